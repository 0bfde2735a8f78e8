"""``ticket``: the paper of a number once more."""

from __future__ import annotations

import os
from pathlib import Path

import click

from kiosk.application.ports import OpenVisit
from kiosk.assembly import Clinic, open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.cli.register import ahead
from kiosk.machine import check_fonts


@click.command()
@click.argument("number", metavar="LABEL")
@click.option("--pdf", "file", type=click.Path(path_type=Path), help="Write it to this new file, marked as a copy.")
@click.option("--print", "paper", is_flag=True, help="Print it again: the same number, marked as a copy.")
@common_options
@click.pass_obj
def ticket(app: App, number: str, file: Path | None, paper: bool) -> None:
    """Today's ticket LABEL again: the same number, never a new one."""
    if file is not None or paper:
        check_fonts()
    with open_clinic(app.settings) as clinic:
        visit = clinic.storage.visit_of_label(number.upper(), clinic.registration.today())
        if visit is None:
            refuse(app, "no_ticket", f"No ticket {number.upper()} was given out today.")
        found = {"ticket": number.upper(), "programme": visit.programme, "station": visit.station}
        if file is not None:
            _write(app, clinic, visit, file)
            found["pdf"] = str(file)
        if paper:
            printed = clinic.tickets.print_again(visit, "cli")
            found |= {"printed": printed.state, **({"pdf": printed.path} if printed.path else {})}
        answer(app, found, f"{number.upper()}: {ahead(clinic, visit)}.")


def _write(app: App, clinic: Clinic, visit: OpenVisit, file: Path) -> None:
    """For the owner only, marked as a copy, in the journal, and never over another file."""
    copy = visit.copies + 1
    pdf = clinic.tickets.pdf(visit, copy)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        refuse(app, "file", f"The file {file} exists: choose another name, or take it away first.")
    except OSError as error:
        refuse(app, "file", f"The file {file} cannot be written: {error.strerror}.")
    try:
        with os.fdopen(descriptor, "wb") as written:
            detail: dict[str, str | int | None] = {"visit": visit.visit_id, "copy": copy, "to": "file"}
            clinic.storage.note("paper_asked", detail, clinic.clock.now(), "cli")
            written.write(pdf)
    except BaseException as error:
        file.unlink(missing_ok=True)
        if isinstance(error, OSError):
            refuse(app, "file", f"The file {file} cannot be written: {error.strerror}.")
        raise
