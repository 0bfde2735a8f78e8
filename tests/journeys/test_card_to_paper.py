"""From the bytes of a card to a paper in the printer's tray: the real card service, store and printer protocol."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from devices.cards.card_file import card_called
from devices.cards.emulator import PretendSlot
from devices.cards.private_pcscd import PrivatePcscd
from tests.support import people
from tests.support.roll_printer import RollPrinter


@pytest.fixture(scope="module")
def service() -> Iterator[PrivatePcscd]:
    service = PrivatePcscd()
    service.start()
    yield service
    service.discard()


@pytest.fixture
def slot(service: PrivatePcscd) -> Iterator[PretendSlot]:
    slot = PretendSlot(service.port)
    yield slot
    slot.take_out()


@pytest.fixture(scope="module")
def roll() -> Iterator[RollPrinter]:
    with RollPrinter() as roll:
        yield roll


class Desk:
    """The command line in processes of its own, at one card service, one printer and one data folder."""

    def __init__(self, service: PrivatePcscd, roll: RollPrinter, data: Path) -> None:
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("CLINIC_KIOSK_")},
            "PCSCLITE_CSOCK_NAME": str(service.socket),
            "CLINIC_KIOSK_DATA": str(data),
            "CLINIC_KIOSK_PRINTER_KIND": "ipp",
            "CLINIC_KIOSK_PRINTER_URI": roll.uri,
            "CLINIC_KIOSK_PRINTER_WAIT_S": "60",
        }

    def __call__(self, *words: str) -> tuple[int, dict[str, Any]]:
        told = subprocess.run(
            [sys.executable, "-m", "kiosk", *words, "--json"],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.stdout, told.stderr
        found: dict[str, Any] = json.loads(told.stdout)
        return told.returncode, found


@pytest.fixture
def desk(service: PrivatePcscd, roll: RollPrinter, tmp_path: Path) -> Desk:
    return Desk(service, roll, tmp_path / "data")


def test_no_card_is_told_and_waits_for_nobody(desk: Desk) -> None:
    # the first test: the packaged driver sees a card go only 400 ms after it went
    code, told = desk("register", "--card", "--wait", "0")
    assert (code, told["refused"]) == (1, "no_card")


def test_one_card_is_one_paper_and_the_second_tap_says_the_same_number(
    desk: Desk, slot: PretendSlot, roll: RollPrinter
) -> None:
    before = len(roll.papers())
    slot.insert(card_called("B-gen2-long-name", None))
    code, first = desk("register", "--card", "--wait", "20")
    assert (code, first["ticket"], first["printed"], first["again"]) == (0, "B001", "printed", False)
    slot.take_out()
    slot.insert(card_called("B-gen2-long-name", None))
    code, second = desk("register", "--card", "--wait", "20")
    assert (code, second["ticket"], second["printed"], second["again"]) == (0, "B001", "printed", True)
    assert len(roll.papers()) == before + 1


def test_a_guarded_card_is_registered_with_the_number_typed_and_then_known(desk: Desk, slot: PretendSlot) -> None:
    slot.insert(card_called("D-gen3-protected", None))
    code, told = desk("register", "--card", "--wait", "20")
    assert (code, told["refused"]) == (1, "bad_number")
    code, told = desk("register", "--card", "--wait", "20", "--id", "510101195302200038", "--name", "试三")
    assert (code, told["ticket"]) == (0, "A001")
    code, told = desk("register", "--card", "--wait", "20")
    assert (code, told["ticket"], told["again"]) == (0, "A001", True)
    code, told = desk("register", "--card", "--wait", "20", "--id", people.number(1), "--name", "试三")
    assert (code, told["refused"]) == (1, "bad_number")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param(("--id", people.number(1), "--name", people.name(1)), "bad_number", id="another number"),
        pytest.param(("--name", people.name(1)), "bad_name", id="another name"),
    ],
)
def test_somebody_typed_beside_the_card_of_another_registers_neither(
    desk: Desk, slot: PretendSlot, words: tuple[str, ...], code: str
) -> None:
    slot.insert(card_called("A-gen1-space-padded", None))
    status, told = desk("register", "--card", "--wait", "20", *words)
    assert (status, told["refused"]) == (1, code)
    assert desk("journal", "verify")[1]["rows"] == 0


def test_the_person_of_the_card_may_be_typed_beside_it(desk: Desk, slot: PretendSlot) -> None:
    slot.insert(card_called("A-gen1-space-padded", None))
    words = ("--id", "110101199001010015", "--name", "张三")
    status, told = desk("register", "--card", "--wait", "20", *words)
    assert (status, told["again"]) == (0, False)


def test_a_bank_card_registers_nobody(desk: Desk, slot: PretendSlot) -> None:
    slot.insert(card_called("E01-bank-card", None))
    code, told = desk("register", "--card", "--wait", "20")
    assert (code, told["refused"]) == (1, "wrong_card") and "bank card" in told["message"]


def test_a_look_at_the_whole_card_is_written_down(desk: Desk, slot: PretendSlot) -> None:
    slot.insert(card_called("A-gen1-space-padded", None))
    _code, told = desk("card", "read", "--wait", "20")
    assert told["person_name"] == "张*" and "199001" not in told["number"]
    _code, told = desk("card", "read", "--full", "--wait", "20")
    assert (told["person_name"], told["number"]) == ("张三", "110101199001010015")
    _code, told = desk("journal", "show")
    assert [row["event"] for row in told["rows"]] == ["full_shown"]
