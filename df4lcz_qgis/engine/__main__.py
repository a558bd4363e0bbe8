"""The engine as a command: ``python -m df4lcz_qgis.engine OPERATION --help``.

``python -m df4lcz_qgis.engine door`` is what QGIS starts.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from . import door, operations
from .geodata import drivers
from .shared import ending, parameter, protocol
from .shared.errors import Cancelled, Df4lczError
from .shared.reporter import Clock, Reporter


class TerminalReporter(Reporter):
    """Shows a progress bar and messages on stderr."""

    def __init__(self, quiet: bool) -> None:
        super().__init__()
        self._quiet, self._clock, self._width = quiet, Clock(), 0

    def emit(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        if kind == protocol.PROGRESS and not self._quiet:
            self._bar(event["fraction"], str(protocol.message_of(event)))
        elif kind in (protocol.INFO, protocol.WARNING) and not (self._quiet and kind == protocol.INFO):
            self._line(("Warning: " if kind == protocol.WARNING else "") + str(protocol.message_of(event)))

    def _bar(self, fraction: float, message: str) -> None:
        if not sys.stderr.isatty():
            return
        seconds = self._clock.seconds_left(fraction)
        left = f" {int(seconds // 60)}:{int(seconds % 60):02d} left" if seconds is not None else ""
        done = int(30 * fraction)
        text = f"[{'#' * done}{'.' * (30 - done)}] {100 * fraction:3.0f} %{left} {message}"[:100]
        sys.stderr.write("\r" + text.ljust(self._width))
        sys.stderr.flush()
        self._width = len(text)

    def _line(self, text: str) -> None:
        sys.stderr.write(("\r" + " " * self._width + "\r" if self._width else "") + text + "\n")
        sys.stderr.flush()
        self._width = 0

    def close(self) -> None:
        """End the progress bar's line."""
        if self._width:
            sys.stderr.write("\n")

    def last(self, text: str) -> None:
        """End the bar and say how it ended."""
        self.close()
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code (0 done, 1 error, 2 wrong usage, 130 cancelled)."""
    is_process = arguments is None
    arguments = sys.argv[1:] if arguments is None else arguments
    drivers.restrict()
    if arguments == ["door"]:
        return door.serve()
    options = _parse(arguments)
    reporter = TerminalReporter(options.pop("quiet"))
    name = options.pop("operation")
    asked: list[int] = []

    def stop(number: int) -> None:
        asked.append(number)
        grace = ending.GRACE_SECONDS if len(asked) == 1 else 0  # asked again: at once
        ending.end(reporter, lambda: reporter.last("Cancelled. What was not finished is removed."), grace)

    try:
        with ending.heeded(ending.SIGNALS, stop, last=is_process):
            outputs = door.execute(name, {k: v for k, v in options.items() if v is not None}, reporter)
    except Cancelled as error:
        reporter.last(str(error))
        if is_process:
            ending.leave(reporter)
        return protocol.EXIT_CANCELLED
    except Df4lczError as error:
        reporter.last(f"Error: {error}")
        return protocol.EXIT_ERROR
    except Exception as error:  # noqa: BLE001 - the last resort: say it readably, the trace goes to the log
        reporter.last(f"Error: {door.unexpected(error)}")
        return protocol.EXIT_ERROR
    reporter.close()
    sys.stdout.write(json.dumps(outputs, indent=2, default=str) + "\n")
    return protocol.EXIT_OK


def _parse(arguments: list[str]) -> dict[str, Any]:
    parser = argparse.ArgumentParser(
        prog="df4lcz", description="Local climate zone maps from Sentinel-2 and high-resolution imagery."
    )
    commands = parser.add_subparsers(dest="operation", required=True, metavar="OPERATION")
    for name, text in operations.OPERATIONS.items():
        # Only the asked-for operation's module is imported: the others' options are not needed.
        command = commands.add_parser(name, help=text, description=text + ".")
        command.add_argument("--quiet", action="store_true", help="show warnings and errors only")
        if name in arguments[:1]:
            parameter.add_arguments(operations.load(name).Parameters, command)
    return vars(parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
