"""The default style of vector outputs, kept inside their GeoPackage where QGIS finds it, with or without a window."""

from __future__ import annotations

import sqlite3
from pathlib import Path

_QML = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
  <symbols>{symbol}</symbols>
 </renderer-v2>
 <blendMode>0</blendMode><featureBlendMode>0</featureBlendMode><layerGeometryType>{geometry}</layerGeometryType>
</qgis>"""
_SYMBOL = (
    '<symbol type="{kind}" name="0" alpha="1" clip_to_extent="1" force_rhr="0">'
    '<layer class="{layer}" pass="0" enabled="1" locked="0">{properties}</layer></symbol>'
)
_MM = {"outline_width_unit": "MM", "line_width_unit": "MM", "size_unit": "MM"}

#: Symbol of each kind of geometry: its type in QML, the layer's number, the symbol layer's class and properties.
_OUTLINES = (
    "fill",
    2,
    "SimpleFill",
    {"style": "no", "outline_style": "solid", "outline_color": "255,221,0,255", "outline_width": "0.2"},
)
_NODES = (
    "marker",
    0,
    "SimpleMarker",
    {
        "name": "circle",
        "color": "230,0,80,255",
        "outline_color": "255,255,255,255",
        "outline_width": "0.2",
        "size": "2.2",
    },
)
_EDGES = ("line", 1, "SimpleLine", {"line_color": "0,220,255,55", "line_width": "0.12", "line_style": "solid"})
_STYLES = {"instances": _OUTLINES, "nodes": _NODES, "edges": _EDGES}


def qml(layer: str) -> str:
    """The QML style of the layer ``instances``, ``nodes`` or ``edges``."""
    kind, geometry, symbol_layer, properties = _STYLES[layer]
    both = {**properties, **_MM}
    as_options = "".join(f'<Option type="QString" name="{k}" value="{v}"/>' for k, v in both.items())
    # QGIS before 3.26 reads <prop>, later versions <Option>.
    as_props = "".join(f'<prop k="{k}" v="{v}"/>' for k, v in both.items())
    symbol = _SYMBOL.format(
        kind=kind, layer=symbol_layer, properties=f'<Option type="Map">{as_options}</Option>{as_props}'
    )
    return _QML.format(symbol=symbol, geometry=geometry)


def add_default_style(path: Path, layer: str) -> None:
    """Store the style of ``layer`` in the GeoPackage as the one that QGIS applies on loading.

    The table is QGIS's own ``layer_styles``, registered as attributes so that other readers skip it.
    """
    with sqlite3.connect(path) as database:
        geometry = database.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
        ).fetchone()
        database.execute(
            "CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
            "f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), "
            "f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, "
            "description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)"
        )
        database.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles')"
        )
        database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) "
            "VALUES ('', '', ?, ?, ?, ?, '', 1, 'Default style', '', NULL, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
            (layer, geometry[0] if geometry else "", layer, qml(layer)),
        )
    database.close()
