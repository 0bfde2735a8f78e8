"""The estimate of the wait: recent services, the desks that are open, and the real order of calls, as a range."""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heapify, heapreplace

from kiosk.domain.calling import CAP, CREDIT, PASSES, Candidate, Head, Tier, who_is_next

HALF_LIFE = 20  # services
PRIOR_WEIGHT = 5.0  # services that the catalogue's minutes count for
KEPT = 200  # services that are looked at
CUT = 3.0  # medians; what is longer is a finish that was forgotten
UNLIKE = 0.6  # of services at one station: standard deviation over mean, before any are known
SHAPE = (0.37, 0.53, 0.66, 0.8, 0.96, 1.15, 1.44, 2.06)  # such services, in means
DRAWS, DRAWN = 200, 12_000  # as often, and no more services in all: a long queue varies less
INSIDE = 0.8  # of the waits are within the range
DRAWN_INSIDE = 0.9  # of the draws then are: a day varies more than its services do (measured on simulated days)
STEP, LONG_STEP, LONG_FROM = 5, 10, 30  # minutes; a finer figure would promise what nobody knows
ABSENT_MINUTES = 1.0  # that a desk waits for somebody who is not there
SPREAD = 0.35  # either way, where only the catalogue's minutes are known
_NOBODY: Mapping[Tier, float] = {}


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a station works. ``services``, in minutes, have ``mean`` for their mean; ``doubt`` is its relative
    standard error."""

    mean: float
    services: tuple[float, ...]
    doubt: float


@dataclass(frozen=True, slots=True)
class Line:
    """One station now. ``desks`` are the open ones, and ``serving`` is for each that has somebody the minutes since
    the call."""

    waiting: Sequence[Candidate]
    desks: int
    serving: Sequence[float] = ()
    passed_at: Sequence[datetime] = ()  # when priority people were called, oldest first, as far back as a wait goes
    absent: float = 0.0  # the share of calls that nobody answers
    coming: Mapping[Tier, float] = field(default_factory=lambda: _NOBODY)  # people a minute who come to this station


@dataclass(frozen=True, slots=True)
class Estimate:
    """Minutes until the call. Four of five waits end between ``low`` and ``high``; ``shown`` is that on the steps."""

    ahead: int
    median: float
    low: float
    high: float
    shown: tuple[int, int]


def pace(minutes: float, services: Sequence[float]) -> Pace:
    """``minutes`` is the catalogue's; ``services`` are minutes from call to finish, the newest last."""
    recent = services[-KEPT:]
    limit = CUT * sorted(recent)[len(recent) // 2] if recent else 0.0
    kept = [one for one in recent if 0 < one <= limit]
    weights = [0.5 ** (age / HALF_LIFE) for age in range(len(kept) - 1, -1, -1)]
    weight = PRIOR_WEIGHT + sum(weights)
    mean = (PRIOR_WEIGHT * minutes + sum(w * one for w, one in zip(weights, kept, strict=True))) / weight
    drawn = [*kept, *(minutes * one for one in SHAPE)] if len(kept) < 2 * len(SHAPE) else kept
    scale = mean * len(drawn) / sum(drawn)
    return Pace(mean, tuple(one * scale for one in drawn), UNLIKE / math.sqrt(PRIOR_WEIGHT + len(kept)))


def estimate(
    me: Candidate,
    line: Line,
    pace: Pace,
    now: datetime,
    seed: int,
    cap: timedelta = CAP,
    passes: int = PASSES,
    draws: int = DRAWS,
) -> Estimate | None:
    """None when no desk is open: nobody knows. The same ``seed`` gives the same answer; ``me`` is among the waiting."""
    if line.desks < 1:
        return None
    ahead = called_before(me, line, pace.mean / line.desks, now, cap, passes)
    waits = sorted(_waits(me, line, pace, ahead, now, cap, random.Random(seed), draws))
    low, high = _at(waits, (1 - DRAWN_INSIDE) / 2), _at(waits, (1 + DRAWN_INSIDE) / 2)
    return Estimate(ahead, _at(waits, 0.5), low, high, _shown(waits))


def called_before(
    me: Candidate, line: Line, every: float, now: datetime, cap: timedelta = CAP, passes: int = PASSES
) -> int:
    """How many of those who wait now go first, when somebody is called every so many minutes."""
    emergencies = sorted((one for one in line.waiting if one.tier is Tier.EMERGENCY), key=lambda one: one.turn)
    others = [one for one in line.waiting if one.tier is not Tier.EMERGENCY]
    by_due = sorted(others, key=lambda one: (one.due_at, one.turn))
    ordinary = sorted((one for one in others if not one.priority), key=lambda one: (one.base_at, one.turn))
    passed_at, called, step = list(line.passed_at), set[int](), timedelta(minutes=every)
    due, oldest, clock = 0, 0, now
    for count in range(len(line.waiting)):
        while due < len(by_due) and by_due[due].turn in called:
            due += 1
        while oldest < len(ordinary) and ordinary[oldest].turn in called:
            oldest += 1
        head = Head(
            emergencies[count] if count < len(emergencies) else None,
            by_due[due] if due < len(by_due) else None,
            ordinary[oldest] if oldest < len(ordinary) else None,
            len(passed_at) - bisect_left(passed_at, ordinary[oldest].base_at + cap) if oldest < len(ordinary) else 0,
        )
        choice = who_is_next([head], clock, cap, passes)
        if choice is None or choice.candidate.turn == me.turn:
            return count
        called.add(choice.candidate.turn)
        if choice.candidate.priority:
            passed_at.append(clock)
        clock += step
    raise ValueError("whoever asks is among those who wait")


def _waits(
    me: Candidate, line: Line, pace: Pace, ahead: int, now: datetime, cap: timedelta, dice: random.Random, draws: int
) -> Iterator[float]:
    free = [0.0] * max(0, line.desks - len(line.serving))
    rests = [_rests(pace, so_far) for so_far in line.serving]
    each = pace.mean * (1 - line.absent) + ABSENT_MINUTES * line.absent
    more = _overtaking(me, line, each * ahead / line.desks, each / line.desks, now, cap)
    for _ in range(max(40, min(draws, DRAWN // (ahead + 1)))):
        scale = dice.lognormvariate(0.0, pace.doubt)
        ends = [*free, *(dice.choice(rest) for rest in rests)]
        heapify(ends)
        count = ahead + _poisson(more, dice)
        gone = sum(1 for _ in range(count) if dice.random() < line.absent) if line.absent else 0
        for minutes in dice.choices(pace.services, k=count - gone):
            heapreplace(ends, ends[0] + minutes)
        for _ in range(gone):
            heapreplace(ends, ends[0] + ABSENT_MINUTES)
        yield ends[0] * scale


def _rests(pace: Pace, so_far: float) -> Sequence[float]:
    """What is left of a service that has lasted ``so_far``, as others went that lasted as long."""
    return [one - so_far for one in pace.services if one > so_far] or [pace.mean / 4]


def _overtaking(me: Candidate, line: Line, wait: float, each: float, now: datetime, cap: timedelta) -> float:
    """Expected people who are not there yet and will be called first; two rounds, since they make the wait longer."""
    mine = (me.base_at - me.due_at) / timedelta(minutes=1)
    protected = max(0.0, (me.base_at + cap - now) / timedelta(minutes=1)) if me.tier is Tier.ORDINARY else math.inf
    more = 0.0
    for _ in range(2):
        until = min(wait + more * each, protected)
        more = sum(rate * max(0.0, min(until, CREDIT[tier] - mine)) for tier, rate in line.coming.items())
    return more


def _poisson(mean: float, dice: random.Random) -> int:
    count, product, floor = 0, dice.random(), math.exp(-mean)
    while product > floor:
        count, product = count + 1, product * dice.random()
    return count


def _at(waits: Sequence[float], share: float) -> float:
    return waits[min(len(waits) - 1, int(share * len(waits)))]


def _shown(waits: Sequence[float]) -> tuple[int, int]:
    """The range on the steps that holds nearest to ``INSIDE``; of equal ones the narrower."""
    steps = [*range(0, LONG_FROM, STEP), *range(LONG_FROM, int(waits[-1]) + 2 * LONG_STEP, LONG_STEP)]
    middle = _at(waits, 0.5)
    below = max(0, bisect_right(steps, middle) - 1)
    return min(
        ((low, high) for low in steps[: below + 1] for high in steps[below + 1 :]),
        key=lambda one: (
            round(abs((bisect_right(waits, one[1]) - bisect_left(waits, one[0])) / len(waits) - INSIDE), 2),
            one[1] - one[0],
            one[0],
        ),
    )


def wait_range(people_ahead: int, minutes_each: float) -> tuple[int, int]:
    """Minutes until called with one desk at work, rounded outwards to fives. ``people_ahead`` 0 gives (0, 5)."""
    expected = people_ahead * minutes_each
    low = math.floor(expected * (1 - SPREAD) / STEP) * STEP
    high = math.ceil(expected * (1 + SPREAD) / STEP) * STEP
    return low, max(high, low + STEP)
