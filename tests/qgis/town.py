"""A small synthetic aerial image: roofs of many colours on a meadow, in Web Mercator as tile services have it."""

import numpy as np
from osgeo import gdal, osr

LEFT, TOP, PIXEL = 4108337.0, -145230.0, 0.5


def make_town(path, size=400, bands=3, pixel=PIXEL, epsg=3857, dtype=gdal.GDT_Byte, scale=1):
    rng = np.random.default_rng(3)
    image = np.empty((size, size, 3))
    image[:] = (95, 120, 70)
    image += rng.normal(0, 2, image.shape)
    for row in range(20, size - 60, 60):
        for column in range(20, size - 60, 60):
            image[row : row + 34, column : column + 40] = rng.integers(130, 250, 3)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, dtype)
    dataset.SetGeoTransform((LEFT, pixel, 0, TOP, 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    for band in range(bands):
        plane = np.clip(image[..., band], 0, 255) * scale
        kind = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16}[dtype]
        dataset.GetRasterBand(band + 1).WriteRaster(0, 0, size, size, plane.astype(kind).tobytes())
    dataset.FlushCache()
    return path
