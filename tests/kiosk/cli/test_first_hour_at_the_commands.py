"""What somebody meets who knows the program from its papers alone: each answer says what came of it, in plain words."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.cli.common import counted
from kiosk.clock import SystemClock
from kiosk.domain.numbering import BEIJING
from tests.kiosk.cli.conftest import Cli
from tests.support import people

HOME = Path(__file__).parents[3]
PAGE = (HOME / "docs/operations.md").read_text(encoding="utf-8")


def test_the_morning_of_the_operations_page_works_word_by_word(cli: Cli) -> None:
    sample = PAGE.split("A morning, once the first\n", 1)[1].split("\n\n", 2)[1]
    commands = [shlex.split(line)[1:] for line in sample.splitlines()]
    assert len(commands) == 6
    cli("register", "--id", people.number(1))
    told = [cli(*words) for words in commands]
    assert [one.code for one in told] == [0] * 6, told
    assert "A001 is called to desk 1 for station R" in told[2].out
    assert told[5].out.splitlines()[1].startswith("A001")


@pytest.mark.parametrize("chosen", [{}, {"QT_QPA_PLATFORM": "xcb"}], ids=["nothing said", "X said"])
def test_a_face_without_a_display_is_refused_in_one_sentence(tmp_path: Path, chosen: dict[str, str]) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    words = [sys.executable, "-m", "kiosk", "--data", str(tmp_path / "d"), "run", "desk"]
    told = subprocess.run(words, env={**bare, **chosen}, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "No display: open it on the PC's own screen; ./run without a display plays the demo.\n"
    assert not (tmp_path / "d").exists()


def test_a_command_that_prints_nothing_loads_nothing_that_draws(tmp_path: Path) -> None:
    words = [sys.executable, "-X", "importtime", "-m", "kiosk", "--data", str(tmp_path / "d"), "day", "status"]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "kiosk.assembly" in told.stderr
    assert [one for one in ("reportlab", "uharfbuzz", "PySide6") if one in told.stderr] == []


def test_a_desk_opened_again_says_what_it_no_longer_serves(cli: Cli) -> None:
    assert "no longer" not in cli("desk", "open", "1", "--room", "101", "--station", "R", "--station", "V").out
    told = cli("desk", "open", "1", "--room", "101", "--station", "V", "--station", "B")
    assert told.out == "Desk 1 in room 101 for V, B is open. It no longer serves R.\n"
    cli("desk", "close", "1")
    assert "no longer" not in cli("desk", "open", "1", "--room", "101", "--station", "R").out


def test_a_desk_without_anybody_says_to_call_somebody_first(cli: Cli) -> None:
    cli("desk", "open", "1", "--room", "101", "--station", "R")
    assert cli("desk", "finish", "--desk", "1").err == "Nobody is at desk 1: call somebody first.\n"


def test_a_queue_says_what_its_columns_are(cli: Cli) -> None:
    assert cli("queue").out == "Nobody is waiting.\n"
    cli("register", "--id", people.number(1))
    title, row = cli("queue").out.splitlines()
    assert title.startswith("ticket  station  state") and "priority" in title
    assert row.index("R") == title.index("station") and row.index("waiting") == title.index("state")


def test_an_export_names_the_folder_that_is_not_there(cli: Cli, tmp_path: Path) -> None:
    cli("register", "--id", people.number(1))
    told = cli("day", "export", "--to", str(tmp_path / "stick"), "--csv")
    assert (told.code, told.err) == (1, f"There is no folder {tmp_path / 'stick'}: make it, or put the stick in.\n")
    (tmp_path / "stick").mkdir()
    assert "1 visit and " in cli("day", "export", "--to", str(tmp_path / "stick"), "--csv").out


def test_a_catalogue_that_is_not_there_is_named_as_it_was_given(cli: Cli, tmp_path: Path) -> None:
    told = cli("catalogue", "check", str(tmp_path / "none.toml"))
    assert (told.code, str(tmp_path / "none.toml") in told.err) == (1, True)


def test_people_read_beijing_time_and_scripts_utc(cli: Cli) -> None:
    cli("register", "--id", people.number(1))
    made = str(cli("backup", "make", "--json").found["backup"])
    now = SystemClock().now().at.astimezone(BEIJING)
    hours = {f"{at:%Y-%m-%d %H}" for at in (now, now - timedelta(minutes=1))}
    listed = cli("backup", "list").out.splitlines()
    assert "Beijing time" in listed[0] and listed[1][:13] in hours and listed[1].endswith(made)
    assert cli("backup", "list", "--json").found["backups"][0]["made_at"].endswith("+00:00")
    title, *rows = cli("journal", "show", "--last", "1").out.splitlines()
    assert title == "Beijing time" and rows[0].split(" ", 1)[1][:13] in hours
    [clock] = [line for line in cli("doctor").out.splitlines() if " clock " in line]
    assert "Beijing time" in clock and any(hour in clock for hour in hours)
    assert "Beijing time" in cli("backup", "restore", made, "--dry-run").out


def test_one_is_one_and_others_are_several() -> None:
    assert [counted(n, "visit") for n in (0, 1, 2)] == ["0 visits", "1 visit", "2 visits"]
    assert [counted(n, "person", "people") for n in (1, 2)] == ["1 person", "2 people"]


def test_a_number_and_a_name_can_be_read_instead_of_standing_in_the_history(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{people.number(1)}\n{people.name(1)}\n"))
    assert cli("register", "--id", "-", "--name", "-", "--json").found["ticket"] == "A001"
    assert cli("queue", "--full", "--json").found["people"][0]["name"] == people.name(1)
    cli("register", "--id", people.number(2))
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{people.name(2)}\n"))
    assert cli("desk", "name", "A002", "-").out == "A002 has a name now.\n"


def test_a_person_is_asked_for_by_a_line_too_and_the_pin_comes_after_it(
    cli: Cli, admin: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("register", "--id", people.number(1))
    pin = Path(admin[3]).read_text(encoding="ascii")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{people.number(1)}\n{pin}"))
    asked = ("person", "show", "--reason", "asked", "--as", "aynur", "--pin-file", "-", "--json")
    assert cli(*asked, "--id", "-").found["number"] == people.number(1)
    told = cli(*asked)
    assert told.code == 2 and re.search("Missing option '--id'", told.err)


class PretendTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_number_that_is_left_out_is_asked_on_a_terminal(
    cli: Cli, admin: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("register", "--id", people.number(1))
    monkeypatch.setattr(sys, "stdin", PretendTerminal(f"{people.number(1)}\n"))
    told = cli("person", "show", "--reason", "asked", *admin, "--json")
    assert told.found["number"] == people.number(1) and "Personal number" in told.err
