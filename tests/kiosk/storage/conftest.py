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

DAY = date(2026, 3, 2)
ROUTE = ("R", "V", "P", "B", "U", "E")


def number_of(sequence: int) -> str:
    """A number with a valid check digit (ISO/IEC 7064 MOD 11-2) and an invented sequence."""
    body = f"653199{1940 + sequence % 60}0101{sequence % 1000:03d}"
    return body + "10X98765432"[sum(int(d) * pow(2, 17 - i, 11) for i, d in enumerate(body)) % 11]


def someone(sequence: int = 1, **changes: object) -> Person:
    person = Person(number_of(sequence), f"测试员{sequence}", Sex.FEMALE, date(1950, 1, 1))
    return replace(person, **changes)  # type: ignore[arg-type]


class Mornings:
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
def morning() -> Mornings:
    return Mornings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def registered(store: Store, morning: Mornings) -> Callable[..., OpenVisit]:
    """Registers and expects a ticket."""

    def register(person: Person, **changes: object) -> OpenVisit:
        told = store.register(morning.visit(person, **changes))
        assert isinstance(told, OpenVisit)
        return told

    return register
