"""Somebody goes on reading while names are taken away: that is said, tried again, and seen as done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.application.care import Dropped
from kiosk.application.errors import StorageError
from kiosk.application.ports import OpenVisit, Person
from kiosk.application.queue import Done
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.numbering import label
from kiosk.safekeeping.night import Caretaker, night
from kiosk.settings import Settings
from kiosk.storage import Store
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import Morning, someone
from tests.kiosk.storage.retention.conftest import KEEP, KEEP_LISTED, LATER, files_with, kept_of
from tests.support import people
from tests.support.clock import SetClock
from tests.support.data_folder import a_reader


def noted(store: Store) -> list[str]:
    return [
        row.event for row in store.journal_rows() if row.event in ("person_erased", "people_dropped", "log_emptied")
    ]


def test_an_erasure_beside_a_reader_says_so_and_is_finished_after_it(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    hers = kept_of(store, (1,))
    with a_reader(folder):
        told = people_kept.erase(someone(1).number or "", "asked in person", morning.moment(), "admin")
        assert isinstance(told, Dropped) and told.in_log
        assert files_with(folder, hers), "the reader still sees her"
        people_kept.empty_log(morning.moment(), "kiosk")
        assert noted(store) == ["person_erased"]
    people_kept.empty_log(morning.moment(), "kiosk")
    assert files_with(folder, hers) == set()
    people_kept.empty_log(morning.moment(), "kiosk")
    assert noted(store) == ["person_erased", "log_emptied"] and store.verify() is None


def test_a_night_beside_a_reader_says_so_and_the_next_one_finishes_it(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    with a_reader(folder):
        assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").in_log
        assert files_with(folder, a_quarter)
    assert not people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").in_log
    assert files_with(folder, a_quarter) == set()
    assert noted(store) == ["people_dropped", "people_dropped", "log_emptied"]  # names, then copies and files


def test_an_erasure_that_nobody_reads_beside_leaves_nothing_to_do(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    told = people_kept.erase(someone(1).number or "", "asked in person", morning.moment(), "admin")
    assert isinstance(told, Dropped) and not told.in_log
    assert noted(store) == ["person_erased"]


def test_names_leave_the_log_also_when_a_copy_cannot_be_cleaned(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    hers = kept_of(store, (1,))
    (folder / "backups" / "backup.lock").unlink()
    (folder / "backups" / "backup.lock").mkdir()
    with pytest.raises(StorageError):
        people_kept.erase(someone(1).number or "", "asked in person", morning.moment(), "admin")
    assert not {name for name in files_with(folder, hers) if name.startswith("clinic.db")}


def somebody_erased_beside_a_reader(clinic: Clinic, folder: Path, sequence: int) -> None:
    person = clinic.registration.person_typed(people.number(sequence), people.name(sequence))
    assert isinstance(person, Person)
    programme = clinic.catalogue.programmes["walk_in"]
    visit = clinic.registration.register(person, programme, by="number", actor="kiosk")
    assert isinstance(visit, OpenVisit)
    assert isinstance(clinic.desk().cancel(label(visit.letter, visit.sequence), "went home", "cli"), Done)
    with a_reader(folder):
        told = clinic.people.erase_person(people.number(sequence), "asked", "admin")
        assert isinstance(told, Dropped) and told.in_log


def emptied(clinic: Clinic) -> int:
    return [row.event for row in clinic.storage.journal_rows()].count("log_emptied")


def test_a_face_that_is_open_finishes_it_and_so_does_a_night_that_was_done_already(tmp_path: Path) -> None:
    clock, settings = SetClock(), Settings()
    settings = replace(settings, data=replace(settings.data, folder=str(tmp_path / "data")))
    with open_clinic(settings, clock=clock) as clinic:
        caretaker = Caretaker(settings, clinic.registration.today, clinic.storage.day_open, clock)
        caretaker.look()
        somebody_erased_beside_a_reader(clinic, settings.data_folder, 1)
        caretaker.look()
        caretaker.look()
        assert emptied(clinic) == 1
        somebody_erased_beside_a_reader(clinic, settings.data_folder, 2)
        assert night(settings, "cli", clock) is None
        assert emptied(clinic) == 2
