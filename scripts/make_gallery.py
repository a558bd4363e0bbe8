"""Makes what the gallery shows of the demo's town: `make_gallery.py build/demo FOLDER`, in the engine's Python.

FOLDER gets the reports quality.html and series.html, and suggestions.gpkg with the areas that they build on. The truth
of the invented town answers for the person who labels; the maps of the series are the truth with the errors of maps
that are right on 70 % of the ground, and with a quarter of the low plants west of the middle built over in 2021.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import series
from df4lcz_qgis.engine.shared.reporter import Reporter

YEARS = (2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025)


def quality(demo: Path, folder: Path) -> None:
    """The report of an area-adjusted accuracy of the fused map."""
    drawn, labelled = folder / "sample.gpkg", folder / "labelled.gpkg"
    door.execute("draw-sample", {"lcz": str(demo / "fused.tif"), "output": str(drawn)}, Reporter())
    meta, _, wkb, values = pyogrio.raw.read(drawn)
    fields = dict(zip(meta["fields"].tolist(), values, strict=True))
    with rasterio.open(demo / "truth.tif") as dataset:
        fields["class"] = np.array(
            [int(v[0]) for v in dataset.sample(shapely.get_coordinates(shapely.from_wkb(wkb)))], np.int32
        )
    pyogrio.raw.write(
        labelled, wkb, list(fields.values()), list(fields), driver="GPKG", geometry_type="Point", crs=meta["crs"]
    )
    request = {"lcz": str(demo / "fused.tif"), "sample": str(labelled), "report": str(folder / "quality.html")}
    door.execute("quality", request, Reporter())


def changes(demo: Path, folder: Path) -> None:
    """The report of a series of maps that err, in which a field is built over."""
    rng = np.random.default_rng(0)
    table = series.shown_by(0.7).cumsum(axis=1)
    with rasterio.open(demo / "truth.tif") as dataset:
        before, profile = dataset.read(1), dataset.profile
    columns = np.arange(before.shape[1])
    after = np.where((before == 14) & (columns < columns.size / 2), 6, before)
    paths = []
    for year in YEARS:
        truth = after if year >= 2021 else before
        shown = 1 + (rng.random(truth.shape)[..., None] > table[np.maximum(truth, 1) - 1]).sum(axis=-1)
        paths.append(folder / f"{year}.tif")
        with rasterio.open(paths[-1], "w", **profile) as dataset:
            dataset.write(np.where(truth > 0, shown, 0).astype(np.uint8), 1)
    first, second, *further = map(str, paths)
    request = {"first": first, "second": second, "further": further, "names": ",".join(map(str, YEARS))}
    door.execute("compare", {**request, "report": str(folder / "series.html")}, Reporter())


def suggestions(demo: Path, folder: Path) -> None:
    """Where to digitise next, given a quarter of the training areas."""
    probabilities, areas = folder / "probabilities.tif", folder / "quarter.gpkg"
    request = {"s2": str(demo / "s2.tif"), "rgb": str(demo / "rgb.tif"), "instances": str(demo / "objects.gpkg")}
    request |= {"model": str(demo / "town.safetensors"), "output": str(folder / "map.tif")}
    door.execute("classify", {**request, "probabilities": str(probabilities)}, Reporter())
    meta, _, wkb, values = pyogrio.raw.read(demo / "areas.gpkg")
    some = np.arange(0, len(wkb), 4)
    pyogrio.raw.write(
        areas,
        wkb[some],
        [v[some] for v in values],
        list(meta["fields"]),
        driver="GPKG",
        geometry_type="Unknown",
        crs=meta["crs"],
    )
    request = {"probabilities": str(probabilities), "areas": str(areas), "image": str(demo / "s2.tif")}
    door.execute("suggest-areas", {**request, "output": str(folder / "suggestions.gpkg")}, Reporter())


def main() -> None:
    """Make all three."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("demo", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for make in (quality, changes, suggestions):
        make(options.demo, options.folder)


if __name__ == "__main__":
    main()
