"""Parameters that several operations have, each said once: LCZ maps, bands, devices, and what finds instances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..shared.device import DEVICES
from ..shared.method import MIN_AREA_M2, POINTS_PER_WINDOW
from ..shared.parameter import FOLDER, parameter
from ..shared.tables import SEGMENTERS

GEOTIFF, GEOPACKAGE, PAGE, TABLE, JSON = (".tif", ".tiff"), (".gpkg",), (".html", ".htm"), (".csv",), (".json",)
MODEL, SAM_WEIGHTS = (".safetensors",), (".pt", ".pth")
LIST = (".txt",)
#: Products and band files of Sentinel-2.
PRODUCT = (".zip", ".xml", ".jp2", ".tif", ".tiff")


def lcz_map(more: str = "") -> Any:
    """The LCZ map that an analysis is of; ``more`` is what the analysis wants to say about it."""
    text = "Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61."
    return parameter(more or text, title="LCZ map")


def band(title: str = "Band of the map", *, of: str = "lcz", advanced: bool = False) -> Any:
    """A band of an LCZ map, 1-based."""
    return parameter(
        "Band with the codes, such as 2 for the filtered map of the LCZ Generator. By default the one called lcz, else "
        "the first.",
        None,
        minimum=1,
        title=title,
        of=of,
        advanced=advanced,
    )


def class_codes(title: str = "Codes of the map") -> Any:
    """What the values of an LCZ map mean where they are not of a known scheme."""
    return parameter(
        "The class of each value where the map's are other than the usual ones, such as 21=1,22=2,31=A. By default the "
        "names, or the LCZ colours, that the map's file gives its values, else the usual codes.",
        None,
        title=title,
        advanced=True,
    )


def zone_name() -> Any:
    """The field of zones that names them."""
    return parameter(
        "Names the zones in tables and charts; by default a field called name, else the features' numbers.",
        None,
        title="Field with the zones' names",
        of="zones",
    )


def class_field(of: str) -> Any:
    """The field of polygons that says their class."""
    return parameter(
        "Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.",
        None,
        title="Class field",
        of=of,
    )


def palette(text: str) -> Any:
    """The colours of a legend."""
    return parameter(text, "standard", choices=("standard", "colour-blind"), title="Colours")


def rgb_bands() -> Any:
    """The bands of an image that show red, green and blue, 1-based."""
    return parameter(
        "Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks by "
        "colour or names so, else those that QGIS draws.",
        (),
        title="Bands of red, green and blue",
        advanced=True,
    )


def object_layers(text: str) -> Any:
    """Heights and other layers that objects are measured in."""
    return parameter(text, None, title="Heights or other layers of the objects")


def band_names() -> Any:
    """The names of a Sentinel-2 image's bands, in their order."""
    return parameter(
        "Names of the bands in their order, such as B02,B03,B04, and - for bands that are none. By default what names, "
        "wavelengths or the files of a virtual raster say, else the usual order, if they look so.",
        (),
        title="Bands of the Sentinel-2 image",
        advanced=True,
    )


def composite(text: str, title: str) -> Any:
    """How scenes that overlap become one."""
    return parameter(text, "median", choices=("median", "first"), title=title)


def masked_classes(text: str) -> Any:
    """The classes of Level-2A's scene classification that count as missing."""
    return parameter(text, (1, 3, 8, 9, 10), title="Classes to leave out", advanced=True)


def resampling(text: str) -> Any:
    """How bands of other grids come to the 10 m grid."""
    return parameter(text, "bilinear", choices=("nearest", "bilinear", "cubic"), title="Resampling", advanced=True)


def training_set() -> Any:
    """A training set to read."""
    return parameter(
        "Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.",
        title="Training set",
        reads=FOLDER,
    )


def split(text: str) -> Any:
    """A split of a training set's samples."""
    return parameter(text, "strict", choices=("strict", "polygons", "random"), title="Split of the samples")


def reflectance_scale() -> Any:
    """What stands for a reflectance of 1 in a Sentinel-2 image."""
    return parameter(
        "The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions. With 10000, "
        "a scale and an offset that the file declares count, and fractions are known as such.",
        10_000.0,
        minimum=1e-9,
        title="Reflectance scale",
    )


def reflectance_offset() -> Any:
    """What is added to a Sentinel-2 image's numbers before they are scaled."""
    return parameter(
        "Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and "
        "later (all since 25 January 2022) unless the offset was already removed.",
        0.0,
        title="Reflectance offset",
    )


def device() -> Any:
    """Where networks run."""
    return parameter(
        "Where the networks run: auto takes the device of the options, by default a graphics card where PyTorch "
        "finds one.",
        "auto",
        choices=DEVICES,
        title="Computing device",
        advanced=True,
    )


def workers() -> Any:
    """Who does the parts of a piece of work."""
    return parameter(
        "Who shares the work: a number of processes of this computer, or the address of a dask scheduler such as "
        "tcp://10.0.0.5:8786, or the file that it wrote. auto takes those of the options, by default as many processes "
        "as this computer uses well.",
        "auto",
        title="Workers",
        advanced=True,
    )


def resolution(title: str, text: str, *, advanced: bool = False) -> Any:
    """The pixel size in metres at which instances are looked for."""
    return parameter(text, 1.0, minimum=0.05, maximum=2.5, title=title, name="RESOLUTION", advanced=advanced)


def segmenter(text: str) -> Any:
    """What finds instances."""
    return parameter(text, "sam", choices=SEGMENTERS, title="Segmenter")


@dataclass(frozen=True)
class SegmenterFields:
    """What finds the instances of an image, and how: the fields of every operation that may segment."""

    resolution_m: float = resolution(
        "Resolution (m)",
        "Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller "
        "objects and takes longer.",
    )
    segmenter: str = segmenter(
        "sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, "
        "but not the same objects. Models tell which one they were trained with."
    )
    weights: str | None = parameter(
        "A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.",
        None,
        title="SAM weights",
        reads=SAM_WEIGHTS,
    )
    min_area_m2: float = parameter(
        "Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.",
        MIN_AREA_M2,
        minimum=0,
        title="Smallest object (m²)",
        name="MIN_AREA",
        advanced=True,
    )
    points_per_320m: int = parameter(
        "How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.",
        POINTS_PER_WINDOW,
        minimum=1,
        maximum=200,
        title="SAM: prompts on 320 m",
        name="POINTS_PER_SIDE",
        advanced=True,
    )
    predicted_iou: float = parameter(
        "How sure SAM must be that a mask is right; 0.88 as in the paper.",
        0.88,
        minimum=0,
        maximum=1,
        title="SAM: predicted IoU",
        advanced=True,
    )
    stability: float = parameter(
        "How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.",
        0.92,
        minimum=0,
        maximum=1,
        title="SAM: stability",
        advanced=True,
    )
    box_nms: float = parameter(
        "Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.",
        0.4,
        minimum=0,
        maximum=1,
        title="SAM: overlap of doubles",
        advanced=True,
    )
    min_region_m2: float = parameter(
        "Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.",
        100.0,
        minimum=0,
        title="SAM: smallest hole or island (m²)",
        name="MIN_REGION",
        advanced=True,
    )
    tile_m: float = parameter(
        "SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's "
        "patch; 544 needs a hundredth of the paper's work.",
        544.0,
        minimum=100,
        maximum=2000,
        title="SAM: side of a tile (m)",
        name="TILE_SIZE",
        advanced=True,
    )
    smoothing_m: float = parameter(
        "Width of the smoothing before superpixels are cut.",
        1.0,
        minimum=0,
        maximum=20,
        title="Superpixels: texture to ignore (m)",
        name="SMOOTHING",
        advanced=True,
    )
    depth: float = parameter(
        "How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.",
        3.0,
        minimum=0,
        maximum=100,
        title="Superpixels: distinctness",
        advanced=True,
    )
    per_patch: bool = parameter(
        "Patches of 320 m with four more crops each: the paper's own way, five times the work. "
        "Only for comparisons and for models that were trained so.",
        False,
        title="SAM: patch by patch, as the paper's code",
        advanced=True,
    )
    device: str = device()
    settings: tuple[str, ...] = parameter("settings of the segmenter as name=value, over those above", ())

    def has_network(self) -> bool:
        """Whether the segmenter has a network, which keeps all cores of a computer busy."""
        return self.segmenter in SEGMENTERS and bool(SEGMENTERS.row(self.segmenter).weights)

    def uses_card(self) -> bool:
        """Whether the segmenter's network runs on a graphics card where there is one."""
        return self.device != "cpu" and self.has_network()
