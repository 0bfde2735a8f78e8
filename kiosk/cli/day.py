"""``day``: the business day is opened by itself with the first ticket, and closed by a person."""

from __future__ import annotations

import click

from kiosk.application.errors import StorageError
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.safekeeping import back_up


@click.group()
def day() -> None:
    """Open or close the business day."""


@day.command("open")
@click.option("--clock-is-right", is_flag=True, help="The clock was in doubt, and somebody has looked at it.")
@common_options
@click.pass_obj
def day_open(app: App, clock_is_right: bool) -> None:
    """Take registrations today, also after the day was closed."""
    if clock_is_right:
        with open_clinic(app.settings) as clinic:
            clinic.storage.believe(clinic.clock.now(), clinic.registration.day_of_clock(), "cli")
    today = _set(app, closed=False)
    answer(app, _told(today, "open"), f"{today} is open.")


@day.command("close")
@common_options
@click.pass_obj
def day_close(app: App) -> None:
    """Take no new registrations today; tickets that stand stay valid. Then a copy of the data is made."""
    today = _set(app, closed=True)
    try:
        made = back_up(app.settings, "cli")
    except StorageError as error:
        refuse(app, "no_backup", f"{today} is closed, but no copy was made. {error}")
    answer(app, _told(today, "closed") | {"backup": str(made)}, f"{today} is closed; {made} is a whole copy.")


def _set(app: App, *, closed: bool) -> str:
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today()
        (clinic.storage.close_day if closed else clinic.storage.open_day)(today, clinic.clock.now(), "cli")
        return today.isoformat()


def _told(today: str, state: str) -> dict[str, str]:
    return {"business_day": today, "state": state}
