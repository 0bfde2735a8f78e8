"""``clinic-kiosk card``: what it prints, what it hides, and a card it plays itself."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from devices.cards.card_file import CARDS, card_called
from kiosk.cli.card import SENTENCES
from kiosk.domain.card import CardMessage
from tests.support.card_stack import PATIENCE_S, CardStack, wait_until
from tests.support.command_line import clinic_kiosk_told

KEYS = [
    "card", "generation", "result", "card_id", "region", "card_class", "spec_version", "institution", "issue_date",
    "expiry_date", "card_number", "card_number_check", "number", "number_result", "number_kind", "person_name", "sex",
    "birth_date", "sex_birth_source", "warnings",
]  # fmt: skip


@contextmanager
def played(stack: CardStack, *words: str) -> Iterator[subprocess.Popen[str]]:
    """``card emulate`` as a process of its own, at the slot of the stack."""
    command = [sys.executable, "-m", "kiosk", "card", "emulate", *words, "--port", str(stack.service.port)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_card_is_printed_in_full_when_that_is_asked_for(card_stack: CardStack) -> None:
    card = card_called("B-")
    card_stack.slot.insert(card)
    told = clinic_kiosk_told("card", "read", "--json", "--full", "--wait", str(PATIENCE_S))
    assert (told.code, list(told.found), told.err) == (0, KEYS, "")
    expected = {key: card.expect[key] for key in KEYS if key in card.expect} | {"warnings": ["expired"]}
    assert told.found == {"card": "social-security", "generation": 2} | expected


def test_names_and_numbers_are_masked_otherwise(card_stack: CardStack) -> None:
    card = card_called("B-")
    card_stack.slot.insert(card)
    told = clinic_kiosk_told("card", "read", "--json", "--wait", str(PATIENCE_S))
    assert told.found["person_name"] == "阿*江"
    assert told.found["number"] == "6****************2"
    assert told.found["birth_date"] == "1985"
    for key in ("person_name", "number", "card_number", "card_id", "birth_date"):
        assert str(card.expect[key]) not in told.out


def test_a_card_that_guards_its_holder_is_partial_with_nulls(card_stack: CardStack) -> None:
    card_stack.slot.insert(card_called("D-"))
    told = clinic_kiosk_told("card", "read", "--json", "--wait", str(PATIENCE_S))
    unknown = [key for key, value in told.found.items() if value is None]
    assert (told.code, told.found["result"], told.found["generation"]) == (0, "partial", 3)
    assert unknown == [
        "number", "number_result", "number_kind", "person_name", "sex", "birth_date", "sex_birth_source",
    ]  # fmt: skip


def test_without_json_a_person_reads_lines(card_stack: CardStack) -> None:
    card_stack.slot.insert(card_called("B-"))
    told = clinic_kiosk_told("card", "read", "--wait", str(PATIENCE_S))
    assert "person_name       阿*江\n" in told.out
    assert "None" not in told.out


@pytest.mark.parametrize(("name", "code"), [("E01", "wrong_card"), ("E02", "locked"), ("E39", "swapped")])
def test_a_card_that_cannot_be_used_is_refused_in_one_sentence(card_stack: CardStack, name: str, code: str) -> None:
    card_stack.slot.insert(card_called(name))
    told = clinic_kiosk_told("card", "read", "--json", "--wait", str(PATIENCE_S))
    assert (told.code, list(told.found), told.found["refused"]) == (1, ["refused", "message"], code)
    assert told.err == told.found["message"] + "\n"


def test_no_card_is_a_refusal_too(card_stack: CardStack) -> None:
    told = clinic_kiosk_told("card", "read", "--wait", "0")
    assert (told.code, told.out) == (1, "")
    assert told.err == SENTENCES[CardMessage.PUT_CARD_IN] + "\n"


def test_each_message_has_one_sentence() -> None:
    assert set(SENTENCES) == set(CardMessage)
    assert all(text.count(".") == 1 and text.endswith(".") for text in SENTENCES.values())


def test_a_card_is_played_until_it_is_interrupted(card_stack: CardStack) -> None:
    with played(card_stack, "E36-number-wins") as process:
        told = clinic_kiosk_told("card", "read", "--json", "--full", "--wait", str(PATIENCE_S))
        assert told.found["person_name"] == "孔试辰"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, err) == (0, "")
    assert out == "E36-number-wins is in the reader; Ctrl-C takes it out.\n"
    wait_until(card_stack.empty)


def test_a_card_of_another_file_is_played(card_stack: CardStack, tmp_path: Path) -> None:
    rows = json.loads(CARDS.read_text(encoding="utf-8"))
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps([rows[0] | {"name": "mine"}]), encoding="utf-8")
    with played(card_stack, "mine", "--file", str(mine)):
        told = clinic_kiosk_told("card", "read", "--json", "--full", "--wait", str(PATIENCE_S))
        assert told.found["person_name"] == "张三"


def test_a_played_card_says_that_the_reader_went(card_stack: CardStack) -> None:
    with played(card_stack, "B-", "--json") as process:
        clinic_kiosk_told("card", "read", "--wait", str(PATIENCE_S))
        card_stack.stop()
        out, _ = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert [json.loads(line) for line in out.splitlines()] == [
        {"inserted": "B-gen2-long-name"},
        {"refused": "reader_closed", "message": "The virtual reader closed the connection."},
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        pytest.param(["nobody"], "No card is called 'nobody'", id="no such card"),
        pytest.param(["E"], "Several cards begin with 'E'", id="several"),
        pytest.param(["B-", "--file", "absent.json"], "The file of cards absent.json does not exist.", id="no file"),
        pytest.param(["B-", "--port", "1"], "No virtual reader listens on port 1", id="no reader"),
    ],
)
def test_what_cannot_be_played_is_said_in_one_sentence(words: list[str], sentence: str) -> None:
    told = clinic_kiosk_told("card", "emulate", *words)
    assert told.code == 1 and told.err.startswith(sentence)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"name": "x"}]', '[{"name": "x", "atr": "zz"}]', "\x00"])
def test_a_file_that_holds_no_cards_is_said_to_hold_none(text: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    told = clinic_kiosk_told("card", "emulate", "x", "--file", str(path))
    assert told.code == 1
    assert told.err.startswith("The file of cards odd.json is not a list") or told.err.startswith("No card is called")


def test_the_service_of_the_environment_is_the_one_that_is_used(card_stack: CardStack, tmp_path: Path) -> None:
    environment = os.environ | {"PCSCLITE_CSOCK_NAME": str(tmp_path / "nowhere"), "CLINIC_KIOSK_DATA": str(tmp_path)}
    command = [sys.executable, "-m", "kiosk", "card", "read", "--json", "--wait", "0"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (told.returncode, json.loads(told.stdout)["refused"]) == (1, "no_service")
