"""The journal: what may happen in it, and the hash chain that shows where it was touched."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Told: TypeAlias = "str | int | Mapping[str, Told] | None"  # a value of an entry's detail

ORIGIN = b"\0" * 32
_FORMAT = 1
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
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
    DESK_OPENED = "desk_opened"
    DESK_CHANGED = "desk_changed"
    STATION_DOWN = "station_down"
    STATION_UP = "station_up"
    CALLED = "called"
    CALLED_AGAIN = "called_again"
    SERVICE_STARTED = "service_started"
    SERVICE_FINISHED = "service_finished"
    MISSED = "missed"
    PARKED = "parked"
    RESUMED = "resumed"
    TRANSFERRED = "transferred"
    REROUTED = "rerouted"
    STOP_SKIPPED = "stop_skipped"
    VISIT_CANCELLED = "visit_cancelled"
    VISIT_UNSERVED = "visit_unserved"
    UNDONE = "undone"
    TIER_SET = "tier_set"
    HELP_ENDED = "help_ended"
    WAIT_PREDICTED = "wait_predicted"
    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    STAFF_ADDED = "staff_added"
    STAFF_PIN_CHANGED = "staff_pin_changed"
    STAFF_LOCKED = "staff_locked"
    STAFF_UNLOCKED = "staff_unlocked"
    STAFF_DISABLED = "staff_disabled"
    STAFF_ROLE_CHANGED = "staff_role_changed"
    EXPORT_MADE = "export_made"
    EXPORT_FAILED = "export_failed"
    VISIT_RETURNED = "visit_returned"
    DAY_SEALED = "day_sealed"
    PEOPLE_DROPPED = "people_dropped"
    PERSON_SHOWN = "person_shown"
    PERSON_EXPORTED = "person_exported"
    PERSON_ERASED = "person_erased"
    LOG_EMPTIED = "log_emptied"
    BACKUP_RESTORED = "backup_restored"
    REGISTRATION_RECOVERED = "registration_recovered"
    ROSTER_READ = "roster_read"
    CATALOGUE_SAVED = "catalogue_saved"
    SETTINGS_SAVED = "settings_saved"
    READER_GONE = "reader_gone"
    READER_BACK = "reader_back"


MEANING: Mapping[JournalEvent, str] = {
    JournalEvent.STARTED: "The program was started.",
    JournalEvent.STOPPED: "The program was ended in good order.",
    JournalEvent.DAY_OPENED: "A business day was opened, by staff or by its first registration.",
    JournalEvent.DAY_CLOSED: "Staff closed a business day; nobody registers on it any more.",
    JournalEvent.CLOCK_BELIEVED: "Staff said that the clock is right after it was in doubt.",
    JournalEvent.REGISTERED: "A visit, its ticket and its stops were made.",
    JournalEvent.PERSON_COMPLETED: "Somebody who had none got a name, sex or birth date; or a name was corrected.",
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
    JournalEvent.DESK_OPENED: "A desk was opened in a room, for its stations.",
    JournalEvent.DESK_CHANGED: "A desk was opened again, paused or closed.",
    JournalEvent.STATION_DOWN: "A station cannot work; whoever waited there was sent another way where there was one.",
    JournalEvent.STATION_UP: "A station works again.",
    JournalEvent.CALLED: "Somebody was called to a desk; the detail says why this one.",
    JournalEvent.CALLED_AGAIN: "Somebody who had been called was called once more.",
    JournalEvent.SERVICE_STARTED: "Somebody who had been called has come.",
    JournalEvent.SERVICE_FINISHED: "A station was done; the detail says where the person goes next.",
    JournalEvent.MISSED: "Somebody who was called did not come, and waits some places later or is given up.",
    JournalEvent.PARKED: "Somebody left the desk for a while and comes back raised.",
    JournalEvent.RESUMED: "Somebody parked, or given up before, waits again.",
    JournalEvent.TRANSFERRED: "A desk sent somebody to another station.",
    JournalEvent.REROUTED: "Somebody who waited at a station that is down was sent to another one.",
    JournalEvent.STOP_SKIPPED: "A station was left out for one person, with a reason.",
    JournalEvent.VISIT_CANCELLED: "A visit ended before its route did, with a reason.",
    JournalEvent.VISIT_UNSERVED: "The day ended before a visit did.",
    JournalEvent.UNDONE: "A desk took back its last action; nothing was deleted.",
    JournalEvent.TIER_SET: "Staff said why somebody may be called earlier, or verified it.",
    JournalEvent.HELP_ENDED: "Somebody went to the villager who had asked for a helper, or the day ended.",
    JournalEvent.WAIT_PREDICTED: "A wait was told to somebody, as a range.",
    JournalEvent.SIGNED_IN: "Staff signed in with name and PIN.",
    JournalEvent.SIGN_IN_REFUSED: "A name or PIN was wrong.",
    JournalEvent.STAFF_ADDED: "An admin made an account, or brought a disabled one back.",
    JournalEvent.STAFF_PIN_CHANGED: "An account got a new PIN, by an admin or with the root key.",
    JournalEvent.STAFF_LOCKED: "An account was locked after too many wrong PINs.",
    JournalEvent.STAFF_UNLOCKED: "An admin unlocked an account; its PIN stayed.",
    JournalEvent.STAFF_DISABLED: "An admin disabled an account; what it had open ended.",
    JournalEvent.STAFF_ROLE_CHANGED: "An admin gave an account another role; what it had open ended.",
    JournalEvent.EXPORT_MADE: "The log of some days was written to files; if in full, the detail says why.",
    JournalEvent.EXPORT_FAILED: "The export of the entry before it did not get its name; the place it went to failed.",
    JournalEvent.VISIT_RETURNED: "A day was opened again, and somebody given up at its end waits again.",
    JournalEvent.DAY_SEALED: "A closed day was signed with the clinic's key.",
    JournalEvent.PEOPLE_DROPPED: "Names and numbers of old visits were taken away; the statistics stay.",
    JournalEvent.PERSON_SHOWN: "What is kept of one person was shown in full, with the reason.",
    JournalEvent.PERSON_EXPORTED: "What is kept of one person was written to files, with the reason.",
    JournalEvent.PERSON_ERASED: "A person's name, number, birth date and cards were erased on request.",
    JournalEvent.LOG_EMPTIED: "Names taken away are out of the database's log too; somebody had gone on reading.",
    JournalEvent.BACKUP_RESTORED: "A copy of the database was put back.",
    JournalEvent.REGISTRATION_RECOVERED: "A registration that a copy did not have was put back from the second medium.",
    JournalEvent.ROSTER_READ: "A village's list was read in; the detail has counts.",
    JournalEvent.CATALOGUE_SAVED: "A new version of the catalogue is in force.",
    JournalEvent.SETTINGS_SAVED: "Settings were changed; the detail names them, not their values.",
    JournalEvent.READER_GONE: "The kiosk's card reader or its service was not there, or went away.",
    JournalEvent.READER_BACK: "The kiosk's card reader was there again.",
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


def detail_text(detail: Mapping[str, Told]) -> str:
    """Canonical JSON: keys in order, no blanks. Errors: ValueError when it seems to hold a person's number."""
    text = _canonical(detail)
    if _NUMBER_OF_A_PERSON.search(text):
        raise ValueError("the journal names nobody")
    return text


def chained(prev: bytes, seq: int, at: str, boot: str, boottime_ms: int, actor: str, event: str, detail: str) -> bytes:
    """SHA-256 of the hash before and the canonical JSON of the row, with the number of this form."""
    row = [_FORMAT, seq, at, boot, boottime_ms, actor, event, detail]
    body = _compact(row)
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
