"""Everything that the desk's window stands on at one moment, and what the store looks like from a desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.application.queue import Desk, Done, Help, Refused, Row
from kiosk.application.staff import Account, Locked, MustWait, SignedIn, WrongPin
from kiosk.domain.calling import Why
from kiosk.domain.visit import StopState
from ui.desk.port import DeskPort

PAPER = ("registered", "printed", "in_folder", "no_paper")
NO_WAITS: Mapping[str, float] = {}
LISTED = (StopState.SERVING, StopState.CALLED, StopState.WAITING, StopState.PARKED, StopState.NO_SHOW)


class Page(StrEnum):
    SIGN_IN = "sign_in"
    PLACE = "place"  # which desk, room and stations
    WORK = "work"
    OFFICE = "office"  # of admins alone


@dataclass(frozen=True, slots=True)
class Look:
    """What stands in the store. ``found`` answers a search, None without one; ``left`` are the stations that whoever
    is at the desk has still to go to."""

    desks: tuple[Desk, ...] = ()
    desk: Desk | None = None
    next: tuple[Row, Why] | None = None
    rows: tuple[Row, ...] = ()
    left: tuple[str, ...] = ()
    found: tuple[Row, ...] | None = None
    down: frozenset[str] = frozenset()
    helps: tuple[Help, ...] = ()
    clock_in_doubt: bool = False

    @property
    def current(self) -> Row | None:
        return self.desk.current if self.desk else None


@dataclass(frozen=True, slots=True)
class News:
    """What came of the last thing that was done, besides what ``Done`` and ``Refused`` say. ``code`` has words on the
    screen: "registering" and "printing" before the paper has come, one of ``PAPER`` after it, "already_registered",
    "tier_set", "name_completed", "station_down" and "station_up" with the station and how many were sent another way,
    or a value of ``NotRegistered``."""

    code: str
    label: str = ""
    station: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """``answer`` is why the last PIN of ``door_name`` opened nothing. ``waits`` are the names that must wait for their
    next PIN, until which second since the machine's start. ``ended``: signed out by itself, "changed" or "expired".

    ``troubled``: the store could not be read or written. ``stale_since``: what is shown stood then, and may be older
    than what stands now.
    """

    page: Page = Page.SIGN_IN
    accounts: tuple[Account, ...] = ()
    who: SignedIn | None = None
    locked: bool = False
    answer: WrongPin | MustWait | Locked | None = None
    chosen: str = ""  # whose PIN is asked for at the sign-in
    waits: Mapping[str, float] = field(default_factory=lambda: NO_WAITS)
    ended: str = ""
    desk_name: str = ""
    look: Look = Look()
    words: str = field(default="", repr=False)
    busy: bool = False
    refused: Refused | None = None
    done: Done | None = None
    news: News | None = None
    undo_until: datetime | None = None
    troubled: bool = False
    stale_since: datetime | None = None
    back: Page = Page.PLACE  # where an admin came to the office from
    held: bool = False  # this window opened ``desk_name``, and has not let it go

    @property
    def door_name(self) -> str:
        """Whose PIN is asked for."""
        return self.who.name if self.who and self.locked else self.chosen


@dataclass(frozen=True, slots=True)
class Troubled:
    """The store could not be read or written."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The account was changed meanwhile: nothing was done in its name."""


def look(work: DeskPort, desk_name: str, words: str) -> Look:
    """Errors: StorageError."""
    rows = work.rows(states=LISTED)
    desks = work.desks()
    desk = next((one for one in desks if one.name == desk_name), None)
    left: tuple[str, ...] = ()
    if desk and desk.current:
        turn = desk.current.turn
        left = tuple(row.station for row in work.rows(states=(StopState.TODO,)) if row.turn == turn)
    return Look(
        desks,
        desk,
        work.would_call(desk_name) if desk else None,
        rows,
        left,
        work.find(words) if words.strip() else None,
        work.stations_down(),
        work.helps(),
        work.clock_in_doubt(),
    )
