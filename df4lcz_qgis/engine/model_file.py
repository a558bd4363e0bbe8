"""The former place of :mod:`.shared.model_file`, for scripts that know it here."""

from .shared.model_file import Model, load, read_metadata, save, weights_sha256

__all__ = ["Model", "load", "read_metadata", "save", "weights_sha256"]
