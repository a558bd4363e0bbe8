"""The outputs of one run: none is one of its inputs, no two are one file, and all appear together or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import files, protocol
from .errors import DestinationError
from .message import Message, say
from .reporter import Reporter

#: What lies beside a file and is part of it: after its whole name, and in place of its extension.
_AFTER = (*files.SIDECARS, "-wal", "-shm", "-journal")
_INSTEAD = (
    ".dbf",
    ".shx",
    ".prj",
    ".cpg",
    ".qix",
    ".sbn",
    ".sbx",
    ".tfw",
    ".jgw",
    ".jpgw",
    ".pgw",
    ".pngw",
    ".wld",
    ".qml",
    ".qmd",
    ".rrd",
    ".hdr",
)
#: Endings of data that QGIS would show by a style of their name.
_DATA = (".gpkg", ".shp", ".geojson", ".kml", ".fgb", ".gml", ".tab", ".tif", ".tiff", ".vrt", ".img", ".jp2", ".asc")
#: How the styles begin that are written with maps (see :mod:`.palettes`).
OWN_STYLE = (
    b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    b'<qgis version="3.22.0" styleCategories="Symbology"><pipe><rasterrenderer type="paletted"'
)
_LARGEST_VRT = 4_000_000
_VRT_SOURCE = re.compile(rb"<Source(?:Filename|Dataset|DataSource)([^>]*)>([^<]+)<|<SrcDataSource([^>]*)>([^<]+)<")


def check(
    outputs: Iterable[Path | str | None], inputs: Iterable[Path | str], folders: Iterable[Path | str] = ()
) -> None:
    """Check each output as :func:`.files.check_destination`, and that no two are one file and none is an input.

    ``folders`` are outputs too, which whoever writes into them looks into.

    Files are known by what they are, not by how they are spelt: through links, in folders that take capitals and
    small letters alike, with the files that belong to them, and in a VRT's list of sources.

    Raises:
        DestinationError: they are, or one cannot be written.
    """
    written = [Path(path).absolute() for path in outputs if path]
    wanted = [*written, *(Path(path).absolute() for path in folders)]
    if not wanted:
        return
    taken: dict[object, Message] = {}
    for path in dict.fromkeys(map(str, inputs)):
        for part, words in _parts(Path(path).absolute()):
            taken.update(dict.fromkeys(_identities(part), words))
    for path in wanted:
        for part in (path, *_beside(path)):
            if words := next((taken[i] for i in _identities(part) if i in taken), None):
                raise DestinationError(
                    "{path} is {taken}; writing the output there would destroy it. Name another file.",
                    path=part,
                    taken=words,
                )
        taken.update(dict.fromkeys(_identities(path), say("the same file as another output of this run")))
    for path in written:
        files.check_destination(path)


def is_same(path: Path | str, other: Path | str) -> bool:
    """Whether two names are of one file, as :func:`check` knows files."""
    return not set(_identities(Path(path).absolute())).isdisjoint(_identities(Path(other).absolute()))


def _parts(path: Path, deep: bool = True) -> Iterator[tuple[Path, Message]]:
    """A file that is read and what belongs to it, each with what to call it."""
    yield path, say("an input of this run")
    if not os.path.isfile(path):  # False also of a name that no system takes
        return
    for part in (*(Path(f"{path}{e}") for e in _AFTER), *(path.with_suffix(e) for e in _INSTEAD)):
        if os.path.exists(part):
            yield part, say("part of {name}, an input of this run", name=path.name)
    if deep and path.suffix.lower() == ".vrt":
        for source in vrt_sources(path):
            yield from (
                (p, say("read by {name}, an input of this run", name=path.name)) for p, _ in _parts(source, False)
            )


def vrt_sources(path: Path) -> list[Path]:
    """The files that a VRT names as its sources."""
    try:
        text = path.read_bytes()[:_LARGEST_VRT]
    except OSError:
        return []
    found = []
    for match in _VRT_SOURCE.finditer(text):
        options, name = (match[1], match[2]) if match[2] else (match[3], match[4])
        source = Path(name.decode("utf-8", "replace").replace("&amp;", "&").strip())
        found.append(path.parent / source if b'"1"' in options else source.absolute())
    return found


def _beside(path: Path) -> list[Path]:
    """What else is written with an output: a map's style."""
    return [path.with_suffix(".qml")] if path.suffix.lower() in (".tif", ".tiff") else []


def keeps_style(path: Path, *, raster: bool) -> bool:
    """Whether the style (``.qml``) that has a new raster's or vector layer's name belongs to other data, and must stay.

    It does where it is of the other kind of data, or where other data of that name lie beside, unless it is such as
    only this plugin writes for maps.
    """
    try:
        text = path.with_suffix(".qml").read_bytes()
    except OSError:
        return False
    if raster and text.startswith(OWN_STYLE):
        return False
    if (b"<rasterrenderer" in text) != raster:
        return True
    return any(other.exists() for other in _others(path))


def _others(path: Path) -> Iterator[Path]:
    """What other data of a file's name would be called."""
    yield from (other for ending in _DATA if (other := path.with_suffix(ending)).name != path.name)


def _identities(path: Path) -> list[object]:
    """What two names of one file have in common: the file's number where there is a file, and the place it has."""
    real = Path(os.path.realpath(path))
    name = unicodedata.normalize("NFC", real.name)
    found: list[object] = [(str(real.parent), name.casefold() if _takes_any_case(real.parent) else name)]
    with contextlib.suppress(OSError, ValueError):
        status = real.stat()
        if status.st_ino:
            found.append((status.st_dev, status.st_ino))
    return found


def _takes_any_case(folder: Path) -> bool:
    """Whether a folder's file system takes capitals and small letters for the same."""
    if sys.platform in ("win32", "darwin"):
        return True
    if not folder.name:  # the root
        return False
    other = folder.with_name(folder.name.swapcase())
    try:
        return other != folder and folder.samefile(other)
    except OSError:
        return False


class Outputs:
    """The declared outputs of one run, kept under temporary names until all of them are whole."""

    def __init__(self, paths: Iterable[Path | str | None], reporter: Reporter) -> None:
        own = [Path(path).absolute() for path in paths if path]
        self._own = {os.path.normcase(p) for path in own for p in (path, *_beside(path))}
        self._reporter = reporter
        self._waiting: dict[Path, Path] = {}

    def hold(self, temporary: Path, destination: Path) -> bool:
        """Keep a whole file or folder until the run's end; False where ``destination`` is no declared output."""
        if os.path.normcase(destination) not in self._own:
            return False
        if (earlier := self._waiting.pop(destination, None)) is not None:
            self._remove(earlier)
        self._waiting[destination] = temporary
        return True

    def publish(self) -> None:
        """Move all into place; where one cannot be, those before it are put back.

        Raises:
            DestinationError: one cannot be moved; nothing has changed.
        """
        pending = [move for destination, held in self._waiting.items() for move in files.moves(held, destination)]
        done: list[tuple[Path | None, Path, Path | None]] = []
        if pending:
            self._reporter.emit({"event": protocol.SETTLING})
        try:
            for new, old in pending:
                kept = self._keep(old) if len(pending) > 1 or old.is_dir() else None
                if kept is not None:  # whatever happens next, it gets its name back
                    done.append((new, old, kept))
                if new is not None:
                    files.replace(new, old)
                else:
                    old.unlink(missing_ok=True)
                if kept is None:
                    done.append((new, old, None))
        except OSError as error:
            self._put_back(done)
            raise files.destination_error(old, error) from error
        for _, _, kept in done:
            if kept is not None:
                self._let_go(kept)
        self.discard()

    def discard(self) -> None:
        """Remove what still waits."""
        for temporary in self._waiting.values():
            self._remove(temporary)
        self._waiting.clear()

    def _keep(self, path: Path) -> Path | None:
        """A second name for a file that is about to be replaced; None where there is no file."""
        if not path.exists():
            return None
        kept = files.temporary_name(path)
        try:
            os.link(path, kept)
        except OSError:  # a file system without hard links: the old one gives up its name a moment earlier
            files.replace(path, kept)
        else:
            self._reporter.scratch(kept)
        return kept

    def _put_back(self, done: list[tuple[Path | None, Path, Path | None]]) -> None:
        for new, path, kept in reversed(done):
            with contextlib.suppress(OSError):
                if new is not None and path.is_dir():  # which no other can replace
                    files.replace(path, new)
                if kept is None:
                    path.unlink(missing_ok=True)
                else:
                    files.replace(kept, path)
                    kept.unlink(missing_ok=True)  # two names of one file: renaming one to the other does nothing
                    self._reporter.scratch_files.discard(kept)

    def _let_go(self, kept: Path) -> None:
        """Remove what was replaced; a folder, which may take long, once the run has told its result."""
        if kept.is_dir():
            self._reporter.scratch(kept)
            self._reporter.afterwards(lambda: self._remove(kept))
        else:
            self._remove(kept)

    def _remove(self, path: Path) -> None:
        files.remove_with_sidecars(path)
        self._reporter.scratch_files.discard(path)


@contextlib.contextmanager
def together(paths: Iterable[Path | str | None], reporter: Reporter) -> Iterator[None]:
    """Let the declared outputs ``paths`` of a run appear when the block ends well, all at once, else none of them.

    A cancel that comes before they appear leaves everything as it was; one that comes later finds them there.

    Raises:
        Cancelled: the user asked to stop meanwhile.
        DestinationError: one cannot be moved into place.
    """
    outputs = Outputs(paths, reporter)
    reporter.outputs = outputs
    try:
        yield
        with reporter.settling:
            reporter.check()
            outputs.publish()
            reporter.is_settled = True
    finally:
        reporter.outputs = None
        outputs.discard()
        actions, reporter.later = reporter.later, []
    for action in actions:
        with contextlib.suppress(OSError):  # all is in place
            action()


@contextlib.contextmanager
def atomic_folder(destination: Path, reporter: Reporter) -> Iterator[Path]:
    """Yield a name in the destination's folder to make a folder of; as :func:`.files.atomic_file` does for a file.

    Raises:
        DestinationError: it cannot be moved into place.
    """
    temporary = files.temporary_name(destination)
    reporter.scratch(temporary)
    waits = False
    try:
        yield temporary
        waits = reporter.outputs is not None and reporter.outputs.hold(temporary, destination)
        if not waits:
            alone = Outputs([destination], reporter)
            alone.hold(temporary, destination)
            alone.publish()
    finally:
        if not waits:
            files.remove_with_sidecars(temporary)
            reporter.scratch_files.discard(temporary)
