"""``doctor``: what is ready, and what to do about the rest."""

from __future__ import annotations

import sys

import click

from kiosk import checkup
from kiosk.application import health
from kiosk.cli.common import App, answer, common_options


@click.command()
@common_options
@click.pass_obj
def doctor(app: App) -> None:
    """Reader, card service, printer, fonts, disk, clock, database: exit 1 when something is not ready."""
    found = list(checkup.findings(app.settings))
    rows = [{"part": one.part, "ready": one.ready, "say": one.say} for one in found]
    lines = (f"{one.ready:10}{one.part:10}{one.say}" for one in found)
    answer(app, {"ready": health.all_ready(found), "findings": rows}, "\n".join(lines))
    if not health.all_ready(found):
        sys.exit(1)
