"""Batch through QGIS's own dialog code, and runs copied as Python and as a qgis_process command."""

import gc
import shlex
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import Qgis, QgsApplication, QgsProcessingContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from scenes import make_scene


def codes(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def batch(provider, qgis_iface, monkeypatch):
    """Fill the batch dialog of an algorithm with rows and press its button; its page of results is kept."""
    from processing.core.ProcessingResults import resultsList
    from processing.gui import BatchAlgorithmDialog as module
    from processing.gui import Postprocessing

    # The main window's progress task: in QGIS 3.22 it waits for ever when it is started after its end.
    task = SimpleNamespace(setProgress=lambda value: None)
    monkeypatch.setattr(module, "QgsScopedProxyProgressTask", lambda text: task, raising=False)
    # From QGIS 3.44 on this adds layers to the window's real tree of layers, and here is no window.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)

    def call(algorithm, rows):
        before = len(resultsList.getResults())
        dialog = module.BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(algorithm))
        panel, context = dialog.mainWidget(), QgsProcessingContext()
        panel.checkLoadLayersOnCompletion.setChecked(False)
        panel.addRow(len(rows) - 1)
        for row, values in enumerate(rows):
            for name, value in values.items():
                column = panel.parameter_to_column[name]
                wrapper = panel.wrappers[row][column]
                if wrapper:
                    wrapper.setParameterValue(value, context)
                else:
                    panel.tblParameters.cellWidget(row + 1, column).setValue(value)
        dialog.show()  # QGIS 3.44 takes one that is not shown for closed
        dialog.runAlgorithm()
        # QGIS 3.22 comes back when the rows are done, newer ones work in the background. The summary comes last.
        deadline = time.monotonic() + 120
        while len(resultsList.getResults()) == before and time.monotonic() < deadline:
            QCoreApplication.processEvents()
            time.sleep(0.01)
        call.summary = "".join(Path(r.filename).read_text() for r in resultsList.getResults()[before:])
        # Qt's side of a dialog must go while the application still lives.
        del panel, wrapper
        dialog.close()
        sip.delete(dialog)
        gc.collect()

    return call


def test_a_failing_row_does_not_stop_the_others(batch, small_model, tmp_path):
    rows = []
    for row, size in enumerate((64, 20, 48)):  # the second image is smaller than one window
        scene = make_scene(tmp_path / f"scene{row}.tif", width=size)
        rows.append({"S2": str(scene), "MODEL": str(small_model), "OUTPUT": str(tmp_path / f"lcz{row}.tif")})
    batch("df4lcz:classify", rows)
    assert [p.name for p in sorted(tmp_path.glob("lcz?.tif"))] == ["lcz0.tif", "lcz2.tif"]
    assert codes(tmp_path / "lcz0.tif").shape == (5, 7) and codes(tmp_path / "lcz2.tif").shape == (5, 5)
    assert "one window needs 32 x 32" in batch.summary
    assert batch.summary.count("Number of cells</th><td>35") == 1
    assert not list(tmp_path.glob("*partial*"))


@pytest.fixture
def lcz_map(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "random.tif"), 30, 30, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500_000, 100, 0, 5_400_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.random.default_rng(2).integers(1, 6, (30, 30)).astype("uint8"))
    dataset.FlushCache()
    return tmp_path / "random.tif"


def request(lcz_map, output):
    return {"LCZ": str(lcz_map), "BAND": 1, "METHOD": "majority", "RADIUS": 150, "OUTPUT": str(output)}


def test_batch_of_filters_with_choices(batch, lcz_map, tmp_path):
    rows = [{**request(lcz_map, tmp_path / f"{radius}.tif"), "RADIUS": radius} for radius in (100, 300)]
    batch("df4lcz:filter", rows)
    assert (codes(tmp_path / "100.tif") != codes(tmp_path / "300.tif")).any()


def test_copied_as_python_command(run, lcz_map, tmp_path):
    import processing

    expected = codes(run("df4lcz:filter", request(lcz_map, tmp_path / "a.tif"))["OUTPUT"])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:filter")
    command = algorithm.asPythonCommand(request(lcz_map, tmp_path / "b.tif"), QgsProcessingContext())
    assert "'METHOD':'majority'" in command.replace("': '", "':'")
    exec(command, {"processing": processing})
    assert (codes(tmp_path / "b.tif") == expected).all()


def test_copied_as_qgis_process_command(run, qgis_process, lcz_map, tmp_path):
    if Qgis.QGIS_VERSION_INT < 32400:
        pytest.skip(f"QGIS {Qgis.QGIS_VERSION} cannot copy a run as a qgis_process command; 3.24 and later can")
    expected = codes(run("df4lcz:filter", request(lcz_map, tmp_path / "a.tif"))["OUTPUT"])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:filter")
    command, good = algorithm.asQgisProcessCommand(request(lcz_map, tmp_path / "b.tif"), QgsProcessingContext())
    assert good
    words = shlex.split(command)
    done = subprocess.run([qgis_process.program, *words[1:]], env=qgis_process.environment, capture_output=True)
    assert done.returncode == 0
    assert (codes(tmp_path / "b.tif") == expected).all()


def test_the_same_by_qgis_process_by_hand(run, qgis_process, lcz_map, tmp_path):
    """What any version's command line takes: choices as words, numbers as text."""
    expected = codes(run("df4lcz:filter", request(lcz_map, tmp_path / "a.tif"))["OUTPUT"])
    options = [f"{name}={value}" for name, value in request(lcz_map, tmp_path / "b.tif").items()]
    assert qgis_process("run", "df4lcz:filter", "--", *options).returncode == 0
    assert (codes(tmp_path / "b.tif") == expected).all()
