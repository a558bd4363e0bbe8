import json
import os
import resource
import signal
import subprocess
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from scenes import make_scene
from waiting import comes_true

gdal.UseExceptions()


def codes(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_real_scene_through_qgis_process(qgis_process, data, so2sat_model, tmp_path):
    output = tmp_path / "lcz.tif"
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:classify",
        "--",
        f"S2={data / 'sentinel2' / 'accomack_512.tif'}",
        f"MODEL={so2sat_model}",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["OUTPUT"] == str(output)
    assert results["CELLS"] == 52 * 52
    inner = codes(output)[2:50, 2:50]
    found = dict(zip(*map(list, map(np.ndarray.tolist, np.unique(inner, return_counts=True)))))
    # As Keras 2 itself classifies with the authors' network and weights.
    expected = {5: 1, 6: 41, 8: 113, 9: 286, 10: 59, 11: 692, 12: 100, 13: 36, 14: 976}
    assert sum(abs(found.get(c, 0) - expected.get(c, 0)) for c in set(found) | set(expected)) <= 6


def test_result_opens_styled_with_named_classes(run, scene, small_model, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared import lcz

    output = tmp_path / "lcz.tif"
    run("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(output)})
    layer = QgsRasterLayer(str(output), "lcz")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    shown = {c.value: (c.label, c.color.name().upper()) for c in layer.renderer().classes() if 1 <= c.value <= 17}
    assert shown == {c.code: (c.title, c.colour) for c in lcz.CLASSES}
    assert layer.dataProvider().sourceNoDataValue(1) == 0
    dataset = gdal.Open(str(output))  # it owns its bands and their tables
    assert dataset.GetRasterBand(1).GetDefaultRAT().GetRowCount() == 17


def test_every_declared_output_is_returned(run, scene, small_model, tmp_path):
    results = run(
        "df4lcz:classify",
        {
            "S2": str(scene),
            "MODEL": str(small_model),
            "OUTPUT": "TEMPORARY_OUTPUT",
            "PROBABILITIES": str(tmp_path / "p.tif"),
            "CONFIDENCE": str(tmp_path / "c.tif"),
        },
    )
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:classify")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    assert results["CELLS"] == 7 * 5
    probabilities = codes(tmp_path / "p.tif")
    assert probabilities.shape == (17, 5, 7)
    assert np.abs(probabilities.sum(axis=0).astype(int) - 10_000).max() <= 9
    assert (probabilities.argmax(axis=0) + 1 == codes(results["OUTPUT"])).all()
    assert np.allclose(codes(tmp_path / "c.tif"), probabilities.max(axis=0) / 10_000, atol=6e-5)


def test_layer_of_a_project_with_an_assigned_crs(run, small_model, tmp_path):
    path = make_scene(tmp_path / "no_crs.tif", epsg=None)
    layer = QgsRasterLayer(str(path), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    QgsProject.instance().addMapLayer(layer)
    try:
        run("df4lcz:classify", {"S2": layer.id(), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")})
    finally:
        QgsProject.instance().removeMapLayer(layer)
    result = QgsRasterLayer(str(tmp_path / "o.tif"), "lcz")
    assert result.crs().authid() == "EPSG:32633"
    assert result.extent().xMinimum() == 500_000 and result.extent().yMaximum() == 5_400_000


def test_extent_in_another_crs_is_snapped_outwards(run, scene, small_model, tmp_path):
    extent = QgsReferencedRectangle(
        QgsRectangle(500_103, 5_399_712, 500_395, 5_399_897), QgsCoordinateReferenceSystem("EPSG:32633")
    )
    run(
        "df4lcz:classify",
        {"S2": str(scene), "MODEL": str(small_model), "EXTENT": extent, "OUTPUT": str(tmp_path / "o.tif")},
    )
    transform = gdal.Open(str(tmp_path / "o.tif")).GetGeoTransform()
    assert transform == (500_100, 100, 0, 5_399_900, 0, -100)
    assert codes(tmp_path / "o.tif").shape == (2, 3)


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("too few bands", "cannot be identified"),
        ("a named band missing", "lacks the bands B8A"),
        ("no crs", "no coordinate reference system"),
        ("extent outside", "lies outside"),
        ("not a model", "not a DF4LCZ model"),
        ("truncated model", "truncated"),
        ("newer model", "format version 99"),
        ("changed model", "SHA-256"),
        ("cuda", "device 'cuda'"),
        ("unwritable", "cannot be"),
        ("missing layer", "Could not load source layer"),
        ("missing layer", "There is no file"),
        ("remote text", "lies on the network, and QGIS takes such a source from layers"),
        ("lost layer", "There is no file"),
        ("vector", "Could not load source layer"),
        ("vector", "Check it, or choose another one"),
        ("small image", "one window needs 32 x 32"),
        ("odd cell size", "multiple of 10 m"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_lost(run, scene, small_model, tmp_path, case, words):
    output = tmp_path / "old.tif"
    output.write_bytes(b"precious")
    parameters = {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(output)}
    parameters.update(bad_input(case, scene, small_model, tmp_path))
    with pytest.raises(QgsProcessingException) as caught:
        run("df4lcz:classify", parameters)
    # What checkParameterValues refuses is told through the log.
    assert words in str(caught.value) + run.log
    assert output.read_bytes() == b"precious"
    assert not list(tmp_path.glob("*partial*"))


def bad_input(case, scene, model, folder):
    path = folder / "bad.tif"
    if case == "too few bands":
        return {"S2": str(make_scene(path, bands=["1", "2", "3"], names=False))}
    if case == "a named band missing":
        names = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B11", "B12"]
        return {"S2": str(make_scene(path, bands=names))}
    if case == "remote text":
        return {"S2": "/vsicurl/http://127.0.0.1:9/b.tif?signed=1"}
    if case == "lost layer":
        lost = QgsRasterLayer(str(folder / "moved.tif"), "lost")
        QgsProject.instance().addMapLayer(lost)
        return {"S2": lost.id()}
    if case == "no crs":
        return {"S2": str(make_scene(path, epsg=None))}
    if case == "extent outside":
        return {"EXTENT": "100000,101000,5000000,5001000 [EPSG:32633]"}
    if case == "small image":
        return {"S2": str(make_scene(path, width=31))}
    if case == "odd cell size":
        return {"CELL_SIZE": 25}
    if case == "cuda":
        if Path("/dev/nvidia0").exists():
            pytest.skip("this machine has CUDA")
        return {"DEVICE": "cuda"}
    if case == "unwritable":
        (folder / "file").write_text("not a folder")
        return {"OUTPUT": str(folder / "file" / "lcz.tif")}
    if case == "missing layer":
        return {"S2": str(folder / "nothing.tif")}
    if case == "vector":
        vector = folder / "points.geojson"
        vector.write_text('{"type": "FeatureCollection", "features": []}')
        return {"S2": str(vector)}
    return {"MODEL": str(bad_model(case, model, folder / "bad.safetensors"))}


def bad_model(case, model, path):
    content = Path(model).read_bytes()
    if case == "not a model":
        path.write_bytes(b"GIF89a" + bytes(100))
    elif case == "truncated model":
        path.write_bytes(content[: len(content) // 2])
    elif case == "newer model":
        path.write_bytes(content.replace(b'format_version\\": 1', b'format_version\\": 99'[:-1] + b"9", 1))
        length = int.from_bytes(content[:8], "little") + 1
        path.write_bytes(length.to_bytes(8, "little") + path.read_bytes()[8:])
    else:
        path.write_bytes(content[:-4] + b"\x00\x00\x00\x3f")
    return path


def test_exit_code_and_one_message(qgis_process, scene, tmp_path):
    (tmp_path / "x.safetensors").write_bytes(b"nonsense")
    model = tmp_path / "x.safetensors"
    done = qgis_process("run", "df4lcz:classify", "--", f"S2={scene}", f"MODEL={model}", f"OUTPUT={tmp_path / 'o.tif'}")
    assert done.returncode == 1
    assert "not a DF4LCZ model" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_full_disk_leaves_the_old_output(qgis_process, scene, small_model, tmp_path):
    output = tmp_path / "lcz.tif"
    output.write_bytes(b"precious")
    limit = 1024  # bytes that any file of the child may have: what a full disk looks like to a writer

    def full_disk():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a full disk kills no program, QGIS's own writing included

    done = qgis_process(
        *("run", "df4lcz:classify", "--", f"S2={scene}", f"MODEL={small_model}", f"OUTPUT={output}"),
        preexec_fn=full_disk,
        env={"PYTHONDONTWRITEBYTECODE": "1"},  # none that the limit cuts short
    )
    assert done.returncode == 1
    assert output.read_bytes() == b"precious"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["lcz.tif"]


def test_no_engine_says_how_to_get_one(qgis_process, scene, small_model, tmp_path):
    done = qgis_process(
        "run",
        "df4lcz:classify",
        "--",
        f"S2={scene}",
        f"MODEL={small_model}",
        f"OUTPUT={tmp_path / 'o.tif'}",
        env={"DF4LCZ_DATA": str(tmp_path / "nothing"), "DF4LCZ_PYTHON": ""},
    )
    assert done.returncode == 1
    assert "Install engine" in done.stdout + done.stderr


def test_broken_engine_says_what_it_said(qgis_process, bare_python, scene, small_model, tmp_path):
    done = qgis_process(
        "run",
        "df4lcz:classify",
        "--",
        f"S2={scene}",
        f"MODEL={small_model}",
        f"OUTPUT={tmp_path / 'o.tif'}",
        env={"DF4LCZ_PYTHON": str(bare_python)},
    )
    assert done.returncode == 1
    words = done.stdout + done.stderr
    assert "engine" in words and "Repair" in words


class Canceller(QgsProcessingFeedback):
    """Cancels when the first progress comes."""

    def setProgressText(self, text):
        super().setProgressText(text)
        self.cancelled_at = time.monotonic()
        self.cancel()


@pytest.fixture(scope="module")
def large_scene(tmp_path_factory):
    """800 x 800 cells: minutes of work."""
    path = tmp_path_factory.mktemp("large") / "large.tif"
    return make_scene(path, width=2000, height=2000)


def test_cancel_ends_the_engine_within_two_seconds(run, large_scene, so2sat_model, tmp_path):
    from df4lcz.df4lcz_qgis import engine_client

    feedback = Canceller()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "df4lcz:classify",
            {"S2": str(large_scene), "MODEL": str(so2sat_model), "OUTPUT": str(tmp_path / "o.tif")},
            feedback,
        )
    assert time.monotonic() - feedback.cancelled_at < 2.0
    assert list(tmp_path.iterdir()) == []
    assert engine_client._pool._idle is None


def engines(*options):
    """Process ids of engines behind doors, begun by these tests; ``options`` are further ones of pgrep."""
    command = ["pgrep", *options, "-f", "df4lcz_qgis.engine door"]
    found = {int(pid) for pid in subprocess.run(command, capture_output=True, text=True).stdout.split()}
    return {pid for pid in found if _is_own(pid)}


def _is_own(pid):
    """Whether a process comes from this process of the tests and not from one beside it."""
    name = "PYTEST_XDIST_WORKER"
    try:
        variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:  # it has ended, or pgrep saw itself
        return False
    return name not in os.environ or f"{name}={os.environ[name]}".encode() in variables


def start(qgis_process, large_scene, model, output):
    command = [
        qgis_process.program,
        "run",
        "df4lcz:classify",
        "--",
        f"S2={large_scene}",
        f"MODEL={model}",
        f"OUTPUT={output}",
    ]
    return subprocess.Popen(
        command, env=qgis_process.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_engine_killed_in_the_middle_is_explained(qgis_process, large_scene, so2sat_model, tmp_path):
    before = engines()
    process = start(qgis_process, large_scene, so2sat_model, tmp_path / "o.tif")
    assert comes_true(lambda: list(tmp_path.glob("*partial*")), 60)
    for pid in engines() - before:
        os.kill(pid, signal.SIGKILL)
    words, _ = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "memory" in words
    assert list(tmp_path.iterdir()) == []


def test_engine_does_not_outlive_qgis(qgis_process, large_scene, so2sat_model, tmp_path):
    before = engines()
    process = start(qgis_process, large_scene, so2sat_model, tmp_path / "o.tif")
    assert comes_true(lambda: list(tmp_path.glob("*partial*")), 60)
    process.kill()
    process.communicate(timeout=10)
    assert comes_true(lambda: not engines() - before, 2.5)
    assert list(tmp_path.iterdir()) == []


def test_the_engine_is_started_once_for_a_batch(run, scene, small_model, tmp_path):
    mine = ("-P", str(os.getpid()))
    before, seen = engines(*mine), set()
    for row in range(3):
        run("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(tmp_path / f"{row}.tif")})
        seen |= engines(*mine) - before
    assert len(seen) <= 1
    assert (codes(tmp_path / "0.tif") == codes(tmp_path / "2.tif")).all()


def test_two_runs_at_once(run, scene, small_model, tmp_path, provider):
    from df4lcz.df4lcz_qgis import engine_client

    request = {"s2": str(scene), "model": str(small_model), "device": "cpu"}
    results = {}

    def work(name):
        results[name] = engine_client.run(
            "classify", {**request, "output": str(tmp_path / name)}, QgsProcessingFeedback()
        )

    threads = [threading.Thread(target=work, args=(f"{i}.tif",)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert (codes(tmp_path / "0.tif") == codes(tmp_path / "1.tif")).all()


def test_a_service_is_refused_with_advice(run, small_model, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "tiles", "wms")
    if not layer.isValid():
        pytest.skip("this QGIS makes no XYZ layer without a connection")
    with pytest.raises(QgsProcessingException, match="Export imagery"):
        run("df4lcz:classify", {"S2": layer, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")})


def test_vector_layers_are_no_scenes(run, small_model, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    with pytest.raises(QgsProcessingException):
        run("df4lcz:classify", {"S2": layer, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")})


@pytest.fixture(scope="module")
def halves(tmp_path_factory):
    """A scene, and its western and eastern half."""
    folder = tmp_path_factory.mktemp("halves")
    whole = make_scene(folder / "whole.tif", 120, 70)
    return whole, *(
        gdal.Translate(str(folder / f"{name}.tif"), str(whole), srcWin=window) and folder / f"{name}.tif"
        for name, window in {"west": [0, 0, 57, 70], "east": [57, 0, 63, 70]}.items()
    )


def test_several_images_make_one_map(run, halves, small_model, tmp_path):
    whole, west, east = map(str, halves)
    expected = run("df4lcz:classify", {"S2": whole, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "whole.tif")})
    request = {"S2": west, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "both.tif")}
    for further in ([east], [QgsRasterLayer(east, "east")], [west, east]):
        results = run("df4lcz:classify", {**request, "FURTHER_S2": further})
        assert results["CELLS"] == expected["CELLS"] == 12 * 7
        np.testing.assert_array_equal(codes(results["OUTPUT"]), codes(expected["OUTPUT"]))
        assert "2 images in EPSG:32633 are read as one of 120 x 70 px" in run.log
    with pytest.raises(QgsProcessingException, match="input of this run"):
        run("df4lcz:classify", {**request, "FURTHER_S2": [east], "OUTPUT": east})
    with pytest.raises(QgsProcessingException):
        run("df4lcz:classify", {**request, "FURTHER_S2": [east, str(tmp_path / "none.tif")]})


def test_several_images_and_a_crs_through_qgis_process(qgis_process, halves, small_model, tmp_path):
    _, west, east = halves
    given = [
        f"S2={west}",
        f"FURTHER_S2={east}",
        f"MODEL={small_model}",
        "CRS=EPSG:3035",
        f"OUTPUT={tmp_path / 'm.tif'}",
    ]
    done = qgis_process("--json", "run", "df4lcz:classify", "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    layer = QgsRasterLayer(str(tmp_path / "m.tif"), "map")
    assert layer.crs().authid() == "EPSG:3035" and layer.rasterUnitsPerPixelX() == 100
    found = codes(tmp_path / "m.tif")
    assert json.loads(done.stdout)["results"]["CELLS"] == found.size
    assert 70 <= (found > 0).sum() <= 90  # 12 x 7 cells, turned by 4 degrees


def test_a_map_in_a_crs_that_cannot_be(run, halves, small_model, tmp_path):
    request = {"S2": str(halves[0]), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "m.tif")}
    with pytest.raises(QgsProcessingException, match=r"A map in EPSG:4326 cannot hold whole\.tif"):
        run("df4lcz:classify", {**request, "CRS": "EPSG:4326"})
    with pytest.raises(QgsProcessingException, match="EPSG:99"):
        run("df4lcz:classify", {**request, "CRS": "EPSG:99"})
