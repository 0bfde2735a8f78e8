"""The page of the daily log over pretend records and sticks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.application.log import Form, NotExported, Place
from kiosk.domain.staff import Role
from tests.conftest import PatientWorker
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from ui.pictures.pretend_day import TODAY, visits
from ui.pictures.pretend_office import CLINIC, PretendExports, PretendRecords
from ui.viewmodels.office_log_shown import MANIFEST, MOST_ROWS, exports_in
from ui.viewmodels.office_log_view_model import LogPart, OfficeLogViewModel


@pytest.fixture
def exports() -> PretendExports:
    return PretendExports()


@pytest.fixture
def room() -> OfficeRoom:
    return OfficeRoom()


@pytest.fixture
def log(room: OfficeRoom, exports: PretendExports) -> OfficeLogViewModel:
    part = LogPart(PretendRecords(), exports, lambda: CATALOGUE)
    page = OfficeLogViewModel(part, room.jobs, room.jobs.actor, today=room.today)
    page.enter()
    return page


def came(days: int) -> int:
    """Whoever came on so many days until today."""
    return sum(len(visits(TODAY - timedelta(days=back))) for back in range(days))


def test_the_page_opens_with_today(log: OfficeLogViewModel) -> None:
    assert (log.kind, log.first, log.last, log.isNow) == ("day", "2026-11-25", "2026-11-25", True)
    assert log.count == len(log.lines) == sum(log.states.values()) == len(visits(TODAY)) == 37
    assert log.lines[0]["label"] == "A001" and log.lines[0]["came"] == "08:00"


def test_a_week_and_a_month_end_with_today(log: OfficeLogViewModel) -> None:
    log.choose("week")
    assert (log.first, log.last, log.count) == ("2026-11-23", "2026-11-25", came(3))
    log.choose("month")
    assert (log.first, log.last, log.count) == ("2026-11-01", "2026-11-25", came(25))
    assert len(log.lines) == MOST_ROWS


def test_the_month_before_is_whole_and_no_later_one_can_be_chosen(log: OfficeLogViewModel) -> None:
    log.choose("month")
    log.turn(1)
    assert log.first == "2026-11-01"
    log.turn(-1)
    assert (log.first, log.last, log.isNow) == ("2026-10-01", "2026-10-31", False)


def test_no_end_of_a_span_passes_the_other_or_today(log: OfficeLogViewModel) -> None:
    log.choose("own")
    log.move("first", -30)
    assert (log.first, log.last) == ("2026-10-26", "2026-11-25")
    log.move("last", -40)
    assert (log.first, log.last) == ("2026-10-16", "2026-10-16")
    log.move("last", 400)
    assert log.last == "2026-11-25"


def test_an_export_says_where_it_is_and_that_the_stick_may_go(log: OfficeLogViewModel) -> None:
    log.ask("export")
    assert [one["name"] for one in log.places] == ["KINGSTON", ""]
    log.export("")
    assert log.told["kind"] == "exported" and log.told["stick"] and not log.told["full"]
    assert log.told["files"] == ["log.pdf", "log.xlsx", "stops.csv", "visits.csv"]


def test_the_clinics_own_folder_is_no_stick(log: OfficeLogViewModel) -> None:
    log.ask("export")
    log.choosePlace(str(CLINIC))
    log.export("")
    assert log.told["path"].startswith(str(CLINIC)) and not log.told["stick"]


def test_names_in_full_need_a_reason(log: OfficeLogViewModel, exports: PretendExports) -> None:
    log.ask("export")
    log.setFull(True)
    log.export("  ")
    assert log.told == {"kind": "refused", "why": "no_reason"} and exports.reasons == []
    log.export(" the health bureau asks ")
    assert log.told["full"] and exports.reasons == ["the health bureau asks"]


def test_a_reason_left_in_the_field_is_not_sent_with_a_masked_export(
    log: OfficeLogViewModel, exports: PretendExports
) -> None:
    log.ask("export")
    log.export("a reason")
    assert exports.reasons == [None]


@pytest.mark.parametrize("why", list(NotExported))
def test_each_refusal_reaches_the_page(log: OfficeLogViewModel, exports: PretendExports, why: NotExported) -> None:
    exports.refuse = why
    log.ask("export")
    log.export("")
    assert log.told == {"kind": "refused", "why": why.value} and not log.busy


def test_a_stick_that_was_pulled_out_is_gone_at_the_next_look(log: OfficeLogViewModel, exports: PretendExports) -> None:
    log.ask("export")
    exports.there = exports.there[1:]
    log.export("")
    assert log.told["why"] == "no_place"
    log.lookForPlaces()
    assert [one["path"] for one in log.places if one["on"]] == [str(CLINIC)]


def test_without_a_form_there_is_nothing_to_export(log: OfficeLogViewModel) -> None:
    log.ask("export")
    for form in Form:
        log.toggle(form.value)
    log.export("")
    assert log.forms == [] and log.told == {}


def test_what_was_told_is_gone_when_the_page_is_left(log: OfficeLogViewModel) -> None:
    log.ask("export")
    log.export("")
    log.leave()
    assert log.told == {} and log.lines == [] and log.asking == ""


def test_an_admin_who_is_none_any_more_exports_nothing(
    log: OfficeLogViewModel, room: OfficeRoom, exports: PretendExports
) -> None:
    log.ask("export")
    room.be(Role.STAFF)
    log.export("")
    assert log.told == {} and exports.reasons == []


def test_an_account_that_was_changed_exports_nothing(
    log: OfficeLogViewModel, room: OfficeRoom, exports: PretendExports
) -> None:
    log.ask("export")
    room.staff.changed = True
    log.export("")
    assert exports.reasons == [] and room.session.scene.ended == "changed"


def test_only_folders_with_a_manifest_are_offered_for_a_check(tmp_path: Path) -> None:
    for name in ("log-1", "log-2", "photos"):
        (tmp_path / name).mkdir()
    for name in ("log-1", "log-2"):
        (tmp_path / name / MANIFEST).write_text("{}")
    assert [one.name for one in exports_in(tmp_path)] == ["log-2", "log-1"]
    assert exports_in(tmp_path / "pulled out") == ()


def test_a_check_tells_what_was_altered(room: OfficeRoom, tmp_path: Path) -> None:
    (tmp_path / "log-1").mkdir()
    (tmp_path / "log-1" / MANIFEST).write_text("{}")
    exports = PretendExports((Place(tmp_path, "STICK", 1),))
    page = OfficeLogViewModel(LogPart(PretendRecords(), exports, lambda: CATALOGUE), room.jobs, room.jobs.actor)
    page.enter()
    page.ask("check")
    assert page.folders == ["log-1"]
    page.check("log-1")
    assert page.told["problems"] == [] and page.told["known"]
    exports.problems = ("visits.csv is not what was signed.",)
    page.check("log-1")
    assert page.told["problems"] == ["visits.csv is not what was signed."]


def test_an_export_goes_on_beside_its_page_and_stands_there_again(
    log: OfficeLogViewModel, room: OfficeRoom, worker: PatientWorker, exports: PretendExports
) -> None:
    log.choose("week")
    log.ask("export")
    log.toggle("pdf")
    room.jobs.worker = worker
    log.export("")
    log.leave()
    assert (log.busy, log.asking, log.lines) == (False, "", [])
    log.enter()
    assert (log.busy, log.asking, log.kind, log.forms) == (True, "export", "week", ["csv", "xlsx"])
    log.export("")
    log.ask("")
    worker.finish_all()
    assert exports.reasons == [None] and not log.busy
    assert log.told["kind"] == "exported" and log.count == came(3)


def test_what_came_of_an_export_meanwhile_is_told_once(
    log: OfficeLogViewModel, room: OfficeRoom, worker: PatientWorker
) -> None:
    log.ask("export")
    room.jobs.worker = worker
    log.export("")
    log.leave()
    worker.finish_all()
    assert log.told == {}
    log.enter()
    assert (log.told["kind"], log.asking, log.busy) == ("exported", "export", False)
    log.leave()
    log.enter()
    assert (log.told, log.asking) == ({}, "")


def test_a_check_whose_page_was_left_is_not_told_to_the_export_after_it(
    room: OfficeRoom, worker: PatientWorker, tmp_path: Path
) -> None:
    (tmp_path / "log-1").mkdir()
    (tmp_path / "log-1" / MANIFEST).write_text("{}")
    exports = PretendExports((Place(tmp_path, "STICK", 1),))
    page = OfficeLogViewModel(LogPart(PretendRecords(), exports, lambda: CATALOGUE), room.jobs, room.jobs.actor)
    page.enter()
    page.ask("check")
    room.jobs.worker = worker
    page.check("log-1")
    check = worker.waiting.popleft()
    page.leave()
    page.enter()
    page.ask("export")
    worker.finish_all()
    page.export("")
    check()
    assert page.busy and page.told == {}
    worker.finish_all()
    assert not page.busy and page.told["kind"] == "exported"


def test_an_export_of_a_day_that_is_open_says_as_of_when(log: OfficeLogViewModel) -> None:
    log.ask("export")
    log.export("")
    assert log.told["as_of"] == "2026-11-25 09:47"
    log.ask("")
    log.turn(-1)
    log.ask("export")
    log.export("")
    assert log.told["as_of"] == ""
