"""A registration against the bare driver writing the same rows as durably, empty and with a million past visits."""

from __future__ import annotations

import argparse
import hashlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.application.ports import Moment, NewVisit, OpenVisit, Person
from kiosk.domain.identity import Sex
from kiosk.domain.ids import new_id
from kiosk.domain.journal import ORIGIN, chained
from kiosk.storage import Store, engine, open_store
from tests.support import people

DAY = date(2026, 3, 2)
ROUTE = ("R", "V", "P", "B", "S", "U", "E", "X", "T", "C", "D", "G")
GOAL_BARE, GOAL_PAST = 2.0, 1.1
TABLES = ("person", "card", "counter", "journal", "visit", "stop", "print_job")  # in the order they point at each other


def requests(first: int, count: int) -> Iterator[NewVisit]:
    for i in range(first, first + count):
        person = Person(people.number(i), people.name(i), Sex.FEMALE, date(1950, 3, 1), f"{i:032X}")
        moment = Moment(datetime(2026, 3, 2, 1, tzinfo=UTC) + timedelta(seconds=i), "boot", i * 1000)
        ids = (new_id(moment.at), new_id(moment.at))
        yield NewVisit(*ids, person, "elderly", "A", DAY, ROUTE, "R", 76, False, None, moment, "kiosk", "card", 1)


class Bare:
    """The same rows through the driver alone: a transaction, its inserts, a synced commit; nothing is looked up."""

    def __init__(self, model: Path, path: Path, *, keys_only: bool) -> None:
        self._model = engine.look(model)
        self._db = engine.sqlite3.connect(str(path), isolation_level=None)
        for pragma in ("journal_mode=wal", "synchronous=full"):
            self._db.execute(f"pragma {pragma}").fetchall()
        kinds = "('table')" if keys_only else "('table', 'index', 'trigger')"
        wanted = f"select sql from sqlite_master where type in {kinds} and sql is not null"
        for (sql,) in self._model.execute(wanted + " and tbl_name <> '_sqlite_migrations' order by rowid"):
            self._db.execute(sql)
        self._inserts: dict[str, str] = {}
        for table in TABLES:
            marks = ", ".join("?" for _ in self._model.execute(f"pragma table_info({table})").fetchall())
            verb = "insert or replace" if table == "counter" else "insert"
            self._inserts[table] = f"{verb} into {table} values({marks})"

    def rows(self, turn: int) -> dict[str, list[Any]]:
        where = {
            "person": "id = (select person_id from visit where turn = ?)",
            "card": "person_id = (select person_id from visit where turn = ?)",
            "counter": "? > 0",
            "journal": "seq = ?",
        }
        return {
            table: self._model.execute(
                f"select * from {table} where {where.get(table, 'turn = ?')}", (turn,)
            ).fetchall()
            for table in TABLES
        }

    def write(self, rows: dict[str, list[Any]]) -> None:
        run = self._db.execute
        run("begin immediate")
        for table, insert in self._inserts.items():
            if len(rows[table]) > 1:
                self._db.executemany(insert, rows[table])
            else:
                run(insert, rows[table][0])
        run("commit")


def timed_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def registered(store: Store, new: NewVisit) -> OpenVisit:
    told = store.register(new)
    assert isinstance(told, OpenVisit) and not told.again
    return told


def against_bare(folder: Path, rounds: int) -> tuple[float, float, float]:
    """Medians in ms: ours, bare with the same indices and triggers, bare with keys only. Taken in turns."""
    store = open_store(folder / "empty")
    registered(store, next(requests(1, 1)))  # opens the day
    same = Bare(store.path, folder / "same.db", keys_only=False)
    keys = Bare(store.path, folder / "keys.db", keys_only=True)
    first = same._model.execute("select * from journal where seq = 1").fetchone()
    for bare in (same, keys):
        bare._db.execute(bare._inserts["journal"], first)
        bare.write(bare.rows(2))
    ours, sames, plains = [], [], []
    for turn, new in enumerate(requests(2, rounds), start=3):
        ours.append(timed_ms(lambda new=new: registered(store, new)))  # type: ignore[misc]
        rows = same.rows(turn)
        sames.append(timed_ms(lambda rows=rows: same.write(rows)))  # type: ignore[misc]
        plains.append(timed_ms(lambda rows=rows: keys.write(rows)))  # type: ignore[misc]
    store.close()
    return statistics.median(ours), statistics.median(sames), statistics.median(plains)


def fill(path: Path, visits: int) -> None:
    """Past visits of a clinic, four a person, done, with all their rows; written without syncing."""
    db = engine.sqlite3.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=off", "cache_size=-400000", "foreign_keys=off"):
        db.execute(f"pragma {pragma}").fetchall()
    start = datetime(2016, 1, 1, tzinfo=UTC)

    def id_of(turn: int) -> str:
        return new_id(start + timedelta(minutes=3.6 * turn))  # 400 a day

    def day_of(turn: int) -> str:
        return (start + timedelta(days=turn // 400)).date().isoformat()

    persons = [id_of(turn) for turn in range(visits // 4)]

    def journal() -> Iterator[tuple[Any, ...]]:
        prev = ORIGIN
        for turn in range(1, visits + 1):
            row = (turn, f"{day_of(turn)}T01:00:00.000000+00:00", "past", turn, "kiosk", "registered")
            detail = f'{{"by":"card","label":"A{turn % 400 + 1:03d}","programme":"elderly","visit":"{id_of(turn)}"}}'
            head = chained(prev, *row, detail)
            yield (*row, detail, prev, head)
            prev = head

    db.execute("begin immediate")
    db.executemany(
        "insert into person(id, number_index, number_cipher, name_cipher, sex, birth_cipher, created_at)"
        " values(?, ?, ?, ?, 'female', ?, '2016-01-01T01:00:00.000000+00:00')",
        ((id, hashlib.sha256(id.encode()).digest(), os.urandom(47), os.urandom(38), os.urandom(39)) for id in persons),
    )
    db.executemany(
        "insert into card values(?, ?, '2016-01-01T01:00:00.000000+00:00')",
        ((hashlib.sha256(b"c" + id.encode()).digest(), id) for id in persons),
    )
    days = sorted({day_of(turn) for turn in range(1, visits + 1)})
    db.executemany("insert into day(business_day, state) values(?, 'closed')", ((day,) for day in days))
    db.executemany("insert into counter values(?, 'A', 400)", ((day,) for day in days))
    db.executemany("insert into journal values(?, ?, ?, ?, ?, ?, ?, ?, ?)", journal())
    db.executemany(
        "insert into visit(turn, id, person_id, programme, business_day, letter, sequence, state, version, age, sex,"
        " identified_by, catalogue_version, issued_at, boot, boottime_ms, journal_head)"
        " values(?, ?, ?, 'elderly', ?, 'A', ?, 'done', 9, 70, 'female', 'card', 1, ?, 'past', ?, 'AAAAAAAA')",
        (
            (
                t,
                id_of(t),
                persons[t % len(persons)],
                day_of(t),
                t % 400 + 1,
                f"{day_of(t)}T01:00:00.000000+00:00",
                t,
            )
            for t in range(1, visits + 1)
        ),
    )
    for position, station in enumerate(ROUTE, start=1):
        db.execute(
            "insert into stop(turn, position, station, person_id, business_day, state, version, desk, arrived_at,"
            " base_at, due_at, called_at, priority_at, started_at, ended_at, calls, since_at, since_boot, since_ms)"
            " select turn, ?, ?, person_id, business_day, 'done', 5, '1', issued_at, issued_at, issued_at, issued_at,"
            " issued_at, issued_at, issued_at, 1, issued_at, boot, boottime_ms from visit",
            (position, station),
        )
    db.executemany(
        "insert into print_job(id, turn, copy, state, attempt, queued_at) values(?, ?, 1, 'printed', 1, '2016')",
        ((id_of(turn), turn) for turn in range(1, visits + 1)),
    )
    db.execute("commit")
    db.execute("pragma wal_checkpoint(truncate)").fetchall()
    db.close()


def with_past(folder: Path, visits: int, rounds: int) -> tuple[float, float]:
    """Medians in ms without and with past visits, taken in turns."""
    open_store(folder / "past").close()
    begin = time.perf_counter()
    fill(folder / "past" / "clinic.db", visits)
    megabytes = (folder / "past" / "clinic.db").stat().st_size / 1e6
    print(f"  {visits:,} past visits made in {time.perf_counter() - begin:.0f} s, {megabytes:,.0f} MB")
    begin = time.perf_counter()
    past, none = open_store(folder / "past"), open_store(folder / "none")
    print(f"  opened in {time.perf_counter() - begin:.2f} s")
    with_, without = [], []
    for new in requests(1, rounds):
        with_.append(timed_ms(lambda new=new: registered(past, new)))  # type: ignore[misc]
        without.append(timed_ms(lambda new=new: registered(none, new)))  # type: ignore[misc]
    past.close()
    none.close()
    return statistics.median(without), statistics.median(with_)


def verdict(ratio: float, goal: float) -> str:
    return f"{ratio:.2f}x, goal {goal}x: {'met' if ratio <= goal else 'NOT MET'}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--past", type=int, default=1_000_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as scratch:
        ours, same, keys = against_bare(Path(scratch), chosen.rounds)
        print("A registration, p50, WAL, synchronous FULL")
        print(f"  register                            {ours:.3f} ms")
        print(f"  bare driver, same rows and tables   {same:.3f} ms  {verdict(ours / same, GOAL_BARE)}")
        print(f"  bare driver, keys, no index/trigger {keys:.3f} ms  {verdict(ours / keys, GOAL_BARE)}")
        without, with_ = with_past(Path(scratch), chosen.past, chosen.rounds)
        print(f"  register, empty                     {without:.3f} ms")
        print(f"  register, {chosen.past:,} past visits  {with_:.3f} ms  {verdict(with_ / without, GOAL_PAST)}")
    return int(ours / same > GOAL_BARE or with_ / without > GOAL_PAST)


if __name__ == "__main__":
    sys.exit(main())
