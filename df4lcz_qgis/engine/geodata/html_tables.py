"""Fields that programs write into a placemark's description, as rows of a table of HTML: of a name and a value each."""

from __future__ import annotations

import html
import re

#: The most names of a file's rows: programs write the same for every placemark.
MOST_ROWS = 500
#: Characters of the longest name or value; longer cells are no field of an area.
_LONGEST_CELL = 200
_TAG = re.compile(r"<(/?)\s*(tr|td|th)\b[^<>]*>|<[^<>]*>", re.IGNORECASE)


def fields_of(page: str) -> dict[str, str]:
    """The rows of two cells of all tables in a page, the first of each name; takes time in proportion to its length."""
    found: dict[str, str] = {}
    cells: list[str] = []
    cell: list[str] | None = None  # the texts of the cell that is open
    end = 0
    for tag in _TAG.finditer(page):
        if cell is not None:
            cell.append(page[end : tag.start()])
        end = tag.end()
        name = (tag[2] or "").lower()
        if name and cell is not None and (tag[1] or name != "tr"):
            cells.append(" ".join(html.unescape(" ".join(cell)).split()))
            cell = None
        if name == "tr":  # a row within a row's cell is the one that counts
            if tag[1] and len(cells) == 2 and cells[0] and max(map(len, cells)) <= _LONGEST_CELL:
                found.setdefault(*cells)
            cells, cell = [], None
        elif name and not tag[1]:
            cell = []
    return found
