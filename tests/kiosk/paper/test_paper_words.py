from __future__ import annotations

import unicodedata

import pytest

from kiosk.paper.blocks import shaped, ug, zh
from kiosk.paper.words import LANGUAGES, Word, said

SCRIPT = {"ug": "ARABIC", "zh": "CJK", "en": "LATIN"}


@pytest.mark.parametrize("word", Word)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words_in_every_language_and_its_own_script(word: Word, language: str) -> None:
    letters = [character for character in said(word, 2)[language] if character.isalpha()]
    assert letters
    assert {unicodedata.name(letter).split()[0] for letter in letters} == {SCRIPT[language]}


@pytest.mark.parametrize("word", Word)
def test_every_letter_of_the_words_is_in_a_font(word: Word) -> None:
    for language, text in said(word, 2).items():
        style = ug(30) if language == "ug" else zh(30)
        assert shaped(text, style, style.px).missing == []


def test_what_is_put_into_the_words_is_isolated_in_every_language() -> None:
    assert [text.count("\u20682\u2069") for text in said(Word.COPY, 2).values()] == [1, 1, 1]
