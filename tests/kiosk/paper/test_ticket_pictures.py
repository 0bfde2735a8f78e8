"""Golden pictures of tickets, as the head burns them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.visit import Place, Slip
from kiosk.paper.ticket import draw

MANY_UYGHUR = {
    "clinic": {
        "ug": "ئاۋات ناھىيەسى ئۈچىنچى مەھەللە ساغلاملىق مۇلازىمەت مەركىزى",
        "zh": "卫生院",
        "en": "Health centre",
    },
    "programme": {
        "ug": "سوزۇلما كېسەللىك تەكشۈرۈشى",
        "zh": "慢性病随访",
        "en": "Follow-up visit",
    },
    "label": "D1000",
    "people_ahead": 128,
    "wait_minutes": (120, 150),
    "masked_name": "گ*** ئۆ***",
}
RARE = {
    "masked_name": "鿱*",
    "wait_minutes": None,
    "people_ahead": 0,
    "first": Place("R", {"ug": "", "zh": "登记建档", "en": "Registration desk"}, "门诊楼二楼 B203"),
    "programme": {"ug": "", "zh": "普通门诊", "en": "Walk-in clinic"},
}
NAMELESS = {
    "masked_name": "",
    "first": Place("R", {"ug": "تىزىملىتىش", "zh": "登记建档", "en": "Registration desk"}, ""),
    "places": (),
    "code": "",
}


@pytest.mark.parametrize("roll_mm", [80, 58])
@pytest.mark.parametrize(
    ("name", "changes"),
    [
        pytest.param("ticket", {}, id="a first copy"),
        pytest.param("reprint", {"copy": 2}, id="a reprint"),
        pytest.param("uyghur", MANY_UYGHUR, id="long Uyghur names and large numbers"),
        pytest.param("rare", RARE, id="a rare character, no desk open, a room in words"),
        pytest.param("nameless", NAMELESS, id="no name, no room, no route, no code"),
    ],
)
def test_the_ticket_looks_as_it_did(
    slip: Callable[..., Slip],
    dots: Callable[[bytes, int], Image.Image],
    same_picture: Callable[[Image.Image, str], None],
    name: str,
    changes: dict[str, object],
    roll_mm: int,
) -> None:
    same_picture(dots(draw(slip(**changes), roll_mm), roll_mm), f"{name}-{roll_mm}")


def test_a_ticket_that_looks_different_leaves_the_pictures_to_compare(
    slip: Callable[..., Slip],
    dots: Callable[[bytes, int], Image.Image],
    same_picture: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.delenv("UPDATE_PICTURES", raising=False)
    with pytest.raises(pytest.fail.Exception, match="looks different"):
        same_picture(dots(draw(slip(label="A013"), 80), 80), "ticket-80", tmp_path)
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["ticket-80-difference.png", "ticket-80-expected.png", "ticket-80-got.png"]
