"""``desk``: open, pause and close desks and stations, ask who is next, and what a desk does (``desk_actions``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import click

from kiosk.application.queue import Desk, DeskState, NotDone, Refused, Row
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.cli.desk_actions import ACTIONS, ACTOR, at_desk, of_label, with_reason
from kiosk.cli.queue_words import WHY, row_fields, why_not
from kiosk.cli.unseen import line_for_dash
from kiosk.domain.calling import Tier


def _short(_context: click.Context, _parameter: click.Parameter, text: str) -> str:
    if re.search("[0-9]{15}", text) or len(text) > 30:
        raise click.BadParameter("at most 30 characters, and no number of a person.")
    return text


@click.group()
def desk() -> None:
    """Desks, and what they do to the queue."""


for _one in ACTIONS:
    desk.add_command(_one)


@desk.command("open")
@click.argument("name", callback=_short)
@click.option("--room", required=True, callback=_short, help="As it is shown on the board.")
@click.option(
    "--station",
    "stations",
    multiple=True,
    required=True,
    help="What is done there; once for each: --station R --station B.",
)
@click.option("--take-over", is_flag=True, help="Also when somebody else has it open.")
@common_options
@click.pass_obj
def open_(app: App, name: str, room: str, stations: tuple[str, ...], take_over: bool) -> None:
    """Open a desk in a room, for one station or several. Opened again, it serves what is said now, and nothing else."""
    with open_clinic(app.settings) as clinic:
        _known(clinic, stations)
        before = clinic.desk().desk(name)
        told = clinic.desk().open_desk(name, room, stations, ACTOR, take_over)
        if isinstance(told, Refused) and told.why is NotDone.TAKEN:
            refuse(app, told.why, f"Desk {name} is in use by somebody else: say --take-over to have it.")
        served = before.stations if before and before.state is not DeskState.CLOSED else ()
        _tell_desk(app, clinic, told, [one for one in served if one not in stations])


@desk.command("pause")
@click.argument("name")
@common_options
@click.pass_obj
def pause(app: App, name: str) -> None:
    """Call nobody to this desk for a while."""
    with open_clinic(app.settings) as clinic:
        _tell_desk(app, clinic, clinic.desk().set_desk(name, DeskState.PAUSED, ACTOR))


@desk.command("close")
@click.argument("name")
@common_options
@click.pass_obj
def close(app: App, name: str) -> None:
    """End the work of this desk."""
    with open_clinic(app.settings) as clinic:
        _tell_desk(app, clinic, clinic.desk().set_desk(name, DeskState.CLOSED, ACTOR))


@desk.command("list")
@common_options
@click.pass_obj
def list_(app: App) -> None:
    """All desks, and whom each has."""
    with open_clinic(app.settings) as clinic:
        found = [_desk_fields(clinic, one) for one in clinic.desk().desks()]
        lines = [_desk_line(one) for one in found] or ["There is no desk yet."]
        answer(app, {"desks": found}, "\n".join(lines))


@desk.command("next")
@at_desk
@common_options
@click.pass_obj
def next_(app: App, name: str) -> None:
    """Who would be called now, and why; changes nothing."""
    with open_clinic(app.settings) as clinic:
        told = clinic.desk().would_call(name)
        if told is None:
            answer(app, {"label": None, "why": None}, "Nobody waits for this desk.")
            return
        row, why = told
        found = {**row_fields(row, clinic.clock.now().at), "why": why}
        answer(app, found, f"{row.label} would be called for station {row.station}: {WHY[why]}.")


@desk.command("down")
@click.argument("station")
@common_options
@click.pass_obj
def down(app: App, station: str) -> None:
    """This station cannot work today: whoever waits there is sent another way where there is one."""
    _station(app, station, is_down=True)


@desk.command("up")
@click.argument("station")
@common_options
@click.pass_obj
def up(app: App, station: str) -> None:
    """This station works again."""
    _station(app, station, is_down=False)


def _station(app: App, station: str, *, is_down: bool) -> None:
    with open_clinic(app.settings) as clinic:
        _known(clinic, (station,))
        sent = clinic.desk().station_down(station, is_down, ACTOR)
        state = "down" if is_down else "up"
        people = f"; {sent} sent another way" if is_down else ""
        answer(app, {"station": station, "state": state, "sent": sent}, f"Station {station} is {state}{people}.")


@desk.command("tier")
@of_label
@click.option("--tier", type=click.Choice([one.value for one in Tier]), required=True)
@click.option("--verified", is_flag=True, help="Staff have seen the paper, or the person.")
@with_reason
@common_options
@click.pass_obj
def tier(app: App, label: str, tier: str, verified: bool, reason: str) -> None:
    """Say why this ticket may be called earlier; the reason is in the journal, never on a board."""
    with open_clinic(app.settings) as clinic:
        _tell_row(app, clinic, clinic.desk().set_tier(label, Tier(tier), verified, reason, ACTOR), "has its new place")


@desk.command("name")
@of_label
@click.argument("name", callback=line_for_dash)
@common_options
@click.pass_obj
def name_(app: App, label: str, name: str) -> None:
    """Complete the name of somebody whose card keeps it to itself, or correct it; for - it is read from a line."""
    with open_clinic(app.settings) as clinic:
        _tell_row(app, clinic, clinic.desk().complete_name(label, name, ACTOR), "has a name now")


@desk.command("helps")
@click.option("--end", type=int, metavar="SEQ", help="Somebody has gone there.")
@common_options
@click.pass_obj
def helps(app: App, end: int | None) -> None:
    """Villagers at the kiosk who asked for a person."""
    with open_clinic(app.settings) as clinic:
        if end is not None:
            clinic.desk().end_help(end, ACTOR)
        found = [{"seq": one.seq, "at": one.at.isoformat()} for one in clinic.desk().helps()]
        answer(app, {"helps": found}, f"Calls for help at the kiosk: {len(found)}.")


def _known(clinic: Clinic, stations: Sequence[str]) -> None:
    for one in stations:
        if one not in clinic.catalogue.stations:
            raise click.UsageError(f"There is no station {one!r}; there are {', '.join(clinic.catalogue.stations)}.")


def _tell_desk(app: App, clinic: Clinic, told: Desk | Refused, no_longer: Sequence[str] = ()) -> None:
    if isinstance(told, Refused):
        refuse(app, told.why, why_not(told))
    found = _desk_fields(clinic, told)
    left = f" It no longer serves {', '.join(no_longer)}." if no_longer else ""
    answer(app, found, _desk_line(found) + left)


def _tell_row(app: App, clinic: Clinic, told: Row | Refused, what: str) -> None:
    if isinstance(told, Refused):
        refuse(app, told.why, why_not(told))
    answer(app, row_fields(told, clinic.clock.now().at), f"{told.label} {what}.")


def _desk_fields(clinic: Clinic, one: Desk) -> dict[str, Any]:
    current = row_fields(one.current, clinic.clock.now().at) if one.current else None
    return {"desk": one.name, "room": one.room, "stations": list(one.stations), "state": one.state, "current": current}


def _desk_line(found: dict[str, Any]) -> str:
    current = f", with {found['current']['label']}" if found["current"] else ""
    stations = ", ".join(found["stations"])
    return f"Desk {found['desk']} in room {found['room']} for {stations} is {found['state']}{current}."
