"""Names and numbers that are kept no longer: out of the database, its log, its copies and the files beside it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from kiosk.application.care import Dropped, NotErased, PersonData
from kiosk.application.errors import StorageError
from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent, Told
from kiosk.domain.numbering import BEIJING, label
from kiosk.storage import erased, forgetting, lines, old_files, people
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, fold, read, write
from kiosk.storage.files import DataFolder
from kiosk.storage.journal import append, text_of

log = logging.getLogger(__name__)

_PIECE = 200  # persons a transaction: some ten milliseconds, so that nobody who registers waits
_LISTED_OLD = "select id from roster where read_at < ?"
_LISTED = "select id, village_cipher, phone_cipher from roster where number_index = ?"
_VISITS = "select business_day, letter, sequence, programme, state from visit where person_id = ? order by turn"
_CARDS = "select count(*) from card where person_id = ?"
_OPEN = "select 1 from visit where person_id = ? and state = 'open'"


class People:
    """What is kept of persons, and for how long. Every step may be repeated: one that was cut off is done the next
    time."""

    def __init__(self, db: Database, cipher: FieldCipher, data: DataFolder) -> None:
        self._db = db
        self._cipher = cipher
        self._data = data

    def due(self, last: date) -> int:
        """Persons who were last here on that day or before."""
        with read(self._db) as db:
            return len(forgetting.old(db, last))

    def drop(self, today: date, keep: timedelta, keep_listed: timedelta, moment: Moment, actor: str) -> Dropped:
        """Errors: StorageError; then some of it is done, and the rest the next time."""
        midnight = datetime.combine(today, time(), BEIJING)
        self._erase_again(moment, actor)
        with read(self._db) as db:
            persons = forgetting.old(db, today - keep)
            rows = [row[0] for row in db.execute(_LISTED_OLD, (text_of(midnight - keep_listed),)).fetchall()]
        at = text_of(moment.at)
        last = today - keep

        def names(db: Database, ids: Sequence[str]) -> int:
            due = forgetting.still_old(db, ids, last)
            gone = forgetting.take_names(db, due, at)
            if due:
                told: dict[str, Told] = {"persons": len(due), "cards": gone, "people": " ".join(due)}
                append(db, JournalEvent.PEOPLE_DROPPED, told, moment, actor)
            return gone

        taken = self._each(persons, names)
        cards = sum(taken)
        with read(self._db) as db:
            indexes = forgetting.old_indexes(db, today)
        self._each(indexes, lambda db, piece: forgetting.take_indexes(db, piece))
        self._each(rows, lambda db, piece: forgetting.take_listed(db, piece))
        in_log = not self._emptied(moment, actor)
        files, cleaned, failed = self._beside(moment.at, midnight, keep, text_of(midnight - keep_listed))
        detail = {"indexes": len(indexes), "roster": len(rows), "copies": cleaned, "files": files}
        if any(detail.values()):
            with write(self._db) as db:
                append(db, JournalEvent.PEOPLE_DROPPED, detail, moment, actor)
        if failed is not None:
            raise failed
        return Dropped(len(persons), cards, len(rows), cleaned, files, in_log)

    def empty_log(self, moment: Moment, actor: str) -> None:
        """Once more, where somebody went on reading when names were dropped. Short: it comes again."""
        if self._data.log_to_empty.exists():
            self._emptied(moment, actor, tries=3)

    def unreadable(self, today: date, keep: timedelta) -> tuple[date, ...]:
        """Of each database that was set aside damaged, the day on which it goes: it may have anybody, and cannot be
        cleaned."""
        try:
            found = old_files.unreadable(self._data, datetime.combine(today, time(), BEIJING))
        except OSError as error:
            raise StorageError(f"What was set aside cannot be looked at: {error.strerror}.") from None
        return tuple(sorted((at + keep).astimezone(BEIJING).date() + timedelta(days=1) for _folder, at in found))

    def drop_unreadable(self, moment: Moment, actor: str) -> int:
        """Those go now; how many."""
        try:
            dropped = old_files.drop_unreadable(self._data)
        except OSError as error:
            raise StorageError(f"What was set aside cannot be taken away: {error.strerror}.") from None
        if dropped:
            with write(self._db) as db:
                append(db, JournalEvent.PEOPLE_DROPPED, {"files": dropped}, moment, actor)
        return dropped

    def look(self, number: str) -> PersonData | None:
        """``number`` in normal form."""
        with read(self._db) as db:
            kept = people.of_number(db, self._cipher, number)
            listed = db.execute(_LISTED, (self._cipher.index("roster.number", number),)).fetchone()
            visits = () if kept is None else db.execute(_VISITS, (kept.id,)).fetchall()
            cards = 0 if kept is None else db.execute(_CARDS, (kept.id,)).fetchone()[0]
        if kept is None and listed is None:
            return None
        return PersonData(
            id=kept.id if kept else "",
            number=(kept and kept.number) or number,
            name=kept.name if kept else None,
            birth_date=kept.birth_date if kept else None,
            sex=kept.sex.value if kept and kept.sex else None,
            cards=cards,
            visits=tuple((day, label(letter, turn), *rest) for day, letter, turn, *rest in visits),
            roster=self._opened(*listed) if listed else None,
        )

    def erase(self, number: str, reason: str, moment: Moment, actor: str) -> Dropped | NotErased:
        """``number`` in normal form. The visits stay, of nobody; so does the journal, which names nobody."""
        with write(self._db) as db:
            kept = people.of_number(db, self._cipher, number)
            index = self._cipher.index("roster.number", number)
            rows = [row[0] for row in db.execute(_LISTED, (index,)).fetchall()]
            if kept is None and not rows:
                return NotErased.UNKNOWN
            if kept is not None and db.execute(_OPEN, (kept.id,)).fetchone() is not None:
                return NotErased.STILL_HERE
            persons = [] if kept is None else [kept.id]
            self._remember([*persons, *rows])
            cards = forgetting.take_names(db, persons, text_of(moment.at))
            forgetting.take_indexes(db, persons)
            forgetting.take_listed(db, rows)
            detail = {"person": kept.id if kept else None, "reason": reason, "cards": cards, "roster": len(rows)}
            append(db, JournalEvent.PERSON_ERASED, detail, moment, actor)
        in_log = not self._emptied(moment, actor)
        _files, cleaned, failed = self._beside(moment.at)
        if failed is not None:
            raise failed
        return Dropped(len(persons), cards, len(rows), cleaned, 0, in_log)

    def _each(self, ids: Sequence[str], take: Callable[[Database, Sequence[str]], int | None]) -> list[int]:
        told = []
        for start in range(0, len(ids), _PIECE):
            with write(self._db) as db:
                told.append(take(db, ids[start : start + _PIECE]) or 0)
        return told

    def _remember(self, ids: Sequence[str]) -> None:
        """Before anything is taken: then whatever brings them back, they are erased again."""
        try:
            erased.remember(self._data, self._cipher, ids)
        except OSError as error:
            raise StorageError(f"Nothing was erased, since it cannot be written down: {error.strerror}.") from None

    def _erase_again(self, moment: Moment, actor: str) -> None:
        """Whoever was erased, and is here with a database that was copied into its place by hand."""
        known = erased.remembered([self._data.path, self._data.backups], self._cipher)
        if not known:
            return
        with write(self._db) as db:
            gone = frozenset(one for one in known if db.execute(_OPEN, (one,)).fetchone() is None)
            erased.erase_again(db, gone, moment, actor)

    def _beside(
        self, at: datetime, midnight: datetime | None = None, keep: timedelta = timedelta(), listed_before: str = ""
    ) -> tuple[int, int, StorageError | None]:
        """Files that went, where there is a ``midnight``; copies cleaned; what failed. The clinic's own disk comes
        first: a stick that is full or read-only costs its own part only."""
        known = erased.carry(self._data, self._cipher)
        with read(self._db) as db:
            gone = forgetting.gone(db, known, listed_before)
        steps: list[Callable[[], int]] = [
            lambda: old_files.clean_set_aside(self._data, gone, at),
            lambda: 0 if midnight is None else old_files.drop_files(self._data, midnight, keep),
            lambda: old_files.clean_copies(self._data.backups, gone, at),
            lambda: self._lines_forgotten(gone.names),
        ]
        done: list[int] = []
        failed: StorageError | None = None
        for step in steps:
            try:
                done.append(step())
            except (OSError, StorageError) as error:
                told = (
                    f"Old names are still in copies or files: {error.strerror}."
                    if isinstance(error, OSError)
                    else error
                )
                failed = failed or StorageError(str(told))
                done.append(0)
        aside, files, *copies = done
        return files, aside + sum(copies), failed

    def _lines_forgotten(self, persons: frozenset[str]) -> int:
        if self._data.backups.is_dir():
            lines.forget(self._data.backups, self._cipher, persons)
        return 0

    def _emptied(self, moment: Moment, actor: str, tries: int = 10) -> bool:
        """So that the log beside the database has nobody any more either; else it is marked as still to be done."""
        mark = self._data.log_to_empty
        if not fold(self._db, tries):
            log.info("log_not_folded")
            with suppress(OSError):  # a full disk: then the next night does it
                mark.touch(mode=0o600)
            return False
        if mark.exists():
            with write(self._db) as db:
                append(db, JournalEvent.LOG_EMPTIED, {}, moment, actor)
            mark.unlink(missing_ok=True)
        return True

    def _opened(self, id: str, village: bytes, phone: bytes) -> tuple[str, str]:
        return self._cipher.open("roster.village", id, village), self._cipher.open("roster.phone", id, phone)
