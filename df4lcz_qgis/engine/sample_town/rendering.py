"""What the two sensors see of the town: 1 m RGB and ten-band Sentinel-2, both from the one material map.

Light: direct sun where no shadow falls, and sky light, which is blue, everywhere. Sentinel-2: reflectance averaged
over its point spread function (Gaussian with the pixel's own aperture; 10 m and 20 m bands differ), a thin
uneven haze, noise, and digital numbers of reflectance x 10000. RGB: another day with a lower sun, flight strips of
differing white balance, a display curve, 8 bits.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..shared.reporter import Reporter
from .materials import SPECTRA
from .noise import smooth_field
from .surface import SUN_AZIMUTH, Surface

#: Share of sky light in shadowless light, per band, blue to short-wave infrared.
SKY_LIGHT = np.array([0.30, 0.25, 0.20, 0.18, 0.17, 0.16, 0.15, 0.15, 0.09, 0.07], np.float32)
#: Reflectance of the haze per band.
HAZE = np.array([0.26, 0.23, 0.20, 0.19, 0.18, 0.17, 0.16, 0.16, 0.09, 0.07], np.float32)
#: Sun's elevation in degrees on the day of each image.
SENTINEL2_SUN, RGB_SUN = 58.0, 48.0
#: Bands that Sentinel-2 takes at 20 m, by their place in the ten.
BANDS_20M = (3, 4, 5, 7, 8, 9)
#: Standard deviation in metres of the Gaussian part of the point spread functions of 10 m and 20 m bands: with the
#: pixel's aperture they give a modulation of about 0.28 at the Nyquist frequency.
BLUR_10M, BLUR_20M = 4.2, 8.4
#: Metres of a pixel of the heights, and the standard deviation of their errors.
HEIGHTS_CELL, HEIGHTS_ERROR = 2, 1.0
_FINE = 5  # metres of the grid on which the point spread function works
_BLOCK = 800


def shadow(height: np.ndarray, elevation: float) -> np.ndarray:
    """Where direct sun does not reach, for heights (h, w) in decimetres on a 1 m grid; boolean.

    The sun stands at ``elevation`` degrees in the direction SUN_AZIMUTH; outside the array there is nothing.
    """
    azimuth = np.deg2rad(SUN_AZIMUTH)
    down, right = -np.cos(azimuth), np.sin(azimuth)
    rise = 10 * np.tan(np.deg2rad(elevation))
    ground = height.astype(np.int16)
    dark = np.zeros(height.shape, bool)
    for step in range(1, int(ground.max(initial=0) / rise) + 1):
        dr, dc = round(step * down), round(step * right)
        seen, caster = _overlap(ground.shape, dr, dc)
        dark[seen] |= ground[caster] > ground[seen] + np.int16(step * rise)
    return dark


def _overlap(shape: tuple[int, ...], dr: int, dc: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Slices that pair each cell with the cell (dr, dc) away from it."""
    height, width = shape
    here = slice(max(-dr, 0), height - max(dr, 0)), slice(max(-dc, 0), width - max(dc, 0))
    there = slice(max(dr, 0), height - max(-dr, 0)), slice(max(dc, 0), width - max(-dc, 0))
    return here, there


def _lit_block(surface: Surface, row: int, column: int, height: int, width: int, elevation: float) -> np.ndarray:
    """Which metres of a block stand in direct sun, neighbours' shadows included."""
    margin = int(surface.height.max(initial=0) / 10 / np.tan(np.deg2rad(elevation))) + 1
    r0, c0 = max(row - margin, 0), max(column - margin, 0)
    window = surface.height[r0 : row + height + margin, c0 : column + width + margin]
    dark = shadow(window, elevation)
    return ~dark[row - r0 : row - r0 + height, column - c0 : column - c0 + width]


def reflectance_5m(surface: Surface, reporter: Reporter) -> np.ndarray:
    """Mean reflectance of 5 m cells in the ten bands, shadows included: (10, size / 5, size / 5), float32."""
    size = surface.material.shape[0]
    mean = np.empty((10, size // _FINE, size // _FINE), np.float32)
    corners = [(r, c) for r in range(0, size, _BLOCK) for c in range(0, size, _BLOCK)]
    for number, (row, column) in enumerate(corners):
        material = surface.material[row : row + _BLOCK, column : column + _BLOCK]
        height, width = material.shape
        tone = surface.tone[row : row + _BLOCK, column : column + _BLOCK] * np.float32(0.01)
        lit = _lit_block(surface, row, column, height, width, SENTINEL2_SUN)
        for band in range(10):
            reporter.progress((number + band / 10) / len(corners), "Rendering Sentinel-2")
            light = tone * np.where(lit, np.float32(1), SKY_LIGHT[band])
            block = SPECTRA[band][material] * light
            cells = block.reshape(height // _FINE, _FINE, width // _FINE, _FINE).mean(axis=(1, 3))
            mean[band, row // _FINE : (row + height) // _FINE, column // _FINE : (column + width) // _FINE] = cells
    return mean


def sentinel2(surface: Surface, seed: int, reporter: Reporter) -> np.ndarray:
    """The Sentinel-2 image: digital numbers (10, size / 10, size / 10), uint16, at least 1."""
    rng = np.random.default_rng([seed, 4])
    fine = reflectance_5m(surface, reporter)
    side = fine.shape[1] // 2
    image = np.stack([_sensed(fine[band], band) for band in range(10)])
    veil = np.clip(0.03 + 0.03 * smooth_field(rng, side, side, 90.0), 0, 0.12)
    image = image * (1 - veil) + HAZE[:, None, None] * veil
    noise = rng.standard_normal(image.shape, dtype=np.float32) * (0.0012 + 0.006 * image)
    return np.clip(np.round((image + noise) * 10000), 1, 65535).astype(np.uint16)


def _sensed(fine: np.ndarray, band: int) -> np.ndarray:
    """One band on the 10 m grid from 5 m reflectance: point spread function, aperture, resampling."""
    at_20m = band in BANDS_20M
    blurred = ndimage.gaussian_filter(fine, (BLUR_20M if at_20m else BLUR_10M) / _FINE, mode="nearest")
    step = 4 if at_20m else 2
    height, width = blurred.shape
    cells = blurred.reshape(height // step, step, width // step, step).mean(axis=(1, 3))
    return ndimage.zoom(cells, 2, order=1, mode="nearest", grid_mode=True) if at_20m else cells


def rgb_block(
    surface: Surface, balance: np.ndarray, row: int, column: int, height: int, width: int, rng: np.random.Generator
) -> np.ndarray:
    """A block of the RGB image (3, height, width), uint8, 1..255; ``balance`` from :func:`white_balance`."""
    rows, columns = slice(row, row + height), slice(column, column + width)
    material = surface.material[rows, columns]
    tone = surface.tone[rows, columns] * np.float32(0.01)
    lit = _lit_block(surface, row, column, height, width, RGB_SUN)
    image = np.empty((3, height, width), np.float32)
    for channel, band in enumerate((2, 1, 0)):
        light = tone * np.where(lit, np.float32(1), SKY_LIGHT[band])
        value = SPECTRA[band][material] * light * balance[channel, columns]
        value = ndimage.gaussian_filter(value, 0.5, mode="nearest")
        image[channel] = 255 * np.sqrt(np.clip(value + 0.008, 0, None) / 0.55)
    image += rng.standard_normal(image.shape, dtype=np.float32) * 2.5
    return np.clip(np.round(image), 1, 255).astype(np.uint8)


def white_balance(size: int, seed: int) -> np.ndarray:
    """Gain of each channel in each column (3, size): flight strips of about 900 m, each developed on its own."""
    rng = np.random.default_rng([seed, 5])
    strips = np.minimum(np.arange(size) // 900, max(size // 900 - 1, 0))
    gains = rng.normal(1, 0.04, (1, int(strips.max()) + 1)) * rng.normal(1, 0.015, (3, int(strips.max()) + 1))
    return gains.astype(np.float32)[:, strips]


def heights(surface: Surface, seed: int) -> np.ndarray:
    """Metres above ground (size / 2, size / 2; float32) of buildings and trees, with errors, not below 0."""
    side = surface.height.shape[0] // HEIGHTS_CELL
    mean = surface.height.reshape(side, HEIGHTS_CELL, side, HEIGHTS_CELL).mean(axis=(1, 3), dtype=np.float32) / 10
    errors = np.random.default_rng([seed, 7]).standard_normal(mean.shape, dtype=np.float32) * np.float32(HEIGHTS_ERROR)
    return np.maximum(mean + errors, 0)
