"""What the kiosk shows: one read-only property per thing shown, one slot per thing touched, one signal for all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application import journey as j
from kiosk.application.guide import Guide
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.programme_list_model import ProgrammeListModel
from ui.viewmodels.shown import NOTHING, ONLY_A_PERSON, person_of, shown_at

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in ui/face.py")
class KioskViewModel(QObject):
    """``lives`` is asked once more before a person read from a card is shown; ``right`` checks a whole number."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        guide: Guide,
        programmes: ProgrammeListModel,
        lives: Callable[[int], bool],
        right: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        self._programmes = programmes
        self._lives = lives
        self._right = right
        self._shown = shown_at(guide.stage)
        guide.on_change = self._show

    @Property(str, notify=changed, final=True)
    def screen(self) -> str:
        return self._shown.screen

    @Property(str, notify=changed, final=True)
    def reader(self) -> str:
        return self._shown.reader

    @Property(bool, notify=changed, final=True)
    def closed(self) -> bool:
        return self._shown.closed

    @Property(bool, notify=changed, final=True)
    def helpFirst(self) -> bool:
        """In a trouble: a person comes before everything else there is to touch."""
        shown = self._shown
        return shown.screen == "trouble" and (shown.failures >= 2 or shown.trouble in ONLY_A_PERSON)

    @Property(bool, notify=changed, final=True)
    def failedAgain(self) -> bool:
        return self._shown.failures >= 2

    @Property(bool, notify=changed, final=True)
    def cardInside(self) -> bool:
        return self._shown.card_inside

    @Property(bool, notify=changed, final=True)
    def numberWrong(self) -> bool:
        return self._shown.number_wrong

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(str, notify=changed, final=True)
    def maskedName(self) -> str:
        return self._shown.masked_name

    @Property(int, notify=changed, final=True)
    def birthYear(self) -> int:
        return self._shown.birth_year

    @Property("QVariantMap", notify=changed, final=True)
    def onlyProgramme(self) -> dict[str, str]:
        """The names of the programme when there is just one to have."""
        offers = self._shown.offers
        return dict(offers[0].names if len(offers) == 1 else NOTHING)

    @Property(str, notify=changed, final=True)
    def onlyCode(self) -> str:
        """Of the same programme; its picture has this name."""
        return self._shown.offers[0].code if len(self._shown.offers) == 1 else ""

    @Property(str, notify=changed, final=True)
    def onlyLetter(self) -> str:
        return self._shown.offers[0].letter if len(self._shown.offers) == 1 else ""

    @Property(str, notify=changed, final=True)
    def label(self) -> str:
        return self._shown.label

    @Property("QVariantMap", notify=changed, final=True)
    def programme(self) -> dict[str, str]:
        return dict(self._shown.programme)

    @Property("QVariantMap", notify=changed, final=True)
    def first(self) -> dict[str, str]:
        return dict(self._shown.first)

    @Property(str, notify=changed, final=True)
    def room(self) -> str:
        return self._shown.room

    @Property(bool, notify=changed, final=True)
    def fasting(self) -> bool:
        return self._shown.fasting

    @Property(int, notify=changed, final=True)
    def peopleAhead(self) -> int:
        return self._shown.people_ahead

    @Property(bool, notify=changed, final=True)
    def waitKnown(self) -> bool:
        return self._shown.wait is not None

    @Property(int, notify=changed, final=True)
    def waitFrom(self) -> int:
        return self._shown.wait[0] if self._shown.wait else 0

    @Property(int, notify=changed, final=True)
    def waitTo(self) -> int:
        return self._shown.wait[1] if self._shown.wait else 0

    @Property(str, notify=changed, final=True)
    def paper(self) -> str:
        return self._shown.paper

    @Property(str, notify=changed, final=True)
    def paperTrouble(self) -> str:
        return self._shown.paper_trouble

    @Property(bool, notify=changed, final=True)
    def again(self) -> bool:
        return self._shown.again

    @Property(str, notify=changed, final=True)
    def trouble(self) -> str:
        return self._shown.trouble

    @Slot()
    def comeWithoutCard(self) -> None:
        self._guide.happen(j.NoCardTouched())

    @Slot(str, result=bool)
    def looksRight(self, text: str) -> bool:
        return self._right(text)

    @Slot(str)
    def giveNumber(self, text: str) -> None:
        self._guide.happen(j.NumberTyped(text))

    @Slot()
    def confirm(self) -> None:
        self._guide.happen(j.Confirmed())

    @Slot(str)
    def choose(self, code: str) -> None:
        self._guide.happen(j.ProgrammeChosen(code))

    @Slot()
    def printAgain(self) -> None:
        self._guide.happen(j.PrintAgainTouched())

    @Slot()
    def callHelp(self) -> None:
        self._guide.happen(j.HelpTouched())

    @Slot()
    def notMe(self) -> None:
        self._guide.happen(j.NotMe())

    @Slot()
    def leave(self) -> None:
        self._guide.happen(j.Left())

    def _show(self, stage: j.Stage) -> None:
        person = person_of(stage)
        if person is not None and person.session is not None and not self._lives(person.session):
            return  # the card is already out; the watch is about to say so
        before, shown = self._shown, shown_at(stage)
        if shown != before:
            self._shown = shown  # swapped in first: whoever listens sees one consistent state
            self._programmes.show(shown.offers)
            self.changed.emit()
            if shown.screen == "welcome" and before.screen != "welcome":
                self.left.emit()
