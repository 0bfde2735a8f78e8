"""``day report``: the clinic's figures of some days beside those before, as a table, as JSON, as a paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from kiosk.application.log import Span
from kiosk.application.report import Figures, Group, Report, Spread
from kiosk.application.reporting import month_of, week_of
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.report_paper import report_paper

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("report")
@click.option("--day", "day", type=_DAY, help="Another day than today.")
@click.option("--week", "week", type=_DAY, help="The week of that day, from Monday.")
@click.option("--month", "month", type=click.DateTime(["%Y-%m"]), help="A month: 2026-03.")
@click.option("--from", "first", type=_DAY, help="The first of some days.")
@click.option("--to", "last", type=_DAY, help="The last of them; else today.")
@click.option("--pdf", "pdf", type=click.Path(path_type=Path, dir_okay=False), help="Also on A4, in this new file.")
@common_options
@click.pass_obj
def day_report(
    app: App,
    day: datetime | None,
    week: datetime | None,
    month: datetime | None,
    first: datetime | None,
    last: datetime | None,
    pdf: Path | None,
) -> None:
    """Who came, how it ended, how long it took and what went wrong, beside the days before."""
    if sum(one is not None for one in (day, week, month, first or last)) > 1 or (last and not first):
        raise click.UsageError("Say one of --day, --week, --month, or --from with or without --to.")
    with open_clinic(app.settings) as clinic:
        today = clinic.registration.today()
        if first:
            span = Span(first.date(), last.date() if last else today)
        elif month:
            span = month_of(month.date())
        else:
            span = week_of(week.date()) if week else Span(*[day.date() if day else today] * 2)
        if span.last < span.first or span.first > today or span.first.year < 2000:
            refuse(app, "bad_span", "The end is before the beginning, or these days are still to come.")
        report = clinic.reports.report(span)
        if pdf:
            _write(app, pdf, report_paper(clinic, report))
    answer(app, asdict(report, dict_factory=_plain), "\n".join(told(report)))


def told(report: Report) -> Iterator[str]:
    """A table a kind of group, in minutes; in brackets the days before."""
    now, before = report.now, report.before
    yield f"{_days(now.span)}, in brackets {_days(before.span)}. Waits and services: median / 9 of 10, minutes."
    yield _line("", ("came", "seen", "no-show", "unserved", "cancelled", "wait", "(before)", "service"))
    yield _row("all", now.total, before.total)
    for title, groups, earlier in (
        ("programme", now.programmes, before.programmes),
        ("station", now.stations, before.stations),
        ("hour", now.hours, before.hours),
        ("day", now.days, ()),
    ):
        past = {one.code: one for one in earlier}
        for one in groups:
            yield _row(f"{title} {one.code}", one, past.get(one.code))
    yield f"Without a card: {now.without_card} ({before.without_card})."
    yield f"{_estimate(now)} ({_estimate(before)})"
    names = ("papers that failed", "papers unknown", "calls for help", "starts after a crash", "reader gone")
    counts = zip(names, asdict(now.troubles).values(), asdict(before.troubles).values(), strict=True)
    yield ", ".join(f"{name}: {count} ({past})" for name, count, past in counts) + "."


def _row(name: str, now: Group, before: Group | None) -> str:
    came = f"{now.registered} ({before.registered})" if before else str(now.registered)
    counts = (came, str(now.seen), str(now.no_show), str(now.unserved), str(now.cancelled))
    return _line(name, (*counts, _minutes(now.wait), _minutes(before.wait) if before else "", _minutes(now.service)))


def _line(name: str, cells: tuple[str, ...]) -> str:
    return f"{name:20}" + "".join(f"{cell:>12}" for cell in cells)


def _minutes(spread: Spread | None) -> str:
    return f"{spread.median:.1f} / {spread.p90:.1f}" if spread else "-"


def _estimate(figures: Figures) -> str:
    if (found := figures.estimate) is None:
        return "No told wait came to its end."
    return f"Of {found.waits} told waits {found.coverage:.0%} were as told; {found.bias:+.1f} minutes on average."


def _days(span: Span) -> str:
    return f"{span.first}" if span.days == 1 else f"{span.first} to {span.last}"


def _plain(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in pairs}


def _write(app: App, file: Path, pdf: bytes) -> None:
    """Never over another file."""
    try:
        written = file.open("xb")
    except FileExistsError:
        refuse(app, "file", f"The file {file} exists: choose another name, or take it away first.")
    except OSError as error:
        refuse(app, "file", f"The file {file} cannot be written: {error.strerror}.")
    try:
        with written:
            written.write(pdf)
    except OSError as error:
        file.unlink(missing_ok=True)
        refuse(app, "file", f"The file {file} cannot be written: {error.strerror}.")
