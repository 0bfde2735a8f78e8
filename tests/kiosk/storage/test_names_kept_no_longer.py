"""Retention: names and numbers go after their days, out of every file; visits, figures and the chain stay.

Longer than 250 lines: one quarter of a clinic's life, and every file that may still know of it.
"""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.application.care import Dropped, NotErased, Villager
from kiosk.application.ports import OpenVisit
from kiosk.storage import Store, engine, open_store
from kiosk.storage.backup import copy_name, keep_copy
from kiosk.storage.files import DataFolder
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.support.data_folder import contents

Registered = Callable[..., OpenVisit]
CARD = "0123456789ABCDEF0123456789ABCDEF"
KEEP, KEEP_LISTED = timedelta(days=90), timedelta(days=400)
LATER = DAY + timedelta(days=91)
OLD, NEW = (1, 2, 3), (4, 5)
CLOSED = ("number_index", "number_cipher", "name_cipher", "birth_cipher")


@pytest.fixture
def people_kept(store: Store, folder: Path) -> People:
    return store.people(DataFolder(folder, None))


@pytest.fixture
def a_quarter(store: Store, registered: Registered, morning: Morning, folder: Path) -> Iterator[set[bytes]]:
    """Three people three months ago and two today, two copies, lines and a list; tells what is kept of the old ones:
    their names and numbers in every form, and what stands for them in the database."""
    for one in OLD:
        registered(someone(one, card_id=CARD[:-1] + str(one)))
    store.roster().keep(
        [Villager(someone(1).number or "", someone(1).name or "", "村一", "0998")], morning.moment(), False
    )
    (folder / "backups").mkdir(mode=0o700)
    store.lines(folder / "backups").catch_up()
    keep_copy(store, folder / "backups", copy_name(DAY, morning.moment().at))
    aside = folder / "damaged-20260302T000000.000000Z"
    aside.mkdir()
    shutil.copy(next((folder / "backups").glob("*.db")), aside / "clinic.db")
    store.close_day(DAY, morning.moment(), "cli")
    with engine.write(store._db) as db:
        db.execute("update visit set state = 'done' where business_day = ?", (DAY.isoformat(),))
    yield kept_of(store, OLD)


def kept_of(store: Store, sequences: tuple[int, ...]) -> set[bytes]:
    found: set[bytes] = set()
    for one in sequences:
        person = someone(one)
        texts = [person.number or "", person.name or ""]
        found |= {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "gb18030")}
        index = store._cipher.index("person.number", person.number or "")
        row = store._db.execute(f"select {', '.join(CLOSED)} from person where number_index = ?", (index,)).fetchone()
        found |= set(row[1:])
        cards = store._db.execute(
            "select card_index from card c join person p on p.id = c.person_id where p.number_index = ?", (index,)
        )
        found |= {card for (card,) in cards.fetchall()}
    return found | {base64.b64encode(one) for one in found}  # as the second medium's lines have it


def files_with(folder: Path, kept: set[bytes]) -> set[str]:
    return {name for name, data in contents(folder).items() if any(one in data for one in kept)}


def figures(store: Store) -> list[tuple[object, ...]]:
    visits = "select business_day, letter, sequence, programme, state, age, sex, issued_at from visit order by turn"
    stops = "select turn, station, state, arrived_at, called_at, ended_at from stop order by turn, station"
    return [*store._db.execute(visits).fetchall(), *store._db.execute(stops).fetchall()]


def test_after_their_days_no_file_has_a_name_or_number_and_the_figures_stand(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, registered: Registered, morning: Morning
) -> None:
    for one in NEW:
        registered(someone(one), business_day=LATER)
    before = figures(store)
    assert len(files_with(folder, a_quarter)) >= 4  # the database, the copy, the one set aside, the lines
    assert people_kept.due(LATER - KEEP) == 3
    told = people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert (told.persons, told.cards, told.copies_cleaned) == (3, 3, 2)
    assert files_with(folder, a_quarter) == set()
    assert figures(store) == before
    assert store.verify() is None
    assert store.person_of_number(someone(4).number or "") is not None


def test_a_second_night_finds_nothing_more_to_do(
    store: Store, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    entries = len(list(store.journal_rows()))
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock") == Dropped(0, 0, 0, 0, 0)
    assert len(list(store.journal_rows())) == entries


def test_a_copy_that_came_back_with_a_stick_is_cleaned_the_next_night(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    [copy] = (folder / "backups").glob("*.db")
    shutil.copy2(copy, tmp_path / "stick.db")
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    shutil.copy2(tmp_path / "stick.db", copy)
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").copies_cleaned == 1
    assert files_with(folder, a_quarter) == set()


def test_a_cleaned_copy_can_be_opened_and_verified(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    [copy] = (folder / "backups").glob("*.db")
    again = tmp_path / "again"
    again.mkdir()
    shutil.copy(copy, again / "clinic.db")
    shutil.copy(folder / "root.key", again / "root.key")
    opened = open_store(again)
    try:
        assert opened.verify() is None
        assert opened.taken("elderly", DAY) == 3
    finally:
        opened.close()


def test_the_yearly_check_up_is_not_given_twice_though_the_name_is_gone(
    store: Store, a_quarter: set[bytes], people_kept: People, morning: Morning, registered: Registered
) -> None:
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    known = store.person_of_number(someone(1).number or "")
    assert known is not None and known.id is not None and (known.name, known.number) == (None, None)
    assert "elderly/year" in store.programmes_done(known.id, LATER)
    again = registered(someone(1), business_day=LATER)
    assert again.person_id == known.id
    assert store.full_name(again.visit_id) == someone(1).name
    assert people_kept.due(LATER - KEEP) == 0


def test_when_the_year_has_ended_nothing_tells_that_a_number_was_here(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    index = store._cipher.index("person.number", someone(1).number or "")
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, {index})
    people_kept.drop(date(DAY.year + 1, 1, 1), KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, {index}) == set()
    assert store.person_of_number(someone(1).number or "") is None


def test_whoever_has_an_open_visit_keeps_the_name(
    store: Store, people_kept: People, morning: Morning, registered: Registered
) -> None:
    registered(someone(1))
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").persons == 0


def test_rows_of_a_list_go_after_their_own_days(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    kept = set(
        store._db.execute("select number_cipher, name_cipher, village_cipher, phone_cipher from roster").fetchone()
    )
    assert people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock").roster_rows == 0
    assert (
        people_kept.drop(DAY + KEEP_LISTED + timedelta(2), KEEP, KEEP_LISTED, morning.moment(), "clock").roster_rows
        == 1
    )
    assert files_with(folder, kept) == set()


def test_old_tickets_exports_and_databases_set_aside_go(
    store: Store, folder: Path, people_kept: People, morning: Morning
) -> None:
    old = [
        folder / "tickets/A001.pdf",
        folder / "exports/clinic-log-2026-01-01-full/visits.csv",
        folder / "damaged-1/clinic.db",
    ]
    masked = folder / "exports/clinic-log-2026-01-01/visits.csv"  # the clinic's record stays
    new = folder / "tickets/A002.pdf"
    long_ago = datetime(2026, 1, 1).timestamp()
    for path in (*old, masked, new):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4 a ticket")
        os.utime(path, (long_ago, long_ago) if path is not new else None)
    for path in (*old, masked):
        os.utime(path.parent, (long_ago, long_ago))
    told = people_kept.drop(date(2026, 9, 1), KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert told.files == 3
    assert not any(path.exists() for path in old) and new.exists() and masked.exists()


def test_a_person_erased_on_request_is_in_no_file_either(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    hers = kept_of(store, (1,)) | {store._cipher.index("person.number", someone(1).number or "")}
    theirs = kept_of(store, (2,))
    told = people_kept.erase(someone(1).number or "", "asked in person", morning.moment(), "admin")
    assert isinstance(told, Dropped) and (told.persons, told.cards, told.roster_rows) == (1, 1, 1)
    assert files_with(folder, hers) == set()
    assert len(files_with(folder, theirs)) >= 4
    assert store.verify() is None
    assert people_kept.look(someone(1).number or "") is None
    assert people_kept.erase(someone(1).number or "", "again", morning.moment(), "admin") is NotErased.UNKNOWN


def test_nobody_is_erased_who_is_still_here(
    store: Store, people_kept: People, morning: Morning, registered: Registered
) -> None:
    registered(someone(1))
    assert people_kept.erase(someone(1).number or "", "asked", morning.moment(), "admin") is NotErased.STILL_HERE
    found = people_kept.look(someone(1).number or "")
    assert found is not None and found.name == someone(1).name and found.visits[0][1:] == ("A001", "elderly", "open")


def test_a_long_look_holds_the_night_up_for_a_moment_only_and_the_next_night_empties_the_log(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    looking = engine.look(folder / "clinic.db")
    looking.execute("begin")
    looking.execute("select count(*) from visit").fetchone()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, a_quarter)
    looking.close()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert files_with(folder, a_quarter) == set()


def test_another_clinics_copy_and_an_entry_that_leads_nowhere_are_left_alone(
    folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other")
    other.roster().keep([Villager(someone(9).number or "", someone(9).name or "", "二村", "")], morning.moment(), False)
    theirs = keep_copy(other, folder / "backups", copy_name(DAY, morning.moment().at))
    other.close()
    (folder / "backups/old.db").symlink_to(tmp_path / "gone.db")
    before = theirs.read_bytes()
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert theirs.read_bytes() == before
    assert files_with(folder, a_quarter) == set()


def test_a_copy_keeps_the_list_that_the_database_has_lost(
    store: Store, folder: Path, a_quarter: set[bytes], people_kept: People, morning: Morning
) -> None:
    kept = set(store._db.execute("select name_cipher from roster").fetchone())
    store.roster().clear(morning.moment(), "admin")
    people_kept.drop(LATER, KEEP, KEEP_LISTED, morning.moment(), "clock")
    assert any(name.startswith("backups/") for name in files_with(folder, kept))
