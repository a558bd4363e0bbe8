#!/usr/bin/env bash
# screenshots.sh FOLDER: takes the documentation's pictures with QGIS: of the sample town, and of its real desktop.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
pictures=$(realpath "$1")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
python=$(/usr/bin/python3 -m df4lcz_qgis.engine_environment path)

"$python" -m df4lcz_qgis.engine create-sample-town --quiet --sentinel2 "$work/s2.tif" --rgb "$work/rgb.tif" \
    --training-areas "$work/areas.gpkg" --truth "$work/truth.tif" >"$work/log"
export XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir "$work/tour"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_pictures.py "$work" "$work/tour" 2>>"$work/log"

# A real scene with a published network looks better than invented ones.
/usr/bin/python3 scripts/demo_real.py
model=$(/usr/bin/python3 -c 'from df4lcz_qgis.engine.shared.folders import models_folder; print(models_folder())')
/usr/bin/python3 tests/desktop/launcher.py build/demo-real/sentinel2.tif "$model/sen2lcz-net-mf-so2sat.safetensors" \
    "$work/tour"

# Of the demo's town: suggested places, and two reports as a browser shows them.
[ -f build/demo/town.safetensors ] || /usr/bin/python3 scripts/demo.py
"$python" scripts/make_gallery.py build/demo "$work/gallery" 2>>"$work/log"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_pictures.py build/demo "$work/tour" --gallery "$work/gallery" \
    2>>"$work/log"
for name in quality series; do
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1200,6000 \
        --screenshot="$work/tour/$name.png" "file://$work/gallery/$name.html" 2>>"$work/log"
done
"$python" - "$work/tour" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image
# The parts that the gallery speaks of, in pixels of the pages above.
for name, box in (("quality", (190, 0, 1090, 1930)), ("series", (190, 3290, 1010, 5040))):
    path = Path(sys.argv[1], f"{name}.png")
    part = Image.open(path).convert("RGB").crop(box)
    part.resize((part.width * 3 // 4, part.height * 3 // 4), Image.LANCZOS).save(path)
PYTHON

cp build/demo-real/lcz.png "$work/tour/virginia.png"
cp build/demo/df4lcz.png "$work/tour/town.png"
"$python" - "$work/tour" "$pictures" <<'PYTHON'
import sys
from pathlib import Path
from PIL import Image
from df4lcz_qgis.engine.shared import lcz

legend = [part for known in lcz.CLASSES for part in lcz.rgb(known.colour)]
for name in ("sample_town plugin_manager classify desktop batch modeler extent_to_map compare suggestions quality series "
             "virginia town").split():
    picture = Image.open(Path(sys.argv[1], f"{name}.png")).convert("RGB")
    # 256 colours make a third of the size. Chosen by the picture alone they would lack those of some classes.
    palette = Image.new("P", (1, 1))
    palette.putpalette(legend + picture.quantize(256 - len(lcz.CLASSES)).getpalette()[: 3 * (256 - len(lcz.CLASSES))])
    picture.quantize(palette=palette, dither=0).save(Path(sys.argv[2], f"{name}.png"), optimize=True)
PYTHON
ls "$pictures"/*.png
