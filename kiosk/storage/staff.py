"""Accounts of staff: names encrypted, tries counted and on the disk before a PIN is looked at."""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Any

from kiosk.application.ports import Moment
from kiosk.application.staff import Account, Counted, Deed, Locked, MustWait, NotAllowed
from kiosk.domain.journal import JournalEvent
from kiosk.domain.staff import Role, Tries, fit_name, in_seconds, next_try, same_name
from kiosk.storage import deeds
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, write
from kiosk.storage.journal import append, text_of
from kiosk.storage.keys import ROOT_BYTES, derived

_COLUMNS = "id, name_cipher, role, state, epoch, failed, boot, until_ms, pin_hash, created_at, signed_in_at"
_ALL = f"select {_COLUMNS} from staff order by created_at, id"
_BY_NAME = f"select {_COLUMNS} from staff where name_index = ?"
_BY_ID = f"select {_COLUMNS} from staff where id = ?"
_COUNT = "update staff set failed = ?, boot = ?, until_ms = ? where id = ?"
_LET_IN = (
    "update staff set failed = 0, boot = '', until_ms = 0, signed_in_at = ?"
    " where id = ? and epoch = ? and state = 'active' returning id"
)
_ADD = (
    "insert into staff(id, name_index, name_cipher, role, state, pin_hash, created_at)"
    " values(?, ?, ?, ?, 'active', ?, ?)"
)
_BACK = (
    "update staff set name_cipher = ?, role = ?, state = 'active', pin_hash = ?, epoch = epoch + 1, failed = 0,"
    " boot = '', until_ms = 0 where id = ?"
)
_PIN = "update staff set pin_hash = ?, epoch = epoch + 1, failed = 0, boot = '', until_ms = 0 where id = ?"
_UNLOCK = "update staff set failed = 0, boot = '', until_ms = 0 where id = ?"
_DISABLE = "update staff set state = 'disabled', epoch = epoch + 1 where id = ?"
_ROLE = "update staff set role = ?, epoch = epoch + 1 where id = ?"
_ADMINS = "select count(*) from staff where role = 'admin' and state = 'active'"
_ADMIN = "select 1 from staff where id = ? and role = 'admin' and state = 'active'"


class StaffRows:
    """``kiosk.application.staff.StaffStore`` over SQLite; made by ``Store.staff``."""

    def __init__(self, db: Database, cipher: FieldCipher, key_check: bytes) -> None:
        self._db = db
        self._cipher = cipher
        self._key_check = key_check

    def people(self) -> tuple[Account, ...]:
        with read(self._db) as db:
            return tuple(self._account(row) for row in db.execute(_ALL).fetchall())

    def named(self, name: str) -> Account | None:
        with read(self._db) as db:
            row = self._row(db, name)
        return None if row is None else self._account(row)

    def count_try(self, name: str, moment: Moment) -> Counted | MustWait | Locked | None:
        with write(self._db) as db:
            row = self._row(db, name)
            if row is None or not (account := self._account(row)).active:
                return None
            if account.locked:
                return Locked()
            tries, wait_ms = next_try(_tries(row), moment.boot, moment.boottime_ms)
            db.execute(_COUNT, (tries.failed, tries.boot, tries.until_ms, account.id))
            return MustWait(in_seconds(wait_ms)) if wait_ms else Counted(account, row[8], tries)

    def let_in(self, account: Account, moment: Moment) -> bool:
        with write(self._db) as db:
            row = db.execute(_LET_IN, (text_of(moment.at), account.id, account.epoch)).fetchone()
            if row is not None:
                append(db, JournalEvent.SIGNED_IN, {"staff": account.id, "role": account.role}, moment, account.id)
            return row is not None

    def refused(self, account: Account | None, tries: Tries, moment: Moment) -> None:
        who = account.id if account else None
        with write(self._db) as db:
            append(db, JournalEvent.SIGN_IN_REFUSED, {"staff": who, "failed": tries.failed}, moment, who or "nobody")
            if tries.locked:
                append(db, JournalEvent.STAFF_LOCKED, {"staff": who}, moment, who or "nobody")

    def add(
        self, id: str, name: str, role: Role, pin_hash: str, by: str | None, moment: Moment, face: str = "cli"
    ) -> Account | NotAllowed:
        with write(self._db) as db:
            first = db.execute("select count(*) from staff").fetchone()[0] == 0
            if not first and not _is_admin(db, by):
                return NotAllowed.ADMIN_ONLY
            if first and role is not Role.ADMIN:
                return NotAllowed.ADMIN_FIRST
            row = self._row(db, name)
            if row is not None and (row[3] == "active" or row[0] != id):
                return NotAllowed.NAME_TAKEN
            cipher = self._cipher.close("staff.name", id, name)
            if row is None:
                index = self._cipher.index("staff.name", same_name(name))
                db.execute(_ADD, (id, index, cipher, role, pin_hash, text_of(moment.at)))
            else:
                db.execute(_BACK, (cipher, role, pin_hash, id))
            append(db, JournalEvent.STAFF_ADDED, {"staff": id, "role": role}, moment, by or face)
            return self._by_id(db, id)

    def set_pin(self, id: str, pin_hash: str, by: str | None, moment: Moment) -> Account | NotAllowed:
        how = "admin" if by else "root key"
        with write(self._db) as db:
            if by is not None and not _is_admin(db, by):
                return NotAllowed.ADMIN_ONLY
            db.execute(_PIN, (pin_hash, id))
            append(db, JournalEvent.STAFF_PIN_CHANGED, {"staff": id, "how": how}, moment, by or "cli")
            return self._by_id(db, id)

    def unlock(self, id: str, by: str, moment: Moment) -> Account | NotAllowed:
        with write(self._db) as db:
            if not _is_admin(db, by):
                return NotAllowed.ADMIN_ONLY
            db.execute(_UNLOCK, (id,))
            append(db, JournalEvent.STAFF_UNLOCKED, {"staff": id}, moment, by)
            return self._by_id(db, id)

    def disable(self, id: str, by: str, moment: Moment) -> Account | NotAllowed:
        with write(self._db) as db:
            if not _is_admin(db, by):
                return NotAllowed.ADMIN_ONLY
            if _is_admin(db, id) and db.execute(_ADMINS).fetchone()[0] == 1:
                return NotAllowed.LAST_ADMIN
            db.execute(_DISABLE, (id,))
            append(db, JournalEvent.STAFF_DISABLED, {"staff": id}, moment, by)
            return self._by_id(db, id)

    def set_role(self, id: str, role: Role, by: str, moment: Moment) -> Account | NotAllowed:
        with write(self._db) as db:
            if not _is_admin(db, by):
                return NotAllowed.ADMIN_ONLY
            account = self._by_id(db, id)
            if account.role is role:
                return account
            if role is not Role.ADMIN and account.active and db.execute(_ADMINS).fetchone()[0] == 1:
                return NotAllowed.LAST_ADMIN
            db.execute(_ROLE, (role, id))
            append(db, JournalEvent.STAFF_ROLE_CHANGED, {"staff": id, "role": role}, moment, by)
            return self._by_id(db, id)

    def deeds(self, id: str, begin: datetime, end: datetime) -> tuple[Deed, ...]:
        return deeds.of(self._db, id, begin, end)

    def root_key_is(self, root: bytes) -> bool:
        return len(root) == ROOT_BYTES and hmac.compare_digest(derived(root).check, self._key_check)

    def _row(self, db: Database, name: str) -> Any:
        fit = fit_name(name)
        if fit is None:
            return None
        return db.execute(_BY_NAME, (self._cipher.index("staff.name", same_name(fit)),)).fetchone()

    def _by_id(self, db: Database, id: str) -> Account:
        return self._account(db.execute(_BY_ID, (id,)).fetchone())

    def _account(self, row: Any) -> Account:
        id, name, role, state, epoch, *_, created_at, signed_in_at = row
        return Account(
            id,
            self._cipher.open("staff.name", id, name),
            Role(role),
            state == "active",
            _tries(row).locked,
            epoch,
            datetime.fromisoformat(created_at),
            None if signed_in_at is None else datetime.fromisoformat(signed_in_at),
        )


def _tries(row: Any) -> Tries:
    return Tries(row[5], row[6], row[7])


def _is_admin(db: Database, id: str | None) -> bool:
    return db.execute(_ADMIN, (id,)).fetchone() is not None
