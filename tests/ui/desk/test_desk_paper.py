"""What a desk is told of paper: printed, a file, or none."""

from __future__ import annotations

from tests.support import people
from tests.ui.desk.desk_screen import DeskScreen
from tests.ui.desk.pretend import NAME, PretendDesk


def test_of_a_ticket_that_is_a_file_nobody_is_told_that_it_was_printed(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.folder = True
    desk.face.desk.register(people.number(5), NAME, "elderly")
    desk.settle()
    assert "no paper comes out" in desk.text("outcome") and "\u2066A005\u2069" in desk.text("outcome")
    desk.face.desk.printAgain("A001")
    desk.settle()
    assert "no paper comes out" in desk.text("outcome") and "\u2066A001\u2069" in desk.text("outcome")


def test_no_paper_is_told_and_the_number_stands(desk: DeskScreen, clinic: PretendDesk) -> None:
    clinic.paper = False
    desk.tap("row A002")
    desk.tap("option print")
    assert "A002" in desk.text("outcome") and "printer" in desk.text("outcome")
    clinic.paper = True
    desk.tap("row A002")
    desk.tap("option print")
    assert "printed again" in desk.text("outcome")
