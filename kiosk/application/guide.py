"""Carries one villager after another along the journey and does what a stage asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, assert_never

from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.domain.card import CardMessage, CardReading
from kiosk.domain.visit import PrintState

TROUBLE = {message: j.Trouble(message) for message in CardMessage if message is not CardMessage.PUT_CARD_IN} | {
    CardMessage.PUT_CARD_IN: j.Trouble.PUT_BACK  # the reader says so of a card that is just gone
}


class KioskWork(Protocol):
    """What the kiosk does away from the screen; every answer is an event of the journey. The store's failures are
    answers too (``Refused(ASK_STAFF)``), so that the screen never waits for an exception."""

    def look(
        self, reading: CardReading, session: int
    ) -> j.VisitorFound | j.TicketFound | j.CardKnownPersonUnknown | j.Refused: ...

    def look_number(
        self, text: str, card_id: str | None, session: int | None
    ) -> j.VisitorFound | j.TicketFound | j.NumberRefused | j.Refused: ...

    def register(self, visitor: j.Visitor, programme: str) -> j.Registered | j.Refused: ...
    def print_ticket(self, issued: j.Issued) -> j.PaperTold: ...
    def print_again(self, issued: j.Issued) -> j.PaperTold: ...
    def call_help(self) -> None: ...
    def closed(self) -> bool: ...


class Guide:
    """Lives on the screen's thread. ``card`` takes what the watch told, after it crossed to that thread."""

    def __init__(self, work: KioskWork, worker: p.Worker) -> None:
        self._work = work
        self._worker = worker
        self._session: int | None = None
        self.stage: j.Stage = j.Welcome()
        self.on_change: Callable[[j.Stage], None] = lambda _stage: None

    def start(self) -> None:
        self._worker.run(self._work.closed, lambda closed: self.happen(j.DayTold(closed)))

    def card(self, event: p.CardEvent) -> None:
        match event:
            case p.ServiceDown():
                self.happen(j.ReaderTold(j.ReaderState.NO_SERVICE))
            case p.NoReader():
                self.happen(j.ReaderTold(j.ReaderState.NO_READER))
            case p.ReaderReady():
                self.happen(j.ReaderTold(j.ReaderState.READY))
            case p.CardInserted(session):
                self._session = session
                self.happen(j.CardIn(session))
            case p.CardRead(session, reading):
                self._worker.run(lambda: self._work.look(reading, session), lambda told: self._told(told, session))
            case p.CardFailed(session, refused):
                self.happen(j.CardUnusable(session, TROUBLE[refused.message]))
            case p.CardTaken(session):
                if self._session == session:
                    self._session = None
                self.happen(j.CardOut(session))
            case _:
                assert_never(event)

    def happen(self, event: j.Event) -> None:
        before = self.stage
        after = j.next_stage(before, event)
        if after == before:
            return
        self.stage = after
        self.on_change(after)
        match after, event:
            case j.Looking(session, card_id), j.NumberTyped(text):
                self._worker.run(lambda: self._work.look_number(text, card_id, session), self.happen)
            case j.Registering(visitor, programme), (j.Confirmed() | j.ProgrammeChosen()):
                self._worker.run(lambda: self._work.register(visitor, programme), self._registered)
            case j.TicketReady(issued), j.PrintAgainTouched():
                self._worker.run(lambda: self._work.print_again(issued), self.happen)
            case j.TicketReady(issued), j.TicketFound() if issued.printed is PrintState.QUEUED:
                self._worker.run(lambda: self._work.print_ticket(issued), self.happen)  # power failed before the paper
            case j.HelpComing(), _:
                self._worker.run(self._work.call_help, lambda _none: None)
            case j.Welcome(), j.Left():
                self._worker.run(self._work.closed, lambda closed: self.happen(j.DayTold(closed)))

    def _registered(self, told: j.Registered | j.Refused) -> None:
        self.happen(told)
        if isinstance(told, j.Registered):  # the paper is printed also when the villager has left the screen
            issued = told.issued
            self._worker.run(lambda: self._work.print_ticket(issued), self.happen)
            self._card_gone_meanwhile()

    def _card_gone_meanwhile(self) -> None:
        if isinstance(self.stage, j.TicketReady) and self.stage.session not in (None, self._session):
            self.happen(j.CardOut(self.stage.session or 0))

    def _told(self, told: j.Event, session: int) -> None:
        if session == self._session:  # data live as long as their insertion
            self.happen(told)
