from __future__ import annotations

import io
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.application.staff import NotAllowed
from kiosk.cli.staff import SENTENCES
from tests.kiosk.cli.conftest import Cli
from tests.support.command_line import Told
from tests.support.staff_room import lock, other_than


class Drawer:
    """Where an admin keeps the PIN, in files that others cannot read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def private(self, pin: str, mode: int = 0o600) -> str:
        path = self._folder / f"pin-{pin}"
        path.write_text(pin + "\n", encoding="ascii")
        path.chmod(mode)
        return str(path)


@pytest.fixture
def drawer(tmp_path: Path) -> Drawer:
    return Drawer(tmp_path)


@pytest.fixture
def admin(cli: Cli, drawer: Drawer) -> tuple[str, ...]:
    """The words of an admin who signs in."""
    told = cli("staff", "add", "Aynur", "--role", "admin", "--json")
    return ("--as", "aynur", "--pin-file", drawer.private(told.found["pin"]))


def test_the_first_account_is_an_admins_and_its_pin_is_shown_once(cli: Cli, drawer: Drawer) -> None:
    refused = cli("staff", "add", "Polat", "--role", "staff", "--json")
    assert refused.code == 1 and refused.found["refused"] == "admin_first"
    told = cli("staff", "add", "Aynur", "--role", "admin", "--json")
    assert told.code == 0 and set(told.found) == {"name", "role", "state", "pin"}
    who = ("--as", "Aynur", "--pin-file", drawer.private(told.found["pin"]))
    assert cli("staff", "list", *who, "--json").found == {
        "people": [{"name": "Aynur", "role": "admin", "state": "active"}]
    }
    assert told.found["pin"] not in cli("staff", "list", *who).out + cli("journal", "show").out


def test_an_admin_adds_gives_a_new_pin_and_disables(cli: Cli, admin: tuple[str, ...], drawer: Drawer) -> None:
    told = cli("staff", "add", "Polat", "--role", "staff", *admin)
    assert told.out.startswith("Polat, staff: the PIN is ") and told.out.endswith("It is not shown again.\n")
    new = cli("staff", "pin", "polat", *admin, "--json").found["pin"]
    assert (
        cli("staff", "list", "--as", "Polat", "--pin-file", drawer.private(new), "--json").found["refused"]
        == "admin_only"
    )
    assert cli("staff", "disable", "Polat", *admin).out == "Polat is disabled.\n"
    told = cli("staff", "list", "--as", "Polat", "--pin-file", drawer.private(new), "--json")
    assert told.code == 1 and told.found["refused"] == "wrong_pin"
    assert "Polat: staff, disabled.\n" in cli("staff", "list", *admin).out


def test_without_a_name_and_pin_nothing_is_shown_or_changed(cli: Cli, admin: tuple[str, ...]) -> None:
    for words in (
        ("list",),
        ("pin", "Aynur"),
        ("unlock", "Aynur"),
        ("disable", "Aynur"),
        ("add", "Polat", "--role", "staff"),
    ):
        told = cli("staff", *words, "--json")
        assert (told.code, told.found["refused"]) == (1, "admin_only")
    told = cli("staff", "list", "--as", "Aynur", "--json")
    assert told.found["refused"] == "pin_needed"  # a test has no terminal


def test_a_pin_file_that_others_can_read_is_refused(cli: Cli, admin: tuple[str, ...], tmp_path: Path) -> None:
    Path(admin[3]).chmod(0o644)
    assert "chmod 600" in cli("staff", "list", *admin).err
    told = cli("staff", "list", "--as", "Aynur", "--pin-file", str(tmp_path / "none"), "--json")
    assert told.found["refused"] == "pin_file"


def test_one_line_of_standard_input_is_a_pin_too(
    cli: Cli, admin: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(Path(admin[3]).read_text(encoding="ascii")))
    assert cli("staff", "list", "--as", "Aynur", "--pin-file", "-").code == 0


def test_at_a_terminal_the_pin_is_asked_and_not_shown(admin: tuple[str, ...]) -> None:
    master, slave = pty.openpty()
    words = [sys.executable, "-m", "kiosk", "staff", "list", "--as", "Aynur"]
    pin = Path(admin[3]).read_bytes()
    with subprocess.Popen(
        words, stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as it:
        assert it.stdout is not None and it.stderr is not None
        assert it.stderr.read(5) == b"PIN: "  # what is typed before that is thrown away
        os.write(master, pin)
        assert it.stdout.read() == b"Aynur: admin, active.\n"
        assert pin.strip() not in it.stderr.read()
    assert it.returncode == 0 and not select.select([master], [], [], 0)[0]  # no echo
    os.close(slave)
    os.close(master)


def test_wrong_pins_are_slowed_down_and_an_admin_unlocks(cli: Cli, admin: tuple[str, ...], drawer: Drawer) -> None:
    pin = cli("staff", "add", "Polat", "--role", "admin", *admin, "--json").found["pin"]
    wrong = ("--as", "Polat", "--pin-file", drawer.private(other_than(pin)))
    said = [cli("staff", "list", *wrong).err for _ in range(6)]
    assert said[0] == "The name or the PIN is wrong; 4 more can be tried at once.\n"
    assert said[4] == "The name or the PIN is wrong; the next try is in 15 seconds.\n"
    assert said[5].startswith("Too many wrong PINs: try again in 1")
    assert (
        cli("staff", "list", "--as", "Polat", "--pin-file", drawer.private(pin), "--json").found["refused"]
        == "must_wait"
    )
    assert cli("staff", "unlock", "Polat", *admin).out == "Polat is active.\n"
    assert cli("staff", "list", "--as", "Polat", "--pin-file", drawer.private(pin)).code == 0


def test_a_locked_account_is_told_and_the_key_from_the_drawer_brings_its_owner_back(
    cli: Cli, admin: tuple[str, ...], tmp_path: Path, drawer: Drawer
) -> None:
    lock(tmp_path / "data", "Aynur")
    told = cli("staff", "list", *admin, "--json")
    assert told.code == 1 and told.found["refused"] == "account_locked"
    (tmp_path / "other.key").write_bytes(b"\0" * 32)
    wrong = ("staff", "pin", "Aynur", "--json", "--recovery")
    assert cli(*wrong, str(tmp_path / "other.key")).found["refused"] == "wrong_key"
    assert cli(*wrong, str(tmp_path / "none.key")).found["refused"] == "key_file"
    new = cli(*wrong, str(tmp_path / "data/root.key")).found["pin"]
    assert cli("staff", "list", "--as", "Aynur", "--pin-file", drawer.private(new)).code == 0


def test_the_last_admin_and_an_unknown_name_are_one_sentence(cli: Cli, admin: tuple[str, ...]) -> None:
    def refused(*words: str) -> Told:
        return cli("staff", *words, *admin, "--json")

    assert refused("disable", "Aynur").found == {
        "refused": "last_admin",
        "message": "This is the last admin: add another one first.",
    }
    assert refused("disable", "Nobody").found["refused"] == "no_such_name"
    assert refused("add", "AYNUR", "--role", "staff").found["refused"] == "name_taken"
    assert refused("add", "a\u202eb", "--role", "staff").found["refused"] == "bad_name"


@pytest.mark.parametrize("code", list(NotAllowed))
def test_each_refusal_has_one_sentence(code: NotAllowed) -> None:
    assert SENTENCES[code].endswith(".") and SENTENCES[code].count(".") == 1
