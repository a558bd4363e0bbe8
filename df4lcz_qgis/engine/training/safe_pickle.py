"""Reading split files, which are pickles, without unpickling: a reader of the few steps that such files take.

The split files of the LCZC-GES2 dataset are pickles of dicts of sample numbers. A pickle is a program, and one from
elsewhere can name any function and call it. Here the steps that build dicts, lists, texts, whole numbers and plain
arrays of whole numbers are followed by our own code, within limits that are checked before anything is made; what an
array is rebuilt with is known by its name only, and nothing of NumPy is handed out. All else is refused.
"""

from __future__ import annotations

import pickletools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ..shared.errors import TrainingSetError

#: A split of a million samples takes less than 10 MB and little more than a million steps.
_LARGEST_BYTES = 20_000_000
_MOST_STEPS = 2_000_000
_NUMPY = tuple(f"numpy.{core}.{module}" for core in ("core", "_core") for module in ("multiarray", "numeric"))
#: What arrays are rebuilt with, under the names that NumPy 1 and 2 give it, and what stands for it here.
_KNOWN = {
    **{(module, name): name for module in _NUMPY for name in ("_reconstruct", "scalar", "_frombuffer")},
    ("numpy", "ndarray"): "ndarray",
    ("numpy", "dtype"): "dtype",
    ("_codecs", "encode"): "encode",
}
#: NumPy makes an empty list an array of f8.
_KINDS = {"f8", *(f"{kind}{size}" for kind in "iu" for size in (1, 2, 4, 8))}


class _Refused(Exception):
    """A pickle names something that is no array or container."""


class _Damaged(Exception):
    """A pickle is no list of steps that make dicts of whole numbers."""


class _Name(str):
    """Stands for a function or class that a pickle names."""


_MARK = object()


class _Kind:
    """Stands for a NumPy dtype of whole numbers."""

    def __init__(self, code: Any) -> None:
        if not isinstance(code, str) or code.lstrip("<>=|") not in _KINDS:
            raise _Damaged(f"an array of {code!r}, not of whole numbers")
        self.dtype = np.dtype(code)

    def set_state(self, state: Any) -> None:
        if not isinstance(state, tuple) or len(state) < 2 or state[1] not in ("<", ">", "|", "="):
            raise _Damaged("an array's kind of number")
        self.dtype = self.dtype.newbyteorder(state[1])


class _Array:
    """Stands for a NumPy array; ``values`` is one made from the bytes given, in our own layout."""

    def __init__(self) -> None:
        self.values: np.ndarray | None = None

    def set_state(self, state: Any) -> None:
        if not isinstance(state, tuple) or len(state) != 5:
            raise _Damaged("an array's state")
        _, shape, kind, _, content = state
        self.fill(content, kind, shape)

    def fill(self, content: Any, kind: Any, shape: Any) -> None:
        if isinstance(content, str):  # bytes as Python 2 wrote them
            content = content.encode("latin1")
        if not isinstance(kind, _Kind) or not isinstance(content, bytes) or not isinstance(shape, tuple):
            raise _Damaged("an array of other things than whole numbers")
        if len(shape) != 1 or type(shape[0]) is not int or shape[0] * kind.dtype.itemsize != len(content):
            raise _Damaged(f"an array of {len(content)} bytes that claims another length")
        if kind.dtype.kind == "f":
            if content:
                raise _Damaged("an array of fractions, not of whole numbers")
            kind = _Kind("i8")
        self.values = np.frombuffer(content, kind.dtype)  # a view: one buffer may be named many times


def load(path: Path) -> dict[str, np.ndarray]:
    """The named lists of whole numbers in a split file, each an array (n,) of integers.

    Raises:
        TrainingSetError: missing, damaged, too large, or it names or holds anything else; nothing of it was run.
    """
    try:
        size = path.stat().st_size
        if size > _LARGEST_BYTES:
            raise TrainingSetError(
                "{name} has {size:,} bytes, far more than a list of samples needs. Get the file from its publisher "
                "again.",
                name=path.name,
                size=size,
            )
        content = path.read_bytes()
    except OSError as error:
        raise TrainingSetError(
            "{path} cannot be read ({error}). Check the training set's folder.",
            path=path,
            error=error.strerror or error,
        ) from error
    try:
        return _lists(_Steps(content).run())
    except _Refused as error:
        raise TrainingSetError(
            "{name} was refused: it is a pickle that names {error}, which is no array or container and could "
            "run code. Nothing of it was run. Get the file from its publisher again.",
            name=path.name,
            error=str(error),
        ) from error
    # A damaged pickle can fail in any of these ways.
    except (_Damaged, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise TrainingSetError(
            "{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.",
            name=path.name,
            error=str(error)[:200],
        ) from error


def _lists(content: Any) -> dict[str, np.ndarray]:
    if not isinstance(content, dict):
        raise _Damaged("it holds no lists with names")
    return {_text(name): _numbers(value, _text(name)) for name, value in content.items()}


def _numbers(value: Any, name: str) -> np.ndarray:
    if isinstance(value, _Array):
        if value.values is None:
            raise _Damaged(f"the array {name[:50]!r} is empty of bytes")
        return value.values
    if not isinstance(value, (list, tuple)) or not all(type(v) is int for v in value):
        raise _Damaged(f"{name[:50]!r} is no list of whole numbers")
    if value and not (min(value) >= -(2**63) and max(value) < 2**63):
        raise _Damaged(f"{name[:50]!r} holds a number that no sample can have")
    return np.array(value, np.int64)


def _text(value: Any) -> str:
    if isinstance(value, bytes):  # as Python 2 wrote it
        return value.decode("ascii")
    if type(value) is not str:
        raise _Damaged("a name that is no text")
    return value


class _Steps:
    """Follows a pickle's steps on a stack and a memo of its own."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}
        #: Bytes that may still be made of texts: each is made of a text of the file, which may be named again.
        self._bytes_left = 4 * len(content)

    def run(self) -> Any:
        """What the pickle builds."""
        for count, (step, argument, _) in enumerate(pickletools.genops(self._content)):
            if count > _MOST_STEPS:
                raise _Damaged("too many steps")
            if step.name == "STOP":
                return self._stack.pop()
            if step.name in _VALUES:
                self._push_value(argument)
            elif step.name in _DO:
                _DO[step.name](self, argument)
            else:
                raise _Refused(f"the step {step.name}")
        raise _Damaged("it has no end")

    def _push_value(self, value: Any) -> None:
        if type(value) is int and value.bit_length() > 64:
            raise _Damaged("a number too large")
        self._stack.append(bytes(value) if isinstance(value, bytearray) else value)

    def _to_mark(self) -> list[Any]:
        at = len(self._stack) - 1
        while self._stack[at] is not _MARK:
            at -= 1
            if at < 0:
                raise _Damaged("a list without a beginning")
        items = self._stack[at + 1 :]
        del self._stack[at:]
        return items

    def _tuple(self, size: int) -> None:
        items = tuple(self._stack[len(self._stack) - size :]) if size else ()
        if len(items) != size:
            raise _Damaged("a tuple without its entries")
        del self._stack[len(self._stack) - size :]
        self._stack.append(items)

    def _append(self, items: list[Any]) -> None:
        if type(self._stack[-1]) is not list:
            raise _Damaged("entries of something that is no list")
        self._stack[-1].extend(items)

    def _set(self, items: list[Any]) -> None:
        if type(self._stack[-1]) is not dict or len(items) % 2:
            raise _Damaged("entries of something that has no names")
        self._stack[-1].update((_text(key), value) for key, value in zip(items[::2], items[1::2]))

    def _dict(self, _: Any) -> None:
        items = self._to_mark()
        self._stack.append({})
        self._set(items)

    def _pair(self, _: Any) -> None:
        value, key = self._stack.pop(), self._stack.pop()
        self._set([key, value])

    def _one(self, _: Any) -> None:
        value = self._stack.pop()
        self._append([value])

    def _name(self, module: Any, name: Any) -> None:
        known = _KNOWN.get((module, name)) if type(module) is str and type(name) is str else None
        if known is None:
            raise _Refused(f"{module!s:.80}.{name!s:.80}")
        self._stack.append(_Name(known))

    def _global(self, argument: str) -> None:
        module, _, name = argument.partition(" ")
        self._name(module, name)

    def _stack_global(self, _: Any) -> None:
        name, module = self._stack.pop(), self._stack.pop()
        self._name(module, name)

    def _reduce(self, _: Any) -> None:
        arguments, function = self._stack.pop(), self._stack.pop()
        if not isinstance(function, _Name) or type(arguments) is not tuple:
            raise _Damaged("a call of something that is no function")
        self._bytes_left -= sum(len(a) for a in arguments if isinstance(a, str))
        if self._bytes_left < 0:
            raise _Damaged("more texts than the file has")
        self._stack.append(_CALLS[function](*arguments))

    def _build(self, _: Any) -> None:
        state, target = self._stack.pop(), self._stack[-1]
        if not isinstance(target, (_Kind, _Array)):
            raise _Refused(f"the state of a {type(target).__name__}")
        target.set_state(state)

    def _remember(self, number: int) -> None:
        self._memo[number] = self._stack[-1]


def _dtype(code: Any, *_: Any) -> _Kind:
    return _Kind(_text(code))


def _frombuffer(content: Any, kind: Any, shape: Any, _order: Any = "C") -> _Array:
    array = _Array()
    array.fill(content, kind, shape)
    return array


def _scalar(kind: Any, content: Any) -> int:
    array = _Array()
    array.fill(content, kind, (1,))
    return int(array.values[0])  # type: ignore[index]


def _encode(text: Any, encoding: Any = "latin1") -> bytes:
    if type(text) is not str or encoding not in ("latin1", "latin-1"):
        raise _Damaged("bytes in an unknown encoding")
    return text.encode("latin1")


def _no_class(*_: Any) -> Any:
    raise _Refused("numpy.ndarray, called")


_CALLS: dict[str, Callable[..., Any]] = {
    "_reconstruct": lambda *_: _Array(),
    "ndarray": _no_class,
    "dtype": _dtype,
    "_frombuffer": _frombuffer,
    "scalar": _scalar,
    "encode": _encode,
}
#: Steps that put their argument on the stack.
_VALUE_NAMES = (
    "INT BININT BININT1 BININT2 LONG LONG1 LONG4 NONE NEWTRUE NEWFALSE STRING BINSTRING SHORT_BINSTRING UNICODE "
    "BINUNICODE SHORT_BINUNICODE BINUNICODE8 BINBYTES SHORT_BINBYTES BINBYTES8 BYTEARRAY8"
)
_VALUES = frozenset(_VALUE_NAMES.split())
_DO: dict[str, Callable[[_Steps, Any], None]] = {
    "PROTO": lambda steps, _: None,
    "FRAME": lambda steps, _: None,
    "MARK": lambda steps, _: steps._stack.append(_MARK),
    "POP": lambda steps, _: steps._stack.pop(),
    "EMPTY_DICT": lambda steps, _: steps._stack.append({}),
    "EMPTY_LIST": lambda steps, _: steps._stack.append([]),
    "DICT": _Steps._dict,
    "LIST": lambda steps, _: steps._stack.append(steps._to_mark()),
    "APPEND": _Steps._one,
    "APPENDS": lambda steps, _: steps._append(steps._to_mark()),
    "SETITEM": _Steps._pair,
    "SETITEMS": lambda steps, _: steps._set(steps._to_mark()),
    "EMPTY_TUPLE": lambda steps, _: steps._tuple(0),
    "TUPLE1": lambda steps, _: steps._tuple(1),
    "TUPLE2": lambda steps, _: steps._tuple(2),
    "TUPLE3": lambda steps, _: steps._tuple(3),
    "TUPLE": lambda steps, _: steps._stack.append(tuple(steps._to_mark())),
    "GLOBAL": _Steps._global,
    "STACK_GLOBAL": _Steps._stack_global,
    "REDUCE": _Steps._reduce,
    "BUILD": _Steps._build,
    "PUT": _Steps._remember,
    "BINPUT": _Steps._remember,
    "LONG_BINPUT": _Steps._remember,
    "MEMOIZE": lambda steps, _: steps._remember(len(steps._memo)),
    "GET": lambda steps, number: steps._stack.append(steps._memo[number]),
    "BINGET": lambda steps, number: steps._stack.append(steps._memo[number]),
    "LONG_BINGET": lambda steps, number: steps._stack.append(steps._memo[number]),
}
