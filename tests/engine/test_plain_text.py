"""Words of other people in tables, reports and figures."""

import csv
import os
import subprocess
import sys

import pytest
from core_scenes import ROOT, Recorder

from df4lcz_qgis.engine.report import figures, tables
from df4lcz_qgis.engine.report.page import Report
from df4lcz_qgis.engine.shared.plain_text import harmless, writable


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1", "=HYPERLINK(1)", "-"]
)
def test_no_formula(text):
    assert harmless(text)[0] == "'" and harmless(text)[1:] == text


@pytest.mark.parametrize("text", ["", "Mitte", "-5", "+5.5", "-1e-3", "-3,5", "-12 %", "a=b", "1-2", "'=1"])
def test_other_texts_stay(text):
    assert harmless(text) == text


def test_what_cannot_be_written():
    assert writable("a\x00b\x1b\ud800c\udcff\ufffe\nd\te é 中") == "a?b??c??\nd\te é 中"


def test_a_table_keeps_its_numbers(tmp_path):
    path = tmp_path / "t.csv"
    tables.write_csv(path, ["=name", "n"], [["=1", -5.25], ["b\udcff", -3], [None, float("nan")]], Recorder())
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["'=name", "n"], ["'=1", "-5.25"], ["b?", "-3"], ["", ""]]
    tables.write_json(tmp_path / "t.json", {"a": "b\udcff", "f": "=1"}, Recorder())
    assert '"=1"' in (tmp_path / "t.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["$x", "$\\frac{$", "$$", "a_b^c", "<b>&", "x\x00y", "f\udcff", r"\mathdefault{"])
def test_names_in_figures_are_names(name):
    drawn = figures.boxes({name: [0.1, 0.5, 0.6]}, f"About {name}").svg
    shown = writable(name).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f">{shown}<" in drawn


def test_every_page_has_a_policy_and_is_utf8(tmp_path):
    path = Report("n\udcff<script>", "$x\x00").data({"a": "\ud800"}).write(tmp_path / "r.html", Recorder())
    page = path.read_bytes().decode("utf-8")
    assert "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'" in page
    assert "<script" not in page


def test_settings_of_the_current_folder_are_not_read(tmp_path):
    (tmp_path / "matplotlibrc").write_text("text.usetex: True\nfont.size: 77\nbackend: module://harm\n")
    (tmp_path / "harm.py").write_text("open('harmed', 'w')")
    code = (
        "from df4lcz_qgis.engine.report import figures\nimport os\nhere = os.getcwd()\n"
        "figures.bars({1: 2.0}, 'about')\nimport matplotlib\n"
        "assert matplotlib.rcParams['font.size'] == 10 and not matplotlib.rcParams['text.usetex']\n"
        "assert os.getcwd() == here\n"
    )
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "harmed").exists()
