"""People who come to a desk without a card, and what they are answered."""

from __future__ import annotations

from datetime import date

from kiosk.application.desk import DeskWork
from kiosk.application.ports import OpenVisit
from kiosk.application.queue import Answer, Done
from tests.support import people

GROWN_UP = date(1985, 3, 1)


def done(answer: Answer) -> Done:
    assert isinstance(answer, Done), answer
    return answer


def comes(desk: DeskWork, sequence: int = 1) -> str:
    visit = desk.register_for(people.number(sequence, GROWN_UP), people.name(sequence), "walk_in", "aygul")
    assert isinstance(visit, OpenVisit)
    return f"{visit.letter}{visit.sequence:03d}"
