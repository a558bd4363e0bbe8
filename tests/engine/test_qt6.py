"""What QGIS 4 (Qt 6) asks of the code, read from its syntax: no QGIS is needed."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("algorithms", "df4lcz_qgis", "scripts", "tests/qgis", "tests/desktop")
FILES = [ROOT / "__init__.py", *(path for folder in FOLDERS for path in sorted((ROOT / folder).glob("*.py")))]
#: Classes of Qt and QGIS.
CLASS = re.compile(r"Q(gs|gis|t)?([A-Z]\w*)?$")
#: Classes within classes that may stand without a member, as in ``_Number = QgsProcessingParameterNumber.Type``.
NESTED = {"Type", "Flag", "SourceType", "Behavior", "Rule", "ImageExportSettings", "SaveVectorOptions"}
#: Names that Qt 6 or QGIS 4 no longer have.
GONE = {"exec_", "print_", "QRegExp", "QDesktopWidget", "QTextCodec"}
#: Names that QGIS 3.22 does not have yet.
TOO_NEW = {
    "ProcessingAlgorithmFlag",
    "ProcessingNumberParameterType",
    "ProcessingParameterFlag",
    "ProcessingSourceType",
    "LayerType",
    "DistanceUnit",
    "WkbType",
}
MOVED = {"QAction", "QActionGroup", "QShortcut"}


def findings(tree):
    """What QGIS 4 would not take, or QGIS 3.22 does not know, as (line, words)."""
    owners = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, a.name) for a in node.names if _is_binding(a.name))
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            if _is_binding(node.module):
                yield node.lineno, node.module
            names = GONE | (MOVED if node.module.startswith("qgis.PyQt") else set()) | {"QgsProcessingOutputVariant"}
            yield from ((node.lineno, a.name) for a in node.names if a.name in names)
        elif isinstance(node, ast.Attribute):
            if node.attr in GONE:
                yield node.lineno, node.attr
            if isinstance(node.value, ast.Name) and CLASS.match(node.value.id):
                yield from ((node.lineno, words) for words in _member(node, id(node) in owners))


def _member(node, goes_on):
    """A member of a Qt or QGIS class: an enum's value must be reached through the enum."""
    name = f"{node.value.id}.{node.attr}"
    if (node.value.id == "Qgis" and node.attr in TOO_NEW) or (
        node.attr[0].isupper() and not node.attr.isupper() and not goes_on and node.attr not in NESTED
    ):
        yield name


def _is_binding(module):
    return module.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_code(path):
    found = list(findings(ast.parse(path.read_text(encoding="utf-8"))))
    assert not found, found


@pytest.mark.parametrize(
    "code",
    [
        "from PyQt5.QtCore import Qt",
        "import sip",
        "from qgis.PyQt.QtCore import QRegExp",
        "QgsProcessingParameterNumber('A', 'a', QgsProcessingParameterNumber.Integer)",
        "QgsProcessing.TypeVectorPolygon",
        "flags | QgsProcessingParameterDefinition.FlagAdvanced",
        "Qt.AlignCenter",
        "Qt.Key_Escape",
        "Qgis.Warning",
        "dialog.exec_()",
        "Qgis.ProcessingSourceType.VectorPolygon",
        "from qgis.PyQt.QtGui import QAction",
    ],
)
def test_the_reading_finds(code):
    assert list(findings(ast.parse(code)))


def test_the_reading_lets_scoped_names_pass():
    code = """
from qgis.PyQt.QtCore import Qt
QgsProcessing.SourceType.TypeVectorPolygon
kind = QgsProcessingParameterNumber.Type
QgsProcessingParameterDefinition.Flag.FlagAdvanced
Qt.AlignmentFlag.AlignCenter
QgsProcessing.TEMPORARY_OUTPUT, Qgis.QGIS_VERSION, QgsProject.instance().crs()
dialog.exec()
"""
    assert not list(findings(ast.parse(code)))


#: Imports every module of QGIS's side with PyQt 6 in the place of qgis.PyQt and placeholders in that of QGIS itself,
#: and looks every member of a Qt class up that the code names.
IMPORTING = """
import ast, importlib, sys, types
from pathlib import Path

import PyQt6.QtCore, PyQt6.QtGui, PyQt6.QtNetwork, PyQt6.QtWidgets

class Any(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Any(name, (), {})

class Placeholder(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Any(name, (), {})

for name in ("qgis", "qgis.core", "qgis.gui", "qgis.utils", "osgeo", "osgeo.gdal", "osgeo.osr", "osgeo.ogr"):
    sys.modules[name] = Placeholder(name)
sys.modules["qgis"].PyQt = sys.modules["qgis.PyQt"] = types.ModuleType("qgis.PyQt")
for part in ("QtCore", "QtGui", "QtNetwork", "QtWidgets"):
    module = getattr(PyQt6, part)
    sys.modules[f"qgis.PyQt.{part}"] = module
    setattr(sys.modules["qgis.PyQt"], part, module)
sys.path.insert(0, sys.argv[1])
root = Path(sys.argv[1]) / "df4lcz"
paths = [path for pattern in ("*.py", "algorithms/*.py", "df4lcz_qgis/*.py") for path in sorted(root.glob(pattern))]
members = 0
for path in paths:
    name = ".".join(["df4lcz", *path.relative_to(root).with_suffix("").parts])
    importlib.import_module(name.removesuffix(".__init__"))
    tree, known = ast.parse(path.read_text(encoding="utf-8")), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            known.update({a.asname or a.name: getattr(sys.modules[node.module], a.name) for a in node.names})
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            chain = ast.unparse(node).split(".")
            if chain[0] in known:
                value = known[chain[0]]
                for name in chain[1:]:
                    value = getattr(value, name)  # an AttributeError names what Qt 6 does not have
                members += 1
print(len(paths), members)
"""


def test_every_module_imports_under_qt6(tmp_path):
    pytest.importorskip("PyQt6.QtWidgets", reason="PyQt 6 is not installed here", exc_type=ImportError)
    (tmp_path / "df4lcz").symlink_to(ROOT)
    done = subprocess.run([sys.executable, "-c", IMPORTING, str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    modules, members = map(int, done.stdout.split())
    assert modules > 30 and members > 10
