"""What is ready, what is not, and what to do about it: one finding a part, each with one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.application.clock import ClockState
from kiosk.application.ports import PrinterState

MEGABYTE = 1_000_000


class Ready(StrEnum):
    READY = "ready"
    ATTENTION = "attention"  # it works, a person should look
    NOT_READY = "not_ready"


@dataclass(frozen=True, slots=True)
class Finding:
    part: str
    ready: Ready
    say: str


def all_ready(findings: Sequence[Finding]) -> bool:
    return all(one.ready is not Ready.NOT_READY for one in findings)


def disk(free_bytes: int) -> Finding:
    """Warn below 500 MB, stop below 50 MB: a full disk refuses every registration."""
    free = f"{free_bytes // MEGABYTE} MB free"
    if free_bytes < 50 * MEGABYTE:
        return Finding("disk", Ready.NOT_READY, f"Only {free}: make room now, or nobody can be registered.")
    if free_bytes < 500 * MEGABYTE:
        return Finding("disk", Ready.ATTENTION, f"Only {free}: make room soon.")
    return Finding("disk", Ready.READY, f"{free}.")


def clock(at: datetime, state: ClockState) -> Finding:
    said = f"{at:%Y-%m-%d %H:%M} UTC"
    if state is not ClockState.OK:
        do = "set it, then say: day open --clock-is-right"
        return Finding(
            "clock", Ready.NOT_READY, f"{said} cannot be believed ({state}), and its battery may be empty: {do}."
        )
    return Finding("clock", Ready.READY, f"{said}.")


def database(version: str, fixed: bool) -> Finding:
    """A whole one; ``fixed`` is False for an engine with the WAL-reset race (sqlite.org/wal.html#walresetbug)."""
    if not fixed:
        do = "install the locked packages, or let one program alone write"
        return Finding(
            "database", Ready.ATTENTION, f"Whole, but SQLite {version} can lose what two write at once: {do}."
        )
    return Finding("database", Ready.READY, f"Whole, SQLite {version}.")


def second_medium(named: bool, there: bool, other_disk: bool, newest: timedelta | None) -> Finding:
    """``named``: the settings have one. ``newest``: the age of the newest copy, None where there is none."""
    if not named:
        return Finding("copies", Ready.ATTENTION, "On the same disk only: name a stick or card in data.backups.")
    if not there:
        return Finding("copies", Ready.NOT_READY, "The second medium is not there: put the stick or card in.")
    if not other_disk:
        do = "is the stick in, and mounted there"
        return Finding("copies", Ready.ATTENTION, f"data.backups is on the disk of the database: {do}?")
    if newest is None:
        return Finding("copies", Ready.ATTENTION, "The second medium is there and has no copy yet: say backup make.")
    age = f"the newest copy is {newest // timedelta(minutes=1)} minutes old"
    if newest > timedelta(days=1):
        age = f"the newest copy is {newest.days} days old: say backup make"
        return Finding("copies", Ready.ATTENTION, f"The second medium is there; {age}.")
    return Finding("copies", Ready.READY, f"On a second medium; {age}.")


def readers(service: bool, names: Sequence[str]) -> Finding:
    if not service:
        return Finding("reader", Ready.NOT_READY, "The card service is not running: start pcscd.")
    if not names:
        return Finding("reader", Ready.NOT_READY, "No card reader is connected: look at its cable.")
    return Finding("reader", Ready.READY, f"{', '.join(names)}.")


_PRINTER = {
    PrinterState.READY: (Ready.READY, "Ready."),
    PrinterState.PAPER_LOW: (Ready.ATTENTION, "The paper ends soon: have a roll at hand."),
    PrinterState.OUT_OF_PAPER: (Ready.NOT_READY, "No paper: put a roll in."),
    PrinterState.COVER_OPEN: (Ready.NOT_READY, "The cover is open: close it."),
    PrinterState.JAMMED: (Ready.NOT_READY, "The paper is jammed: open the cover and clear it."),
    PrinterState.OFFLINE: (Ready.NOT_READY, "The printer does not answer: look at its power and cable."),
    PrinterState.FAULT: (Ready.NOT_READY, "The printer reports a fault: look at its display or lamp."),
}


def printer(state: PrinterState) -> Finding:
    ready, say = _PRINTER[state]
    return Finding("printer", ready, say)
