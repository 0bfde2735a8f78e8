"""A village's list in whatever form a village has it; what cannot be a list is refused, and never harms the program."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter

from kiosk.application.roster import ListRow, NotRead
from kiosk.export.roster_file import LARGEST_BYTES, read_list
from tests.support import people

ZH = ("序号", "姓名", "身份证号码", "行政村", "联系电话")
UG = ("تەرتىپ", "ئىسىم-فامىلىسى", "كىملىك نومۇرى", "كەنت", "تېلېفون نومۇرى")
EN = ("No", "Full name", "ID number", "Village", "Phone")
FIRST = ("1", people.name(1), people.number(1), "一村", "13900000001")
SECOND = ("2", "تېست ئىسىم", people.number(2), "ئىككىنچى كەنت", "")


def rows(found: object) -> list[ListRow]:
    assert not isinstance(found, NotRead)
    return list(found)  # type: ignore[call-overload, no-any-return]


def read_as(row: Sequence[str], line: int) -> ListRow:
    _place, name, number, village, phone = row
    return ListRow(line, number, name, village, phone)


def text(*lines: Sequence[str], separator: str = ",") -> str:
    return "".join(separator.join(line) + "\r\n" for line in lines)


@pytest.mark.parametrize("titles", [ZH, UG, EN], ids=["Chinese", "Uyghur", "English"])
@pytest.mark.parametrize("separator", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_file_of_any_kind_is_read(tmp_path: Path, titles: Sequence[str], separator: str, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text(titles, FIRST, SECOND, separator=separator).encode(encoding))
    assert rows(read_list(path)) == [read_as(FIRST, 2), read_as(SECOND, 3)]


def book(path: Path, fill: Callable[[xlsxwriter.Workbook], object]) -> Path:
    made = xlsxwriter.Workbook(path)
    fill(made)
    made.close()
    return path


def test_a_workbook_with_a_title_above_and_blank_lines_is_read(tmp_path: Path) -> None:
    def fill(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("说明").write_string(0, 0, "请填写")
        sheet = made.add_worksheet("名单")
        sheet.merge_range(0, 0, 0, 4, "二〇二六年体检名单", made.add_format())
        sheet.write_row(2, 0, [*ZH[:2], "*身份证号码（18位）", *ZH[3:]])
        for line, row in ((3, FIRST), (6, SECOND)):
            for place, cell in enumerate(row):
                sheet.write_string(line, place, cell)

    assert rows(read_list(book(tmp_path / "list.xlsx", fill))) == [read_as(FIRST, 4), read_as(SECOND, 7)]


def test_a_number_that_became_a_measure_is_told_as_such_and_a_phone_is_whole(tmp_path: Path) -> None:
    def fill(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["姓名", "身份证号", "电话"])
        sheet.write_string(1, 0, people.name(1))
        sheet.write_number(1, 1, 659901195003010011)
        sheet.write_number(1, 2, 13900000001)
        sheet.write_formula(2, 0, '="a"&"b"', None, "ab")
        sheet.write_boolean(2, 1, True)

    first, second = rows(read_list(book(tmp_path / "list.xlsx", fill)))
    assert (first.number, first.phone) == ("6.5990119500301e+17", "13900000001")
    assert (second.name, second.number) == ("ab", "")


def test_a_number_kept_as_text_by_a_formula_is_that_number(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'姓名,身份证号\n{people.name(1)},"=""{people.number(1)}"""\n', encoding="utf-8")
    assert [row.number for row in rows(read_list(path))] == [people.number(1)]


def test_a_line_that_is_broken_in_quotes_is_one_row_as_a_spreadsheet_counts(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        f'姓名,身份证号,住址\n甲,{people.number(1)},"一村\n二组"\n\n乙,{people.number(2)}\n', encoding="utf-8"
    )
    assert [(row.line, row.village) for row in rows(read_list(path))] == [(2, "一村\n二组"), (4, "")]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", NotRead.EMPTY, id="nothing"),
        pytest.param(b" \r\n,,\r\n", NotRead.EMPTY, id="blanks"),
        pytest.param("姓名,电话\n甲,1\n".encode(), NotRead.NO_COLUMNS, id="no numbers"),
        pytest.param(b"\xff\x00\x01\x02", NotRead.NOT_READABLE, id="no text"),
        pytest.param("姓名,身份证号\0\n".encode(), NotRead.NOT_READABLE, id="a zero byte"),
        pytest.param(b"PK\x03\x04 and then nothing", NotRead.NOT_READABLE, id="a torn workbook"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotRead.NOT_READABLE, id="an old workbook"),
        pytest.param(b'a,"' + b"x" * 200_000 + b'"\n', NotRead.NOT_READABLE, id="one endless field"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, why: NotRead) -> None:
    path = tmp_path / "list"
    path.write_bytes(content)
    assert read_list(path) is why


def test_a_file_that_is_not_there_or_far_too_large_is_refused(tmp_path: Path) -> None:
    assert read_list(tmp_path / "none.csv") is NotRead.NOT_READABLE
    with (tmp_path / "large.csv").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    assert read_list(tmp_path / "large.csv") is NotRead.NOT_READABLE
    assert read_list(tmp_path) is NotRead.NOT_READABLE


def test_a_small_workbook_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path: Path) -> None:
    path = book(tmp_path / "bomb.xlsx", lambda made: made.add_worksheet().write_row(0, 0, ["姓名", "身份证号"]))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/media/a.bin", "w") as file:
        for _ in range(220):
            file.write(bytes(1_000_000))
    assert path.stat().st_size < 1_000_000
    assert read_list(path) is NotRead.NOT_READABLE


def test_one_cell_far_away_does_not_take_all_the_memory(tmp_path: Path) -> None:
    """Whoever makes room for every cell before it needs hundreds of gigabytes, and is ended."""

    def fill(made: xlsxwriter.Workbook) -> None:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["姓名", "身份证号"])
        sheet.write_string(1_048_575, 16_383, "far")

    path = book(tmp_path / "far.xlsx", fill)
    program = (
        f"from kiosk.export.roster_file import read_list; print(read_list(__import__('pathlib').Path({str(path)!r})))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout.strip()) == (0, "not_readable")


def test_libreoffice_and_the_program_read_the_same_list(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text(text(ZH, FIRST, SECOND), encoding="utf-8")
    # 76: UTF-8; column 3 is text, or its number becomes a measure
    kind = "CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2"
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/office", f"--infilter={kind}"]
    subprocess.run([*command, "--convert-to", "xlsx", "--outdir", str(tmp_path), str(source)], check=True, timeout=300,
                   capture_output=True)  # fmt: skip
    assert rows(read_list(tmp_path / "list.xlsx")) == [read_as(FIRST, 2), read_as(SECOND, 3)]
