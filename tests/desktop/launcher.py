"""Starts QGIS's real desktop with an empty profile on a virtual screen, and lets ``tour.py`` show the plugin there.

The tests read what the tour saw; ``make screenshots`` takes its pictures for the documentation:
``python3 tests/desktop/launcher.py SCENE MODEL PICTURES``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TOUR = Path(__file__).with_name("tour.py")
SCREEN = "-screen 0 1400x900x24"
#: Nothing of the profile is the user's; what would ask the network, greet or crowd the window is off.
SETTINGS = """\
[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US
[app]
plugin_installer\\checkOnStart=false
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
[qgis]
checkVersion=false
[PythonPlugins]
processing=true
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false
otbprovider=false
"""


def missing() -> str:
    """Why there can be no desktop here; empty where there can."""
    lacking = [name for name in ("qgis", "xvfb-run", "xauth") if not shutil.which(name)]
    return f"no desktop to test: {', '.join(lacking)} missing" if lacking else ""


def show(work: Path, plan: dict[str, Any], seconds: float) -> dict[str, Any]:
    """Start the desktop, let the tour follow the plan, end all that was started; returns what the tour saw.

    The tour's steps are in ``steps``, each with what it saw or its ``error``; ``exit`` is QGIS's exit code, None where
    it was killed after ``seconds``; ``log`` is what it wrote on the terminal.
    """
    profiles, seen = work / "profiles-folder", work / "seen.json"
    profile = profiles / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "df4lcz").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS)
    (work / "runtime").mkdir(mode=0o700)
    given = {
        "ready_model": str(ROOT / "resources" / "models" / "maptrained.model3"),
        "work": str(work),
        "leave_out": [],
    }
    (work / "plan.json").write_text(json.dumps({**given, **plan, "seen": str(seen)}))
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QGIS_")) and k != "VIRTUAL_ENV"}
    environment.update(
        # QGIS takes the first Python of PATH for its own: the distribution's must come first.
        PATH=os.pathsep.join(("/usr/bin", "/bin", os.environ.get("PATH", ""))),
        QT_QPA_PLATFORM="xcb",
        XDG_RUNTIME_DIR=str(work / "runtime"),
        QGIS_CUSTOM_CONFIG_PATH=str(profiles),
        DF4LCZ_TOUR=str(work / "plan.json"),
        LC_ALL="C.UTF-8",
        LANGUAGE="en_US",
    )
    command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    with (work / "qgis.log").open("wb") as log:
        # A group of its own: whatever happens, QGIS, the screen and the engine end with it.
        process = subprocess.Popen(
            [*command, "--code", str(TOUR)],
            env=environment,
            cwd=work,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        code = None
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(seconds)
        finally:
            _end(process)
    told = json.loads(seen.read_text()) if seen.exists() else {"steps": {}}
    return {**told, "exit": code, "log": (work / "qgis.log").read_text(errors="replace")}


def _end(process: subprocess.Popen) -> None:
    """End what is left of the group: ask, then insist; a screen that has time to end takes its lock along."""
    for order, seconds in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        end = time.monotonic() + seconds
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, order)
            while time.monotonic() < end:
                process.poll()  # else the first of the group would stay, as a zombie
                os.killpg(process.pid, 0)
                time.sleep(0.05)


def main() -> None:
    """Take the documentation's pictures."""
    parser = argparse.ArgumentParser(description="Take the pictures of the documentation in QGIS's desktop.")
    parser.add_argument("scene", type=Path, help="Sentinel-2 image")
    parser.add_argument("model", type=Path, help="model file")
    parser.add_argument("pictures", type=Path, help="folder to write the pictures into")
    options = parser.parse_args()
    if missing():
        raise SystemExit(missing())
    with tempfile.TemporaryDirectory(prefix="lcz-", ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        model = shutil.copy(options.model, work)  # a short path in the picture
        plan = {"scene": str(options.scene.resolve()), "model": model, "pictures": str(options.pictures.resolve())}
        seen = show(work, {**plan, "cell_size": 100, "leave_out": ["cancel"]}, 500)
    failed = {name: step["error"] for name, step in seen["steps"].items() if "error" in step}
    if failed or not seen["steps"]:
        for name, error in failed.items():
            print(f"{name}: {error}", file=sys.stderr)
        raise SystemExit(seen["log"][-2000:])


if __name__ == "__main__":
    main()
