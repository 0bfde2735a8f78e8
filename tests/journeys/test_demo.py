"""The scripted morning is the whole kiosk at work: real screen, store and paper, pretend cards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.demo import MARK, DemoError, play


def test_the_morning_leaves_tickets_pictures_and_a_journal_without_people(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    told: list[str] = []
    (tmp_path / "demo").mkdir()
    for left_over in (MARK, "of-an-earlier-demo"):
        (tmp_path / "demo" / left_over).touch()
    play(tmp_path / "demo", told.append, shapes=())
    tickets = sorted(path.stem for path in (tmp_path / "demo/tickets").rglob("*.pdf"))
    assert tickets == ["A001", "A002", "A003", "A004-copy2"]
    for language in ("ug", "zh", "en"):
        assert len(list((tmp_path / "demo/morning").rglob(f"*-{language}.png"))) == 20
    seen = {path.read_bytes() for path in (tmp_path / "demo/morning").rglob("*-zh.png")}
    assert len(seen) >= 15, "each step shows its own screen; only the welcome comes again"
    assert told[:4] == [
        "A villager with a whole card: A001.",
        "One whose card keeps the number to itself, and who typed it: A002.",
        "The first one again: A001 as before, and no second paper.",
        "One with a bank card, who asked for a helper: no ticket.",
    ]
    events = [row["event"] for row in json.loads((tmp_path / "demo/journal.json").read_text(encoding="utf-8"))]
    assert events.count("registered") == 4 and "help_called" in events and "paper_failed" in events
    assert not (tmp_path / "demo/of-an-earlier-demo").exists()


def test_a_folder_that_is_not_the_demos_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(DemoError, match="not empty"):
        play(tmp_path, lambda _line: None)
    with pytest.raises(DemoError, match="cannot be written"):
        play(tmp_path / "letter.txt", lambda _line: None)
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "dear"
