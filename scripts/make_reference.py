"""Writes the reference of all algorithms from the code: `make_reference.py docs/algorithms.md`.

Runs in QGIS's Python. Anchors are the algorithms' names, because their help buttons lead there.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

ROOT = Path(__file__).resolve().parents[1]
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
_KINDS = {"source": "vector", "enum": "choice", "multilayer": "several files or layers", "fileDestination": "file"}
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


def algorithms() -> list[QgsProcessingAlgorithm]:
    """The provider's algorithms in its own order, from the repository linked under the plugin's name."""
    from df4lcz.df4lcz_qgis.provider import ALGORITHMS, Df4lczProvider

    provider = Df4lczProvider()
    algorithms.kept = provider  # it owns its algorithms
    QgsApplication.processingRegistry().addProvider(provider)
    provider.add_models()
    models = [a.name() for a in provider.algorithms() if a.groupId() == "models"]
    return [provider.algorithm(name) for name in (*models, *ALGORITHMS)]


def page(found: list[QgsProcessingAlgorithm]) -> str:
    """The whole page: a contents list by group, then each algorithm."""
    lines = [
        "# Algorithms",
        "",
        "Made from the code by `make reference`. Every algorithm is in the Processing Toolbox under *DF4LCZ*, in the",
        'graphical modeler, in batch, in Python as `processing.run("df4lcz:NAME", {...})`, and on the command line as',
        "`qgis_process run df4lcz:NAME -- PARAMETER=VALUE`. Parameters marked *advanced* are folded away in dialogs.",
        "",
    ]
    for group in dict.fromkeys(a.group() for a in found):
        links = ", ".join(f"[{a.displayName()}](#{a.name()})" for a in found if a.group() == group)
        lines.append(f"- {group}: {links}")
    for algorithm in found:
        lines += ["", *section(algorithm)]
    return "\n".join(lines) + "\n"


def section(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """One algorithm: what it does, parameters, outputs, example, citation."""
    lines = [f'<a id="{algorithm.name()}"></a>', "", f"## {algorithm.displayName()}", ""]
    lines += [f"`df4lcz:{algorithm.name()}` · {algorithm.group()}", "", text(algorithm.ABOUT), ""]
    parameters = [d for d in algorithm.parameterDefinitions() if not d.isDestination()]
    destinations = [d for d in algorithm.parameterDefinitions() if d.isDestination()]
    if parameters:
        lines += ["| Parameter | | Default | Meaning |", "|---|---|---|---|"]
        lines += [
            f"| `{d.name()}` | {kind(d)} | {default(d)} | **{text(d.description())}.** {text(d.help())} |"
            for d in parameters
        ] + [""]
    lines += ["| Output | | Meaning |", "|---|---|---|"]
    lines += [f"| `{d.name()}` | {kind(d)} | **{text(d.description())}.** {text(d.help())} |" for d in destinations]
    named = {d.name() for d in destinations}
    for output in algorithm.outputDefinitions():
        if output.name() not in named:
            lines.append(
                f"| `{output.name()}` | {output.type().removeprefix('output').lower()} | {text(output.description())} |"
            )
    lines += ["", "```sh", algorithm.EXAMPLE, "```", "", f"*Please cite:* {text(algorithm.CITATION)}"]
    return lines


def kind(definition: QgsProcessingParameterDefinition) -> str:
    """Type of a parameter, whether it is optional or advanced, its range."""
    words = [_KINDS.get(definition.type(), definition.type().replace("Destination", ""))]
    if isinstance(definition, QgsProcessingParameterNumber):
        words[0] = "whole number" if definition.dataType() == QgsProcessingParameterNumber.Type.Integer else "number"
        if abs(definition.minimum()) < 1e15:
            words.append(f"at least {definition.minimum():g}")
        if abs(definition.maximum()) < 1e15 and definition.maximum() != 2**31 - 1:
            words.append(f"at most {definition.maximum():g}")
    flags = definition.flags()
    words += [word for flag, word in ((_OPTIONAL, "optional"), (_ADVANCED, "*advanced*")) if flags & flag]
    return ", ".join(words)


def default(definition: QgsProcessingParameterDefinition) -> str:
    """The default as it would be written, and the choices of a list."""
    value: Any = definition.defaultValue()
    shown = "" if value is None or value == "" else f"`{value}`"
    if isinstance(definition, QgsProcessingParameterEnum):
        choices = ", ".join(f"`{o}`" for o in definition.options())
        shown = f"{shown}<br>of {choices}" if shown else f"of {choices}"
    return shown


def text(words: str) -> str:
    """Words that no table or markup takes for its own."""
    return words.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").strip().removesuffix(" .")


def main() -> int:
    """Write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    output = parser.parse_args().output
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "df4lcz").symlink_to(ROOT)
        sys.path[:0] = [folder, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
        application = QgsApplication([], False)
        application.initQgis()
        content = page(algorithms())
        output.write_text(content, encoding="utf-8")
        QgsApplication.processingRegistry().removeProvider("df4lcz")
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
