from __future__ import annotations

import pytest

from kiosk.paper.shaping.scripts import isolated
from kiosk.paper.wrap import rows, widest


@pytest.mark.parametrize(
    ("words", "width", "expected"),
    [
        pytest.param("short", 9, ["short"], id="what fits is one row"),
        pytest.param("two words", 5, ["two", "words"], id="between words"),
        pytest.param("一般检查（身高体重）", 6, ["一般检查", "（身高体重）"], id="before a bracket"),
        pytest.param("社区卫生服务中心", 6, ["社区卫生", "服务中心"], id="Chinese in even rows"),
        pytest.param("请留意，过号", 3, ["请留", "意，过", "号"], id="no comma at the start of a row"),
        pytest.param("unbreakable", 5, ["unbreakable"], id="a long word stays whole"),
        pytest.param("", 5, [""], id="nothing is one empty row"),
    ],
)
def test_a_text_breaks_where_a_reader_would(words: str, width: float, expected: list[str]) -> None:
    assert rows(words, len, width) == expected


def test_an_isolate_is_never_broken() -> None:
    held = isolated("room 3 left")
    assert rows(f"go to {held} now", len, 7) == ["go to", held, "now"]


def test_the_widest_word_is_the_least_column() -> None:
    assert widest("a bcd ef", len) == 3
