"""The privacy page tells every column and every file, and each line of it has a test that is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from sqlite_utils import Database

from kiosk.storage import open_store
from kiosk.storage.migrations import migrations
from tests.support import people
from tests.support.command_line import clinic_kiosk_told

HOME = Path(__file__).parents[1]
PAGE = (HOME / "docs/privacy.md").read_text(encoding="utf-8")
OPERATIONS = (HOME / "docs/operations.md").read_text(encoding="utf-8")
SOURCES = sorted(path for part in ("kiosk", "ui", "devices") for path in (HOME / part).rglob("*.py"))
SCREENS = sorted((HOME / "ui").rglob("*.qml"))
NETWORK = {"asyncio", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "socketserver", "ssl", "urllib"}
NETWORK_OF_QT = re.compile(r"\bQt(Network|WebSockets|WebEngine\w*|HttpServer|RemoteObjects)\b|\bXMLHttpRequest\b")
SEES_OR_HEARS = re.compile(r"\bQt(Multimedia|Bluetooth|Nfc|Positioning|Sensors)\b|\bcv2\b|\bsounddevice\b|\barecord\b")
KNOW_THE_NETWORK = {
    "devices/cards/emulator.py",  # the pretend reader of practice and tests
    "devices/cards/private_pcscd.py",  # the card service of the tests
    "devices/printers/http_line.py",
    "ui/watchdog.py",  # a socket of systemd, on the machine itself
}


def part(title: str) -> str:
    """A part of the page, from its heading to the next."""
    return PAGE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def table(text: str) -> list[list[str]]:
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| ")]
    return rows[1:]


def of_people() -> list[str]:
    first = PAGE.split("\n## ", 1)[0]
    return [name for row in table(first) for name in re.findall(r"`([a-z_]+\.[a-z_]+)`", row[0])]


def of_nobody() -> list[str]:
    listed = part("Columns with nobody in them").replace("\n  ", " ")
    rows = re.findall(r"(?m)^- `(\w+)`: (.+)$", listed)
    return [f"{of}.{name}" for of, names in rows for name in re.findall(r"`(\w+)`", names)]


def told_files() -> list[str]:
    return [name for row in table(part("Which files")) for name in re.findall(r"`([\w./-]+)`", row[0])]


def test_each_column_of_the_database_stands_on_the_page_once() -> None:
    db = Database(memory=True)
    migrations.apply(db)
    real = [f"{name}.{column.name}" for name in db.table_names() for column in db[name].columns]
    assert sorted(of_people() + of_nobody()) == sorted(real)


def test_whatever_is_closed_or_keyed_is_told_among_what_is_of_people() -> None:
    db = Database(memory=True)
    migrations.apply(db)
    closed = {
        f"{t}.{c.name}" for t in db.table_names() for c in db[t].columns if c.name.endswith(("_cipher", "_index"))
    }
    assert len(closed) > 10 and closed <= set(of_people())


def test_each_datum_has_all_its_cells_and_a_proof() -> None:
    rows = table(PAGE.split("\n## ", 1)[0])
    assert [row[0] for row in rows if len(row) != 5 or not all(cell.strip() for cell in row)] == []
    assert [row[0] for row in rows if not re.fullmatch(r"\d+(, \d+)*", row[4].strip())] == []


def test_each_proof_is_a_test_that_is_there_and_each_is_named_by_a_line() -> None:
    proofs = re.findall(r"(?m)^(\d+)\. `(.+?)::(test_\w+)`$", part("Proofs"))
    numbers = [int(number) for number, _path, _name in proofs]
    assert numbers == list(range(1, len(proofs) + 1))
    missing = []
    for _number, path, name in proofs:
        text = (HOME / path).read_text(encoding="utf-8") if (HOME / path).is_file() else ""
        if not re.search(rf"(?m)^def {name}\b", text):
            missing.append(f"{path}::{name}")
    assert missing == []
    lines = PAGE.split("\n## Proofs", 1)[0].split("\n## The law", 1)[0]
    cited = {int(n) for row in table(lines.split("\n## ", 1)[0]) for n in row[-1].split(",")}
    cited |= {int(n) for found in re.findall(r"\((\d+(?:, \d+)*)\)", lines) for n in found.split(", ")}
    assert cited == set(numbers)


def test_each_file_that_the_operations_page_tells_stands_on_the_page() -> None:
    folder = OPERATIONS.split("\n## The data folder\n", 1)[1].split("\n## ", 1)[0]
    there = {name for row in table(folder) for name in re.findall(r"`([\w./-]+)`", row[0])}
    assert len(there) > 10 and there - set(told_files()) == set()


def test_a_clinic_after_its_day_has_no_file_that_the_page_does_not_tell(tmp_path: Path) -> None:
    data = tmp_path / "data"

    def run(*words: str) -> None:
        told = clinic_kiosk_told(*words, "--data", str(data))
        assert told.code == 0, told.err

    run("register", "--id", people.number(1), "--name", people.name(1), "--programme", "elderly")
    run("day", "close", "--yes")
    run("day", "export", "--csv")
    run("backup", "night")
    store = open_store(data)
    try:
        names = {path.name + ("/" if path.is_dir() else "") for path in data.iterdir()}
    finally:
        store.close()
    patterns = [re.sub(r"\b(N|TIME|DAY)\b", "*", name) for name in told_files()]
    assert [name for name in names if not any(fnmatch(name, pattern) for pattern in patterns)] == []
    assert {"clinic.db", "clinic.db-wal", "root.key", "tickets/", "exports/", "backups/"} <= names


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_only_the_printer_and_the_pretend_reader_know_the_network() -> None:
    know = {
        path.relative_to(HOME).as_posix()
        for path in SOURCES
        for name in imported(path)
        if name.partition(".")[0] in NETWORK - {"urllib"}
        or name.startswith("urllib.request")
        or NETWORK_OF_QT.search(name)
    }
    assert know == KNOW_THE_NETWORK
    assert [path.name for path in SCREENS if NETWORK_OF_QT.search(path.read_text(encoding="utf-8"))] == []


def test_no_part_sees_or_hears_anybody() -> None:
    assert [path.name for path in [*SOURCES, *SCREENS] if SEES_OR_HEARS.search(path.read_text(encoding="utf-8"))] == []
