"""The composition root: from settings to a store, devices and the clinic's work. Alone it sees everything."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.application.board_guide import BoardWork
from kiosk.application.care import Proofs
from kiosk.application.catalogues import CatalogueWork
from kiosk.application.desk import DeskWork
from kiosk.application.exporting import ExportWork
from kiosk.application.kiosk_work import KioskRegistration
from kiosk.application.log import Records
from kiosk.application.ports import Clock, Storage, TicketPrinter
from kiosk.application.printing import Printing
from kiosk.application.queue import Queue
from kiosk.application.registration import Registration
from kiosk.application.reporting import ReportWork
from kiosk.application.roster import ListRow, NotRead, RosterWork
from kiosk.application.settings_work import SettingsWork
from kiosk.application.staff import StaffWork
from kiosk.application.tickets import Tickets
from kiosk.application.waiting import Waits
from kiosk.catalogue_file import checked_file
from kiosk.clock import SystemClock
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import Slip
from kiosk.live.in_force import clinic_names, fairness, in_force, queue_rules
from kiosk.live.printer import LivePrinter
from kiosk.live.settings import LiveSettings
from kiosk.log_exports import log_exports
from kiosk.machine import printer
from kiosk.safekeeping.copies import Copies, backups_folder
from kiosk.safekeeping.people import PeopleCare
from kiosk.safekeeping.second_medium import SecondMedium
from kiosk.settings import Settings
from kiosk.turn import printer_turn

if TYPE_CHECKING:
    from kiosk.storage import Store
    from kiosk.storage.catalogues import CatalogueRows

HERE = Path(__file__).parent
FONTS = HERE / "fonts"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Everything one process needs to register people; it may be used from several threads."""

    storage: Storage
    clock: Clock
    catalogues: CatalogueWork
    settings: SettingsWork
    live: LiveSettings
    registration: Registration
    tickets: Tickets
    printer: TicketPrinter
    staff: StaffWork
    queue: Queue
    roster: RosterWork
    copies: Copies
    people: PeopleCare
    reports: ReportWork
    proofs: Proofs
    records: Records
    exports: ExportWork

    @property
    def catalogue(self) -> Catalogue:
        """The one in force now."""
        return self.catalogues.current()

    def desk(self) -> DeskWork:
        return DeskWork(self.queue, self.clock, self.registration, self.tickets, self.storage, self.roster)

    def kiosk(self) -> KioskRegistration:
        return KioskRegistration(self.registration, self.tickets, self.storage, self.clock)


@contextmanager
def open_clinic(
    settings: Settings, *, printer_is: TicketPrinter | None = None, clock: Clock | None = None, durable: bool = True
) -> Iterator[Clinic]:
    """``durable``: False for pretend days alone, see ``Store.never_wait_for_the_disk``.

    What draws a paper is loaded with the first one, a third of what a command costs that prints none; who prints asks
    ``machine.check_fonts`` first.

    Errors: SettingsError, StorageError (and its kinds), each with one sentence for a person."""
    from kiosk.paper.code import ticket_code
    from kiosk.storage import open_store
    from kiosk.storage.files import DataFolder
    from kiosk.storage.pins import PinHashes

    file = checked_file(settings)
    folder = settings.data_folder
    store = open_store(folder, Path(settings.data.backups).expanduser() if settings.data.backups else None)
    medium = SecondMedium(store.lines(backups_folder(settings)).catch_up)
    try:
        if not durable:
            store.never_wait_for_the_disk()
        clock = clock or SystemClock()
        live, catalogues = in_force(settings, store, file)
        device = printer_is or LivePrinter(lambda: live.current.printer, lambda: printer(live.current))
        key = store.code_key()

        def code(label: str, day: date, sequence: int) -> str:
            return ticket_code(label, day, sequence, key)

        queue = store.queue(catalogues, lambda db: queue_rules(live.within(db)))
        tickets = Tickets(
            store,
            clock,
            catalogues,
            Printing(store, device, clock),
            lambda slip: _drawn(slip, live),
            code,
            lambda: clinic_names(live.now()),
            lambda: live.current.printer.roll_mm,
            lambda: printer_turn(folder),
            Waits(queue, clock, catalogues, lambda: fairness(live.current)),
        )
        registration = _registration(store, clock, catalogues, live, store.roster().name_of)
        work = CatalogueWork(
            catalogues,
            clock,
            lambda: live.now().kiosk.programmes,
            lambda: clinic_names(live.now()),
            lambda slip: _png(_drawn(slip, live)),
        )
        desk = SettingsWork(store.settings(), live, clock, lambda: catalogues.current().programmes)
        staff = StaffWork(store.staff(), PinHashes(store.pin_key()), clock)
        roster = RosterWork(store.roster(), _read_list, clock)
        if settings.data.backups:
            store.after_registration = medium.wake
        copies, reports = Copies(settings, clock), ReportWork(store.report(lambda: live.now().clinic.rollover_hour))
        kept = store.people(DataFolder(folder, backups_folder(settings)))
        people = PeopleCare(kept, store, clock, lambda: live.current.data, registration.today)
        exports = log_exports(live.now, store, clock, registration.today, catalogues.current)
        yield Clinic(
            store,
            clock,
            work,
            desk,
            live,
            registration,
            tickets,
            device,
            staff,
            queue,
            roster,
            copies,
            people,
            reports,
            store.proofs(),
            store.log(),
            exports,
        )
    finally:
        medium.close()
        store.close()


@contextmanager
def open_board(settings: Settings, clock: Clock | None = None) -> Iterator[tuple[BoardWork, Clock, LiveSettings]]:
    """A board's work alone: nothing of paper, printers or PINs is loaded for it.

    Errors: SettingsError, StorageError (and its kinds), each with one sentence for a person.
    """
    from kiosk.storage import open_store

    file = checked_file(settings)
    store = open_store(
        settings.data_folder, Path(settings.data.backups).expanduser() if settings.data.backups else None
    )
    try:
        clock = clock or SystemClock()
        live, catalogues = in_force(settings, store, file)
        registration = _registration(store, clock, catalogues, live)
        queue = store.queue(catalogues, lambda db: queue_rules(live.within(db)))
        yield BoardWork(queue, store.day_open, registration.today), clock, live
    finally:
        store.close()


def _drawn(slip: Slip, live: LiveSettings) -> bytes:
    from kiosk.paper.ticket import draw

    return draw(slip, live.current.printer.roll_mm)


def _png(pdf: bytes) -> bytes:
    from devices.printers.dots import first_page

    out = io.BytesIO()
    first_page(pdf).picture().save(out, "PNG")
    return out.getvalue()


def _registration(
    store: Store,
    clock: Clock,
    catalogues: CatalogueRows,
    live: LiveSettings,
    listed: Callable[[str], str | None] = lambda _number: None,
) -> Registration:
    return Registration(
        store, clock, catalogues, lambda: live.now().kiosk.programmes, lambda: live.now().clinic.rollover_hour, listed
    )


def _read_list(path: Path) -> Iterator[ListRow] | NotRead:
    from kiosk.export.roster_file import read_list

    return read_list(path)
