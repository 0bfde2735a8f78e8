"""Copies of the data beside an open clinic, and the journal's word that a face opened and closed."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.safekeeping.copies import age_of_newest, at_work, back_up
from kiosk.settings import Settings, load
from kiosk.storage import Store, check
from tests.support.clock import SetClock


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})


def events(settings: Settings) -> list[str]:
    with open_clinic(settings) as clinic:
        return [row.event for row in clinic.storage.journal_rows()]


def test_a_copy_is_made_while_the_clinic_is_open_and_the_journal_says_so(settings: Settings) -> None:
    clock = SetClock()
    clock.at = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)  # 1:30 at night in Beijing: still the day before
    with open_clinic(settings):
        made = back_up(settings, "kiosk", clock=clock)
    assert made == settings.data_folder / "backups" / "clinic-2026-03-02-20260302T173000Z.db"
    assert check.whole(made) and events(settings) == ["backup_made"]


def test_a_copy_by_a_clock_that_was_ahead_does_not_hide_that_none_was_made_since() -> None:
    now = datetime(2026, 11, 30, tzinfo=UTC)
    old, ahead, just_now = now - timedelta(days=5), now + timedelta(days=300), now + timedelta(seconds=1)
    assert age_of_newest([old, ahead], now) == timedelta(days=5)
    assert age_of_newest([old, ahead, just_now], now) == timedelta(0)
    assert age_of_newest([ahead], now) is None


@pytest.mark.parametrize(("code", "told"), [(0, ["started", "stopped"]), (70, ["started"])])
def test_the_journal_tells_a_good_ending_from_a_bug(settings: Settings, code: int, told: list[str]) -> None:
    with open_clinic(settings) as clinic:
        assert at_work(clinic.storage, clinic.clock, "kiosk", lambda: code) == code
    assert events(settings) == told


def test_a_journal_that_cannot_be_written_keeps_no_face_closed(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with open_clinic(settings) as clinic:
        assert isinstance(clinic.storage, Store)
        clinic.storage._db.execute("pragma query_only=on").fetchall()
        assert at_work(clinic.storage, clinic.clock, "kiosk", lambda: 0) == 0
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert "journal_failed started" in caplog.text
    caplog.clear()
