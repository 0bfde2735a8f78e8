"""The sheet that asks for more before something is done: which one is open, and about whom."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.queue import NotDone, Refused
from kiosk.application.roster import Listed
from kiosk.domain.calling import Tier
from kiosk.domain.catalogue import Catalogue
from ui.desk import deeds
from ui.desk.scene import Page, Troubled
from ui.desk.session import DeskSession
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import desk_shown as shown

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]

ABOUT_THE_PERSON = ("park", "transfer", "skip", "pregnant")  # who is at the desk; closed when nobody is
LEAST_LETTERS, MOST_LISTED = 2, 3
SETTLED = ("registering", "already_registered", "printing", "tier_set", "name_completed", "station_down", "station_up")
CALL_REASONS = ("urgent", "was_here_before", "doctor_asks", "helped_person")
SKIP_REASONS = ("refused", "machine_down", "done_elsewhere", "not_needed", "pregnant")
CANCEL_REASONS = ("own_wish", "left", "registered_twice", "wrong_person")
TIERS = tuple(tier.value for tier in Tier)


@QmlElement
@QmlUncreatable("made in ui/desk/face.py")
class DeskSheetViewModel(QObject):
    """``chosen`` tells a number key to the sheet that is open, from 1."""

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, session: DeskSession, catalogue: Catalogue) -> None:
        super().__init__()
        self._wanted, self._asking = "", False
        self._listed: tuple[Listed, ...] = ()
        self._session = session
        self._catalogue = catalogue
        self._name = ""
        self._label = ""
        self._answered: object = None
        self._drawn: Map = {}

    def use(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        """ "" when none is open."""
        return self._name

    @Property(str, notify=changed, final=True)
    def label(self) -> str:
        return self._label

    @Property("QVariantMap", notify=changed, final=True)
    def line(self) -> Map:
        """The row that the sheet is about, as in the list."""
        scene = self._session.scene
        rows = (*scene.look.rows, *(scene.look.found or ()))
        row = next((one for one in rows if one.label == self._label), None)
        return {} if row is None else asdict(shown.line_of(row, scene, self._catalogue, self._session.now()))

    @Property("QStringList", notify=changed, final=True)
    def callReasons(self) -> list[str]:
        return list(CALL_REASONS)

    @Property("QStringList", notify=changed, final=True)
    def skipReasons(self) -> list[str]:
        return list(SKIP_REASONS)

    @Property("QStringList", notify=changed, final=True)
    def cancelReasons(self) -> list[str]:
        return list(CANCEL_REASONS)

    @Property("QStringList", notify=changed, final=True)
    def tiers(self) -> list[str]:
        return list(TIERS)

    @Property("QVariantList", notify=changed, final=True)
    def programmes(self) -> list[Map]:
        found = self._catalogue.programmes.values()
        return [{"code": one.code, "letter": one.letter, "names": dict(one.names)} for one in found]

    @Property("QVariantList", notify=changed, final=True)
    def listed(self) -> list[Map]:
        """Who fits the words that were looked for: ``id``, ``name``, ``number``, ``born`` and ``village``."""
        return [{"id": one.id} | shown.listed_map(one) for one in self._listed]

    @Slot(str)
    def lookOnList(self, words: str) -> None:
        """The answer to the last words counts; fewer than two letters are nobody."""
        self._wanted = words.strip()
        if len(self._wanted) < LEAST_LETTERS:
            self.show_listed(())
        elif not self._asking:
            self._ask(self._wanted)

    @Slot(str, str)
    def registerListed(self, id: str, programme: str) -> None:
        self._session.do(deeds.register_listed(id, programme))

    @Slot(str, str)
    def open(self, name: str, label: str) -> None:
        """Opened again by the same key, it closes."""
        if not self._session.scene.locked and self._session.scene.page is Page.WORK:
            again = (name, label) == (self._name, self._label)
            self._put("" if again else name, "" if again else label)

    @Slot()
    def close(self) -> None:
        self._put("", "")

    @Slot(int)
    def choose(self, number: int) -> None:
        self.chosen.emit(number)

    def tell(self) -> None:
        """Closed by what was done, by the lock, and when nobody is there any more; opened by a question."""
        scene = self._session.scene
        current = scene.look.current
        answer = scene.done or scene.refused or scene.news
        new = answer is not None and answer is not self._answered
        self._answered = answer
        settled = scene.done is not None or (scene.news is not None and scene.news.code in SETTLED)
        if scene.locked or scene.page is not Page.WORK or (new and settled):
            self._put("", "")
        elif new and isinstance(answer, Refused) and answer.why is NotDone.ASK_PREGNANT and current is not None:
            self._put("pregnant", current.label)
        elif self._name in ABOUT_THE_PERSON and (current is None or current.label != self._label):
            self._put("", "")
        elif self._name and self.line != self._drawn:
            self._drawn = self.line
            self.changed.emit()

    def _ask(self, wanted: str) -> None:
        """One question at a time, however fast somebody types."""
        self._asking = True
        self._session.jobs.run(lambda: self._session.on_list(wanted), lambda found: self._found(wanted, found))

    def _found(self, wanted: str, found: tuple[Listed, ...] | Troubled) -> None:
        self._asking = False
        if wanted != self._wanted:
            self.lookOnList(self._wanted)
        elif not isinstance(found, Troubled):
            self.show_listed(found[:MOST_LISTED])

    def show_listed(self, found: tuple[Listed, ...]) -> None:
        if found != self._listed:
            self._listed = found
            self.changed.emit()

    def _put(self, name: str, label: str) -> None:
        """Whoever was looked for goes with the sheet."""
        if (name, label) != (self._name, self._label):
            self._name, self._label = name, label
            self._wanted, self._listed = "", ()
            self.changed.emit()
