"""A map without any class, given to each analysis: it is said, never passed over."""

import numpy as np
import pyogrio.raw
import pytest
import shapely
from core_scenes import LEFT, TOP, UTM18, Recorder, write_raster
from rasterio import Affine

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared.errors import ExtentError


@pytest.fixture
def folder(tmp_path):
    grid = Affine(100, 0, LEFT, 0, -100, TOP)
    write_raster(tmp_path / "empty.tif", np.zeros((1, 20, 20), np.uint8), transform=grid, names=None, nodata=0)
    write_raster(tmp_path / "full.tif", np.full((1, 20, 20), 3, np.uint8), transform=grid, names=None, nodata=0)
    pyogrio.raw.write(
        tmp_path / "zones.gpkg",
        shapely.to_wkb(np.array([shapely.box(LEFT + 200, TOP - 800, LEFT + 900, TOP - 200)])),
        [np.array([3])],
        ["class"],
        geometry_type="Polygon",
        crs=UTM18,
        driver="GPKG",
    )
    return tmp_path


def run(folder, operation, **values):
    reporter = Recorder()
    ready = {k: str(folder / v) if "." in str(v) else v for k, v in values.items()}
    door.execute(operation, ready, reporter)
    return " ".join(reporter.texts("warning"))


@pytest.mark.parametrize(
    ("operation", "values"),
    [
        ("filter", {"output": "out.tif"}),
        ("filter", {"output": "out.tif", "method": "majority"}),
        ("filter", {"output": "out.tif", "method": "minimum-mapping-unit"}),
        ("style", {"output": "out.tif"}),
        ("export", {"output": "out.tif", "target": "w2w"}),
        ("export", {"output": "out.kmz", "target": "kmz"}),
        ("export", {"output": "out.tif", "target": "umep"}),
        ("parameters", {"output": "out.tif"}),
        ("parameters", {"zones": "zones.gpkg", "zone_output": "out.gpkg"}),
    ],
)
def test_what_is_made_of_an_empty_map_is_called_empty(folder, operation, values):
    said = run(folder, operation, lcz="empty.tif", **values)
    assert "without data" in said or "all is nodata" in said


@pytest.mark.parametrize(
    ("operation", "values"),
    [
        ("statistics", {"lcz": "empty.tif", "report": "out.html"}),
        ("statistics", {"lcz": "empty.tif", "zones": "zones.gpkg", "zone_output": "out.gpkg"}),
        ("parameters", {"lcz": "empty.tif", "table": "out.csv"}),
        ("accuracy", {"lcz": "empty.tif", "areas": "zones.gpkg", "report": "out.html", "table": "out.csv"}),
        ("accuracy", {"lcz": "empty.tif", "areas": "zones.gpkg", "bootstraps": 0}),
        ("accuracy", {"lcz": "full.tif", "reference": "empty.tif"}),
        ("compare", {"first": "full.tif", "second": "empty.tif", "output": "out.tif"}),
        ("compare", {"first": "empty.tif", "second": "full.tif", "output": "out.tif"}),
    ],
)
def test_figures_of_an_empty_map_are_refused(folder, operation, values):
    before = {p.name for p in folder.iterdir()}
    with pytest.raises(ExtentError, match=r"(?i)choose"):
        run(folder, operation, **values)
    assert {p.name for p in folder.iterdir()} == before


def test_a_full_map_is_no_empty_one(folder):
    assert run(folder, "filter", lcz="full.tif", output="out.tif") == ""
    assert run(folder, "parameters", lcz="full.tif", output="out.tif", zones="zones.gpkg", zone_output="out.gpkg") == ""
