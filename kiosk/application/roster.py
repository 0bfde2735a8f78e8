"""A village's list: which rows can be used, who is on it, and who of it is found at a desk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from kiosk.application.care import RosterProblem, RosterRead, Villager
from kiosk.application.ports import Clock, Moment
from kiosk.domain.identity import NumberResult, examine, masked_name, masked_number, normal_form, typed_name
from kiosk.domain.wording import LONGEST_PERSON, fit_person

LONGEST_PLACE = 100
ROUNDED = re.compile(
    r"\d[.,]?\d*E\+?\d+|\d{15}0{3}", re.ASCII | re.IGNORECASE
)  # a spreadsheet keeps 15 digits of a number
FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of a file as it stands there, each cell without blanks around it."""

    line: int
    number: str = field(repr=False)
    name: str = field(repr=False)
    village: str = field(repr=False)
    phone: str = field(repr=False)


class NotRead(StrEnum):
    NOT_READABLE = "not_readable"  # no CSV file and no workbook, or one that is far too large
    NO_COLUMNS = "no_columns"  # no line of titles with a number and a name
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on the list as a desk sees them."""

    id: str
    masked_name: str
    masked_number: str
    village: str = field(repr=False)
    birth_year: int | None = field(default=None, repr=False)  # None: the number does not tell


class RosterRows(Protocol):
    """Errors: StorageError."""

    def keep(self, villagers: Sequence[Villager], moment: Moment, dry_run: bool) -> tuple[int, int, int]:
        """How many were new, changed, the same. Registrations are let in between."""
        ...

    def told(self, counts: dict[str, str | int | None], moment: Moment, actor: str) -> None: ...
    def count(self) -> int: ...
    def of_number(self, number: str) -> Villager | None: ...
    def of_id(self, id: str) -> Villager | None: ...
    def everybody(self) -> Iterator[tuple[str, Villager]]:
        """With their ids."""
        ...

    def clear(self, moment: Moment, actor: str) -> int: ...


class RosterWork:
    """Fulfils ``care.Roster``."""

    def __init__(
        self, rows: RosterRows, read_list: Callable[[Path], Iterator[ListRow] | NotRead], clock: Clock
    ) -> None:
        self._rows = rows
        self._read_list = read_list
        self._clock = clock

    def read(self, file: Path, actor: str, strict: bool = False, dry_run: bool = False) -> RosterRead:
        found = self._read_list(file)
        if isinstance(found, NotRead):
            return RosterRead(0, 0, 0, (), found)
        moment = self._clock.now()
        fit, problems = _sorted_out(found, moment.at.date())
        if strict and problems:
            return RosterRead(0, 0, 0, problems, "strict")
        if not fit and not problems:
            return RosterRead(0, 0, 0, (), NotRead.EMPTY)
        added, changed, same = self._rows.keep(fit, moment, dry_run)
        if not dry_run:
            counts = {"added": added, "changed": changed, "same": same, "problems": len(problems)}
            self._rows.told({**counts}, moment, actor)
        return RosterRead(added, changed, same, problems)

    def count(self) -> int:
        return self._rows.count()

    def of_number(self, number: str) -> Villager | None:
        return self._rows.of_number(normal_form(number))

    def of_id(self, id: str) -> Villager | None:
        return self._rows.of_id(id)

    def named(self, words: str, limit: int = 20) -> tuple[Villager, ...]:
        return tuple(villager for _id, villager in self._found(words)[:limit])

    def listed(self, words: str, limit: int = 20) -> tuple[Listed, ...]:
        """As ``named``, masked; their ids say who was chosen."""
        today = self._clock.now().at.date()
        return tuple(_masked(id, one, today) for id, one in self._found(words)[:limit])

    def clear(self, actor: str) -> int:
        """How many were on the list; nobody is now."""
        return self._rows.clear(self._clock.now(), actor)

    def _found(self, words: str) -> list[tuple[str, Villager]]:
        """All words, in the name or the village; whose name begins so come first."""
        wanted = [unicodedata.normalize("NFC", word).casefold() for word in words.split()]
        if not wanted:
            return []
        found = [
            (id, one)
            for id, one in self._rows.everybody()
            if all(word in one.name.casefold() or word in one.village.casefold() for word in wanted)
        ]
        return sorted(found, key=lambda pair: (not pair[1].name.casefold().startswith(wanted[0]), pair[1].name))


def _masked(id: str, one: Villager, today: date) -> Listed:
    born = examine(one.number, today).birth_date
    return Listed(
        id, masked_name(one.name), masked_number(one.number), one.village, None if born is None else born.year
    )


def _sorted_out(rows: Iterator[ListRow], today: date) -> tuple[list[Villager], tuple[RosterProblem, ...]]:
    fit: dict[str, Villager] = {}
    problems = []
    for row in rows:
        found = _fit(row, today)
        reason = "twice" if isinstance(found, Villager) and found.number in fit else found
        if isinstance(reason, Villager):
            fit[reason.number] = reason
        else:
            problems.append(RosterProblem(row.line, reason))
    return list(fit.values()), tuple(problems)


def _fit(row: ListRow, today: date) -> Villager | str:
    number = "".join(unicodedata.normalize("NFKC", row.number).split())
    if not number:
        return "no_number"
    if examine(number, today).result is NumberResult.SUSPICIOUS:
        return "rounded" if ROUNDED.fullmatch(number) else "bad_number"
    if not row.name:
        return "no_name"
    if len(row.name) > LONGEST_PERSON or len(row.village) > LONGEST_PLACE or len(row.phone) > LONGEST_PLACE:
        return "too_long"
    try:
        name = typed_name(row.name)
        village, phone = typed_name(row.village), typed_name(unicodedata.normalize("NFKC", row.phone))
    except ValueError:
        return "bad_name"
    if name is None or fit_person(name) is None or name.startswith(FORMULA):
        return "bad_name"
    return Villager(normal_form(number), name, village or "", phone or "")
