"""Where the engine's packages come from: which PyTorch, a folder of wheels, uv in place of pip, sizes beforehand."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from test_engine_environment import Told, home, make_wheel, script  # noqa: F401 - home is a fixture

from df4lcz_qgis import engine_environment as environment
from df4lcz_qgis import packages
from df4lcz_qgis.engine.shared.errors import EngineError


@pytest.fixture(autouse=True)
def no_uv(monkeypatch, tmp_path):
    """A PATH without uv and without a graphics card's program, unless a test puts them there."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path / "bin"), "/usr/bin", "/bin"]))
    monkeypatch.delenv("DF4LCZ_WHEELHOUSE", raising=False)
    if shutil.which("uv") or shutil.which("nvidia-smi"):
        pytest.skip("uv or a graphics card's program is in /usr/bin")


def build(told, wheels="auto", index="http://127.0.0.1:9", variables=None, cuda=True):
    return packages.build_for(wheels, index, sys.executable, variables or {}, told, cuda_by_default=cuda)


def test_the_build_follows_the_graphics_card(tmp_path, monkeypatch):
    told = Told()
    assert [build(told, w, cuda=c) for w, c in (("cuda", True), ("cpu", True), ("auto", False))] == [
        "cuda",
        "cpu",
        "auto",
    ]
    assert build(told, variables={"PIP_NO_INDEX": "1"}) == "auto" and not told.lines
    monkeypatch.setattr(packages, "_SECONDS_TO_REACH", 1)
    assert build(told) == "auto" and "does not answer" in told.lines[-1]
    (tmp_path / "torch").mkdir()
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        port = server.stdout.readline().split("port ")[1].split()[0]
        monkeypatch.setattr(packages, "_SECONDS_TO_REACH", 20)
        assert build(told, index=f"http://127.0.0.1:{port}") == "cpu" and "No NVIDIA graphics card" in told.lines[-1]
        script(tmp_path / "bin" / "nvidia-smi", "echo 'GPU 0: NVIDIA T4 (UUID: x)'")
        assert build(told, index=f"http://127.0.0.1:{port}") == "auto"
        script(tmp_path / "bin" / "nvidia-smi", "echo 'No devices were found'; exit 6")
        assert build(told, index=f"http://127.0.0.1:{port}") == "cpu"
    finally:
        server.kill()
        server.wait()


def test_from_a_folder_of_wheels_without_a_network(home, tmp_path, monkeypatch):  # noqa: F811
    folder = make_wheel(tmp_path / "räder mit platz")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    told = Told()
    python = environment.install(told, requirements=environment.REQUIREMENTS, wheelhouse=str(folder))
    code = "import tiny_thing; print(tiny_thing.VALUE)"
    assert subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout == "42\n"
    assert not [line for line in told.lines if "127.0.0.1" in line or "MB will be" in line]
    monkeypatch.setenv("DF4LCZ_WHEELHOUSE", str(folder))
    environment.install(Told(), requirements=environment.REQUIREMENTS, repair=True)
    empty = tmp_path / "empty"
    empty.mkdir()
    for wrong in (empty, tmp_path / "none"):
        with pytest.raises(EngineError, match="holds no wheels"):
            environment.install(Told(), requirements=environment.REQUIREMENTS, repair=True, wheelhouse=str(wrong))


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for programs")
def test_uv_in_place_of_pip_and_pip_where_it_fails(home, tmp_path):  # noqa: F811
    folder, asked = make_wheel(tmp_path / "wheels"), tmp_path / "asked"
    tell = f'printf "%s\\n" "$@" > "{asked}"; env | grep ^UV_ >> "{asked}"'
    script(tmp_path / "bin" / "uv", f"{tell}; echo 'uv has no luck'; exit 2")
    told = Told()
    python = environment.install(told, requirements=environment.REQUIREMENTS, wheelhouse=str(folder))
    lines = asked.read_text().splitlines()
    assert lines[:5] == ["pip", "install", "--no-config", "--python", str(python)]
    assert lines[lines.index("-r") + 1] == str(environment.REQUIREMENTS) and "--no-user" not in lines
    assert "UV_NO_INDEX=1" in lines and f"UV_FIND_LINKS={folder.as_uri()}" in lines
    text = "\n".join(told.lines)
    assert "uv failed, pip goes on: uv has no luck" in text and "Successfully installed tiny-thing-1.0" in text
    # One that succeeds leaves nothing to pip.
    script(tmp_path / "bin" / "uv", f'"{python}" -Im pip install --no-index --find-links "{folder}" -r "${{9}}"')
    told = Told()
    environment.install(told, requirements=environment.REQUIREMENTS, repair=True, wheelhouse=str(folder))
    assert "uv is there" in "\n".join(told.lines) and "pip goes on" not in "\n".join(told.lines)


def test_variables_of_uv():
    found = packages.uv_variables({"PIP_INDEX_URL": "a", "PIP_EXTRA_INDEX_URL": "b c", "PIP_FIND_LINKS": "d e"})
    assert found == {"UV_DEFAULT_INDEX": "a", "UV_INDEX": "b c", "UV_FIND_LINKS": "d,e"}


def test_sizes_beforehand(tmp_path, monkeypatch):
    table = {"linux-x86_64": {"3.12": {"megabytes": 3000}}, "win-amd64": {"3.12": {"megabytes": 300}}}
    table["macosx-arm64"] = {"3.12": {"megabytes": 200}, "3.14": {"lacks": "rasterio"}}
    (tmp_path / "w.json").write_text(json.dumps({"platforms": table}))
    monkeypatch.setattr(packages, "SIZES", tmp_path / "w.json")
    assert packages.size_for("linux-x86_64", "3.12", "auto") == 3000
    assert packages.size_for("linux-x86_64", "3.12", "cpu") == 300
    assert packages.size_for("win-amd64", "3.12", "cpu") == 300
    assert packages.size_for("macosx-11.0-arm64", "3.12", "auto") == 200
    assert packages.size_for("macosx-11.0-arm64", "3.14", "auto") is None
    assert packages.size_for("linux-riscv64", "3.12", "auto") is None
    monkeypatch.setattr(packages, "SIZES", tmp_path / "none.json")
    assert packages.size_for("linux-x86_64", "3.12", "auto") is None


def test_the_plugins_own_table_is_whole():
    table = json.loads(packages.SIZES.read_text(encoding="utf-8"))["platforms"]
    assert set(table) == {"linux-x86_64", "linux-aarch64", "win-amd64", "macosx-arm64", "macosx-x86_64"}
    for pythons in table.values():
        assert list(pythons) == ["3.10", "3.11", "3.12", "3.13", "3.14"]
        assert all("lacks" in found or found["megabytes"] > 100 for found in pythons.values())


def test_it_tells_how_much_has_come(tmp_path, monkeypatch):
    monkeypatch.setattr(packages, "_SECONDS_BETWEEN", 0.05)
    told = Told()
    code = "import os, time; open(os.environ['TMPDIR'] + '/x', 'wb').write(bytes(25_000_000)); time.sleep(1)"
    (tmp_path / "env" / "bin").mkdir(parents=True)
    python = tmp_path / "env" / "bin" / "python"
    script(python, f'exec "{sys.executable}" "$@"')
    packages.run([str(python), "-c", code], told, 0.0, 1.0, dict(os.environ))
    assert any("MB fetched and unpacked so far" in line for line in told.lines), told.lines
    assert packages.bytes_in(tmp_path / "env") == python.stat().st_size
