#!/usr/bin/env bash
# scan.sh TOOLS ZIP: the checks of the plugin repository, on what the zip holds. TOOLS is a folder of programs.
set -euo pipefail
tools=$(realpath "$1") zip=$(realpath "$2")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m zipfile -e "$zip" "$folder"
cd "$folder"

"$tools/bandit" -ll -q -r df4lcz
# E203 is pycodestyle's known false alarm on slices, which the formatter writes as PEP 8 asks.
"$tools/flake8" --max-line-length 120 --extend-ignore E203 df4lcz
"$tools/detect-secrets" scan --all-files df4lcz >secrets.json
found=$(python3 -c '
import json
for file, findings in json.load(open("secrets.json"))["results"].items():
    for finding in findings:
        print(file, finding["line_number"], finding["type"])')
if [ -n "$found" ]; then
    echo "Possible secrets: $found" >&2
    exit 1
fi
binaries=$(find df4lcz -iname '*.dll' -o -iname '*.so' -o -iname '*.dylib' -o -iname '*.exe' -o -iname '*.pyd' -o -name '*.pyc' -o -name '.*')
if [ -n "$binaries" ]; then
    echo "Files that the repository refuses: $binaries" >&2
    exit 1
fi
# Known holes in what the engine asks for: from the advisory database, where it can be reached.
audit=0
answer=$("$tools/pip-audit" --requirement df4lcz/resources/requirements-engine.txt --progress-spinner off --timeout 20 2>&1) || audit=$?
if [ "$audit" -ne 0 ] && grep -qE "Found [0-9]+ known vulnerabilit" <<<"$answer"; then
    echo "$answer" >&2
    exit 1
elif [ "$audit" -ne 0 ]; then
    echo "SKIPPED: known holes of the required packages; the advisory database or the package index cannot be reached:" >&2
    tail -n 1 <<<"$answer" >&2
fi
echo "No findings."
