"""A small clinic's day, for the papers of the office: its log and its report."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
from PIL import Image

from kiosk.application.log import JournalRange, Span, Value
from kiosk.application.report import Estimate, Figures, Group, Report, Spread, Troubles
from kiosk.domain.visit import Names
from kiosk.paper.day_log import day_log_pdf
from kiosk.paper.day_log_page import LogAbout
from kiosk.paper.report import ReportAbout

DAY = date(2026, 3, 2)
MADE_AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
CLINIC = {"ug": "ئاۋات مەھەللە ساغلاملىق مەركىزى", "zh": "阿瓦提社区卫生服务中心", "en": "Awat health centre"}
PROGRAMMES: dict[str, Names] = {
    "elderly": {"ug": "ياشانغانلار سالامەتلىك تەكشۈرۈشى", "zh": "老年人健康体检", "en": "Check-up from 65"},
    "walk_in": {"ug": "", "zh": "普通门诊", "en": "Walk-in clinic"},
}
STATIONS: dict[str, Names] = {
    "B": {"ug": "قان ئېلىش", "zh": "抽血", "en": "Blood draw"},
    "S": {"ug": "قورساق ئۇلترا ئاۋازى", "zh": "腹部B超", "en": "Abdominal ultrasound"},
}
NAMES = ("ئا*** م***", "赵*", "گ*** ئۆ***", "鿱*", "SPECIMEN A***")
VISIT_STATES = ("done", "done", "unserved", "cancelled", "open")
STOP_STATES = ("done", "skipped", "no_show", "unserved")
ABOUT = LogAbout(CLINIC, Span(DAY, DAY), False, MADE_AT, JournalRange(5, 1205, bytes(range(32))), "zh",
                 PROGRAMMES, STATIONS)  # fmt: skip
SIDE = 1240  # of a picture, in dots


def visit(i: int) -> tuple[Value, ...]:
    """In the order of ``VISITS``."""
    hour, minute = divmod(i, 60)
    return (
        DAY.isoformat(), f"A{i + 1:03d}", NAMES[i % 5], f"659901********{1000 + i}",
        ("elderly", "walk_in", "gone")[i % 3], ("card", "number")[i % 2], VISIT_STATES[i % 5],
        f"2026-03-02 {8 + hour % 12:02d}:{minute:02d}:05",
        None if i % 5 == 4 else f"2026-03-02 {9 + hour % 12:02d}:{minute:02d}:59", i % 9, 12.5 + i % 7, 30.1, 9, 9,
    )  # fmt: skip


def stop(i: int) -> tuple[Value, ...]:
    """In the order of ``STOPS``."""
    called = f"2026-03-02 08:{i % 60:02d}:30" if i % 4 != 1 else None
    return (
        DAY.isoformat(), f"A{i // 2 + 1:03d}", "BS"[i % 2], STOP_STATES[i % 4], f"B{i % 3}", called, 3.5, 2.0,
        "refused" if i % 4 == 1 else "",
    )  # fmt: skip


def log(
    visits: Iterable[Sequence[Value]] = (), stops: Iterable[Sequence[Value]] = (), **changes: object
) -> tuple[bytes, int]:
    """The PDF and how many pages it says it has."""
    out = io.BytesIO()
    pages = day_log_pdf(out, replace(ABOUT, **changes), visits, stops)  # type: ignore[arg-type]
    return out.getvalue(), pages


def group(code: str, registered: int, wait: float = 12.5) -> Group:
    return Group(code, registered, registered - 3, 1, 1, 1, Spread(wait, 3 * wait, registered - 3), Spread(4.0, 7.5, 9))


NOW = Figures(
    Span(DAY, DAY),
    group("", 61, 21.4),
    (group("elderly", 40), group("walk_in", 21, 6.0)),
    (group("B", 44, 5.5), group("S", 31, 17.0)),
    (group("08", 35), group("09", 26)),
    (),
    17,
    Estimate(50, -1.5, 0.82),
    Troubles(4, 1, 7, 2, 3),
)
BEFORE = replace(NOW, span=Span(date(2026, 3, 1), date(2026, 3, 1)), total=group("", 53, 19.0), estimate=None)
REPORT = Report(NOW, BEFORE)


def report_about(language: str) -> ReportAbout:
    return ReportAbout(CLINIC, language, MADE_AT, PROGRAMMES, STATIONS)


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """In black and white, as a laser printer does."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        one = document[page]
        scale = SIDE / one.get_size()[0]
        grey = one.render(scale=scale, grayscale=True, no_smoothpath=True, no_smoothimage=True).to_pil()
        burnt: Image.Image = grey.point([0 if shade < 160 else 255 for shade in range(256)], "1")
        return burnt
    finally:
        document.close()
