"""The second medium's lines: one for each registration, enough to make it again, with its names closed."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read
from kiosk.storage.files import sync_folder

_OURS = re.compile(r"registrations-([0-9]{4}-[0-9]{2}-[0-9]{2})\.lines")
_VISIT = ("id", "programme", "business_day", "letter", "sequence", "age", "sex", "identified_by", "catalogue_version",
    "issued_at", "boot", "boottime_ms", "journal_head")  # fmt: skip
PERSON = ("id", "number_index", "number_cipher", "name_cipher", "sex", "birth_cipher", "created_at")
# By the order of registering: a clock that was ahead made later days, on which nobody registers now.
_DAYS = (
    "with last(day) as (select business_day from visit order by turn desc limit 1) select day from last"
    " union select * from (select business_day from visit where business_day <> (select day from last)"
    " order by turn desc limit 1) union select good_day from clinic where good_day is not null"
)
_OF_DAY = "select id from visit where business_day = ? order by turn"
_ONE = (
    f"select j.actor, j.detail, q.id, {', '.join(f'v.{name}' for name in _VISIT)},"
    f" {', '.join(f'p.{name}' for name in PERSON)}"
    " from visit v join journal j on j.seq = v.turn join person p on p.id = v.person_id"
    " join print_job q on q.turn = v.turn and q.copy = 1 where v.id = ?"
)
_CARDS = "select card_index, linked_at from card where person_id = ?"


@dataclass(frozen=True, slots=True)
class Line:
    """A registration as it was written down. ``visit`` and ``person`` have the columns of their tables."""

    actor: str
    paper: str  # the id of the first paper
    detail: Mapping[str, Any]  # of the journal's entry
    visit: Mapping[str, Any]
    person: Mapping[str, Any] = field(repr=False)
    cards: tuple[tuple[bytes, str], ...] = field(repr=False)


def lines_name(day: date) -> str:
    return f"registrations-{day.isoformat()}.lines"


class Lines:
    """Writes what the medium does not have yet; whoever registered, this process or another one.

    Errors: OSError (the medium is gone, full, read-only), StorageError.
    """

    def __init__(self, db: Database, cipher: FieldCipher, folder: Path) -> None:
        self._db = db
        self._cipher = cipher
        self.folder = folder
        self._seen: dict[str, tuple[int, set[str]]] = {}  # by day: how far its file was read, and whom it has

    def catch_up(self) -> int:
        """How many lines were written, each on the medium when this returns. Never makes the folder: a mount point
        without its stick is the clinic's own disk."""
        with read(self._db) as db:
            days = sorted(row[0] for row in db.execute(_DAYS).fetchall())
        return sum(self._day(day) for day in days)

    def _day(self, day: str) -> int:
        with read(self._db) as db:
            visits = [row[0] for row in db.execute(_OF_DAY, (day,)).fetchall()]
        path = self.folder / self._file(day)
        if set(visits) <= self._seen.get(day, (0, set()))[1] and (not visits or path.exists()):
            return 0
        with _open(path) as descriptor:
            there, torn = self._there(day, descriptor)
            missing = [visit for visit in visits if visit not in there]
            text = b"".join(self._line(visit) for visit in missing)
            if missing:
                _write(descriptor, b"\n" + text if torn else text)
                there.update(missing)
            self._seen[day] = (os.fstat(descriptor).st_size, there)
        if missing and len(there) == len(missing):
            sync_folder(self.folder)
        return len(missing)

    @staticmethod
    def _file(day: str) -> str:
        return lines_name(date.fromisoformat(day))

    def _there(self, day: str, descriptor: int) -> tuple[set[str], bool]:
        """Whom the file has, and whether its last line is torn."""
        size = os.fstat(descriptor).st_size
        start, known = self._seen.get(day, (0, set()))
        if size < start:  # another stick, or somebody cut it
            start, known = 0, set()
        new = os.pread(descriptor, size - start, start)
        whole, _newline, rest = new.rpartition(b"\n")
        found = (read_line(self._cipher, line) for line in whole.split(b"\n"))
        return known | {line.visit["id"] for line in found if line is not None}, bool(rest)

    def _line(self, visit_id: str) -> bytes:
        with read(self._db) as db:
            row = db.execute(_ONE, (visit_id,)).fetchone()
            if row is None:
                return b""
            actor, detail, paper, *rest = row
            visit = dict(zip(_VISIT, rest[: len(_VISIT)], strict=True))
            person = dict(zip(PERSON, map(_plain, rest[len(_VISIT) :]), strict=True))
            cards = [[_plain(index), at] for index, at in db.execute(_CARDS, (person["id"],)).fetchall()]
        if "route" not in (told := json.loads(detail)):
            return b""  # of the first release, which did not write it down
        body = {"actor": actor, "paper": paper, "detail": told, "visit": visit, "person": person, "cards": cards}
        text = _canonical(body)
        return _canonical({"line": text, "mac": _mac(self._cipher, text)}).encode() + b"\n"


def read_line(cipher: FieldCipher, text: bytes) -> Line | None:
    """None for what is torn, garbled or another clinic's."""
    try:
        outer = json.loads(text)
        if _mac(cipher, outer["line"]) != outer["mac"]:
            return None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    found = json.loads(outer["line"])
    person = {name: _bytes(value) for name, value in found["person"].items()}
    cards = tuple((_bytes(index), at) for index, at in found["cards"])
    return Line(found["actor"], found["paper"], found["detail"], found["visit"], person, cards)


def lines_in(folder: Path, cipher: FieldCipher) -> Iterator[Line]:
    """Day by day, each in the order in which they were written; what is torn is left out."""
    for path in files_in(folder):
        try:
            texts = path.read_bytes().split(b"\n")
        except OSError:  # it costs its own lines only
            continue
        for text in texts:
            line = read_line(cipher, text) if text else None
            if line is not None:
                yield line


def files_in(folder: Path) -> list[Path]:
    """Oldest first."""
    return sorted(path for path in folder.glob("registrations-*.lines") if _OURS.fullmatch(path.name))


def day_of(path: Path) -> date:
    found = _OURS.fullmatch(path.name)
    assert found is not None
    return date.fromisoformat(found[1])


def forget(folder: Path, cipher: FieldCipher, persons: Collection[str]) -> int:
    """Takes the lines of these persons (ids) away; how many files changed. Cut off anywhere, no other line has gone.
    What a stick wrote before may still lie in its free blocks. Errors: OSError."""
    changed = 0
    for path in files_in(folder):
        with _open(path):
            _unfinished(path).unlink(missing_ok=True)
            texts = path.read_bytes().split(b"\n")
            kept = [text for text in texts if not text or _person(cipher, text) not in persons]
            if len(kept) < len(texts):
                changed += 1
                _replace(path, b"\n".join(kept))
    return changed


def drop_days(folder: Path, before: date) -> int:
    """The files of days before that one go; how many. Errors: OSError."""
    old = [path for path in files_in(folder) if day_of(path) < before]
    for path in old:
        _unfinished(path).unlink(missing_ok=True)
        path.unlink(missing_ok=True)
    return len(old)


def _person(cipher: FieldCipher, text: bytes) -> str | None:
    line = read_line(cipher, text)
    return None if line is None else str(line.person["id"])


def _mac(cipher: FieldCipher, text: str) -> str:
    """Only this clinic can write a line."""
    return cipher.index("second_medium.line", text).hex()


def _canonical(found: object) -> str:
    return json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: object) -> object:
    return {"b64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _bytes(value: Any) -> Any:
    return base64.b64decode(value["b64"]) if isinstance(value, dict) else value


@contextmanager
def _open(path: Path) -> Iterator[int]:
    """Held against other processes; appends."""
    held = False
    while not held:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if held := _has_the_name(descriptor, path):
                yield descriptor
        finally:
            os.close(descriptor)


def _has_the_name(descriptor: int, path: Path) -> bool:
    """Not when another process gave it to a new file, or took it away, while this one waited."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(descriptor), path.stat())
    return False


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.unfinished")


def _replace(path: Path, text: bytes) -> None:
    """Under the lock of the old file."""
    descriptor = os.open(_unfinished(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        _write(descriptor, text)
    finally:
        os.close(descriptor)
    _unfinished(path).replace(path)
    sync_folder(path.parent)


def _write(descriptor: int, text: bytes) -> None:
    """All of it, on the medium when this returns."""
    while text:
        text = text[os.write(descriptor, text) :]
    os.fsync(descriptor)
