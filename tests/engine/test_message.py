import json
from pathlib import Path

import numpy as np
import pytest

from df4lcz_qgis.engine.shared import protocol
from df4lcz_qgis.engine.shared.errors import ProductError, RasterError
from df4lcz_qgis.engine.shared.message import Message, say
from df4lcz_qgis.engine.shared.reporter import Reporter

GERMAN = {
    "{name} has {count:,} cells; {advice}": "{count:,} Zellen hat {name}; {advice}",
    "choose another": "wählen Sie eine andere",
}


def translate(template):
    return GERMAN.get(template, template)


def over_the_door(message):
    return Message.read(json.loads(protocol.encode(message.as_json())))


def test_a_message_is_said_in_english_and_in_other_words():
    message = say("{name} has {count:,} cells; {advice}", name="a.tif", count=12345, advice=say("choose another"))
    assert str(message) == "a.tif has 12,345 cells; choose another"
    assert over_the_door(message) == message
    assert over_the_door(message).text(translate) == "12,345 Zellen hat a.tif; wählen Sie eine andere"
    assert message.text(translate, group=" ").startswith("12 345 Zellen")
    assert say("{a} {b:d} {c:.1f}", a=1234, b=True, c=1234.5).text(group=" ") == "1234 1 1234.5"


def test_values_are_what_json_keeps_and_templates_can_format():
    message = say("{a:.1f} {b:g} {c:,} {d} {e}", a=np.float32(0.25), b=np.int64(7), c=1000, d=Path("x"), e=None)
    assert {k: type(v) for k, v in message.values.items()} == {"a": float, "b": int, "c": int, "d": str, "e": str}
    assert str(over_the_door(message)) == str(message) == "0.2 7 1,000 x None"


def test_braces_of_other_peoples_words_are_no_fields():
    assert str(say("a {b}")) == "a {b}"
    assert str(say("it said: {words}", words="{'x': 1} {")) == "it said: {'x': 1} {"


def test_a_translation_with_other_fields_falls_back_to_english():
    for wrong in ("{nom} a", "{0}", "{name", "{name:d}"):
        assert say("{name} is", name="x").text(lambda template, w=wrong: w) == "x is"


def test_errors_carry_their_message_and_those_within_it():
    inner = RasterError("{name} is damaged.", name="a.jp2")
    outer = ProductError("{error} Fetch it again.", error=inner)
    assert str(outer) == "a.jp2 is damaged. Fetch it again." == outer.args[0]
    with pytest.raises(ProductError) as caught:
        protocol.raise_error(json.loads(protocol.encode(protocol.error_event(outer))))
    words = {"{name} is damaged.": "{name} ist beschädigt.", "{error} Fetch it again.": "{error} Neu holen."}
    assert caught.value.message.text(lambda t: words[t]) == "a.jp2 ist beschädigt. Neu holen."
    assert str(ProductError()) == ""


@pytest.mark.parametrize("data", ["plain {x}", 5, {"no": "template"}, None])
def test_anything_else_is_a_text(data):
    assert str(Message.read(data)) == str(data)


def test_reporters_send_templates():
    class Told(Reporter):
        def emit(self, event):
            told.append(protocol.message_of(event))

    told = []
    reporter = Told()
    reporter.info("{n} of {total}", n=1, total=2)
    reporter.warning(say("{what}.", what=say("careful")))
    reporter.progress(0.5, "{n} done", n=3)
    reporter.progress(0.6)
    assert [str(m) for m in told] == ["1 of 2", "careful.", "3 done", ""]
    assert told[0].template == "{n} of {total}" and told[1].values == {"what": Message("careful")}
