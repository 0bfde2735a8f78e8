"""``journal``: the append-only journal and its hash chain."""

from __future__ import annotations

import json
from collections import deque
from datetime import datetime

import click

from kiosk.assembly import open_clinic
from kiosk.cli.common import App, answer, common_options, counted, refuse
from kiosk.domain.numbering import BEIJING


@click.group()
def journal() -> None:
    """Show or verify the journal."""


@journal.command("verify")
@common_options
@click.pass_obj
def verify(app: App) -> None:
    """Check the chain, the seals of closed days and the tables against it; exit 1 and say where one was changed."""
    with open_clinic(app.settings) as clinic:
        proof = clinic.proofs.prove()
    for problem in proof.problems[1:]:
        click.echo(f"Changed: {problem}.", err=True)
    if proof.problems:
        refuse(app, "journal_broken", f"Something was changed: {proof.problems[0]}.")
    found = {"rows": proof.entries, "head": proof.head, "sealed_days": proof.sealed_days}
    days = counted(proof.sealed_days, "day is", "days are")
    answer(app, found, f"{counted(proof.entries, 'row')}, whole; {days} sealed; the head is {proof.head}.")


@journal.command("show")
@click.option("--last", default=20, show_default=True, help="How many rows, the newest last.")
@common_options
@click.pass_obj
def show(app: App, last: int) -> None:
    """The newest rows; there are no people in them."""
    with open_clinic(app.settings) as clinic:
        rows = deque(clinic.storage.journal_rows(), maxlen=max(last, 0))
        found = [
            {"seq": r.seq, "at": r.at, "actor": r.actor, "event": r.event, "detail": _detail(r.detail)} for r in rows
        ]
        lines = (f"{r.seq} {_time(r.at)} {r.actor} {r.event} {r.detail}" for r in rows)
        answer(app, {"rows": found}, "\n".join(("Beijing time", *lines)))


def _time(at: object) -> str:
    """Also of one that was altered: as it stands."""
    try:
        return f"{datetime.fromisoformat(str(at)).astimezone(BEIJING):%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError):
        return str(at)


def _detail(text: object) -> object:
    try:
        return json.loads(str(text))
    except ValueError:
        return str(text)
