from __future__ import annotations

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.catalogue import CatalogueError, Who, catalogue_from
from kiosk.domain.identity import Sex
from kiosk.domain.routing import allowed, first_station
from kiosk.domain.waiting import wait_range

DEFAULT = tomllib.loads(Path("kiosk/catalogue.toml").read_text(encoding="utf-8"))


def edited(**changes: Any) -> dict[str, Any]:
    return deepcopy(DEFAULT) | changes


def test_the_catalogue_that_comes_with_the_program_is_right() -> None:
    catalogue = catalogue_from(DEFAULT)
    assert [one.letter for one in catalogue.programmes.values()] == ["A", "B", "C", "D", "E"]
    stations = [one.names for one in catalogue.stations.values()]
    for names in [*stations, *(one.names for one in catalogue.programmes.values())]:
        assert set(names) == {"ug", "zh", "en"} and all(names.values())


@pytest.mark.parametrize(
    ("age", "sex", "codes"),
    [
        pytest.param(70, Sex.FEMALE, ["elderly", "chronic", "walk_in"], id="seventy"),
        pytest.param(65, Sex.MALE, ["elderly", "chronic", "walk_in"], id="sixty-five today"),
        pytest.param(64, Sex.MALE, ["adult", "chronic", "walk_in"], id="sixty-four"),
        pytest.param(0, None, ["child", "chronic", "walk_in"], id="a baby"),
        pytest.param(None, None, ["elderly", "adult", "child", "chronic", "walk_in"], id="age not known"),
    ],
)
def test_a_person_is_offered_what_fits_their_age(age: int | None, sex: Sex | None, codes: list[str]) -> None:
    assert [one.code for one in catalogue_from(DEFAULT).eligible(age, sex)] == codes


def test_the_route_leaves_out_stations_that_are_not_for_this_person() -> None:
    catalogue = catalogue_from(DEFAULT)
    adult = catalogue.programmes["adult"]
    assert "W" in [one.code for one in catalogue.route(adult, 40, Sex.FEMALE)]
    assert "W" not in [one.code for one in catalogue.route(adult, 40, Sex.MALE)]


def test_who_without_limits_admits_everybody() -> None:
    assert Who().admits(0, Sex.MALE) and Who().admits(None, None) and not Who(sex=Sex.FEMALE).admits(30, Sex.MALE)


def test_registration_comes_first_then_fasting_stations_and_guidance_last() -> None:
    catalogue = catalogue_from(DEFAULT)
    route = catalogue.route(catalogue.programmes["elderly"], 70, Sex.FEMALE)
    assert [one.code for one in allowed(route)] == ["R"]
    assert [one.code for one in allowed(route, frozenset("R"))] == ["B", "S"]
    assert first_station(route, {}).code == "R"
    rest = frozenset(one.code for one in route) - {"C"}
    assert [one.code for one in allowed(route, rest)] == ["C"]


def test_of_two_open_stations_the_one_with_less_work_before_it_is_first() -> None:
    catalogue = catalogue_from(DEFAULT)
    route = [one for one in catalogue.route(catalogue.programmes["adult"], 40, Sex.MALE) if one.code in "BS"]
    assert first_station(route, {"B": 5, "S": 1}).code == "S"
    assert first_station(route, {"B": 0, "S": 0}).code == "B"


def test_the_wait_is_a_range_in_fives() -> None:
    assert wait_range(0, 2) == (0, 5)
    assert wait_range(10, 2) == (10, 30)
    assert wait_range(1, 1) == (0, 5)


STATION, PROGRAMME = DEFAULT["station"][0], DEFAULT["programme"][0]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(edited(programme=[]), "no programme", id="nothing to register for"),
        pytest.param(edited(statoin=[]), "statoin", id="a misspelt list"),
        pytest.param(edited(station="R"), "list of tables", id="no list"),
        pytest.param(edited(version="1"), "whole number", id="the version as text"),
        pytest.param(edited(station=[*DEFAULT["station"], STATION]), "there twice", id="a station twice"),
        pytest.param(edited(programme=[*DEFAULT["programme"], PROGRAMME]), "already taken", id="a letter twice"),
        pytest.param(edited(programme=[PROGRAMME | {"letter": "O"}]), "letter", id="a letter like a digit"),
        pytest.param(edited(programme=[PROGRAMME | {"route": ["Z"]}]), "Z, which does not exist", id="an orphan"),
        pytest.param(edited(programme=[PROGRAMME | {"route": ["R", "R"]}]), "different", id="a station walked twice"),
        pytest.param(edited(programme=[PROGRAMME | {"quota": "many"}]), "quota", id="a quota in words"),
        pytest.param(edited(programme=[PROGRAMME | {"once_per": "life"}]), "day or year", id="once in a life"),
        pytest.param(edited(programme=[PROGRAMME | {"name": {"ug": "x"}}]), "zh and en", id="a name missing"),
        pytest.param(edited(programme=[PROGRAMME | {"who": {"age": 3}}]), "age", id="an unknown limit"),
        pytest.param(edited(programme=[PROGRAMME | {"who": 3}]), "table", id="no table"),
        pytest.param(edited(programme=["x"]), "missing", id="a word in place of a programme"),
        pytest.param(edited(station=[STATION | {"who": {"sex": "f"}}]), "male or female", id="a sex misspelt"),
        pytest.param(edited(station=[STATION | {"minutes": 0}]), "above 0", id="no time at all"),
        pytest.param(edited(station=[STATION | {"after": ["Q"]}]), "Q, which", id="after what is not there"),
        pytest.param(edited(station=[STATION | {"code": ""}]), "missing", id="no code"),
        pytest.param(edited(rules=["x"]), "table", id="rules in a list"),
        pytest.param(edited(rules={"machine_donw": True}), "machine_donw", id="a misspelt rule"),
        pytest.param(edited(rules={"machine_down_closes_station": 1}), "true or false", id="a rule that is a number"),
        pytest.param(
            edited(
                station=[STATION | {"after": ["V"]}, *DEFAULT["station"][1:]],
            ),
            "wait for each other",
            id="a circle",
        ),
    ],
)
def test_a_wrong_catalogue_is_refused_in_one_sentence(data: dict[str, Any], says: str) -> None:
    with pytest.raises(CatalogueError, match=says) as caught:
        catalogue_from(data)
    assert str(caught.value).count("\n") == 0


def test_a_clinic_says_whether_a_broken_machine_closes_its_station() -> None:
    assert catalogue_from(DEFAULT).machine_down_closes_station
    assert not catalogue_from(edited(rules={})).machine_down_closes_station
