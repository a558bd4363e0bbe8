"""The base of every algorithm: name, group, help, dialog, calls of the engine, errors and outputs in one place.

A subclass gives ``NAME``, ``TITLE``, ``GROUP``, ``TAGS``, ``ABOUT`` and ``EXAMPLE``. With an ``OPERATION`` of the
engine its parameters, request and file outputs come from that operation's ``Parameters``, and ``NUMBERS`` and ``TEXTS``
name the other outputs. What differs from that it says by overriding ``declare``, ``value`` or ``results``; an algorithm
without an operation declares its parameters with ``add`` and implements ``execute``.
"""

from __future__ import annotations

import html
import re
from types import ModuleType
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from . import declared, destinations, engine_client, given, layer_styles, layers, settings, vector_layers, words
from .engine.shared.errors import Df4lczError
from .engine.shared.folders import RESOURCES
from .engine.shared.message import Message
from .engine.shared.parameter import check_ending

HELP_ADDRESS = "https://github.com/df4lcz/df4lcz-qgis/blob/main/docs/algorithms.md#{name}"
METHOD_CITATION = (
    "Wu, Ma, Sui, Pun (2024). DF4LCZ: A SAM-Empowered Data Fusion Framework for Scene-Level Local Climate Zone "
    "Classification. IEEE TGRS 62. doi:10.1109/TGRS.2024.3414143"
)
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

    #: The module of the engine's operation that does the work, where one does.
    OPERATION: ModuleType | None = None
    #: Further outputs: name -> the operation's output, and the description.
    NUMBERS: ClassVar[dict[str, tuple[str, str]]] = {}
    TEXTS: ClassVar[dict[str, tuple[str, str]]] = {}
    #: Kinds of geometry of vector parameters that are not polygons.
    GEOMETRY: ClassVar[dict[str, Any]] = {}
    #: Optional files that a dialog offers to make unasked.
    CREATED = ("OUTPUT", "REPORT")

    def fields(self) -> tuple[declared.Declared, ...]:
        """The operation's parameters that the dialog has."""
        return declared.fields(self.OPERATION.Parameters) if self.OPERATION else ()

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for field in self.fields():
            self.declare(field)
        for outputs, kind in ((self.NUMBERS, QgsProcessingOutputNumber), (self.TEXTS, QgsProcessingOutputString)):
            for name, (_, description) in outputs.items():
                self.addOutput(kind(name, self.tr(description)))

    def declare(self, field: declared.Declared) -> None:
        """Declare the dialog's parameter for one of the operation's."""
        self.addParameter(declared.definition(field, self))

    def value(
        self,
        field: declared.Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        """What the operation is told of one of its parameters; None where nothing was chosen."""
        return declared.value(field, self, parameters, context, feedback)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return every declared output; errors of the project's own may be raised as they are."""
        if self.OPERATION is None:
            raise NotImplementedError(self.NAME)
        request = {f.field: self.value(f, parameters, context, feedback) for f in self.fields()}
        operation = self.OPERATION.__name__.rpartition(".")[2].replace("_", "-")
        return self.results(self.engine(operation, request, feedback))

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        """The algorithm's outputs from the operation's."""
        files = {f.name: outputs[f.field] for f in self.fields() if f.writes}
        return {**files, **{name: outputs[key] for name, (key, _) in {**self.NUMBERS, **self.TEXTS}.items()}}

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
            parameters = self._plain(parameters, context)
            destinations.check(self, parameters, context)
            results = self.execute(parameters, context, feedback)
        except Df4lczError as error:
            # Of a chain of errors QGIS prints the whole trace.
            raise QgsProcessingException(words.tr(error)) from None
        layer_styles.show_with_styles(self.id(), results, context)
        return results

    def _plain(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The parameters with their values as what they are, see :mod:`.given`.

        Raises:
            RequestError: one is none of its kind.
        """
        expressions = context.expressionContext()
        found = {name: given.evaluated(name, value, expressions) for name, value in parameters.items()}
        own = (d for d in self.parameterDefinitions() if d.name() in found)
        return {**found, **{d.name(): given.plain(d, found[d.name()]) for d in own}}

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Whether values are of their kinds, then Processing's own checks, then the algorithm's quick ones."""
        try:
            for definition in self.parameterDefinitions():  # expressions only have their values when it runs
                if not isinstance(value := parameters.get(definition.name()), QgsProperty):
                    given.plain(definition, value)
            good, message = super().checkParameterValues(parameters, context)
            if not good:
                advice = layers.advice_on(self.parameterDefinitions(), parameters, context)
                return good, f"{message} {advice}".strip()
            for field in self.fields():
                if path := _file_to_write(parameters.get(field.name)):
                    check_ending(field.name, path, field.writes)
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
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any] | None:
        """The engine's source for a vector parameter; None where it is not set.

        Raises:
            QgsProcessingException: it is not a valid vector layer.
        """
        return vector_layers.source(self, parameters, name, context, feedback)

    def extent_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any] | None:
        """The engine's extent for an extent parameter; None where it is not set."""
        found = layers.given_extent(self, parameters, name, context)
        return layers.extent(*found) if found else None

    def place_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The engine's place for a point parameter; None where it is not set."""
        if parameters.get(name) in (None, ""):
            return None
        point = self.parameterAsPoint(parameters, name, context)
        crs = layers.stated_crs(parameters[name], self.parameterAsPointCrs(parameters, name, context))
        return f"{point.x()!r},{point.y()!r}" + (f",{layers.crs_text(crs)}" if crs.isValid() else "")

    def output_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, endings: tuple[str, ...] = ()
    ) -> str | None:
        """The path of a raster or vector destination; None where an optional one is not set.

        Raises:
            RequestError: it has none of ``endings``.
        """
        path = self.parameterAsOutputLayer(parameters, name, context) or None
        if path:
            check_ending(name, path, endings)
        return path

    def file_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, endings: tuple[str, ...] = ()
    ) -> str | None:
        """The path of a file destination; None where an optional one is not set.

        Raises:
            RequestError: it has none of ``endings``.
        """
        path = self.parameterAsFileOutput(parameters, name, context)
        if not path or path == QgsProcessing.TEMPORARY_OUTPUT:
            return None
        check_ending(name, path, endings)
        return path


def _file_to_write(value: Any) -> str | None:
    """The file that a destination names in so many words; None for temporary ones, expressions and none at all."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value if isinstance(value, str) and value not in ("", QgsProcessing.TEMPORARY_OUTPUT) else None


def _sentence(definition: QgsProcessingParameterDefinition) -> str:
    return f"<p><b>{html.escape(definition.description())}</b>: {html.escape(definition.help())}</p>"


def plain(text: str) -> str:
    """Help text without markup, for the command line."""
    text = re.sub(r"</(p|h3)>\s*", "\n\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip()


def _has_desktop() -> bool:
    from qgis import utils

    return utils.iface is not None
