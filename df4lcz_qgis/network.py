"""QGIS's proxy and certificates for the engine's process, in the variables that its libraries look at."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from .engine.shared import folders

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def environment() -> dict[str, str]:
    """The variables for the proxy and the certificates of QGIS's settings; those that are set already stand."""
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
    """A file with the authorities that QGIS trusts, where the user added any of their own."""
    if any(os.environ.get(name) for name in _BUNDLES):
        return {}
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not (manager.extraFileCAs() or manager.databaseCAs()):
        return {}
    text = bytes(manager.trustedCaCertsPemText())
    path: Path = folders.data_folder() / "certificates.pem"
    if not path.exists() or path.read_bytes() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    return dict.fromkeys(_BUNDLES, str(path))
