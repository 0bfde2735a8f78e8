"""Calling the next one: four processes at eight desks beside the bare driver, and with a long queue and a long past."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.application.queue import Desk, Done
from kiosk.domain.identity import Sex
from kiosk.storage import QueueRules, Store, engine, open_store
from tests.benchmarks.bench_registration import fill, timed_ms, verdict
from tests.support import people
from tests.support.clinic_rules import CATALOGUE
from tests.support.staff_at_desks import StaffProcess

DAY = date(2026, 3, 2)
EIGHT = datetime(2026, 3, 2, tzinfo=UTC)
ROUTE = ("V", "P", "B", "S", "U", "E", "X", "M", "G", "N", "T", "C")
AGES = (30, 40, 50, 66, 72, 85)
GOAL_PAST = 1.2
FLOOR = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
db.execute("pragma synchronous=full")
sys.stdin.readline()
for i in range(int(sys.argv[2])):
    db.execute("begin immediate")
    db.execute("update stop set version = version + 1 where turn = ?", (i % 300,))
    db.execute("insert into journal(detail) values(?)", ("x" * 500,))
    db.execute("commit")
"""


def floor(folder: Path, processes: int, operations: int) -> float:
    """Transactions a second of the bare driver: one row changed, one row of 500 bytes appended, synced."""
    path = folder / "floor.db"
    db = engine.sqlite3.connect(str(path), isolation_level=None)
    db.execute("pragma journal_mode=wal").fetchall()
    db.execute("create table stop(turn integer primary key, version integer)")
    db.execute("create table journal(seq integer primary key, detail text)")
    db.executemany("insert into stop values(?, 0)", [(turn,) for turn in range(300)])
    each = operations // processes
    command = [sys.executable, "-c", FLOOR, str(path), str(each)]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, text=True) for _ in range(processes)]
    time.sleep(1)
    begin = time.perf_counter()
    for one in started:
        one.communicate("go\n")
    db.close()
    return each * processes / (time.perf_counter() - begin)


def desks(folder: Path, processes: int, operations: int) -> tuple[float, Counter[str]]:
    staff = [StaffProcess(folder / "desks", 1 + 2 * i, 2, operations // processes, 7 + i) for i in range(processes)]
    begin = time.perf_counter()
    for one in staff:
        one.begin()
    done: Counter[str] = sum((Counter(one.result()["done"]) for one in staff), Counter())
    return done.total() / (time.perf_counter() - begin), done


class Line:
    """A clinic where a number of people always wait at one station."""

    def __init__(self, store: Store, waiting: int) -> None:
        self._store = store
        self._queue = store.queue(CATALOGUE, QueueRules())
        self._seconds = 0
        self._came = 0
        for _ in range(waiting):
            self.comes()
        assert isinstance(self._queue.open_desk("1", "1", ("B",), DAY, self._moment(), "staff"), Desk)

    def _moment(self) -> Moment:
        self._seconds += 7
        return Moment(EIGHT + timedelta(seconds=self._seconds), "boot", self._seconds * 1000)

    def comes(self) -> None:
        self._came += 1
        person = Person(people.number(self._came), people.name(self._came), Sex.MALE, None)
        age = AGES[self._came % len(AGES)]
        ids = (str(uuid4()), str(uuid4()))
        new = NewVisit(
            *ids, person, "elderly", "A", DAY, ROUTE, "B", age, False, None, self._moment(), "kiosk", "number", 1
        )
        assert isinstance(self._store.register(new), OpenVisit)

    def call(self) -> float:
        """Milliseconds of one ``call_next``; the person then leaves, and another one comes."""
        moment = self._moment()
        spent = timed_ms(lambda: self._expect(self._queue.call_next("1", DAY, moment, "staff")))
        self._expect(self._queue.start("1", self._moment(), "staff", False))
        self._expect(self._queue.finish("1", self._moment(), "staff"))
        self.comes()
        return spent

    @staticmethod
    def _expect(answer: object) -> None:
        assert isinstance(answer, Done), answer


def with_past(folder: Path, visits: int, rounds: int) -> tuple[float, float]:
    """Medians in ms: 30 waiting and an empty past, 300 waiting and ``visits`` past ones; taken in turns."""
    open_store(folder / "past").close()
    fill(folder / "past" / "clinic.db", visits)
    past, none = open_store(folder / "past"), open_store(folder / "none")
    long, short = Line(past, 300), Line(none, 30)
    longs, shorts = [], []
    for _ in range(rounds):
        longs.append(long.call())
        shorts.append(short.call())
    past.close()
    none.close()
    return statistics.median(shorts), statistics.median(longs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--operations", type=int, default=4000)
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--past", type=int, default=1_000_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as scratch:
        bare = floor(Path(scratch), 4, chosen.operations)
        rate, done = desks(Path(scratch), 4, chosen.operations)
        print("Four processes at eight desks, WAL, synchronous FULL")
        print(f"  all a desk does, with its looks   {rate:,.0f} a second")
        print(f"  bare driver, two rows a write     {bare:,.0f} a second")
        print("  " + ", ".join(f"{count} {act}" for act, count in done.most_common() if ":" not in act))
        short, long = with_past(Path(scratch), chosen.past, chosen.rounds)
        print("call_next, p50")
        print(f"  30 waiting, an empty past         {short:.3f} ms")
        print(f"  300 waiting, {chosen.past:,} visits past {long:.3f} ms  {verdict(long / short, GOAL_PAST)}")
    return int(long / short > GOAL_PAST)


if __name__ == "__main__":
    sys.exit(main())
