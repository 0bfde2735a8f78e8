"""The versions of the catalogue: TOML in the database, the file's before the first was saved."""

from __future__ import annotations

import hashlib
import logging
import tomllib
from copy import deepcopy
from datetime import datetime

from kiosk.application.catalogues import Overtaken
from kiosk.application.configuring import Draft, Version
from kiosk.application.ports import Moment
from kiosk.domain.catalogue import Catalogue, CatalogueError, catalogue_from
from kiosk.domain.journal import JournalEvent, Told
from kiosk.storage.engine import Database, read, write
from kiosk.storage.journal import append, text_of
from kiosk.storage.toml_text import toml_text

_NUMBERS = "select version from catalogue order by version desc"
_NEWEST = f"{_NUMBERS} limit 1"
_BODY = "select body from catalogue where version = ?"
_VERSIONS = "select version, saved_at, saved_by from catalogue order by version desc"
_KEEP = "insert into catalogue(version, body, saved_at, saved_by) values(?, ?, ?, ?)"
_STILL_TO_GO = (
    "select distinct s.station from visit v join stop s on s.turn = v.turn where v.state = 'open'"
    " and s.state in ('todo', 'waiting', 'called', 'serving', 'parked', 'missed', 'no_show')"
)
FILE = ""  # saved_by of the version that was not saved by anybody: it came in a file

log = logging.getLogger(__name__)


class CatalogueRows:
    """``kiosk.application.catalogues.CatalogueStore`` over SQLite; made by ``Store.catalogues``.

    A version never changes, so each is read once. ``newest`` and ``kept`` are for a transaction that is under way.
    """

    def __init__(self, db: Database, file: Draft) -> None:
        """Errors: CatalogueError for a file that is not right."""
        self._db = db
        self._file = file
        self._of_file = catalogue_from(file)
        self._read: dict[int, Catalogue | None] = {}

    def current(self) -> Catalogue:
        with read(self._db) as db:
            return self.newest(db)

    def of(self, version: int) -> Catalogue:
        with read(self._db) as db:
            return self.kept(db, version)

    def newest(self, db: Database) -> Catalogue:
        row = db.execute(_NEWEST).fetchone()
        if row is None:
            return self._of_file
        found = self._version(db, row[0])
        if found is None:  # of a release with other rules
            usable = (self._version(db, version) for (version,) in db.execute(_NUMBERS).fetchall())
            found = next((one for one in usable if one is not None), self._of_file)
        return found

    def kept(self, db: Database, version: int) -> Catalogue:
        return self._read.get(version) or self._version(db, version) or self.newest(db)

    def draft(self, version: int | None = None) -> Draft | None:
        with read(self._db) as db:
            number = self.newest(db).version if version is None else version
            row = db.execute(_BODY, (number,)).fetchone()
            if row is not None:
                return tomllib.loads(row[0])
            only = db.execute(_NEWEST).fetchone() is None
        return deepcopy(self._file) if version is None or (only and number == self._of_file.version) else None

    def versions(self) -> tuple[Version, ...]:
        with read(self._db) as db:
            rows = db.execute(_VERSIONS).fetchall()
        if not rows:
            return (Version(self._of_file.version, None, FILE),)
        return tuple(Version(number, None if by == FILE else datetime.fromisoformat(at), by) for number, at, by in rows)

    def still_to_go(self) -> frozenset[str]:
        with read(self._db) as db:
            return _still_to_go(db)

    def keep(self, draft: Draft, moment: Moment, actor: str) -> int | frozenset[str] | Overtaken:
        """Errors: CatalogueError for a draft that was not checked."""
        new = catalogue_from(draft)
        with write(self._db) as db:
            if new.version != (newest := self.newest(db).version):
                return Overtaken(newest)
            if missed := _still_to_go(db) - new.stations.keys():
                return missed
            told: dict[str, Told] = {}
            row = db.execute(_NEWEST).fetchone()
            if row is None:  # kept too: the file may change, and visits began with it
                told["file"] = self._of_file.version
                told["file_sha256"] = self._put(db, self._file, self._of_file.version, moment, FILE)
            version = max(row[0] if row else 0, self._of_file.version) + 1
            told |= {"version": version, "sha256": self._put(db, draft, version, moment, actor)}
            append(db, JournalEvent.CATALOGUE_SAVED, told, moment, actor)
        return version

    def _put(self, db: Database, draft: Draft, version: int, moment: Moment, actor: str) -> str:
        body = toml_text({"version": version} | {key: value for key, value in draft.items() if key != "version"})
        db.execute(_KEEP, (version, body, text_of(moment.at), actor))
        return hashlib.sha256(body.encode()).hexdigest()

    def _version(self, db: Database, version: int) -> Catalogue | None:
        if version in self._read:
            return self._read[version]
        if version == self._of_file.version and db.execute(_NEWEST).fetchone() is None:
            return self._of_file
        row = db.execute(_BODY, (version,)).fetchone()
        if row is None:
            return None
        try:
            self._read[version] = catalogue_from(tomllib.loads(row[0]))
        except (tomllib.TOMLDecodeError, CatalogueError) as error:
            log.error("catalogue_left_out version %d: %s", version, error)
            self._read[version] = None
        return self._read[version]


def _still_to_go(db: Database) -> frozenset[str]:
    return frozenset(row[0] for row in db.execute(_STILL_TO_GO).fetchall())
