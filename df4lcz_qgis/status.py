"""The state of the set-up: what is ready, what is not, and what to do about it."""

from __future__ import annotations

import html
import os
import sys
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsProcessingFeedback

from . import engine_client, engine_environment, settings
from .engine import folders, model_file, weights
from .engine.errors import Cancelled, Df4lczError

_VARIABLES = (engine_environment.PYTHON_VARIABLE, weights.FOLDERS_VARIABLE, "DF4LCZ_DATA")


@dataclass
class Section:
    """A heading with rows of (name, text); ``todo`` says what the user should do, if anything."""

    title: str
    rows: list[tuple[str, str]] = field(default_factory=list)
    todo: list[str] = field(default_factory=list)


@dataclass
class Status:
    """Everything that the status page tells.

    ``device`` is the one that ``auto`` chooses, empty without an engine; ``missing`` are ids of the catalogue.
    """

    sections: list[Section]
    engine_ready: bool
    engine_python: str
    device: str
    found: list[str]
    missing: list[str]
    models: list[str]

    @property
    def ready(self) -> bool:
        """Whether a map can be made: the engine works and there is a model."""
        return self.engine_ready and bool(self.models)


def collect(feedback: QgsProcessingFeedback) -> Status:
    """Look at the engine, weights, models and settings; nothing is changed and nothing is an error here.

    Raises:
        Cancelled: the user cancelled.
    """
    engine, ready, python, device = _engine(feedback)
    weights_section, found, missing = _weights(feedback)
    models_section, models = _models()
    sections = [_versions(), engine, models_section, weights_section, _settings()]
    return Status(sections, ready, python, device, found, missing, models)


def _versions() -> Section:
    python = ".".join(map(str, sys.version_info[:3]))
    rows = [("DF4LCZ", folders.version()), ("QGIS", Qgis.QGIS_VERSION), ("QGIS's Python", python)]
    return Section("Versions", [*rows, ("Plugin folder", str(folders.ROOT))])


def _engine(feedback: QgsProcessingFeedback) -> tuple[Section, bool, str, str]:
    section = Section("Engine")
    try:
        python = str(engine_environment.find(settings.engine_python()))
        section.rows.append(("Python", python))
        outputs = engine_client.run("status", {}, feedback)
    except Cancelled:
        raise
    except Df4lczError as error:
        section.rows.append(("State", "not ready"))
        section.todo.append(str(error))
        return section, False, section.rows[0][1] if len(section.rows) > 1 else "", ""
    _tell_engine(section, outputs)
    return section, not outputs["problems"], python, outputs["devices"][0]["device"]


def _tell_engine(section: Section, outputs: dict[str, Any]) -> None:
    section.rows.append(("State", "incomplete" if outputs["problems"] else "ready"))
    section.rows.append(("Python version", outputs["python_version"]))
    versions = ", ".join(f"{name} {version}" for name, version in outputs["packages"].items() if version)
    section.rows.append(("Packages", versions))
    for device in outputs["devices"]:
        memory = f", {device['memory_gb']} GB" if "memory_gb" in device else ""
        section.rows.append(("Device", f"{device['device']} ({device['name']}{memory})"))
    if outputs["problems"]:
        advice = "Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named."
        section.todo.append(" ".join([*outputs["problems"], advice]))


def _weights(feedback: QgsProcessingFeedback) -> tuple[Section, list[str], list[str]]:
    section, found, missing = Section("Published weights"), [], []
    extra = settings.weights_folders()
    section.rows.append(("Searched", ", ".join(map(str, weights.folders(extra))) or "no folder exists yet"))
    for known in weights.catalogue():
        if feedback.isCanceled():
            raise Cancelled("Cancelled. Nothing was written.")
        path = weights.search(known, extra)
        (found if path else missing).append(known.id)
        size = f"{known.size / 1e6:.0f} MB"
        where = f"not on this computer ({size})" if known.address else "not on this computer (there is no download)"
        section.rows.append((known.id, str(path) if path else where))
    needed = {w.kind for w in weights.catalogue()} - {weights.entry(i).kind for i in found}
    purposes = {"sentinel2": "Mapping from Sentinel-2 with a published network", "sam": "Segment Anything"}
    for kind in sorted(needed):
        choices = ", ".join(w.id for w in weights.catalogue() if w.kind == kind and w.address)
        section.todo.append(
            f"{purposes.get(kind, kind)} needs weights: run 'Download weights' with one of {choices}, or put the "
            f"file into a folder and name that folder in the options or in {weights.FOLDERS_VARIABLE}."
        )
    return section, found, missing


def _models() -> tuple[Section, list[str]]:
    folder = folders.models_folder()
    section, models = Section("Models"), []
    section.rows.append(("Folder", str(folder)))
    for path in sorted(folder.glob(f"*{model_file.EXTENSION}")) if folder.is_dir() else []:
        try:
            metadata = model_file.read_metadata(path)
        except Df4lczError as error:
            section.rows.append((path.name, "damaged"))
            section.todo.append(str(error))
            continue
        models.append(str(path))
        section.rows.append((path.name, f"{metadata['name']}; streams: {', '.join(sorted(metadata['streams']))}"))
    if not models:
        section.todo.append(
            "There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 network, "
            "or train a model. Models in other folders work as well."
        )
    return section, models


def _settings() -> Section:
    section = Section("Settings in force")
    section.rows.append(("Option: Python of the engine", settings.engine_python() or "not set"))
    section.rows.append(("Option: folders of weights", os.pathsep.join(settings.weights_folders()) or "not set"))
    section.rows += [(f"Variable {name}", os.environ.get(name) or "not set") for name in _VARIABLES]
    section.rows.append(("Data folder", str(folders.data_folder())))
    return section


def summary(status: Status) -> str:
    """One sentence for the top of the page."""
    if status.ready:
        return "DF4LCZ is ready."
    lacking = [
        text for text, there in (("the engine", status.engine_ready), ("a model", bool(status.models))) if not there
    ]
    return f"DF4LCZ is not ready yet: {' and '.join(lacking)} missing."


def as_text(status: Status) -> str:
    """The page as plain text."""
    lines = [summary(status)]
    for section in status.sections:
        lines += ["", section.title, *(f"  {name}: {text}" for name, text in section.rows)]
        lines += [f"  To do: {text}" for text in section.todo]
    return "\n".join(lines)


def as_html(status: Status) -> str:
    """The page as HTML, for the Results Viewer and browsers."""
    parts = [
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>DF4LCZ status</title><style>"
        "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
        "td{padding:.2em 1em .2em 0;vertical-align:top;overflow-wrap:anywhere}"
        ".todo{background:#fff3cd;padding:.6em 1em}</style></head><body>",
        f"<h1>{html.escape(summary(status))}</h1>",
    ]
    for section in status.sections:
        parts.append(f"<h2>{html.escape(section.title)}</h2>")
        parts += [f"<p class='todo'><b>To do:</b> {html.escape(text)}</p>" for text in section.todo]
        rows = "".join(f"<tr><td><b>{html.escape(n)}</b></td><td>{html.escape(t)}</td></tr>" for n, t in section.rows)
        parts.append(f"<table>{rows}</table>")
    return "\n".join([*parts, "</body></html>\n"])
