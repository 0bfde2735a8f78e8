"""What can be done at a desk, each as one piece of work for the worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.application.ports import NotRegistered, OpenVisit
from kiosk.application.queue import Desk, DeskState, Done, Refused, Row
from kiosk.domain.calling import Tier
from kiosk.domain.numbering import label as label_of
from kiosk.domain.visit import PrintState
from ui.desk.port import DeskPort
from ui.desk.scene import News


@dataclass(frozen=True, slots=True)
class Paper:
    """``news`` is told at once; ``come`` prints, takes as long as the printer does, and tells what came of it."""

    news: News
    come: Callable[[], News]


Told: TypeAlias = Done | Refused | Desk | News | Paper | None
Deed: TypeAlias = Callable[[DeskPort, str, str], Told]  # the work, the desk's name, the actor

NO_PAPER = (PrintState.FAILED, PrintState.UNKNOWN)


def call_next(work: DeskPort, desk: str, actor: str) -> Told:
    return work.call_next(desk, actor)


def recall(work: DeskPort, desk: str, actor: str) -> Told:
    return work.recall(desk, actor)


def finish(work: DeskPort, desk: str, actor: str) -> Told:
    return work.finish(desk, actor)


def miss(work: DeskPort, desk: str, actor: str) -> Told:
    return work.miss(desk, actor)


def undo(work: DeskPort, desk: str, actor: str) -> Told:
    return work.undo(desk, actor)


def start(pregnant: bool | None) -> Deed:
    return lambda work, desk, actor: work.start(desk, actor, pregnant)


def park(minutes: int) -> Deed:
    return lambda work, desk, actor: work.park(desk, minutes, actor)


def transfer(station: str, come_back: bool) -> Deed:
    return lambda work, desk, actor: work.transfer(desk, station, come_back, actor)


def call(label: str, reason: str) -> Deed:
    return lambda work, desk, actor: work.call(desk, label, reason, actor)


def resume(label: str) -> Deed:
    return lambda work, desk, actor: work.resume(label, actor, desk)


def skip(label: str, station: str, reason: str) -> Deed:
    return lambda work, desk, actor: work.skip(label, station, reason, actor, desk)


def cancel(label: str, reason: str) -> Deed:
    return lambda work, desk, actor: work.cancel(label, reason, actor, desk)


def open_desk(name: str, room: str, stations: tuple[str, ...], take_over: bool, before: str = "") -> Deed:
    """``before`` is the desk that is left for this one; it stays open while somebody is still at it."""

    def deed(work: DeskPort, _desk: str, actor: str) -> Told:
        opened = work.open_desk(name, room, stations, actor, take_over)
        if isinstance(opened, Desk) and before not in ("", name):
            work.set_desk(before, DeskState.CLOSED, actor)
        return opened

    return deed


def set_desk(state: DeskState) -> Deed:
    return lambda work, desk, actor: work.set_desk(desk, state, actor)


def set_station(station: str, down: bool) -> Deed:
    def deed(work: DeskPort, _desk: str, actor: str) -> Told:
        sent = work.station_down(station, down, actor)
        return News("station_down" if down else "station_up", station=station, count=sent)

    return deed


def end_help(seq: int) -> Deed:
    return lambda work, _desk, actor: work.end_help(seq, actor)


def clock_is_right(work: DeskPort, _desk: str, actor: str) -> Told:
    work.clock_is_right(actor)
    return None


def set_tier(label: str, tier: Tier, verified: bool, reason: str) -> Deed:
    def deed(work: DeskPort, _desk: str, actor: str) -> Told:
        return _news("tier_set", label, work.set_tier(label, tier, verified, reason, actor))

    return deed


def complete_name(label: str, name: str) -> Deed:
    def deed(work: DeskPort, _desk: str, actor: str) -> Told:
        return _news("name_completed", label, work.complete_name(label, name, actor))

    return deed


def register_for(number: str, name: str, programme: str) -> Deed:
    """Somebody without a card; their paper is printed at once."""
    return lambda work, _desk, actor: _registered(work, work.register_for(number, name, programme, actor))


def register_listed(id: str, programme: str) -> Deed:
    """The same for somebody chosen on the village's list."""
    return lambda work, _desk, actor: _registered(work, work.register_listed(id, programme, actor))


def _registered(work: DeskPort, visit: OpenVisit | NotRegistered) -> Told:
    if isinstance(visit, NotRegistered):
        return News(visit.value)
    label = label_of(visit.letter, visit.sequence)
    if visit.again:
        return News("already_registered", label)

    def come() -> News:
        return News(_of_paper(work.print_first(visit).state, "registered"), label)

    return Paper(News("registering", label), come)


def _of_paper(state: PrintState, printed: str) -> str:
    if state in NO_PAPER:
        return "no_paper"
    return "in_folder" if state is PrintState.FOLDER else printed


def print_again(label: str) -> Deed:
    def deed(work: DeskPort, _desk: str, actor: str) -> Told:
        def come() -> News:
            printed = work.print_again(label, actor)
            return News("no_paper" if printed is None else _of_paper(printed.state, "printed"), label)

        return Paper(News("printing", label), come)

    return deed


def _news(code: str, label: str, told: Row | Refused) -> News | Refused:
    return told if isinstance(told, Refused) else News(code, label)
