"""Draws layers through QGIS's print layout: maps side by side, the legend that the layer itself carries."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFont

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class Sheet:
    """A page in millimetres to put maps, legends and words on."""

    def __init__(self, width: float, height: float) -> None:
        self._project = QgsProject.instance()
        self._layout = QgsLayout(self._project)
        self._layout.initializeDefaults()
        self._kept: list = []  # the layout refers to these, but does not own them
        self._layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, MM))

    def _place(self, item, x: float, y: float, width: float, height: float) -> None:
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))

    def text(self, words: str, x: float, y: float, width: float, size: float = 10, bold: bool = False) -> None:
        """Put words on the page."""
        label = QgsLayoutItemLabel(self._layout)
        label.setText(words)
        font = QFont("DejaVu Sans")
        font.setPointSizeF(size)
        font.setBold(bold)
        label.setFont(font)
        self._place(label, x, y, width, size * 0.9)

    def map(
        self, layers: list, extent: QgsRectangle, x: float, y: float, width: float, height: float, scale: bool = True
    ) -> None:
        """Put a map of ``layers`` (the first on top) on the page, with a scale bar where there is to be one."""
        self._project.setCrs(layers[0].crs())
        for layer in layers:
            if layer.id() not in self._project.mapLayers():
                self._project.addMapLayer(layer, False)
        item = QgsLayoutItemMap(self._layout)
        self._place(item, x, y, width, height)
        item.setCrs(layers[0].crs())
        item.setLayers(layers)
        item.setExtent(extent)  # zooming needs one to start from, but this changes the item's size
        item.attemptResize(QgsLayoutSize(width, height, MM))
        item.zoomToExtent(extent)
        item.setFrameEnabled(True)
        if scale:
            self._scale_bar(item, extent, x, y + height)

    def _scale_bar(self, item: QgsLayoutItemMap, extent: QgsRectangle, left: float, bottom: float) -> None:
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setLinkedMap(item)
        bar.setStyle("Line Ticks Up")
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(1)
        power = 10 ** math.floor(math.log10(extent.width() / 4))
        length = max(step * power for step in (1, 2, 5) if step * power <= extent.width() / 4)
        bar.setUnitsPerSegment(length)
        bar.setUnitLabel("m" if length < 1000 else "km")
        bar.setMapUnitsPerScaleBarUnit(1 if length < 1000 else 1000)
        self._layout.addLayoutItem(bar)
        bar.attemptMove(QgsLayoutPoint(left + 3, bottom - 12, MM))
        font = QFont("DejaVu Sans")
        font.setPointSizeF(7)
        bar.setFont(font)
        bar.setHeight(2)
        bar.setBoxContentSpace(1)
        bar.setBackgroundEnabled(True)

    def legend(self, layer: QgsRasterLayer, x: float, y: float, width: float, height: float) -> None:
        """Put the legend that a layer carries on the page."""
        tree = QgsLayerTree()
        tree.addLayer(layer)
        self._kept.append(tree)
        legend = QgsLayoutItemLegend(self._layout)
        legend.setAutoUpdateModel(False)
        legend.model().setRootGroup(tree)
        legend.setTitle("")
        for style, size in ((QgsLegendStyle.Style.SymbolLabel, 8.0), (QgsLegendStyle.Style.Subgroup, 9.0)):
            font = QFont("DejaVu Sans")
            font.setPointSizeF(size)
            legend.setStyleFont(style, font)
        legend.setSymbolHeight(3.5)
        legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.2)
        self._place(legend, x, y, width, height)

    def save(self, path: Path, dpi: int = 130) -> None:
        """Write the page as a PNG."""
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        settings.exportMetadata = False
        settings.generateWorldFile = False
        code = QgsLayoutExporter(self._layout).exportToImage(str(path), settings)
        if code != QgsLayoutExporter.ExportResult.Success:
            raise SystemExit(f"QGIS could not draw {path} (code {code}).")
