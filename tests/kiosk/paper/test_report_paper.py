"""The report on paper says the figures it was given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, timedelta

import pypdfium2
import pytest

from kiosk.application.log import Span
from kiosk.application.report import Figures, Group, Report, Troubles
from kiosk.paper.report import report_pdf
from tests.kiosk.paper.office_papers import BEFORE, NOW, REPORT, group, report_about

Read = Callable[[bytes], list[str]]


def figures_of(one: Group) -> list[str]:
    counts = [one.registered, one.seen, one.no_show, one.unserved, one.cancelled]
    minutes = [value for spread in (one.wait, one.service) if spread for value in (spread.median, spread.p90)]
    return [*map(str, counts), *(f"{value:.1f}" for value in minutes)]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_group_has_its_figures_in_order(read: Read, language: str) -> None:
    text = " ".join(read(report_pdf(REPORT, report_about(language))))
    for one in (*NOW.programmes, *NOW.stations, *NOW.hours, NOW.total):
        assert " ".join(figures_of(one)) in text
    for name, count in asdict(NOW.troubles).items():
        assert f" {count} {getattr(BEFORE.troubles, name)}" in text


def test_a_uyghur_report_runs_from_the_right(read: Read) -> None:
    words = read(report_pdf(REPORT, report_about("ug")))
    text = " ".join(words)
    for one in (*NOW.programmes, *NOW.stations, *NOW.hours, NOW.total):
        assert " ".join(figures_of(one)[::-1]) in text
    assert "دوكلاتى" in words and "2026-03-02" in words


def test_what_was_before_stands_below(read: Read) -> None:
    text = " ".join(read(report_pdf(REPORT, report_about("en"))))
    for figure in ("Before 2026-03-01", "Before 53", "Before 19.0", "82%", "-1.5", "Before –"):
        assert figure in text


def test_a_month_has_a_chart_and_a_table_of_its_days(read: Read) -> None:
    first = date(2026, 3, 1)
    days = tuple(group((first + timedelta(days=i)).isoformat(), 20 + i) for i in range(31))
    month = replace(NOW, span=Span(first, date(2026, 3, 31)), days=days)
    pdf = report_pdf(Report(month, BEFORE), report_about("en"))
    words = read(pdf)
    assert {one.code for one in days} <= set(words)
    assert {one.code[5:] for one in days[::2]} <= set(words), "every other one below its bar"
    assert len(pypdfium2.PdfDocument(pdf)) == 2


def test_a_clinic_where_nobody_came_has_a_report(read: Read) -> None:
    nobody = Group("", 0, 0, 0, 0, 0, None, None)
    empty = Figures(NOW.span, nobody, (), (), (), (), 0, None, Troubles(0, 0, 0, 0, 0))
    assert "–" in read(report_pdf(Report(empty, empty), report_about("zh")))


def test_the_same_report_is_the_same_file() -> None:
    assert report_pdf(REPORT, report_about("ug")) == report_pdf(REPORT, report_about("ug"))
