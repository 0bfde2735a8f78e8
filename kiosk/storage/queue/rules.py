"""What a transaction of the queue knows besides its rows, and how it is given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NoReturn, Protocol

from kiosk.application.ports import Moment
from kiosk.application.queue import NotDone, Refused
from kiosk.domain.calling import CAP, PASSES
from kiosk.domain.catalogue import Catalogue, Station, Who
from kiosk.domain.visit import StopState
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database
from kiosk.storage.journal import text_of
from kiosk.storage.queue.rows import Visit


@dataclass(frozen=True, slots=True)
class QueueRules:
    """From the settings."""

    cap: timedelta = CAP
    passes: int = PASSES
    recall: timedelta = timedelta(seconds=30)
    undo: timedelta = timedelta(seconds=30)


class Versions(Protocol):
    """The catalogues, looked up in a transaction that is under way."""

    def newest(self, db: Database) -> Catalogue: ...
    def kept(self, db: Database, version: int) -> Catalogue: ...


@dataclass(frozen=True, slots=True)
class OneVersion:
    """A catalogue that nobody edits."""

    catalogue: Catalogue

    def newest(self, db: Database) -> Catalogue:
        return self.catalogue

    def kept(self, db: Database, version: int) -> Catalogue:
        return self.catalogue


@dataclass(frozen=True, slots=True)
class Doing:
    """One transaction: somebody does something, at a moment."""

    db: Database
    cipher: FieldCipher
    catalogues: Versions
    rules: QueueRules
    moment: Moment
    actor: str

    @property
    def at(self) -> str:
        return text_of(self.moment.at)

    @property
    def catalogue(self) -> Catalogue:
        """The one in force now."""
        return self.catalogues.newest(self.db)

    def began_with(self, visit: Visit) -> Catalogue:
        """The catalogue by which this visit goes, whatever was saved since."""
        return self.catalogues.kept(self.db, visit.catalogue_version)


def station_of(catalogue: Catalogue, code: str) -> Station:
    """A station that the catalogue does not have is one without rules."""
    return catalogue.stations.get(code) or Station(code, {}, 5.0, False, Who(), frozenset(), False, "")


class TurnedDownError(Exception):
    """Ends the transaction without a trace; the store answers with ``refused``."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.why.value)
        self.refused = refused


def turn_down(
    why: NotDone, label: str = "", desk: str | None = None, at: str | None = None, state: StopState | None = None
) -> NoReturn:
    raise TurnedDownError(Refused(why, label, desk or "", time_of(at), state))


def time_of(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def require_open_day(doing: Doing, day: date) -> None:
    row = doing.db.execute("select state from day where business_day = ?", (day.isoformat(),)).fetchone()
    if row is not None and row[0] == "closed":
        turn_down(NotDone.DAY_CLOSED)
