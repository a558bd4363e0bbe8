import argparse
import io
import re
import xml.etree.ElementTree as ElementTree
import zipfile

import numpy as np
import pyproj
import pytest
import rasterio
from core_scenes import Recorder, write_map
from PIL import Image
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject, transform_bounds

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import filters, kmz
from df4lcz_qgis.engine.maps.filters import Neighbourhood
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import CrsError, ExtentError, LczCodesError, RequestError
from df4lcz_qgis.engine.shared.palettes import PALETTES, qml
from df4lcz_qgis.engine.shared.reporter import Reporter

KML = "{http://www.opengis.net/kml/2.2}"
UTM = from_origin(676000, 4620000, 100, 100)  # Zaragoza


def _codes(height=80, width=100, seed=0):
    rng = np.random.default_rng(seed)
    codes = np.kron(rng.integers(0, 18, (height // 5, width // 5)), np.ones((5, 5), dtype=int)).astype(np.uint8)
    codes[0, :17] = range(1, 18)
    return codes


def _write(path, values, crs="EPSG:32630", transform=UTM, nodata=0):
    return write_map(path, values, transform, crs, nodata)


def _coded(codes, scheme):
    table = np.zeros(18, dtype=np.uint8)
    for code, value in lcz.CODE_SCHEMES[scheme].items():
        table[code] = value
    return table[codes]


def _export(tmp_path, source, target, **more):
    output = tmp_path / ("out.kmz" if target == "kmz" else "out.tif")
    request = {"lcz": str(source), "output": str(output), "target": target, **more}
    return door.execute("export", request, Reporter())


@pytest.fixture
def source(tmp_path):
    """A map coded as older WUDAPT files are: natural classes 101-107, int16, nodata -999."""
    codes = _codes()
    values = _coded(codes, "101-107").astype(np.int16)
    values[codes == 0] = -999
    return _write(tmp_path / "Ciudad de Zaragoza, años 18.tif", values, nodata=-999), codes


def test_umep_gets_101_to_107_as_integers_with_nodata(tmp_path, source):
    path, codes = source
    outputs = _export(tmp_path, path, "umep")
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.count, dataset.dtypes, dataset.nodata) == (1, ("uint8",), 0)
        assert (dataset.crs.to_epsg(), dataset.transform) == (32630, UTM)
        values = dataset.read(1)
        assert set(np.unique(values)) == {0, *range(1, 11), *range(101, 108)}
        assert np.array_equal(values, _coded(codes, "101-107"))
        assert dataset.colormap(1)[101] == (0, 0x6A, 0, 255)
    assert outputs["cells"] == np.count_nonzero(codes)
    assert outputs["bounds"] == [676000, 4612000, 686000, 4620000]


@pytest.mark.parametrize(("target", "first"), [("wrf-31-41", 31), ("wrf-51-61", 51)])
def test_wrf_gets_its_urban_categories_only(tmp_path, source, target, first):
    path, codes = source
    _export(tmp_path, path, target)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        values = dataset.read(1)
        assert dataset.nodata == 0
        assert dataset.tags()["DF4LCZ_CODES"] == target
    expected = np.where(codes <= 10, codes + first - 1, np.where(codes == 15, first + 10, 0))
    assert np.array_equal(values, np.where(codes == 0, 0, expected))


def test_w2w_bands_are_lcz_and_its_filtered_form_in_degrees(tmp_path, source):
    path, codes = source
    _export(tmp_path, path, "w2w")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.descriptions == ("lcz", "lczFilter")
        assert (dataset.crs.to_epsg(), dataset.nodata, dataset.dtypes[0]) == (4326, 0, "uint8")
        bands, profile = dataset.read(), dataset.profile
        expected_bounds = transform_bounds("EPSG:32630", "EPSG:4326", 676000, 4612000, 686000, 4620000)
        assert dataset.bounds == pytest.approx(expected_bounds, abs=0.002)
    halo = filters.gaussian_halo(Neighbourhood(100, 100))[0]
    filtered = filters.gaussian(np.pad(codes, halo), Neighbourhood(100, 100))[halo:-halo, halo:-halo]
    for band, expected in zip(bands, (codes, filtered)):
        moved = np.zeros_like(band)
        reproject(
            expected,
            moved,
            src_transform=UTM,
            src_crs="EPSG:32630",
            dst_transform=profile["transform"],
            dst_crs="EPSG:4326",
            resampling=Resampling.nearest,
            src_nodata=0,
            dst_nodata=0,
        )
        assert (band == moved).mean() > 0.999


def test_w2w_takes_a_filtered_map_that_is_given(tmp_path, source):
    path, codes = source
    filtered = _write(tmp_path / "filtered.tif", np.where(codes > 0, 6, 0).astype(np.uint8))
    _export(tmp_path, path, "w2w", filtered=str(filtered))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        bands = dataset.read()
    assert np.array_equal(bands[1], np.where(bands[0] > 0, 6, 0))
    # A map of the LCZ Generator holds both: its band lczFilter is taken.
    both = tmp_path / "both.tif"
    with rasterio.open(tmp_path / "out.tif") as dataset:
        profile = dataset.profile
    with rasterio.open(both, "w", **profile) as dataset:
        dataset.write(np.where(bands > 0, bands % 17 + 1, 0).astype(np.uint8))
        dataset.descriptions = ("lcz", "lczFilter")
    _export(tmp_path, both, "w2w", filtered=str(both))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert np.array_equal(dataset.read(2), np.where(bands[1] > 0, 7, 0))


def test_codes_of_the_map_are_those_of_its_filtered_form(tmp_path):
    codes = np.random.default_rng(4).integers(1, 18, (30, 40)).astype(np.uint8)
    path = _write(tmp_path / "a.tif", codes - 1, nodata=255)
    request = {"codes": ",".join(f"{v}={v + 1}" for v in range(17))}
    foreign = _write(tmp_path / "f.tif", codes - 1, nodata=255)
    own = tmp_path / "own.tif"
    door.execute("filter", {"lcz": str(path), "output": str(own), "method": "majority", **request}, Reporter())
    with rasterio.open(own) as dataset:
        ours = np.unique(dataset.read(1))
    for filtered, classes in ((foreign, np.arange(1, 18)), (own, ours[ours > 0])):
        outputs = _export(tmp_path, path, "w2w", filtered=str(filtered), **request)
        with rasterio.open(outputs["output"]) as dataset:
            first, second = dataset.read()
        assert set(np.unique(second)) - {0} == set(classes.tolist())
        if filtered == foreign:
            assert np.array_equal(first, second)


def test_a_filtered_map_of_a_part_is_told_of(tmp_path, source):
    path, codes = source
    part = codes.copy()
    part[:, 40:] = 0
    told = Recorder()
    request = {"lcz": str(path), "output": str(tmp_path / "o.tif"), "filtered": str(_write(tmp_path / "p.tif", part))}
    door.execute("export", {**request, "target": "w2w"}, told)
    (warning,) = told.texts("warning")
    assert "p.tif has a class on " in warning and "will be holes" in warning
    share = int(warning.partition(" on ")[2].partition("%")[0]) / 100
    assert share == pytest.approx(np.count_nonzero(part) / np.count_nonzero(codes), abs=0.02)


@pytest.mark.parametrize("latitude", [0.5, 49.6, 60.0, -54.0])
def test_no_row_of_cells_is_lost_in_degrees(tmp_path, latitude):
    x, y = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32632", always_xy=True).transform(9.5, latitude)
    rng = np.random.default_rng(0)
    codes = rng.integers(1, 18, (60, 60)).astype(np.uint8)
    path = _write(tmp_path / "a.tif", codes, "EPSG:32632", from_origin(x, y, 100, 100))
    outputs = _export(tmp_path, path, "w2w")
    with rasterio.open(outputs["output"]) as dataset:
        west_east, north_south = dataset.res
        exported, transform = dataset.read(1), dataset.transform
    geod = pyproj.Geod(ellps="WGS84")
    assert geod.inv(9.5, latitude, 9.5 + west_east, latitude)[2] == pytest.approx(100, rel=0.01)
    assert geod.inv(9.5, latitude, 9.5, latitude + north_south)[2] == pytest.approx(100, rel=0.01)
    # The class at the middle of each cell of the map: at the same size only half a cell's shift changes any.
    rows, columns = np.mgrid[0:60, 0:60] + 0.5
    places = pyproj.Transformer.from_crs("EPSG:32632", "EPSG:4326", always_xy=True).transform(
        x + 100 * columns, y - 100 * rows
    )
    at = ~transform * places
    found = exported[np.floor(at[1]).astype(int), np.floor(at[0]).astype(int)]
    lost = 1 - np.unique(found * 0 + np.floor(at[1]).astype(int) * 1000 + np.floor(at[0]).astype(int)).size / 3600
    assert lost < 0.03 and (found == codes).mean() > 0.8


def test_a_filtered_map_of_elsewhere_is_refused(tmp_path, source):
    elsewhere = _write(tmp_path / "elsewhere.tif", _codes(), transform=from_origin(300000, 4620000, 100, 100))
    with pytest.raises(ExtentError, match="no class where"):
        _export(tmp_path, source[0], "w2w", filtered=str(elsewhere))
    assert not (tmp_path / "out.tif").exists()


def _geo_em(path, west, south, east, north):
    """The part of WRF's domain file that w2w looks at when it checks the LCZ map."""
    xarray = pytest.importorskip("xarray", reason="xarray and w2w are not installed")
    longitudes, latitudes = np.meshgrid(np.linspace(west, east, 10), np.linspace(south, north, 10))
    dims = ("Time", "south_north", "west_east")
    xarray.Dataset({"XLONG_M": (dims, longitudes[None]), "XLAT_M": (dims, latitudes[None])}).to_netcdf(path)


def test_w2w_itself_accepts_the_export(tmp_path, source, capsys):
    w2w = pytest.importorskip("w2w.w2w", reason="w2w is not installed")
    path, _ = source
    west, south, east, north = _export(tmp_path, path, "w2w")["bounds"]
    _geo_em(tmp_path / "geo_em.d01.nc", west + 0.01, south + 0.01, east - 0.01, north - 0.01)
    arguments = argparse.Namespace(
        io_dir=str(tmp_path), lcz_file="out.tif", wrf_file="geo_em.d01.nc", built_lcz=list(range(1, 11)), LCZ_BAND=0
    )
    info = w2w.Info.from_argparse(arguments)
    band = w2w._get_lcz_band(info=info, args=arguments)
    assert band == 1
    w2w.check_lcz_integrity(info=info, LCZ_BAND=band)
    said = capsys.readouterr().out
    assert "LCZ labels as expected (1 to 17)" in said
    assert "LCZ provided as WGS84 (EPSG:4326)" in said
    assert "LCZ domain is covering WRF domain" in said
    with rasterio.open(info.src_file_clean) as clean, rasterio.open(tmp_path / "out.tif") as export:
        assert np.array_equal(clean.read(1), export.read(2))
    # Its check does refuse: a domain wider than the map.
    _geo_em(tmp_path / "geo_em.d02.nc", west - 0.1, south, east, north)
    wide = argparse.Namespace(**{**vars(arguments), "wrf_file": "geo_em.d02.nc"})
    with pytest.raises(SystemExit):
        w2w.check_lcz_integrity(info=w2w.Info.from_argparse(wide), LCZ_BAND=band)


def test_w2w_accepts_a_filtered_map_as_it_is(tmp_path, source):
    w2w = pytest.importorskip("w2w.w2w", reason="w2w is not installed")
    door.execute("filter", {"lcz": str(source[0]), "output": str(tmp_path / "filtered.tif")}, Reporter())
    arguments = argparse.Namespace(
        io_dir=str(tmp_path), lcz_file="filtered.tif", wrf_file="geo_em.d01.nc", built_lcz=[1], LCZ_BAND=0
    )
    assert w2w._get_lcz_band(info=w2w.Info.from_argparse(arguments), args=arguments) == 0


def _overlays(path):
    """Name, image and box of each ground overlay of a KMZ."""
    with zipfile.ZipFile(path) as archive:
        document = ElementTree.fromstring(archive.read("doc.kml"))
        found = []
        for overlay in document.iter(f"{KML}GroundOverlay"):
            image = Image.open(io.BytesIO(archive.read(overlay.find(f"{KML}Icon/{KML}href").text)))
            box = {e.tag.removeprefix(KML): float(e.text) for e in overlay.find(f"{KML}LatLonBox")}
            found.append((overlay.find(f"{KML}name").text, np.asarray(image.convert("RGBA")), box))
        legend = document.find(f".//{KML}ScreenOverlay/{KML}Icon/{KML}href").text
        assert Image.open(io.BytesIO(archive.read(legend))).size[1] == 17 * 22 + 20
        return found


def _painted(codes, palette):
    table = np.zeros((18, 4), dtype=np.uint8)
    for c, colour in zip(lcz.CLASSES, PALETTES[palette]):
        table[c.code] = (*lcz.rgb(colour), 255)
    return table[codes]


@pytest.mark.parametrize("palette", PALETTES)
def test_kmz_shows_the_map_in_its_colours(tmp_path, palette):
    codes = _codes()
    path = _write(tmp_path / "map.tif", codes, "EPSG:4326", from_origin(-1, 42, 0.001, 0.002))
    _export(tmp_path, path, "kmz", palette=palette)
    with rasterio.open(tmp_path / "out.kmz") as dataset:  # GDAL reads single overlays
        assert dataset.bounds == pytest.approx((-1, 41.84, -0.9, 42))
    ((_, image, box),) = _overlays(tmp_path / "out.kmz")
    assert box == pytest.approx({"north": 42, "south": 41.84, "east": -0.9, "west": -1})
    factor = image.shape[0] // 80
    assert factor == 10  # small maps are enlarged, so that viewers keep cells sharp
    assert image.shape == (800, 1000, 4)
    assert np.array_equal(image[::factor, ::factor][..., 3] > 0, codes > 0)
    seen = image[::factor, ::factor].copy()
    seen[codes == 0] = 0
    assert np.array_equal(seen, _painted(codes, palette))


def test_large_kmz_is_tiled(tmp_path, monkeypatch):
    monkeypatch.setattr(kmz, "TILE", 32)
    codes = _codes()
    path = _write(tmp_path / "map.tif", codes, "EPSG:4326", from_origin(-1, 42, 0.001, 0.001))
    _export(tmp_path, path, "kmz")
    (name, overview, whole), *tiles = _overlays(tmp_path / "out.kmz")
    assert name == "Overview" and overview.shape == (26, 32, 4)
    assert whole == pytest.approx({"north": 42, "south": 41.92, "east": -0.9, "west": -1})
    mosaic = np.zeros((80, 100, 4), dtype=np.uint8)
    for _, image, box in tiles:
        row, column = round((42 - box["north"]) * 1000), round((box["west"] + 1) * 1000)
        mosaic[row : row + image.shape[0], column : column + image.shape[1]] = image
    mosaic[codes == 0] = 0
    assert len(tiles) == 3 * 4
    assert np.array_equal(mosaic, _painted(codes, "standard"))


def test_cog_is_cloud_optimised_and_keeps_the_legend(tmp_path):
    codes = np.kron(_codes(200, 240), np.ones((5, 5), dtype=np.uint8))
    path = _write(tmp_path / "map.tif", codes)
    _export(tmp_path, path, "cog")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.overviews(1) == [2, 4]
        assert dataset.nodata == 0
        assert dataset.colormap(1)[17] == (0x6A, 0x6A, 0xFF, 255)
        assert np.array_equal(dataset.read(1), codes)
        thin = dataset.read(1, out_shape=(500, 600))
        assert set(np.unique(thin)) <= set(range(18))
    assert b"A Dense trees" in (tmp_path / "out.tif.aux.xml").read_bytes()


@pytest.mark.parametrize("scheme", lcz.CODE_SCHEMES)
@pytest.mark.parametrize("palette", PALETTES)
def test_style_gives_any_scheme_its_legend(tmp_path, scheme, palette):
    codes = _codes()
    if scheme.startswith("wrf"):
        codes[~np.isin(codes, (*range(1, 11), 15))] = 0
    path = _write(tmp_path / "map.tif", _coded(codes, scheme).astype(np.float32))
    outputs = door.execute(
        "style",
        {"lcz": str(path), "output": str(tmp_path / "o.tif"), "palette": palette, "style": str(tmp_path / "o.qml")},
        Reporter(),
    )
    assert outputs["scheme"] == scheme
    values = lcz.CODE_SCHEMES[scheme]
    with rasterio.open(outputs["output"]) as dataset:
        assert np.array_equal(dataset.read(1), _coded(codes, scheme))
        table = dataset.colormap(1)
    for code, value in values.items():
        assert table[value] == (*lcz.rgb(PALETTES[palette][code - 1]), 255)
    entries = ElementTree.fromstring((tmp_path / "o.qml").read_bytes()).findall(".//paletteEntry")
    assert {int(e.get("value")): e.get("label") for e in entries} == {
        v: lcz.by_code(c).title for c, v in values.items()
    }
    legend = ElementTree.parse(tmp_path / "o.tif.aux.xml")
    rows = [[f.text for f in row] for row in legend.iter("Row")]
    assert {int(r[0]): r[1] for r in rows} == {v: lcz.by_code(c).title for c, v in values.items()}
    names = [c.text for c in legend.iter("Category")]
    assert names[values[10]] == "10 Heavy industry"


def test_style_file_names_band_and_colours():
    root = ElementTree.fromstring(qml(PALETTES["colour-blind"], "101-107", band=2))
    assert root.find("pipe/rasterrenderer").get("band") == "2"
    trees = next(e for e in root.iter("paletteEntry") if e.get("value") == "101")
    assert trees.get("color") == lcz.COLOUR_BLIND_COLOURS[10].lower()


def test_bad_input_is_named(tmp_path):
    mixed = _write(tmp_path / "mixed.tif", np.array([[12, 101, 3]], dtype=np.uint8))
    with pytest.raises(LczCodesError, match="mixes code schemes"):
        _export(tmp_path, mixed, "umep")
    lost = _write(tmp_path / "lost.tif", np.array([[12, 3]], dtype=np.uint8), crs=None)
    with pytest.raises(CrsError, match="no coordinate reference system"):
        _export(tmp_path, lost, "kmz")
    with pytest.raises(RequestError, match=r"ends in \.kmz"):
        door.execute("export", {"lcz": str(mixed), "output": str(tmp_path / "a.tif"), "target": "kmz"}, Reporter())
    with pytest.raises(RequestError, match="target"):
        _export(tmp_path, mixed, "geojson")
    with pytest.raises(LczCodesError, match="fractions"):
        door.execute(
            "style",
            {"lcz": str(_write(tmp_path / "f.tif", np.full((3, 3), 1.5))), "output": str(tmp_path / "out.tif")},
            Reporter(),
        )
    assert not list(tmp_path.glob("out*"))
    assert not list(tmp_path.glob("*partial*"))


def _across(path, crs, left, top, cell, codes):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=codes.shape[1],
        height=codes.shape[0],
        count=1,
        dtype="uint8",
        nodata=0,
        crs=crs,
        transform=from_origin(left, top, cell, cell),
    ) as dataset:
        dataset.write(codes, 1)
    return str(path)


def test_overlays_of_maps_beyond_180_have_their_west_within_the_earth(tmp_path):
    codes = np.full((10, 10), 6, "uint8")
    for left, west, east in ((200, -160, -159.99), (179.995, 179.995, 180.005), (-180.005, 179.995, 180.005)):
        path = _across(tmp_path / "a.tif", "EPSG:4326", left, 10, 0.001, codes)
        door.execute("export", {"lcz": path, "target": "kmz", "output": str(tmp_path / "a.kmz")}, Reporter())
        with zipfile.ZipFile(tmp_path / "a.kmz") as archive:
            text = archive.read("doc.kml").decode()
        found = [float(re.search(rf"<{edge}>([-\d.]+)<", text)[1]) for edge in ("west", "east")]
        assert found == pytest.approx([west, east], abs=1e-8)


@pytest.mark.parametrize("longitude", [-180.0, -178.5])
def test_exports_of_the_far_north_keep_each_row(tmp_path, longitude):
    # At 71 degrees a cell that is square in degrees is three times as high as the map's.
    codes = np.random.default_rng(2).integers(1, 18, (40, 40)).astype("uint8")
    x, y = pyproj.Transformer.from_crs(4326, 32601, always_xy=True).transform(longitude, 71.2)
    left, top = round(x) - 2000, round(y)
    path = _across(tmp_path / "a.tif", "EPSG:32601", left, top, 100, codes)
    door.execute("export", {"lcz": path, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter())
    with rasterio.open(tmp_path / "w.tif") as dataset:
        made, transform, west = dataset.read(1), dataset.transform, dataset.bounds.left
    rows, columns = np.mgrid[0:40, 0:40]
    move = pyproj.Transformer.from_crs(32601, 4326, always_xy=True)
    lon, lat = move.transform(left + 100 * (columns + 0.5), top - 100 * (rows + 0.5))
    lon = west + (lon - west) % 360
    assert dataset.bounds.right - west < 0.13 and dataset.bounds.top - dataset.bounds.bottom < 0.042
    c, r = (np.floor(v).astype(int) for v in ~transform * (lon, lat))
    assert r.min() >= 0 and c.min() >= 0 and r.max() < made.shape[0] and c.max() < made.shape[1]
    assert (made[r, c] == codes).mean() > 0.97


@pytest.mark.parametrize(("crs", "left", "top"), [("EPSG:32760", 818000, 8140000), ("EPSG:32701", 177000, 8140000)])
def test_exports_run_on_past_180(tmp_path, crs, left, top):
    codes = np.random.default_rng(2).integers(1, 18, (40, 40)).astype("uint8")
    path = _across(tmp_path / "a.tif", crs, left, top, 100, codes)
    outputs = door.execute("export", {"lcz": path, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter())
    with rasterio.open(tmp_path / "w.tif") as dataset:
        made, transform = dataset.read(1), dataset.transform
    assert abs(dataset.width * transform.a) < 0.1
    # Every cell's centre, through pyproj, finds its class but where cells of the two grids do not meet.
    rows, columns = np.mgrid[0:40, 0:40]
    move = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    lon, lat = move.transform(left + 100 * (columns + 0.5), top - 100 * (rows + 0.5))
    lon += 360 * np.round((dataset.bounds.left - lon) / 360)
    c, r = (
        np.floor((lon - transform.c) / transform.a).astype(int),
        np.floor((lat - transform.f) / transform.e).astype(int),
    )
    assert (made[r, c] == codes).mean() > 0.8
    assert 0 < outputs["bounds"][2] - outputs["bounds"][0] < 0.1


def test_a_map_around_a_pole_is_refused(tmp_path):
    path = _across(tmp_path / "a.tif", "EPSG:3413", -2000, 2000, 100, np.full((40, 40), 6, dtype="uint8"))
    with pytest.raises(CrsError, match="around a pole"):
        door.execute("export", {"lcz": path, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter())
    assert not (tmp_path / "w.tif").exists()
    beside = _across(tmp_path / "b.tif", "EPSG:3413", 300000, -300000, 100, np.full((40, 40), 6, dtype="uint8"))
    door.execute("export", {"lcz": beside, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter())


def test_the_maps_own_filtered_band_is_kept(tmp_path):
    generator = np.random.default_rng(4)
    bands = generator.integers(1, 18, (3, 30, 30)).astype("float32")
    bands[:2, :3] = np.nan
    with rasterio.open(
        tmp_path / "g.tif",
        "w",
        driver="GTiff",
        width=30,
        height=30,
        count=3,
        dtype="float32",
        nodata=np.nan,
        crs="EPSG:4326",
        transform=from_origin(10, 50, 0.001, 0.001),
    ) as dataset:
        dataset.write(bands)
        dataset.descriptions = ("lcz", "probability", "LCZFilter")
    for band, wanted in ((1, bands[0]), (3, bands[2])):
        request = {"lcz": str(tmp_path / "g.tif"), "band": band, "target": "w2w", "output": str(tmp_path / "w.tif")}
        door.execute("export", request, Reporter())
        with rasterio.open(tmp_path / "w.tif") as made:
            assert np.array_equal(made.read(1), np.nan_to_num(wanted)) and np.array_equal(made.read(2), bands[2])


def test_w2w_takes_a_filtered_map_written_on_the_other_side_of_180_degrees(tmp_path):
    codes = np.random.default_rng(3).integers(1, 18, (30, 40)).astype("uint8")
    paths = [
        _across(tmp_path / name, "EPSG:4326", left, -16.8, 0.001, values)
        for name, left, values in (("a.tif", 179.98, codes), ("b.tif", -180.02, codes % 17 + 1))
    ]
    _export(tmp_path, paths[0], "w2w", filtered=paths[1])
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert np.array_equal(dataset.read(1), codes)
        assert np.array_equal(dataset.read(2), codes % 17 + 1)


@pytest.mark.parametrize(
    ("left", "west"), [(188, -172), (180, -180), (-180.04, 179.96), (548, 548), (179.98, 179.98), (-180.02, -180.02)]
)
def test_w2w_takes_maps_with_longitudes_from_0_to_360_where_they_lie(tmp_path, left, west):
    codes = np.random.default_rng(4).integers(1, 18, (30, 40)).astype("uint8")
    _export(tmp_path, _across(tmp_path / "a.tif", "EPSG:4326", left, -13.8, 0.001, codes), "w2w")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert np.array_equal(dataset.read(1), codes)
        assert dataset.bounds == pytest.approx((west, -13.83, west + 0.04, -13.8), abs=1e-9)


@pytest.mark.parametrize("target", ["w2w", "umep", "cog", "kmz"])
@pytest.mark.parametrize("nodata", [None, 9])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258"])
def test_what_a_mask_hides_is_not_exported(tmp_path, target, nodata, crs):
    codes = np.random.default_rng(5).integers(1, 18, (60, 80)).astype(np.uint8)
    hidden = np.zeros(codes.shape, bool)
    hidden[:, :30] = True
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        path = _write(tmp_path / "a.tif", codes, crs, from_origin(12, 52, 0.001, 0.001), nodata)
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(~hidden)
    outputs = _export(tmp_path, path, target)
    there = ~hidden & (codes != nodata)
    assert outputs["cells"] == there.sum()
    if target != "kmz":
        with rasterio.open(tmp_path / "out.tif") as dataset:
            assert np.array_equal(dataset.read(1) > 0, there)


def test_an_exported_maps_offset_counts_off_its_ground_too(tmp_path):
    codes = np.random.default_rng(6).integers(1, 18, (60, 80)).astype(np.uint8)
    path = _write(tmp_path / "a.tif", codes - 1, nodata=None)
    expected = _export(tmp_path, _write(tmp_path / "plain.tif", codes), "w2w")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        plain = dataset.read(1)
    with rasterio.open(path, "r+") as dataset:
        dataset.offsets = [1]
    assert _export(tmp_path, path, "w2w") == expected
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert np.array_equal(dataset.read(1), plain)
