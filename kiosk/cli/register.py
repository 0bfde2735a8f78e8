"""``register``: one person, by card or by number, and the paper."""

from __future__ import annotations

import click

from kiosk.application.ports import NotRegistered, OpenVisit, Person, Printed
from kiosk.assembly import Clinic, card_reader, open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.domain.card import CardReading, CardRefused
from kiosk.domain.catalogue import Programme
from kiosk.domain.numbering import label
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings

SENTENCES = {
    NotRegistered.NOT_ELIGIBLE: "This programme is not for this person today: by age or sex, or it is already done.",
    NotRegistered.QUOTA: "All numbers of this programme are given out today.",
    NotRegistered.CLOSED: "Registration is closed for today.",
    NotRegistered.BAD_NUMBER: "The personal number is not right: check each of its digits.",
}
NO_HOLDER = "The card keeps its holder to itself: give the personal number with --id and the name with --name."


@click.command()
@click.option("--card", "by_card", is_flag=True, help="Read the card in the PC/SC reader.")
@click.option("--wait", default=2.0, show_default=True, help="Seconds to wait for a card; 0 looks once.")
@click.option("--id", "number", help="The personal number, typed.")
@click.option("--name", help="The person's name, with --id.")
@click.option("--programme", "code", help="The programme's code; otherwise the first one that fits.")
@common_options
@click.pass_obj
def register(app: App, by_card: bool, wait: float, number: str | None, name: str | None, code: str | None) -> None:
    """Register a person and print the ticket. The same person again gets the same number, and no second paper."""
    if not by_card and number is None:
        raise click.UsageError("Give --card, or --id NUMBER.")
    settings = app.settings
    reading = _read(app, settings, max(wait, 0.0)) if by_card else None

    def who(clinic: Clinic) -> Person:
        if reading is not None and (person := clinic.registration.person_on(reading)) is not None:
            return person
        if number is None:
            refuse(app, NotRegistered.BAD_NUMBER, NO_HOLDER)
        typed = clinic.registration.person_typed(number, name, reading.card_id if reading else None)
        if isinstance(typed, NotRegistered):
            refuse(app, typed, SENTENCES[typed])
        return typed

    with open_clinic(settings) as clinic:
        if code is not None and code not in clinic.catalogue.programmes:
            raise click.UsageError(
                f"There is no programme {code!r}; there are {', '.join(clinic.catalogue.programmes)}."
            )
        person = who(clinic)
        visit = clinic.registration.standing(person, code)
        if visit is None:
            programme = clinic.catalogue.programmes[code] if code else _first(app, clinic, person)
            made = clinic.registration.register(person, programme, by="card" if by_card else "number", actor="cli")
            if isinstance(made, NotRegistered):
                refuse(app, made, SENTENCES[made])
            visit = made
        _say(app, visit, clinic.tickets.print_first(visit), clinic.tickets.wait(visit))


def _read(app: App, settings: Settings, wait_s: float) -> CardReading:
    from kiosk.cli.card import sentence

    reading = card_reader(settings).read(wait_s)
    if isinstance(reading, CardRefused):
        refuse(app, reading.refusal, sentence(reading))
    return reading


def _first(app: App, clinic: Clinic, person: Person) -> Programme:
    choice = clinic.registration.choice(person)
    if choice.refusal is not None:
        refuse(app, choice.refusal, SENTENCES[choice.refusal])
    return choice.programmes[0]


def _say(app: App, visit: OpenVisit, printed: Printed, wait: tuple[int, int] | None) -> None:
    number = label(visit.letter, visit.sequence)
    unsure = printed.state in (PrintState.QUEUED, PrintState.SENDING)
    state = PrintState.UNKNOWN if unsure else printed.state
    again = ", registered before" if visit.again else ""
    answer(
        app,
        {
            "ticket": number,
            "programme": visit.programme,
            "people_ahead": visit.people_ahead,
            "wait_minutes": list(wait) if wait else None,
            "first_station": visit.station,
            "again": visit.again,
            "printed": state,
            "pdf": printed.path,
        },
        f"{number}{again}: {visit.people_ahead} ahead at station {visit.station}; ticket {state}.",
    )
