"""The seal on a closed day: the journal up to its end, signed; a day that went on has one for each close."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kiosk.application.ports import Moment
from kiosk.domain.journal import JournalEvent
from kiosk.storage.engine import Database
from kiosk.storage.journal import append, text_of
from kiosk.storage.signing import Signer

KIND = b"clinic-kiosk-seal/1//"
_LAST = "select seq, hash, event from journal order by seq desc limit 1"
_SEALED = "select coalesce(max(last_seq), 0) from seal"
_SEAL = "insert into seal(last_seq, business_day, first_seq, head, sealed_at, signature) values(?, ?, ?, ?, ?, ?)"
_SEALS = "select last_seq, business_day, first_seq, head, sealed_at, signature from seal order by last_seq"
_TOLD = "select detail from journal where event = 'day_sealed' order by seq"


def seal(db: Database, signer: Signer, day: str, moment: Moment, actor: str) -> None:
    """Call inside ``write``, right after the day was closed; nothing happens when its close has a seal."""
    last, head, event = db.execute(_LAST).fetchone()
    before = db.execute(_SEALED).fetchone()[0]
    if event != JournalEvent.DAY_CLOSED or last <= before:
        return
    at = text_of(moment.at)
    signature = signer.sign(KIND, message(day, before + 1, last, head, at))
    db.execute(_SEAL, (last, day, before + 1, head, at, signature))
    append(db, JournalEvent.DAY_SEALED, {"day": day, "last": last}, moment, actor)


def wrong(db: Database, signer: Signer) -> Iterator[str]:
    """A sentence for each seal that is false, missing, or does not fit the journal."""
    told = [json.loads(row[0]) for row in db.execute(_TOLD).fetchall()]
    missing = {(one["last"], one["day"]) for one in told}
    expected = 1
    for last, day, first, head, at, signature in db.execute(_SEALS).fetchall():
        row = db.execute("select hash from journal where seq = ?", (last,)).fetchone()
        if not signer.is_ours(KIND, message(day, first, last, head, at), signature):
            yield f"seal {last} of day {day}: the signature is false"
        elif row is None or row[0] != head:
            yield f"seal {last} of day {day}: entry {last} of the journal is not the one that was sealed"
        elif first != expected:
            yield f"seal {last} of day {day}: the seal before it is missing"
        elif (last, day) not in missing:
            yield f"seal {last} of day {day}: the journal does not know it"
        missing.discard((last, day))
        expected = last + 1
    for last, day in sorted(missing):
        yield f"seal {last} of day {day}: it is missing"


def message(day: str, first: int, last: int, head: bytes, at: str) -> bytes:
    """What a seal signs."""
    return json.dumps([day, first, last, head.hex(), at]).encode()
