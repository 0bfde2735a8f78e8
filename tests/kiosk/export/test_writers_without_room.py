"""A disk that is full while a file is written, in each form and at each stage; and a workbook of many sheets."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from python_calamine import load_workbook

from kiosk.application.exporting import Log
from kiosk.application.log import Exported, Form, NotExported, Sheet
from kiosk.export.columns import columns
from kiosk.export.workbook import write_workbook
from tests.support import people
from tests.support.export_room import SPAN, Office
from tests.support.full_disk import files_of_at_most


@pytest.mark.parametrize("form", Form)
def test_a_disk_that_fills_while_a_form_is_written_keeps_nothing_and_the_clinic_goes_on(
    form: Form, office: Office
) -> None:
    def export() -> Exported | NotExported:
        return office.clinic.exports.export(
            SPAN, office.stick, [form], "anna", reason=None, progress=lambda _done, _total: True
        )

    whole = office.export(form)
    largest = max(file.bytes for file in whole.files)
    for size in (0, 100, largest // 2, largest * 9 // 10):  # a paper differs by some bytes: it shows the journal's head
        with files_of_at_most(size):
            assert export() is NotExported.NO_ROOM
        assert list(office.stick.iterdir()) == [whole.folder]
    office.register(400, people.name(3))
    again = export()
    assert isinstance(again, Exported) and again.visits == whole.visits + 1
    assert office.clinic.exports.verify(again.folder).problems == ()


def test_a_sheet_that_is_full_goes_on_in_another(office: Office, tmp_path: Path) -> None:
    records = office.clinic.records
    visits, stops = (records.count(sheet, SPAN) for sheet in Sheet)
    log = Log(
        SPAN,
        False,
        visits,
        stops,
        records.journal_range(SPAN),
        (),
        datetime(2026, 11, 25, tzinfo=UTC),
        lambda sheet, fields: records.rows(sheet, SPAN, fields),
    )
    shown = {sheet: columns(sheet, (), "en") for sheet in Sheet}
    path, most = tmp_path / "log.xlsx", 7
    assert write_workbook(path, log, shown, "Clinic", "en", most) == visits + stops
    book = load_workbook(str(path))
    rows = {name: len(book.get_sheet_by_name(name).to_python()) - 1 for name in book.sheet_names[1:]}
    assert list(rows)[:3] == ["Visits", "Visits 2", "Visits 3"] and max(rows.values()) == most
    assert sum(count for name, count in rows.items() if name.startswith("Visits")) == visits
    assert sum(count for name, count in rows.items() if name.startswith("Stops")) == stops
