"""The one exception hierarchy. Every message says what was wrong, what was given and what to do."""

from __future__ import annotations

from typing import Any

from .message import Message


class Df4lczError(Exception):
    """Base of every error that a user can meet; its text is meant to be read by them.

    ``text`` is a template for ``values``, or a message; see :mod:`.message`.
    """

    def __init__(self, text: str | Message = "", /, **values: Any) -> None:
        self.message = Message.make(text, values)
        super().__init__(str(self.message))

    @property
    def code(self) -> str:
        """Name of the error's class, stable across the door between engine and QGIS."""
        return type(self).__name__


class Cancelled(Df4lczError):
    """The user cancelled the work."""


class RequestError(Df4lczError):
    """A request to the engine names no known operation or has wrong parameters."""


class FieldError(Df4lczError):
    """A field of a JSON is missing or not what it should be; the reader's own error says of which file."""


class RasterError(Df4lczError):
    """A raster cannot be opened or read, or is not what the operation needs."""


class BandsError(RasterError):
    """The bands that an operation needs cannot be identified in a raster."""


class CrsError(RasterError):
    """A dataset has no coordinate reference system, or an unusable one."""


class ExtentError(Df4lczError):
    """An extent is malformed or lies outside the data."""


class ProductError(RasterError):
    """A Sentinel-2 product is incomplete, damaged, or not one."""


class ImageryError(RasterError):
    """High-resolution imagery is unfit for segmentation: too coarse, not RGB, or empty."""


class ServiceError(Df4lczError):
    """A service on the network cannot be reached, refuses, or answers other than it should."""


class WorkersError(Df4lczError):
    """Workers cannot be reached, lack what the work needs, or are ended by it."""


class VectorError(Df4lczError):
    """A vector file cannot be read, or lacks the geometries or fields that are needed."""


class LczCodesError(Df4lczError):
    """Values are not local climate zone codes of any known scheme, or mix schemes."""


class InstancesError(Df4lczError):
    """Instances (segmented objects) are missing, damaged or of another segmenter."""


class TrainingAreasError(VectorError):
    """Training areas are unusable: no class field, too few polygons, none inside the images."""


class TrainingSetError(Df4lczError):
    """A training set's folder is damaged, incomplete or does not fit the model."""


class TrainingError(Df4lczError):
    """A training cannot go on: what the network computes is no number any more."""


class ModelFileError(Df4lczError):
    """A model file is damaged, of another kind, or of a newer format."""


class WeightsError(Df4lczError):
    """Published weights are missing, damaged or of another architecture."""


class DestinationError(Df4lczError):
    """An output cannot be written: no folder, no permission, no space."""


class DeviceError(Df4lczError):
    """The computing device asked for is not there."""


class EngineError(Df4lczError):
    """The engine cannot be started, broke, or was killed."""


class EngineMissingError(EngineError):
    """No Python environment for the engine is set up."""


class EngineKilledError(EngineError):
    """The engine's process was ended from outside."""


def error_classes() -> dict[str, type[Df4lczError]]:
    """Every error class by its code, to raise again on the other side of the door."""
    found: dict[str, type[Df4lczError]] = {}
    pending: list[type[Df4lczError]] = [Df4lczError]
    while pending:
        cls = pending.pop()
        found[cls.__name__] = cls
        pending.extend(cls.__subclasses__())
    return found
