"""The page of the data over pretend copies and pretend people."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.care import Medium, NotRestored
from tests.conftest import PatientWorker
from tests.ui.office.office_rooms import OfficeRoom
from ui.desk.jobs import Jobs
from ui.pictures.pretend_care import FOLDER, PretendCopies, PretendPeople
from ui.pictures.pretend_office import STICK, PretendExports
from ui.viewmodels.office_copies_view_model import CopiesPart, OfficeCopiesViewModel


@pytest.fixture
def copies() -> PretendCopies:
    return PretendCopies()


@pytest.fixture
def people() -> PretendPeople:
    return PretendPeople()


@pytest.fixture
def part(copies: PretendCopies, people: PretendPeople) -> CopiesPart:
    return CopiesPart(copies, people, PretendExports().places)


@pytest.fixture
def page(part: CopiesPart) -> OfficeCopiesViewModel:
    room = OfficeRoom()
    page = OfficeCopiesViewModel(part, room.jobs, room.jobs.actor, today=room.today)
    page.enter()
    return page


def test_each_copy_says_when_it_was_made_and_whether_it_is_whole(page: OfficeCopiesViewModel) -> None:
    assert [one["whole"] for one in page.copies] == [True, True, False, True]
    assert (page.copy["made"], page.copy["day"], page.copy["size"]) == ("2026-11-25 09:02", "2026-11-25", "12.4 MB")
    assert (page.due, page.keepDays) == (17, 90)


def test_the_page_tells_where_the_copies_are(page: OfficeCopiesViewModel, copies: PretendCopies) -> None:
    assert page.medium == {"folder": str(FOLDER), "named": True, "there": True, "otherDisk": True}
    copies.where = Medium(FOLDER, True, False, False)
    page.look()
    assert not page.medium["there"]


def test_a_copy_goes_with_the_others_and_is_chosen(page: OfficeCopiesViewModel) -> None:
    page.ask("make")
    page.make()
    assert page.told["kind"] == "made" and not page.told["stick"]
    assert len(page.copies) == 5 and page.copy["made"] == "2026-11-25 09:47"


def test_a_copy_goes_to_a_stick_and_never_to_the_folder_of_exports(page: OfficeCopiesViewModel) -> None:
    page.ask("make")
    assert [one["path"] for one in page.places] == ["", str(STICK)]
    page.choosePlace(str(STICK))
    page.make()
    assert page.told["stick"] and len(page.copies) == 4


def test_a_copy_that_could_not_be_made_is_told(page: OfficeCopiesViewModel, copies: PretendCopies) -> None:
    copies.full = True
    page.ask("make")
    page.make()
    assert (page.failed, page.told, len(page.copies)) == ("make", {}, 4)


def test_what_would_come_back_is_told_with_the_line_that_does_it(page: OfficeCopiesViewModel) -> None:
    page.ask("restore")
    assert (page.told["visits"], page.told["lost"], page.told["fromLines"]) == (1204, 23, 21)
    assert page.told["last"] == "2026-11-25 08:53"
    assert page.command == f"./run backup restore --yes \\\n{page.copy['code']}"


def test_a_path_with_a_blank_is_typed_in_quotes(page: OfficeCopiesViewModel) -> None:
    page.choose(str(Path("/media/MY STICK/clinic.db")))
    assert page.command == "./run backup restore --yes \\\n'/media/MY STICK/clinic.db'"


@pytest.mark.parametrize("why", NotRestored)
def test_a_copy_that_cannot_be_put_back_says_why(
    page: OfficeCopiesViewModel, copies: PretendCopies, why: NotRestored
) -> None:
    copies.refuse = why
    page.ask("restore")
    assert page.told == {"kind": "refused", "why": why.value}


def test_old_names_go_only_after_the_question(page: OfficeCopiesViewModel, people: PretendPeople) -> None:
    page.drop()
    assert people.old == 17
    page.ask("names")
    page.drop()
    assert (page.told["kind"], page.told["persons"], page.due) == ("dropped", 17, 0)


def test_old_names_that_are_still_somewhere_are_told(page: OfficeCopiesViewModel, people: PretendPeople) -> None:
    people.broken = True
    page.ask("names")
    page.drop()
    assert (page.failed, page.asking, page.due) == ("drop", "names", 17)


def test_nothing_is_begun_while_something_is_done(part: CopiesPart, worker: PatientWorker) -> None:
    page = OfficeCopiesViewModel(part, Jobs(worker, worker), lambda: "admin")
    page.enter()
    page.ask("make")
    assert page.asking == "" and page.busy and page.reading
    worker.finish_all()
    assert not page.busy and not page.reading


def test_what_comes_after_the_page_was_left_is_told_nobody(part: CopiesPart, worker: PatientWorker) -> None:
    page = OfficeCopiesViewModel(part, Jobs(worker, worker), lambda: "admin")
    page.enter()
    page.leave()
    worker.finish_all()
    assert page.copies == [] and page.medium == {}
