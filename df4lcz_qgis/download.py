"""Downloads through QGIS's network stack: proxy and certificates as the user set them, resume, retries, hash."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsNetworkAccessManager, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .engine.shared.errors import Cancelled, WeightsError
from .engine.shared.files import check_destination, replace
from .engine.shared.message import Message, say
from .engine.shared.weights import Weights, sha256
from .locks import only_one
from .words import tr

_TRIES = 4
_IDLE_MS = 60_000
_POLL_MS = 200
_HEAD = 64


def download(known: Weights, folder: Path, feedback: QgsProcessingFeedback) -> Path:
    """Fetch a catalogue's entry into ``folder``; the file counts only with the right SHA-256 sum.

    An interrupted download is resumed from its ``.part`` file; a wrong beginning of it starts anew. Where another
    window fetches the same, its end is waited for.

    Raises:
        WeightsError: no address, no connection, no space, or the wrong content.
        DestinationError: the folder cannot be written to.
        Cancelled: the user cancelled; the part fetched so far is kept.
    """
    destination = folder / known.file
    if _is_there(known, destination, feedback):
        return destination
    if not known.address:
        raise WeightsError(
            "There is no download for {name}. Put the file into a weights folder.", name=repr(known.name)
        )
    check_destination(destination)
    part, lock = (destination.with_name(f"{destination.name}.{ending}") for ending in ("part", "lock"))
    waiting = say("Another window is fetching {name}; waiting for it.", name=repr(known.name))
    with only_one(lock, waiting, lambda text: feedback.pushInfo(tr(text)), lambda: _wait(_POLL_MS, feedback)):
        if not _is_there(known, destination, feedback):  # which another window may have fetched meanwhile
            _fetch_verified(known, part, feedback)
            replace(part, destination)
    return destination


def _is_there(known: Weights, path: Path, feedback: QgsProcessingFeedback) -> bool:
    """Whether a file has the content of a catalogue's entry; which is told."""
    found = path.is_file() and sha256(path) == known.sha256
    if found:
        feedback.pushInfo(tr("{path} is there already.", path=path))
    return found


def _fetch_verified(known: Weights, part: Path, feedback: QgsProcessingFeedback) -> None:
    """Bring the ``.part`` file to the entry's content.

    Raises:
        WeightsError: no connection, no space, or the wrong content.
    """
    folder = part.parent
    if part.exists() and _is_page(_head(part)):
        part.unlink()
    have = part.stat().st_size if part.exists() else 0
    if shutil.disk_usage(folder).free < known.size - have:
        raise WeightsError(
            "{folder} has no room for {size:.0f} MB. Make room there.", folder=folder, size=known.size / 1e6
        )
    _fetch(known, part, feedback)
    found = sha256(part)
    if found != known.sha256 and have:  # the beginning, of an earlier run, may be the wrong part
        feedback.pushWarning(
            tr("The part that was there already is not of {name}: fetched anew.", name=repr(known.name))
        )
        part.unlink()
        _fetch(known, part, feedback)
        found = sha256(part)
    if found != known.sha256:
        part.unlink()
        raise WeightsError(
            "What came from {address} has the SHA-256 sum {found}, not {sha256}. It was thrown away. The "
            "address may have changed, or something on the way replaces files.",
            address=known.address,
            found=found,
            sha256=known.sha256,
        )


def _fetch(known: Weights, part: Path, feedback: QgsProcessingFeedback) -> None:
    """Bring the ``.part`` file to its full size, in several tries.

    Raises:
        WeightsError: none of them did.
    """
    problem: str | Message = ""
    for attempt in range(_TRIES):
        if attempt:
            feedback.pushWarning(
                tr("{problem}. Trying again ({number} of {total}).", problem=problem, number=attempt + 1, total=_TRIES)
            )
            _wait(1000 * 2 ** (attempt - 1), feedback)
        problem = _Transfer(known, part, feedback).run()
        if not problem:
            return
    raise WeightsError(
        "Downloading {name} from {address} failed: {problem}. Check the connection and QGIS's proxy "
        "settings and run it again; it goes on where it stopped.",
        name=repr(known.name),
        address=known.address,
        problem=problem,
    )


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _is_page(head: bytes) -> bool:
    """Whether a file begins as a web page does, such as the one that asks to log in to a network; weights never do."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


class _Transfer:
    """One request that appends to the ``.part`` file."""

    def __init__(self, known: Weights, part: Path, feedback: QgsProcessingFeedback) -> None:
        self._known, self._part, self._feedback = known, part, feedback

    def run(self) -> str | Message:
        """Fetch what is missing; returns what went wrong, or nothing."""
        start = self._part.stat().st_size if self._part.exists() else 0
        if start >= self._known.size:
            if start > self._known.size:
                self._part.unlink()
                start = 0
            else:
                return ""
        request = QNetworkRequest(QUrl(self._known.address))
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        )
        # Packed on the way, lengths and parts would not be those of the file.
        request.setRawHeader(b"Accept-Encoding", b"identity")
        if start:
            request.setRawHeader(b"Range", f"bytes={start}-".encode())
        reply = QgsNetworkAccessManager.instance().get(request)
        with self._part.open("ab") as file:
            problem = self._pump(reply, file, start)
        reply.deleteLater()
        if problem:
            return problem
        have = self._part.stat().st_size
        if have == self._known.size:
            return ""
        return say("{have:,} of {size:,} bytes came", have=have, size=self._known.size)

    def _pump(self, reply: QNetworkReply, file: object, start: int) -> str | Message:
        loop, idle, poll = QEventLoop(), QTimer(), QTimer()
        state = {"start": start, "stalled": False, "error": "", "wrong": ""}

        def take() -> None:
            idle.start(_IDLE_MS)
            status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
            if state["start"] and status == 200:  # the server sends all of it again
                file.seek(0)  # type: ignore[attr-defined]
                file.truncate()  # type: ignore[attr-defined]
                state["start"] = 0
            if status in (200, 206):
                content = bytes(reply.readAll())
                state["wrong"] = state["wrong"] or self._wrong(reply, state["start"], file.tell(), content)
                if state["wrong"]:
                    reply.abort()
                    return
                try:
                    file.write(content)  # type: ignore[attr-defined]
                except OSError as error:
                    state["error"] = str(error)
                    reply.abort()
                self._feedback.setProgress(100 * file.tell() / max(self._known.size, 1))  # type: ignore[attr-defined]

        def stalled() -> None:
            state["stalled"] = True
            reply.abort()

        reply.readyRead.connect(take)
        reply.finished.connect(loop.quit)
        idle.timeout.connect(stalled)
        poll.timeout.connect(lambda: self._feedback.isCanceled() and reply.abort())
        idle.start(_IDLE_MS)
        poll.start(_POLL_MS)
        if not reply.isFinished():
            loop.exec()
        idle.stop()
        poll.stop()
        if self._feedback.isCanceled():
            raise Cancelled("Cancelled. What was fetched so far is kept; run it again to go on.")
        if reply.error() == QNetworkReply.NetworkError.NoError:
            take()
        idle.stop()
        if state["wrong"]:
            file.truncate(start if state["start"] else 0)  # type: ignore[attr-defined]
            return state["wrong"]
        if state["error"]:
            return say("writing failed ({error})", error=state["error"])
        if state["stalled"]:
            return say("nothing came for {seconds} s", seconds=_IDLE_MS // 1000)
        return "" if reply.error() == QNetworkReply.NetworkError.NoError else reply.errorString()

    def _wrong(self, reply: QNetworkReply, start: int, written: int, content: bytes) -> str | Message:
        """What shows that an answer is not the file, or not the part asked for; nothing where nothing does."""
        size = self._known.size
        length = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if length is not None and start + int(length) != size:
            return say("the address has {have:,} bytes, not {size:,}", have=start + int(length), size=size)
        sent = bytes(reply.rawHeader(b"Content-Range")).decode("latin1")
        if start and sent and not sent.replace(" ", "").startswith(f"bytes{start}-"):
            return say("the server sent another part than was asked for ({part})", part=sent[:60])
        if not written and _is_page(content[:_HEAD]):
            return say("a web page came, not the file; the network may ask to log in")
        if written + len(content) > size:
            return say("more than {size:,} bytes came", size=size)
        return ""


def _wait(milliseconds: int, feedback: QgsProcessingFeedback) -> None:
    loop = QEventLoop()
    for _ in range(max(1, milliseconds // _POLL_MS)):
        if feedback.isCanceled():
            raise Cancelled("Cancelled. What was fetched so far is kept; run it again to go on.")
        QTimer.singleShot(_POLL_MS, loop.quit)
        loop.exec()
