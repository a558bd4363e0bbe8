"""Small scenes, models and engine processes that several tests of the engine need."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import Affine, from_origin

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.protocol import message_of
from df4lcz_qgis.engine.shared.reporter import Reporter

ROOT = Path(__file__).resolve().parents[2]
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
UTM18 = "EPSG:32618"
LEFT, TOP = 400_000.0, 4_200_000.0
NORTH_UP = Affine(10, 0, LEFT, 0, -10, TOP)


class Recorder(Reporter):
    """Keeps every event; cancels itself once ``cancel_after`` progress events came."""

    def __init__(self, cancel_after=None):
        super().__init__()
        self.events, self._left = [], cancel_after

    def emit(self, event):
        self.events.append(event)
        if event["event"] == "progress" and self._left is not None:
            self._left -= 1
            if self._left <= 0:
                self.cancel()

    def texts(self, kind):
        return [str(message_of(e)) for e in self.events if e["event"] == kind]


def write_raster(path, data, *, transform=NORTH_UP, crs=UTM18, names=BANDS, **profile):
    """A GeoTIFF of ``data`` (bands, height, width) with ``names`` as band descriptions."""
    profile = {"driver": "GTiff", "tiled": True, "blockxsize": 64, "blockysize": 64, **profile}
    if crs is not None:
        profile["crs"] = crs
    with rasterio.open(
        path,
        "w",
        width=data.shape[2],
        height=data.shape[1],
        count=data.shape[0],
        dtype=data.dtype,
        transform=transform,
        **profile,
    ) as dataset:
        dataset.write(data)
        for index, name in enumerate(names or (), 1):
            dataset.set_band_description(index, name)
    return path


def write_map(path, codes, transform=None, crs="EPSG:32632", nodata=0, dtype=None):
    """A GeoTIFF of ``codes`` (height, width), by default of 100 m cells; of ``dtype``, else that of the codes."""
    codes = codes.astype(dtype or codes.dtype)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=codes.shape[1],
        height=codes.shape[0],
        count=1,
        dtype=codes.dtype,
        crs=crs,
        transform=transform or from_origin(500000, 5500000, 100, 100),
        nodata=nodata,
    ) as dataset:
        dataset.write(codes, 1)
    return path


def random_scene(path, height=96, width=128, seed=0, **options):
    """Ten bands of reflectance-like numbers 100..4000."""
    data = np.random.default_rng(seed).integers(100, 4000, (10, height, width)).astype(np.uint16)
    write_raster(path, data, **options)
    return data


def metadata_of(architecture, options, **more):
    """A model file's metadata for one Sentinel-2 stream."""
    return {
        "name": "small",
        "licence": "none",
        "citation": "none",
        "provenance": {},
        "classes": list(range(1, 18)),
        "alpha": None,
        "segmenter": None,
        "training": None,
        "streams": {
            "sentinel2": {
                "architecture": architecture,
                "options": options,
                "bands": list(BANDS),
                "window_px": 32,
                "resolution_m": 10.0,
            }
        },
        **more,
    }


SMALL = {"bands": 10, "classes": 17, "depth": 5, "width": 2, "multilevel": True}


def small_model(path, seed=0, network=None, **more):
    """A small Sen2LCZ network with random weights, saved as a model file."""
    if network is None:
        torch.manual_seed(seed)
        network = streams.make("sen2lcz", SMALL)
        for parameter in network.heads.parameters():
            torch.nn.init.normal_(parameter, std=3.0)
    options = {**SMALL, "multilevel": network.multilevel}
    model = model_file.Model(metadata_of("sen2lcz", options, **more), {"sentinel2": dict(network.state_dict())})
    model_file.save(path, model, Reporter())
    return path


def bright_pixel_model(path):
    """Says class 1 where any pixel of the window has a B02 reflectance above 0.5, else class 17."""
    network = streams.make("sen2lcz", {**SMALL, "multilevel": False}).eval()
    with torch.no_grad():
        for name, tensor in network.state_dict().items():
            if tensor.is_floating_point() and "running_var" not in name:
                tensor.zero_()
        for index, block in enumerate(network.blocks):
            convolution, normalise = block[0], block[1]
            convolution.weight[0, 0, 1, 1] = 1.0
            convolution.bias[0] = -0.5 if index == 0 else 0.0
            normalise.weight.fill_(1.0)
        network.heads[0].weight[0, 0] = 1000.0
        network.heads[0].bias[16] = 1.0
    return small_model(path, network=network)


def engine_environment_variables(**more):
    variables = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "GDAL_", "PROJ_"))}
    return {**variables, **more}


def start_engine(*arguments, **options):
    """The engine's command line as a process of its own."""
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
    environment = engine_environment_variables(**options.pop("variables", {}))
    return subprocess.Popen(
        [sys.executable, "-m", "df4lcz_qgis.engine", *map(str, arguments)], cwd=ROOT, env=environment, **options
    )


def run_engine(*arguments, **options):
    """(exit code, stdout, stderr) of the engine's command line."""
    process = start_engine(*arguments, **options)
    out, err = process.communicate(timeout=180)
    return process.returncode, out, err


def test_data(*parts):
    """A file of the test data, or a visible skip."""
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    path = Path(folder, *parts)
    if not path.exists():
        pytest.skip(f"{path} is missing")
    return path


test_data.__test__ = False


def read_tif(path):
    with rasterio.open(path) as dataset:
        return dataset.read()
