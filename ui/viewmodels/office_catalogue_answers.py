"""What the catalogue page shows after its worker has answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from kiosk.application.configuring import Catalogues, Draft, Problem, Version
from kiosk.application.staff import Account
from kiosk.domain.catalogue_entries import Wrong
from ui.desk.scene import Troubled
from ui.viewmodels import office_catalogue_draft as drafts
from ui.viewmodels.office_catalogue_shown import CatalogueShown

Saved: TypeAlias = tuple[int | tuple[Problem, ...], Draft]


def drawn(part: Catalogues, draft: Draft, programme: str) -> bytes:
    """A sample ticket; b"" of a draft that cannot be printed. Errors: StorageError."""
    try:
        return part.preview(draft, programme)
    except ValueError:
        return b""


def kept(part: Catalogues, draft: Draft, actor: str) -> Saved:
    """For ``saved``. Errors: StorageError."""
    answer = part.save(draft, actor)
    if isinstance(answer, int):
        return answer, draft | {"version": answer}
    return answer, part.draft() if _came_between(answer) else draft


def begun(shown: CatalogueShown, draft: Draft | Troubled) -> CatalogueShown:
    """What is not saved stays; else the draft is what is in force now."""
    if isinstance(draft, Troubled):
        return replace(shown, troubled=True)
    if shown.saved and shown.unsaved:
        return replace(shown if draft == shown.saved else _overtaken(shown, draft), troubled=False)
    return standing(replace(shown, saved=draft, draft=draft, problems=(), overtaken=False, troubled=False))


def saved(shown: CatalogueShown, what: str, told: Saved | Troubled) -> CatalogueShown:
    """``what`` is "saved" or "put_back"; with it the draft that is in force if it was, or that came in between."""
    free = replace(shown, busy=False, troubled=isinstance(told, Troubled))
    if isinstance(told, Troubled):
        return free
    answer, draft = told
    if isinstance(answer, tuple):
        if what == "saved" and _came_between(answer):
            return _overtaken(free, draft)
        return replace(free, problems=answer, view="problems")
    new = replace(free, saved=draft, draft=draft, problems=(), done=what, version=answer, overtaken=False)
    return standing(replace(new, view="form", asking=""))


def listed(shown: CatalogueShown, told: tuple[tuple[Version, ...], Iterable[Account]] | Troubled) -> CatalogueShown:
    if isinstance(told, Troubled):
        return replace(shown, troubled=True)
    return replace(shown, versions=told[0], people={one.id: one.name for one in told[1]}, troubled=False)


def pictured(shown: CatalogueShown, png: bytes | Troubled) -> CatalogueShown:
    if isinstance(png, Troubled):
        return replace(shown, troubled=True)
    return replace(shown, preview=png, done="" if png else "no_preview", troubled=False)


def _came_between(problems: tuple[Problem, ...]) -> bool:
    return any(one.code == Wrong.BUSY for one in problems)


def _overtaken(shown: CatalogueShown, newest: Draft) -> CatalogueShown:
    """The page says so, and what is saved from now on knowingly takes the place of the newest."""
    mine = shown.draft | {"version": newest.get("version", 1)}
    return replace(shown, saved=newest, draft=mine, overtaken=True, view="form")


def standing(shown: CatalogueShown) -> CatalogueShown:
    """With an entry chosen that is there."""
    if drafts.entry(shown.draft, shown.kind, shown.code) is not None:
        return shown
    return replace(shown, code=drafts.first(shown.draft, shown.kind))
