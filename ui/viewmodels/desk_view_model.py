"""What the work screen of a desk shows, and one slot for each thing that staff do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calling import Tier
from kiosk.domain.catalogue import Catalogue
from ui.desk import deeds
from ui.desk.keys import KEY_OF
from ui.desk.session import DeskSession
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import desk_shown as shown
from ui.viewmodels.desk_list_model import DeskListModel
from ui.viewmodels.desk_outcome import as_map, clock_time, crowds_of, desk_of, news_of, outcome_of, refusal_of
from ui.viewmodels.desk_sheet_view_model import DeskSheetViewModel

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]


@QmlElement
@QmlUncreatable("made in ui/desk/face.py")
class DeskViewModel(QObject):
    """Empty maps stand for nobody. ``helped`` is told when one more villager asks for a person.

    ``changed`` is told for what has really changed: a button made anew would lose the finger that is on it.
    """

    changed = Signal()
    ticked = Signal()
    helped = Signal()

    def __init__(
        self, session: DeskSession, catalogue: Catalogue, lines: DeskListModel, sheet: DeskSheetViewModel
    ) -> None:
        super().__init__()
        self._session = session
        self._catalogue = catalogue
        self._lines = lines
        self._sheet = sheet
        self._where = shown.HERE
        self._helps = 0
        self._able: frozenset[str] = frozenset()
        self._drawn: tuple[object, ...] = ()

    def use(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def page(self) -> str:
        return self._session.scene.page.value

    @Property(bool, notify=changed, final=True)
    def locked(self) -> bool:
        return self._session.scene.locked

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._session.scene.busy

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._session.scene.troubled

    @Property(str, notify=changed, final=True)
    def staleSince(self) -> str:
        """The time in Beijing with seconds; nothing while the list is live."""
        return clock_time(self._session.scene.stale_since, "%H:%M:%S")

    @Property("QVariantMap", notify=changed, final=True)
    def keys(self) -> Map:
        """The key of each action, as it is written on its button."""
        return dict(KEY_OF)

    @Property("QVariantMap", notify=changed, final=True)
    def able(self) -> Map:
        """True for each action that makes sense now."""
        return dict.fromkeys(self._able, True)

    @Property(str, notify=changed, final=True)
    def deskName(self) -> str:
        return self._session.scene.desk_name

    @Property("QVariantMap", notify=changed, final=True)
    def desk(self) -> Map:
        """``room``, ``state`` and ``places``; empty before one is open."""
        return desk_of(self._session.scene, self._catalogue)

    @Property("QVariantMap", notify=changed, final=True)
    def person(self) -> Map:
        return as_map(shown.person_of(self._session.scene, self._catalogue))

    @Property(int, notify=ticked, final=True)
    def seconds(self) -> int:
        return shown.seconds_of(self._session.scene, self._session.now())

    @Property("QVariantMap", notify=changed, final=True)
    def coming(self) -> Map:
        return as_map(shown.coming_of(self._session.scene, self._catalogue, self._session.now()))

    @Property("QVariantMap", notify=changed, final=True)
    def refused(self) -> Map:
        return as_map(refusal_of(self._session.scene.refused))

    @Property("QVariantMap", notify=changed, final=True)
    def done(self) -> Map:
        return as_map(outcome_of(self._session.scene.done, self._catalogue))

    @Property("QVariantMap", notify=changed, final=True)
    def news(self) -> Map:
        return news_of(self._session.scene.news, self._catalogue)

    @Property(int, notify=ticked, final=True)
    def undoSeconds(self) -> int:
        return self._session.undo_s

    @Property(int, notify=changed, final=True)
    def helps(self) -> int:
        return len(self._session.scene.look.helps)

    @Property(str, notify=changed, final=True)
    def where(self) -> str:
        """Whose rows the list shows: "here", "everywhere" or the code of a station."""
        return self._where

    @Property(bool, notify=changed, final=True)
    def searching(self) -> bool:
        return self._session.scene.look.found is not None

    @Property("QVariantList", notify=changed, final=True)
    def crowds(self) -> list[Map]:
        return crowds_of(self._session.scene, self._catalogue)

    @Slot()
    def callNext(self) -> None:
        self._do("call_next", deeds.call_next)

    @Slot()
    def recall(self) -> None:
        self._do("recall", deeds.recall)

    @Slot()
    def start(self) -> None:
        self._do("start", deeds.start(None))

    @Slot(bool)
    def startAsked(self, pregnant: bool) -> None:
        self._do("start", deeds.start(pregnant))

    @Slot()
    def finish(self) -> None:
        self._do("finish", deeds.finish)

    @Slot()
    def miss(self) -> None:
        self._do("miss", deeds.miss)

    @Slot(int)
    def park(self, minutes: int) -> None:
        self._do("park", deeds.park(minutes))

    @Slot(str, bool)
    def transfer(self, station: str, back: bool) -> None:
        self._do("transfer", deeds.transfer(station, back))

    @Slot()
    def undo(self) -> None:
        self._do("undo", deeds.undo)

    @Slot(str, str)
    def call(self, label: str, reason: str) -> None:
        self._session.do(deeds.call(label, reason))

    @Slot(str)
    def resume(self, label: str) -> None:
        self._session.do(deeds.resume(label))

    @Slot(str, str, str)
    def skip(self, label: str, station: str, reason: str) -> None:
        self._session.do(deeds.skip(label, station, reason))

    @Slot(str, str)
    def cancel(self, label: str, reason: str) -> None:
        self._session.do(deeds.cancel(label, reason))

    @Slot(str, str, bool, str)
    def setTier(self, label: str, tier: str, verified: bool, reason: str) -> None:
        self._session.do(deeds.set_tier(label, Tier(tier), verified, reason))

    @Slot(str, str)
    def completeName(self, label: str, name: str) -> None:
        self._session.do(deeds.complete_name(label, name))

    @Slot(str)
    def printAgain(self, label: str) -> None:
        self._session.do(deeds.print_again(label))

    @Slot(str, str, str)
    def register(self, number: str, name: str, programme: str) -> None:
        self._session.do(deeds.register_for(number, name, programme))

    @Slot(str, bool)
    def setStation(self, station: str, down: bool) -> None:
        self._do("station", deeds.set_station(station, down))

    @Slot()
    def goToHelp(self) -> None:
        self._session.end_help()

    @Slot()
    def pause(self) -> None:
        self._session.pause()

    @Slot(str)
    def search(self, words: str) -> None:
        self._session.search(words)

    @Slot(str)
    def show(self, where: str) -> None:
        self._where = where
        self.tell()

    def tell(self) -> None:
        """The scene is another, or a second has passed."""
        scene = self._session.scene
        self._able = shown.can(scene, self._session.undo_s)
        self._lines.show(shown.lines_of(scene, self._catalogue, self._session.now(), self._where))
        self._sheet.tell()
        more = len(scene.look.helps) > self._helps
        self._helps = len(scene.look.helps)
        self.ticked.emit()
        drawn = (scene, self._able, self._where, shown.coming_of(scene, self._catalogue, self._session.now()))
        if drawn != self._drawn:
            self._drawn = drawn
            self.changed.emit()
        if more:
            self.helped.emit()

    def _do(self, action: str, deed: deeds.Deed) -> None:
        if action in self._able:
            self._session.do(deed)
