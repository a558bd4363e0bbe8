"""A tour of the plugin in QGIS's desktop: what a user opens and presses, what is seen, and a picture of each step.

Runs inside QGIS, started by ``launcher.py`` with a plan in the JSON file that ``DF4LCZ_TOUR`` names. Each step is a
generator that waits with ``yield from until(...)``, so that QGIS's own event loop, modal dialogs included, goes on
meanwhile. What would block (a double click that opens a dialog, a button) is pressed ``soon``.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Generator

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QTabWidget, QToolBar, QTreeView, QWidget
from qgis.utils import active_plugins, iface

PLAN = json.loads(Path(os.environ["DF4LCZ_TOUR"]).read_text())
WORK, PICTURES = Path(PLAN["work"]), Path(PLAN["pictures"])
#: A condition that takes longer than this on a busy machine will not come true.
PATIENCE = 60.0
Step = Generator[None, None, dict[str, Any]]

seen: dict[str, Any] = {"qgis": Qgis.QGIS_VERSION, "steps": {}, "messages": []}


# Waiting, finding, pressing, looking.


def until(condition: Callable[[], Any], words: str, seconds: float = PATIENCE) -> Generator[None, None, Any]:
    """Wait until the condition holds; returns its value."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s in vain until {words}")
        yield
    return value


def rest(ticks: int = 3) -> Generator[None, None, None]:
    """Let QGIS lay out and paint."""
    for _ in range(ticks):
        yield


def soon(action: Callable[[], Any]) -> None:
    """Do what may block, out of the tour's own call."""
    QTimer.singleShot(0, action)


def window_of(name: str) -> Callable[[], QWidget | None]:
    """A condition: the visible top window whose class has this name."""

    def find() -> QWidget | None:
        tops = (w for w in QApplication.topLevelWidgets() if w.isVisible())
        return next((w for w in tops if name in (type(w).__name__, w.metaObject().className())), None)

    return find


def click(widget: QWidget) -> None:
    """Press a button as the mouse does."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def take(name: str, widget: QWidget) -> None:
    """A picture of a window."""
    picture = widget.grab()
    assert not picture.isNull() and picture.save(str(PICTURES / f"{name}.png"))


def engines() -> list[int]:
    """The engine's processes that this QGIS has started and that live."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            words = (folder / "cmdline").read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        if int(parent) == os.getpid() and state != "Z" and b"df4lcz_qgis.engine" in words:
            found.append(int(folder.name))
    return found


def files(folder: Path) -> list[str]:
    """The names in a folder."""
    return sorted(path.name for path in folder.iterdir())


def log_of(dialog: QDialog) -> str:
    """What a dialog's log tab says."""
    return dialog.htmlLog() if hasattr(dialog, "htmlLog") else ""


# The window.


def tidy() -> None:
    """A window of even size with the layers, the map and the Toolbox."""
    window = iface.mainWindow()
    window.resize(1400, 880)
    for toolbar in window.findChildren(QToolBar):
        if toolbar.parent() is window:
            toolbar.setVisible(toolbar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar"))
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    for name, dock in docks.items():
        dock.setVisible(name in ("Layers", "ProcessingToolbox"))
    window.resizeDocks([docks["Layers"], docks["ProcessingToolbox"]], [270, 300], Qt.Orientation.Horizontal)


def toolbox() -> QTreeView:
    """The Toolbox's tree."""
    return iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").findChild(QTreeView)


def children(model: Any, parent: Any) -> list[Any]:
    """The rows below an index."""
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def in_toolbox(title: str) -> Any:
    """The index of an algorithm of the plugin in the Toolbox."""
    tree = toolbox()
    model = tree.model()
    provider = next(i for i in children(model, tree.rootIndex()) if str(i.data()) == "DF4LCZ")
    return next(i for group in children(model, provider) for i in children(model, group) if str(i.data()) == title)


def open_from_toolbox(title: str) -> Generator[None, None, QDialog]:
    """Double click an algorithm; returns its dialog."""
    tree = toolbox()
    index = in_toolbox(title)
    tree.scrollTo(index)
    yield from rest()
    place = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    soon(lambda: QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place))
    dialog = yield from until(window_of("AlgorithmDialog"), f"the dialog of '{title}' opens")
    yield from rest()
    return dialog


def add_scene() -> QgsRasterLayer:
    """The Sentinel-2 image in true colour."""
    layer = QgsRasterLayer(PLAN["scene"], "Sentinel-2")
    assert layer.isValid()
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().layerTreeRoot().findLayer(layer).setExpanded(False)
    QgsProject.instance().setCrs(layer.crs())
    return layer


# The steps.


def plugin_manager() -> Step:
    """Plugins > Manage and Install Plugins, 'Installed', a tick at the plugin."""
    before = "df4lcz" in active_plugins
    soon(iface.actionManagePlugins().trigger)
    manager = yield from until(window_of("QgsPluginManager"), "the Plugin Manager opens")
    manager.resize(1000, 640)
    options = manager.findChild(QWidget, "mOptionsListWidget")
    options.setCurrentRow(1)  # 'Installed'
    view = manager.findChild(QWidget, "vwPlugins")
    yield from rest()

    def row() -> Any:
        rows = children(view.model(), view.rootIndex())
        return next((i for i in rows if "DF4LCZ" in str(i.data(Qt.ItemDataRole.DisplayRole))), None)

    index = yield from until(row, "the Plugin Manager lists the plugin")
    listed = [str(i.data(Qt.ItemDataRole.DisplayRole)) for i in children(view.model(), view.rootIndex())]
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    view.setCurrentIndex(index)
    soon(lambda: QTest.keyClick(view, Qt.Key.Key_Space))  # as a user ticks the selected row
    yield from until(lambda: "df4lcz" in active_plugins, "the tick starts the plugin")
    yield from rest(5)
    take("plugin_manager", manager)
    after = row().data(Qt.ItemDataRole.CheckStateRole)
    manager.reject()
    yield from until(lambda: not manager.isVisible(), "the Plugin Manager closes")
    return {"active_before": before, "listed": listed, "ticked_before": ticked, "ticked_after": after}


def toolbox_of_the_plugin() -> Step:
    """The plugin's groups and algorithms in the Toolbox."""
    add_scene()
    tidy()
    iface.mapCanvas().setExtent(iface.activeLayer().extent())
    tree = toolbox()
    model = tree.model()
    roots = children(model, tree.rootIndex())
    provider = next(i for i in roots if str(i.data()) == "DF4LCZ")
    tree.collapseAll()
    tree.expandRecursively(provider)
    tree.scrollTo(provider, QTreeView.ScrollHint.PositionAtTop)
    groups = {str(g.data()): [str(i.data()) for i in children(model, g)] for g in children(model, provider)}
    yield from until(lambda: not iface.mapCanvas().isDrawing(), "the map is drawn")
    yield from rest(5)
    take("toolbox", iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox"))
    return {"groups": groups}


def classify() -> Step:
    """Double click, fill in, run, look at the map."""
    output = WORK / "lcz.tif"
    dialog = yield from open_from_toolbox("Classify local climate zones")
    dialog.resize(1100, 780)
    scene = QgsProject.instance().mapLayersByName("Sentinel-2")[0]
    given = {"S2": scene, "MODEL": PLAN["model"], "CELL_SIZE": PLAN["cell_size"], "OUTPUT": str(output)}
    dialog.setParameters(given)
    dialog.runButton().setFocus()
    yield from rest(5)
    take("classify", dialog)
    asked = {k: str(v) for k, v in dialog.createProcessingParameters().items()}
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda good, results: finished.append(good))
    soon(lambda: click(dialog.runButton()))
    yield from until(lambda: finished, "the map is made", 120)
    yield from rest(5)
    tabs = dialog.findChild(QTabWidget)
    take("classify_log", dialog)
    told = {"parameters": asked, "finished": finished[0], "tab": tabs.currentIndex()}
    log = tabs.widget(1).findChild(QWidget, "txtLog")
    told["log"] = log.toPlainText() if log else ""
    dialog.close()
    yield from until(lambda: not dialog.isVisible(), "the dialog closes")
    return told


def lcz_map() -> Step:
    """The result in the project: its legend, its colours in the canvas."""
    layer = yield from until(
        lambda: next(iter(QgsProject.instance().mapLayersByName("LCZ map")), None), "the map is in the project"
    )
    canvas = iface.mapCanvas()
    tree = iface.layerTreeView()
    provider = next(i for i in children(toolbox().model(), toolbox().rootIndex()) if str(i.data()) == "DF4LCZ")
    toolbox().clearSelection()
    toolbox().scrollTo(provider, QTreeView.ScrollHint.PositionAtTop)
    iface.messageBar().clearWidgets()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    node.setExpanded(True)
    tree.setCurrentLayer(None)
    canvas.setExtent(layer.extent())
    canvas.refresh()
    yield from rest(5)
    yield from until(lambda: layer in canvas.layers() and not canvas.isDrawing(), "the map is drawn")
    yield from rest(5)
    take("desktop", iface.mainWindow())
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer), type(renderer).__name__
    image = canvas.grab().toImage()
    points = [QPoint(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    colours = Counter(image.pixelColor(point).name() for point in points)
    return {
        "source": layer.source(),
        "classes": [[c.value, c.label, c.color.name()] for c in renderer.classes()],
        "legend": [n.data(Qt.ItemDataRole.DisplayRole) for n in tree.layerTreeModel().layerLegendNodes(node)],
        "codes": sorted(int(c) for c in _codes(layer)),
        "canvas": {colour: count / len(points) for colour, count in colours.most_common(40)},
    }


def _codes(layer: QgsRasterLayer) -> set[float]:
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    cells = ((r, c) for r in range(layer.height()) for c in range(layer.width()))
    return {block.value(r, c) for r, c in cells if not block.isNoData(r, c)}


def batch() -> Step:
    """Run as Batch Process: three rows of the filter."""
    dialog = yield from open_from_toolbox("Filter LCZ map")
    soon(lambda: click(dialog.runAsBatchButton))
    dialog = yield from until(window_of("BatchAlgorithmDialog"), "the batch dialog opens")
    dialog.resize(1100, 480)
    panel = dialog.mainWidget()
    panel.addRow(2)
    context = panel.processing_context
    rows = [("majority", 150), ("majority", 200), ("majority", 300)]
    for row, (method, radius) in enumerate(rows):
        values = {"LCZ": str(WORK / "lcz.tif"), "METHOD": method, "RADIUS": radius}
        for name, value in values.items():
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
        target = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        target.setValue(str(WORK / f"{method}{radius}.tif"))
    panel.checkLoadLayersOnCompletion.setChecked(False)
    yield from rest(5)
    take("batch", dialog)
    soon(lambda: click(dialog.runButton()))
    wanted = [f"{method}{radius}.tif" for method, radius in rows]
    yield from until(lambda: dialog.wasExecuted() or set(wanted) <= set(files(WORK)), "the batch has run", 120)
    yield from until(lambda: not dialog.cancelButton().isEnabled(), "the batch has ended")
    yield from rest(5)
    take("batch_log", dialog)
    told = {"rows": panel.batchRowCount(), "written": [name for name in wanted if (WORK / name).is_file()]}
    dialog.close()
    yield from until(lambda: not dialog.isVisible(), "the dialog closes")
    return told


def extent_to_map() -> Step:
    """The dialog of the ready model 'From an extent to a map', filled in."""
    dialog = yield from open_from_toolbox("From an extent to a map")
    dialog.resize(1100, 780)
    given = {
        "EXTENT": "-75.7293,-75.6708,37.6825,37.7290 [EPSG:4326]",
        "START": "2022-05-01",
        "END": "2023-09-30",
        "MONTHS": "5,6,7,8,9",
        "MODEL": PLAN["model"],
    }
    dialog.setParameters(given)
    dialog.runButton().setFocus()
    yield from rest(5)
    take("extent_to_map", dialog)
    asked = {k: str(v) for k, v in dialog.createProcessingParameters().items()}
    dialog.close()
    yield from until(lambda: not dialog.isVisible(), "the dialog closes")
    return {"parameters": asked}


def compare() -> Step:
    """The dialog of 'Compare LCZ maps' with a list of further maps."""
    dialog = yield from open_from_toolbox("Compare LCZ maps")
    dialog.resize(1100, 780)
    maps = [str(WORK / f"{name}.tif") for name in ("lcz", "majority150", "majority200", "majority300")]
    dialog.setParameters({"FIRST": maps[0], "SECOND": maps[1], "FURTHER": maps[2:], "NAMES": "2019,2021,2023,2025"})
    yield from rest(5)
    take("compare", dialog)
    asked = dialog.createProcessingParameters()
    dialog.close()
    yield from until(lambda: not dialog.isVisible(), "the dialog closes")
    return {"further": [str(path) for path in asked["FURTHER"]], "names": str(asked["NAMES"])}


def modeler() -> Step:
    """A ready model in the modeler."""
    from processing.modeler.ModelerDialog import ModelerDialog

    designer = ModelerDialog.create()
    designer.loadModel(PLAN["ready_model"])
    designer.resize(1400, 620)
    designer.show()
    yield from rest(5)
    view = designer.view()
    view.fitInView(designer.view().scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    yield from rest(5)
    take("modeler", designer)
    model = designer.model()
    told = {
        "name": model.displayName(),
        "steps": sorted(c.algorithmId() for c in model.childAlgorithms().values()),
        "inputs": sorted(model.parameterComponents()),
        "valid": model.validate()[0],
        "items": len(view.scene().items()),
    }
    designer.setDirty(False)
    designer.close()
    return told


def cancel() -> Step:
    """A long run, and Cancel."""
    folder = WORK / "cancelled"
    folder.mkdir()
    dialog = yield from open_from_toolbox("Classify local climate zones")
    given = {"S2": PLAN["long_scene"], "MODEL": PLAN["long_model"], "CELL_SIZE": 10, "OUTPUT": str(folder / "lcz.tif")}
    dialog.setParameters(given)
    soon(lambda: click(dialog.runButton()))
    yield from until(lambda: engines() and files(folder), "the engine writes", 90)
    running, partial = engines(), files(folder)
    yield from until(lambda: dialog.cancelButton().isEnabled(), "Cancel can be pressed")
    started = time.monotonic()
    click(dialog.cancelButton())
    yield from until(lambda: not engines(), "the engine has ended")
    seconds = time.monotonic() - started
    yield from until(dialog.runButton().isEnabled, "the dialog is ready again")
    yield from rest(5)
    take("cancelled", dialog)
    told = {"engines": running, "partial": partial, "seconds": seconds, "left": files(folder)}
    dialog.close()
    return told


STEPS = (plugin_manager, toolbox_of_the_plugin, classify, lcz_map, batch, extent_to_map, compare, modeler, cancel)


# Driving.


def tour() -> Generator[None, None, None]:
    """All steps; one that fails is reported, with a picture of what is open, and the others go on."""
    yield from until(lambda: iface.mainWindow().isVisible(), "QGIS has started")
    iface.mainWindow().resize(1400, 880)
    for step in STEPS:
        if step.__name__ in PLAN["leave_out"]:
            continue
        started = time.monotonic()
        try:
            told = yield from step()
        except Exception:  # noqa: BLE001 - told to the test, whatever it is
            told = {"error": traceback.format_exc()}
            for number, window in enumerate(w for w in QApplication.topLevelWidgets() if w.isVisible()):
                window.grab().save(str(WORK / f"failed_{step.__name__}_{number}.png"))
            while QApplication.activeModalWidget():
                QApplication.activeModalWidget().close()
                yield
        seen["steps"][step.__name__] = {**told, "took": time.monotonic() - started}
        tell()


def tell() -> None:
    """Write what was seen so far."""
    bar = iface.messageBar()
    seen["message_bar"] = [item.text() for item in bar.items()] if hasattr(bar, "items") else []
    Path(PLAN["seen"]).write_text(json.dumps(seen, indent=1))


def heard(message: str, tag: str, level: Any) -> None:
    """Keep QGIS's log."""
    seen["messages"].append([int(level), tag, message])


QgsApplication.messageLog().messageReceived.connect(heard)
run = tour()
timer = QTimer()


def tick() -> None:
    """One look at the condition that is waited for."""
    if run.gi_running:  # in a dialog's own event loop
        return
    try:
        next(run)
    except StopIteration:
        timer.stop()
        tell()
        QgsProject.instance().clear()
        QTimer.singleShot(200, lambda: QgsApplication.instance().exit(0))


timer.timeout.connect(tick)
timer.start(100)
