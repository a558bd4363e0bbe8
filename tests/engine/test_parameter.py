import argparse
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import pytest
from core_scenes import Recorder

from df4lcz_qgis.engine.shared import device, errors, lcz, parameter, protocol
from df4lcz_qgis.engine.shared.errors import Cancelled, DeviceError, Df4lczError, ExtentError, RequestError
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Clock, Reporter


@dataclass(frozen=True)
class Parameters:
    image: RasterSource = parameter.parameter("an image")
    size: float = parameter.parameter("size in m", 100.0, minimum=10, maximum=1000)
    count: int = parameter.parameter("a count", 3, minimum=1)
    flag: bool = parameter.parameter("a flag", False)
    kind: str = parameter.parameter("100 % of a kind", "a", choices=("a", "b"))
    extent: Optional[Extent] = parameter.parameter("where", None)
    areas: VectorSource | None = parameter.parameter("areas", None)
    numbers: tuple[int, ...] = parameter.parameter("numbers", ())
    output: Path | None = parameter.parameter("a file", None)


def build(**values):
    return parameter.build(Parameters, {"image": "a.tif", **values})


def test_values_of_json_become_types():
    found = build(
        size=20,
        count=4.0,
        flag="yes",
        kind="b",
        extent="1,2,3,4.5,EPSG:4326",
        areas="a.gpkg|layername=town",
        numbers=[1, "2"],
        output="x/y.tif",
    )
    assert found == Parameters(
        RasterSource("a.tif"),
        20.0,
        4,
        True,
        "b",
        Extent(1, 2, 3, 4.5, "EPSG:4326"),
        VectorSource("a.gpkg", "town"),
        (1, 2),
        Path("x/y.tif"),
    )
    assert build(size=None, kind="") == Parameters(RasterSource("a.tif"))
    assert build(numbers="4,5").numbers == (4, 5)
    assert build(image={"path": "b.tif", "crs": "EPSG:3857", "bands": [3, 1]}).image == RasterSource(
        "b.tif", "EPSG:3857", (3, 1)
    )


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"size": 5}, "size must be from 10 to 1000; given: 5"),
        ({"size": math.nan}, "size must be"),
        ({"size": math.inf}, "size must be"),
        ({"size": "wide"}, "size must be"),
        ({"count": 0}, "count must be at least 1"),
        ({"count": 2.5}, "whole number"),
        ({"count": "2.5"}, "must be a whole number"),
        ({"count": math.inf}, "count must be a whole number"),
        ({"count": []}, "count must be a whole number"),
        ({"flag": "maybe"}, "flag must be true or false; given: 'maybe'"),
        ({"kind": "c"}, "must be one of a, b; given: 'c'"),
        ({"image": None}, "image is missing: an image"),
        ({"image": 5}, "must be given by its path"),
        ({"image": {"crs": "x"}}, "must be given by its path"),
        ({"areas": 5}, "must be given by its path"),
        ({"colour": 1, "shape": 2}, "Unknown parameter colour, shape. There are: image"),
        ({"numbers": ["a"]}, "numbers must be a whole number; given: 'a'"),
    ],
)
def test_wrong_values_are_named(values, text):
    with pytest.raises(RequestError, match=text.replace("(", r"\(")):
        build(**values)


@pytest.mark.parametrize("text", ["no", "0", "False", "off"])
def test_words_for_no(text):
    assert build(flag=text).flag is False


@pytest.mark.parametrize("value", ["1,2,3", "a,b,c,d", "1,2,nan,4", "1,2,inf,4", [1, 2, 3], "3,2,1,4", "1,4,3,4", {}])
def test_wrong_extents(value):
    with pytest.raises(ExtentError):
        Extent.parse(value)


def test_extents():
    wkt = 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]]'
    assert Extent.parse(f"1,2,3,4,{wkt}").crs == wkt
    assert Extent.parse({"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4, "crs": None}) == Extent(1, 2, 3, 4)
    assert str(Extent(1, 2, 3, 4, "EPSG:1")) == "1.000000,2.000000,3.000000,4.000000,EPSG:1"
    assert Extent.parse(str(Extent(1, 2, 3, 4, "EPSG:1"))) == Extent(1, 2, 3, 4, "EPSG:1")


def test_the_command_line_has_every_parameter():
    parser = argparse.ArgumentParser()
    parameter.add_arguments(Parameters, parser)
    read = vars(parser.parse_args(["--image", "a.tif", "--flag", "--kind", "b", "--size", "50"]))
    given = {k: v for k, v in read.items() if v is not None}
    assert parameter.build(Parameters, given) == Parameters(RasterSource("a.tif"), 50.0, flag=True, kind="b")
    assert vars(parser.parse_args(["--image", "a", "--no-flag"]))["flag"] is False
    text = " ".join(parser.format_help().split())
    assert "(default 100.0)" in text and "100 % of a kind" in text
    with pytest.raises(SystemExit):
        parser.parse_args([])


# Errors and the protocol.


def test_errors_cross_the_door_as_what_they_are():
    classes = errors.error_classes()
    assert len(classes) > 15 and all(issubclass(c, Df4lczError) and c.__doc__ for c in classes.values())
    for name, cls in classes.items():
        event = protocol.error_event(cls("because ü"))
        assert event["code"] == name
        with pytest.raises(cls, match="because ü") as caught:
            protocol.raise_error(json.loads(protocol.encode(event)))
        assert type(caught.value) is cls
    with pytest.raises(Df4lczError, match="x"):
        protocol.raise_error({"event": "error", "code": "FromTheFuture", "message": "x"})


def test_an_event_is_one_line_of_ascii():
    line = protocol.encode({"event": "info", "message": "Straße\nnach Łódź 市", "path": Path("a/b")})
    assert line.isascii() and "\n" not in line
    assert json.loads(line)["message"] == "Straße\nnach Łódź 市"
    with pytest.raises(ValueError, match="JSON"):
        protocol.encode({"x": math.nan})


def test_requests_are_read_back():
    text = protocol.encode(protocol.request("classify", {"a": 1}))
    assert protocol.parse_request(text) == ("classify", {"a": 1})
    for wrong in ("", "[]", "{}", '{"protocol": 1}', '{"protocol": 1, "operation": 5, "parameters": {}}'):
        with pytest.raises(RequestError):
            protocol.parse_request(wrong)


# The reporter.


def test_steps_share_out_the_progress():
    recorder = Recorder()
    second = recorder.step(0.5, 1.0)
    second.step(0.5, 1.0).progress(0.5, "deep {n}", n=3)
    second.progress(7)
    second.progress(-1)
    second.warning("careful")
    assert recorder.events == [
        {"event": "progress", "fraction": 0.875, "message": {"template": "deep {n}", "values": {"n": 3}}},
        {"event": "progress", "fraction": 1.0},
        {"event": "progress", "fraction": 0.5},
        {"event": "warning", "message": {"template": "careful", "values": {}}},
    ]


def test_a_cancel_reaches_the_steps_and_comes_from_them():
    recorder = Recorder()
    step = recorder.step(0, 0.5)
    step.progress(0.1)
    step.scratch(Path("x"))
    assert recorder.scratch_files == step.scratch_files == {Path("x")}
    step.cancel()
    for reporter in (recorder, step):
        with pytest.raises(Cancelled):
            reporter.progress(0.2)
    Reporter().progress(0.5)


def test_time_left(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    clock = Clock()
    now[0] = 101.0
    assert clock.seconds_left(0.5) is None
    now[0] = 130.0
    assert clock.seconds_left(0.25) == pytest.approx(90)
    assert clock.seconds_left(0.001) is None and clock.seconds_left(1.0) == 0


# Classes and devices.


def test_classes_are_those_of_the_field():
    colours = (
        "8C0000 D10000 FF0000 BF4D00 FF6600 FF9955 FAEE05 BCBCBC FFCCAA 555555 006A00 00AA00 648525 B9DB79 000000 "
        "FBF7AE 6A6AFF"
    )
    assert [c.colour for c in lcz.CLASSES] == [f"#{c}" for c in colours.split()]
    assert [c.code for c in lcz.CLASSES] == list(range(1, 18))
    assert [c.label for c in lcz.CLASSES] == [*map(str, range(1, 11)), *"ABCDEFG"]
    assert lcz.by_code(11).title == "A Dense trees" and lcz.by_code(17).rgb == (106, 106, 255)
    assert (lcz.by_code(8).name, lcz.by_code(16).name) == ("Large low-rise", "Bare soil or sand")


def test_similarity_weights():
    w = lcz.SIMILARITY
    assert all(w[i][j] == w[j][i] and w[i][i] == 1 and 0 <= w[i][j] <= 1 for i in range(17) for j in range(17))
    assert (w[0][1], w[0][16], w[5][6], w[13][15]) == (0.92, 0.0, 0.92, 0.92)
    assert sum(map(sum, w)) == pytest.approx(sum(round(k / 12, 2) for row in lcz._SIMILARITY_TWELFTHS for k in row))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (6, 6),
        (6.0, 6),
        ("6", 6),
        ("LCZ 6", 6),
        ("lcz_6", 6),
        ("11.0", 11),
        (101, 11),
        ("107", 17),
        ("A", 11),
        ("g", 17),
        ("LCZ A", 11),
        ("A Dense trees", 11),
        ("Dense Trees", 11),
        ("LCZ 10: Heavy industry", 10),
        ("bush, scrub", 13),
        ("Bush/scrub", 13),
        ("Open low-rise", 6),
        ("6 - Open low rise", 6),
        (0, None),
        (18, None),
        (6.5, None),
        ("", None),
        (None, None),
        (True, None),
        ("H", None),
        ("6 Water", None),
        ("LCZ", None),
        (100, None),
        (108, None),
        (float("inf"), None),
        (float("nan"), None),
        ("nan", None),
        ("inf", None),
    ],
)
def test_parse_class(value, code):
    assert lcz.parse_class(value) == code


def test_code_schemes():
    schemes = lcz.CODE_SCHEMES
    assert schemes["101-107"][11] == 101 and schemes["101-107"][17] == 107 and schemes["101-107"][10] == 10
    assert schemes["wrf-51-61"] == {**{c: c + 50 for c in range(1, 11)}, 15: 61}


def test_devices():
    import torch

    assert device.choose("cpu").type == "cpu"
    assert device.choose("auto").type in ("cpu", "cuda", "mps")
    for name, there in (("cuda", torch.cuda.is_available()), ("mps", torch.backends.mps.is_available())):
        if not there:
            with pytest.raises(DeviceError, match=f"'{name}' was asked for, but .*Choose 'auto' or 'cpu'"):
                device.choose(name)
