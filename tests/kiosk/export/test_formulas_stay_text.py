"""A name or a reason that is a formula in some spreadsheet is text in every form of the log."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from python_calamine import load_workbook

from kiosk.application.log import Sheet
from kiosk.export.cells import cell
from kiosk.export.columns import columns
from kiosk.storage import engine
from tests.support.export_room import PAYLOADS, Office, formulas, opened, table


@pytest.fixture
def reasons(office: Office, tmp_path: Path) -> Office:
    """Skipped stops with each payload as the reason, as a database of an older release may hold them."""
    db = engine.database(tmp_path / "data/clinic.db")
    with engine.write(db):
        turns = [turn for (turn,) in db.execute("select turn from visit order by turn").fetchall()]
        for turn, text in zip(turns, PAYLOADS, strict=False):
            last = "position = (select max(position) from stop where turn = :turn)"
            sql = f"update stop set state = 'skipped', reason = :text where turn = :turn and {last}"
            assert db.execute(sql, {"turn": turn, "text": text}).rowcount == 1
    db.close()
    return office


def column(rows: Sequence[Sequence[object]], sheet: Sheet, field: str) -> list[str]:
    place = [one.field for one in columns(sheet, (), "zh")].index(field)
    return [str(row[place]) for row in rows[1:] if row[place] != ""]


def test_formulas_in_names_and_reasons_are_text_in_every_form(reasons: Office, tmp_path: Path) -> None:
    folder, profile = reasons.export(reason="asked by the bureau").folder, tmp_path / "profile"
    expected = {cell(text) for text in PAYLOADS}
    for sheet, place, field in ((Sheet.VISITS, 1, "name"), (Sheet.STOPS, 2, "reason")):
        file = folder / f"{sheet}.csv"
        assert expected <= set(column(table(file), sheet, field))
        by_csv = opened(file, tmp_path / "a", profile)
        assert formulas(by_csv) == 0
        kept = load_workbook(str(by_csv)).get_sheet_by_index(0).to_python()
        assert expected <= set(column(kept, sheet, field))
        book = opened(folder / "log.xlsx", tmp_path / "b", profile)
        assert formulas(folder / "log.xlsx") == formulas(book) == 0
        shown = load_workbook(str(book)).get_sheet_by_index(place).to_python()
        assert expected <= set(column(shown, sheet, field))


def test_formulas_on_paper_are_text_and_do_nothing(reasons: Office) -> None:
    file = reasons.export(reason="asked by the bureau").folder / "log.pdf"
    told = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout
    assert [text for text in PAYLOADS if len(text) < 20 and text not in told] == []
    stops = told[told.index("\f") :]  # in their narrow column the end of a long reason is left out
    assert [text for text in PAYLOADS if text[:2] not in stops] == []
    inside = file.read_bytes()
    assert [word for word in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction") if word in inside] == []
