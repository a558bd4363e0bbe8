"""SAM checkpoints: what each architecture is told by, and what is said about files that are none."""

import re
import zipfile

import pytest
import torch
from segment_anything import sam_model_registry
from torch import nn

from df4lcz_qgis.engine.instances import sam_weights
from df4lcz_qgis.engine.shared.errors import WeightsError


@pytest.fixture(autouse=True)
def any_torch(monkeypatch):
    """Distributions mend what they ship without a new number: what is tested here is not the version."""
    monkeypatch.setattr(sam_weights, "_SAFE_TORCH", (2, 0))


def vit_state(architecture):
    with torch.device("meta"):
        return sam_model_registry[architecture]().state_dict()


def mobile_sam_state(seed=0):
    """A random checkpoint with MobileSAM's tensor names, spelled from timm's by the reverse of the loader's way."""
    torch.manual_seed(seed)
    sam = sam_model_registry["vit_b"]
    with torch.device("meta"):
        model = sam()
    state = {k: torch.randn(v.shape) * 0.05 for k, v in model.state_dict().items() if "image_encoder" not in k}
    for key, tensor in sam_weights.TinyVitEncoder().state_dict().items():
        if match := re.match(r"trunk\.stages\.(\d)\.downsample\.(.*)", key):
            key = f"layers.{int(match[1]) - 1}.downsample.{match[2]}"
        key = re.sub(r"^trunk\.stages\.(\d)\.", r"layers.\1.", key)
        key = re.sub(r"^trunk\.patch_embed\.conv([12])\.", lambda m: f"patch_embed.seq.{2 * int(m[1]) - 2}.", key)
        state["image_encoder." + re.sub(r"\.conv\.weight$", ".c.weight", key)] = tensor
    state["image_encoder.norm_head.weight"] = torch.ones(320)
    state["image_encoder.head.weight"] = torch.ones(1000, 320)
    return state


@pytest.mark.parametrize("architecture", ["vit_b", "vit_l", "vit_h"])
def test_vit_is_told_by_its_tensors_and_built(architecture):
    state = vit_state(architecture)
    assert sam_weights.recognise(state) == architecture
    sam = sam_weights.build(architecture, state)
    assert sam.image_encoder.pos_embed.shape[-1] == {"vit_b": 768, "vit_l": 1024, "vit_h": 1280}[architecture]
    assert sam.pixel_mean.flatten().tolist() == pytest.approx([123.675, 116.28, 103.53])


def test_mobile_sam_loads_under_any_name(tmp_path):
    state = mobile_sam_state()
    torch.save(state, tmp_path / "sam_vit_h_4b8939.pth")
    sam, architecture = sam_weights.load(tmp_path / "sam_vit_h_4b8939.pth")
    assert architecture == "vit_t" and not sam.training
    assert torch.equal(sam.mask_decoder.iou_token.weight, state["mask_decoder.iou_token.weight"])
    first = state["image_encoder.layers.2.downsample.conv2.c.weight"]
    assert torch.equal(sam.image_encoder.trunk.stages[3].downsample.conv2.conv.weight, first)
    with torch.inference_mode():
        assert sam.image_encoder(torch.zeros(1, 3, 1024, 1024)).shape == (1, 256, 64, 64)


def test_wrapped_and_half_precision_checkpoints_load(tmp_path):
    state = {k: v.half() if v.is_floating_point() else v for k, v in mobile_sam_state().items()}
    torch.save({"model": state, "epoch": 3}, tmp_path / "w.pt")
    sam, _ = sam_weights.load(tmp_path / "w.pt")
    assert sam.mask_decoder.iou_token.weight.dtype == torch.float32


def test_missing_truncated_and_foreign_files_are_told_apart(tmp_path):
    with pytest.raises(WeightsError, match="no weights at"):
        sam_weights.load(tmp_path / "none.pt")
    torch.save(mobile_sam_state(), tmp_path / "whole.pt")
    content = (tmp_path / "whole.pt").read_bytes()
    (tmp_path / "cut.pt").write_bytes(content[: len(content) // 2])
    with pytest.raises(WeightsError, match=r"cut\.pt .* truncated"):
        sam_weights.load(tmp_path / "cut.pt")
    (tmp_path / "page.pt").write_text("<html>Not found</html>")
    with pytest.raises(WeightsError, match=r"page\.pt"):
        sam_weights.load(tmp_path / "page.pt")
    (tmp_path / "empty.pt").write_bytes(b"")
    with pytest.raises(WeightsError, match=r"empty\.pt"):
        sam_weights.load(tmp_path / "empty.pt")
    torch.save([1, 2, 3], tmp_path / "list.pt")
    with pytest.raises(WeightsError, match="holds list"):
        sam_weights.load(tmp_path / "list.pt")


def test_objects_that_could_run_code_are_refused(tmp_path):
    torch.save(nn.Linear(2, 2), tmp_path / "module.pt")
    with pytest.raises(WeightsError, match="can run code"):
        sam_weights.load(tmp_path / "module.pt")


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("image_encoder.trunk.pos_embed", "SAM 2"),
        ("mask_decoder.hf_token.weight", "HQ-SAM"),
        ("vision_encoder.pos_embed", "transformers"),
        ("layer1.0.conv1.weight", "no mask decoder"),
    ],
)
def test_other_networks_are_named(tmp_path, key, says):
    torch.save({key: torch.zeros(3)}, tmp_path / "other.pt")
    with pytest.raises(WeightsError, match=says):
        sam_weights.load(tmp_path / "other.pt")


def test_unknown_vit_says_its_size():
    state = vit_state("vit_b")
    state = {k: v for k, v in state.items() if ".blocks.11." not in k}
    with pytest.raises(WeightsError, match="embedding of 768 and 11 blocks"):
        sam_weights.recognise(state)


@pytest.mark.parametrize("damage", ["lacks", "has unknown", "has other shapes of"])
def test_tensors_that_do_not_fit_are_named(damage):
    state = mobile_sam_state()
    key = "mask_decoder.mask_tokens.weight"
    tensor = state.pop(key)
    if damage != "lacks":
        state[key] = tensor if damage == "has unknown" else tensor[:2]
    if damage == "has unknown":
        state["mask_decoder.extra"] = tensor
    with pytest.raises(WeightsError, match=f"{damage} 1 of") as caught:
        sam_weights.build("vit_t", state)
    assert "mask_decoder." in str(caught.value)


def test_damaged_checkpoints_are_named(tmp_path):
    state = mobile_sam_state()
    path = tmp_path / "s.pt"
    torch.save(state, path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 64  # in the middle of some tensor, still a number
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=r"s\.pt is damaged: its part .*/data/\d+ does not match its checksum"):
        sam_weights.load(path)
    for value in (float("nan"), float("inf")):
        torch.save({**state, "mask_decoder.iou_token.weight": torch.full((1, 256), value)}, path)
        with pytest.raises(WeightsError, match=r"tensor mask_decoder\.iou_token\.weight of s\.pt holds values"):
            sam_weights.load(path)
    # In the format of early versions there are no checksums, but numbers that are none are seen.
    torch.save({**state, "x": torch.tensor([1.0, float("nan")])}, path, _use_new_zipfile_serialization=False)
    with pytest.raises(WeightsError, match=r"tensor x of s\.pt holds values"):
        sam_weights.load(path)


def test_checkpoints_that_claim_more_than_they_hold(tmp_path):
    path = tmp_path / "s.pt"
    torch.save({"mask_decoder.iou_token.weight": torch.zeros(1).expand(10**6, 10**6)}, path)
    with pytest.raises(WeightsError, match="fewer than it claims"):
        sam_weights.load(path)
    torch.save({1: torch.zeros(1)}, path)
    with pytest.raises(WeightsError, match="holds dict"):
        sam_weights.load(path)
    torch.save({"x": torch.zeros(10**6)}, path)
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(tmp_path / "p.pt", "w", zipfile.ZIP_DEFLATED) as packed:
        for name in whole.namelist():
            packed.writestr(name, whole.read(name))
    with pytest.raises(WeightsError, match="it is packed, or claims more"):
        sam_weights.load(tmp_path / "p.pt")


@pytest.mark.parametrize(
    ("version", "safe"), [("2.6.0+cpu", False), ("2.9.1", False), ("2.10.0", True), ("2.14.1+cu130", True)]
)
def test_foreign_checkpoints_need_a_torch_without_known_holes(tmp_path, monkeypatch, version, safe):
    path = tmp_path / "w.pt"
    torch.save({"x": torch.zeros(1)}, path)
    monkeypatch.setattr(sam_weights, "_SAFE_TORCH", (2, 10))
    monkeypatch.setattr(torch, "__version__", version)
    read = []
    monkeypatch.setattr(torch, "load", lambda *a, **k: read.append(a) or {"x": torch.zeros(1)})
    with pytest.raises(WeightsError, match=None if safe else rf"PyTorch {re.escape(version)} has known holes.*2\.10"):
        sam_weights.load(path)  # what a safe one reads is no SAM
    assert bool(read) == safe
    monkeypatch.setattr(sam_weights.weights, "entry_of_file", lambda _: object())  # as for a published file
    with pytest.raises(WeightsError):
        sam_weights.load(path)
    assert read
