"""A data folder as seen from outside: its bytes, its people, and harm done to its files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.storage import engine, open_store

DAY = date(2026, 3, 2)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def taken(folder: Path) -> int:
    store = open_store(folder)
    try:
        assert store.verify() is None
        return store.taken("elderly", DAY)
    finally:
        store.close()


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(data)


@contextmanager
def a_reader(folder: Path) -> Iterator[None]:
    """Another program in the middle of a long look at the database."""
    connection = engine.look(folder / "clinic.db")
    try:
        connection.execute("begin")
        connection.execute("select count(*) from person").fetchone()
        yield
    finally:
        connection.close()


def pragma(path: Path, text: str) -> None:
    db = engine.sqlite3.connect(str(path), isolation_level=None)
    db.execute(f"pragma {text}").fetchall()
    db.close()
