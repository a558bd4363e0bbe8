"""What a detailed graph tells beyond the published five features a node: texture, shape, size and surroundings.

The names of the columns stand in :data:`.method.NODE_DETAILS` (a node) and :data:`.method.WINDOW_DETAILS` (a window as
a whole, so that what no instance covers counts too). All of it is measured inside the window, on the pixels that the
instances were found on.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..shared.method import MAX_DETAILED_NODES, NODE_DETAILS, WINDOW_DETAILS
from .measuring import GREY, WindowedParts
from .object_layers import ObjectLayers

#: How far around an instance's bounding box its surroundings reach (m): shadows of houses lie there.
_REACH_M = 10.0
#: The middle of a window, which is what a cell of 100 m covers, as a share of its side.
_MIDDLE = 0.3125


def columns_of(layers: ObjectLayers | None, shares: np.ndarray) -> dict[str, Any]:
    """What a training set records of its detailed graphs' columns; ``shares`` (layers,) tell what each layer covers."""
    usual = {"nodes": list(NODE_DETAILS), "window": list(WINDOW_DETAILS), "max_nodes": MAX_DETAILED_NODES}
    if not layers:
        return usual
    return {**usual, "layers": layers.names, "layer_files": layers.files, "layer_shares": shares.round(4).tolist()}


class BlockSums:
    """Means and deviations of the image in any rectangles of a block, from one summed-area table."""

    def __init__(self, image: np.ndarray, valid: np.ndarray, slope: np.ndarray) -> None:
        """From pixels (height, width, 3; uint8), whether they are imagery (height, width; bool), and the gradient."""
        height, width, _ = image.shape
        self._table = np.zeros((height + 1, width + 1, 10))
        inner = self._table[1:, 1:]
        grey = image @ GREY
        inner[..., :3], inner[..., 7] = image / 255.0, grey / 255.0
        np.square(inner[..., :3], out=inner[..., 3:6])
        inner[..., 6] = slope / 255.0
        np.square(inner[..., 7], out=inner[..., 8])
        inner *= valid[..., None]
        inner[..., 9] = valid
        np.cumsum(inner, axis=0, out=inner)
        np.cumsum(inner, axis=1, out=inner)

    def means(self, r0: np.ndarray, c0: np.ndarray, r1: np.ndarray, c1: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Means (n, 9) over rows r0..r1 and columns c0..c1 of imagery, and the share of pixels (n,) that are imagery.

        Red, green, blue, their squares, the gradient's length, grey and its square; 0 where there is no imagery.
        """
        t = self._table
        sums = t[r1, c1] - t[r0, c1] - t[r1, c0] + t[r0, c0]
        count = sums[:, 9]
        return sums[:, :9] / np.maximum(count, 1)[:, None], count / np.maximum((r1 - r0) * (c1 - c0), 1)


def node_details(
    parts: WindowedParts, sums: BlockSums, rows: np.ndarray, columns: np.ndarray, side: int, pixel_m: float
) -> np.ndarray:
    """(n, k) float64: :data:`.method.NODE_DETAILS` of each part, then mean and deviation of each further layer or NaN.

    ``rows`` and ``columns`` are the windows' upper-left pixels within the block.
    """
    details, area, box = parts.details, parts.count.astype(np.float64), parts.box
    grey = parts.colours @ GREY
    reach = round(_REACH_M / pixel_m)
    # Where the window's edge cuts an object, that edge is no outline of its own, but closes its shape.
    outline = np.maximum(details.outline, 2 * box.sum(axis=1))
    c0, r0 = ((parts.middle - (box - 1) / 2).round().astype(np.int64) - reach).T
    c1, r1 = (np.stack([c0, r0]) + box.astype(np.int64).T + 2 * reach).clip(1, side)
    top, left = rows[parts.window], columns[parts.window]
    around, _ = sums.means(top + r0.clip(0), left + c0.clip(0), top + r1, left + c1)
    columns_of = {
        "red_deviation": details.spread[:, 0],
        "green_deviation": details.spread[:, 1],
        "blue_deviation": details.spread[:, 2],
        "share": area / side**2,
        "compactness": 4 * np.pi * area / outline**2,
        "width": box[:, 0] / side,
        "height": box[:, 1] / side,
        "log_area": np.log(area * pixel_m**2),
        "fill": area / box.prod(axis=1),
        "grain": details.grain,
        "contrast": grey - around[:, 7],
        "surroundings_deviation": _deviation(around[:, 7], around[:, 8]),
    }
    return np.column_stack([*(columns_of[name] for name in NODE_DETAILS), details.layers])


def window_details(sums: BlockSums, rows: np.ndarray, columns: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    """(windows, k) float64 :data:`.method.WINDOW_DETAILS`, and the share of each window that is imagery (windows,)."""
    whole, covered = _view(sums, rows, columns, side)
    inset = round((1 - _MIDDLE) / 2 * side)
    middle, _ = _view(sums, rows + inset, columns + inset, side - 2 * inset)
    found = np.concatenate([whole, middle], axis=1)
    assert found.shape[1] == len(WINDOW_DETAILS)
    return found, covered


def share_of(pixels: np.ndarray, rows: np.ndarray, columns: np.ndarray, side: int) -> np.ndarray:
    """Share (windows,) of each window's pixels that are true in a block (height, width; bool)."""
    sums = np.pad(pixels.cumsum(axis=0, dtype=np.int64).cumsum(axis=1), ((1, 0), (1, 0)))
    r1, c1 = rows + side, columns + side
    return (sums[r1, c1] - sums[rows, c1] - sums[r1, columns] + sums[rows, columns]) / side**2


def _view(sums: BlockSums, rows: np.ndarray, columns: np.ndarray, side: int) -> tuple[np.ndarray, np.ndarray]:
    means, covered = sums.means(rows, columns, rows + side, columns + side)
    return np.column_stack([means[:, :3], _deviation(means[:, :3], means[:, 3:6]), means[:, 6]]), covered


def _deviation(mean: np.ndarray, square: np.ndarray) -> np.ndarray:
    return np.sqrt(np.maximum(square - mean**2, 0))
