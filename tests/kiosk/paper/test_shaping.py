from __future__ import annotations

import pytest

from kiosk.paper.fonts import TEXT
from kiosk.paper.shaping.faces import face
from kiosk.paper.shaping.line import Line
from kiosk.paper.shaping.scripts import isolated, scripts

UYGHUR_LETTERS = "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي"


def glyphs(text: str, base: int = 1) -> list[int]:
    """As seen from left to right."""
    return [
        face(name).glyph(character)
        for name, characters, _ in Line(text, TEXT, 10, base).runs
        for character in characters
    ]


def drawn(presentation_forms: str) -> list[int]:
    """The glyphs of the font for letters whose joined form is spelt out, in the order they are read."""
    return [face("Uyghur").glyph(character) for character in reversed(presentation_forms)]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        pytest.param("سۈيدۈك", "\ufeb3\ufbdc\ufef3\ufeaa\ufbdb\ufed9", id="urine: joined but after u and d"),
        pytest.param("قان", "\ufed7\ufe8e\ufee5", id="blood: initial, final, isolated"),
        pytest.param("نومۇر", "\ufee7\ufeee\ufee3\ufbd8\ufead", id="number: a vowel breaks the join"),
        pytest.param("بېسىم", "\ufe91\ufbe7\ufeb4\ufbe9\ufee2", id="pressure: three joined in the middle"),
    ],
)
def test_uyghur_letters_take_the_form_their_neighbours_ask_for(word: str, forms: str) -> None:
    assert glyphs(word) == drawn(forms)


def test_a_number_keeps_its_order_inside_a_uyghur_line() -> None:
    assert glyphs(f"نومۇر {isolated('A012')}")[:4] == glyphs("A012", 0)


def test_a_range_is_read_from_the_smaller_to_the_larger_number_in_a_uyghur_line() -> None:
    ten, fifteen = glyphs("ئ10"), glyphs("ئ15")
    whole = glyphs(f"ئ{isolated('10–15')}")
    assert (whole[:2], whole[3:5]) == (ten[:2], fifteen[:2])
    bare = glyphs("ئ10–15")
    assert (bare[:2], bare[3:5]) == (fifteen[:2], ten[:2])


def test_joining_survives_a_change_of_font() -> None:
    both = Line("سۈ阿يدۈك", TEXT, 10, 1)
    assert [name for name, _, _ in both.runs] == ["Uyghur", "Chinese", "Uyghur"]


def test_a_neutral_character_belongs_to_the_script_before_it() -> None:
    assert scripts("1 ئا-阿* b") == ["Arab", "Arab", "Arab", "Arab", "Arab", "Hani", "Hani", "Hani", "Latn"]


def test_a_line_of_digits_alone_is_latin() -> None:
    assert scripts("12:20") == ["Latn"] * 5


@pytest.mark.parametrize("name", ["Uyghur", "UyghurBold"])
def test_both_uyghur_faces_have_every_letter(name: str) -> None:
    assert [letter for letter in UYGHUR_LETTERS if not face(name).covers(letter)] == []


def test_a_rare_character_is_found_in_the_font_kept_for_it() -> None:
    line = Line("鿱", TEXT, 10, 0)
    assert (line.missing, [name for name, _, _ in line.runs]) == ([], ["Rare"])


def test_a_character_no_font_has_is_told() -> None:
    assert Line("张\U000323af", TEXT, 10, 0).missing == ["\U000323af"]


def test_the_width_of_a_line_grows_with_its_size() -> None:
    small, large = Line("قان ئېلىش 203", TEXT, 10, 1), Line("قان ئېلىش 203", TEXT, 30, 1)
    assert large.width == pytest.approx(3 * small.width)


def test_a_mark_stays_in_the_font_of_its_letter() -> None:
    line = Line("ba\u0301d", TEXT, 10, 0)
    assert (line.missing, {name for name, _, _ in line.runs}) == ([], {"Chinese"})
