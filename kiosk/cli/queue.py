"""``queue``: who waits, who is called, who is being served."""

from __future__ import annotations

from typing import Any

import click

from kiosk.application.queue import Row
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.common import App, answer, common_options
from kiosk.cli.queue_words import SHOWN, STATE, row_fields

TITLES = "ticket  station  state, minutes waited, + minutes that a priority counts, desk"


@click.command()
@click.option("--station", help="Only this station.")
@click.option("--full", is_flag=True, help="Names, and why somebody has priority; it is written to the journal.")
@common_options
@click.pass_obj
def queue(app: App, station: str | None, full: bool) -> None:
    """Who is waiting, called, being served or parked, in the order of the queue; then who was given up."""
    with open_clinic(app.settings) as clinic:
        if station is not None and station not in clinic.catalogue.stations:
            raise click.UsageError(
                f"There is no station {station!r}; there are {', '.join(clinic.catalogue.stations)}."
            )
        rows = clinic.desk().rows(station, SHOWN)
        if full:  # who cannot be written down as having looked does not look
            clinic.storage.note("full_shown", {"what": "queue", "station": station}, clinic.clock.now(), "cli")
        people = [_fields(clinic, row, full) for row in rows]
        lines = [TITLES, *map(_line, people)] if people else ["Nobody is waiting."]
        today = clinic.registration.today().isoformat()
        answer(app, {"business_day": today, "people": people}, "\n".join(lines))


def _fields(clinic: Clinic, row: Row, full: bool) -> dict[str, Any]:
    told = row_fields(row, clinic.clock.now().at)
    if not full:
        return told
    name = clinic.storage.full_name(row.visit_id)
    return {**told, "name": name, "tier": row.tier, "tier_verified": row.tier_verified}


def _line(one: dict[str, Any]) -> str:
    credit = "emergency" if one["emergency"] else f"+{one['credit_minutes']} min" if one["credit_minutes"] else ""
    desk = f"desk {one['desk']}" if one["desk"] else ""
    words = [STATE[one["state"]], f"{one['waited_minutes']} min", credit, desk, one.get("name") or ""]
    return f"{one['label']:8}{one['station']:9}" + ", ".join(word for word in words if word)
