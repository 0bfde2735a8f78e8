from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from kiosk.cli import COMMANDS
from tests.kiosk.cli.conftest import Cli
from tests.support import people
from tests.support.command_line import Told

TICKET = {
    "ticket", "programme", "people_ahead", "wait_minutes", "first_station", "again", "printed", "pdf",
}  # fmt: skip


def registered(cli: Cli, sequence: int = 1, *more: str) -> Told:
    return cli("register", "--id", people.number(sequence), "--name", people.name(sequence), "--json", *more)


def test_a_person_is_registered_by_number_and_gets_a_ticket_in_the_folder(cli: Cli) -> None:
    told = registered(cli)
    assert told.code == 0 and set(told.found) == TICKET
    assert told.found | {"pdf": None} == {
        "ticket": "A001",
        "programme": "elderly",
        "people_ahead": 0,
        "wait_minutes": [0, 5],
        "first_station": "R",
        "again": False,
        "printed": "folder",
        "pdf": None,
    }
    assert Path(told.found["pdf"]).read_bytes().startswith(b"%PDF")


def test_the_same_person_again_is_the_same_ticket_and_no_second_paper(cli: Cli, tmp_path: Path) -> None:
    registered(cli)
    told = registered(cli)
    assert (told.found["ticket"], told.found["again"], told.found["printed"]) == ("A001", True, "folder")
    assert len(list((tmp_path / "data/tickets").rglob("*.pdf"))) == 1


def test_without_json_a_person_reads_one_sentence(cli: Cli, tmp_path: Path) -> None:
    told = cli("register", "--id", people.number(1))
    [ticket] = (tmp_path / "data/tickets").rglob("A001.pdf")
    assert told.out == f"A001: 0 ahead at station R (Registration desk); the ticket is {ticket}.\n"
    again = cli("register", "--id", people.number(1)).out
    assert again.startswith("A001, registered before:") and again.endswith(f"; the ticket is in {ticket.parents[1]}.\n")


def test_a_named_programme_is_a_visit_of_its_own(cli: Cli) -> None:
    assert registered(cli).found["ticket"] == "A001"
    assert registered(cli, 1, "--programme", "walk_in").found["ticket"] == "E001"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("--id", "110101199001010016"), "bad_number", id="a wrong check digit"),
        pytest.param(("--id", people.number(1), "--programme", "child"), "not_eligible", id="seventy and a child"),
    ],
)
def test_a_refusal_is_exit_1_with_its_code_and_one_sentence(cli: Cli, words: tuple[str, ...], code: str) -> None:
    told = cli("register", *words, "--json")
    assert told.code == 1 and told.found["refused"] == code
    assert told.err == told.found["message"] + "\n" and told.found["message"].endswith(".")


def test_a_closed_day_takes_nobody_and_an_opened_one_does_again(cli: Cli) -> None:
    registered(cli)
    assert cli("day", "close", "--yes", "--json").found["state"] == "closed"
    assert registered(cli, 2).found["refused"] == "closed"
    assert registered(cli, 1).found["refused"] == "closed"  # whoever still waited was written down as not served
    assert cli("day", "open", "--json").found["state"] == "open"
    assert registered(cli, 2).found["ticket"] == "A002"


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("register",), id="neither card nor number"),
        pytest.param(("register", "--id", people.number(1), "--programme", "dentist"), id="an unknown programme"),
        pytest.param(("regster",), id="an unknown command"),
        pytest.param(("register", "--card", "--wait", "long"), id="a wait in words"),
        *(
            pytest.param(("register", "--card", "--wait", wait), id=f"a wait of {wait}")
            for wait in ("nan", "inf", "-1")
        ),
        pytest.param(("card", "read", "--wait", "nan"), id="a reading that waits nan seconds"),
    ],
)
def test_wrong_usage_is_exit_2(cli: Cli, words: tuple[str, ...]) -> None:
    told = cli(*words)
    assert told.code == 2 and "Usage" in told.err


def test_the_ticket_again_is_the_same_number_marked_as_a_copy(cli: Cli) -> None:
    registered(cli)
    told = cli("ticket", "a001", "--print", "--json")
    assert told.code == 0 and told.found["ticket"] == "A001" and told.found["pdf"].endswith("A001-copy2.pdf")
    assert cli("ticket", "A001").out == "A001: 0 ahead at station R (Registration desk).\n"
    assert cli("ticket", "A002", "--json").found["refused"] == "no_ticket"


def words_on(file: Path) -> str:
    return subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout


def test_a_ticket_in_a_file_is_marked_as_a_copy_for_its_owner_only_and_in_the_journal(cli: Cli, tmp_path: Path) -> None:
    first = Path(registered(cli).found["pdf"])
    told = cli("ticket", "A001", "--pdf", str(tmp_path / "a.pdf"), "--json")
    assert (told.code, told.found["pdf"]) == (0, str(tmp_path / "a.pdf"))
    assert "补打" in words_on(tmp_path / "a.pdf") and "补打" not in words_on(first)
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600
    newest = cli("journal", "show", "--last", "1", "--json").found["rows"][0]
    assert newest["event"] == "paper_asked" and newest["detail"]["copy"] == 2 and newest["detail"]["to"] == "file"


def test_no_file_is_written_over(cli: Cli, tmp_path: Path) -> None:
    registered(cli)
    (tmp_path / "a.pdf").write_text("somebody's", encoding="utf-8")
    for there in (tmp_path / "a.pdf", tmp_path, tmp_path / "none" / "a.pdf"):
        told = cli("ticket", "A001", "--pdf", str(there), "--json")
        assert (told.code, told.found["refused"]) == (1, "file")
    assert (tmp_path / "a.pdf").read_text(encoding="utf-8") == "somebody's"
    assert cli("journal", "show", "--last", "1", "--json").found["rows"][0]["event"] == "paper_folder"


def test_the_journal_is_whole_until_one_byte_is_changed(cli: Cli, tmp_path: Path) -> None:
    registered(cli)
    assert cli("journal", "verify").code == 0
    rows = cli("journal", "show", "--last", "2", "--json").found["rows"]
    assert [row["event"] for row in rows] == ["registered", "paper_folder"]
    with sqlite3.connect(tmp_path / "data/clinic.db") as db:
        db.execute("drop trigger journal_no_update")
        db.execute("update journal set detail = replace(detail, 'A001', 'A002') where event = 'registered'")
    db.close()
    told = cli("journal", "verify", "--json")
    assert told.code == 1 and "entry 2 was changed" in told.found["message"]


def garbled(data: Path) -> None:
    whole = bytearray(data.read_bytes())
    whole[5000:9000] = os.urandom(4000)
    data.write_bytes(whole)


def test_a_damaged_database_is_kept_aside_and_told(cli: Cli, tmp_path: Path) -> None:
    registered(cli)
    garbled(tmp_path / "data/clinic.db")
    told = registered(cli, 2)
    assert told.code == 1 and told.found["refused"] == "error"
    assert "backup" in told.found["message"] and told.err.count("\n") == 1
    (aside,) = (tmp_path / "data").glob("damaged*")
    assert (aside / "clinic.db").stat().st_size > 0


def test_a_database_of_a_newer_version_is_refused_untouched(cli: Cli, tmp_path: Path) -> None:
    registered(cli)
    path = tmp_path / "data/clinic.db"
    with sqlite3.connect(path) as db:
        db.execute("pragma journal_mode=delete").fetchall()
        db.execute("pragma user_version=99")
    db.close()
    before = hashlib.sha256(path.read_bytes()).digest()
    told = registered(cli, 2)
    assert told.code == 1 and "later release" in told.err and told.err.count("\n") == 1
    assert hashlib.sha256(path.read_bytes()).digest() == before


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        pytest.param("kiosk.toml", "[printer]\nroll_mm = 70\n", "printer.roll_mm", id="a wrong setting"),
        pytest.param("kiosk.toml", "[data]\ncatalogue = 'none.toml'\n", "none.toml", id="no catalogue"),
        pytest.param(
            "kiosk.toml", "[kiosk]\nprogrammes = ['dentist']\n", "dentist", id="a programme that is not there"
        ),
    ],
)
def test_wrong_settings_are_one_sentence(cli: Cli, tmp_path: Path, name: str, text: str, says: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    told = registered(cli, 1, "--config", str(tmp_path / name))
    assert told.code == 1 and says in told.err and told.err.count("\n") == 1
    assert not (tmp_path / "data").exists()


def test_a_wrong_catalogue_is_one_sentence(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text("station = 3\n", encoding="utf-8")
    (tmp_path / "kiosk.toml").write_text(f"[data]\ncatalogue = '{tmp_path}/catalogue.toml'\n", encoding="utf-8")
    assert "list of tables" in registered(cli, 1, "--config", str(tmp_path / "kiosk.toml")).err
    (tmp_path / "catalogue.toml").write_text("[[station\n", encoding="utf-8")
    assert "TOML" in registered(cli, 1, "--config", str(tmp_path / "kiosk.toml")).err


def test_a_folder_that_cannot_be_written_is_one_sentence(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    told = registered(cli, 1, "--data", str(tmp_path / "file" / "data"))
    assert told.code == 1 and told.err.count("\n") == 1 and "Traceback" not in told.err


def test_an_unwritable_ticket_folder_costs_the_paper_not_the_registration(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    (tmp_path / "data/tickets").write_text("", encoding="utf-8")
    told = registered(cli)
    assert told.code == 0 and (told.found["ticket"], told.found["printed"]) == ("A001", "failed")


def test_a_face_that_is_not_there_yet_is_told(cli: Cli) -> None:
    told = cli("run", "office")
    assert told.code == 1 and "office" in told.err


def test_help_names_every_command(cli: Cli) -> None:
    told = cli("--help")
    assert told.code == 0
    for command in COMMANDS:
        assert command in told.out


def test_as_a_process_the_refusal_is_on_standard_error(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "kiosk", "--json", "--data", str(tmp_path / "d"), "register", "--id", "1"]
    told = subprocess.run(words, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert json.loads(told.stdout)["message"] + "\n" == told.stderr
