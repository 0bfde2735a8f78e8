"""What the page of the village's list asks of the clinic; ``kiosk.application.roster.RosterWork`` is it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from kiosk.application.care import RosterRead
from kiosk.application.roster import Listed


class RosterOffice(Protocol):
    """Errors: StorageError."""

    def read(self, file: Path, actor: str, strict: bool = False, dry_run: bool = False) -> RosterRead: ...
    def count(self) -> int: ...
    def listed(self, words: str, limit: int = 20) -> tuple[Listed, ...]: ...
    def clear(self, actor: str) -> int: ...
