"""What stands on the page of the village's list: counts, files and masked names, never words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.application.care import RosterRead
from kiosk.application.log import Place
from kiosk.application.roster import Listed

LISTS = (".csv", ".txt", ".xlsx", ".xlsm")
MOST_FILES = 30  # of a place
MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class ListFile:
    path: Path
    place: str  # the stick's name; "" for the clinic's own folder
    kilobytes: int


@dataclass(frozen=True, slots=True)
class RosterShown:
    """``count`` and ``files`` None: they are being looked for. ``asking``: "", "read" or "clear"."""

    count: int | None = None
    asking: str = ""
    words: str = field(default="", repr=False)
    found: tuple[Listed, ...] | None = field(default=None, repr=False)
    files: tuple[ListFile, ...] | None = None
    chosen: Path | None = None
    strict: bool = False
    told: RosterRead | None = None
    dry: bool = True  # ``told`` is what would be
    cleared: int = -1  # how many were taken off just now
    busy: bool = False
    troubled: bool = False


def files_in(places: Sequence[Place]) -> tuple[ListFile, ...]:
    """Lists lying in these places, not in folders below, the newest of each first."""
    return tuple(one for place in places for one in _lists(place))


def _lists(place: Place) -> list[ListFile]:
    try:
        found = [
            (one.stat().st_mtime, ListFile(one, place.name, -(-one.stat().st_size // 1000)))
            for one in place.path.iterdir()
            if one.suffix.lower() in LISTS and not one.name.startswith((".", "~$")) and one.is_file()
        ]
    except OSError:  # the stick was pulled out
        return []
    return [one for _at, one in sorted(found, key=lambda pair: (-pair[0], pair[1].path.name))[:MOST_FILES]]


def file_map(one: ListFile) -> dict[str, Any]:
    return {"code": str(one.path), "name": one.path.name, "place": one.place, "kilobytes": one.kilobytes}


def told_map(shown: RosterShown) -> dict[str, Any]:
    """Empty before a file was looked at."""
    told = shown.told
    if told is None:
        return {}
    return {
        "dry": shown.dry,
        "refused": str(told.refused),
        "added": told.added,
        "changed": told.changed,
        "same": told.same,
        "wrong": len(told.problems),
        "problems": [{"line": one.line, "reason": one.reason} for one in told.problems[:MOST_PROBLEMS]],
    }
