"""What staff type to be kept names nobody by a number, and fits."""

from __future__ import annotations

import pytest

from kiosk.domain.wording import LONGEST_PERSON, LONGEST_REASON, fit_person, fit_reason
from tests.support import people


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("  went   home\t", "went home", id="single blanks"),
        pytest.param("机器坏了", "机器坏了", id="Chinese"),
        pytest.param("ئۈسكۈنە بۇزۇلدى", "ئۈسكۈنە بۇزۇلدى", id="Uyghur"),
        pytest.param("comes back at 14:30", "comes back at 14:30", id="a time"),
        pytest.param("see room 2034", "see room 2034", id="a room"),
        pytest.param("x" * LONGEST_REASON, "x" * LONGEST_REASON, id="just fits"),
        pytest.param("x" * (LONGEST_REASON + 1), None, id="too long"),
        pytest.param(" \u3000 ", None, id="blank"),
        pytest.param("", None, id="nothing"),
        pytest.param(f"is {people.number(1)}", None, id="the number of a person"),
        pytest.param("139 1234 5678", None, id="a telephone with blanks"),
        pytest.param("6531-26", None, id="digits with a hyphen"),
        pytest.param("１３８００", None, id="digits of another width"),
        pytest.param("home\u202ehome", None, id="a mark of direction"),
    ],
)
def test_a_reason_is_kept_as_it_fits_or_not_at_all(typed: str, kept: str | None) -> None:
    assert fit_reason(typed) == kept


def test_a_person_has_a_name_of_some_length_and_no_number() -> None:
    assert fit_person(" 阿依古丽·买买提 ") == "阿依古丽·买买提"
    assert fit_person("x" * LONGEST_PERSON) == "x" * LONGEST_PERSON
    assert fit_person("x" * (LONGEST_PERSON + 1)) is None
    assert fit_person(people.number(1)) is None
