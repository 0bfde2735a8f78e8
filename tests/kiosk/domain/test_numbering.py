from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.domain.numbering import business_day, label


@pytest.mark.parametrize(
    ("at", "rollover", "day"),
    [
        pytest.param(datetime(2026, 3, 10, 16, 30, tzinfo=UTC), 0, date(2026, 3, 11), id="half past midnight here"),
        pytest.param(datetime(2026, 3, 10, 16, 30, tzinfo=UTC), 3, date(2026, 3, 10), id="before the rollover"),
        pytest.param(datetime(2026, 3, 10, 19, 0, tzinfo=UTC), 3, date(2026, 3, 11), id="at the rollover"),
        pytest.param(datetime(2026, 12, 31, 18, 0, tzinfo=UTC), 0, date(2027, 1, 1), id="new year"),
    ],
)
def test_the_business_day_is_beijing_time_from_the_rollover_hour(at: datetime, rollover: int, day: date) -> None:
    assert business_day(at, rollover) == day


def test_labels_have_three_digits_and_four_after_999() -> None:
    assert [label("A", n) for n in (1, 12, 999, 1000)] == ["A001", "A012", "A999", "A1000"]


@pytest.mark.parametrize(("letter", "sequence"), [("O", 1), ("I", 1), ("Q", 1), ("a", 1), ("A", 0)])
def test_a_label_that_paper_would_confuse_is_refused(letter: str, sequence: int) -> None:
    with pytest.raises(ValueError, match="no ticket"):
        label(letter, sequence)
