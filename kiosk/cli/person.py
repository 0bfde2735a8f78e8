"""``person``: what is kept of one person, on request; and names that are kept no longer."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.application.care import Dropped, NotErased, PersonData
from kiosk.assembly import open_clinic
from kiosk.cli.admin import admin, as_admin
from kiosk.cli.common import App, F, answer, common_options, counted, refuse
from kiosk.cli.unseen import line_or_asked
from kiosk.safekeeping.people import told_of

SENTENCES = {
    NotErased.UNKNOWN: "Nothing is kept of a person with this number.",
    NotErased.STILL_HERE: "This person has an open visit: finish or cancel it first.",
    NotErased.NO_REASON: "Say why, in up to 80 characters and without a number of a person.",
}


def _asked(command: F) -> F:
    command = as_admin(command)
    command = click.option("--reason", required=True, help="Why; it is written to the journal.")(command)
    number = "The person's number; - reads a line, and left out it is asked."
    return click.option("--id", "number", metavar="NUMBER", callback=line_or_asked, help=number)(command)


@click.group()
def person() -> None:
    """Show, export or erase what is kept of one person; drop names that are kept no longer."""


@person.command("show")
@_asked
@common_options
@click.pass_obj
def person_show(app: App, number: str, reason: str, by: str | None, pin_file: str | None) -> None:
    """All that is kept of one person, in full; each look is in the journal."""
    with open_clinic(app.settings) as clinic:
        found = clinic.people.person(number, reason, admin(app, clinic, by, pin_file).id)
    if isinstance(found, NotErased):
        refuse(app, found, SENTENCES[found])
    answer(app, _object(found), _sentence(found))


@person.command("export")
@_asked
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False, exists=True))
@common_options
@click.pass_obj
def person_export(app: App, number: str, reason: str, folder: Path, by: str | None, pin_file: str | None) -> None:
    """The same, as a text to read and as JSON, in a new folder."""
    with open_clinic(app.settings) as clinic:
        made = clinic.people.export_person(number, reason, folder, admin(app, clinic, by, pin_file).id)
    if isinstance(made, NotErased):
        refuse(app, made, SENTENCES[made])
    answer(app, {"folder": str(made)}, f"{made} has all that is kept of this person.")


@person.command("erase")
@_asked
@click.option("--yes", is_flag=True, help="Do it; it cannot be taken back.")
@common_options
@click.pass_obj
def person_erase(app: App, number: str, reason: str, yes: bool, by: str | None, pin_file: str | None) -> None:
    """Name, number, date of birth and cards go, from the copies too. The visits stay, of nobody."""
    with open_clinic(app.settings) as clinic:
        who = admin(app, clinic, by, pin_file)
        if not yes:
            refuse(app, "say_yes", "What is erased cannot be brought back: say --yes to do it.")
        told = clinic.people.erase_person(number, reason, who.id)
    if isinstance(told, NotErased):
        refuse(app, told, SENTENCES[told])
    found = {"persons": told.persons, "cards": told.cards, "roster": told.roster_rows, "copies": told.copies_cleaned}
    copies = counted(told.copies_cleaned, "copy was", "copies were")
    sentence = f"Erased; {copies} made anew without this person.{_in_log(told)}{_unreadable(told)}"
    answer(app, {**found, "in_log": told.in_log, "unreadable": _days(told)}, sentence)


@person.command("drop-old")
@click.option("--dry-run", is_flag=True, help="Only count.")
@common_options
@click.pass_obj
def person_drop_old(app: App, dry_run: bool) -> None:
    """Names and numbers of whoever was not here for data.keep_days; done by itself once a day while a face is open."""
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today()
        if dry_run:
            due = clinic.people.due(today)
            people = counted(due, "person was", "people were")
            answer(app, {"due": due}, f"{people} not here for {counted(app.settings.data.keep_days, 'day')}.")
            return
        told = clinic.people.drop(today, "cli")
    found = {
        "persons": told.persons,
        "cards": told.cards,
        "roster": told.roster_rows,
        "copies": told.copies_cleaned,
        "files": told.files,
        "in_log": told.in_log,
        "unreadable": _days(told),
    }
    people = counted(told.persons, "person has", "people have")
    copies = counted(told.copies_cleaned, "copy was", "copies were")
    sentence = f"{people} no name here any more; {copies} cleaned."
    answer(app, found, f"{sentence}{_in_log(told)}{_unreadable(told)}")


def _in_log(told: Dropped) -> str:
    if not told.in_log:
        return ""
    return (
        " Somebody went on reading, so the database's log still has what was taken: a face that is open empties it"
        " within a minute after they end, else the next night; the journal then says log_emptied."
    )


def _days(told: Dropped) -> list[str]:
    return [day.isoformat() for day in told.unreadable]


def _unreadable(told: Dropped) -> str:
    if not told.unreadable:
        return ""
    aside = counted(len(told.unreadable), "database that was", "databases that were")
    return (
        f" What cannot be cleaned: {aside} set aside damaged, which may still have names; the last goes by itself on"
        f" {told.unreadable[-1]}, at once by: ./run backup drop-damaged --yes --as ADMIN."
    )


def _object(found: PersonData) -> dict[str, object]:
    return {**told_of(found), "visits": [list(visit) for visit in found.visits]}


def _sentence(found: PersonData) -> str:
    told = _object(found)
    lines = [f"{key}: {'-' if value is None else value}" for key, value in told.items() if key != "visits"]
    return "\n".join([*lines, *(" ".join(visit) for visit in found.visits)])
