"""``card``: what the card in the reader says, and a card played behind the virtual reader for practice."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from kiosk.assembly import open_clinic
from kiosk.cli.common import App, Seconds, answer, common_options, refuse
from kiosk.domain.card import CardMessage, CardReading, CardRefused, Refusal
from kiosk.domain.identity import masked_name, masked_number
from kiosk.machine import card_reader

VPCD_PORT = 35963

SENTENCES = {
    CardMessage.PUT_CARD_IN: "There is no card in the reader: put the card in, chip first.",
    CardMessage.PUT_BACK: "The card came out too early: put it back and keep it in.",
    CardMessage.TURN_OVER: "The card does not answer: chip up, chip first, and wipe the chip.",
    CardMessage.BANK_CARD: "This is a bank card: use the social security card.",
    CardMessage.HEALTH_CARD: "This is a resident health card: use the social security card.",
    CardMessage.OTHER_CARD: "This is another kind of card: use the social security card.",
    CardMessage.CARD_LOCKED: "The issuing office has locked this card and can unlock it; register without it now.",
    CardMessage.CARD_BLANK: "Nothing is written on this card yet: register without it.",
    CardMessage.READ_AGAIN: "The card could not be read: take it out and put it in again.",
    CardMessage.CANNOT_USE_CARD: "This card cannot be read here: register without it.",
    CardMessage.READER_MISSING: "No card reader is connected: plug it in.",
    CardMessage.SERVICE_DOWN: "The card service (pcscd) is not running or refuses access: start it.",
    CardMessage.READER_BUSY: "Another program holds the card: end it and try again.",
}
SWAPPED = "Two cards were in the reader during one reading: put one card in and keep it in."


def sentence(refused: CardRefused) -> str:
    """For a person at the keyboard, in one sentence."""
    return SWAPPED if refused.refusal is Refusal.SWAPPED else SENTENCES[refused.message]


@click.group()
def card() -> None:
    """Read the card in the reader, or play one for practice."""


@card.command("read")
@click.option("--wait", "wait_s", type=Seconds(), default=2.0, show_default=True, help="Seconds to wait for a card.")
@click.option("--full", is_flag=True, help="Names and numbers as they are on the card, not masked.")
@common_options
@click.pass_obj
def read_card(app: App, wait_s: float, full: bool) -> None:
    """Read the social security card in the PC/SC reader and print what it says."""
    reading = card_reader(app.settings).read(wait_s)
    if isinstance(reading, CardRefused):
        refuse(app, reading.refusal, sentence(reading))
    told = fields(reading)
    if full:
        with open_clinic(app.settings) as clinic:  # who cannot be written down as having looked does not look
            clinic.storage.note("full_shown", {"what": "card"}, clinic.clock.now(), "cli")
    shown = told if full else masked(told)
    answer(app, shown, _lines(shown))


@card.command("emulate")
@click.argument("name", metavar="CARD")
@click.option("--file", "path", type=click.Path(path_type=Path), help="A file of cards in the form of cards.json.")
@click.option("--port", default=VPCD_PORT, show_default=True, help="Where the virtual reader (vpcd) listens.")
@click.option("--host", default="127.0.0.1", show_default=True)
@common_options
@click.pass_obj
def emulate(app: App, name: str, path: Path | None, port: int, host: str) -> None:
    """Play CARD, by its name or the beginning of it, behind the virtual reader of vsmartcard until Ctrl-C."""
    from devices.cards.card_file import CardFileError, card_called
    from devices.cards.emulator import PretendSlot

    try:
        written = card_called(name, path)
    except CardFileError as error:
        refuse(app, "no_such_card", str(error))
    slot = PretendSlot(port, host)
    try:
        slot.insert(written)
    except OSError:
        refuse(app, "no_virtual_reader", f"No virtual reader listens on port {port}: install vsmartcard-vpcd.")
    answer(app, {"inserted": written.name}, f"{written.name} is in the reader; Ctrl-C takes it out.")
    try:
        slot.wait()
    except KeyboardInterrupt:
        return
    finally:
        slot.take_out()
    if written.behaviour("removed_after") is None:
        refuse(app, "reader_closed", "The virtual reader closed the connection.")


def fields(reading: CardReading) -> dict[str, Any]:
    """All that is known, by the names of ``expect`` in cards.json; unknown is None, dates are ISO."""
    number = reading.number
    return {
        "card": "social-security",
        "generation": reading.generation,
        "result": "whole" if reading.whole else "partial",
        "card_id": reading.card_id,
        "region": reading.region,
        "card_class": reading.card_class,
        "spec_version": reading.spec_version,
        "institution": reading.institution,
        "issue_date": reading.issue_date and reading.issue_date.isoformat(),
        "expiry_date": reading.expiry_date and reading.expiry_date.isoformat(),
        "card_number": reading.card_number,
        "card_number_check": reading.card_number_check,
        "number": number and number.text,
        "number_result": number and number.result,
        "number_kind": number and number.kind,
        "person_name": reading.person_name,
        "sex": "unspecified" if reading.sex_not_stated else reading.sex,
        "birth_date": reading.birth_date and reading.birth_date.isoformat(),
        "sex_birth_source": reading.sex_birth_source,
        "warnings": list(reading.warnings),
    }


def masked(told: Mapping[str, Any]) -> dict[str, Any]:
    """Fit for a log or another person's eye: of the birth date the year is left."""
    shown = dict(told)
    for key in ("number", "card_number", "card_id"):
        if shown[key]:
            shown[key] = masked_number(shown[key])
    if shown["person_name"]:
        shown["person_name"] = masked_name(shown["person_name"])
    if shown["birth_date"]:
        shown["birth_date"] = shown["birth_date"][:4]
    return shown


def _lines(shown: Mapping[str, Any]) -> str:
    """One line a field, unknown ones left out."""
    said = {key: ", ".join(value) if isinstance(value, list) else value for key, value in shown.items()}
    return "\n".join(f"{key:18}{value}" for key, value in said.items() if value not in (None, ""))
