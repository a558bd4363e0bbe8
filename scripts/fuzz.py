"""Try each reader of files from elsewhere with damaged ones: fuzz.py [READER ...] [--seconds 600] [--seed 0].

Good files are made here and damaged at random, by a seed. A reader must answer with a result or with an error of its
own (Df4lczError), within 5 seconds of computing and 1 GB of memory. What fails is kept in build/fuzz, and told.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import json
import pickle
import random
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
KEPT = ROOT / "build" / "fuzz"
SECONDS_PER_INPUT, MEMORY = 5.0, 1_000_000_000

_TOKENS = [
    b"NaN",
    b"Infinity",
    b"-1",
    b"0",
    b"1e308",
    b"-1e999",
    b"99999999999999999999",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"[" * 500,
    b'{"a":' * 500,
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\\ud800",
    b"$",
    b"%s",
    b"../",
    b"&a;",
    b'""',
    b"<!ENTITY a 'b'>",
    b"<![CDATA[",
    b"<Folder>" * 200,
    b"9" * 400,
    b" ",
    b"\n",
    b",",
    b"'",
    b'"',
    b"<",
    b">",
    b"\x80\x04",
    b"(",
    b".",
    b"R",
    b"b",
]


def damaged(content: bytes, chance: random.Random) -> bytes:
    """A damaged copy: bytes turned, parts lost, doubled, moved, or replaced by what readers stumble over."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        at = chance.randrange(len(data) + 1)
        size = min(chance.choice((1, 1, 2, 4, 8, 50, 1000)), len(data) - at)
        kind = chance.randrange(7)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1 and at < len(data):
            data[at] = chance.randrange(256)
        elif kind == 2:
            del data[at : at + size]
        elif kind == 3:
            data[at:at] = data[at : at + size] * chance.choice((1, 1, 2, 100))
        elif kind == 4:
            data[at : at + size] = chance.choice(_TOKENS)
        elif kind == 5 and chance.random() < 0.3:
            del data[at:]
        elif len(data) >= 8:
            at = min(at, len(data) - 8)
            number = chance.choice((0, 1, 2**7, 2**16, 2**31 - 1, 2**32 - 1, 2**63 - 1, 2**64 - 1))
            data[at : at + 8] = struct.pack(chance.choice("<>") + "Q", number)
    return bytes(data)


def damaged_json(value: object, chance: random.Random) -> object:
    """A copy of a JSON value with one of its parts replaced by what it should not be."""
    odd = [None, True, -1, 0, 1e308, 10**30, "", "x" * 3000, "\ud800", "=1", [], {}, [[]], {"a": 1}, float("nan")]
    value = json.loads(json.dumps(value))
    places: list[tuple[object, object]] = []
    pending = [value]
    while pending:
        item = pending.pop()
        keys = list(item) if isinstance(item, dict) else range(len(item)) if isinstance(item, list) else ()
        for key in keys:
            places.append((item, key))
            pending.append(item[key])
    if places:
        owner, key = chance.choice(places)
        if isinstance(owner, dict) and chance.random() < 0.2:
            del owner[key]
        else:
            owner[key] = chance.choice(odd)  # type: ignore[index]
    return value


Make = Callable[[random.Random], bytes]
Read = Callable[[Path], object]


def kml() -> tuple[str, Make, Read]:
    """Training areas from Google Earth."""
    reader = importlib.import_module("df4lcz_qgis.engine.geodata.kml")
    ring = "<coordinates>9.1,48.1,0 9.2,48.1,0 9.2,48.2,0 9.1,48.1,0</coordinates>"
    polygon = f"<Polygon><outerBoundaryIs><LinearRing>{ring}</LinearRing></outerBoundaryIs></Polygon>"
    data = "<ExtendedData><Data name='c'><value>2</value></Data></ExtendedData>"
    folder = f"<Folder><name>2</name>{f'<Placemark><name>LCZ 2</name>{data}{polygon}</Placemark>' * 3}</Folder>"
    text = f"<kml xmlns='http://www.opengis.net/kml/2.2'><Document>{folder}</Document></kml>"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", text)

    def make(chance: random.Random) -> bytes:
        return damaged(text.encode() if chance.random() < 0.8 else packed.getvalue(), chance)

    return "areas.kml", make, reader.read


def model() -> tuple[str, Make, Read]:
    """The header and metadata of a model file."""
    importlib.import_module("safetensors.torch")  # what it loads is no part of what a file takes
    reader = importlib.import_module("df4lcz_qgis.engine.shared.model_file")
    stream = {
        "architecture": "sen2lcz",
        "options": {"bands": 10, "width": 2, "depth": 5},
        "bands": ["B02"],
        "window_px": 32,
    }
    metadata = {
        "format_version": 1,
        "name": "m",
        "classes": list(range(1, 18)),
        "streams": {"sentinel2": stream},
        "alpha": 0.5,
        "segmenter": {"name": "sam", "settings": {"tile_m": 500.0}},
        "training": {"curves": [{"loss": 1.0}]},
        "provenance": {},
        "weights_sha256": "0" * 64,
    }
    tensors = {"sentinel2.w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}

    def make(chance: random.Random) -> bytes:
        told = damaged_json(metadata, chance) if chance.random() < 0.6 else metadata
        header = {"__metadata__": {"df4lcz": json.dumps(told)}, **tensors}
        text = json.dumps(damaged_json(header, chance) if chance.random() < 0.3 else header).encode()
        whole = struct.pack("<Q", len(text)) + text + bytes(24)
        return damaged(whole, chance) if chance.random() < 0.4 else whole

    def read(path: Path) -> object:
        metadata = reader.read_metadata(path)
        reader.load(path)
        return metadata

    return "m.safetensors", make, read


def split() -> tuple[str, Make, Read]:
    """A split file of a training set."""
    import numpy as np

    reader = importlib.import_module("df4lcz_qgis.engine.training.safe_pickle")
    content = {"train": np.arange(20), "validation": [np.int64(21), 22], "test": list(range(30, 60))}
    files = [pickle.dumps(content, protocol=p) for p in range(6)]
    return "partition_random.npz", lambda chance: damaged(chance.choice(files), chance), reader.load


def training_set() -> tuple[str, Make, Read]:
    """A training set's description, list of samples, patches and graphs, in one archive that is unpacked first."""
    import numpy as np

    importlib.import_module("torch_geometric.data")  # takes seconds, which the first input need not pay
    reading = importlib.import_module("df4lcz_qgis.engine.training.set_reading")
    reporter = importlib.import_module("df4lcz_qgis.engine.shared.reporter").Reporter
    array = {"image": np.zeros((32, 32, 10), np.float32), "label": np.int64(3)}
    graph = {"x": np.zeros((3, 5)), "a": np.zeros((3, 3)), "y": np.eye(17)[2]}
    metadata = {
        "format_version": 1,
        "name": "s",
        "sentinel2": {"bands": ["B02"] * 10, "surroundings_px": 0, "scale": "reflectance"},
        "segmenter": {"name": "sam", "settings": {"tile_m": 1.0}},
        "classes": {"3": 1},
        "splits": {},
        "report": [],
    }

    def npz(arrays: dict, chance: random.Random) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, values in arrays.items():
                content = io.BytesIO()
                np.lib.format.write_array(content, np.asarray(values), allow_pickle=False)
                raw = content.getvalue()
                archive.writestr(
                    f"{name}.npy", damaged(raw[:200], chance) + raw[200:] if chance.random() < 0.4 else raw
                )
        whole = packed.getvalue()
        return damaged(whole, chance) if chance.random() < 0.3 else whole

    def make(chance: random.Random) -> bytes:
        rows = b"id,label,polygon,x,y\n0,3,a,1,2\n1,4,b,1,2\n"
        files = {
            "sen2_img_patches/sen2_image_0.npz": npz(array, chance),
            "gg_nodes_refine/graph_0.npz": npz(graph, chance),
            "patches_split/partition_random.npz": pickle.dumps({"train": [0], "validation": [], "test": []}),
            "training_set.json": json.dumps(
                damaged_json(metadata, chance) if chance.random() < 0.5 else metadata
            ).encode(),
            "samples.csv": damaged(rows, chance) if chance.random() < 0.4 else rows,
        }
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w") as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        return whole.getvalue()

    def read(path: Path) -> object:
        with tempfile.TemporaryDirectory() as folder:
            with zipfile.ZipFile(path) as archive:
                archive.extractall(folder)
            found = reading.open_training_set(folder)
            return found.load(found.split("random")["train"], reporter()), found.bands, found.has_surroundings

    return "set.zip", make, read


def product() -> tuple[str, Make, Read]:
    """The metadata of a Sentinel-2 product, and the zip around it."""
    reader = importlib.import_module("df4lcz_qgis.engine.sentinel2.products")
    offsets = "".join(f'<RADIO_ADD_OFFSET band_id="{n}">-1000</RADIO_ADD_OFFSET>' for n in range(13))
    text = (
        "<n1:Level-1C_User_Product xmlns:n1='urn:x'><General_Info><PRODUCT_TYPE>S2MSI1C</PRODUCT_TYPE>"
        "<PROCESSING_BASELINE>05.09</PROCESSING_BASELINE>"
        "<PRODUCT_START_TIME>2023-06-07T10:15:59</PRODUCT_START_TIME>"
        f"<QUANTIFICATION_VALUE unit='none'>10000</QUANTIFICATION_VALUE>{offsets}"
        "</General_Info></n1:Level-1C_User_Product>"
    ).encode()

    def make(chance: random.Random) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("S2A.SAFE/MTD_MSIL1C.xml", damaged(text, chance) if chance.random() < 0.8 else text)
            for band in ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"):
                archive.writestr(f"S2A.SAFE/GRANULE/L1C/IMG_DATA/T32_{band}.jp2", b"")
        whole = packed.getvalue()
        return damaged(whole, chance) if chance.random() < 0.4 else whole

    return "S2A.zip", make, lambda path: reader.find_scenes([str(path)])


def door() -> tuple[str, Make, Read]:
    """Requests to the engine."""
    module = importlib.import_module("df4lcz_qgis.engine.door")
    protocol = importlib.import_module("df4lcz_qgis.engine.shared.protocol")
    reporter = importlib.import_module("df4lcz_qgis.engine.shared.reporter").Reporter
    requests = [
        protocol.request(
            "classify",
            {"s2": {"path": "a.tif", "bands": [1]}, "model": "none", "output": "o.tif", "extent": "0,0,1,1,EPSG:4326"},
        ),
        protocol.request("describe-model", {"model": "none"}, "/nowhere"),
        protocol.request("statistics", {"lcz": "none.tif", "zones": {"path": "z.gpkg", "layer": "l"}}),
    ]

    class Listening(reporter):  # type: ignore[misc, valid-type]
        def emit(self, event: dict) -> None:
            protocol.encode(event)
            if event["event"] == protocol.ERROR and "unexpected error" in str(protocol.message_of(event)):
                raise AssertionError(event["details"])

    def make(chance: random.Random) -> bytes:
        request = chance.choice(requests)
        text = json.dumps(damaged_json(request, chance) if chance.random() < 0.7 else request).encode()
        return damaged(text, chance) if chance.random() < 0.5 else text

    def read(path: Path) -> object:
        with contextlib.redirect_stderr(io.StringIO()):
            return module.answer(path.read_text(encoding="utf-8", errors="replace"), Listening())

    return "request.json", make, read


def keras() -> tuple[str, Make, Read]:
    """Published weights in HDF5."""
    import h5py
    import numpy as np

    reader = importlib.import_module("df4lcz_qgis.engine.streams.weights_import")
    silent = importlib.import_module("df4lcz_qgis.engine.shared.reporter").Reporter
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "w.h5"
        with h5py.File(path, "w") as file:
            kinds = {
                "gcs_conv": {"kernel_1": (5, 4), "kernel_2": (5, 4), "bias": (4,)},
                "dense": {"kernel": (4, 17), "bias": (17,)},
            }
            names = ["gcs_conv", "dense"]
            file.attrs["layer_names"] = [n.encode() for n in names]
            for name in names:
                file.create_group(name).attrs["weight_names"] = [f"{name}/{a}:0".encode() for a in kinds[name]]
                for array, shape in kinds[name].items():
                    file[f"{name}/{name}/{array}:0"] = np.zeros(shape, np.float32)
        content = path.read_bytes()
    # The library may crash or hang: the reader's own child process is what ends then, after this many seconds.
    importlib.import_module("df4lcz_qgis.engine.streams.keras_file")._SECONDS = 4
    return "w.h5", lambda chance: damaged(content, chance), lambda path: reader.import_weights(path, silent())


READERS = {
    "kml": kml,
    "model": model,
    "split": split,
    "training-set": training_set,
    "product": product,
    "door": door,
    "keras": keras,
}


def work(name: str, seconds: float, seed: int) -> None:
    """Try one reader in this process; what fails ends it, with its input kept."""
    errors = importlib.import_module("df4lcz_qgis.engine.shared.errors")
    file_name, make, read = READERS[name]()
    folder = KEPT / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name
    read_good = 0
    chance = random.Random(seed)
    # What is loaded so far does not count; libraries reserve far more than they use.
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    if pages:
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        path.write_bytes(make(chance))
        # Both end the process: the one counts computing, the other waiting.
        signal.setitimer(signal.ITIMER_PROF, SECONDS_PER_INPUT)
        signal.setitimer(signal.ITIMER_REAL, 12 * SECONDS_PER_INPUT)
        try:
            read(path)
            read_good += 1
        except errors.Df4lczError as error:
            assert str(error)
        count += 1
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    sys.stdout.write(f"{name}: {count} inputs, {read_good} read, {count - read_good} refused.\n")
    path.unlink()


def main() -> int:
    """Try the readers one after the other, each in a process of its own; returns how many failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"of {', '.join(READERS)}; all without")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        try:
            work(options.readers[0], options.seconds, options.seed)
        except BaseException:  # noqa: BLE001 - whatever it is, it is a finding
            traceback.print_exc()
            return 1
        return 0
    failed = 0
    for name in options.readers or READERS:
        command = [
            sys.executable,
            __file__,
            name,
            "--worker",
            "--seconds",
            str(options.seconds),
            "--seed",
            str(options.seed),
        ]
        done = subprocess.run(command, cwd=ROOT, check=False)
        if done.returncode:
            failed += 1
            sys.stdout.write(f"{name}: ended with {done.returncode}; the input is in {KEPT / name}.\n")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
