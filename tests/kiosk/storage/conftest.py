from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.domain.identity import Sex
from kiosk.storage import Store, open_store
from kiosk.storage.backup import make_backup
from tests.support import people
from tests.support.data_folder import DAY as DAY

ROUTE = ("R", "V", "P", "B", "U", "E")


def someone(sequence: int = 1, **changes: object) -> Person:
    person = Person(people.number(sequence), people.name(sequence), Sex.FEMALE, date(1950, 3, 1))
    return replace(person, **changes)  # type: ignore[arg-type]


class Morning:
    """Makes requests as the kiosk would, a second apart."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 2, 1, tzinfo=UTC)

    def moment(self) -> Moment:
        self.at += timedelta(seconds=1)
        return Moment(self.at, "boot-1", int(self.at.timestamp() * 1000) % 10**9)

    def visit(self, person: Person, **changes: object) -> NewVisit:
        new = NewVisit(
            visit_id=str(uuid4()),
            print_id=str(uuid4()),
            person=person,
            programme="elderly",
            letter="A",
            business_day=DAY,
            route=ROUTE,
            first="R",
            age=76,
            once_per_year=False,
            quota=None,
            moment=self.moment(),
            actor="kiosk",
            by="card" if person.card_id else "number",
            catalogue_version=1,
        )
        return replace(new, **changes)  # type: ignore[arg-type]


@pytest.fixture
def morning() -> Morning:
    return Morning()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def registered(store: Store, morning: Morning) -> Callable[..., OpenVisit]:
    """Registers and expects a ticket."""

    def register(person: Person, **changes: object) -> OpenVisit:
        told = store.register(morning.visit(person, **changes))
        assert isinstance(told, OpenVisit)
        return told

    return register


PEOPLE = 40


@pytest.fixture
def used(folder: Path, morning: Morning) -> Path:
    """A data folder with a morning in it, and a backup after the first half."""
    store = open_store(folder)
    for i in range(1, PEOPLE + 1):
        store.register(morning.visit(someone(i)))
        if i == PEOPLE // 2:
            (folder / "backups").mkdir()
            make_backup(store, folder / "backups" / "noon.db")
    store.close()
    return folder
