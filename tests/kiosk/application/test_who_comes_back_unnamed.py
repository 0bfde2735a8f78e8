"""Somebody whose name and number were dropped, and who comes again without a card."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from kiosk.application.desk import DeskWork
from kiosk.application.ports import OpenVisit
from kiosk.application.queue import Done
from kiosk.assembly import Clinic
from kiosk.domain.identity import Sex
from kiosk.settings import Settings
from kiosk.storage.files import DataFolder
from tests.kiosk.application.conftest import TODAY
from tests.support import people
from tests.support.clock import SetClock

BORN = date(1950, 3, 1)


def test_a_number_that_is_typed_again_says_number_birth_and_sex_again(
    clinic: Clinic, desk: DeskWork, settings: Settings, clock: SetClock
) -> None:
    def comes(name: str | None) -> OpenVisit:
        person = clinic.registration.person_typed(people.number(2, BORN), name)
        assert not isinstance(person, str)
        assert (person.number, person.birth_date, person.sex) == (people.number(2, BORN), BORN, Sex.FEMALE)
        told = clinic.registration.register(person, clinic.catalogue.programmes["walk_in"], by="number", actor="kiosk")
        assert isinstance(told, OpenVisit), told
        return told

    comes(people.name(2))
    while isinstance(desk.call_next("1", "aygul"), Done):
        desk.start("1", "aygul")
        desk.finish("1", "aygul")
    desk.close_day("aygul")
    clock.pass_(days=20)  # of the same year, so that the number is still known
    store: Any = clinic.storage
    dropped = store.people(DataFolder(settings.data_folder, None)).drop(
        TODAY + timedelta(days=20), timedelta(days=10), timedelta(days=400), clock.now(), "clock"
    )
    assert dropped.persons == 1
    assert clinic.proofs.prove().problems == ()
    again = comes(people.name(3))
    assert clinic.storage.full_name(again.visit_id) == people.name(3)
    known = clinic.storage.person_of_number(people.number(2, BORN))
    assert known is not None and (known.id, known.birth_date) == (again.person_id, BORN)
    assert clinic.proofs.prove().problems == ()
