"""Desks of one process at a shared store. Arguments: folder, first desk, desks, operations, seed.

Says READY, waits for a line, then works; says what it did as one line of JSON: counts by action and answer, and each
call with its ticket and the number of its journal entry.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from kiosk.application.errors import StorageError
from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.application.queue import Answer, Desk, Done, NotDone
from kiosk.domain.identity import Sex
from kiosk.storage import QueueRules, Store, open_store
from tests.support import people
from tests.support.clinic_rules import CATALOGUE
from tests.support.data_folder import DAY

ROUTE = ("V", "P", "B", "S")
STATIONS = (("V",), ("P", "B"), ("B", "S"), ("V", "P", "B", "S"))
EIGHT = datetime(2026, 3, 2, 0, tzinfo=UTC)


class Staff:
    """Does what desks do, most of the time in a sensible order."""

    def __init__(self, store: Store, first: int, desks: int, seed: int) -> None:
        self.store = store
        self.queue = store.queue(CATALOGUE, QueueRules(recall=timedelta(0)))
        self.chance = random.Random(seed)
        self.names = [str(number) for number in range(first, first + desks)]
        self.people = first * 100_000
        self.done: Counter[str] = Counter()
        self.calls: list[tuple[int, str]] = []
        self.numbers: list[str] = []
        self.second = 0
        for number, name in enumerate(self.names):
            opened = self.queue.open_desk(name, name, STATIONS[(first + number) % 4], DAY, self.moment(), "staff")
            assert isinstance(opened, Desk)

    def moment(self) -> Moment:
        self.second += self.chance.choice((1, 5, 60))
        return Moment(EIGHT + timedelta(seconds=self.second), "boot", self.second * 1000)

    def registers(self) -> None:
        self.people += 1
        person = Person(people.number(self.people), people.name(self.people), Sex.MALE, None, f"{self.people:032X}")
        age = self.chance.choice((30, 40, 66, 72, 85))
        first = self.chance.choice(("B", "S"))
        ids = (str(uuid4()), str(uuid4()))
        told = self.store.register(
            NewVisit(*ids, person, "adult", "B", DAY, ROUTE, first, age, False, None, self.moment(), "kiosk", "card", 1)
        )
        assert isinstance(told, OpenVisit)
        self.numbers.append(f"{told.letter}{told.sequence}")
        self.done["registered"] += 1

    def works(self) -> None:
        """One operation."""
        if self.chance.random() < 0.25:
            return self.registers()
        queue, name = self.queue, self.chance.choice(self.names)
        desk = queue.desk(name)
        assert desk is not None
        if desk.current is None:
            answer = queue.call_next(name, DAY, self.moment(), "staff")
            if isinstance(answer, Done):
                self.calls.append((answer.row.turn, answer.row.label))
            elif answer.why is NotDone.NOBODY_WAITS:
                return self.registers()
            return self.counts("call_next", answer)
        act = self.chance.choice(("go on",) * 12 + ("miss", "park", "undo", "recall", "transfer", "skip", "cancel"))
        if act == "go on":
            act = "finish" if desk.current.state.value == "serving" else "start"
        label, station = desk.current.label, desk.current.station
        doing = {
            "start": lambda: queue.start(name, self.moment(), "staff", False),
            "finish": lambda: queue.finish(name, self.moment(), "staff"),
            "miss": lambda: queue.miss(name, self.moment(), "staff"),
            "park": lambda: queue.park(name, 1, self.moment(), "staff"),
            "undo": lambda: queue.undo(name, self.moment(), "staff"),
            "recall": lambda: queue.recall(name, self.moment(), "staff"),
            "transfer": lambda: queue.transfer(name, self.chance.choice(ROUTE), True, self.moment(), "staff"),
            "skip": lambda: queue.skip(label, station, "refused", DAY, self.moment(), "staff"),
            "cancel": lambda: queue.cancel(label, "left", DAY, self.moment(), "staff"),
        }
        with contextlib.suppress(StorageError):  # held by another process for half a second: the next look does it
            queue.wake_parked(DAY, self.moment())
        self.counts(act, doing[act]())
        return None

    def counts(self, act: str, answer: Answer) -> None:
        self.done[act if isinstance(answer, Done) else f"{act}: {answer.why.value}"] += 1


def main(folder: Path, first: int, desks: int, operations: int, seed: int) -> None:
    store = open_store(folder)
    staff = Staff(store, first, desks, seed)
    print("READY", flush=True)  # noqa: T201
    sys.stdin.readline()
    for _ in range(operations):
        staff.works()
    store.close()
    print(json.dumps({"done": staff.done, "calls": staff.calls, "numbers": staff.numbers}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(text) for text in sys.argv[2:]))
