"""What makes one scene: an acquisition counts once, and unlike reflectances are never averaged."""

from __future__ import annotations

from collections.abc import Sequence

from ..shared.errors import ProductError
from ..shared.message import say
from ..shared.reporter import Reporter
from .names import Identity
from .products import ProductScene

_LEVELS = {"1C": "Level-1C (top of the atmosphere)", "2A": "Level-2A (surface)"}


def acquisition(scene: ProductScene) -> tuple[str, ...]:
    """What scenes of one acquisition have in common: tile and time; a scene's own name where they are not told."""
    identity = scene.identity
    return (identity.tile, identity.time) if identity.tile and identity.time else (scene.name, *scene.bands.values())


def one_of_each(scenes: Sequence[ProductScene], reporter: Reporter) -> list[ProductScene]:
    """The scenes that count, in their order: each acquisition in its newest baseline; what is left out is told.

    Two products of one acquisition and baseline are parts of a tile that was received in two pieces; both stay.

    Raises:
        ProductError: Level-1C and Level-2A are mixed.
    """
    _check_levels(scenes)
    groups: dict[tuple[str, ...], list[ProductScene]] = {}
    for scene in scenes:
        groups.setdefault(acquisition(scene), []).append(scene)
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
