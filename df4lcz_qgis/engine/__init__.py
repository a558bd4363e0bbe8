"""The engine: everything scientific, free of QGIS, run in a Python of its own.

Importing this package imports nothing else. ``python -m df4lcz_qgis.engine --help`` is the command line.
"""
