from __future__ import annotations

import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.catalogue import catalogue_from
from kiosk.domain.catalogue_check import flaws
from kiosk.domain.catalogue_entries import Wrong
from kiosk.domain.identity import Sex
from kiosk.domain.routing import next_station

DEFAULT = tomllib.loads(Path("kiosk/catalogue.toml").read_text(encoding="utf-8"))
STATION, PROGRAMME = DEFAULT["station"][0], DEFAULT["programme"][0]


def station(**changes: Any) -> dict[str, Any]:
    """The catalogue with its first station, R, changed."""
    return deepcopy(DEFAULT) | {"station": [STATION | changes, *deepcopy(DEFAULT["station"][1:])]}


def programme(**changes: Any) -> dict[str, Any]:
    """The catalogue with its first programme, elderly, changed."""
    return deepcopy(DEFAULT) | {"programme": [PROGRAMME | changes, *deepcopy(DEFAULT["programme"][1:])]}


def told(draft: Any) -> set[tuple[str, str]]:
    return {(one.code.value, one.where) for one in flaws(draft)}


def test_nothing_is_wrong_with_the_catalogue_that_comes_with_the_program() -> None:
    assert flaws(DEFAULT) == ()


@pytest.mark.parametrize(
    ("draft", "code", "where"),
    [
        pytest.param([], Wrong.MALFORMED, "catalogue", id="a list"),
        pytest.param(DEFAULT | {"version": None}, Wrong.MALFORMED, "catalogue", id="nothing for a number"),
        pytest.param(station(minutes=float("nan")), Wrong.MALFORMED, "catalogue", id="minutes that are no number"),
        pytest.param(station(note="\ud800"), Wrong.MALFORMED, "catalogue", id="half a character"),
        pytest.param(station(note=2**63), Wrong.MALFORMED, "catalogue", id="more than 64 bits"),
        pytest.param(DEFAULT | {"version": -1}, Wrong.VERSION, "catalogue", id="a version below 0"),
        pytest.param(DEFAULT | {"programme": {}}, Wrong.NO_PROGRAMME, "catalogue", id="a table for the programmes"),
        pytest.param(DEFAULT | {"rules": 1}, Wrong.MALFORMED, "rules", id="a number for the rules"),
        pytest.param(station(code=""), Wrong.BAD_CODE, "station #1", id="no code"),
        pytest.param(station(code="R 1"), Wrong.BAD_CODE, "station R 1", id="a blank in a code"),
        pytest.param(station(code="1" * 15), Wrong.BAD_CODE, f"station {'1' * 15}", id="a person's number"),
        pytest.param(station(minutes=601), Wrong.MINUTES, "station R", id="more than ten hours"),
        pytest.param(station(minutes=True), Wrong.MINUTES, "station R", id="yes for minutes"),
        pytest.param(station(fasting="no"), Wrong.YES_NO, "station R", id="a word for no"),
        pytest.param(station(after="V"), Wrong.AFTER_UNKNOWN, "station R", id="a word for a list"),
        pytest.param(station(room="x" * 31), Wrong.ROOM, "station R", id="a long room"),
        pytest.param(station(room=[]), Wrong.ROOM, "station R", id="a list for a room"),
        pytest.param(station(room="a\nb"), Wrong.ROOM, "station R", id="two lines for a room"),
        pytest.param(station(ask=["weight"]), Wrong.ASK_UNKNOWN, "station R", id="a question nobody knows"),
        pytest.param(station(name={"zh": "登", "en": "x" * 61}), Wrong.BAD_NAME, "station R", id="a long name"),
        pytest.param(station(name={"zh": 3, "en": "R"}), Wrong.BAD_NAME, "station R", id="a number for a name"),
        pytest.param(station(name="R"), Wrong.NAME_MISSING, "station R", id="one name for all languages"),
        pytest.param(station(who={"age_min": 70, "age_max": 60}), Wrong.AGES, "station R", id="ages turned round"),
        pytest.param(station(who={"age_min": "old"}), Wrong.AGES, "station R", id="an age in words"),
        pytest.param(station(who={"age_max": 151}), Wrong.AGES, "station R", id="older than anybody"),
        pytest.param(station(who={"not": ["tall"]}), Wrong.ASK_UNKNOWN, "station R", id="not for what nobody asks"),
        pytest.param(programme(quota=10000), Wrong.QUOTA, "programme elderly", id="a quota of five digits"),
        pytest.param(programme(letter="AB"), Wrong.LETTER, "programme elderly", id="two letters"),
        pytest.param(programme(letter="B"), Wrong.LETTER_TWICE, "programme adult", id="a letter of another one"),
        pytest.param(programme(code="adult"), Wrong.CODE_TWICE, "programme adult", id="a code of another one"),
        pytest.param(programme(route=[]), Wrong.ROUTE, "programme elderly", id="a route to nowhere"),
        pytest.param(programme(route=["T"], who={}), Wrong.NO_STATION, "programme elderly", id="none for the young"),
        pytest.param(programme(route=["W"]), Wrong.NO_STATION, "programme elderly", id="no station for men"),
        pytest.param(station(after=["C"]), Wrong.CIRCLE, "programme elderly", id="after the last one"),
    ],
)  # fmt: skip
def test_each_flaw_has_its_code_and_its_place(draft: Any, code: Wrong, where: str) -> None:
    assert (code.value, where) in told(draft)


def test_all_that_is_wrong_is_told_at_once() -> None:
    draft = station(minutes=0, room=[], who={"sex": "f"}) | {"version": "1"}
    draft["programme"] = [PROGRAMME | {"letter": "O", "quota": -1}, "x"]
    assert told(draft) == {
        ("minutes", "station R"),
        ("room", "station R"),
        ("sex", "station R"),
        ("letter", "programme elderly"),
        ("quota", "programme elderly"),
        ("bad_code", "programme #2"),
        ("name_missing", "programme #2"),
        ("letter", "programme #2"),
        ("route", "programme #2"),
        ("version", "catalogue"),
    }


def test_what_a_date_or_a_joiner_is_may_stand_in_a_catalogue() -> None:
    assert told(station(note=tomllib.loads("a = 2026-11-25")["a"], room="ا\u200cب")) == set()


WORDS = st.sampled_from(["R", "V", "P", "B", "C", "T", "W", "Z", ""])
TABLE = st.dictionaries(st.sampled_from(["age_min", "age_max", "sex", "not", "zh", "en"]), st.integers(-1, 90))
ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 200), st.floats(), WORDS, st.lists(WORDS, max_size=4), TABLE
)
KEYS = st.sampled_from([*STATION, *PROGRAMME, "after", "last", "who", "ask", "quota"])


@st.composite
def drafts(draw: st.DrawFn) -> dict[str, Any]:
    """The catalogue with some of its values replaced, by what fits now and then."""
    draft = deepcopy(DEFAULT)
    for _ in range(draw(st.integers(1, 6))):
        entry = draw(st.sampled_from([*draft["station"], *draft["programme"]]))
        key = draw(KEYS)
        fitting = {
            "after": st.lists(WORDS, max_size=3), "route": st.lists(WORDS, max_size=6, unique=True),
            "last": st.booleans(), "fasting": st.booleans(),
            "who": st.fixed_dictionaries({}, optional={"age_min": st.integers(0, 90), "age_max": st.integers(0, 90),
                                                       "sex": st.sampled_from(["male", "female"])}),
        }  # fmt: skip
        entry[key] = draw(st.one_of(fitting.get(key, ANYTHING), ANYTHING) if draw(st.booleans()) else ANYTHING)
    return draft


@given(drafts(), st.integers(0, 120), st.sampled_from([None, *Sex]))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whoever_may_have_a_programme_of_a_right_catalogue_comes_to_the_end_of_its_route(
    draft: dict[str, Any], age: int, sex: Sex | None
) -> None:
    if flaws(draft):
        return
    catalogue = catalogue_from(draft)
    for chosen in catalogue.eligible(age, sex):
        route, finished = catalogue.route(chosen, age, sex), frozenset[str]()
        assert route
        while (one := next_station(route, finished, {})) is not None:
            finished |= {one.code}
        assert len(finished) == len(route)
