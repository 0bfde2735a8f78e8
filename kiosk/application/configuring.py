"""The catalogue and the settings as an admin edits them: drafts, what is wrong with one, and the versions saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

from kiosk.domain.catalogue import Catalogue

Draft: TypeAlias = dict[str, Any]  # as ``catalogue_from`` takes it: parsed TOML
Setting: TypeAlias = "str | int | bool | tuple[str, ...]"


@dataclass(frozen=True, slots=True)
class Problem:
    """``where``: "catalogue", "station B", "programme elderly", "queue.passes". ``code`` has words on the screen: of
    ``kiosk.domain.catalogue_entries.Wrong``, or of ``kiosk.application.settings_work.WrongSetting``. ``sentence`` is
    English for the command line."""

    code: str
    where: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Version:
    number: int
    saved_at: datetime | None  # None: the file that came with the program, or of the settings
    saved_by: str  # a staff id


class Catalogues(Protocol):
    """Errors: StorageError. A visit keeps the version with which it began."""

    def current(self) -> Catalogue: ...
    def of(self, version: int) -> Catalogue:
        """The current one for a version nobody kept."""
        ...

    def draft(self) -> Draft: ...
    def check(self, draft: Draft) -> tuple[Problem, ...]:
        """All that is wrong, the first of each kind and place."""
        ...

    def save(self, draft: Draft, actor: str) -> int | tuple[Problem, ...]:
        """The new version's number; in force at once in every process. The same as before: the old number. A draft's
        "version" is the one it was begun from: with a newer one in force nothing is saved, and BUSY is told."""
        ...

    def versions(self) -> tuple[Version, ...]:
        """Newest first."""
        ...

    def put_back(self, version: int, actor: str) -> int | tuple[Problem, ...]:
        """An old one saved anew."""
        ...

    def preview(self, draft: Draft, programme: str) -> bytes:
        """A PNG of the ticket that a villager would get, marked as a sample. Errors: ValueError for a wrong draft."""
        ...


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting. ``from_`` says where its value comes from: "default", "file", "office", "environment"."""

    key: str  # "queue.passes"
    kind: Kind
    value: Setting
    default: Setting
    from_: str
    live: bool  # changes at once; otherwise at the next start of the face
    low: int | None = None
    high: int | None = None
    choices: tuple[str, ...] = ()
    fixed: bool = False  # set by the environment, or only the file may say it (where the data are)


class SettingsDesk(Protocol):
    """Errors: StorageError."""

    def rows(self) -> tuple[SettingRow, ...]: ...
    def check(self, changes: Mapping[str, Setting]) -> tuple[Problem, ...]: ...
    def save(self, changes: Mapping[str, Setting], actor: str) -> tuple[Problem, ...]:
        """All or nothing; kept in the database, beside which the file still says the rest."""
        ...
