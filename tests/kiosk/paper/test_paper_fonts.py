from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.application.errors import FontError
from kiosk.paper import fonts
from kiosk.paper.shaping.faces import Face


def test_every_font_file_comes_with_the_program_and_its_licence() -> None:
    assert [file for file in fonts.FILES.values() if not (fonts.FOLDER / file).is_file()] == []
    assert len(list((fonts.FOLDER / "LICENCES").iterdir())) >= 3


def test_all_fonts_are_ready_to_draw() -> None:
    fonts.ready()


def test_a_font_that_is_seldom_needed_is_missed_at_the_start_already(tmp_path: Path) -> None:
    for file in fonts.FILES.values():
        (tmp_path / file).touch()
    (tmp_path / fonts.FILES["Rare"]).unlink()
    with pytest.raises(FontError, match=r"^The font file LXGWWenKai-Regular\.ttf is missing"):
        fonts.ready(tmp_path)


def test_a_missing_font_file_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FontError) as told:
        Face("Nowhere", tmp_path / "Gone.ttf")
    assert str(told.value) == "The font file Gone.ttf is missing or unreadable: install the program again."


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"this is no font", id="another file"),
        pytest.param((fonts.FOLDER / "UKIJEkran.ttf").read_bytes()[:40000], id="cut short"),
    ],
)
def test_a_damaged_font_file_is_told_in_one_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "Damaged.ttf"
    path.write_bytes(content)
    with pytest.raises(FontError, match=r"^The font file Damaged\.ttf is missing or unreadable"):
        Face("Damaged", path)
