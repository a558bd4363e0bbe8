"""Takes the documentation's picture of QGIS with the plugin; runs inside QGIS's desktop.

``make screenshots`` starts it. The variable ``DF4LCZ_TOWN`` names the folder that 'Create sample town' filled,
``DF4LCZ_PICTURES`` that of the pictures.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface

TOWN, PICTURES = Path(os.environ["DF4LCZ_TOWN"]), Path(os.environ["DF4LCZ_PICTURES"])


def show() -> None:
    """Load the town's layers and open the Toolbox at the plugin's algorithms."""
    window = iface.mainWindow()
    window.resize(1400, 880)
    for file, name in (("rgb.tif", "Sample town, 1 m"), ("truth.tif", "Local climate zones")):
        layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(TOWN / file), name))
        QgsProject.instance().layerTreeRoot().findLayer(layer).setExpanded(file == "truth.tif")
    layer.setOpacity(0.6)
    QgsProject.instance().setCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    for dock in window.findChildren(QDockWidget):
        shown = dock.objectName() in ("Layers", "ProcessingToolbox")
        dock.setVisible(shown)
        if dock.objectName() == "ProcessingToolbox":
            for tree in dock.findChildren(QTreeView):
                expand(tree)
    QTimer.singleShot(4000, take)


def expand(tree: QTreeView) -> None:
    """Open the plugin's groups in the Toolbox, and close all others."""
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if str(model.data(index)).startswith("DF4LCZ"):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def take() -> None:
    """Grab the window and leave."""
    iface.mainWindow().grab().save(str(PICTURES / "desktop.png"))
    QgsProject.instance().clear()
    QTimer.singleShot(200, lambda: QgsApplication.instance().exit(0))


QTimer.singleShot(3000, show)
