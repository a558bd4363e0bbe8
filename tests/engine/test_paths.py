"""What Windows forbids, told beforehand: the rules are pure and checked on every system."""

import sys
from pathlib import PureWindowsPath

import pytest

from df4lcz_qgis.engine.shared import files, paths, protocol
from df4lcz_qgis.engine.shared.errors import DestinationError


@pytest.mark.parametrize(
    "name", ["CON", "aux.tif", "Nul.tar.gz", "com1.tif", "LPT9", "COM².csv", "prn .html", "CON.partial-12.tif"]
)
def test_names_that_windows_keeps_for_itself(name):
    assert "keeps the name" in str(paths.problem_of_name(name))


@pytest.mark.parametrize("name", ["a:b.tif", "what?.tif", "a|b.gpkg", 'the "city".tif', "a\tb.tif", "<x>.tif", "a*b"])
def test_characters_that_windows_does_not_allow(name):
    assert "does not allow the character" in str(paths.problem_of_name(name))


@pytest.mark.parametrize(
    "name", ["a.tif", "Łódź 市.tif", "console.tif", "auxiliary", "com10.tif", "null.tif", "a'b&c.tif"]
)
def test_names_that_it_takes(name):
    assert paths.problem_of_name(name) is None


def test_ends_of_names():
    assert "end" in str(paths.problem_of_name("map.")) and "end" in str(paths.problem_of_name("map.tif "))


def test_long_paths():
    path = PureWindowsPath("C:\\", "x" * 240, "lcz.tif")
    assert len(str(path)) == 251 and paths.problem_of_path(path, False) is None
    assert str(paths.problem_of_path(path, False, 9)) == "the path is too long for Windows: 260 characters, 259 at most"
    assert paths.problem_of_path(path, True, 9) is None
    assert "keeps the name" in str(paths.problem_of_path(PureWindowsPath(r"\\server\share\nul.tif"), True))


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a setting")
def test_other_systems_have_long_paths():
    assert paths.has_long_paths()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (3221225477, "an access violation"),
        (3221225495, "out of memory"),
        (0xC000012D, "out of memory"),
        (0xC0000135, "library"),
        (0xC00000FD, "stack overflow"),
        (0xC000013A, "it was ended"),
        (0xC0000409, "a crash"),
    ],
)
def test_exit_codes_of_crashes_on_windows(code, words):
    assert words in str(protocol.crash(code))


@pytest.mark.parametrize("code", [0, 1, 2, 103, 130, -9, -11])
def test_exit_codes_that_are_none(code):
    assert protocol.crash(code) is None


def test_a_destination_is_refused_before_the_work(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(paths, "has_long_paths", lambda: False)
    with pytest.raises(DestinationError, match=r"aux\.tif cannot be written: Windows keeps the name 'aux' for itself"):
        files.check_destination(tmp_path / "aux.tif")
    # Short enough itself, but not under the name that it has until it is whole.
    length = 255 - len(str(tmp_path)) - len("/.tif")
    with pytest.raises(DestinationError, match=r"too long for Windows: 2\d\d characters, 259 at most"):
        files.check_destination(tmp_path / f"{'x' * length}.tif")
    monkeypatch.setattr(paths, "has_long_paths", lambda: True)
    files.check_destination(tmp_path / f"{'x' * 200}.tif")
