"""What the developer's guide says about adding is done as it says it, with the code that it shows."""

import dataclasses
import json
import re
import shutil
import subprocess
import sys

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
import tomllib
import torch
from core_scenes import ROOT, engine_environment_variables
from rasterio.transform import from_origin
from torch import nn

from df4lcz_qgis.engine.shared import model_file, tables
from df4lcz_qgis.engine.shared.errors import InstancesError, ModelFileError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.streams import contract

LEFT, TOP = 500_000, 4_000_000


def write_code_of_guide(folder):
    """Every file that the guide shows, under its name; returns the names."""
    text = (ROOT / "docs/developers.md").read_text(encoding="utf-8")
    found = re.findall(r'^```\w+ title="([^"]+)"\n(.*?)^```$', text, re.MULTILINE | re.DOTALL)
    for name, code in found:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(code, encoding="utf-8")
    return [name for name, _ in found]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder of packages with the guide's one, installed as pip would leave it."""
    folder = tmp_path_factory.mktemp("site")
    assert "towntools/networks.py" in write_code_of_guide(folder)
    project = tomllib.loads((folder / "towntools/pyproject.toml").read_text())["project"]
    points = "\n".join(
        f"[{group}]\n" + "\n".join(f"{name} = {value}" for name, value in rows.items())
        for group, rows in project["entry-points"].items()
    )
    info = folder / "towntools-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: towntools\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(points)
    return folder


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    folder, rng = tmp_path_factory.mktemp("images"), np.random.default_rng(4)
    crs = {"driver": "GTiff", "crs": "EPSG:32632"}
    half = np.where(np.arange(120) < 60, 400, 3000)[None, None, :] + rng.integers(0, 200, (10, 120, 120))
    with rasterio.open(
        folder / "s2.tif",
        "w",
        **crs,
        width=120,
        height=120,
        count=10,
        dtype="uint16",
        transform=from_origin(LEFT, TOP, 10, 10),
    ) as file:
        file.write(half.astype(np.uint16))
        file.descriptions = LCZ_BANDS
    with rasterio.open(
        folder / "rgb.tif",
        "w",
        **crs,
        width=1200,
        height=1200,
        count=3,
        dtype="uint8",
        transform=from_origin(LEFT, TOP, 1, 1),
        photometric="rgb",
    ) as file:
        file.write(rng.integers(20, 240, (3, 30, 30), dtype=np.uint8).repeat(40, 1).repeat(40, 2))
    places = [(x, y) for x in (170, 780) for y in (170, 420, 670, 920)]
    squares = [shapely.box(LEFT + x, TOP - y - 200, LEFT + x + 200, TOP - y) for x, y in places]
    pyogrio.raw.write(
        folder / "areas.gpkg",
        shapely.to_wkb(np.array(squares, object)),
        [np.array([6] * 4 + [17] * 4)],
        ["class"],
        geometry_type="Polygon",
        crs="EPSG:32632",
        driver="GPKG",
    )
    return folder


def run(site, *arguments, cwd=ROOT):
    variables = engine_environment_variables(PYTHONPATH=str(site), PYTHONWARNINGS="ignore")
    command = [sys.executable, "-m", "df4lcz_qgis.engine", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, check=False)


def answered(done):
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_package_s_segmenter_and_networks_go_from_imagery_to_a_map(site, images, tmp_path):
    answered(
        run(
            site,
            "create-training-set",
            "--s2",
            images / "s2.tif",
            "--rgb",
            images / "rgb.tif",
            "--training-areas",
            images / "areas.gpkg",
            "--output",
            tmp_path / "set",
            "--segmenter",
            "bricks",
            "--settings",
            "side_m=25",
        )
    )
    made = json.loads((tmp_path / "set/training_set.json").read_text())["segmenter"]
    assert made["name"] == "bricks" and made["settings"]["side_m"] == 25
    trained = answered(
        run(
            site,
            "train",
            "--training-set",
            tmp_path / "set",
            "--output",
            tmp_path / "m.safetensors",
            "--device",
            "cpu",
            "--sentinel2-network",
            "spectra",
            "--google-earth-network",
            "colours",
            "--epochs",
            "15",
            "--patience",
            "15",
            "--google-earth-epochs",
            "2",
            "--batch-size",
            "8",
            "--learning-rate",
            "0.05",
            "--network-options",
            "sentinel2.hidden=8",
        )
    )
    assert trained["best_epoch"].keys() == {"sentinel2", "google_earth"}
    recorded = model_file.read_metadata(tmp_path / "m.safetensors")["streams"]
    assert recorded["sentinel2"]["options"] == {"bands": 10, "hidden": 8}
    assert recorded["google_earth"]["architecture"] == "colours"
    mapped = answered(
        run(
            site,
            "classify",
            "--s2",
            images / "s2.tif",
            "--rgb",
            images / "rgb.tif",
            "--model",
            tmp_path / "m.safetensors",
            "--output",
            tmp_path / "lcz.tif",
            "--streams",
            tmp_path / "streams.tif",
            "--device",
            "cpu",
        )
    )
    assert mapped["cells"] == 144 and mapped["fusion"] in ("alpha", "log-linear", "sentinel2", "google_earth", None)
    with rasterio.open(tmp_path / "streams.tif") as file:
        sentinel2 = file.read(1)
    # The west is dark, the east bright: a network of band means tells them apart.
    assert (sentinel2[:, :4] == 6).mean() > 0.9 and (sentinel2[:, -4:] == 17).mean() > 0.9
    refused = run(
        ROOT / "docs",
        "classify",
        "--s2",
        images / "s2.tif",
        "--model",
        tmp_path / "m.safetensors",
        "--output",
        tmp_path / "x.tif",
    )
    assert refused.returncode == 1 and "'spectra' is unknown" in refused.stderr


def test_what_a_package_s_rows_do_not_know_is_refused(site, images, tmp_path):
    arguments = ("segment", "--rgb", images / "rgb.tif", "--output", tmp_path / "x.gpkg", "--segmenter")
    for value, words in (("side_m=0.5", "at least 1"), ("width=3", "Unknown parameter width"), ("9", "name=value")):
        done = run(site, *arguments, "bricks", "--settings", value)
        assert done.returncode == 1 and words in done.stderr
    done = run(site, *arguments, "stones")
    assert done.returncode == 2 and "bricks" in done.stderr


def test_an_operation_of_the_guide_runs(tmp_path):
    shutil.copytree(ROOT / "df4lcz_qgis", tmp_path / "df4lcz_qgis", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", tmp_path / "resources")
    shutil.copy(ROOT / "metadata.txt", tmp_path)
    assert "df4lcz_qgis/engine/operations/share_of_class.py" in write_code_of_guide(tmp_path)
    text = (ROOT / "docs/developers.md").read_text(encoding="utf-8")
    line = re.search(r'`("share-of-class": "[^"]+")`', text).group(1)
    listed = tmp_path / "df4lcz_qgis/engine/operations/__init__.py"
    start = "OPERATIONS: dict[str, str] = {\n"
    assert start in listed.read_text()
    listed.write_text(listed.read_text().replace(start, f"{start}    {line},\n"))
    codes = np.array([[6, 6, 17], [0, 2, 6]], np.uint8)
    with rasterio.open(
        tmp_path / "lcz.tif",
        "w",
        driver="GTiff",
        width=3,
        height=2,
        count=1,
        dtype="uint8",
        crs="EPSG:32632",
        transform=from_origin(LEFT, TOP, 100, 100),
        nodata=0,
    ) as file:
        file.write(codes, 1)
    done = run(tmp_path, "share-of-class", "--lcz", tmp_path / "lcz.tif", "--code", "6", cwd=tmp_path)
    assert answered(done) == {"share": 0.6}


class _Whole(nn.Module):
    margin = 0

    def logits(self, x):
        return x

    def forward(self, x):
        return x


class _Scores(nn.Module):
    margin = 8

    def logits(self, x):
        return x

    def forward(self, x):
        return x

    def scene(self, x):
        return x


@pytest.mark.parametrize(
    ("network", "stream", "words"),
    [
        (object(), tables.SENTINEL2, "no torch.nn.Module"),
        (nn.Linear(2, 2), tables.SENTINEL2, "its margin is None"),
        (_Scores(), tables.SENTINEL2, r"method scene does not take \(x, step_px\)"),
        (_Whole(), tables.GOOGLE_EARTH, "method forward does not take|no method graphs"),
    ],
)
def test_a_network_that_breaks_its_contract_is_told_what_it_lacks(network, stream, words):
    row = tables.Network("mine", stream, "x:Y", "x:Z")
    with pytest.raises(ModelFileError, match=words):
        contract.check(network, row)


def test_the_own_networks_keep_the_contract():
    from df4lcz_qgis.engine import streams

    for name in tables.NETWORKS:
        row = tables.NETWORKS.row(name)
        assert contract.check(streams.make(name, {}), row)
        assert dataclasses.is_dataclass(tables.load(row.options))
    assert contract.check(_Whole(), tables.Network("mine", tables.SENTINEL2, "x:Y", "x:Z"))
    assert torch.is_tensor(_Whole()(torch.zeros(1)))


def test_a_broken_package_is_named(tmp_path, monkeypatch):
    (tmp_path / "crumbs.py").write_text("oats = 1\n")
    info = tmp_path / "crumbs-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: crumbs\nVersion: 1\n")
    (info / "entry_points.txt").write_text(
        "[df4lcz.segmenters]\noats = crumbs:oats\nrye = crumbs:rye\nsam = crumbs:oats\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    assert list(tables.SEGMENTERS) == ["sam", "superpixels", "oats", "rye"]
    with pytest.raises(InstancesError, match="no row of the table"):
        tables.SEGMENTERS.row("oats")
    with pytest.raises(InstancesError, match="cannot be loaded"):
        tables.SEGMENTERS.row("rye")
    # Nobody takes the place of a row of the table itself.
    assert tables.SEGMENTERS.row("sam").loader == ".instances.sam:make"
