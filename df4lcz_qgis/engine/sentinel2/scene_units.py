"""What the numbers of a scene of products or band files stand for."""

from __future__ import annotations

from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from .item_words import has_offset
from .metadata import QUANTIFICATION, Metadata
from .products import ProductScene
from .units import Look, Units, check_reflectance, declared_units, find_units


def units_of_scene(scene: ProductScene, look: Look, clear: Look, offset: float, reporter: Reporter) -> Units:
    """By its metadata, else by tags and what is evident, from looks at all its numbers and at those without cloud.

    ``offset`` is the user's, for scenes without metadata and for metadata that should state one and does not.

    Raises:
        RasterError: they cannot be reflectance.
    """
    metadata = scene.metadata
    if metadata is not None:
        unstated = offset if has_offset(metadata.baseline) else 0.0
        offsets = [metadata.offsets.get(b, unstated) for b in LCZ_BANDS]
        stated = Units.stated(metadata.quantification or QUANTIFICATION, offsets, len(LCZ_BANDS))
        units = declared_units(look, stated, reporter)
        if units is stated:
            _tell_unstated(scene.name, metadata, offset, reporter)
        known = bool(metadata.offsets) or has_offset(metadata.baseline) is False
        check_reflectance(clear, units, LCZ_BANDS, reporter, offset_stated=units is stated and known)
        return units
    units = find_units(look, QUANTIFICATION, offset, reporter)
    plain = units.text == Units.stated(QUANTIFICATION, 0, 1).text
    if not offset and plain and scene.identity.maker in ("", "ESA"):  # others never add an offset
        reporter.warning(
            "{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is "
            "of processing baseline 04.00 or later (since January 2022), set the offset to -1000.",
            name=scene.name,
        )
    check_reflectance(clear, units, LCZ_BANDS, reporter)
    return units


def _tell_unstated(name: str, metadata: Metadata, offset: float, reporter: Reporter) -> None:
    """Warn of what metadata does not state though that of such products does."""
    if not metadata.quantification:
        reporter.warning(
            "The metadata of {name} does not state which number is reflectance 1; {number:g} is taken.",
            name=name,
            number=QUANTIFICATION,
        )
    if not metadata.offsets and not offset and has_offset(metadata.baseline):
        reporter.warning(
            "{name} is of processing baseline {baseline}, whose numbers are 1000 too high as delivered, but its "
            "metadata does not state the offset: 0 is taken. Download the product again, or set the offset to -1000.",
            name=name,
            baseline=metadata.baseline,
        )
