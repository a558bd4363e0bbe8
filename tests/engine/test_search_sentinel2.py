"""Searching catalogues: which scenes are chosen, what services may answer and refuse, and what is told of it."""

import copy
import json
import os
import ssl
import subprocess
import threading
import time
from datetime import date, timedelta

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import requests
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform, transform_bounds
from stac_server import BANDS, COARSE, Server, item, write_cog, write_scene

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.geodata.raster import extent_in
from df4lcz_qgis.engine.sentinel2 import failures, remote, s3
from df4lcz_qgis.engine.sentinel2.catalogue_pages import seasons
from df4lcz_qgis.engine.sentinel2.items import Wanted
from df4lcz_qgis.engine.sentinel2.search import _day
from df4lcz_qgis.engine.shared import catalogues
from df4lcz_qgis.engine.shared.addresses import tellable
from df4lcz_qgis.engine.shared.errors import Cancelled, ExtentError, RequestError, ServiceError
from df4lcz_qgis.engine.shared.message import Message
from df4lcz_qgis.engine.shared.parameter import Extent
from df4lcz_qgis.engine.shared.reporter import Reporter

LEFT, TOP, SIDE, ZONE = 440_000.0, 4_160_000.0, 240, "EPSG:32618"
EXTENT = f"{LEFT + 400},{TOP - 1900},{LEFT + 1900},{TOP - 500},{ZONE}"


class Heard(Reporter):
    """Keeps the sentences that the user is told."""

    def __init__(self):
        super().__init__()
        self.told = []

    def emit(self, event):
        if event["event"] in ("info", "warning"):
            self.told.append(str(Message.read(event["message"])))


def write(folder, left=LEFT, top=TOP, crs=ZONE, seed=1):
    coarse = np.random.default_rng(seed).integers(100, 4000, (10, SIDE // 2, SIDE // 2))
    pixels = np.kron(coarse, np.ones((2, 2), int)).astype(np.uint16)
    write_scene(folder, pixels, np.full((SIDE // 2, SIDE // 2), 4, np.uint8), left, top, crs)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    write(folder / "a")
    return folder


@pytest.fixture
def server(files, monkeypatch, tmp_path):
    monkeypatch.setattr(remote, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(remote, "READ_SECONDS", 1.0)
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    made = Server(files, page=500)
    yield made
    made.close()


def offer(server, day, cloud=1.0, tile="18SVG", form="earth-search", **options):
    name = f"S2B_{tile}_{day.replace('-', '')}_0_L2A"
    facts = {"applied": True, **options}
    server.items.append(item(form, server.address, name, server.folder / "a", day=day, cloud=cloud, tile=tile, **facts))
    return server.items[-1]


def request(server, **options):
    asked = {"extent": EXTENT, "start": "2015-01-01", "end": "2024-12-31", "catalogue": "other"}
    return {**asked, "address": server.address, **options}


def search(server, reporter=None, **options):
    return door.execute("search-sentinel2", request(server, **options), reporter or Reporter())


def fetch(server, folder, reporter=None, **options):
    output = str(folder / "s2.tif")
    return door.execute("fetch-sentinel2", request(server, output=output, **options), reporter or Reporter())


def part(west, east):
    """Footprint of the columns west..east (0..1) of the scene."""
    return transform_bounds(ZONE, "EPSG:4326", LEFT + 2400 * west, TOP - 2400, LEFT + 2400 * east, TOP)


def test_slivers_do_not_take_the_places_of_whole_days(server):
    for n in range(4):
        offer(server, f"2023-06-0{n + 1}", 0.1, bounds=part(0, 0.183))
        offer(server, f"2023-06-1{n + 1}", 0.2)
    assert search(server)["dates"] == [f"2023-06-1{n + 1}" for n in range(4)]


def test_every_part_is_seen_by_the_days_asked_for(server):
    """Two orbits that see one half each: two days of each, though the clearest are all of one."""
    for n in range(4):
        offer(server, f"2023-06-0{n + 1}", 1 + n, bounds=part(0, 0.55))
        offer(server, f"2023-06-1{n + 1}", 20 + n, bounds=part(0.5, 1))
    assert search(server, most=2)["dates"] == ["2023-06-01", "2023-06-02", "2023-06-11", "2023-06-12"]
    offer(server, "2023-06-21", 10.0)  # sees both halves
    assert search(server, most=2)["dates"] == ["2023-06-01", "2023-06-11", "2023-06-21"]
    server.items.reverse()
    assert search(server, most=2)["dates"] == ["2023-06-01", "2023-06-11", "2023-06-21"]


def test_what_does_not_count_is_not_counted(server, monkeypatch):
    from df4lcz_qgis.engine.sentinel2 import search as module

    monkeypatch.setattr(module, "_MOST_ITEMS", 40)
    first = offer(server, "2016-01-01")
    for n in range(1, 400):
        other = {**first, "id": f"S2B_18SVG_{n}", "properties": dict(first["properties"])}
        day = date(2016, 1, 1) + timedelta(days=5 * n)
        other["properties"] |= {"datetime": f"{day}T00:00:00Z", "eo:cloud_cover": 80.0 if day.month % 2 else 1.0}
        server.items.append(other)
    months = {int(d[5:7]) for d in search(server, months="2", most=9)["dates"]}
    assert months == {2}
    assert search(server, months="1,3,5", cloud=50)["dates"] == ["2016-01-01"]
    with pytest.raises(ExtentError, match="more than 40 scenes"):
        search(server)


@pytest.mark.parametrize("minutes", [0, 100])
def test_of_one_pass_the_newest_counts_and_of_one_day_every_pass(server, minutes):
    """At high latitudes two passes of a day see parts of a tile; they may be of different baselines."""
    for satellite, baseline, later in (("2A", "03.00", 0), ("2B", "03.01", minutes)):
        name = f"S{satellite if minutes else '2A'}_18SVG_20210612_{later}_L2A_{baseline}"
        offered = offer(server, "2021-06-12", baseline=baseline)
        offered["id"] = name
        offered["properties"]["datetime"] = f"2021-06-12T{10 + later // 60}:{later % 60 + 10}:00Z"
    heard = Heard()
    assert search(server, heard)["scenes"] == (2 if minutes else 1)


@pytest.mark.parametrize("told", ["bdc:tiles", "odc:region_code", "grid:code", "nothing"])
def test_days_are_counted_by_whatever_names_a_tile(server, told):
    """Of the Brazil Data Cube and others no name is of the MGRS; without any, the days that see a place count."""
    for n in range(8):
        offered = offer(server, f"2021-06-{10 + n}", float(n))
        offered["id"] = f"S2-16D_V2_034019_202106{10 + n}"
        del offered["properties"]["grid:code"]
        if told != "nothing":
            offered["properties"][told] = ["034019"] if told == "bdc:tiles" else "034019"
    outputs = search(server, most=3)
    assert outputs["dates"] == ["2021-06-10", "2021-06-11", "2021-06-12"]
    assert outputs["tiles"] == ([] if told == "nothing" else ["034019"])


@pytest.mark.parametrize(
    ("told", "baseline"), [(5.1, "05.10"), (4, "04.00"), (3.01, "03.01"), ("05.09", "05.09"), ("N0510", "05.10")]
)
def test_baselines_may_be_numbers(server, tmp_path, told, baseline):
    offer(server, "2023-06-07", baseline=told)
    meta, _, _, values = pyogrio.raw.read(search(server, output=str(tmp_path / "f.gpkg"))["output"])
    assert dict(zip(meta["fields"], values))["baseline"].tolist() == [baseline]


def test_only_the_season_is_asked_for(server):
    asked, offered = [], offer(server, "2021-07-04")

    def answer(body):
        asked.append(body["datetime"])
        return {"type": "FeatureCollection", "features": [offered], "links": []}

    server.search = answer
    search(server, start="2020-07-15", end="2022-06-30", months="6,7")
    days = [tuple(t[:10] for t in text.split("/")) for text in asked]
    assert days == [("2020-07-15", "2020-07-31"), ("2021-06-01", "2021-07-31"), ("2022-06-01", "2022-06-30")]
    place = Extent.parse(EXTENT)
    winter = seasons(Wanted(place, "2020-11-01", "2022-01-31", (12, 1, 2)))
    assert winter == [("2020-12-01", "2021-02-28"), ("2021-12-01", "2022-01-31")]
    assert seasons(Wanted(place, "2020-11-01", "2022-01-31")) == [("2020-11-01", "2022-01-31")]
    assert len(seasons(Wanted(place, "0001-01-01", "9999-12-31", (7,)))) < 100


def pages(server, answers):
    """Answers to searches one after the other, each but the last with a link to the next."""

    def answer(body):
        number = int(body.get("token", 0))
        link = {"rel": "next", "href": f"{server.address}/search", "method": "POST", "merge": True}
        links = [link | {"body": {"token": str(number + 1)}}] if number + 1 < len(answers) else None
        return {"type": "FeatureCollection", "features": answers[number], "links": links}

    server.search = answer


def test_empty_pages_are_passed_over(server):
    first, second = offer(server, "2023-06-07"), offer(server, "2023-06-17")
    pages(server, [[], [], [first], [], [first, second]])
    assert search(server)["dates"] == ["2023-06-07", "2023-06-17"]


@pytest.mark.parametrize("link", [{"method": "GET"}, {}, {"method": "POST"}])
@pytest.mark.parametrize("conforms", [True, False])
def test_services_need_only_answer_get(server, link, conforms):
    """That is what the standard asks for; what else a service may be asked it need not say."""
    server.kinds, server.link, server.conforms, server.page = ("GET",), link, conforms, 2
    for n in range(3):
        offer(server, f"2023-06-0{n + 1}")
    assert search(server)["dates"] == ["2023-06-01", "2023-06-02", "2023-06-03"]
    server.kinds, server.page = ("POST",), 500
    if "method" not in link or link["method"] == "POST":
        assert search(server)["scenes"] == 3
    server.kinds = ()
    with pytest.raises(ServiceError, match="cannot be searched"):
        search(server)


def test_days_that_a_service_does_not_look_at(server):
    """The time of a place, in which an item may tell its own, is another day than that of the search."""
    for day in ("2023-05-31", "2023-06-07", "2023-06-18"):
        offer(server, day)
    server.items[1]["properties"]["datetime"] = "2023-06-06T23:30:00-05:00"
    server.items[2]["properties"] |= {"start_datetime": "2023-06-02T00:00:00Z", "end_datetime": "2023-06-18T00:00:00Z"}
    server.search = lambda body: {"type": "FeatureCollection", "features": server.items, "links": []}
    assert search(server, start="2023-06-07", end="2023-06-17")["scenes"] == 2


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the computer's zone cannot be set")
@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles"])
def test_days_do_not_depend_on_where_the_computer_is(monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for text in ("2021-06-12", "2021-06-12T00:30:00", "2021-06-12T23:30:00.12Z", "2021-06-11T20:00:00-05:00"):
            assert _day(text) == "2021-06-12"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_pages_without_end(server):
    offered = offer(server, "2023-06-07")
    link = {"rel": "next", "href": f"{server.address}/search", "method": "POST", "body": {"token": "again"}}
    server.search = lambda body: {"type": "FeatureCollection", "features": [offered], "links": [link]}
    with pytest.raises(ServiceError, match="STAC API"):
        search(server)
    pages(server, [[offered], *[[]] * 1000])
    server.log.clear()
    assert search(server)["scenes"] == 1 and server.log.count("/search") < 100


def test_cloud_that_is_not_told_comes_last(server):
    offer(server, "2023-06-07", 5.0)
    offer(server, "2023-06-12", None)
    del offer(server, "2023-06-17", 0.0)["properties"]["eo:cloud_cover"]
    assert search(server, most=1)["dates"] == ["2023-06-07"]
    heard = Heard()
    assert search(server, heard, cloud=10)["scenes"] == 3
    assert any(text.startswith("Of 2 scenes") for text in heard.told)


def test_cloud_that_is_not_told_is_null_in_the_layer(server, tmp_path):
    offer(server, "2023-06-07", None)
    meta, _, _, values = pyogrio.raw.read(search(server, output=str(tmp_path / "f.gpkg"))["output"])
    assert np.isnan(dict(zip(meta["fields"], values))["cloud"]).all()


@pytest.mark.parametrize("form", ["earth-search", "planetary-computer", "copernicus"])
def test_all_that_is_optional_may_be_null(server, form):
    whole = offer(server, "2023-06-07", form=form)
    whole["properties"]["start_datetime"] = "2023-06-07T00:00:00Z"
    bare = copy.deepcopy(whole)
    bare["links"] = bare["bbox"] = None
    bare["assets"] |= {"odd": None, "B04_60m": {"href": None}}
    for name in bare["properties"]:
        bare["properties"][name] = None
    bare["properties"]["datetime"] = "2023-06-07T00:00:00Z"
    for asset in filter(None, bare["assets"].values()):
        asset |= dict.fromkeys(("type", "roles", "raster:bands", "gsd", "proj:transform", "proj:shape"))
    timed = {**whole, "properties": {**whole["properties"], "datetime": None}}
    for one in (bare, timed, {**whole, "links": [{"rel": None}, {"rel": "self", "href": None}]}):
        server.items[:] = [one]
        server.search = lambda body, one=one: {"type": "FeatureCollection", "features": [one], "links": None}
        outputs = search(server)
        assert outputs["tiles"] == ["18SVG"] and outputs["dates"] == ["2023-06-07"] and outputs["megabytes"] > 0


@pytest.mark.parametrize("days", [("20230601", "20230630"), ("2023-W22-1", "2023-W25-1"), (" 2023-06-01", "20230630 ")])
def test_dates_in_other_ways_of_writing(server, days):
    offer(server, "2023-06-07")
    try:
        date.fromisoformat("20230601")
    except ValueError:
        pytest.skip("this Python reads year-month-day only")
    assert search(server, start=days[0], end=days[1])["scenes"] == 1
    with pytest.raises(RequestError, match="backwards: 2023-06-30 to 2023-06-01"):
        search(server, start="20230630", end="2023-06-01")


def corner(crs, longitude):
    """Corner of a scene in a zone that is about a place at 52 degrees north."""
    (x,), (y,) = transform("EPSG:4326", crs, [longitude], [52.0])
    return np.floor(x / 20) * 20 - 1200, np.floor(y / 20) * 20 + 1200


def over_180():
    x, y = transform("EPSG:4326", "EPSG:32601", [179.95, -179.95], [51.99, 52.01])
    return f"{x[0]},{y[0]},{x[1]},{y[1]},EPSG:32601"


@pytest.mark.parametrize(
    "extent", ["179.95,51.99,180.05,52.01,EPSG:4326", "-180.05,51.99,-179.95,52.01,EPSG:4326", over_180()]
)
def test_an_extent_over_180_degrees(server, tmp_path, extent):
    server.folder = tmp_path / "files"
    for name, zone, longitude, tile in (("e", 32601, -179.97, "01UBT"), ("w", 32660, 179.97, "60UYC")):
        write(server.folder / name, *corner(f"EPSG:{zone}", longitude), f"EPSG:{zone}")
        facts = {"day": "2023-06-07", "cloud": 1.0, "tile": tile, "epsg": zone, "applied": True}
        server.items.append(item("earth-search", server.address, f"S2B_{tile}", server.folder / name, **facts))
    outputs = search(server, extent=extent, output=str(tmp_path / "f.gpkg"))
    assert outputs["tiles"] == ["01UBT", "60UYC"]
    meta, _, _, values = pyogrio.raw.read(outputs["output"])
    assert (dict(zip(meta["fields"], values))["megabytes"] > 0.3).all()
    assert fetch(server, tmp_path, extent=extent, margin=100)["scenes"] == 2
    west, _, east, _ = extent_in(Extent.parse(extent), CRS.from_epsg(4326))
    assert 0.09 < east - west < 0.12


@pytest.mark.parametrize("split", [True, False])
def test_a_footprint_over_180_degrees(server, tmp_path, split):
    server.folder = tmp_path / "files"
    left, top = corner("EPSG:32660", 179.99)
    write(server.folder / "a", left, top, "EPSG:32660")
    west, south, east, north = transform_bounds("EPSG:32660", "EPSG:4326", left, top - 2400, left + 2400, top)
    assert east < 0 < west
    offered = offer(server, "2023-06-07", tile="60UYC", epsg=32660)

    def box(west, east):
        return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]

    jumping = {"type": "Polygon", "coordinates": box(west, east)}
    halves = {"type": "MultiPolygon", "coordinates": [box(west, 180), box(-180, east)]}
    offered["geometry"] = halves if split else jumping
    server.search = lambda body: {"type": "FeatureCollection", "features": server.items, "links": []}
    extent = f"{left + 400},{top - 1900},{left + 1900},{top - 500},EPSG:32660"
    outputs = search(server, extent=extent)
    assert outputs["scenes"] == 1 and outputs["megabytes"] > 0.3
    elsewhere = f"{left - 9000},{top - 1900},{left - 8000},{top - 500},EPSG:32660"
    with pytest.raises(ExtentError, match="no Level-2A scene"):
        search(server, extent=elsewhere)


@pytest.mark.parametrize(
    ("west", "south", "squares"),
    [(9500, 10_900, "four of ten metres, and all of the others"), (3000, 4000, "one"), (18_500, 19_900, "the last")],
)
def test_the_megabytes_told_are_those_that_come(server, tmp_path, west, south, squares):
    """Within the third that compression may differ by, over a corner of four squares, in one, and at the edge."""
    server.folder = tmp_path / "files"
    noise = np.random.default_rng(1)
    for band in (*BANDS, "SCL"):
        cell = 20 if band in COARSE else 10
        shape = 20_800 // cell, 20_800 // cell
        numbers = noise.integers(4, 7, shape, "uint8") if band == "SCL" else noise.integers(1, 4000, shape, "uint16")
        write_cog(server.folder / "a" / f"{band}.tif", numbers, from_origin(LEFT, TOP, cell, cell), ZONE)
    offered = offer(server, "2023-06-07")
    extent = f"{LEFT + west},{TOP - south},{LEFT + west + 1500},{TOP - south + 1400},{ZONE}"
    told = search(server, extent=extent)["megabytes"]
    fetch(server, tmp_path, extent=extent)
    assert told == pytest.approx(server.bytes / 1e6, rel=0.3), squares
    for asset in offered["assets"].values():
        asset.pop("proj:transform", None)
    assert search(server, extent=extent)["megabytes"] == pytest.approx(told, rel=0.05)  # by the footprint
    with rasterio.open(server.folder / "a" / "B02.tif") as dataset:
        offered["properties"]["proj:bbox"] = list(dataset.bounds)
    assert search(server, extent=extent)["megabytes"] == told


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://me:secret@host:8080/v1/a@b?api_key=secret&x=1#secret", "https://host:8080/v1/a@b"),
        ("http://host/v1", "http://host/v1"),
        ("http://host:80/a@b", "http://host:80/a@b"),
        ("s3://bucket/key.tif", "s3://bucket/key.tif"),
        ("abfs://c/B02.tif?sig=secret", "abfs://c/B02.tif"),
        ("http://me:se/secret@host/v1", "http://host/v1"),
        ("http://me:s?secret@host/v1?sig=secret", "http://host/v1"),
        ("http://secret@[::1", "http://[::1"),
        ("me:secret@host", "host"),
        ("", ""),
    ],
)
def test_tellable_addresses(address, told):
    assert tellable(address) == told


def test_secrets_are_not_told(server, tmp_path):
    offered = offer(server, "2023-06-07")
    offered["links"][0]["href"] += "?subscription-key=SECRET"
    for asset in offered["assets"].values():
        asset["href"] += "?X-Amz-Signature=SECRET"
    address, heard = server.address.replace("://", "://me:SECRET@"), Heard()
    with rasterio.open(fetch(server, tmp_path, heard, address=address)["output"]) as dataset:
        tags = dataset.tags()
    assert tags["DF4LCZ_CATALOGUE"] == server.address and offered["id"] in tags["DF4LCZ_ITEMS"]
    layer = search(server, heard, address=address, output=str(tmp_path / "f.gpkg"))["output"]
    meta, _, _, values = pyogrio.raw.read(layer)
    link = dict(zip(meta["fields"], values))["link"][0]
    assert link == f"{server.address}/collections/sentinel-2-l2a/items/{offered['id']}"
    wrong = []
    for change in (
        {"address": "http://me:SECRET@127.0.0.1:9/v1?api_key=SECRET"},
        {"address": "ftp://me:SECRET@127.0.0.1:9"},
        {"start": "2016-01-01", "end": "2016-01-02", "address": f"{address}?token=SECRET"},
    ):
        with pytest.raises((ServiceError, RequestError, ExtentError)) as found:
            search(server, heard, **change)
        wrong.append(str(found.value))
    for href in ("abfs://c/B02.tif?sig=SECRET", f"{address}/files/none.tif?sig=SECRET"):
        offered["assets"]["blue"]["href"] = href
        with pytest.raises(ServiceError) as found:
            fetch(server, tmp_path, heard)
        wrong.append(str(found.value))
    assert "SECRET" not in json.dumps([tags, heard.told, wrong, [str(v) for v in values]])


@pytest.fixture
def certificate(server, tmp_path):
    """Makes the server's certificate its own, of no authority; returns that of it."""
    key, path = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(path)]
    try:
        subprocess.run(
            [*command, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
            check=True,
            capture_output=True,
        )
    except FileNotFoundError:
        pytest.skip("no openssl")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path, key)
    server._http.socket = context.wrap_socket(server._http.socket, server_side=True)
    server.address = server.address.replace("http://127.0.0.1", "https://localhost")
    return path


@pytest.fixture
def no_bundles(monkeypatch):
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


def test_a_certificate_that_is_not_trusted(server, certificate, no_bundles, tmp_path, monkeypatch):
    with pytest.raises(ServiceError, match="cannot be searched: its certificate is not trusted; add"):
        search(server)
    plain = Server(server.folder)
    plain.items.append(offer(server, "2023-06-07"))
    try:
        with pytest.raises(ServiceError, match=r"cannot be fetched from https://localhost.*certificate is not trusted"):
            fetch(plain, tmp_path)
    finally:
        plain.close()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    with pytest.raises(ServiceError, match="file of certificates that REQUESTS_CA_BUNDLE"):
        search(server)


@pytest.mark.parametrize("names", [("REQUESTS_CA_BUNDLE",), ("CURL_CA_BUNDLE",), ("REQUESTS_CA_BUNDLE", "other")])
def test_searching_and_fetching_trust_the_same_certificates(
    server, certificate, no_bundles, tmp_path, monkeypatch, names
):
    offer(server, "2023-06-07")
    if "other" in names:
        monkeypatch.setenv("CURL_CA_BUNDLE", requests.certs.where())
    monkeypatch.setenv(names[0], str(certificate))
    assert fetch(server, tmp_path)["scenes"] == 1


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://me:SECRET@127.0.0.1:9", "the proxy refuses or is not there"),
        ("socks5h://127.0.0.1:9", "the proxy is of the kind SOCKS.*HTTP proxy"),
    ],
)
def test_proxies_that_cannot_be_used(server, monkeypatch, proxy, words):
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, proxy)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "")
    with pytest.raises(ServiceError, match=f"cannot be searched: {words}") as found:
        search(server, address="http://example.org/v1")
    assert "SECRET" not in str(found.value)


def test_words_for_what_goes_wrong():
    def nested(inner, outer):
        try:
            try:
                raise inner
            except type(inner):
                raise outer  # noqa: B904 - the cause is in the context only
        except type(outer) as error:
            return error

    tunnel = requests.exceptions.ProxyError("Tunnel connection failed: 407 Proxy Authentication Required")
    for error, words in (
        (nested(requests.exceptions.ReadTimeout(), ValueError("x")), "in time"),
        (nested(ssl.SSLCertVerificationError("x"), RuntimeError("x")), "certificate"),
        (ssl.SSLError("wrong version number"), "no secure connection"),
        (tunnel, "user and a password"),
        (requests.exceptions.InvalidURL("x"), "address"),
        (ValueError("x"), "not understood"),
        (ConnectionResetError(), "broke off"),
        (RuntimeError("http://me:SECRET@x"), "RuntimeError"),
    ):
        assert words in str(failures.explain(error)) and "SECRET" not in str(failures.explain(error))


def test_a_pause_that_the_service_asks_for_is_kept_and_told(server, monkeypatch):
    monkeypatch.setattr(remote, "TOLD_PAUSE_SECONDS", 0.5)
    offer(server, "2023-06-07")
    server.faults["/search"], heard, start = "once-busy", Heard(), time.monotonic()
    assert search(server, heard)["scenes"] == 1 and time.monotonic() - start >= 1
    assert "The service asks for a pause of 1 s." in heard.told


def test_a_pause_without_end_is_not_kept(server):
    offer(server, "2023-06-07")
    server.faults["/search"], server.pause, start = "busy", 3600, time.monotonic()
    with pytest.raises(ServiceError, match="busy and wants a pause of 60 minutes"):
        search(server)
    assert time.monotonic() - start < 5 and server.log.count("/search") == 1


@pytest.mark.parametrize("fault", ["busy", "hang"])
def test_a_cancel_ends_a_search_at_once(server, monkeypatch, fault):
    monkeypatch.setattr(remote, "READ_SECONDS", 60.0)
    offer(server, "2023-06-07")
    server.faults["/search"], server.pause, reporter = fault, 40, Heard()
    threading.Timer(1, reporter.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        search(server, reporter)
    assert time.monotonic() - start < 3


def test_work_that_is_awaited():
    def fails():
        raise KeyError("x")

    assert remote.awaited(lambda: 7, lambda: None) == 7
    with pytest.raises(KeyError):
        remote.awaited(fails, lambda: None)


@pytest.mark.parametrize(
    ("fault", "words"), [("404", "not there"), ("403", "keys are refused"), ("500", "troubles of its own")]
)
def test_files_of_an_s3_store_that_fail(server, tmp_path, monkeypatch, fault, words):
    for name, value in (("ACCESS_KEY_ID", "id"), ("SECRET_ACCESS_KEY", "HIDDEN"), ("HTTPS", "NO")):
        monkeypatch.setenv(f"AWS_{name}", value)
    offered = offer(server, "2023-06-07", form="copernicus")
    for asset in offered["assets"].values():
        asset["href"] = "s3://" + asset["href"].partition("//")[2].partition("/")[2]
    store = server.address.partition("://")[2]
    keyed = catalogues.Catalogue(
        "earth-search", "Test", server.address, {"L2A": "sentinel-2-l2a"}, "s3", s3_endpoint=store
    )
    monkeypatch.setattr(catalogues, "known", lambda: (keyed,))
    server.faults["a/B04.tif"] = fault
    with pytest.raises(ServiceError, match=words) as found:
        fetch(server, tmp_path, catalogue="earth-search", address=None)
    assert "HIDDEN" not in str(found.value)


def test_requests_to_s3_are_signed_as_amazon_shows(monkeypatch):
    """The numbers of Amazon's own example of Signature Version 4, "GET Object"."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    moment = time.struct_time((2013, 5, 24, 0, 0, 0, 4, 144, 0))
    monkeypatch.setattr(time, "gmtime", lambda: moment)
    address, headers = s3.signed("s3://test.txt", "examplebucket.s3.amazonaws.com", {"Range": "bytes=0-9"})
    assert address == "https://examplebucket.s3.amazonaws.com/test.txt"
    told = headers["Authorization"].partition("Signature=")[2]
    assert told == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
