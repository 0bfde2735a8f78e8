"""`day open` by a clock that stands long after the last day: somebody looks at it first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.settings import load
from tests.kiosk.cli.conftest import Cli
from tests.kiosk.safekeeping.test_night import register
from tests.support.clock import SetClock


@pytest.fixture
def last_day(tmp_path: Path) -> str:
    """Closed; the machine was off since then, or its clock has jumped."""
    settings = load(None, {"CLINIC_KIOSK_DATA": str(tmp_path / "data")})
    with open_clinic(settings, clock=SetClock(datetime.now(UTC) - timedelta(days=20))) as clinic:
        day = register(clinic, 1).business_day.isoformat()
        clinic.desk().close_day("cli")
    return day


def test_a_day_that_is_over_is_not_opened_for_the_people_of_another(cli: Cli, last_day: str) -> None:
    told = cli("day", "open", "--json")
    assert (told.code, told.found["refused"]) == (1, "clock_in_doubt")
    assert last_day in told.found["message"] and "--clock-is-right" in told.found["message"]
    assert cli("day", "status", "--json").found["state"] == "closed"


def test_the_day_of_the_clock_opens_on_the_word_of_a_person(cli: Cli, last_day: str) -> None:
    told = cli("day", "open", "--clock-is-right", "--json")
    assert told.code == 0 and told.found["business_day"] > last_day and told.found["returned"] == 0
    assert cli("day", "open").code == 0, "the doubt is over"
