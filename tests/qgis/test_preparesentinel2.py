import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingException

gdal.UseExceptions()

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
METADATA = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
  <PRODUCT_START_TIME>2023-06-07T10:15:59.024Z</PRODUCT_START_TIME><PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>
  <PRODUCT_TYPE>S2MSI2A</PRODUCT_TYPE><BOA_QUANTIFICATION_VALUE>10000</BOA_QUANTIFICATION_VALUE>{offsets}
</n1:Level-2A_User_Product>
"""


def image(path, values, resolution):
    """A georeferenced image; GeoTIFF inside whatever its name's ending, which GDAL does not mind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((500_000, resolution, 0, 4_200_000, 0, -resolution))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32618)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None


@pytest.fixture
def product(tmp_path):
    """A Level-2A SAFE folder: 40 x 40 pixels of 10 m, each band one number, with a cloud."""
    root = tmp_path / "S2B_MSIL2A_20230607T101559_N0509_R065_T18SVG_20230607T101559.SAFE"
    images = root / "GRANULE" / "L2A_T18SVG_A032650" / "IMG_DATA"
    for number, band in enumerate(BANDS):
        resolution = 10 if band in ("B02", "B03", "B04", "B08") else 20
        values = np.full((400 // resolution, 400 // resolution), 2000 + 100 * number, dtype=np.uint16)
        image(images / f"R{resolution}m" / f"T18SVG_20230607T101559_{band}_{resolution}m.jp2", values, resolution)
    classes = np.full((20, 20), 4, dtype=np.uint8)
    classes[:5, :5] = 9
    image(images / "R20m" / "T18SVG_20230607T101559_SCL_20m.jp2", classes, 20)
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{i}">-1000</BOA_ADD_OFFSET>' for i in range(13))
    (root / "MTD_MSIL2A.xml").write_text(METADATA.format(offsets=offsets))
    return root


def packed(product):
    path = product.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in product.rglob("*"):
            if file.is_file():
                archive.write(file, Path(product.name) / file.relative_to(product))
    return path


def check(path, height=40, width=40):
    dataset = gdal.Open(str(path))
    assert [dataset.GetRasterBand(b + 1).GetDescription() for b in range(10)] == list(BANDS)
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    stack = dataset.ReadAsArray()
    assert stack.shape == (10, height, width)
    expected = np.broadcast_to((1000 + 100 * np.arange(10))[:, None, None], stack.shape).copy()
    expected[:, :10, :10] = 0
    assert (stack == expected).all()


@pytest.mark.parametrize("given", ["FOLDER", "zip", "metadata", "bands"])
def test_a_product_in_any_form(run, product, tmp_path, given):
    parameters = {"OUTPUT": str(tmp_path / "stack.tif")}
    if given == "FOLDER":
        parameters["FOLDER"] = str(product)
    elif given == "zip":
        parameters["FILES"] = [str(packed(product))]
    elif given == "metadata":
        parameters["FILES"] = [str(product / "MTD_MSIL2A.xml")]
    else:
        parameters["FILES"] = [str(p) for p in product.rglob("*.jp2")]
    results = run("df4lcz:preparesentinel2", parameters)
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:preparesentinel2")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    assert results["SCENES"] == 1
    assert results["VALID_SHARE"] == pytest.approx(1 - 100 / 1600)
    assert results["MASKED_SHARE"] == pytest.approx(100 / 1600)
    check(results["OUTPUT"])


def test_the_stack_classifies(run, product, small_model, tmp_path):
    stack = run(
        "df4lcz:preparesentinel2", {"FOLDER": str(product), "MASK_CLOUDS": False, "OUTPUT": str(tmp_path / "stack.tif")}
    )["OUTPUT"]
    results = run("df4lcz:classify", {"S2": stack, "MODEL": str(small_model), "OUTPUT": str(tmp_path / "lcz.tif")})
    assert results["CELLS"] == 16


def test_through_qgis_process_with_an_extent(qgis_process, product, tmp_path):
    output = tmp_path / "stack.tif"
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:preparesentinel2",
        "--",
        f"FILES={packed(product)}",
        "EXTENT=500000,500300,4199800,4200000 [EPSG:32618]",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["SCENES"] == 1
    check(output, 20, 30)


def test_nothing_and_nonsense_are_refused(run, product, tmp_path):
    output = str(tmp_path / "stack.tif")
    with pytest.raises(QgsProcessingException):
        run("df4lcz:preparesentinel2", {"OUTPUT": output})
    assert "Choose products" in run.log
    (tmp_path / "photos.zip").write_bytes(b"PK")
    with pytest.raises(QgsProcessingException, match="not a zip"):
        run("df4lcz:preparesentinel2", {"FILES": [str(tmp_path / "photos.zip")], "OUTPUT": output})
    with pytest.raises(QgsProcessingException, match="0 to 11"):
        run("df4lcz:preparesentinel2", {"FOLDER": str(product), "MASKED_CLASSES": "3,99", "OUTPUT": output})
    assert not Path(output).exists()
