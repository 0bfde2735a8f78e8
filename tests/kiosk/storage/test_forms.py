"""The forms in which the store may touch its database, and the indices its hot statements must use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kiosk.storage
from kiosk.storage import Store, days, journal, people, prints, registration, visits
from kiosk.storage.queue import calls, closing, heads, lists, places, recent, rerouting, rows, tickets, undo, work
from kiosk.storage.queue import store as queue_store

SOURCES = sorted(Path(kiosk.storage.__file__).parent.rglob("*.py"))
# Each loses or doubles rows without a word; measured with sqlite-utils 4.2.1.
FORBIDDEN = {
    "not atomic": r"with [\w.]*\.conn\b",
    "leaves a transaction open": r"\.conn\.execute\(",
    "a deferred BEGIN": r"\.atomic\(",
    "deletes children": r"replace\s*=\s*True",
    "creates a misspelt table": r"\.(insert|upsert)(_all)?\(",
    "drops triggers": r"\.transform\(",
    "a function of SQLite only": r"(?i)\b(ifnull|julianday|group_concat|glob )",
}


@pytest.mark.parametrize(("why", "form"), FORBIDDEN.items(), ids=FORBIDDEN.keys())
def test_the_forms_that_lose_rows_are_not_used(why: str, form: str) -> None:
    for path in SOURCES:
        found = re.search(form, path.read_text(encoding="utf-8"))
        assert found is None, f"{path.name}: {found[0]!r} is {why}" if found else ""


def test_one_module_names_the_driver() -> None:
    named = [path.name for path in SOURCES if re.search(r"import.*\b(py)?sqlite3\b", path.read_text(encoding="utf-8"))]
    assert named == ["engine.py"]
    assert len(SOURCES) > 10


MODULES = (
    *(days, journal, people, prints, registration, visits),
    *(calls, closing, heads, lists, places, recent, rerouting, rows, tickets, undo, work, queue_store),
)
# A row a desk; the calls for help that nobody answered yet; at most as many as the bound allows.
SMALL = {
    "_DESKS": ["SCAN desk"],
    "_WORKING": ["SCAN desk"],
    "_HELP": ["SCAN help"],
    "_HELD": ["SCAN s"],  # of an index that has only those at a desk now
    "_PASSES": ["SCAN (subquery-1)"],
}
HOT = [
    (name, sql)
    for module in MODULES
    for name, sql in vars(module).items()
    if name.startswith("_") and isinstance(sql, str) and sql.startswith(("select ", "update "))
]


@pytest.mark.parametrize(("name", "sql"), HOT, ids=[name for name, _ in HOT])
def test_no_statement_reads_a_whole_table(store: Store, name: str, sql: str) -> None:
    plan = [row[3] for row in store._db.execute(f"explain query plan {sql}", (1,) * sql.count("?")).fetchall()]
    read = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
    assert read
    scans = [step for step in read if step.startswith("SCAN") and step != "SCAN CONSTANT ROW"]
    allowed = ["SCAN journal"] if "from journal" in sql and name == "_LAST" else SMALL.get(name, [])
    assert [scan.split(" USING ")[0] for scan in scans] == allowed, plan  # of the journal the last row, by its key


def test_people_ahead_are_counted_from_the_index_alone(store: Store) -> None:
    for sql in (visits._BEFORE, days._AHEAD, days._AHEAD_BY_STATION):
        plan = store._db.execute(f"explain query plan {sql}", (1,) * sql.count("?")).fetchall()
        read = [row[3] for row in plan if row[3].startswith("SEARCH")]
        assert read and all("USING COVERING INDEX stop_queue" in step for step in read), plan
