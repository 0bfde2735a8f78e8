"""``register``: one person, by card or by number, and the paper."""

from __future__ import annotations

from dataclasses import replace

import click

from kiosk.application.ports import NotRegistered, OpenVisit, Person, Printed
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.common import App, Seconds, answer, common_options, refuse
from kiosk.cli.unseen import line_for_dash
from kiosk.domain.card import CardReading, CardRefused
from kiosk.domain.catalogue import Programme
from kiosk.domain.identity import normal_form, typed_name
from kiosk.domain.numbering import label
from kiosk.domain.visit import PrintState
from kiosk.machine import card_reader, check_fonts
from kiosk.settings import Settings

SENTENCES = {
    NotRegistered.NOT_ELIGIBLE: "This programme is not for this person today: by age or sex, or it is already done.",
    NotRegistered.QUOTA: "All numbers of this programme are given out today.",
    NotRegistered.CLOSED: "Registration is closed for today.",
    NotRegistered.BAD_NUMBER: "The personal number is not right: check each of its digits.",
}
OTHER_NUMBER = "The card is another person's than the number that was typed: take one of the two."
OTHER_NAME = "The name is not the one that is known of this person: look again who this is, or leave --name out."
NO_NAME = "The name is not one line of letters: type it again."
NO_HOLDER = "The card keeps its holder to itself: give the personal number with --id and the name with --name."


@click.command()
@click.option("--card", "by_card", is_flag=True, help="Read the card in the PC/SC reader.")
@click.option("--wait", type=Seconds(), default=2.0, show_default=True, help="Seconds to wait for a card.")
@click.option(
    "--id",
    "number",
    callback=line_for_dash,
    help="The personal number, - to read it; of a card that tells it, the same.",
)
@click.option("--name", callback=line_for_dash, help="The name, - to read it, where no card or earlier visit told one.")
@click.option("--programme", "code", help="The programme's code; otherwise the first one that fits.")
@common_options
@click.pass_obj
def register(app: App, by_card: bool, wait: float, number: str | None, name: str | None, code: str | None) -> None:
    """Register a person and print the ticket. The same person again gets the same number, and no second paper."""
    if not by_card and number is None:
        raise click.UsageError("Give --card, or --id NUMBER.")
    try:
        name = typed_name(name or "")
    except ValueError:
        refuse(app, "bad_name", NO_NAME)
    check_fonts()
    with open_clinic(app.settings) as clinic:
        reading = _read(app, clinic.live.current, wait) if by_card else None
        if code is not None and code not in clinic.catalogue.programmes:
            raise click.UsageError(
                f"There is no programme {code!r}; there are {', '.join(clinic.catalogue.programmes)}."
            )
        person = _who(app, clinic, reading, number, name)
        visit = clinic.registration.standing(person, code)
        if visit is None or (name is not None and visit.programme in clinic.catalogue.programmes):
            asked = visit.programme if visit else code
            programme = clinic.catalogue.programmes[asked] if asked else _first(app, clinic, person)
            made = clinic.registration.register(person, programme, by="card" if by_card else "number", actor="cli")
            if isinstance(made, NotRegistered):
                refuse(app, made, SENTENCES[made])
            visit = made
        _say(app, clinic, visit, clinic.tickets.print_first(visit), clinic.tickets.wait(visit))


def _read(app: App, settings: Settings, wait_s: float) -> CardReading:
    from kiosk.cli.card import sentence

    reading = card_reader(settings).read(wait_s)
    if isinstance(reading, CardRefused):
        refuse(app, reading.refusal, sentence(reading))
    return reading


def _who(app: App, clinic: Clinic, reading: CardReading | None, number: str | None, name: str | None) -> Person:
    """What was typed fills in where the card is silent; where it says otherwise, nobody is registered."""
    person = clinic.registration.person_on(reading) if reading else None
    if person is None:
        if number is None:
            refuse(app, NotRegistered.BAD_NUMBER, NO_HOLDER)
        typed = clinic.registration.person_typed(number, name, reading.card_id if reading else None)
        if isinstance(typed, NotRegistered):
            refuse(app, typed, SENTENCES[typed])
        person = typed
    elif number is not None and normal_form(number) != person.number:
        refuse(app, NotRegistered.BAD_NUMBER, OTHER_NUMBER)
    kept = clinic.storage.person_of_number(person.number) if person.number else None
    known = person.name or (kept.name if kept else None)
    if name and known and typed_name(known) != name:
        refuse(app, "bad_name", OTHER_NAME)
    return replace(person, name=known or name)


def _first(app: App, clinic: Clinic, person: Person) -> Programme:
    choice = clinic.registration.choice(person)
    if choice.refusal is not None:
        refuse(app, choice.refusal, SENTENCES[choice.refusal])
    return choice.programmes[0]


def ahead(clinic: Clinic, visit: OpenVisit) -> str:
    """ "0 ahead at station R (Registration desk)": a visit's station may have left the catalogue since it began."""
    station = clinic.catalogue.stations.get(visit.station or "")
    name = f" ({station.names['en']})" if station else ""
    return f"{visit.people_ahead} ahead at station {visit.station}{name}"


def _paper(clinic: Clinic, printed: Printed) -> str:
    now = clinic.live.current
    match printed.state:
        case PrintState.PRINTED:
            return f"the ticket came out of {now.printer.uri}"
        case PrintState.FOLDER:
            return f"the ticket is {printed.path or 'in ' + str(now.data_folder / 'tickets')}"
        case PrintState.FAILED:
            return f"no ticket came out ({printed.printer}): say ticket LABEL --print when the printer is ready"
        case _:
            return "nobody knows whether the ticket came out: look into the printer first"


def _say(app: App, clinic: Clinic, visit: OpenVisit, printed: Printed, wait: tuple[int, int] | None) -> None:
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
        f"{number}{again}: {ahead(clinic, visit)}; {_paper(clinic, printed)}.",
    )
