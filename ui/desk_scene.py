"""Everything that the desk's window stands on at one moment, and what the store looks like from a desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.application.queue import Desk, Done, Help, Refused, Row
from kiosk.application.staff import Account, Locked, MustWait, SignedIn, WrongPin
from kiosk.domain.calling import Why
from kiosk.domain.visit import StopState
from ui.desk_port import DeskPort

LISTED = (StopState.SERVING, StopState.CALLED, StopState.WAITING, StopState.PARKED, StopState.NO_SHOW)


class Page(StrEnum):
    SIGN_IN = "sign_in"
    PLACE = "place"  # which desk, room and stations
    WORK = "work"


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

    @property
    def current(self) -> Row | None:
        return self.desk.current if self.desk else None


@dataclass(frozen=True, slots=True)
class News:
    """What came of the last thing that was done, besides what ``Done`` and ``Refused`` say. ``code`` has words on the
    screen: "registered", "printed", "not_printed", "tier_set", "name_completed" or a value of ``NotRegistered``."""

    code: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """``answer`` is why the last PIN opened nothing; ``try_at`` is when the next one may be tried.

    ``troubled``: the store could not be read or written; what is shown is older.
    """

    page: Page = Page.SIGN_IN
    accounts: tuple[Account, ...] = ()
    who: SignedIn | None = None
    locked: bool = False
    answer: WrongPin | MustWait | Locked | None = None
    try_at: datetime | None = None
    ended: bool = False  # signed out, because the account was changed
    desk_name: str = ""
    look: Look = Look()
    words: str = field(default="", repr=False)
    busy: bool = False
    refused: Refused | None = None
    done: Done | None = None
    news: News | None = None
    undo_until: datetime | None = None
    troubled: bool = False


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
    )
