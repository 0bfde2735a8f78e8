"""Opens faces: devices, store and screen of each put together."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from devices.cards.pretend import PretendCardWatch
from devices.printers.folder import FolderPrinter
from devices.printers.paper_switch import PaperSwitch
from kiosk import checkup
from kiosk.application.board_guide import BoardGuide
from kiosk.application.errors import KioskError, StorageError
from kiosk.application.guide import Guide
from kiosk.application.ports import CardWatch, TicketPrinter
from kiosk.assembly import FONTS, Clinic, open_board, open_clinic
from kiosk.clock import SystemClock
from kiosk.domain.numbering import business_day
from kiosk.live.in_force import clinic_names
from kiosk.live.settings import LiveSettings
from kiosk.machine import card_watch, check_fonts, readers_now
from kiosk.practice import practice_account
from kiosk.safekeeping.copies import at_work, backups_folder
from kiosk.safekeeping.night import Caretaker
from kiosk.safekeeping.tended import TendedFace
from kiosk.sample_paper import print_sample
from kiosk.settings import Settings
from kiosk.storage import ever_used, open_store
from ui.app import OpenFace, OpenKiosk, run_faces
from ui.in_force import BoardInForce, DeskInForce, KioskInForce
from ui.worker import QtWorker

log = logging.getLogger(__name__)
T = TypeVar("T")

if TYPE_CHECKING:  # a kiosk does not wait for the modules of the other faces
    from ui.office.office import OfficeParts


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
    return not names and not ever_used(settings.data_folder, backups_folder(settings))


def for_practice(settings: Settings) -> Settings:
    """Its own data folder, so that nobody pretended ever stands in the clinic's register."""
    folder = settings.data_folder / "practice"
    data = replace(settings.data, folder=str(folder), backups="")  # no pretended copy on the clinic's stick
    return replace(settings, data=data, printer=type(settings.printer)())


def recover(clinic: Clinic) -> None:
    """The papers of the last run. What keeps them from coming out does not keep the kiosk from opening."""
    try:
        clinic.tickets.recover()
    except KioskError as error:
        log.error("papers_not_recovered %s", error)


def tended(face: OpenFace, clinic: Clinic, settings: Settings) -> TendedFace:
    """With what is due for the data done beside it."""
    of = clinic.registration
    return TendedFace(face, Caretaker(settings, of.today, clinic.storage.day_open, keep_clock=of.keep_clock))


def open_faces(settings: Settings, names: Sequence[str]) -> int:
    """The faces of this process, each with a window, workers and a store of its own; ``names`` are of ``FACES``.

    Returns the exit code. Errors: KioskError, before anything is shown.
    """
    practice = "kiosk" in names and practising(settings)  # desks and boards need no reader
    if practice:
        settings = for_practice(settings)
    with ExitStack() as stores:
        opened = {"kiosk": _kiosk, "board": _board, "desk": _desk}
        faces = [opened[name](settings, practice, stores) for name in names]
        if "kiosk" not in names:
            return run_faces(faces)
        journal = stores.enter_context(closing(open_store(settings.data_folder, backups_folder(settings))))
        return at_work(journal, SystemClock(), "kiosk", lambda: run_faces(faces))


def _kiosk(settings: Settings, practice: bool, stores: ExitStack) -> Callable[[], OpenFace]:
    dock: Practice | None = None
    device: TicketPrinter | None = None
    if practice:
        device = PaperSwitch(FolderPrinter(settings.data_folder / "tickets"))
        dock = Practice(PretendCardWatch(), device)
    check_fonts()
    clinic = stores.enter_context(open_clinic(settings, printer_is=device))  # then shared by its two workers
    watch: CardWatch = dock.watch if dock else card_watch(clinic.live.current)
    kiosk = clinic.live.current.kiosk

    def opened() -> OpenFace:
        desk, papers = QtWorker("desk"), QtWorker("papers")
        face = OpenKiosk(
            Guide(clinic.kiosk(), desk, papers),
            watch,
            fonts=FONTS,
            language=kiosk.language,
            idle_s=kiosk.idle_s,
            warning_s=kiosk.warning_s,
            full_screen=kiosk.full_screen,
            practice=dock,
            workers=(desk, papers),
            screen=kiosk.screen,
            in_force=lambda: answered(lambda: kiosk_in_force(clinic.live)),
        )
        papers.run(lambda: recover(clinic), lambda _none: None)
        return tended(face, clinic, settings)

    return opened


def _board(settings: Settings, practice: bool, stores: ExitStack) -> Callable[[], OpenFace]:
    from ui.board import OpenBoard
    from ui.sound import Chime

    work, clock, live = stores.enter_context(open_board(settings))
    board = live.current.board

    def opened() -> OpenFace:
        worker = QtWorker()
        return OpenBoard(
            BoardGuide(work, worker, clock, 1000 * board.call_s),
            fonts=FONTS,
            clinic=clinic_names(live.current),
            full_screen=board.full_screen,
            screen=board.screen,
            chime=Chime(),
            worker=worker,
            closable=practice,
            in_force=lambda: answered(lambda: board_in_force(live)),
        )

    return opened


def _desk(settings: Settings, practice: bool, stores: ExitStack) -> Callable[[], OpenFace]:
    from ui.desk.desk import OpenDesk
    from ui.desk.in_window import DeskInWindow
    from ui.sound import Chime, Sound

    check_fonts()
    clinic = stores.enter_context(open_clinic(settings))
    pretended = practice_account(clinic.staff, settings.data_folder) if practice else None

    def opened() -> OpenFace:
        desk = DeskInWindow(
            OpenDesk(
                clinic.desk(),
                clinic.staff,
                catalogue=clinic.catalogue,
                fonts=FONTS,
                language=clinic.live.current.kiosk.language,
                lock_s=clinic.live.current.queue.lock_s,
                undo_s=clinic.live.current.queue.undo_s,
                worker=QtWorker("desk"),
                papers=QtWorker("papers"),
                in_force=lambda: answered(lambda: desk_in_force(clinic)),
                office=office_parts(clinic),
            ),
            Chime(Sound.HELP),
            pretended,
        )
        return tended(desk, clinic, settings)

    return opened


def office_parts(clinic: Clinic) -> OfficeParts:
    """What an admin finds in the office of a desk."""
    from ui.office.office import OfficeParts

    return OfficeParts(
        records=clinic.records,
        exports=clinic.exports,
        reports=clinic.reports,
        staff=clinic.staff,
        catalogues=clinic.catalogues,
        settings=clinic.settings,
        copies=clinic.copies,
        people=clinic.people,
        roster=clinic.roster,
        proofs=clinic.proofs,
        health=lambda: checkup.of_clinic(clinic),
        sample=lambda: print_sample(clinic),
        today=lambda: business_day(clinic.clock.now().at, clinic.live.current.clinic.rollover_hour),
    )


def kiosk_in_force(live: LiveSettings) -> KioskInForce:
    kiosk = live.now().kiosk
    return KioskInForce(kiosk.language, kiosk.idle_s, kiosk.warning_s)


def board_in_force(live: LiveSettings) -> BoardInForce:
    now = live.now()
    return BoardInForce(clinic_names(now), now.board.call_s, now.board.chime)


def desk_in_force(clinic: Clinic) -> DeskInForce:
    now = clinic.live.now()
    return DeskInForce(clinic.catalogue, now.queue.lock_s, now.queue.undo_s)


def answered(ask: Callable[[], T]) -> T | None:
    """None while the store cannot be asked: then a face stays as it is."""
    try:
        return ask()
    except StorageError:
        return None
