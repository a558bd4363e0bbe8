"""Writing tables and results: CSV and JSON, whole or not at all."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..shared import lcz
from ..shared.errors import RequestError
from ..shared.files import atomic_file
from ..shared.plain_text import harmless
from ..shared.reporter import Reporter


def write_csv(path: Path | str, header: Sequence[str], rows: Iterable[Sequence[Any]], reporter: Reporter) -> None:
    """Write a table as UTF-8 CSV; undefined numbers are empty cells, and no text is a formula.

    Raises:
        DestinationError: it cannot be written.
    """
    with atomic_file(path, reporter) as temporary:
        # The byte order mark lets spreadsheet programs see that the text is UTF-8.
        with temporary.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([_plain(title) for title in header])
            writer.writerows([_plain(value) for value in row] for row in rows)


def read_matrix(path: Path | str) -> np.ndarray:
    """The confusion matrix (17, 17; rows are the reference) of a table of :func:`.accuracy.matrix_rows`.

    Raises:
        RequestError: it is none.
    """
    if not Path(path).exists():
        raise RequestError(
            "There is no file {path}. Give the table of a confusion matrix that 'Accuracy of an LCZ map' writes.",
            path=path,
        )
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = {row["reference"]: row for row in csv.DictReader(file)}
        codes = [str(c.code) for c in lcz.CLASSES]
        matrix = np.array([[float(rows[a][b]) for b in codes] for a in codes])
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise RequestError(
            "{path} is not a table of a confusion matrix ({error}). Give the table that 'Accuracy of an LCZ map' "
            "writes.",
            path=path,
            error=error,
        ) from error
    if not (np.isfinite(matrix).all() and (matrix >= 0).all() and matrix.any()):
        raise RequestError("{path} holds other numbers than counts of cells. Give another table.", path=path)
    return matrix


def write_json(path: Path | str, content: dict[str, Any], reporter: Reporter) -> None:
    """Write results as UTF-8 JSON.

    Raises:
        DestinationError: it cannot be written.
    """
    with atomic_file(path, reporter) as temporary:
        text = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False, default=str)
        temporary.write_text(text + "\n", encoding="utf-8", errors="replace")


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return f"{value:.10g}" if math.isfinite(value) else ""
    if isinstance(value, str):
        return harmless(value)
    return "" if value is None else value
