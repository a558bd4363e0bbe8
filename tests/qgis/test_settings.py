"""The plugin's options, set as the options dialog sets them, and what the engine makes of them."""

import os

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def option(provider, monkeypatch):
    """Set an option; all are as before when the test ends."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from qgis.core import QgsSettings

    for name in ("DF4LCZ_WEIGHTS", "DF4LCZ_CACHE", "DF4LCZ_WORKERS"):
        monkeypatch.delenv(name, raising=False)
    before = {}

    def set_(name, value):
        before.setdefault(name, ProcessingConfig.getSetting(name))
        ProcessingConfig.setSettingValue(name, value)

    yield set_
    for name, value in before.items():
        ProcessingConfig.settings[name].value = value
        QgsSettings().remove(f"Processing/Configuration/{name}")


def test_all_options_are_shown_with_their_choices(provider):
    from df4lcz.df4lcz_qgis import settings
    from processing.core.ProcessingConfig import ProcessingConfig, Setting

    shown = {s.name: s for s in ProcessingConfig.getSettings()["DF4LCZ"]}
    assert {o.name for o in settings.OPTIONS} <= set(shown)
    assert shown[settings.DEVICE].valuetype == Setting.SELECTION
    assert shown[settings.DEVICE].options == ["auto", "cpu", "cuda", "mps"]
    assert (settings.device(), settings.weights_folders(), settings.cache_folder()) == ("auto", [], "")
    assert settings.environment() == {}


def test_workers_that_the_user_named_are_told_to_the_engine(option, run, town_image, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import settings

    option("DF4LCZ_WORKERS", "many")
    assert settings.environment() == {"DF4LCZ_WORKERS": "many"}
    request = {"RGB": town_image, "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")}
    with pytest.raises(QgsProcessingException, match="Workers are 'auto', a number of processes"):
        run("df4lcz:segment", request)
    option("DF4LCZ_WORKERS", "2")
    assert run("df4lcz:segment", request)["COUNT"] > 0
    monkeypatch.setenv("DF4LCZ_WORKERS", "3")  # which counts for whoever set it
    assert settings.environment() == {}


def test_the_engine_looks_for_weights_in_the_folders_named(option, run, town_image, tmp_path):
    folders = [tmp_path / "eins & zwei", tmp_path / "drei"]
    for folder in folders:
        folder.mkdir()
    request = {"RGB": town_image, "SEGMENTER": "sam", "WEIGHTS": "sam-vit-h", "OUTPUT": str(tmp_path / "o.gpkg")}
    option("DF4LCZ_WEIGHTS_FOLDERS", ";".join(map(str, folders)))
    with pytest.raises(QgsProcessingException, match="are not on this computer") as caught:
        run("df4lcz:segment", request)
    assert f"looked in {folders[0]}, {folders[1]}" in str(caught.value)


def test_weights_in_such_a_folder_are_found(option, run, data, tmp_path):
    from df4lcz.df4lcz_qgis import engine_client

    option("DF4LCZ_WEIGHTS_FOLDERS", f"{tmp_path};{data / 'weights'}")
    outputs = engine_client.run(
        "import-model",
        {"weights": "resnet20-so2sat", "output": str(tmp_path / "m.safetensors")},
        QgsProcessingFeedback(),
    )
    assert outputs["name"] and (tmp_path / "m.safetensors").is_file()


def test_variables_are_not_overruled(option, monkeypatch, tmp_path):
    from df4lcz.df4lcz_qgis import settings

    option("DF4LCZ_CACHE_FOLDER", str(tmp_path))
    option("DF4LCZ_WEIGHTS_FOLDERS", str(tmp_path))
    assert settings.environment() == {"DF4LCZ_CACHE": str(tmp_path), "DF4LCZ_WEIGHTS": str(tmp_path)}
    monkeypatch.setenv("DF4LCZ_CACHE", "/elsewhere")
    monkeypatch.setenv("DF4LCZ_WEIGHTS", "/a")
    assert settings.environment() == {"DF4LCZ_WEIGHTS": os.pathsep.join([str(tmp_path), "/a"])}


def test_auto_stands_for_the_device_of_the_options(option, run, scene, small_model, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.device import DEVICES

    request = {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "lcz.tif")}
    option("DF4LCZ_DEVICE", DEVICES.index("mps"))  # which no machine has that these tests run on
    with pytest.raises(QgsProcessingException, match="The device 'mps' was asked for"):
        run("df4lcz:classify", request)
    assert run("df4lcz:status", {})["DEVICE"] == "mps"
    run("df4lcz:classify", {**request, "DEVICE": "cpu"})
    option("DF4LCZ_DEVICE", DEVICES.index("cpu"))
    run("df4lcz:classify", request)
    assert "on cpu" in run.log


def test_unfinished_work_is_kept_where_the_options_say(option, run, town_image, tmp_path):
    request = {"RGB": town_image, "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")}
    cache = tmp_path / "Zwischenablage é"
    run("df4lcz:segment", request)  # an idle engine without the option is not taken for the next run
    cache.mkdir()
    option("DF4LCZ_CACHE_FOLDER", str(cache))
    assert run("df4lcz:segment", request)["COUNT"] > 10
    assert list(cache.iterdir())  # its finished tiles are gone, the folder of all segmentations stays
    assert str(cache) in (run("df4lcz:status", {}) and run.log)


@pytest.fixture
def town_image(tmp_path):
    """A small picture of roofs."""
    from test_segment import make_town

    return str(make_town(tmp_path / "town.tif"))
