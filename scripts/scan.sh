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
# Known holes in the fixed versions of what the engine needs: from the advisory database, where it can be reached. Where it
# cannot, pip-audit ends well and tells of packages that it skipped, which is no answer.
"$tools/pip-audit" --requirement df4lcz/resources/requirements-engine.lock --disable-pip --require-hashes --format json \
    --progress-spinner off --timeout 20 >audit.json 2>audit.log || true
python3 - <<'END'
import json, sys
try:
    found = json.load(open("audit.json"))["dependencies"]
except (ValueError, KeyError):
    found = []
holes = [(d["name"], d["version"], v["id"]) for d in found for v in d.get("vulns", ())]
unknown = [d["name"] for d in found if "skip_reason" in d]
for hole in holes:
    print("Known hole:", *hole, file=sys.stderr)
if not found or unknown:
    told = (open("audit.log").read().strip().splitlines() or ["it said nothing"])[-1] if not found else ", ".join(unknown[:5])
    print(f"SKIPPED: known holes of {len(unknown) or 'all'} required packages, of {len(found) or 'all'}: the advisory "
          f"database cannot be reached ({told}).", file=sys.stderr)
sys.exit(bool(holes))
END
echo "No findings."
