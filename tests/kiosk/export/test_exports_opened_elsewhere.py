"""A real clinic's log, exported and then looked at with other people's programs."""

from __future__ import annotations

import os
import re
import subprocess
import zipfile
from datetime import date, timedelta
from pathlib import Path

from python_calamine import load_workbook

from kiosk.application.log import Form, NotExported, Sheet, Span
from kiosk.assembly import open_clinic
from kiosk.settings import Data, Export, Settings
from tests.support import people
from tests.support.clock import SetClock
from tests.support.export_room import DAY, PAYLOADS, SPAN, Office, formulas, opened, table


def test_libreoffice_and_pdftotext_tell_the_numbers_of_the_database(office: Office, tmp_path: Path) -> None:
    told = office.export(reason="asked by the bureau")
    stops = office.clinic.records.count(Sheet.STOPS, SPAN)
    assert (told.visits, told.stops) == (len(PAYLOADS) + 2, stops)
    assert len(table(told.folder / "visits.csv")) == told.visits + 1
    assert len(table(told.folder / "stops.csv")) == told.stops + 1
    profile = tmp_path / "profile"
    by_csv = load_workbook(str(opened(told.folder / "visits.csv", tmp_path / "a", profile))).get_sheet_by_index(0)
    assert len(by_csv.to_python()) == told.visits + 1
    book = opened(told.folder / "log.xlsx", tmp_path / "b", profile)
    sheets = load_workbook(str(book))
    assert [len(sheets.get_sheet_by_index(place).to_python()) for place in (1, 2)] == [told.visits + 1, told.stops + 1]
    assert formulas(opened(told.folder / "visits.csv", tmp_path / "a", profile)) == 0
    assert formulas(told.folder / "log.xlsx") == formulas(book) == 0
    text = subprocess.run(
        ["pdftotext", "-layout", str(told.folder / "log.pdf"), "-"], check=True, capture_output=True, text=True
    ).stdout
    labels = [str(row[1]) for row in table(told.folder / "visits.csv")[1:]]
    assert [label for label in labels if label not in text] == []
    assert str(told.visits) in text and str(told.stops) in text


def test_a_name_that_is_a_formula_keeps_a_quote_mark_before_it(office: Office) -> None:
    told = office.export(Form.CSV, reason="asked by the bureau")
    titles, *rows = table(told.folder / "visits.csv")
    names = [row[titles.index("姓名")] for row in rows]
    assert names[0] == people.name(7) and names[1] == "ئايگۈل ئەخمەت"
    assert [name for name in names[2:] if not name.startswith("'")] == []


def test_masked_files_have_no_name_and_no_number_in_them(office: Office) -> None:
    told = office.export(Form.CSV, Form.XLSX)
    number = people.number(1, date(1950, 3, 1))
    with zipfile.ZipFile(told.folder / "log.xlsx") as book:
        inside = b"".join(book.read(name) for name in book.namelist())
    text = inside + b"".join(path.read_bytes() for path in told.folder.iterdir())
    assert number.encode() not in text and people.name(7).encode() not in text
    assert b"6****************" in text


def test_the_columns_are_those_of_the_settings(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    settings = Settings(data=Data(folder=str(tmp_path / "data")), export=Export("en", ("年龄=age", "号=label")))
    with open_clinic(settings, clock=SetClock()) as clinic:
        office = Office(clinic, tmp_path / "stick")
        office.register(1, people.name(1))
        told = office.export(Form.CSV)
    assert table(told.folder / "visits.csv") == [["年龄", "号"], ["76", "A001"]]


def test_openssl_and_sha256sum_agree(office: Office) -> None:
    folder = office.export().folder
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=folder, check=True, capture_output=True)
    check = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "clinic.pem", "-rawin", "-in", "MANIFEST.signed"]
    subprocess.run([*check, "-sigfile", "MANIFEST.sig"], cwd=folder, check=True, capture_output=True)


def test_one_byte_changed_in_any_file_is_found_and_the_file_named(office: Office) -> None:
    folder = office.export().folder
    assert office.clinic.exports.verify(folder).problems == ()
    assert office.clinic.exports.verify(folder).known
    for path in sorted(folder.iterdir()):
        whole = path.read_bytes()
        for place in (0, len(whole) // 2, len(whole) - 1):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            problems = office.clinic.exports.verify(folder).problems
            assert any(path.name in one for one in problems), (path.name, place, problems)
        path.unlink()
        assert f"{path.name} is missing." in office.clinic.exports.verify(folder).problems
        path.write_bytes(whole)
    (folder / "more.csv").write_text("x")
    assert office.clinic.exports.verify(folder).problems == ("more.csv is no part of the export.",)


def test_a_change_in_a_table_is_told_with_its_lines(office: Office) -> None:
    folder = office.export(Form.CSV).folder
    path = folder / "stops.csv"
    lines = path.read_bytes().split(b"\r\n")
    changed = len(lines) // 2
    lines[changed] = lines[changed].replace(b"elderly", b"elderli")
    path.write_bytes(b"\r\n".join(lines))
    [told] = [one for one in office.clinic.exports.verify(folder).problems if one.startswith("stops.csv")]
    found = re.fullmatch(r"stops.csv was changed, in lines (\d+) to (\d+)\.", told)
    assert found and int(found[1]) <= changed + 1 <= int(found[2])
    assert int(found[2]) - int(found[1]) < 60 < len(lines)


def test_a_manifest_with_pieces_of_no_size_is_not_understood(office: Office) -> None:
    folder = office.export(Form.CSV).folder
    (folder / "MANIFEST.signed").unlink()
    for size in (b"0", b"-1", b"4096.0", b'"4096"', b"[]"):
        whole = (folder / "MANIFEST.json").read_bytes()
        (folder / "MANIFEST.json").write_bytes(whole.replace(b'"piece": 4096', b'"piece": ' + size))
        assert "MANIFEST.json cannot be understood." in office.clinic.exports.verify(folder).problems
        (folder / "MANIFEST.json").write_bytes(whole)


def test_a_manifest_with_a_moment_that_is_none_is_not_understood(office: Office) -> None:
    folder = office.export(Form.CSV).folder
    (folder / "MANIFEST.signed").unlink()
    whole = (folder / "MANIFEST.json").read_bytes()
    moment = re.findall(rb'"as_of": (.*),', whole)[0]
    for wrong in (b'"yesterday"', b'"2026-11-25 08:12:00"', b"20261125", b"[]"):
        (folder / "MANIFEST.json").write_bytes(whole.replace(moment, wrong, 1))
        assert "MANIFEST.json cannot be understood." in office.clinic.exports.verify(folder).problems


def test_a_second_export_of_a_day_stands_beside_the_first(office: Office) -> None:
    names = [office.export(Form.CSV).folder.name for _ in range(2)]
    assert names == ["clinic-log-2026-11-25", "clinic-log-2026-11-25-2"]
    left = office.stick / "clinic-log-2026-11-24.unfinished"
    left.mkdir()
    office.export(Form.CSV)
    assert not left.exists()


def test_a_folder_that_is_not_there_or_goes_away_leaves_nothing_half(office: Office) -> None:
    def pull_out(done: int, _total: int) -> bool:
        if done and office.stick.exists():
            office.stick.rename(office.stick.with_name("pocket"))
        return True

    for forms in ([Form.CSV], [Form.XLSX], [Form.PDF]):
        told = office.clinic.exports.export(SPAN, office.stick, forms, "anna", reason=None, progress=pull_out)
        assert told is NotExported.NO_PLACE
        (office.stick.with_name("pocket")).rename(office.stick)
        assert [one for one in office.stick.iterdir() if not one.name.endswith(".unfinished")] == []
    missing = office.stick / "gone"
    told = office.clinic.exports.export(SPAN, missing, [Form.CSV], "a", reason=None, progress=lambda _d, _t: True)
    assert told is NotExported.NO_PLACE


def test_a_stick_that_goes_in_the_last_moment_is_in_the_journal(office: Office) -> None:
    ends: list[int] = []

    def pull_out(done: int, total: int) -> bool:
        ends.extend([done] if done == total else [])
        if len(ends) == 2:  # all is written and synced, and nothing but the name is missing
            office.stick.rename(office.stick.with_name("pocket"))
        return True

    told = office.clinic.exports.export(
        SPAN, office.stick, [Form.CSV], "anna", reason="asked by the bureau", progress=pull_out
    )
    assert told is NotExported.NO_PLACE
    rows = [one for one in office.clinic.storage.journal_rows() if one.event.startswith("export")]
    assert [one.event for one in rows] == ["export_made", "export_failed"]
    assert '"why":"no_place"' in rows[-1].detail
    assert [one for one in office.stick.with_name("pocket").iterdir() if not one.name.endswith(".unfinished")] == []


def test_a_clinic_that_exported_is_still_proved_whole(office: Office) -> None:
    office.export(Form.CSV)
    office.export(Form.XLSX, reason="asked by the bureau")
    assert office.clinic.proofs.prove().problems == ()


def test_an_export_that_is_ended_leaves_nothing(office: Office) -> None:
    for form in Form:
        told = office.clinic.exports.export(
            SPAN, office.stick, [form], "anna", reason=None, progress=lambda done, _total: done == 0
        )
        assert told is NotExported.CANCELLED
        assert list(office.stick.iterdir()) == []


def test_days_without_anybody_are_no_export(office: Office) -> None:
    before = DAY - timedelta(days=1)
    told = office.clinic.exports.export(
        Span(before, before), office.stick, [Form.CSV], "anna", reason=None, progress=lambda _done, _total: True
    )
    assert told is NotExported.NOBODY


def test_a_link_and_a_pipe_are_no_files_of_an_export(office: Office, tmp_path: Path) -> None:
    folder = office.export(Form.CSV).folder
    moved = (folder / "visits.csv").rename(tmp_path / "elsewhere.csv")
    (folder / "visits.csv").symlink_to(moved)
    assert "visits.csv cannot be read." in office.clinic.exports.verify(folder).problems
    (folder / "visits.csv").unlink()
    os.mkfifo(folder / "visits.csv")
    assert "visits.csv cannot be read." in office.clinic.exports.verify(folder).problems
