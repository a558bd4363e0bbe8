import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
import rasterio
from core_scenes import (
    LEFT,
    ROOT,
    TOP,
    UTM18,
    Recorder,
    bright_pixel_model,
    engine_environment_variables,
    random_scene,
    read_tif,
    small_model,
    test_data,
    write_raster,
)
from rasterio.transform import Affine

from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import Cancelled, DestinationError, DeviceError, RasterError, RequestError

COUNTS = {5: 1, 6: 41, 8: 113, 9: 286, 10: 59, 11: 692, 12: 100, 13: 36, 14: 976}


def classify(folder, reporter=None, **parameters):
    values = {
        "s2": str(folder / "s.tif"),
        "model": str(folder / "m.safetensors"),
        "output": str(folder / "lcz.tif"),
        "device": "cpu",
    }
    return execute("classify", {**values, **{k: str(v) for k, v in parameters.items()}}, reporter or Recorder())


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    model = tmp_path_factory.mktemp("model") / "sen2lcz.safetensors"
    weights = test_data("weights", "sen2lcz_net_mf_so2sat.hdf5")
    execute("import-model", {"weights": str(weights), "output": str(model)}, Recorder())
    return model


def test_a_real_scene_has_the_known_classes(tmp_path, published):
    scene = test_data("sentinel2", "accomack_512.tif")
    outputs = classify(tmp_path, s2=scene, model=published, probabilities=tmp_path / "p.tif")
    classes = read_tif(tmp_path / "lcz.tif")[0]
    assert classes.shape == (52, 52)
    inner = classes[2:50, 2:50]
    found = {int(c): int(n) for c, n in zip(*np.unique(inner, return_counts=True))}
    different = sum(abs(found.get(c, 0) - COUNTS.get(c, 0)) for c in set(found) | set(COUNTS)) / 2
    assert different <= 3, found
    whole = {str(c): int((classes == c).sum()) for c in range(1, 18)}
    assert outputs["class_cells"] == whole and outputs["cells"] == 52 * 52 and outputs["nodata_cells"] == 0
    probabilities = read_tif(tmp_path / "p.tif")
    assert (probabilities.argmax(axis=0) + 1 == classes).mean() > 0.999
    with rasterio.open(scene) as source, rasterio.open(tmp_path / "lcz.tif") as result:
        assert result.crs == source.crs
        assert result.transform == source.transform * Affine.scale(10)


def expected_bright(bright, extent_px=(0, 0)):
    """Class 1 where the reflected window [10i-11, 10i+21) holds a bright pixel, else 17: one cell at a time."""
    padded = np.pad(bright, 64, mode="reflect")
    rows, columns = -(-bright.shape[0] // 10), -(-bright.shape[1] // 10)
    out = np.full((rows, columns), 17, np.uint8)
    for i in range(rows):
        for j in range(columns):
            r, c = 64 + 10 * i - 11, 64 + 10 * j - 11
            if padded[r : r + 32, c : c + 32].any():
                out[i, j] = 1
    return out


def test_a_square_on_the_ground_lands_in_its_cells(tmp_path):
    """One bright pixel at known coordinates: exactly the cells whose windows hold it, none 100 m off."""
    left, top = 399_960.0, 4_200_040.0
    east, north = left + 1234, top - 1876
    bright = np.zeros((320, 330), bool)
    bright[int((top - north) // 10), int((east - left) // 10)] = True
    bright[3, 5] = bright[318, 300] = True
    data = np.where(bright, 9000, 300).astype(np.uint16)[np.newaxis].repeat(10, axis=0)
    write_raster(tmp_path / "s.tif", data, transform=Affine(10, 0, left, 0, -10, top))
    bright_pixel_model(tmp_path / "m.safetensors")
    classify(tmp_path)
    with rasterio.open(tmp_path / "lcz.tif") as result:
        classes = result.read(1)
        assert result.transform == Affine(100, 0, left, 0, -100, top)
        found = [v[0] for v in result.sample([(east, north)])]
        # Cells that hold it are the middle of 3 x 3 or more; the window reaches 110 m before a cell and 110 m after.
        rows, columns = np.nonzero(classes[5:30, :28] == 1)
        near = [result.xy(r + 5, c) for r, c in zip(rows, columns)]
    assert found == [1]
    assert all(abs(x - east) <= 160 and abs(y - north) <= 160 for x, y in near)
    assert {int(abs(x - east) // 100) for x, y in near} == {0, 1}
    np.testing.assert_array_equal(classes, expected_bright(bright))


def test_with_extent_the_square_stays_where_it_is(tmp_path):
    left, top = 399_960.0, 4_200_040.0
    bright = np.zeros((320, 330), bool)
    bright[187, 123] = bright[130, 110] = True
    data = np.where(bright, 9000, 300).astype(np.uint16)[np.newaxis].repeat(10, axis=0)
    write_raster(tmp_path / "s.tif", data, transform=Affine(10, 0, left, 0, -10, top))
    bright_pixel_model(tmp_path / "m.safetensors")
    extent = f"{left + 743},{top - 2333},{left + 1661},{top - 1217},{UTM18}"
    classify(tmp_path, extent=extent)
    with rasterio.open(tmp_path / "lcz.tif") as result:
        assert result.transform == Affine(100, 0, left + 740, 0, -100, top - 1210)
        assert (result.width, result.height) == (10, 12)
        classes = result.read(1)
    padded = np.pad(bright, 64)
    for i in range(12):
        for j in range(10):
            r, c = 64 + 121 + 10 * i - 11, 64 + 74 + 10 * j - 11
            assert classes[i, j] == (1 if padded[r : r + 32, c : c + 32].any() else 17)


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    """A scene with a hole, mapped to all three outputs."""
    folder = tmp_path_factory.mktemp("mapped")
    data = random_scene(folder / "s.tif", 200, 260)
    data[:, 60:140, 80:180] = 0
    write_raster(folder / "s.tif", data)
    small_model(folder / "m.safetensors")
    outputs = classify(folder, probabilities=folder / "p.tif", confidence=folder / "c.tif")
    return folder, outputs


def test_the_map_is_an_lcz_raster(mapped):
    folder, outputs = mapped
    with rasterio.open(folder / "lcz.tif") as result:
        classes = result.read(1)
        assert result.dtypes == ("uint8",) and result.nodata == 0 and result.count == 1
        assert result.descriptions == ("lcz",)
        colours = result.colormap(1)
        tags = result.tags()
    for c in lcz.CLASSES:
        assert colours[c.code] == (*bytes.fromhex(c.colour[1:]), 255)
    assert colours[0][3] == 0
    assert 0 < (classes == 0).sum() == outputs["nodata_cells"] < classes.size
    assert tags["DF4LCZ_MODEL"] == "small" and len(tags["DF4LCZ_MODEL_SHA256"]) == 64
    assert tags["DF4LCZ_INPUT"] == str(folder / "s.tif") and tags["DF4LCZ_CELL_SIZE"] == "100"
    assert tags["DF4LCZ_VERSION"] and "10000" in tags["DF4LCZ_REFLECTANCE"]
    assert {p.name for p in folder.iterdir()} >= {"lcz.tif", "lcz.tif.aux.xml", "p.tif", "c.tif"}
    assert not [p for p in folder.iterdir() if "partial" in p.name]


def test_probabilities_and_confidence(mapped):
    folder, _ = mapped
    classes = read_tif(folder / "lcz.tif")[0]
    missing = classes == 0
    with rasterio.open(folder / "p.tif") as result:
        probabilities = result.read()
        assert result.dtypes == ("uint16",) * 17 and set(result.nodatavals) == {65_535}
        assert result.descriptions == tuple(f"{c.label} {c.name}" for c in lcz.CLASSES)
    assert (probabilities[:, missing] == 65_535).all()
    sums = probabilities[:, ~missing].astype(int).sum(axis=0)
    assert abs(sums - 10_000).max() <= 9  # 17 numbers rounded to whole ones
    largest = probabilities[:, ~missing].max(axis=0)
    chosen = np.take_along_axis(probabilities, classes[np.newaxis].astype(int).clip(1) - 1, axis=0)[0][~missing]
    assert (largest == chosen).all()
    with rasterio.open(folder / "c.tif") as result:
        confidence = result.read(1)
        assert result.nodata == -1 and result.dtypes == ("float32",) and result.descriptions == ("confidence",)
    assert (confidence[missing] == -1).all()
    np.testing.assert_allclose(confidence[~missing], largest / 10_000, atol=6e-5)


def test_gdal_sees_names_colours_and_attribute_table(mapped):
    folder, _ = mapped
    code = (
        "import json, sys\nfrom osgeo import gdal\n"
        "dataset = gdal.Open(sys.argv[1])\nband = dataset.GetRasterBand(1)\ntable = band.GetDefaultRAT()\n"
        "rows = [[table.GetValueAsString(r, c) for c in range(table.GetColumnCount())]\n"
        "        for r in range(table.GetRowCount())]\n"
        "print(json.dumps({'names': band.GetCategoryNames(), 'rows': rows,\n"
        "  'usages': [table.GetUsageOfCol(c) for c in range(table.GetColumnCount())],\n"
        "  'colour': band.GetColorInterpretation() == gdal.GCI_PaletteIndex,\n"
        "  'entry': band.GetColorTable().GetColorEntry(11), 'nodata': band.GetNoDataValue()}))\n"
    )
    probe = subprocess.run(["/usr/bin/python3", "-c", "import osgeo"], capture_output=True, check=False)
    if not Path("/usr/bin/python3").exists() or probe.returncode:
        pytest.skip("the system's Python has no GDAL")
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code, folder / "lcz.tif"],
        capture_output=True,
        text=True,
        check=True,
        env=engine_environment_variables(),
    )
    seen = json.loads(done.stdout)
    titles = [f"{c.label} {c.name}" for c in lcz.CLASSES]
    assert seen["names"] == ["", *titles]
    assert [r[:2] for r in seen["rows"]] == [[str(n), t] for n, t in enumerate(titles, 1)]
    assert seen["rows"][10][3:] == ["0", "106", "0", "255"]
    assert seen["usages"] == [5, 2, 0, 6, 7, 8, 9]
    assert seen["colour"] and seen["entry"] == [0, 106, 0, 255] and seen["nodata"] == 0
    ElementTree.parse(folder / "lcz.tif.aux.xml")


def test_reflectance_scale_and_offset_matter_as_they_should(tmp_path):
    data = random_scene(tmp_path / "s.tif", 100, 100)
    small_model(tmp_path / "m.safetensors")
    classify(tmp_path, probabilities=tmp_path / "p.tif")
    expected = read_tif(tmp_path / "p.tif")
    write_raster(tmp_path / "shifted.tif", (data + 1000).astype(np.uint16))
    classify(tmp_path, s2=tmp_path / "shifted.tif", reflectance_offset=-1000, probabilities=tmp_path / "p2.tif")
    np.testing.assert_array_equal(read_tif(tmp_path / "p2.tif"), expected)
    write_raster(tmp_path / "fractions.tif", (data / 10_000).astype(np.float32))
    classify(tmp_path, s2=tmp_path / "fractions.tif", reflectance_scale=1, probabilities=tmp_path / "p3.tif")
    assert abs(read_tif(tmp_path / "p3.tif").astype(int) - expected.astype(int)).max() <= 1


def test_batch_size_does_not_matter(tmp_path):
    random_scene(tmp_path / "s.tif", 100, 160)
    small_model(tmp_path / "m.safetensors")
    classify(tmp_path, probabilities=tmp_path / "p.tif", batch_size=1)
    one = read_tif(tmp_path / "p.tif").astype(int)
    classify(tmp_path, probabilities=tmp_path / "p.tif", batch_size=1000)
    assert abs(read_tif(tmp_path / "p.tif").astype(int) - one).max() <= 1


def left_as_it_was(folder):
    """An existing output with sidecar, and a check that nothing of it changed and nothing else was left."""
    (folder / "lcz.tif").write_bytes(b"precious")
    (folder / "lcz.tif.aux.xml").write_bytes(b"<also/>")
    before = {p.name for p in folder.iterdir()}

    def check():
        assert (folder / "lcz.tif").read_bytes() == b"precious"
        assert (folder / "lcz.tif.aux.xml").read_bytes() == b"<also/>"
        assert {p.name for p in folder.iterdir()} == before

    return check


def test_a_cancel_leaves_the_output_as_it_was(tmp_path):
    random_scene(tmp_path / "s.tif", 400, 400)
    small_model(tmp_path / "m.safetensors")
    check = left_as_it_was(tmp_path)
    with pytest.raises(Cancelled):
        classify(tmp_path, Recorder(cancel_after=1), confidence=tmp_path / "c.tif")
    check()


def test_a_damaged_scene_is_an_error_of_the_scene(tmp_path):
    random_scene(tmp_path / "s.tif", 400, 400, compress="deflate")
    whole = bytearray((tmp_path / "s.tif").read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 40_000] = bytes(40_000)
    (tmp_path / "s.tif").write_bytes(whole)
    small_model(tmp_path / "m.safetensors")
    check = left_as_it_was(tmp_path)
    with pytest.raises(RasterError, match=r"s\.tif"):
        classify(tmp_path)
    check()


@pytest.mark.parametrize("which", ["probabilities", "confidence"])
def test_two_outputs_in_one_file_are_refused(tmp_path, which):
    random_scene(tmp_path / "s.tif")
    small_model(tmp_path / "m.safetensors")
    check = left_as_it_was(tmp_path)
    with pytest.raises(DestinationError, match="same file"):
        classify(tmp_path, **{which: tmp_path / "lcz.tif"})
    check()


@pytest.mark.parametrize("which", ["s.tif", "m.tif"])
def test_an_input_is_never_the_output(tmp_path, which):
    random_scene(tmp_path / "s.tif")
    small_model(tmp_path / "m.safetensors")
    (tmp_path / "m.safetensors").rename(tmp_path / "m.tif")  # under another name: no map is written to a .safetensors
    before = (tmp_path / which).read_bytes()
    with pytest.raises(DestinationError, match="input"):
        classify(tmp_path, output=tmp_path / which, model=tmp_path / "m.tif")
    assert (tmp_path / which).read_bytes() == before


def test_wrong_values_are_refused_before_any_work(tmp_path):
    random_scene(tmp_path / "s.tif")
    small_model(tmp_path / "m.safetensors")
    check = left_as_it_was(tmp_path)
    for wrong in ({"cell_size": 95}, {"cell_size": 5}, {"batch_size": 0}, {"device": "tpu"}, {"reflectance_scale": 0}):
        with pytest.raises(RequestError):
            classify(tmp_path, **wrong)
    import torch

    if not torch.cuda.is_available():
        with pytest.raises(DeviceError, match="'cuda'"):
            classify(tmp_path, device="cuda")
    with pytest.raises(RasterError, match="There is no file"):
        classify(tmp_path, s2=tmp_path / "missing.tif")
    check()


def test_memory_stays_bounded_on_a_whole_tile(tmp_path):
    """A full tile, nearly all of it missing so that it is quick; the engine's peak memory counts."""
    side = 10_980
    with rasterio.open(
        tmp_path / "s.tif",
        "w",
        driver="GTiff",
        width=side,
        height=side,
        count=10,
        dtype="uint16",
        crs=UTM18,
        transform=Affine(10, 0, LEFT, 0, -10, TOP),
        tiled=True,
        blockxsize=512,
        blockysize=512,
        compress="deflate",
        SPARSE_OK="TRUE",
        interleave="pixel",
    ) as dataset:
        patch = np.random.default_rng(0).integers(500, 3000, (10, 512, 512)).astype(np.uint16)
        dataset.write(patch, window=((5120, 5632), (5120, 5632)))
    small_model(tmp_path / "m.safetensors")
    # What getrusage tells of a started process begins with what its parent held; Linux tells its own as well.
    code = (
        "import resource, sys\nfrom pathlib import Path\nfrom df4lcz_qgis.engine.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "status = Path('/proc/self/status')\n"
        "lines = status.read_text().splitlines() if status.exists() else []\n"
        "own = [line.split()[1] for line in lines if line.startswith('VmHWM')]\n"
        "print('PEAK', own[0] if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\nsys.exit(code)\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "classify",
            "--quiet",
            "--device",
            "cpu",
            "--s2",
            tmp_path / "s.tif",
            "--model",
            tmp_path / "m.safetensors",
            "--output",
            tmp_path / "lcz.tif",
            "--probabilities",
            tmp_path / "p.tif",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=engine_environment_variables(),
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    peak = int(done.stdout.split("PEAK")[1]) * (1 if sys.platform == "darwin" else 1024)
    assert peak < 2e9, f"{peak / 1e9:.2f} GB"
    with rasterio.open(tmp_path / "lcz.tif") as result:
        assert (result.width, result.height) == (1098, 1098)
        classes = result.read(1)
    assert 45 * 45 < (classes > 0).sum() < 56 * 56
