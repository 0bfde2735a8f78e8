"""Persons beside the journal: whom it knows, which of their fields were kept, and who was dropped or erased."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from kiosk.application.ports import Moment
from kiosk.domain.journal import Entry, JournalEvent, Told
from kiosk.storage.engine import Database
from kiosk.storage.journal import append

_COLUMNS = {"number": "number_cipher", "name": "name_cipher", "birth_date": "birth_cipher"}
_PERSONS = (
    "select id, dropped_at is not null, number_cipher is null, name_cipher is null, birth_cipher is null from person"
)
_DROPPED = "select id from person where dropped_at is not null order by id"
_OF_PEOPLE = (
    "select seq, at, boot, boottime_ms, actor, event, detail, prev, hash from journal where event in ('registered',"
    " 'registration_recovered', 'person_completed', 'people_dropped', 'person_erased', 'backup_restored') order by seq"
)
_PIECE = 2_000  # ids an entry: 74 KB


class PeopleProof:
    """``see`` every entry in order, then ``differing`` in the view that has the last one."""

    def __init__(self) -> None:
        self._kept: dict[str, frozenset[str]] = {}  # of the person's last registration, and what came to it since
        self._dropped: set[str] = set()
        self._believed: set[str] = set()  # who came last before a release took people out and did not say whom

    def see(self, entry: Entry, detail: Mapping[str, Any]) -> None:
        """Errors: KeyError for an entry that lacks what it must say."""
        match entry.event:
            case JournalEvent.REGISTERED | JournalEvent.REGISTRATION_RECOVERED:
                person = detail["person"]
                if "fields" not in detail and person in self._believed:  # by a release that left it as it was
                    self._kept[person] = frozenset()
                    return
                self._kept[person] = _fields(detail.get("fields", "number"))
                self._dropped.discard(person)
                self._believed.discard(person)
            case JournalEvent.PERSON_COMPLETED:
                person = detail["person"]
                self._kept[person] = self._kept.get(person, frozenset()) | _fields(detail["fields"])
                if "visit" not in detail:  # not by staff: whoever was dropped has come again, and is somebody again
                    self._dropped.discard(person)
            case JournalEvent.PEOPLE_DROPPED:
                self._dropped.update(detail.get("people", "").split())
                if "people" not in detail and detail.get("persons"):  # by a release before it named them
                    self._believed.update(self._kept)
            case JournalEvent.PERSON_ERASED:
                self._dropped.add(detail["person"])
            case JournalEvent.BACKUP_RESTORED if "dropped" not in detail:
                self._believed.update(self._kept)
            case _:
                pass

    def knows_dropped(self, person: str) -> bool:
        return person in self._dropped

    def differing(self, db: Database) -> Iterator[str]:
        missing = set(self._kept)
        for id, gone, *null in db.execute(_PERSONS):
            missing.discard(id)
            if id not in self._kept:
                yield f"person {id}: the journal does not know the row"
            elif gone and id not in self._dropped and id not in self._believed:
                yield f"person {id}: dropped_at was changed, the journal does not say that the person was dropped"
            elif not gone:
                for (field, column), empty in zip(_COLUMNS.items(), null, strict=True):
                    if empty and field in self._kept[id]:
                        yield f"person {id}: {column} was changed"
        for id in sorted(missing):
            yield f"person {id}: the row is missing"


def tell_dropped(db: Database, file: str, moment: Moment, actor: str) -> int:
    """Tells the journal of a copy that is put back who was taken out of it without a word there, as a night does with
    copies; how many. Call inside ``write``."""
    known = PeopleProof()
    for row in db.execute(_OF_PEOPLE):
        entry = Entry(*row)
        with suppress(KeyError, TypeError, ValueError):  # the proof tells of it
            known.see(entry, json.loads(entry.detail))
    untold = [id for (id,) in db.execute(_DROPPED).fetchall() if not known.knows_dropped(id)]
    for start in range(0, len(untold), _PIECE):
        ids = untold[start : start + _PIECE]
        told: dict[str, Told] = {"persons": len(ids), "people": " ".join(ids), "file": file}
        append(db, JournalEvent.PEOPLE_DROPPED, told, moment, actor)
    return len(untold)


@lru_cache
def _fields(text: str) -> frozenset[str]:
    """One object for each of the few texts there are: a year has tens of thousands of persons."""
    return frozenset(text.split())
