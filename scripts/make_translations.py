"""Collects the plugin's texts into `resources/i18n/*.ts` and compiles them: `make_translations.py LRELEASE`.

Runs in QGIS's Python. Texts come from two places: what the algorithms and models ask a translator for when their
dialogs and help are made, and the templates of messages in the code. Translations that are there are kept; new texts
are marked as unfinished, for Qt Linguist or any other program that knows .ts files; texts that are gone are removed.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
#: Language -> its name, which is how the files are named; the plugin itself speaks English.
LANGUAGES = {"de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese", "zh": "Chinese"}
CONTEXT = "DF4LCZ"


def texts_in_code() -> set[str]:
    """Templates of messages: the literal first arguments of errors and of functions that tell the user something."""
    from df4lcz_qgis.engine.shared.errors import error_classes

    speakers = {"say", "tr", "info", "warning", *error_classes()}
    found: set[str] = set()
    for folder in ("algorithms", "df4lcz_qgis"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            found.update(_texts(ast.parse(path.read_text(encoding="utf-8")), speakers))
    return found


def _texts(tree: ast.AST, speakers: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
        place = 0 if name in speakers else 1 if name == "progress" else len(node.args)
        for argument in node.args[place : place + 1]:
            for value in (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,):
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.strip():
                    yield value.value


def texts_of_algorithms() -> set[str]:
    """What the provider, its algorithms and its models ask a translator for; QGIS must be running."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    found: set[str] = set()

    class Listener(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            if context == CONTEXT and text:
                found.add(text)
            return ""

    from df4lcz.df4lcz_qgis.provider import Df4lczProvider

    listener = Listener()
    QCoreApplication.installTranslator(listener)
    try:
        provider = Df4lczProvider()
        provider.longName()
        registry = QgsApplication.processingRegistry()
        already = registry.providerById(provider.id())  # models find their steps among the registered
        if already is None:
            registry.addProvider(provider)
            provider.add_models()
        algorithms = [a.create() for a in (already or provider).algorithms()]
        for algorithm in algorithms:
            algorithm.displayName(), algorithm.group(), algorithm.shortHelpString()
        texts_of_algorithms.kept = provider  # it owns its algorithms
    finally:
        QCoreApplication.removeTranslator(listener)
    return found


def read(path: Path) -> dict[str, str]:
    """Text -> finished translation of a .ts file; empty where there is none."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # our own files
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = (translation.text or "") if done and translation is not None else ""
    return found


def write(path: Path, language: str, texts: set[str], translations: dict[str, str]) -> int:
    """Write a .ts file; returns how many of the texts have no translation yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for text in sorted(texts):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        element = ET.SubElement(message, "translation")
        element.text = translations.get(text) or None
        if element.text is None:
            element.set("type", "unfinished")
            unfinished += 1
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return unfinished


def main() -> None:
    """Renew all files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lrelease", help="Qt's compiler of translations")
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from demo_common import qgis_without_windows

    with tempfile.TemporaryDirectory() as plugins:
        (Path(plugins) / "df4lcz").symlink_to(ROOT)
        sys.path.insert(0, plugins)
        with qgis_without_windows():
            texts = texts_in_code() | texts_of_algorithms()
    FOLDER.mkdir(exist_ok=True)
    for language, name in LANGUAGES.items():
        path = FOLDER / f"df4lcz_{language}.ts"
        unfinished = write(path, language, texts, read(path))
        compiled = [options.lrelease, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        subprocess.run(compiled, check=True)
        print(f"{name}: {len(texts) - unfinished} of {len(texts)} texts translated")


if __name__ == "__main__":
    main()
