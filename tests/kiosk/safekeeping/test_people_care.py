"""A person's own data, taken home: whole under its name, or nothing of it on the stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.application.errors import StorageError
from kiosk.assembly import Clinic, open_clinic
from kiosk.settings import load
from tests.kiosk.safekeeping.test_night import register
from tests.support import people
from tests.support.clock import SetClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with open_clinic(load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")}), clock=SetClock()) as clinic:
        register(clinic, 1)
        yield clinic


def exported(clinic: Clinic, into: Path) -> Path:
    made = clinic.people.export_person(people.number(1), "asked in person", into, "admin")
    assert isinstance(made, Path)
    return made


def test_what_a_persons_export_that_was_cut_off_left_in_plain_goes_with_the_next_one(
    clinic: Clinic, stick: Path
) -> None:
    cut_off = stick / "person-20261125T013000Z.unfinished"
    cut_off.mkdir()
    (cut_off / "person.json").write_text(people.number(2))
    made = exported(clinic, stick)
    assert list(stick.iterdir()) == [made]
    assert (
        people.number(1) in (made / "person.txt").read_text() and people.number(1) in (made / "person.json").read_text()
    )
    assert {one.stat().st_mode & 0o077 for one in (made, *made.iterdir())} == {0}


def test_two_of_one_second_are_two(clinic: Clinic, stick: Path) -> None:
    assert exported(clinic, stick) != exported(clinic, stick)


def test_a_stick_that_was_pulled_out_is_one_sentence(clinic: Clinic, stick: Path) -> None:
    stick.rmdir()
    with pytest.raises(StorageError, match="person's data cannot be written"):
        exported(clinic, stick)
