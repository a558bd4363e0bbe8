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
from ..streams import further, fusion
from ..streams.further import Further
from ..streams.fusion import Fusion
from .borders import Borders
from .samples import Detailed, Samples, areas_known
from .settings import AUTO, Settings


@dataclass(frozen=True)
class Choice:
    """A fusion and why it was chosen; nothing in it while there is one stream.

    ``alpha`` is that of the published rule, and ``scan`` what its values give on the validation samples;
    ``comparison`` holds the rules against the streams (see :func:`.fusion.choose`), None where alpha was asked for.
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


def for_maps(choice: Choice, cases: Sequence[tuple[dict[str, np.ndarray], np.ndarray, np.ndarray]]) -> Choice:
    """The choice with its weights and temperatures fitted anew, to the samples of all cases together.

    A case holds each stream's probabilities (n, 17), class indices (n,) and whether windows are seen (n,). Inside
    their areas streams are nearly always right, and a rule that is fitted there alone becomes surer than it is right
    on a map. A published fusion stays as it is.
    """
    if choice.fusion is None or choice.comparison is None:
        return choice
    first, second = (np.concatenate([p[s] for p, _, _ in cases]) for s in (streams.SENTINEL2, streams.GOOGLE_EARTH))
    labels, seen = (np.concatenate([case[i] for case in cases]) for i in (1, 2))
    return replace(choice, fusion=fusion.fit_all(first, second, labels, seen)[choice.fusion.rule])


def choose(probabilities: dict[str, np.ndarray], samples: Samples, settings: Settings) -> Choice:
    """The fusion of both streams' ``probabilities`` (n, 17) of validation ``samples``, as the settings want it."""
    first, second = (probabilities[s] for s in (streams.SENTINEL2, streams.GOOGLE_EARTH))
    seen = samples.counts > 0
    alpha, scan = fusion.scan_alpha(first, second, samples.labels, seen)
    if settings.alpha is not None:
        return Choice(Fusion.published(settings.alpha), settings.alpha, scan)
    if settings.fusion != AUTO:
        return Choice(Fusion.published(alpha), alpha, scan)
    known = areas_known(samples.polygons)
    areas = samples.polygons if known else np.arange(len(samples))
    chosen, comparison = fusion.choose(first, second, samples.labels, areas, seen, seed=settings.seed)
    return Choice(chosen, alpha, scan, {**comparison, "over": "areas" if known else "samples"})


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


def features_for_maps(choice: Choice, cases: Sequence[tuple[dict[str, np.ndarray], Samples]]) -> Choice:
    """As :func:`for_maps`, of the fusions with further features; a case holds probabilities and samples."""
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
