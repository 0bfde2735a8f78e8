from __future__ import annotations

import pytest

from kiosk.application.queue import NotDone
from kiosk.assembly import open_clinic
from kiosk.settings import load
from tests.kiosk.cli.conftest import Cli
from tests.support import people


@pytest.fixture
def one_here(cli: Cli) -> Cli:
    cli("register", "--id", people.number(1), "--json")
    assert cli("desk", "open", "1", "--room", "101", "--station", "R").code == 0
    return cli


def test_a_day_with_people_still_here_ends_only_on_purpose(one_here: Cli) -> None:
    told = one_here("day", "close", "--json")
    assert (told.code, told.found["refused"]) == (1, "still_open")
    assert told.err == "1 person is still waiting, called, served or parked: say --yes to end the day.\n"
    one_here("register", "--id", people.number(2), "--json")
    assert one_here("day", "close").err.startswith("2 people are still waiting")
    assert one_here("day", "status", "--json").found["state"] == "open"
    assert one_here("day", "close", "--yes", "--json").found["unserved"] == 2
    assert one_here("day", "close", "--json").found["unserved"] == 0
    told = one_here("day", "open", "--json")
    assert (told.found["state"], told.found["returned"]) == ("open", 2)
    assert one_here("day", "status").out.split(" is ")[1].startswith("open: 2 waiting")
    one_here("desk", "cancel", "A002", "--reason", "left")
    one_here("day", "close", "--yes")
    assert one_here("day", "open").out.endswith(" is open; 1 person waits again.\n")
    assert one_here("day", "open").out.endswith(" is open.\n")


def test_whoever_was_given_up_is_still_seen(one_here: Cli) -> None:
    for _ in range(4):
        one_here("desk", "call-next", "--desk", "1")
        one_here("desk", "miss", "--desk", "1")
    assert [one["state"] for one in one_here("queue", "--json").found["people"]] == ["no_show"]
    assert "given up" in one_here("queue").out
    assert one_here("day", "status", "--json").found["no_show"] == 1
    assert one_here("day", "status").out.endswith("0 parked, 1 given up.\n")
    one_here("desk", "cancel", "A001", "--reason", "left")
    assert one_here("queue", "--json").found["people"] == []


def test_a_desk_of_somebody_else_is_taken_over_only_on_purpose(cli: Cli, tmp_path: object) -> None:
    with open_clinic(load(None, {"CLINIC_KIOSK_DATA": f"{tmp_path}/data"})) as clinic:
        clinic.desk().open_desk("1", "101", ("R",), "nurse")
    words = ("desk", "open", "1", "--room", "102", "--station", "R", "--json")
    told = cli(*words)
    assert (told.code, told.found["refused"]) == (1, NotDone.TAKEN)
    assert told.err == "Desk 1 is in use by somebody else: say --take-over to have it.\n"
    assert cli(*words, "--take-over").found["room"] == "102"


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("desk", "open", people.number(1), "--room", "1", "--station", "R"), id="a number as a desk"),
        pytest.param(("desk", "open", "1", "--room", "x" * 31, "--station", "R"), id="a long room"),
    ],
)
def test_what_is_no_name_is_exit_2_and_one_sentence(cli: Cli, words: tuple[str, ...]) -> None:
    told = cli(*words)
    assert told.code == 2 and "Usage" in told.err and people.number(1) not in told.err


def test_a_name_with_a_slip_is_corrected(cli: Cli) -> None:
    cli("register", "--id", people.number(1))
    for sequence in (2, 1):
        assert cli("desk", "name", "A001", people.name(sequence), "--json").code == 0
    assert cli("queue", "--full", "--json").found["people"][0]["name"] == people.name(1)
