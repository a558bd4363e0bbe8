"""Intervals of shares that are not without width when all samples agree.

Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American
Statistical Association 22, 209-212.
"""

from __future__ import annotations

import math
from statistics import NormalDist


def wilson(share: float, n: float, level: float = 0.95) -> tuple[float, float]:
    """Wilson's interval of a ``share`` (0..1) of ``n`` independent samples, which may be an effective number.

    Of none it is 0 to 1, of endless ones a point.
    """
    if math.isinf(n):
        return share, share
    z2 = NormalDist().inv_cdf(0.5 + level / 2) ** 2
    middle = (n * share + z2 / 2) / (n + z2)
    half = (z2 * n * share * (1 - share) + z2**2 / 4) ** 0.5 / (n + z2)
    return max(middle - half, 0.0), min(middle + half, 1.0)
