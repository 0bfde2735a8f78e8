from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.paper.code import QueuePlace, checked, ticket_code

DAY = date(2026, 11, 23)
KEY = bytes(range(32))
CODE = ticket_code("A012", DAY, 17, KEY)


def test_a_code_names_a_place_in_the_queue_and_nothing_else() -> None:
    head, mac = CODE.rsplit(":", 1)
    assert head == "Q1:A012:261123:17"
    assert len(mac) == 9
    assert CODE.upper() == CODE


def test_a_code_of_ours_is_read_back() -> None:
    assert checked(CODE, KEY, DAY) == QueuePlace("A012", DAY, 17)


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(CODE.replace("A012", "A011"), id="another number"),
        pytest.param(CODE.replace(":17:", ":18:"), id="another sequence"),
        pytest.param(CODE.replace(":17:", ":017:"), id="another spelling"),
        pytest.param(CODE[:-1] + ("A" if CODE[-1] != "A" else "B"), id="another mac"),
        pytest.param(CODE.lower(), id="lower case"),
        pytest.param("Q2" + CODE[2:], id="another kind of code"),
        pytest.param(CODE[:-9], id="no mac"),
        pytest.param("https://example.org", id="somebody else's code"),
        pytest.param("", id="nothing"),
        pytest.param("Q1:A012:261123:١٧:ABCDEFGHJ", id="digits of another script"),
        pytest.param("Q1:A012:261123:" + "9" * 5000 + ":ABCDEFGHJ", id="a number without end"),
        pytest.param("Q1:A012:261123:17:ABCD:EFGH", id="too many parts"),
    ],
)
def test_a_code_that_is_not_ours_is_refused(forged: str) -> None:
    assert checked(forged, KEY, DAY) is None


def test_yesterdays_code_is_refused() -> None:
    assert checked(CODE, KEY, DAY + timedelta(days=1)) is None


def test_a_code_of_another_clinic_is_refused() -> None:
    assert checked(CODE, bytes(32), DAY) is None
