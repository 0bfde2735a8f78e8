"""One person's data on request, and what is kept no longer, for whoever may ask."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk.application.care import Dropped, NotErased, PersonData
from kiosk.application.errors import StorageError
from kiosk.application.ports import Clock, Storage
from kiosk.domain.identity import normal_form
from kiosk.domain.journal import JournalEvent
from kiosk.domain.wording import fit_reason
from kiosk.export.publish import name_it, settle, unfinished
from kiosk.settings import Data
from kiosk.storage.retention import People

_WORDS = {
    "number": "号码 · نومۇر · number",
    "name": "姓名 · ئىسىم · name",
    "birth_date": "出生日期 · تۇغۇلغان ۋاقتى · date of birth",
    "sex": "性别 · جىنسى · sex",
    "cards": "卡数 · كارتا سانى · cards known",
    "village": "村 · كەنت · village",
    "phone": "电话 · تېلېفون · telephone",
}


class PeopleCare:
    """What of ``kiosk.application.care.DataCare`` is about persons. Errors: StorageError.

    No name is older than by ``today``, the business day: in doubt of the clock that is the stored one, so that a clock
    that has jumped drops nobody.
    """

    def __init__(
        self, people: People, storage: Storage, clock: Clock, keeping: Callable[[], Data], today: Callable[[], date]
    ) -> None:
        self._people = people
        self._storage = storage
        self._clock = clock
        self._keeping = keeping
        self._today = today

    def keep_days(self) -> int:
        """Whoever was not here for so long has no name here any more."""
        return self._keeping().keep_days

    def due(self, today: date) -> int:
        return self._people.due(min(today, self._today()) - timedelta(days=self._keeping().keep_days))

    def drop(self, today: date, actor: str) -> Dropped:
        keeping = self._keeping()
        keep, keep_listed = timedelta(days=keeping.keep_days), timedelta(days=keeping.roster_days)
        day = min(today, self._today())
        told = self._people.drop(day, keep, keep_listed, self._clock.now(), actor)
        return replace(told, unreadable=self._people.unreadable(day, keep))

    def drop_damaged(self, actor: str) -> int:
        """Databases that were set aside damaged go before their days; how many."""
        return self._people.drop_unreadable(self._clock.now(), actor)

    def empty_log(self, actor: str) -> None:
        """Where names that were dropped still stand in the database's log; the journal says when they are out."""
        self._people.empty_log(self._clock.now(), actor)

    def person(self, number: str, reason: str, actor: str) -> PersonData | NotErased:
        return self._looked(number, reason, JournalEvent.PERSON_SHOWN, actor)

    def export_person(self, number: str, reason: str, into: Path, actor: str) -> Path | NotErased:
        """A new folder with ``person.json`` and ``person.txt``, private to this account where the medium knows that.
        What an export that was cut off left there goes."""
        found = self._looked(number, reason, JournalEvent.PERSON_EXPORTED, actor)
        if isinstance(found, NotErased):
            return found
        name = f"person-{self._clock.now().at:%Y%m%dT%H%M%SZ}"
        told = told_of(found)
        try:
            with unfinished(into, name, mode=0o700) as folder:
                _put(folder / "person.json", json.dumps(told, ensure_ascii=False, indent=1) + "\n")
                _put(folder / "person.txt", _readable(told))
                settle(folder)
                return name_it(folder, name)
        except OSError as error:
            raise StorageError(f"The person's data cannot be written: {error.strerror}.") from None

    def erase_person(self, number: str, reason: str, actor: str) -> Dropped | NotErased:
        fit = fit_reason(reason)
        if fit is None:
            return NotErased.NO_REASON
        told = self._people.erase(normal_form(number), fit, self._clock.now(), actor)
        if isinstance(told, NotErased):
            return told
        return replace(told, unreadable=self._people.unreadable(self._today(), timedelta(days=self.keep_days())))

    def _looked(self, number: str, reason: str, event: JournalEvent, actor: str) -> PersonData | NotErased:
        fit = fit_reason(reason)
        if fit is None:
            return NotErased.NO_REASON
        found = self._people.look(normal_form(number))
        if found is None:
            return NotErased.UNKNOWN
        self._storage.note(event, {"person": found.id or None, "reason": fit}, self._clock.now(), actor)
        return found


def told_of(found: PersonData) -> dict[str, object]:
    """All of it, in words of JSON."""
    village, phone = found.roster or (None, None)
    return {
        "number": found.number,
        "name": found.name,
        "birth_date": found.birth_date.isoformat() if found.birth_date else None,
        "sex": found.sex,
        "cards": found.cards,
        "village": village,
        "phone": phone,
        "visits": [dict(zip(("day", "ticket", "programme", "state"), visit, strict=True)) for visit in found.visits],
    }


def _readable(told: dict[str, object]) -> str:
    lines = [f"{words}: {told[key] if told[key] is not None else '—'}" for key, words in _WORDS.items()]
    visits = told["visits"]
    assert isinstance(visits, list)
    return "\n".join([*lines, "", *(" · ".join(visit.values()) for visit in visits)]) + "\n"


def _put(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
