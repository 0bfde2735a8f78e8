"""Every screen of the desk in every language as PNG files, from scripted scenes with invented people."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.application.queue import Action, Desk, DeskState, Done, Help, NotDone, Refused, Turned
from kiosk.application.roster import Listed
from kiosk.application.staff import MustWait, WrongPin
from kiosk.domain.calling import Why
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visit import StopState
from ui.desk.face import DeskFace
from ui.desk.scene import Look, News, Page, Scene
from ui.desk.session import DeskSession
from ui.language import LANGUAGES
from ui.pictures.camera import shaped
from ui.pictures.kiosk import ONE_DIGIT_WRONG, NothingToDo, save
from ui.pictures.pretend_desk import NOW, WHO, accounts, rows
from ui.viewmodels.desk_sheet_view_model import MOST_LISTED
from ui.viewmodels.first_account_view_model import FirstAccountViewModel, FirstShown
from ui.viewmodels.office_view_model import OfficeViewModel

SHAPES = {"pc": (1280, 800), "tablet": (1024, 768), "large": (1920, 1080)}
NO_FIRST = FirstShown()


@dataclass(frozen=True, slots=True)
class Shot:
    """A name, the scene, and the sheet that is open with the ticket it is about. ``typed``: a field's name, and
    what stands in it."""

    name: str
    scene: Scene
    sheet: str = ""
    label: str = ""
    where: str = "here"
    listed: tuple[Listed, ...] = ()
    first: FirstShown = NO_FIRST
    typed: tuple[str, str] | None = None


def shots() -> Iterator[Shot]:
    """A name for each thing that can stand on the screen of a desk."""
    waiting = tuple(one for one in rows() if one.label != "A009")
    free = Desk("1", "203", ("B",), DeskState.OPEN, WHO.id, None)
    others = (
        Desk("2", "204", ("B",), DeskState.OPEN, "王医生", None),
        Desk("3", "201", ("E",), DeskState.CLOSED, None, None),
    )
    left = ("S", "V", "P", "E", "M")
    look = Look((free, *others), free, (rows()[2], Why.PRIORITY), waiting)
    idle = Scene(Page.WORK, accounts(), WHO, desk_name="1", look=look)
    calling = replace(free, current=rows()[0])
    called = replace(idle, look=replace(look, desk=calling, desks=(calling, *others), rows=rows(), left=left))
    serve = replace(rows()[0], state=StopState.SERVING, started_at=NOW - timedelta(seconds=190))
    serving = replace(called, look=replace(called.look, desk=replace(free, current=serve)))
    door = Scene(Page.SIGN_IN, accounts(), look=look)
    yield Shot("sign-in", door)
    yield Shot("sign-in-first", Scene(), first=FirstShown("name"))
    made = FirstShown("pin", WHO.name, "471906")
    yield Shot("sign-in-first-pin", Scene(), first=made)
    yield Shot("sign-in-first-pin-wrong", Scene(), first=replace(made, refused="other_pin"))
    yield Shot("sign-in-first-again", Scene(), first=replace(made, step="again"))
    yield Shot("sign-in-wrong", replace(door, answer=WrongPin(2, 0)))
    yield Shot("sign-in-wait", replace(door, answer=MustWait(30), chosen=WHO.name, waits={WHO.name: 27.0}))
    yield Shot("sign-in-expired", replace(door, ended="expired"))
    yield Shot("place", replace(idle, page=Page.PLACE))
    yield Shot("place-in-use", replace(idle, page=Page.PLACE, refused=Refused(NotDone.TAKEN, desk="1")))
    lost = Refused(NotDone.TAKEN_OVER, desk="1", at=NOW - timedelta(minutes=3))
    yield Shot("place-taken-over", replace(idle, page=Page.PLACE, refused=lost))
    yield Shot("next", idle)
    done = Done(Action.FINISH, replace(serve, state=StopState.DONE), next_station="S")
    yield Shot("next-after", replace(idle, done=done, undo_until=NOW + timedelta(seconds=24)))
    turned = replace(done, action=Action.SKIP, turned=Turned("B", True, 7))
    elsewhere = iter("SEVSEVS")
    sent_on = tuple(
        replace(one, station=next(elsewhere)) if (one.station, one.state) == ("B", StopState.WAITING) else one
        for one in waiting
    )
    emptied = replace(look, next=None, rows=sent_on, down=frozenset({"B"}))
    yield Shot("next-after-machine", replace(idle, look=emptied, done=turned, undo_until=NOW + timedelta(seconds=24)))
    yield Shot("nobody", replace(idle, look=Look((free,), free)))
    yield Shot("paused", replace(idle, look=replace(look, desk=replace(free, state=DeskState.PAUSED))))
    yield Shot("called", replace(called, undo_until=NOW + timedelta(seconds=11)))
    yield Shot("working", serving)
    nameless = replace(serve, name_missing=True, masked_name="")
    yield Shot("working-nameless", replace(serving, look=replace(serving.look, desk=replace(free, current=nameless))))
    taken = Refused(NotDone.TAKEN, "A011", "2", NOW - timedelta(minutes=5), StopState.CALLED)
    theirs = tuple(one for one in waiting if one.label != "A011")  # the list is live: the other desk has that person
    after = replace(look, next=(rows()[3], Why.ARRIVAL), rows=theirs)
    yield Shot("refused", replace(idle, look=after, refused=taken))
    yield Shot("help", replace(serving, look=replace(serving.look, helps=(Help(1, NOW), Help(2, NOW)))))
    yield Shot("clock", replace(idle, look=replace(look, clock_in_doubt=True)))
    yield Shot("clock-place", replace(idle, page=Page.PLACE, look=replace(look, clock_in_doubt=True)))
    yield Shot("locked", replace(serving, locked=True))
    yield Shot("everywhere", serving, where="everywhere")
    found = tuple(one for one in rows() if one.label.startswith("A01"))
    yield Shot("search", replace(idle, words="A01", look=replace(look, found=found)), typed=("search", "A01"))
    for sheet in ("park", "transfer", "skip", "pregnant", "cancel"):
        yield Shot(f"sheet-{sheet}", serving, sheet, "A009")
    yield Shot("sheet-row", idle, "row", "A011")
    yield Shot("sheet-row-parked", idle, "row", "A006")
    yield Shot("sheet-call", idle, "call", "A017")
    yield Shot("sheet-tier", idle, "tier", "A011")
    yield Shot("sheet-name", idle, "name", "A015")
    yield Shot("sheet-machine", called, "station")
    several = replace(free, stations=("B", "S", "V", "P", "E"))
    broken = replace(look, desk=several, down=frozenset({"S"}))
    yield Shot("sheet-machine-several", replace(idle, look=broken), "station")
    yield Shot(
        "sheet-register", replace(idle, news=News("bad_number")), "register", typed=("number field", ONE_DIGIT_WRONG)
    )
    village = tuple(Listed(str(n), "阿*丽", f"6{'*' * 16}{n}", "英吾斯塘乡一村", 1938 + n) for n in range(MOST_LISTED))
    yield Shot("sheet-register-listed", idle, "register", listed=village)
    yield Shot("troubled", replace(idle, troubled=True, stale_since=NOW - timedelta(seconds=40)))
    yield Shot("not-live", replace(serving, stale_since=NOW - timedelta(seconds=40)))


class DeskCamera:
    """A still desk that can be put into any scene."""

    def __init__(
        self, fonts: Path, catalogue: Catalogue, admins: Callable[[DeskSession], OfficeViewModel] | None = None
    ) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self._app = QGuiApplication.instance() or QGuiApplication([])
        nothing: Any = NothingToDo()
        self.session = DeskSession(nothing, nothing, nothing, nothing, now=lambda: NOW, steady=lambda: 0.0, lock_s=300)
        office = admins(self.session) if admins is not None else None
        first = FirstAccountViewModel(self.session, nothing)
        self.face = DeskFace(self.session, catalogue, fonts=fonts, language="en", first=first, office=office)
        theme = self.face.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.theme.setProperty("still", True)

    def shape(self, width: int, height: int) -> None:
        shaped(self.face.window, width, height)

    def show(self, shot: Shot) -> None:
        self.face.sheet.close()
        self.session.scene = Scene()
        self.face.tell()
        self.session.scene = shot.scene
        self.face.desk.show(shot.where)
        self.face.tell()
        self.face.first.put(shot.first)
        if shot.sheet:
            self.face.sheet.open(shot.sheet, shot.label)
        self.face.sheet.show_listed(shot.listed)
        self.write(shot.typed)

    def write(self, typed: tuple[str, str] | None) -> None:
        """Each page's fields are empty until then; one of the desk outlives its scene."""
        self.settle()
        for name, words in (("search", ""), *([typed] if typed else [])):
            for field in self.face.window.findChildren(QQuickItem, name):
                field.setProperty("text", words)
        self.settle()

    def settle(self) -> None:
        """Until the words have found their size: they get smaller frame by frame where there is too little room."""
        still = 0
        while still < 4:
            before = self.theme.property("squeeze")
            QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes: a page that was left is gone
            QCoreApplication.processEvents()
            self.face.window.grabWindow()
            still = still + 1 if self.theme.property("squeeze") == before else 0

    def picture(self) -> QImage:
        return self.face.window.grabWindow()

    def close(self) -> None:
        del self.theme
        self.face.close()


def render_all(
    folder: Path,
    *,
    fonts: Path,
    catalogue: Catalogue,
    shapes: Sequence[str] = tuple(SHAPES),
    languages: Sequence[str] = LANGUAGES,
    only: Sequence[str] | None = None,
) -> list[Path]:
    """Writes ``desk-NAME-LANGUAGE-SHAPE.png`` for each and returns the files. Needs no display."""
    folder.mkdir(parents=True, exist_ok=True)
    camera = DeskCamera(fonts, catalogue)
    files = []
    for shape in shapes:
        camera.shape(*SHAPES[shape])
        for language in languages:
            camera.face.language.speak(language)
            for shot in shots():
                if only is None or shot.name in only:
                    camera.show(shot)
                    files.append(folder / f"desk-{shot.name}-{language}-{shape}.png")
                    save(camera.picture(), files[-1])
    camera.close()
    return files
