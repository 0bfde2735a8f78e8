"""The papers of the tickets beside the journal: what became of each, and when it was asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.journal import Entry, JournalEvent
from kiosk.domain.visit import PrintState
from kiosk.storage.engine import Database

_ENDS = {
    JournalEvent.PAPER_PRINTED: PrintState.PRINTED,
    JournalEvent.PAPER_FOLDER: PrintState.FOLDER,
    JournalEvent.PAPER_FAILED: PrintState.FAILED,
    JournalEvent.PAPER_UNKNOWN: PrintState.UNKNOWN,
}
_UNDER_WAY = (PrintState.QUEUED, PrintState.SENDING)
_COLUMNS = ("state", "copy", "attempt", "detail", "ended_at")
_PAPERS = (
    f"select p.id, p.{', p.'.join(_COLUMNS)}, p.queued_at, v.issued_at, v.id from print_job p"
    " left join visit v on v.turn = p.turn"
)
_WITHOUT = "select v.turn from visit v where not exists(select 1 from print_job p where p.turn = v.turn and p.copy = 1)"


class PapersProof:
    """``see`` every entry in order, then ``end``. Holds some 350 bytes a paper: 30 MB for a year of 200 a day."""

    def __init__(self) -> None:
        self._ended: dict[str, tuple[Any, ...]] = {}  # by paper, as ``_COLUMNS``
        self._asked: dict[tuple[str, int], str] = {}  # further copies, by visit

    def see(self, entry: Entry, detail: Mapping[str, Any]) -> None:
        state = _ENDS.get(JournalEvent(entry.event))
        if state is not None and "paper" in detail:
            told = (detail["copy"], detail["attempt"], detail["detail"])
            self._ended[detail["paper"]] = (state.value, *told, entry.at)
        elif entry.event == JournalEvent.PAPER_ASKED and "to" not in detail:
            self._asked[detail["visit"], detail["copy"]] = entry.at

    def end(self, db: Database) -> Iterator[str]:
        """Inside the view that has the last entry seen."""
        for id, *row, queued_at, issued_at, visit in db.execute(_PAPERS):
            yield from self._ending(id, tuple(row), self._ended.pop(id, None))
            copy = row[1]
            asked = issued_at if copy == 1 else self._asked.pop((visit, copy), None)
            if asked != queued_at:
                yield f"print_job {id}: queued_at was changed, or it is of another visit"
        for id in self._ended:
            yield f"print_job {id}: the row is missing"
        for visit, copy in self._asked:
            yield f"print_job {copy} of visit {visit}: the row is missing"
        for (turn,) in db.execute(_WITHOUT):
            yield f"print_job 1 of visit {turn}: the row is missing"

    def _ending(self, id: str, row: tuple[Any, ...], ended: tuple[Any, ...] | None) -> Iterator[str]:
        """A paper that failed may be sent again, and the journal tells of it when it ends once more."""
        if row[0] in _UNDER_WAY:
            if ended is not None and not (ended[0] == PrintState.FAILED and row[2] > ended[2]):
                yield f"print_job {id}: state was changed"
        elif ended is None:
            yield f"print_job {id}: state was changed, or the journal does not know the row"
        else:
            for name, now, then in zip(_COLUMNS, row, ended, strict=True):
                if now != then:
                    yield f"print_job {id}: {name} was changed"
