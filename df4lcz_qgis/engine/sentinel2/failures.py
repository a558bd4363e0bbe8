"""What went wrong on the way to a service, in words that say what to do."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import requests
from requests import exceptions as named
from urllib3 import exceptions as lower
from urllib3.util.retry import Retry

from ..shared.message import Message, say


def explain(error: BaseException) -> Message:
    """Why a request failed, from the error and all that it came of, with what to do about it."""
    chain = list(_chain(error))
    for one in chain:
        if isinstance(one, named.HTTPError) and one.response is not None:
            return status(one.response)
    return _of_the_way(chain) or _of_the_answer(chain) or say("it fails ({kind})", kind=type(error).__name__)


def status(answer: requests.Response) -> Message:
    """What an answer that is no success says, in words."""
    number, pause = answer.status_code, _pause(answer)
    if pause > 60:
        return say(
            "it is busy and wants a pause of {minutes:.0f} minutes ({status}); try again then",
            minutes=pause / 60,
            status=number,
        )
    if number in (401, 403):
        return say(
            "access is refused ({status}); the address may need a key, or your network be shut out", status=number
        )
    if number in (404, 410):
        return say("it is not there ({status}); the address may be wrong or old", status=number)
    if number == 407:
        return say("the proxy asks for a user and a password (407); give them in Settings > Options > Network")
    if number == 429:
        return say("it has had too many requests ({status}); wait some minutes", status=number)
    if number >= 500:
        return say(
            "it has troubles of its own ({status} {reason}); try again later", status=number, reason=answer.reason
        )
    return say("it answers {status} {reason}", status=number, reason=answer.reason)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it came of: causes, contexts, and errors that stand within errors."""
    pending, seen = [error], set()
    while pending:
        one = pending.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        pending += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]


def _of_the_way(chain: list[BaseException]) -> Message | None:
    """What keeps a request from its service; the most telling comes first."""

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    text = " ".join(map(str, chain))
    if "SOCKS support" in text:
        return say(
            "the proxy is of the kind SOCKS, which cannot be used here; choose an HTTP proxy in Settings > Options > "
            "Network"
        )
    if has(named.ProxyError, lower.ProxyError):
        if "failed: 407" in text:
            return say("the proxy asks for a user and a password (407); give them in Settings > Options > Network")
        return say("the proxy refuses or is not there; check it in Settings > Options > Network")
    if "TLS CA certificate bundle" in text:
        return say(
            "the file of certificates that REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names is not there; check the variables"
        )
    if has(ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in text:
        return say(
            "its certificate is not trusted; add its authority in Settings > Options > Authentication, or name a file "
            "of certificates in REQUESTS_CA_BUNDLE"
        )
    if has(ssl.SSLError, named.SSLError, lower.SSLError):
        return say("no secure connection comes about; check the address and the proxy (Settings > Options > Network)")
    if has(socket.gaierror, lower.NameResolutionError):
        return say("its name is not known; check the address and the connection")
    if has(lower.NewConnectionError, ConnectionRefusedError):
        return say(
            "it cannot be reached; check the address, the connection and the proxy (Settings > Options > Network)"
        )
    if has(named.Timeout, lower.TimeoutError, TimeoutError):
        return say("it does not answer in time; check the connection, or try again later")
    if has(named.ConnectionError, lower.ProtocolError, named.ChunkedEncodingError, ConnectionError):
        return say("the connection broke off; check it, or try again later")
    return None


def _of_the_answer(chain: list[BaseException]) -> Message | None:
    """What is wrong with an address or with what came."""
    if any(isinstance(one, (named.InvalidURL, named.InvalidSchema, named.MissingSchema)) for one in chain):
        return say("its address cannot be asked; check it")
    if any(isinstance(one, (ValueError, KeyError, TypeError)) for one in chain):
        return say("its answer is not understood")
    return None


def _pause(answer: requests.Response) -> float:
    """Seconds that an answer asks to wait; 0 for none."""
    try:
        return Retry().parse_retry_after(answer.headers["Retry-After"])
    except (KeyError, lower.InvalidHeader):
        return 0.0
