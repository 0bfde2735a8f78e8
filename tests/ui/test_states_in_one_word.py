"""A state is called the same at the desk, in the office, on paper and in a file, in each language."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from kiosk.export.words import SUMMARY
from kiosk.paper import day_log_words, report_words
from ui import words

OF_A_VISIT = {
    "open": "still here",
    "done": "finished",
    "no_show": "did not come",
    "cancelled": "cancelled",
    "unserved": "not served",
}
OF_A_STOP = {
    "todo": "still to come",
    "waiting": "waiting",
    "called": "called",
    "serving": "being served",
    "parked": "parked",
    "missed": "missed",
    "no_show": "did not come",
    "skipped": "skipped",
    "cancelled": "cancelled",
    "unserved": "not served",
}
OF_THE_REPORT = {"seen": "done", "no_show": "no_show", "unserved": "unserved", "cancelled": "cancelled"}


def on_screen(face: str, context: str, source: str, language: str) -> str:
    if language == "en":
        return source
    for one in ElementTree.parse(words.FOLDER / f"{face}_{language}.ts").iter("context"):
        if one.findtext("name") == context:
            return next(m.findtext("translation") or "" for m in one.iter("message") if m.findtext("source") == source)
    raise LookupError(context)


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_a_state_has_one_word_on_the_screen_and_on_paper(language: str) -> None:
    visits = {code: on_screen("office", "LogWords", source, language) for code, source in OF_A_VISIT.items()}
    stops = {code: on_screen("desk", "Say", source, language) for code, source in OF_A_STOP.items()}
    assert visits == {code: day_log_words.word(code, language) for code in OF_A_VISIT}
    assert stops == {code: day_log_words.word(code, language) for code in OF_A_STOP}


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_a_report_and_a_file_say_it_as_the_screen_does(language: str) -> None:
    def said(code: str) -> str:
        return on_screen("office", "LogWords", OF_A_VISIT[code], language).casefold()

    report = {code: report_words.word(code, language).casefold() for code in OF_THE_REPORT}
    file = {code: SUMMARY[code][language].casefold() for code in OF_A_VISIT if code in SUMMARY}
    assert report == {code: said(state) for code, state in OF_THE_REPORT.items()}
    assert file == {code: said(code) for code in file} and len(file) == 4
