"""Where Python is looked for on each system: the lists are pure, so Windows' and macOS' are checked here too."""

import os
import stat
import subprocess
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from df4lcz_qgis import interpreters
from df4lcz_qgis.interpreters import Machine

WINDOWS = Machine(
    "win32",
    12,
    (r"C:\PROGRA~1\QGIS34~1.4\apps\Python312",) * 3,
    r"C:\Program Files\QGIS 3.40.4\bin\qgis-ltr-bin.exe",
    {
        "Path": r'C:\Windows\system32;C:\Users\Zoë Łuk\AppData\Local\Microsoft\WindowsApps;"D:\Mon Python";relative;;',
        "LocalAppData": r"C:\Users\Zoë Łuk\AppData\Local",
        "ProgramFiles": r"C:\Program Files",
        "OSGEO4W_ROOT": r"C:\PROGRA~1\QGIS34~1.4",
    },
)
MACOS = Machine(
    "darwin",
    12,
    ("/Applications/QGIS LTR.app/Contents/Frameworks",),
    "/Applications/QGIS LTR.app/Contents/MacOS/QGIS",
    {"PATH": "/usr/bin:/bin:/Users/Zoë/mon python/bin:"},
)


def position(listed, *paths):
    """Where these lie in a list, which must have them in this order."""
    found = [listed.index(p) for p in paths]
    assert found == sorted(found)
    return found


def test_windows_asks_qgis_own_python_first_and_what_lies_in_its_bin_last():
    listed = interpreters.candidates(WINDOWS)
    assert listed[0] == r"C:\PROGRA~1\QGIS34~1.4\apps\Python312\python.exe"
    position(
        listed,
        r"C:\Program Files\QGIS 3.40.4\apps\Python312\python.exe",
        r"C:\Users\Zoë Łuk\AppData\Local\Programs\Python\Python312\python.exe",
        r"C:\Users\Zoë Łuk\AppData\Local\Python\pythoncore-3.13-64\python.exe",
        r"C:\Program Files\Python314\python.exe",
        r"D:\Mon Python\python.exe",
        r"D:\Mon Python\python3.exe",
        r"C:\Program Files\QGIS 3.40.4\bin\python3.exe",
    )
    assert r"C:\PROGRA~1\QGIS34~1.4\bin\python3.exe" in listed
    assert all(PureWindowsPath(p).is_absolute() for p in listed) and len(set(listed)) == len(listed)


def test_nothing_that_is_qgis_or_opens_the_store_is_a_candidate():
    listed = interpreters.candidates(WINDOWS)
    assert {PureWindowsPath(p).name for p in listed} == {"python.exe", "python3.exe"}
    assert not [p for p in listed if "windowsapps" in p.lower()]
    alias = PureWindowsPath(r"C:\Users\Z\AppData\Local\Microsoft\WINDOWSAPPS\python.exe")
    store = PureWindowsPath(r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_3.12\python.exe")
    assert interpreters.is_trap(alias, "win32") and interpreters.is_trap(store, "win32")
    assert not interpreters.is_trap(PureWindowsPath(r"C:\My WindowsApps too\python.exe"), "win32")


def test_a_program_that_is_not_qgis_says_nothing_of_qgis_root():
    listed = interpreters.candidates(Machine("win32", 12, (r"C:\Python312",), r"C:\Python312\python.exe"))
    assert listed == [r"C:\Python312\python.exe", r"C:\Python312\python3.exe"]


@pytest.mark.parametrize(
    ("prefix", "python"),
    [
        ("/Applications/QGIS.app/Contents/MacOS", "/Applications/QGIS.app/Contents/MacOS/bin/python3.12"),
        ("/Applications/QGIS.app/Contents/Frameworks", "/Applications/QGIS.app/Contents/Frameworks/bin/python3.12"),
        ("/opt/homebrew/opt/python@3.12/Frameworks/Python.framework/Versions/3.12",) * 2,
    ],
)
def test_macos_asks_the_bundle_first(prefix, python):
    first = interpreters.candidates(Machine("darwin", 12, (prefix,)))[0]
    assert first == python or first.startswith(f"{python}/bin/")


def test_macos_never_runs_what_opens_the_dialog_of_xcode():
    listed = interpreters.candidates(MACOS)
    bundle = "/Applications/QGIS LTR.app/Contents"
    position(
        listed,
        f"{bundle}/MacOS/bin/python3",
        f"{bundle}/MacOS/python3.12",
        f"{bundle}/Frameworks/Python.framework/Versions/3.12/bin/python3.12",
        "/opt/homebrew/bin/python3.12",
        "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12",
        "/Users/Zoë/mon python/bin/python3",
        "/usr/local/bin/python3",
        "/Library/Developer/CommandLineTools/usr/bin/python3",
    )
    assert not [p for p in listed if p.startswith("/usr/bin/")]
    assert f"{bundle}/MacOS/QGIS" not in listed
    assert interpreters.is_trap(PurePosixPath("/usr/bin/python3"), "darwin")
    assert not interpreters.is_trap(PurePosixPath("/usr/bin/python3"), "linux")


def test_linux_asks_the_python_of_qgis_first():
    listed = interpreters.candidates(Machine("linux", 11, ("/usr",), "/usr/bin/qgis", {"PATH": "/opt/a b/bin:x"}))
    assert listed[:4] == ["/usr/bin/python3.11", "/usr/bin/python3", "/usr/bin/python", "/opt/a b/bin/python3"]
    assert "/usr/local/bin/python3" in listed and all(p.startswith("/") for p in listed)


LISTED = """\
 -V:3.13 *        C:\\Users\\Zoë Łuk\\AppData\\Local\\Programs\\Python\\Python313\\python.exe
 -V:3.12          C:\\Program Files\\Python312\\python.exe
 -V:3.11          C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.11_3.11\\python3.11.exe
"""
OLDER = """\
Installed Pythons found by py Launcher for Windows
 -3.10-64       C:\\Python 310\\python.exe *
 -3.9-32        C:\\Python39\\python.exe
"""


def test_what_windows_launcher_lists():
    assert interpreters.launcher_lists(LISTED) == [
        r"C:\Users\Zoë Łuk\AppData\Local\Programs\Python\Python313\python.exe",
        r"C:\Program Files\Python312\python.exe",
    ]
    assert interpreters.launcher_lists(OLDER) == [r"C:\Python 310\python.exe", r"C:\Python39\python.exe"]
    assert interpreters.launcher_lists("No installed Pythons found!\n") == []


def script(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


shell = pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for interpreters")


@shell
def test_what_exists_is_found_in_folders_of_any_name(tmp_path, monkeypatch):
    good = script(tmp_path / "très bon" / "python3", f'exec "{sys.executable}" "$@"')
    (tmp_path / "folder" / "python3").mkdir(parents=True)
    monkeypatch.setenv("PATH", os.pathsep.join(map(str, (tmp_path / "folder", tmp_path / "none", good.parent))))
    found = list(interpreters.existing(dict(os.environ)))
    assert good in found and tmp_path / "folder" / "python3" not in found
    assert all(p.is_file() for p in found)


@shell
def test_a_link_to_a_trap_is_one(tmp_path, monkeypatch):
    (tmp_path / "python3").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tmp_path / "python3" in interpreters.existing({})
    monkeypatch.setattr(sys, "platform", "darwin")
    assert tmp_path / "python3" not in interpreters.existing({})


@shell
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (f'exec "{sys.executable}" "$@"', ""),
        ("echo '3 9 64'", "it is Python 3.9, which is too old"),
        ("echo '2 7 64'", "it is Python 2.7, which is too old"),
        ("echo '3 15 64'", "it is Python 3.15, for which there may be no PyTorch yet"),
        ("echo '3 12 32'", "it is a 32-bit Python, for which there is no PyTorch"),
        (
            "echo 'Traceback' >&2; echo \"ModuleNotFoundError: No module named 'ensurepip'\" >&2; exit 1",
            "ModuleNotFoundError: No module named 'ensurepip'",
        ),
        ("exit 49", "exit code 49"),
        ("echo hello", "it says 'hello'"),
        ("printf '\\351\\n' >&2; exit 1", "\ufffd"),
        # It would wait for the user's answer if it had the terminal.
        ("read answer || { echo 'nobody answers' >&2; exit 1; }", "nobody answers"),
    ],
)
def test_what_is_wrong_with_an_interpreter(tmp_path, text, problem):
    found = interpreters.problem_of(script(tmp_path / "a b" / "python é", text), dict(os.environ))
    assert (str(found) if found else "") == problem


def test_what_is_no_program_does_not_run(tmp_path):
    (tmp_path / "python").write_bytes(b"\x00")
    assert str(interpreters.problem_of(tmp_path / "python", {})).startswith("it does not run (")


def test_the_mending_file_adds_the_folders_that_exist(tmp_path):
    """Read by Python itself, with the one function that only Windows has put in place of nothing."""
    folder = tmp_path / "bin é"
    folder.mkdir()
    text = interpreters.path_file([str(folder), str(tmp_path / "gone")])
    assert text.isascii() and text.count("\n") == 1
    (tmp_path / "dlls.pth").write_text(text, encoding="utf-8")
    code = "import os, site; os.add_dll_directory = lambda f: print(ascii(f)); site.addsitedir('.')"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == f"{str(folder)!a}\n" and not done.stderr


def test_where_qgis_keeps_the_dlls_of_its_python():
    own = PureWindowsPath(r"C:\Program Files\QGIS 3.40.4\apps\Python312\python.exe")
    assert interpreters.dll_folders(own) == [r"C:\Program Files\QGIS 3.40.4\bin"]
    assert interpreters.dll_folders(PureWindowsPath(r"C:\Python312\python.exe")) == []


def test_this_machine():
    machine = Machine.this()
    assert machine.platform == sys.platform and machine.minor == sys.version_info[1]
    assert Path(machine.prefixes[0]).is_dir()
