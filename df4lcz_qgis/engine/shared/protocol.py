"""The door between QGIS and the engine: requests in, events out, one JSON object a line.

Standard library only, since both sides import it. A request is
``{"protocol": 1, "operation": NAME, "parameters": {...}, "folder": PATH}``, where relative paths of the parameters
begin in the folder (optional). The events are

``progress``  ``fraction`` (0..1), ``message`` (optional), ``seconds_left`` (optional)
``info`` / ``warning``  ``message``: ``{"template": ..., "values": {...}}``, see :mod:`.message`
``scratch``   ``path``: a temporary file that is to be removed should the engine die
``settling``  outputs are about to be moved into place: the engine is not to be killed until the last event
``result``    ``outputs``: the operation's outputs; the last event of a request
``error``     ``code`` (class of :mod:`.errors`), ``message``, ``details``; the last event too

The engine answers requests in turn until its standard input ends; that end, while a request runs,
cancels it.
"""

from __future__ import annotations

import json
from typing import Any

from .errors import Df4lczError, RequestError, error_classes
from .message import Message, say

PROTOCOL_VERSION = 1

#: Exit codes of the engine, as a command and behind the door.
EXIT_OK, EXIT_ERROR, EXIT_USAGE, EXIT_CANCELLED = 0, 1, 2, 130
#: The first of the exit codes that stand for a crash, not for what a program says itself.
_FIRST_STATUS = 0xC0000000
_NO_MEMORY = (0xC0000017, 0xC000012D, 0xC000009A)
_MISSING_DLL = (0xC0000135, 0xC0000139, 0xC0000142)
#: Words of libraries, and of the system's loader, for a lack of memory.
_NO_MEMORY_WORDS = (
    "allocate memory",
    "not enough memory",
    "bad_alloc",
    "failed to map segment",
    "can't start new thread",
    "out of memory",
    "Unable to allocate",
    "pthread_create failed",
    "MemoryError",
)

PROGRESS, INFO, WARNING, SCRATCH = "progress", "info", "warning", "scratch"
SETTLING, RESULT, ERROR = "settling", "result", "error"


def encode(message: dict[str, Any]) -> str:
    """One line of JSON, ASCII only, so that no code page of a pipe can damage it."""
    return json.dumps(message, ensure_ascii=True, default=str, allow_nan=False)


def request(operation: str, parameters: dict[str, Any], folder: str | None = None) -> dict[str, Any]:
    """A request for ``operation``, whose relative paths begin in ``folder``."""
    message = {"protocol": PROTOCOL_VERSION, "operation": operation, "parameters": parameters}
    return {**message, "folder": folder} if folder else message


def parse_request(text: str) -> tuple[str, dict[str, Any]]:
    """The operation's name and parameters of a request.

    Raises:
        RequestError: not a JSON object, another protocol version, or a part is missing.
    """
    try:
        message = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RequestError("The request is not JSON ({error}): {text}.", error=error, text=repr(text[:200])) from error
    if not isinstance(message, dict):
        raise RequestError("The request is not a JSON object: {text}.", text=repr(text[:200]))
    if message.get("protocol") != PROTOCOL_VERSION:
        raise RequestError(
            "The request speaks protocol {protocol}, this engine speaks {protocol_version}. Plugin and engine "
            "are of different versions: restart QGIS.",
            protocol=repr(message.get("protocol")),
            protocol_version=PROTOCOL_VERSION,
        )
    operation, parameters = message.get("operation"), message.get("parameters")
    if not isinstance(operation, str) or not isinstance(parameters, dict):
        raise RequestError("The request lacks its operation or parameters: {text}.", text=repr(text[:200]))
    return operation, parameters


def request_folder(text: str) -> str | None:
    """The folder in which the relative paths of a request begin; None where it names none."""
    folder = json.loads(text).get("folder")
    return folder if isinstance(folder, str) else None


def error_event(error: Df4lczError, details: str = "") -> dict[str, Any]:
    """The event that reports ``error``."""
    return {"event": ERROR, "code": error.code, "message": error.message.as_json(), "details": details}


def message_of(event: dict[str, Any]) -> Message:
    """What an event has to say; an empty message where it says nothing."""
    return Message.read(event.get("message", ""))


def raise_error(event: dict[str, Any]) -> None:
    """Raise the error that an ``error`` event reports, as the same class where it is known."""
    raise error_classes().get(str(event.get("code")), Df4lczError)(message_of(event))


def speaks_of_memory(text: str) -> bool:
    """Whether a library's or the system's words tell of a lack of memory."""
    return any(words in text for words in _NO_MEMORY_WORDS)


def crash(code: int) -> Message | None:
    """What a program's exit code says of its crash; None where it is none of those of Windows."""
    if code < _FIRST_STATUS:
        return None
    if code in _NO_MEMORY:
        return say("the computer ran out of memory")
    if code in _MISSING_DLL:
        return say("a library of its environment is missing or does not start")
    known = {
        0xC0000005: say("an access violation"),
        0xC00000FD: say("a stack overflow"),
        0xC000013A: say("it was ended"),
    }
    return known.get(code) or say("a crash")
