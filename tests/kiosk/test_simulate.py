from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.domain.calling import CAP, PASSES
from kiosk.domain.catalogue import Catalogue, catalogue_from
from kiosk.simulate.clinic import Clinic, Day
from kiosk.simulate.compare import Comparison, compare
from kiosk.simulate.desks import DesksError, desks_from, enough_desks
from kiosk.simulate.figures import figures
from kiosk.simulate.villagers import LAST_MINUTE, Villager, villagers
from kiosk.simulate.ways import least_wait, printed_order
from tests.support.command_line import clinic_kiosk_told

CATALOGUE = Path("kiosk/catalogue.toml")
SEEDS = (1, 2, 3)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_from(tomllib.loads(CATALOGUE.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def mornings(catalogue: Catalogue) -> Comparison:
    return compare(catalogue, 300, SEEDS)


@pytest.fixture(scope="module")
def crowd(catalogue: Catalogue) -> tuple[Villager, ...]:
    return villagers(catalogue, 80, 5)


def day_of(catalogue: Catalogue, crowd: tuple[Villager, ...], *, few: bool = False) -> Day:
    desks = desks_from(dict.fromkeys(catalogue.stations, 1), catalogue) if few else enough_desks(catalogue, crowd)
    minutes = {code: one.minutes for code, one in catalogue.stations.items()}
    return Clinic(least_wait, desks, minutes, estimates=False).play(crowd)


def test_the_villagers_are_old_and_young_and_come_in_the_morning(catalogue: Catalogue) -> None:
    people = villagers(catalogue, 600, 1)
    shares = [sum(one.age >= age for one in people) / len(people) for age in (65, 70, 80)]
    assert 0.35 < shares[0] < 0.55 and 0.15 < shares[1] < 0.35 and 0.03 < shares[2] < 0.12
    assert {one.programme for one in people} == {"elderly", "adult", "child", "chronic", "walk_in"}
    assert [one.at for one in people] == sorted(one.at for one in people) and people[-1].at <= LAST_MINUTE
    assert sum(one.at < 120 for one in people) > len(people) / 2


def test_the_same_seed_is_the_same_day_and_another_is_another(catalogue: Catalogue) -> None:
    assert villagers(catalogue, 50, 7) == villagers(catalogue, 50, 7) != villagers(catalogue, 50, 8)
    assert compare(catalogue, 40, [7]) == compare(catalogue, 40, [7])


def test_everybody_walks_the_whole_route_once_or_is_a_no_show(
    catalogue: Catalogue, crowd: tuple[Villager, ...]
) -> None:
    day = day_of(catalogue, crowd)
    assert len(day.minutes_in) + day.no_shows == len(crowd)
    for one in crowd:
        walked = [wait.station for wait in day.waits if wait.turn == one.turn]
        if one.turn in day.minutes_in:
            assert sorted(walked) == sorted(station.code for station in one.route)
            assert day.minutes_in[one.turn] > sum(one.minutes.values())


def test_fasting_stations_come_before_guidance_and_vitals_before_the_physician(
    catalogue: Catalogue, crowd: tuple[Villager, ...]
) -> None:
    called = {(wait.turn, wait.station): wait.called for wait in day_of(catalogue, crowd).waits}
    for turn, station in called:
        if station == "M":
            assert max(called.get((turn, code), 0.0) for code in "VP") < called[turn, "M"]
        if station == "C":
            assert called[turn, "C"] == max(at for (one, _code), at in called.items() if one == turn)


def test_nobody_over_the_cap_sees_more_than_two_priority_people_called_even_when_desks_are_few(
    catalogue: Catalogue, crowd: tuple[Villager, ...]
) -> None:
    found = figures([day_of(catalogue, crowd, few=True)], len(crowd))
    assert found.longest_ordinary > CAP.total_seconds() / 60
    assert 0 < found.passed <= PASSES


def test_the_least_wait_saves_time_against_the_printed_order(mornings: Comparison) -> None:
    """The goal of a quarter is not reached: docs/decisions/0009-where-to-next.md. What is reached does not get lost."""
    assert mornings.saved > 0.13
    assert mornings.least_wait.waited < 0.7 * mornings.printed_order.waited
    assert mornings.least_wait.fasting < 0.75 * mornings.printed_order.fasting
    assert mornings.least_wait.longest_ordinary < mornings.printed_order.longest_ordinary
    assert mornings.least_wait.passed <= PASSES


def test_in_a_small_clinic_the_least_wait_saves_time_too(catalogue: Catalogue) -> None:
    assert compare(catalogue, 80, SEEDS).saved > 0.1


def test_four_of_five_waits_are_within_the_range(mornings: Comparison) -> None:
    found = mornings.least_wait.range
    assert found is not None and found.waits > 1000
    assert 0.75 <= found.coverage <= 0.85
    assert 0.75 <= found.shown_longer <= 0.85
    assert abs(found.bias) < 0.5


def test_desks_come_from_a_file_with_one_sentence_for_what_is_wrong(catalogue: Catalogue) -> None:
    whole = {code: 1 for code in catalogue.stations if code not in "VP"}
    assert desks_from(whole | {"V + P": 2}, catalogue)["V", "P"] == 2
    with pytest.raises(DesksError, match="no station of the catalogue"):
        desks_from({"Z": 1}, catalogue)
    with pytest.raises(DesksError, match="whole number"):
        desks_from(whole | {"V": 0}, catalogue)
    with pytest.raises(DesksError, match="no desk for the station 'V'"):
        desks_from(whole | {"P": 1}, catalogue)


def test_a_desk_for_two_stations_calls_for_both(catalogue: Catalogue) -> None:
    crowd = villagers(catalogue, 10, 3)
    desks = desks_from({code: 1 for code in catalogue.stations if code not in "VP"} | {"V+P": 1}, catalogue)
    minutes = {code: one.minutes for code, one in catalogue.stations.items()}
    day = Clinic(printed_order, desks, minutes, estimates=True).play(crowd)
    assert {"V", "P"} <= {wait.station for wait in day.waits}
    assert len(day.minutes_in) + day.no_shows == 10


def test_the_command_answers_a_person_and_a_script(tmp_path: Path) -> None:
    file = tmp_path / "desks.toml"
    file.write_text("\n".join(f"{code} = 2" for code in "RVPBUSEXMGNWTAC"), encoding="utf-8")
    found = clinic_kiosk_told("simulate", "--villagers", "30", "--desks", str(file), "--json").found
    assert found["desks"]["B"] == 2 and found["villagers"] == 30
    assert found["saved"] == pytest.approx(1 - found["least_wait"]["mean"] / found["printed_order"]["mean"])
    told = clinic_kiosk_told("simulate", "--villagers", "30", "--seed", "3", "--days", "2")
    assert told.code == 0 and "wait at B" in told.out and "less time in the clinic" in told.out


def test_a_file_of_desks_that_is_not_right_is_refused(tmp_path: Path) -> None:
    assert clinic_kiosk_told("simulate", "--desks", str(tmp_path / "none.toml")).code == 1
    file = tmp_path / "desks.toml"
    for text in ("B = ", "B = 1"):
        file.write_text(text, encoding="utf-8")
        refused = clinic_kiosk_told("simulate", "--desks", str(file), "--json")
        assert refused.code == 1 and refused.found["refused"] == "file"
