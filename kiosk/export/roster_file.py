"""A village's list as it comes: CSV of any kind or a workbook, titles in three languages, read without trusting it."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import python_calamine as calamine

from kiosk.application.roster import ListRow, NotRead

LARGEST_BYTES = 20_000_000
LARGEST_UNPACKED = 200_000_000
LARGEST_CELLS = 4_000_000  # a workbook is held whole, and one far cell makes all before it
HEADER_WITHIN = 30  # rows: titles of the sheet stand above the titles of its columns
SEPARATORS = (",", ";", "\t")
WORKBOOK = b"PK\x03\x04"
TITLES = {
    "number": (
        "number", "idnumber", "idno", "personalnumber", "idcard", "身份证", "身份证号", "身份证号码", "居民身份证号码",
        "公民身份号码", "证件号", "证件号码", "社会保障号", "社会保障号码", "社保号", "社保号码",
        "كىملىكنومۇرى", "كىملىكنومۇر", "كىملىك", "سالاھىيەتنومۇرى",
    ),
    "name": (
        "name", "fullname", "姓名", "名字", "居民姓名", "村民姓名", "ئىسمى", "ئىسىم", "ئىسىمفامىلىسى", "ئىسىمفامىلە",
    ),
    "village": (
        "village", "address", "村", "村庄", "村名", "行政村", "所属村", "村组", "住址", "地址", "家庭住址", "现住址",
        "كەنت", "كەنتى", "مەھەللە", "ئادرېس", "ئادرېسى", "تۇرالغۇئادرېسى",
    ),
    "phone": (
        "phone", "phonenumber", "telephone", "mobile", "电话", "电话号码", "联系电话", "联系方式", "手机", "手机号",
        "手机号码", "تېلېفون", "تېلېفوننومۇرى", "يانفون", "يانفوننومۇرى",
    ),
}  # fmt: skip
_FIELD_OF = {title: field for field, titles in TITLES.items() for title in titles}
_IN_BRACKETS = re.compile(r"[(\[{（【].*?[)\]}）】]")
_AS_TEXT = re.compile(r'="([^"]*)"')  # how some programs keep a long number in a CSV file
_CELL = re.compile(rb"""\br=["']([A-Z]{0,3})([0-9]{1,7})["']""")

Cells: TypeAlias = Sequence[object]
Sheet: TypeAlias = Sequence[Cells]


def read_list(path: Path) -> Iterator[ListRow] | NotRead:
    """The rows below the titles, blank ones left out; the file is closed when this returns."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            return NotRead.NOT_READABLE
        content = path.read_bytes()
        sheets = _workbook(path) if content.startswith(WORKBOOK) else _csv(content)
    except (OSError, UnicodeDecodeError, csv.Error, zipfile.BadZipFile, calamine.CalamineError, ValueError):
        return NotRead.NOT_READABLE
    filled = [sheet for sheet in sheets if any(any(map(_text, row)) for row in sheet)]
    if not filled:
        return NotRead.EMPTY
    for sheet in filled:
        for place, cells in enumerate(sheet[:HEADER_WITHIN]):
            columns = _columns(cells)
            if "number" in columns and "name" in columns:
                return _below(sheet, place, columns)
    return NotRead.NO_COLUMNS


def _below(sheet: Sheet, header: int, columns: dict[str, int]) -> Iterator[ListRow]:
    for line, cells in enumerate(sheet[header + 1 :], start=header + 2):
        if any(map(_text, cells)):
            yield ListRow(line, *(_at(cells, columns.get(field)) for field in TITLES))


def _columns(cells: Cells) -> dict[str, int]:
    """Where each field stands; the first of two columns of one field counts."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        field = _FIELD_OF.get(_title(_text(cell)))
        if field is not None:
            found.setdefault(field, place)
    return found


def _title(text: str) -> str:
    plain = _IN_BRACKETS.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return "".join(letter for letter in plain if letter.isalpha())


def _at(cells: Cells, place: int | None) -> str:
    return _text(cells[place]) if place is not None and place < len(cells) else ""


def _text(cell: object) -> str:
    """A number of more than 15 digits is no longer the one that was typed, and is told as the machine has it."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, bool) or cell is None:
        return ""
    text = str(cell).strip()
    quoted = _AS_TEXT.fullmatch(text)
    return quoted[1].strip() if quoted else text


def _csv(content: bytes) -> list[Sheet]:
    text = _decoded(content)
    if "\0" in text:
        raise ValueError("not a text")
    found = [list(csv.reader(io.StringIO(text, newline=""), delimiter=separator)) for separator in SEPARATORS]
    return [max(found, key=lambda rows: max((len(_columns(row)) for row in rows[:HEADER_WITHIN]), default=0))]


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # a spreadsheet's "Unicode text"
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")  # what a spreadsheet in Chinese writes as plain CSV


def _workbook(path: Path) -> list[Sheet]:
    with zipfile.ZipFile(path) as packed:
        if sum(one.file_size for one in packed.infolist()) > LARGEST_UNPACKED:
            raise ValueError("it unpacks to too much")
        for one in packed.infolist():
            if re.match(r"xl/worksheets/[^/]+\.xml", one.filename):
                _fits(packed, one)
    with calamine.load_workbook(path) as book:
        visible = [one.name for one in book.sheets_metadata if one.visible == calamine.SheetVisibleEnum.Visible]
        return [list(book.get_sheet_by_name(name).iter_rows()) for name in visible]


def _fits(packed: zipfile.ZipFile, sheet: zipfile.ZipInfo) -> None:
    """Before the workbook is loaded: the reader makes room for every cell before the last one, and ends the process
    when there is none. Errors: ValueError."""
    rows = columns = unpacked = 0
    rest = b""
    with packed.open(sheet) as file:
        while piece := file.read(1 << 20):
            unpacked += len(piece)
            if unpacked > LARGEST_UNPACKED:
                raise ValueError("it unpacks to more than it says")
            for letters, digits in _CELL.findall(rest + piece):
                rows = max(rows, int(digits))
                columns = max(columns, _column(letters), 1)
                if rows * columns > LARGEST_CELLS:
                    raise ValueError("a cell far away")
            rest = piece[-20:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
