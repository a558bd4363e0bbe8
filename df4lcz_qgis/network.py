"""QGIS's proxy and certificates for the engine's process, in the variables that its libraries look at."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from .engine.shared import files, folders
from .engine.shared.errors import DestinationError

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def environment() -> dict[str, str]:
    """The variables for the proxy and the certificates of QGIS's settings; those that are set already stand.

    Raises:
        DestinationError: the certificates cannot be written to a file.
    """
    return {**_proxy(), **_certificates()}


def _proxy() -> dict[str, str]:
    if any(os.environ.get(name) for name in _PROXIES):
        return {}
    address = proxy_address(QgsNetworkAccessManager.instance().fallbackProxy())
    if not address:
        return {}
    excluded = QgsSettings().value("proxy/noProxyUrls", [], type=list) or []
    hosts = [str(e).partition("://")[2].partition("/")[0] or str(e) for e in excluded]
    return {**dict.fromkeys(_PROXIES, address), "NO_PROXY": ",".join([*hosts, "localhost", "127.0.0.1"])}


def proxy_address(proxy: QNetworkProxy) -> str:
    """A proxy as an address; empty for none, or one that is left to the system."""
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    if proxy.type() not in kinds or not proxy.hostName():
        return ""
    user = ""
    if proxy.user():
        user = quote(proxy.user(), safe="") + (f":{quote(proxy.password(), safe='')}" if proxy.password() else "") + "@"
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{kinds[proxy.type()]}://{user}{proxy.hostName()}{port}"


def _certificates() -> dict[str, str]:
    """A file with the authorities that QGIS trusts, where the user added any of their own.

    Raises:
        DestinationError: it cannot be written.
    """
    if any(os.environ.get(name) for name in _BUNDLES):
        return {}
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {}
    text = bytes(manager.trustedCaCertsPemText())
    path: Path = folders.data_folder() / "certificates.pem"
    try:
        if not path.is_file() or path.read_bytes() != text:
            _exchange(path, text)
    except OSError as error:
        raise DestinationError(
            "The authorities that QGIS trusts cannot be written to {path} ({error}). Make room there, or set the "
            "variable {variable} to a folder that can be written to and start QGIS anew.",
            path=path,
            error=error.strerror or error,
            variable=folders.DATA_VARIABLE,
        ) from error
    return dict.fromkeys(_BUNDLES, str(path))


def _exchange(path: Path, content: bytes) -> None:
    """Write a file that another window's engine or pip may be reading."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = files.temporary_name(path)
    try:
        new.write_bytes(content)
        files.replace(new, path)
    finally:
        new.unlink(missing_ok=True)
