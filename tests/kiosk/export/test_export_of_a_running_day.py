"""An export while people register and desks work between any two of its looks: all of it tells of one moment."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import load_workbook

from kiosk.application.exporting import ExportWork, Snapshot, Snapshots
from kiosk.application.log import Exported, Form, JournalRange, NotExported, Sheet, Span, Value
from kiosk.application.queue import Done
from kiosk.assembly import Clinic, open_clinic
from kiosk.domain.journal import anchor
from kiosk.log_exports import LazyParcels
from kiosk.settings import Data, Export, Settings
from kiosk.storage import Store, engine, open_store
from tests.support import people
from tests.support.clock import SetClock
from tests.support.export_room import DAY, SPAN, Office, table


class Running:
    """A clinic over a connection of its own. Whenever it is told to, somebody registers and a desk goes on."""

    def __init__(self, clinic: Clinic, clock: SetClock) -> None:
        self.clinic, self.clock = clinic, clock
        self.came, self.evening = 0, 80
        self.clinic.desk().open_desk("1", "101", tuple(clinic.catalogue.stations), "nurse")

    def __call__(self) -> None:
        if self.came == self.evening:
            return
        self.clock.pass_(seconds=40)
        self.came += 1
        Office(self.clinic, Path()).register(self.came, people.name(self.came))
        desk = self.clinic.desk()
        if not isinstance(desk.call_next("1", "nurse"), Done):
            return
        desk.start("1", "nurse", False)
        if self.came % 3:
            self.clock.pass_(seconds=90)
            desk.finish("1", "nurse")


@dataclass
class Disturbed:
    """Records that the clinic goes on before each look at."""

    records: Snapshots
    goes_on: Callable[[], None]

    @contextmanager
    def still(self) -> Iterator[Snapshot]:
        with self.records.still() as found:
            yield DisturbedLooks(found, self.goes_on)


@dataclass
class DisturbedLooks:
    found: Snapshot
    goes_on: Callable[[], None]

    def count(self, sheet: Sheet, span: Span) -> int:
        self.goes_on()
        return self.found.count(sheet, span)

    def rows(
        self, sheet: Sheet, span: Span, fields: Collection[str], full: bool = False
    ) -> Iterator[tuple[Value, ...]]:
        for row in self.found.rows(sheet, span, fields, full):
            self.goes_on()
            yield row

    def journal_range(self, span: Span) -> JournalRange:
        self.goes_on()
        return self.found.journal_range(span)

    def open_days(self, span: Span, today: date) -> tuple[date, ...]:
        self.goes_on()
        return self.found.open_days(span, today)


@dataclass
class RunningDay:
    exports: ExportWork
    store: Store
    goes_on: Running
    stick: Path

    def export(self, form: Collection[Form] = tuple(Form)) -> Exported:
        def progress(_done: int, _total: int) -> bool:
            self.goes_on()
            return True

        told = self.exports.export(SPAN, self.stick, form, "anna", reason="asked by the bureau", progress=progress)
        assert isinstance(told, Exported), told
        return told


@pytest.fixture
def day(tmp_path: Path) -> Iterator[RunningDay]:
    (tmp_path / "stick").mkdir()
    settings, clock = Settings(data=Data(folder=str(tmp_path / "data")), export=Export("en")), SetClock()
    with ExitStack() as held:
        clinic = held.enter_context(open_clinic(settings, clock=clock))
        goes_on = Running(clinic, clock)
        for _ in range(5):
            goes_on()
        store = open_store(tmp_path / "data")
        held.callback(store.close)
        parcels = LazyParcels(lambda: settings, store.seal_key(), lambda: clinic.catalogue)
        exports = ExportWork(Disturbed(store.log(), goes_on), parcels, store, clock, lambda: DAY)
        yield RunningDay(exports, store, goes_on, tmp_path / "stick")


def written(told: Exported) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((told.folder / "MANIFEST.json").read_text("utf-8"))
    return found


def text_of(file: Path) -> str:
    told = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout
    return re.sub("[\u2066-\u2069]", "", told)


def states(rows: list[list[str]]) -> Counter[str]:
    place = rows[0].index("State")
    return Counter(row[place] for row in rows[1:])


def test_all_forms_the_summary_and_the_manifest_tell_the_same_numbers(day: RunningDay) -> None:
    told = day.export()
    visits, stops = (table(told.folder / f"{sheet}.csv") for sheet in Sheet)
    manifest, book = written(told), load_workbook(str(told.folder / "log.xlsx"))
    assert day.goes_on.came > told.visits + 20, "many came meanwhile"
    assert (len(visits) - 1, len(stops) - 1) == (told.visits, told.stops) == (manifest["visits"], manifest["stops"])
    for place, rows in enumerate((visits, stops), 1):
        sheet = [[str(value) for value in row] for row in book.get_sheet_by_index(place).to_python()]
        assert len(sheet) == len(rows) and states(sheet) == states(rows)
    summary = {str(row[0]): row[1:] for row in book.get_sheet_by_index(0).to_python()}
    assert summary["Total"][-1] == told.visits and summary["Total"][0] == states(visits)["open"]
    assert summary["Stops"][-1] == told.stops
    paper = text_of(told.folder / "log.pdf")
    totals = dict(re.findall(r"Total (\d+): +(.*)", paper))
    assert list(totals) == [str(told.visits), str(told.stops)]
    assert f"finished {states(stops)['done']} " in totals[str(told.stops)] + " "


def test_the_journals_range_ends_at_the_moment_of_the_rows(day: RunningDay) -> None:
    told = day.export([Form.CSV])
    journal = written(told)["journal"]
    entries = [one for one in day.store.journal_rows() if one.seq <= journal["last"]]
    assert entries[-1].hash.hex() == journal["head"]
    assert sum(one.event == "registered" for one in entries) == told.visits
    stops = table(told.folder / "stops.csv")
    assert sum(one.event == "service_finished" for one in entries) == states(stops)["done"]
    [made] = [one for one in day.store.journal_rows() if one.event == "export_made"]
    assert f'"visit_count":{told.visits}}}' in made.detail and anchor(entries[-1].hash) in made.detail


def test_an_export_of_a_running_day_says_as_of_when_and_is_whole(day: RunningDay) -> None:
    began = day.goes_on.clock.at
    told = day.export()
    assert told.as_of == began
    assert written(told)["as_of"] == began.isoformat() and written(told)["open_days"] == ["2026-11-25"]
    checked = day.exports.verify(told.folder)
    assert (checked.problems, checked.as_of) == ((), began)
    (line,) = [row for row in load_workbook(str(told.folder / "log.xlsx")).get_sheet_by_index(0).to_python()
               if row[0] == "Days still open"]  # fmt: skip
    assert line[1] == "2026-11-25" and str(line[2]).startswith("As of 2026-11-25 08:")
    assert "Still open: as of 2026-11-25 08:" in text_of(told.folder / "log.pdf")


def test_a_day_that_is_closed_is_as_of_no_moment(day: RunningDay) -> None:
    day.goes_on.clinic.desk().close_day("anna")
    day.goes_on.evening = day.goes_on.came
    told = day.export()
    manifest = written(told)
    assert (told.as_of, manifest["as_of"], manifest["open_days"]) == (None, None, [])
    assert day.exports.verify(told.folder).as_of is None
    assert "Still open" not in text_of(told.folder / "log.pdf")


def test_a_day_is_open_before_its_first_visitor_too(day: RunningDay) -> None:
    day.goes_on.clinic.desk().close_day("anna")
    tomorrow = DAY + timedelta(days=1)
    with day.store.log().still() as moment:
        assert moment.open_days(Span(DAY, tomorrow), tomorrow) == (tomorrow,)
        assert moment.open_days(SPAN, tomorrow) == ()
        assert moment.open_days(SPAN, DAY) == (), "closed"


def test_the_clinic_writes_on_while_a_moment_is_looked_at(day: RunningDay) -> None:
    with day.store.log().still() as moment:
        before = day.goes_on.came
        day.goes_on()
        day.store.note("export_failed", {"why": "no_place"}, day.goes_on.clock.now(), "anna")
        assert moment.count(Sheet.VISITS, SPAN) == before
        assert day.store.log().count(Sheet.VISITS, SPAN) == before + 1
    with day.store.log().still() as moment:
        assert moment.count(Sheet.VISITS, SPAN) == before + 1


def test_the_log_beside_the_database_is_emptied_after_an_export_also_after_one_that_was_ended(day: RunningDay) -> None:
    other = engine.database(day.store.path)
    with day.store.log().still():
        day.goes_on()
        assert not engine.fold(other, tries=1)
    assert engine.fold(other)
    told = day.exports.export(SPAN, day.stick, [Form.CSV], "anna", reason=None, progress=lambda done, _total: done == 0)
    assert told is NotExported.CANCELLED
    assert engine.fold(other)
    other.close()
