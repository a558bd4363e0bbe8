"""make_wheels_table.py: which platforms the engine's packages have wheels for, and how much has to be fetched.

Asks the package index through ``uv``, which resolves for other systems than its own, for packages as wheels only; for
macOS those of the oldest one that PyTorch's wheels are made for.
Writes ``resources/wheels.json``, from which an installation tells its size beforehand, and the table in
``docs/installing.md``. Needs uv on PATH: ``python3 -m pip install uv``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import tomllib
from make_lock import MACOS

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "resources" / "requirements-engine.txt"
TABLE, PAGE = ROOT / "resources" / "wheels.json", ROOT / "docs" / "installing.md"
#: What uv calls a platform -> its name in the table, as ``sysconfig.get_platform`` begins there.
PLATFORMS = {
    "x86_64-manylinux_2_28": ("linux-x86_64", "Linux, x86-64"),
    "aarch64-manylinux_2_28": ("linux-aarch64", "Linux, ARM"),
    "x86_64-pc-windows-msvc": ("win-amd64", "Windows, x86-64"),
    "aarch64-apple-darwin": ("macosx-arm64", f"macOS {MACOS} or newer, Apple silicon"),
    "x86_64-apple-darwin": ("macosx-x86_64", f"macOS {MACOS} or newer, Intel"),
}
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
_BEGIN, _END = "<!-- wheels: begin -->", "<!-- wheels: end -->"


def resolved(uv: str, platform: str, python: str, folder: Path) -> dict[str, Any]:
    """Number of packages and megabytes of their wheels, or what the index lacks."""
    lock = folder / "pylock.toml"
    command = [uv, "pip", "compile", "--quiet", "--no-config", "--only-binary", ":all:", "--format", "pylock.toml"]
    command += ["--python-platform", platform, "--python-version", python, "--default-index", "https://pypi.org/simple"]
    command += ["-o", str(lock), str(REQUIREMENTS)]
    variables = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS}  # uv's own choice is older
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=variables)
    if done.returncode:
        words = " ".join(done.stderr.split())
        found = re.search(r"[Bb]ecause (?:only )?([\w-]+)", words)
        return {"lacks": found[1] if found else words[:80]}
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    sizes = [_size_of_one(package, platform, python) for package in packages]
    return {"packages": len(packages), "megabytes": round(sum(sizes) / 1e6)}


def _size_of_one(package: dict[str, Any], platform: str, python: str) -> int:
    """Bytes of the wheel that an installation would take, of all that are listed."""
    system = {"linux": "manylinux", "windows": "win_amd64", "darwin": "macosx"}
    own = next(word for name, word in system.items() if name in platform or word in platform)
    machine = "arm64|aarch64|universal2" if "aarch64" in platform else "x86_64|amd64|universal2"
    tag = "cp" + python.replace(".", "")
    fitting = []
    for wheel in package.get("wheels", []):
        name = wheel.get("name") or wheel["url"].rpartition("/")[2]
        end = name.removesuffix(".whl").rpartition("-")[2]
        if end == "any" or (
            own in end and re.search(machine, end) and (tag in name or "abi3" in name or "py3" in name)
        ):
            fitting.append((tag not in name, wheel.get("size", 0)))
    return min(fitting)[1] if fitting else 0


def main() -> int:
    """Ask for every platform and Python, write both files."""
    uv = shutil.which("uv")
    if not uv:
        sys.stderr.write("There is no uv on PATH: python3 -m pip install uv\n")
        return 1
    table: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for platform, (key, _) in PLATFORMS.items():
            for python in PYTHONS:
                found = resolved(uv, platform, python, Path(folder))
                table.setdefault(key, {})[python] = found
                sys.stderr.write(f"{key} {python}: {found}\n")
    TABLE.write_text(json.dumps({"asked": date.today().isoformat(), "platforms": table}, indent=1) + "\n")
    rows = ["| | " + " | ".join(f"Python {p}" for p in PYTHONS) + " |", "| --- |" + " --- |" * len(PYTHONS)]
    for key, title in PLATFORMS.values():
        rows.append(f"| {title} | " + " | ".join(_told(table[key][p]) for p in PYTHONS) + " |")
    text = PAGE.read_text(encoding="utf-8")
    start, end = text.index(_BEGIN) + len(_BEGIN), text.index(_END)
    made = f"\n{chr(10).join(rows)}\n\nAs the package index had it on {date.today():%d %B %Y}.\n"
    PAGE.write_text(text[:start] + made + text[end:], encoding="utf-8")
    return 0


def _told(found: dict[str, Any]) -> str:
    if "lacks" in found:
        return f"no: {found['lacks']}"
    return f"{found['packages']} packages, {found['megabytes']:,} MB".replace(",", "\u202f")


if __name__ == "__main__":
    sys.exit(main())
