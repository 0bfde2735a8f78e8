"""How a setting comes about: environment over office over file over default; and what each one may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, get_origin, get_type_hints

from kiosk.application.configuring import Kind, Setting, SettingRow
from kiosk.application.errors import SettingsError
from kiosk.settings import Settings, check_printer, with_value

ENVIRONMENT, OFFICE, FILE, DEFAULT = "environment", "office", "file", "default"
ONLY_IN_THE_FILE = ("data.", "kiosk.practice")  # where the data are cannot stand in the data
_LIVE = (
    "queue.", "clinic.", "printer.", "export.",
    "kiosk.programmes", "kiosk.language", "kiosk.idle_s", "kiosk.warning_s", "board.call_s", "board.chime",
)  # fmt: skip
_ADDRESSED = ("printer.kind", "printer.uri")  # right together, or left out together


def keys_in(environment: Mapping[str, str]) -> frozenset[str]:
    """The settings that the environment fixes."""
    names = {f"CLINIC_KIOSK_{key.replace('.', '_')}".upper(): key for key, _row in _shape()}
    return frozenset(key for name, key in {**names, "CLINIC_KIOSK_DATA": "data.folder"}.items() if name in environment)


def value_of(settings: Settings, key: str) -> Setting | None:
    """None for a setting that is not known."""
    section, _, name = key.partition(".")
    found: Setting | None = getattr(getattr(settings, section, None), name, None)
    return found


def laid_over(base: Settings, saved: Mapping[str, Any], fixed: frozenset[str]) -> tuple[Settings, dict[str, str]]:
    """``base`` with what the office saved, and the sentence of each saved setting that cannot be used now.

    Those of another release are left out: a wrong value never keeps a face from opening.
    """
    told: dict[str, str] = {}
    settings = base
    for key, value in saved.items():
        if key in fixed or key.startswith(ONLY_IN_THE_FILE):
            continue
        try:
            settings = with_value(settings, key, list(value) if isinstance(value, tuple) else value)
        except SettingsError as error:
            told[key] = str(error)
    try:
        check_printer(settings)
    except SettingsError as error:
        printer = {key: str(error) for key in _ADDRESSED if key in saved}
        others = {key: value for key, value in saved.items() if key not in printer}
        settings, rest = laid_over(base, others, fixed)
        told |= printer | rest
    return settings, told


def rows(base: Settings, saved: Mapping[str, Any], fixed: frozenset[str]) -> tuple[SettingRow, ...]:
    """In the order of the file. ``base``: the file and the environment of this process."""
    settings, left_out = laid_over(base, saved, fixed)
    found = []
    for key, row in _shape():
        from_ = FILE if value_of(base, key) != row.default else DEFAULT
        if key in fixed:
            from_ = ENVIRONMENT
        elif key in saved and key not in left_out and not key.startswith(ONLY_IN_THE_FILE):
            from_ = OFFICE
        bound = key in fixed or key.startswith(ONLY_IN_THE_FILE)
        value = value_of(settings, key)
        found.append(replace(row, value=row.default if value is None else value, from_=from_, fixed=bound))
    return tuple(found)


def _shape() -> Iterator[tuple[str, SettingRow]]:
    """Each setting at its default."""
    plain = Settings()
    for section, kind in get_type_hints(Settings).items():
        types = get_type_hints(kind)
        for one in fields(kind):
            key = f"{section}.{one.name}"
            default: Setting = getattr(getattr(plain, section), one.name)
            low, high = one.metadata.get("range", (None, None))
            choices = tuple(str(word) for word in one.metadata.get("one_of", ()))
            live = key.startswith(_LIVE)
            kind_ = Kind.CHOICE if choices else _kind(types[one.name])
            yield key, SettingRow(key, kind_, default, default, DEFAULT, live, low, high, choices)


def _kind(hint: Any) -> Kind:
    if get_origin(hint) is tuple:
        return Kind.LIST
    return {bool: Kind.YES_NO, int: Kind.NUMBER}.get(hint, Kind.TEXT)
