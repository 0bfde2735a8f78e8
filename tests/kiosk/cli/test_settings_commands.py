from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import engine
from tests.kiosk.cli.conftest import Cli
from tests.support.data_folder import overwrite


def setting(cli: Cli, key: str) -> dict[str, Any]:
    return next(one for one in cli("settings", "list", "--json").found["settings"] if one["key"] == key)


def test_each_setting_is_listed_with_where_it_comes_from(cli: Cli) -> None:
    lines = cli("settings", "list").out.splitlines()
    assert "queue.passes = 2  (default)" in lines
    assert 'reader.name = ""  (default, at the next start)' in lines
    assert "board.chime = true  (default)" in lines
    assert "kiosk.programmes = elderly, adult, child  (default)" in lines
    assert setting(cli, "data.folder")["from"] == "environment"


def test_a_setting_is_changed_for_every_process(cli: Cli, admin: tuple[str, ...]) -> None:
    assert cli("settings", "set", "queue.passes", "3", *admin).out == "queue.passes is 3, now.\n"
    assert setting(cli, "queue.passes") == {
        "key": "queue.passes", "value": 3, "default": 2, "from": "office", "live": True,
    }  # fmt: skip
    told = cli("settings", "set", "kiosk.programmes", "walk_in", "adult", *admin, "--json")
    assert told.found["value"] == ["walk_in", "adult"]
    assert cli("settings", "set", "reader.name", "X", *admin).out == "reader.name is X, at the next start.\n"
    assert cli("settings", "set", "kiosk.programmes", "walk_in", *admin).code == 0
    assert cli("settings", "set", "board.chime", "false", *admin).out == "board.chime is false, now.\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(("queue.speed", "3"), "queue.speed is not known", id="a setting that is not there"),
        pytest.param(("queue.passes", "many"), "of another kind", id="a word for a number"),
        pytest.param(("queue.passes", "1", "2"), "of another kind", id="two numbers for one"),
        pytest.param(("data.folder", "/x"), "is fixed", id="where the data are"),
    ],
)
def test_a_wrong_change_is_one_sentence(cli: Cli, admin: tuple[str, ...], words: tuple[str, ...], says: str) -> None:
    told = cli("settings", "set", *words, *admin, "--json")
    assert told.code == 1 and told.found["refused"] == "setting_wrong" and says in told.err


def test_only_an_admin_changes_a_setting(cli: Cli) -> None:
    told = cli("settings", "set", "queue.passes", "3", "--json")
    assert told.code == 1 and told.found["refused"] == "admin_only"
    assert setting(cli, "queue.passes")["value"] == 2


def test_the_doctor_says_what_is_left_out(
    cli: Cli, admin: tuple[str, ...], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    db = engine.database(tmp_path / "data" / "clinic.db")
    with engine.write(db):
        db.execute("insert into setting values(1, ?, '2026-11-25', 'x')", ('{"queue.passes": 99}',))
        db.execute("insert into catalogue values(7, 'version = 7', '2026-11-25', 'x')")
    db.close()
    found = cli("doctor", "--json").found["findings"]
    told = {one["part"]: one["say"] for one in found if one["ready"] == "attention"}
    assert "queue.passes must be from 0 to 10" in told["settings"]
    assert told["catalogue"] == "Version 7 cannot be used: an earlier one holds."
    assert {record.name for record in caplog.records} == {"kiosk.storage.catalogues"}
    caplog.clear()


def test_the_doctor_asks_the_printer_that_the_office_named(cli: Cli, admin: tuple[str, ...], tmp_path: Path) -> None:
    """And a damaged database is told once, with the way back."""
    cli("settings", "set", "printer.uri", "ipp://127.0.0.1:9/ipp/print", *admin)
    assert cli("settings", "set", "printer.kind", "ipp", *admin).code == 0
    found = {one["part"]: one for one in cli("doctor", "--json").found["findings"]}
    assert found["printer"]["ready"] == "not_ready"
    overwrite(tmp_path / "data" / "clinic.db", 0, b"no database at all" * 1000)
    found = {one["part"]: one for one in cli("doctor", "--json").found["findings"]}
    assert found["printer"]["ready"] == "ready" and "is damaged" in found["database"]["say"]


def test_what_an_account_did_is_told_by_day(cli: Cli, admin: tuple[str, ...]) -> None:
    cli("settings", "set", "queue.passes", "3", *admin)
    told = cli("staff", "deeds", "AYNUR", *admin, "--json").found
    assert told["name"] == "Aynur"
    assert [one["event"] for one in told["deeds"]] == ["signed_in", "settings_saved", "signed_in"]
    assert cli("staff", "deeds", "Aynur", "--day", "2026-01-01", *admin).out == "Nothing.\n"
    assert "settings_saved" in cli("staff", "deeds", "Aynur", *admin).out
    assert cli("staff", "deeds", "Nobody", *admin, "--json").found["refused"] == "no_such_name"


def test_an_account_gets_another_role_and_the_last_admin_stays_one(cli: Cli, admin: tuple[str, ...]) -> None:
    cli("staff", "add", "Polat", "--role", "staff", *admin)
    assert cli("staff", "role", "Aynur", "staff", *admin, "--json").found["refused"] == "last_admin"
    told = cli("staff", "role", "Polat", "admin", *admin, "--json").found
    assert (told["role"], told["state"]) == ("admin", "active")
    assert cli("staff", "role", "Nobody", "staff", *admin, "--json").found["refused"] == "no_such_name"
