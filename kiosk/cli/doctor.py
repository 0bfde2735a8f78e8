"""``doctor``: what is ready, and what to do about the rest."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from kiosk import assembly, machine, safekeeping
from kiosk.application import health
from kiosk.application.clock import clock_state
from kiosk.application.errors import KioskError
from kiosk.application.health import Finding, Ready
from kiosk.application.ports import PrinterState
from kiosk.catalogue_file import catalogue
from kiosk.cli.common import App, answer, common_options
from kiosk.clock import SystemClock
from kiosk.in_force import settings_in_force
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
    """Looks only: a machine without data has none afterwards."""
    new = safekeeping.untouched(settings)
    place = _existing(settings.data_folder)
    now = settings_in_force(settings)
    yield health.readers(*machine.readers_now(now))
    if new and now.printer.kind == "folder":
        writable = os.access(place, os.W_OK | os.X_OK)
        yield health.printer(PrinterState.READY if writable else PrinterState.FAULT)
    else:
        yield health.printer(machine.printer(now).state())
    try:
        machine.check_fonts()
        yield Finding("fonts", Ready.READY, "All there.")
    except KioskError as error:
        yield Finding("fonts", Ready.NOT_READY, str(error))
    yield health.disk(shutil.disk_usage(place).free)
    if not new:
        yield safekeeping.second_medium(settings)
    try:
        yield from _nothing_yet(settings) if new else _kept(settings)
    except KioskError as error:
        yield Finding("database", Ready.NOT_READY, str(error))


def _nothing_yet(settings: Settings) -> Iterator[Finding]:
    catalogue(settings)
    moment = SystemClock().now()
    yield health.clock(moment.at, clock_state(moment, None))
    yield Finding("database", Ready.READY, "No data yet: made at the first registration.")


def _kept(settings: Settings) -> Iterator[Finding]:
    with assembly.open_clinic(settings) as clinic:
        yield health.clock(clinic.clock.now().at, clinic.registration.clock_state())
        for sentence in clinic.settings.left_out().values():
            yield Finding("settings", Ready.ATTENTION, f"Saved by the office and left out: {sentence}")
        if (newest := clinic.catalogues.versions()[0].number) != clinic.catalogue.version:
            yield Finding("catalogue", Ready.ATTENTION, f"Version {newest} cannot be used: an earlier one holds.")
        wrong = clinic.storage.verify()
        if wrong is None:
            yield health.database(*machine.sqlite_engine())
        else:
            yield Finding("database", Ready.NOT_READY, f"The journal was changed: {wrong}.")


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    folder = folder.absolute()
    return next(one for one in (folder, *folder.parents) if one.is_dir())
