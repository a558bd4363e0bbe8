"""Where two LCZ maps agree: a map of three degrees of agreement, and the cross table."""

from __future__ import annotations

import contextlib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..geodata.ground import cell_areas
from ..geodata.raster import DatasetGrid
from ..geodata.raster_writing import RasterWriter, create_raster
from ..shared import lcz
from ..shared.errors import ExtentError
from ..shared.palettes import Entry, paletted_qml
from ..shared.reporter import Reporter
from .lcz_codes import LczReader
from .lcz_raster import write_style

_SIDE = lcz.CLASS_COUNT + 1


#: Degrees of agreement.
AGREEMENTS = (
    Entry(1, "Same class", "#2E7D6B"),
    Entry(2, "Other class, both built or both natural", "#E8C468"),
    Entry(3, "Built in one, natural in the other", "#B5413B"),
)


@dataclass(frozen=True)
class Comparison:
    """Cells (17, 17) by class of the first (rows) and second map, and the same in square metres."""

    cells: np.ndarray
    areas: np.ndarray

    @property
    def agreement_areas(self) -> np.ndarray:
        """Square metres (3,) of each of :data:`AGREEMENTS`."""
        degrees = _degrees()[1:, 1:]
        return np.array([self.areas[degrees == a.code].sum() for a in AGREEMENTS])


def compare(
    first: LczReader, second: LczReader, output: Path | str | None, reporter: Reporter, tags: dict[str, str]
) -> Comparison:
    """Compare two maps on one grid (see :func:`.assessment.reader_on_grid`); write the map of agreement.

    Raises:
        ExtentError: they have no cell with data in common.
        LczCodesError: one of them is not an LCZ map.
        DestinationError: the map cannot be written.
    """
    dataset = first.dataset
    cells, areas = np.zeros(_SIDE * _SIDE, dtype=np.int64), np.zeros(_SIDE * _SIDE)
    degrees = _degrees().ravel()
    with contextlib.ExitStack() as stack:
        writer = None
        if output:
            writer = stack.enter_context(create_agreement_raster(output, DatasetGrid.of(dataset), reporter, tags))
        for window, codes in first.blocks():
            pairs = codes.astype(np.intp) * _SIDE + second.read(window)
            ground = np.broadcast_to(cell_areas(dataset, window), pairs.shape)
            cells += np.bincount(pairs.ravel(), minlength=_SIDE * _SIDE)
            areas += np.bincount(pairs.ravel(), weights=ground.ravel(), minlength=_SIDE * _SIDE)
            if writer:
                writer.write(degrees[pairs][np.newaxis], window.row_off, window.col_off)
            reporter.progress((window.row_off + window.height) / dataset.height)
        both = cells.reshape(_SIDE, _SIDE)[1:, 1:]
        if not both.any():
            raise ExtentError(
                "{name} and {second_name} have no cell with data in common. Check the coordinate reference "
                "systems of both, or choose maps of the same place.",
                name=first.name,
                second_name=second.name,
            )
    return Comparison(both, areas.reshape(_SIDE, _SIDE)[1:, 1:])


def agreement_of(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Codes of :data:`AGREEMENTS` (0 where either is no data) of two arrays of LCZ codes."""
    return _degrees()[first, second]


def _degrees() -> np.ndarray:
    """Degree of agreement uint8 (18, 18) of each pair of codes; 0 where either is nodata."""
    codes = np.arange(_SIDE)
    built = codes <= max(lcz.BUILT)
    degrees = np.where(built[:, np.newaxis] == built, 2, 3)
    degrees[codes, codes] = 1
    degrees[0], degrees[:, 0] = 0, 0
    return degrees.astype(np.uint8)


@contextlib.contextmanager
def create_agreement_raster(
    path: Path | str, grid: DatasetGrid, reporter: Reporter, tags: dict[str, str]
) -> Iterator[RasterWriter]:
    """Write a map of :data:`AGREEMENTS` (uint8, 0 nodata) with its legend inside."""
    with create_raster(
        path, grid, reporter, dtype="uint8", nodata=0, descriptions=("agreement",), tags=tags, photometric="palette"
    ) as writer:
        table = dict.fromkeys(range(256), (0, 0, 0, 0))
        table.update({a.code: (*lcz.rgb(a.colour), 255) for a in AGREEMENTS})
        writer.dataset.write_colormap(1, table)
        Path(f"{writer.dataset.name}.aux.xml").write_bytes(_legend())
        yield writer
    # From the colour table alone QGIS would list 256 classes.
    write_style(Path(path), paletted_qml([(a.code, a.colour, a.title) for a in AGREEMENTS]), reporter)


def _legend() -> bytes:
    root = ElementTree.Element("PAMDataset")
    band = ElementTree.SubElement(root, "PAMRasterBand", band="1")
    ElementTree.SubElement(band, "Description").text = "agreement"
    names = ElementTree.SubElement(band, "CategoryNames")
    for title in ("", *(a.title for a in AGREEMENTS)):
        ElementTree.SubElement(names, "Category").text = title
    return ElementTree.tostring(root, encoding="utf-8")
