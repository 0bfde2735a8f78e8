"""Copies from the command line, and the documented way back walked with them."""

from __future__ import annotations

import os
import re
import shlex
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage import check, engine
from tests.kiosk.cli.conftest import Cli
from tests.support import people

HOME = Path(__file__).parents[3]


def registered(cli: Cli, sequence: int) -> str:
    return str(cli("register", "--id", people.number(sequence), "--json").found["ticket"])


def test_a_copy_is_made_listed_and_in_the_journal(cli: Cli, tmp_path: Path) -> None:
    registered(cli, 1)
    made = cli("backup", "make", "--json").found
    assert check.whole(Path(made["backup"])) and Path(made["backup"]).parent == tmp_path / "data/backups"
    assert [one["backup"] for one in cli("backup", "list", "--json").found["backups"]] == [made["backup"]]
    newest = cli("journal", "show", "--last", "1", "--json").found["rows"][0]
    assert newest["event"] == "backup_made" and newest["detail"]["bytes"] == made["bytes"]


def test_a_copy_goes_to_a_stick_and_a_damaged_one_is_told(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(cli, 1)
    made = Path(cli("backup", "make", "--to", str(tmp_path / "stick"), "--json").found["backup"])
    assert made.parent == tmp_path / "stick"
    monkeypatch.setenv("CLINIC_KIOSK_DATA_BACKUPS", str(tmp_path / "stick"))
    assert " whole " in cli("backup", "list").out
    os.truncate(made, 5000)
    assert cli("backup", "list", "--json").found["backups"][0]["whole"] is False


def test_where_nothing_is_there_is_nothing_to_copy_and_nothing_is_made(cli: Cli, tmp_path: Path) -> None:
    assert cli("backup", "make", "--json").found["refused"] == "no_data"
    assert cli("backup", "list", "--json").found["backups"] == []
    assert not (tmp_path / "data").exists()


def test_the_documented_way_back_from_a_damaged_database_works(cli: Cli, tmp_path: Path) -> None:
    page = (HOME / "docs/operations.md").read_text(encoding="utf-8")
    steps = re.findall(
        r"(?m)^\d\. (.*(?:\n   .*)*)", page.split("**A damaged database**", 1)[1].split("\n**The key", 1)[0]
    )
    assert [word for step, word in zip(steps, ("Keep", "paper", "printed", "doctor", "Registrations"), strict=True)
            if word not in step] == []  # fmt: skip
    registered(cli, 1)
    cli("backup", "make")
    registered(cli, 2)
    (tmp_path / "data/clinic.db").write_bytes(os.urandom(8192))
    sentence = cli("register", "--id", people.number(2)).err
    printed = re.search(r"\./run (backup restore .*)$", sentence)
    assert printed is not None
    assert cli(*shlex.split(printed[1])).code == 0
    commands = [command for step in steps for command in re.findall(r"`\./run ([^`]+)`", step)]
    assert commands == ["backup restore FILE --yes", "backup list", "doctor", "journal verify"]
    found = {one["part"]: one["ready"] for one in cli("doctor", "--json").found["findings"]}
    assert found["database"] == "ready" and cli("journal", "verify").code == 0
    assert cli("register", "--id", people.number(1), "--json").found["again"]
    assert registered(cli, 2) == "A601", "A002 is in somebody's hand"


def test_a_closed_day_leaves_a_copy(cli: Cli) -> None:
    registered(cli, 1)
    told = cli("day", "close", "--yes", "--json").found
    assert told["state"] == "closed" and check.whole(Path(told["backup"]))


def test_a_day_is_closed_also_when_no_copy_can_be_made(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(cli, 1)
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("CLINIC_KIOSK_DATA_BACKUPS", str(tmp_path / "file" / "stick"))
    told = cli("day", "close", "--yes", "--json")
    assert (told.code, told.found["refused"], told.err.count("\n")) == (1, "no_backup", 1)
    assert cli("register", "--id", people.number(2), "--json").found["refused"] == "closed"


def test_the_way_back_is_told_first_and_done_when_it_is_asked_for(cli: Cli, tmp_path: Path) -> None:
    registered(cli, 1)
    made = str(cli("backup", "make", "--json").found["backup"])
    registered(cli, 2)
    found = cli("backup", "restore", made, "--dry-run", "--json").found
    assert (found["visits"], found["lost"], found["from_lines"], found["done"]) == (1, 1, 0, False)
    asked = cli("backup", "restore", made, "--json")
    assert (asked.code, asked.found["refused"]) == (1, "say_yes")
    day = r"[A-Z][a-z]+day, [0-9-]{10}, [0-9]{2}:[0-9]{2}"
    assert re.search(
        rf"clock says {day} \(all in Beijing time\): is it right\? The last registration that is known was on {day}\.",
        asked.err,
    )
    assert cli("queue", "--json").out.count("A00") == 2, "nothing was done yet"
    assert cli("backup", "restore", made, "--yes", "--json").found["done"]
    newest = cli("journal", "show", "--last", "1", "--json").found["rows"][0]
    assert (newest["event"], newest["actor"]) == ("backup_restored", "cli")
    assert registered(cli, 2) == "A003", "the number that was lost is not given out again"
    assert len(list((tmp_path / "data").glob("damaged-*"))) == 1


def test_a_clock_that_was_ahead_holds_no_copy_back_once_somebody_looked(cli: Cli) -> None:
    registered(cli, 1)
    copy = str(cli("backup", "make", "--json").found["backup"])
    with closing(engine.sqlite3.connect(copy)) as db:
        db.execute("update visit set issued_at = '2099-01-01T00:00:00.000000+00:00'")
        db.commit()
    assert "add --clock-is-right when it is" in cli("backup", "restore", copy, "--dry-run").out
    told = cli("backup", "restore", copy, "--yes")
    assert told.code == 1 and "--clock-is-right" in told.err
    told = cli("backup", "restore", copy, "--yes", "--clock-is-right")
    assert told.code == 0 and "Done." in told.out
    assert cli("journal", "show", "--last", "1", "--json").found["rows"][0]["event"] == "clock_believed"


def test_with_a_stick_everybody_is_back_with_the_same_number(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    monkeypatch.setenv("CLINIC_KIOSK_DATA_BACKUPS", str(tmp_path / "stick"))
    registered(cli, 1)
    made = str(cli("backup", "make", "--json").found["backup"])
    for i in (2, 3, 4):
        registered(cli, i)
    (tmp_path / "data/clinic.db").unlink()
    assert cli("backup", "restore", made, "--yes", "--json").found["from_lines"] == 3
    assert [registered(cli, i) for i in (1, 2, 3, 4)] == ["A001", "A002", "A003", "A004"]
    assert cli("journal", "verify").code == 0


def test_a_copy_that_is_not_there_is_one_sentence(cli: Cli, tmp_path: Path) -> None:
    registered(cli, 1)
    told = cli("backup", "restore", str(tmp_path / "none.db"), "--json")
    assert (told.code, told.found["refused"], told.err.count("\n")) == (1, "no_copy", 1)


def test_the_night_is_done_once_a_business_day(cli: Cli) -> None:
    assert cli("backup", "night", "--json").found["refused"] == "no_data"
    registered(cli, 1)
    done = cli("backup", "night", "--json").found
    assert done["done"] and check.whole(Path(done["backup"]))
    assert cli("backup", "night", "--json").found == {"done": False}


def test_names_that_are_too_old_since_the_copy_are_gone_when_it_is_back(cli: Cli, tmp_path: Path) -> None:
    registered(cli, 1)
    cli("desk", "cancel", "A001", "--reason", "went home")
    copy = Path(cli("backup", "make", "--json").found["backup"])
    days = (
        "select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'business_day'"
        " where m.type = 'table'"
    )
    with closing(engine.sqlite3.connect(str(copy))) as db:
        for (table,) in db.execute(days).fetchall():
            db.execute(f"update {table} set business_day = '2020-01-01'")
        db.commit()
    (tmp_path / "data/night.lock").write_text("2099-01-01", encoding="utf-8")
    assert cli("backup", "restore", str(copy), "--yes", "--json").found["dropped"] == 1
    assert cli("person", "drop-old", "--dry-run", "--json").found == {"due": 0}
    assert (tmp_path / "data/night.lock").read_bytes() == b"", "the next night does the rest"
