"""Tile and map services as files: what QGIS shows of a raster layer becomes a GeoTIFF that the engine can read."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRasterProjector,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage

from .antimeridian import refuse_across_180, refuse_around_the_earth
from .engine.shared.files import remove_with_sidecars, replace, temporary_name
from .engine.shared.message import say
from .engine.shared.utm import epsg_of_place
from .image_writing import Area, Image, reading_errors
from .service_answers import Listener, listen_to_log
from .words import tr

#: Most pixels of one export: 10 x 10 km at 1 m.
MOST_PIXELS = 100_000_000
#: Side of the blocks that are asked for one after the other; between them a cancel takes effect.
_BLOCK_PX = 512
#: How many times as wide as asked for a layer's own pixels may be before that is told; QGIS takes tiles so coarse.
_COARSE = 1.5
_WGS84 = "EPSG:4326"


class ServiceImage:
    """A raster layer as it is shown at full opacity, taken apart from the project so that a worker may read it.

    What mixes it with other layers, and changes its brightness, contrast or saturation, is for the eye and stays out.

    Make it on the main thread (in ``prepareAlgorithm``); :meth:`export` may run anywhere.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        self.name, self.crs, self._source = layer.name(), layer.crs(), layer.source()
        self._is_file = layer.providerType() == "gdal"
        self._provider = layer.dataProvider().clone()
        self._own_pixel = _own_pixel(layer.dataProvider())
        self._renderer = layer.renderer().clone() if layer.renderer() else None
        if self._renderer is not None:
            self._renderer.setOpacity(1)  # else the map beneath it would have to shine through, and pixels get lost
        listen_to_log()

    def export(
        self,
        rectangle: QgsRectangle,
        crs: QgsCoordinateReferenceSystem,
        resolution_m: float,
        path: str | Path,
        context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
    ) -> Area:
        """Write red, green, blue and alpha of ``rectangle`` at ``resolution_m`` to a GeoTIFF.

        The rectangle is in ``crs``; where that is not valid, in the layer's.

        The file is in the UTM zone of the rectangle's middle, so its pixels are true metres. Until it is whole it
        has a temporary name; on an error or a cancel nothing is left behind.

        Raises:
            QgsProcessingException: no extent, one across 180 degrees, too many pixels, or the service did not answer.
        """
        crs = crs if crs.isValid() else self.crs
        refuse_around_the_earth(self.name, rectangle, crs)
        area = area_of(self.name, rectangle, crs, resolution_m, context)
        refuse_across_180(self.name, area, self.crs, context)
        self._warn_of_coarse_pixels(area, context, feedback)
        destination = Path(path)
        temporary = temporary_name(destination)
        try:
            self._write(area, temporary, context, feedback)
            replace(temporary, destination)
        except OSError as error:
            raise QgsProcessingException(
                tr(
                    "The image cannot be written to {path} ({error}). Make room there, or choose another place.",
                    path=path,
                    error=str(error).rstrip("."),
                )
            ) from error
        finally:
            remove_with_sidecars(temporary)
        return area

    def _warn_of_coarse_pixels(
        self, area: Area, context: QgsCoordinateTransformContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Tell where the layer has no pixels as fine as those asked for, which nobody sees in the image."""
        bounds = area.rectangle(0, 0, area.height, area.width)
        try:
            middle = QgsCoordinateTransform(area.crs, self.crs, context).transform(bounds.center())
            pixel = QgsRectangle.fromCenterAndSize(middle, self._own_pixel, self._own_pixel)
            in_metres = QgsCoordinateTransform(self.crs, area.crs, context).transformBoundingBox(pixel)
        except QgsCsException:  # what is there cannot be drawn either
            return
        own = math.sqrt(in_metres.width() * in_metres.height())
        if own > _COARSE * area.resolution_m:
            feedback.pushWarning(
                tr(
                    "The pixels of the layer '{name}' are {own} m wide here, coarser than the {asked} m asked for: the "
                    "image shows nothing finer than they do. Choose a coarser resolution or a finer layer; of tiles, "
                    "one with a higher greatest zoom level.",
                    name=self.name,
                    own=round(own, 2),
                    asked=area.resolution_m,
                )
            )

    def _write(
        self, area: Area, path: Path, context: QgsCoordinateTransformContext, feedback: QgsProcessingFeedback
    ) -> None:
        pipe = self._pipe(area, context)
        image = Image(path, area)
        blocks = [(r, c) for r in range(0, area.height, _BLOCK_PX) for c in range(0, area.width, _BLOCK_PX)]
        seen = False
        with Listener(self._source) as answers:
            for number, (row, column) in enumerate(blocks):
                feedback.setProgress(100 * number / len(blocks))
                height, width = min(_BLOCK_PX, area.height - row), min(_BLOCK_PX, area.width - column)
                pixels = self._block(pipe, area.rectangle(row, column, height, width), height, width, answers, feedback)
                seen = seen or bool(pixels[..., 3].any())
                image.write(pixels, row, column)
        if answers.missing:
            feedback.pushWarning(
                tr(
                    "The service has no picture for {count} of its tiles; these places are without data.",
                    count=len(answers.missing),
                )
            )
        image.close()
        if not seen:
            raise QgsProcessingException(
                tr("The layer '{name}' shows nothing in the extent. Choose another extent or layer.", name=self.name)
            )
        feedback.setProgress(100)

    def _pipe(self, area: Area, context: QgsCoordinateTransformContext) -> QgsRasterPipe:
        """Provider, renderer and projection, as a map canvas strings them together."""
        pipe = QgsRasterPipe()
        pipe.set(self._provider.clone())
        if self._renderer is not None:
            pipe.set(self._renderer.clone())
        projector = QgsRasterProjector()
        projector.setCrs(self.crs, area.crs, context)
        pipe.set(projector)
        return pipe

    def _block(
        self,
        pipe: QgsRasterPipe,
        rectangle: QgsRectangle,
        height: int,
        width: int,
        answers: Listener,
        feedback: QgsProcessingFeedback,
    ) -> np.ndarray:
        """RGBA (height, width, 4; uint8) of a rectangle."""
        answer = QgsRasterBlockFeedback()
        feedback.canceled.connect(answer.cancel)
        try:
            with reading_errors() as damage:
                block = None if feedback.isCanceled() else pipe.last().block(1, rectangle, width, height, answer)
        finally:
            feedback.canceled.disconnect(answer.cancel)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled. Nothing was written."))
        answers.catch_up()
        if damage and self._is_file:
            raise QgsProcessingException(
                tr(
                    "Reading {name} failed ({error}). The file may be damaged or not fully copied.",
                    name=self._source,
                    error=damage[0],
                )
            )
        # Of answers that are no rasters a service's provider says nothing, GDAL which reads them does.
        said = next(iter([*answers.failed.values(), *answer.errors(), *damage]), None)
        if said or block is None or not block.isValid():
            raise QgsProcessingException(
                tr(
                    "The service of the layer '{name}' stopped answering ({said}). Nothing was written. "
                    "Try again later, or choose a smaller extent or a coarser resolution.",
                    name=self.name,
                    said=said or say("it gave no picture"),
                )
            )
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        if image.isNull():  # nothing of the layer lies anywhere near
            return np.zeros((height, width, 4), np.uint8)
        bits = image.constBits()
        bits.setsize(image.bytesPerLine() * image.height())
        return np.frombuffer(bits, np.uint8).reshape(height, image.bytesPerLine() // 4, 4)[:, :width].copy()


def _own_pixel(provider: QgsRasterDataProvider) -> float:
    """The side of a layer's finest pixels in units of its CRS; 0 where a service draws any."""
    if found := [r for r in provider.nativeResolutions() if r > 0]:
        return min(found)
    if provider.xSize() > 0 and provider.ySize() > 0:
        bounds = provider.extent()
        return max(bounds.width() / provider.xSize(), bounds.height() / provider.ySize())
    return 0.0


def area_of(
    name: str,
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    resolution_m: float,
    context: QgsCoordinateTransformContext,
) -> Area:
    """The pixels that an export of ``rectangle`` has.

    Raises:
        QgsProcessingException: the rectangle is missing, nowhere, or has too many pixels.
        CrsError: its middle is no place on Earth.
    """
    if rectangle.isNull() or rectangle.isEmpty():
        raise QgsProcessingException(
            tr(
                "The layer '{name}' is a service without end; choose the extent to take from it, "
                "for example the extent of the map canvas.",
                name=name,
            )
        )
    try:
        middle = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), context).transform(
            rectangle.center()
        )
        target = QgsCoordinateReferenceSystem(f"EPSG:{epsg_of_place(middle.x(), middle.y())}")
        bounds = QgsCoordinateTransform(crs, target, context).transformBoundingBox(rectangle)
    except QgsCsException as error:
        raise QgsProcessingException(tr("The extent cannot be brought to metres: {error}", error=error)) from error
    numbers = (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
    if not all(map(math.isfinite, numbers)):
        raise QgsProcessingException(tr("The extent cannot be brought to metres: choose a smaller one."))
    xmin, ymax = (
        math.floor(numbers[0] / resolution_m) * resolution_m,
        math.ceil(numbers[3] / resolution_m) * resolution_m,
    )
    width = max(1, math.ceil((numbers[2] - xmin) / resolution_m - 1e-9))
    height = max(1, math.ceil((ymax - numbers[1]) / resolution_m - 1e-9))
    if width * height > MOST_PIXELS:
        raise QgsProcessingException(
            tr(
                "{width} x {height} pixels of {resolution} m would be taken from the layer '{name}'; at most {most:,} "
                "pixels are exported at once. Choose a smaller extent or a coarser resolution.",
                width=width,
                height=height,
                resolution=resolution_m,
                name=name,
                most=MOST_PIXELS,
            )
        )
    return Area(target, xmin, ymax, width, height, resolution_m)
