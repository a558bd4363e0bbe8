"""Which version of a file far away lies at its address: told by its size, its first bytes and what the server says."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import requests

from ..shared.folders import version
from . import remote

#: Bytes from a file's start; those of an image say where its pixels lie, and hardly ever stay when these change.
_FIRST_BYTES = 16_384
#: Names in an address that only sign it: always, and where one that makes a signature of them is there too.
_TOKENS = ("token", "access_token", "api_key", "apikey", "api-key", "subscription-key")
_AZURE = ("sv", "st", "se", "sr", "sp", "sig", "skoid", "sktid", "skt", "ske", "sks", "skv", "spr", "sip", "sdd", "ss")
_SIGNATURES = {
    "sig": (*_AZURE, "srt", "saoid", "suoid", "scid"),
    "signature": ("awsaccesskeyid", "googleaccessid", "expires", "signature", "key-pair-id", "policy"),
}
_PREFIXES = ("x-amz-", "x-goog-")


def unsigned(address: str) -> str:
    """An address without what only signs it, so that another signature names the same file."""
    parts = urlsplit(address)
    query = parse_qsl(parts.query, keep_blank_values=True)
    names = {name.casefold() for name, _ in query}
    signing = {*_TOKENS, *(n for maker, made in _SIGNATURES.items() if maker in names for n in made)}
    kept = [(n, v) for n, v in query if n.casefold() not in signing and not n.casefold().startswith(_PREFIXES)]
    return urlunsplit(parts._replace(query=urlencode(kept)))


@dataclass(frozen=True)
class Mark:
    """What tells a version of a file; empty where the server does not say it."""

    size: str = ""
    first: str = ""
    tag: str = ""
    modified: str = ""

    def is_of(self, other: Mark) -> bool:
        """Whether both are of one version. Copies of a file on several servers may differ in what is said of them."""
        if self.first != other.first or (self.size and other.size and self.size != other.size):
            return False
        said = [(a, b) for a, b in ((self.tag, other.tag), (self.modified, other.modified)) if a and b]
        return not said or any(a == b for a, b in said)


def mark_of(address: str, signer: remote.Signer) -> Mark | None:
    """The mark of the file that lies at ``address`` now; None where nothing tells it."""
    if not address.startswith(("http://", "https://")):
        return None
    for _ in range(2):
        try:
            answer = _ask(signer.signed(address))
        except requests.RequestException:
            return None
        if not isinstance(answer, int):
            return answer
        if answer not in (401, 403):
            return None
        signer.forget()
    return None


def _ask(address: str) -> Mark | int:
    """The mark, or the status of an answer that is not the file."""
    headers = {
        "Range": f"bytes=0-{_FIRST_BYTES - 1}",
        "Accept-Encoding": "identity",
        "User-Agent": f"DF4LCZ-QGIS/{version()}",
    }
    timeout = remote.CONNECT_SECONDS, remote.READ_SECONDS
    with requests.get(address, headers=headers, stream=True, timeout=timeout) as answer:
        if answer.status_code not in (200, 206):
            return answer.status_code
        first = next(answer.iter_content(_FIRST_BYTES), b"")
        in_all = re.search(r"/(\d+)$", answer.headers.get("Content-Range", ""))
        size = in_all.group(1) if in_all else answer.headers.get("Content-Length", "")
        if size.isdigit() and len(first) < min(_FIRST_BYTES, int(size)):
            return answer.status_code  # cut off on its way
        told = (answer.headers.get(name, "") for name in ("ETag", "Last-Modified"))
        return Mark(size, hashlib.sha256(first).hexdigest(), *told)
