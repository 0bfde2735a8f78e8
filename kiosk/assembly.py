"""The composition root: from settings to a store, devices and the clinic's work. Alone it sees everything."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.application.board_guide import BoardWork
from kiosk.application.desk import DeskWork
from kiosk.application.errors import SettingsError
from kiosk.application.kiosk_work import KioskRegistration
from kiosk.application.ports import CardReader, CardWatch, Clock, Storage, TicketPrinter
from kiosk.application.printing import Printing
from kiosk.application.queue import Queue
from kiosk.application.registration import Registration
from kiosk.application.staff import StaffWork
from kiosk.application.tickets import Tickets
from kiosk.application.waiting import Waits
from kiosk.clock import SystemClock
from kiosk.domain.catalogue import Catalogue, CatalogueError, catalogue_from
from kiosk.safekeeping import backups_folder
from kiosk.second_medium import SecondMedium
from kiosk.settings import Settings
from kiosk.turn import printer_turn

if TYPE_CHECKING:
    from kiosk.storage import QueueRules

HERE = Path(__file__).parent
FONTS = HERE / "fonts"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Everything one process needs to register people; it may be used from several threads."""

    storage: Storage
    clock: Clock
    catalogue: Catalogue
    registration: Registration
    tickets: Tickets
    printer: TicketPrinter
    staff: StaffWork
    queue: Queue

    def desk(self) -> DeskWork:
        return DeskWork(self.queue, self.clock, self.registration, self.tickets, self.storage)

    def kiosk(self) -> KioskRegistration:
        return KioskRegistration(self.registration, self.tickets, self.storage, self.clock)


def catalogue(settings: Settings) -> Catalogue:
    """Errors: SettingsError with one sentence."""
    path = Path(settings.data.catalogue).expanduser() if settings.data.catalogue else HERE / "catalogue.toml"
    try:
        found = catalogue_from(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise SettingsError(f"The catalogue {path.name} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The catalogue {path.name} is not valid TOML: {error}.") from None
    except CatalogueError as error:
        raise SettingsError(f"The catalogue {path.name} is not right: {error}") from None
    if unknown := [code for code in settings.kiosk.programmes if code not in found.programmes]:
        raise SettingsError(
            f"The setting kiosk.programmes names {unknown[0]!r}; the catalogue has {', '.join(found.programmes)}."
        )
    return found


def card_reader(settings: Settings) -> CardReader:
    from devices.cards.reader import PcscCardReader

    return PcscCardReader(settings.reader.name, deadline_s=settings.reader.deadline_s)


def card_watch(settings: Settings) -> CardWatch:
    from devices.cards.watch import PcscCardWatch

    return PcscCardWatch(settings.reader.name, deadline_s=settings.reader.deadline_s)


def readers_now(settings: Settings) -> tuple[bool, tuple[str, ...]]:
    """Whether the card service answers, and the readers that would be used."""
    from devices.cards.reader import readers

    return readers(settings.reader.name)


def printer(settings: Settings) -> TicketPrinter:
    if settings.printer.kind == "ipp":
        from devices.printers.ipp import IppPrinter

        return IppPrinter(settings.printer.uri, wait_s=settings.printer.wait_s)
    from devices.printers.folder import FolderPrinter

    return FolderPrinter(settings.data_folder / "tickets")


def check_fonts() -> None:
    """Errors: FontError, one sentence with the font's name."""
    from kiosk.paper import fonts

    fonts.ready()


def sqlite_engine() -> tuple[str, bool]:
    """Its version, and whether several processes may write with it."""
    from kiosk.storage.engine import VERSION, wal_reset_fixed

    return ".".join(str(part) for part in VERSION), wal_reset_fixed()


@contextmanager
def open_clinic(
    settings: Settings, *, printer_is: TicketPrinter | None = None, clock: Clock | None = None
) -> Iterator[Clinic]:
    """Errors: SettingsError, StorageError (and its kinds), FontError, each with one sentence for a person."""
    from kiosk.paper.code import ticket_code
    from kiosk.paper.ticket import ready_to_draw
    from kiosk.storage import open_store
    from kiosk.storage.pins import PinHashes

    found = catalogue(settings)
    folder = settings.data_folder
    store = open_store(folder, Path(settings.data.backups).expanduser() if settings.data.backups else None)
    medium = SecondMedium(store.lines(backups_folder(settings)).catch_up)
    try:
        clock = clock or SystemClock()
        device = printer_is or printer(settings)
        key = store.code_key()

        def code(label: str, day: date, sequence: int) -> str:
            return ticket_code(label, day, sequence, key)

        rules = _rules(settings)
        queue = store.queue(found, rules)
        names = {"ug": settings.clinic.name_ug, "zh": settings.clinic.name_zh, "en": settings.clinic.name_en}
        roll = settings.printer.roll_mm
        tickets = Tickets(
            store,
            clock,
            found,
            Printing(store, device, clock),
            ready_to_draw(roll),
            code,
            names,
            roll,
            lambda: printer_turn(folder),
            Waits(queue, clock, found, rules.cap, rules.passes),
        )
        registration = Registration(store, clock, found, settings.kiosk.programmes, settings.clinic.rollover_hour)
        staff = StaffWork(store.staff(), PinHashes(store.pin_key()), clock)
        if settings.data.backups:
            store.after_registration = medium.wake
        yield Clinic(store, clock, found, registration, tickets, device, staff, queue)
    finally:
        medium.close()
        store.close()


@contextmanager
def open_board(settings: Settings, clock: Clock | None = None) -> Iterator[tuple[BoardWork, Clock]]:
    """A board's work alone: nothing of paper, printers or PINs is loaded for it.

    Errors: SettingsError, StorageError (and its kinds), each with one sentence for a person.
    """
    from kiosk.storage import open_store

    found = catalogue(settings)
    store = open_store(
        settings.data_folder, Path(settings.data.backups).expanduser() if settings.data.backups else None
    )
    try:
        clock = clock or SystemClock()
        registration = Registration(store, clock, found, settings.kiosk.programmes, settings.clinic.rollover_hour)
        yield BoardWork(store.queue(found, _rules(settings)), store.day_open, registration.today), clock
    finally:
        store.close()


def _rules(settings: Settings) -> QueueRules:
    from kiosk.storage import QueueRules

    return QueueRules(
        timedelta(minutes=settings.queue.cap_minutes),
        settings.queue.passes,
        timedelta(seconds=settings.queue.recall_s),
        timedelta(seconds=settings.queue.undo_s),
    )
