import csv
import os
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from core_scenes import Recorder
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.areas import review, training_areas
from df4lcz_qgis.engine.shared.errors import ExtentError, RasterError, TrainingAreasError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_LEFT, _TOP = 500_000, 5_500_000


def _square(x, y, side=300):
    return shapely.box(_LEFT + x, _TOP - y - side, _LEFT + x + side, _TOP - y)


def _write(path, shapes, codes, crs="EPSG:32632"):
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(shapes, dtype=object)),
        field_data=[np.array(codes)],
        fields=np.array(["class"]),
        geometry_type="Unknown",
        crs=crs,
        driver="GPKG",
    )
    return str(path)


def _read(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return dict(zip(meta["fields"], columns, strict=True)), shapely.from_wkb(wkb)


def _run(**parameters):
    return door.execute("check-training-areas", parameters, Reporter())


def test_sizes_shapes_and_flags(tmp_path):
    shapes = [
        _square(0, 0),
        _square(500, 0),
        _square(1000, 0),
        _square(1500, 0),
        _square(1650, 0),  # class 2, two overlap
        _square(0, 500, 100),
        _square(500, 500),
        _square(1000, 500),  # class 6, the first too small
        _square(1100, 600),
        _square(2000, 500),  # class 11: two areas, the first over a class 6
    ]
    codes = [2, 2, 2, 2, 2, 6, 6, 6, 11, 11]
    areas = _write(tmp_path / "Trainingsflächen é.gpkg", shapes, codes)
    outputs = _run(areas=areas, output=tmp_path / "o.gpkg", table=tmp_path / "t.csv", report=tmp_path / "r.html")
    fields, geometries = _read(tmp_path / "o.gpkg")
    assert (outputs["areas"], outputs["classes"], outputs["flagged"]) == (10, 3, 6)
    flags = {k: np.flatnonzero(fields[k]).tolist() for k in ("few", "small", "overlap", "contradiction", "spectral")}
    assert flags == {"few": [8, 9], "small": [5], "overlap": [3, 4], "contradiction": [7, 8], "spectral": []}
    assert {k: outputs[k] for k in flags} == {k: len(v) for k, v in flags.items()}
    assert fields["reason"][3] == "shares 4.50 ha with area 5 of its class"
    assert fields["reason"][5] == "1.00 ha, less than 2 ha"
    assert fields["reason"][7] == "shares 4.00 ha with area 9 of class A"
    assert fields["reason"][9] == "class A has 2 areas, fewer than 3"
    assert fields["reason"][0] == ""
    assert np.allclose(fields["shape"], 4 / np.pi) and fields["vertices"].tolist() == [4] * 10
    assert fields["area_km2"][0] == pytest.approx(0.09 / 0.9996**2, rel=1e-4)
    assert all(a.equals(b) for a, b in zip(geometries, shapes, strict=True))
    with open(tmp_path / "t.csv", encoding="utf-8-sig", newline="") as file:
        rows = {int(r["code"]): r for r in csv.DictReader(file)}
    assert (rows[2]["areas"], rows[2]["flagged"], rows[2]["vertices"]) == ("5", "2", "4")
    assert float(rows[6]["perimeter_km"]) == pytest.approx((0.4 + 2 * 1.2) / 0.9996, rel=1e-5)
    html = (tmp_path / "r.html").read_text("utf-8")
    assert "Trainingsflächen é.gpkg" in html and "shares 4.50 ha with area 5 of its class" in html


def test_limits_are_the_users(tmp_path):
    areas = _write(tmp_path / "a.gpkg", [_square(0, 0), _square(290, 0)], [2, 5])
    strict = _run(areas=areas, fewest=1, smallest=100_000, overlap=0.01)
    assert (strict["few"], strict["small"], strict["contradiction"]) == (0, 2, 2)
    mild = _run(areas=areas, fewest=1, smallest=0, overlap=0.05)
    assert mild["flagged"] == 0


@pytest.fixture
def scene(tmp_path):
    """Eight squares of each of three classes over a noisy image; the sixth looks like class 17, not like 2."""
    generator = np.random.default_rng(0)
    spectra = {2: (1800, 1500, 2200, 400), 11: (300, 600, 3000, 120), 17: (500, 400, 200, 30)}
    image = generator.normal(1000, 20, (4, 120, 320))
    shapes, codes = [], []
    for row, code in enumerate(spectra):
        for column in range(8):
            x, y = column * 400, row * 400
            looks = 17 if (code, column) == (2, 5) else code
            window = image[:, y // 10 : y // 10 + 30, x // 10 : x // 10 + 30]
            mean = np.array(spectra[looks])[:, None, None] * generator.normal(1, 0.05)
            window[:] = mean + generator.normal(0, 30, window.shape)
            shapes.append(_square(x, y))
            codes.append(code)
    path = tmp_path / "image.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=320,
        height=120,
        count=4,
        dtype="float32",
        crs="EPSG:32632",
        nodata=-1,
        transform=from_origin(_LEFT, _TOP, 10, 10),
    ) as dataset:
        dataset.write(image.astype("float32"))
    return shapes, codes, str(path)


def test_an_area_that_looks_like_another_class_is_found(scene, tmp_path):
    shapes, codes, image = scene
    areas = _write(tmp_path / "a.gpkg", shapes, codes)
    outputs = _run(areas=areas, image=image, output=tmp_path / "o.gpkg")
    fields, _ = _read(tmp_path / "o.gpkg")
    assert np.flatnonzero(fields["spectral"]).tolist() == [5]
    assert (outputs["spectral"], outputs["flagged"]) == (1, 1)
    assert fields["looks_like"][5] == 17
    assert fields["reason"][5] == "in the image it looks more like class G Water"


def test_the_image_may_have_another_crs_and_miss_areas(scene, tmp_path):
    shapes, codes, image = scene
    far = shapely.box(_LEFT + 9e4, _TOP, _LEFT + 9.1e4, _TOP + 1e3)
    moved = shapely.transform(
        np.array([*shapes, far]), lambda xy: np.column_stack(rasterio.warp.transform("EPSG:32632", "EPSG:4326", *xy.T))
    )
    areas = _write(tmp_path / "a.gpkg", moved, [*codes, 11], "EPSG:4326")
    outputs = _run(areas=areas, image=image, output=tmp_path / "o.gpkg")
    fields, geometries = _read(tmp_path / "o.gpkg")
    assert np.flatnonzero(fields["spectral"]).tolist() == [5] and outputs["areas"] == 25
    assert geometries[0].equals(moved[0])
    only_far = _write(tmp_path / "far.gpkg", [far], [11])
    with pytest.raises(ExtentError, match="lies on the image"):
        _run(areas=only_far, image=image)


def test_pixels_that_an_alpha_band_hides_do_not_count(tmp_path):
    values = np.random.default_rng(1).normal(500, 20, (2, 40, 40)).astype("float32")
    alpha = np.full((40, 40), 255, "float32")
    alpha[:15] = 0
    shown = values.copy()
    values[:, :15] = 9000
    with rasterio.open(
        tmp_path / "image.tif",
        "w",
        driver="GTiff",
        width=40,
        height=40,
        count=3,
        dtype="float32",
        crs="EPSG:32632",
        transform=from_origin(500000, 5500000, 10, 10),
        nodata=-1,
    ) as dataset:
        dataset.colorinterp = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha]
        dataset.write(np.concatenate([values, alpha[None]]))
    shapes = [shapely.box(500000, 5499700, 500200, 5500000), shapely.box(500200, 5499700, 500400, 5499850)]
    areas = training_areas.read(VectorSource(_write(tmp_path / "a.gpkg", shapes, [6, 2])))
    with rasterio.open(tmp_path / "image.tif") as dataset:
        spectra = review.area_spectra(areas, dataset, Reporter())
    expected = [
        [f(shown[band, 15:30, columns]) for f in (np.mean, np.std) for band in (0, 1)]
        for columns in (slice(0, 20), slice(20, 40))
    ]
    assert spectra == pytest.approx(np.array(expected), rel=1e-4)


def _write_image(path, values, nodata, offset=0.0):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=values.shape[2],
        height=values.shape[1],
        count=len(values),
        dtype=values.dtype,
        crs="EPSG:32632",
        transform=from_origin(_LEFT, _TOP, 10, 10),
        nodata=nodata,
    ) as dataset:
        dataset.write(values)
        if offset:
            dataset.scales, dataset.offsets = [1e-4] * len(values), [offset] * len(values)
    return str(path)


@pytest.mark.parametrize(
    ("bands", "nodata", "offset", "dark", "black"),
    [
        (10, 0, 0, True, False),
        (10, None, 0, True, False),
        (2, 0, 0, True, False),
        (2, None, 0, True, True),  # heights of buildings and of trees, say
        (10, 0, -0.1, False, False),  # far below zero reflectance
        (10, 65535, 0, True, False),
    ],
)
def test_ground_that_is_dark_in_one_band_counts(tmp_path, bands, nodata, offset, dark, black):
    """Water is 0 in the infrared; what is 0 in all bands of Sentinel-2 is no data, as where it is mapped."""
    values = np.random.default_rng(2).normal(900, 20, (bands, 30, 60)).astype("uint16")
    values[-1, :, 15:30] = 0
    values[:, 20:, 30:45] = 0
    if nodata:
        values[0, :, 45:] = nodata
    image = _write_image(tmp_path / "i.tif", values, nodata, offset)
    shapes = [shapely.box(_LEFT + x, _TOP - 300, _LEFT + x + 150, _TOP) for x in (0, 150, 300, 450)]
    areas = training_areas.read(VectorSource(_write(tmp_path / "a.gpkg", shapes, [6, 17, 14, 14])))
    with rasterio.open(image) as dataset:
        spectra = review.area_spectra(areas, dataset, Reporter())
    for area, rows in enumerate((30, 30 if dark else 0, 30 if black else 20, 0 if nodata else 30)):
        expected = np.full(2 * bands, np.nan)
        if rows:
            seen = values[:, :rows, 15 * area : 15 * area + 15]
            expected = np.concatenate([seen.mean(axis=(1, 2)), seen.std(axis=(1, 2))])
        assert spectra[area] == pytest.approx(expected, rel=1e-6, nan_ok=True), area


def test_marks_that_an_image_does_not_declare(tmp_path):
    values = np.random.default_rng(3).normal(900, 20, (4, 60, 60)).astype("float32")
    values[:, :, 50:] = -9999
    areas = _write(tmp_path / "a.gpkg", [_square(0, 0), _square(300, 0)], [6, 17])
    with pytest.raises(RasterError, match=r"i\.tif \(band 1\) holds the value -9999 on 16\.7 %"):
        _run(areas=areas, image=_write_image(tmp_path / "i.tif", values, None))
    assert _run(areas=areas, image=_write_image(tmp_path / "d.tif", values, -9999))["areas"] == 2
    # Of Sentinel-2 it may be what was too bright.
    bright = np.where(values < 0, 65535, values).astype("uint16")
    told = Recorder()
    door.execute(
        "check-training-areas", {"areas": areas, "image": _write_image(tmp_path / "b.tif", bright, None)}, told
    )
    assert [w for w in told.texts("warning") if w.startswith("b.tif holds the value 65535 on 16.7 %")]


def test_damaged_areas_are_repaired_and_told(tmp_path):
    bowtie = shapely.Polygon([(_LEFT, _TOP), (_LEFT + 400, _TOP - 400), (_LEFT + 400, _TOP), (_LEFT, _TOP - 400)])
    multi = shapely.MultiPolygon([_square(2000, 0), _square(3000, 0)])
    areas = _write(tmp_path / "a.gpkg", [bowtie, multi], [3, 4])
    outputs = _run(areas=areas, report=tmp_path / "r.html")
    assert outputs["areas"] == 4
    assert {p["kind"] for p in outputs["problems"]} == {"invalid", "multipart"}
    assert "Repaired or left out" in (tmp_path / "r.html").read_text("utf-8")
    with pytest.raises(TrainingAreasError, match="no field"):
        _run(areas=areas, class_field="lcz")


def test_wudapt_areas_of_hong_kong(tmp_path):
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    areas = Path(folder) / "lcz" / "hongkong_wudapt_training_areas.gpkg"
    outputs = _run(areas=areas, output=tmp_path / "o.gpkg")
    fields, geometries = _read(tmp_path / "o.gpkg")
    # Of 54 parts two, of 2.8 and 0.6 m2, are left over from mending an outline: dense trees have but two areas.
    assert outputs["areas"] == len(geometries) == 52 and outputs["few"] == 4
    # Contradictions, found by holding every area against every other.
    codes = fields["lcz"]
    expected = set()
    for a in range(52):
        for b in range(a):
            shared = geometries[a].intersection(geometries[b]).area
            if codes[a] != codes[b] and shared > 0.01 * min(geometries[a].area, geometries[b].area):
                expected |= {a, b}
    assert set(np.flatnonzero(fields["contradiction"]).tolist()) == expected
