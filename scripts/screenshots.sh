#!/usr/bin/env bash
# screenshots.sh FOLDER: draws the documentation's pictures with QGIS, its desktop on a virtual screen.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
pictures=$(realpath "$1")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
python=$(/usr/bin/python3 -m df4lcz_qgis.engine_environment path)
"$python" -m df4lcz_qgis.engine create-sample-town --quiet --sentinel2 "$work/s2.tif" --rgb "$work/rgb.tif" \
    --training-areas "$work/areas.gpkg" --truth "$work/truth.tif" >"$work/log"

export XDG_RUNTIME_DIR=$work/run QGIS_CUSTOM_CONFIG_PATH=$work/profile
mkdir -m 700 "$XDG_RUNTIME_DIR"
QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_pictures.py "$work" "$pictures" 2>>"$work/log"

plugins=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/python/plugins
mkdir -p "$plugins"
ln -s "$root" "$plugins/df4lcz"
program=$(command -v qgis_process.bin || command -v qgis_process)
for plugin in df4lcz processing; do
    QT_QPA_PLATFORM=offscreen "$program" plugins enable "$plugin" >>"$work/log" 2>&1
done
DF4LCZ_TOWN=$work DF4LCZ_PICTURES=$pictures QT_QPA_PLATFORM=xcb timeout 120 \
    xvfb-run -a -s "-screen 0 1400x900x24" qgis --nologo --noversioncheck \
    --profiles-path "$QGIS_CUSTOM_CONFIG_PATH" --code "$root/scripts/desktop_picture.py" >>"$work/log" 2>&1
ls "$pictures"/*.png
