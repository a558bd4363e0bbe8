import math
from functools import lru_cache
from html.parser import HTMLParser

import numpy as np
import pytest

from df4lcz_qgis.engine.report import Column, Number, Report, figures, page
from df4lcz_qgis.engine.shared import folders, lcz
from df4lcz_qgis.engine.shared.errors import DestinationError
from df4lcz_qgis.engine.shared.reporter import Reporter

_VOID = {"meta", "br", "path", "use", "rect"}


class _Checker(HTMLParser):
    """Collects tags, ids, addresses and text; fails on tags that are not nested."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.words, self.tags = [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("src", "href", "xlink:href"):
                self.links.append(value)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in _VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def _check(report: Report) -> _Checker:
    checker = _Checker()
    checker.feed(report.html())
    assert checker.open == []
    return checker


@lru_cache(maxsize=1)
def _full() -> Report:
    matrix = np.zeros((17, 17), dtype=int)
    matrix[1, 1], matrix[1, 4], matrix[10, 10] = 30, 10, 12345
    f1 = np.random.default_rng(0).random((25, 2))
    return (
        Report("Accuracy", "<b>évil</b> & co.tif")
        .data({"Map": "a.tif", "Left out": None})
        .settings({"Bootstraps": 25, "Stratified": True})
        .numbers([Number("OA", page.percent(0.5), "share", "40 – 60 %")])
        .section("Confusion", "Which for which.")
        .confusion(matrix, "Cells")
        .table(
            [Column("Class"), Column("PA", share=True), Column("n")],
            [("2", 0.756, 4000), ("A", math.nan, 3)],
            "Per class",
            codes=[2, 11],
        )
        .figure(figures.boxes({"2": f1[:, 0], "A": f1[:, 1]}, "F1 by class", codes=[2, 11]), "F1")
        .figure(figures.bars({2: 3.5, 17: math.nan}, "Area by class", errors={2: (3, 4)}))
        .figure(figures.curves({"training": [1, 0.5], "validation": [1, 0.7]}, "Loss by epoch", mark=2))
        .figure(figures.curves({"training": [0.3]}, "One epoch"))
        .figure(figures.stacked_bars({"Zone": {2: 0.4, 17: 0.6}}, "Shares"))
        .figure(figures.boxes({"none": []}, "Nothing to show"))
        .note("Few areas.")
        .text("Plain.")
        .cite(page.BECHTEL_2020)
    )


def test_the_page_is_self_contained_and_well_formed():
    checker = _check(_full())
    assert all(link.startswith("#") for link in checker.links)
    assert len(checker.ids) == len(set(checker.ids))
    assert {link[1:] for link in checker.links} <= set(checker.ids)
    assert checker.tags.count("svg") == 6
    assert not {"script", "link", "img", "iframe"} & set(checker.tags)
    html = _full().html()
    assert "@import" not in html and "prefers-color-scheme: dark" in html and "@media print" in html


def test_the_page_escapes_what_it_is_given():
    html = _full().html()
    assert "&lt;b&gt;évil&lt;/b&gt; &amp; co.tif" in html and "<b>évil" not in html


def test_the_page_names_data_settings_versions_and_citation():
    text = _check(_full()).text
    for words in ("a.tif", "Bootstraps 25", "Stratified yes", "rasterio", "TGRS.2024.3414143", "rs12111769"):
        assert words in text
    assert "Left out" not in text
    assert f"DF4LCZ for QGIS {folders.version()}" in text


def test_numbers_in_tables_and_the_matrix():
    text = _check(_full()).text
    assert "75.6 %" in text and "4 000" in text
    # Of 40 reference cells of class 2, 30 are right; class A is all right; the absent classes are left out.
    assert "75 %" in text and "12k" in text and "Heavy industry" not in text
    html = _full().html()
    assert 'title="12\u202f345 (100 %)"' in html and 'title="10 (25 %)"' in html


def test_figures_take_the_pages_colours_and_the_classes():
    figure = figures.bars({c.code: float(c.code) for c in lcz.CLASSES}, "All classes")
    assert figure.description == "All classes"
    assert "var(--ink)" in figure.svg and "var(--muted)" in figure.svg
    for zone in lcz.CLASSES:
        assert zone.code == 15 or zone.colour.lower() in figure.svg  # black is what SVG fills with by itself
        assert zone.title in figure.svg


def test_drawing_leaves_matplotlib_as_it_was():
    import matplotlib

    before = dict(matplotlib.rcParams)
    figures.curves({"a": [1, 2, 3]}, "Lines")
    assert dict(matplotlib.rcParams) == before


def test_a_page_that_cannot_be_written_leaves_the_old_one(tmp_path):
    path = tmp_path / "Bericht über Wien.html"
    assert _full().write(path, Reporter()) == path
    before = path.read_bytes()
    assert before.decode("utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(DestinationError):
        _full().write(tmp_path, Reporter())
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("count", "text"),
    [(9999, "9\u202f999"), (10000, "10k"), (12345, "12k"), (1_000_000, "1.0M"), (99960, "100k"), (2_500_000, "2.5M")],
)
def test_short_counts(count, text):
    assert page._short(count) == text
