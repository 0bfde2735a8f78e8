"""Every word is there in every language, and says what the source says."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import PySide6
import pytest

from kiosk.application import journey as j
from kiosk.application.errors import SettingsError
from tests.support.translations import faults
from tests.ui.screen import Screen
from ui import words

TS = sorted(words.FOLDER.glob("*.ts"))
TOOLS = Path(PySide6.__file__).parent


@pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)
def test_no_word_is_unfinished_or_lost_its_place(ts: Path) -> None:
    assert faults(ts) == []


@pytest.mark.parametrize("ts", TS, ids=lambda ts: ts.stem)
def test_the_words_are_those_of_the_screens(ts: Path, tmp_path: Path) -> None:
    """Run lupdate when this fails; see CONTRIBUTING."""
    now = tmp_path / ts.name
    now.write_bytes(ts.read_bytes())
    face, _, language = ts.stem.rpartition("_")
    command = [str(TOOLS / "lupdate"), *(str(source) for source in words.sources(face)), "-ts", str(now)]
    command += ["-source-language", "en", "-target-language", language]
    subprocess.run([*command, "-locations", "none", "-no-obsolete"], check=True, capture_output=True)
    assert now.read_text(encoding="utf-8") == ts.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
@pytest.mark.parametrize("trouble", [trouble for trouble in j.Trouble if trouble != j.Trouble.ASK_STAFF])
def test_each_trouble_has_words_of_its_own(screen: Screen, trouble: j.Trouble, language: str) -> None:
    screen.face.language.speak(language)
    screen.guide.stage = j.InTrouble(j.Trouble.ASK_STAFF, 0)
    screen.guide.on_change(screen.guide.stage)
    unknown = screen.text("heading"), screen.text("what to do")
    screen.guide.on_change(j.InTrouble(trouble, 0))
    said = screen.text("heading"), screen.text("what to do")
    assert said[0] != unknown[0] and said[1] != unknown[1] and all(said)


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        pytest.param("<translation>%1 个人</translation>", [], id="the same markers are right"),
        pytest.param("<translation>个人</translation>", ["'%1 people': place markers [] instead of ['%1']"], id="lost"),
        pytest.param('<translation type="unfinished"></translation>', ["'%1 people': unfinished"], id="unfinished"),
        pytest.param(
            "<translation><numerusform>%1</numerusform><numerusform></numerusform></translation>",
            ["'%1 people': an empty form"],
            id="a plural form left empty",
        ),
    ],
)
def test_a_translation_that_says_something_else_is_seen(tmp_path: Path, translation: str, expected: list[str]) -> None:
    ts = tmp_path / "kiosk_zh.ts"
    message = f"<message><source>%1 people</source>{translation}</message>"
    ts.write_text(f"<TS><context><name>Kiosk</name>{message}</context></TS>", encoding="utf-8")
    assert faults(ts) == expected


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kiosk_zh.ts").write_bytes((words.FOLDER / "kiosk_zh.ts").read_bytes())
    return tmp_path


def test_words_are_made_when_they_are_missing_or_old(folder: Path) -> None:
    qm = words.words_of("zh", folder)
    made = qm.stat()
    assert words.words_of("zh", folder).stat().st_mtime_ns == made.st_mtime_ns
    os.utime(qm, (1, 1))
    assert words.words_of("zh", folder).stat().st_mtime > 1
    assert sorted(file.name for file in folder.iterdir()) == ["kiosk_zh.qm", "kiosk_zh.ts"]


def test_words_without_a_source_are_used_as_they_are(folder: Path) -> None:
    qm = words.words_of("zh", folder)
    (folder / "kiosk_zh.ts").unlink()
    assert words.words_of("zh", folder) == qm


def test_a_language_without_words_is_one_clear_sentence(folder: Path) -> None:
    with pytest.raises(SettingsError, match="no words in the language 'kk'"):
        words.words_of("kk", folder)


def test_unfinished_words_are_not_packed(folder: Path) -> None:
    ts = folder / "kiosk_zh.ts"
    ts.write_text(ts.read_text("utf-8").replace("<translation>", '<translation type="unfinished">', 1), "utf-8")
    with pytest.raises(SettingsError, match="unfinished"):
        words.build(folder)
