"""What stands on the page of the settings: rows, changes that are not saved yet, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.application.configuring import Kind, Problem, Setting, SettingRow
from kiosk.domain.catalogue import Programme

Map = dict[str, Any]
Rows = tuple[SettingRow, ...]
Checked = tuple[Problem, ...]
UNBOUNDED = 999_999  # where a number has no end of its own


@dataclass(frozen=True, slots=True)
class SettingsShown:
    rows: Rows = ()
    programmes: tuple[Programme, ...] = ()
    section: str = ""
    changes: Mapping[str, Setting] = field(default_factory=dict)
    problems: Checked = ()
    asking: str = ""
    done: bool = False
    later: bool = False
    busy: bool = False
    troubled: bool = False


def section_of(key: str) -> str:
    return key.partition(".")[0]


def row_map(row: SettingRow, shown: SettingsShown) -> Map:
    """``bounded``: there is a range to be told."""
    why = next((one.code for one in shown.problems if one.where == row.key), "")
    value = shown.changes.get(row.key, row.value)
    return {
        "key": row.key,
        "kind": row.kind.value,
        "value": list(value) if isinstance(value, tuple) else value,
        "default": list(row.default) if isinstance(row.default, tuple) else row.default,
        "from": row.from_,
        "live": row.live,
        "low": row.low if row.low is not None else 0,
        "high": row.high if row.high is not None else UNBOUNDED,
        "bounded": row.low is not None and row.high is not None,
        "choices": list(row.choices),
        "fixed": row.fixed,
        "changed": row.key in shown.changes,
        "isDefault": value == row.default,
        "why": why,
    }


def setting_of(row: SettingRow, value: Any) -> Setting:
    """As the row keeps it. A list comes as a list of texts."""
    match row.kind:
        case Kind.NUMBER:
            return int(value)
        case Kind.YES_NO:
            return bool(value)
        case Kind.LIST:
            return tuple(str(one) for one in value)
        case Kind.CHOICE:
            return int(value) if isinstance(row.value, int) else str(value)
        case Kind.TEXT:
            return str(value)
