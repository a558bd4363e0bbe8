"""How the streams of a training are fused: chosen on the validation samples, and told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch

from .. import streams
from ..shared.message import say
from ..shared.reporter import Reporter
from ..streams import further, fusion, fusion_choice
from ..streams.further import Further
from ..streams.fusion import Fusion
from .borders import Borders
from .samples import Detailed, Samples, areas_known
from .settings import AUTO, Settings


@dataclass(frozen=True)
class Choice:
    """A fusion and why it was chosen; nothing in it while there is one stream.

    ``alpha`` is that of the published rule, and ``scan`` what its values give on the validation samples;
    ``comparison`` holds the rules against the streams (see :mod:`..streams.fusion_choice`), None where alpha was asked
    for.
    ``further`` is how further features join them, and ``further_comparison`` what they gain by situation (see
    :mod:`.further`); None without their stream.
    """

    fusion: Fusion | None = None
    alpha: float | None = None
    scan: list[dict[str, Any]] = field(default_factory=list)
    comparison: dict[str, Any] | None = None
    further: Further | None = None
    further_comparison: dict[str, Any] | None = None

    def tell(self, reporter: Reporter) -> None:
        """Say how the streams are fused, and warn where they are not."""
        self._tell_further(reporter)
        if self.comparison is None:
            return
        gain, best = self.comparison["gain"], self.comparison["best_stream"]
        values = {
            "low": gain["loss"]["low"],
            "high": gain["loss"]["high"],
            "level": 100 * self.comparison["level"],
            "areas": self.comparison["areas"],
            "accuracy": 100 * gain["accuracy"]["mean"],
        }
        if self.comparison["fused"]:
            reporter.info(
                "The streams are fused ({rule}): against the better stream alone the validation samples are likelier "
                "by {low:.3f} to {high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), "
                "their accuracy changes by {accuracy:+.1f} points.",
                rule=self.comparison["best_rule"],
                **values,
            )
        else:
            reporter.warning(
                "The fusion gains nothing beyond chance on the validation samples (likelihood {low:+.3f} to "
                "{high:+.3f} a sample, {level:.0f} % interval over {areas} areas): the {stream} stream decides alone. "
                "More training areas may change that.",
                stream={streams.SENTINEL2: "Sentinel-2", streams.GOOGLE_EARTH: "Google Earth"}[best],
                **{k: v for k, v in values.items() if k != "accuracy"},
            )

    def _tell_further(self, reporter: Reporter) -> None:
        for situation, found in (self.further_comparison or {}).items():
            gain = found["gain"]["loss"]
            values = {"low": gain["low"], "high": gain["high"], "level": 100 * found["level"], "areas": found["areas"]}
            values["where"] = _WHERE[situation]
            if found["fused"]:
                reporter.info(
                    "The further features join the fusion {where}: the validation samples are likelier by {low:.3f} to "
                    "{high:.3f} a sample ({level:.0f} % interval over {areas} areas left out in turn), their accuracy "
                    "changes by {accuracy:+.1f} points.",
                    accuracy=100 * found["gain"]["accuracy"]["mean"],
                    **values,
                )
            else:
                reporter.warning(
                    "The further features gain nothing beyond chance {where} (likelihood {low:+.3f} to {high:+.3f} a "
                    "sample, {level:.0f} % interval over {areas} areas): they have no say there. More training areas "
                    "may change that.",
                    **values,
                )


_WHERE = {further.UNSEEN: say("beside Sentinel-2"), further.SEEN: say("beside Sentinel-2 and imagery")}


def on_borders(samples: Samples, seed: int) -> Samples:
    """The samples as if each lay on a border of two areas (see :mod:`.borders`), of the class of its middle."""
    borders = Borders.draw(len(samples), torch.Generator().manual_seed(seed), share=1.0)
    graphs = samples.detailed
    joined = None
    if graphs is not None:
        parts = borders.graphs(*map(torch.from_numpy, (graphs.nodes, graphs.counts, graphs.view)))
        joined = Detailed(*(part.numpy() for part in parts))
    known = samples.features
    return replace(
        samples,
        images=borders.images(torch.from_numpy(samples.images)).numpy(),
        detailed=joined,
        features=None if known is None else borders.images(torch.from_numpy(known)).numpy(),
    )


#: Each stream's probabilities (n, 17) of samples.
_Case = tuple[dict[str, np.ndarray], Samples]


def choose(cases: Sequence[_Case], settings: Settings) -> Choice:
    """The fusion of both streams, as the settings want it; the first case are the validation samples.

    Further cases show the same areas as a map does, on borders. Inside their areas streams are nearly always right: a
    rule that is chosen and fitted there alone is surer than it is right on a map, and sees little that could be gained.
    The published rule is chosen as published, on the samples themselves.
    """
    probabilities, samples = cases[0]
    first, second = (probabilities[s] for s in (streams.SENTINEL2, streams.GOOGLE_EARTH))
    alpha, scan = fusion.scan_alpha(first, second, samples.labels, samples.counts > 0)
    if settings.alpha is not None:
        return Choice(Fusion.published(settings.alpha), settings.alpha, scan)
    if settings.fusion != AUTO:
        return Choice(Fusion.published(alpha), alpha, scan)
    known = areas_known(samples.polygons)
    areas = samples.polygons if known else np.arange(len(samples))
    first, second = (np.concatenate([p[s] for p, _ in cases]) for s in (streams.SENTINEL2, streams.GOOGLE_EARTH))
    labels, seen = (np.concatenate(a) for a in zip(*((s.labels, s.counts > 0) for _, s in cases)))
    chosen, comparison = fusion_choice.choose(
        first, second, labels, np.tile(areas, len(cases)), seen, seed=settings.seed
    )
    over, borders = "areas" if known else "samples", len(cases) > 1
    return Choice(chosen, alpha, scan, {**comparison, "over": over, "borders": borders})


def join_features(choice: Choice, probabilities: dict[str, np.ndarray], samples: Samples, settings: Settings) -> Choice:
    """The choice with the say that the validation samples give to further features, beside each other stream.

    Where the published mean was asked for, which is of two streams, the features have none.
    """
    if streams.GOOGLE_EARTH not in probabilities:
        heat = fusion.temperature(probabilities[streams.SENTINEL2], samples.labels)
        choice = replace(choice, fusion=Fusion(fusion.SENTINEL2, (1.0, 0.0), (heat, 1.0)))
    elif choice.comparison is None:
        return replace(choice, further=Further())
    alone = Fusion(fusion.SENTINEL2, (1.0, 0.0), choice.fusion.temperatures)
    seen, known = samples.counts > 0, samples.known > 0
    situations = {further.UNSEEN: (known, alone)}
    if streams.GOOGLE_EARTH in probabilities:
        situations[further.SEEN] = (known & seen, choice.fusion)
    areas = samples.polygons if areas_known(samples.polygons) else np.arange(len(samples))
    chosen, comparison = {}, {}
    for situation, (where, base) in situations.items():
        own = {s: p[where] for s, p in probabilities.items()}
        chosen[situation], comparison[situation] = further.choose(
            own, samples.labels[where], areas[where], base, seed=settings.seed
        )
    return replace(choice, further=Further(**chosen), further_comparison=comparison)


def features_for_maps(choice: Choice, cases: Sequence[_Case]) -> Choice:
    """The choice with its fusions with further features fitted anew to the samples of all cases together."""
    if choice.further is None or choice.fusion is None:
        return choice
    labels = np.concatenate([samples.labels for _, samples in cases])
    known, seen = (np.concatenate([getattr(s, n) > 0 for _, s in cases]) for n in ("known", "counts"))
    own = {stream: np.concatenate([p[stream] for p, _ in cases]) for stream in cases[0][0]}
    if streams.GOOGLE_EARTH not in own:
        heat = fusion.temperature(own[streams.SENTINEL2], labels)
        choice = replace(choice, fusion=Fusion(fusion.SENTINEL2, (1.0, 0.0), (heat, 1.0)))
    alone = Fusion(fusion.SENTINEL2, (1.0, 0.0), choice.fusion.temperatures)
    found = {}
    for situation, base, where in ((further.UNSEEN, alone, known), (further.SEEN, choice.fusion, known & seen)):
        if getattr(choice.further, situation) is not None:
            areas = choice.further_comparison[situation]["areas"]
            found[situation] = further.fit({s: p[where] for s, p in own.items()}, labels[where], areas, base)
    return replace(choice, further=replace(choice.further, **found))
