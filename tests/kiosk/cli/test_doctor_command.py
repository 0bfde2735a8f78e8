"""What the doctor finds, and that looking leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

from tests.kiosk.cli.conftest import Cli
from tests.support import people

PARTS = {"reader", "printer", "fonts", "clock", "database", "disk"}


def test_the_doctor_says_what_to_do(cli: Cli) -> None:
    assert cli("register", "--id", people.number(1)).code == 0
    told = cli("doctor", "--json")
    parts = {one["part"]: one for one in told.found["findings"]}
    assert set(parts) == PARTS
    assert parts["database"]["say"].startswith("Whole") and parts["fonts"]["ready"] == "ready"
    assert told.code == (0 if told.found["ready"] else 1)


def test_the_doctor_of_a_new_machine_finds_no_data_and_makes_none(cli: Cli, tmp_path: Path) -> None:
    parts = {one["part"]: one for one in cli("doctor", "--json").found["findings"]}
    assert set(parts) == PARTS
    assert parts["database"]["say"] == "No data yet: made at the first registration."
    assert parts["database"]["ready"] == parts["printer"]["ready"] == "ready"
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_looks_at_the_disk_also_when_the_database_is_lost(cli: Cli, tmp_path: Path) -> None:
    assert cli("register", "--id", people.number(1)).code == 0
    (tmp_path / "data/clinic.db").unlink()
    parts = {one["part"]: one for one in cli("doctor", "--json").found["findings"]}
    assert (parts["database"]["ready"], "MB free" in parts["disk"]["say"]) == ("not_ready", True)
