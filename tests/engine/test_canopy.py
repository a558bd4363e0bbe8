import csv
import math
import re

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from core_scenes import Recorder, write_map

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared import canopy, lcz
from df4lcz_qgis.engine.shared.errors import ExtentError, LczCodesError, RequestError
from df4lcz_qgis.engine.shared.reporter import Reporter

# Stewart and Oke (2012), tables 3 and 4, in their own notation: an independent transcription to hold the module to.
_TABLE = """
1|0.2-0.4|>2|40-60|40-60|<10|>25|8|1500-1800|0.10-0.20|50-300
2|0.3-0.6|0.75-2|40-70|30-50|<20|10-25|6-7|1500-2200|0.10-0.20|<75
3|0.2-0.6|0.75-1.5|40-70|20-50|<30|3-10|6|1200-1800|0.10-0.20|<75
4|0.5-0.7|0.75-1.25|20-40|30-40|30-40|>25|7-8|1400-1800|0.12-0.25|<50
5|0.5-0.8|0.3-0.75|20-40|30-50|20-40|10-25|5-6|1400-2000|0.12-0.25|<25
6|0.6-0.9|0.3-0.75|20-40|20-50|30-60|3-10|5-6|1200-1800|0.12-0.25|<25
7|0.2-0.5|1-2|60-90|<20|<30|2-4|4-5|800-1500|0.15-0.35|<35
8|>0.7|0.1-0.3|30-50|40-50|<20|3-10|5|1200-1800|0.15-0.25|<50
9|>0.8|0.1-0.25|10-20|<20|60-80|3-10|5-6|1000-1800|0.12-0.25|<10
10|0.6-0.9|0.2-0.5|20-30|20-40|40-50|5-15|5-6|1000-2500|0.12-0.20|>300
11|<0.4|>1|<10|<10|>90|3-30|8|-|0.10-0.20|0
12|0.5-0.8|0.25-0.75|<10|<10|>90|3-15|5-6|1000-1800|0.15-0.25|0
13|0.7-0.9|0.25-1.0|<10|<10|>90|<2|4-5|700-1500|0.15-0.30|0
14|>0.9|<0.1|<10|<10|>90|<1|3-4|1200-1600|0.15-0.25|0
15|>0.9|<0.1|<10|>90|<10|<0.25|1-2|1200-2500|0.15-0.30|0
16|>0.9|<0.1|<10|<10|>90|<0.25|1-2|600-1400|0.20-0.35|0
17|>0.9|<0.1|<10|<10|>90|-|1|1500|0.02-0.10|0
"""
_COLUMNS = (
    "svf",
    "aspect_ratio",
    "building_fraction",
    "impervious_fraction",
    "pervious_fraction",
    "height",
    "roughness_class",
    "admittance",
    "albedo",
    "anthropogenic_heat",
)
#: The physical limits of what has any: a range open on that side ends there.
_HIGHEST = {"svf": 1, "building_fraction": 1, "impervious_fraction": 1, "pervious_fraction": 1}


def _published(name, text):
    if text == "-":
        return None
    scale = 100 if name.endswith("_fraction") else 1
    if text[0] == "<":
        return (0, float(text[1:]) / scale)
    if text[0] == ">":
        return (float(text[1:]) / scale, _HIGHEST.get(name))
    ends = [float(v) / scale for v in re.findall(r"[\d.]+", text)]
    return (ends[0], ends[-1])


def test_ranges_are_the_published_ones():
    for line in _TABLE.split():
        code, *cells = line.split("|")
        for name, text in zip(_COLUMNS, cells, strict=True):
            found, published = canopy.by_name(name).ranges[int(code) - 1], _published(name, text)
            assert (found is None) == (published is None), (code, name)
            if published:
                assert found == pytest.approx(published), (code, name)


def test_every_parameter_has_every_class_and_ordered_figures():
    assert len(canopy.PARAMETERS) == 11
    for parameter in canopy.PARAMETERS:
        assert len(parameter.ranges) == 17
        for zone in lcz.CLASSES:
            figures = [parameter.value(zone.code, s) for s in canopy.STATISTICS]
            known = [f for f in figures if f is not None]
            assert known == sorted(known) and (figures[1] is None) == (parameter.ranges[zone.code - 1] is None)


def test_fractions_can_add_up_to_the_whole():
    cover = ("building_fraction", "impervious_fraction", "pervious_fraction")
    for zone in lcz.CLASSES:
        low = sum(canopy.by_name(n).value(zone.code, "minimum") for n in cover)
        high = sum(canopy.by_name(n).value(zone.code, "maximum") for n in cover)
        assert low <= 1 <= high + 1e-9, zone.title


def test_open_ranges_and_lengths():
    assert [canopy.by_name("height").value(1, s) for s in canopy.STATISTICS] == [25, 25, None]
    assert canopy.by_name("admittance").value(11, "middle") is None
    assert canopy.values("svf", "middle")[0] is None
    # Davenport class 6 to 7: 0.5 to 1 m.
    assert canopy.by_name("roughness_length").ranges[1] == (0.5, 1.0)


@pytest.mark.parametrize(("code", "figures"), [(1, [2, 2, None]), (4, [1, 1.5, None]), (11, [2, 2, None])])
def test_lengths_of_the_roughest_class_have_no_maximum(code, figures):
    """Davenport class 8 is at least 2 m: of the classes that reach it nobody knows the maximum."""
    assert [canopy.by_name("roughness_length").value(code, s) for s in canopy.STATISTICS] == figures
    assert canopy.by_name("roughness_class").value(code, "maximum") == 8


def _zones(path, shapes, **texts):
    """A layer of zones with fields of text."""
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(shapes)),
        field_data=[np.array(values, dtype=object) for values in texts.values()],
        fields=np.array(list(texts)),
        geometry_type="Polygon",
        crs="EPSG:32632",
        driver="GPKG",
    )


def _map(path, codes, dtype="uint8", nodata=0, transform=None):
    return str(write_map(path, codes, transform, "EPSG:32632", nodata, dtype))


def _run(**parameters):
    return door.execute("parameters", parameters, Reporter())


def test_the_stack_has_named_bands_with_units_and_nodata(tmp_path):
    codes = np.random.default_rng(4).integers(0, 18, (40, 33))
    outputs = _run(lcz=_map(tmp_path / "map.tif", codes), output=tmp_path / "stack.tif")
    with rasterio.open(tmp_path / "stack.tif") as stack, rasterio.open(tmp_path / "map.tif") as source:
        assert stack.count == 33 and list(stack.descriptions) == outputs["bands"]
        assert (stack.crs, stack.transform, stack.shape) == (source.crs, source.transform, source.shape)
        units = dict(zip(stack.descriptions, stack.units, strict=True))
        assert units["height_minimum"] == "m" and units["admittance_middle"] == "J m-2 s-1/2 K-1"
        assert stack.nodata == -9999
        for index, band in enumerate(stack.descriptions, 1):
            name, _, statistic = band.rpartition("_")
            data = stack.read(index)
            for code in range(18):
                value = canopy.by_name(name).value(code, statistic) if code else None
                expected = -9999 if value is None else value
                assert np.allclose(data[codes == code], expected), (band, code)


def test_parts_of_the_stack_can_be_chosen(tmp_path):
    path = _map(tmp_path / "map.tif", np.array([[2, 17]]))
    outputs = _run(lcz=path, output=tmp_path / "s.tif", parameters="height,svf", statistics=["middle"])
    assert outputs["bands"] == ["height_middle", "svf_middle"]
    with rasterio.open(tmp_path / "s.tif") as stack:
        assert np.allclose(stack.read()[:, 0], [[17.5, -9999], [0.45, 0.95]])


def test_zones_get_means_weighted_by_area(tmp_path):
    codes = np.full((20, 20), 2)
    codes[:, 10:15], codes[:, 15:] = 11, 0
    zones = [shapely.box(500000, 5498000, 502000, 5500000), shapely.box(501600, 5498000, 502000, 5500000)]
    path = tmp_path / "zones.gpkg"
    _zones(path, zones, name=["é", "b"])
    outputs = _run(lcz=_map(tmp_path / "map.tif", codes), zones=path, zone_output=tmp_path / "out.gpkg")
    assert outputs["zones"] == 2 and outputs["output"] is None
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "out.gpkg")
    fields = dict(zip(meta["fields"], columns, strict=True))
    assert fields["name"].tolist() == ["é", "b"]
    # Two thirds of what is mapped are class 2, one third class A, whose admittance is unknown.
    assert fields["building_fraction_maximum"][0] == pytest.approx((2 * 0.7 + 0.1) / 3, rel=1e-4)
    assert fields["admittance_minimum"][0] == pytest.approx(1500)
    assert fields["roughness_length_minimum"][0] == pytest.approx(
        math.exp((2 * math.log(0.5) + math.log(2)) / 3), rel=1e-4
    )
    assert math.isnan(fields["svf_middle"][1])


def test_ground_of_zones_beyond_the_map_is_without_data(tmp_path):
    path, told = tmp_path / "zones.gpkg", Recorder()
    _zones(path, [shapely.box(498100, 5498000, 500100, 5500000)], name=["A"])
    given = {"lcz": _map(tmp_path / "map.tif", np.full((20, 20), 6)), "zones": str(path), "parameters": "height"}
    door.execute("parameters", {**given, "zone_output": str(tmp_path / "out.gpkg"), "statistics": "middle"}, told)
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "out.gpkg")
    fields = {name: column[0] for name, column in zip(meta["fields"], columns, strict=True)}
    assert list(fields) == ["name", "mapped_km2", "nodata_km2", "height_middle"]
    assert (fields["mapped_km2"], fields["nodata_km2"]) == pytest.approx((0.2, 3.8), rel=2e-3)
    assert [w for w in told.texts("warning") if w.startswith("1 of 1 zones reach beyond the map: A (95%).")]


def test_a_zones_range_is_of_one_and_the_same_ground(tmp_path):
    """Half heavy industry (at least 300 W), half open low-rise (up to 25 W): nobody knows the zone's maximum."""
    codes = np.full((20, 20), 10)
    codes[:, 10:] = 6
    codes[:4] = 17
    zone = tmp_path / "zone.gpkg"
    _zones(zone, [shapely.box(500000, 5498000, 502000, 5500000)], name=["z"])
    _run(lcz=_map(tmp_path / "map.tif", codes), zones=zone, zone_table=tmp_path / "t.csv")
    (row,) = _table(tmp_path / "t.csv")
    assert row["anthropogenic_heat_maximum"] == ""
    water = float(row["anthropogenic_heat_minimum"])
    assert water == pytest.approx((0.4 * 300 + 0.4 * 0 + 0.2 * 0), rel=1e-3)
    # Water has no height: the zone's is that of the rest, at both ends.
    assert float(row["height_minimum"]) < float(row["height_middle"]) < float(row["height_maximum"])


def _table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_table_has_a_row_for_each_class_that_is_there(tmp_path):
    codes = np.full((20, 20), 2)
    codes[:, 10:15], codes[:, 15:] = 17, 0
    outputs = _run(
        lcz=_map(tmp_path / "map.tif", codes),
        table=tmp_path / "t.csv",
        parameters="height,svf",
        statistics="minimum,maximum",
    )
    assert outputs["table"] == str(tmp_path / "t.csv") and outputs["output"] is outputs["zone_table"] is None
    first, last = _table(tmp_path / "t.csv")
    assert list(first)[:6] == ["code", "label", "name", "cells", "area_km2", "percent"]
    assert list(first)[6:] == outputs["bands"] == ["height_minimum", "height_maximum", "svf_minimum", "svf_maximum"]
    assert (first["code"], first["label"], first["name"], first["cells"]) == ("2", "2", "Compact midrise", "200")
    assert [float(first[name]) for name in outputs["bands"]] == [10, 25, 0.3, 0.6]
    assert float(first["percent"]) == pytest.approx(200 / 3) and float(first["area_km2"]) == pytest.approx(2, rel=2e-3)
    # No height is stated for water.
    assert [last[k] for k in ("code", "label", "name", "cells", *outputs["bands"])] == [
        *("17", "G", "Water", "100"),
        *("", "", "0.9", "1"),
    ]


def test_a_table_of_zones_has_their_names_and_means(tmp_path):
    codes = np.full((20, 20), 2)
    codes[:, 10:15], codes[:, 15:] = 11, 0
    zones = [shapely.box(500000, 5498000, 502000, 5500000), shapely.box(501600, 5498000, 502000, 5500000)]
    path = tmp_path / "zones.gpkg"
    _zones(path, zones, name=["é", "b"], district=["=1+1", "ü"])
    given = {"lcz": _map(tmp_path / "map.tif", codes), "zones": path, "parameters": "building_fraction"}
    outputs = _run(**given, zone_table=tmp_path / "t.csv", zone_name="district", statistics="maximum")
    assert outputs["zones"] == 2 and outputs["zone_output"] is None
    first, second = _table(tmp_path / "t.csv")
    assert list(first) == ["zone", "mapped_km2", "nodata_km2", "lcz", "building_fraction_maximum"]
    assert first["zone"] == "'=1+1" and first["lcz"] == "2"  # a name, and no formula
    assert float(first["mapped_km2"]) == pytest.approx(3, rel=2e-3)
    assert float(first["building_fraction_maximum"]) == pytest.approx((2 * 0.7 + 0.1) / 3, rel=1e-4)
    nodata = second.pop("nodata_km2")
    assert second == {"zone": "ü", "mapped_km2": "0", "lcz": "0", "building_fraction_maximum": ""}
    assert float(nodata) == pytest.approx(0.8, rel=2e-3) and float(first["nodata_km2"]) == pytest.approx(1, rel=2e-3)
    both = _run(**given, zone_table=tmp_path / "u.csv", zone_output=tmp_path / "u.gpkg", table=tmp_path / "c.csv")
    assert [r["zone"] for r in _table(tmp_path / "u.csv")] == ["é", "b"]
    assert both["zone_output"] and [r["code"] for r in _table(tmp_path / "c.csv")] == ["2", "11"]


def test_bad_requests(tmp_path):
    path = _map(tmp_path / "map.tif", np.array([[2, 17]]))
    with pytest.raises(RequestError, match=r"Choose some of .*; given: heigth"):
        _run(lcz=path, output=tmp_path / "s.tif", parameters="heigth")
    with pytest.raises(RequestError, match=r"Choose some of .*; given: mean"):
        _run(lcz=path, output=tmp_path / "s.tif", statistics="mean")
    with pytest.raises(RequestError, match="Nothing to write"):
        _run(lcz=path)
    with pytest.raises(RequestError, match="belong together"):
        _run(lcz=path, zones=path)
    with pytest.raises(RequestError, match="belong together"):
        _run(lcz=path, zone_table=tmp_path / "z.csv")
    far = tmp_path / "far.geojson"
    far.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": '
        + shapely.to_geojson(shapely.box(0, 0, 1, 1))
        + "}]}"
    )
    with pytest.raises(ExtentError, match="None of the 1 zones"):
        _run(lcz=path, zones=far, zone_output=tmp_path / "z.gpkg")
    with pytest.raises(LczCodesError):
        _run(lcz=_map(tmp_path / "bad.tif", np.array([[2, 99]])), output=tmp_path / "s.tif")
    assert not (tmp_path / "s.tif").exists()
