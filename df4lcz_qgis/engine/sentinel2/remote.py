"""Talking to services: one session with retries and timeouts, GDAL's settings for files far away, tokens and keys.

Proxies and certificates come by the usual variables (HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE), which
QGIS's side sets from its own settings. What goes wrong is put into words in :mod:`.failures`.
"""

from __future__ import annotations

import calendar
import os
import re
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Callable, TypeVar

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.exceptions import InvalidHeader, MaxRetryError, ResponseError
from urllib3.util.retry import Retry

from ..geodata.datasets import CACHE_BYTES
from ..shared.addresses import tellable
from ..shared.catalogues import Catalogue
from ..shared.errors import ServiceError
from ..shared.folders import version
from ..shared.message import Message, say
from ..shared.reporter import Reporter
from . import s3
from .failures import explain, status
from .side_by_side import side_by_side

#: Also what others ask this module for.
__all__ = ["Signer", "awaited", "explain", "gdal_options", "gdal_path", "leave_to_fetch", "retries", "session", "why"]

#: The element of an S3 store's answer that names the error.
_S3_CODE = re.compile(rb"<Code>(\w+)</Code>")
_S3_KEYS = ("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken")
#: Seconds to connect and to wait for the next bytes; how often a request is made in all, and the first pause between.
CONNECT_SECONDS, READ_SECONDS, TRIES, PAUSE_SECONDS = 15.0, 60.0, 4, 1.0
#: The longest pause (s) that a service may ask for (one that wants more has failed), and the longest without a word.
MOST_PAUSE_SECONDS, TOLD_PAUSE_SECONDS = 60.0, 5.0
_TRY_AGAIN = (429, 500, 502, 503, 504)
#: A token is asked for anew so many seconds before it ends.
_TOKEN_MARGIN = 300.0
#: How often (s) a wait looks whether the user has cancelled.
_LOOK_SECONDS = 0.2

T = TypeVar("T")


class _Patient(Retry):
    """Retries whose pauses have an end, are told where they are long, and end with a cancel."""

    reporter: Reporter = Reporter()

    def new(self, **kw: Any) -> _Patient:
        made = super().new(**kw)
        made.reporter = self.reporter
        return made

    def increment(self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None) -> _Patient:
        """The retries that are left; none where the service wants a pause that is too long."""
        if self._asked(response) > MOST_PAUSE_SECONDS:
            raise MaxRetryError(_pool, url, ResponseError("too long a pause"))
        return super().increment(method, url, response, error, _pool, _stacktrace)

    def sleep(self, response=None) -> None:
        """Pause as the service asks, else longer each time.

        Raises:
            Cancelled: the user asked to stop.
        """
        seconds = self._asked(response) or self.get_backoff_time()
        if seconds > TOLD_PAUSE_SECONDS:
            self.reporter.info("The service asks for a pause of {seconds:.0f} s.", seconds=seconds)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.reporter.check()
            time.sleep(min(_LOOK_SECONDS, left))

    def _asked(self, response: Any) -> float:
        """The pause (s) that an answer asks for; 0 for none."""
        try:
            return 0.0 if response is None else self.get_retry_after(response) or 0.0
        except InvalidHeader:
            return 0.0


def retries(reporter: Reporter | None = None) -> Retry:
    """Retries of a request that failed on the way or that the service asks to repeat, ever later.

    ``reporter`` hears of long pauses and can cancel them.
    """
    made = _Patient(
        total=TRIES - 1,
        backoff_factor=PAUSE_SECONDS,
        status_forcelist=_TRY_AGAIN,
        allowed_methods=None,
        respect_retry_after_header=True,
        raise_on_status=False,
    )
    made.reporter = reporter or Reporter()
    return made


def session(reporter: Reporter | None = None) -> requests.Session:
    """A session with retries that says who is asking."""
    made = requests.Session()
    made.headers["User-Agent"] = f"DF4LCZ-QGIS/{version()}"
    for scheme in ("http://", "https://"):
        made.mount(scheme, HTTPAdapter(max_retries=retries(reporter)))
    return made


def awaited(work: Callable[[], T], check: Callable[[], None]) -> T:
    """What ``work`` gives. Meanwhile ``check`` is asked several times a second, and may end the waiting by raising.

    The work is then left to its own time limits in a thread that holds up neither the caller nor the process's end.
    """
    return side_by_side({"work": work}, 1, threading.Event(), lambda _: check())["work"]


def bundle() -> str:
    """The file of certificates that the variables name, the same as requests takes; empty for none."""
    return os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or ""


def gdal_options(catalogue: Catalogue) -> dict[str, Any]:
    """GDAL's settings to read files of a catalogue: in pieces, with timeouts, nothing kept between openings.

    Raises:
        ServiceError: the files need keys that are not given.
    """
    options: dict[str, Any] = {
        "GDAL_HTTP_CONNECTTIMEOUT": CONNECT_SECONDS,
        "GDAL_HTTP_LOW_SPEED_TIME": READ_SECONDS,
        "GDAL_HTTP_LOW_SPEED_LIMIT": 100,
        "GDAL_HTTP_MAX_RETRY": TRIES - 1,
        "GDAL_HTTP_RETRY_DELAY": PAUSE_SECONDS,
        "GDAL_HTTP_USERAGENT": f"DF4LCZ-QGIS/{version()}",
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
        "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/",
        "CPL_VSIL_CURL_USE_HEAD": "NO",
        "GDAL_CACHEMAX": CACHE_BYTES,
    }
    if certificates := bundle():
        options["GDAL_CURL_CA_BUNDLE"] = certificates
    if catalogue.signing == "s3":
        if not os.environ.get("AWS_ACCESS_KEY_ID") or not os.environ.get("AWS_SECRET_ACCESS_KEY"):
            raise ServiceError(
                "{name} lets nobody read files without keys. Make S3 keys in your account there and set the variables "
                "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (Settings > Options > System > Environment), or choose "
                "another catalogue.",
                name=catalogue.name,
            )
        options |= {"AWS_S3_ENDPOINT": catalogue.s3_endpoint, "AWS_VIRTUAL_HOSTING": "FALSE"}
    return options


def leave_to_fetch(path: str, address: str) -> dict[str, str]:
    """GDAL's settings that let it fetch the file ``path``, which the engine forbids it otherwise (see :mod:`.drivers`).

    The proxy is that of the environment for ``address``, none where it is excluded there.
    """
    proxies = get_environ_proxies(address, no_proxy=None)
    scheme = address.partition("://")[0]
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    return {"CPL_VSIL_CURL_ALLOWED_FILENAME": path, "GDAL_HTTP_PROXY": proxy, "GDAL_HTTP_NOPROXY": ""}


@dataclass
class Signer:
    """Makes addresses that a catalogue's files can be opened at."""

    catalogue: Catalogue
    _session: requests.Session = field(default_factory=session)
    _token: str = ""
    _until: float = 0.0

    def signed(self, address: str) -> str:
        """The address with what the catalogue wants behind it.

        Raises:
            ServiceError: the service gives no token.
        """
        if self.catalogue.signing != "token":
            return address
        if time.time() > self._until:
            self._renew()
        return f"{address}{'&' if '?' in address else '?'}{self._token}"

    def ask(self, address: str) -> requests.Response:
        """The service's answer when it is asked for the first bytes of a file; close it after use.

        Raises:
            ServiceError: the service gives no token.
            requests.RequestException: no answer comes.
        """
        address, headers = self.signed(address), {"Range": "bytes=0-99"}
        if address.startswith("s3://"):
            address, headers = s3.signed(address, self.catalogue.s3_endpoint, headers)
        return self._session.get(address, headers=headers, stream=True, timeout=(CONNECT_SECONDS, READ_SECONDS))

    def _renew(self) -> None:
        address = self.catalogue.token_address
        try:
            answer = self._session.get(address, timeout=(CONNECT_SECONDS, READ_SECONDS))
            answer.raise_for_status()
            found = answer.json()
            self._token = str(found["token"])
            until = time.strptime(str(found["msft:expiry"])[:19], "%Y-%m-%dT%H:%M:%S")
        except (requests.RequestException, ValueError, KeyError, TypeError) as error:
            raise ServiceError(
                "{name} gives no token to read its files ({error}). Try again later, or choose another catalogue.",
                name=self.catalogue.name,
                error=explain(error),
            ) from error
        self._until = calendar.timegm(until) - _TOKEN_MARGIN

    def forget(self) -> None:
        """Ask for a new token next time, as after a refusal."""
        self._until = 0.0


def why(address: str, signer: Signer) -> Message:
    """Why a file cannot be opened, by asking for its first bytes."""
    of_s3 = address.startswith("s3://")
    if not address.startswith(("http://", "https://")) and not (of_s3 and signer.catalogue.s3_endpoint):
        return say("it cannot be opened")
    try:
        with signer.ask(address) as answer:
            if answer.status_code not in (200, 206):
                return (_of_keys(answer) if of_s3 else None) or status(answer)
            if "html" in answer.headers.get("Content-Type", ""):
                return say("a web page came in place of the file")
            return say("what comes is damaged or no image")
    except requests.RequestException as error:
        return explain(error)


def _of_keys(answer: requests.Response) -> Message | None:
    """What an S3 store has against the user's keys; None where it is something else."""
    found = _S3_CODE.search(answer.content[:2000])
    code = found.group(1).decode() if found else ""
    if code == "RequestTimeTooSkewed":
        return say("this computer's clock is wrong ({code}); set it", code=code)
    if code not in _S3_KEYS and answer.status_code not in (401, 403):
        return None
    return say(
        "the keys are refused ({code}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        code=code or answer.status_code,
    )


def gdal_path(address: str) -> str:
    """What GDAL opens an address by.

    Raises:
        ServiceError: an address of another kind.
    """
    scheme, _, rest = address.partition("://")
    if scheme in ("http", "https"):
        return f"/vsicurl/{address}"
    if scheme == "s3":
        return f"/vsis3/{rest}"
    raise ServiceError(
        "The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.",
        address=tellable(address),
    )
