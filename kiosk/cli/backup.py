"""``backup``: a checked copy of the data now, and which copies there are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.safekeeping import back_up, backups_folder, untouched


@click.group()
def backup() -> None:
    """Make or list checked copies of the data."""


@backup.command("make")
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="Another folder, a stick say.")
@common_options
@click.pass_obj
def backup_make(app: App, folder: Path | None) -> None:
    """Copy the database, also while the kiosk is open; the newest 14 stay. The key is never in a copy."""
    settings = app.settings
    if untouched(settings):
        refuse(app, "no_data", "There is nothing to copy yet: nobody was ever registered here.")
    made = back_up(settings, "cli", folder)
    answer(app, {"backup": str(made), "bytes": made.stat().st_size}, f"{made} is a whole copy.")


@backup.command("list")
@common_options
@click.pass_obj
def backup_list(app: App) -> None:
    """The copies, newest first, each read through; exit 0 also when there is none."""
    from kiosk.storage import check
    from kiosk.storage.files import copies_in

    folder = backups_folder(app.settings)
    found = [
        {
            "backup": str(path),
            "bytes": path.stat().st_size,
            "made_at": datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds"),
            "whole": check.whole(path),
        }
        for path in copies_in(folder)
    ]
    lines = (f"{one['made_at']} {'whole  ' if one['whole'] else 'DAMAGED'} {one['backup']}" for one in found)
    answer(app, {"folder": str(folder), "backups": found}, "\n".join(lines) or f"There is no backup in {folder}.")
