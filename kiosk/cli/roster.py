"""``roster``: a village's list, so that people without a card are found by number or name."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.application.care import RosterRead
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, counted, refuse

REASONS = {
    "no_number": "no personal number",
    "bad_number": "the number is wrong: it has another length or form, or fails its check digit",
    "rounded": "a spreadsheet rounded the number: make the column text, and type the number anew",
    "no_name": "no name",
    "bad_name": "the name is not one line of letters, or holds a number",
    "too_long": "the name, village or telephone is too long",
    "twice": "the same number stands further up",
}
NOT_READABLE = "The file cannot be read: it is no CSV file and no XLSX workbook, or far too large."
NO_COLUMNS = "No line of titles was found with a number and a name, like 姓名 and 身份证号."
EMPTY = "There is nobody in the file."


@click.group()
def roster() -> None:
    """Read a village's list, look somebody up, or clear it."""


@roster.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Nothing goes in when one row cannot be used.")
@click.option("--dry-run", is_flag=True, help="Say what would go in, and change nothing.")
@common_options
@click.pass_obj
def roster_import(app: App, file: Path, strict: bool, dry_run: bool) -> None:
    """A CSV file or an XLSX workbook with a line of titles: number, name, village, telephone, in any order, in one of
    the three languages. Rows that cannot be used are told with line and reason; the rest goes in."""
    with open_clinic(app.settings) as clinic:
        told = clinic.roster.read(file, "cli", strict, dry_run)
    problems = [{"line": one.line, "reason": one.reason} for one in told.problems]
    for one in told.problems:
        click.echo(f"Line {one.line}: {REASONS[one.reason]}.", err=True)
    match told.refused:
        case "strict":
            refuse(app, "strict", f"{counted(len(problems), 'row')} cannot be used, so nothing went in.")
        case "not_readable":
            refuse(app, "not_readable", NOT_READABLE)
        case "no_columns":
            refuse(app, "no_columns", NO_COLUMNS)
        case "empty":
            refuse(app, "empty", EMPTY)
    counts = {"added": told.added, "changed": told.changed, "same": told.same}
    answer(app, {**counts, "problems": problems, "done": not dry_run}, _sentence(told, dry_run))


def _sentence(told: RosterRead, dry_run: bool) -> str:
    left_out = f"{counted(len(told.problems), 'row')} cannot be used" if told.problems else "every row can be used"
    would = " Nothing was changed: this was a dry run." if dry_run else ""
    return f"{told.added} new, {told.changed} changed, {told.same} as before; {left_out}.{would}"


@roster.command("count")
@common_options
@click.pass_obj
def roster_count(app: App) -> None:
    """How many people are on the list."""
    with open_clinic(app.settings) as clinic:
        count = clinic.roster.count()
    answer(app, {"count": count}, f"{counted(count, 'person is', 'people are')} on the list.")


@roster.command("find")
@click.argument("words", nargs=-1, required=True)
@common_options
@click.pass_obj
def roster_find(app: App, words: tuple[str, ...]) -> None:
    """Who is on the list by these words of name or village, masked; at most 20."""
    with open_clinic(app.settings) as clinic:
        found = clinic.roster.listed(" ".join(words))
    rows = [
        {"name": one.masked_name, "number": one.masked_number, "born": one.birth_year, "village": one.village}
        for one in found
    ]
    lines = "\n".join(f"{one['name']}  {one['number']}  {one['born'] or ''}  {one['village']}" for one in rows)
    answer(app, {"found": rows}, lines or "Nobody on the list.")


@roster.command("clear")
@click.option("--yes", is_flag=True, help="Do it; without this nothing is done.")
@common_options
@click.pass_obj
def roster_clear(app: App, yes: bool) -> None:
    """Takes everybody off the list; who registered stays registered."""
    with open_clinic(app.settings) as clinic:
        if not yes:
            listed = counted(clinic.roster.count(), "person", "people")
            refuse(app, "say_yes", f"{listed} would be taken off the list: say --yes to do it.")
        gone = clinic.roster.clear("cli")
    answer(app, {"cleared": gone}, f"{counted(gone, 'person was', 'people were')} taken off the list.")
