from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.assembly import open_clinic
from kiosk.settings import Data, Settings
from tests.support import people
from tests.support.clock import SetClock
from tests.support.export_room import PAYLOADS, Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    (tmp_path / "stick").mkdir()
    with open_clinic(Settings(data=Data(folder=str(tmp_path / "data"))), clock=SetClock()) as clinic:
        office = Office(clinic, tmp_path / "stick")
        for place, name in enumerate([people.name(7), "ئايگۈل ئەخمەت", *PAYLOADS], 1):
            office.register(place, name)
        yield office
