"""What further features gain, in the report of a training: beside Sentinel-2, and beside both streams."""

from __future__ import annotations

from typing import Any

from .page import Report, percent

_SITUATIONS = {"unseen": "Sentinel-2 alone", "seen": "Sentinel-2 and imagery"}
_DECIDES = {"without": "without further features", "with": "with further features", "own": "further features alone"}


def add_gain(page: Report, found: dict[str, Any], features: dict[str, Any] | None) -> None:
    """A table of what decides with and without the features, on validation areas left out."""
    rows, verdicts = [], []
    for situation, title in _SITUATIONS.items():
        entry = found.get(situation)
        if entry is None:
            continue
        rows += [
            [title, text, f"{entry['loss'][key]:.3f}", percent(entry["accuracy"][key])]
            for key, text in _DECIDES.items()
        ]
        gain = entry["gain"]["loss"]
        verdicts.append(
            f"Beside {title}: {gain['mean']:+.3f} ({gain['low']:+.3f} to {gain['high']:+.3f}) in log-likelihood over "
            f"{entry['areas']} areas, {'and they join' if entry['fused'] else 'and they stay out'}."
        )
    level = 100 * next(iter(found.values()))["level"]
    page.section(
        "What the further features gain",
        "As the other streams, they are fitted to the validation samples without one fifth of their areas and judged "
        "on these, in turn, by the log-linear rule. They join where the gain is there beyond chance and no accuracy is "
        "lost; cells without features are decided as without their stream." + _missing(features),
    ).table(
        ["Beside", "What decides", "Mean negative log-likelihood", "Overall accuracy"],
        rows,
        f"{' '.join(verdicts)} {level:.0f} % intervals from bootstraps over areas.",
    )


def _missing(features: dict[str, Any] | None) -> str:
    if not features or "windows" not in features:
        return ""
    return (
        f" Of {features['windows']:,} windows {features['windows_without']:,} have none and "
        f"{features['windows_in_part']:,} a part; {percent(features['missing'])} of the pixels are missing."
    )
