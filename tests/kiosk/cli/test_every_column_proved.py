"""Every value of the database that is changed behind the program's back is found, or it is said why none can tell."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.application.errors import DamagedError
from kiosk.clock import SystemClock
from kiosk.storage import engine, open_store
from tests.kiosk.cli.conftest import Cli
from tests.support import people

CATALOGUE = Path(__file__).parents[3] / "kiosk/catalogue.toml"

# What nobody can tell from the journal, and why that is no harm to the log of a day.
NOT_TOLD = {
    "card": "a keyed index, and whose card it is: a card shows by itself whose it is, or is linked anew",
    "print_job.sent_at": "when a paper was last sent; how it ended is guarded",
    "undo": "how a desk's last action is taken back, gone after half a minute",
    "clinic": "the key's check, looked at by each opening; the clock's last believed moment",
    "person.sex": "told by the number, which is closed; of a visit it is guarded",
    "person.created_at": "of no log",
    "person.dropped_at": "only that it is there beside a name that is gone is guarded, not since when",
    "person.id": "the visits point at it, which are guarded: the file is then no whole database",
    "roster.read_at": "only says how long the row is kept",
    "staff.name_index": "finds an account by its name; the name itself is closed",
    "staff.pin_hash": "a PIN that fits no more is refused, and an admin gives a new one",
    "staff.epoch": "which sessions go on",
    "staff.failed": "how long the next try waits",
    "staff.boot": "how long the next try waits",
    "staff.until_ms": "how long the next try waits",
    "staff.created_at": "of no log",
    "staff.signed_in_at": "the sign-ins are in the journal",
    "roster.id": "the closed fields open with their own id only; told as one of them",
    "_sqlite_migrations": "the library's own record of the releases",
}


@pytest.fixture
def kept(cli: Cli, admin: tuple[str, ...], tmp_path: Path) -> Path:
    """A day with something in every table, closed."""
    for one in (1, 2, 3):
        cli("register", "--id", people.number(one), "--name", people.name(one), "--programme", "elderly")
    cli("desk", "open", "1", "--room", "101", "--station", "R")
    cli("desk", "call-next", "--desk", "1")
    cli("desk", "start", "--desk", "1")
    cli("desk", "finish", "--desk", "1")
    cli("desk", "call-next", "--desk", "1")
    cli("desk", "tier", "A003", "--tier", "disabled", "--reason", "seen")
    cli("desk", "down", "X")
    cli("settings", "set", "queue.passes", "3", *admin)
    changed = CATALOGUE.read_text(encoding="utf-8").replace("minutes = 2", "minutes = 4", 1)
    (tmp_path / "catalogue.toml").write_text(changed, encoding="utf-8")
    cli("catalogue", "save", str(tmp_path / "catalogue.toml"), *admin)
    store = open_store(tmp_path / "data")
    store.note("help_called", {}, SystemClock().now(), "kiosk")
    store.close()
    (tmp_path / "list.csv").write_text(f"姓名,身份证号\n{people.name(7)},{people.number(7)}\n", encoding="utf-8")
    cli("roster", "import", str(tmp_path / "list.csv"))
    assert cli("day", "close", "--yes", "--json").found["state"] == "closed"
    return tmp_path / "data"


def columns(path: Path) -> list[tuple[str, str, str]]:
    with closing(engine.look(path)) as db:
        tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'").fetchall()]
        return [
            (table, row[1], row[2])
            for table in tables
            if not table.startswith("sqlite_")
            for row in db.execute(f"pragma table_info({table})").fetchall()
        ]


def altered(path: Path, table: str, column: str, kind: str) -> Iterator[int]:
    """How many rows there were to change; the file is as before afterwards."""
    before = path.with_name("before.db")
    shutil.copy(path, before)
    with closing(engine.sqlite3.connect(str(path), isolation_level=None)) as db:
        for text in ("foreign_keys=off", "ignore_check_constraints=on"):
            db.execute(f"pragma {text}").fetchall()
        for trigger in ("journal_no_delete", "journal_no_update", "journal_next"):
            db.execute(f"drop trigger if exists {trigger}")
        other = {"INTEGER": f"coalesce({column}, 0) + 100000", "BLOB": "randomblob(32)"}.get(
            kind.upper(), f"coalesce({column}, '') || 'x'"
        )
        done = db.execute(
            f"update {table} set {column} = {other} where rowid = (select max(rowid) from {table})"
        ).rowcount
        db.execute("pragma wal_checkpoint(truncate)").fetchall()
    yield int(done)
    shutil.copy(before, path)


def found(folder: Path) -> tuple[str, ...]:
    """What the opening says, else the proof."""
    try:
        store = open_store(folder)
    except DamagedError:
        return ("every table",)
    try:
        return store.proofs().prove().problems
    finally:
        store.close()


def test_every_column_is_guarded_or_it_is_said_why_not(kept: Path) -> None:
    path = kept / "clinic.db"
    open_store(kept).close()
    unguarded, empty = [], []
    for table, column, kind in columns(path):
        if table in NOT_TOLD or f"{table}.{column}" in NOT_TOLD:
            continue
        for rows in altered(path, table, column, kind):
            if not rows:
                empty.append(table)
                continue
            problems = found(kept)
            said = (table, "every table", *(("printed",) if column == "journal_head" else ()))
            if not any(word in one for one in problems for word in said):
                unguarded.append(f"{table}.{column}")
    assert (unguarded, empty) == ([], [])
