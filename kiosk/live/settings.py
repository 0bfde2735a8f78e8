"""The settings in force now: the file's and the environment's with what the office saved, looked up again and again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kiosk.application.configuring import Setting, SettingRow
from kiosk.live import layers
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.storage.engine import Database
    from kiosk.storage.saved_settings import SettingRows


class LiveSettings:
    """Fulfils ``kiosk.application.settings_work.Layers`` too. Errors: StorageError where the database is asked."""

    def __init__(self, base: Settings, fixed: frozenset[str], saved: SettingRows) -> None:
        """``base``: of the file and the environment; ``fixed`` are the keys that the environment says."""
        self._base = base
        self._fixed = fixed
        self._saved = saved
        self._version = 0
        self._current = base

    @property
    def current(self) -> Settings:
        """As last seen; asks nothing, so that a screen's thread may look."""
        return self._current

    def poll(self) -> bool:
        """Whether they are others than before. Not for the screen's thread."""
        before = self._current
        self._see(*self._saved.saved())
        return self._current != before

    def now(self) -> Settings:
        self.poll()
        return self._current

    def within(self, db: Database) -> Settings:
        """For a transaction that is under way."""
        self._see(*self._saved.newest(db))
        return self._current

    def rows(self, saved: Mapping[str, Any]) -> tuple[SettingRow, ...]:
        return layers.rows(self._base, saved, self._fixed)

    def below(self, key: str) -> Setting | None:
        return layers.value_of(self._base, key)

    def unusable(self, saved: Mapping[str, Any]) -> Mapping[str, str]:
        return layers.laid_over(self._base, saved, self._fixed)[1]

    def _see(self, version: int, saved: Mapping[str, Any]) -> None:
        if version != self._version:
            self._current = layers.laid_over(self._base, saved, self._fixed)[0]
            self._version = version
