"""A desk's clinic in memory: people wait at one station, a few colleagues sign in, and a store that can fail.

Longer than 250 lines: one pretended port, with a method for each of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from kiosk.application.errors import StorageError
from kiosk.application.ports import NotRegistered, OpenVisit, Printed, PrinterState
from kiosk.application.queue import Action, Answer, Desk, DeskState, Done, Help, NotDone, Refused, Row
from kiosk.application.roster import Listed
from kiosk.application.staff import Account, Locked, MustWait, NotAllowed, SignedIn, SignIn, WrongPin
from kiosk.domain.calling import Tier, Why
from kiosk.domain.staff import Role
from kiosk.domain.visit import PrintState, StopState
from tests.support.clock import SetClock

PIN = "471906"
NURSE, DOCTOR = "古丽", "王医生"
NAME = "阿依古丽·买买提"
HERE = (StopState.CALLED, StopState.SERVING)


class PretendStaff:
    """``PIN`` opens every account. Three wrong ones make a wait of 15 s; ``locked`` and ``changed`` are as it is."""

    def __init__(self, clock: SetClock) -> None:
        self._clock = clock
        self._wrong: dict[str, int] = {}
        self.names: tuple[str, ...] = (NURSE, DOCTOR)
        self.broken = False
        self.locked = False
        self.changed = False
        self.first = ("", "")

    def people(self) -> tuple[Account, ...]:
        if self.broken:
            raise StorageError("The disk does not answer.")
        at = self._clock.at
        return tuple(Account(name, name, Role.STAFF, True, False, 1, at) for name in self.names)

    def sign_in(self, name: str, pin: str) -> SignIn:
        if self.broken:
            raise StorageError("The disk does not answer.")
        if self.locked:
            return Locked()
        if (name, pin) == self.first:
            return SignedIn(name, name, Role.ADMIN, 1)
        if pin == PIN and name in (NURSE, DOCTOR):
            return SignedIn(name, name, Role.STAFF, 1)
        wrong = self._wrong[name] = self._wrong.get(name, 0) + 1
        return WrongPin(max(0, 2 - wrong), 15 if wrong > 2 else 0) if wrong < 5 else MustWait(15)

    def stands(self, who: SignedIn) -> bool:
        return not self.changed

    def add_first(self, name: str, pin: str) -> Account | NotAllowed:
        if self.broken:
            raise StorageError("The disk does not answer.")
        if self.names:
            return NotAllowed.ADMIN_ONLY
        self.names, self.first = (name,), (name, pin)
        return Account(name, name, Role.ADMIN, True, False, 1, self._clock.at)


class PretendDesk:
    """``broken``: the disk answers nothing. ``refuse``: why the next deed is refused. ``did`` is what was done.

    Everybody has still to go to the ECG and to internal medicine.
    """

    def __init__(self, clock: SetClock, waiting: int = 4) -> None:
        self._clock = clock
        self.broken = False
        self.refuse: Refused | None = None
        self.paper = True
        self.folder = False
        self.listed = (
            Listed("one", "阿*丽", f"6{'*' * 16}1", "一村", 1950),
            Listed("two", "阿*丽", f"6{'*' * 16}1", "كەنت", 1962),
        )
        self.did: list[tuple[Any, ...]] = []
        self.asked: list[Help] = []
        self.down = frozenset[str]()
        self.doubted = False
        self.places: dict[str, Desk] = {}
        self.there: dict[str, Row] = {}
        self._before: dict[str, Row] = {}
        self._changes = 0
        for turn in range(1, waiting + 1):
            self.comes(turn, minutes=60 - 14 * turn)

    def comes(self, turn: int, minutes: int = 0, **changed: object) -> None:
        at = self._clock.at - timedelta(minutes=minutes)
        row = Row(
            turn, f"v{turn}", f"A{turn:03d}", "elderly", "B", StopState.WAITING, 1, None, Tier.ORDINARY, False, at, at,
            None, None, 0, 0, None, True, "阿*丽",
        )  # fmt: skip
        self.there[row.label] = replace(row, **changed)  # type: ignore[arg-type]
        self._changes += 1

    # ---- looking ----

    def rows(self, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]:
        self._answering()
        rows = tuple(self.there.values())
        if StopState.TODO in states:
            return tuple(replace(row, station=code, state=StopState.TODO) for row in rows for code in ("E", "M"))
        return tuple(row for row in rows if row.state in states)

    def find(self, words: str) -> tuple[Row, ...]:
        return tuple(row for row in self.there.values() if words.upper() in row.label or words in NAME)

    def desks(self) -> tuple[Desk, ...]:
        return tuple(replace(one, current=self._at(one.name)) for one in self.places.values())

    def stations_down(self) -> frozenset[str]:
        return self.down

    def would_call(self, desk: str) -> tuple[Row, Why] | None:
        row = next((one for one in self.there.values() if one.state is StopState.WAITING), None)
        return (row, Why.ARRIVAL) if row else None

    def helps(self) -> tuple[Help, ...]:
        return tuple(self.asked)

    def clock_in_doubt(self) -> bool:
        return self.doubted

    def changes(self) -> int:
        self._answering()
        return self._changes

    # ---- doing ----

    def open_desk(
        self, desk: str, room: str, stations: Sequence[str], actor: str, take_over: bool = False
    ) -> Desk | Refused:
        if self.refuse is not None:
            return self.refuse
        there = self.places.get(desk)
        if there and there.state is not DeskState.CLOSED and there.staff != actor and not take_over:
            return Refused(NotDone.TAKEN, desk=desk)
        self.places[desk] = Desk(desk, room, tuple(stations), DeskState.OPEN, actor, self._at(desk), self._clock.at)
        return self.places[desk]

    def set_desk(self, desk: str, state: DeskState, actor: str) -> Desk | Refused:
        there, here = self.places[desk], self._at(desk)
        if there.state is not DeskState.CLOSED and there.staff != actor:
            return Refused(NotDone.TAKEN_OVER, desk=desk)
        if state is DeskState.CLOSED and here is not None:
            return Refused(NotDone.DESK_BUSY, here.label, desk)
        self.places[desk] = replace(there, state=state)
        return self.places[desk]

    def station_down(self, station: str, down: bool, actor: str) -> int:
        """Two people can go elsewhere."""
        self.down = self.down | {station} if down else self.down - {station}
        return 2 if down else 0

    def call_next(self, desk: str, actor: str) -> Answer:
        would = self.would_call(desk)
        if would is None:
            return Refused(NotDone.NOBODY_WAITS, desk=desk)
        return self._to(
            Action.CALL_NEXT, would[0], state=StopState.CALLED, desk=desk, called_at=self._clock.at, calls=1
        )

    def call(self, desk: str, label: str, reason: str, actor: str) -> Answer:
        self.did.append(("call", label, reason))
        row = self.there[label]
        return self._to(Action.CALL, row, state=StopState.CALLED, desk=desk, called_at=self._clock.at, calls=1)

    def recall(self, desk: str, actor: str) -> Answer:
        row = self._here(desk)
        return self._to(Action.RECALL, row, calls=row.calls + 1, called_at=self._clock.at)

    def start(self, desk: str, actor: str, pregnant: bool | None = None) -> Answer:
        self.did.append(("start", pregnant))
        return self._to(Action.START, self._here(desk), state=StopState.SERVING, started_at=self._clock.at)

    def finish(self, desk: str, actor: str) -> Answer:
        return self._to(Action.FINISH, self._here(desk), next_station="S", state=StopState.DONE)

    def miss(self, desk: str, actor: str) -> Answer:
        row = self._here(desk)
        return self._to(Action.MISS, row, state=StopState.WAITING, desk=None, misses=row.misses + 1)

    def park(self, desk: str, minutes: int, actor: str) -> Answer:
        until = self._clock.at + timedelta(minutes=minutes)
        return self._to(Action.PARK, self._here(desk), state=StopState.PARKED, desk=None, parked_until=until)

    def transfer(self, desk: str, station: str, come_back: bool, actor: str) -> Answer:
        self.did.append(("transfer", station, come_back))
        return self._to(Action.TRANSFER, self._here(desk), next_station=station, state=StopState.TODO)

    def undo(self, desk: str, actor: str) -> Answer:
        label, before = self._before.popitem()
        self.there[label] = before
        return Done(Action.UNDO, before)

    def resume(self, label: str, actor: str, desk: str | None = None) -> Answer:
        return self._to(Action.RESUME, self.there[label], state=StopState.WAITING, parked_until=None)

    def skip(self, label: str, station: str, reason: str, actor: str, desk: str | None = None) -> Answer:
        self.did.append(("skip", label, station, reason))
        return self._to(Action.SKIP, self.there[label], state=StopState.SKIPPED, next_station="S")

    def cancel(self, label: str, reason: str, actor: str, desk: str | None = None) -> Answer:
        self.did.append(("cancel", label, reason))
        return self._to(Action.CANCEL, self.there[label], state=StopState.CANCELLED)

    def set_tier(self, label: str, tier: Tier, verified: bool, reason: str, actor: str) -> Row | Refused:
        self.there[label] = replace(self.there[label], tier=tier, tier_verified=verified)
        return self.there[label]

    def complete_name(self, label: str, name: str, actor: str) -> Row | Refused:
        self.there[label] = replace(self.there[label], masked_name="阿*丽", name_missing=False)
        return self.there[label]

    def clock_is_right(self, actor: str) -> None:
        self.doubted = False
        self.did.append(("clock_is_right", actor))

    def end_help(self, seq: int, actor: str) -> None:
        self.asked = [one for one in self.asked if one.seq != seq]

    def register_for(self, number: str, name: str, programme: str, actor: str) -> OpenVisit | NotRegistered:
        if len(number) != 18:
            return NotRegistered.BAD_NUMBER
        turn = len(self.there) + 1
        self.comes(turn)
        return OpenVisit(
            visit_id=f"v{turn}",
            person_id="p",
            programme=programme,
            letter="A",
            sequence=turn,
            business_day=date(2026, 11, 25),
            issued_at=self._clock.at,
            station="B",
            people_ahead=3,
            route=("B",),
            masked_name="阿*丽",
            journal_head="",
            print_id="",
            print_state=PrintState.QUEUED,
            paper=PrintState.QUEUED,
            copies=1,
            again=False,
        )

    def on_list(self, words: str) -> tuple[Listed, ...]:
        self.did.append(("on_list", words))
        return tuple(one for one in self.listed if words in NAME)

    def register_listed(self, id: str, programme: str, actor: str) -> OpenVisit | NotRegistered:
        self.did.append(("register_listed", id))
        return self.register_for("6" * 18, NAME, programme, actor)

    def print_first(self, visit: OpenVisit) -> Printed:
        printed = PrintState.FOLDER if self.folder else PrintState.PRINTED
        return Printed(printed if self.paper else PrintState.FAILED, PrinterState.READY)

    def print_again(self, label: str, actor: str) -> Printed | None:
        printed = PrintState.FOLDER if self.folder else PrintState.PRINTED
        return Printed(printed, PrinterState.READY) if self.paper else None

    def somewhere_else(self, label: str, desk: str = "2", at: datetime | None = None) -> None:
        """Another desk calls this one."""
        self._to(Action.CALL, self.there[label], state=StopState.CALLED, desk=desk, called_at=at or self._clock.at)

    def _to(self, action: Action, row: Row, next_station: str | None = None, **changed: object) -> Answer:
        if self.refuse is not None:
            refused, self.refuse = self.refuse, None
            return refused
        self._before = {row.label: row}
        self.there[row.label] = replace(row, **changed)  # type: ignore[arg-type]
        self._changes += 1
        return Done(action, self.there[row.label], next_station=next_station)

    def _at(self, desk: str) -> Row | None:
        return next((row for row in self.there.values() if row.desk == desk and row.state in HERE), None)

    def _here(self, desk: str) -> Row:
        row = self._at(desk)
        assert row is not None
        return row

    def _answering(self) -> None:
        if self.broken:
            raise StorageError("The disk does not answer.")
