"""``day log``, ``day export``, ``day verify`` and ``day key`` as somebody at a terminal meets them."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.export_progress import Shown
from tests.support import people
from tests.support.command_line import Told, clinic_kiosk_told


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    data = tmp_path / "data"
    told = run(data, "register", "--id", people.number(1), "--name", people.name(17), "--programme", "elderly")
    assert told.code == 0, told.err
    return data


def run(data: Path, *words: str) -> Told:
    return clinic_kiosk_told(*words, "--data", str(data))


def admin(data: Path) -> tuple[str, ...]:
    pin = run(data, "staff", "add", "Anna", "--role", "admin", "--json").found["pin"]
    file = data.parent / "pin"
    file.write_text(pin)
    file.chmod(0o600)
    return "--as", "Anna", "--pin-file", str(file)


def events(data: Path, event: str) -> list[dict[str, Any]]:
    rows = run(data, "journal", "show", "--last", "99", "--json").found["rows"]
    return [one for one in rows if one["event"] == event]


def test_the_log_is_masked_on_the_terminal_and_has_a_row_for_each_stop_when_asked(data: Path) -> None:
    told = run(data, "day", "log")
    assert "试*" in told.out and people.name(17) not in told.out and "A001" in told.out
    stops = run(data, "day", "log", "--stops", "--json").found["stops"]
    assert len(stops) > 5 and {one["label"] for one in stops} == {"A001"}


def test_the_log_in_full_needs_a_reason_and_is_in_the_journal(data: Path) -> None:
    assert run(data, "day", "log", "--full", "--json").found["refused"] == "no_reason"
    told = run(data, "day", "log", "--full", "--reason", "asked by the bureau")
    assert people.name(17) in told.out and people.number(1) in told.out
    assert events(data, "full_shown")[0]["detail"]["reason"] == "asked by the bureau"


def test_an_export_is_made_and_verified_and_one_that_was_altered_is_refused(data: Path) -> None:
    made = run(data, "day", "export", "--to", str(data.parent / "stick"), "--csv", "--json").found
    folder = Path(made["folder"])
    assert [one["name"] for one in made["files"]] == ["visits.csv", "stops.csv"] and made["visits"] == 1
    file = data.parent / "clinic.pem"
    assert run(data, "day", "key", "--to", str(file)).code == 0
    assert run(data, "day", "key", "--to", str(file), "--json").found["refused"] == "file"
    assert run(data, "day", "verify", str(folder), "--json").found["known"]
    elsewhere = data.parent / "elsewhere"
    assert not run(elsewhere, "day", "verify", str(folder), "--json").found["known"]
    assert run(elsewhere, "day", "verify", str(folder), "--key", str(file), "--json").found["known"]
    assert not elsewhere.exists()
    (folder / "visits.csv").write_bytes((folder / "visits.csv").read_bytes().replace(b"A001", b"A002"))
    told = run(data, "day", "verify", str(folder))
    assert told.code == 1 and "visits.csv was changed, in lines" in told.err


def test_whole_and_signed_by_a_stranger_is_not_this_clinics_export(data: Path) -> None:
    """Unless the stranger's key was kept apart, and is named."""
    folder = run(data, "day", "export", "--to", str(data.parent / "stick"), "--csv", "--json").found["folder"]
    file = data.parent / "clinic.pem"
    run(data, "day", "key", "--to", str(file))
    clinic = data.parent / "another"
    assert run(clinic, "queue").code == 0
    told = run(clinic, "day", "verify", folder, "--json")
    assert (told.code, told.found["refused"]) == (1, "other_key") and "not this clinic's" in told.err
    assert run(clinic, "day", "verify", folder, "--key", str(file)).code == 0


def test_an_export_of_a_day_that_is_not_closed_says_as_of_when(data: Path) -> None:
    words = ("day", "export", "--to", str(data.parent / "stick"), "--csv")
    told = run(data, *words)
    assert "A day was still open: as of 20" in told.out
    (folder,) = (data.parent / "stick").iterdir()
    assert "A day was still open: as of 20" in run(data, "day", "verify", str(folder)).out
    assert run(data, "day", "close", "--yes").code == 0
    closed = run(data, *words, "--json").found
    assert closed["as_of"] is None
    assert run(data, "day", "verify", closed["folder"], "--json").found["as_of"] is None


def test_an_export_in_full_is_an_admins_and_says_why(data: Path) -> None:
    words = ("day", "export", "--full", "--csv", "--reason", "asked by the bureau", "--json")
    assert run(data, *words).found["refused"] == "admin_only"
    who = admin(data)
    told = run(data, *words, *who).found
    assert told["full"] and people.name(17) in (Path(told["folder"]) / "visits.csv").read_text("utf-8-sig")
    assert events(data, "export_made")[0]["detail"]["reason"] == "asked by the bureau"
    assert run(data, "day", "export", "--full", "--json", *who).found["refused"] == "no_reason"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("--to", "nowhere"), "no_place", id="a stick that is not there"),
        pytest.param(("--day", "2020-01-01"), "nobody", id="a day without anybody"),
        pytest.param(("--day", "2999-01-01"), "bad_span", id="a day to come"),
    ],
)
def test_an_export_that_cannot_be_made_is_refused(data: Path, words: tuple[str, ...], code: str) -> None:
    assert run(data, "day", "export", "--json", *words).found["refused"] == code


def test_a_day_that_is_none_is_wrong_usage(data: Path) -> None:
    assert run(data, "day", "log", "--day", "monday").code == 2
    assert run(data, "day", "log", "--day", "2026-01-01", "--from", "2026-01-01").code == 2


def test_ctrl_c_ends_an_export_between_two_rows(data: Path) -> None:
    with (data.parent / "terminal").open("w") as terminal:
        with Shown(terminal, shown=False) as shown:
            assert shown.progress(1, 2)
            os.kill(os.getpid(), signal.SIGINT)
            assert not shown.progress(2, 2)
        assert terminal.tell() == 0
