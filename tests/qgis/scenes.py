"""Small synthetic Sentinel-2 images, and a small model to map them with."""

import subprocess
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]


def make_scene(path, width=64, height=48, bands=None, epsg=32633, pixel=10.0, names=True):
    bands = bands or ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_UInt16)
    dataset.SetGeoTransform((500_000, pixel, 0, 5_400_000, 0, -pixel))
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    numbers = np.random.default_rng(1).integers(300, 4000, (len(bands), height, width)).astype("uint16")
    for index, name in enumerate(bands, 1):
        band = dataset.GetRasterBand(index)
        band.WriteArray(numbers[index - 1])
        if names:
            band.SetDescription(name)
    dataset = None
    return path


def make_small_model(python, path):
    """A seeded, untrained Sen2LCZ-Net as a model file; ``python`` is the engine's."""
    code = f"""
import torch
from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.streams import weights_import
from df4lcz_qgis.engine.shared.reporter import Reporter
torch.manual_seed(7)
options = dict(bands=10, classes=17, depth=5, width=4, multilevel=True)
network = streams.make("sen2lcz", options)
found = weights_import.Recognised("sentinel2", "sen2lcz", options)
metadata = dict(name="small", classes=list(range(1, 18)), streams=dict(sentinel2=weights_import.describe(found)),
                alpha=None, citation="none", licence="none")
model_file.save({str(path)!r}, model_file.Model(metadata, dict(sentinel2=network.state_dict())), Reporter())
"""
    subprocess.run([str(python), "-c", code], cwd=ROOT, check=True)
    return path
