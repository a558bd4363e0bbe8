"""The former place of :mod:`.shared.reporter`, for scripts that know it here."""

from .shared.reporter import Reporter

__all__ = ["Reporter"]
