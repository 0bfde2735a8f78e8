"""What the doctor looks at: the machine, and the data of the clinic if there are any."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk import assembly, machine
from kiosk.application import health
from kiosk.application.clock import clock_state
from kiosk.application.errors import KioskError
from kiosk.application.health import Finding, Ready
from kiosk.application.ports import PrinterState
from kiosk.catalogue_file import catalogue
from kiosk.clock import SystemClock
from kiosk.live.in_force import settings_in_force
from kiosk.safekeeping import copies
from kiosk.settings import Settings


def findings(settings: Settings) -> Iterator[Finding]:
    """Looks only: a machine without data has none afterwards."""
    new = copies.untouched(settings)
    now = settings_in_force(settings)
    yield from _machine(now, new)
    if not new:
        yield copies.second_medium(settings)
    try:
        if new:
            yield from _nothing_yet(settings)
            return
        with assembly.open_clinic(settings) as clinic:
            yield from _kept(clinic)
    except KioskError as error:
        yield Finding("database", Ready.NOT_READY, str(error))


def of_clinic(clinic: assembly.Clinic) -> tuple[Finding, ...]:
    """The same beside open faces, through their own connection. Seconds, for a journal of years.

    Errors: StorageError.
    """
    now = clinic.live.now()
    return (*_machine(now, new=False), copies.second_medium(now), *_kept(clinic))


def _machine(now: Settings, new: bool) -> Iterator[Finding]:
    place = _existing(now.data_folder)
    yield health.readers(*machine.readers_now(now))
    if new and now.printer.kind == "folder":
        writable = os.access(place, os.W_OK | os.X_OK)
        yield health.printer(PrinterState.READY if writable else PrinterState.FAULT)
    else:
        yield health.printer(machine.printer(now).state())
    try:
        machine.check_fonts()
        yield health.fonts()
    except KioskError as error:
        yield health.fonts(str(error))
    yield health.disk(shutil.disk_usage(place).free)


def _nothing_yet(settings: Settings) -> Iterator[Finding]:
    catalogue(settings)
    moment = SystemClock().now()
    yield health.clock(moment.at, clock_state(moment, None))
    yield Finding("database", Ready.READY, "No data yet: made at the first registration.")


def _kept(clinic: assembly.Clinic) -> Iterator[Finding]:
    yield health.clock(clinic.clock.now().at, clinic.registration.clock_state())
    yield from (health.left_out(*one) for one in clinic.settings.left_out().items())
    if (newest := clinic.catalogues.versions()[0].number) != clinic.catalogue.version:
        yield health.catalogue(newest)
    wrong = clinic.storage.verify()
    yield health.database(*machine.sqlite_engine()) if wrong is None else health.altered(wrong)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    folder = folder.absolute()
    return next(one for one in (folder, *folder.parents) if one.is_dir())
