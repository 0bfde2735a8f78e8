"""A desk, its crowds, and what came of the last thing that was done at it: codes and places, never words."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kiosk.application.queue import Done, Refused
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.numbering import BEIJING
from ui.desk.scene import News, Scene
from ui.viewmodels import desk_shown as shown
from ui.viewmodels.desk_shown import Place, place_of


@dataclass(frozen=True, slots=True)
class Refusal:
    """The parts of one sentence; ``time`` is Beijing's, "10:42"."""

    why: str
    label: str
    desk: str
    time: str
    state: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """``next`` is where that person goes now; ``over`` when the whole visit is. ``turned`` is the station that went
    down or up by it; ``sent`` counts who was sent another way."""

    action: str
    label: str
    state: str
    over: bool
    next: Place | None
    turned: Place | None
    sent: int


def refusal_of(refused: Refused | None) -> Refusal | None:
    if refused is None:
        return None
    state = refused.state.value if refused.state else ""
    return Refusal(refused.why.value, refused.label, refused.desk, clock_time(refused.at), state)


def clock_time(at: datetime | None, shape: str = "%H:%M") -> str:
    return at.astimezone(BEIJING).strftime(shape) if at else ""


def outcome_of(done: Done | None, catalogue: Catalogue) -> Outcome | None:
    if done is None:
        return None
    place = place_of(done.next_station, catalogue) if done.next_station else None
    told = done.action.value, done.row.label, done.row.state.value, done.visit_over, place
    if done.turned is None:
        return Outcome(*told, None, 0)
    down = frozenset({done.turned.station} if done.turned.down else ())
    return Outcome(*told, place_of(done.turned.station, catalogue, down), done.turned.sent)


def news_of(news: News | None, catalogue: Catalogue) -> dict[str, Any]:
    """With the ``place`` of a station that went down or up."""
    found = as_map(news)
    if news is not None and news.station:
        found["place"] = asdict(place_of(news.station, catalogue))
    return found


def desk_of(scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    desk, down = scene.look.desk, scene.look.down
    if desk is None:
        return {}
    places = [asdict(place_of(code, catalogue, down)) for code in desk.stations]
    return {"room": desk.room, "state": desk.state.value, "places": places}


def crowds_of(scene: Scene, catalogue: Catalogue) -> list[dict[str, Any]]:
    down = scene.look.down
    return [
        {"code": code, "count": count, "place": asdict(place_of(code, catalogue, down))}
        for code, count in shown.crowds_of(scene)
    ]


def as_map(value: Any) -> dict[str, Any]:
    """Lists and not tuples: those are no arrays in QML."""
    found = asdict(value) if value is not None else {}
    return {name: list(part) if isinstance(part, tuple) else part for name, part in found.items()}
