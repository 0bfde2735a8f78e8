"""One person's page over pretend people: nothing of anybody stays on it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.application.care import Dropped, NotErased, NotRestored
from tests.conftest import PatientWorker
from tests.support import people as invented
from tests.support.layout import faults
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from tests.ui.screen import FONTS, walk
from ui.desk.jobs import Jobs
from ui.pictures.desk import SHAPES
from ui.pictures.office import Shot, found, office_camera, show
from ui.pictures.pretend_care import NUMBER, PretendPeople
from ui.pictures.pretend_office import STICK, PretendExports, pretend_parts
from ui.viewmodels.office_person_view_model import SHOWN_S, OfficePersonViewModel, PersonPart

ROOT = Path(__file__).parents[3]


@pytest.fixture
def people() -> PretendPeople:
    return PretendPeople()


@pytest.fixture
def part(people: PretendPeople) -> PersonPart:
    return PersonPart(people, PretendExports().places, lambda: CATALOGUE)


@pytest.fixture
def page(part: PersonPart, qapp: QGuiApplication) -> OfficePersonViewModel:
    room = OfficeRoom()
    page = OfficePersonViewModel(part, room.jobs, room.jobs.actor, today=room.today)
    page.enter()
    return page


def test_everything_is_shown_and_who_asked_is_told(page: OfficePersonViewModel, people: PretendPeople) -> None:
    page.show(NUMBER, "person_asks")
    assert (page.person["number"], page.person["born"], page.person["village"]) == (NUMBER, "1950-03-01", "柳树村")
    assert page.person["visits"][0]["day"] == "2026-11-18"
    assert page.person["visits"][0]["programme"]["en"] == CATALOGUE.programmes["elderly"].names["en"]
    assert people.asked == [("show", "person_asks", "admin")]


def test_after_a_minute_nothing_of_it_is_left(page: OfficePersonViewModel) -> None:
    page.show(NUMBER, "person_asks")
    for _ in range(SHOWN_S - 1):
        page.second()
    assert page.person and page.left == 1
    page.second()
    assert page.person == {} and page.left == 0


def test_a_question_begins_the_minute_anew(page: OfficePersonViewModel) -> None:
    page.show(NUMBER, "person_asks")
    for _ in range(SHOWN_S - 1):
        page.second()
    page.ask("erase")
    page.second()
    assert page.left == SHOWN_S - 1 and page.asking == "erase"


def test_nothing_of_a_person_is_left_when_the_page_is(part: PersonPart, worker: PatientWorker) -> None:
    page = OfficePersonViewModel(part, Jobs(worker, worker), lambda: "admin")
    page.enter()
    page.show(NUMBER, "person_asks")
    page.leave()
    page.enter()
    worker.finish_all()
    assert page.person == {} and not page.busy


def test_a_number_that_nobody_has_and_a_reason_that_says_nothing_are_refused(page: OfficePersonViewModel) -> None:
    page.show(invented.number(7), "person_asks")
    assert (page.refused, page.person) == ("unknown", {})
    page.show(NUMBER, "  ")
    assert page.refused == "no_reason"


def test_data_that_cannot_be_read_are_told(page: OfficePersonViewModel, people: PretendPeople) -> None:
    people.broken = True
    page.show(NUMBER, "person_asks")
    assert (page.failed, page.person) == ("show", {})


def test_the_data_go_to_the_chosen_place(page: OfficePersonViewModel, people: PretendPeople) -> None:
    page.show(NUMBER, "person_asks")
    page.export()
    assert page.made == {}
    page.ask("export")
    page.choosePlace(str(STICK))
    page.export()
    assert page.made == {"folder": "person-20261125T014700Z", "stick": True}
    assert people.asked[-1] == ("export", "person_asks", "admin")


def test_somebody_is_erased_only_after_the_question(page: OfficePersonViewModel, people: PretendPeople) -> None:
    page.show(NUMBER, "mistake")
    page.erase()
    assert people.known is not None
    page.ask("erase")
    page.erase()
    assert people.known is None and page.person == {}
    assert (page.gone["cards"], page.gone["copies_cleaned"]) == (2, 4)


@pytest.mark.parametrize("shape", ["pc", "tablet"])
@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_a_trace_that_is_left_for_a_while_is_told_and_has_room(
    people: PretendPeople, qapp: QGuiApplication, language: str, shape: str
) -> None:
    people.read = True
    camera = office_camera(FONTS, CATALOGUE, replace(pretend_parts(), people=people))
    camera.shape(*SHAPES[shape])
    camera.face.language.speak(language)
    show(camera, Shot("erased", "person", lambda page: (found(page), page.ask("erase"), page.erase())))
    outcome = next(one for one in walk(camera.face.window.contentItem()) if one.objectName() == "person outcome")
    assert str(outcome.property("text")).rstrip(".。").count({"zh": "。"}.get(language, ". ")) >= 2
    assert faults(camera.face.window, 48, 3) == []
    camera.close()


class PretendPeopleBesideDamage(PretendPeople):
    """Two databases were set aside damaged."""

    def erase_person(self, number: str, reason: str, actor: str) -> Dropped | NotErased:
        told = super().erase_person(number, reason, actor)
        return replace(told, unreadable=(date(2027, 1, 2), date(2027, 2, 3))) if isinstance(told, Dropped) else told


@pytest.mark.parametrize("shape", ["pc", "tablet"])
@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_a_damaged_database_that_may_still_have_her_is_told_with_its_last_day(
    qapp: QGuiApplication, language: str, shape: str
) -> None:
    people = PretendPeopleBesideDamage()
    people.read = True
    camera = office_camera(FONTS, CATALOGUE, replace(pretend_parts(), people=people))
    camera.shape(*SHAPES[shape])
    camera.face.language.speak(language)
    show(camera, Shot("erased", "person", lambda page: (found(page), page.ask("erase"), page.erase())))
    outcome = next(one for one in walk(camera.face.window.contentItem()) if one.objectName() == "person outcome")
    told = str(outcome.property("text"))
    assert "\u20662\u2069" in told and "2027-02-03" in told and "./run backup drop-damaged" in told
    assert faults(camera.face.window, 48, 3) == []
    camera.close()


def test_somebody_who_is_still_here_is_not_erased(page: OfficePersonViewModel, people: PretendPeople) -> None:
    people.here = True
    page.show(NUMBER, "mistake")
    page.ask("erase")
    page.erase()
    assert (page.refused, page.person["number"]) == ("still_here", NUMBER)


@pytest.mark.parametrize(
    ("typed", "standing"),
    [
        ("", ""),
        (NUMBER[:9], "short"),
        (NUMBER, "right"),
        (f"{NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]}", "right"),
        (NUMBER[:17] + ("0" if NUMBER[17] != "0" else "1"), "wrong"),
        (NUMBER[:6] + NUMBER[8:17], "old"),
    ],
)
def test_a_number_is_checked_as_it_is_typed(page: OfficePersonViewModel, typed: str, standing: str) -> None:
    assert page.check(typed) == standing


def test_no_repr_tells_of_anybody(page: OfficePersonViewModel) -> None:
    page.show(NUMBER, "person_asks")
    kept = page._shown
    assert NUMBER not in repr(kept) and NUMBER not in repr(kept.kept) and "阿依" not in repr(kept.kept)


def test_every_refusal_of_these_pages_has_words() -> None:
    for name, codes in (("CopiesWords", NotRestored), ("PersonWords", NotErased)):
        text = (ROOT / f"ui/qml/Office/{name}.qml").read_text("utf-8")
        assert set(codes) <= set(re.findall(r'case "([^"]+)"', text))
