"""Bytes that are no text, at standard input and in an altered journal, end in a sentence and never in a traceback."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from kiosk.storage import engine
from tests.kiosk.cli.conftest import Cli


@pytest.fixture(params=["strict", "surrogateescape"])
def garbled(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Python reads standard input under a locale of a country, and under C.UTF-8."""
    bytes_in = io.BytesIO(b"\xff\xfe\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(bytes_in, encoding="utf-8", errors=request.param))


@pytest.mark.usefixtures("garbled")
def test_a_number_that_is_no_text_is_refused(cli: Cli) -> None:
    told = cli("register", "--id", "-")
    assert told.code == 2 and "the line is no text" in told.err


@pytest.mark.usefixtures("garbled")
def test_a_pin_that_is_no_text_is_refused(cli: Cli, admin: tuple[str, ...]) -> None:
    told = cli("staff", "list", *admin[:2], "--pin-file", "-", "--json")
    assert (told.code, told.found["refused"]) == (1, "pin_file") and "no text" in told.err


@pytest.mark.parametrize("at", ["yesterday", "0001-01-01T00:00:00+09:00", 7])
def test_an_altered_entry_is_shown_as_it_stands(cli: Cli, tmp_path: Path, at: str | int) -> None:
    assert cli("day", "open").code == 0
    db = engine.database(tmp_path / "data" / "clinic.db")
    db.execute("drop trigger journal_no_update")
    db.execute("update journal set at = ?, detail = '{' where seq = 1", (at,))
    db.close()
    assert f"1 {at} " in cli("journal", "show").out
    row = cli("journal", "show", "--json").found["rows"][0]
    assert (str(row["at"]), row["detail"]) == (str(at), "{")
