from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.domain.catalogue import Station, catalogue_from
from kiosk.domain.identity import Sex
from kiosk.domain.routing import next_station

CATALOGUE = catalogue_from(tomllib.loads(Path("kiosk/catalogue.toml").read_text(encoding="utf-8")))
ROUTE = CATALOGUE.route(CATALOGUE.programmes["elderly"], 70, Sex.MALE)
DESKS = dict.fromkeys(CATALOGUE.stations, 1)
QUEUES = dict.fromkeys(CATALOGUE.stations, 9)


def sent_to(ahead: dict[str, int], desks: dict[str, int] = DESKS, down: frozenset[str] = frozenset()) -> str:
    found = next_station(ROUTE, frozenset("R"), ahead, desks, down)
    assert isinstance(found, Station)
    return found.code


@pytest.mark.parametrize(
    ("ahead", "code"),
    [
        pytest.param(QUEUES | {"B": 3, "S": 1}, "S", id="queues everywhere: the shorter fasting one"),
        pytest.param(QUEUES | {"B": 0, "E": 0}, "B", id="nobody waits for blood: blood"),
        pytest.param(QUEUES | {"E": 0, "X": 0}, "E", id="nobody waits for the ECG: meanwhile there"),
        pytest.param(QUEUES | {"M": 0, "C": 0}, "B", id="the physician and guidance have to come later"),
        pytest.param({"B": 4, "S": 4}, "B", id="what is not known is not used"),
    ],
)
def test_while_people_wait_at_every_fasting_station_an_idle_one_is_used_meanwhile(
    ahead: dict[str, int], code: str
) -> None:
    assert sent_to(ahead) == code


def test_a_station_without_a_desk_or_that_is_down_is_not_used_meanwhile() -> None:
    assert sent_to(QUEUES | {"E": 0}, DESKS | {"E": 0}) == "B"
    assert sent_to(QUEUES | {"E": 0}, DESKS, frozenset("E")) == "B"
