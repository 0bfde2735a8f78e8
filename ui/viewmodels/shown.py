"""What stands on the kiosk's screen at each stage: codes, numbers and masked names, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.application import journey as j
from kiosk.domain.visit import PrintState

NOTHING: Mapping[str, str] = {}
ONLY_A_PERSON = frozenset(
    trouble.value
    for trouble in (
        j.Trouble.CARD_LOCKED,
        j.Trouble.CARD_BLANK,
        j.Trouble.NOT_ELIGIBLE,
        j.Trouble.QUOTA,
        j.Trouble.CLOSED,
        j.Trouble.ASK_STAFF,
    )
)


@dataclass(frozen=True, slots=True)
class Shown:
    """``screen`` names the page. ``paper`` is "printing", "printed", "kept" (printed before, and nothing came now),
    "folder", "failed" or "unknown"; ``wait`` is two whole minutes or None; ``birth_year`` is 0 when it is not known."""

    screen: str
    reader: str = "ready"
    closed: bool = False
    failures: int = 0
    card_inside: bool = False
    number_wrong: bool = False
    busy: bool = False
    masked_name: str = field(default="", repr=False)
    birth_year: int = field(default=0, repr=False)
    offers: tuple[j.Offer, ...] = ()
    label: str = ""
    programme: Mapping[str, str] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    room: str = ""
    fasting: bool = False
    people_ahead: int = 0
    wait: tuple[int, int] | None = None
    paper: str = ""
    paper_trouble: str = ""
    again: bool = False
    trouble: str = ""


def shown_at(stage: j.Stage) -> Shown:
    reader = stage.reader.value
    match stage:
        case j.Welcome(closed=closed, failures=failures, session=session):
            return Shown("welcome", reader, closed=closed, failures=failures, card_inside=session is not None)
        case j.Reading(failures=failures):
            return Shown("reading", reader, failures=failures, card_inside=True)
        case j.TypingNumber(_, session, wrong):
            return Shown("typing", reader, card_inside=session is not None, number_wrong=wrong)
        case j.Looking(session):
            return Shown("typing", reader, card_inside=session is not None, busy=True)
        case j.Confirming(visitor, offers):
            return _visitor("confirming", reader, visitor, offers)
        case j.Choosing(visitor, offers):
            return _visitor("choosing", reader, visitor, offers)
        case j.Registering(visitor):
            return Shown("registering", reader, card_inside=visitor.session is not None, busy=True)
        case j.TicketReady():
            return _ticket(reader, stage)
        case j.InTrouble(trouble, failures, session):
            inside = session is not None
            return Shown("trouble", reader, failures=failures, card_inside=inside, trouble=trouble.value)
        case j.HelpComing():
            return Shown("help", reader)
        case _:
            assert_never(stage)


def person_of(stage: j.Stage) -> j.Visitor | None:
    """Whoever is shown by name at this stage."""
    return stage.visitor if isinstance(stage, j.Confirming | j.Choosing) else None


def _visitor(screen: str, reader: str, visitor: j.Visitor, offers: tuple[j.Offer, ...]) -> Shown:
    return Shown(
        screen,
        reader,
        card_inside=visitor.session is not None,
        masked_name=visitor.masked_name,
        birth_year=visitor.birth_year or 0,
        offers=offers,
    )


def _ticket(reader: str, stage: j.TicketReady) -> Shown:
    issued = stage.issued
    waiting = stage.printing or issued.printed in (PrintState.QUEUED, PrintState.SENDING)
    kept = issued.again and not stage.told and issued.printed is PrintState.PRINTED
    return Shown(
        "ticket",
        reader,
        card_inside=stage.session is not None,
        label=issued.label,
        programme=issued.programme,
        first=issued.first.names,
        room=issued.first.room,
        fasting=issued.fasting,
        people_ahead=issued.people_ahead,
        wait=issued.wait_minutes,
        paper="printing" if waiting else "kept" if kept else issued.printed.value,
        paper_trouble="" if waiting else issued.trouble,
        again=issued.again,
    )
