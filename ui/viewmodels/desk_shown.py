"""What stands on a desk's screen: codes, numbers and masked names made from a scene and the time, never words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.application.queue import DeskState, Row
from kiosk.application.roster import Listed
from kiosk.domain.calling import CAP, Tier
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import AT_WORK, Names, StopState
from ui.desk.scene import Page, Scene

NOBODY: Mapping[str, str] = {}
HERE, EVERYWHERE = "here", "everywhere"
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Place:
    code: str
    names: Names
    room: str
    down: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever is at the desk."""

    label: str
    serving: bool
    name: str = field(repr=False)
    name_missing: bool
    calls: int
    place: Place
    programme: Names
    fasting: bool
    tier: str
    left: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Coming:
    """Who would be called now. ``minutes`` waited; ``place`` tells where, at a desk of several stations."""

    label: str
    why: str
    minutes: int
    tier: str
    tier_verified: bool
    fasting: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list. ``share`` of the bar is 1 at an hour; ``level`` 0, 1 or 2: over the cap.

    ``minutes`` waited, or at a desk, or, parked, that are left (rounded up).
    """

    label: str
    state: str
    name: str = field(repr=False)
    name_missing: bool
    minutes: int
    level: int
    share: float
    place: Place
    programme: Names
    fasting: bool
    tier: str
    tier_verified: bool
    calls: int
    misses: int
    desk: str
    mine: bool


def place_of(code: str, catalogue: Catalogue, down: frozenset[str] = frozenset()) -> Place:
    station = catalogue.stations.get(code)
    return Place(code, station.names if station else {}, station.room if station else "", code in down)


def person_of(scene: Scene, catalogue: Catalogue) -> Person | None:
    row = scene.look.current
    if row is None:
        return None
    down = scene.look.down
    return Person(
        row.label,
        row.state is StopState.SERVING,
        "" if scene.locked else row.masked_name,
        row.name_missing and not scene.locked,
        row.calls,
        place_of(row.station, catalogue, down),
        _programme(row, catalogue),
        row.fasting,
        row.tier.value,
        tuple(place_of(code, catalogue, down) for code in scene.look.left),
    )


def seconds_of(scene: Scene, now: datetime) -> int:
    """Since whoever is at the desk was called, or since the service began."""
    row = scene.look.current
    return _whole(now - (_began(row) or now), SECOND) if row else 0


def coming_of(scene: Scene, catalogue: Catalogue, now: datetime) -> Coming | None:
    if scene.look.next is None:
        return None
    row, why = scene.look.next
    waited = _whole(now - row.arrived_at, MINUTE)
    place = place_of(row.station, catalogue, scene.look.down)
    return Coming(row.label, why.value, waited, row.tier.value, row.tier_verified, row.fasting, place)


def lines_of(scene: Scene, catalogue: Catalogue, now: datetime, where: str) -> tuple[Line, ...]:
    """In the order of the store: at another desk, waiting, parked, given up. A search shows whoever it found, anywhere.

    Each ticket once.
    """
    rows = scene.look.rows if scene.look.found is None else scene.look.found
    if scene.look.found is None:
        here = scene.desk_name
        rows = tuple(
            one for one in rows if is_there(one, scene, where) and not (one.desk == here and one.state in AT_WORK)
        )
    lines = {row.label: line_of(row, scene, catalogue, now) for row in reversed(rows)}
    return tuple(reversed(lines.values()))


def is_there(row: Row, scene: Scene, where: str) -> bool:
    desk = scene.look.desk
    if where == EVERYWHERE or desk is None:
        return True
    return row.station in desk.stations if where == HERE else row.station == where


def line_of(row: Row, scene: Scene, catalogue: Catalogue, now: datetime) -> Line:
    waiting = row.state is StopState.WAITING
    waited = now - row.arrived_at
    if row.state in AT_WORK:
        minutes = _whole(now - (_began(row) or now), MINUTE)
    elif row.state is StopState.PARKED:
        minutes = max(0, -(((row.parked_until or now) - now) // -MINUTE))
    else:
        minutes = _whole(waited, MINUTE)
    return Line(
        row.label,
        row.state.value,
        "" if scene.locked else row.masked_name,
        row.name_missing and not scene.locked,
        minutes,
        (waited >= CAP / 2) + (waited > CAP) if waiting else 0,
        min(1.0, max(0.0, waited / timedelta(hours=1))) if waiting else 0.0,
        place_of(row.station, catalogue),
        _programme(row, catalogue),
        row.fasting,
        "" if row.tier is Tier.ORDINARY else row.tier.value,
        row.tier_verified,
        row.calls,
        row.misses,
        row.desk or "" if row.state in AT_WORK else "",
        row.desk == scene.desk_name and row.state in AT_WORK,
    )


def crowds_of(scene: Scene) -> tuple[tuple[str, int], ...]:
    """How many wait: here, everywhere, then at each station where somebody does, the most first."""
    waiting = [row for row in scene.look.rows if row.state is StopState.WAITING]
    counts: dict[str, int] = {}
    for row in waiting:
        counts[row.station] = counts.get(row.station, 0) + 1
    here = sum(is_there(row, scene, HERE) for row in waiting)
    stations = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ((HERE, here), (EVERYWHERE, len(waiting)), *stations)


def can(scene: Scene, undo_s: int) -> frozenset[str]:
    """The actions that make sense now; the store has the last word."""
    desk = scene.look.desk
    if scene.page is Page.OFFICE and not scene.locked:
        return frozenset({"lock"})
    if desk is None or scene.locked or scene.page is not Page.WORK:
        return frozenset()
    row = desk.current
    able = {"search", "register", "lock", "place", "sign_out", "pause", "station"}
    if scene.look.helps:
        able.add("help")
    if undo_s:
        able.add("undo")
    if row is None and desk.state is DeskState.OPEN:
        able.add("call_next")
    if row is not None:
        able |= {"park", "transfer", "skip", "cancel"}
        able |= {"finish"} if row.state is StopState.SERVING else {"start", "recall", "miss"}
    return frozenset(able)


def _began(row: Row) -> datetime | None:
    return row.started_at if row.state is StopState.SERVING else row.called_at


def _programme(row: Row, catalogue: Catalogue) -> Names:
    found = catalogue.programmes.get(row.programme)
    return found.names if found else {}


def _whole(span: timedelta, unit: timedelta) -> int:
    """A clock set back makes it 0, never less."""
    return max(0, span // unit)


def listed_map(one: Listed) -> dict[str, str]:
    """Somebody on a village's list, masked; ``born`` is a year, "" where the number does not tell."""
    born = "" if one.birth_year is None else str(one.birth_year)
    return {"name": one.masked_name, "number": one.masked_number, "born": born, "village": one.village}
