"""Outlines of masks along their pixels' edges: many masks are traced at a time, side by side in one image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from rasterio.features import shapes

#: Pixels of the masks that are traced at a time, and the width of the image that they lie in.
_PIXELS, _WIDTH = 4_000_000, 2048


def outlines(masks: Sequence[np.ndarray], left: np.ndarray, top: np.ndarray, resolution_m: float) -> np.ndarray:
    """The outlines (n,) of boolean crops as MultiPolygons in map coordinates; ``left``, ``top`` (n,) of the crops.

    Pixels belong together where they share an edge.
    """
    found = np.empty(len(masks), object)
    for chosen in _lots(masks):
        found[chosen] = _traced([masks[i] for i in chosen], left[chosen], top[chosen], resolution_m)
    return found


def _lots(masks: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
    """Indices of masks that are traced together."""
    if masks:
        filled = np.cumsum([mask.size for mask in masks])
        yield from np.split(np.arange(len(masks)), np.flatnonzero(np.diff(filled // _PIXELS)) + 1)


def _corners(masks: Sequence[np.ndarray]) -> tuple[np.ndarray, tuple[int, int]]:
    """Where each mask lies in an image (n, 2; row, column), a pixel apart, high ones first; and the image's shape."""
    corners = np.zeros((len(masks), 2), np.int64)
    row = column = height = 0
    width = max(_WIDTH, *(mask.shape[1] for mask in masks)) if len(masks) > 1 else masks[0].shape[1]
    for i in np.argsort([-mask.shape[0] for mask in masks], kind="stable"):
        if column + masks[i].shape[1] > width:
            row, column, height = row + height + 1, 0, 0
        corners[i] = row, column
        column, height = column + masks[i].shape[1] + 1, max(height, masks[i].shape[0])
    return corners, (row + height, width)


def _traced(masks: Sequence[np.ndarray], left: np.ndarray, top: np.ndarray, resolution_m: float) -> np.ndarray:
    corners, shape = _corners(masks)
    image = np.zeros(shape, np.uint8 if len(masks) < 256 else np.int32)
    for number, (mask, (row, column)) in enumerate(zip(masks, corners), 1):
        image[row : row + mask.shape[0], column : column + mask.shape[1]][mask] = number
    rings: list[list[tuple[float, float]]] = []
    polygon_of_ring: list[int] = []
    mask_of_polygon: list[int] = []
    for polygon, number in shapes(image, mask=image > 0, connectivity=4):
        rings += polygon["coordinates"]
        polygon_of_ring += [len(mask_of_polygon)] * len(polygon["coordinates"])
        mask_of_polygon.append(int(number) - 1)
    # The polygons of a mask one after the other, in their order, and so their rings.
    mask_of_ring = np.array(mask_of_polygon, np.int64)[polygon_of_ring]
    order = np.argsort(mask_of_ring, kind="stable")
    rings = [rings[i] for i in order]
    points = np.array([len(ring) for ring in rings], np.int64)
    mask_of_point = np.repeat(mask_of_ring[order], points)
    pixels = np.concatenate([np.zeros((0, 2)), *rings]) - corners[mask_of_point][:, ::-1]
    x = left[mask_of_point] + pixels[:, 0] * resolution_m
    y = top[mask_of_point] - pixels[:, 1] * resolution_m
    of_polygon = np.array(polygon_of_ring, np.int64)[order]
    rings_of_polygon = np.diff(np.flatnonzero(np.diff(of_polygon, prepend=-1, append=-1)))
    polygons_of_mask = np.bincount(mask_of_polygon, minlength=len(masks))
    return _joined(np.stack([x, y], axis=1), points, rings_of_polygon, polygons_of_mask)


def _joined(coordinates: np.ndarray, points: np.ndarray, rings: np.ndarray, polygons: np.ndarray) -> np.ndarray:
    """MultiPolygons (n,) of ``polygons`` (n,) of ``rings`` of ``points`` each.

    Not by ``from_ragged_array``, which damages memory in Shapely 2.1.0.
    """
    found = np.full(len(polygons), shapely.MultiPolygon(), object)
    filled = np.flatnonzero(polygons)
    if filled.size:
        made = shapely.linearrings(coordinates, indices=_indices(points))
        made = shapely.polygons(made, indices=_indices(rings))
        found[filled] = shapely.multipolygons(made, indices=_indices(polygons[filled]))
    return found


def _indices(counts: np.ndarray) -> np.ndarray:
    """0 as often as the first count says, 1 as often as the second, and so on."""
    return np.repeat(np.arange(len(counts)), counts)
