"""``kiosk.application.queue.Queue`` over the clinic's database: one transaction a method."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.application.ports import Moment
from kiosk.application.queue import Action, Answer, Call, Desk, DeskState, Done, Help, NotDone, Refused, Row
from kiosk.application.waiting import Standing
from kiosk.domain.calling import Tier, Why
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import StopState
from kiosk.storage import engine
from kiosk.storage.engine import read, write
from kiosk.storage.journal import append
from kiosk.storage.queue import calls, closing, lists, places, recent, rerouting, tickets, undo, work
from kiosk.storage.queue.rules import Doing
from kiosk.storage.queue.transactions import Transactions
from kiosk.storage.queue.work import Ended

_END_HELP = "update help set ended_at = ?, ended_by = ? where seq = ? and ended_at is null"
_SHORT_S = 0.5  # what the clock does in a look waits no longer for another process: the next look does it


class QueueStore(Transactions):
    """Made by ``Store.queue``; shares its connection, so the same rules of threads hold."""

    # ---- desks and stations ----

    def open_desk(
        self,
        desk: str,
        room: str,
        stations: Sequence[str],
        day: date,
        moment: Moment,
        actor: str,
        take_over: bool = False,
    ) -> Desk | Refused:
        def opened(doing: Doing) -> None:
            places.open_desk(doing, desk, room, stations, day, take_over=take_over)

        return self._desk(opened, desk, moment, actor)

    def set_desk(self, desk: str, state: DeskState, moment: Moment, actor: str) -> Desk | Refused:
        return self._desk(lambda doing: places.set_desk(doing, desk, state), desk, moment, actor)

    def desks(self) -> tuple[Desk, ...]:
        return self._look(lists.desks)

    def desk(self, name: str) -> Desk | None:
        def one(doing: Doing) -> Desk | None:
            kept = places.desk(doing.db, name)
            return None if kept is None else lists.desk(doing, kept)

        return self._look(one)

    def station_down(self, station: str, down: bool, day: date, moment: Moment, actor: str) -> int:
        """Whoever has nowhere else to go stays waiting there, is not called, and is called when it is up again.

        A station that is up again may be the way for people who were left waiting at another one.
        """
        with write(self._db) as db:
            doing = self._doing(db, moment, actor)
            places.set_down(doing, station, down, day)
            return rerouting.send_on(doing, day)

    def stations_down(self, day: date) -> frozenset[str]:
        with read(self._db) as db:
            return places.down(db, day.isoformat())

    # ---- calling ----

    def would_call(self, desk: str, day: date, moment: Moment) -> tuple[Row, Why] | None:
        with read(self._db) as db:
            doing = self._doing(db, moment, "")
            kept = places.desk(db, desk)
            found = calls.would_call(db, kept, day, doing) if kept is not None else None
            return None if found is None else (lists.row(doing, found[0]), found[1])

    def call_next(self, desk: str, day: date, moment: Moment, actor: str) -> Answer:
        def work_(doing: Doing) -> Answer:
            stop, why = calls.call_next(doing, desk, day)
            return Done(Action.CALL_NEXT, lists.row(doing, stop), why)

        return self._act(work_, desk, moment, actor)

    def call(self, desk: str, label: str, reason: str, day: date, moment: Moment, actor: str) -> Answer:
        def work_(doing: Doing) -> Answer:
            stop = calls.call(doing, desk, label, reason, day)
            return Done(Action.CALL, lists.row(doing, stop), Why.CHOSEN)

        return self._act(work_, desk, moment, actor)

    def recall(self, desk: str, moment: Moment, actor: str) -> Answer:
        return self._act(
            lambda doing: Done(Action.RECALL, lists.row(doing, calls.recall(doing, desk))), desk, moment, actor
        )

    # ---- whoever is at the desk ----

    def start(self, desk: str, moment: Moment, actor: str, pregnant: bool | None = None) -> Answer:
        return self._ended(lambda doing: work.start(doing, desk, pregnant), desk, moment, actor)

    def finish(self, desk: str, moment: Moment, actor: str) -> Answer:
        return self._ended(lambda doing: work.finish(doing, desk), desk, moment, actor)

    def miss(self, desk: str, moment: Moment, actor: str) -> Answer:
        return self._ended(lambda doing: work.miss(doing, desk), desk, moment, actor)

    def park(self, desk: str, minutes: int, moment: Moment, actor: str) -> Answer:
        return self._ended(lambda doing: work.park(doing, desk, minutes), desk, moment, actor)

    def transfer(self, desk: str, station: str, come_back: bool, moment: Moment, actor: str) -> Answer:
        return self._ended(lambda doing: work.transfer(doing, desk, station, come_back), desk, moment, actor)

    def undo(self, desk: str, moment: Moment, actor: str) -> Answer:
        def work_(doing: Doing) -> Answer:
            stop, turned = undo.undo(doing, desk)
            return Done(Action.UNDO, lists.row(doing, stop), turned=turned)

        return self._act(work_, desk, moment, actor, NotDone.RESTED_ON)

    # ---- a ticket, wherever it waits ----

    def resume(self, label: str, day: date, moment: Moment, actor: str, desk: str | None = None) -> Answer:
        return self._ended(lambda doing: tickets.resume(doing, label, day, desk), desk, moment, actor)

    def skip(
        self,
        label: str,
        station: str,
        reason: str,
        day: date,
        moment: Moment,
        actor: str,
        desk: str | None = None,
        takes_down: bool = False,
    ) -> Answer:
        def work_(doing: Doing) -> Ended:
            return tickets.skip(doing, label, station, reason, day, desk, takes_down)

        return self._ended(work_, desk, moment, actor)

    def cancel(self, label: str, reason: str, day: date, moment: Moment, actor: str, desk: str | None = None) -> Answer:
        return self._ended(lambda doing: tickets.cancel(doing, label, reason, day, desk), desk, moment, actor)

    def set_tier(
        self, label: str, tier: Tier, verified: bool, reason: str, day: date, moment: Moment, actor: str
    ) -> Row | Refused:
        return self._row(lambda doing: tickets.set_tier(doing, label, tier, verified, reason, day), moment, actor)

    def complete_name(self, label: str, name: str, day: date, moment: Moment, actor: str) -> Row | Refused:
        return self._row(lambda doing: tickets.complete_name(doing, label, name, day), moment, actor)

    def wake_parked(self, day: date, moment: Moment) -> int:
        """Also sends on whoever is left waiting at a station that is down."""

        def to_do(doing: Doing) -> bool:
            return bool(tickets.sleeps_too_long(doing.db, day, moment) or rerouting.stranded(doing, day))

        if not self._look(to_do):
            return 0  # asked before every look: no lock for it
        with write(self._db, _SHORT_S) as db:
            doing = self._doing(db, moment, "clock")
            woken = tickets.wake_parked(doing, day)
            rerouting.send_on(doing, day)
            return woken

    # ---- looking ----

    def rows(self, day: date, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]:
        return self._look(lambda doing: lists.of_day(doing, day, station, states))

    def find(self, words: str, day: date) -> tuple[Row, ...]:
        return self._look(lambda doing: lists.find(doing, words, day))

    def calls_after(self, seq: int, day: date) -> tuple[Call, ...]:
        with read(self._db) as db:
            return calls.calls_after(db, seq, day)

    def last_calls(self, day: date, count: int) -> tuple[Call, ...]:
        with read(self._db) as db:
            return calls.last_calls(db, day, count)

    def standing(self, visit_id: str, moment: Moment) -> Standing | None:
        """``kiosk.application.waiting.Recent``."""
        with read(self._db) as db:
            return recent.standing(self._doing(db, moment, ""), visit_id)

    def changes(self) -> int:
        return engine.changes(self._db)

    # ---- help, and the day ----

    def helps(self) -> tuple[Help, ...]:
        with read(self._db) as db:
            return lists.helps(db)

    def end_help(self, seq: int, moment: Moment, actor: str) -> None:
        """Nothing happens when somebody went already."""
        with write(self._db) as db:
            doing = self._doing(db, moment, actor)
            if db.execute(_END_HELP, (doing.at, actor, seq)).rowcount == 1:
                append(db, JournalEvent.HELP_ENDED, {"help": seq}, moment, actor)

    def open_day(self, day: date, moment: Moment, actor: str) -> int:
        with write(self._db) as db:
            return closing.open_day(self._doing(db, moment, actor), day)

    def close_day(self, day: date, moment: Moment, actor: str) -> int:
        with write(self._db) as db:
            return closing.close_day(self._doing(db, moment, actor), day)

    def close_forgotten(self, day: date, moment: Moment, actor: str) -> int:
        """Closes the days before that nobody closed; returns how many."""
        if not self._look(lambda doing: closing.forgotten(doing.db, day)):
            return 0
        with write(self._db, _SHORT_S) as db:
            return closing.close_forgotten(self._doing(db, moment, actor), day)
