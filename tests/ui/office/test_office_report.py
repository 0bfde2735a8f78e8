"""The page of the report over invented figures."""

from __future__ import annotations

from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from ui.pictures.pretend_report import PretendReports
from ui.viewmodels.office_report_view_model import OfficeReportViewModel, ReportPart

REGISTERED = ("registered", "seen", "no_show", "here", "unserved", "cancelled")


def page_of(reports: PretendReports) -> OfficeReportViewModel:
    room = OfficeRoom()
    page = OfficeReportViewModel(ReportPart(reports, lambda: CATALOGUE), room.jobs, room.jobs.actor, today=room.today)
    page.enter()
    return page


def test_each_figure_stands_beside_that_of_the_day_before() -> None:
    page = page_of(PretendReports())
    assert [one["code"] for one in page.figures] == [*REGISTERED, "without_card"]
    assert (page.figures[0]["value"], page.figures[0]["before"]) == (37, 75)
    assert page.wait == {"median": 24, "p90": 39, "before": 22}


def test_what_became_of_people_adds_up_to_those_who_registered() -> None:
    page = page_of(PretendReports())
    registered, *became = (one["value"] for one in page.figures if one["code"] in REGISTERED)
    assert registered == sum(became)
    for one in page.programmes:
        assert one["registered"] == sum(one[code] for code in REGISTERED[1:])


def test_a_day_is_shown_by_its_hours_and_a_week_by_its_days() -> None:
    page = page_of(PretendReports())
    assert [one["code"] for one in page.times][:2] == ["08", "09"]
    page.choose("week")
    assert [one["code"] for one in page.times][:2] == ["2026-11-23", "2026-11-24"]


def test_programmes_and_stations_have_the_names_of_the_catalogue() -> None:
    page = page_of(PretendReports())
    assert page.programmes[0]["names"]["en"] == CATALOGUE.programmes["elderly"].names["en"]
    assert page.stations[1]["names"]["zh"] == CATALOGUE.stations["B"].names["zh"]


def test_the_estimate_is_told_in_whole_minutes_and_of_a_hundred() -> None:
    assert page_of(PretendReports()).estimate == {"waits": 13, "bias": 3, "within": 79}


def test_a_day_with_nobody_has_no_waits() -> None:
    page = page_of(PretendReports(empty=True))
    assert page.estimate == {} and page.wait["median"] == -1 and page.times == []


def test_no_month_after_this_one_can_be_chosen() -> None:
    page = page_of(PretendReports())
    page.choose("month")
    page.turn(1)
    assert page.first == "2026-11-01" and page.isNow
    page.turn(-11)
    assert (page.first, page.last, page.isNow) == ("2025-12-01", "2025-12-31", False)
