"""The base of every algorithm: name, group, help, calls of the engine, errors and outputs in one place.

A subclass gives ``NAME``, ``TITLE``, ``GROUP``, ``TAGS``, ``ABOUT`` and ``EXAMPLE``, declares its parameters with
``add`` (each with a sentence of help), and implements ``execute``, which returns every declared output.
"""

from __future__ import annotations

import html
import re
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from . import destinations, engine_client, layer_styles, layers, settings, words
from .engine.shared.device import DEVICES
from .engine.shared.errors import Df4lczError
from .engine.shared.folders import RESOURCES
from .engine.shared.message import Message

HELP_ADDRESS = "https://github.com/df4lcz/df4lcz-qgis/blob/main/docs/algorithms.md#{name}"
METHOD_CITATION = (
    "Wu, Ma, Sui, Pun (2024). DF4LCZ: A SAM-Empowered Data Fusion Framework for Scene-Level Local Climate Zone "
    "Classification. IEEE TGRS 62. doi:10.1109/TGRS.2024.3414143"
)
#: Vector files that the engine reads as they are; other layers are written to a GeoPackage for it.
VECTOR_FORMATS = ("gpkg", "shp", "geojson", "json", "kml", "kmz", "gml", "fgb", "sqlite", "tab")
#: Files of SAM weights; the last pattern lets the id of published weights through as well.
SAM_FILES = "SAM checkpoints (*.pt *.pth);;All files (*)"
#: Group id -> title; ids never change, titles are translated.
GROUPS = {
    "mapping": "Mapping",
    "objects": "Objects in high-resolution imagery",
    "training": "Training",
    "imagery": "Imagery",
    "analysis": "Analysis of LCZ maps",
    "models": "Ready models",
    "setup": "Set-up",
}


class Described:
    """How algorithms and ready models present themselves: names, group, tags, icon, help."""

    NAME = ""
    TITLE = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()
    ABOUT = ""
    EXAMPLE = ""
    CITATION = METHOD_CITATION

    # What Processing asks for.

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.tr(self.TITLE)

    def group(self) -> str:
        return self.tr(GROUPS[self.GROUP])

    def groupId(self) -> str:
        return self.GROUP

    def tags(self) -> list[str]:
        return [*self.TAGS, "lcz", "local climate zone"]

    def icon(self) -> QIcon:
        """The algorithm's own icon, else its group's, else the plugin's."""
        named = (RESOURCES / "icons" / f"{name}.svg" for name in (self.NAME, self.GROUP))
        return QIcon(str(next((path for path in named if path.is_file()), RESOURCES / "icon.svg")))

    def helpUrl(self) -> str:
        return HELP_ADDRESS.format(name=self.NAME)

    def shortDescription(self) -> str:
        return re.split(r"\.\s|。", self.tr(self.ABOUT))[0] if _has_desktop() else ""

    # Help, from the parameters' own sentences.

    def shortHelpString(self) -> str:
        rows = [f"<p>{self.tr(self.ABOUT)}</p>"]
        if _has_desktop():  # the command line lists parameters and their help itself
            rows.append(f"<h3>{self.tr('Parameters')}</h3>")
            rows += [_sentence(d) for d in self.parameterDefinitions() if d.help()]
        if self.EXAMPLE:
            rows += [f"<h3>{self.tr('Example')}</h3>", f"<p><code>{html.escape(self.EXAMPLE)}</code></p>"]
        rows.append(f"<p><i>{self.tr('Please cite')}: {html.escape(self.CITATION)}</i></p>")
        text = "\n".join(rows)
        return text if _has_desktop() else plain(text)

    def tr(self, text: str | Message, /, **values: Any) -> str:
        """``text`` with its values, in the user's language."""
        return words.tr(text, **values)


class Df4lczAlgorithm(Described, QgsProcessingAlgorithm):
    """Base class of the plugin's algorithms."""

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return every declared output; errors of the project's own may be raised as they are."""
        raise NotImplementedError(self.NAME)

    def engine(self, operation: str, request: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Let the engine run an operation; parameters that are None are left out."""
        if request.get("device") == "auto":
            request = {**request, "device": settings.device()}
        return engine_client.run(operation, {k: v for k, v in request.items() if v is not None}, feedback)

    def createInstance(self) -> Df4lczAlgorithm:
        return type(self)()

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and turn the project's errors into the one that Processing shows."""
        try:
            destinations.check(self, parameters, context)
            results = self.execute(parameters, context, feedback)
        except Df4lczError as error:
            # Of a chain of errors QGIS prints the whole trace.
            raise QgsProcessingException(words.tr(error)) from None
        layer_styles.show_with_styles(self.id(), results, context)
        return results

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Processing's own checks, then the algorithm's quick ones."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        try:
            self.check(parameters, context)
        except Df4lczError as error:
            return False, words.tr(error)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Quick checks of parameter values before any work; raise to refuse."""

    # Helpers for subclasses.

    def add(self, definition: QgsProcessingParameterDefinition, help: str, *, advanced: bool = False) -> None:
        """Declare a parameter with its help; the description is translated here."""
        definition.setDescription(self.tr(definition.description()))
        definition.setHelp(self.tr(help))
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)

    def add_device(self) -> None:
        """Declare the parameter DEVICE."""
        self.add(
            strings("DEVICE", "Computing device", DEVICES),
            "Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch "
            "finds one.",
            advanced=True,
        )

    def raster(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
        """The raster layer of a parameter; None where an optional one is not set.

        Raises:
            QgsProcessingException: it is not a valid raster layer.
        """
        if parameters.get(name) in (None, ""):
            return None
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def raster_source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> dict[str, Any] | None:
        """The engine's source for a raster parameter that must be a file; None where it is not set."""
        layer = self.raster(parameters, name, context)
        return None if layer is None else layers.raster_source(layer)

    def vector_source(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any] | None:
        """The engine's source for a vector parameter; None where it is not set.

        Layers that are no files, filters and selections are written to a temporary GeoPackage first.

        Raises:
            QgsProcessingException: it is not a valid vector layer.
        """
        if parameters.get(name) in (None, ""):
            return None
        layer = self.parameterAsVectorLayer(parameters, name, context)
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        path, layer_name = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, list(VECTOR_FORMATS), "gpkg", feedback
        )
        crs = source.sourceCrs()
        own = layer is not None and layer.dataProvider().crs() == crs
        text = layers.crs_text(crs) if crs.isValid() and not own else None
        return {"path": path, "layer": layer_name or None, "crs": text}

    def add_file(self, name: str, description: str, kind: str, help: str, *, create: bool = False) -> None:
        """Declare an optional file to write, ``kind`` being its extension; ``create`` makes one by default."""
        title = {"html": self.tr("HTML page"), "csv": self.tr("CSV table"), "json": self.tr("JSON file")}[kind]
        self.add(
            QgsProcessingParameterFileDestination(
                name, description, f"{title} (*.{kind})", optional=True, createByDefault=create
            ),
            help,
        )

    def extent_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any] | None:
        """The engine's extent for an extent parameter; None where it is not set."""
        rectangle = self.parameterAsExtent(parameters, name, context)
        return layers.extent(rectangle, self.parameterAsExtentCrs(parameters, name, context))

    def output_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The path of a raster or vector destination; None where an optional one is not set."""
        return self.parameterAsOutputLayer(parameters, name, context) or None

    def file_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The path of a file destination; None where an optional one is not set."""
        path = self.parameterAsFileOutput(parameters, name, context)
        return path if path and path != QgsProcessing.TEMPORARY_OUTPUT else None


def strings(name: str, description: str, options: tuple[str, ...], default: str | None = None) -> Any:
    """An enum parameter whose values are the strings themselves, so that scripts and models read well."""
    return QgsProcessingParameterEnum(
        name, description, options=list(options), defaultValue=default or options[0], usesStaticStrings=True
    )


def _sentence(definition: QgsProcessingParameterDefinition) -> str:
    return f"<p><b>{html.escape(definition.description())}</b>: {html.escape(definition.help())}</p>"


def plain(text: str) -> str:
    """Help text without markup, for the command line."""
    text = re.sub(r"</(p|h3)>\s*", "\n\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip()


def _has_desktop() -> bool:
    from qgis import utils

    return utils.iface is not None
