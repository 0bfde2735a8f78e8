"""What stands on the page of the data: copies, what one would bring back, and old names, as codes and figures."""

from __future__ import annotations

import shlex
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeAlias

from kiosk.application.care import Copy, Dropped, Medium, NotRestored, Restoring
from kiosk.application.log import Place
from ui.viewmodels.desk_outcome import clock_time

Map = dict[str, Any]
Told: TypeAlias = "Copy | Restoring | NotRestored | Dropped"
MINUTE = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Looked:
    """What was there when somebody looked. ``due`` are persons."""

    copies: tuple[Copy, ...]
    medium: Medium
    due: int
    keep_days: int


@dataclass(frozen=True, slots=True)
class CopiesShown:
    """``seen`` None: it is being read. ``asking``: "", "make", "restore" or "names". ``place`` None: where the settings
    say. ``failed``: what could not be done, "look", "make", "restore" or "drop"."""

    seen: Looked | None = None
    chosen: Path | None = None
    asking: str = ""
    places: tuple[Place, ...] = ()
    place: Path | None = None
    told: Told | None = None
    busy: bool = False
    failed: str = ""

    @property
    def copy(self) -> Copy | None:
        found = self.seen.copies if self.seen else ()
        return next((one for one in found if one.path == self.chosen), None)


def copy_map(one: Copy) -> Map:
    return {
        "code": str(one.path),
        "name": one.path.name,
        "day": one.business_day.isoformat() if one.business_day else "",
        "made": clock_time(one.made_at, MINUTE),
        "size": _size(one.bytes),
        "whole": one.whole,
    }


def medium_map(seen: Looked | None) -> Map:
    """Empty while it is being read."""
    if seen is None:
        return {}
    told = {"named": seen.medium.named, "there": seen.medium.there, "otherDisk": seen.medium.other_disk}
    return {"folder": str(seen.medium.folder), **told}


def told_map(shown: CopiesShown) -> Map:
    """``kind``: "made", "restoring", "refused" or "dropped"; empty before anything was asked."""
    match shown.told:
        case Copy() as made:
            return {"kind": "made", "stick": shown.place is not None, **copy_map(made)}
        case Restoring(_, visits, last_at, lost, from_lines):
            told = {"visits": visits, "last": clock_time(last_at, MINUTE), "lost": lost, "fromLines": from_lines}
            return {"kind": "restoring", **told}
        case NotRestored() as why:
            return {"kind": "refused", "why": why.value}
        case Dropped() as gone:
            return {"kind": "dropped", **gone_map(gone)}
        case None:
            return {}


def gone_map(gone: Dropped) -> Map:
    """What was taken away, in numbers; of each damaged database that is left, the day on which it goes."""
    return {**asdict(gone), "unreadable": [day.isoformat() for day in gone.unreadable]}


def command(copy: Path | None) -> str:
    """As it is typed in the folder of the program, in two lines: the shell goes on after a backslash."""
    return f"./run backup restore --yes \\\n{shlex.quote(str(copy))}" if copy else ""


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB"
