"""What is measured of simulated days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from kiosk.domain.waiting import STEP
from kiosk.simulate.clinic import Day


@dataclass(frozen=True, slots=True)
class AtStation:
    people: int
    mean: float
    p90: float
    longest: float


@dataclass(frozen=True, slots=True)
class Range:
    """Of the estimates: shares of waits that their range held. ``bias`` is minutes told (the median) less minutes
    waited; ``coverage`` is of the 80 % range, ``shown`` of what a villager reads, ``shown_longer`` of those among
    them that say more than "0 to 5"."""

    waits: int
    bias: float
    coverage: float
    shown: float
    shown_longer: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All in minutes, over all days together. ``passed`` is the most priority people who were called at a station
    while one ordinary person over the cap waited there."""

    people: int
    finished: int
    no_shows: int
    mean: float
    median: float
    p90: float
    waited: float  # mean of all a person's waits together
    fasting: float  # mean until the last fasting station
    closed_at: float  # mean, after the opening
    longest_ordinary: float
    passed: int
    stations: Mapping[str, AtStation]
    range: Range | None


def figures(days: Sequence[Day], people: int) -> Figures:
    """``people`` came in all."""
    total = sorted(minutes for day in days for minutes in day.minutes_in.values())
    waits = [one for day in days for one in day.waits]
    by_station: dict[str, list[float]] = defaultdict(list)
    for one in waits:
        by_station[one.station].append(one.called - one.joined)
    ordinary = [one for one in waits if one.ordinary]
    return Figures(
        people=people,
        finished=len(total),
        no_shows=sum(day.no_shows for day in days),
        mean=fmean(total),
        median=median(total),
        p90=_p90(total),
        waited=sum(one.called - one.joined for one in waits) / people,
        fasting=fmean([minutes for day in days for minutes in day.minutes_fasting.values()] or [0.0]),
        closed_at=fmean(day.closed_at for day in days),
        longest_ordinary=max((one.called - one.joined for one in ordinary), default=0.0),
        passed=max((one.passed for one in ordinary), default=0),
        stations={code: AtStation(len(all_), fmean(all_), _p90(all_), max(all_)) for code, all_ in by_station.items()},
        range=_range(days),
    )


def _range(days: Sequence[Day]) -> Range | None:
    """Of those who were not called at once: they were told a range."""
    told = [(one.called - one.joined, one.estimate) for day in days for one in day.waits if one.estimate]
    if not told:
        return None
    longer = [(waited, one) for waited, one in told if one.shown[1] > STEP]
    return Range(
        waits=len(told),
        bias=fmean(one.median - waited for waited, one in told),
        coverage=fmean(one.low <= waited <= one.high for waited, one in told),
        shown=fmean(one.shown[0] <= waited <= one.shown[1] for waited, one in told),
        shown_longer=fmean([one.shown[0] <= waited <= one.shown[1] for waited, one in longer] or [True]),
    )


def _p90(minutes: Sequence[float]) -> float:
    return sorted(minutes)[(9 * len(minutes) + 9) // 10 - 1]
