"""``day``: the business day is opened by itself with the first ticket, and closed by a person."""

from __future__ import annotations

from collections import Counter

import click

from kiosk.application.errors import StorageError
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.domain.visit import StopState
from kiosk.safekeeping import back_up

HERE = (StopState.WAITING, StopState.CALLED, StopState.SERVING, StopState.PARKED)


@click.group()
def day() -> None:
    """Open or close the business day, or look at it."""


@day.command("open")
@click.option("--clock-is-right", is_flag=True, help="The clock was in doubt, and somebody has looked at it.")
@common_options
@click.pass_obj
def day_open(app: App, clock_is_right: bool) -> None:
    """Take registrations today, also after the day was closed."""
    with open_clinic(app.settings) as clinic:
        if clock_is_right:
            clinic.storage.believe(clinic.clock.now(), clinic.registration.day_of_clock(), "cli")
        today = clinic.registration.today()
        clinic.storage.open_day(today, clinic.clock.now(), "cli")
        answer(app, {"business_day": today.isoformat(), "state": "open"}, f"{today.isoformat()} is open.")


@day.command("close")
@common_options
@click.pass_obj
def day_close(app: App) -> None:
    """End the day: no new registrations, desks closed, and whoever still waits is written down as not served. Then a
    copy of the data is made."""
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today().isoformat()
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
        counts = Counter(row.state for row in work.rows())
        here = {one.value: counts[one] for one in HERE}
        down = sorted(work.stations_down())
        words = ", ".join(f"{count} {name}" for name, count in here.items())
        found = {"business_day": today.isoformat(), "state": state, **here, "stations_down": down}
        answer(app, found, f"{today.isoformat()} is {state}: {words}{_down(down)}.")


def _down(stations: list[str]) -> str:
    return f"; down: {', '.join(stations)}" if stations else ""
