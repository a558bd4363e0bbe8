"""What makes one scene: an acquisition counts once, and unlike reflectances are never averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ..shared.errors import ProductError
from ..shared.message import say
from ..shared.reporter import Reporter
from .names import Identity, moment
from .products import ProductScene

#: Times of the scenes of one pass differ by no more.
_PASS = timedelta(minutes=30)
_LEVELS = {"1C": "Level-1C (top of the atmosphere)", "2A": "Level-2A (surface)"}


def passes(scenes: Sequence[ProductScene]) -> list[tuple[str, ...]]:
    """The pass of a satellite that each scene was taken in: alike for the tiles of one pass.

    A scene that does not tell its time is a pass of its own.
    """
    found: list[Identity] = []
    names: list[tuple[str, ...]] = []
    for scene in scenes:
        identity = scene.identity
        if moment(identity.time) is None:
            names.append((scene.name, *scene.bands.values()))
            continue
        number = next((n for n, other in enumerate(found) if _of_one_pass(other, identity)), len(found))
        if number == len(found):
            found.append(identity)
        else:
            found[number] = _together(found[number], identity)
        names.append(("pass", str(number)))
    return names


def _together(first: Identity, second: Identity) -> Identity:
    """What two scenes of a pass tell of it, so that one which tells little does not let others in."""
    time = max(first.time, second.time, key=len)
    return replace(first, satellite=first.satellite or second.satellite, time=time)


def _of_one_pass(first: Identity, second: Identity) -> bool:
    """Whether two scenes are of one pass: it takes minutes over an extent, and the next comes after a hundred."""
    moments = moment(first.time), moment(second.time)
    if None in moments or (first.satellite and second.satellite and first.satellite != second.satellite):
        return False
    if "T" in first.time and "T" in second.time:
        return abs(moments[0] - moments[1]) <= _PASS
    return moments[0].date() == moments[1].date()


def acquisitions(scenes: Sequence[ProductScene]) -> list[tuple[str, ...]]:
    """What scenes of one acquisition have in common: tile and pass; a scene's own name where they are not told."""
    return [
        (scene.identity.tile, *of_pass) if scene.identity.tile else (scene.name, *scene.bands.values())
        for scene, of_pass in zip(scenes, passes(scenes))
    ]


def one_of_each(scenes: Sequence[ProductScene], reporter: Reporter) -> list[ProductScene]:
    """The scenes that count, in their order: each acquisition in its newest baseline; what is left out is told.

    Two products of one acquisition and baseline are parts of a tile that was received in two pieces; both stay.

    Raises:
        ProductError: Level-1C and Level-2A are mixed.
    """
    _check_levels(scenes)
    groups: dict[tuple[str, ...], list[ProductScene]] = {}
    for scene, name in zip(scenes, acquisitions(scenes)):
        groups.setdefault(name, []).append(scene)
    kept: list[ProductScene] = []
    for group in groups.values():
        best = max(group, key=lambda s: _rank(s.identity))
        alike = [s for s in group if _kind(s.identity) == _kind(best.identity)]
        chosen = list({s.name: s for s in alike}.values())
        for scene in group:
            if not any(scene is s for s in chosen):
                reporter.warning(
                    "{name} shows the same acquisition as {best} and is left out{why}.",
                    name=scene.name,
                    best=best.name,
                    why=_why(scene.identity, best.identity),
                )
        kept += chosen
    makers = sorted({s.identity.maker for s in kept if s.identity.maker})
    if len(makers) > 1:
        reporter.warning(
            "Images of different processors are brought together: {makers}. Their reflectances differ; better choose "
            "those of one.",
            makers=", ".join(makers),
        )
    return [scene for scene in scenes if any(scene is k for k in kept)]


def _check_levels(scenes: Sequence[ProductScene]) -> None:
    by_level: dict[str, list[str]] = {}
    for scene in scenes:
        by_level.setdefault(scene.identity.level, []).append(scene.name)
    known = {level: names for level, names in by_level.items() if level in _LEVELS}
    if len(known) > 1:
        raise ProductError(
            "Images of different levels cannot be brought together: {listed}. Choose those of one level.",
            listed="; ".join(
                f"{_LEVELS[level]}: {', '.join(names[:3])}{' ...' if len(names) > 3 else ''}"
                for level, names in sorted(known.items())
            ),
        )


def _kind(identity: Identity) -> tuple[str, str, str]:
    return identity.maker, identity.variant, identity.baseline


def _rank(identity: Identity) -> tuple[str, bool, str, str]:
    """The order of forms of one acquisition: ESA's before others', FRE before SRE, then the newest."""
    return "ESA" if identity.maker == "ESA" else "", identity.variant == "FRE", identity.baseline, identity.made


def _why(left_out: Identity, best: Identity) -> object:
    if left_out.variant != best.variant:
        return say(": {best} (slopes corrected) is taken, not {other}", best=best.variant, other=left_out.variant)
    if left_out.baseline != best.baseline:
        return say(
            ": its processing baseline is older ({other}, not {best})",
            other=left_out.baseline or "?",
            best=best.baseline,
        )
    return ""
