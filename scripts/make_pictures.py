"""Draws the documentation's pictures of the sample town: `make_pictures.py FOLDER_OF_THE_TOWN docs/images`.

The folder holds what 'Create sample town' wrote: s2.tif, rgb.tif, areas.gpkg, truth.tif. Runs in QGIS's Python.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from demo_common import qgis_without_windows


def draw(town: Path, picture: Path) -> None:
    """The two images, the second with the training areas, and the true map with its legend."""
    from drawing import Sheet
    from qgis.core import (
        QgsContrastEnhancement,
        QgsFillSymbol,
        QgsMultiBandColorRenderer,
        QgsRasterLayer,
        QgsRasterMinMaxOrigin,
        QgsSingleSymbolRenderer,
        QgsVectorLayer,
    )

    scene, rgb = QgsRasterLayer(str(town / "s2.tif"), "s2"), QgsRasterLayer(str(town / "rgb.tif"), "rgb")
    truth = QgsRasterLayer(str(town / "truth.tif"), "Local climate zones")
    areas = QgsVectorLayer(str(town / "areas.gpkg"), "areas", "ogr")
    scene.setRenderer(QgsMultiBandColorRenderer(scene.dataProvider(), 3, 2, 1))
    scene.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    outline = {"color": "0,0,0,0", "outline_color": "255,255,0", "outline_width": "0.4"}
    areas.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    sheet = Sheet(318, 100)
    sheet.text("Sentinel-2, 10 m", 5, 4, 80)
    sheet.map([scene], truth.extent(), 5, 11, 82, 82)
    sheet.text("1 m image with training areas", 91, 4, 80)
    sheet.map([areas, rgb], truth.extent(), 91, 11, 82, 82)
    sheet.text("True local climate zones", 177, 4, 80)
    sheet.map([truth], truth.extent(), 177, 11, 82, 82)
    sheet.legend(truth, 261, 4, 55, 92)
    sheet.save(picture, dpi=100)


def draw_suggestions(demo: Path, gallery: Path, picture: Path) -> None:
    """The probable map, and the image with the training areas (yellow) and the suggested places by rank (white)."""
    from drawing import Sheet
    from qgis.core import (
        QgsFillSymbol,
        QgsPalLayerSettings,
        QgsRasterLayer,
        QgsSingleSymbolRenderer,
        QgsTextFormat,
        QgsVectorLayer,
        QgsVectorLayerSimpleLabeling,
    )

    mapped, rgb = QgsRasterLayer(str(gallery / "map.tif"), "Local climate zones"), QgsRasterLayer(str(demo / "rgb.tif"))
    areas = QgsVectorLayer(str(gallery / "quarter.gpkg"), "areas", "ogr")
    places = QgsVectorLayer(str(gallery / "suggestions.gpkg"), "places", "ogr")
    for layer, colour in ((areas, "255,255,0"), (places, "255,255,255")):
        outline = {"color": "0,0,0,0", "outline_color": colour, "outline_width": "0.5"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    text, labels = QgsTextFormat(), QgsPalLayerSettings()
    text.setSize(9)
    text.buffer().setEnabled(True)
    labels.fieldName = "rank"
    labels.setFormat(text)
    places.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    places.setLabelsEnabled(True)
    sheet = Sheet(232, 100)
    sheet.text("The map so far", 5, 4, 80)
    sheet.map([mapped], mapped.extent(), 5, 11, 82, 82)
    sheet.text("Areas so far, and places for the next ones", 91, 4, 85)
    sheet.map([places, areas, rgb], mapped.extent(), 91, 11, 82, 82, scale=False)  # it would hide places
    sheet.legend(mapped, 175, 4, 55, 92)
    sheet.save(picture, dpi=100)


def main() -> None:
    """Draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("town", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--gallery", type=Path, help="what make_gallery.py made of the town's folder")
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    with qgis_without_windows():
        if options.gallery:
            draw_suggestions(options.town, options.gallery, options.output / "suggestions.png")
        else:
            draw(options.town, options.output / "sample_town.png")


if __name__ == "__main__":
    main()
