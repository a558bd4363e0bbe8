"""Plausible classes and applicability of a map, against what the model's own parts say."""

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.operations import classify
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.errors import ModelFileError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams import applicability

SIZE = 120


class _Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.events = []

    def emit(self, event):
        self.events.append(event)

    def warnings(self):
        return " ".join(str(protocol.message_of(e)) for e in self.events if e["event"] == protocol.WARNING)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder, rng = tmp_path_factory.mktemp("place"), np.random.default_rng(0)
    smooth = rng.random((10, SIZE // 20, SIZE // 20)).repeat(20, 1).repeat(20, 2)
    numbers = (800 + 2500 * smooth + rng.integers(0, 300, (10, SIZE, SIZE))).astype(np.uint16)
    numbers[:, :50, :50] = 0
    for name, factor in (("s2", 1), ("bright", 3)):
        profile = {"width": SIZE, "height": SIZE, "count": 10, "dtype": "uint16", "crs": "EPSG:32632"}
        place = from_origin(500_000, 4_000_000, 10, 10)
        with rasterio.open(folder / f"{name}.tif", "w", driver="GTiff", transform=place, **profile) as file:
            file.write(numbers * factor)
            file.descriptions = LCZ_BANDS
    torch.manual_seed(3)
    options = {"bands": 10, "width": 4, "border": "zeros", "mean": [0.25] * 10, "std": [0.1] * 10}
    network = streams.make("resnet3d", options)
    with torch.no_grad():
        network.dense.weight.mul_(6)
    values = numbers.astype(np.float32) / 10_000
    windows = (values[:, r : r + 32, c : c + 32] for r in range(0, 89, 4) for c in range(0, 89, 4))
    images = np.stack([w for w in windows if w.min() > 0])
    areas = np.array([f"area {i}" for i in range(len(images))])
    known = applicability.learn(images, np.arange(len(images)) % 3, areas)
    thresholds = {"level": 0.9, "thresholds": [0.02 + 0.01 * i for i in range(17)], "areas": [0] * 17, "total": 12}
    metadata = {
        "name": "random",
        "classes": list(range(1, 18)),
        "streams": {
            "sentinel2": {"architecture": "resnet3d", "options": options, "bands": list(LCZ_BANDS), "window_px": 32}
        },
        "plausible": {"sentinel2": thresholds, "fused": None},
        "training": {},
    }
    tensors = {"sentinel2": network.state_dict(), applicability.ENTRY: known.tensors()}
    model_file.save(folder / "model.safetensors", model_file.Model(metadata, tensors), Reporter())
    plain = model_file.Model({**metadata, "plausible": None}, {"sentinel2": network.state_dict()})
    model_file.save(folder / "plain.safetensors", plain, Reporter())
    return folder, known


def _run(folder, out, reporter=None, scene="s2", model="model", **options):
    values = {"s2": RasterSource(str(folder / f"{scene}.tif")), "model": folder / f"{model}.safetensors"}
    return classify.run(
        classify.Parameters(output=out / "lcz.tif", device="cpu", **values, **options), reporter or Reporter()
    )


def _read(path):
    with rasterio.open(path) as file:
        return file.read(), file.nodata


def test_the_rasters_say_what_thresholds_and_windows_say(place, tmp_path):
    folder, known = place
    paths = {n: tmp_path / f"{n}.tif" for n in ("probabilities", "plausible", "applicability")}
    outputs = _run(folder, tmp_path, **paths)
    assert outputs["plausible"] == str(paths["plausible"])
    probabilities = _read(paths["probabilities"])[0].astype(float) / 10_000
    (number, bits), nodata = _read(paths["plausible"])
    valid = _read(tmp_path / "lcz.tif")[0][0] > 0
    assert valid.any() and not valid.all()
    assert (number[~valid] == nodata).all() and (bits[~valid] == nodata).all()
    thresholds = np.array([0.02 + 0.01 * i for i in range(17)])[:, None, None]
    near = (np.abs(probabilities - thresholds) < 1e-3).any(axis=0)  # the raster of probabilities is rounded
    sets = probabilities >= thresholds
    for row, column in np.argwhere(valid & ~near):
        own = [i for i in range(17) if int(bits[row, column]) >> i & 1]
        assert own == np.flatnonzero(sets[:, row, column]).tolist()
        assert number[row, column] == len(own)
    (distance,), nodata = _read(paths["applicability"])
    assert (distance[~valid] == nodata).all()
    scene = _read(folder / "s2.tif")[0].astype(np.float32) / 10_000
    for row, column in ((8, 4), (9, 8), (7, 1)):
        window = scene[:, 10 * row - 11 : 10 * row + 21, max(10 * column - 11, 0) : 10 * column + 21]
        if window.shape == (10, 32, 32):
            features = np.concatenate([window.mean(axis=(1, 2)), window.std(axis=(1, 2))])
            assert distance[row, column] == pytest.approx(known.distances(features[None])[0], abs=1e-3)


def test_a_scene_of_another_scale_is_remarked_on(place, tmp_path):
    folder, _ = place
    reporter = _Listening()
    inner = Extent(500_600, 3_999_000, 501_000, 3_999_800)  # whole windows only
    _run(folder, tmp_path, reporter, extent=inner)
    assert "unlike everything" not in reporter.warnings(), reporter.warnings()
    _run(folder, tmp_path, reporter, scene="bright", extent=inner)
    assert "look unlike everything that the model has learnt from" in reporter.warnings()


def test_models_that_cannot_tell_say_so(place, tmp_path):
    folder, _ = place
    with pytest.raises(ModelFileError, match="cannot tell which classes are plausible"):
        _run(folder, tmp_path, model="plain", plausible=tmp_path / "p.tif")
    with pytest.raises(ModelFileError, match="does not tell what it has learnt from"):
        _run(folder, tmp_path, model="plain", applicability=tmp_path / "a.tif")
    assert list(tmp_path.iterdir()) == []
