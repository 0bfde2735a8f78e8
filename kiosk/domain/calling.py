"""Who is next: emergencies, then credited arrival, within the fairness bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

CAP = timedelta(minutes=45)  # an ordinary person who has waited longer is overtaken by no more than ...
PASSES = 2  # ... this many priority people, counted per person
STEPS_BACK = (5, 5, None)  # places a missed person goes back; None is the end; after that no_show
RAISED_MINUTES = 20  # whoever comes back from being parked


class Tier(StrEnum):
    """Why somebody may be called earlier. The reason is in the journal, never on a board."""

    EMERGENCY = "emergency"  # staff only; head of every queue
    AGE_80 = "age_80"
    DISABLED = "disabled"
    PREGNANT = "pregnant"
    MILITARY = "military"
    WITH_INFANT = "with_infant"
    AGE_70 = "age_70"
    AGE_65 = "age_65"
    ORDINARY = "ordinary"


CREDIT = {
    Tier.EMERGENCY: 0,
    Tier.AGE_80: 20,
    Tier.DISABLED: 20,
    Tier.PREGNANT: 20,
    Tier.MILITARY: 20,
    Tier.WITH_INFANT: 20,
    Tier.AGE_70: 12,
    Tier.AGE_65: 8,
    Tier.ORDINARY: 0,
}  # minutes of waiting that a tier counts for


def tier_by_age(age: int | None) -> Tier:
    for years, tier in ((80, Tier.AGE_80), (70, Tier.AGE_70), (65, Tier.AGE_65)):
        if age is not None and age >= years:
            return tier
    return Tier.ORDINARY


def due(base_at: datetime, tier: Tier, *, raised: bool = False) -> datetime:
    """The place in the queue: the beginning of the wait, less what the tier and a return from parking count for."""
    return base_at - timedelta(minutes=CREDIT[tier] + (RAISED_MINUTES if raised else 0))


def place_after_miss(misses: int, own: datetime, queue: Sequence[datetime]) -> datetime | None:
    """The new ``due_at`` of somebody who was called and did not come, ``misses`` times with this one.

    ``queue``: the ``due_at`` of the others who wait, in order. Never earlier than ``own``; None after the last step.
    """
    if misses > len(STEPS_BACK):
        return None
    step = STEPS_BACK[misses - 1]
    before = queue if step is None else queue[:step]
    return max(own, before[-1] + timedelta(microseconds=1)) if before else own


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who waits at a station. ``base_at`` is when the wait began (later after a miss), ``due_at`` is it less
    the credit: the order of the queue. ``turn`` breaks ties and names the visit."""

    turn: int
    station: str
    base_at: datetime
    due_at: datetime
    tier: Tier

    @property
    def priority(self) -> bool:
        return self.tier not in (Tier.ORDINARY, Tier.EMERGENCY)


@dataclass(frozen=True, slots=True)
class Head:
    """What must be known of one station's queue. ``passed`` counts the priority people called there since the oldest
    ordinary person went over the cap; nobody in the queue was passed more often."""

    emergency: Candidate | None
    first: Candidate | None  # by due_at, emergencies left out
    oldest_ordinary: Candidate | None  # by base_at
    passed: int


class Why(StrEnum):
    EMERGENCY = "emergency"
    BOUND = "bound"  # an ordinary person over the cap, passed often enough
    PRIORITY = "priority"
    ARRIVAL = "arrival"
    CHOSEN = "chosen"  # by hand, with a reason


@dataclass(frozen=True, slots=True)
class Choice:
    candidate: Candidate
    why: Why


def who_is_next(heads: Sequence[Head], now: datetime, cap: timedelta = CAP, passes: int = PASSES) -> Choice | None:
    """Over all stations of a desk. None when nobody waits."""
    emergencies = [head.emergency for head in heads if head.emergency]
    if emergencies:
        return Choice(min(emergencies, key=_order), Why.EMERGENCY)
    choices = [choice for head in heads if (choice := _of_station(head, now, cap, passes))]
    return min(choices, key=lambda choice: (choice.why is not Why.BOUND, *_order(choice.candidate)), default=None)


def _of_station(head: Head, now: datetime, cap: timedelta, passes: int) -> Choice | None:
    first, oldest = head.first, head.oldest_ordinary
    if first is None:
        return None
    if not first.priority:
        return Choice(first, Why.ARRIVAL)
    if oldest is not None and now - oldest.base_at > cap and head.passed >= passes:
        return Choice(oldest, Why.BOUND)
    return Choice(first, Why.PRIORITY)


def _order(candidate: Candidate) -> tuple[datetime, int]:
    return candidate.due_at, candidate.turn
