"""What a user sees and presses in QGIS's real desktop, from the Plugin Manager to a map with its legend.

One start of QGIS on a virtual screen serves all tests: ``tour.py`` walks through it and tells what it saw.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
for folder in (ROOT, ROOT / "tests" / "qgis", Path(__file__).parent):
    sys.path.insert(0, str(folder))

import launcher  # noqa: E402
from scenes import make_scene, make_small_model  # noqa: E402

from df4lcz_qgis import engine_environment  # noqa: E402
from df4lcz_qgis.engine.shared import lcz  # noqa: E402

LEGEND = [[c.code, c.title, c.colour.lower()] for c in lcz.CLASSES]
PICTURES = (
    "plugin_manager",
    "toolbox",
    "classify",
    "classify_log",
    "desktop",
    "batch",
    "batch_log",
    "extent_to_map",
    "compare",
    "modeler",
    "cancelled",
)


@pytest.fixture(scope="session")
def work(tmp_path_factory):
    return tmp_path_factory.mktemp("desktop")


@pytest.fixture(scope="session")
def inputs(work):
    """Image, model, and the map's columns and rows: real ones where the test data is, else small synthetic ones."""
    small = make_small_model(engine_environment.find(), work / "small.safetensors")
    data = os.environ.get("DF4LCZ_TEST_DATA", "")
    if not data:
        return make_scene(work / "scene.tif", width=320, height=240), small, small, (32, 24)
    command = [engine_environment.find(), "-m", "df4lcz_qgis.engine", "import-model", "--quiet"]
    weights, model = Path(data) / "weights" / "sen2lcz_net_mf_so2sat.hdf5", work / "so2sat.safetensors"
    subprocess.run([*command, "--weights", weights, "--output", model], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return Path(data) / "sentinel2" / "accomack_512.tif", model, small, (52, 52)


@pytest.fixture(scope="session")
def seen(work, inputs):
    """What the tour saw."""
    if why := launcher.missing():
        pytest.skip(why)
    pictures = work / "pictures"
    pictures.mkdir()
    scene, model, small, _ = inputs
    plan = {
        "scene": str(scene),
        "model": str(model),
        "long_scene": str(make_scene(work / "long.tif", width=1500, height=1500)),
        "long_model": str(small),
        "pictures": str(pictures),
        "cell_size": 100,
    }
    found = launcher.show(work, plan, 240)
    assert found["steps"], found["log"][-3000:]
    return found


@pytest.fixture
def step(seen):
    """A step of the tour, which must have come to its end."""

    def get(name):
        assert name in seen["steps"], f"the tour ended before '{name}': {seen['log'][-3000:]}"
        told = seen["steps"][name]
        assert "error" not in told, told["error"]
        return told

    return get


def test_the_plugin_manager_lists_the_plugin_and_a_tick_starts_it(step):
    told = step("plugin_manager")
    assert "DF4LCZ" in told["listed"] and not told["active_before"]
    assert (told["ticked_before"], told["ticked_after"]) == (0, 2)  # Qt's unchecked and checked


def test_the_toolbox_shows_all_groups(step):
    groups = step("toolbox_of_the_plugin")["groups"]
    assert {name: len(titles) for name, titles in groups.items()} == {
        "Analysis of LCZ maps": 9,
        "Imagery": 4,
        "Mapping": 1,
        "Objects in high-resolution imagery": 2,
        "Ready models": 3,
        "Set-up": 4,
        "Training": 7,
    }


def test_classify_runs_from_its_dialog(step, inputs):
    told = step("classify")
    assert told["finished"] is True and told["tab"] == 1  # the log
    assert told["parameters"]["CELL_SIZE"] == "100.0" and told["parameters"]["DEVICE"] == "auto"
    columns, rows = inputs[-1]
    assert f"{columns} x {rows} cells of 100 m" in told["log"] and f"'CELLS': {columns * rows}" in told["log"]
    assert "Traceback" not in told["log"]


def test_the_map_is_shown_with_the_standard_legend(step, work, inputs):
    told = step("lcz_map")
    assert told["source"] == str(work / "lcz.tif")
    assert [[int(value), label, colour] for value, label, colour in told["classes"]] == LEGEND
    assert told["legend"][1:] == [title for _, title, _ in LEGEND]  # the first names the band
    # The canvas shows these colours and no other, the white around the map and the grey of a seam apart.
    shown = {lcz.by_code(code).colour.lower() for code in told["codes"]}
    assert len(shown) > (5 if "so2sat" in inputs[1].name else 0)
    assert shown <= set(told["canvas"]) and sum(told["canvas"][c] for c in shown) > 0.7


def test_a_batch_runs_from_its_dialog(step):
    told = step("batch")
    assert told["rows"] == 3 and told["written"] == ["majority150.tif", "majority200.tif", "majority300.tif"]


def test_a_ready_model_asks_for_an_extent_and_days(step):
    asked = step("extent_to_map")["parameters"]
    assert asked["MONTHS"] == "5,6,7,8,9" and asked["CATALOGUE"] == "earth-search" and asked["DAYS"] == "4"
    assert asked["EXTENT"].startswith("-75.7293") and asked["START"] == "2022-05-01"


def test_a_comparison_takes_a_list_of_maps(step):
    told = step("compare")
    assert [Path(p).stem for p in told["further"]] == ["majority200", "majority300"]
    assert told["names"] == "2019,2021,2023,2025"


def test_the_modeler_opens_a_ready_model(step):
    told = step("modeler")
    assert told["name"] == "Map LCZs from imagery and training areas" and told["valid"] is True
    names = ("accuracy", "classify", "createtrainingset", "filter", "segment", "train")
    assert told["steps"] == [f"df4lcz:{name}" for name in names]
    assert {"S2", "RGB", "TRAINING_AREAS"} <= set(told["inputs"]) and told["items"] > 50


def test_cancel_ends_the_engine_and_leaves_nothing(step):
    told = step("cancel")
    assert len(told["engines"]) == 1 and any("partial" in name for name in told["partial"])
    assert told["seconds"] < 2.5 and told["left"] == []  # two seconds, and one look at the clock


def test_nothing_went_wrong_and_qgis_ends_by_itself(seen):
    assert seen["exit"] == 0, seen["log"][-3000:]
    problems = [text for level, _, text in seen["messages"] if level >= 2]
    assert problems in ([], ["Cancelled. Nothing was written."])
    assert "Traceback" not in seen["log"]


def test_each_step_has_a_picture(seen, work):
    for name in PICTURES:
        assert (work / "pictures" / f"{name}.png").stat().st_size > 5_000, name
