"""make_lock.py: fix the versions and hashes of the engine's packages for this computer's platform and Python.

Writes the section of this platform into ``resources/requirements-engine.lock`` and leaves those of others as they are.
An installation takes them (``pip --require-hashes``) where its platform and Python have a section. Packages that come
from a folder rather than an index are refused: their hashes need not be those that others get.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from df4lcz_qgis import engine_environment, install_steps

LOCK = engine_environment.LOCK


def main() -> int:
    """Write this platform's section; 1 where packages came from elsewhere than an index."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-Im", "venv", folder], check=True)
        python = engine_environment.python_in(Path(folder))
        variables = install_steps.pip_environment(python)
        subprocess.run([python, "-Im", "pip", "install", "--quiet", "--upgrade", "pip"], check=True, env=variables)
        command = [
            "pip",
            "install",
            "--dry-run",
            "--quiet",
            "--ignore-installed",
            "--only-binary",
            ":all:",
            "--report",
            "-",
        ]
        done = subprocess.run(
            [python, "-Im", *command, "-r", str(engine_environment.REQUIREMENTS)],
            check=True,
            env=variables,
            stdout=subprocess.PIPE,
            text=True,
        )
        tag = install_steps.platform_tag(python)
    lines, local = [], []
    for item in json.loads(done.stdout)["install"]:
        name = f"{item['metadata']['name']}=={item['metadata']['version']}"
        if not item["download_info"]["url"].startswith("https://"):
            local.append(name)
        lines.append(f"{name} --hash=sha256:{item['download_info']['archive_info']['hashes']['sha256']}")
    if local:
        sys.stderr.write(
            f"Not from a package index, so that their hashes may not be what others get: {', '.join(local)}.\n"
            "Nothing was written. Run this where pip takes packages from the public index.\n"
        )
        return 1
    sections = install_steps.read_lock(LOCK)
    sections[tag] = sorted(lines, key=str.lower)
    text = "".join(f"{install_steps.SECTION}{t}\n" + "\n".join(sections[t]) + "\n" for t in sorted(sections))
    LOCK.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{LOCK}: {len(lines)} packages for {tag}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
