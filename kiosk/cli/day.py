"""``day``: the business day is opened by itself with the first ticket, and closed by a person."""

from __future__ import annotations

from collections import Counter

import click

from kiosk.application.errors import StorageError
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.cli.day_log import COMMANDS as LOG_COMMANDS
from kiosk.cli.day_report import day_report
from kiosk.cli.queue_words import SHOWN, STATE
from kiosk.domain.numbering import BEIJING
from kiosk.safekeeping.copies import back_up


@click.group()
def day() -> None:
    """Open or close the business day, or look at it."""


day.add_command(day_report)
for log_command in LOG_COMMANDS:
    day.add_command(log_command)


@day.command("open")
@click.option("--clock-is-right", is_flag=True, help="The clock was in doubt, and somebody has looked at it.")
@common_options
@click.pass_obj
def day_open(app: App, clock_is_right: bool) -> None:
    """Take registrations today. After a day was closed by mistake, whoever its end made unserved waits again."""
    with open_clinic(app.settings) as clinic:
        if clock_is_right:
            clinic.desk().clock_is_right("cli")
        today, by_clock = clinic.registration.today(), clinic.registration.day_of_clock()
        if by_clock > today:
            says = f"The clock says {clinic.clock.now().at.astimezone(BEIJING):%H:%M on %A, %Y-%m-%d}"
            say = f"{says}, and the last day here is {today}: set the clock, or say --clock-is-right."
            refuse(app, "clock_in_doubt", say)
        returned = clinic.desk().open_day("cli")
        people = f"; {'1 person waits' if returned == 1 else f'{returned} people wait'} again" if returned else ""
        found = {"business_day": today.isoformat(), "state": "open", "returned": returned}
        answer(app, found, f"{today} is open{people}.")


@day.command("close")
@click.option("--yes", is_flag=True, help="Also while people are still here; they are not served today.")
@common_options
@click.pass_obj
def day_close(app: App, yes: bool) -> None:
    """End the day: no new registrations, desks closed, and whoever still waits is written down as not served. Then a
    copy of the data is made."""
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today().isoformat()
        here = len(clinic.desk().rows())
        if here and not yes:
            people = "1 person is" if here == 1 else f"{here} people are"
            refuse(app, "still_open", f"{people} still waiting, called, served or parked: say --yes to end the day.")
        unserved = clinic.desk().close_day("cli")
    try:
        made = back_up(app.settings, "cli")
    except StorageError as error:
        refuse(app, "no_backup", f"{today} is closed, but no copy was made. {error}")
    found = {"business_day": today, "state": "closed", "unserved": unserved, "backup": str(made)}
    answer(app, found, f"{today} is closed; {unserved} not served; {made} is a whole copy.")


@day.command("status")
@common_options
@click.pass_obj
def day_status(app: App) -> None:
    """Open or closed, how many are where, which stations are down."""
    with open_clinic(app.settings) as clinic:
        today, work = clinic.registration.today(), clinic.desk()
        state = "open" if clinic.storage.day_open(today) else "closed"
        counts = Counter(row.state for row in work.rows(None, SHOWN))
        here = {one.value: counts[one] for one in SHOWN}
        down = sorted(work.stations_down())
        words = ", ".join(f"{counts[one]} {STATE[one]}" for one in SHOWN)
        found = {"business_day": today.isoformat(), "state": state, **here, "stations_down": down}
        answer(app, found, f"{today.isoformat()} is {state}: {words}{_down(down)}.")


def _down(stations: list[str]) -> str:
    return f"; down: {', '.join(stations)}" if stations else ""
