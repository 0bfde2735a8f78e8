"""The page of the settings, and words for every code of the pages with forms."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import get_type_hints

import pytest

from kiosk.application.settings_work import WrongSetting
from kiosk.application.staff import NotAllowed
from kiosk.domain.catalogue_entries import Wrong
from kiosk.domain.journal import JournalEvent
from kiosk.settings import Settings
from tests.conftest import PatientWorker
from tests.ui.desk.desk_screen import CATALOGUE
from ui.desk.jobs import Jobs
from ui.pictures.pretend_admin import PretendSettings
from ui.viewmodels.office_settings_view_model import OfficeSettingsViewModel

ROOT = Path(__file__).parents[3]


@pytest.fixture
def settings(jobs: Jobs, worker: PatientWorker) -> OfficeSettingsViewModel:
    page = OfficeSettingsViewModel(PretendSettings(), jobs, lambda: "admin", lambda: CATALOGUE)
    page.enter()
    worker.finish_all()
    return page


def test_settings_are_saved_together_or_not_at_all(settings: OfficeSettingsViewModel, worker: PatientWorker) -> None:
    settings.put("kiosk.idle_s", 60)
    settings.put("clinic.rollover_hour", 99)
    settings.save()
    worker.finish_all()
    assert [one["key"] for one in settings.problems] == ["clinic.rollover_hour"] and settings.changes == 2
    settings.toDefault("clinic.rollover_hour")
    settings.save()
    worker.finish_all()
    assert settings.done
    settings.choose("kiosk")
    idle = next(one for one in settings.rows if one["key"] == "kiosk.idle_s")
    assert (idle["value"], idle["from"]) == (60, "office")


def test_a_number_says_its_range_and_the_programmes_their_names(settings: OfficeSettingsViewModel) -> None:
    settings.choose("kiosk")
    idle = next(one for one in settings.rows if one["key"] == "kiosk.idle_s")
    assert (idle["bounded"], idle["low"], idle["high"]) == (True, 5, 600)
    assert [one["code"] for one in settings.programmes] == list(CATALOGUE.programmes)
    assert settings.programmes[0]["names"]["zh"]


def test_a_fixed_setting_is_shown_and_not_changed(settings: OfficeSettingsViewModel) -> None:
    settings.put("data.backups", "/elsewhere")
    assert settings.changes == 0 and "data" in [one["code"] for one in settings.sections]


def test_what_needs_the_next_start_says_so(settings: OfficeSettingsViewModel, worker: PatientWorker) -> None:
    settings.put("kiosk.full_screen", False)
    settings.save()
    worker.finish_all()
    assert settings.done and settings.later


def _words(name: str) -> set[str]:
    return set(re.findall(r'case "([^"]+)"', (ROOT / f"ui/qml/Office/{name}.qml").read_text("utf-8")))


def test_every_code_of_these_pages_has_words() -> None:
    assert {*JournalEvent, *NotAllowed} <= _words("StaffWords")
    assert set(Wrong) <= _words("CatalogueWords")
    keys = {f"{part}.{one.name}" for part, kind in get_type_hints(Settings).items() for one in fields(kind)}
    assert keys | set(WrongSetting) <= _words("SettingWords")
