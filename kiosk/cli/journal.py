"""``journal``: the append-only journal and its hash chain."""

from __future__ import annotations

import json
from collections import deque

import click

from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, refuse
from kiosk.domain.journal import ORIGIN, anchor


@click.group()
def journal() -> None:
    """Show or verify the journal."""


@journal.command("verify")
@common_options
@click.pass_obj
def verify(app: App) -> None:
    """Check the whole chain; exit 1 and say where when a row was changed."""
    with open_clinic(app.settings) as clinic:
        wrong = clinic.storage.verify()
        if wrong is not None:
            refuse(app, "journal_broken", f"The journal was changed: {wrong}.")
        newest = deque(clinic.storage.journal_rows(), maxlen=1)
        seq, head = (newest[0].seq, anchor(newest[0].hash)) if newest else (0, anchor(ORIGIN))
        answer(app, {"rows": seq, "head": head}, f"{seq} rows, whole; the head is {head}.")


@journal.command("show")
@click.option("--last", default=20, show_default=True, help="How many rows, the newest last.")
@common_options
@click.pass_obj
def show(app: App, last: int) -> None:
    """The newest rows; there are no people in them."""
    with open_clinic(app.settings) as clinic:
        rows = deque(clinic.storage.journal_rows(), maxlen=max(last, 0))
        found = [
            {"seq": r.seq, "at": r.at, "actor": r.actor, "event": r.event, "detail": json.loads(r.detail)} for r in rows
        ]
        answer(app, {"rows": found}, "\n".join(f"{r.seq} {r.at} {r.actor} {r.event} {r.detail}" for r in rows))
