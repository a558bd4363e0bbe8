"""The zip that users install: what it holds, and that it works from an empty profile."""

import configparser
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 25_000_000  # bytes that the plugin repository takes
REFUSED = {".dll", ".so", ".dylib", ".exe", ".pyd", ".pyc", ".pth", ".pt", ".h5", ".hdf5", ".safetensors"}
NEEDED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    """The zip as ``make package`` builds it from the last commit."""
    if not (ROOT / ".git").exists() or not shutil.which("make"):
        pytest.skip("the zip is made by git and make, and one of them is missing")
    folder = tmp_path_factory.mktemp("package")
    done = subprocess.run(["make", "package", f"BUILD={folder}"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder / "df4lcz.zip"


def test_content(package, provider):
    from df4lcz.df4lcz_qgis.engine.shared import paths as rules

    assert package.stat().st_size < LARGEST
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        names = [n for n in archive.namelist() if not n.endswith("/")]
        metadata = archive.read("df4lcz/metadata.txt").decode("utf-8")
    paths = [PurePosixPath(n) for n in names]
    assert {p.parts[0] for p in paths} == {"df4lcz"}
    assert not [p for p in paths if p.suffix.lower() in REFUSED or "__pycache__" in p.parts]
    assert not [p for p in paths if any(part.startswith((".", "__MACOSX")) for part in p.parts)]
    # Windows must be able to unpack it below a profile's folder, which has some 80 characters itself.
    assert not [p for p in paths if any(map(rules.problem_of_name, p.parts))]
    assert len({str(p).lower() for p in paths}) == len(paths) and max(len(str(p)) for p in paths) < 120
    assert {"LICENSE", "README.md", "__init__.py", "metadata.txt"} <= {p.parts[1] for p in paths}
    assert not {"tests", "scripts", "docs", "benchmarks", "Makefile"} & {p.parts[1] for p in paths}
    general = configparser.ConfigParser()
    general.read_string(metadata)
    assert all(general["general"].get(key) for key in NEEDED)
    assert f"df4lcz/{general['general']['icon']}" in names


def test_it_holds_all_that_the_code_names(package):
    """Every tracked file of the plugin's own folders is in it."""
    listed = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", "-z", "HEAD", "algorithms", "df4lcz_qgis", "resources"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    with zipfile.ZipFile(package) as archive:
        assert {f"df4lcz/{n}" for n in listed.stdout.split("\0") if n} <= set(archive.namelist())


def test_installed_into_an_empty_profile_it_makes_a_map(package, qgis_process, engine, scene, small_model, tmp_path):
    profile = tmp_path / "Größe & profil"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    shutil.unpack_archive(package, plugins)
    env = {
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "DF4LCZ_DATA": str(tmp_path / "data"),
        "DF4LCZ_PYTHON": str(engine.python),
    }
    assert qgis_process("plugins", "enable", "df4lcz", env=env).returncode == 0
    status = qgis_process("--json", "run", "df4lcz:status", "--", f"OUTPUT={tmp_path / 's.html'}", env=env)
    results = json.loads(status.stdout)["results"]
    assert results["ENGINE_READY"] is True and results["READY"] is False
    assert str(plugins / "df4lcz") in (tmp_path / "s.html").read_text(encoding="utf-8").replace("&amp;", "&")
    output = tmp_path / "lcz.tif"
    done = qgis_process(
        "run", "df4lcz:classify", "--", f"S2={scene}", f"MODEL={small_model}", f"OUTPUT={output}", env=env
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.stat().st_size > 0
    assert not os.access(tmp_path / "data", os.F_OK)  # classifying leaves nothing behind in the user's folder
