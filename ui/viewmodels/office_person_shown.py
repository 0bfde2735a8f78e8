"""What stands on the page of one person: what is kept, in full, for as long as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.application.care import Dropped, PersonData
from kiosk.application.log import Place
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.identity import NumberResult, examine, normal_form
from kiosk.domain.visit import Names

Map = dict[str, Any]
WHOLE = 18


@dataclass(frozen=True, slots=True)
class Kept:
    """``programmes``: their names by their codes."""

    person: PersonData = field(repr=False)
    number: str = field(repr=False)  # as it was typed
    reason: str
    programmes: Mapping[str, Names]


@dataclass(frozen=True, slots=True)
class PersonShown:
    """``left``: seconds until it goes by itself. ``asking``: "", "export" or "erase". ``refused`` is a value of
    ``NotErased``; ``failed``: what could not be done, "show", "export" or "erase"."""

    kept: Kept | None = field(default=None, repr=False)
    left: int = 0
    asking: str = ""
    places: tuple[Place, ...] = ()
    place: Path | None = None
    made: Path | None = None
    gone: Dropped | None = None
    refused: str = ""
    failed: str = ""
    busy: bool = False


def person_map(kept: Kept | None) -> Map:
    """ "" for whatever is not kept. ``visits``: the newest first."""
    if kept is None:
        return {}
    one = kept.person
    village, phone = one.roster or ("", "")
    return {
        "number": one.number or "",
        "name": one.name or "",
        "born": one.birth_date.isoformat() if one.birth_date else "",
        "sex": one.sex or "",
        "cards": one.cards,
        "village": village,
        "phone": phone,
        "listed": one.roster is not None,
        "visits": [
            {"day": day, "label": label, "programme": kept.programmes.get(code, {"en": code}), "state": state}
            for day, label, code, state in reversed(one.visits)
        ],
    }


def names_in(catalogue: Catalogue) -> Mapping[str, Names]:
    return {code: one.names for code, one in catalogue.programmes.items()}


def checked(text: str, today: date) -> str:
    """How a number stands as it is typed: "", "short", "right", "old" (15 digits) or "wrong", which may be looked up
    all the same: somebody can have been registered with it."""
    number = "".join(text.split())
    if not number:
        return ""
    if examine(number, today).result is not NumberResult.SUSPICIOUS:
        return "right" if number == normal_form(number) or not number.isdigit() else "old"
    return "short" if len(number) < WHOLE else "wrong"
