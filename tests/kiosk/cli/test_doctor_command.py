"""What the doctor finds, and that looking leaves nothing behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.kiosk.cli.conftest import Cli
from tests.support import people

PARTS = {"reader", "printer", "fonts", "clock", "database", "disk"}


def test_the_doctor_says_what_to_do(cli: Cli) -> None:
    assert cli("register", "--id", people.number(1)).code == 0
    told = cli("doctor", "--json")
    parts = {one["part"]: one for one in told.found["findings"]}
    assert set(parts) == {*PARTS, "copies"}
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


def test_the_doctor_says_whether_the_second_medium_is_there(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copies() -> tuple[str, str]:
        parts = {one["part"]: one for one in cli("doctor", "--json").found["findings"]}
        return parts["copies"]["ready"], parts["copies"]["say"]

    assert cli("register", "--id", people.number(1)).code == 0
    assert copies() == ("attention", "On the same disk only: name a stick or card in data.backups.")
    monkeypatch.setenv("CLINIC_KIOSK_DATA_BACKUPS", str(tmp_path / "stick"))
    assert copies()[0] == "not_ready"
    (tmp_path / "stick").mkdir()
    assert copies() == ("attention", "data.backups is on the disk of the database: is the stick in, and mounted there?")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as other_disk:
        monkeypatch.setenv("CLINIC_KIOSK_DATA_BACKUPS", other_disk)
        assert copies() == ("attention", "The second medium is there and has no copy yet: say backup make.")
        assert cli("backup", "make").code == 0
        assert copies() == ("ready", "On a second medium; the newest copy is 0 minutes old.")
