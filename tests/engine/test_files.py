import os
import subprocess
import sys

import numpy as np
import pytest
import rasterio
from core_scenes import LEFT, ROOT, TOP, UTM18, Recorder, engine_environment_variables
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError

from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.geodata.raster_writing import create_raster
from df4lcz_qgis.engine.maps.lcz_raster import create_lcz_raster
from df4lcz_qgis.engine.shared import files, lcz, outputs
from df4lcz_qgis.engine.shared.errors import DestinationError

GRID = Grid(CRS.from_epsg(32618), LEFT, TOP, 100.0, 300, 280)
assert UTM18 == "EPSG:32618"


def test_a_whole_file_replaces_the_old_one(tmp_path):
    path = tmp_path / "new folder" / "über alles.txt"
    reporter = Recorder()
    with files.atomic_file(path, reporter) as temporary:
        temporary.write_text("one")
        assert temporary.parent == path.parent and temporary.suffix == ".txt" and not path.exists()
        assert reporter.events == [{"event": "scratch", "path": str(temporary)}]
    with files.atomic_file(path, reporter) as temporary:
        temporary.write_text("two")
        assert path.read_text() == "one"
    assert path.read_text() == "two"
    assert [p.name for p in path.parent.iterdir()] == [path.name] and not reporter.scratch_files


def test_sidecars_move_along_and_stale_ones_go(tmp_path):
    path = tmp_path / "a.tif"
    for ending in (".aux.xml", ".ovr", ".msk"):
        (tmp_path / f"a.tif{ending}").write_text("stale")
    with files.atomic_file(path, Recorder()) as temporary:
        temporary.write_text("new")
        temporary.with_name(temporary.name + ".aux.xml").write_text("fresh")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a.tif": "new", "a.tif.aux.xml": "fresh"}


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (ValueError("x"), ValueError),
        (KeyboardInterrupt(), KeyboardInterrupt),
        (OSError(28, "full"), DestinationError),
        (FileNotFoundError(2, "gone", "/input.csv"), FileNotFoundError),
        (RasterioIOError("input.tif, band 1: IReadBlock failed"), RasterioIOError),
    ],
)
def test_an_error_leaves_the_old_file_and_no_other(tmp_path, error, raised):
    path = tmp_path / "a.tif"
    path.write_bytes(b"precious")
    (tmp_path / "a.tif.aux.xml").write_bytes(b"also")
    with pytest.raises(raised), files.atomic_file(path, Recorder()) as temporary:
        temporary.write_text("half")
        temporary.with_name(temporary.name + ".aux.xml").write_text("half")
        raise error
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.tif": b"precious", "a.tif.aux.xml": b"also"}


def test_places_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(DestinationError, match="is a folder, not a file"):
        files.check_destination(tmp_path)
    with pytest.raises(DestinationError, match=r"cannot be made .*Choose another place"):
        files.check_destination(tmp_path / "file" / "sub" / "out.tif")
    with pytest.raises(DestinationError, match="MB free; the output needs"):
        files.check_destination(tmp_path / "out.tif", bytes_needed=10**18)


def test_outputs_must_differ_from_each_other_and_from_inputs(tmp_path):
    outputs.check([tmp_path / "a.tif", None, tmp_path / "b.tif"], [tmp_path / "c.tif"])
    with pytest.raises(DestinationError, match="same file as another output"):
        outputs.check([tmp_path / "a.tif", str(tmp_path / "x" / ".." / "a.tif")], [])
    (tmp_path / "link.tif").symlink_to(tmp_path / "c.tif")
    with pytest.raises(DestinationError, match="input of this run"):
        outputs.check([tmp_path / "link.tif"], [tmp_path / "c.tif"])


def in_a_process(code, *arguments, expect=0):
    """Run code under limits that must not touch this process."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=engine_environment_variables(PYTHONDONTWRITEBYTECODE="1"),  # none that a limit cuts short
        timeout=120,
    )
    assert done.returncode == expect, done.stderr
    return done.stdout


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from df4lcz_qgis.engine.shared.files import check_destination
from df4lcz_qgis.engine.shared.errors import DestinationError
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    check_destination(Path(sys.argv[1]))
except DestinationError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_folder_without_permission(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "old.tif").write_text("old")
    for parent in (folder, *folder.parents):
        if parent.stat().st_uid == os.getuid() and "pytest" in str(parent):
            parent.chmod(0o555 if parent == folder else 0o755)
    said = in_a_process(UNPRIVILEGED, folder / "old.tif")
    folder.chmod(0o755)
    assert "cannot be written to. Choose another place" in said or "cannot be made" in said


FULL_DISK = """
import resource, signal, sys
import numpy as np
from rasterio.crs import CRS
from df4lcz_qgis.engine.shared.errors import DestinationError
from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.geodata.raster_writing import create_raster
from df4lcz_qgis.engine.shared.reporter import Reporter
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
grid = Grid(CRS.from_epsg(32618), 0, 0, 100.0, 1000, 1000)
try:
    with create_raster(sys.argv[1], grid, Reporter(), dtype="uint16", count=2) as writer:
        for row in range(0, 1000, 100):
            writer.write(np.random.default_rng(row).integers(0, 65535, (2, 100, 1000)).astype("uint16"), row, 0)
except DestinationError as error:
    print(error)
"""

FULL_DISK_MODEL = """
import resource, signal, sys
import torch
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.errors import DestinationError
from df4lcz_qgis.engine.shared.reporter import Reporter
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    model_file.save(sys.argv[1], model_file.Model({"name": "x"}, {"s": {"w": torch.rand(500, 500)}}), Reporter())
except DestinationError as error:
    print(error)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
@pytest.mark.parametrize("code", [FULL_DISK, FULL_DISK_MODEL], ids=["raster", "model"])
def test_a_full_disk_leaves_the_old_file(tmp_path, code):
    path = tmp_path / "a.tif"
    path.write_bytes(b"precious")
    said = in_a_process(code, path)
    assert "another place" in said and "room" in said.lower()
    assert [p.name for p in tmp_path.iterdir()] == ["a.tif"] and path.read_bytes() == b"precious"


def test_create_raster_writes_blocks_and_verifies_them(tmp_path):
    data = np.random.default_rng(0).integers(0, 60_000, (2, 280, 300)).astype(np.uint16)
    with create_raster(
        tmp_path / "a.tif",
        GRID,
        Recorder(),
        dtype="uint16",
        count=2,
        nodata=65_535,
        descriptions=("one", "two"),
        tags={"KEY": "value"},
    ) as writer:
        for row in range(0, 280, 90):
            writer.write(data[:, row : row + 90], row, 0)
    with rasterio.open(tmp_path / "a.tif") as result:
        np.testing.assert_array_equal(result.read(), data)
        assert (result.crs, result.transform, result.nodata) == (GRID.crs, GRID.transform, 65_535)
        assert result.bounds == GRID.bounds and result.descriptions == ("one", "two")
        assert result.tags()["KEY"] == "value"


def test_what_does_not_read_back_is_not_kept(tmp_path):
    block = np.ones((1, 280, 300), np.uint8)
    with pytest.raises(DestinationError, match="does not read back"):  # noqa: SIM117
        with create_raster(tmp_path / "a.tif", GRID, Recorder(), dtype="uint8") as writer:
            writer.write(block, 0, 0)
            writer.dataset.write(block * 2)
    assert list(tmp_path.iterdir()) == []


def test_an_lcz_raster_with_other_colours_and_name(tmp_path):
    codes = np.random.default_rng(0).integers(0, 18, (1, 280, 300)).astype(np.uint8)
    with create_lcz_raster(
        tmp_path / "a.tif", GRID, Recorder(), colours=lcz.COLOUR_BLIND_COLOURS, description="lczFilter"
    ) as writer:
        writer.write(codes, 0, 0)
    with rasterio.open(tmp_path / "a.tif") as result:
        assert result.descriptions == ("lczFilter",)
        assert result.colormap(1)[17] == (0xE2, 0x64, 0xA9, 255)
        np.testing.assert_array_equal(result.read(), codes)


LONG = ("Größe & Łódź 'x' 市 " + "a" * 150, "très profond (b) " + "b" * 150)


def test_spaces_accents_and_very_long_paths(tmp_path):
    path = tmp_path.joinpath(*LONG, "karte né.tif")
    assert len(str(path)) > 300
    block = np.ones((1, 280, 300), np.uint8)
    for value in (1, 2):
        with create_lcz_raster(path, GRID, Recorder()) as writer:
            writer.write(block * value, 0, 0)
    with rasterio.open(path) as result:
        assert (result.read() == 2).all()
    assert not list(path.parent.glob("*partial*"))


HELD = """
import os, sys, threading, time
from pathlib import Path
from df4lcz_qgis.engine.shared.files import replace
folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
(folder / "new").write_text("new")
(folder / "old").write_text("old")
os.chmod(folder, 0o555)
os.chown(folder, 65534, 65534)
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
threading.Timer(seconds, os.chmod, (folder, 0o755)).start()
started = time.monotonic()
try:
    replace(folder / "new", folder / "old")
    print("replaced", time.monotonic() - started > seconds * 0.9)
except PermissionError:
    print("given up", (folder / "old").read_text())
"""


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="a user whom the folder belongs to is needed")
@pytest.mark.parametrize(("seconds", "said"), [(0.5, "replaced True"), (5, "given up old")])
def test_a_file_that_is_held_for_a_moment_is_waited_for(tmp_path, seconds, said):
    """A folder without permission for a while stands for what a virus scanner does to a file on Windows."""
    folder = tmp_path / "held"
    folder.mkdir()
    for parent in folder.parents:
        if parent.stat().st_uid == os.getuid() and "pytest" in str(parent):
            parent.chmod(0o755)
    assert in_a_process(HELD, folder, seconds).strip() == said


def test_a_file_in_use_is_refused_before_the_work(tmp_path, monkeypatch):
    """Windows lets nobody rename a file that is open; nothing here can hold one so, hence the stand-in."""
    path = tmp_path / "lcz.tif"
    path.write_text("precious")

    def held(self, target):
        raise PermissionError(13, "The process cannot access the file", str(self), 32, str(target))

    monkeypatch.setattr(type(path), "rename", held)
    with pytest.raises(DestinationError, match=r"lcz\.tif cannot be written .*open in QGIS or another program"):
        files.check_destination(path)
    files.check_destination(tmp_path / "other.tif")
    assert path.read_text() == "precious"


def test_checking_leaves_a_file_and_a_link_as_they_are(tmp_path):
    path, link = tmp_path / "a.tif", tmp_path / "link.tif"
    path.write_text("precious")
    link.symlink_to(path)
    before = path.stat()
    files.check_destination(path)
    files.check_destination(link)
    assert link.is_symlink() and path.stat() == before and path.read_text() == "precious"
