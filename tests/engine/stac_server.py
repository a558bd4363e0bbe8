"""A real STAC API and file server on the loopback, with items in the form of each catalogue and faults on demand."""

import http.server
import json
import re
import threading
import time
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.shutil import copy as copy_raster
from rasterio.transform import from_origin
from rasterio.warp import reproject, transform_bounds

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
COARSE = ("B05", "B06", "B07", "B8A", "B11", "B12", "SCL")
EARTH_SEARCH = dict(
    zip(BANDS, ("blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir08", "swir16", "swir22")),
    SCL="scl",
)


def write_cog(path, numbers, transform, crs, nodata=0):
    """A Cloud Optimised GeoTIFF of one band."""
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = path.with_suffix(".plain.tif")
    with rasterio.open(
        plain,
        "w",
        driver="GTiff",
        width=numbers.shape[1],
        height=numbers.shape[0],
        count=1,
        dtype=numbers.dtype,
        crs=crs,
        transform=transform,
        nodata=nodata,
    ) as dataset:
        dataset.write(numbers, 1)
    copy_raster(plain, path, driver="COG", blocksize=256, compress="deflate")
    plain.unlink()


def write_scene(folder, pixels, scl, left, top, crs):
    """The files of a scene: 10 m and 20 m COGs of ``pixels`` (10, rows, columns; even sizes) and ``scl`` (20 m)."""
    for band, numbers in zip(BANDS, pixels):
        if band in COARSE:
            rows, columns = numbers.shape
            numbers = numbers.reshape(rows // 2, 2, columns // 2, 2)[:, 0, :, 0].copy()
        cell = 20 if band in COARSE else 10
        write_cog(folder / f"{band}.tif", numbers, from_origin(left, top, cell, cell), crs)
    write_cog(folder / "SCL.tif", scl.astype("uint8"), from_origin(left, top, 20, 20), crs)


def to_zone(pixels, left, top, source, target):
    """Pixels (n, rows, columns) on a 10 m grid of another zone; its corner."""
    rows, columns = pixels.shape[-2:]
    bounds = (left, top - 10 * rows, left + 10 * columns, top)
    west, south, east, north = transform_bounds(source, target, *bounds)
    new_left, new_top = np.floor(west / 20) * 20, np.ceil(north / 20) * 20
    shape = int((new_top - south) // 20 * 2), int((east - new_left) // 20 * 2)
    moved = np.zeros((len(pixels), *shape), pixels.dtype)
    reproject(
        pixels,
        moved,
        src_transform=from_origin(left, top, 10, 10),
        src_crs=source,
        src_nodata=0,
        dst_nodata=0,
        dst_transform=from_origin(new_left, new_top, 10, 10),
        dst_crs=target,
        resampling=Resampling.nearest,
    )
    return moved, new_left, new_top


def item(
    form, address, name, folder, *, day, cloud, baseline="05.09", tile="18SVG", applied=None, bounds=None, epsg=32618
):
    """A STAC item as one of the catalogues forms it: earth-search, planetary-computer or copernicus."""
    with rasterio.open(folder / "B02.tif") as dataset:
        west, south, east, north = bounds or transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
        fine, shape = list(dataset.transform)[:6], list(dataset.shape)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    properties = {"datetime": f"{day}T15:58:29Z", "eo:cloud_cover": cloud, "created": "2023-07-01T00:00:00Z"}
    href = f"{address}/files/{folder.name}"
    if form == "earth-search":
        assets = {
            EARTH_SEARCH[b]: {
                "href": f"{href}/{b}.tif",
                "type": "image/tiff",
                "roles": ["data"],
                "raster:bands": [{"scale": 0.0001, "offset": -0.1}],
                "proj:transform": [v * 2 if b in COARSE and n in (0, 4) else v for n, v in enumerate(fine)],
                "proj:shape": [n // 2 if b in COARSE else n for n in shape],
            }
            for b in BANDS
        }
        assets["scl"] = {"href": f"{href}/SCL.tif", "type": "image/tiff"}
        assets["blue-jp2"] = {"href": f"s3://elsewhere/{name}/B02.jp2", "type": "image/jp2"}
        assets["thumbnail"] = {"href": f"{href}/blue.jpg", "roles": ["thumbnail"]}
        properties |= {"s2:processing_baseline": baseline, "grid:code": f"MGRS-{tile}", "proj:epsg": epsg}
        properties["earthsearch:boa_offset_applied"] = bool(applied)
    elif form == "planetary-computer":
        assets = {b: {"href": f"{href}/{b}.tif", "type": "image/tiff"} for b in (*BANDS, "SCL")}
        properties |= {"s2:processing_baseline": baseline, "s2:mgrs_tile": tile, "proj:code": f"EPSG:{epsg}"}
    else:
        assets = {f"{b}_{20 if b in COARSE else 10}m": {"href": f"{href}/{b}.tif"} for b in (*BANDS, "SCL")}
        assets["B02_60m"] = {"href": f"{href}/none.tif"}
        properties |= {"processing:version": baseline, "grid:code": f"MGRS-{tile}", "proj:code": f"EPSG:{epsg}"}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "collection": "sentinel-2-l2a",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, south, east, north],
        "assets": assets,
        "links": [{"rel": "self", "href": f"{address}/collections/sentinel-2-l2a/items/{name}"}],
    }


class _QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Clients that hang up are part of the tests."""


class Server:
    """Serves ``items`` and the files under ``folder``; ``faults`` name what goes wrong, ``log`` what was asked for.

    Faults: a path's ending -> "slow", "cut", "html", "403", "500", "once-500", "once-cut"; "search" likewise.
    ``token``: when set, files need it behind their address. ``pause``: seconds that the fault "busy" asks to wait.
    ``search``: when set, makes the answer to a search of its body.
    """

    pause, search = 1, None
    #: The kinds of search that are answered, what the link to it says, and whether a list says so too.
    kinds, link, conforms = ("GET", "POST"), {"method": "POST"}, True

    def __init__(self, folder, page=2):
        self.folder, self.page, self.items, self.faults, self.log, self.token = Path(folder), page, [], {}, [], ""
        self.bytes = 0
        handler = type("Handler", (_Handler,), {"server_side": self})
        self._http = _QuietServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def files(self):
        """Paths of the files that were asked for."""
        return [path for path in self.log if path.startswith("/files/")]

    def fault(self, path):
        for ending, fault in list(self.faults.items()):
            if path.endswith(ending):
                if fault.startswith("once-"):
                    del self.faults[ending]
                return fault.removeprefix("once-")
        return None


class _Handler(http.server.BaseHTTPRequestHandler):
    server_side: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self._answer({})

    def do_POST(self):
        self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, body):
        url = urlparse(self.path)
        me = self.server_side
        me.log.append(url.path)
        fault = me.fault(url.path)
        if fault == "slow":
            time.sleep(3)
        if fault == "hang":
            time.sleep(30)
        if fault == "busy":
            return self._send(503, b"busy", "text/plain", {"Retry-After": str(me.pause)})
        if fault in ("403", "404", "429", "500"):
            return self._send(int(fault), b"no", "text/plain")
        if fault == "html":
            return self._send(200, b"<html>Please log in</html>", "text/html")
        if url.path == "/get":
            return self._file(url._replace(path="/files/" + parse_qs(url.query)["file"][0]), fault)
        if url.path.startswith("/files/"):
            return self._file(url, fault)
        if url.path == "/token":
            return self._json({"token": me.token, "msft:expiry": "2099-01-01T00:00:00Z"})
        if url.path == "/search":
            if self.command not in me.kinds:
                return self._send(405, b"no", "text/plain")
            if self.command == "GET":
                body = {key: values[0] for key, values in parse_qs(url.query).items()}
                body |= {"bbox": [float(v) for v in body["bbox"].split(",")], "of": url.query}
                body["collections"] = body["collections"].split(",")
            search = me.search or (lambda body: self._search(body, parse_qs(url.query)))
            return self._json({"type": "nonsense"} if fault == "lie" else search(body))
        root = {"rel": "root", "href": f"{me.address}/"}
        search = {"rel": "search", "href": f"{me.address}/search", "type": "application/geo+json", **me.link}
        conforms = ["https://api.stacspec.org/v1.0.0/core", "https://api.stacspec.org/v1.0.0/item-search"]
        catalogue = {"type": "Catalog", "stac_version": "1.0.0", "id": "loopback", "description": "loopback"}
        catalogue |= {"links": [root, {**root, "rel": "self"}, search]}
        return self._json(catalogue | ({"conformsTo": conforms} if me.conforms else {}))

    def _search(self, body, query):
        me = self.server_side
        start, end = (t[:10] for t in body["datetime"].split("/"))
        west, south, east, north = body["bbox"]
        found = [
            i
            for i in me.items
            if i["collection"] in body["collections"]
            and start <= i["properties"]["datetime"][:10] <= end
            and i["bbox"][0] < east
            and i["bbox"][2] > west
            and i["bbox"][1] < north
            and i["bbox"][3] > south
        ]
        first = int(body.get("token", 0))
        links = []
        if first + me.page < len(found):
            links = [
                {
                    "rel": "next",
                    "href": f"{me.address}/search",
                    "method": "POST",
                    "merge": True,
                    "body": {"token": str(first + me.page)},
                }
            ]
        if links and "of" in body:
            links = [{"rel": "next", "href": f"{me.address}/search?token={first + me.page}&{body['of']}"}]
        return {"type": "FeatureCollection", "features": found[first : first + me.page], "links": links}

    def _json(self, content):
        self._send(200, json.dumps(content).encode(), "application/json")

    def _file(self, url, fault):
        me = self.server_side
        path = me.folder / url.path.removeprefix("/files/")
        if me.token and me.token not in url.query:
            return self._send(403, b"sign first", "text/plain")
        if not path.is_file():
            return self._send(404, b"none", "text/plain")
        content = path.read_bytes()
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if not wanted:
            return self._send(200, content, "image/tiff")
        first, last = int(wanted[1]), min(int(wanted[2] or len(content) - 1), len(content) - 1)
        if first >= len(content):
            return self._send(416, b"", "text/plain")
        part = content[first : last + 1]
        me.bytes += len(part)
        more = {"Content-Range": f"bytes {first}-{last}/{len(content)}"}
        return self._send(206, part, "image/tiff", more, cut=fault == "cut")

    def _send(self, status, content, kind, more=(), *, cut=False):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(content)))
        for name, value in dict(more).items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(content[: len(content) // 2] if cut else content)
        except OSError:
            return
        if cut:
            self.close_connection = True
