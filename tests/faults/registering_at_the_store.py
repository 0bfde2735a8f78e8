"""Registers invented people at a store and acknowledges each number. Arguments: folder, first, count, synchronous.

Says READY, waits for a line, then opens the store: so that several of these open and register at one moment.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.domain.identity import Sex
from kiosk.domain.ids import new_id
from kiosk.storage import open_store
from tests.support import people

DAY = date(2026, 3, 2)


def visit(sequence: int) -> NewVisit:
    at = datetime(2026, 3, 2, 1, tzinfo=UTC) + timedelta(seconds=sequence)
    person = Person(people.number(sequence), people.name(sequence), Sex.FEMALE, None, f"{sequence:032X}")
    moment = Moment(at, "boot", sequence)
    route = ("R", "V", "P", "B")
    return NewVisit(
        new_id(at), new_id(at), person, "elderly", "A", DAY, route, "R", 70, False, None, moment, "kiosk", "card", 1
    )


def main(folder: Path, first: int, count: int, synchronous: str) -> None:
    os.write(1, b"READY\n")
    sys.stdin.readline()
    store = open_store(folder)
    if synchronous != "as it is":  # the power cut's control; and checkpoints often enough to be cut
        store._db.execute(f"pragma synchronous={synchronous}")
        store._db.execute("pragma wal_autocheckpoint=30").fetchall()
    for sequence in range(first, first + count):
        told = store.register(visit(sequence))
        assert isinstance(told, OpenVisit)
        os.write(1, b"ACK %d\n" % told.sequence)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
