"""A visit, its stops and the ticket that stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class VisitState(StrEnum):
    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"


class StopState(StrEnum):
    TODO = "todo"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    PARKED = "parked"
    MISSED = "missed"
    NO_SHOW = "no_show"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"


class Step(StrEnum):
    """What can happen to a stop."""

    ARRIVE = "arrive"  # the person is sent to this station
    LEAVE = "leave"  # sent elsewhere before it was done; it is still to do, also on a day that goes on after its end
    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    MISS = "miss"
    RETURN = "return"  # back into the queue: some places later after a miss, at the old place when the day goes on
    GIVE_UP = "give_up"  # missed too often
    PARK = "park"
    RESUME = "resume"
    SKIP = "skip"
    CANCEL = "cancel"
    CLOSE = "close"  # the day is over


_OPEN = (
    StopState.TODO,
    StopState.WAITING,
    StopState.CALLED,
    StopState.SERVING,
    StopState.PARKED,
    StopState.MISSED,
)
LIVE = frozenset(_OPEN) - {StopState.TODO}  # where the person is now
AT_WORK = frozenset({StopState.CALLED, StopState.SERVING})
OVER = frozenset(StopState) - frozenset(_OPEN)

AFTER: Mapping[tuple[StopState, Step], StopState] = {
    (StopState.TODO, Step.ARRIVE): StopState.WAITING,
    (StopState.WAITING, Step.LEAVE): StopState.TODO,
    (StopState.WAITING, Step.CALL): StopState.CALLED,
    (StopState.CALLED, Step.RECALL): StopState.CALLED,
    (StopState.CALLED, Step.START): StopState.SERVING,
    (StopState.CALLED, Step.MISS): StopState.MISSED,
    (StopState.CALLED, Step.PARK): StopState.PARKED,
    (StopState.CALLED, Step.LEAVE): StopState.TODO,
    (StopState.MISSED, Step.RETURN): StopState.WAITING,
    (StopState.MISSED, Step.GIVE_UP): StopState.NO_SHOW,
    (StopState.SERVING, Step.FINISH): StopState.DONE,
    (StopState.SERVING, Step.PARK): StopState.PARKED,
    (StopState.SERVING, Step.LEAVE): StopState.TODO,
    (StopState.PARKED, Step.RESUME): StopState.WAITING,
    (StopState.NO_SHOW, Step.RESUME): StopState.WAITING,
    (StopState.UNSERVED, Step.RETURN): StopState.WAITING,
    (StopState.UNSERVED, Step.LEAVE): StopState.TODO,
    (StopState.NO_SHOW, Step.SKIP): StopState.SKIPPED,
    **{(state, Step.SKIP): StopState.SKIPPED for state in _OPEN},
    **{(state, Step.CANCEL): StopState.CANCELLED for state in _OPEN},
    **{(state, Step.CLOSE): StopState.UNSERVED for state in _OPEN},
}  # every transition there is; an undo goes back to the row before instead


def after(state: StopState, *steps: Step) -> StopState | None:
    """Where these steps lead, one after the other; None when one of them may not happen then."""
    for step in steps:
        following = AFTER.get((state, step))
        if following is None:
            return None
        state = following
    return state


class PrintState(StrEnum):
    """Of one paper. ``FOLDER`` is a PDF file instead of paper; ``UNKNOWN`` is never sent again by itself."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    FOLDER = "folder"
    FAILED = "failed"
    UNKNOWN = "unknown"


Names = Mapping[str, str]  # language tag ("ug", "zh", "en") to the name in that language


@dataclass(frozen=True, slots=True)
class Place:
    """A station as a person sees it."""

    code: str
    names: Names
    room: str  # "" while the clinic has not filled it in
    fasting: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """Everything that stands on one paper ticket, ready to be laid out. No full name, no number of a person."""

    label: str
    business_day: date
    issued_at: datetime  # aware; shown in Beijing time
    clinic: Names
    programme: Names
    places: tuple[Place, ...]  # the route in the order of the printed ticket
    first: Place
    people_ahead: int
    wait_minutes: tuple[int, int] | None
    masked_name: str = field(repr=False)  # "" while staff have not completed it
    journal_head: str = ""  # 8 characters, base 32
    code: str = ""  # what the QR code says: a place in the queue with a MAC, never a person
    copy: int = 1  # 2 and more: a reprint, marked so
    sample: bool = False  # to be looked at in the office, and marked so: nobody has this number
