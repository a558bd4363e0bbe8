"""Full disks, kills and cancels at any moment, with real processes: the old file or the whole new one, nothing else.

Slow; ``make faults`` runs them.
"""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from conftest import write_training_set
from core_scenes import LEFT, TOP, UTM18, random_scene, run_engine, small_model, start_engine, write_raster

OLD = b"what the user wants to keep"
GRID = rasterio.Affine(100, 0, LEFT, 0, -100, TOP)
SHORT = ("--width", 2, "--epochs", 4, "--google-earth-epochs", 3, "--batch-size", 16, "--device", "cpu")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals and mounts of Linux")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """A scene of some blocks, a model, an LCZ map with zones, and a training set."""
    folder = tmp_path_factory.mktemp("inputs")
    random_scene(folder / "s2.tif", 640, 640)
    small_model(folder / "m.safetensors")
    codes = np.random.default_rng(1).integers(1, 18, (1, 300, 300)).astype(np.uint8)
    write_raster(folder / "lcz.tif", codes, transform=GRID, names=None, nodata=0)
    boxes = [shapely.box(LEFT + 500 * i, TOP - 9000, LEFT + 500 * i + 400, TOP - 100) for i in range(20)]
    pyogrio.raw.write(
        folder / "zones.gpkg",
        shapely.to_wkb(np.array(boxes)),
        [np.arange(20)],
        ["id"],
        geometry_type="Polygon",
        crs=UTM18,
        driver="GPKG",
    )
    areas = [
        shapely.box(x, y - 400, x + 400, y) for x in LEFT + np.arange(500, 6000, 700) for y in (TOP - 900, TOP - 3e3)
    ]
    pyogrio.raw.write(
        folder / "areas.gpkg",
        shapely.to_wkb(np.array(areas)),
        [np.arange(len(areas)) % 3 + 1],
        ["class"],
        geometry_type="Polygon",
        crs=UTM18,
        driver="GPKG",
    )
    write_training_set(folder / "set")
    return folder


def jobs(inputs, out):
    """Operation -> its options, and the outputs that it writes into ``out``."""
    return {
        "classify": (
            ["--s2", inputs / "s2.tif", "--model", inputs / "m.safetensors", "--device", "cpu", "--batch-size", 16],
            {"--output": out / "lcz.tif", "--probabilities": out / "p.tif", "--confidence": out / "c.tif"},
        ),
        "statistics": (
            ["--lcz", inputs / "lcz.tif", "--zones", inputs / "zones.gpkg"],
            {"--table": out / "t.csv", "--zone-output": out / "z.gpkg", "--report": out / "r.html"},
        ),
        "parameters": (
            ["--lcz", inputs / "lcz.tif", "--zones", inputs / "zones.gpkg"],
            {"--output": out / "ucp.tif", "--table": out / "t.csv", "--zone-table": out / "z.csv"},
        ),
        "export": (["--lcz", inputs / "lcz.tif", "--target", "cog"], {"--output": out / "cog.tif"}),
        "filter": (["--lcz", inputs / "lcz.tif"], {"--output": out / "f.tif"}),
        "create-training-set": (
            ["--s2", inputs / "s2.tif", "--training-areas", inputs / "areas.gpkg", "--step", 20],
            {"--output": out / "set"},
        ),
    }


def command(inputs, out, operation):
    options, written = jobs(inputs, out)[operation]
    return [operation, *options, *(part for pair in written.items() for part in pair)], list(written.values())


def put_old(path):
    """What the user has; a training set, whose removal takes a while, where the output is a folder."""
    if path.suffix:
        path.write_bytes(OLD)
        return
    (path / "sen2_img_patches").mkdir(parents=True)
    (path / "training_set.json").write_bytes(OLD)
    for i in range(5_000):
        (path / f"sen2_img_patches/sen2_image_{i}.npz").touch()


def is_new(path):
    """Whether an output is another than the old one, which a folder is as a whole."""
    if path.suffix:
        return path.read_bytes() != OLD
    new = (path / "training_set.json").read_bytes() != OLD
    assert (path / "samples.csv").exists() == new
    assert new or len(list((path / "sen2_img_patches").iterdir())) == 5_000
    return new


def check_all_or_nothing(out, written, code):
    """Every output is new where the run ended well, else every one is old; and there is nothing else."""
    styles = {p.with_suffix(".qml").name for p in written} | {f"{p.name}.aux.xml" for p in written}
    new = [is_new(path) for path in written]
    assert all(new) if code == 0 else not any(new), (code, new)
    others = {p.name for p in out.iterdir()} - {p.name for p in written}
    assert others <= (styles if code == 0 else set()), others


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize(
    "operation", ["classify", "statistics", "parameters", "export", "filter", "create-training-set"]
)
def test_a_cancel_at_any_moment(inputs, tmp_path, operation, number):
    arguments, written = command(inputs, tmp_path, operation)
    started = time.monotonic()
    for path in written:
        put_old(path)
    assert run_engine(*arguments)[0] == 0
    whole = time.monotonic() - started
    check_all_or_nothing(tmp_path, written, 0)
    rng = random.Random(f"{operation} {number}")
    for moment in [*(rng.uniform(0.3, 1.05) for _ in range(5)), 0.97, 0.99]:
        shutil.rmtree(tmp_path)
        tmp_path.mkdir()
        for path in written:
            put_old(path)
        process = start_engine(*arguments)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(moment * whole)
        asked = time.monotonic()
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
        assert "Traceback" not in said
        assert process.returncode in (0, 130, -number)  # the last before the engine is up, when nothing has begun
        assert time.monotonic() - asked < 3  # two seconds, and one for a busy machine
        check_all_or_nothing(tmp_path, written, process.returncode)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root")
@pytest.mark.parametrize("operation", ["classify", "statistics", "parameters", "export", "filter"])
def test_a_disk_of_any_size(inputs, tmp_path, operation):
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no mounts here")
    out = tmp_path / "out"
    out.mkdir()
    arguments, written = command(inputs, out, operation)
    refused = 0
    for kilobytes in (16, 40, 80, 160, 320, 640, 1280):
        kept = tmp_path / f"kept {kilobytes}"
        script = (
            'mount -t tmpfs -o size=$1k none "$2" || exit 99; out=$2 kept=$3; shift 3\n'
            'for f in $(printf "%s\\n" $NAMES); do printf "%s" "$OLD" >"$out/$f" || exit 98; done\n'
            '"$@"; code=$?; cp -r "$out" "$kept"; exit $code'
        )
        done = subprocess.run(
            [
                "unshare",
                "-m",
                "--propagation",
                "private",
                "sh",
                "-c",
                script,
                "sh",
                str(kilobytes),
                str(out),
                str(kept),
                sys.executable,
                "-m",
                "df4lcz_qgis.engine",
                *map(str, arguments),
            ],
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "NAMES": " ".join(p.name for p in written), "OLD": OLD.decode()},
        )
        assert done.returncode in (0, 1), done.stderr
        check_all_or_nothing(kept, [kept / p.name for p in written], done.returncode)
        if done.returncode:
            refused += 1
            assert "room" in done.stderr and "Traceback" not in done.stderr
    assert refused > 0


def test_a_killed_training_costs_neither_the_old_model_nor_what_was_learnt(inputs, tmp_path):
    straight, target = tmp_path / "straight.safetensors", tmp_path / "m.safetensors"
    train = ["train", "--training-set", inputs / "set", *SHORT]
    assert run_engine(*train, "--output", straight)[0] == 0
    target.write_bytes(OLD)
    process = start_engine(*train, "--output", target)
    lines = 0
    while lines < 3:
        line = process.stderr.readline()
        assert line, "the training ended before it could be killed"
        lines += "validation loss" in line
    process.kill()
    process.communicate()
    assert target.read_bytes() == OLD and (tmp_path / "m.checkpoint.safetensors").exists()
    assert (tmp_path / "m.unfinished.safetensors").exists()
    assert run_engine(*train, "--output", target, "--resume")[0] == 0
    told = [
        run_engine("describe-model", "--model", path)[1].split('"weights_sha256": ')[1] for path in (straight, target)
    ]
    assert told[0] == told[1]
    left = {p.name for p in tmp_path.iterdir() if "partial" not in p.name}  # that of the kill itself, at most
    assert left == {"straight.safetensors", "m.safetensors"}
