from __future__ import annotations

from datetime import date

import pytest

from devices.printers.pretend import PretendPrinter
from kiosk.application.desk import DeskWork
from kiosk.application.journey import Registered, TicketFound
from kiosk.application.ports import NotRegistered, OpenVisit
from kiosk.application.queue import Done, NotDone, Refused, Row
from kiosk.assembly import Clinic
from kiosk.domain.calling import Tier, Why
from kiosk.domain.visit import PrintState, StopState
from tests.kiosk.application.at_desks import GROWN_UP, comes, done
from tests.kiosk.application.conftest import card_of, guarded_card
from tests.kiosk.application.visitors import found, registered
from tests.support import people
from tests.support.clock import SetClock


def test_one_person_goes_through_the_clinic(desk: DeskWork, clock: SetClock) -> None:
    label = comes(desk)
    would = desk.would_call("1")
    assert would is not None and (would[0].label, would[1]) == (label, Why.ARRIVAL)
    stations = []
    while True:
        called = done(desk.call_next("1", "aygul"))
        assert called.row.label == label and called.why is Why.ARRIVAL
        clock.pass_(seconds=31)
        assert done(desk.recall("1", "aygul")).row.calls == 2
        assert done(desk.start("1", "aygul")).row.state is StopState.SERVING
        clock.pass_(minutes=3)
        told = done(desk.finish("1", "aygul"))
        stations.append(told.row.station)
        if told.visit_over:
            break
    assert stations == ["R", "P", "M"]
    assert desk.rows() == () and desk.would_call("1") is None
    assert [call.again for call in desk.last_calls(6)] == [False, True] * 3
    first = desk.last_calls(6)[0]
    assert len(desk.calls_after(first.seq)) == 5


def test_a_desk_misses_parks_sends_on_and_takes_back(desk: DeskWork, clock: SetClock) -> None:
    label = comes(desk)
    done(desk.call_next("1", "aygul"))
    assert done(desk.undo("1", "aygul")).row.state is StopState.WAITING
    done(desk.call(label=label, desk="1", reason="asked", actor="aygul"))
    assert done(desk.miss("1", "aygul")).row.misses == 1
    done(desk.call_next("1", "aygul"))
    assert done(desk.park("1", 10, "aygul")).row.parked_until is not None
    clock.pass_(minutes=10)
    assert [row.state for row in desk.rows()] == [StopState.WAITING], "woken by the look"
    done(desk.call_next("1", "aygul"))
    assert done(desk.transfer("1", "P", True, "aygul")).next_station == "P"
    assert [row.station for row in desk.rows("P")] == ["P"]
    done(desk.call_next("1", "aygul"))
    done(desk.start("1", "aygul"))
    assert done(desk.finish("1", "aygul")).next_station == "R", "it comes back"


def test_tickets_are_parked_brought_back_skipped_and_cancelled(desk: DeskWork) -> None:
    label, other = comes(desk), comes(desk, 2)
    done(desk.call_next("1", "aygul"))
    done(desk.park("1", 60, "aygul"))
    assert done(desk.resume(label, "aygul", "1")).row.state is StopState.WAITING
    told = done(desk.skip(label, "R", "refused", "aygul"))
    assert (told.row.state, told.next_station) == (StopState.SKIPPED, "P")
    assert done(desk.cancel(other, "left", "aygul", "1")).visit_over
    assert isinstance(desk.undo("1", "aygul"), Done)
    assert len(desk.rows()) == 2


def test_a_tier_is_set_with_a_reason_and_an_emergency_goes_first(desk: DeskWork) -> None:
    comes(desk)
    label = comes(desk, 2)
    row = desk.set_tier(label, Tier.EMERGENCY, True, "fainted", "aygul")
    assert isinstance(row, Row) and row.tier_verified
    told = done(desk.call_next("1", "aygul"))
    assert (told.row.label, told.why) == (label, Why.EMERGENCY)


def test_a_card_that_guards_its_holder_gets_its_name_from_staff(clinic: Clinic, desk: DeskWork) -> None:
    person = clinic.registration.person_typed(people.number(1, GROWN_UP), card_id=guarded_card(1).card_id)
    assert not isinstance(person, NotRegistered)
    visit = clinic.registration.register(person, clinic.catalogue.programmes["walk_in"], by="card", actor="kiosk")
    assert isinstance(visit, OpenVisit)
    (row,) = desk.rows()
    assert row.name_missing and row.masked_name == ""
    completed = desk.complete_name(row.label, " 试一 ", "aygul")
    assert isinstance(completed, Row) and completed.masked_name == "试*"
    blank = desk.complete_name(row.label, "  ", "aygul")
    assert isinstance(blank, Refused) and blank.why is NotDone.BAD_NAME
    numbered = desk.complete_name(row.label, people.number(1), "aygul")
    assert isinstance(numbered, Refused) and numbered.why is NotDone.BAD_NAME
    corrected = desk.complete_name(row.label, "李一", "aygul")
    assert isinstance(corrected, Row) and corrected.masked_name == "李*"


def test_people_are_found_by_ticket_name_and_last_digits(desk: DeskWork) -> None:
    label = comes(desk, 7)
    comes(desk, 8)
    for words in (label, label.lower(), people.name(7), people.number(7, GROWN_UP)[-4:]):
        assert [row.label for row in desk.find(words)] == [label], words
    assert desk.find("") == desk.find("99999") == desk.find("nobody") == ()
    assert len(desk.find("试")) == 2


def test_somebody_without_a_card_is_registered_with_the_same_rank(desk: DeskWork, printer: PretendPrinter) -> None:
    assert desk.register_for("659901198503010000", "", "walk_in", "aygul") is NotRegistered.BAD_NUMBER
    visit = desk.register_for(people.number(1, GROWN_UP), people.name(1), "walk_in", "aygul")
    assert isinstance(visit, OpenVisit)
    assert desk.print_first(visit).state in (PrintState.PRINTED, PrintState.FOLDER)
    again = desk.print_again("E001", "aygul")
    assert again is not None and desk.print_again("E002", "aygul") is None


@pytest.mark.parametrize(
    "reason",
    [
        pytest.param("  ", id="blank"),
        pytest.param(f"is {people.number(1)}", id="somebody's number"),
        pytest.param("x" * 81, id="too long"),
    ],
)
def test_a_reason_that_does_not_fit_is_refused_and_nothing_has_changed(
    clinic: Clinic, desk: DeskWork, reason: str
) -> None:
    label = comes(desk)
    before = [row.seq for row in clinic.storage.journal_rows()]
    for told in (
        desk.call("1", label, reason, "aygul"),
        desk.skip(label, "P", reason, "aygul", "1"),
        desk.cancel(label, reason, "aygul", "1"),
        desk.set_tier(label, Tier.EMERGENCY, True, reason, "aygul"),
    ):
        assert told == Refused(NotDone.BAD_REASON, label)
    assert [row.seq for row in clinic.storage.journal_rows()] == before


def test_a_card_finds_the_place_in_the_queue(clinic: Clinic, desk: DeskWork) -> None:
    registered(clinic, 1)
    registered(clinic, 2)
    again = clinic.kiosk().look(card_of(2), 9)
    assert isinstance(again, TicketFound) and again.issued.people_ahead == 1
    done(desk.call_next("1", "aygul"))
    done(desk.start("1", "aygul"))
    again = clinic.kiosk().look(card_of(2), 10)
    assert isinstance(again, TicketFound) and again.issued.people_ahead == 0


def test_an_offer_says_as_many_ahead_as_the_ticket_then_does(clinic: Clinic, desk: DeskWork, clock: SetClock) -> None:
    registered(clinic, 1)
    comes(desk, 2)
    clock.pass_(minutes=5)
    offered = found(clinic, 3, born=date(1940, 3, 1))
    assert [offer.ahead for offer in offered.offers] == [0]
    issued = clinic.kiosk().register(offered.visitor, offered.offers[0].code)
    assert isinstance(issued, Registered) and issued.issued.people_ahead == 0
