"""What is typed about a person: it fills in what nobody told, contradicts nobody, and is a name at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.settings import load
from tests.kiosk.cli.conftest import Cli
from tests.support import people


def kept_name(data: Path) -> str | None:
    with open_clinic(load(None, {"CLINIC_KIOSK_DATA": str(data)})) as clinic:
        person = clinic.storage.person_of_number(people.number(1))
        assert person is not None
        return person.name


@pytest.mark.parametrize("name", ["试\udcff", "试\x1b[2J", "a\nb"])
def test_a_name_that_is_none_is_refused_in_one_sentence_and_registers_nobody(
    cli: Cli, tmp_path: Path, name: str
) -> None:
    told = cli("register", "--id", people.number(1), "--name", name, "--json")
    assert (told.code, told.found["refused"], told.err.count("\n")) == (1, "bad_name", 1)
    assert not (tmp_path / "data").exists()


def test_a_blank_name_is_none_and_a_later_one_fills_it_in(cli: Cli, tmp_path: Path) -> None:
    assert cli("register", "--id", people.number(1), "--name", "  ").code == 0
    assert kept_name(tmp_path / "data") is None
    told = cli("register", "--id", people.number(1), "--name", people.name(1), "--json")
    assert (told.found["ticket"], told.found["again"]) == ("A001", True)
    assert kept_name(tmp_path / "data") == people.name(1)


def test_another_name_than_the_known_one_is_refused(cli: Cli, tmp_path: Path) -> None:
    assert cli("register", "--id", people.number(1), "--name", people.name(1)).code == 0
    told = cli("register", "--id", people.number(1), "--name", people.name(2), "--json")
    assert (told.code, told.found["refused"]) == (1, "bad_name")
    assert people.name(1) not in told.out + told.err
    assert kept_name(tmp_path / "data") == people.name(1)


@pytest.mark.parametrize("number", ["abc <anything>", "\udcff", ""])
def test_a_number_that_is_none_is_refused(cli: Cli, number: str) -> None:
    assert cli("register", "--id", number, "--json").found["refused"] == "bad_number"


@pytest.mark.parametrize("words", [("ticket", "A\udcff"), ("card", "emulate", "\udcff"), ("run", "\udcff")])
def test_bytes_that_are_no_text_are_told_back_in_one_sentence(cli: Cli, words: tuple[str, ...]) -> None:
    told = cli(*words)
    assert (told.code, told.err.count("\n")) == (1, 1)
    told.err.encode()
