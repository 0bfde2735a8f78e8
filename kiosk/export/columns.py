"""The columns of a sheet: which fields, in which order, under which titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.application.log import STOP_FIELDS, VISIT_FIELDS, Sheet
from kiosk.export.words import TITLES

FIELDS = {Sheet.VISITS: VISIT_FIELDS, Sheet.STOPS: STOP_FIELDS}


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    field: str


def columns(sheet: Sheet, texts: Sequence[str], language: str) -> tuple[Column, ...]:
    """From texts like ``姓名=name``; with none of them every field, under its title in the language.

    Errors: ValueError with the end of a sentence that began with the setting's name.
    """
    if not texts:
        return tuple(Column(TITLES[one][language], one) for one in FIELDS[sheet])
    found: list[Column] = []
    for text in texts:
        title, equals, name = (part.strip() for part in text.rpartition("="))
        if not equals or not title:
            raise ValueError(f"must have lines like 姓名=name, not {text!r}")
        if name not in FIELDS[sheet]:
            raise ValueError(f"names the field {name!r}; there are {', '.join(FIELDS[sheet])}")
        if any(name == one.field or title == one.title for one in found):
            raise ValueError(f"has {text!r} with a title or a field that is there already")
        found.append(Column(title, name))
    return tuple(found)
