from __future__ import annotations

from collections.abc import Mapping

import pytest

from kiosk.paper.blocks import ug, zh
from kiosk.paper.languages import centred, known, pair, spread

ALL = {"ug": "قان", "zh": "抽血", "en": "Blood"}


def test_a_name_of_blanks_is_no_name() -> None:
    assert known({"ug": " ", "zh": "血压", "en": ""}) == {"zh": "血压"}


@pytest.mark.parametrize(
    ("names", "width", "rows"),
    [
        pytest.param(ALL, 500, [ug(30).lead], id="three on one row"),
        pytest.param(ALL, 160, [ug(30).lead], id="two on one row without English"),
        pytest.param(ALL, 80, [ug(30).lead, zh(30).lead, zh(20).lead], id="one below the other"),
        pytest.param({"ug": "قان"}, 500, [ug(30).lead], id="Uyghur alone"),
        pytest.param({"zh": "抽血"}, 500, [zh(30).lead], id="Chinese alone"),
    ],
)
def test_languages_share_a_row_as_long_as_they_fit(names: Mapping[str, str], width: int, rows: list[int]) -> None:
    assert spread(names, 30, 20, width).height == sum(rows)


@pytest.mark.parametrize(
    ("names", "width", "height"),
    [
        pytest.param(ALL, 300, ug(30).lead, id="both on one row"),
        pytest.param({"zh": "一般检查（身高体重）", "ug": "قان"}, 260, 2 * zh(30).lead, id="the longer one wraps"),
        pytest.param(
            {"zh": "生活自理评估", "ug": "ئۆزىنى پەرۋىش قىلىش سىنىقى"}, 300, zh(30).lead + ug(30).lead, id="a row each"
        ),
        pytest.param({}, 300, zh(30).lead, id="no name at all still has a row"),
    ],
)
def test_a_pair_is_as_high_as_its_longer_name(names: Mapping[str, str], width: int, height: int) -> None:
    assert pair(names, 30, width).height == height


def test_english_alone_is_as_large_as_any_name() -> None:
    assert centred({"en": "Walk-in"}, 30, 20, 400, bold=True).height == zh(30, bold=True).lead
