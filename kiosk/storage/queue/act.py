"""One action on one visit: its rows changed, one journal event that can repeat it, and what takes it back."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kiosk.application.queue import Action, NotDone
from kiosk.domain.journal import JournalEvent, Told
from kiosk.domain.visit import Step, after
from kiosk.storage.journal import append
from kiosk.storage.queue import rows
from kiosk.storage.queue.rows import Stop, Visit
from kiosk.storage.queue.rules import Doing, turn_down

_INTERVAL = (
    "insert into interval(turn, station, state, from_at, to_at, ms) values(?, ?, ?, ?, ?, ?)"
    " on conflict(turn, station, state, from_at) do update set to_at = excluded.to_at, ms = excluded.ms"
)
_UNDO = (
    "insert into undo(desk, seq, at, boot, boottime_ms, action, turn, before) values(?, ?, ?, ?, ?, ?, ?, ?)"
    " on conflict(desk) do update set seq = excluded.seq, at = excluded.at, boot = excluded.boot,"
    " boottime_ms = excluded.boottime_ms, action = excluded.action, turn = excluded.turn, before = excluded.before"
)


class Act:
    """Rows are written at once; ``journal`` then says all of it in one event."""

    def __init__(self, doing: Doing, visit: Visit, took_down: str = "") -> None:
        """``took_down``: the station that went down for this action, and comes up when it is undone."""
        self.doing = doing
        self.visit = visit
        self._took_down = took_down
        self._visit_before = visit
        self._stops: dict[str, tuple[Stop, Stop]] = {}  # as it was when the action began, and as it is

    def move(self, stop: Stop, *steps: Step, **columns: Any) -> Stop:
        """Errors: TurnedDownError for steps that do not lead on from its state."""
        state = after(stop.state, *steps)
        if state is None:
            turn_down(NotDone.WRONG_STATE, self.visit.label, stop.desk, stop.called_at, stop.state)
        if state is not stop.state:
            self._end_stretch(stop)
            columns |= rows.since(self.doing.moment)
        return self.touch(stop, state=state, **columns)

    def touch(self, stop: Stop, **columns: Any) -> Stop:
        now = replace(stop, version=stop.version + 1, **columns)
        if not rows.write_stop(self.doing.db, stop, rows.changed(stop, now)):
            turn_down(NotDone.TAKEN, self.visit.label, stop.desk, stop.called_at, stop.state)
        self._stops[stop.station] = (self._stops.get(stop.station, (stop, stop))[0], now)
        return now

    def set_visit(self, **columns: Any) -> None:
        now = replace(self.visit, version=self.visit.version + 1, **columns)
        if not rows.write_visit(self.doing.db, self.visit, rows.changed_visit(self.visit, now)):
            turn_down(NotDone.WRONG_STATE, self.visit.label)
        self.visit = now

    def journal(
        self, event: JournalEvent, *, desk: str | None = None, undoable: Action | None = None, **detail: Told
    ) -> int:
        """The entry's number. With ``undoable`` it is the last action of ``desk`` from now on."""
        told: dict[str, Told] = {
            "visit": self.visit.id,
            "label": self.visit.label,
            "stops": {name: rows.changed(before, now) for name, (before, now) in self._stops.items()},
            "visit_row": rows.changed_visit(self._visit_before, self.visit),
            **detail,
        }
        if desk is not None:
            told["desk"] = desk
        doing = self.doing
        seq, _head = append(doing.db, event, told, doing.moment, doing.actor)
        if desk is not None and undoable is not None:
            moment = doing.moment
            row = (desk, seq, doing.at, moment.boot, moment.boottime_ms, undoable.value, self.visit.turn)
            doing.db.execute(_UNDO, (*row, json.dumps(self._before())))
        return seq

    def _before(self) -> dict[str, Any]:
        return {
            "took_down": self._took_down,
            "version": self.visit.version,
            "visit": _without_version(rows.changed_visit(self.visit, self._visit_before)),
            "stops": {
                name: {"version": now.version, "row": _without_version(rows.changed(now, before))}
                for name, (before, now) in self._stops.items()
            },
        }

    def _end_stretch(self, stop: Stop) -> None:
        if stop.since_at is None or stop.since_boot is None or stop.since_ms is None:
            return
        ms = rows.elapsed_ms(stop.since_at, stop.since_boot, stop.since_ms, self.doing.moment)
        row = (stop.turn, stop.station, stop.state.value, stop.since_at, self.doing.at, ms)
        self.doing.db.execute(_INTERVAL, row)


def _without_version(columns: dict[str, rows.Value]) -> dict[str, rows.Value]:
    return {name: value for name, value in columns.items() if name != "version"}
