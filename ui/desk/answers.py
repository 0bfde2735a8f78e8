"""What a desk's window stands on after an answer of the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.application.queue import Action, Desk, DeskState, Done, NotDone, Refused
from kiosk.application.staff import Locked, MustWait, SignedIn, SignIn, WrongPin
from kiosk.domain.staff import Role
from ui.desk.deeds import Told
from ui.desk.scene import Look, News, Page, Scene, Troubled


def after_look(scene: Scene, seen: Look) -> Scene:
    return _unless_taken(replace(scene, look=seen, troubled=False, stale_since=None))


def _unless_taken(scene: Scene) -> Scene:
    """A desk that a colleague has by now is left to them, and the window says so at the choice of desks."""
    desk = scene.look.desk
    if scene.who is None or desk is None or scene.locked or scene.page is not Page.WORK:
        return scene
    if desk.staff in (None, scene.who.id) or desk.state is DeskState.CLOSED:
        return scene
    return _left_to_a_colleague(scene, Refused(NotDone.TAKEN_OVER, desk=desk.name, at=desk.since))


def _left_to_a_colleague(scene: Scene, refused: Refused) -> Scene:
    look = replace(scene.look, found=None)
    nothing = {"words": "", "done": None, "news": None, "undo_until": None, "held": False}
    return replace(scene, page=Page.PLACE, look=look, refused=refused, **nothing)  # type: ignore[arg-type]


def after_deed(scene: Scene, answer: Told, seen: Look, undo_until: datetime) -> Scene:
    scene = replace(scene, look=seen, troubled=False, stale_since=None)
    if isinstance(answer, Desk) and scene.page is Page.PLACE:
        return replace(scene, page=Page.WORK, desk_name=answer.name, undo_until=None, held=True)
    if isinstance(answer, Refused) and answer.why is NotDone.TAKEN_OVER and not scene.locked:
        return _left_to_a_colleague(scene, answer)
    until = scene.undo_until
    if isinstance(answer, Done):
        until = None if answer.action is Action.UNDO else undo_until
    return replace(
        scene,
        refused=answer if isinstance(answer, Refused) else None,
        done=answer if isinstance(answer, Done) else None,
        news=answer if isinstance(answer, News) else None,
        undo_until=until,
    )


def after_paper(scene: Scene, announced: News, told: News | Troubled) -> Scene:
    """Good news does not take the place of something newer; bad news does."""
    news = News("no_paper", announced.label) if isinstance(told, Troubled) else told
    if news.code == "no_paper" or scene.news == announced:
        return replace(scene, news=news, done=None, refused=None)
    return scene


def after_pin(scene: Scene, name: str, answer: SignIn | Troubled, steady_s: float) -> Scene:
    """``name`` is whose PIN was typed; another may have been chosen meanwhile."""
    scene = replace(scene, busy=False)
    match answer:
        case SignedIn() as who if scene.locked:
            page = scene.back if scene.page is Page.OFFICE and who.role is not Role.ADMIN else scene.page
            waits = _waits(scene, name, 0, steady_s)
            return _unless_taken(replace(scene, who=who, page=page, locked=False, answer=None, waits=waits))
        case SignedIn() as who:
            waits = _waits(scene, name, 0, steady_s)
            return replace(scene, who=who, page=Page.PLACE, answer=None, waits=waits, ended="", chosen="")
        case WrongPin(wait_s=wait_s) | MustWait(wait_s=wait_s):
            waits = _waits(scene, name, wait_s, steady_s)
            return replace(scene, waits=waits, answer=answer if name == scene.door_name else scene.answer)
        case Locked():
            return replace(scene, answer=answer if name == scene.door_name else scene.answer)
        case Troubled():
            return replace(scene, troubled=True)
        case _:
            assert_never(answer)


def after_leaving(scene: Scene, ended: str) -> Scene:
    look = replace(scene.look, found=None)
    return Scene(accounts=scene.accounts, waits=scene.waits, desk_name=scene.desk_name, look=look, ended=ended)


def in_office(scene: Scene) -> Scene:
    """The same scene for whoever may not go there now."""
    free = scene.page in (Page.PLACE, Page.WORK) and not scene.locked and not scene.busy
    if not free or scene.who is None or scene.who.role is not Role.ADMIN:
        return scene
    look = replace(scene.look, found=None)
    back = {"refused": None, "done": None, "news": None, "undo_until": None, "words": "", "look": look}
    return replace(scene, page=Page.OFFICE, back=scene.page, **back)  # type: ignore[arg-type]


def back_from_office(scene: Scene) -> Scene:
    there = scene.page is Page.OFFICE and not scene.locked
    return _unless_taken(replace(scene, page=scene.back, back=Page.PLACE)) if there else scene


def _waits(scene: Scene, name: str, wait_s: float, steady_s: float) -> Mapping[str, float]:
    others = {one: until for one, until in scene.waits.items() if one != name and until > steady_s}
    return others | ({name: steady_s + wait_s} if wait_s else {})
