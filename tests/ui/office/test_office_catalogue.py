"""The page of the catalogue, over a pretend part that refuses what the real one refuses."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.conftest import PatientWorker
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from ui.desk.jobs import Jobs
from ui.office.office import OfficeParts, pages
from ui.pictures.pretend_admin import PretendCatalogues, PretendStaffOffice
from ui.viewmodels import office_catalogue_draft as drafts
from ui.viewmodels.office_catalogue_view_model import OfficeCatalogueViewModel
from ui.viewmodels.office_view_model import OfficeViewModel

ROOT = Path(__file__).parents[3]


def raw() -> dict[str, Any]:
    return tomllib.loads((ROOT / "kiosk/catalogue.toml").read_text("utf-8"))


@pytest.fixture
def kept() -> PretendCatalogues:
    return PretendCatalogues(raw(), b"png")


@pytest.fixture
def catalogue(kept: PretendCatalogues, jobs: Jobs, worker: PatientWorker) -> OfficeCatalogueViewModel:
    page = OfficeCatalogueViewModel(kept, jobs, lambda: "admin", people=PretendStaffOffice().people)
    page.enter()
    worker.finish_all()
    return page


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


def test_what_another_admin_saved_meanwhile_is_replaced_knowingly_only(
    catalogue: OfficeCatalogueViewModel, kept: PretendCatalogues, worker: PatientWorker
) -> None:
    catalogue.put("quota", 20)
    worker.finish_all()
    kept.save(drafts.put(raw(), "station", "B", "room", "103"), "other")
    catalogue.save()
    worker.finish_all()
    assert kept.current().stations["B"].room == "103" and len(kept.kept) == 2
    assert (catalogue.overtaken, catalogue.view, catalogue.unsaved, catalogue.done) == (True, "form", True, "")
    catalogue.save()
    worker.finish_all()
    assert (catalogue.done, catalogue.version, catalogue.overtaken) == ("saved", 3, False)
    assert kept.current().stations["B"].room == ""
    catalogue.put("quota", 30)
    catalogue.save()
    worker.finish_all()
    assert (catalogue.done, catalogue.version) == ("saved", 4), "its own version is nobody else's"


def test_who_comes_back_to_an_overtaken_draft_keeps_it_or_begins_from_the_newest(
    catalogue: OfficeCatalogueViewModel, kept: PretendCatalogues, worker: PatientWorker
) -> None:
    catalogue.put("quota", 20)
    catalogue.leave()
    kept.save(drafts.put(raw(), "station", "B", "room", "103"), "other")
    catalogue.enter()
    worker.finish_all()
    assert catalogue.overtaken and catalogue.form["quota"] == 20
    catalogue.discard()
    catalogue.choose("station", "B")
    assert not catalogue.overtaken and catalogue.form["room"] == "103"


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
    assert catalogue.version == 3 and kept.draft() == raw() | {"version": 3}


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
