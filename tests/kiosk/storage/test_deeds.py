from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.log import Span
from kiosk.application.ports import Moment
from kiosk.application.staff import Account, NotAllowed, SignedIn, StaffWork
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import BEIJING
from kiosk.domain.staff import Role
from kiosk.storage import Store, deeds, open_store
from kiosk.storage.engine import Database, database, write
from kiosk.storage.journal import append
from tests.support.clock import SetClock

MIDNIGHT = datetime(2026, 3, 2, tzinfo=BEIJING)


class Quick:
    """Hashes as fast as a test wants them."""

    def hashed(self, pin: str, account_id: str) -> str:
        return pin + account_id

    def fits(self, pin: str, account_id: str, pin_hash: str) -> bool:
        return pin + account_id == pin_hash


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def journal(store: Store) -> Iterator[Database]:
    """The same file, by a connection of its own."""
    db = database(store.path)
    yield db
    db.close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock(MIDNIGHT.astimezone(UTC))


@pytest.fixture
def staff(store: Store, clock: SetClock) -> StaffWork:
    return StaffWork(store.staff(), Quick(), clock)


def admin_of(staff: StaffWork) -> SignedIn:
    made = staff.add("Aynur", Role.ADMIN, None)
    assert not isinstance(made, NotAllowed)
    who = staff.sign_in("aynur", made.pin)
    assert isinstance(who, SignedIn)
    return who


@pytest.mark.parametrize("piece", [1, 7, 5000])
def test_a_days_deeds_of_one_account_are_found_among_many(journal: Database, piece: int) -> None:
    with write(journal) as db:  # three days, an entry a quarter of an hour by two people in turn
        for number in range(3 * 96):
            at = MIDNIGHT - timedelta(days=1) + number * timedelta(minutes=15)
            append(db, JournalEvent.MISSED, {"label": f"A{number + 1:03d}"}, Moment(at, "b", number), "ab"[number % 2])
    told = deeds.of(journal, "a", MIDNIGHT, MIDNIGHT + timedelta(days=1), piece)
    assert [one.label for one in told] == [f"A{number + 1:03d}" for number in range(96, 192, 2)]
    assert deeds.of(journal, "c", MIDNIGHT, MIDNIGHT + timedelta(days=1), piece) == ()
    assert deeds.of(journal, "a", MIDNIGHT + timedelta(days=9), MIDNIGHT + timedelta(days=10), piece) == ()


def test_an_empty_journal_tells_of_nothing(journal: Database) -> None:
    assert deeds.of(journal, "a", MIDNIGHT, MIDNIGHT + timedelta(days=1)) == ()


def test_what_an_admin_did_is_told_by_day_of_beijing(staff: StaffWork, clock: SetClock) -> None:
    who = admin_of(staff)
    staff.add("Polat", Role.STAFF, who)
    today = MIDNIGHT.date()
    assert [one.event for one in staff.deeds(who.id, Span(today, today))] == ["signed_in", "staff_added"]
    clock.pass_(days=1)
    staff.disable("Polat", who)
    tomorrow = today + timedelta(days=1)
    assert [one.event for one in staff.deeds(who.id, Span(tomorrow, tomorrow))] == ["staff_disabled"]
    assert len(staff.deeds(who.id, Span(today, tomorrow))) == 3
    assert staff.deeds(who.id, Span(tomorrow, tomorrow))[0].at == clock.at


def test_another_role_ends_what_is_open_and_the_last_admin_stays_one(staff: StaffWork) -> None:
    who = admin_of(staff)
    assert staff.set_role("aynur", Role.STAFF, who) is NotAllowed.LAST_ADMIN and staff.stands(who)
    second = staff.add("Polat", Role.STAFF, who)
    assert not isinstance(second, NotAllowed)
    polat = staff.sign_in("polat", second.pin)
    assert isinstance(polat, SignedIn)
    assert staff.set_role("polat", Role.ADMIN, polat) is NotAllowed.ADMIN_ONLY
    told = staff.set_role("POLAT", Role.ADMIN, who)
    assert isinstance(told, Account) and told.role is Role.ADMIN and not staff.stands(polat)
    assert staff.set_role("polat", Role.ADMIN, who) == told
    assert staff.set_role("nobody", Role.ADMIN, who) is NotAllowed.NO_SUCH_NAME
    again = staff.set_role("aynur", Role.STAFF, who)
    assert isinstance(again, Account) and again.role is Role.STAFF


def test_the_newest_entries_come_first_with_who_wrote_them(store: Store, clock: SetClock) -> None:
    for turn in range(4):
        store.note(JournalEvent.CALLED, {"label": f"A{turn:03d}"}, clock.now(), "nurse")
    store.note(JournalEvent.STARTED, {}, clock.now(), "kiosk")
    newest, before, *_rest = told = store.proofs().last(3)
    assert (newest.event, newest.label, newest.actor, len(told)) == ("started", "", "kiosk", 3)
    assert (before.event, before.label, before.at, before.seq) == ("called", "A003", clock.at, newest.seq - 1)


def test_an_entry_whose_time_or_detail_was_spoilt_is_still_listed(
    store: Store, journal: Database, clock: SetClock
) -> None:
    store.note(JournalEvent.CALLED, {"label": "A001"}, clock.now(), "nurse")
    with write(journal) as db:
        db.execute("drop trigger journal_no_update")
        db.execute("update journal set detail = '{'")
    assert store.proofs().last(1)[0].label == ""
    for at in ("yesterday", "0001-01-01T00:00:00+09:00"):
        with write(journal) as db:
            db.execute("update journal set at = ?", (at,))
        assert store.proofs().last(1)[0].at is None
