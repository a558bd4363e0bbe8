"""The former place of :mod:`.streams.weights_import`, for scripts that know it here."""

from .streams.weights_import import Recognised, describe, recognise

__all__ = ["Recognised", "describe", "recognise"]
