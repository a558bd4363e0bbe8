"""The house as its modules' imports tell it: what both rooms read, written into the developer's guide.

``house.py`` renews the list in ``docs/developers.md`` (``make reference`` runs it); tests read the same functions.
"""

from __future__ import annotations

import ast
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENGINE = ROOT / "df4lcz_qgis" / "engine"
ENGINE_MODULES = sorted(ENGINE.rglob("*.py"))
QGIS_MODULES = sorted([ROOT / "__init__.py", *(ROOT / "algorithms").glob("*.py"), *(ROOT / "df4lcz_qgis").glob("*.py")])
GUIDE = ROOT / "docs" / "developers.md"
BEGIN, END = "<!-- both rooms read, made by `make reference` -->", "<!-- end of the list -->"


def imports(path: Path, *, at_import_time: bool = False) -> list[tuple[str, int, tuple[str, ...]]]:
    """(module, level, names) of every import; with ``at_import_time`` not those in functions or for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    pending: list[ast.AST] = [tree]
    found: list[tuple[str, int, tuple[str, ...]]] = []
    while pending:
        node = pending.pop()
        if at_import_time and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if at_import_time and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            pending.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            found += [(alias.name, 0, ()) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.module or "", node.level, tuple(a.name for a in node.names)))
        pending.extend(ast.iter_child_nodes(node))
    return found


def inner_targets(path: Path, module: str, level: int, names: tuple[str, ...]) -> Iterator[Path]:
    """The project's own modules that a relative import reads, packages on the way included."""
    base = path.parent
    for _ in range(level - 1):
        base = base.parent
    parts = module.split(".") if module else []
    candidates = [base.joinpath(*parts[:n]) for n in range(len(parts) + 1)]
    candidates += [candidates[-1] / name for name in names]
    for candidate in candidates:
        if candidate.with_suffix(".py").is_file():
            yield candidate.with_suffix(".py")
        elif (candidate / "__init__.py").is_file() and candidate != ROOT:
            yield candidate / "__init__.py"


def light_modules() -> list[Path]:
    """Every module of the engine that QGIS's Python reads, transitively, when the QGIS side is imported."""
    found: set[Path] = set()
    pending = list(QGIS_MODULES)
    while pending:
        path = pending.pop()
        for module, level, names in imports(path, at_import_time=path in ENGINE_MODULES):
            for target in inner_targets(path, module, level, names) if level else ():
                if target not in found and ENGINE in target.parents:
                    found.add(target)
                    pending.append(target)
    return sorted(found)


def listed() -> str:
    """What both rooms read, room by room, as the guide has it."""
    rooms: dict[str, list[str]] = {}
    for path in light_modules():
        *room, name = path.relative_to(ENGINE).with_suffix("").parts
        rooms.setdefault("/".join(room), []).append(name)
    lines = []
    for room, names in sorted(rooms.items()):
        inside = ", ".join(f"`{n}`" for n in names if n != "__init__")
        text = f"- `engine/{room + '/' if room else ''}`" + (f": {inside}" if inside else "")
        lines += textwrap.wrap(text, 118, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


def with_list(text: str) -> str:
    """The guide's text with the list made anew between its two marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{listed()}\n\n{END}{after}"


if __name__ == "__main__":
    GUIDE.write_text(with_list(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"{GUIDE}: {len(light_modules())} modules\n")
