"""Reports: one look for every page that the engine writes.

:class:`.page.Report` is the page; :mod:`.figures` draws. A page is one self-contained HTML file: figures inline, no
network, no script; readable on a phone, printable, light and dark.
"""

from .page import Column, Figure, Number, Report

__all__ = ["Column", "Figure", "Number", "Report"]
