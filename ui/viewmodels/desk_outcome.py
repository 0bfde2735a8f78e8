"""What came of the last thing that was done at a desk: codes and places, never words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kiosk.application.queue import Done, Refused
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.numbering import BEIJING
from ui.viewmodels.desk_shown import Place, place_of


@dataclass(frozen=True, slots=True)
class Refusal:
    """The parts of one sentence; ``time`` is Beijing's, "10:42"."""

    why: str
    label: str
    desk: str
    time: str
    state: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """``next`` is where that person goes now; ``over`` when the whole visit is."""

    action: str
    label: str
    state: str
    over: bool
    next: Place | None


def refusal_of(refused: Refused | None) -> Refusal | None:
    if refused is None:
        return None
    state = refused.state.value if refused.state else ""
    return Refusal(refused.why.value, refused.label, refused.desk, clock_time(refused.at), state)


def clock_time(at: datetime | None, shape: str = "%H:%M") -> str:
    return at.astimezone(BEIJING).strftime(shape) if at else ""


def outcome_of(done: Done | None, catalogue: Catalogue) -> Outcome | None:
    if done is None:
        return None
    place = place_of(done.next_station, catalogue) if done.next_station else None
    return Outcome(done.action.value, done.row.label, done.row.state.value, done.visit_over, place)


def as_map(value: Any) -> dict[str, Any]:
    """Lists and not tuples: those are no arrays in QML."""
    found = asdict(value) if value is not None else {}
    return {name: list(part) if isinstance(part, tuple) else part for name, part in found.items()}
