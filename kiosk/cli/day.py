"""``day``: the business day is opened by itself with the first ticket, and closed by a person."""

from __future__ import annotations

import click

from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options


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
    _set(app, closed=False)


@day.command("close")
@common_options
@click.pass_obj
def day_close(app: App) -> None:
    """Take no new registrations today; tickets that stand stay valid."""
    _set(app, closed=True)


def _set(app: App, *, closed: bool) -> None:
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today()
        (clinic.storage.close_day if closed else clinic.storage.open_day)(today, clinic.clock.now(), "cli")
        state = "closed" if closed else "open"
        answer(app, {"business_day": today.isoformat(), "state": state}, f"{today.isoformat()} is {state}.")
