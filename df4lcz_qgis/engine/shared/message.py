"""Sentences for the user that can be translated: an English template and the values that go into it.

The engine knows no languages. It sends templates and values through the door, and QGIS's side looks the template up
in the plugin's translations. Standard library only, since both sides import it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable


@dataclass(frozen=True)
class Message:
    """``template`` holds ``str.format`` fields for ``values``: numbers, texts, or messages within the message."""

    template: str
    values: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def make(cls, text: str | Message, values: dict[str, Any]) -> Message:
        """From a template and whatever its fields show, or a message as it is."""
        return text if isinstance(text, Message) else cls(text, {k: _plain(v) for k, v in values.items()})

    @classmethod
    def read(cls, data: Any) -> Message:
        """From what :meth:`as_json` gave; anything else is a text without fields."""
        if not isinstance(data, dict) or not isinstance(data.get("template"), str):
            return cls(str(data))
        values = {str(k): cls.read(v) if isinstance(v, dict) else v for k, v in dict(data.get("values") or {}).items()}
        return cls(data["template"], values)

    def as_json(self) -> dict[str, Any]:
        """For the door."""
        return {
            "template": self.template,
            "values": {k: v.as_json() if isinstance(v, Message) else v for k, v in self.values.items()},
        }

    def text(self, translate: Callable[[str], str] = lambda template: template, *, group: str = ",") -> str:
        """The sentence, its template and those of the messages within it put through ``translate``.

        ``group`` stands between the thousands of large whole numbers.
        """
        if not self.values:  # braces of other people's words are no fields
            return translate(self.template)
        values = {k: _shown(v, translate, group) for k, v in self.values.items()}
        try:
            return translate(self.template).format(**values)
        except (KeyError, IndexError, ValueError):  # a translation whose fields are other ones
            return self.template.format(**values)

    def __str__(self) -> str:
        return self.text()


def say(template: str, /, **values: Any) -> Message:
    """A message, or a part of one."""
    return Message.make(template, values)


def together(messages: Iterable[Message], separator: str = " ") -> Message:
    """Several messages one after the other, as one."""
    values = {f"part{number}": message for number, message in enumerate(messages)}
    return Message(separator.join(f"{{{name}}}" for name in values), values)


class _Grouped(int):
    group = ","

    def __format__(self, specification: str) -> str:
        return super().__format__(specification).replace(",", self.group)


def _shown(value: Any, translate: Callable[[str], str], group: str) -> Any:
    if isinstance(value, Message):
        return value.text(translate, group=group)
    if type(value) is int and group != ",":
        value = _Grouped(value)
        value.group = group
    return value


def _plain(value: Any) -> Any:
    """A value that JSON keeps: numbers stay numbers, since templates may format them; the rest becomes text."""
    value = getattr(value, "message", value)  # an error within a message
    if isinstance(value, (Message, str, bool, int, float)):
        return value
    if hasattr(value, "item"):  # a number of numpy
        return value.item()
    return str(value)


def some_of(names: Sequence[str], most: int = 8) -> str:
    """The first of some names, as a message lists them."""
    return ", ".join(names[:most]) + (", ..." if len(names) > most else "")
