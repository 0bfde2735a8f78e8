from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk.assembly import open_clinic
from kiosk.catalogue_file import catalogue
from kiosk.domain.identity import examine
from kiosk.settings import Settings
from kiosk.simulate.villagers import villagers
from kiosk.simulate.written import invented
from tests.support.command_line import clinic_kiosk_told


def test_pretend_days_are_written_as_a_clinic_would_live_them(tmp_path: Path) -> None:
    folder = tmp_path / "pretend"
    words = ("simulate", "--write", "--villagers", "14", "--days", "2", "--data", str(folder), "--json")
    told = clinic_kiosk_told(*words)
    assert told.code == 0, told.err
    assert told.found == {"folder": str(folder), "days": 2, "visits": 28, "unserved": told.found["unserved"]}
    settings = Settings()
    with open_clinic(replace(settings, data=replace(settings.data, folder=str(folder)))) as clinic:
        assert clinic.storage.verify() is None and clinic.storage.pending_prints() == ()
        rows = list(clinic.storage.journal_rows())
    events = Counter(row.event for row in rows)
    assert events["registered"] == 28 and events["day_closed"] == 2
    assert events["service_finished"] == events["service_started"] > 28 * 4
    waited = [json.loads(row.detail)["waited_s"] for row in rows if row.event == "called"]
    assert min(waited) == 0 < max(waited)
    assert len({row.at[:10] for row in rows}) == 2


def test_pretend_people_never_come_among_real_ones(tmp_path: Path) -> None:
    assert clinic_kiosk_told("day", "open", "--data", str(tmp_path)).code == 0
    told = clinic_kiosk_told("simulate", "--write", "--villagers", "5", "--data", str(tmp_path), "--json")
    assert told.code == 1 and told.found["refused"] == "not_empty"


def test_pretend_people_have_right_numbers_of_their_age_and_each_day_others() -> None:
    people = villagers(catalogue(Settings()), 600, 1)
    for day in (date(2026, 1, 1), date(2026, 3, 31), date(2028, 2, 29)):
        numbers = {invented(one, day)[0] for one in people}
        assert len(numbers) == 600
        assert not numbers & {invented(one, day + timedelta(days=1))[0] for one in people}
    for one in people[:100]:
        told = examine(invented(one, date(2028, 2, 29))[0], date(2028, 2, 29))
        assert told.sex is one.sex and told.birth_date is not None
        assert (date(2028, 2, 29) - told.birth_date).days // 365.25 == one.age
