"""What a desk's window stands on after an answer of the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.application.queue import Action, Desk, Done, Refused
from kiosk.application.staff import Locked, MustWait, SignedIn, SignIn, WrongPin
from ui.desk_deeds import Told
from ui.desk_scene import Look, News, Page, Scene, Troubled


def after_deed(scene: Scene, answer: Told, seen: Look, undo_until: datetime) -> Scene:
    scene = replace(scene, look=seen, troubled=False, stale_since=None)
    if isinstance(answer, Desk) and scene.page is Page.PLACE:
        return replace(scene, page=Page.WORK, desk_name=answer.name, undo_until=None)
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


def after_pin(scene: Scene, name: str, answer: SignIn | Troubled, steady_s: float) -> Scene:
    """``name`` is whose PIN was typed; another may have been chosen meanwhile."""
    scene = replace(scene, busy=False)
    match answer:
        case SignedIn() as who if scene.locked:
            return replace(scene, who=who, locked=False, answer=None, waits=_waits(scene, name, 0, steady_s))
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


def _waits(scene: Scene, name: str, wait_s: float, steady_s: float) -> Mapping[str, float]:
    others = {one: until for one, until in scene.waits.items() if one != name and until > steady_s}
    return others | ({name: steady_s + wait_s} if wait_s else {})
