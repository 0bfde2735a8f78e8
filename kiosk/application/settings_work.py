"""The settings as the office changes them: checked as a whole, saved all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Protocol, assert_never

from kiosk.application.clock import Clock, Moment
from kiosk.application.configuring import Kind, Problem, Setting, SettingRow
from kiosk.domain.numbering import business_day

LONGEST_TEXT = 200
PROGRAMMES = "kiosk.programmes"
ROLLOVER_HOUR = "clinic.rollover_hour"


class WrongSetting(StrEnum):
    """The codes of what can be wrong with a change."""

    UNKNOWN_SETTING = "unknown_setting"
    FIXED = "fixed"  # by the environment, or only the file may say it
    WRONG_KIND = "wrong_kind"
    OUT_OF_RANGE = "out_of_range"
    NOT_A_CHOICE = "not_a_choice"
    BAD_LIST = "bad_list"
    BAD_TEXT = "bad_text"
    NO_PROGRAMME = "no_programme"
    NOT_USABLE = "not_usable"
    NOT_NOW = "not_now"  # a rollover hour by which today would be another day at once
    BUSY = "busy"


class SettingStore(Protocol):
    """Errors: StorageError."""

    def saved(self) -> tuple[int, Mapping[str, Any]]:
        """The newest version's number, 0 before the first, and its settings."""
        ...

    def keep(
        self, before: int, all: Mapping[str, Setting], changed: Sequence[str], moment: Moment, actor: str
    ) -> bool: ...


class Layers(Protocol):
    """The file and the environment of this process, under and over what is saved."""

    def rows(self, saved: Mapping[str, Any]) -> tuple[SettingRow, ...]: ...
    def below(self, key: str) -> Setting | None:
        """What holds when the office says nothing; None for a setting that is not known."""
        ...

    def unusable(self, saved: Mapping[str, Any]) -> Mapping[str, str]:
        """The sentence of each saved setting that cannot be used."""
        ...


class SettingsWork:
    """Fulfils ``configuring.SettingsDesk``. ``programmes`` are the codes of the catalogue in force."""

    def __init__(
        self, store: SettingStore, layers: Layers, clock: Clock, programmes: Callable[[], Collection[str]]
    ) -> None:
        self._store = store
        self._layers = layers
        self._clock = clock
        self._programmes = programmes

    def rows(self) -> tuple[SettingRow, ...]:
        return self._layers.rows(self._store.saved()[1])

    def left_out(self) -> Mapping[str, str]:
        """Saved settings that are not in force, each with its sentence: an earlier release knew them."""
        return self._layers.unusable(self._store.saved()[1])

    def check(self, changes: Mapping[str, Setting]) -> tuple[Problem, ...]:
        return self._check(changes, self._store.saved()[1])

    def save(self, changes: Mapping[str, Setting], actor: str) -> tuple[Problem, ...]:
        """A setting that says what the file says anyway is the file's again."""
        version, saved = self._store.saved()
        problems = self._check(changes, saved)
        if problems:
            return problems
        before = {row.key: row.value for row in self._layers.rows(saved)}
        told = self._typed(changes)
        all = {key: one for key, one in {**saved, **told}.items() if _same(one) != self._layers.below(key)}
        changed = sorted(key for key, one in told.items() if one != before[key] or (key in all) != (key in saved))
        if not changed or self._store.keep(version, all, changed, self._clock.now(), actor):
            return ()
        return (Problem(WrongSetting.BUSY, changed[0], "Another admin has just saved settings: look again."),)

    def _check(self, changes: Mapping[str, Setting], saved: Mapping[str, Any]) -> tuple[Problem, ...]:
        rows = {row.key: row for row in self._layers.rows(saved)}
        found = []
        for key, value in self._typed(changes).items():
            row = rows.get(key)
            wrong = WrongSetting.UNKNOWN_SETTING if row is None else self._wrong(row, value)
            if wrong is not None:
                found.append(Problem(wrong, key, _sentence(wrong, key, row, self._programmes())))
        right = {key: one for key, one in self._typed(changes).items() if key not in {one.where for one in found}}
        unusable = self._layers.unusable({**saved, **right})
        for key in sorted(right.keys() & unusable.keys()):
            found.append(Problem(WrongSetting.NOT_USABLE, key, unusable[key]))
        return tuple(found)

    def _wrong(self, row: SettingRow, value: Any) -> WrongSetting | None:
        if row.fixed:
            return WrongSetting.FIXED
        match row.kind:
            case Kind.CHOICE:
                return None if str(value) in row.choices else WrongSetting.NOT_A_CHOICE
            case Kind.YES_NO:
                return None if isinstance(value, bool) else WrongSetting.WRONG_KIND
            case Kind.NUMBER:
                if type(value) is not int:
                    return WrongSetting.WRONG_KIND
                if (row.low is not None and value < row.low) or (row.high is not None and value > row.high):
                    return WrongSetting.OUT_OF_RANGE
                return WrongSetting.NOT_NOW if row.key == ROLLOVER_HOUR and self._moves_today(row, value) else None
            case Kind.TEXT:
                if not isinstance(value, str):
                    return WrongSetting.WRONG_KIND
                return None if _readable([value]) else WrongSetting.BAD_TEXT
            case Kind.LIST:
                if not isinstance(value, tuple) or not all(isinstance(one, str) for one in value):
                    return WrongSetting.WRONG_KIND
                if not _readable(value) or len(set(value)) < len(value):
                    return WrongSetting.BAD_LIST
                unknown = row.key == PROGRAMMES and set(value) - set(self._programmes())
                return WrongSetting.NO_PROGRAMME if unknown else None
            case _:
                assert_never(row.kind)

    def _moves_today(self, row: SettingRow, hour: int) -> bool:
        """The queue of a day that goes on would be empty, and its numbers begin anew."""
        at, before = self._clock.now().at, row.value
        return type(before) is int and business_day(at, hour) != business_day(at, before)

    def _typed(self, changes: Mapping[str, Setting]) -> dict[str, Setting]:
        """Lists as tuples, and a choice among numbers as a number."""
        kinds = {row.key: type(row.default) for row in self._layers.rows({})}

        def typed(key: str, value: Any) -> Setting:
            value = _same(value)
            if kinds.get(key) is int and isinstance(value, str) and value.isascii() and value.isdigit():
                return int(value[:9])
            found: Setting = value
            return found

        return {key: typed(key, value) for key, value in changes.items()}


def _same(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _readable(texts: Iterable[str]) -> bool:
    return all(
        len(one) <= LONGEST_TEXT and all(sign.isprintable() or sign in "\u200c\u200d" for sign in one) for one in texts
    )


def _sentence(wrong: WrongSetting, key: str, row: SettingRow | None, programmes: Collection[str]) -> str:
    told = {
        WrongSetting.UNKNOWN_SETTING: "is not known",
        WrongSetting.FIXED: "is fixed where the program is started: by its environment, or in the settings file",
        WrongSetting.WRONG_KIND: "is of another kind",
        WrongSetting.OUT_OF_RANGE: "must be a number",
        WrongSetting.NOT_A_CHOICE: "must be one of",
        WrongSetting.BAD_LIST: "must name each once, in words that can be read",
        WrongSetting.BAD_TEXT: f"must be one line of at most {LONGEST_TEXT} characters",
        WrongSetting.NOT_NOW: "would make today another day in the middle of it: change it between noon and midnight",
        WrongSetting.NO_PROGRAMME: f"must name programmes of the catalogue: {', '.join(sorted(programmes))}",
    }[wrong]
    if row is not None and wrong is WrongSetting.OUT_OF_RANGE:
        told += f" from {row.low} to {row.high}"
    if row is not None and wrong is WrongSetting.NOT_A_CHOICE:
        told += f" {', '.join(row.choices)}"
    return f"The setting {key} {told}."
