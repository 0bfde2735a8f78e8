"""What the journal may say, the program does say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.domain.journal import JournalEvent

HOME = Path(__file__).parents[1]
SOURCES = [path for part in ("kiosk", "ui", "devices") for path in (HOME / part).rglob("*.py")]
WRITTEN = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES if path != HOME / "kiosk/domain/journal.py")


@pytest.mark.parametrize("event", JournalEvent)
def test_each_event_has_a_writer(event: JournalEvent) -> None:
    assert re.search(rf'JournalEvent\.{event.name}\b|\bnote\(\s*"{event.value}"', WRITTEN)


def test_nothing_is_noted_that_the_journal_does_not_know() -> None:
    assert set(re.findall(r'\bnote\(\s*"(\w+)"', WRITTEN)) <= set(JournalEvent)
