"""The ticket of a visit: as the screen shows it, as the paper says it, and what became of the paper."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import date

from kiosk.application.catalogues import KnownCatalogues
from kiosk.application.errors import FontError, PrinterBusyError
from kiosk.application.journey import Issued
from kiosk.application.ports import Clock, Draw, OpenVisit, Page, PendingPrint, Printed, PrinterState, Storage
from kiosk.application.printing import Printing
from kiosk.application.waiting import Waits
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import label
from kiosk.domain.visit import Names, Place, PrintState, Slip
from kiosk.domain.waiting import wait_range

log = logging.getLogger(__name__)

PaperCode = Callable[[str, date, int], str]  # label, business day, sequence -> what the QR code says


class Tickets:
    def __init__(
        self,
        storage: Storage,
        clock: Clock,
        catalogues: KnownCatalogues,
        printing: Printing,
        draw: Draw,
        code: PaperCode,
        clinic: Names | Callable[[], Names],
        roll_mm: int | Callable[[], int],
        turn: Callable[[], AbstractContextManager[None]] = nullcontext,
        waits: Waits | None = None,
    ) -> None:
        """``turn`` holds the printer against the other processes of this machine. Without ``waits`` the wait is told
        by the catalogue alone."""
        self._storage = storage
        self._clock = clock
        self._catalogues = catalogues
        self._printing = printing
        self._draw = draw
        self._code = code
        self._clinic = clinic
        self._roll_mm = roll_mm
        self._turn = turn
        self._waits = waits

    def slip(self, visit: OpenVisit, copy: int = 1) -> Slip:
        number = label(visit.letter, visit.sequence)
        catalogue = self._catalogues.of(visit.catalogue_version)
        first = _place(catalogue, visit.station)
        return Slip(
            label=number,
            business_day=visit.business_day,
            issued_at=visit.issued_at,
            clinic=self._clinic() if callable(self._clinic) else self._clinic,
            programme=_programme(catalogue, visit.programme),
            places=tuple(_place(catalogue, code) for code in visit.route),
            first=first,
            people_ahead=visit.people_ahead,
            wait_minutes=self.wait(visit),
            masked_name=visit.masked_name,
            journal_head=visit.journal_head,
            code=self._code(number, visit.business_day, visit.sequence),
            copy=copy,
        )

    def pdf(self, visit: OpenVisit, copy: int = 1) -> bytes:
        return self._draw(self.slip(visit, copy))

    def wait(self, visit: OpenVisit) -> tuple[int, int] | None:
        """None where no desk is open."""
        if self._waits is not None:
            return self._waits.told(visit).minutes
        station = self._catalogues.of(visit.catalogue_version).stations.get(visit.station)
        return wait_range(visit.people_ahead, station.minutes) if station else None

    def issued(self, visit: OpenVisit, printed: Printed | None = None) -> Issued:
        """As the screen shows it; ``printed`` is news of the paper, else what the store remembers."""
        state = printed.state if printed else visit.paper
        trouble = ""
        if state in (PrintState.FAILED, PrintState.UNKNOWN):
            known = printed.printer if printed else PrinterState.FAULT
            trouble = str(PrinterState.FAULT if known in (PrinterState.READY, PrinterState.PAPER_LOW) else known)
        catalogue = self._catalogues.of(visit.catalogue_version)
        return Issued(
            visit_id=visit.visit_id,
            label=label(visit.letter, visit.sequence),
            programme=_programme(catalogue, visit.programme),
            first=_place(catalogue, visit.station),
            people_ahead=visit.people_ahead,
            wait_minutes=self.wait(visit),
            printed=state,
            trouble=trouble,
            again=visit.again,
            fasting=any(_place(catalogue, code).fasting for code in visit.route),
        )

    def print_first(self, visit: OpenVisit) -> Printed:
        """The paper that was queued with the registration; never a second one, whoever asks.

        One that a stop left under way is asked of the printer: with the printer's turn held, nobody is sending it.
        """
        return self._in_turn(lambda: self._first(visit))

    def print_again(self, visit: OpenVisit, actor: str) -> Printed:
        """Another paper of the same number, marked as a copy; a person asked for it."""
        return self._in_turn(lambda: self._copy(visit, actor))

    def recover(self) -> None:
        """At start: papers that a stop of the program left queued or under way."""
        try:
            with self._turn():
                self._printing.recover(self._pending_page)
        except PrinterBusyError:
            log.warning("papers_not_recovered another program holds the printer")

    def _first(self, visit: OpenVisit) -> Printed:
        now = self._storage.visit(visit.visit_id) or visit
        if now.print_state is PrintState.QUEUED:
            self._note_wait(now)
            return self._paper(now, now.print_id, 1)
        if now.print_state is PrintState.SENDING:
            left = next(one for one in self._storage.pending_prints() if one.print_id == now.print_id)
            return self._printing.settled(left, self._pending_page)
        return Printed(now.print_state, PrinterState.READY)

    def _copy(self, visit: OpenVisit, actor: str) -> Printed:
        print_id = str(uuid.uuid4())
        copy = self._storage.new_print(visit.visit_id, print_id, self._clock.now(), actor)
        return self._paper(visit, print_id, copy)

    def _in_turn(self, paper: Callable[[], Printed]) -> Printed:
        try:
            with self._turn():
                return paper()
        except PrinterBusyError:
            return Printed(PrintState.FAILED, PrinterState.FAULT)
        except FontError as error:  # the registration stands, and the screen shows its number
            log.error("font_failed %s", error)
            return Printed(PrintState.FAILED, PrinterState.FAULT)

    def _note_wait(self, visit: OpenVisit) -> None:
        """What the paper says of the wait; the call says how long it was."""
        told = self._waits.told(visit) if self._waits is not None else None
        if told is None or told.estimate is None or told.minutes is None:
            return
        low, high = told.minutes
        detail: dict[str, str | int | None] = {
            "visit": visit.visit_id,
            "station": visit.station,
            "ahead": told.estimate.ahead,
            "low": low,
            "high": high,
        }
        self._storage.note(JournalEvent.WAIT_PREDICTED, detail, self._clock.now(), "kiosk")

    def _pending_page(self, pending: PendingPrint, attempt: int) -> Page | None:
        visit = self._storage.visit(pending.visit_id)
        return self._page(visit, pending.print_id, pending.copy, attempt) if visit else None

    def _paper(self, visit: OpenVisit, print_id: str, copy: int) -> Printed:
        return self._printing.paper(print_id, lambda attempt: self._page(visit, print_id, copy, attempt))

    def _page(self, visit: OpenVisit, print_id: str, copy: int, attempt: int) -> Page:
        number = label(visit.letter, visit.sequence)
        pdf = self.pdf(visit, copy)
        roll_mm = self._roll_mm() if callable(self._roll_mm) else self._roll_mm
        return Page(f"{print_id}/{attempt}", pdf, roll_mm, number, visit.business_day, copy)


def _place(catalogue: Catalogue, code: str) -> Place:
    station = catalogue.stations.get(code)
    return station.place() if station else Place(code, {}, "")


def _programme(catalogue: Catalogue, code: str) -> Names:
    """One that has left the catalogue keeps its code: the tickets given out for it stay good."""
    programme = catalogue.programmes.get(code)
    return programme.names if programme else {"zh": code, "en": code}
