"""Where the engine's packages come from: which PyTorch, a folder of wheels, uv in place of pip, sizes beforehand."""

import contextlib
import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time

import pytest
from test_engine_environment import Told, digest, home, index, lock, make_wheel, script, serving  # noqa: F401 - fixtures
from waiting import dies

from df4lcz_qgis import builds, fixed_versions, packages
from df4lcz_qgis import engine_environment as environment
from df4lcz_qgis.engine.shared import folders
from df4lcz_qgis.engine.shared.errors import Cancelled, EngineError


@pytest.fixture(autouse=True)
def no_uv(monkeypatch, tmp_path):
    """A PATH without uv and without a graphics card's program, unless a test puts them there."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path / "bin"), "/usr/bin", "/bin"]))
    monkeypatch.delenv("DF4LCZ_WHEELHOUSE", raising=False)
    if shutil.which("uv") or shutil.which("nvidia-smi"):
        pytest.skip("uv or a graphics card's program is in /usr/bin")


def build(told, wheels="auto", address="http://127.0.0.1:9", variables=None, cuda=True):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builds, "has_cuda_by_default", lambda: cuda)
        patch.setitem(builds.TORCH_INDEX, "cpu", address)
        return builds.build_for(wheels, sys.executable, variables or {}, told)


def test_the_build_follows_the_graphics_card(tmp_path, monkeypatch):
    told = Told()
    assert [build(told, w, cuda=c) for w, c in (("cuda", True), ("cpu", True), ("auto", False))] == [
        "cuda",
        "cpu",
        "auto",
    ]
    assert build(told, variables={"PIP_NO_INDEX": "1"}) == "auto" and not told.lines
    monkeypatch.setattr(builds, "_SECONDS_TO_REACH", 1)
    assert build(told) == "auto" and "does not answer" in told.lines[-1]
    monkeypatch.setattr(builds, "_SECONDS_TO_REACH", 20)
    with serving(make_wheel(tmp_path / "wheels", "torch")) as server:
        assert build(told, address=server.address) == "cpu" and "No NVIDIA graphics card" in told.lines[-1]
        script(tmp_path / "bin" / "nvidia-smi", "echo 'GPU 0: NVIDIA T4 (UUID: x)'")
        assert build(told, address=server.address) == "auto"
        script(tmp_path / "bin" / "nvidia-smi", "echo 'No devices were found'; exit 6")
        assert build(told, address=server.address) == "cpu"


def test_on_windows_a_card_that_the_usual_build_does_not_use_is_told_of(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0, raising=False)
    told = Told()
    assert build(told, cuda=False) == "auto" and not told.lines
    script(tmp_path / "bin" / "nvidia-smi", "echo 'GPU 0: NVIDIA T4 (UUID: x)'")
    monkeypatch.setattr(builds.shutil, "which", lambda name: str(tmp_path / "bin" / name))
    assert build(told, cuda=False) == "auto" and "choose 'cuda' as build" in told.lines[-1]
    monkeypatch.setattr(sys, "platform", "darwin")
    told = Told()
    assert build(told, cuda=False) == "auto" and not told.lines


@pytest.fixture
def trickling():
    """The address of a server that answers a byte at a time and never comes to an end."""

    def answer(connection):
        with contextlib.suppress(OSError), connection:
            connection.recv(9999)
            for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 200:
                connection.send(bytes([byte]))
                time.sleep(0.2)

    def accept():
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=answer, args=(server.accept()[0],), daemon=True).start()

    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_an_index_that_never_comes_to_an_end_does_not_answer(trickling, monkeypatch):
    monkeypatch.setattr(builds, "_SECONDS_TO_REACH", 1)
    told, started = Told(), time.monotonic()
    assert build(told, address=trickling) == "auto" and "does not answer" in told.lines[-1]
    assert time.monotonic() - started < 10
    cancelled = packages.Reporting(told.log, told.progress, lambda: time.monotonic() - started > 0.5)
    monkeypatch.setattr(builds, "_SECONDS_TO_REACH", 100)
    started = time.monotonic()
    with pytest.raises(Cancelled, match="not installed"):
        build(cancelled, address=trickling)
    assert time.monotonic() - started < 5


def test_the_index_is_reached_through_the_proxy_that_is_set_in_pip(tmp_path):
    with serving(make_wheel(tmp_path / "wheels", "torch")) as proxy:
        variables = {"PIP_PROXY": f"127.0.0.1:{proxy.server_port}"}
        assert build(Told(), address="http://pytorch.invalid/whl/cpu", variables=variables) == "cpu"
        assert proxy.asked == ["http://pytorch.invalid/whl/cpu/torch/"]


@pytest.fixture
def pytorchs(tmp_path, monkeypatch, index, lock):  # noqa: F811
    """PyTorch's own index beside the package index, which has other files of the same names, and a list for both."""
    for name in ("torch", "torchvision", "nvidia_thing"):
        make_wheel(index.wheels, name)
    monkeypatch.setattr(builds, "has_cuda_by_default", lambda: True)
    tag = lock(digest(index.wheels / "tiny_thing-1.0-py3-none-any.whl"))
    with environment.LOCK.open("a") as text:
        for name in ("torch", "torchvision", "nvidia-thing"):
            text.write(f"{name}==1.0 ; sys_platform != 'x' \\\n    --hash=sha256:{'0' * 64}\n")
    assert tag in fixed_versions.platforms(environment.LOCK)
    with serving(tmp_path / "pytorch's") as server:
        for name in ("torch", "torchvision", "tiny_thing"):
            make_wheel(server.wheels, name, "1.0+cpu")
        monkeypatch.setitem(builds.TORCH_INDEX, "cpu", server.address)
        # A folder and a further index that would be asked, too.
        monkeypatch.setenv("PIP_FIND_LINKS", str(make_wheel(tmp_path / "more", "torch", "1.0+cpu")))
        monkeypatch.setenv("PIP_EXTRA_INDEX_URL", index.address)
        yield server


def installed(python):
    code = "import importlib.metadata as m; print(*sorted(f'{d.name}=={d.version}' for d in m.distributions()))"
    said = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.split()
    return [line for line in said if line.partition("==")[0] not in ("pip", "setuptools")]


def test_pytorch_for_processors_comes_from_its_own_index_alone(home, index, pytorchs, tmp_path):  # noqa: F811
    script(tmp_path / "bin" / "uv", "echo 'an old uv compares no sums'; exit 2")
    told = Told()
    python = environment.install(told, requirements=environment.REQUIREMENTS)
    assert installed(python) == ["tiny-thing==1.0", "torch==1.0+cpu", "torchvision==1.0+cpu"]
    assert not [path for path in index.asked if "torch" in path]
    assert {path.rpartition("/")[2] for path in pytorchs.asked if "files" in path} == {
        "torch-1.0%2Bcpu-py3-none-any.whl",
        "torchvision-1.0%2Bcpu-py3-none-any.whl",
    }
    assert sum("uv is there" in line for line in told.lines) == 1  # for the other packages


def test_a_pytorch_that_is_not_what_its_index_states_is_refused(home, index, pytorchs):  # noqa: F811
    pytorchs.sums["torch-1.0+cpu-py3-none-any.whl"] = "0" * 64
    with pytest.raises(EngineError, match=r"(?s)not the one that is known by its SHA-256.*Run 'Install engine' again"):
        environment.install(Told(), requirements=environment.REQUIREMENTS)
    assert not environment.is_complete(environment.environment_folder())


def test_recorded_sums_of_pytorch_for_processors_are_compared(home, index, pytorchs):  # noqa: F811
    files = {n: pytorchs.wheels / f"{n}-1.0+cpu-py3-none-any.whl" for n in ("torch", "torchvision")}
    recorded = fixed_versions.of_processors(environment.LOCK)
    assert recorded.name == "engine-cpu.lock"
    text = "".join(f"{n}==1.0+cpu \\\n    --hash=sha256:{digest(file)}\n" for n, file in files.items())
    recorded.write_text(text)
    python = environment.install(Told(), requirements=environment.REQUIREMENTS)
    assert "torch==1.0+cpu" in installed(python)
    recorded.write_text(text.replace(digest(files["torch"]), "1" * 64))
    with pytest.raises(EngineError, match="not the one that is known by its SHA-256"):
        environment.install(Told(), requirements=environment.REQUIREMENTS, repair=True)


def test_the_sums_of_pytorch_for_processors_are_recorded_where_its_index_is_reached(index, pytorchs):  # noqa: F811
    uv = pytest.importorskip("uv").find_uv_bin()
    make_lock = load_script("make_lock")
    variables = {**os.environ, "UV_DEFAULT_INDEX": index.address, "UV_NO_CACHE": "1"}
    assert make_lock.lock_processors(uv, variables, environment.LOCK)
    recorded = fixed_versions.of_processors(environment.LOCK)
    found = re.findall(r"(?m)^(\S+==\S+) \\\n    --hash=sha256:(\w+)$", recorded.read_text())
    wanted = [f"{name}-1.0+cpu-py3-none-any.whl" for name in ("torch", "torchvision")]
    assert found == [
        (f"{name}==1.0+cpu", digest(pytorchs.wheels / file)) for name, file in zip(("torch", "torchvision"), wanted)
    ]
    builds.TORCH_INDEX["cpu"] = "http://127.0.0.1:9/simple"  # which `pytorchs` puts back
    assert not make_lock.lock_processors(uv, {**variables, "UV_HTTP_RETRIES": "0"}, environment.LOCK)
    assert not recorded.exists()


def load_script(name):
    spec = importlib.util.spec_from_file_location(name, folders.ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
    script(tmp_path / "bin" / "uv", f'"{python}" -Im pip install --no-index --find-links "{folder}" -r "${{10}}"')
    told = Told()
    environment.install(told, requirements=environment.REQUIREMENTS, repair=True, wheelhouse=str(folder))
    assert "uv is there" in "\n".join(told.lines) and "pip goes on" not in "\n".join(told.lines)


def test_variables_of_uv():
    found = packages.uv_variables({"PIP_INDEX_URL": "a", "PIP_EXTRA_INDEX_URL": "b c", "PIP_FIND_LINKS": "d e"})
    assert found == {"UV_DEFAULT_INDEX": "a", "UV_INDEX": "b c", "UV_FIND_LINKS": "d,e"}
    found = packages.uv_variables({"PIP_PROXY": "http://me:secret@proxy:3128"})
    assert {found.pop(n) for n in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")} == {"http://me:secret@proxy:3128"}
    assert set(map(str.upper, found)) == {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are looked for in /proc")
def test_a_cancel_ends_uv_and_what_it_started(tmp_path):
    script(tmp_path / "bin" / "uv", f"sleep 300 & echo $! > '{tmp_path}/child'; echo 'uv has begun'; wait")
    told, environment_ = Told(cancel_at="uv has begun"), tmp_path / "env"
    script(environment_ / "bin" / "python", f'exec "{sys.executable}" "$@"')
    with pytest.raises(Cancelled):
        packages.run(
            [str(environment_ / "bin" / "python"), "-Im", "pip", "install", "x"], told, 0.0, 1.0, dict(os.environ)
        )
    assert dies((tmp_path / "child").read_text().strip())  # killed with uv, but only uv is waited for


def test_sizes_beforehand(tmp_path, monkeypatch):
    table = {"linux-x86_64": {"3.12": {"megabytes": 3000}}, "win-amd64": {"3.12": {"megabytes": 300}}}
    table["macosx-arm64"] = {"3.12": {"megabytes": 200}, "3.14": {"lacks": "rasterio"}}
    (tmp_path / "w.json").write_text(json.dumps({"platforms": table}))
    monkeypatch.setattr(builds, "SIZES", tmp_path / "w.json")
    assert builds.size_for("linux-x86_64", "3.12", "auto") == 3000
    assert builds.size_for("linux-x86_64", "3.12", "cuda") == 3000
    assert builds.size_for("linux-x86_64", "3.12", "cpu") == 300
    assert builds.size_for("win-amd64", "3.12", "cpu") == 300
    assert builds.size_for("win-amd64", "3.12", "cuda") == 3000  # as on Linux: the index's own one is for processors
    assert builds.size_for("macosx-11.0-arm64", "3.12", "auto") == 200
    assert builds.size_for("macosx-11.0-arm64", "3.12", "cuda") == 200  # there is but one
    assert builds.size_for("macosx-11.0-arm64", "3.14", "auto") is None
    assert builds.size_for("linux-riscv64", "3.12", "auto") is None
    monkeypatch.setattr(builds, "SIZES", tmp_path / "none.json")
    assert builds.size_for("linux-x86_64", "3.12", "auto") is None


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("macosx-x86_64-3.13", r"no ready build of torch for macosx-x86_64 with Python 3\.13 .*these Pythons.*3\.11"),
        ("linux-aarch64-3.12", r"no ready build of exactextract for linux-aarch64 .*conda-forge"),
    ],
)
def test_what_a_platform_lacks_is_told_beforehand(monkeypatch, tmp_path, tag, words):
    table = {
        "macosx-x86_64": {"3.11": {"megabytes": 300}, "3.13": {"lacks": "torch"}},
        "linux-aarch64": {"3.11": {"lacks": "exactextract"}, "3.12": {"lacks": "exactextract"}},
    }
    (tmp_path / "w.json").write_text(json.dumps({"platforms": table}))
    monkeypatch.setattr(builds, "SIZES", tmp_path / "w.json")
    python = script(tmp_path / "python", f"echo {tag}")
    told = Told()
    builds.tell_size(python, "auto", {}, told)
    assert len(told.lines) == 1 and re.search(words, told.lines[0])
    builds.tell_size(python, "auto", {"PIP_NO_INDEX": "1"}, told)
    assert len(told.lines) == 1


def test_the_plugins_own_table_is_whole():
    table = json.loads(builds.SIZES.read_text(encoding="utf-8"))["platforms"]
    assert set(table) == {"linux-x86_64", "linux-aarch64", "win-amd64", "macosx-arm64", "macosx-x86_64"}
    for pythons in table.values():
        assert list(pythons) == ["3.10", "3.11", "3.12", "3.13", "3.14"]
        assert all("lacks" in found or found["megabytes"] > 100 for found in pythons.values())
    # Where all packages are known in fixed versions, the index has them all.
    for tag in fixed_versions.platforms(environment.LOCK):
        system, _, version = tag.rpartition("-")
        assert "lacks" not in table.get(system, {}).get(version, {}), tag


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
