"""Reviewing training areas: their size and shape, and which look wrong and why."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from ..geodata.geodesic import perimeters, polygon_areas
from ..geodata.hidden import unhidden
from ..geodata.opening import opaque_bands
from ..geodata.polygon_cells import cells_inside, in_cells, report_share
from ..geodata.raster import Dataset
from ..sentinel2.scene import bands_never_zero, has_data
from ..shared import lcz
from ..shared.errors import ExtentError
from ..shared.message import say
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from .checks import overlaps
from .training_areas import TrainingAreas

#: What an area can be flagged for: key -> what the flag says.
FLAGS = {
    "few": "Its class has too few areas",
    "small": "Smaller than the smallest useful area",
    "overlap": "Overlaps another area of its class",
    "contradiction": "Overlaps an area of another class",
    "spectral": "Looks more like another class in the image",
}
#: From this many areas on a class is judged by its own spread, below by that of all classes.
_OWN_SPREAD = 6
#: A median absolute deviation times this is a standard deviation, were the values normal.
_MAD_TO_SIGMA = 1.4826
#: An area's reason names at most so many others that it overlaps, the largest overlaps first.
_OVERLAPS_NAMED = 3


@dataclass(frozen=True)
class Limits:
    """When an area is flagged.

    ``fewest`` areas a class needs; ``smallest`` area in square metres; ``overlap`` the share of the smaller area that
    must be shared; ``outlier`` the number of robust standard deviations from the class's usual distance.
    """

    fewest: int = 3
    smallest: float = 20_000.0
    overlap: float = 0.01
    outlier: float = 3.5


@dataclass(frozen=True)
class Review:
    """Training areas reviewed, n of them.

    ``areas`` in their own CRS; ``square_metres``, ``perimeters`` (m), ``shapes`` (1 for a disc, more the more ragged)
    and ``vertices``, each (n,); ``flags`` bool (n,) by the keys of :data:`FLAGS`; ``reasons`` n texts, empty for areas
    without a flag; ``looks_like`` codes (n,), 0 where an area looks like its own class or was not judged; ``judged``
    bool (n,), held against the image.
    """

    areas: TrainingAreas
    square_metres: np.ndarray
    perimeters: np.ndarray
    shapes: np.ndarray
    vertices: np.ndarray
    flags: dict[str, np.ndarray]
    reasons: tuple[str, ...]
    looks_like: np.ndarray
    judged: np.ndarray

    @property
    def flagged(self) -> np.ndarray:
        """Whether an area has any flag (n,)."""
        return np.any(list(self.flags.values()), axis=0)


def review(areas: TrainingAreas, image: Dataset | None, limits: Limits, reporter: Reporter) -> Review:
    """Review training areas, with an ``image`` also by what they look like.

    Raises:
        ExtentError: no area lies on the image.
    """
    n = len(areas)
    reasons: list[list[str]] = [[] for _ in range(n)]
    flags = {key: np.zeros(n, dtype=bool) for key in FLAGS}
    square_metres = polygon_areas(areas.geometries, areas.crs)
    round_ = perimeters(areas.geometries, areas.crs)
    _flag_few(areas, limits, flags["few"], reasons)
    _flag_small(square_metres, limits, flags["small"], reasons)
    reporter.progress(0.1, "Overlaps")
    _flag_overlaps(areas, square_metres, limits, flags, reasons)
    looks_like, judged = np.zeros(n, dtype=np.int64), np.zeros(n, dtype=bool)
    if image is not None:
        spectra = area_spectra(areas, image, reporter.step(0.2, 0.95))
        judged = np.isfinite(spectra).all(1)
        looks_like = suspicious_spectra(spectra, areas.codes, limits.outlier)
        _flag_spectra(looks_like, flags["spectral"], reasons)
    vertices = shapely.get_num_coordinates(areas.geometries) - _rings(areas.geometries)
    return Review(
        areas,
        square_metres,
        round_,
        round_**2 / (4 * math.pi * square_metres),
        vertices,
        flags,
        tuple("; ".join(r) for r in reasons),
        looks_like,
        judged,
    )


def _rings(geometries: np.ndarray) -> np.ndarray:
    # A ring's first point is stored again as its last.
    return 1 + shapely.get_num_interior_rings(geometries)


def _flag_few(areas: TrainingAreas, limits: Limits, flag: np.ndarray, reasons: list[list[str]]) -> None:
    for code, count in areas.counts().items():
        if count < limits.fewest:
            for i in np.flatnonzero(areas.codes == code):
                flag[i] = True
                reasons[i].append(f"class {lcz.by_code(code).label} has {count} areas, fewer than {limits.fewest}")


def _flag_small(square_metres: np.ndarray, limits: Limits, flag: np.ndarray, reasons: list[list[str]]) -> None:
    flag[:] = square_metres < limits.smallest
    for i in np.flatnonzero(flag):
        reasons[i].append(f"{_hectares(square_metres[i])} ha, less than {limits.smallest / 1e4:g} ha")


def _flag_overlaps(
    areas: TrainingAreas,
    square_metres: np.ndarray,
    limits: Limits,
    flags: dict[str, np.ndarray],
    reasons: list[list[str]],
) -> None:
    found: list[list[tuple[float, str]]] = [[] for _ in reasons]
    for a, b, shared in overlaps(areas):
        if shared < limits.overlap * min(square_metres[a], square_metres[b]):
            continue
        same = areas.codes[a] == areas.codes[b]
        flags["overlap" if same else "contradiction"][[a, b]] = True
        for one, other in ((a, b), (b, a)):
            whose = "of its class" if same else f"of class {lcz.by_code(int(areas.codes[other])).label}"
            text = f"shares {_hectares(shared)} ha with area {areas.ids[other]} {whose}"
            found[one].append((shared, text))
    for texts, overlapping in zip(reasons, found, strict=True):
        largest = sorted(overlapping, reverse=True)
        texts += [text for _, text in largest[:_OVERLAPS_NAMED]]
        if len(largest) > _OVERLAPS_NAMED:
            texts.append(f"and with {len(largest) - _OVERLAPS_NAMED} more")


def _hectares(square_metres: float) -> str:
    return f"{square_metres / 1e4:.2f}" if square_metres >= 100 else f"{square_metres / 1e4:.2g}"


def _flag_spectra(looks_like: np.ndarray, flag: np.ndarray, reasons: list[list[str]]) -> None:
    flag[:] = looks_like > 0
    for i in np.flatnonzero(flag):
        reasons[i].append(f"in the image it looks more like class {lcz.by_code(int(looks_like[i])).title}")


def area_spectra(areas: TrainingAreas, image: Dataset, reporter: Reporter) -> np.ndarray:
    """Mean and standard deviation of each band inside each area: float64 (n, 2 x bands), NaN off the image.

    Missing is what is so of Sentinel-2, see :func:`..sentinel2.scene.has_data`: one band alone may be 0, as water is in
    the infrared. In images of fewer bands than these, 0 in all is data unless it is declared. What a mask or an alpha
    band hides does not count, and the alpha band is none of the bands.

    Raises:
        ExtentError: no area lies on the image.
    """
    moved = areas.to_crs(image.crs)
    where = {area: i for i, area in enumerate(areas.ids)}
    bands = list(opaque_bands(image))
    spectra = np.full((len(areas), 2 * len(bands)), np.nan)
    zero = len(bands) >= len(LCZ_BANDS) or any(image.nodatavals[band - 1] == 0 for band in bands)
    never_zero = bands_never_zero(image)
    for done, (name, polygon) in enumerate(zip(moved.ids, in_cells(moved.geometries, image), strict=True)):
        count, sums, squares = 0, np.zeros(len(bands)), np.zeros(len(bands))
        for window, inside in cells_inside(polygon, image.height, image.width):
            pixels = image.read(bands, window=window)[:, inside]
            seen = has_data(image, bands, pixels, never_zero, zero=zero) & unhidden(image, window)[inside]
            values = pixels[:, seen].astype(float)
            count += values.shape[1]
            sums += values.sum(1)
            squares += (values**2).sum(1)
            reporter.check()
        if count:
            mean = sums / count
            spectra[where[name]] = np.concatenate([mean, np.sqrt(np.maximum(squares / count - mean**2, 0))])
        report_share(reporter, done, len(moved), say("Reading the image"))
    if not np.isfinite(spectra).any():
        raise ExtentError(
            "None of the {count} areas of {name} lies on the image. Check the coordinate reference systems of "
            "both, or choose an image of the same place.",
            count=len(areas),
            name=areas.name,
        )
    return spectra


def suspicious_spectra(spectra: np.ndarray, codes: np.ndarray, outlier: float) -> np.ndarray:
    """The class (n,) that an area looks like instead of its own; 0 where it does not stand out.

    Features are scaled by their median and median absolute deviation over all areas. An area stands out when it is
    nearer to another class's median than to that of the other areas of its class, and farther from the latter than
    is usual by ``outlier`` robust standard deviations: usual in its class, or in all where its class has few areas.
    """
    n = len(codes)
    result = np.zeros(n, dtype=np.int64)
    known = np.isfinite(spectra).all(1)
    if known.sum() < 2:
        return result
    centre = np.median(spectra[known], 0)
    spread = _MAD_TO_SIGMA * np.median(np.abs(spectra[known] - centre), 0)
    scaled = (spectra - centre) / np.where(spread > 0, spread, 1)
    own, nearest, other = _distances(scaled, codes, known)
    for i in np.flatnonzero(np.isfinite(own) & (other < own)):
        peers = known & (codes == codes[i]) & np.isfinite(own)
        if peers.sum() < _OWN_SPREAD:
            peers = np.isfinite(own)
        usual = np.median(own[peers])
        sigma = _MAD_TO_SIGMA * np.median(np.abs(own[peers] - usual))
        if own[i] > usual + outlier * max(sigma, 0.1 * usual):
            result[i] = nearest[i]
    return result


def _distances(scaled: np.ndarray, codes: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Distance (n,) to the other areas of the own class; the nearest other class, and the distance to it."""
    n = len(codes)
    own, other, nearest = np.full(n, np.nan), np.full(n, np.inf), np.zeros(n, dtype=np.int64)
    for code in np.unique(codes[known]):
        members = np.flatnonzero(known & (codes == code))
        outside = np.flatnonzero(known & (codes != code))
        distances = _distance(scaled[outside], np.median(scaled[members], 0))
        closer = distances < other[outside]
        other[outside[closer]], nearest[outside[closer]] = distances[closer], code
        if len(members) < 2:
            continue
        for i in members:
            peers = members[members != i]
            own[i] = _distance(scaled[i], np.median(scaled[peers], 0))
    return own, nearest, other


def _distance(features: np.ndarray, centre: np.ndarray) -> np.ndarray:
    return np.sqrt(np.mean((features - centre) ** 2, axis=-1))
