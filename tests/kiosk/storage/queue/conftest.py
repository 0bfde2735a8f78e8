from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.application.queue import Answer, Desk, DeskState, Done, NotDone, Refused, Row
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.identity import Sex
from kiosk.domain.visit import StopState
from kiosk.storage import QueueRules, Store, open_store
from kiosk.storage.queue import QueueStore
from tests.support import people
from tests.support.clinic_rules import CATALOGUE
from tests.support.data_folder import DAY

EIGHT = datetime(2026, 3, 2, 0, tzinfo=UTC)  # in Beijing
ROUTE = ("V", "P", "B", "S", "X", "C")
RULES = QueueRules()


class Room:
    """A waiting room with its desks, at a real database; time stands still unless it passes."""

    def __init__(self, store: Store, catalogue: Catalogue = CATALOGUE, rules: QueueRules = RULES) -> None:
        self.store = store
        self.catalogue = catalogue
        self.queue: QueueStore = store.queue(catalogue, rules)
        self.at = EIGHT
        self.came = 0

    def pass_(self, **span: float) -> None:
        self.at += timedelta(**span)

    def moment(self) -> Moment:
        return Moment(self.at, "boot-1", int((self.at - EIGHT).total_seconds() * 1000))

    def comes(
        self,
        *,
        first: str = "V",
        route: Sequence[str] = ROUTE,
        age: int | None = 40,
        sex: Sex | None = Sex.MALE,
        who: int = 0,
        programme: str = "adult",
        name: str | None = "",
    ) -> str:
        """Somebody registers; the label of the ticket. ``name`` None: a card that guards it."""
        self.came += 1
        number = who or self.came
        called = people.name(number) if name == "" else name
        person = Person(people.number(number), called, sex, None, f"{number:032X}")
        new = NewVisit(
            visit_id=str(uuid4()),
            print_id=str(uuid4()),
            person=person,
            programme=programme,
            letter=self.catalogue.programmes[programme].letter,
            business_day=DAY,
            route=tuple(route),
            first=first,
            age=age,
            once_per_year=False,
            quota=None,
            moment=self.moment(),
            actor="kiosk",
            by="card",
            catalogue_version=1,
        )
        told = self.store.register(new)
        assert isinstance(told, OpenVisit)
        return f"{told.letter}{told.sequence:03d}"

    def opens(self, desk: str, *stations: str) -> Desk:
        told = self.queue.open_desk(desk, f"room {desk}", stations, DAY, self.moment(), "staff")
        assert isinstance(told, Desk) and told.state is DeskState.OPEN
        return told

    def next(self, desk: str = "1") -> Row:
        return done(self.queue.call_next(desk, DAY, self.moment(), "staff")).row

    def starts(self, desk: str = "1") -> Row:
        return done(self.queue.start(desk, self.moment(), "staff")).row

    def finishes(self, desk: str = "1") -> Done:
        return done(self.queue.finish(desk, self.moment(), "staff"))

    def misses(self, desk: str = "1") -> Row:
        return done(self.queue.miss(desk, self.moment(), "staff")).row

    def serves(self, desk: str = "1") -> Done:
        """The next one, from the call to the end."""
        self.next(desk)
        self.starts(desk)
        return self.finishes(desk)

    def order(self, station: str = "V") -> list[str]:
        return [row.label for row in self.queue.rows(DAY, station, (StopState.WAITING,))]

    def row(self, label: str) -> Row:
        (row,) = self.queue.find(label, DAY)
        return row

    def events(self) -> list[str]:
        return [entry.event for entry in self.store.journal_rows()]


def done(answer: Answer) -> Done:
    assert isinstance(answer, Done), answer
    return answer


def refused(answer: Answer | Row | Desk, why: NotDone) -> Refused:
    assert isinstance(answer, Refused) and answer.why is why, answer
    return answer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def room(store: Store) -> Room:
    room = Room(store)
    room.opens("1", "V")
    return room


@contextmanager
def another(folder: Path, room: Room) -> Iterator[Room]:
    """Another process's view of the same clinic."""
    store = open_store(folder)
    beside = Room(store)
    beside.at, beside.came = room.at, room.came
    try:
        yield beside
    finally:
        store.close()
