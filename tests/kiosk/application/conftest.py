from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application import ports as p
from kiosk.application.desk import DeskWork
from kiosk.application.guide import Guide
from kiosk.application.queue import Desk
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.card import CardReading
from kiosk.domain.identity import Sex, examine
from kiosk.settings import Settings
from tests.conftest import PatientWorker
from tests.kiosk.application.pretend_work import PretendWork
from tests.support import people
from tests.support.clock import SetClock

TODAY = date(2026, 11, 25)


def card_of(sequence: int, *, born: date = date(1950, 3, 1), name: str | None = None) -> CardReading:
    """A whole second-generation card of an invented person."""
    number = examine(people.number(sequence, born), TODAY)
    return replace(
        guarded_card(sequence),
        generation=2,
        number=number,
        person_name=name or people.name(sequence),
        sex=number.sex,
        birth_date=number.birth_date,
        sex_birth_source="number",
    )


def guarded_card(sequence: int) -> CardReading:
    """A third-generation card that keeps its holder to itself."""
    return CardReading(
        generation=3,
        card_id=f"659901D156000005{sequence:08d}FFFFFFFF",
        region="659901",
        card_class="3",
        spec_version="3.00",
        institution=None,
        issue_date=None,
        expiry_date=None,
        card_number=None,
        card_number_check=None,
        number=None,
        person_name=None,
        sex=None,
        birth_date=None,
        sex_birth_source=None,
    )


WOMAN = Sex.FEMALE


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def printer() -> PretendPrinter:
    return PretendPrinter()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings()
    return replace(settings, data=replace(settings.data, folder=str(tmp_path / "data")))


@pytest.fixture
def clinic(settings: Settings, printer: PretendPrinter, clock: SetClock) -> Iterator[Clinic]:
    with open_clinic(settings, printer_is=printer, clock=clock) as clinic:
        yield clinic


@pytest.fixture
def desk(clinic: Clinic) -> DeskWork:
    desk = clinic.desk()
    assert isinstance(desk.open_desk("1", "room 1", tuple(clinic.catalogue.stations), "aygul"), Desk)
    return desk


@pytest.fixture
def beside(settings: Settings, clock: SetClock) -> Iterator[DeskWork]:
    """The desk of another process."""
    with open_clinic(settings, printer_is=PretendPrinter(), clock=clock) as clinic:
        yield clinic.desk()


@pytest.fixture
def work() -> PretendWork:
    return PretendWork()


@pytest.fixture
def guide(work: PretendWork, worker: PatientWorker) -> Guide:
    guide = Guide(work, worker)
    guide.start()
    worker.finish_all()
    guide.card(p.ReaderReady())
    return guide
