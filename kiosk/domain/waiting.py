"""The estimate of the wait, as a rounded range."""

from __future__ import annotations

import math

STEP = 5  # minutes; a finer figure would promise what nobody knows
SPREAD = 0.35  # either way: service times of the catalogue are priors


def wait_range(people_ahead: int, minutes_each: float) -> tuple[int, int]:
    """Minutes until called with one desk at work, rounded outwards to fives. ``people_ahead`` 0 gives (0, 5)."""
    expected = people_ahead * minutes_each
    low = math.floor(expected * (1 - SPREAD) / STEP) * STEP
    high = math.ceil(expected * (1 + SPREAD) / STEP) * STEP
    return low, max(high, low + STEP)
