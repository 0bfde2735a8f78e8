from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Station
from kiosk.domain.routing import NOT_OPEN_MINUTES, allowed, first_station, next_station
from tests.support.clinic_rules import CATALOGUE

ELDERLY = tuple(CATALOGUE.stations[code] for code in CATALOGUE.programmes["elderly"].route)
NONE: frozenset[str] = frozenset()


def codes(*finished: str, down: str = "") -> str:
    return "".join(one.code for one in allowed(ELDERLY, frozenset(finished), frozenset(down)))


@pytest.mark.parametrize(
    ("finished", "down", "open_to"),
    [
        pytest.param("", "", "R", id="registration before all"),
        pytest.param("R", "", "BS", id="then the fasting ones"),
        pytest.param("RB", "", "S", id="the other fasting one"),
        pytest.param("RBS", "", "VPUEXGNTA", id="then the rest, without internal medicine and guidance"),
        pytest.param("RBSVP", "", "UEXMGNTA", id="internal medicine after vitals and pressure"),
        pytest.param("RVPBUSEXMGNTA", "", "C", id="guidance last"),
        pytest.param("RVPBUSEXMGNTAC", "", "", id="and then home"),
        pytest.param("R", "B", "S", id="round a station that is down"),
        pytest.param("R", "BS", "VPUEXGNTA", id="round all fasting stations"),
        pytest.param("RVPBUSEXMGNT", "A", "A", id="nowhere else to go"),
        pytest.param("RBSUEXGNTA", "VP", "VP", id="nothing may come before those that are down"),
    ],
)
def test_the_stations_open_to_a_visit(finished: str, down: str, open_to: str) -> None:
    assert codes(*finished, down=down) == open_to


def choose(ahead: Mapping[str, int], desks: Mapping[str, int], down: str = "") -> str | None:
    finished = frozenset("RBS")
    found = next_station(ELDERLY, finished, ahead, desks, frozenset(down))
    return found.code if found else None


ALL_OPEN = dict.fromkeys("VPUEXGNTA", 1)


def busy_but(**ahead: int) -> dict[str, int]:
    return {**dict.fromkeys("VPUEXGNTA", 50), **ahead}


def test_the_next_station_is_the_one_with_the_least_expected_wait() -> None:
    assert choose(busy_but(V=2, P=2), ALL_OPEN) == "P"  # 2 x 3 minutes against 2 x 2
    assert choose(busy_but(V=2, P=2), {**ALL_OPEN, "V": 2}) == "V"  # shared by two desks
    assert choose(busy_but(V=2, U=2), ALL_OPEN) == "U"


def test_a_tie_goes_by_the_printed_order() -> None:
    assert choose(busy_but(P=1, U=1, E=1), ALL_OPEN) == "P"


def test_a_station_without_an_open_desk_comes_after_a_short_queue() -> None:
    open_but_e = {code: count for code, count in ALL_OPEN.items() if code != "E"}
    assert choose(busy_but(V=NOT_OPEN_MINUTES // 3 - 1, E=0), open_but_e) == "V"
    assert choose(busy_but(V=NOT_OPEN_MINUTES // 3 + 1, E=0), open_but_e) == "E"


def test_a_station_that_is_down_is_gone_round() -> None:
    assert choose(busy_but(V=1, P=2), ALL_OPEN, down="V") == "P"


def test_a_finished_route_has_no_next_station() -> None:
    assert next_station(ELDERLY, frozenset(one.code for one in ELDERLY), {}) is None


def test_a_route_without_stations_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="station"):
        first_station((), {})


@given(
    st.sets(st.sampled_from([one.code for one in ELDERLY])),
    st.sets(st.sampled_from([one.code for one in ELDERLY])),
    st.dictionaries(st.sampled_from([one.code for one in ELDERLY]), st.integers(0, 40)),
)
def test_no_rule_of_order_is_ever_broken(finished: set[str], down: set[str], ahead: dict[str, int]) -> None:
    chosen = next_station(ELDERLY, frozenset(finished), ahead, {}, frozenset(down))
    left = {one.code for one in ELDERLY} - finished
    if chosen is None:
        assert not left
        return
    stations: Mapping[str, Station] = CATALOGUE.stations
    assert chosen.code in left and not stations[chosen.code].after & left
    assert not chosen.last or left == {chosen.code}
    if chosen.code in down:
        assert all(code in down or stations[code].after & left or stations[code].last for code in left)
