"""What is ready, what is not, and what to do about it: one finding a part, each with one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.application.clock import ClockState
from kiosk.application.ports import PrinterState
from kiosk.domain.numbering import BEIJING

MEGABYTE = 1_000_000


class Ready(StrEnum):
    READY = "ready"
    ATTENTION = "attention"  # it works, a person should look
    NOT_READY = "not_ready"


@dataclass(frozen=True, slots=True)
class Finding:
    """``code`` and ``values`` are for whoever has words of their own for it; "" and the sentence has to do."""

    part: str
    ready: Ready
    say: str
    code: str = ""
    values: tuple[str, ...] = ()


def all_ready(findings: Sequence[Finding]) -> bool:
    return all(one.ready is not Ready.NOT_READY for one in findings)


def disk(free_bytes: int) -> Finding:
    """Warn below 500 MB, stop below 50 MB: a full disk refuses every registration."""
    count = str(free_bytes // MEGABYTE)
    free = f"{count} MB free"
    if free_bytes < 50 * MEGABYTE:
        say = f"Only {free}: make room now, or nobody can be registered."
        return Finding("disk", Ready.NOT_READY, say, "disk_full", (count,))
    if free_bytes < 500 * MEGABYTE:
        return Finding("disk", Ready.ATTENTION, f"Only {free}: make room soon.", "disk_low", (count,))
    return Finding("disk", Ready.READY, f"{free}.", "disk_ok", (count,))


def clock(at: datetime, state: ClockState) -> Finding:
    said = f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M}, Beijing time"
    if state is not ClockState.OK:
        do = "set it, then say: day open --clock-is-right"
        say = f"{said} cannot be believed ({state}), and its battery may be empty: {do}."
        return Finding("clock", Ready.NOT_READY, say, "clock_wrong", (at.isoformat(),))
    return Finding("clock", Ready.READY, f"{said}.", "clock_ok", (at.isoformat(),))


def database(version: str, fixed: bool) -> Finding:
    """A whole one; ``fixed`` is False for an engine with the WAL-reset race (sqlite.org/wal.html#walresetbug)."""
    if not fixed:
        do = "install the locked packages, or let one program alone write"
        say = f"Whole, but SQLite {version} can lose what two write at once: {do}."
        return Finding("database", Ready.ATTENTION, say, "database_race", (version,))
    return Finding("database", Ready.READY, f"Whole, SQLite {version}.", "database_ok", (version,))


def altered(wrong: str) -> Finding:
    """``wrong``: where the journal's chain breaks."""
    return Finding("database", Ready.NOT_READY, f"The journal was changed: {wrong}.", "database_altered", (wrong,))


def second_medium(named: bool, there: bool, other_disk: bool, newest: timedelta | None) -> Finding:
    """``named``: the settings have one. ``newest``: the age of the newest copy, None where there is none."""
    if not named:
        say = "On the same disk only: name a stick or card in data.backups."
        return Finding("copies", Ready.ATTENTION, say, "copies_none")
    if not there:
        say = "The second medium is not there: put the stick or card in."
        return Finding("copies", Ready.NOT_READY, say, "copies_gone")
    if not other_disk:
        do = "is the stick in, and mounted there"
        say = f"data.backups is on the disk of the database: {do}?"
        return Finding("copies", Ready.ATTENTION, say, "copies_same_disk")
    if newest is None:
        say = "The second medium is there and has no copy yet: say backup make."
        return Finding("copies", Ready.ATTENTION, say, "copies_empty")
    minutes = newest // timedelta(minutes=1)
    age = f"the newest copy is {minutes} minutes old"
    if newest > timedelta(days=1):
        age = f"the newest copy is {newest.days} days old: say backup make"
        say = f"The second medium is there; {age}."
        return Finding("copies", Ready.ATTENTION, say, "copies_old", (str(newest.days),))
    return Finding("copies", Ready.READY, f"On a second medium; {age}.", "copies_ok", (str(minutes),))


def readers(service: bool, names: Sequence[str]) -> Finding:
    if not service:
        return Finding("reader", Ready.NOT_READY, "The card service is not running: start pcscd.", "reader_service")
    if not names:
        return Finding("reader", Ready.NOT_READY, "No card reader is connected: look at its cable.", "reader_none")
    return Finding("reader", Ready.READY, f"{', '.join(names)}.", "reader_ok", (", ".join(names),))


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
    return Finding("printer", ready, say, f"printer_{state}")


def fonts(missing: str = "") -> Finding:
    """``missing``: the sentence that names it."""
    if missing:
        return Finding("fonts", Ready.NOT_READY, missing, "fonts_missing", (missing,))
    return Finding("fonts", Ready.READY, "All there.", "fonts_ok")


def left_out(name: str, sentence: str) -> Finding:
    """A setting that the office saved and that cannot be used now."""
    say = f"Saved by the office and left out: {sentence}"
    return Finding("settings", Ready.ATTENTION, say, "settings_left_out", (name, sentence))


def catalogue(newest: int) -> Finding:
    """The newest saved one cannot be used."""
    say = f"Version {newest} cannot be used: an earlier one holds."
    return Finding("catalogue", Ready.ATTENTION, say, "catalogue_unusable", (str(newest),))
