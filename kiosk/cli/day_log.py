"""``day log``, ``day export``, ``day verify``, ``day key``: the daily log on the terminal, in files, and its proof."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import click

from kiosk.application.log import (
    PAPER_DAYS,
    STOP_FIELDS,
    VISIT_FIELDS,
    Exported,
    Form,
    NotExported,
    Sheet,
    Span,
    Verified,
)
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.admin import admin
from kiosk.cli.common import App, F, answer, common_options, counted, refuse
from kiosk.cli.export_progress import Shown
from kiosk.domain.journal import JournalEvent
from kiosk.domain.numbering import BEIJING
from kiosk.domain.wording import fit_reason
from kiosk.log_exports import has_key, own_key, verify_export

_WHY = {
    NotExported.NO_PLACE: "The folder is not there, or went away: look whether the stick is in.",
    NotExported.NO_ROOM: "There is no room for the log there; nothing was left half written.",
    NotExported.NOT_WRITTEN: "The log could not be written there, or did not read back; nothing was left half written.",
    NotExported.ROWS_MISSING: "The log has not the rows that were counted and was not written: ./run journal verify.",
    NotExported.CANCELLED: "Cancelled; nothing was left half written.",
    NotExported.NO_REASON: "Say why in full, with --reason; a number that may be somebody's is no reason.",
    NotExported.NOBODY: "Nobody was registered on these days.",
    NotExported.BAD_SPAN: "The last day is before the first one, or has not come yet.",
    NotExported.TOO_LONG_FOR_PAPER: f"A PDF has at most {PAPER_DAYS} days: export fewer, or --csv and --xlsx alone.",
}
_SHOWN = {
    Sheet.VISITS: ("label", "programme", "state", "name", "registered_at", "ended_at", "waited_minutes", "calls"),
    Sheet.STOPS: ("label", "position", "station", "state", "desk", "called_at", "waited_minutes", "served_minutes"),
}


class Day(click.ParamType[date]):
    name = "DAY"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day like 2026-03-01.", param, ctx)


def days(last: str) -> Callable[[F], F]:
    """``--day``, ``--from`` and ``last``; today when none is given."""

    def options(command: F) -> F:
        command = click.option(last, "until", type=Day(), help="The last of some days; else that of --from.")(command)
        command = click.option("--from", "first", type=Day(), help="The first of some days, 2026-03-01.")(command)
        return click.option("--day", "on", type=Day(), help="One day; else today.")(command)

    return options


def _span(clinic: Clinic, on: date | None, first: date | None, until: date | None) -> Span:
    if on and (first or until):
        raise click.UsageError("Give --day, or --from and the last day.")
    begin = on or first or until or clinic.registration.today()
    return Span(begin, until or begin)


@click.command("log")
@days("--to")
@click.option("--stops", is_flag=True, help="A row for each station of a visit.")
@click.option("--full", is_flag=True, help="Names and numbers unmasked; written to the journal.")
@click.option("--reason", help="Why in full.")
@common_options
@click.pass_obj
def day_log(
    app: App, on: date | None, first: date | None, until: date | None, stops: bool, full: bool, reason: str | None
) -> None:
    """The daily log: a row for each visit, or for each stop."""
    sheet = Sheet.STOPS if stops else Sheet.VISITS
    with open_clinic(app.settings) as clinic:
        span, why = _span(clinic, on, first, until), fit_reason(reason or "")
        if span.last < span.first:
            refuse(app, "bad_span", _WHY[NotExported.BAD_SPAN])
        if full:
            if why is None:
                refuse(app, "no_reason", _WHY[NotExported.NO_REASON])
            detail: dict[str, str | int | None] = {
                "what": "log",
                "first": span.first.isoformat(),
                "last": span.last.isoformat(),
                "reason": why,
            }
            clinic.storage.note(JournalEvent.FULL_SHOWN, detail, clinic.clock.now(), "cli")
        if app.json:
            fields = STOP_FIELDS if stops else VISIT_FIELDS
            rows = [dict(zip(fields, row, strict=True)) for row in clinic.records.rows(sheet, span, fields, full)]
            return answer(app, {"first": str(span.first), "last": str(span.last), sheet.value: rows}, "")
        columns = (*(("business_day",) if span.days > 1 else ()), *_SHOWN[sheet], *(("number",) if full else ()))
        columns = tuple(one for one in columns if one in (STOP_FIELDS if stops else VISIT_FIELDS))
        click.echo("  ".join(columns))
        for row in clinic.records.rows(sheet, span, columns, full):
            answer(app, {}, "  ".join("-" if value in (None, "") else str(value) for value in row))


@click.command("export")
@days("--until")
@click.option("--to", "into", type=click.Path(path_type=Path), help="The folder in which a new one is made.")
@click.option("--csv", is_flag=True, help="Comma-separated values.")
@click.option("--xlsx", is_flag=True, help="A workbook.")
@click.option("--pdf", is_flag=True, help="On A4, to be signed, 31 days at most. Without any of these: all three.")
@click.option("--full", is_flag=True, help="Names and numbers unmasked; an admin only, with a reason.")
@click.option("--reason", help="Why in full; it is written to the journal.")
@click.option("--as", "by", metavar="ADMIN", help="The admin who exports in full; the PIN is asked.")
@click.option("--pin-file", type=click.Path(), help="A private file with the admin's PIN; - reads one line.")
@common_options
@click.pass_obj
def day_export(
    app: App,
    on: date | None,
    first: date | None,
    until: date | None,
    into: Path | None,
    full: bool,
    reason: str | None,
    by: str | None,
    pin_file: str | None,
    csv: bool,
    xlsx: bool,
    pdf: bool,
) -> None:
    """The daily log as files in a new folder, with a signed manifest. Ctrl-C leaves nothing behind."""
    wanted = [form for form, told in zip(Form, (csv, xlsx, pdf), strict=True) if told] or list(Form)
    with open_clinic(app.settings) as clinic:
        span = _span(clinic, on, first, until)
        who = admin(app, clinic, by, pin_file).id if full else "cli"
        target = into or next((one.path for one in clinic.exports.places() if not one.name), None)
        if target is None:
            refuse(app, NotExported.NO_PLACE, _WHY[NotExported.NO_PLACE])
        with Shown(sys.stderr, shown=sys.stderr.isatty() and not app.json) as shown:
            told = clinic.exports.export(
                span, target, wanted, who, reason=(reason or "") if full else None, progress=shown.progress
            )
        if told is NotExported.NO_PLACE and not target.is_dir():
            refuse(app, told, f"There is no folder {target}: make it, or put the stick in.")
        if isinstance(told, NotExported):
            refuse(app, told, _WHY[told])
        answer(app, _fields(told), _sentence(told))


@click.command("verify")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--key", type=click.Path(path_type=Path), help="The clinic's public key, kept apart from the export.")
@common_options
@click.pass_obj
def day_verify(app: App, folder: Path, key: Path | None) -> None:
    """Whether an export is the one that was signed; also on a machine without any clinic's data."""
    told = verify_export(app.settings, folder, key)
    if told.problems:
        refuse(app, "altered", "\n".join(told.problems))
    if not told.known and has_key(app.settings):
        other = f"It was signed with a key that is not this clinic's: {told.key}."
        refuse(app, "other_key", f"{other} Check another clinic's export with its --key.")
    span = told.first if told.first == told.last else f"{told.first} to {told.last}"
    known = "" if told.known else " That key came with the export: compare its digits with the clinic's."
    found = {
        "key": told.key,
        "known": told.known,
        "first": told.first,
        "last": told.last,
        "visits": told.visits,
        "stops": told.stops,
        "as_of": told.as_of and told.as_of.isoformat(),
    }
    open_at = _open_at(told.as_of)
    answer(app, found, f"Whole: {span}, {_counts(told)}, signed by {told.key}.{open_at}{known}")


@click.command("key")
@click.option("--to", "file", required=True, type=click.Path(path_type=Path), help="A new file.")
@common_options
@click.pass_obj
def day_key(app: App, file: Path) -> None:
    """The clinic's public key, for whoever checks exports."""
    with open_clinic(app.settings):
        pem, digits = own_key(app.settings)
    try:
        with file.open("xb") as out:
            out.write(pem)
    except OSError as error:
        refuse(app, "file", f"The file {file.name} cannot be written: {error.strerror}.")
    answer(app, {"file": str(file), "key": digits}, f"{file} is the clinic's public key, {digits}.")


def _fields(told: Exported) -> dict[str, object]:
    files = [{"name": one.name, "bytes": one.bytes, "rows": one.rows, "sha256": one.sha256} for one in told.files]
    return {
        "folder": str(told.folder),
        "files": files,
        "visits": told.visits,
        "stops": told.stops,
        "full": told.full,
        "key": told.key,
        "as_of": told.as_of and told.as_of.isoformat(),
    }


def _counts(told: Exported | Verified) -> str:
    return f"{counted(told.visits, 'visit')} and {counted(told.stops, 'stop')}"


def _open_at(as_of: datetime | None) -> str:
    return f" A day was still open: as of {as_of.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}." if as_of else ""


def _sentence(told: Exported) -> str:
    kind = "names and numbers IN FULL" if told.full else "masked"
    counted = f"{told.folder} has {_counts(told)}, {kind}, signed by {told.key}."
    return counted + _open_at(told.as_of)


COMMANDS: tuple[click.Command, ...] = (day_log, day_export, day_verify, day_key)
