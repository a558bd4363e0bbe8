"""Talking to services: one session with retries and timeouts, GDAL's settings for files far away, errors in words.

Proxies and certificates come by the usual variables (HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE), which
QGIS's side sets from its own settings.
"""

from __future__ import annotations

import calendar
import os
import time
from dataclasses import dataclass, field
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3.exceptions import TimeoutError
from urllib3.util.retry import Retry

from ..geodata.opening import CACHE_BYTES
from ..shared.catalogues import Catalogue
from ..shared.errors import ServiceError
from ..shared.folders import version
from ..shared.message import Message, say

#: Seconds to connect and to wait for the next bytes; how often a request is made in all, and the first pause between.
CONNECT_SECONDS, READ_SECONDS, TRIES, PAUSE_SECONDS = 15.0, 60.0, 4, 1.0
_TRY_AGAIN = (429, 500, 502, 503, 504)
#: A token is asked for anew so many seconds before it ends.
_TOKEN_MARGIN = 300.0


def retries() -> Retry:
    """Retries of a request that failed on the way or that the service asks to repeat, ever later."""
    return Retry(
        total=TRIES - 1,
        backoff_factor=PAUSE_SECONDS,
        status_forcelist=_TRY_AGAIN,
        allowed_methods=None,
        respect_retry_after_header=True,
        raise_on_status=False,
    )


def session() -> requests.Session:
    """A session with retries that says who is asking."""
    made = requests.Session()
    made.headers["User-Agent"] = f"DF4LCZ-QGIS/{version()}"
    for scheme in ("http://", "https://"):
        made.mount(scheme, HTTPAdapter(max_retries=retries()))
    return made


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
    if bundle := os.environ.get("CURL_CA_BUNDLE") or os.environ.get("REQUESTS_CA_BUNDLE"):
        options["GDAL_CURL_CA_BUNDLE"] = bundle
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
        "The catalogue names a file by {address}, which cannot be fetched. Choose another catalogue.", address=address
    )


def explain(error: Exception) -> Message:
    """What went wrong on the way, in words."""
    if isinstance(error, requests.exceptions.ProxyError):
        return say("the proxy refuses or is not there")
    if isinstance(error, requests.exceptions.SSLError):
        return say("its certificate is not trusted")
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    if isinstance(error, requests.exceptions.Timeout) or isinstance(reason, TimeoutError):
        return say("it does not answer in time")
    if isinstance(error, requests.exceptions.HTTPError) and error.response is not None:
        return say("it answers {status} {reason}", status=error.response.status_code, reason=error.response.reason)
    if isinstance(error, requests.exceptions.RetryError):
        return say("it keeps refusing")
    if isinstance(error, (requests.exceptions.JSONDecodeError, ValueError, KeyError, TypeError)):
        return say("its answer is not understood")
    if isinstance(error, requests.exceptions.ConnectionError):
        return say("it cannot be reached")
    return say("{error}", error=" ".join(str(error).split())[:200])


def why(address: str, signer: Signer) -> Message:
    """Why a file cannot be opened, by asking for its first bytes."""
    if not address.startswith(("http://", "https://")):
        return say("it cannot be opened; the keys may be wrong")
    try:
        with signer._session.get(
            signer.signed(address),
            headers={"Range": "bytes=0-99"},
            stream=True,
            timeout=(CONNECT_SECONDS, READ_SECONDS),
        ) as answer:
            status, kind = answer.status_code, answer.headers.get("Content-Type", "")
            if status in (200, 206) and "html" in kind:
                return say("a web page came in place of the file")
            if status in (401, 403):
                return say("access is refused ({status})", status=status)
            if status in (404, 410):
                return say("it is not there ({status})", status=status)
            if status not in (200, 206):
                return say("it answers {status} {reason}", status=status, reason=answer.reason)
            return say("what comes is damaged or no image")
    except requests.RequestException as error:
        return explain(error)
