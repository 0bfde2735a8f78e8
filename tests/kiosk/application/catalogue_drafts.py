"""A catalogue as an admin edits it in the tests, and people who come meanwhile."""

from __future__ import annotations

from datetime import date
from typing import Any

from kiosk.application.configuring import Draft, Problem
from kiosk.application.ports import OpenVisit
from kiosk.assembly import Clinic
from tests.kiosk.application.conftest import card_of

ADMIN = "an-admin"


def entry(draft: Draft, kind: str, code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in draft[kind] if one["code"] == code)
    return found


def edited(clinic: Clinic, **stations: dict[str, Any]) -> Draft:
    """The catalogue in force with these stations changed."""
    draft = clinic.catalogues.draft()
    for code, changes in stations.items():
        entry(draft, "station", code).update(changes)
    return draft


def saved(clinic: Clinic, draft: Draft) -> int:
    told = clinic.catalogues.save(draft, ADMIN)
    assert isinstance(told, int), told
    return told


def problems(told: int | tuple[Problem, ...]) -> set[tuple[str, str]]:
    assert isinstance(told, tuple)
    return {(one.code, one.where) for one in told}


def comes(clinic: Clinic, sequence: int, programme: str = "walk_in", born: date = date(1950, 3, 1)) -> OpenVisit:
    person = clinic.registration.person_on(card_of(sequence, born=born))
    assert person is not None
    told = clinic.registration.register(person, clinic.catalogue.programmes[programme], by="card", actor="kiosk")
    assert isinstance(told, OpenVisit), told
    return told
