"""Persons beside the journal: whom it knows, which of their fields were kept, and who was dropped or erased."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.domain.journal import Entry, JournalEvent
from kiosk.storage.engine import Database

_COLUMNS = {"number": "number_cipher", "name": "name_cipher", "birth_date": "birth_cipher"}
_PERSONS = (
    "select id, dropped_at is not null, number_cipher is null, name_cipher is null, birth_cipher is null from person"
)


class PeopleProof:
    """``see`` every entry in order, then ``differing`` in the view that has the last one."""

    def __init__(self) -> None:
        self._kept: dict[str, frozenset[str]] = {}  # of the person's last registration, and what came to it since
        self._dropped: set[str] = set()
        self._believed: set[str] = set()  # who came last before a copy was put back: it lacks people, not why

    def see(self, entry: Entry, detail: Mapping[str, Any]) -> None:
        """Errors: KeyError for an entry that lacks what it must say."""
        match entry.event:
            case JournalEvent.REGISTERED | JournalEvent.REGISTRATION_RECOVERED:
                person = detail["person"]
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
            case JournalEvent.BACKUP_RESTORED:
                self._believed.update(self._kept)
            case _:
                pass

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


@lru_cache
def _fields(text: str) -> frozenset[str]:
    """One object for each of the few texts there are: a year has tens of thousands of persons."""
    return frozenset(text.split())
