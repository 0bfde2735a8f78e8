"""Carries one villager after another along the journey and does what a stage asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
    def note_reader(self, state: j.ReaderState) -> None:
        """For the journal: gone, or there again."""
        ...

    def closed(self) -> bool | None:
        """None when it cannot be known now."""
        ...


class Guide:
    """Lives on the screen's thread. ``card`` takes what the watch told, after it crossed to that thread.

    ``papers`` is the worker that waits for the printer, so that nobody else does.
    """

    def __init__(self, work: KioskWork, worker: p.Worker, papers: p.Worker | None = None) -> None:
        self._work = work
        self._worker = worker
        self._papers = papers or worker
        self._session: int | None = None
        self._reader_gone = False
        self._asked = 0
        self._closed = False
        self.stage: j.Stage = j.Welcome()
        self.on_change: Callable[[j.Stage], None] = lambda _stage: None

    def start(self) -> None:
        self._ask_whether_closed()

    def card(self, event: p.CardEvent) -> None:
        """While one card is in, a second one in another reader is not looked at."""
        match event:
            case p.ServiceDown():
                self._reader(j.ReaderState.NO_SERVICE)
            case p.NoReader():
                self._reader(j.ReaderState.NO_READER)
            case p.ReaderReady():
                self._reader(j.ReaderState.READY)
            case p.CardInserted(session):
                if self._session is None:
                    self._session = session
                    self.happen(j.CardIn(session))
            case p.CardRead(session, reading):
                self._worker.run(lambda: self._work.look(reading, session), lambda told: self._told(told, session))
            case p.CardFailed(session, refused):
                self._told(j.CardUnusable(session, TROUBLE[refused.message]), session)
            case p.CardTaken(session):
                if self._session == session:
                    self._session = None
                    self.happen(j.CardOut(session))
            case _:
                assert_never(event)

    def happen(self, event: j.Event) -> None:
        before = self.stage
        after = self._as_it_is(j.next_stage(before, event))
        if after != before:
            self.stage = after
            self.on_change(after)
            self._do(before, after, event)
        elif isinstance(event, j.Left):
            self._ask_whether_closed()  # nobody came: the day may have been closed meanwhile

    def _do(self, before: j.Stage, after: j.Stage, event: j.Event) -> None:
        match after, event:
            case j.Looking(session, card_id), j.NumberTyped(text):
                self._look_number(text, card_id, session)
            case j.Registering(visitor, programme), (j.Confirmed() | j.ProgrammeChosen()):
                self._worker.run(lambda: self._work.register(visitor, programme), self._registered)
            case j.TicketReady(issued), j.PrintAgainTouched():
                self._papers.run(lambda: self._work.print_again(issued), self.happen)
            case j.TicketReady(issued), j.TicketFound() if issued.printed in (PrintState.QUEUED, PrintState.SENDING):
                self._papers.run(lambda: self._work.print_ticket(issued), self.happen)  # a stop came before its word
            case j.HelpComing(), j.HelpTouched():
                self._worker.run(self._work.call_help, lambda _none: None)
            case j.Welcome(), _ if not isinstance(before, j.Welcome):
                self._ask_whether_closed()

    def _as_it_is(self, stage: j.Stage) -> j.Stage:
        """With the card that is really in the reader, and what is known of the day."""
        if isinstance(stage, j.Welcome):
            return replace(stage, session=self._session, closed=self._closed)
        if isinstance(stage, j.HelpComing | j.InTrouble | j.TicketReady):
            return replace(stage, session=self._session)
        return stage

    def _reader(self, state: j.ReaderState) -> None:
        """A service that comes back before its reader is one trouble, not two."""
        self.happen(j.ReaderTold(state))
        gone = state is not j.ReaderState.READY
        if gone != self._reader_gone:
            self._reader_gone = gone
            self._worker.run(lambda: self._work.note_reader(state), lambda _none: None)

    def _ask_whether_closed(self) -> None:
        self._worker.run(self._work.closed, self._told_whether_closed)

    def _told_whether_closed(self, closed: bool | None) -> None:
        if closed is not None:
            self._closed = closed
            self.happen(j.DayTold(closed))

    def _look_number(self, text: str, card_id: str | None, session: int | None) -> None:
        """An answer that comes after its villager has gone is nobody's."""
        self._asked += 1
        asked = self._asked

        def told(event: j.Event) -> None:
            if asked == self._asked:
                self.happen(event)

        self._worker.run(lambda: self._work.look_number(text, card_id, session), told)

    def _registered(self, told: j.Registered | j.Refused) -> None:
        self.happen(told)
        if isinstance(told, j.Registered):  # the paper is printed also when the villager has left the screen
            issued = told.issued
            self._papers.run(lambda: self._work.print_ticket(issued), self.happen)

    def _told(self, told: j.Event, session: int) -> None:
        if session == self._session:  # data live as long as their insertion
            self.happen(told)
