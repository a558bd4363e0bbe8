"""Addresses as they may be told: without users, passwords and keys. Standard library only."""

from __future__ import annotations

import re

_PORT = re.compile(r"\d*")


def tellable(address: str) -> str:
    """An address for messages, tags and layers: scheme, host and path, without user, password, query and fragment.

    Keys of services stand in queries (``api_key=``, ``sig=``); items and files of catalogues are known by their paths.
    """
    scheme, mark, rest = ("", "", address) if "://" not in address else address.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if "@" in host:
        rest = rest[host.rindex("@") + 1 :]
    elif "@" in rest and ":" in host and not _PORT.fullmatch(host.rpartition(":")[2]):
        rest = rest.rpartition("@")[2]  # a password with a slash, question mark or hash in it
    return scheme + mark + re.split(r"[?#]", rest, maxsplit=1)[0]
