"""What GDAL may open: no file makes it reach for the network, and a product's bands are images and nothing else.

GDAL tells formats by content, not by name: a file called ``.tif`` may describe a service of the network, or name any
other file of the computer as its pixels. So the drivers of services are never registered in the engine, and what GDAL
fetches by itself is refused, but for a remote raster that the user names as the source. Standard library only: GDAL
reads most of this when it is first loaded.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..shared.message import Message, say

#: The formats that bands of a Sentinel-2 product come in: JPEG 2000, by whatever library, and GeoTIFF.
BANDS = ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura", "GTiff", "COG")
#: Drivers of services, of databases, and of files that name programs or requests.
_SERVICES = (
    "WMS",
    "WMTS",
    "WCS",
    "DAAS",
    "EEDA",
    "EEDAI",
    "PLMOSAIC",
    "PLScenes",
    "PLSCENES",
    "STACIT",
    "STACTA",
    "NGW",
    "HTTP",
    "OGCAPI",
    "OAPIF",
    "WFS",
    "CSW",
    "AmigoCloud",
    "Carto",
    "CARTO",
    "Elasticsearch",
    "ElasticSearch",
    "MongoDB",
    "MongoDBv3",
    "CouchDB",
    "Cloudant",
    "GFT",
    "GMLAS",
    "GPSBabel",
    "GDALG",
    "PostgreSQL",
    "PostGISRaster",
    "MySQL",
    "ODBC",
    "MSSQLSpatial",
    "OCI",
    "GeoRaster",
    "HANA",
    "SAP HANA",
    "ADBC",
    "DB2ODBC",
    "RDA",
    "JPIPKAK",
    "ESRIC",
    "TileDB",
    "GTI",
)
_NOWHERE = "none"
#: The variable that tells a child what the user's own settings were, as JSON.
_OWN = "DF4LCZ_OWN_SETTINGS"
_SETTINGS = {
    "GDAL_SKIP": ",".join(_SERVICES),
    # /vsicurl, /vsis3 and the like open the file of this name and no other.
    "CPL_VSIL_CURL_ALLOWED_FILENAME": _NOWHERE,
    # What is fetched past them fails: there is no such kind of proxy, so that nothing is even connected to.
    "GDAL_HTTP_PROXY": "none://none",
    "GDAL_HTTP_NOPROXY": "",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE": "SIBLING_OR_CHILD_OF_VRT_PATH",
    # GDAL complains of every driver in the list that it was built without.
    "CPL_LOG": os.devnull,
}
_REMOTE = re.compile(r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?[/?]|^(?:https?|ftp|s3|gs)://")
_SERVICE_FILES = re.compile(
    rb"<(?:GDAL_W(?:MS|MTS)|GDAL_TWMS|WCS_GDAL|OGRWFSDataSource|OGRCSWDataSource|OGROAPIFDataSource)"
    rb"|gdal_streamed_alg|<WMS_Tile_Service|<[\w:]*WMT_MS_Capabilities",
    re.IGNORECASE,
)
_LISTS_OF_FILES = re.compile(rb"<(?:VRTDataset|OGRVRTDataSource|GDALTileIndexDataset)", re.IGNORECASE)
_ARCHIVE = re.compile(r".+?\.(?:zip|kmz|tar|tgz|tar\.gz|7z|rar)(?=/)", re.IGNORECASE)
_HEAD = 16_384
_own: dict[str, str | None] = {}
#: The remote files that GDAL has leave to fetch, each while it is open or read; the last one counts.
_leaves: dict[object, str] = {}


def restrict() -> None:
    """Make these rules GDAL's own in this process and its children, before GDAL is first loaded.

    Children hear of the settings that were the user's, for the user's own remote sources.
    """
    if not _own:
        told = os.environ.get(_OWN)
        _own.update(json.loads(told) if told else {name: os.environ.get(name) for name in _SETTINGS})
    os.environ.update({**_SETTINGS, _OWN: json.dumps(_own)})


@contextlib.contextmanager
def network_for(path: str) -> Iterator[None]:
    """Let GDAL fetch ``path``, and nothing else, while the block runs, where the user's own source is remote."""
    if not is_remote(path) or not _own:
        yield
        return
    leave = object()
    _leaves[leave] = _virtual(path)
    try:
        _open_network()
        yield
    finally:
        del _leaves[leave]
        _open_network()


def network_is_open() -> bool:
    """Whether GDAL may fetch a file at present."""
    return bool(_leaves)


def _open_network() -> None:
    """Let GDAL fetch what it was given leave to last; nothing where no leave holds."""
    name = next(reversed(_leaves.values()), None)
    proxies = {key: _own[key] if name else _SETTINGS[key] for key in ("GDAL_HTTP_PROXY", "GDAL_HTTP_NOPROXY")}
    for key, value in {"CPL_VSIL_CURL_ALLOWED_FILENAME": name or _NOWHERE, **proxies}.items():
        if value is None:
            os.environ.pop(key, None)
        else:
            os.environ[key] = value


def is_remote(path: str) -> bool:
    """Whether a raster's path names a file of the network."""
    return bool(_REMOTE.search(path))


def problem(path: str) -> Message | None:
    """Why a file must not be opened: it describes a service, or it lists other files under a name that hides it."""
    head = _head(path)
    if _SERVICE_FILES.search(head):
        return say(
            "{name} describes a service on the network, which is not read as a file. Choose a file with the data, or "
            "save the service's layer to one.",
            name=Path(path).name,
        )
    if _LISTS_OF_FILES.search(head) and Path(path).suffix.lower() not in (".vrt", ".ovrt", ".gti"):
        return say(
            "{name} holds no data of its own: it is a VRT, which lists other files, though its name does not say so. "
            "Choose the file with the data, or give the list its ending .vrt if it is yours.",
            name=Path(path).name,
        )
    return None


def of_band(path: str) -> tuple[str, ...] | None:
    """The drivers that may open a band: those of images in a product; None, all, for a list of files of the user's."""
    own = Path(path).suffix.lower() in (".vrt", ".img") and "/IMG_DATA/" not in Path(path).as_posix()
    return None if own and not path.startswith("/vsi") else BANDS


def _head(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError):  # not there, a folder, no path at all: GDAL will say so
        return b""


def _virtual(path: str) -> str:
    """The name by which GDAL asks for a remote file."""
    for scheme, folder in (
        ("http", "/vsicurl/http"),
        ("ftp", "/vsicurl/ftp"),
        ("s3://", "/vsis3/"),
        ("gs://", "/vsigs/"),
    ):
        if path.startswith(scheme):
            return folder + path[len(scheme) :]
    found = _REMOTE.search(path)
    inner = path[found.start() :] if found else path
    if archive := _ARCHIVE.match(inner) if found and found.start() else None:
        return archive[0]  # all of a file in it is read from the archive
    return inner.partition("}")[0] if "{" in path[: found.start() if found else 0] else inner
