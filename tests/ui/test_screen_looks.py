"""The pictures in the documents are what the screen shows, and its colours can be told apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from ui.pictures.kiosk import FONTS, OFFERS, Camera, render_all

HOME = Path(__file__).parents[2]
PICTURES = HOME / "docs" / "pictures"
GOT = HOME / "build" / "pictures"
SEEN = 40  # of 255: a pixel that differs by less is the same to an eye
ROOM = 0.002  # of the pixels: another processor may round an edge otherwise

PAIRS = [
    ("ink", "ground"),
    ("ink", "panel"),
    ("ink", "surface"),
    ("accent", "surface"),
    ("accentInk", "accent"),
    ("accent", "accentSoft"),
    ("help", "ground"),
    ("helpInk", "help"),
    ("ink", "helpSoft"),
]
EDGES = [("edge", "ground"), ("edge", "panel"), ("edge", "surface"), ("accent", "ground"), ("help", "surface")]


def test_the_documents_show_the_screens_as_they_are(qapp: object) -> None:
    """When this fails on purpose: ``python -m ui.pictures docs/pictures``, and look at what changed."""
    only = ["welcome", "confirm", "ticket-out-of-paper"]
    made = render_all(GOT, fonts=FONTS, shapes=["portrait"], languages=["ug", "zh"], only=only, small=True)
    wrong = [file.name for file in made if differing(file, PICTURES / file.name) > ROOM]
    assert len(made) == 6 and wrong == [], f"see {GOT.relative_to(HOME)}"


def differing(one: Path, other: Path) -> float:
    """The share of pixels that a person would see differ."""
    with Image.open(one) as here, Image.open(other) as there:
        if here.size != there.size:
            return 1.0
        difference = ImageChops.difference(here.convert("RGB"), there.convert("RGB")).convert("L")
    return sum(difference.histogram()[SEEN:]) / (difference.width * difference.height)


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)], ids=["plain", "high contrast"])
def test_words_stand_out_from_what_is_behind_them(camera: Camera, high: bool, least: float) -> None:
    camera.theme.setProperty("highContrast", high)
    found = {pair: contrast(colour(camera.theme, pair[0]), colour(camera.theme, pair[1])) for pair in PAIRS}
    camera.theme.setProperty("highContrast", False)
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


def test_what_is_touched_or_filled_in_has_an_edge_that_is_seen(camera: Camera) -> None:
    """3:1 of WCAG 2.2, 1.4.11: the keys, the places of a number, the buttons of the footer and of the desk."""
    found = {pair: contrast(colour(camera.theme, pair[0]), colour(camera.theme, pair[1])) for pair in EDGES}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}


def test_the_programmes_colours_carry_white_words_and_are_read_on_white(camera: Camera) -> None:
    colours = camera.theme.property("programmes").toVariant()
    assert len(colours) >= len(OFFERS)
    assert [one for one in colours if contrast(QColor(one), QColor("white")) < 4.5] == []


def test_the_newest_call_on_the_board_is_read_on_the_dark_of_every_programme(camera: Camera) -> None:
    board = camera.face.engine.singletonInstance("Theme", "BoardTheme")
    assert isinstance(board, QObject)
    dark = [
        QColor(one).darker(round(100 * board.property("dark")))
        for one in camera.theme.property("programmes").toVariant()
    ]
    least = {
        name: min(contrast(colour(board, name), one) for one in dark) for name in ("largeInk", "largeSoft", "mark")
    }
    assert least["largeInk"] >= 7 and least["largeSoft"] >= 4.5 and least["mark"] >= 4.5, least


def colour(theme: QObject, name: str) -> QColor:
    return QColor(theme.property(name))


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, 1.4.3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(of: QColor) -> float:
    rgb = (of.redF(), of.greenF(), of.blueF())
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
