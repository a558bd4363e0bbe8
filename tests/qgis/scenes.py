"""Small synthetic Sentinel-2 images."""

import numpy as np
from osgeo import gdal, osr


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
