"""A printer that never answers holds up its own paper and nobody: the real store, journey and two real workers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from devices.printers.pretend import PretendPrinter
from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.application.guide import Guide
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.visit import PrintState
from kiosk.settings import Settings
from tests.support import people
from tests.ui.pretend import reading
from ui.worker import QtWorker

PATIENCE_MS = 60_000


class HangingPrinter(PretendPrinter):
    """Says nothing more, from the moment it has a ticket until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.has_a_ticket = threading.Event()
        self.let_go = threading.Event()

    def print(self, page: p.Page) -> p.Printed:
        self.has_a_ticket.set()
        self.let_go.wait()
        return super().print(page)


class Villagers:
    """At one kiosk, one after another."""

    def __init__(self, guide: Guide, qtbot: QtBot) -> None:
        self._guide = guide
        self._qtbot = qtbot

    def with_a_card(self) -> j.Issued:
        self._guide.card(p.CardInserted(1))
        self._guide.card(p.CardRead(1, reading()))
        return self._registered()

    def with_a_number(self, number: str) -> j.Issued:
        self._guide.happen(j.NoCardTouched())
        self._guide.happen(j.NumberTyped(number))
        return self._registered()

    def _registered(self) -> j.Issued:
        self._until(j.Confirming)
        self._guide.happen(j.Confirmed())
        if isinstance(self._guide.stage, j.Choosing):
            self._guide.happen(j.ProgrammeChosen("elderly"))
        self._until(j.TicketReady)
        stage = self._guide.stage
        assert isinstance(stage, j.TicketReady)
        return stage.issued

    def _until(self, kind: type[j.Stage]) -> None:
        self._qtbot.waitUntil(lambda: isinstance(self._guide.stage, kind), timeout=PATIENCE_MS)


@pytest.fixture
def printer() -> Iterator[HangingPrinter]:
    printer = HangingPrinter()
    yield printer
    printer.let_go.set()


@pytest.fixture
def clinic(tmp_path: Path, printer: HangingPrinter) -> Iterator[Clinic]:
    settings = Settings()
    with open_clinic(
        replace(settings, data=replace(settings.data, folder=str(tmp_path))), printer_is=printer
    ) as clinic:
        yield clinic


def test_the_next_villager_is_registered_while_a_paper_hangs(
    qtbot: QtBot, clinic: Clinic, printer: HangingPrinter
) -> None:
    desk, papers = QtWorker("desk"), QtWorker("papers")
    guide = Guide(clinic.kiosk(), desk, papers)
    guide.start()
    villagers = Villagers(guide, qtbot)

    first = villagers.with_a_card()
    qtbot.waitUntil(printer.has_a_ticket.is_set, timeout=PATIENCE_MS)
    guide.card(p.CardTaken(1))
    guide.happen(j.Left())

    second = villagers.with_a_number(people.number(7))
    assert (first.label, second.label) == ("A001", "A002")
    assert printer.papers == []

    printer.let_go.set()
    qtbot.waitUntil(lambda: len(printer.papers) == 2, timeout=PATIENCE_MS)
    assert desk.stop(60) and papers.stop(60)
    day = clinic.registration.today()
    kept = [clinic.storage.visit_of_label(label, day) for label in ("A001", "A002")]
    assert [visit.print_state for visit in kept if visit] == [PrintState.PRINTED, PrintState.PRINTED]
    assert [page.label for page in printer.papers] == ["A001", "A002"]


def test_the_store_is_shut_while_a_paper_hangs(qtbot: QtBot, tmp_path: Path, printer: HangingPrinter) -> None:
    settings = replace(Settings(), data=replace(Settings().data, folder=str(tmp_path)))
    with open_clinic(settings, printer_is=printer) as clinic:
        desk, papers = QtWorker("desk"), QtWorker("papers")
        Villagers(Guide(clinic.kiosk(), desk, papers), qtbot).with_a_card()
        qtbot.waitUntil(printer.has_a_ticket.is_set, timeout=PATIENCE_MS)
        assert desk.stop(60)
        assert not papers.stop(0.1)
    printer.let_go.set()  # the paper comes after all: its word is for nobody, and the next start asks the printer
    qtbot.waitUntil(lambda: len(printer.papers) == 1, timeout=PATIENCE_MS)
    with open_clinic(settings, printer_is=printer) as clinic:
        clinic.tickets.recover()
        visit = clinic.storage.visit_of_label("A001", clinic.registration.today())
        assert visit is not None and visit.print_state is PrintState.PRINTED
    assert len(printer.papers) == 1
