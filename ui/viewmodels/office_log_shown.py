"""What stands on the page of the daily log: codes, numbers and masked names, never words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.application.log import Exported, Form, NotExported, Place, Records, Sheet, Span, Verified
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import Names
from ui.desk.scene import Ended, Troubled
from ui.viewmodels.desk_outcome import clock_time
from ui.viewmodels.office_spans import DAY

FIELDS = ("business_day", "label", "programme", "name", "state", "registered_at", "ended_at", "waited_minutes")
MOST_ROWS = 300  # of a long span the rest is in the export
MOST_FOLDERS = 20
MANIFEST = "MANIFEST.json"
_MINUTE = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Line:
    day: str
    label: str
    programme: Names
    name: str = field(repr=False)
    state: str
    came: str  # "09:47"
    left: str
    waited: int  # minutes; -1 for nobody knows


@dataclass(frozen=True, slots=True)
class Seen:
    """The visits of a span: the first of them, how many there are, and how many in each state."""

    lines: tuple[Line, ...] = ()
    count: int = 0
    states: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LogShown:
    """``seen`` None: it is being read. ``asking``: "", "export" or "check"; ``told`` is what came of it."""

    span: Span
    kind: str = DAY
    seen: Seen | None = None
    asking: str = ""
    places: tuple[Place, ...] | None = None
    place: Path | None = None
    forms: frozenset[Form] = frozenset(Form)
    full: bool = False
    folders: tuple[Path, ...] = ()
    told: Exported | NotExported | Verified | None = None
    checked: str = ""  # the name of the folder that was checked
    busy: bool = False
    troubled: bool = False


def after(shown: LogShown, answer: Exported | NotExported | Verified | Ended | Troubled) -> LogShown:
    """An export or a check has ended."""
    told = None if isinstance(answer, Ended | Troubled) else answer
    return replace(shown, busy=False, told=told, troubled=isinstance(answer, Troubled))


def seen_of(records: Records, span: Span, catalogue: Catalogue) -> Seen:
    """Errors: StorageError."""
    states = Counter(str(state) for (state,) in records.rows(Sheet.VISITS, span, ("state",)))
    rows = islice(records.rows(Sheet.VISITS, span, FIELDS), MOST_ROWS)
    return Seen(tuple(_line(row, catalogue) for row in rows), sum(states.values()), states)


def _line(row: tuple[Any, ...], catalogue: Catalogue) -> Line:
    day, label, programme, name, state, came, left, waited = row
    found = catalogue.programmes.get(programme)
    names = found.names if found else {"en": str(programme)}
    minutes = -1 if waited is None else round(waited)
    return Line(str(day), str(label), names, str(name or ""), str(state), _clock(came), _clock(left), minutes)


def _clock(written: str | None) -> str:
    """Of "2026-03-01 09:47:05" the "09:47"."""
    return str(written)[11:16] if written else ""


def exports_in(place: Path) -> tuple[Path, ...]:
    """Folders that an export has made there, the newest first; none when the stick is gone."""
    try:
        found = [one for one in place.iterdir() if (one / MANIFEST).is_file()]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda one: one.name, reverse=True)[:MOST_FOLDERS])


def told_map(shown: LogShown) -> dict[str, Any]:
    """``kind``: "exported", "refused" or "checked"; empty before anything was tried."""
    stick = any(one.path == shown.place and one.name for one in shown.places or ())
    match shown.told:
        case Exported(folder, files, visits, stops, full, key, as_of):
            names = [one.name for one in files]
            counts = {"visits": visits, "stops": stops, "full": full, "key": key, "stick": stick}
            where = {"folder": folder.name, "path": str(folder), "files": names, "as_of": clock_time(as_of, _MINUTE)}
            return {"kind": "exported"} | where | counts
        case NotExported() as why:
            return {"kind": "refused", "why": why.value}
        case Verified(problems, key, known):
            told = {"problems": list(problems), "key": key, "known": known, "folder": shown.checked}
            when = {"first": shown.told.first, "last": shown.told.last, "as_of": clock_time(shown.told.as_of, _MINUTE)}
            return {"kind": "checked"} | when | told
        case None:
            return {}
