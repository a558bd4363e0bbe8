"""Makes the ready models anew: `make_models.py resources/models`. Runs in QGIS's Python."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF

ROOT = Path(__file__).resolve().parents[1]
_Source = QgsProcessingModelChildParameterSource
_Number = QgsProcessingParameterNumber.Type
#: Ground around an extent that its outermost cells are classified from: half a window, and a cell.
_MARGIN_M = 250.0


class Builder:
    """Puts a model together: parameters at the top, each step below the one before."""

    def __init__(self, title: str, about: str, example: str) -> None:
        self.model = QgsProcessingModelAlgorithm(title, "DF4LCZ")
        self._texts = {"TITLE": title, "ALG_DESC": about, "EXAMPLES": example}
        self._order: list[str] = []

    def parameter(self, definition: QgsProcessingParameterDefinition, help: str) -> None:
        """Add an input with its help."""
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 220 * len(self._order), 80))
        self._order.append(definition.name())
        self._texts[definition.name()] = help
        self.model.addModelParameter(definition, component)

    def step(self, name: str, inputs: dict[str, Any], outputs: dict[str, tuple[str, str]], *, row: int) -> None:
        """Add the algorithm ``df4lcz:NAME`` as a step.

        ``inputs``: parameter -> ``"@INPUT"`` of the model, ``"STEP:OUTPUT"``, or a value. ``outputs``: output of the
        step -> its name and title as an output of the model.
        """
        child = QgsProcessingModelChildAlgorithm(f"df4lcz:{name}")
        child.setChildId(name)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(120 + 160 * row, 200 + 120 * row))
        definitions = child.algorithm().parameterDefinitions()
        # The modeler, too, writes down the defaults of what is not asked for.
        defaults = {d.name(): d.defaultValue() for d in definitions if not d.isDestination()}
        for parameter, value in {**defaults, **inputs}.items():
            if value is not None:
                child.addParameterSources(parameter, [_source(value)])
        results = {}
        for position, (output, (model_name, title)) in enumerate(outputs.items()):
            result = QgsProcessingModelOutput(model_name, title)
            result.setChildId(name)
            result.setChildOutputName(output)
            result.setPosition(QPointF(400 + 160 * row + 200 * position, 220 + 120 * row))
            results[model_name] = result
        child.setModelOutputs(results)
        self.model.addChildAlgorithm(child)

    def save(self, path: Path) -> None:
        """Write the model, if it is sound."""
        self.model.setHelpContent(self._texts)
        self.model.setParameterOrder(self._order)
        self.model.updateDestinationParameters()
        sound, problems = self.model.validate()
        if not sound:
            raise SystemExit(f"{path.name}: {problems}")
        if not self.model.toFile(str(path)):
            raise SystemExit(f"{path} cannot be written.")


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, str) and value.startswith("@"):
        return _Source.fromModelParameter(value[1:])
    if isinstance(value, str) and ":" in value:
        return _Source.fromChildOutput(*value.split(":"))
    return _Source.fromStaticValue(value)


def _choice(name: str, title: str, options: list[str]) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(name, title, options, False, options[0], usesStaticStrings=True)


def _add_scene(builder: Builder) -> None:
    builder.parameter(
        QgsProcessingParameterRasterLayer("S2", "Sentinel-2 image"),
        "Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, as 'Prepare Sentinel-2 image' makes it.",
    )
    builder.parameter(
        QgsProcessingParameterNumber("REFLECTANCE_OFFSET", "Reflectance offset", _Number.Double, 0.0),
        "Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and later "
        "(all since 25 January 2022) unless the offset was already removed, as 'Prepare Sentinel-2 image' does.",
    )


def _add_filter(builder: Builder) -> None:
    builder.parameter(
        _choice("METHOD", "Filter", ["gaussian", "majority", "minimum-mapping-unit"]),
        "How single odd cells become zones; gaussian is the filter of WUDAPT.",
    )


def pretrained() -> Builder:
    """Classify and filter."""
    builder = Builder(
        "Map LCZs with a pretrained model",
        "Maps local climate zones from a Sentinel-2 image with a model file, such as the ones that 'Download weights' "
        "makes, and filters the map. A pretrained model has not seen your city: expect 60 to 70 % of the cells to be "
        "right, and assess the map before you rely on it.",
        "qgis_process run df4lcz:mappretrained -- S2=s2.tif MODEL=sen2lcz-net-mf-so2sat.safetensors "
        "classify:MAP=lcz.tif filter:FILTERED=lcz_filtered.tif",
    )
    _add_scene(builder)
    builder.parameter(
        QgsProcessingParameterFile("MODEL", "Model", extension="safetensors"),
        "Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.",
    )
    builder.parameter(
        QgsProcessingParameterExtent("EXTENT", "Extent to map", optional=True),
        "Part of the image to map. By default the whole image.",
    )
    _add_filter(builder)
    scene = {"S2": "@S2", "REFLECTANCE_OFFSET": "@REFLECTANCE_OFFSET"}
    builder.step("classify", {**scene, "MODEL": "@MODEL", "EXTENT": "@EXTENT"}, {"OUTPUT": ("MAP", "LCZ map")}, row=0)
    builder.step(
        "filter", {"LCZ": "classify:OUTPUT", "METHOD": "@METHOD"}, {"OUTPUT": ("FILTERED", "Filtered LCZ map")}, row=1
    )
    return builder


def trained() -> Builder:
    """Segment once, create a training set, train, classify, filter, assess."""
    builder = Builder(
        "Map LCZs from imagery and training areas",
        "Trains a model of your city on your training areas, with the objects in the high-resolution imagery, maps the "
        "local climate zones, filters the map, and assesses it with areas that you kept aside. Hours on a processor "
        "for a city, minutes on a graphics card; try it on the sample town first.",
        "qgis_process run df4lcz:maptrained -- S2=s2.tif RGB=rgb.tif TRAINING_AREAS=areas.gpkg "
        "REFERENCE_AREAS=kept_aside.gpkg WIDTH=8 EPOCHS=20 segment:OBJECTS=objects.gpkg "
        "createtrainingset:TRAINING_SET=training_set train:MODEL=city.safetensors "
        "classify:MAP=lcz.tif filter:FILTERED=lcz_filtered.tif "
        "accuracy:ACCURACY=accuracy.html",
    )
    _add_scene(builder)
    builder.parameter(
        QgsProcessingParameterRasterLayer("RGB", "RGB image"), "Image with red, green and blue, pixels up to 2.5 m."
    )
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    builder.parameter(
        QgsProcessingParameterVectorLayer("TRAINING_AREAS", "Training areas", polygons),
        "Polygons with their class (field class, 1 to 17), or a KML file with a folder for each class; five and more "
        "a class.",
    )
    builder.parameter(
        QgsProcessingParameterVectorLayer("REFERENCE_AREAS", "Reference areas", polygons),
        "Polygons with their class that the training does not use. The training areas themselves would flatter.",
    )
    builder.parameter(
        _choice("SEGMENTER", "Segmenter", ["superpixels", "sam"]),
        "What finds the objects: superpixels is quick, sam is the method's and needs weights.",
    )
    builder.parameter(
        QgsProcessingParameterFile("WEIGHTS", "SAM weights", optional=True),
        "A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows; for the segmenter sam.",
    )
    builder.parameter(
        QgsProcessingParameterNumber("WIDTH", "Width of the 3D network", _Number.Integer, 16, False, 1),
        "Filters of the first layer: 64 as published, 8 to 16 for computers without a graphics card.",
    )
    builder.parameter(
        QgsProcessingParameterNumber("EPOCHS", "Epochs", _Number.Integer, 50, False, 1),
        "Most passes over the training samples; the best one counts.",
    )
    _add_filter(builder)
    scene = {"S2": "@S2", "REFLECTANCE_OFFSET": "@REFLECTANCE_OFFSET"}
    builder.step(
        "segment",
        {"RGB": "@RGB", "SEGMENTER": "@SEGMENTER", "WEIGHTS": "@WEIGHTS"},
        {"OUTPUT": ("OBJECTS", "Objects")},
        row=0,
    )
    objects = {**scene, "RGB": "@RGB", "INSTANCES": "segment:OUTPUT"}
    builder.step(
        "createtrainingset",
        {**objects, "TRAINING_AREAS": "@TRAINING_AREAS", "SEGMENTER": "@SEGMENTER"},
        {"OUTPUT": ("TRAINING_SET", "Training set")},
        row=1,
    )
    training = {"TRAINING_SET": "createtrainingset:OUTPUT", "WIDTH": "@WIDTH", "EPOCHS": "@EPOCHS"}
    builder.step(
        "train", training, {"OUTPUT": ("MODEL", "Model"), "REPORT": ("TRAINING", "Report of the training")}, row=2
    )
    builder.step("classify", {**objects, "MODEL": "train:OUTPUT"}, {"OUTPUT": ("MAP", "LCZ map")}, row=3)
    builder.step(
        "filter", {"LCZ": "classify:OUTPUT", "METHOD": "@METHOD"}, {"OUTPUT": ("FILTERED", "Filtered LCZ map")}, row=4
    )
    builder.step(
        "accuracy",
        {"LCZ": "filter:OUTPUT", "AREAS": "@REFERENCE_AREAS"},
        {"REPORT": ("ACCURACY", "Report of the accuracy")},
        row=5,
    )
    return builder


def _add_search(builder: Builder) -> None:
    """What 'Fetch Sentinel-2 composite' asks for, but the extent."""
    text = QgsProcessingParameterString
    builder.parameter(text("START", "First day"), "Year-month-day, such as 2022-05-01.")
    builder.parameter(
        text("END", "Last day"), "Year-month-day. Several years are fine: choose the months of your season below."
    )
    builder.parameter(
        text("MONTHS", "Months", optional=True),
        "Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.",
    )
    builder.parameter(
        QgsProcessingParameterNumber("CLOUD", "Most cloud (%)", _Number.Double, 30.0, False, 0, 100),
        "Scenes with more cloud, by the catalogue's own figure, are not taken.",
    )
    builder.parameter(
        QgsProcessingParameterNumber("DAYS", "Days of each tile", _Number.Integer, 4, False, 1, 500),
        "So many of the clearest days are taken of each tile; a median needs three or more.",
    )
    builder.parameter(
        _choice("CATALOGUE", "Catalogue", [*_catalogues(), "other"]),
        "Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys "
        "for fetching. Choose other to give an address below.",
    )
    builder.parameter(
        text("ADDRESS", "Address of another catalogue", optional=True),
        "Address of a STAC API, used where the catalogue is other.",
    )


def _catalogues() -> list[str]:
    """The ids of the catalogues of the project's table."""
    found = json.loads((ROOT / "resources" / "catalogues.json").read_text(encoding="utf-8"))
    return [entry["id"] for entry in found["catalogues"]]


def extent_to_map() -> Builder:
    """Fetch, classify, filter, parameters and areas."""
    builder = Builder(
        "From an extent to a map",
        "Fetches a cloud-free Sentinel-2 image of an extent, maps its local climate zones with a model file, filters "
        "the map, and gives each zone its urban canopy parameters and the areas of the classes as a page. What was "
        "fetched is kept: a run that was stopped goes on where it stopped, and nothing comes twice. A pretrained model "
        "has not seen your city: expect 60 to 70 % of the cells to be right, and assess the map before you rely on it. "
        "'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be.",
        'qgis_process run df4lcz:extenttomap -- EXTENT="8.5,8.6,47.3,47.4 [EPSG:4326]" START=2022-01-01 END=2023-12-31 '
        "MONTHS=5,6,7,8,9 MODEL=sen2lcz-net-mf-so2sat.safetensors fetchsentinel2:IMAGE=s2.tif classify:MAP=lcz.tif "
        "filter:FILTERED=lcz_filtered.tif parameters:PARAMETERS=ucp.tif statistics:AREAS=areas.html",
    )
    builder.parameter(
        QgsProcessingParameterExtent("EXTENT", "Extent to map"),
        "The part of the Earth that you want a map of, in any coordinate reference system.",
    )
    _add_search(builder)
    builder.parameter(
        QgsProcessingParameterFile("MODEL", "Model", extension="safetensors"),
        "Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.",
    )
    _add_filter(builder)
    wanted = {n: f"@{n}" for n in ("EXTENT", "START", "END", "MONTHS", "CLOUD", "CATALOGUE", "ADDRESS")}
    builder.step(
        "fetchsentinel2",
        {**wanted, "MOST": "@DAYS", "MARGIN": _MARGIN_M},
        {"OUTPUT": ("IMAGE", "Sentinel-2 image")},
        row=0,
    )
    builder.step(
        "classify",
        {"S2": "fetchsentinel2:OUTPUT", "MODEL": "@MODEL", "EXTENT": "@EXTENT"},
        {"OUTPUT": ("MAP", "LCZ map")},
        row=1,
    )
    filtered = {"LCZ": "classify:OUTPUT", "METHOD": "@METHOD"}
    builder.step("filter", filtered, {"OUTPUT": ("FILTERED", "Filtered LCZ map")}, row=2)
    builder.step("parameters", {"LCZ": "filter:OUTPUT"}, {"OUTPUT": ("PARAMETERS", "Urban canopy parameters")}, row=3)
    builder.step("statistics", {"LCZ": "filter:OUTPUT"}, {"REPORT": ("AREAS", "Report of the areas")}, row=4)
    return builder


MODELS = {"extenttomap": extent_to_map, "mappretrained": pretrained, "maptrained": trained}


def main() -> int:
    """Make and write the models."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    output = parser.parse_args().output
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "df4lcz").symlink_to(ROOT)
        sys.path[:0] = [folder, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
        application = QgsApplication([], False)
        application.initQgis()
        from df4lcz.df4lcz_qgis.provider import Df4lczProvider

        provider = Df4lczProvider()  # kept: the registry holds only what is not Python's of it
        QgsApplication.processingRegistry().addProvider(provider)
        for name, make in MODELS.items():
            make().save(output / f"{name}.model3")
        application.exitQgis()
    print(json.dumps(sorted(MODELS)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
