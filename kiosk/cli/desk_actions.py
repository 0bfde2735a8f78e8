"""``desk call-next`` and the rest of what a desk does to the person in front of it, or to a ticket."""

from __future__ import annotations

from collections.abc import Callable

import click

from kiosk.application.desk import DeskWork
from kiosk.application.queue import Answer
from kiosk.assembly import open_clinic
from kiosk.cli.common import App, common_options
from kiosk.cli.queue_words import tell

ACTOR = "cli"

at_desk = click.option("--desk", "name", required=True, metavar="NAME", help="The desk that does it.")


with_reason = click.option("--reason", required=True, help="Written to the journal; names nobody.")
of_label = click.argument("label")
undone_at = click.option("--desk", "name", metavar="NAME", help="The desk that does it, and can take it back.")


def _action(name: str) -> Callable[[Callable[..., None]], click.Command]:
    def made(function: Callable[..., None]) -> click.Command:
        return click.command(name)(common_options(click.pass_obj(function)))

    return made


def _act(app: App, act: Callable[[DeskWork], Answer]) -> None:
    with open_clinic(app.settings) as clinic:
        tell(app, act(clinic.desk()), clinic.clock.now().at)


@_action("call-next")
@at_desk
def call_next(app: App, name: str) -> None:
    """Call whoever is next for this desk."""
    _act(app, lambda work: work.call_next(name, ACTOR))


@_action("call")
@of_label
@at_desk
@with_reason
def call(app: App, label: str, name: str, reason: str) -> None:
    """Call this ticket before its turn."""
    _act(app, lambda work: work.call(name, label, reason, ACTOR))


@_action("recall")
@at_desk
def recall(app: App, name: str) -> None:
    """Call the same person once more."""
    _act(app, lambda work: work.recall(name, ACTOR))


@_action("start")
@at_desk
@click.option("--pregnant", type=click.Choice(["yes", "no"]), help="The answer, where the station asks for it.")
def start(app: App, name: str, pregnant: str | None) -> None:
    """The person has come. Who is pregnant skips a station that asks for it."""
    told = None if pregnant is None else pregnant == "yes"
    _act(app, lambda work: work.start(name, ACTOR, told))


@_action("finish")
@at_desk
def finish(app: App, name: str) -> None:
    """Done here; says where the person goes next."""
    _act(app, lambda work: work.finish(name, ACTOR))


@_action("miss")
@at_desk
def miss(app: App, name: str) -> None:
    """The person did not come: 5 places back, 5 more, the end of the queue, then given up."""
    _act(app, lambda work: work.miss(name, ACTOR))


@_action("park")
@at_desk
@click.option("--minutes", type=click.IntRange(1, 240), required=True, help="After these the person waits again.")
def park(app: App, name: str, minutes: int) -> None:
    """The person comes back later, then nearer to the front."""
    _act(app, lambda work: work.park(name, minutes, ACTOR))


@_action("resume")
@of_label
@undone_at
def resume(app: App, label: str, name: str | None) -> None:
    """A parked or given-up person is here again."""
    _act(app, lambda work: work.resume(label, ACTOR, name))


@_action("transfer")
@at_desk
@click.option("--station", required=True, help="Where to.")
@click.option("--back", is_flag=True, help="And then back to this station.")
def transfer(app: App, name: str, station: str, back: bool) -> None:
    """Send the person to another station; the time waited is kept."""
    _act(app, lambda work: work.transfer(name, station, back, ACTOR))


@_action("skip")
@of_label
@click.option("--station", required=True, help="The station that is left out.")
@with_reason
@undone_at
def skip(app: App, label: str, station: str, reason: str, name: str | None) -> None:
    """Leave one station out for this ticket."""
    _act(app, lambda work: work.skip(label, station, reason, ACTOR, name))


@_action("cancel")
@of_label
@with_reason
@undone_at
def cancel(app: App, label: str, reason: str, name: str | None) -> None:
    """End the whole visit."""
    _act(app, lambda work: work.cancel(label, reason, ACTOR, name))


@_action("undo")
@at_desk
def undo(app: App, name: str) -> None:
    """Take back what this desk did last, within 30 seconds."""
    _act(app, lambda work: work.undo(name, ACTOR))


ACTIONS = (call_next, call, recall, start, finish, miss, park, resume, transfer, skip, cancel, undo)
