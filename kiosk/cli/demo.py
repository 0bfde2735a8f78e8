"""``demo``: a scripted morning with pretend devices."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.common import App, answer, common_options


@click.command()
@click.option(
    "--to", "folder", type=click.Path(path_type=Path), default=Path("demo"), show_default=True, help="Where it is left."
)
@common_options
@click.pass_obj
def demo(app: App, folder: Path) -> None:
    """Six villagers, from the card to the ticket: tickets, a picture of every screen, the journal, in one folder."""
    from kiosk.demo import play

    if not app.json:
        click.echo(f"A morning of six pretend villagers, into {folder.resolve()}.")
    play(folder.resolve(), (lambda _line: None) if app.json else click.echo)
    tickets = [str(path) for path in sorted((folder / "tickets").rglob("*.pdf"))]
    screens = len(list(folder.rglob("*.png")))
    answer(app, {"folder": str(folder), "tickets": tickets, "pictures": screens}, f"All of it is in {folder}.")
