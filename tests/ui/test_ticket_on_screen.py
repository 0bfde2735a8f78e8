"""What the screen says with a number on it: of the paper, the wait, the room and the programme."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from kiosk.application import journey as j
from kiosk.domain.visit import Place, PrintState
from tests.ui.pretend import BLOOD, ELDERLY, WALK_IN
from tests.ui.screen import Screen
from ui.pictures.kiosk import OFFERS, VISITOR

ISSUED = j.Issued("v1", "A012", ELDERLY, BLOOD, 3, (10, 20), PrintState.PRINTED, "", False)
WITHOUT_CARD = replace(VISITOR, session=None)


def show(screen: Screen, stage: j.Stage) -> None:
    screen.guide.stage = stage
    screen.guide.on_change(stage)
    screen.settle()


@pytest.mark.parametrize("again", [False, True], ids=["a new number", "the same card again"])
def test_where_tickets_are_files_nobody_waits_for_paper(screen: Screen, again: bool) -> None:
    show(screen, j.TicketReady(replace(ISSUED, printed=PrintState.FOLDER, again=again)))
    assert screen.text("paper words") == "Keep this number in mind." and not screen.sees("print again")


def test_a_ticket_printed_before_is_not_said_to_lie_there(screen: Screen) -> None:
    show(screen, j.TicketReady(replace(ISSUED, again=True)))
    assert screen.text("paper words") == "You already have a ticket. Lost it? Print again."
    assert screen.sees("print again")


def test_a_first_ticket_that_came_only_now_is_to_be_taken(screen: Screen) -> None:
    """A stop of the program came before its paper; the same card finds it queued, and it is printed then."""
    late = replace(ISSUED, again=True, printed=PrintState.QUEUED)
    show(screen, j.TicketReady(late))
    assert "being printed" in screen.text("paper words")
    screen.guide.happen(j.PaperTold(replace(late, printed=PrintState.PRINTED)))
    assert screen.text("paper words") == "Take your ticket."


def test_without_an_open_desk_the_wait_is_not_open_yet(screen: Screen) -> None:
    show(screen, j.TicketReady(ISSUED))
    assert screen.find("wait").property("value") == "about \u206610–20\u2069"
    show(screen, j.TicketReady(replace(ISSUED, wait_minutes=None)))
    assert screen.find("wait").property("value") == "not open yet"


def test_without_a_room_staff_are_asked(screen: Screen) -> None:
    nowhere = Place("R", {"zh": "登记建档", "ug": "", "en": "Registration desk"}, "")
    show(screen, j.TicketReady(replace(ISSUED, first=nowhere)))
    assert screen.text("first words") == "\u2068Registration desk\u2069, room: ask staff"


@pytest.mark.parametrize("label", ["A012", "D003", "E1024"])
def test_the_number_has_the_colour_of_its_programme(screen: Screen, label: str) -> None:
    show(screen, j.Choosing(WITHOUT_CARD, OFFERS))
    tile = screen.find(f"programme {label[0]}").property("colour")
    show(screen, j.TicketReady(replace(ISSUED, label=label, programme=WALK_IN)))
    assert QColor(screen.find("number").property("color")) == QColor(tile)


def test_whoever_says_yes_sees_to_what(screen: Screen) -> None:
    show(screen, j.Confirming(WITHOUT_CARD, OFFERS[1:2]))
    size = screen.find("programme").property("font").pixelSize()
    assert (
        screen.text("programme") == "\u2068Follow-up visit\u2069"
        and size >= screen.find("heading").property("font").pixelSize()
    )
    assert screen.sees("programme letter") and screen.text("programme letter") == "D"
    show(screen, j.Confirming(WITHOUT_CARD, OFFERS))
    assert not screen.sees("programme")
