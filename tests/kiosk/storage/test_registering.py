"""One registration after another: numbers, the same ticket again, and every refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.application.ports import NotRegistered, OpenVisit
from kiosk.domain.journal import JournalEvent
from kiosk.domain.visit import PrintState
from kiosk.storage import Store, engine
from tests.kiosk.storage.conftest import DAY, ROUTE, Morning, someone

Registered = Callable[..., OpenVisit]


def finish(store: Store, visit: OpenVisit, state: str = "done") -> None:
    """As a desk will, in a later release."""
    with engine.write(store._db) as db:
        db.execute("update visit set state = ? where id = ?", (state, visit.visit_id))
        db.execute(
            "update stop set state = ? where turn = (select turn from visit where id = ?)", (state, visit.visit_id)
        )


def test_the_first_of_the_day_is_number_one_and_waits_at_the_first_station(registered: Registered) -> None:
    visit = registered(someone(1))
    assert (visit.letter, visit.sequence, visit.business_day) == ("A", 1, DAY)
    assert (visit.station, visit.people_ahead, visit.route, visit.again) == ("R", 0, ROUTE, False)
    assert (visit.print_state, visit.copies) == (PrintState.QUEUED, 1)
    assert len(visit.journal_head) == 8


def test_a_ticket_found_again_is_the_one_that_was_given(store: Store, registered: Registered, morning: Morning) -> None:
    first = registered(someone(1))
    registered(someone(2))
    rows_before = len(list(store.journal_rows()))
    again = store.register(morning.visit(someone(1)))
    assert again == replace(first, again=True)
    assert store.open_visit(first.person_id, "elderly", DAY) == again
    assert store.open_visit(first.person_id, None, DAY) == again
    assert store.visit_of_label("a001", DAY) == again
    assert store.visit(first.visit_id) == again
    assert len(list(store.journal_rows())) == rows_before
    assert store.taken("elderly", DAY) == 2


def test_a_request_asked_twice_is_answered_twice_and_done_once(store: Store, morning: Morning) -> None:
    asked = morning.visit(someone(1))
    assert store.register(asked) == store.register(asked)
    assert store.taken("elderly", DAY) == 1


def test_one_visit_id_for_two_visits_is_a_bug(store: Store, morning: Morning) -> None:
    asked = morning.visit(someone(1))
    store.register(asked)
    with pytest.raises(ValueError, match="two visits"):
        store.register(replace(asked, programme="adult"))


def test_a_first_station_off_the_route_is_a_bug_and_leaves_nothing(store: Store, morning: Morning) -> None:
    with pytest.raises(ValueError, match="route"):
        store.register(morning.visit(someone(1), first="Z"))
    assert list(store.journal_rows()) == []


def test_a_letter_that_paper_confuses_is_never_given(store: Store, morning: Morning) -> None:
    with pytest.raises(ValueError, match="no ticket"):
        store.register(morning.visit(someone(1), letter="O"))
    assert store.person_of_number(someone(1).number or "") is None
    assert list(store.journal_rows()) == []


def test_each_letter_and_each_day_counts_from_one(registered: Registered) -> None:
    tomorrow = DAY + timedelta(days=1)
    assert registered(someone(1)).sequence == 1
    assert registered(someone(2), programme="adult", letter="B").sequence == 1
    assert registered(someone(3)).sequence == 2
    assert registered(someone(1), business_day=tomorrow).sequence == 1


def test_two_programmes_on_one_day_are_two_visits(store: Store, registered: Registered) -> None:
    one, two = registered(someone(1)), registered(someone(1), programme="adult", letter="B")
    assert one.person_id == two.person_id
    assert store.open_visit(one.person_id, None, DAY) == replace(two, again=True)
    assert store.open_visit(one.person_id, "elderly", DAY) == replace(one, again=True)


def test_people_ahead_are_those_who_came_earlier_to_the_same_station(store: Store, registered: Registered) -> None:
    first, second = registered(someone(1)), registered(someone(2))
    elsewhere = registered(someone(3), first="V")
    third = registered(someone(4))
    assert [visit.people_ahead for visit in (first, second, elsewhere, third)] == [0, 1, 0, 2]
    assert (store.ahead_at("R", DAY), store.ahead_at("V", DAY), store.ahead_at("B", DAY)) == (3, 1, 0)
    finish(store, first)
    now = store.visit(third.visit_id)
    assert now is not None and now.people_ahead == 1


def test_two_who_came_at_one_moment_stand_in_the_order_of_their_numbers(
    registered: Registered, morning: Morning
) -> None:
    moment = morning.moment()
    visits = [registered(someone(i), moment=moment) for i in range(1, 4)]
    assert [visit.people_ahead for visit in visits] == [0, 1, 2]


def test_people_ahead_today_are_not_those_of_yesterday(registered: Registered) -> None:
    registered(someone(1), business_day=DAY - timedelta(days=1))
    assert registered(someone(2)).people_ahead == 0


def test_what_was_done_today_is_not_begun_again_today(store: Store, registered: Registered, morning: Morning) -> None:
    visit = registered(someone(1))
    finish(store, visit)
    assert store.programmes_done(visit.person_id, DAY) == {"elderly", "elderly/year"}
    assert store.register(morning.visit(someone(1))) is NotRegistered.NOT_ELIGIBLE
    assert isinstance(store.register(morning.visit(someone(1), business_day=DAY + timedelta(days=1))), OpenVisit)


def test_once_a_year_means_the_year_of_the_day(store: Store, registered: Registered, morning: Morning) -> None:
    visit = registered(someone(1), business_day=date(2026, 12, 31))
    finish(store, visit)
    asked = morning.visit(someone(1), once_per_year=True, business_day=date(2026, 1, 1))
    assert store.register(asked) is NotRegistered.NOT_ELIGIBLE
    assert store.programmes_done(visit.person_id, date(2026, 1, 1)) == {"elderly/year"}
    assert store.programmes_done(visit.person_id, date(2027, 1, 1)) == frozenset()
    assert isinstance(store.register(replace(asked, business_day=date(2027, 1, 1))), OpenVisit)


def test_a_cancelled_visit_frees_the_person_and_the_quota_but_never_the_number(
    store: Store, registered: Registered, morning: Morning
) -> None:
    finish(store, registered(someone(1), quota=1), "cancelled")
    assert store.taken("elderly", DAY) == 0
    assert registered(someone(1), quota=1).sequence == 2
    assert store.register(morning.visit(someone(2), quota=1)) is NotRegistered.QUOTA
    assert store.person_of_number(someone(2).number or "") is None
    assert store.visit_of_label("A001", DAY) is None


def test_a_full_quota_still_gives_the_standing_ticket_again(store: Store, registered: Registered) -> None:
    first = registered(someone(1), quota=1)
    assert registered(someone(1), quota=1) == replace(first, again=True)


def test_a_closed_day_takes_nobody_new_and_tells_the_others_their_number(
    store: Store, registered: Registered, morning: Morning
) -> None:
    assert store.day_open(DAY)
    first = registered(someone(1))
    store.close_day(DAY, morning.moment(), "staff 1")
    store.close_day(DAY, morning.moment(), "staff 1")
    assert not store.day_open(DAY)
    assert store.register(morning.visit(someone(2))) is NotRegistered.CLOSED
    assert store.register(morning.visit(someone(1))) == replace(first, again=True)
    store.open_day(DAY, morning.moment(), "staff 1")
    store.open_day(DAY, morning.moment(), "staff 1")
    assert registered(someone(2)).sequence == 2
    events = [row.event for row in store.journal_rows()]
    assert events == ["day_opened", "registered", "day_closed", "day_opened", "registered"]


def test_a_day_closed_before_anybody_came_is_closed(store: Store, morning: Morning) -> None:
    store.close_day(DAY, morning.moment(), "staff 1")
    assert store.register(morning.visit(someone(1))) is NotRegistered.CLOSED


def test_the_journal_head_on_the_ticket_is_the_chain_right_after_it(store: Store, registered: Registered) -> None:
    visit = registered(someone(1))
    store.note(JournalEvent.HELP_CALLED, {}, Morning().moment(), "kiosk")
    last = [row for row in store.journal_rows() if row.event == "registered"][-1]
    assert store.verify({last.seq: visit.journal_head}) is None
    assert store.verify({last.seq: "AAAAAAAA"}) == f"entry {last.seq} is not the one that was printed"
    assert store.verify({99: "AAAAAAAA"}) == "entry 99 is missing"


@pytest.mark.parametrize("label", ["", "A", "A1", "A00001", "001", "A0０1", "A-01", "Ａ001", "A002"])
def test_what_is_no_ticket_of_the_day_is_not_found(store: Store, registered: Registered, label: str) -> None:
    registered(someone(1))
    assert store.visit_of_label(label, DAY) is None
    assert store.visit_of_label("A001", DAY + timedelta(days=1)) is None


def test_a_naive_time_is_refused(store: Store, morning: Morning) -> None:
    naive = replace(morning.moment(), at=morning.at.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"):
        store.register(morning.visit(someone(1), moment=naive))
