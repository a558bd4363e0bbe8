"""Layers of a project as something that the engine can read."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from .engine.shared.errors import ExtentError
from .words import tr

#: How texts begin that name what lies on the network.
_REMOTE = re.compile(r"(gdal://)?((/vsi\w+/*)?/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|(https?|ftp|s3|gs)://)")
#: Entries of a legend that the engine is told; an LCZ map has fewer.
_MOST_CLASSES = 256
_LAYERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterVectorLayer, QgsProcessingParameterFeatureSource)


def advice_on(
    definitions: list[QgsProcessingParameterDefinition], values: dict[str, Any], context: QgsProcessingContext
) -> str:
    """What to do about the first parameter whose file is no layer of its kind; empty where all are."""
    for definition in definitions:
        value = values.get(definition.name())
        given = isinstance(definition, _LAYERS) and isinstance(value, str) and value
        layer = QgsProcessingUtils.mapLayerFromString(value, context) if given else None
        is_raster = isinstance(definition, QgsProcessingParameterRasterLayer)
        if given and (layer is None or (is_raster and not isinstance(layer, QgsRasterLayer))):
            if _REMOTE.match(value):
                return tr(
                    "{path} lies on the network, and QGIS takes such a source from layers of the project only. Add it "
                    "as a layer (Layer > Add Layer), and choose that.",
                    path=value,
                )
            value = _source_of_lost(value, context) or value
            files = QgsProviderRegistry.instance().providerMetadata("gdal")
            rasters = files.querySublayers(value) if is_raster else []
            if len(rasters) > 1:
                return tr(
                    "{name} holds {count} rasters, each by itself. Choose one of them, such as {example}.",
                    name=Path(value).name,
                    count=len(rasters),
                    example=rasters[0].uri(),
                )
            if Path(value).suffix and "|" not in value and not Path(value).exists():
                return tr("There is no file {path}. Check the layer's source.", path=value)
            return tr(
                "{name} may be damaged, not fully copied, empty or of another kind. Check it, or choose another one.",
                name=Path(value).name,
            )
    return ""


def _source_of_lost(value: str, context: QgsProcessingContext) -> str | None:
    """The source of a layer of the project, given by its id or name, that cannot be loaded; None where it is none."""
    known = context.project().mapLayers().values() if context.project() else ()
    lost = (layer for layer in known if value in (layer.id(), layer.name()) and not layer.isValid())
    return next((layer.publicSource().partition("|")[0] for layer in lost), None)


def is_file(layer: QgsRasterLayer) -> bool:
    """Whether the engine can open the layer's source itself: a GDAL layer that is not in QGIS's memory."""
    return layer.providerType() == "gdal" and not layer.source().startswith("/vsimem/")


def raster_source(layer: QgsRasterLayer) -> dict[str, Any]:
    """The engine's source for a raster layer that is a file.

    What QGIS shows goes along: the CRS (assigned by the user or read), a no data value that the user added, the
    extent and size and what the bands declare, with which the engine compares what it opened, the bands drawn as red,
    green and blue, and a legend of values.

    Raises:
        QgsProcessingException: the layer is a service or lies in memory, or its no data settings cannot be kept.
    """
    if not is_file(layer):
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is not a raster file (it is provided by '{provider}'). Save it as a GeoTIFF first "
                "(Export > Save As), or use 'Export imagery' for tile services.",
                name=layer.name(),
                provider=layer.providerType(),
            )
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or layer.source())
    if parts.get("layerName") or parts.get("vsiPrefix"):  # a layer of a file, or a file in an archive
        path = layer.source().partition("|")[0]
    elif Path(path).exists():
        path = str(Path(path).absolute())  # not resolved: on Windows that makes a drive of the network a server's name
    provider, renderer = layer.dataProvider(), layer.renderer()
    source: dict[str, Any] = {"path": path}
    if layer.crs().isValid():
        source["crs"] = crs_text(layer.crs())
    bounds = provider.extent()
    source["extent"] = [bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum()]
    source["size"] = [provider.xSize(), provider.ySize()]
    if isinstance(renderer, QgsMultiBandColorRenderer):
        shown = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
        source["shown_bands"] = shown if min(shown) > 0 else None
    if isinstance(renderer, QgsPalettedRasterRenderer):
        source["legend"] = [(renderer.usesBands()[0], c.value, c.label) for c in renderer.classes()[:_MOST_CLASSES]]
    source["nodata"] = _added_nodata(layer)
    source["declared"] = [_declared(provider, band) for band in range(1, provider.bandCount() + 1)]
    return {name: value for name, value in source.items() if value is not None}


def _declared(provider: QgsRasterDataProvider, band: int) -> tuple[Any, float, float]:
    """The no data value, scale and offset that QGIS reads of a band, also from a file beside the raster's."""
    nodata = provider.sourceNoDataValue(band) if provider.sourceHasNoDataValue(band) else None
    # JSON has no number for NaN.
    return (
        nodata if nodata is None or math.isfinite(nodata) else str(nodata),
        provider.bandScale(band),
        provider.bandOffset(band),
    )


def _added_nodata(layer: QgsRasterLayer) -> float | None:
    """The no data value that the user gave a layer in place of the file's; None where there is none.

    QGIS knows it as the number that it shows, after a band's scale and offset; here it is the file's.
    """
    provider = layer.dataProvider()
    bands = range(1, provider.bandCount() + 1)
    added = {(r.min(), r.max()) for band in bands for r in provider.userNoDataValues(band)}
    ignored = any(provider.sourceHasNoDataValue(b) and not provider.useSourceNoDataValue(b) for b in bands)
    own = {provider.sourceNoDataValue(b) for b in bands if provider.sourceHasNoDataValue(b)}
    if not added and not ignored:
        return None
    scales = {band: (provider.bandScale(band) or 1.0, provider.bandOffset(band)) for band in bands}
    values = {_unscaled(r.min(), *scales[band]) for band in bands for r in provider.userNoDataValues(band)}
    values |= set() if ignored else own
    if len(values) != 1 or any(low != high for low, high in added):
        raise QgsProcessingException(
            tr(
                "The layer '{name}' has no data settings of its own (Layer properties > Transparency) that the engine "
                "cannot read from the file: {values}. Save the layer with them as a GeoTIFF first (Export > Save As).",
                name=layer.name(),
                values=", ".join(f"{low:g}" if low == high else f"{low:g} ... {high:g}" for low, high in sorted(added))
                or tr("the file's value is switched off"),
            )
        )
    return values.pop()


def _unscaled(value: float, scale: float, offset: float) -> float:
    """The number of a file that ``value`` is shown for, to what of its digits is known: 6, not 5.999999999999999."""
    return value if (scale, offset) == (1, 0) else float(f"{(value - offset) / scale:.12g}")


def vector_source(layer: QgsVectorLayer) -> dict[str, Any]:
    """The engine's source for a vector layer that is a file; a CRS that the user assigned goes along.

    Raises:
        QgsProcessingException: the layer is a service, lies in memory, has a filter or edits that are not saved.
    """
    if layer.isModified():
        raise QgsProcessingException(
            tr(
                "The layer '{name}' has edits that are not saved. Save them (Layer > Save Layer Edits).",
                name=layer.name(),
            )
        )
    if layer.subsetString():
        raise QgsProcessingException(
            tr(
                "The layer '{name}' has a filter ({filter}), but its file is read whole here. Remove the filter "
                "(Layer > Filter); to leave features out, delete them in a copy of the file.",
                name=layer.name(),
                filter=layer.subsetString(),
            )
        )
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if layer.providerType() != "ogr" or not Path(path).exists():
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is not a file (it is provided by '{provider}'). Save it as a GeoPackage first.",
                name=layer.name(),
                provider=layer.providerType(),
            )
        )
    source: dict[str, Any] = {"path": str(Path(path).absolute())}
    if own_layer := layer_name(layer):
        source["layer"] = own_layer
    if layer.crs().isValid() and layer.crs() != layer.dataProvider().crs():
        source["crs"] = crs_text(layer.crs())
    if encoding := encoding_of(layer):
        source["encoding"] = encoding
    return source


def layer_name(layer: QgsVectorLayer) -> str | None:
    """The name of a layer within its file, also where its source gives its number; None for the file's only one."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("layerName"):
        return str(parts["layerName"])
    number = parts.get("layerId")
    if number is None or int(number) < 0:
        return None
    source = ogr.Open(str(parts["path"]))
    return source.GetLayer(int(number)).GetName() if source and int(number) < source.GetLayerCount() else None


def encoding_of(layer: QgsVectorLayer) -> str | None:
    """The encoding in which QGIS reads the texts of a shapefile or DBF; None for files that say their own."""
    path = str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    if Path(path).suffix.lower() not in (".shp", ".dbf", ".shx", ".tab", ".mif"):
        return None
    return layer.dataProvider().encoding() or None


def is_remote(layer: QgsVectorLayer) -> bool:
    """Whether a layer's file lies on the network.

    Raises:
        QgsProcessingException: it is a KML file there, of which QGIS shows only half.
    """
    remote = layer.providerType() == "ogr" and bool(_REMOTE.match(layer.source()))
    if remote and layer.storageType() in ("KML", "LIBKML"):
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is a KML file on the network, whose folders may say the classes. Download the "
                "file, add it as a layer, and use that.",
                name=layer.name(),
            )
        )
    return remote


def expected_count(layer: QgsVectorLayer, shown: QgsProcessingFeatureSource) -> int:
    """How many features a service or a file's head says that are shown; -1 for other layers, and where it does not say.

    Of what fails half-way QGIS takes what had come for all.
    """
    # A database may only estimate it; of files, those say it that QGIS reads as far as they go.
    says = layer.providerType() in ("WFS", "OAPIF", "arcgisfeatureserver") or layer.storageType() == "FlatGeobuf"
    if not says:
        return -1
    count, most = shown.featureCount(), QgsDataSourceUri(layer.source()).param("maxNumFeatures")
    return min(count, int(most)) if most.isdigit() and int(most) else count


def given_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
    """An extent parameter's rectangle and CRS; None where it is not set.

    An extent that states no CRS is in the project's; where the project has none, the CRS is invalid, and whoever reads
    the extent takes the layer's.

    Raises:
        ExtentError: it is empty, or states a CRS that there is not.
    """
    value = parameters.get(name)
    if value in (None, ""):
        return None
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull() and not isinstance(value, str):  # a rectangle that is none, an expression without value
        return None
    if rectangle.isEmpty():
        raise ExtentError(
            "The extent {given} is empty. Give it as xmin,xmax,ymin,ymax [CRS], or choose it anew.", given=str(value)
        )
    return rectangle, stated_crs(value, algorithm.parameterAsExtentCrs(parameters, name, context))


def stated_crs(value: Any, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The ``crs`` that QGIS read of an extent or a point.

    Raises:
        ExtentError: its text states one that QGIS does not know, where QGIS would go on without a word.
    """
    stated = re.search(r"\[(.+)\]\s*$", value) if isinstance(value, str) else None
    if stated and not QgsCoordinateReferenceSystem(stated.group(1)).isValid():
        raise ExtentError(
            "There is no coordinate reference system {crs}. Check what is in brackets: {given}.",
            crs=stated.group(1),
            given=value,
        )
    return crs


def extent(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> dict[str, Any]:
    """A rectangle for the engine; without a valid CRS it is in that of the data."""
    return {
        "xmin": rectangle.xMinimum(),
        "ymin": rectangle.yMinimum(),
        "xmax": rectangle.xMaximum(),
        "ymax": rectangle.yMaximum(),
        "crs": crs_text(crs) if crs.isValid() else None,
    }


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as its authority code, else as WKT."""
    if crs.authid() and not crs.authid().startswith("USER"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)
