"""The report over a year of data beside the bare driver reading the same rows, and the day's log on paper.

    python tests/benchmarks/bench_report.py [--days N]

Goals, each with the days before: a day 0.1 s, a month 1 s; a day's log of 200 visits on paper 0.3 s. On a slow or busy
machine three times the floor.
"""

from __future__ import annotations

import argparse
import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from reportlab.pdfgen.canvas import Canvas

from kiosk.application.log import JournalRange, Sheet, Span
from kiosk.application.reporting import ReportWork, month_of, span_before
from kiosk.paper.day_log import STOPS, VISITS, day_log_pdf
from kiosk.paper.day_log_page import LogAbout
from kiosk.paper.report import ReportAbout, report_pdf
from kiosk.storage import Store, engine, open_store
from tests.benchmarks.a_year import a_year

GOAL_DAY_S, GOAL_MONTH_S, GOAL_LOG_S, GOAL_RATIO = 0.1, 1.0, 0.3, 3
FLOOR = (
    "select v.turn, s.station, s.state, i.state, i.ms from visit v join stop s on s.turn = v.turn"
    " join interval i on i.turn = s.turn and i.station = s.station where v.business_day between ? and ?"
)


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The middle one."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return sorted(times)[rounds // 2]


def floor(path: Path, span: Span) -> None:
    db = engine.look(path)
    for part in (span, span_before(span)):
        db.execute(FLOOR, (part.first.isoformat(), part.last.isoformat())).fetchall()
    db.close()


def grown_mb(folder: Path, span: Span) -> float:
    """What a report of ``span`` adds to a process of its own."""
    code = (
        "import re, sys; from datetime import date; from pathlib import Path\n"
        "from kiosk.application.log import Span\n"
        "from kiosk.application.reporting import ReportWork; from kiosk.storage import open_store\n"
        "store = open_store(Path(sys.argv[1])); work = ReportWork(store.report(lambda: 3))\n"
        "day, first, last = (date.fromisoformat(one) for one in sys.argv[2:])\n"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1])\n"
        "work.report(Span(day, day)); before = peak(); work.report(Span(first, last)); print(peak() - before)\n"
    )
    words = (str(folder), span.last.isoformat(), span.first.isoformat(), span.last.isoformat())
    told = subprocess.run([sys.executable, "-c", code, *words], check=True, capture_output=True, text=True).stdout
    return int(told) / 1024


def told(name: str, took: float, goal: float, beside: float) -> bool:
    print(f"{name:34} {took:7.3f} s   goal {goal:.1f} s   floor {beside:.3f} s, {took / beside:.1f} times")
    return took <= max(goal, GOAL_RATIO * beside)  # a machine that is slow or busy is so for the floor too


def report(store: Store, folder: Path, last: date) -> list[bool]:
    work = ReportWork(store.report(lambda: 3))
    day, month = Span(last, last), span_before(month_of(last))
    held = []
    for name, span, goal in (("report of a day", day, GOAL_DAY_S), ("report of a month", month, GOAL_MONTH_S)):
        beside = seconds(lambda span=span: floor(store.path, span))  # type: ignore[misc]
        held.append(told(name, seconds(lambda span=span: work.report(span)), goal, beside))  # type: ignore[misc]
    found, about = work.report(month), ReportAbout({}, "zh", datetime.now(UTC))
    print(f"{'the month on paper':34} {seconds(lambda: report_pdf(found, about)):7.3f} s")
    started = time.perf_counter()
    year = Span(last - timedelta(days=179), last)
    work.report(year)
    print(f"{'half a year beside the other half':34} {time.perf_counter() - started:7.3f} s")
    of_month, of_year = grown_mb(folder, month), grown_mb(folder, year)
    print(f"memory: a month adds {of_month:.0f} MB, half a year {of_year:.0f} MB")
    return held


def log(store: Store, last: date) -> bool:
    """A day's rows, read beforehand, in the middle of five."""
    about = LogAbout({}, Span(last, last), False, datetime.now(UTC), JournalRange(1, 2, bytes(32)))
    rows = store.log()
    visits = list(rows.rows(Sheet.VISITS, about.span, VISITS))
    stops = list(rows.rows(Sheet.STOPS, about.span, STOPS))
    print(f"the day has {len(visits)} visits and {len(stops)} stops")
    cells = [str(value) for row in (*visits, *stops) for value in row]
    day_log_pdf(io.BytesIO(), about, visits, stops)
    took = seconds(lambda: day_log_pdf(io.BytesIO(), about, visits, stops))
    return told("a day's log on paper", took, GOAL_LOG_S, seconds(lambda: plain(cells)))


def plain(cells: list[str]) -> None:
    """The same texts in Helvetica, one below the other."""
    canvas = Canvas(io.BytesIO(), pageCompression=1, invariant=1)
    for place in range(0, len(cells), 500):
        page = canvas.beginText(30, 800)
        page.setFont("Helvetica", 8)
        for text in cells[place : place + 500]:
            page.textOut(text)
        canvas.drawText(page)
        canvas.showPage()
    canvas.save()


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--days", type=int, default=365)
    said = words.parse_args()
    with a_year(said.days) as folder:
        store = open_store(folder)
        last = date.fromisoformat(store._db.execute("select max(business_day) from day").fetchone()[0])
        held = [*report(store, folder, last), log(store, last)]
        store.close()
    print(f"memory of it all {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return int(not all(held))


if __name__ == "__main__":
    sys.exit(main())
