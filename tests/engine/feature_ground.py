"""A small ground whose classes 5 and 8 look alike to Sentinel-2 and in imagery, and differ in a raster of features."""

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.transform import from_origin

from df4lcz_qgis.engine.shared.method import LCZ_BANDS

LEFT, TOP, SIDE, PLOT = 500_000.0, 4_000_000.0, 5760, 320
PLOTS = SIDE // PLOT
CODES = (5, 8, 14)
#: The class of each plot of 320 m; neighbours differ.
GROUND = np.array([[CODES[(row + column) % 3] for column in range(PLOTS)] for row in range(PLOTS)])


def write(path, pixels, cell, left=LEFT, top=TOP, crs="EPSG:32632", names=None, **profile):
    count, height, width = pixels.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=pixels.dtype,
        crs=crs,
        transform=from_origin(left, top, cell, cell),
        **profile,
    ) as file:
        file.write(pixels)
        file.descriptions = names or [None] * count
    return str(path)


def spread(values, cell):
    """Values of plots as pixels of ``cell`` metres."""
    times = round(PLOT / cell)
    return values.repeat(times, -2).repeat(times, -1)


def write_ground(folder, seed=0):
    """The Sentinel-2 image, training areas, telling features (3 bands, 20 m) and noise; returns their paths."""
    rng = np.random.default_rng(seed)
    looks = {5: 0, 8: 0, 14: 1}
    look = np.vectorize(looks.get)(GROUND)
    spectra = 0.1 + 0.25 * rng.random((2, 10))
    # Every plot is a little of its own, so that plots seen do not tell those left out.
    s2 = spread(np.moveaxis(spectra[look], 2, 0) + rng.normal(0, 0.02, (10, PLOTS, PLOTS)), 10)
    s2 = np.clip(s2 + rng.normal(0, 0.02, s2.shape), 0.001, 1)
    paths = {"s2": write(folder / "s2.tif", (10_000 * s2).astype(np.uint16), 10, names=LCZ_BANDS, nodata=0)}
    told = np.stack([(GROUND == 5) * 3.0 - 10, (GROUND == 8) * 3.0 - 12, np.zeros_like(GROUND)])
    told = spread(told + rng.normal(0, 0.7, told.shape), 20)
    told = (told + rng.normal(0, 1, told.shape)).astype(np.float32)
    paths["features"] = write(folder / "sar.tif", told, 20, names=["VV", "VH", "ratio"], nodata=-9999)
    noise = rng.normal(0, 1, told.shape).astype(np.float32)
    paths["noise"] = write(folder / "noise.tif", noise, 20, names=["a", "b", "c"])
    paths["training_areas"] = write_areas(folder / "areas.gpkg")
    return paths


def write_areas(path):
    shapes, codes = [], []
    for row in range(PLOTS):
        for column in range(PLOTS):
            x, y = LEFT + PLOT * (column + 0.5), TOP - PLOT * (row + 0.5)
            shapes.append(shapely.box(x - 30, y - 30, x + 30, y + 30))
            codes.append(GROUND[row, column])
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, dtype=object)),
        [np.array(codes)],
        ["class"],
        geometry_type="Polygon",
        crs="EPSG:32632",
        driver="GPKG",
    )
    return str(path)
