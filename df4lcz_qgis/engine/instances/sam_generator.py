"""Masks from a grid of point prompts on one image, as ``segment_anything``'s automatic mask generator makes them.

The masks, their scores and their filters are the official ones; the way there is shorter: :mod:`.sam_decoder` for
the prompts, :mod:`.sam_masks` for what becomes of their masks.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from segment_anything.utils.transforms import ResizeLongestSide
from torch import Tensor, nn

from ..shared.reporter import Reporter
from .masks import boxes
from .sam_decoder import ImageTokens, PromptDecoder
from .sam_masks import Thresholds, all_at_once, one_by_one
from .segmenter import Mask

_LOW_RES = 256
# A CPU is fastest where a batch's tokens (4 MB a prompt) stay in its cache (docs/benchmarks.md), a GPU when filled.
_BATCH = {"cpu": 4, "mps": 16}
# Of a card with CUDA what a prompt takes, with a margin, and the most prompts that still pay.
_BYTES_A_PROMPT, _MOST_PROMPTS = 64 << 20, 128
# A mask whose box comes this close to the edge of a crop (in pixels of the image) is cut by it.
_CROP_EDGE_PX = 20.0


@dataclass(frozen=True)
class Embedded:
    """An image that went through the encoder.

    ``shape`` is the image's (height, width), ``scale`` its (x, y) pixels in the encoder's input per pixel, and
    ``rows`` and ``columns`` are the matrices (height or width, 256) that bring low-resolution logits to its pixels.
    """

    tokens: ImageTokens
    shape: tuple[int, int]
    scale: tuple[float, float]
    rows: Tensor
    columns: Tensor


class MaskGenerator:
    """Encodes images and answers point prompts with masks; counts its encoder passes and prompts.

    ``dtype`` is that of the encoder's and decoder's arithmetic; scores and the masks' logits come back as float32.
    """

    def __init__(self, sam: nn.Module, device: torch.device, dtype: torch.dtype = torch.float32) -> None:
        self.device, self._dtype = device, dtype
        self.encoder_passes = 0
        self.prompts = 0
        # TinyViT's convolutions run faster with the channels last; the ViTs hardly have any.
        self._sam = sam.to(device=device, memory_format=torch.channels_last)
        self._finish = all_at_once if device.type == "cuda" else one_by_one
        self._side = sam.image_encoder.img_size
        self._resize = ResizeLongestSide(self._side)
        self._decoder = PromptDecoder(self._sam, dtype)
        self._batch = _BATCH.get(device.type) or _prompts_at_a_time(torch.cuda.mem_get_info(device)[0])

    @torch.inference_mode()
    def embed(self, image: np.ndarray, reporter: Reporter) -> Embedded:
        """Run the encoder on ``image`` (height, width, 3; uint8), resized so that its longer side is 1024 px.

        Raises:
            Cancelled: the user asked to stop; looked at between the encoder's layers, as a ViT-H may take a minute.
        """
        self.encoder_passes += 1
        resized = self._resize.apply_image(np.ascontiguousarray(image))
        pixels = torch.from_numpy(resized).to(self.device).permute(2, 0, 1)[None]
        pixels = self._sam.preprocess(pixels.float()).contiguous(memory_format=torch.channels_last)
        half = torch.autocast(self.device.type, self._dtype, enabled=self._dtype != torch.float32)
        with _stoppable(self._sam.image_encoder, reporter), half:
            embedding = self._sam.image_encoder(pixels)[0]
        height, width = image.shape[:2]
        in_height, in_width = resized.shape[:2]
        return Embedded(
            tokens=self._decoder.prepare(embedding),
            shape=(height, width),
            scale=(in_width / width, in_height / height),
            rows=torch.from_numpy(_to_image(self._side, in_height, height)).to(self.device),
            columns=torch.from_numpy(_to_image(self._side, in_width, width)).to(self.device),
        )

    @torch.inference_mode()
    def masks(self, image: Embedded, points: np.ndarray, thresholds: Thresholds, reporter: Reporter) -> list[Mask]:
        """All masks of the prompts that reach the thresholds, doubles included, in the prompts' order.

        ``points`` (n, 2) are x, y in pixels of the image. Each prompt gives up to three masks.

        Raises:
            Cancelled: the user asked to stop; looked at between batches of prompts.
        """
        prompts = torch.from_numpy((points * np.array(image.scale)).astype(np.float32)).to(self.device)
        self.prompts += len(points)
        found: list[Mask] = []
        for start in range(0, len(points), self._batch):
            reporter.progress(start / len(points))
            batch = self._decoder.prompt(image.tokens, prompts[start : start + self._batch])
            chosen = batch.predicted_iou > thresholds.predicted_iou
            if chosen.any():
                logits = self._decoder.logits(batch, chosen)
                found += self._finish(logits, batch.predicted_iou[chosen], image.rows, image.columns, thresholds)
        return found


@contextmanager
def _stoppable(network: nn.Module, reporter: Reporter) -> Iterator[None]:
    """Lets a network's run be cancelled between its layers."""
    layers = [m for m in network.modules() if isinstance(m, (nn.Linear, nn.Conv2d))]
    hooks = [layer.register_forward_pre_hook(lambda *_: reporter.check()) for layer in layers]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _prompts_at_a_time(free: int) -> int:
    """How many prompts a card with so many free bytes takes in one go."""
    return max(1, min(_MOST_PROMPTS, free // _BYTES_A_PROMPT))


def grid(n_x: int, n_y: int, width: float, height: float) -> np.ndarray:
    """Points (n_y * n_x, 2) in the middles of n_x by n_y equal cells, row by row."""
    x = np.linspace(1 / (2 * n_x), 1 - 1 / (2 * n_x), n_x) * width
    y = np.linspace(1 / (2 * n_y), 1 - 1 / (2 * n_y), n_y) * height
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def cut_by_crop(masks: Sequence[Mask], crop: tuple[int, int, int, int], shape: tuple[int, int]) -> np.ndarray:
    """Whether each mask (in the image's frame) is near an edge of the crop that is no edge of the image; (n,) bool.

    ``crop`` is left, top, right, bottom; ``shape`` the image's (height, width).
    """
    corners = boxes(masks).astype(np.float32)
    at_crop = np.abs(corners - np.array(crop, dtype=np.float32)) <= _CROP_EDGE_PX
    at_image = np.abs(corners - np.array([0, 0, shape[1], shape[0]], dtype=np.float32)) <= _CROP_EDGE_PX
    return (at_crop & ~at_image).any(axis=1)


@functools.lru_cache(maxsize=8)
def _to_image(side: int, inside: int, size: int) -> np.ndarray:
    """The official two bilinear steps along one axis as one matrix (size, 256), float32.

    From 256 to ``side`` pixels, of which the first ``inside`` are image and the rest padding, then to ``size``.
    """
    return (_bilinear(inside, size) @ _bilinear(_LOW_RES, side)[:inside]).astype(np.float32)


def _bilinear(source: int, target: int) -> np.ndarray:
    """Linear interpolation from ``source`` to ``target`` pixels, both over the same length; (target, source)."""
    position = np.maximum((np.arange(target) + 0.5) * (source / target) - 0.5, 0)
    low = np.minimum(position.astype(int), source - 1)
    high = np.minimum(low + 1, source - 1)
    weight = position - low
    matrix = np.zeros((target, source))
    np.add.at(matrix, (np.arange(target), low), 1 - weight)
    np.add.at(matrix, (np.arange(target), high), weight)
    return matrix
