"""Where imagery shows nothing and does not declare it: black or white in large pieces, and numbers beyond all colours.

Mosaics are black outside of their images, or white; imagery of more than 8 bits is 0 outside of its strip. What is so
exactly, over pieces larger than shadows are, is hardly ground. In 8 bits it is told of and stays, since water or snow
of a stretched picture may be so. Of more than 8 bits, 0 is missing data, as it is of Sentinel-2.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.enums import MaskFlags
from rasterio.windows import Window

from ..geodata.opening import Dataset, restated, seen_pixels
from ..geodata.resampling import LARGEST, bounds_window, spread_windows
from ..shared.message import say
from ..shared.reporter import Reporter

#: Pixels along a side of a piece, and the share of the image in such pieces from which it counts.
_PIECE, _SOME = 32, 0.01
#: In how many windows each way a large image is looked at.
_WINDOWS = 8


@contextlib.contextmanager
def without_blank(
    dataset: Dataset, bands: tuple[int, int, int], bounds: tuple[float, ...], name: str, reporter: Reporter
) -> Iterator[Dataset]:
    """The imagery without what is surely missing though undeclared; told of, as is what may be.

    Of 8-bit imagery the part inside ``bounds`` (in the dataset's CRS) is looked at; of other, whose numbers are
    stretched by those of all, the whole image, so that a part of it shows what the whole does.
    """
    dtypes = [np.dtype(dataset.dtypes[band - 1]) for band in bands]
    plain = all(dtype == np.uint8 for dtype in dtypes)
    window = bounds_window(dataset, bounds) if plain else Window(0, 0, dataset.width, dataset.height)
    brightest = [np.iinfo(dtypes[0]).max] if dtypes[0].kind in "ui" else []
    declares_none = all(flags == [MaskFlags.all_valid] for flags in dataset.mask_flag_enums)
    found = _look(dataset, bands, window, (0, *brightest), reporter)
    if found.beyond:
        reporter.warning(
            "{name} holds numbers beyond {largest:g} on {share:.2g} % of its pixels: taken as no data, which the file "
            "does not declare.",
            name=name,
            largest=LARGEST,
            share=100 * found.beyond,
        )
    with contextlib.ExitStack() as stack:
        for value, share in found.pieces.items():
            if share >= _SOME and value == 0 and not plain and declares_none:
                reporter.warning(
                    "{name} is 0 in red, green and blue on about {share:.0f} % of its pixels, in large pieces: taken "
                    "as no data, which the file does not declare. If it is ground, declare another value as no data.",
                    name=name,
                    share=100 * share,
                )
                dataset = restated(dataset, None, 0.0, stack)
            elif share >= _SOME:
                reporter.warning(
                    "{name} is plain {colour} (red, green and blue all {value}) on about {share:.0f} % of its pixels, "
                    "in large pieces, as mosaics are where they show nothing. It counts as ground: objects are found "
                    "in it, and the Google Earth stream has a say there. If it is none, declare {value} as no data "
                    "(Raster > Conversion > Translate, or the layer's transparency settings).",
                    name=name,
                    colour=say("white") if value else say("black"),
                    value=value,
                    share=100 * share,
                )
        yield dataset


@dataclass(frozen=True)
class _Look:
    """Shares of the pixels: in whole pieces of each value, and with numbers ``beyond`` all that are measured."""

    pieces: dict[int, float]
    beyond: float


def _look(
    dataset: Dataset, bands: tuple[int, int, int], window: Window, values: tuple[int, ...], reporter: Reporter
) -> _Look:
    """A look at a window's pixels that are not declared as missing, whose pieces are where all bands are one of
    ``values``.
    """
    found, pieces, beyond, pixels = dict.fromkeys(values, 0), 0, 0, 0
    for part in spread_windows(window, _WINDOWS):
        reporter.check()
        high, wide = int(part.height) // _PIECE, int(part.width) // _PIECE
        pieces += high * wide
        pixels += int(part.height) * int(part.width)
        numbers = dataset.read(list(bands), window=part)
        same = (numbers == numbers[:1]).all(axis=0)
        far = (np.isfinite(numbers) & ((numbers >= LARGEST) | (numbers <= -LARGEST))).any(axis=0)
        if not same.any() and not far.any():
            continue
        seen = seen_pixels(dataset, bands, part)
        beyond += int((far & seen).sum())
        for value in values:
            whole = (same & seen & (numbers[0] == value))[: high * _PIECE, : wide * _PIECE]
            found[value] += int(whole.reshape(high, _PIECE, wide, _PIECE).all(axis=(1, 3)).sum())
    return _Look({value: count / max(pieces, 1) for value, count in found.items()}, beyond / max(pixels, 1))
