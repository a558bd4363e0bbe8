"""The state of the set-up: what is ready, what is not, and what to do about it."""

from __future__ import annotations

import html
import os
import sys
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsProcessingFeedback

from . import engine_client, engine_environment, packages, settings
from .engine.shared import folders, model_file, weights, workers
from .engine.shared.errors import Cancelled, Df4lczError
from .engine.shared.message import Message
from .engine.shared.plain_text import writable
from .words import tr

_VARIABLES = (
    engine_environment.PYTHON_VARIABLE,
    weights.FOLDERS_VARIABLE,
    folders.CACHE_VARIABLE,
    workers.VARIABLE,
    packages.WHEELHOUSE_VARIABLE,
    folders.DATA_VARIABLE,
)


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
    rows = [("DF4LCZ", folders.version()), ("QGIS", Qgis.QGIS_VERSION), (tr("QGIS's Python"), python)]
    return Section(tr("Versions"), [*rows, (tr("Plugin folder"), str(folders.ROOT))])


def _engine(feedback: QgsProcessingFeedback) -> tuple[Section, bool, str, str]:
    section = Section(tr("Engine"))
    try:
        python = str(engine_environment.find(settings.engine_python()))
        section.rows.append(("Python", python))
        outputs = engine_client.run("status", {}, feedback)
    except Cancelled:
        raise
    except Df4lczError as error:
        section.rows.append((tr("State"), tr("not ready")))
        section.todo.append(tr(error))
        return section, False, section.rows[0][1] if len(section.rows) > 1 else "", ""
    _tell_engine(section, outputs)
    device = settings.device()
    return section, not outputs["problems"], python, outputs["devices"][0]["device"] if device == "auto" else device


def _tell_engine(section: Section, outputs: dict[str, Any]) -> None:
    section.rows.append((tr("State"), tr("incomplete") if outputs["problems"] else tr("ready")))
    section.rows.append((tr("Python version"), outputs["python_version"]))
    versions = ", ".join(f"{name} {version}" for name, version in outputs["packages"].items() if version)
    section.rows.append((tr("Packages"), versions))
    for device in outputs["devices"]:
        memory = f", {device['memory_gb']} GB" if "memory_gb" in device else ""
        section.rows.append((tr("Device"), f"{device['device']} ({device['name']}{memory})"))
    if outputs["problems"]:
        advice = tr(
            "Run 'Install engine' with 'Repair' ticked, or install the packages into the Python that you named."
        )
        problems = (tr(Message.read(problem)) for problem in outputs["problems"])
        section.todo.append(" ".join([*problems, advice]))


def _weights(feedback: QgsProcessingFeedback) -> tuple[Section, list[str], list[str]]:
    section, found, missing = Section(tr("Published weights")), [], []
    extra = settings.weights_folders()
    section.rows.append((tr("Searched"), ", ".join(map(str, weights.folders(extra))) or tr("no folder exists yet")))
    for known in weights.catalogue():
        if feedback.isCanceled():
            raise Cancelled("Cancelled. Nothing was written.")
        path = weights.search(known, extra)
        (found if path else missing).append(known.id)
        if known.address:
            where = tr("not on this computer ({size:.0f} MB)", size=known.size / 1e6)
        else:
            where = tr("not on this computer (there is no download)")
        section.rows.append((known.id, str(path) if path else where))
    needed = {w.kind for w in weights.catalogue()} - {weights.entry(i).kind for i in found}
    purposes = {"sentinel2": tr("Mapping from Sentinel-2 with a published network"), "sam": "Segment Anything"}
    for kind in sorted(needed):
        choices = ", ".join(w.id for w in weights.catalogue() if w.kind == kind and w.address)
        section.todo.append(
            tr(
                "{purpose} needs weights: run 'Download weights' with one of {choices}, or put the file into a folder "
                "and name that folder in the options or in {variable}.",
                purpose=purposes.get(kind, kind),
                choices=choices,
                variable=weights.FOLDERS_VARIABLE,
            )
        )
    return section, found, missing


def _models() -> tuple[Section, list[str]]:
    folder = folders.models_folder()
    section, models = Section(tr("Models")), []
    section.rows.append((tr("Folder"), str(folder)))
    for path in sorted(folder.glob(f"*{model_file.EXTENSION}")) if folder.is_dir() else []:
        try:
            metadata = model_file.read_metadata(path)
        except Df4lczError as error:
            section.rows.append((path.name, tr("damaged")))
            section.todo.append(tr(error))
            continue
        models.append(str(path))
        streams = ", ".join(sorted(metadata["streams"]))
        section.rows.append((path.name, tr("{name}; streams: {streams}", name=metadata["name"], streams=streams)))
    if not models:
        section.todo.append(
            tr(
                "There is no model in the plugin's folder. Run 'Download weights' with weights of a Sentinel-2 "
                "network, or train a model. Models in other folders work as well."
            )
        )
    return section, models


def _settings() -> Section:
    section = Section(tr("Settings in force"))
    unset = tr("not set")
    values = (
        settings.engine_python(),
        "; ".join(settings.weights_folders()),
        settings.device(),
        settings.cache_folder(),
        settings.asked_workers(),
    )
    section.rows += [(tr(option.description), value or unset) for option, value in zip(settings.OPTIONS, values)]
    section.rows += [(tr("Variable {name}", name=name), os.environ.get(name) or unset) for name in _VARIABLES]
    section.rows.append((tr("Data folder"), str(folders.data_folder())))
    return section


def summary(status: Status) -> str:
    """One sentence for the top of the page."""
    if status.ready:
        return tr("DF4LCZ is ready.")
    if status.engine_ready:
        return tr("DF4LCZ is not ready yet: a model is missing.")
    if status.models:
        return tr("DF4LCZ is not ready yet: the engine is missing.")
    return tr("DF4LCZ is not ready yet: the engine and a model are missing.")


def as_text(status: Status) -> str:
    """The page as plain text."""
    lines = [summary(status)]
    for section in status.sections:
        lines += ["", section.title, *(f"  {name}: {text}" for name, text in section.rows)]
        lines += [f"  {tr('To do')}: {text}" for text in section.todo]
    return writable("\n".join(lines))


def as_html(status: Status) -> str:
    """The page as HTML, for the Results Viewer and browsers."""
    parts = [
        "<!DOCTYPE html><html><head><meta charset='utf-8'>"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        "<title>DF4LCZ status</title><style>"
        "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
        "td{padding:.2em 1em .2em 0;vertical-align:top;overflow-wrap:anywhere}"
        ".todo{background:#fff3cd;padding:.6em 1em}</style></head><body>",
        f"<h1>{html.escape(summary(status))}</h1>",
    ]
    for section in status.sections:
        parts.append(f"<h2>{html.escape(section.title)}</h2>")
        parts += [
            f"<p class='todo'><b>{html.escape(tr('To do'))}:</b> {html.escape(text)}</p>" for text in section.todo
        ]
        rows = "".join(f"<tr><td><b>{html.escape(n)}</b></td><td>{html.escape(t)}</td></tr>" for n, t in section.rows)
        parts.append(f"<table>{rows}</table>")
    return writable("\n".join([*parts, "</body></html>\n"]))
