"""Requests to S3 stores signed with the user's keys (AWS Signature Version 4), to learn why GDAL cannot read a file."""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from urllib.parse import quote

_ALGORITHM = "AWS4-HMAC-SHA256"
#: SHA-256 of the content of a GET, which has none.
_NOTHING = hashlib.sha256(b"").hexdigest()


def signed(address: str, endpoint: str, headers: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The web address and headers of a GET of ``s3://bucket/key`` at a store, by the keys and region GDAL takes."""
    variables = os.environ
    plain = variables.get("AWS_HTTPS", "YES").upper() in ("NO", "FALSE", "OFF", "0")
    region = variables.get("AWS_REGION") or variables.get("AWS_DEFAULT_REGION") or "us-east-1"
    path = "/" + quote(address.partition("://")[2], safe="/-_.~")
    now = time.gmtime()
    moment, day = time.strftime("%Y%m%dT%H%M%SZ", now), time.strftime("%Y%m%d", now)
    told = {name.lower(): value for name, value in headers.items()}
    told |= {"host": endpoint, "x-amz-content-sha256": _NOTHING, "x-amz-date": moment}
    if token := variables.get("AWS_SESSION_TOKEN"):
        told["x-amz-security-token"] = token
    names = ";".join(sorted(told))
    request = "\n".join(["GET", path, "", *(f"{n}:{told[n]}" for n in sorted(told)), "", names, _NOTHING])
    scope = f"{day}/{region}/s3/aws4_request"
    text = "\n".join([_ALGORITHM, moment, scope, hashlib.sha256(request.encode()).hexdigest()])
    key = f"AWS4{variables.get('AWS_SECRET_ACCESS_KEY', '')}".encode()
    for part in (*scope.split("/"), text):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    credential = f"{variables.get('AWS_ACCESS_KEY_ID', '')}/{scope}"
    authorization = f"{_ALGORITHM} Credential={credential}, SignedHeaders={names}, Signature={key.hex()}"
    del told["host"]  # requests says it itself
    return f"http{'' if plain else 's'}://{endpoint}{path}", {**told, "Authorization": authorization}
