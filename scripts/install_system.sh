#!/usr/bin/env bash
# install_system.sh [desktop]: installs QGIS and what making virtual environments needs, where missing (Debian, Ubuntu);
# with `desktop` what a desktop on a virtual screen needs instead.
set -euo pipefail

missing=()
if [ "${1:-}" = desktop ]; then
    command -v xvfb-run >/dev/null 2>&1 || missing+=(xvfb)
    command -v xauth >/dev/null 2>&1 || missing+=(xauth)
else
    command -v qgis_process >/dev/null 2>&1 || missing+=(qgis)
    /usr/bin/python3 -c 'import qgis.core' 2>/dev/null || missing+=(python3-qgis)
    /usr/bin/python3 -c 'import venv, ensurepip' 2>/dev/null || missing+=(python3-venv)
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "Missing: ${missing[*]}. This system has no apt-get: install QGIS 3.22 or newer and Python's venv yourself." >&2
    exit 1
fi
become=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Installing ${missing[*]} needs root or sudo." >&2; exit 1; }
    become=(sudo)
fi
echo "Installing ${missing[*]} from the distribution's packages ..."
log=$(mktemp)
if ! { "${become[@]}" apt-get update -qq &&
       "${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
