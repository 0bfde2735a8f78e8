"""What the kiosk's screen asks for, done over the registration and the tickets; every answer is an event."""

from __future__ import annotations

import logging
from dataclasses import replace

from kiosk.application import journey as j
from kiosk.application.errors import StorageError
from kiosk.application.ports import Clock, NotRegistered, OpenVisit, Person, Storage
from kiosk.application.registration import Registration
from kiosk.application.tickets import Tickets
from kiosk.domain.card import CardReading
from kiosk.domain.identity import masked_name
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import PrintState

log = logging.getLogger(__name__)

REFUSED = {
    NotRegistered.NOT_ELIGIBLE: j.Trouble.NOT_ELIGIBLE,
    NotRegistered.QUOTA: j.Trouble.QUOTA,
    NotRegistered.CLOSED: j.Trouble.CLOSED,
    NotRegistered.BAD_NUMBER: j.Trouble.ASK_STAFF,
}


class KioskRegistration:
    """Fulfils ``guide.KioskWork``. Runs on the worker that owns the database connection."""

    def __init__(self, registration: Registration, tickets: Tickets, storage: Storage, clock: Clock) -> None:
        self._registration = registration
        self._tickets = tickets
        self._storage = storage
        self._clock = clock

    def look(
        self, reading: CardReading, session: int
    ) -> j.VisitorFound | j.TicketFound | j.CardKnownPersonUnknown | j.Refused:
        try:
            person = self._registration.person_on(reading)
            if person is None:
                return j.CardKnownPersonUnknown(session, reading.card_id)
            return self._found(person, session, guarded=not reading.whole)
        except StorageError as error:
            return self._failed(error)

    def look_number(
        self, text: str, card_id: str | None, session: int | None
    ) -> j.VisitorFound | j.TicketFound | j.NumberRefused | j.Refused:
        try:
            person = self._registration.person_typed(text, card_id=card_id)
            if isinstance(person, NotRegistered):
                return j.NumberRefused()
            return self._found(person, session, typed=True)
        except StorageError as error:
            return self._failed(error)

    def register(self, visitor: j.Visitor, programme: str) -> j.Registered | j.Refused:
        try:
            by = "number" if visitor.typed else "card"
            chosen = self._registration.catalogue.programmes.get(programme)
            if chosen is None:  # the office took it away while it stood on the screen
                return j.Refused(j.Trouble.NOT_ELIGIBLE)
            visit = self._registration.register(visitor.person, chosen, by=by, actor="kiosk")
            if isinstance(visit, NotRegistered):
                return j.Refused(REFUSED[visit])
            return j.Registered(self._tickets.issued(visit))
        except StorageError as error:
            return self._failed(error)

    def print_ticket(self, issued: j.Issued) -> j.PaperTold:
        return self._print(issued, again=False)

    def print_again(self, issued: j.Issued) -> j.PaperTold:
        return self._print(issued, again=True)

    def call_help(self) -> None:
        try:
            self._storage.note("help_called", {}, self._clock.now(), "kiosk")
        except StorageError as error:
            self._failed(error)

    def note_reader(self, state: j.ReaderState) -> None:
        event = JournalEvent.READER_BACK if state is j.ReaderState.READY else JournalEvent.READER_GONE
        try:
            self._storage.note(event, {"state": state.value}, self._clock.now(), "kiosk")
        except StorageError as error:
            self._failed(error)

    def closed(self) -> bool | None:
        try:
            return not self._storage.day_open(self._registration.today())
        except StorageError as error:
            self._failed(error)
            return None

    def _found(
        self, person: Person, session: int | None, *, guarded: bool = False, typed: bool = False
    ) -> j.VisitorFound | j.TicketFound | j.Refused:
        standing = self._registration.standing(person)
        if standing is not None:
            return j.TicketFound(self._tickets.issued(standing), session)
        choice = self._registration.choice(person)
        if choice.refusal is not None:
            return j.Refused(REFUSED[choice.refusal])
        offers = tuple(
            j.Offer(one.code, one.letter, one.names, self._registration.ahead(one, person)) for one in choice.programmes
        )
        year = person.birth_date.year if person.birth_date else None
        shown = masked_name(person.name) if person.name else ""
        return j.VisitorFound(j.Visitor(person, shown, year, session, guarded, typed), offers)

    def _print(self, issued: j.Issued, *, again: bool) -> j.PaperTold:
        """The registration stands whatever happens here; a store that fails now costs the paper only."""
        try:
            visit = self._visit(issued)
            printed = self._tickets.print_again(visit, "kiosk") if again else self._tickets.print_first(visit)
            return j.PaperTold(replace(self._tickets.issued(visit, printed), again=issued.again))
        except StorageError as error:
            self._failed(error)
            return j.PaperTold(_unprinted(issued))

    def _visit(self, issued: j.Issued) -> OpenVisit:
        visit = self._storage.visit(issued.visit_id)
        if visit is None:
            raise LookupError("a visit that was shown is not in the store")
        return visit

    @staticmethod
    def _failed(error: StorageError) -> j.Refused:
        log.error("store_failed %s", error)
        return j.Refused(j.Trouble.ASK_STAFF)


def _unprinted(issued: j.Issued) -> j.Issued:
    """Nobody knows how far it came."""
    return replace(issued, printed=PrintState.UNKNOWN, trouble="fault")
