"""Drawings for reports: bars, boxes and curves in the colours of the classes, as SVG.

Text and lines take the page's own colours, so that a drawing is right in light, in dark and in print. matplotlib is
imported when something is drawn, with the Agg backend, without touching its global state.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import math
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..shared import lcz
from ..shared.plain_text import writable
from .page import Figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

# Stand-ins for the page's colours: matplotlib wants real ones, the SVG gets the page's variables.
_INK, _MUTED, _LINE, _ACCENT = "#22262b", "#666c73", "#dfdfda", "#2f5d8b"
_VARIABLES = {_INK: "--ink", _MUTED: "--muted", _LINE: "--line", _ACCENT: "--accent"}
#: Width in inches at 72 units an inch: text of 9 units stays readable on a phone.
_WIDTH = 4.7
_STYLE: dict[str, Any] = {
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9,
    "text.color": _INK,
    "axes.labelcolor": _MUTED,
    "axes.edgecolor": _LINE,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": _LINE,
    "grid.linewidth": 0.7,
    "xtick.color": _MUTED,
    "ytick.color": _INK,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "ytick.major.pad": 5,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "text.usetex": False,
    "text.parse_math": False,
    "axes.formatter.use_mathtext": False,
}
#: So many letters of names fit below an axis, one beside the other.
_TICKS_FIT = 60
_CURVES = (_ACCENT, "#c2703d", "#4f8a5b", "#8a6bb1", "#a08a2f", "#5e8fa3")


def draw(paint: Callable[[Axes], None], description: str, *, height: float = 2.7, width: float = _WIDTH) -> Figure:
    """A figure in the reports' style: ``paint`` draws on its axes; size in inches.

    ``description`` says what it shows to those who cannot see it.
    """
    matplotlib, description = _matplotlib(), writable(description)
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Canvas

    own = {k: v for k, v in matplotlib.rcParamsDefault.items() if not k.startswith("backend")}
    with matplotlib.rc_context({**own, **_STYLE, "svg.hashsalt": description}):
        canvas = Canvas(figsize=(width, height), layout="constrained")
        FigureCanvasAgg(canvas)
        paint(canvas.subplots())
        return Figure(_svg(canvas, description), description)


def _matplotlib() -> Any:
    """matplotlib, loaded with its own settings, not with a ``matplotlibrc`` that lies beside the user's data.

    It looks into the current folder first; while it is loaded, that is its own folder, where there is none. What it
    found elsewhere, the user's own settings, is put back to what it ships with.
    """
    if "matplotlib" not in sys.modules:
        found = find_spec("matplotlib")
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(OSError):  # the current folder is gone: then nothing is in it
                stack.callback(os.chdir, Path.cwd())
            os.chdir(Path(str(found.origin if found else "")).parent)  # its data may lie elsewhere, as Debian's do
            importlib.import_module("matplotlib").rcdefaults()
    return sys.modules["matplotlib"]


def bars(
    values: Mapping[int, float],
    description: str,
    *,
    label: Callable[[float], str] = "{:,.1f}".format,
    xlabel: str = "",
    errors: Mapping[int, tuple[float, float]] | None = None,
    limit: float | None = None,
) -> Figure:
    """A bar for each class (code -> value), in the class's colour; ``errors``: code -> (low, high)."""
    codes = list(values)

    def paint(axes: Axes) -> None:
        heights = [values[c] if math.isfinite(values[c]) else 0.0 for c in codes]
        positions = np.arange(len(codes))
        axes.barh(positions, heights, height=0.68, color=_colours(codes), edgecolor=_MUTED, linewidth=0.4)
        if errors:
            for position, code in zip(positions, codes, strict=True):
                low, high = errors.get(code, (math.nan, math.nan))
                axes.plot([low, high], [position, position], color=_INK, linewidth=1.1, solid_capstyle="butt")
        reach = limit or max([*heights, *(h for _, h in (errors or {}).values() if math.isfinite(h)), 1e-12])
        for position, code, height in zip(positions, codes, heights, strict=True):
            end = max([height, *(v for v in (errors or {}).get(code, ()) if math.isfinite(v))])
            text = label(values[code]) if math.isfinite(values[code]) else "–"
            axes.text(end + 0.012 * reach, position, text, va="center", ha="left", fontsize=8, color=_MUTED)
        axes.set_xlim(0, reach * 1.13)
        _class_axis(axes, codes)
        axes.set_xlabel(xlabel)

    return draw(paint, description, height=_height(len(codes)))


def boxes(
    groups: Mapping[str, Sequence[float] | np.ndarray],
    description: str,
    *,
    codes: Sequence[int] | None = None,
    xlabel: str = "",
    limits: tuple[float, float] | None = (0, 1),
    percent: bool = True,
) -> Figure:
    """A box plot for each group: quartiles, median, whiskers from the 5th to the 95th percentile.

    ``codes`` colours the groups as classes; without it they share one colour.
    """
    names = list(groups)
    samples = [np.asarray(v, dtype=float)[np.isfinite(np.asarray(v, dtype=float))] for v in groups.values()]
    colours = _colours(codes) if codes else [_ACCENT] * len(names)

    def paint(axes: Axes) -> None:
        plot = axes.boxplot(
            samples,
            positions=np.arange(len(names)),
            orientation="horizontal",
            whis=(5, 95),
            widths=0.56,
            patch_artist=True,
            showfliers=False,
            manage_ticks=False,
            boxprops={"linewidth": 0.6, "edgecolor": _MUTED},
            medianprops={"color": _INK, "linewidth": 1.6},
            whiskerprops={"color": _MUTED, "linewidth": 0.9},
            capprops={"linewidth": 0},
        )
        for box, colour in zip(plot["boxes"], colours, strict=True):
            box.set_facecolor(colour)
            box.set_alpha(0.85 if codes else 0.35)
        for position, sample in enumerate(samples):
            if not sample.size:
                axes.text(0.01, position, "no samples", va="center", color=_MUTED, fontsize=8)
        _labelled_axis(axes, names)
        if limits:
            axes.set_xlim(*limits)
        if percent:
            axes.xaxis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
        axes.set_xlabel(xlabel)

    return draw(paint, description, height=_height(len(names)))


def curves(
    lines: Mapping[str, Sequence[float]],
    description: str,
    *,
    x: Sequence[float] | None = None,
    xlabel: str = "",
    ylabel: str = "",
    percent: bool = False,
    mark: float | None = None,
    steps_called: Sequence[str] = (),
) -> Figure:
    """Lines over a common x (1, 2, ... if not given), such as losses by epoch.

    ``mark`` draws a vertical line; ``steps_called`` names the places 1, 2, ... of x.
    """

    def paint(axes: Axes) -> None:
        for colour, (name, values) in zip(_CURVES * (1 + len(lines) // len(_CURVES)), lines.items()):
            steps = np.arange(1, len(values) + 1) if x is None else x
            axes.plot(
                steps,
                np.asarray(values, dtype=float),
                label=writable(name),
                color=colour,
                solid_capstyle="round",
                marker="o" if len(values) == 1 else None,
            )
        if mark is not None:
            axes.axvline(mark, color=_MUTED, linewidth=0.9, linestyle=(0, (3, 3)))
        if percent:
            axes.yaxis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
        if steps_called:
            axes.set_xticks(np.arange(1, len(steps_called) + 1), list(map(writable, steps_called)))
            if max(map(len, steps_called)) * len(steps_called) > _TICKS_FIT:
                axes.tick_params(axis="x", rotation=45)
        axes.tick_params(axis="y", labelcolor=_MUTED)
        axes.set_xlabel(xlabel)
        axes.set_ylabel(ylabel)
        if len(lines) > 1:
            axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=min(len(lines), across), fontsize=9)

    across = 4 if max(map(len, lines), default=0) < 12 else 2
    return draw(paint, description, height=2.7 + 0.2 * (-(-len(lines) // across) - 1))


def reliability(lines: Mapping[str, Sequence[Sequence[float]]], description: str) -> Figure:
    """A reliability diagram: of each line its points (probability, share right), and the diagonal of true ones."""

    def paint(axes: Axes) -> None:
        axes.plot([0, 1], [0, 1], color=_MUTED, linewidth=0.9, linestyle=(0, (3, 3)))
        for colour, (name, points) in zip(_CURVES * (1 + len(lines) // len(_CURVES)), lines.items()):
            said, right = np.asarray(points, dtype=float).T
            axes.plot(said, right, label=writable(name), color=colour, marker="o", markersize=3)
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
        axes.tick_params(axis="y", labelcolor=_MUTED)
        axes.set_xlabel("largest probability")
        axes.set_ylabel("right")
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, fontsize=9)

    return draw(paint, description, height=3.2)


def stacked_bars(
    rows: Mapping[str, Mapping[int, float]], description: str, *, xlabel: str = "", percent: bool = True
) -> Figure:
    """A bar for each row, made of the classes' parts (code -> value) in their colours."""
    names = list(rows)

    def paint(axes: Axes) -> None:
        left = np.zeros(len(names))
        for zone in lcz.CLASSES:
            parts = np.array([rows[n].get(zone.code, 0.0) for n in names])
            if parts.any():
                axes.barh(
                    np.arange(len(names)),
                    parts,
                    left=left,
                    height=0.68,
                    color=zone.colour,
                    edgecolor=_LINE,
                    linewidth=0.3,
                )
                left += parts
        _labelled_axis(axes, names)
        axes.set_xlim(0, left.max() or 1)
        if percent:
            axes.xaxis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
        axes.set_xlabel(xlabel)

    return draw(paint, description, height=_height(len(names)))


def _class_axis(axes: Axes, codes: Sequence[int]) -> None:
    _labelled_axis(axes, [lcz.by_code(c).title for c in codes])


def _labelled_axis(axes: Axes, names: Sequence[str]) -> None:
    names = [writable(n) for n in names]
    axes.set_yticks(np.arange(len(names)), [n if len(n) < 26 else n[:24] + "…" for n in names])
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.grid(visible=False, axis="y")


def _height(rows: int) -> float:
    return 0.62 + 0.225 * rows


def _colours(codes: Sequence[int]) -> list[str]:
    return [lcz.by_code(c).colour for c in codes]


def _svg(canvas: Canvas, description: str) -> str:
    """The figure as inline SVG: page colours, ids of its own, no fixed size, no header."""
    buffer = io.StringIO()
    canvas.savefig(buffer, format="svg", transparent=True, metadata={"Date": None})
    svg = buffer.getvalue()
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg[svg.index("<svg") :], flags=re.DOTALL)
    svg = re.sub(r' (?:width|height)="[\d.]+pt"', "", svg, count=2)
    svg = re.sub(r"font: ([^;\"]*?)'DejaVu Sans'[^;\"]*", r"font: \1system-ui, 'DejaVu Sans', sans-serif", svg)
    prefix = "f" + hashlib.sha256((description + svg).encode()).hexdigest()[:8] + "-"
    svg = re.sub(r'\bid="', f'id="{prefix}', svg)
    svg = re.sub(r'(url\(#|xlink:href="#)', rf"\1{prefix}", svg)
    for colour, variable in _VARIABLES.items():
        svg = re.sub(rf"(fill|stroke): {colour}", rf"\1: {colour}; \1: var({variable})", svg)
    return svg
