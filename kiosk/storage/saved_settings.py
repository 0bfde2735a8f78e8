"""The settings that the office saved, newest in force: one JSON object a version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from kiosk.application.configuring import Setting
from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent, Told
from kiosk.storage import engine
from kiosk.storage.engine import Database, read, write
from kiosk.storage.files import DataFolder
from kiosk.storage.journal import append, text_of

_NUMBER = "select version from setting order by version desc limit 1"
_BODY = "select body from setting where version = ?"
_KEEP = "insert into setting(version, body, saved_at, saved_by) values(?, ?, ?, ?)"

Saved: TypeAlias = "tuple[int, Mapping[str, Any]]"  # the version, 0 before the first; keys like "queue.passes"


def looked_up(folder: Path) -> Mapping[str, Any]:
    """Without opening the store: nothing is checked, changed or waited for; empty where that cannot be done."""
    try:
        looked = engine.look(DataFolder(folder, None).database, timeout_s=0)
        try:
            row = looked.execute(f"select body from setting where version = ({_NUMBER})").fetchone()
        finally:
            looked.close()
    except engine.DatabaseError:
        return {}
    return _settings(row[0]) if row else {}


def _settings(body: str) -> Mapping[str, Any]:
    """None at all for a text that no release wrote: the file then says everything."""
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


class SettingRows:
    """``kiosk.application.settings_work.SettingStore`` over SQLite; made by ``Store.settings``."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._last: Saved = (0, {})

    def saved(self) -> Saved:
        with read(self._db) as db:
            return self.newest(db)

    def newest(self, db: Database) -> Saved:
        """For a transaction that is under way; the text is read when the version is another one."""
        row = db.execute(_NUMBER).fetchone()
        if row is None:
            return 0, {}
        if row[0] != self._last[0]:
            self._last = (row[0], _settings(db.execute(_BODY, row).fetchone()[0]))
        return self._last

    def keep(self, before: int, all: Mapping[str, Setting], changed: Sequence[str], moment: Moment, actor: str) -> bool:
        """``all`` takes the place of version ``before``; False when that is no longer the newest, nothing was kept."""
        body = json.dumps(all, sort_keys=True)
        with write(self._db) as db:
            newest = self.newest(db)[0]
            if newest != before:
                return False
            db.execute(_KEEP, (newest + 1, body, text_of(moment.at), actor))
            told: dict[str, Told] = {"version": newest + 1, "sha256": hashlib.sha256(body.encode()).hexdigest()}
            append(db, JournalEvent.SETTINGS_SAVED, {**told, "settings": " ".join(changed)}, moment, actor)
        return True
