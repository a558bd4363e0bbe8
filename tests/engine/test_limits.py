"""Every operation works at both ends of what its parameters may be, and refuses what lies beyond."""

import dataclasses
import itertools
import math
import typing

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door, operations
from df4lcz_qgis.engine.instances.store import InstanceFile
from df4lcz_qgis.engine.shared import parameter
from df4lcz_qgis.engine.shared.errors import RequestError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

LEFT, TOP, UTM = 500_000, 5_000_000, "EPSG:32632"


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))


def write(path, bands, cell):
    bands = np.atleast_3d(bands) if bands.ndim == 3 else bands[None]
    count, height, width = bands.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=bands.dtype,
        crs=UTM,
        transform=from_origin(LEFT, TOP, cell, cell),
        photometric="rgb" if count == 3 else "minisblack",
    ) as dataset:
        dataset.write(bands)
    return str(path)


@pytest.fixture(scope="module")
def rgb(tmp_path_factory):
    """Nine roofs of 8 m on a lawn whose colour drifts, 40 m wide."""
    rng = np.random.default_rng(4)
    image = np.full((40, 40, 3), (60, 110, 50), np.int16) + rng.integers(-3, 4, (40, 40, 3))
    for number, (row, column) in enumerate(itertools.product((3, 16, 29), repeat=2)):
        image[row : row + 8, column : column + 8] = (200, 60 + 15 * number, 90)
    return write(tmp_path_factory.mktemp("rgb") / "roofs.tif", np.moveaxis(image, 2, 0).astype(np.uint8), 1)


@pytest.fixture(scope="module")
def lcz(tmp_path_factory):
    rng = np.random.default_rng(5)
    return write(tmp_path_factory.mktemp("lcz") / "lcz.tif", rng.integers(1, 18, (12, 14), dtype=np.uint8), 100)


def ends(name, *fields):
    """(field, value) for each stated limit of some of an operation's parameters."""
    for field in dataclasses.fields(operations.load(name).Parameters):
        if field.name in fields:
            for limit in ("minimum", "maximum"):
                if field.metadata[limit] is not None:
                    yield field.name, field.metadata[limit]


SUPERPIXELS = list(ends("segment", "resolution_m", "min_area_m2", "smoothing_m", "depth"))


@pytest.mark.parametrize(("field", "value"), SUPERPIXELS)
def test_superpixels(rgb, tmp_path, field, value):
    outputs = door.execute(
        "segment",
        {"rgb": rgb, "output": str(tmp_path / "o.gpkg"), "segmenter": "superpixels", "min_area_m2": 4, field: value},
        Reporter(),
    )
    found = InstanceFile(VectorSource(outputs["output"])).within()
    assert len(found) == outputs["count"]
    if (field, value) == ("depth", 100):
        assert len(found) == 0  # nothing is as distinct as that
    elif field != "smoothing_m" or value == 0:
        assert len(found) > 0


def test_depth_0_gives_every_superpixel(rgb, tmp_path):
    """No fewer objects than of any other depth, and they cover the image."""
    request = {"rgb": rgb, "segmenter": "superpixels", "min_area_m2": 0}
    counts = {}
    for depth in (0, 1e-3, 3, 10):
        output = tmp_path / f"{depth}.gpkg"
        counts[depth] = door.execute("segment", {**request, "depth": depth, "output": str(output)}, Reporter())["count"]
    assert counts[0] >= counts[1e-3] >= counts[3] >= counts[10] >= 9 and counts[0] > counts[3]
    found = InstanceFile(VectorSource(str(tmp_path / "0.gpkg"))).within()
    assert found.area_m2.sum() == pytest.approx(40 * 40, rel=1e-3)


@pytest.mark.parametrize(("field", "value"), list(ends("filter", "radius", "minimum_area")))
def test_filters(lcz, tmp_path, field, value):
    codes = np.random.default_rng(5).integers(1, 18, (12, 14), dtype=np.uint8)
    codes[0] = 6  # the commonest by far
    coarse = write(tmp_path / "coarse.tif", codes, 2500)  # a radius of 500 cells is the most
    path = coarse if value == 1e6 else lcz
    method = {"radius": "majority", "minimum_area": "minimum-mapping-unit"}[field]
    request = {"lcz": path, "output": str(tmp_path / "o.tif"), "method": method, field: value}
    outputs = door.execute("filter", request, Reporter())
    with rasterio.open(path) as before, rasterio.open(tmp_path / "o.tif") as after:
        kept, found = before.read(1), after.read(1)
    assert outputs["cells"] == 12 * 14
    if value == 1e6:
        assert (found == np.bincount(kept.ravel()).argmax()).all()
    else:  # less than a cell, or more than all: no patch is large enough to take others in
        assert (found == kept).all()


GRAPHS = list(ends("build-graph", "step_m", "window_m", "max_nodes", "min_area_m2", "max_edge_m", "label"))


@pytest.mark.parametrize(("field", "value"), GRAPHS)
def test_graphs(rgb, tmp_path, field, value):
    objects = str(tmp_path / "o.gpkg")
    door.execute("segment", {"rgb": rgb, "output": objects, "segmenter": "superpixels", "min_area_m2": 4}, Reporter())
    place = (
        {"extent": f"{LEFT},{TOP - 4},{LEFT + 4},{TOP}"} if field == "step_m" else {"centre": f"{LEFT + 20},{TOP - 20}"}
    )
    request = {
        "instances": objects,
        "nodes": str(tmp_path / "n.gpkg"),
        "edges": str(tmp_path / "e.gpkg"),
        "output": str(tmp_path / "g.npz"),
        **place,
        field: value,
        "max_edge_m": value if field == "max_edge_m" else 1e4,
    }
    outputs = door.execute("build-graph", request, Reporter())
    assert outputs["windows"] == (16 if (field, value) == ("step_m", 1) else 1)
    if field == "max_nodes":
        assert 1 <= outputs["node_count"] <= value
    if field == "max_edge_m":
        assert outputs["edge_count"] == 0
    with np.load(tmp_path / "g.npz") as graph:
        known = np.eye(17)[value - 1] if field == "label" and value else np.zeros(17)
        assert (graph["y"].reshape(-1, 17) == known).all()


def declared():
    for name in operations.OPERATIONS:
        for field in dataclasses.fields(operations.load(name).Parameters):
            for limit, beyond in (("minimum", -1), ("maximum", 1)):
                value = field.metadata[limit]
                if value is not None:
                    yield pytest.param(name, field.name, value, beyond, id=f"{name}-{field.name}-{limit}")


def given(cls):
    """Something for each parameter that must be given."""
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        if field.default is dataclasses.MISSING:
            plain = {int: "1", parameter.Extent: "0,0,1,1"}.get(hints[field.name])
            yield field.name, plain or "file" + "".join(field.metadata["writes"][:1])


@pytest.mark.parametrize(("name", "field", "value", "beyond"), declared())
def test_a_limit_is_taken_and_what_lies_beyond_is_not(name, field, value, beyond):
    cls = operations.load(name).Parameters
    needed = dict(given(cls))
    assert getattr(parameter.build(cls, {**needed, field: value}), field) == value
    whole = typing.get_type_hints(cls)[field] is int
    outside = value + beyond if whole else math.nextafter(value, beyond * math.inf)
    with pytest.raises(RequestError, match=f"{field} must be"):
        parameter.build(cls, {**needed, field: outside})


def test_defaults_lie_within_their_limits_and_choices():
    for name in operations.OPERATIONS:
        for field in dataclasses.fields(operations.load(name).Parameters):
            default, known = field.default, field.metadata
            if default is dataclasses.MISSING or default is None:
                continue
            if known["choices"]:
                assert set(default if isinstance(default, tuple) else [default]) <= set(known["choices"])
            assert known["minimum"] is None or default >= known["minimum"], (name, field.name)
            assert known["maximum"] is None or default <= known["maximum"], (name, field.name)


@pytest.mark.parametrize(
    "path", ["o.img", "o.jp2", "o.gpkg", "o", "ogr:dbname='o.tif' table=\"a\"", "PG:o.tif", "o.tif.gz", "o.vrt"]
)
def test_the_command_line_refuses_other_endings_before_any_work(lcz, tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RequestError, match=r"output is written as GeoTIFF \(\.tif, \.tiff\); given: "):
        door.execute("filter", {"lcz": lcz, "output": path}, Reporter())
    assert list(tmp_path.iterdir()) == []


def test_every_file_that_an_operation_writes_has_a_declared_ending():
    """Fields of type Path are read or written; those written say what they may be called."""
    reads = {"confusion", "model", "pretrained", "s2_list", "training_set"}
    for name in operations.OPERATIONS:
        cls = operations.load(name).Parameters
        for field in dataclasses.fields(cls):
            if parameter.kind_of(field) == "Path":
                assert bool(field.metadata["writes"]) != (field.name in reads), (name, field.name)
                assert bool(field.metadata["reads"]) == (field.name in reads), (name, field.name)


def test_a_training_set_hands_the_segmenters_settings_on(rgb, tmp_path):
    from df4lcz_qgis.engine.operations import create_training_set
    from df4lcz_qgis.engine.workers.here import Here

    values = {"s2": "s2.tif", "training_areas": "a.gpkg", "output": "set", "rgb": rgb, "segmenter": "superpixels"}
    chosen = parameter.build(create_training_set.Parameters, {**values, "depth": 7, "smoothing_m": 2, "min_area_m2": 9})
    extent = parameter.Extent(LEFT, TOP - 40, LEFT + 40, TOP, UTM)
    create_training_set._segmenting(chosen, Here())(extent, tmp_path / "o.gpkg", Reporter())
    made = InstanceFile(VectorSource(str(tmp_path / "o.gpkg"))).within()
    assert made.provenance.segmenter == "superpixels"
    assert (made.provenance.settings["depth"], made.provenance.settings["smoothing_m"]) == (7, 2)
    assert made.area_m2.min() >= 9
