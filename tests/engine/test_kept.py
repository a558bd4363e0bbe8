"""What is kept of interrupted work is gone on with only while all that it was read from is as it was."""

import dataclasses
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.transform import from_origin

from df4lcz_qgis.engine.geodata.opening import files_of
from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.maps.classifying import Classification, Classifier
from df4lcz_qgis.engine.sentinel2.settings import StackSettings
from df4lcz_qgis.engine.sentinel2.stacking import Stacking
from df4lcz_qgis.engine.shared.parameter import RasterSource


@pytest.fixture
def image(tmp_path):
    """A virtual raster of a virtual raster of an image with a mask beside it."""
    place = from_origin(6e5, 53e5, 10, 10)
    options = {"width": 64, "height": 64, "count": 1, "dtype": "uint16", "crs": "EPSG:32632", "transform": place}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False),
        rasterio.open(tmp_path / "image.tif", "w", driver="GTiff", **options) as dataset,
    ):
        dataset.write(np.ones((1, 64, 64), np.uint16))
        dataset.write_mask(np.arange(4096).reshape(64, 64) % 2 > 0)
    rasterio.shutil.copy(tmp_path / "image.tif", tmp_path / "inner.vrt", driver="VRT")
    (tmp_path / "outer.vrt").write_text(
        '<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32632</SRS><GeoTransform>6e5,10,0,53e5,0,-10'
        '</GeoTransform><VRTRasterBand dataType="UInt16" band="1"><SimpleSource><SourceFilename relativeToVRT="1">'
        "inner.vrt</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return tmp_path / "outer.vrt"


def test_all_files_of_a_raster(image):
    (image.parent / "image.tif.aux.xml").write_text("<PAMDataset></PAMDataset>")
    names = {"outer.vrt", "inner.vrt", "image.tif", "image.tif.msk"}
    assert {Path(file).name for file in files_of(str(image))} == names
    (image.parent / "a.txt").write_text("no raster")
    for other in ("a.txt", "none.tif"):
        assert files_of(str(image.parent / other)) == {str(image.parent / other): []}


def map_of(path):
    nothing = {field.name: None for field in dataclasses.fields(Classification)}
    recipe = Classification(**{**nothing, "s2": RasterSource(path), "model": Path("none.safetensors")})
    return Classifier.kept(SimpleNamespace(recipe=recipe), range(9))


def stack_of(path):
    grid = Grid(CRS.from_epsg(32632), 6e5, 53e5, 10, 64, 64)
    own = SimpleNamespace(scenes=(), grid=grid, settings=StackSettings(), reads=lambda: (path,))
    return Stacking.kept(own, range(9))


@pytest.mark.parametrize("kept_of", [map_of, stack_of])
@pytest.mark.parametrize("file", ["image.tif", "image.tif.msk"])
def test_another_image_of_a_virtual_raster_is_other_work(image, tmp_path, monkeypatch, kept_of, file):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    before = kept_of(str(image)).folder
    assert kept_of(str(image)).folder == before
    os.utime(image.parent / file, ns=(1, 1))
    assert kept_of(str(image)).folder != before


STATISTICS = '<Metadata><MDI key="STATISTICS_MAXIMUM">1</MDI></Metadata>'


@pytest.mark.parametrize("kept_of", [map_of, stack_of])
@pytest.mark.parametrize(
    "declared",
    [
        "<NoDataValue>1</NoDataValue>",
        "<Description>B04</Description>",
        "<Scale>0.0001</Scale><Offset>-0.1</Offset>",
        '<Metadata><MDI key="BANDNAME">B04</MDI></Metadata>',
    ],
)
def test_what_a_companion_declares_counts_and_statistics_do_not(image, tmp_path, monkeypatch, kept_of, declared):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    folders = []
    for band in ("", STATISTICS, declared, declared.replace("<Metadata>", STATISTICS.removesuffix("</Metadata>"))):
        text = f'<PAMDataset><PAMRasterBand band="1">{band}</PAMRasterBand></PAMDataset>'
        (image.parent / "image.tif.aux.xml").write_text(text)
        folders.append(kept_of(str(image)).folder)
    assert folders[0] == folders[1] != folders[2] == folders[3]
