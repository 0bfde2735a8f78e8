"""The page of the village's list, over a pretend list that refuses what the real one refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.application.log import Place
from kiosk.domain.identity import masked_number
from tests.conftest import PatientWorker
from ui.desk.jobs import Jobs
from ui.pictures.pretend_proof import PretendRoster, lists
from ui.viewmodels.office_roster_shown import files_in
from ui.viewmodels.office_roster_view_model import OfficeRosterViewModel, RosterPart

VILLAGE, PHOTO = "/media/KINGSTON/英吾斯坦村.xlsx", "/media/KINGSTON/photo.csv"


@pytest.fixture
def kept() -> PretendRoster:
    return PretendRoster()


@pytest.fixture
def page(kept: PretendRoster, worker: PatientWorker) -> OfficeRosterViewModel:
    page = OfficeRosterViewModel(RosterPart(kept, lambda: lists(())), Jobs(worker, worker), lambda: "admin")
    page.enter()
    worker.finish_all()
    return page


@pytest.fixture
def choosing(page: OfficeRosterViewModel, worker: PatientWorker) -> OfficeRosterViewModel:
    page.ask("read")
    worker.finish_all()
    return page


def test_a_file_is_looked_at_before_anything_goes_in(
    choosing: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    choosing.choose(VILLAGE)
    assert choosing.busy and not choosing.canRead
    worker.finish_all()
    assert choosing.told["added"] == 212 and choosing.told["dry"] and choosing.count == 1204
    assert kept.asked == [("英吾斯坦村.xlsx", "admin", False, True)]


def test_what_was_looked_at_is_read_in_by_whoever_is_signed_in(
    choosing: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    choosing.choose(VILLAGE)
    worker.finish_all()
    choosing.readIn()
    worker.finish_all()
    assert kept.asked[-1] == ("英吾斯坦村.xlsx", "admin", False, False)
    assert not choosing.told["dry"] and choosing.count == 1204 + 212 and not choosing.canRead


def test_rows_that_cannot_be_used_keep_the_whole_file_out_when_all_are_asked_for(
    choosing: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    choosing.choose(VILLAGE)
    worker.finish_all()
    choosing.setStrict(True)
    worker.finish_all()
    assert choosing.told["refused"] == "strict" and choosing.told["problems"][0] == {"line": 17, "reason": "bad_number"}
    choosing.readIn()
    worker.finish_all()
    assert all(dry for _file, _actor, _strict, dry in kept.asked)


def test_a_file_that_is_no_list_cannot_be_read_in(choosing: OfficeRosterViewModel, worker: PatientWorker) -> None:
    choosing.choose(PHOTO)
    worker.finish_all()
    assert choosing.told["refused"] == "not_readable" and not choosing.canRead


def test_a_file_that_is_not_offered_cannot_be_chosen(
    choosing: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    choosing.choose("/etc/passwd")
    worker.finish_all()
    assert choosing.chosen == "" and kept.asked == []


def test_somebody_is_found_masked_and_gone_when_the_page_is_left(
    page: OfficeRosterViewModel, worker: PatientWorker
) -> None:
    page.look(" 村 ")
    worker.finish_all()
    assert page.words == "村" and page.found[0]["number"] == masked_number("659901195003010029")
    page.leave()
    assert page.found == [] and page.words == "" and page.count == -1


def test_who_is_looked_for_when_the_page_is_left_is_never_shown(
    page: OfficeRosterViewModel, worker: PatientWorker
) -> None:
    page.look("村")
    page.leave()
    worker.finish_all()
    assert page.found == []


def test_nobody_of_that_name_is_said_only_after_the_look(page: OfficeRosterViewModel, worker: PatientWorker) -> None:
    assert not page.nobody
    page.look("nobody")
    worker.finish_all()
    assert page.nobody
    page.look("")
    assert not page.nobody


def test_everybody_goes_only_after_the_question(
    page: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    page.clear()
    worker.finish_all()
    assert kept.on_it == 1204
    page.ask("clear")
    page.clear()
    worker.finish_all()
    assert (page.count, page.cleared, page.asking) == (0, 1204, "")
    page.ask("clear")
    assert page.asking == ""


def test_a_store_that_cannot_be_reached_is_told(
    page: OfficeRosterViewModel, kept: PretendRoster, worker: PatientWorker
) -> None:
    kept.broken = True
    page.ask("clear")
    page.clear()
    worker.finish_all()
    assert page.troubled and page.count == 1204 and not page.busy
    page.look("村")
    worker.finish_all()
    assert page.troubled and not page.nobody


def test_lists_are_offered_the_newest_of_a_place_first_and_nothing_else(tmp_path: Path) -> None:
    for age, name in enumerate(("new.xlsx", "old.CSV", "~$new.xlsx", ".hidden.csv", "letter.docx")):
        (tmp_path / name).write_bytes(b"x" * 1500)
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    (tmp_path / "folder.csv").mkdir()
    gone = Place(tmp_path / "pulled out", "GONE", 0)
    found = files_in((gone, Place(tmp_path, "KINGSTON", 0)))
    assert [(one.path.name, one.place, one.kilobytes) for one in found] == [
        ("new.xlsx", "KINGSTON", 2),
        ("old.CSV", "KINGSTON", 2),
    ]
