"""The pages of accounts, catalogue and settings, over pretend parts that refuse what the real ones refuse.

Longer than 250 lines: three pages made alike, on the same few rooms.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.application.settings_work import WrongSetting
from kiosk.application.staff import NotAllowed
from kiosk.domain.catalogue_entries import Wrong
from kiosk.domain.journal import JournalEvent
from kiosk.settings import Settings
from tests.conftest import PatientWorker
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from ui.desk_jobs import Jobs
from ui.office import OfficeParts, pages
from ui.office_pretend_admin import PretendCatalogues, PretendSettings, PretendStaffOffice
from ui.viewmodels import office_catalogue_draft as drafts
from ui.viewmodels.office_catalogue_view_model import OfficeCatalogueViewModel
from ui.viewmodels.office_settings_view_model import OfficeSettingsViewModel
from ui.viewmodels.office_staff_view_model import OfficeStaffViewModel
from ui.viewmodels.office_view_model import OfficeViewModel

ROOT = Path(__file__).parents[3]


def raw() -> dict[str, Any]:
    return tomllib.loads((ROOT / "kiosk/catalogue.toml").read_text("utf-8"))


@pytest.fixture
def jobs(worker: PatientWorker) -> Jobs:
    return Jobs(worker, worker)


@pytest.fixture
def staff(jobs: Jobs, worker: PatientWorker) -> OfficeStaffViewModel:
    page = OfficeStaffViewModel(PretendStaffOffice(), jobs, lambda: "admin")
    page.enter()
    worker.finish_all()
    return page


@pytest.fixture
def kept() -> PretendCatalogues:
    return PretendCatalogues(raw(), b"png")


@pytest.fixture
def catalogue(kept: PretendCatalogues, jobs: Jobs, worker: PatientWorker) -> OfficeCatalogueViewModel:
    page = OfficeCatalogueViewModel(kept, jobs, lambda: "admin", people=PretendStaffOffice().people)
    page.enter()
    worker.finish_all()
    return page


@pytest.fixture
def settings(jobs: Jobs, worker: PatientWorker) -> OfficeSettingsViewModel:
    page = OfficeSettingsViewModel(PretendSettings(), jobs, lambda: "admin")
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
    assert staff.deeds[0] == {"time": "08:17", "event": "signed_in", "label": ""}
    staff.turn(1)
    assert staff.day == today
    staff.turn(-1)
    worker.finish_all()
    assert staff.day < today and not staff.isToday


def test_a_draft_is_in_force_only_when_it_is_saved(
    catalogue: OfficeCatalogueViewModel, kept: PretendCatalogues, worker: PatientWorker
) -> None:
    catalogue.choose("station", "B")
    catalogue.put("room", " 103 ")
    worker.finish_all()
    assert catalogue.unsaved and kept.current().stations["B"].room == ""
    catalogue.save()
    worker.finish_all()
    assert kept.current().stations["B"].room == "103"
    assert (catalogue.done, catalogue.version, catalogue.unsaved) == ("saved", 2, False)


def test_what_is_wrong_is_told_with_its_place(catalogue: OfficeCatalogueViewModel, worker: PatientWorker) -> None:
    catalogue.add()
    worker.finish_all()
    made = catalogue.form["code"]
    assert {(one["kind"], one["code"]) for one in catalogue.problems} == {("programme", made)}
    catalogue.save()
    worker.finish_all()
    assert catalogue.view == "problems" and catalogue.unsaved


def test_leaving_with_an_unsaved_draft_asks(catalogue: OfficeCatalogueViewModel, worker: PatientWorker) -> None:
    assert catalogue.mayLeave()
    catalogue.put("quota", 20)
    worker.finish_all()
    assert not catalogue.mayLeave() and catalogue.asking == "leave"
    told: list[bool] = []
    catalogue.left.connect(lambda: told.append(True))
    catalogue.discard()
    assert told == [True] and catalogue.mayLeave()


def test_the_office_goes_on_to_the_wanted_page_when_a_draft_is_thrown_away(
    qapp: QGuiApplication,
) -> None:
    room = OfficeRoom()
    parts = OfficeParts(staff=PretendStaffOffice(), catalogues=PretendCatalogues(raw()))
    office = OfficeViewModel(room.session, room.jobs, pages(parts, room.jobs, CATALOGUE))
    office.tell()
    office.open("catalogue")
    catalogue: Any = office.part("catalogue")
    catalogue.put("quota", 20)
    office.open("staff")
    assert (office.page, catalogue.asking) == ("catalogue", "leave")
    catalogue.discard()
    assert office.page == "staff"


def test_a_draft_outlives_the_page_but_not_its_admin(
    kept: PretendCatalogues, jobs: Jobs, worker: PatientWorker
) -> None:
    who = ["admin"]
    page = OfficeCatalogueViewModel(kept, jobs, lambda: who[0])
    page.enter()
    worker.finish_all()
    page.put("quota", 20)
    page.leave()
    page.enter()
    worker.finish_all()
    assert page.unsaved
    who[0] = "nurse"
    page.enter()
    worker.finish_all()
    assert not page.unsaved


def test_an_old_version_is_put_back_as_a_new_one(
    catalogue: OfficeCatalogueViewModel, kept: PretendCatalogues, worker: PatientWorker
) -> None:
    catalogue.put("quota", 20)
    catalogue.save()
    worker.finish_all()
    catalogue.open("versions")
    worker.finish_all()
    assert [one["number"] for one in catalogue.versions] == [2, 1]
    assert catalogue.versions[0]["by"] == "阿曼古丽"
    catalogue.putBack(1)
    worker.finish_all()
    assert catalogue.version == 3 and kept.draft() == raw()


def test_a_sample_ticket_is_drawn_from_the_draft(catalogue: OfficeCatalogueViewModel, worker: PatientWorker) -> None:
    catalogue.open("preview")
    worker.finish_all()
    assert catalogue.preview.startswith("data:image/png;base64,")
    catalogue.route("remove", "M")
    catalogue.put("name.zh", None)
    catalogue.open("preview")
    worker.finish_all()
    assert catalogue.preview == "" and catalogue.done == "no_preview"


def test_a_route_is_put_in_order() -> None:
    draft = raw()
    code = drafts.first(draft, "programme")
    before = list(drafts.entry(draft, "programme", code)["route"])  # type: ignore[index]
    moved = drafts.moved(draft, code, before[0], 1)
    assert drafts.entry(moved, "programme", code)["route"][:2] == [before[1], before[0]]  # type: ignore[index]
    assert drafts.moved(draft, code, before[0], -1) == draft == raw()


def test_a_station_that_is_removed_leaves_every_route_and_rule() -> None:
    without = drafts.removed(raw(), "station", "R")
    assert drafts.users(without, "R") == () and not any("R" in one["after"] for one in without["station"])


def test_settings_are_saved_together_or_not_at_all(settings: OfficeSettingsViewModel, worker: PatientWorker) -> None:
    settings.put("kiosk.idle_s", 60)
    settings.put("clinic.rollover_hour", 99)
    settings.save()
    worker.finish_all()
    assert [one["key"] for one in settings.problems] == ["clinic.rollover_hour"] and settings.changes == 2
    settings.toDefault("clinic.rollover_hour")
    settings.save()
    worker.finish_all()
    assert settings.done
    settings.choose("kiosk")
    idle = next(one for one in settings.rows if one["key"] == "kiosk.idle_s")
    assert (idle["value"], idle["from"]) == (60, "office")


def test_a_fixed_setting_is_shown_and_not_changed(settings: OfficeSettingsViewModel) -> None:
    settings.put("data.backups", "/elsewhere")
    assert settings.changes == 0 and "data" in [one["code"] for one in settings.sections]


def test_what_needs_the_next_start_says_so(settings: OfficeSettingsViewModel, worker: PatientWorker) -> None:
    settings.put("kiosk.full_screen", False)
    settings.save()
    worker.finish_all()
    assert settings.done and settings.later


def _words(name: str) -> set[str]:
    return set(re.findall(r'case "([^"]+)"', (ROOT / f"ui/qml/Office/{name}.qml").read_text("utf-8")))


def test_every_code_of_these_pages_has_words() -> None:
    assert {*JournalEvent, *NotAllowed} <= _words("StaffWords")
    assert set(Wrong) <= _words("CatalogueWords")
    keys = {f"{part}.{one.name}" for part, kind in get_type_hints(Settings).items() for one in fields(kind)}
    assert keys | set(WrongSetting) <= _words("SettingWords")
