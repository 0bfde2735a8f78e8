"""Settings from TOML, then from the environment; a wrong value is one clear sentence."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

from kiosk.application.errors import SettingsError
from kiosk.application.log import Sheet
from kiosk.export.columns import columns

WHOLE_NUMBER = re.compile("-?[0-9]{1,9}")
PRINTER_SCHEMES = ("ipp", "ipps")


@dataclass(frozen=True, slots=True)
class Clinic:
    name_ug: str = "ساغلاملىق مەركىزى"
    name_zh: str = "卫生院"
    name_en: str = "Health centre"
    rollover_hour: int = field(default=3, metadata={"range": (0, 12)})


@dataclass(frozen=True, slots=True)
class Kiosk:
    programmes: tuple[str, ...] = ("elderly", "adult", "child")
    language: str = field(default="ug", metadata={"one_of": ("ug", "zh", "en")})
    idle_s: int = field(default=30, metadata={"range": (5, 600)})
    warning_s: int = field(default=15, metadata={"range": (5, 120)})
    full_screen: bool = True
    practice: str = field(default="auto", metadata={"one_of": ("auto", "never", "always")})
    screen: str = ""  # the name of its screen; empty: the first one


@dataclass(frozen=True, slots=True)
class Board:
    screen: str = ""  # the name of its screen; empty: the second one where there are two
    full_screen: bool = True
    call_s: int = field(default=6, metadata={"range": (3, 30)})
    chime: bool = True


@dataclass(frozen=True, slots=True)
class Reader:
    name: str = ""  # a part of the reader's name; empty: any that is no SAM slot
    deadline_s: int = field(default=8, metadata={"range": (1, 60)})


@dataclass(frozen=True, slots=True)
class Printer:
    kind: str = field(default="folder", metadata={"one_of": ("folder", "ipp")})
    uri: str = ""  # ipp://HOST:PORT/ipp/print
    roll_mm: int = field(default=80, metadata={"one_of": (80, 58)})
    wait_s: int = field(default=15, metadata={"range": (1, 120)})


@dataclass(frozen=True, slots=True)
class Queue:
    cap_minutes: int = field(default=45, metadata={"range": (5, 240)})
    passes: int = field(default=2, metadata={"range": (0, 10)})
    recall_s: int = field(default=30, metadata={"range": (5, 600)})
    undo_s: int = field(default=30, metadata={"range": (5, 300)})
    lock_s: int = field(default=300, metadata={"range": (30, 3600)})


@dataclass(frozen=True, slots=True)
class Export:
    language: str = field(default="zh", metadata={"one_of": ("ug", "zh", "en")})
    visits: tuple[str, ...] = field(default=(), metadata={"columns": Sheet.VISITS})  # "姓名=name"; none: every field
    stops: tuple[str, ...] = field(default=(), metadata={"columns": Sheet.STOPS})


@dataclass(frozen=True, slots=True)
class Data:
    folder: str = ""  # empty: CLINIC_KIOSK_DATA, else the XDG data folder
    catalogue: str = ""  # empty: the one that comes with the program
    backups: str = ""  # a folder on a second medium; empty: beside the database
    copy_minutes: int = field(default=10, metadata={"range": (1, 1440)})
    keep_days: int = field(default=90, metadata={"range": (1, 3650)})  # then names and numbers of old visits go
    roster_days: int = field(default=400, metadata={"range": (1, 3650)})  # then a row of a village's list goes


@dataclass(frozen=True, slots=True)
class Settings:
    clinic: Clinic = Clinic()
    kiosk: Kiosk = Kiosk()
    board: Board = Board()
    reader: Reader = Reader()
    printer: Printer = Printer()
    queue: Queue = Queue()
    export: Export = Export()
    data: Data = Data()

    @property
    def data_folder(self) -> Path:
        if self.data.folder:
            return Path(self.data.folder).expanduser()
        share = Path(os.environ.get("XDG_DATA_HOME", ""))
        if not share.is_absolute():  # then it is to be ignored (XDG Base Directory Specification 0.8)
            share = Path("~/.local/share").expanduser()
        return share / "clinic-kiosk"


def load(path: Path | None, environment: Mapping[str, str]) -> Settings:
    """From the file (all defaults when None), then ``CLINIC_KIOSK_SECTION_KEY``; ``CLINIC_KIOSK_DATA`` is the folder.

    Errors: SettingsError with one sentence naming the section, the key and what it may be.
    """
    sections: dict[str, dict[str, Any]] = {}
    if path is not None:
        try:
            sections = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise SettingsError(f"The settings file {path.name} does not exist.") from None
        except OSError as error:
            raise SettingsError(f"The settings file {path.name} cannot be read: {error.strerror}.") from None
        except (ValueError, RecursionError) as error:  # also bytes that are no text, and numbers too long to be read
            raise SettingsError(f"The settings file {path.name} is not valid TOML: {error}.") from None
    settings = Settings()
    hints = get_type_hints(Settings)
    for section, values in sections.items():
        if section not in hints or not isinstance(values, dict):
            raise SettingsError(f"The settings have no section [{section}]; there are {', '.join(hints)}.")
        for key, value in values.items():
            settings = _with(settings, section, key, value)
    for section, kind in hints.items():
        for one in fields(kind):
            text = environment.get(f"CLINIC_KIOSK_{section}_{one.name}".upper())
            if text is not None:
                settings = _with(settings, section, one.name, _from_text(get_type_hints(kind)[one.name], text))
    if folder := environment.get("CLINIC_KIOSK_DATA"):
        settings = replace(settings, data=replace(settings.data, folder=folder))
    for key in ("folder", "catalogue", "backups"):
        _check_path(key, getattr(settings.data, key))
    check_printer(settings)
    return settings


def with_value(settings: Settings, key: str, value: Any) -> Settings:
    """``key`` as in "queue.passes", ``value`` as TOML has it. Errors: SettingsError with one sentence."""
    section, _, name = key.partition(".")
    if section not in get_type_hints(Settings):
        raise SettingsError(f"There is no setting {key!r}.")
    return _with(settings, section, name, value)


def value_from_text(key: str, text: str) -> Any:
    """As of an environment variable, lists with commas. Errors: SettingsError for a setting that is not there."""
    section, _, name = key.partition(".")
    kinds = get_type_hints(get_type_hints(Settings).get(section, object))
    if name not in kinds:
        raise SettingsError(f"There is no setting {key!r}.")
    return _from_text(kinds[name], text)


def check_printer(settings: Settings) -> None:
    """Errors: SettingsError for an IPP printer without an address."""
    if settings.printer.kind == "ipp" and not _is_printer(settings.printer.uri):
        raise SettingsError("The setting printer.uri must be an address like ipp://HOST:631/ipp/print.")


def _check_path(key: str, text: str) -> None:
    if "\0" in text:
        raise SettingsError(f"The setting data.{key} is no path: it has a zero byte in it.")
    try:
        Path(text or "~").expanduser()
    except RuntimeError:
        raise SettingsError(f"The setting data.{key} begins with ~, and there is no such home folder.") from None


def _is_printer(uri: str) -> bool:
    """Whether it can be asked at all: RFC 8010 and 3986, with host names as DNS has them (labels of 1 to 63)."""
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname, parts.port
        named = bool(host) and len((host or "").encode("idna")) <= 253
    except ValueError:  # also of idna: a label is empty or too long
        return False
    rest = f"{parts.path}?{parts.query}"
    plain = rest.isascii() and rest.isprintable() and not re.search(r"\s", uri)
    return parts.scheme in PRINTER_SCHEMES and named and port != 0 and plain


def _from_text(kind: Any, text: str) -> Any:
    if kind is int and WHOLE_NUMBER.fullmatch(text):
        return int(text)
    if kind is bool and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if get_origin(kind) is tuple:
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def _check_columns(key: str, sheet: Sheet, texts: list[str]) -> None:
    try:
        columns(sheet, texts, "zh")
    except ValueError as error:
        raise SettingsError(f"The setting {key} {error}.") from None


def _with(settings: Settings, section: str, key: str, value: Any) -> Settings:
    old = getattr(settings, section)
    known = {one.name: one for one in fields(old)}
    if key not in known:
        raise SettingsError(f"The section [{section}] has no setting {key!r}; there are {', '.join(known)}.")
    kind = get_type_hints(type(old))[key]
    if get_origin(kind) is tuple:
        if not (isinstance(value, list) and all(isinstance(one, get_args(kind)[0]) for one in value)):
            raise SettingsError(f"The setting {section}.{key} must be a list of texts.")
        if "columns" in known[key].metadata:
            _check_columns(f"{section}.{key}", known[key].metadata["columns"], value)
        elif not value or len(set(value)) < len(value):
            raise SettingsError(f"The setting {section}.{key} must name at least one, and each once.")
        value = tuple(value)
    elif type(value) is not kind:
        word = {int: "a whole number", str: "a text", bool: "true or false"}[kind]
        raise SettingsError(f"The setting {section}.{key} must be {word}, not {value!r}.")
    rules = known[key].metadata
    if "one_of" in rules and value not in rules["one_of"]:
        allowed = ", ".join(str(one) for one in rules["one_of"])
        raise SettingsError(f"The setting {section}.{key} must be one of {allowed}, not {value!r}.")
    if "range" in rules and not rules["range"][0] <= value <= rules["range"][1]:
        low, high = rules["range"]
        raise SettingsError(f"The setting {section}.{key} must be from {low} to {high}, not {value!r}.")
    return replace(settings, **{section: replace(old, **{key: value})})
