"""``doctor``: what is ready, and what to do about the rest."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import click

from kiosk import assembly
from kiosk.application import health
from kiosk.application.errors import KioskError
from kiosk.application.health import Finding, Ready
from kiosk.cli.common import App, answer, common_options
from kiosk.settings import Settings


@click.command()
@common_options
@click.pass_obj
def doctor(app: App) -> None:
    """Reader, card service, printer, fonts, disk, clock, database: exit 1 when something is not ready."""
    found = list(_findings(app.settings))
    rows = [{"part": one.part, "ready": one.ready, "say": one.say} for one in found]
    lines = (f"{one.ready:10}{one.part:10}{one.say}" for one in found)
    answer(app, {"ready": health.all_ready(found), "findings": rows}, "\n".join(lines))
    if not health.all_ready(found):
        sys.exit(1)


def _findings(settings: Settings) -> Iterator[Finding]:
    yield health.readers(*assembly.readers_now(settings))
    yield health.printer(assembly.printer(settings).state())
    try:
        assembly.check_fonts()
        yield Finding("fonts", Ready.READY, "All there.")
    except KioskError as error:
        yield Finding("fonts", Ready.NOT_READY, str(error))
    try:
        with assembly.open_clinic(settings) as clinic:
            yield health.clock(clinic.clock.now().at, clinic.registration.clock_state())
            wrong = clinic.storage.verify()
            if wrong is None:
                yield Finding("database", Ready.READY, f"Whole, SQLite {assembly.sqlite_version()}.")
            else:
                yield Finding("database", Ready.NOT_READY, f"The journal was changed: {wrong}.")
        yield health.disk(shutil.disk_usage(settings.data_folder).free)
    except KioskError as error:
        yield Finding("database", Ready.NOT_READY, str(error))
