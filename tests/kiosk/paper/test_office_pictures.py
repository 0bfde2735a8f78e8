"""Golden pictures of the office's papers, in the two languages that clinics print."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from kiosk.paper.day_log import ROWS
from kiosk.paper.report import report_pdf
from tests.kiosk.paper.office_papers import REPORT, log, picture, report_about, stop, visit

Same = Callable[[Image.Image, str], None]


@pytest.mark.parametrize("language", ["ug", "zh"])
def test_the_log_looks_as_it_did(same_picture: Same, language: str) -> None:
    pdf, pages = log(map(visit, range(ROWS - 8)), map(stop, range(2 * ROWS - 9)), language=language)
    assert pages == 2
    same_picture(picture(pdf, 0), f"log-visits-{language}")
    same_picture(picture(pdf, 1), f"log-stops-{language}")


def test_a_log_in_full_says_so_large(same_picture: Same) -> None:
    same_picture(picture(log([visit(0)], [], full=True)[0]), "log-full-zh")


@pytest.mark.parametrize("language", ["ug", "zh"])
def test_the_report_looks_as_it_did(same_picture: Same, language: str) -> None:
    pdf = report_pdf(REPORT, report_about(language))
    same_picture(picture(pdf, 0), f"report-{language}")
    same_picture(picture(pdf, 1), f"report-tables-{language}")
