from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.toml_text import toml_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PLAIN = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    TEXTS,
    st.dates(),
    st.times(),
    st.datetimes(),
)
VALUES = st.recursive(
    PLAIN, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3))
)


@given(st.dictionaries(TEXTS, st.one_of(VALUES, st.lists(st.dictionaries(TEXTS, VALUES, max_size=3), max_size=3))))
def test_what_is_written_is_read_back_the_same(table: dict[str, Any]) -> None:
    assert tomllib.loads(toml_text(table)) == table


def test_the_catalogue_of_the_program_is_read_back_the_same() -> None:
    catalogue = tomllib.loads(Path("kiosk/catalogue.toml").read_text(encoding="utf-8"))
    assert tomllib.loads(toml_text(catalogue)) == catalogue


def test_a_tuple_is_a_list_and_times_are_times() -> None:
    found = tomllib.loads(toml_text({"a": (1, 2), "b": date(2026, 11, 25), "c": time(8), "d": datetime(2026, 1, 2, 3)}))
    assert found == {"a": [1, 2], "b": date(2026, 11, 25), "c": time(8), "d": datetime(2026, 1, 2, 3)}


def test_what_toml_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="NoneType"):
        toml_text({"a": None})
