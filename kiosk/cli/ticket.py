"""``ticket``: the paper of a number once more."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse


@click.command()
@click.argument("number", metavar="LABEL")
@click.option("--pdf", "file", type=click.Path(path_type=Path), help="Write the ticket to this file.")
@click.option("--print", "paper", is_flag=True, help="Print it again: the same number, marked as a copy.")
@common_options
@click.pass_obj
def ticket(app: App, number: str, file: Path | None, paper: bool) -> None:
    """Today's ticket LABEL again: the same number, never a new one."""
    with open_clinic(app.settings) as clinic:
        visit = clinic.storage.visit_of_label(number.upper(), clinic.registration.today())
        if visit is None:
            refuse(app, "no_ticket", f"No ticket {number.upper()} was given out today.")
        found = {"ticket": number.upper(), "programme": visit.programme, "station": visit.station}
        if file is not None:
            try:
                file.write_bytes(clinic.tickets.pdf(visit, visit.copies))
            except OSError as error:
                refuse(app, "file", f"The file {file.name} cannot be written: {error.strerror}.")
            found["pdf"] = str(file)
        if paper:
            printed = clinic.tickets.print_again(visit, "cli")
            found |= {"printed": printed.state, **({"pdf": printed.path} if printed.path else {})}
        answer(app, found, f"{number.upper()}: {visit.people_ahead} ahead at station {visit.station}.")
