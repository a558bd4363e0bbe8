"""What a JSON that the project reads must look like: one schema for each, one error that names the field.

A schema is a :data:`Check`: a function of a value and of the field's name, which gives the value back or raises
:class:`.errors.FieldError`. Schemas are put together from those here, and read like what they describe::

    STREAM = record({"architecture": text(100)}, {"window_px": whole(1, 1024), "mean": optional(listing(number()))})

Numbers are finite and within limits, texts and lists of a bounded length, and a bool is no number. Fields that a record
does not know are let through when they are plain, so that a later version may add some. Standard library only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Callable

from .errors import FieldError
from .message import Message, say

Check = Callable[[Any, str], Any]

#: A number beyond this is none that any JSON of the project means.
LARGEST = 1e15
_DEEPEST = 40
_LONGEST_TEXT = 100_000
_MOST_VALUES = 2_000_000


def parse(data: str | bytes, *, longest: int = 20_000_000) -> Any:
    """A JSON text as Python values; it holds no NaN, no infinity, and no number that Python makes infinite.

    Raises:
        FieldError: it is no JSON, too long, or nested too deeply.
    """
    if len(data) > longest:
        raise FieldError("it has {size:,} bytes, more than {longest:,}", size=len(data), longest=longest)
    try:
        if isinstance(data, bytes):
            data = data.decode("utf-8-sig")
        return json.loads(data, parse_constant=_no_number, parse_float=_finite, parse_int=_integer)
    except FieldError:
        raise
    except RecursionError as error:
        raise FieldError("it is nested too deeply") from error
    except ValueError as error:
        raise FieldError("it is no JSON: {error}", error=str(error)[:200]) from error


def _no_number(text: str) -> Any:
    raise FieldError("it holds {text}, which is no number", text=text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        _no_number(text[:30])
    return value


def _integer(text: str) -> int:
    if len(text) > 30:  # of any length, which takes Python the longer the more digits there are
        _no_number(f"{text[:12]}...")
    return int(text)


def _wrong(field: str, needed: Message, value: Any) -> FieldError:
    return FieldError("{field} must be {needed}; given: {value}", field=field, needed=needed, value=_short(value))


def _short(value: Any) -> str:
    if isinstance(value, (dict, list, tuple)):
        return f"{type(value).__name__} ({len(value)})"
    text = repr(value[:60] if isinstance(value, str) else value)
    return text if len(text) <= 60 else text[:57] + "..."


def number(minimum: float = -LARGEST, maximum: float = LARGEST) -> Check:
    """A finite number within limits."""

    def check(value: Any, field: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not minimum <= value <= maximum:
            raise _wrong(
                field, say("a number from {minimum:g} to {maximum:g}", minimum=minimum, maximum=maximum), value
            )
        return value

    return check


def whole(minimum: int, maximum: int) -> Check:
    """A whole number within limits."""

    def check(value: Any, field: str) -> Any:
        if type(value) is not int or not minimum <= value <= maximum:
            raise _wrong(
                field, say("a whole number from {minimum} to {maximum}", minimum=minimum, maximum=maximum), value
            )
        return value

    return check


def text(longest: int = 1000, *, shortest: int = 0) -> Check:
    """A text that can be written anywhere: of a bounded length, without halves of characters."""

    def check(value: Any, field: str) -> Any:
        if not isinstance(value, str) or not shortest <= len(value) <= longest:
            raise _wrong(field, say("a text of at most {longest} characters", longest=longest), value)
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise _wrong(field, say("a text in Unicode"), ascii(value)) from error
        return value

    return check


def boolean(value: Any, field: str) -> Any:
    """True or false."""
    if not isinstance(value, bool):
        raise _wrong(field, say("true or false"), value)
    return value


def one_of(*choices: Any) -> Check:
    """One of some texts or whole numbers."""

    def check(value: Any, field: str) -> Any:
        if isinstance(value, (bool, float)) or value not in choices:
            raise _wrong(field, say("one of {choices}", choices=", ".join(map(str, choices))), value)
        return value

    return check


def optional(check: Check) -> Check:
    """Null, or what ``check`` asks for."""
    return lambda value, field: None if value is None else check(value, field)


def listing(check: Check, *, most: int = 10_000, least: int = 0) -> Check:
    """A list, every entry of which is what ``check`` asks for."""

    def check_all(value: Any, field: str) -> Any:
        if not isinstance(value, (list, tuple)) or not least <= len(value) <= most:
            raise _wrong(field, say("a list of {least} to {most} entries", least=least, most=most), value)
        return [check(entry, f"{field}[{index}]") for index, entry in enumerate(value)]

    return check_all


def mapping(check: Check, *, most: int = 10_000, least: int = 0) -> Check:
    """Names with values, every one of which is what ``check`` asks for."""

    def check_all(value: Any, field: str) -> Any:
        if not isinstance(value, dict) or not least <= len(value) <= most:
            raise _wrong(field, say("names with values, {least} to {most}", least=least, most=most), value)
        return {_name(key, field): check(entry, _inner(field, key)) for key, entry in value.items()}

    return check_all


def record(needed: Mapping[str, Check], known: Mapping[str, Check] | None = None) -> Check:
    """Names with values: the ``needed`` ones, and the ``known`` ones where they are there."""
    checks = {**needed, **(known or {})}

    def check(value: Any, field: str) -> Any:
        if not isinstance(value, dict):
            raise _wrong(field or say("it"), say("names with values"), value)
        for name in needed:
            if name not in value:
                raise FieldError("it lacks {field}", field=_inner(field, name))
        return {
            _name(name, field): checks.get(name, plain)(entry, _inner(field, name)) for name, entry in value.items()
        }

    return check


def plain(value: Any, field: str) -> Any:
    """Anything that JSON can say, in bounds: finite numbers, texts that can be written, not nested too deeply."""
    pending, count = [(value, 0)], 0
    while pending:
        item, depth = pending.pop()
        count += 1
        if depth > _DEEPEST or count > _MOST_VALUES:
            raise FieldError("{field} is nested too deeply or too long", field=field)
        if isinstance(item, dict):
            pending += [(entry, depth + 1) for entry in item.values()]
            for name in item:
                _name(name, field)
        elif isinstance(item, (list, tuple)):
            pending += [(entry, depth + 1) for entry in item]
        elif isinstance(item, str):
            text(_LONGEST_TEXT)(item, field)
        elif item is not None and not isinstance(item, bool):
            # Counts of bytes and seeds may be larger than what numbers are computed with.
            number(-1e30, 1e30)(item, field)
    return value


def _name(name: Any, field: str) -> str:
    return str(text(1000)(name, field))


def _inner(field: str, name: str) -> str:
    short = ascii(name)[1:-1][:60]
    return f"{field}.{short}" if field else short


#: What made instances, as models, training sets and the instances themselves record it; settings are its own.
SEGMENTER = record(
    {"name": text(100, shortest=1)},
    {
        "settings": record(
            {},
            {
                **dict.fromkeys(("resolution_m", "point_spacing_m", "tile_m"), number(1e-3, 1e6)),
                **dict.fromkeys(("predicted_iou", "stability", "box_nms"), number(0, 1)),
                **dict.fromkeys(("min_area_m2", "min_region_m2"), number(0, 1e9)),
                **dict.fromkeys(("weights_sha256", "architecture"), optional(text(200))),
                **dict.fromkeys(("per_patch", "keeps_background"), boolean),
                "precision": one_of("single", "half"),
            },
        )
    },
)
