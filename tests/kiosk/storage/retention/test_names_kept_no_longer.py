"""Retention: names and numbers go after their days, or on request; the figures and the chain stay."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.application.care import Dropped, NotErased
from kiosk.storage import Store
from kiosk.storage.retention import People
from tests.kiosk.storage.conftest import DAY, Morning, someone
from tests.kiosk.storage.retention.conftest import (
    KEEP,
    KEEP_LISTED,
    LATER,
    NEW,
    Registered,
    figures,
    files_with,
    kept_of,
)


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
