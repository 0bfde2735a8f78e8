"""Opens a face: devices, store and screen of one process put together."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from devices.cards.pretend import PretendCardWatch
from devices.printers.folder import FolderPrinter
from devices.printers.paper_switch import PaperSwitch
from kiosk.application.errors import KioskError
from kiosk.application.guide import Guide
from kiosk.application.ports import CardWatch, TicketPrinter
from kiosk.assembly import FONTS, Clinic, card_watch, open_clinic, readers_now
from kiosk.settings import Settings
from ui.app import run_kiosk
from ui.worker import QtWorker

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Practice:
    """Pretend cards and a paper switch under a person's finger; fulfils ``ports.PracticeDock``."""

    watch: PretendCardWatch
    printer: PaperSwitch

    @property
    def cards(self) -> tuple[str, ...]:
        return self.watch.cards

    def insert(self, card: str) -> None:
        self.watch.insert(card)

    def take_out(self) -> None:
        self.watch.take_out()

    def set_paper(self, there: bool) -> None:
        self.printer.paper = there


def practising(settings: Settings) -> bool:
    """By the setting; by itself only without a reader on a machine where nobody was ever registered: a clinic whose
    reader fell out must never pretend."""
    if settings.kiosk.practice != "auto":
        return settings.kiosk.practice == "always"
    _service, names = readers_now(settings)
    return not names and not (settings.data_folder / "clinic.db").exists()


def for_practice(settings: Settings) -> Settings:
    """Its own data folder, so that nobody pretended ever stands in the clinic's register."""
    folder = settings.data_folder / "practice"
    return replace(settings, data=replace(settings.data, folder=str(folder)), printer=type(settings.printer)())


def recover(clinic: Clinic) -> None:
    """The papers of the last run. What keeps them from coming out does not keep the kiosk from opening."""
    try:
        clinic.tickets.recover()
    except KioskError as error:
        log.error("papers_not_recovered %s", error)


def open_kiosk(settings: Settings) -> int:
    """Errors: KioskError, before anything is shown."""
    practice: Practice | None = None
    watch: CardWatch
    device: TicketPrinter | None = None
    if practising(settings):
        settings = for_practice(settings)
        device = PaperSwitch(FolderPrinter(settings.data_folder / "tickets"))
        watch = PretendCardWatch()
        practice = Practice(watch, device)
    else:
        watch = card_watch(settings)
    kiosk = settings.kiosk
    with open_clinic(settings, printer_is=device) as clinic:  # opened here, then used by the two workers
        desk, papers = QtWorker("desk"), QtWorker("papers")
        papers.run(lambda: recover(clinic), lambda _none: None)
        return run_kiosk(
            Guide(clinic.kiosk(), desk, papers),
            watch,
            fonts=FONTS,
            language=kiosk.language,
            idle_s=kiosk.idle_s,
            warning_s=kiosk.warning_s,
            full_screen=kiosk.full_screen,
            practice=practice,
            workers=(desk, papers),
        )
