"""The clinic of the office's pictures, visit by visit: its log, its report, its journal and its deeds tell one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from kiosk.domain.numbering import BEIJING

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 1, 47, tzinfo=UTC)  # 09:47 in Beijing
PROGRAMMES = ("elderly", "adult", "chronic", "child")
LETTERS = dict(zip(PROGRAMMES, "ABDC", strict=True))
NAMES = ("阿*丽", "买*提", "王*", "李*国", "古*尔", "")
OPENS, CLOSES = 8 * 60, 16 * 60 + 40  # minutes of the day in Beijing
BEFORE_NOON = 37  # who comes until 09:47
STATES = ("done", "done", "no_show", "done", "done", "cancelled", "done", "done", "unserved", "done")
TOOK = 52  # minutes of a whole way


@dataclass(frozen=True, slots=True)
class Visit:
    """Minutes of the day in Beijing; ``ended`` None while the visit is open."""

    label: str
    programme: str
    name: str
    state: str
    registered: int
    ended: int | None
    waited: int


@dataclass(frozen=True, slots=True)
class Entry:
    """``actor`` is an account's id, "kiosk" or "cli"."""

    at: datetime
    event: str
    label: str
    actor: str


def clock(day: date, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=BEIJING)


def visits(day: date) -> tuple[Visit, ...]:
    """In the order in which they came: fewer in the afternoon, nobody on a Sunday or after ``NOW``."""
    if day > TODAY or day.weekday() == 6:
        return ()
    count = BEFORE_NOON if day == TODAY else BEFORE_NOON + 25 + 7 * day.day % 31
    given: dict[str, int] = {}
    found = []
    for turn in range(count):
        programme = PROGRAMMES[(0, 0, 1, 0, 2, 1, 0, 3)[turn % 8]]
        given[programme] = given.get(programme, 0) + 1
        came = OPENS + (turn * 107 // 36 if turn < BEFORE_NOON else 107 + (turn - BEFORE_NOON + 1) * 9)
        state = STATES[turn % len(STATES)]
        ended = came + TOOK
        if day == TODAY and (ended > OPENS + 107 or state == "unserved"):
            state = "open"
        over = None if state == "open" else CLOSES if state == "unserved" else min(ended, CLOSES)
        label = f"{LETTERS[programme]}{given[programme]:03d}"
        waited = min(3 + 7 * turn % 41, max(0, (OPENS + 107 if day == TODAY else CLOSES) - came))
        found.append(Visit(label, programme, NAMES[turn % len(NAMES)], state, min(came, CLOSES), over, waited))
    return tuple(found)


def journal(day: date = TODAY) -> tuple[Entry, ...]:
    """The oldest first, until ``NOW``: the kiosk registers, and a nurse at one desk serves one after another."""
    came = visits(day)
    found = [(OPENS - 9, "day_opened", "", "cli"), (OPENS - 3, "signed_in", "", "nurse")]
    found += [(OPENS - 2, "desk_opened", "", "nurse"), (OPENS + 4, "signed_in", "", "zhang")]
    for one in came:
        found += [(one.registered, event, one.label, "kiosk") for event in ("registered", "paper_printed")]
    for turn, one in enumerate(came[:25]):
        called = OPENS + 5 + 4 * turn
        found.append((called, "called", one.label, "nurse"))
        if turn % 9 == 5:
            found.append((called + 3, "missed", one.label, "nurse"))
        else:
            found += [(called + 1, "service_started", one.label, "nurse")]
            found += [(called + 3, "service_finished", one.label, "nurse")]
    return tuple(
        Entry(clock(day, minute), event, label, actor)
        for minute, event, label, actor in sorted(found, key=lambda one: one[0])
        if clock(day, minute) <= NOW
    )
