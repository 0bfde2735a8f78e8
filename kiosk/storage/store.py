"""The clinic's durable truth: one transaction a method, on the disk when it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from kiosk.application.configuring import Draft
from kiosk.application.ports import Moment, NewVisit, NotRegistered, OpenVisit, PendingPrint, Person
from kiosk.application.storage import Working
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.journal import Entry, JournalEvent, broken
from kiosk.domain.visit import PrintState
from kiosk.storage import days, journal, people, prints, registration, visits
from kiosk.storage.catalogues import CatalogueRows
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, write
from kiosk.storage.files import DataFolder
from kiosk.storage.keys import Keys
from kiosk.storage.lines import Lines
from kiosk.storage.log import LogRows
from kiosk.storage.proof import ProofRows
from kiosk.storage.queue import QueueRules, QueueStore, places
from kiosk.storage.report import ReportRows
from kiosk.storage.retention import People
from kiosk.storage.roster import RosterTable
from kiosk.storage.saved_settings import SettingRows
from kiosk.storage.staff import StaffRows

NEWEST = 2**62  # a turn after every other


class Store:
    """``kiosk.application.ports.Storage`` over SQLite; made by ``open_store``. May be handed to another thread."""

    def __init__(self, db: Database, keys: Keys, path: Path, leave: Callable[[], None] = lambda: None) -> None:
        self.path = path
        self._db = db
        self._keys = keys
        self._cipher = FieldCipher(keys)
        self._leave = leave
        self.after_registration: Callable[[], None] = lambda: None  # called once it is on the disk; must not wait

    # ---- persons and visits ----

    def person_of_card(self, card_id: str) -> Person | None:
        with read(self._db) as db:
            kept = people.of_card(db, self._cipher, card_id)
        return None if kept is None else kept.person(card_id)

    def person_of_number(self, number: str) -> Person | None:
        """``number`` in normal form."""
        with read(self._db) as db:
            kept = people.of_number(db, self._cipher, number)
        return None if kept is None else kept.person()

    def open_visit(self, person_id: str, programme: str | None, day: date) -> OpenVisit | None:
        with read(self._db) as db:
            return visits.open_of(db, self._cipher, person_id, programme, day)

    def visit(self, visit_id: str) -> OpenVisit | None:
        with read(self._db) as db:
            return visits.by_id(db, self._cipher, visit_id, again=True)

    def visit_of_label(self, label: str, day: date) -> OpenVisit | None:
        with read(self._db) as db:
            return visits.of_label(db, self._cipher, label, day)

    def full_name(self, visit_id: str) -> str | None:
        with read(self._db) as db:
            return people.name_of_visit(db, self._cipher, visit_id)

    def programmes_done(self, person_id: str, day: date) -> frozenset[str]:
        with read(self._db) as db:
            return visits.done(db, person_id, day)

    def register(self, new: NewVisit) -> OpenVisit | NotRegistered:
        with write(self._db) as db:
            told = registration.register(db, self._cipher, new)
        if isinstance(told, OpenVisit) and not told.again:
            self.after_registration()
        return told

    # ---- days ----

    def last_good(self) -> tuple[Moment, date] | None:
        with read(self._db) as db:
            return days.last_good(db)

    def believe(self, moment: Moment, day: date, actor: str) -> None:
        with write(self._db) as db:
            days.believe(db, moment, day)
            journal.append(db, JournalEvent.CLOCK_BELIEVED, {"day": day.isoformat()}, moment, actor)

    def keep_clock(self, moment: Moment, day: date) -> None:
        with write(self._db) as db:
            days.believe(db, moment, day)

    def day_open(self, day: date) -> bool:
        with read(self._db) as db:
            return days.state(db, day) != "closed"

    def visits_open(self, day: date) -> bool:
        with read(self._db) as db:
            return days.visits_open(db, day)

    def open_day(self, day: date, moment: Moment, actor: str) -> None:
        """Also opens a closed day again; nothing happens when it is open."""
        with write(self._db) as db:
            days.open_day(db, day, moment, actor)

    def close_day(self, day: date, moment: Moment, actor: str) -> None:
        """No registration from now on; the visits stay as they are. Nothing happens when it is closed."""
        with write(self._db) as db:
            days.close_day(db, day, moment, actor)

    def taken(self, programme: str, day: date) -> int:
        with read(self._db) as db:
            return days.taken(db, programme, day)

    def ahead_at(self, station: str, day: date, due_at: datetime | None = None) -> int:
        with read(self._db) as db:
            if due_at is None:
                return days.ahead_at(db, station, day)
            return visits.before(db, station, day.isoformat(), 0, journal.text_of(due_at), NEWEST)

    def working(self, day: date) -> Working:
        with read(self._db) as db:
            return Working(places.open_desks(db), places.down(db, day.isoformat()))

    # ---- papers ----

    def new_print(self, visit_id: str, print_id: str, moment: Moment, actor: str) -> int:
        with write(self._db) as db:
            return prints.ask(db, visit_id, print_id, moment, actor)

    def sending(self, print_id: str, moment: Moment) -> int:
        """Errors: LookupError for a paper that came out or may have; ask for another copy."""
        with write(self._db) as db:
            return prints.sending(db, print_id, moment)

    def printed(self, print_id: str, state: PrintState, detail: str, moment: Moment) -> None:
        with write(self._db) as db:
            prints.printed(db, print_id, state, detail, moment)

    def pending_prints(self) -> tuple[PendingPrint, ...]:
        with read(self._db) as db:
            return prints.pending(db)

    # ---- journal ----

    def note(self, event: str, detail: dict[str, str | int | None], moment: Moment, actor: str) -> None:
        """Errors: ValueError for an event that ``JournalEvent`` does not know."""
        with write(self._db) as db:
            seq, _head = journal.append(db, JournalEvent(event), detail, moment, actor)
            if event == JournalEvent.HELP_CALLED:
                db.execute("insert into help(seq, at) values(?, ?)", (seq, journal.text_of(moment.at)))

    def journal_rows(self) -> Iterator[Entry]:
        return journal.rows(self._db)

    def verify(self, anchors: Mapping[int, str] | None = None) -> str | None:
        """What is wrong with the journal, or None. The heads on the visits are anchors too."""
        with read(self._db) as db:
            printed = dict(db.execute("select turn, journal_head from visit").fetchall())
        return broken(self.journal_rows(), {**printed, **(anchors or {})})

    # ---- the rest ----

    def code_key(self) -> bytes:
        return self._keys.code

    def seal_key(self) -> bytes:
        """The seed of the clinic's Ed25519 key, 32 bytes, derived from the root key."""
        return self._keys.seal

    def catalogues(self, file: Draft) -> CatalogueRows:
        """``file``: the catalogue before one was saved. Errors: CatalogueError."""
        return CatalogueRows(self._db, file)

    def settings(self) -> SettingRows:
        return SettingRows(self._db)

    def queue(
        self, catalogue: Catalogue | CatalogueRows, rules: QueueRules | Callable[[Database], QueueRules]
    ) -> QueueStore:
        """The queue over the same connection."""
        return QueueStore(self._db, self._cipher, catalogue, rules)

    def log(self) -> LogRows:
        """The daily log, over the same connection."""
        return LogRows(self.path, self._db, self._cipher)

    def report(self, rollover_hour: Callable[[], int]) -> ReportRows:
        """What the report counts, over the same connection."""
        return ReportRows(self._db, rollover_hour)

    def staff(self) -> StaffRows:
        return StaffRows(self._db, self._cipher, self._keys.check)

    def pin_key(self) -> bytes:
        """The pepper of staff's PINs, 32 bytes, derived from the root key."""
        return self._keys.pin

    def lines(self, folder: Path) -> Lines:
        """What the second medium is told of registrations; over the same connection."""
        return Lines(self._db, self._cipher, folder)

    def proofs(self) -> ProofRows:
        """What proves that nothing was altered, over the same connection."""
        return ProofRows(self.path, self._db, self._cipher)

    def people(self, data: DataFolder) -> People:
        """What is kept of persons, and for how long; over the same connection."""
        return People(self._db, self._cipher, data)

    def roster(self) -> RosterTable:
        return RosterTable(self._db, self._cipher)

    def never_wait_for_the_disk(self) -> None:
        """For pretend days in a folder of their own: a power cut may take them."""
        with self._db.lock:
            self._db.execute("pragma synchronous=off")

    def vacuum_into(self, target: Path) -> None:
        """A consistent copy without the keys; see ``backup.make_backup``."""
        with self._db.lock:
            self._db.execute("vacuum into ?", (str(target),))

    def close(self) -> None:
        """Harmless when it is closed already."""
        self._db.close()
        leave, self._leave = self._leave, lambda: None
        leave()
