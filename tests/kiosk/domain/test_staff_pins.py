from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.staff import (
    FREE,
    LOCKED_AT,
    Tries,
    fit_name,
    in_seconds,
    new_pin,
    next_try,
    same_name,
    wait_ms,
    weak,
)


@pytest.mark.parametrize(
    "pin",
    [
        pytest.param("000000", id="one digit"),
        pytest.param("112233", id="three digits"),
        pytest.param("123456", id="a run"),
        pytest.param("987654", id="a run down"),
        pytest.param("890123", id="a run over the end"),
        pytest.param("258369", id="a pattern of the pad"),
        pytest.param("131419", id="one that is tried first"),
    ],
)
def test_a_pin_that_is_tried_first_is_weak(pin: str) -> None:
    assert weak(pin)


def test_a_pin_of_the_machine_is_six_digits_and_never_a_weak_one() -> None:
    drawn: Iterator[int] = iter([0, 123456, 121212, 131419, 40_917])
    assert new_pin(lambda _below: next(drawn)) == "040917"
    assert all(len(pin) == 6 and pin.isdigit() and not weak(pin) for pin in (new_pin() for _ in range(200)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("  ئاينۇر   تۇرسۇن ", "ئاينۇر تۇرسۇن", id="blanks are single"),
        pytest.param("José", "Jos\u00e9", id="letters are composed"),
        pytest.param("", None, id="nothing"),
        pytest.param(" \n", None, id="only blanks"),
        pytest.param("a\u202eb", None, id="a mark that turns the order"),
        pytest.param("a\u200bb", None, id="an unseen character"),
        pytest.param("a\x00b", None, id="a control"),
        pytest.param("x" * 61, None, id="too long"),
    ],
)
def test_a_name_is_seen_whole_or_not_taken(text: str, name: str | None) -> None:
    assert fit_name(text) == name


def test_capitals_make_no_other_name() -> None:
    assert same_name("Aynur") == same_name("AYNUR") != same_name("Aynura")


def test_five_tries_are_free_and_each_further_one_waits_twice_as_long() -> None:
    assert [wait_ms(failed) for failed in range(FREE + 3)] == [0, 0, 0, 0, 0, 15_000, 30_000, 60_000]
    assert [in_seconds(ms) for ms in (0, 1, 1000, 1001)] == [0, 1, 1, 2]


def test_fifteen_guesses_take_four_hours_and_a_quarter() -> None:
    tries, now, guesses = Tries(), 0, 0
    while not tries.locked:
        tries, wait = next_try(tries, "boot-1", now)
        if wait:
            now += wait
        else:
            guesses += 1
    assert guesses == LOCKED_AT and 4 * 3600 <= now / 1000 <= 4.5 * 3600
    assert tries.free_left == 0 and Tries(2).free_left == 3


def test_a_wait_is_not_counted_and_ends_to_the_millisecond() -> None:
    tries = Tries(FREE, "boot-1", 15_000)
    assert next_try(tries, "boot-1", 14_999) == (tries, 1)
    assert next_try(tries, "boot-1", 15_000) == (Tries(FREE + 1, "boot-1", 45_000), 0)


def test_a_restart_begins_the_full_wait_anew_and_only_once() -> None:
    after, wait = next_try(Tries(FREE, "boot-1", 15_000), "boot-2", 4_000)
    assert wait == 15_000
    assert next_try(after, "boot-2", 18_000) == (after, 1_000)
    assert next_try(after, "boot-2", 19_000)[1] == 0


@given(st.lists(st.tuples(st.integers(0, 40_000), st.booleans()), max_size=60))
def test_no_order_of_pauses_and_restarts_buys_a_guess(steps: list[tuple[int, bool]]) -> None:
    """Between two guesses at ``failed`` and ``failed + 1``, that much time has passed since one start or another."""
    tries, boot, now, since = Tries(), 1, 0, 0
    for pause, restart in steps:
        boot, now, since = (boot + 1, pause, pause) if restart else (boot, now + pause, since + pause)
        before = tries
        tries, wait = next_try(tries, f"boot-{boot}", now)
        if wait == 0:
            assert tries.failed == before.failed + 1 and since >= wait_ms(before.failed)
            since = 0
        else:
            assert tries.failed == before.failed
            since = min(since, wait_ms(before.failed) - wait)
