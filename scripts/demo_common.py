"""What the demos share: a QGIS profile of their own, real qgis_process, the engine's command line."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
sys.path.insert(0, str(ROOT))

from df4lcz_qgis import engine_environment  # noqa: E402


def say(words: str) -> None:
    """Tell the person at the terminal what happens."""
    print(words, flush=True)


def engine(*arguments: str) -> dict:
    """Run an operation on the engine's command line; returns its outputs."""
    command = [str(engine_environment.find()), "-m", "df4lcz_qgis.engine", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=engine_environment.clean_environment(), stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise SystemExit(done.returncode)
    return json.loads(done.stdout)


class QgisProcess:
    """Real ``qgis_process`` with a profile of its own in which the plugin is installed and enabled."""

    def __init__(self) -> None:
        profile = Path(tempfile.mkdtemp(prefix="df4lcz-"))
        plugins = profile / "profiles" / "default" / "python" / "plugins"
        plugins.mkdir(parents=True)
        (plugins / "df4lcz").symlink_to(ROOT)
        runtime = profile / "runtime"
        runtime.mkdir(mode=0o700)
        self._profile = profile
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(runtime),
        }
        # Debian 12's wrapper passes an option that its own qgis_process refuses; the binary beside it works.
        self._program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
        subprocess.run(
            [self._program, "plugins", "enable", "df4lcz"], env=self._environment, check=True, capture_output=True
        )

    def run(self, algorithm: str, **parameters: object) -> dict:
        """Run an algorithm and show what it says; returns its results."""
        options = [f"{name}={value}" for name, value in parameters.items()]
        say(f"  qgis_process run {algorithm} -- {' '.join(options)}")
        done = subprocess.run(
            [self._program, "--json", "run", algorithm, "--", *options],
            env=self._environment,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(done.stderr or done.stdout)
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]

    def close(self) -> None:
        """Remove the profile."""
        shutil.rmtree(self._profile, ignore_errors=True)


@contextlib.contextmanager
def qgis_without_windows():
    """QGIS to draw with; what was drawn with must be gone before it ends, so draw in a function of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
    application = QgsApplication([], False)
    application.initQgis()
    yield
    gc.collect()
    application.exitQgis()
