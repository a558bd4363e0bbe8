"""DF4LCZ for QGIS: the QGIS side of the plugin, and its engine."""
