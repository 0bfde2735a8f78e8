"""Whole ways through the kiosk, with a finger on the real screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application import journey as j
from kiosk.application.guide import Guide
from kiosk.domain.card import CardMessage, CardRefused, Refusal
from tests.conftest import PatientWorker
from tests.ui.pretend import NUMBER, WALK_IN, PretendKioskWork
from tests.ui.screen import Screen, with_a_whole_card

BANK_CARD = CardRefused(Refusal.WRONG_CARD, CardMessage.BANK_CARD)
LAST = "0123456789X"


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_a_card_one_touch_and_a_ticket(screen: Screen, worker: PatientWorker, language: str) -> None:
    screen.tap(f"language {language}")
    with_a_whole_card(screen, worker)
    assert screen.text("name") == "\u2068阿*丽\u2069"
    assert "1951" in screen.text("birth year")
    screen.tap("yes")
    assert screen.shows == "registering"
    worker.finish_all()
    assert screen.text("number") == "\u2066A012\u2069"
    assert screen.sees("take your card")
    screen.take_out(1)
    assert not screen.sees("take your card")
    assert "A012" in screen.everything_written()


def test_with_several_programmes_a_second_touch_chooses(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    work.offers += (j.Offer("walk_in", "E", WALK_IN, 0),)
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    screen.tap("programme E")
    worker.finish_all()
    assert screen.text("number") == "\u2066E012\u2069"


def test_a_card_that_guards_its_holder_asks_for_the_number(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    screen.insert(1, whole=False)
    worker.finish_all()
    assert screen.shows == "typing"
    screen.type_(NUMBER)
    screen.tap("go on")
    worker.finish_all()
    assert screen.shows == "confirming"
    screen.tap("yes")
    worker.finish_all()
    assert screen.shows == "ticket" and len(work.registered) == 1


def test_without_a_card_the_number_is_enough(screen: Screen, worker: PatientWorker) -> None:
    screen.tap("no card")
    screen.type_(NUMBER)
    screen.tap("go on")
    worker.finish_all()
    screen.tap("yes")
    worker.finish_all()
    assert screen.shows == "ticket" and not screen.sees("take your card")


def test_a_wrong_digit_is_told_and_can_be_taken_back(screen: Screen, worker: PatientWorker) -> None:
    wrong = NUMBER[:-1] + LAST[(LAST.index(NUMBER[-1]) + 1) % 10]
    screen.tap("no card")
    screen.type_(wrong)
    assert "not right" in screen.text("heading") and not screen.find("go on").isEnabled()
    screen.tap("key delete")
    assert screen.text("heading") == "Type your ID number"
    screen.type_(NUMBER[-1])
    assert screen.find("go on").isEnabled()


def test_a_number_that_was_refused_stays_to_be_corrected(screen: Screen, worker: PatientWorker) -> None:
    screen.tap("no card")
    screen.type_(NUMBER)
    screen.tap("go on")
    screen.guide.happen(j.NumberRefused())
    assert screen.text("heading") == "This number is not right. Compare it with your card."
    assert screen.find("pad").property("text") == NUMBER
    screen.tap("key delete")
    assert screen.find("pad").property("text") == NUMBER[:-1]


def test_one_wrong_digit_is_touched_and_typed_anew(screen: Screen, worker: PatientWorker) -> None:
    screen.tap("no card")
    screen.type_(NUMBER[:3] + LAST[(LAST.index(NUMBER[3]) + 1) % 10] + NUMBER[4:])
    assert not screen.find("go on").isEnabled() and not screen.find("key 1").isEnabled()
    screen.tap("place 3")
    screen.type_(NUMBER[3])
    assert screen.find("pad").property("text") == NUMBER
    screen.tap("go on")
    worker.finish_all()
    assert screen.shows == "confirming"


def test_a_place_that_was_emptied_is_filled_before_the_number_goes_on(screen: Screen) -> None:
    screen.tap("no card")
    screen.type_(NUMBER)
    screen.tap("place 3")
    screen.tap("key delete")
    assert screen.find("pad").property("text") == f"{NUMBER[:3]} {NUMBER[4:]}"
    assert not screen.find("go on").isEnabled() and not screen.find("key X").isEnabled()
    screen.tap("place 17")
    assert screen.find("key X").isEnabled()
    screen.type_(NUMBER[17])
    screen.type_(NUMBER[3])
    assert screen.find("pad").property("text") == NUMBER and screen.find("go on").isEnabled()


def test_deleting_goes_on_from_an_emptied_place_to_the_one_before(screen: Screen) -> None:
    screen.tap("no card")
    screen.type_("123456")
    screen.tap("place 3")
    for _ in range(5):
        screen.tap("key delete")
    assert screen.find("pad").property("text") == "    56"
    screen.type_("9876")
    assert screen.find("pad").property("text") == "987656"
    screen.type_("4")
    assert screen.find("pad").property("text") == "987646"


def test_everything_typed_is_cleared_by_one_touch(screen: Screen) -> None:
    screen.tap("no card")
    assert not screen.find("clear all").isEnabled()
    screen.type_("123456")
    screen.tap("place 2")
    screen.tap("clear all")
    screen.type_("65")
    assert screen.find("pad").property("text") == "65"


def test_the_same_card_again_is_the_same_ticket(screen: Screen, work: PretendKioskWork, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    worker.finish_all()
    screen.take_out(1)
    screen.tap("done")
    screen.insert(2)
    worker.finish_all()
    assert screen.text("number") == "\u2066A012\u2069" and screen.text("heading") == "You are already registered"
    assert screen.text("paper words") == "You already have a ticket. Lost it? Print again."
    assert (len(work.registered), work.papers) == (1, 1)
    screen.tap("print again")
    worker.finish_all()
    assert (len(work.registered), work.papers) == (1, 2) and screen.text("paper words") == "Take your ticket."


def test_a_person_comes_first_after_the_second_wrong_card(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    screen.refuse(1, BANK_CARD)
    assert screen.text("heading") == "This is a bank card" and not screen.sees("call help")
    assert screen.find("take your card").y() < screen.find("what to do").y(), "the card comes out first"
    screen.take_out(1)
    assert not screen.sees("take your card")
    screen.refuse(2, BANK_CARD)
    screen.tap("call help")
    worker.finish_all()
    assert screen.shows == "help" and work.helpers_called == 1


def test_without_paper_the_number_stands_and_is_printed_later(
    screen: Screen, work: PretendKioskWork, worker: PatientWorker
) -> None:
    work.paper = False
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    worker.finish_all()
    assert "no paper" in screen.text("paper words") and screen.text("number") == "\u2066A012\u2069"
    work.paper = True
    screen.tap("print again")
    assert "being printed" in screen.text("paper words")
    worker.finish_all()
    assert screen.text("paper words") == "Take your ticket."
    assert (len(work.registered), work.papers) == (1, 1)


def test_the_language_can_be_changed_in_the_middle(screen: Screen, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("language ug")
    assert screen.text("heading") == "بۇ سىزمۇ؟" and screen.text("name") == "\u2068阿*丽\u2069"
    screen.tap("language zh")
    assert screen.text("heading") == "这是您吗？" and screen.text("programme") == "\u2068老年人健康体检\u2069"


def test_two_fingers_at_once_are_one_answer(screen: Screen, work: PretendKioskWork, worker: PatientWorker) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("yes", "not me")
    worker.finish_all()
    assert len(work.registered) <= 1
    assert (screen.shows, len(work.registered)) in (("ticket", 1), ("welcome", 0))


def test_what_became_of_another_visits_paper_changes_nothing(
    screen: Screen, guide: Guide, worker: PatientWorker
) -> None:
    with_a_whole_card(screen, worker)
    screen.tap("yes")
    worker.finish_all()
    stage = guide.stage
    assert isinstance(stage, j.TicketReady)
    guide.happen(j.PaperTold(replace(stage.issued, visit_id="another", label="Z999")))
    assert screen.text("number") == "\u2066A012\u2069"
