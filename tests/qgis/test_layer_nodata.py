"""A no data value that the user gave a layer (Layer properties > Transparency) hides for the engine what QGIS hides."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsRasterRange

gdal.UseExceptions()

CODES = np.tile(np.arange(10, dtype=np.uint8), (5, 3))


def _layer(path, *, given, kind=gdal.GDT_Byte, own=None, scales=((None, None),)):
    """A layer of the codes; a scale and an offset for each band, and a no data value given in QGIS for all of them."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *CODES.shape[::-1], len(scales), kind)
    dataset.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    for number, (scale, offset) in enumerate(scales, 1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(CODES)
        if scale is not None:
            band.SetScale(scale)
            band.SetOffset(offset)
        if own is not None:
            band.SetNoDataValue(own)
    dataset = band = None
    layer = QgsRasterLayer(str(path), "codes")
    for number in range(1, len(scales) + 1):
        layer.dataProvider().setUserNoDataValue(number, [QgsRasterRange(given, given)])
    return layer


@pytest.mark.parametrize(
    ("scale", "offset", "given", "meant"),
    [(1, 1, 10, 9), (0.1, 0.0, 0.6, 6), (0.1, 0.3, 0.8, 5), (1, -1000, -996, 4), (0.5, 0, 99, 198), (None, None, 7, 7)],
)
@pytest.mark.parametrize("kind", [gdal.GDT_Byte, gdal.GDT_Float64])
def test_it_is_a_number_of_the_file(provider, tmp_path, scale, offset, given, meant, kind):
    from df4lcz.df4lcz_qgis import layers

    layer = _layer(tmp_path / "a.tif", given=given, kind=kind, scales=((scale, offset),))
    assert layers.raster_source(layer)["nodata"] == meant


def test_what_the_file_has_already_and_what_bands_differ_in(provider, tmp_path):
    from df4lcz.df4lcz_qgis import layers

    assert layers.raster_source(_layer(tmp_path / "a.tif", given=5, own=4, scales=((1, 1),)))["nodata"] == 4
    for scales, own in ((((1, 1), (1, 2)), None), (((1, 1),), 5)):
        layer = _layer(tmp_path / f"b{len(scales)}.tif", given=5, own=own, scales=scales)
        with pytest.raises(QgsProcessingException, match=r"cannot read from the file: 5\."):
            layers.raster_source(layer)


def test_a_map_has_the_cells_that_qgis_shows(run, tmp_path):
    layer = _layer(tmp_path / "a.tif", given=10, scales=((1, 1),))
    block = layer.dataProvider().block(1, layer.extent(), *CODES.shape[::-1])
    hidden = sum(block.isNoData(i) for i in range(CODES.size))
    assert hidden == 15 and run("df4lcz:statistics", {"LCZ": layer})["NODATA_KM2"] == pytest.approx(0.15, rel=0.01)
