import contextlib
import hashlib
import http.server
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import threading
import time
import zipfile
from urllib.parse import quote, unquote

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from waiting import comes_true

from df4lcz_qgis import builds, fixed_versions, install_steps
from df4lcz_qgis import engine_environment as environment
from df4lcz_qgis.engine.shared import folders
from df4lcz_qgis.engine.shared.errors import Cancelled, EngineError, EngineMissingError


class Told(environment.Reporting):
    """Keeps what an installation says; ``cancel_at`` is a text in the log that makes it cancel."""

    def __init__(self, cancel_at=None):
        self.lines, self.fractions, flag = [], [], threading.Event()

        def log(line):
            self.lines.append(str(line))
            if cancel_at and cancel_at in str(line):
                flag.set()

        super().__init__(log, self.fractions.append, flag.is_set)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user's folder of its own, with a space and an accent, and no engine named by anything."""
    folder = tmp_path / "Données de Zoë"
    monkeypatch.setenv("DF4LCZ_DATA", str(folder))
    monkeypatch.delenv("DF4LCZ_PYTHON", raising=False)
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("tiny-thing==1.0\n")
    monkeypatch.setattr(environment, "REQUIREMENTS", requirements)
    monkeypatch.setattr(environment, "LOCK", tmp_path / "no fixed versions")
    return folder


def make_wheel(folder, name="tiny_thing", version="1.0"):
    """A wheel with one module, made by hand."""
    folder.mkdir(exist_ok=True)
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": "VALUE = 42\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
        wheel.writestr(f"{info}/RECORD", "".join(f"{p},,\n" for p in (*files, f"{info}/RECORD")))
    return folder


@pytest.fixture
def offline(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(make_wheel(tmp_path / "wheels")))
    monkeypatch.setenv("PIP_DISABLE_PIP_VERSION_CHECK", "1")


def complete(folder):
    python = environment.python_in(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    (folder / "df4lcz-engine.json").write_text("{}")


def test_where_the_engine_is_looked_for_first(home, tmp_path, monkeypatch):
    with pytest.raises(EngineMissingError, match=r"is not installed \(looked for .*Run the algorithm 'Install engine'"):
        environment.find()
    complete(environment.environment_folder())
    private = environment.python_in(environment.environment_folder())
    assert environment.find() == private and home in private.parents
    set_, named = tmp_path / "set python", tmp_path / "named python"
    set_.touch()
    named.touch()
    assert environment.find(f"  {set_} ") == set_
    monkeypatch.setenv("DF4LCZ_PYTHON", str(named))
    assert environment.find(str(set_)) == named
    named.unlink()
    with pytest.raises(EngineMissingError, match="named by the variable DF4LCZ_PYTHON does not exist"):
        environment.find(str(set_))
    monkeypatch.setenv("DF4LCZ_PYTHON", "")
    with pytest.raises(EngineMissingError, match="named by the options does not exist"):
        environment.find(str(tmp_path / "nothing"))


def test_a_half_installed_environment_does_not_count(home):
    folder = environment.environment_folder()
    complete(folder)
    (folder / "df4lcz-engine.json").unlink()
    with pytest.raises(EngineMissingError, match="is only half installed"):
        environment.find()
    (folder / "df4lcz-engine.json").touch()
    environment.python_in(folder).unlink()
    with pytest.raises(EngineMissingError, match="is only half installed"):
        environment.find()


def test_other_requirements_have_another_environment(home):
    complete(environment.environment_folder())
    before = environment.key()
    environment.REQUIREMENTS.write_text("tiny-thing==1.0  # why\n\n")
    assert environment.key() == before
    environment.REQUIREMENTS.write_text("tiny-thing==1.1\n")
    assert environment.key() != before
    with pytest.raises(EngineMissingError):
        environment.find()


def test_the_childs_environment_is_clean(monkeypatch):
    kept = {"PIP_INDEX_URL": "x", "DF4LCZ_WEIGHTS": "y", "MYPYTHONS": "z"}
    gone = {
        "PYTHONPATH": "a",
        "PYTHONHOME": "b",
        "PROJ_LIB": "c",
        "PROJ_DATA": "d",
        "GDAL_DATA": "e",
        "pythonstartup": "f",
    }
    for name, value in {**kept, **gone}.items():
        monkeypatch.setenv(name, value)
    found = environment.clean_environment()
    assert kept.items() <= found.items() and not set(gone) & set(found) and found["PATH"] == os.environ["PATH"]


@pytest.mark.parametrize(
    ("system", "machine", "wheels", "index"),
    [
        ("linux", "x86_64", "auto", None),
        ("linux", "x86_64", "cuda", None),
        ("linux", "x86_64", "cpu", "/cpu"),
        ("linux", "aarch64", "auto", None),
        ("linux", "aarch64", "cpu", None),
        ("win32", "AMD64", "auto", None),
        ("win32", "AMD64", "cpu", None),
        ("win32", "AMD64", "cuda", "/cu"),
        ("darwin", "arm64", "auto", None),
        ("darwin", "arm64", "cpu", None),
    ],
)
def test_the_index_of_pytorchs_wheels(tmp_path, monkeypatch, system, machine, wheels, index):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(builds.platform, "machine", lambda: machine)
    command = builds.pip_command(tmp_path / "python", wheels, tmp_path / "with space" / "r.txt")
    assert command[:4] == [str(tmp_path / "python"), "-Im", "pip", "install"]
    assert command[command.index("-r") + 1] == str(tmp_path / "with space" / "r.txt")
    extra = [c for c in command if c.startswith("https://")]
    assert (len(extra) == 1 and index in extra[0]) if index else not extra


def test_places_on_other_systems(tmp_path, monkeypatch):
    folder = tmp_path / "Benutzer Jörg" / "engine"
    monkeypatch.setattr(sys, "platform", "win32")
    assert environment.python_in(folder) == folder / "Scripts" / "python.exe"
    monkeypatch.delenv("DF4LCZ_DATA", raising=False)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Lokal é"))
    assert folders.data_folder() == tmp_path / "Lokal é" / "df4lcz"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path / "Zoë"))
    assert folders.data_folder() == tmp_path / "Zoë" / "Library" / "Application Support" / "df4lcz"
    assert environment.python_in(folder) == folder / "bin" / "python"


def test_variables_may_be_quoted_or_relative(tmp_path, monkeypatch):
    """As Windows' Explorer copies paths, and as a shell's user types them: both sides must mean the same place."""
    monkeypatch.chdir(tmp_path)
    for text, folder in ((f' "{tmp_path / "a b"}" ', tmp_path / "a b"), ("data é", tmp_path / "data é")):
        monkeypatch.setenv("DF4LCZ_DATA", text)
        monkeypatch.setenv("DF4LCZ_CACHE", text)
        assert folders.data_folder() == folders.cache_folder() == folder
    (tmp_path / "python").touch()
    monkeypatch.setenv("DF4LCZ_PYTHON", '"python"')
    assert environment.find() == tmp_path / "python"


def script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")
def test_the_base_python_is_one_that_works(tmp_path, monkeypatch):
    old = script(tmp_path / "old one" / "python3", "echo '3 9 64'")
    broken = script(tmp_path / "broken" / "python3", "echo 'No module named venv' >&2; exit 1")
    good = script(tmp_path / "gut é" / "python3", f'exec "{sys.executable}" "$@"')
    candidates = [tmp_path / "none", old, broken, good, old]
    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter(candidates))
    assert environment.base_python() == good
    candidates.remove(good)
    with pytest.raises(EngineError, match=r"No Python 3\.10 to 3\.14 .*old one.*is Python 3\.9.*No module"):
        environment.base_python()


def test_the_running_program_is_never_taken_for_python(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(script(tmp_path / "qgis", "exit 3")))
    assert all(p.name != "qgis" for p in environment.base_pythons())
    assert environment.base_python().is_file()


def install(told, **options):
    return environment.install(told, requirements=environment.REQUIREMENTS, **options)


def test_install_makes_a_working_environment_and_a_failed_repair_keeps_it(home, offline, monkeypatch, tmp_path):
    (tmp_path / "df4lcz_qgis" / "__pycache__").mkdir(parents=True)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    told = Told()
    python = install(told)
    folder = environment.environment_folder()
    assert python == environment.python_in(folder) == environment.find()
    done = subprocess.run(
        [python, "-c", "import tiny_thing, sys; print(tiny_thing.VALUE, sys.prefix)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"42 {folder}\n"
    marker = json.loads((folder / "df4lcz-engine.json").read_text())
    assert marker["wheels"] == "auto" and marker["requirements"] == "tiny-thing==1.0\n"
    assert told.fractions[-1] == 1.0 and told.fractions == sorted(told.fractions)
    assert any("Successfully installed tiny-thing-1.0" in line for line in told.lines)
    again = Told()
    assert install(again) == python and "installed already" in again.lines[0]
    assert (tmp_path / "df4lcz_qgis" / "__pycache__").exists()

    (folder / "stray").touch()
    environment.REQUIREMENTS.write_text("no-such-thing==9\n")
    with pytest.raises(EngineError, match=r"(?s)Installing the engine failed.*ended with code 1.*no-such-thing"):
        install(Told(), repair=True, folder=folder)
    assert (folder / "stray").exists() and environment.is_complete(folder)
    environment.REQUIREMENTS.write_text("tiny-thing==1.0\n")
    assert environment.find() == python
    assert install(Told(), repair=True) == python and not (folder / "stray").exists()
    assert not (tmp_path / "df4lcz_qgis" / "__pycache__").exists()  # the engine's own modules are compiled anew, too
    done = subprocess.run([python, "-c", "import tiny_thing, sys; print(sys.prefix)"], capture_output=True, text=True)
    assert done.stdout == f"{folder}\n"
    assert [p.name for p in folder.parent.iterdir()] == [folder.name]


def test_cancel_ends_the_installation_soon(home, offline):
    told = Told(cancel_at="Making the environment")
    started = time.monotonic()
    with pytest.raises(Cancelled, match="not installed"):
        install(told)
    assert time.monotonic() - started < 5
    assert not environment.is_complete(environment.environment_folder())


def test_a_folder_that_cannot_be_made(home):
    home.write_text("a file where the folder should be")
    with pytest.raises(EngineError, match=r"cannot be made.*Set DF4LCZ_DATA to another one"):
        environment.install(Told())


def test_the_command_of_make(home, tmp_path, capsys):
    assert environment.main(["path"]) == 1
    assert "Error: The engine is not installed" in capsys.readouterr().err
    complete(environment.environment_folder())
    assert environment.main(["path"]) == 0
    assert capsys.readouterr().out.strip() == str(environment.find())
    assert environment.main(["install"]) == 0


def test_a_folder_too_long_for_windows_is_refused_before_the_download(home, offline, monkeypatch):
    short, long = home.parent / "e", home.parent / ("x" * 90) / ("y" * 90)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(environment.paths, "has_long_paths", lambda: False)
    words = rf"too long for the engine on Windows: {len(str(long))} characters, 103 at most.*DF4LCZ_DATA.*C:\\df4lcz"
    with pytest.raises(EngineError, match=words):
        install(Told(), folder=long)
    assert not long.parent.exists()
    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter(()))
    for folder, has in ((short, False), (long, True)):
        monkeypatch.setattr(environment.paths, "has_long_paths", lambda has=has: has)
        with pytest.raises(EngineError, match=r"No Python 3\.10 to 3\.14"):  # the next step
            install(Told(), folder=folder)


@pytest.mark.skipif(os.name == "nt", reason="a link to the interpreter is as long as it likes elsewhere")
def test_install_in_a_very_long_path(tmp_path, home, offline, monkeypatch):
    deep = tmp_path / ("Übungsgelände " + "x" * 120) / ("très profond " + "y" * 120)
    monkeypatch.setenv("DF4LCZ_DATA", str(deep))
    python = install(Told())
    assert len(str(python)) > 300 and environment.find() == python
    code = "import tiny_thing, ssl; print(tiny_thing.VALUE)"
    assert subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout == "42\n"


def wrapper(path, after):
    """An interpreter that works; what it does to an environment that it made is ``after``, with its folder as $4."""
    return script(path, f'"{sys.executable}" "$@" || exit\n[ "$2" = venv ] || exit 0\n{after}')


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")
def test_an_interpreter_whose_environments_do_not_work_is_left_for_the_next(home, offline, tmp_path, monkeypatch):
    blind = wrapper(
        tmp_path / "without ssl" / "python3",
        'echo "import sys; sys.modules[\'ssl\'] = None" >"$(echo "$4"/lib/python3*/site-packages)/blind.pth"',
    )
    failing = wrapper(tmp_path / "failing" / "python3", "echo 'Error: Command ensurepip failed'; exit 1")
    good = script(tmp_path / "good é" / "python3", f'exec "{sys.executable}" "$@"')
    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter((blind, failing, good)))
    told = Told()
    python = install(told)
    assert json.loads((environment.environment_folder() / "df4lcz-engine.json").read_text())["base"] == str(good)
    assert subprocess.run([python, "-c", "import ssl, tiny_thing"], check=False).returncode == 0
    useless = [line for line in told.lines if "is of no use" in line]
    assert len(useless) == 2 and "ssl" in useless[0] and "ensurepip failed" in useless[1]
    assert told.fractions[-1] == 1.0

    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter((blind, failing)))
    with pytest.raises(EngineError, match=r"No Python 3\.10 .*without ssl.*its environments do not work.*ensurepip"):
        install(Told(), repair=True)
    assert environment.find() == python  # what works is kept


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")
def test_files_in_use_are_not_blamed_on_python(home, offline, tmp_path, monkeypatch):
    """As on Windows, where another window of QGIS holds the libraries of the environment that is to be made anew."""
    words = "PermissionError: [WinError 5] Access is denied: 'c10.dll'"
    busy = wrapper(tmp_path / "python3", f'echo "{words}"; exit 1')
    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter((busy,)))
    with pytest.raises(EngineError, match=r"are in use or protected .*c10\.dll.*Close other windows of QGIS"):
        install(Told())


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")
def test_a_full_disk_is_no_lack_of_python(home, offline, tmp_path, monkeypatch):
    full = wrapper(tmp_path / "python3", "echo \"Error: [Errno 28] No space left on device: 'x'\"; exit 1")
    monkeypatch.setattr(environment, "base_pythons", lambda *_: iter((full,)))
    with pytest.raises(EngineError, match=r"the disk is full\. Make room .*DF4LCZ_DATA"):
        install(Told())


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")
def test_a_full_disk_of_which_venv_says_nothing(home, offline, tmp_path, monkeypatch):
    words = "Error: Command ensurepip returned non-zero exit status 1."
    monkeypatch.setattr(
        environment, "base_pythons", lambda *_: iter((wrapper(tmp_path / "p", f"echo '{words}'; exit 1"),))
    )
    with pytest.raises(EngineError, match=r"No Python 3\.10"):
        install(Told())
    monkeypatch.setattr(install_steps.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(4_000_000, 4_000_000, 0))
    with pytest.raises(EngineError, match=r"the disk is full\. Make room .*DF4LCZ_DATA") as caught:
        install(Told())
    assert len(str(caught.value)) < 600


def test_what_lies_around_and_other_settings_of_pip_lead_nowhere(home, offline, tmp_path, monkeypatch):
    """A project's folder with modules named as pip's, and variables and files that would send packages elsewhere."""
    project, trap = tmp_path / "project", tmp_path / "trap"
    project.mkdir()
    for name in ("pip", "venv", "ssl", "ensurepip", "tiny_thing"):
        (project / f"{name}.py").write_text(f"open({str(trap)!r}, 'w').close()\n")
    monkeypatch.chdir(project)
    elsewhere = tmp_path / "elsewhere"
    (tmp_path / "pip.conf").write_text(f"[install]\ntarget = {elsewhere}\n[global]\nfind-links = {tmp_path}/wheels\n")
    for name, value in {
        "PIP_TARGET": elsewhere,
        "PIP_PREFIX": elsewhere,
        "PIP_ROOT": elsewhere,
        "PIP_PYTHON": "/usr/bin/python3",
        "PIP_USER": "1",
        "PYTHONPATH": project,
        "PYTHONSTARTUP": project / "pip.py",
        "PYTHONHOME": project,
        "PIP_CONFIG_FILE": tmp_path / "pip.conf",
    }.items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.delenv("PIP_FIND_LINKS")  # the file of settings says it
    python = install(Told())
    assert not trap.exists() and not elsewhere.exists()
    code = "import tiny_thing; print(tiny_thing.__file__)"
    said = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    assert str(environment.environment_folder()) in said


def test_an_environment_whose_packages_do_not_import_is_not_ready(home, offline, tmp_path):
    wheels = make_wheel(tmp_path / "wheels", "broken_thing")
    with zipfile.ZipFile(wheels / "broken_thing-1.0-py3-none-any.whl") as wheel:
        files = {n: wheel.read(n) for n in wheel.namelist()}
    files["broken_thing.py"] = b"raise ImportError('DLL load failed: c10.dll')"
    with zipfile.ZipFile(wheels / "broken_thing-1.0-py3-none-any.whl", "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    environment.REQUIREMENTS.write_text("broken-thing\n")
    with pytest.raises(EngineError, match=r"does not work here: .*c10\.dll.*Repair"):
        install(Told())
    assert not environment.is_complete(environment.environment_folder())


class Index(http.server.SimpleHTTPRequestHandler):
    """A package index: pages of links as pip reads them, with the sums that it has been told."""

    def do_GET(self):
        name = self.path.strip("/").rpartition("/")[2]
        if self.path.endswith("/"):
            page = "".join(
                f'<a href="/files/{quote(w.name)}#sha256={self.server.sums.get(w.name) or digest(w)}">{w.name}</a>'
                for w in self.server.wheels.glob(f"{name.replace('-', '_')}-*")
            )
            content, kind = f"<!DOCTYPE html><html><body>{page}</body></html>".encode(), "text/html"
        else:
            content, kind = (self.server.wheels / unquote(name)).read_bytes(), "application/octet-stream"
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


@contextlib.contextmanager
def serving(wheels):
    """A package index of a folder of wheels; ``sums`` are what it states of files in place of their own sums."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index) as server:
        server.wheels, server.asked, server.sums = wheels, [], {}
        server.address = f"http://127.0.0.1:{server.server_port}/simple"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def index(tmp_path, monkeypatch):
    """A package index on this computer that has tiny-thing; the only one that pip knows."""
    with serving(make_wheel(tmp_path / "wheels")) as server:
        for name in [n for n in os.environ if n.upper().startswith("PIP_") or n.upper().endswith("_PROXY")]:
            monkeypatch.delenv(name)
        (tmp_path / "pip.conf").write_text(f"[global]\nindex-url = {server.address}\n")
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", server.address)
        monkeypatch.setenv("PIP_TRUSTED_HOST", "127.0.0.1")
        yield server


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """Writes a list of fixed versions for this platform, or for another."""
    path = tmp_path / "engine.lock"
    monkeypatch.setattr(environment, "LOCK", path)
    own = fixed_versions.platform_tag(environment.base_python())

    def write(digest, tag=own, version="1.0"):
        path.write_text(f"# for other-9.9\n# for {tag}\ntiny-thing=={version} \\\n    --hash=sha256:{digest}\n")
        return tag

    return write


def digest_of(index):
    return digest(index.wheels / "tiny_thing-1.0-py3-none-any.whl")


def test_fixed_versions_are_taken_with_their_sums(home, index, lock):
    lock(digest_of(index))
    told = Told()
    python = install(told)
    assert python == environment.find() and not any("No fixed versions" in line for line in told.lines)
    assert any(path.startswith("/files/tiny_thing") for path in index.asked)
    code = "import tiny_thing; print(tiny_thing.VALUE)"
    assert subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True).stdout == "42\n"


def test_a_package_that_was_exchanged_at_the_index_is_refused(home, index, lock):
    lock(digest_of(index))
    wheel = index.wheels / "tiny_thing-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("tiny_trap.py", "")
    with pytest.raises(EngineError, match=r"(?s)not the one that is known by its SHA-256.*Run 'Install engine' again"):
        install(Told())
    assert not environment.is_complete(environment.environment_folder())
    assert not list(environment.environment_folder().rglob("tiny_*"))


def test_a_package_that_the_list_does_not_name_is_not_installed(home, index, lock):
    lock(digest_of(index))
    make_wheel(index.wheels, "other_thing")
    environment.REQUIREMENTS.write_text("tiny-thing==1.0\nother-thing\n")
    install(Told())
    assert not list(environment.environment_folder().rglob("other_thing.py"))


def test_where_the_fixed_versions_cannot_be_had_the_newest_can_be_chosen(home, index, lock):
    lock("0" * 64, version="2.0")
    with pytest.raises(EngineError, match=r"(?s)No matching distribution.*Choose 'newest'"):
        install(Told())
    assert install(Told(), wheels="newest") == environment.find()


def test_platforms_without_fixed_versions_get_the_newest_that_fit(home, index, lock):
    lock("0" * 64, tag="linux-z80-3.11")
    tag = fixed_versions.platform_tag(environment.base_python())
    told = Told()
    install(told)
    assert any(f"No fixed versions are known for {tag}" in line for line in told.lines)


def test_the_list_fixes_all_that_is_required_for_the_usual_platforms():  # without `home`: the real list
    known = fixed_versions.platforms(environment.LOCK)
    for system in ("linux-x86_64", "win-amd64", "macosx-arm64"):
        assert {f"{system}-3.{minor}" for minor in range(10, 14)} <= set(known)
    entries = re.split(r"\n(?=[a-z])", environment.LOCK.read_text(encoding="utf-8").replace("\\\n", ""))[1:]
    fixed = {}
    for entry in entries:
        name, version = re.match(r"([a-z0-9.-]+)==([^ ;]+)", entry).groups()
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry), name
        fixed.setdefault(name, []).append(version)
    for line in environment.REQUIREMENTS.read_text(encoding="utf-8").splitlines():
        required = Requirement(line) if line and line[0] != "#" else None
        name = re.sub("[_.]", "-", required.name.lower()) if required else None
        assert required is None or all(required.specifier.contains(v) for v in fixed[name]), line
    # That of PyTorch's builds for processors, where it could be made, is for the same versions.
    recorded = fixed_versions.of_processors(environment.LOCK)
    if recorded.is_file():
        found = re.findall(r"(?m)^(torch|torchvision)==(\S+)\+cpu \\$", recorded.read_text(encoding="utf-8"))
        assert {name: [version] for name, version in found} == {n: fixed[n] for n in ("torch", "torchvision")}
    # What torch.load does with foreign files was mended for the last time in this version.
    assert all(Version(v) >= Version("2.10") for v in fixed["torch"])


INSTALL = """
import sys
from pathlib import Path
from df4lcz_qgis import engine_environment as e
e.REQUIREMENTS = Path(sys.argv[1])
told = e.Reporting(lambda line: print(line, flush=True), lambda _: None, lambda: False)
print(e.install(told, requirements=e.REQUIREMENTS))
"""


def test_two_installations_at_once_make_one_environment(home, offline):
    from core_scenes import ROOT

    command = [sys.executable, "-c", INSTALL, str(environment.REQUIREMENTS)]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in "12"]
    said = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sorted("installed already" in text for text in said) == [False, True]
    assert sum("waiting for it" in text for text in said) == 1
    code = "import tiny_thing; print(tiny_thing.VALUE)"
    python = environment.python_in(environment.environment_folder())
    assert subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout == "42\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are counted through /proc")
def test_an_installation_ends_with_who_started_it(home, offline, tmp_path):
    from core_scenes import ROOT

    mark = f"DF4LCZ_MARK={os.getpid()}-{time.time()}"
    name, _, value = mark.partition("=")
    process = subprocess.Popen(
        [sys.executable, "-c", INSTALL, str(environment.REQUIREMENTS)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, name: value},
    )
    assert "Making the environment" in process.stdout.readline()
    time.sleep(0.5)
    process.kill()
    process.wait()

    def alive():
        found = []
        for folder in folders.Path("/proc").glob("[0-9]*"):
            try:
                if mark.encode() in (folder / "environ").read_bytes():
                    found.append(folder.name)
            except OSError:
                continue
        return found

    assert comes_true(lambda: not alive()) and not environment.is_complete(environment.environment_folder())


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the interpreter")
@pytest.mark.parametrize(("base", "mended"), [("apps/Python312", True), ("Python312", False)])
def test_an_environment_of_qgis_own_python_on_windows_is_mended(tmp_path, monkeypatch, base, mended):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0, raising=False)
    folder, path_file = tmp_path / "engine é", tmp_path / "engine é/Lib/site-packages/df4lcz-dlls.pth"
    path_file.parent.mkdir(parents=True)
    words = "ImportError: DLL load failed while importing _ssl"
    script(environment.python_in(folder), f'[ -f "{path_file}" ] || {{ echo "{words}" >&2; exit 1; }}')
    problem = environment._mended(folder, tmp_path / "QGIS 3.40" / base / "python.exe")
    assert problem is None if mended else str(problem) == f"its environments do not work ({words})"
    assert path_file.exists() == mended
    assert not mended or f"{tmp_path / 'QGIS 3.40' / 'bin'!s}" in path_file.read_text()
