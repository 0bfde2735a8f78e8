"""The queue as the desks need it: who waits, who is where, what a desk may do, and the port behind it.

Longer than 250 lines: one port and the values that it speaks in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from kiosk.application.clock import Moment
from kiosk.domain.calling import Tier, Why
from kiosk.domain.visit import StopState


class DeskState(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Action(StrEnum):
    """What a desk does to a stop; also the words of the command line and of the journal."""

    CALL_NEXT = "call_next"
    CALL = "call"  # a chosen one, with a reason
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    MISS = "miss"
    PARK = "park"
    RESUME = "resume"
    TRANSFER = "transfer"
    SKIP = "skip"
    CANCEL = "cancel"
    UNDO = "undo"


class NotDone(StrEnum):
    """Why an action was refused; nothing has changed. ``Refused`` says by whom and when."""

    NOBODY_WAITS = "nobody_waits"
    DESK_CLOSED = "desk_closed"  # open it, with a station, first
    DESK_BUSY = "desk_busy"  # this desk still has somebody
    NOBODY_HERE = "nobody_here"  # this desk has nobody to do that to
    TAKEN = "taken"  # already called by another desk
    ELSEWHERE = "elsewhere"  # the person is at another station now
    NO_TICKET = "no_ticket"
    WRONG_STATE = "wrong_state"
    TOO_SOON = "too_soon"  # a recall within the least interval
    TOO_LATE = "too_late"  # undo after 30 s
    RESTED_ON = "rested_on"  # undo of something that a later event rests on
    NOTHING_TO_UNDO = "nothing_to_undo"
    ASK_PREGNANT = "ask_pregnant"  # start at this station needs the answer first
    STATION_DOWN = "station_down"
    NO_STATION = "no_station"
    DAY_CLOSED = "day_closed"
    TAKEN_OVER = "taken_over"  # somebody else has this desk now; ``at`` says since when
    BAD_NAME = "bad_name"  # blank, too long, or a personal number: of a person, a desk or a room
    BAD_REASON = "bad_reason"  # blank, too long, or with a number that may be somebody's


@dataclass(frozen=True, slots=True)
class Refused:
    """``label``, ``desk`` and ``at`` (aware UTC) fill the sentence: "already called by desk 2 at 10:42"."""

    why: NotDone
    label: str = ""
    desk: str = ""
    at: datetime | None = None
    state: StopState | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One stop in a list on a desk or on the command line."""

    turn: int
    visit_id: str
    label: str
    programme: str
    station: str
    state: StopState
    version: int
    desk: str | None
    tier: Tier
    tier_verified: bool
    arrived_at: datetime  # when the person came to this station's queue; kept by a transfer
    due_at: datetime
    called_at: datetime | None
    started_at: datetime | None
    calls: int
    misses: int
    parked_until: datetime | None
    fasting: bool  # the visit still has a fasting station to go to
    masked_name: str = field(repr=False)
    name_missing: bool = False  # staff are to complete it


@dataclass(frozen=True, slots=True)
class Turned:
    """A station that went down or up; ``sent`` counts who was sent another way by it."""

    station: str
    down: bool
    sent: int


@dataclass(frozen=True, slots=True)
class Done:
    """``row`` is the stop after the action; ``next_station`` where a finished visit goes now, None at its end.

    ``turned``: what a broken machine, or its undo, did to the station."""

    action: Action
    row: Row
    why: Why | None = None
    next_station: str | None = None
    visit_over: bool = False
    turned: Turned | None = None


Answer: TypeAlias = Done | Refused


@dataclass(frozen=True, slots=True)
class Desk:
    """A place where staff sit. ``name`` is unique in the clinic ("1", "2", "ECG"). ``since``: when ``staff`` opened it,
    or took it over."""

    name: str
    room: str
    stations: tuple[str, ...]
    state: DeskState
    staff: str | None
    current: Row | None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """For the board and the voice: number and room, in the order of the calls. ``seq`` is the journal's."""

    seq: int
    label: str
    station: str
    room: str
    desk: str
    at: datetime
    again: bool  # a recall


@dataclass(frozen=True, slots=True)
class Help:
    """A villager at the kiosk asked for a person; ``seq`` is the journal's. Ended when a desk says so."""

    seq: int
    at: datetime


class Queue(Protocol):
    """One transaction a method; a compare-and-set on state and version. ``actor`` is a staff id or "cli".

    A desk is acted at by whoever has it, or by administration: anybody else is told TAKEN_OVER.
    Errors: StorageError. Refusals are values, and then nothing has changed.
    """

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
        """A desk that somebody else has open is TAKEN (its ``desk``, and not by whom), unless it is taken over."""
        ...

    def set_desk(self, desk: str, state: DeskState, moment: Moment, actor: str) -> Desk | Refused: ...
    def desks(self) -> tuple[Desk, ...]: ...
    def desk(self, name: str) -> Desk | None: ...
    def station_down(self, station: str, down: bool, day: date, moment: Moment, actor: str) -> int:
        """Returns how many waiting people were sent another way; ``down`` False takes it up again."""
        ...

    def stations_down(self, day: date) -> frozenset[str]: ...

    def would_call(self, desk: str, day: date, moment: Moment) -> tuple[Row, Why] | None:
        """Who call_next would call now, and why; changes nothing."""
        ...

    def call_next(self, desk: str, day: date, moment: Moment, actor: str) -> Answer: ...
    def call(self, desk: str, label: str, reason: str, day: date, moment: Moment, actor: str) -> Answer: ...
    def recall(self, desk: str, moment: Moment, actor: str) -> Answer: ...
    def start(self, desk: str, moment: Moment, actor: str, pregnant: bool | None = None) -> Answer:
        """At a station that asks for it, ``pregnant`` True skips the stop with that reason."""
        ...

    def finish(self, desk: str, moment: Moment, actor: str) -> Answer: ...
    def miss(self, desk: str, moment: Moment, actor: str) -> Answer: ...
    def park(self, desk: str, minutes: int, moment: Moment, actor: str) -> Answer: ...
    def resume(self, label: str, day: date, moment: Moment, actor: str, desk: str | None = None) -> Answer:
        """Also somebody given up after missed calls. With ``desk``, here and below, that desk, open, can undo it."""
        ...

    def transfer(self, desk: str, station: str, come_back: bool, moment: Moment, actor: str) -> Answer: ...
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
        """``takes_down``: the station is down from now on; an undo takes it up again where this took it down."""
        ...

    def cancel(self, label: str, reason: str, day: date, moment: Moment, actor: str, desk: str | None = None) -> Answer:
        """The whole visit, by the villager's own wish or by staff. Here and in ``skip`` somebody whom another desk has
        is TAKEN."""
        ...

    def undo(self, desk: str, moment: Moment, actor: str) -> Answer:
        """The desk's last action within 30 s, by a compensating event."""
        ...

    def set_tier(
        self, label: str, tier: Tier, verified: bool, reason: str, day: date, moment: Moment, actor: str
    ) -> Row | Refused: ...
    def complete_name(self, label: str, name: str, day: date, moment: Moment, actor: str) -> Row | Refused: ...
    def wake_parked(self, day: date, moment: Moment) -> int:
        """Parked stops whose time has come wait again, raised; returns how many."""
        ...

    def rows(self, day: date, station: str | None = None, states: Sequence[StopState] = ()) -> tuple[Row, ...]:
        """In the order of the queue; without ``states`` everyone waiting, called, serving or parked."""
        ...

    def find(self, words: str, day: date) -> tuple[Row, ...]:
        """By ticket, by name, by the last digits of the personal number (4 or more)."""
        ...

    def calls_after(self, seq: int, day: date) -> tuple[Call, ...]: ...
    def last_calls(self, day: date, count: int) -> tuple[Call, ...]: ...
    def helps(self) -> tuple[Help, ...]: ...
    def end_help(self, seq: int, moment: Moment, actor: str) -> None: ...
    def open_day(self, day: date, moment: Moment, actor: str) -> int:
        """How many visits came back that this day's end had made unserved: whoever was called, served or parked waits
        at the old place. Nothing happens when it is open; desks stay closed."""
        ...

    def close_day(self, day: date, moment: Moment, actor: str) -> int:
        """Registration ends and everybody still open becomes unserved; returns how many visits."""
        ...

    def close_forgotten(self, day: date, moment: Moment, actor: str) -> int:
        """Closes the days before ``day`` that nobody closed; returns how many."""
        ...

    def changes(self) -> int:
        """A number that is another after any process has changed anything."""
        ...
