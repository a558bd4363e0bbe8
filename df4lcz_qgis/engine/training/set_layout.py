"""Where a training set keeps what: the LCZC-GES2 layout, shared by what writes such folders and what reads them.

Standard library only. The published LCZC-GES2 dataset has the three folders below and nothing else; sets made by
this project have the same, and beside them ``training_set.json`` and ``samples.csv``, which tell what the
published set leaves unsaid.

``sen2_img_patches/sen2_image_<id>.npz``
    ``image`` (32, 32, 10) Sentinel-2 patch, rows from the north, bands last, in the order of ``method.LCZ_BANDS``;
    ``label`` integer 1..17. Sets of this project hold reflectance (float32, DN / 10000) and also
    ``surroundings`` (48, 48, 10): the same patch with ``method.SURROUNDINGS_PX`` real pixels more on every side,
    so that ``surroundings[8:40, 8:40]`` equals ``image``.
``gg_nodes_refine/graph_<id>.npz``
    ``x`` (n, 5) float64 node features (mean red, green, blue over the instance of value / 255, then the bounding
    box's centre over the window's side, x to the east, y to the south); ``a`` (n, n) float64 distances between
    the nodes' bounding box centres (two nodes are joined where it is > 0); ``y`` (17,) float64, one-hot class.
    The published files also have ``e``, a pickled sparse matrix, which nobody needs to read.
    Sets made here with imagery also have the detailed graph: ``nodes`` (m, 5 + k) float32, up to 200 nodes, the
    features of ``x``, then the details that ``training_set.json`` names, then mean and deviation of each layer that it
    names, NaN where the layer has no value in the object (the largest objects come first in ``x`` and ``nodes``),
    and ``view`` (w,) float32, the window as a whole.
    A sample without instances has no graph file, or one with n = 0.
``further_features/features_<id>.npz``
    In sets made with a raster of further features: ``features`` (bands, 32, 32) float32, its values on the pixels of
    the patch, NaN in all bands where one is missing. A sample without any has no such file.
``patches_split/partition_<split>.npz``
    In spite of its name a pickle of ``{"train": ids, "validation": ids, "test": ids}``, ids being a list or an
    integer array. ``<split>`` is ``random`` (by sample), begins with ``polygons`` (by polygon), or is ``strict``
    (parts that share no ground, in sets made here whose areas lie far enough apart for it).

``training_set.json`` is an object with

``format_version``  1
``name``            of the set
``synthetic``       true when the images are
``sentinel2``       ``{"bands": [...], "resolution_m": 10.0, "window_px": 32, "surroundings_px": 8,
                    "scale": "reflectance", "sources": [...], "crs": ...}``
``google_earth``    ``{"window_m": 320.0, "max_nodes": 50, "sources": [...], "stretch": ...}``, or null in a set without
                    RGB; ``stretch`` holds the limits (low, high) of red, green and blue that became 0 and 255, null for
                    8-bit imagery; with
                    imagery ``details`` names the columns of detailed graphs: ``{"nodes": [...], "window": [...],
                    "max_nodes": 200}``; with heights or other layers also ``layers``, their names, ``layer_shares``,
                    the mean share of a window in which each has values, and ``layer_files``
``features``        of the further features ``{"bands": [...], "mean": [...], "deviation": [...], "nodata": ...,
                    "sources": [...], "windows": n, "windows_in_part": n, "windows_without": n, "missing": share}``:
                    the bands' names, their means and deviations over the windows, and where data is missing; or
                    null in a set without
``segmenter``       ``{"name": ..., "settings": {...}}`` as instances record it, or null
``classes``         class counts ``{"<code>": samples}``
``polygons``        class counts of the training areas ``{"<code>": polygons}``
``splits``          ``{"polygons": {"seed": ..., "shares": [0.7, 0.1, 0.2]}, ...}``
``report``          what was found in the training areas and done about it, one object each

``samples.csv`` has a header and one row a sample: ``id, label, polygon, x, y, graph, features`` (window's centre in the
CRS above; ``polygon`` is the training area's id, unique in the set; ``graph`` and ``features`` are 1 where the sample
was given such a file, else 0; early sets lack these two).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

SENTINEL2_FOLDER, GRAPH_FOLDER, SPLIT_FOLDER = "sen2_img_patches", "gg_nodes_refine", "patches_split"
FEATURE_FOLDER = "further_features"
METADATA_FILE, SAMPLES_FILE = "training_set.json", "samples.csv"
#: Columns that tell which samples were given a file, of those that not all have.
GIVEN_COLUMNS = GRAPH, FEATURES = ("graph", "features")
SAMPLE_COLUMNS = ("id", "label", "polygon", "x", "y", *GIVEN_COLUMNS)
FORMAT_VERSION = 1

#: Everything that a set's folder holds: files, and folders with the names of what is in them.
NAMES: dict[str, re.Pattern[str] | None] = {
    METADATA_FILE: None,
    SAMPLES_FILE: None,
    SENTINEL2_FOLDER: re.compile(r"sen2_image_\d+\.npz"),
    GRAPH_FOLDER: re.compile(r"graph_\d+\.npz"),
    SPLIT_FOLDER: re.compile(r"partition_\w+\.npz"),
    FEATURE_FOLDER: re.compile(r"features_\d+\.npz"),
}

#: Names of the splits, the parts of each, and the share of samples or polygons that goes into them.
SPLITS = ("strict", "polygons", "random")
PARTS = ("train", "validation", "test")
SHARES = (0.7, 0.1, 0.2)


def sentinel2_name(sample: int) -> str:
    """Path of a sample's Sentinel-2 patch in the set's folder."""
    return f"{SENTINEL2_FOLDER}/sen2_image_{sample}.npz"


def graph_name(sample: int) -> str:
    """Path of a sample's graph in the set's folder."""
    return f"{GRAPH_FOLDER}/graph_{sample}.npz"


def features_name(sample: int) -> str:
    """Path of a sample's further features in the set's folder."""
    return f"{FEATURE_FOLDER}/features_{sample}.npz"


def split_name(split: str) -> str:
    """Path of the file of ``split`` in the set's folder."""
    return f"{SPLIT_FOLDER}/partition_{split}.npz"


def of_the_set(folder: Path, paths: Iterable[Path | None]) -> list[Path]:
    """Those of ``paths`` that are files of the set in ``folder``, by where they lie in it."""
    found = []
    for path in filter(None, paths):
        # Not Path.resolve: it fails at links that lead in a circle.
        own, real = (Path(os.path.realpath(p)) for p in (folder, path))
        if own in real.parents:
            first, *rest = real.relative_to(own).parts
            if (
                first in (SENTINEL2_FOLDER, GRAPH_FOLDER, SPLIT_FOLDER, FEATURE_FOLDER)
                if rest
                else first in (METADATA_FILE, SAMPLES_FILE)
            ):
                found.append(path)
    return found
