"""What stands on the catalogue page: the entries of a draft, one of them as a form, and what is wrong with it."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.application.configuring import Draft, Problem, Version
from kiosk.domain.catalogue_entries import Wrong
from ui.viewmodels import office_catalogue_draft as drafts
from ui.viewmodels.desk_outcome import clock_time
from ui.viewmodels.office_catalogue_draft import PROGRAMME, STATION

Map = dict[str, Any]
NONE = -1  # of a number: no limit


@dataclass(frozen=True, slots=True)
class CatalogueShown:
    """``view`` is "form", "problems", "preview" or "versions". ``asking``: "", "leave" or "remove". ``overtaken``:
    another admin has saved a version since this draft was begun."""

    saved: Draft = field(default_factory=dict)
    draft: Draft = field(default_factory=dict)
    kind: str = PROGRAMME
    code: str = ""
    view: str = "form"
    asking: str = ""
    problems: tuple[Problem, ...] = ()
    versions: tuple[Version, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict)
    preview: bytes = b""
    done: str = ""
    version: int = 0
    overtaken: bool = False
    busy: bool = False
    troubled: bool = False

    @property
    def unsaved(self) -> bool:
        return drafts.tidied(self.draft) != drafts.tidied(self.saved)


def rows(shown: CatalogueShown) -> list[Map]:
    wrong = {one.where for one in shown.problems}
    return [
        {
            "code": str(one.get("code")),
            "mark": str(one.get("letter" if shown.kind == PROGRAMME else "code", "")),
            "names": dict(one.get("name", {})),
            "wrong": f"{shown.kind} {one.get('code')}" in wrong,
        }
        for one in drafts.entries(shown.draft, shown.kind)
    ]


def form(shown: CatalogueShown) -> Map:
    """Empty when nothing is chosen. Numbers that are no limit are -1; an unknown room is ""."""
    found = drafts.entry(shown.draft, shown.kind, shown.code)
    if found is None:
        return {}
    who, names = found.get("who", {}), found.get("name", {})
    shared = {
        "kind": shown.kind,
        "code": shown.code,
        "names": {language: str(names.get(language, "")) for language in ("ug", "zh", "en")},
        "ageMin": who.get("age_min", NONE),
        "ageMax": who.get("age_max", NONE),
        "sex": str(who.get("sex", "")),
    }
    if shown.kind == PROGRAMME:
        return shared | {
            "letter": str(found.get("letter", "")),
            "letters": list(drafts.free_letters(shown.draft, str(found.get("letter", "")))),
            "oncePerYear": found.get("once_per", "day") == "year",
            "quota": found.get("quota", NONE),
            "route": [str(one) for one in found.get("route", ())],
        }
    room = str(found.get("room", "?"))
    return shared | {
        "minutes": found.get("minutes", drafts.NEW_MINUTES),
        "room": "" if room == "?" else room,
        "fasting": bool(found.get("fasting", False)),
        "last": bool(found.get("last", False)),
        "askPregnant": "pregnant" in found.get("ask", ()),
        "after": [str(one) for one in found.get("after", ())],
        "users": list(drafts.users(shown.draft, shown.code)),
    }


def stations(shown: CatalogueShown) -> list[Map]:
    found = drafts.entries(shown.draft, STATION)
    return [{"code": str(one.get("code")), "names": dict(one.get("name", {}))} for one in found]


def problems(shown: CatalogueShown) -> list[Map]:
    return [_problem(one, shown.draft) for one in shown.problems]


def versions(shown: CatalogueShown) -> list[Map]:
    """``by`` is a name; "" for the one that came with the program."""
    newest = max((one.number for one in shown.versions), default=0)
    return [
        {
            "number": one.number,
            "at": clock_time(one.saved_at, "%Y-%m-%d %H:%M"),
            "by": shown.people.get(one.saved_by, ""),
            "newest": one.number == newest,
        }
        for one in shown.versions
    ]


def picture(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode() if png else ""


def _problem(problem: Problem, draft: Draft) -> Map:
    """``kind`` and ``code`` of the place; kind "" when it is in no one's form. ``names`` are those of the entry, and
    ``missing`` the languages that lack one: Uyghur only where the others are there, since it may come later."""
    kind, _, code = problem.where.partition(" ")
    found = drafts.entry(draft, kind, code) if kind in (PROGRAMME, STATION) else None
    if found is None:
        return {"why": problem.code, "kind": "", "code": "", "mark": problem.where, "names": {}, "missing": []}
    mark = str(found.get("letter" if kind == PROGRAMME else "code", ""))
    names = dict(found.get("name", {}))
    lacking = [language for language in ("zh", "en", "ug") if not str(names.get(language, "")).strip()]
    missing = [language for language in lacking if language != "ug"] or lacking
    where = {"kind": kind, "code": code, "mark": mark, "names": names}
    return where | {"why": problem.code, "missing": missing if problem.code == Wrong.NAME_MISSING else []}
