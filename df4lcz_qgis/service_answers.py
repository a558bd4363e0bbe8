"""What services answer while QGIS draws from them: failures and missing tiles, of which providers say little."""

from __future__ import annotations

import re

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .engine.shared.message import Message, say

#: Addresses of what a service says of itself, which is text as it should be.
_DESCRIPTIONS = re.compile(r"capabilities|describecoverage|[?&]f=p?json\b", re.IGNORECASE)
#: Addresses of tiles of an ArcGIS service, and of pictures that it draws.
_ARCGIS_TILE = re.compile(r"Server/tile/\d+/\d+/\d+$", re.IGNORECASE)
_ARCGIS_PICTURE = re.compile(r"[?&]f=image\b")
_JPEG, _END_OF_JPEG = b"\xff\xd8", b"\xff\xd9"
#: Those that hear now; the log tells all of them.
_listeners: list[Listener] = []
_connected: list[bool] = []


def listen_to_log() -> None:
    """Hear QGIS's log from now on; on the main thread, where the log lives, and once for good.

    Taking a connection away in a worker, while another thread may be writing to the log, can end the process.
    """
    if not _connected:
        # At once, in whichever thread it is said, before the block is judged.
        QgsApplication.messageLog().messageReceived.connect(_tell_listeners, Qt.ConnectionType.DirectConnection)
        _connected.append(True)


def _tell_listeners(text: str, *_: object) -> None:
    for listener in tuple(_listeners):
        listener.read_log(text)


def _is_picture(content: bytes) -> bool:
    """Whether an answer is a whole picture: of a cut JPEG the rest would be grey."""
    if content.startswith(_JPEG):
        return content.find(_END_OF_JPEG, len(content) // 2) >= 0  # not that of a small picture in its head
    return QImage().loadFromData(content)


class Listener:
    """Hears what a service answers, since a provider gives a blank picture where it has failed.

    ``failed``: address -> what went wrong, without those that a later try got; ``missing``: addresses of tiles that
    the service says it does not have. Of answers that are no pictures QGIS tells in its log only.
    """

    def __init__(self, source: str) -> None:
        self._source, self._is_tiled = source, "type=xyz" in source or "tileMatrixSet=" in source
        self.failed: dict[str, str | Message] = {}
        self.missing: set[str] = set()
        self._answered: set[str] = set()
        self._hosts: set[str] = set()
        self._drawn: list[QUrl] = []

    def __enter__(self) -> Listener:
        # The manager of this very thread: the requests of this export go through it.
        self._manager = QgsNetworkAccessManager.instance()
        self._signal = self._manager.finished[QgsNetworkReplyContent]
        self.catch_up()  # what was asked before, as the layer's description, is no answer to this export
        self._signal.connect(self._hear)
        _listeners.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _listeners.remove(self)
        self._signal.disconnect(self._hear)

    def catch_up(self) -> None:
        """Hear the answers that wait to be told, and look at the pictures among them.

        On the main thread some providers ask through a thread of their own, whose answers come by the event loop.
        """
        QCoreApplication.sendPostedEvents(self._manager)
        cache = self._manager.cache()
        for url in self._drawn if cache is not None else ():
            content = cache.data(url)  # None where the service forbids to keep it
            if content is not None and not _is_picture(bytes(content.readAll())):
                self.failed.setdefault(url.toString(), say("it gave no picture"))
        self._drawn.clear()

    def read_log(self, text: str) -> None:
        """Take in a line of QGIS's log: it names the addresses whose answers are no pictures.

        Newer versions tell there of tiles too that the service does not have; that is known already.
        """
        address = next((a for a in tuple(self._answered) if a in text), None)
        if address and address not in self.missing:
            self.failed[address] = " ".join(text.split())[:200]

    def _hear(self, reply: QgsNetworkReplyContent) -> None:
        url = reply.request().url()
        host, address = url.host(), url.toString()
        # Of a host such as a.tiles.example.org the source may hold a pattern for the first part.
        if (
            not any(known in self._source for known in (host, ".".join(host.split(".")[-2:])))
            and host not in self._hosts
        ):
            return
        if target := reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute):
            self._hosts.add(url.resolved(target).host())  # what answers in its place is heard
            return
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
        self.failed.pop(address, None)
        self._answered.add(address)
        if status == 404 and (self._is_tiled or _ARCGIS_TILE.search(url.path())):
            self.missing.add(address)
        elif reply.error() != QNetworkReply.NetworkError.NoError:
            self.failed[address] = f"HTTP {status}" if status else reply.errorString()
        elif any(word in kind for word in ("text/", "xml", "json")) and not _DESCRIPTIONS.search(address):
            text = " ".join(bytes(reply.content()).decode("utf-8", "replace").split())
            self.failed[address] = f"{kind}: {text[:200]}" if text else kind
        elif status == 200 and bytes(reply.rawHeader(b"Content-Length")) == b"0":
            self.failed[address] = say("it gave no picture")
        elif _ARCGIS_PICTURE.search(address) or re.search(
            "jpe?g", kind
        ):  # QGIS may not tell where they are none, or cut
            self._drawn.append(url)
