"""The journal: what may happen in it, and the hash chain that shows where it was touched."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

ORIGIN = b"\0" * 32
_FORMAT = 1
_NUMBER_OF_A_PERSON = re.compile(
    r"(?<![0-9A-Fa-f])[0-9]{15}(?:[0-9]{2}[0-9Xx])?(?![0-9A-Fa-f])"
)  # not the digits of a uuid


class JournalEvent(StrEnum):
    """``MEANING`` has a sentence for each."""

    STARTED = "started"
    STOPPED = "stopped"
    DAY_OPENED = "day_opened"
    DAY_CLOSED = "day_closed"
    CLOCK_BELIEVED = "clock_believed"
    REGISTERED = "registered"
    PERSON_COMPLETED = "person_completed"
    PERSON_DIFFERS = "person_differs"
    CARD_MOVED = "card_moved"
    HELP_CALLED = "help_called"
    PAPER_ASKED = "paper_asked"
    PAPER_PRINTED = "paper_printed"
    PAPER_FOLDER = "paper_folder"
    PAPER_FAILED = "paper_failed"
    PAPER_UNKNOWN = "paper_unknown"
    FULL_SHOWN = "full_shown"
    BACKUP_MADE = "backup_made"


MEANING: Mapping[JournalEvent, str] = {
    JournalEvent.STARTED: "The program was started.",
    JournalEvent.STOPPED: "The program was ended in good order.",
    JournalEvent.DAY_OPENED: "A business day was opened, by staff or by its first registration.",
    JournalEvent.DAY_CLOSED: "Staff closed a business day; nobody registers on it any more.",
    JournalEvent.CLOCK_BELIEVED: "Staff said that the clock is right after it was in doubt.",
    JournalEvent.REGISTERED: "A visit, its ticket and its stops were made.",
    JournalEvent.PERSON_COMPLETED: "A name, sex or birth date was added to a person who had none.",
    JournalEvent.PERSON_DIFFERS: "What was told of a person differs from what is kept; fields are named, not shown.",
    JournalEvent.CARD_MOVED: "A card that was linked to one person told the number of another.",
    JournalEvent.HELP_CALLED: "A villager asked for a helper.",
    JournalEvent.PAPER_ASKED: "Another paper of the same ticket was asked for.",
    JournalEvent.PAPER_PRINTED: "The printer said that a paper came out.",
    JournalEvent.PAPER_FOLDER: "A ticket was written to the folder of PDF files.",
    JournalEvent.PAPER_FAILED: "The printer said that no paper came out.",
    JournalEvent.PAPER_UNKNOWN: "Nobody knows whether a paper came out; it is not sent again by itself.",
    JournalEvent.FULL_SHOWN: "A name and number were shown in full on the command line.",
    JournalEvent.BACKUP_MADE: "A checked copy of the database was made.",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``at`` is UTC in ISO 8601 with offset, ``detail`` canonical JSON; ``prev`` and ``hash`` are 32 bytes."""

    seq: int
    at: str
    boot: str
    boottime_ms: int
    actor: str
    event: str
    detail: str
    prev: bytes
    hash: bytes


def detail_text(detail: Mapping[str, str | int | None]) -> str:
    """Canonical JSON: keys in order, no blanks. Errors: ValueError when it seems to hold a person's number."""
    text = json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if _NUMBER_OF_A_PERSON.search(text):
        raise ValueError("the journal names nobody")
    return text


def chained(prev: bytes, seq: int, at: str, boot: str, boottime_ms: int, actor: str, event: str, detail: str) -> bytes:
    """SHA-256 of the hash before and the canonical JSON of the row, with the number of this form."""
    row = [_FORMAT, seq, at, boot, boottime_ms, actor, event, detail]
    body = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(prev + body.encode()).digest()


def anchor(head: bytes) -> str:
    """Eight characters of the head, as printed on a ticket: base 32 holds 40 bits in them, hexadecimal only 32."""
    return base64.b32encode(head[:5]).decode()


def broken(entries: Iterable[Entry], anchors: Mapping[int, str] | None = None) -> str | None:
    """What is wrong with a whole chain, or None. ``anchors`` are the characters written down elsewhere, by ``seq``.

    The chain alone does not see its end cut off or rewritten; an anchor does.
    """
    left = dict(anchors or {})
    prev = ORIGIN
    for seq, e in enumerate(entries, start=1):
        if e.seq != seq:
            return f"entry {seq} is missing"
        if e.prev != prev or chained(prev, seq, e.at, e.boot, e.boottime_ms, e.actor, e.event, e.detail) != e.hash:
            return f"entry {seq} was changed"
        if left.pop(seq, None) not in (None, anchor(e.hash)):
            return f"entry {seq} is not the one that was printed"
        prev = e.hash
    return f"entry {min(left)} is missing" if left else None
