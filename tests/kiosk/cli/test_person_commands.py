"""One person's data from the command line: shown, exported, erased, by an admin who says why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.kiosk.cli.conftest import Cli
from tests.support import people
from tests.support.data_folder import overwrite

HER = ("--id", people.number(1), "--json")


@pytest.fixture
def seen(cli: Cli) -> None:
    """She was here, and her visit is over."""
    cli("register", "--id", people.number(1), "--name", people.name(1), "--programme", "elderly")
    cli("desk", "cancel", "A001", "--reason", "went home")


def events(cli: Cli) -> list[tuple[str, dict[str, object]]]:
    rows = cli("journal", "show", "--last", "200", "--json").found["rows"]
    return [(row["event"], row["detail"]) for row in rows if str(row["event"]).startswith("person_")]


def test_a_person_is_shown_in_full_to_an_admin_who_says_why(cli: Cli, seen: None, admin: tuple[str, ...]) -> None:
    told = cli("person", "show", *HER, "--reason", "she asked for it", *admin)
    assert (told.found["name"], told.found["number"]) == (people.name(1), people.number(1))
    assert [visit[1:] for visit in told.found["visits"]] == [["A001", "elderly", "cancelled"]]
    assert people.name(1) in cli("person", "show", "--id", people.number(1), "--reason", "again", *admin).out
    assert len(events(cli)) == 2


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--id", people.number(2), "--reason", "asked"), "unknown"),
        (("--id", people.number(1), "--reason", " "), "no_reason"),
        (("--id", people.number(1), "--reason", f"she is {people.number(1)}"), "no_reason"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(
    cli: Cli, seen: None, admin: tuple[str, ...], words: tuple[str, ...], why: str
) -> None:
    told = cli("person", "show", *words, "--json", *admin)
    assert (told.code, told.found["refused"], told.err.count("\n")) == (1, why, 1)
    assert events(cli) == []


def test_nobody_but_an_admin_sees_a_person_in_full(cli: Cli, seen: None) -> None:
    assert cli("person", "show", *HER, "--reason", "asked").found["refused"] == "admin_only"


def test_a_person_takes_her_data_home(cli: Cli, seen: None, admin: tuple[str, ...], tmp_path: Path) -> None:
    folder = Path(cli("person", "export", *HER, "--reason", "asked", "--to", str(tmp_path), *admin).found["folder"])
    kept = json.loads((folder / "person.json").read_text(encoding="utf-8"))
    assert (kept["name"], kept["visits"][0]["ticket"]) == (people.name(1), "A001")
    assert people.number(1) in (folder / "person.txt").read_text(encoding="utf-8")
    assert (folder / "person.txt").stat().st_mode & 0o077 == 0
    told = cli("person", "export", "--id", people.number(2), "--json", "--reason", "a", "--to", str(tmp_path), *admin)
    assert told.found["refused"] == "unknown"


def test_a_person_is_erased_once_that_is_confirmed(cli: Cli, seen: None, admin: tuple[str, ...]) -> None:
    assert cli("person", "erase", *HER, "--reason", "asked", *admin).found["refused"] == "say_yes"
    assert cli("person", "erase", *HER, "--reason", "asked", "--yes", *admin).found["persons"] == 1
    assert cli("person", "erase", *HER, "--reason", "asked", "--yes", *admin).found["refused"] == "unknown"
    assert [event for event, _detail in events(cli)] == ["person_erased"]
    assert cli("journal", "verify").code == 0


def test_somebody_who_is_still_here_is_not_erased(cli: Cli, admin: tuple[str, ...]) -> None:
    cli("register", "--id", people.number(1), "--name", people.name(1), "--programme", "elderly")
    told = cli("person", "erase", *HER, "--reason", "asked", "--yes", *admin)
    assert told.found["refused"] == "still_here"


def test_a_reason_is_asked_for_an_erasure_too(cli: Cli, seen: None, admin: tuple[str, ...]) -> None:
    assert cli("person", "erase", *HER, "--reason", "", "--yes", *admin).found["refused"] == "no_reason"


def test_old_names_are_counted_before_they_go(cli: Cli, seen: None) -> None:
    assert cli("person", "drop-old", "--dry-run", "--json").found == {"due": 0}
    assert cli("person", "drop-old", "--json").found["persons"] == 0


def test_an_erasure_tells_of_a_damaged_database_that_may_still_have_her_and_how_to_be_rid_of_it(
    cli: Cli, seen: None, admin: tuple[str, ...], tmp_path: Path
) -> None:
    copy = cli("backup", "make", "--json").found["backup"]
    (tmp_path / "data/clinic.db-wal").unlink(missing_ok=True)
    overwrite(tmp_path / "data/clinic.db", 0, bytes(40 * 1024))
    assert cli("queue").code != 0, "it is set aside"
    assert cli("backup", "restore", copy, "--yes").code == 0
    told = cli("person", "erase", "--id", people.number(1), "--reason", "asked", "--yes", *admin).out
    assert "1 database that was set aside damaged" in told and "./run backup drop-damaged --yes" in told
    assert len(cli("person", "drop-old", "--json").found["unreadable"]) == 1
    assert cli("backup", "drop-damaged", "--yes", "--json").found["refused"] == "admin_only"
    assert cli("backup", "drop-damaged", "--json", *admin).found["refused"] == "say_yes"
    assert list(tmp_path.glob("data/damaged-*"))
    assert cli("backup", "drop-damaged", "--yes", "--json", *admin).found["dropped"] == 1
    assert not list(tmp_path.glob("data/damaged-*"))
    assert cli("person", "drop-old", "--json").found["unreadable"] == []
    assert cli("journal", "verify").code == 0
