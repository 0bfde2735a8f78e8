"""A village's list from the command line, and what it is for: nobody types a name that the list has."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.ports import NotRegistered, OpenVisit, Person
from kiosk.assembly import open_clinic
from kiosk.settings import Settings, load
from tests.kiosk.cli.conftest import Cli
from tests.support import people
from tests.support.clock import SetClock


@pytest.fixture
def village(tmp_path: Path) -> str:
    lines = [f"{people.name(i)},{people.number(i)},一村,139" for i in (1, 2, 3)]
    path = tmp_path / "list.csv"
    path.write_text("姓名,身份证号,行政村,电话\n" + "\n".join([*lines, "甲,,一村,"]) + "\n", encoding="utf-8")
    return str(path)


def test_a_list_is_read_counted_looked_up_and_cleared(cli: Cli, village: str) -> None:
    told = cli("roster", "import", village, "--json")
    assert told.found == {
        "added": 3, "changed": 0, "same": 0, "problems": [{"line": 5, "reason": "no_number"}], "done": True,
    }  # fmt: skip
    assert told.err == "Line 5: no personal number.\n"
    assert cli("roster", "count", "--json").found == {"count": 3}
    [found] = cli("roster", "find", "试二", "--json").found["found"]
    born = int(people.number(2)[6:10])
    assert found == {"name": "试*", "number": f"6{'*' * 16}{people.number(2)[-1]}", "born": born, "village": "一村"}
    assert people.number(2) not in cli("roster", "find", "试").out
    assert cli("roster", "clear", "--json").found["refused"] == "say_yes"
    assert cli("roster", "clear", "--yes", "--json").found == {"cleared": 3}
    assert cli("roster", "find", "试").out == "Nobody on the list.\n"


def test_a_dry_run_and_a_strict_reading_change_nothing(cli: Cli, village: str) -> None:
    assert cli("roster", "import", village, "--dry-run", "--json").found["added"] == 3
    assert "dry run" in cli("roster", "import", village, "--dry-run").out
    told = cli("roster", "import", village, "--strict", "--json")
    assert (told.code, told.found["refused"]) == (1, "strict")
    assert cli("roster", "count", "--json").found == {"count": 0}


@pytest.mark.parametrize(("text", "why"), [("", "empty"), ("姓名\n甲\n", "no_columns"), ("PK\x03\x04", "not_readable")])
def test_what_is_no_list_is_one_sentence(cli: Cli, tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "list").write_text(text, encoding="utf-8")
    told = cli("roster", "import", str(tmp_path / "list"), "--json")
    assert (told.code, told.found["refused"], told.err.count("\n")) == (1, why, 1)


def name_of(cli: Cli, label: str) -> str:
    [row] = [row for row in cli("queue", "--full", "--json").found["people"] if row["label"] == label]
    return str(row["name"])


def test_whoever_types_a_number_of_the_list_has_its_name(cli: Cli, village: str) -> None:
    cli("roster", "import", village)
    assert cli("register", "--id", people.number(1), "--json").found["ticket"] == "A001"
    assert name_of(cli, "A001") == people.name(1)


def test_a_name_that_somebody_typed_comes_before_the_lists(cli: Cli, village: str) -> None:
    cli("roster", "import", village)
    assert cli("register", "--id", people.number(1), "--name", "别名", "--json").found["ticket"] == "A001"
    assert name_of(cli, "A001") == "别名"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})


def test_a_third_generation_card_with_a_typed_number_needs_nobody_to_complete_the_name(
    settings: Settings, village: str
) -> None:
    with open_clinic(settings, clock=SetClock()) as clinic:
        nobody_yet = clinic.registration.person_typed(people.number(1), card_id="7" * 32)
        assert isinstance(nobody_yet, Person) and nobody_yet.name is None
        programme = clinic.registration.choice(nobody_yet).programmes[0]
        clinic.registration.register(nobody_yet, programme, by="number", actor="kiosk")
        clinic.roster.read(Path(village), "admin")
        known = clinic.registration.person_typed(people.number(1), card_id="7" * 32)
        new = clinic.registration.person_typed(people.number(2), card_id="8" * 32)
    assert isinstance(known, Person) and isinstance(new, Person)
    assert (known.name, new.name) == (people.name(1), people.name(2))


def test_a_desk_finds_somebody_on_the_list_and_registers_them(settings: Settings, village: str) -> None:
    with open_clinic(settings, clock=SetClock()) as clinic:
        clinic.roster.read(Path(village), "admin")
        desk = clinic.desk()
        [seen] = desk.on_list("试三")
        made = desk.register_listed(seen.id, "elderly", "staff")
        assert isinstance(made, OpenVisit) and made.masked_name == "试*"
        assert clinic.storage.full_name(made.visit_id) == people.name(3)
        clinic.roster.clear("admin")
        assert desk.on_list("试三") == ()
        assert desk.register_listed(seen.id, "elderly", "staff") is NotRegistered.BAD_NUMBER
