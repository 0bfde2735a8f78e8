"""What staff do at a desk, for its face and for the command line: today's queue, and people without a card."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date

from kiosk.application.clock import ClockState
from kiosk.application.errors import StorageError
from kiosk.application.ports import Clock, NotRegistered, OpenVisit, Printed, Storage
from kiosk.application.queue import Answer, Call, Desk, DeskState, Help, NotDone, Queue, Refused, Row
from kiosk.application.registration import Registration
from kiosk.application.roster import Listed, RosterWork
from kiosk.application.tickets import Tickets
from kiosk.domain.calling import Tier, Why
from kiosk.domain.visit import StopState
from kiosk.domain.wording import fit_person, fit_reason

MACHINE_DOWN = "machine_down"  # a reason to leave a stop out that holds for everybody

log = logging.getLogger("kiosk.desk")


class DeskWork:
    """Every method is about today. ``actor`` is a staff id or "cli". A refusal says why, and nothing has changed.

    Errors: StorageError. Belongs to the thread that owns the database connection.
    """

    def __init__(
        self,
        queue: Queue,
        clock: Clock,
        registration: Registration,
        tickets: Tickets,
        storage: Storage,
        roster: RosterWork | None = None,
    ) -> None:
        self.queue = queue
        self.registration = registration
        self._clock = clock
        self._tickets = tickets
        self._storage = storage
        self._roster = roster
        self._seen: date | None = None
        self._told = False

    def today(self) -> date:
        return self.registration.today()

    # ---- the day, desks and stations ----

    def open_day(self, actor: str) -> int:
        """How many visits came back that the day's end had made unserved; a day that was never closed has none."""
        return self.queue.open_day(self._tend(), self._clock.now(), actor)

    def close_day(self, actor: str) -> int:
        """How many visits became unserved."""
        return self.queue.close_day(self._tend(), self._clock.now(), actor)

    def clock_in_doubt(self) -> bool:
        return self.registration.clock_state() is not ClockState.OK

    def clock_is_right(self, actor: str) -> None:
        """Somebody has looked at it: from now on it is its day, and the clock is measured against this moment. Never of
        one that stands before this program was made."""
        if self.registration.clock_state() is not ClockState.UNSET:
            self._storage.believe(self._clock.now(), self.registration.day_of_clock(), actor)

    def open_desk(
        self, desk: str, room: str, stations: Sequence[str], actor: str, take_over: bool = False
    ) -> Desk | Refused:
        return self.queue.open_desk(desk, room, stations, self._tend(), self._clock.now(), actor, take_over)

    def set_desk(self, desk: str, state: DeskState, actor: str) -> Desk | Refused:
        return self.queue.set_desk(desk, state, self._clock.now(), actor)

    def desks(self) -> tuple[Desk, ...]:
        return self.queue.desks()

    def desk(self, name: str) -> Desk | None:
        return self.queue.desk(name)

    def station_down(self, station: str, down: bool, actor: str) -> int:
        return self.queue.station_down(station, down, self._tend(), self._clock.now(), actor)

    def stations_down(self) -> frozenset[str]:
        return self.queue.stations_down(self.today())

    # ---- calling, and whoever is at the desk ----

    def would_call(self, desk: str) -> tuple[Row, Why] | None:
        return self.queue.would_call(desk, self._tend(), self._clock.now())

    def call_next(self, desk: str, actor: str) -> Answer:
        return self.queue.call_next(desk, self._tend(), self._clock.now(), actor)

    def call(self, desk: str, label: str, reason: str, actor: str) -> Answer:
        why = fit_reason(reason)
        if why is None:
            return Refused(NotDone.BAD_REASON, label)
        return self.queue.call(desk, label, why, self._tend(), self._clock.now(), actor)

    def recall(self, desk: str, actor: str) -> Answer:
        return self.queue.recall(desk, self._clock.now(), actor)

    def start(self, desk: str, actor: str, pregnant: bool | None = None) -> Answer:
        return self.queue.start(desk, self._clock.now(), actor, pregnant)

    def finish(self, desk: str, actor: str) -> Answer:
        return self.queue.finish(desk, self._clock.now(), actor)

    def miss(self, desk: str, actor: str) -> Answer:
        return self.queue.miss(desk, self._clock.now(), actor)

    def park(self, desk: str, minutes: int, actor: str) -> Answer:
        return self.queue.park(desk, minutes, self._clock.now(), actor)

    def transfer(self, desk: str, station: str, come_back: bool, actor: str) -> Answer:
        return self.queue.transfer(desk, station, come_back, self._clock.now(), actor)

    def undo(self, desk: str, actor: str) -> Answer:
        return self.queue.undo(desk, self._clock.now(), actor)

    # ---- a ticket, wherever it waits; with ``desk`` that desk can undo it ----

    def resume(self, label: str, actor: str, desk: str | None = None) -> Answer:
        return self.queue.resume(label, self._tend(), self._clock.now(), actor, desk)

    def skip(self, label: str, station: str, reason: str, actor: str, desk: str | None = None) -> Answer:
        """With the reason ``MACHINE_DOWN`` the station is down from now on, where the catalogue's rules say so; an
        undo brings the person back and takes the station up again, where this took it down."""
        why = fit_reason(reason)
        if why is None:
            return Refused(NotDone.BAD_REASON, label)
        closes = why == MACHINE_DOWN and self.registration.catalogue.machine_down_closes_station
        return self.queue.skip(label, station, why, self._tend(), self._clock.now(), actor, desk, closes)

    def cancel(self, label: str, reason: str, actor: str, desk: str | None = None) -> Answer:
        why = fit_reason(reason)
        if why is None:
            return Refused(NotDone.BAD_REASON, label)
        return self.queue.cancel(label, why, self._tend(), self._clock.now(), actor, desk)

    def set_tier(self, label: str, tier: Tier, verified: bool, reason: str, actor: str) -> Row | Refused:
        why = fit_reason(reason)
        if why is None:
            return Refused(NotDone.BAD_REASON, label)
        return self.queue.set_tier(label, tier, verified, why, self._tend(), self._clock.now(), actor)

    def complete_name(self, label: str, name: str, actor: str) -> Row | Refused:
        fit = fit_person(name)
        if fit is None:
            return Refused(NotDone.BAD_NAME, label)
        return self.queue.complete_name(label, fit, self.today(), self._clock.now(), actor)

    # ---- looking ----

    def rows(self, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]:
        return self.queue.rows(self._tend(), station, states)

    def find(self, words: str) -> tuple[Row, ...]:
        return self.queue.find(words, self.today())

    def calls_after(self, seq: int) -> tuple[Call, ...]:
        return self.queue.calls_after(seq, self.today())

    def last_calls(self, count: int) -> tuple[Call, ...]:
        return self.queue.last_calls(self.today(), count)

    def helps(self) -> tuple[Help, ...]:
        return self.queue.helps()

    def end_help(self, seq: int, actor: str) -> None:
        self.queue.end_help(seq, self._clock.now(), actor)

    def changes(self) -> int:
        return self.queue.changes()

    # ---- people without a card, and paper ----

    def register_for(self, number: str, name: str, programme: str, actor: str) -> OpenVisit | NotRegistered:
        """The same rank in the queue as with a card. NOT_ELIGIBLE also for a programme that the office took away."""
        person = self.registration.person_typed(number, name.strip() or None)
        if isinstance(person, NotRegistered):
            return person
        chosen = self.registration.catalogue.programmes.get(programme)
        if chosen is None:
            return NotRegistered.NOT_ELIGIBLE
        return self.registration.register(person, chosen, by="number", actor=actor)

    def on_list(self, words: str) -> tuple[Listed, ...]:
        """Who is on the village's list by that name or village, masked."""
        return self._roster.listed(words) if self._roster is not None else ()

    def register_listed(self, id: str, programme: str, actor: str) -> OpenVisit | NotRegistered:
        """Somebody whom ``on_list`` showed; BAD_NUMBER when they are on it no more. Errors: as ``register_for``."""
        chosen = self._roster.of_id(id) if self._roster is not None else None
        if chosen is None:
            return NotRegistered.BAD_NUMBER
        return self.register_for(chosen.number, chosen.name, programme, actor)

    def print_first(self, visit: OpenVisit) -> Printed:
        return self._tickets.print_first(visit)

    def print_again(self, label: str, actor: str) -> Printed | None:
        """None for no such ticket today."""
        visit = self._storage.visit_of_label(label, self.today())
        return None if visit is None else self._tickets.print_again(visit, actor)

    def _tend(self) -> date:
        """Today; parked people whose time has come wait again, and a day that nobody closed is closed.

        While the store cannot be written the next look tries again: what it holds can be seen all the same.
        """
        today, moment = self.today(), self._clock.now()
        try:
            if self._seen != today:
                self.queue.close_forgotten(today, moment, "clock")
                self._seen = today
            self.queue.wake_parked(today, moment)
            self._told = False
        except StorageError as error:
            if not self._told:
                log.warning("tending_failed %s", error)
            self._told = True
        return today
