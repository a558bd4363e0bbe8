"""Modules that Python compiled while the disk was full."""

import importlib
import sys
from pathlib import Path

import pytest

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared import compiled


@pytest.fixture
def town(tmp_path, monkeypatch):
    """A package of three modules, whose compiled files lie cut short, as a full disk leaves them."""
    folder = tmp_path / "town_of_glass"
    (folder / "inner").mkdir(parents=True)
    for name, text in {
        "__init__.py": "",
        "inner/__init__.py": "from . import one, two\n",
        "inner/one.py": "A = 1\n",
        "inner/two.py": "B = 2\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    importlib.import_module("town_of_glass.inner")
    _leave()
    for path in folder.rglob("*.pyc"):
        if path.name.startswith(("one", "two")):
            path.write_bytes(path.read_bytes()[:-20])
    yield folder
    _leave()


def _leave():
    for name in [n for n in sys.modules if n.partition(".")[0] == "town_of_glass"]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _error():
    with pytest.raises((EOFError, ValueError, TypeError)) as caught:
        importlib.import_module("town_of_glass.inner")
    return caught.value


def test_the_whole_package_is_compiled_anew(town):
    path = compiled.forget(_error())
    assert path is not None and path.name.startswith("one.") and not list(town.rglob("*.pyc"))
    assert importlib.import_module("town_of_glass.inner").two.B == 2


def test_the_engine_says_to_run_again_and_then_it_runs(town):
    said = str(door.unexpected(_error()))
    assert "run this again" in said and "one." in said and "report" not in said
    assert importlib.import_module("town_of_glass.inner").one.A == 1


def test_errors_of_the_module_itself_remove_nothing(town):
    compiled.forget(_error())
    (town / "inner" / "two.py").write_text("raise EOFError('of its own')\n", encoding="utf-8")
    _leave()
    assert compiled.forget(_error()) is None and list(town.rglob("one.*.pyc"))
    assert compiled.forget(EOFError("never raised")) is None


def test_what_cannot_be_removed_is_no_mend(town, monkeypatch):
    error = _error()
    monkeypatch.setattr(compiled.shutil, "rmtree", lambda *_, **__: None)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    assert compiled.forget(error) is None
