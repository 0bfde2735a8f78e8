"""``backup``: a checked copy of the data now, which copies there are, and the way back from one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from kiosk.application.care import NotRestored, Restoring
from kiosk.application.errors import KioskError
from kiosk.assembly import open_clinic
from kiosk.cli.admin import admin, as_admin
from kiosk.cli.common import App, answer, beijing, common_options, counted, refuse
from kiosk.clock import SystemClock
from kiosk.domain.numbering import BEIJING
from kiosk.safekeeping.copies import Copies, back_up, backups_folder, untouched

SENTENCES = {
    NotRestored.NO_COPY: "There is no such copy: backup list shows those there are.",
    NotRestored.NOT_WHOLE: "This copy is not whole: take an older one, backup list shows them.",
    NotRestored.OTHER_CLINIC: "This copy is another clinic's: the root.key that is here does not open its names.",
    NotRestored.OPEN: "The clinic's data are open: end the kiosk, the desks and the board first.",
    NotRestored.NEWER: "This copy was made by a later release: install that release first.",
}

TITLES = "made, Beijing time          business day file"


@click.group()
def backup() -> None:
    """Make, list or put back checked copies of the data."""


@backup.command("make")
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="Another folder, a stick say.")
@common_options
@click.pass_obj
def backup_make(app: App, folder: Path | None) -> None:
    """Copy the database, also while the kiosk is open; the newest 14 stay. The key is never in a copy."""
    settings = app.settings
    if untouched(settings):
        refuse(app, "no_data", "There is nothing to copy yet: nobody was ever registered here.")
    made = back_up(settings, "cli", folder)
    answer(app, {"backup": str(made), "bytes": made.stat().st_size}, f"{made} is a whole copy.")


@backup.command("night")
@common_options
@click.pass_obj
def backup_night(app: App) -> None:
    """What is due once a business day, for cron where no face stays open: closes days that nobody closed, makes a copy,
    drops old names. Nothing when it is done already, by a face say."""
    from kiosk.safekeeping.night import night

    if untouched(app.settings):
        refuse(app, "no_data", "There is nothing to copy yet: nobody was ever registered here.")
    done = night(app.settings, "cli")
    if done is None:
        answer(app, {"done": False}, "It is done for this business day, or being done.")
        return
    if done.copy is None:
        refuse(app, "no_backup", "No copy was made: look at the folder of backups and at the disk.")
    found = {"business_day": done.business_day.isoformat(), "closed": done.closed, "backup": str(done.copy)}
    answer(
        app, {"done": True, **found}, f"{counted(done.closed, 'forgotten day')} closed; {done.copy} is a whole copy."
    )


@backup.command("list")
@common_options
@click.pass_obj
def backup_list(app: App) -> None:
    """The copies, newest first, each read through; exit 0 also when there is none."""
    folder = backups_folder(app.settings)
    copies = Copies(app.settings).copies()
    found = [
        {
            "backup": str(one.path),
            "bytes": one.bytes,
            "made_at": one.made_at.isoformat(timespec="seconds"),
            "business_day": one.business_day.isoformat() if one.business_day else None,
            "whole": one.whole,
        }
        for one in copies
    ]
    lines = [
        f"{beijing(one.made_at)}    {'whole  ' if one.whole else 'DAMAGED'} {one.business_day or '-'!s:12} {one.path}"
        for one in copies
    ]
    said = "\n".join([TITLES, *lines]) if lines else f"There is no backup in {folder}."
    answer(app, {"folder": str(folder), "backups": found}, said)


@backup.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what it would do, and change nothing.")
@click.option("--yes", is_flag=True, help="Do it; without this it is a dry run that asks for it.")
@click.option("--clock-is-right", is_flag=True, help="The clock was in doubt, and somebody has looked at it.")
@common_options
@click.pass_obj
def backup_restore(app: App, file: Path, dry_run: bool, yes: bool, clock_is_right: bool) -> None:
    """Put a copy in the database's place, with the program stopped. What is there now is set aside, never deleted, and
    registrations since the copy come back from the second medium's lines, with the same numbers."""
    copies = Copies(app.settings)
    doing = yes and not dry_run
    path = file.absolute()
    told = copies.restore(path, "cli", clock_is_right) if doing else copies.restoring(path)
    if isinstance(told, NotRestored):
        refuse(app, told, SENTENCES[told])
    now = SystemClock().now().at
    doubtful = told.before_last(now) and not clock_is_right
    early = " That is later: set the clock, or add --clock-is-right when it is." if doubtful else ""
    if not doing and not dry_run:
        refuse(app, "say_yes", f"{_sentence(told, now)}{early} Say --yes to do it.")
    found = {
        "backup": str(told.copy.path),
        "visits": told.visits,
        "last_at": told.last_at.isoformat() if told.last_at else None,
        "lost": told.lost,
        "from_lines": told.from_lines,
        "last_known_at": told.known_at.isoformat() if told.known_at else None,
        "clock": now.astimezone(BEIJING).isoformat(timespec="minutes"),
        "done": doing,
    }
    if not doing:
        answer(app, found, _sentence(told, now) + early)
        return
    try:
        with open_clinic(app.settings) as clinic:
            dropped = clinic.people.drop(clinic.registration.today(), "cli").persons
        old = f" {counted(dropped, 'person', 'persons')} had been kept too long and went." if dropped else ""
    except KioskError as error:  # it is put back all the same, and the first face to open does it
        dropped, old = 0, f" Names that are too old are still in it: {error}"
    done = f"{_sentence(told, now)} Done.{old} Now say doctor, then journal verify."
    answer(app, {**found, "dropped": dropped}, done)


@backup.command("drop-damaged")
@click.option("--yes", is_flag=True, help="Do it; nothing can be read out of them afterwards.")
@as_admin
@common_options
@click.pass_obj
def backup_drop_damaged(app: App, yes: bool, by: str | None, pin_file: str | None) -> None:
    """Databases that were set aside damaged go now, not only after data.keep_days: what is erased cannot be taken out
    of them."""
    with open_clinic(app.settings) as clinic:
        who = admin(app, clinic, by, pin_file)
        if not yes:
            refuse(app, "say_yes", "First see that everything is back from a copy, then say --yes.")
        dropped = clinic.people.drop_damaged(who.id)
    answer(app, {"dropped": dropped}, f"{counted(dropped, 'damaged database has', 'damaged databases have')} gone.")


def _sentence(told: Restoring, now: datetime) -> str:
    last = f", the last of {beijing(told.last_at)}" if told.last_at else ""
    more, back = counted(told.lost, "more is", "more are"), counted(told.from_lines, "comes", "come")
    since = (
        f"since then {more} known, of which {back} back from the second medium" if told.lost else "none is known since"
    )
    known = f" The last registration that is known was on {_day(told.known_at)}." if told.known_at else ""
    clock = f"This PC's clock says {_day(now)} (all in Beijing time): is it right?"
    return f"The copy has {counted(told.visits, 'visit')}{last}; {since}. {clock}{known}"


def _day(at: datetime) -> str:
    return f"{at.astimezone(BEIJING):%A, %Y-%m-%d, %H:%M}"
