"""SAM checkpoints: the architecture is read from the tensors themselves, never from the file's name.

ViT-B, ViT-L and ViT-H are Meta's ``segment_anything``; ``vit_t`` is MobileSAM, whose image encoder is TinyViT.
"""

from __future__ import annotations

import os
import pickle
import re
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from segment_anything import sam_model_registry
from segment_anything.modeling.common import LayerNorm2d
from timm.models.tiny_vit import TinyVit
from torch import Tensor, nn

from ..shared import weights
from ..shared.archives import DAMAGED
from ..shared.errors import WeightsError
from ..shared.message import say

ARCHITECTURES = {"vit_b": "ViT-B", "vit_l": "ViT-L", "vit_h": "ViT-H", "vit_t": "MobileSAM (TinyViT)"}
"""The architectures that can be loaded, with their names for the user."""

_ADVICE = say("Choose an official SAM checkpoint (ViT-B, ViT-L, ViT-H) or MobileSAM's.")
#: Since this version no hole is known in torch.load(weights_only=True), which reads no other objects than tensors.
_SAFE_TORCH = (2, 10)
# Embedding size and number of blocks of the ViT encoders.
_VIT = {(768, 12): "vit_b", (1024, 24): "vit_l", (1280, 32): "vit_h"}
# Checkpoints that users are likely to have, which look alike but are not SAM 1; told by a key's beginning.
_FOREIGN = {
    "image_encoder.trunk.": "SAM 2",
    "mask_decoder.hf_token": "HQ-SAM",
    "vision_encoder.": say("a SAM of Hugging Face's transformers, whose tensors have other names"),
    "detector.": "SAM 3",
    "model.0.": say("a YOLO or FastSAM network"),
}
_PIXEL_MEAN, _PIXEL_STD = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)


def recognise(state: Mapping[str, Tensor]) -> str:
    """The architecture (``vit_b``, ``vit_l``, ``vit_h``, ``vit_t``) that a state dict's keys and shapes show.

    Raises:
        WeightsError: the tensors are of no known SAM architecture.
    """
    for start, name in _FOREIGN.items():
        if any(key.startswith(start) for key in state):
            raise WeightsError(
                "This checkpoint is {name}, which cannot be used here. {advice}", name=name, advice=_ADVICE
            )
    if "mask_decoder.iou_token.weight" not in state:
        keys = ", ".join(list(state)[:3]) or say("none")
        raise WeightsError(
            "This is no SAM checkpoint: it has no mask decoder (first tensors: {keys}). {advice}",
            keys=keys,
            advice=_ADVICE,
        )
    if "image_encoder.patch_embed.seq.0.c.weight" in state:
        return "vit_t"
    embedding = state.get("image_encoder.patch_embed.proj.weight")
    if embedding is None:
        raise WeightsError("This SAM checkpoint's image encoder is neither a ViT nor TinyViT. {advice}", advice=_ADVICE)
    blocks = {int(m[1]) for key in state if (m := re.match(r"image_encoder\.blocks\.(\d+)\.", key))}
    found = (embedding.shape[0], len(blocks))
    if found not in _VIT:
        raise WeightsError(
            "This SAM checkpoint's ViT has an embedding of {embedding} and {blocks} blocks; known are {known}. "
            "{advice}",
            embedding=found[0],
            blocks=found[1],
            known=", ".join((f"{e} with {b} blocks ({ARCHITECTURES[n]})" for (e, b), n in _VIT.items())),
            advice=_ADVICE,
        )
    return _VIT[found]


def load(path: Path | str) -> tuple[nn.Module, str]:
    """Read a checkpoint into a ``segment_anything`` model in evaluation mode on the CPU; also its architecture.

    Only tensors are unpickled, so that a checkpoint cannot run code.

    Raises:
        WeightsError: the file is missing, truncated, no checkpoint, or of another architecture.
    """
    path = Path(path)
    state = _read(path)
    _check_values(state, path)
    try:
        architecture = recognise(state)
        return build(architecture, state), architecture
    except WeightsError as error:
        raise WeightsError("{name}: {error}", name=path.name, error=error) from error


def build(architecture: str, state: Mapping[str, Tensor]) -> nn.Module:
    """A SAM model of the architecture with the tensors of ``state``.

    Raises:
        WeightsError: tensors are missing, left over or of another shape.
    """
    with torch.device("meta"):
        sam = sam_model_registry["vit_b" if architecture == "vit_t" else architecture]()
    if architecture == "vit_t":
        sam.image_encoder = TinyVitEncoder()
        state = {_timm_key(k): v for k, v in state.items() if not re.match(r"image_encoder\.(norm_)?head\.", k)}
    # These two are constants that checkpoints leave out.
    sam.pixel_mean = torch.tensor(_PIXEL_MEAN).view(3, 1, 1)
    sam.pixel_std = torch.tensor(_PIXEL_STD).view(3, 1, 1)
    _check_fit(sam.state_dict(), state, architecture)
    sam.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in state.items()}, assign=True)
    return sam.eval().requires_grad_(False)


class TinyVitEncoder(nn.Module):
    """MobileSAM's image encoder: timm's TinyViT-5M without its last halving, and SAM's neck."""

    img_size = 1024

    def __init__(self) -> None:
        super().__init__()
        dims = (64, 128, 160, 320)
        self.trunk = TinyVit(
            num_classes=0, embed_dims=dims, num_heads=(2, 4, 5, 10), window_sizes=(7, 7, 14, 7), drop_path_rate=0.0
        )
        # SAM's decoder takes 64 x 64 tokens, a sixteenth of the image's side; TinyViT would end at a thirty-second.
        self.trunk.stages[-1].downsample.conv2.conv.stride = (1, 1)
        del self.trunk.head
        self.neck = nn.Sequential(
            nn.Conv2d(dims[-1], 256, 1, bias=False),
            LayerNorm2d(256),
            nn.Conv2d(256, 256, 3, padding=1, bias=False),
            LayerNorm2d(256),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(n, 3, 1024, 1024) normalised image to (n, 256, 64, 64) embedding."""
        return self.neck(self.trunk.stages(self.trunk.patch_embed(x)))


def _timm_key(key: str) -> str:
    """MobileSAM's name of a tensor as timm's TinyViT has it."""
    key = re.sub(r"^image_encoder\.patch_embed\.seq\.0\.", "image_encoder.trunk.patch_embed.conv1.", key)
    key = re.sub(r"^image_encoder\.patch_embed\.seq\.2\.", "image_encoder.trunk.patch_embed.conv2.", key)
    if match := re.match(r"^image_encoder\.layers\.(\d)\.(downsample|blocks)\.(.*)", key):
        # MobileSAM halves at a stage's end, timm at the next one's beginning.
        stage = int(match[1]) + (match[2] == "downsample")
        key = f"image_encoder.trunk.stages.{stage}.{match[2]}.{match[3]}"
    return re.sub(r"\.c\.weight$", ".conv.weight", key)


def _check_reader(path: Path) -> None:
    """Refuse a file that anyone may have made where PyTorch's reading of plain tensors has known holes."""
    found = tuple(int(n) for n in re.findall(r"\d+", torch.__version__)[:2])
    if found < _SAFE_TORCH:
        raise WeightsError(
            "{name} is none of the published checkpoints, and PyTorch {version} has known holes in reading others; "
            "needed is {need} or newer. Run 'Install engine' with 'Repair' ticked, or choose a published one.",
            name=path.name,
            version=torch.__version__,
            need=".".join(map(str, _SAFE_TORCH)),
        )


def _read(path: Path) -> dict[str, Tensor]:
    if not os.path.isfile(path):
        raise WeightsError("There are no weights at {path}. {advice}", path=path, advice=_ADVICE)
    weights.check_published(path)
    if weights.entry_of_file(path) is None:  # a published file's SHA-256 sum has told that it is whole
        _check_archive(path)
        _check_reader(path)
    try:
        content: Any = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise WeightsError(
            "{name} is no checkpoint of plain tensors: it is damaged, or holds Python objects, which are never "
            "loaded because they can run code. {advice}",
            name=path.name,
            advice=_ADVICE,
        ) from error
    except (
        RuntimeError,
        EOFError,
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        OverflowError,
        AssertionError,
        struct.error,
        MemoryError,
    ) as error:
        raise WeightsError(
            "{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.",
            name=path.name,
            size=path.stat().st_size,
        ) from error
    for wrapper in ("model", "state_dict"):
        if isinstance(content, dict) and isinstance(content.get(wrapper), dict):
            content = content[wrapper]
    if not isinstance(content, dict) or not all(
        isinstance(k, str) and isinstance(v, Tensor) for k, v in content.items()
    ):
        raise WeightsError(
            "{name} holds {kind}, not a SAM checkpoint's tensors. {advice}",
            name=path.name,
            kind=type(content).__name__,
            advice=_ADVICE,
        )
    return content


def _check_archive(path: Path) -> None:
    """Check the sizes and checksums of a checkpoint that is a zip, which PyTorch itself does not check."""
    with path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            return  # the format of early versions of PyTorch, without checksums
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            packed = any(entry.compress_type != zipfile.ZIP_STORED for entry in entries)
            if packed or sum(entry.file_size for entry in entries) > path.stat().st_size:
                raise WeightsError(
                    "{name} is no checkpoint as PyTorch writes it: it is packed, or claims more than it holds. "
                    "{advice}",
                    name=path.name,
                    advice=_ADVICE,
                )
            damaged = archive.testzip()
    except DAMAGED as error:
        raise WeightsError(
            "{name} ({size:,} bytes) is truncated or no PyTorch checkpoint. Download it again.",
            name=path.name,
            size=path.stat().st_size,
        ) from error
    if damaged is not None:
        raise WeightsError(
            "{name} is damaged: its part {damaged} does not match its checksum. Download it again.",
            name=path.name,
            damaged=damaged,
        )


def _check_values(state: Mapping[str, Tensor], path: Path) -> None:
    for key, tensor in state.items():
        whole = tensor.layout == torch.strided and not tensor.is_quantized and not tensor.is_meta
        # One number shown in many places, by a stride of 0, takes memory as soon as it is copied.
        whole = whole and tensor.numel() * tensor.element_size() <= tensor.untyped_storage().nbytes()
        if not whole or not bool(tensor.isfinite().all()):
            raise WeightsError(
                "The tensor {key} of {name} holds values that are no numbers (NaN or infinite), or fewer than it "
                "claims: the file is damaged. Download it again.",
                key=str(key)[:100],
                name=path.name,
            )


def _check_fit(expected: Mapping[str, Tensor], given: Mapping[str, Tensor], architecture: str) -> None:
    missing = [k for k in expected if k not in given]
    left_over = [k for k in given if k not in expected]
    misshaped = [k for k in expected if k in given and expected[k].shape != given[k].shape]
    for keys, what in (
        (missing, say("lacks")),
        (left_over, say("has unknown")),
        (misshaped, say("has other shapes of")),
    ):
        if keys:
            raise WeightsError(
                "This {architecture} checkpoint {what} {count} of {total} tensors ({keys}). {advice}",
                architecture=ARCHITECTURES[architecture],
                what=what,
                count=len(keys),
                total=len(expected),
                keys=", ".join(keys[:3]) + (", ..." if len(keys) > 3 else ""),
                advice=_ADVICE,
            )
