"""A desk's last action taken back: the rows as they were, by an event of its own."""

from __future__ import annotations

import json
from datetime import date, timedelta

from kiosk.application.queue import DeskState, NotDone, Turned
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import StopState, VisitState
from kiosk.storage.queue import places, rerouting, rows
from kiosk.storage.queue.act import Act
from kiosk.storage.queue.rows import Stop
from kiosk.storage.queue.rules import Doing, require_open_day, turn_down

_LAST = "select seq, at, boot, boottime_ms, action, turn, before from undo where desk = ?"
_STATION_WORDS = "select detail from journal where seq > ? and event in ('station_down', 'station_up')"
_TAKEN_BACK = "delete from undo where desk = ?"
_NOT_CALLED = "update call set undone = 1 where seq = ?"


def undo(doing: Doing, desk: str) -> tuple[Stop, Turned | None]:
    """The stop that stands at the desk, or that the action was about; and the station that works again.

    Versions go on growing: every row must still be as the action left it, or a later event rests on it.
    """
    kept = places.desk(doing.db, desk)
    if kept is not None and kept.state != DeskState.CLOSED:
        places.require_holder(doing, kept)
    row = doing.db.execute(_LAST, (desk,)).fetchone()
    if row is None:
        turn_down(NotDone.NOTHING_TO_UNDO, desk=desk)
    seq, at, boot, boottime_ms, action, turn, text = row
    act = Act(doing, rows.visit(doing.db, turn))
    label = act.visit.label
    require_open_day(doing, date.fromisoformat(act.visit.business_day))
    if timedelta(milliseconds=rows.elapsed_ms(at, boot, boottime_ms, doing.moment)) > doing.rules.undo:
        turn_down(NotDone.TOO_LATE, label, desk, at)
    before = json.loads(text)
    if act.visit.version != before["version"]:
        turn_down(NotDone.RESTED_ON, label, desk, at)
    stops = {one.station: one for one in rows.stops(doing.db, turn)}
    for station, was in before["stops"].items():
        if stops[station].version != was["version"]:
            turn_down(NotDone.RESTED_ON, label, desk, at, stops[station].state)
    restored = [act.touch(stops[station], **_typed(was["row"])) for station, was in before["stops"].items()]
    if before["visit"]:
        act.set_visit(**{**before["visit"], "state": VisitState(before["visit"].get("state", act.visit.state))})
    act.journal(JournalEvent.UNDONE, desk=desk, undoes=seq, action=action)
    doing.db.execute(_TAKEN_BACK, (desk,))
    doing.db.execute(_NOT_CALLED, (seq,))
    day = date.fromisoformat(act.visit.business_day)
    station = before.get("took_down", "")
    if station and not _spoken_of(doing, station, seq) and places.set_down(doing, station, False, day):
        return restored[0], Turned(station, False, rerouting.send_on(doing, day))
    return restored[0], None


def _spoken_of(doing: Doing, station: str, seq: int) -> bool:
    """Whether somebody set the station down or up after that entry: the last word is theirs."""
    later = doing.db.execute(_STATION_WORDS, (seq,)).fetchall()
    return any(json.loads(detail)["station"] == station for (detail,) in later)


def _typed(row: dict[str, rows.Value]) -> dict[str, object]:
    return {name: StopState(str(value)) if name == "state" else value for name, value in row.items()}
