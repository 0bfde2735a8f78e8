from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.live.layers import keys_in, laid_over, rows, value_of
from kiosk.settings import Settings, load

KEYS = [row.key for row in rows(Settings(), {}, frozenset())]
VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(["ug", "ipp"])
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=2)),
    max_leaves=4,
)


@given(st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text(max_size=12)), VALUES, max_size=6))
@settings(deadline=None)
def test_whatever_was_saved_leaves_settings_that_a_file_could_say(saved: dict[str, Any]) -> None:
    now, told = laid_over(Settings(), saved, frozenset())
    for key in KEYS:
        if key not in saved or key in told:
            assert value_of(now, key) == value_of(Settings(), key)
    assert told.keys() <= saved.keys() and all(one.endswith(".") for one in told.values())
    assert laid_over(Settings(), {key: saved[key] for key in saved if key not in told}, frozenset()) == (now, {})


def test_a_printer_without_an_address_is_left_out_and_its_roll_stays() -> None:
    now, told = laid_over(Settings(), {"printer.kind": "ipp", "printer.roll_mm": 58}, frozenset())
    assert (now.printer.kind, now.printer.roll_mm) == ("folder", 58) and set(told) == {"printer.kind"}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("CLINIC_KIOSK_QUEUE_CAP_MINUTES", "queue.cap_minutes"),
        ("CLINIC_KIOSK_DATA", "data.folder"),
        ("CLINIC_KIOSK_DATA_FOLDER", "data.folder"),
        ("CLINIC_KIOSK_PRINTER_URI", "printer.uri"),
    ],
)
def test_what_the_environment_says_is_fixed(name: str, key: str) -> None:
    assert keys_in({name: "x"}) == {key} and keys_in({}) == frozenset()


def test_each_setting_that_the_environment_can_say_has_its_row() -> None:
    every = {f"CLINIC_KIOSK_{key.replace('.', '_')}".upper(): "x" for key in KEYS}
    assert keys_in(every) == set(KEYS)
    assert {row.from_ for row in rows(load(None, {}), {}, frozenset(KEYS))} == {"environment"}
