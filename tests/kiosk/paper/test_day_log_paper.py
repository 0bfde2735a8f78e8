"""The day's log on paper, read back by a program that was not written here."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date

import pypdfium2
import pytest

from kiosk.application.log import STOP_FIELDS, VISIT_FIELDS, Span, Value
from kiosk.domain.visit import Slip
from kiosk.paper.day_log import ROWS, STOPS, VISITS
from kiosk.paper.ticket import draw
from tests.kiosk.paper.office_papers import DAY, log, stop, visit

Read = Callable[[bytes], list[str]]
LANGUAGES = ("ug", "zh", "en")


def test_it_asks_for_fields_that_the_log_has() -> None:
    assert set(VISITS) <= set(VISIT_FIELDS) and set(STOPS) <= set(STOP_FIELDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_visit_and_stop_stands_on_it_once(read: Read, language: str) -> None:
    pdf, pages = log(map(visit, range(100)), map(stop, range(200)), language=language)
    words = read(pdf)
    for i in range(100):
        assert words.count(f"A{i + 1:03d}") == 3, "a visit and two stops"
        assert words.count(f"659901********{1000 + i}") == 1
    assert sum("5–1205" in word for word in words) == pages


def test_totals_are_those_of_the_rows(read: Read) -> None:
    text = " ".join(read(log(map(visit, range(100)), map(stop, range(200)), language="en")[0]))
    assert "Total 100: finished 40 · not served 20 · cancelled 20 · still here 20" in text
    assert "Total 200: finished 50 · did not come 50 · not served 50 · skipped 50" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("full", [pytest.param(False, id="masked"), pytest.param(True, id="in full")])
def test_each_page_says_whether_it_is_masked(read: Read, language: str, full: bool) -> None:
    pdf, pages = log(map(visit, range(100)), map(stop, range(200)), language=language, full=full)
    said = {
        ("ug", True): "تولۇق", ("ug", False): "يوشۇرۇلغان", ("zh", True): "完整版：含个人信息",
        ("zh", False): "姓名和号码已脱敏", ("en", True): "FULL:", ("en", False): "masked",
    }[language, full]  # fmt: skip
    assert sum(said in word for word in read(pdf)) == pages


@pytest.mark.parametrize("visits", [0, 1, ROWS - 4, ROWS - 1, ROWS, ROWS + 1, 3 * ROWS])
@pytest.mark.parametrize("stops", [0, 1, ROWS, 2 * ROWS, 2 * ROWS + 1])
def test_each_page_has_its_number_of_how_many_and_the_last_is_signed(read: Read, visits: int, stops: int) -> None:
    pdf, pages = log(map(visit, range(visits)), map(stop, range(stops)), language="en")
    assert len(pypdfium2.PdfDocument(pdf)) == pages
    text = " ".join(read(pdf))
    assert [match for match in re.findall(r"(\d+) / (\d+) *(?=阿瓦提|$)", text) if match[1] == str(pages)] == [
        (str(page), str(pages)) for page in range(1, pages + 1)
    ]
    assert text.count("Signature") == text.count("签名") == text.count("ئىمزا") == 2


def test_several_days_have_their_date_on_each_row(read: Read) -> None:
    alone = read(log([visit(0)], [stop(0)])[0]).count("2026-03-02")
    assert read(log([visit(0)], [stop(0)], span=Span(DAY, date(2026, 3, 9)))[0]).count("2026-03-02") == alone + 2


def test_uyghur_names_are_joined_and_read_in_order(read: Read) -> None:
    row = list(visit(0))
    row[VISITS.index("name")] = "ئامىنە مەمەت"
    words = read(log([row], [], full=True)[0])
    assert "ئامىنە" in words and "مەمەت" in words


HOSTILE = ("=cmd|' /C calc'!A0", "+1+1", "\u202e321A", "A\x00B\x07\nC", "\ud800", "名" * 60, "ئ" * 60, "\U00030000")


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.filterwarnings("error")
def test_a_name_that_nobody_has_draws_no_box_and_breaks_nothing(
    read: Read, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    row = list(visit(0))
    row[VISITS.index("name")] = name
    pdf, pages = log([row], [], full=True)
    assert pages == 1 and "A001" in read(pdf)
    assert all(record.getMessage() == "glyph_missing" for record in caplog.records)
    caplog.clear()


def test_whoever_ends_it_leaves_no_file() -> None:
    class EnoughError(Exception):
        pass

    def ended() -> Iterator[Sequence[Value]]:
        yield from map(visit, range(60))
        raise EnoughError

    with pytest.raises(EnoughError):
        log(ended(), [])
    assert log([visit(0)], [])[1] == 1, "and the next one can be made"


def test_the_same_log_is_the_same_file() -> None:
    assert log([visit(0)], [stop(0)]) == log([visit(0)], [stop(0)])


def test_a_ticket_is_drawn_between_two_pages_of_a_long_log(slip: Callable[..., Slip]) -> None:
    """By another thread, while the log waits for its next rows."""
    alone = draw(slip(), 80)
    tickets: list[bytes] = []

    def rows() -> Iterator[Sequence[Value]]:
        yield from map(visit, range(2 * ROWS))
        other = threading.Thread(target=lambda: tickets.append(draw(slip(), 80)))
        other.start()
        other.join(60)
        yield from map(visit, range(2 * ROWS, 4 * ROWS))

    pdf, pages = log(rows(), [])
    assert tickets == [alone] and pages == 5
    assert log(map(visit, range(4 * ROWS)), []) == (pdf, 5)
