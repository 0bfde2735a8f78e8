"""The page of accounts, over a pretend part that refuses what the real one refuses."""

from __future__ import annotations

import pytest

from tests.conftest import PatientWorker
from ui.desk.jobs import Jobs
from ui.pictures.pretend_admin import PretendStaffOffice
from ui.pictures.pretend_day import TODAY
from ui.viewmodels.office_staff_view_model import OfficeStaffViewModel


@pytest.fixture
def staff(jobs: Jobs, worker: PatientWorker) -> OfficeStaffViewModel:
    page = OfficeStaffViewModel(PretendStaffOffice(), jobs, lambda: "admin", today=lambda: TODAY)
    page.enter()
    worker.finish_all()
    return page


def test_a_new_account_shows_its_pin_once(staff: OfficeStaffViewModel, worker: PatientWorker) -> None:
    staff.ask("add")
    staff.add("Tursun", "staff")
    worker.finish_all()
    assert (staff.pin, staff.pinName) == ("471906", "Tursun")
    staff.choose("nurse")
    assert staff.pin
    staff.written()
    assert staff.pin == "" and staff.account["name"] == "Tursun"


def test_a_pin_is_gone_when_the_page_is_left(staff: OfficeStaffViewModel, worker: PatientWorker) -> None:
    staff.choose("nurse")
    staff.newPin()
    staff.leave()
    worker.finish_all()
    staff.enter()
    worker.finish_all()
    assert staff.pin == "" and staff.asking == ""


def test_a_name_that_is_taken_is_refused(staff: OfficeStaffViewModel, worker: PatientWorker) -> None:
    staff.ask("add")
    staff.add("古丽", "staff")
    worker.finish_all()
    assert staff.refused == "name_taken" and staff.asking == "add"


def test_nobody_changes_the_account_they_are_signed_in_with(staff: OfficeStaffViewModel, worker: PatientWorker) -> None:
    staff.choose("admin")
    staff.disable()
    staff.newPin()
    worker.finish_all()
    assert staff.account["active"] and staff.pin == ""


def test_an_account_is_unlocked_changed_disabled_and_comes_back(
    staff: OfficeStaffViewModel, worker: PatientWorker
) -> None:
    staff.choose("zhang")
    for deed in (staff.unlock, lambda: staff.setRole("admin"), staff.disable):
        deed()
        worker.finish_all()
    assert (staff.account["locked"], staff.account["role"], staff.account["active"]) == (False, "admin", False)
    staff.comeBack()
    worker.finish_all()
    assert staff.pin and staff.account["active"]


def test_an_admin_who_is_none_any_more_changes_nothing(jobs: Jobs, worker: PatientWorker) -> None:
    page = OfficeStaffViewModel(PretendStaffOffice(), jobs, lambda: "nurse")
    page.enter()
    worker.finish_all()
    page.choose("zhang")
    page.disable()
    worker.finish_all()
    assert page.refused == "admin_only" and page.account["active"]


def test_the_deeds_of_a_day_and_of_the_day_before(staff: OfficeStaffViewModel, worker: PatientWorker) -> None:
    staff.choose("nurse")
    staff.ask("deeds")
    assert staff.reading
    worker.finish_all()
    today = staff.day
    assert staff.deeds[0] == {"time": "07:57", "event": "signed_in", "label": ""}
    staff.turn(1)
    assert staff.day == today
    staff.turn(-1)
    worker.finish_all()
    assert staff.day < today and not staff.isToday
