"""The catalogue in forms: a draft that is kept until it is saved, what is wrong with it, and the versions before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.configuring import Catalogues, Draft, Problem
from kiosk.application.staff import Account
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.qt import Property, QmlUncreatable
from ui.viewmodels import office_catalogue_answers as answers
from ui.viewmodels import office_catalogue_draft as drafts
from ui.viewmodels import office_catalogue_shown as shown_as
from ui.viewmodels.office_catalogue_shown import CatalogueShown

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]
T = TypeVar("T")


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeCatalogueViewModel(QObject):
    """The draft outlives the page and the lock, and ends with whoever began it. ``left``: the page may be left now."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        part: Catalogues,
        jobs: Jobs,
        actor: Callable[[], str],
        *,
        people: Callable[[], tuple[Account, ...]] = tuple,
    ) -> None:
        """``people`` are asked by the worker, for the names of who saved."""
        super().__init__()
        self._part, self._jobs, self._actor, self._people = part, jobs, actor, people
        self._shown = CatalogueShown()
        self._owner = ""
        self._checking = False

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        """ "programme" or "station"."""
        return self._shown.kind

    @Property("QVariantList", notify=changed, final=True)
    def rows(self) -> list[Map]:
        return shown_as.rows(self._shown)

    @Property("QVariantMap", notify=changed, final=True)
    def form(self) -> Map:
        return shown_as.form(self._shown)

    @Property("QVariantList", notify=changed, final=True)
    def stations(self) -> list[Map]:
        return shown_as.stations(self._shown)

    @Property(str, notify=changed, final=True)
    def view(self) -> str:
        """ "form", "problems", "preview" or "versions"."""
        return self._shown.view

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        return self._shown.asking

    @Property("QVariantList", notify=changed, final=True)
    def problems(self) -> list[Map]:
        return shown_as.problems(self._shown)

    @Property("QVariantList", notify=changed, final=True)
    def versions(self) -> list[Map]:
        return shown_as.versions(self._shown)

    @Property(str, notify=changed, final=True)
    def preview(self) -> str:
        """A source of an Image; "" while there is none."""
        return shown_as.picture(self._shown.preview)

    @Property(bool, notify=changed, final=True)
    def unsaved(self) -> bool:
        return self._shown.unsaved

    @Property(bool, notify=changed, final=True)
    def overtaken(self) -> bool:
        return self._shown.overtaken

    @Property(str, notify=changed, final=True)
    def done(self) -> str:
        """ "saved", "put_back", "no_preview" or ""; ``version`` is the one in force since."""
        return self._shown.done

    @Property(int, notify=changed, final=True)
    def version(self) -> int:
        return self._shown.version

    @Property(bool, notify=changed, final=True)
    def busy(self) -> bool:
        return self._shown.busy

    @Property(bool, notify=changed, final=True)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Slot()
    def enter(self) -> None:
        if self._owner != self._actor():
            self._owner = self._actor()
            self._put(CatalogueShown())
        self._checking = False
        self._ask(self._part.draft, answers.begun)

    @Slot()
    def leave(self) -> None:
        self._checking = False
        self._put(replace(self._shown, view="form", asking="", preview=b"", done="", busy=False))

    @Slot(result=bool)
    def mayLeave(self) -> bool:
        """False, and the question on the screen, while something is not saved."""
        if not self._shown.unsaved:
            return True
        self._put(replace(self._shown, asking="leave"))
        return False

    @Slot(str, str)
    def choose(self, kind: str, code: str) -> None:
        """``code`` "" is the first of its kind."""
        found = code or drafts.first(self._shown.draft, kind)
        self._put(replace(self._shown, kind=kind, code=found, view="form", asking="", done=""))

    @Slot(str)
    def open(self, view: str) -> None:
        self._put(replace(self._shown, view=view, asking="", done="", preview=b""))
        if view == "versions":
            self._ask(lambda: (self._part.versions(), self._people()), answers.listed)
        elif view == "preview":
            draft, code = drafts.tidied(self._shown.draft), self._shown.code
            self._ask(lambda: answers.drawn(self._part, draft, code), answers.pictured)

    @Slot(str, "QVariant")
    def put(self, path: str, value: Any) -> None:
        """``path``: "letter", "name.zh", "who.age_min"; no value takes it away."""
        self._edit(drafts.put(self._shown.draft, self._shown.kind, self._shown.code, path, value))

    @Slot(str, str)
    def toggle(self, key: str, word: str) -> None:
        self._edit(drafts.toggled(self._shown.draft, self._shown.kind, self._shown.code, key, word))

    @Slot(str, str)
    def route(self, action: str, station: str) -> None:
        """``action``: "add", "remove", "up" or "down"."""
        draft, code = self._shown.draft, self._shown.code
        match action:
            case "add":
                self._edit(drafts.on_route(draft, code, station))
            case "remove":
                self._edit(drafts.off_route(draft, code, station))
            case _:
                self._edit(drafts.moved(draft, code, station, -1 if action == "up" else 1))

    @Slot()
    def add(self) -> None:
        self._edit(*drafts.added(self._shown.draft, self._shown.kind))

    @Slot()
    def copy(self) -> None:
        self._edit(*drafts.copied(self._shown.draft, self._shown.kind, self._shown.code))

    @Slot()
    def askToRemove(self) -> None:
        self._put(replace(self._shown, asking="remove", view="form", done=""))

    @Slot()
    def remove(self) -> None:
        kind = self._shown.kind
        new = drafts.removed(self._shown.draft, kind, self._shown.code)
        self._edit(new, drafts.first(new, kind))

    @Slot()
    def back(self) -> None:
        self._put(replace(self._shown, asking="", view="form"))

    @Slot()
    def discard(self) -> None:
        """The draft is as it was saved last; if the page was to be left, it may be."""
        leaving = self._shown.asking == "leave"
        kept = replace(self._shown, draft=self._shown.saved, problems=(), asking="", view="form", done="")
        self._put(answers.standing(replace(kept, overtaken=False)))
        if leaving:
            self.left.emit()

    @Slot()
    def save(self) -> None:
        draft, actor = drafts.tidied(self._shown.draft), self._actor()
        if not self._shown.busy and self._shown.unsaved:
            self._put(replace(self._shown, busy=True, done=""))
            self._ask(lambda: answers.kept(self._part, draft, actor), _as("saved"))

    @Slot(int)
    def putBack(self, version: int) -> None:
        """Only while nothing is unsaved."""
        actor = self._actor()
        if not self._shown.busy and not self._shown.unsaved:
            self._put(replace(self._shown, busy=True, done=""))
            self._ask(lambda: (self._part.put_back(version, actor), self._part.draft()), _as("put_back"))

    def _edit(self, draft: Draft, code: str | None = None) -> None:
        where = self._shown.code if code is None else code
        self._put(replace(self._shown, draft=draft, code=where, asking="", view="form", done=""))
        self._check()

    def _check(self) -> None:
        """One check at a time; the last draft is checked in any case."""
        if self._checking:
            return
        self._checking = True
        draft = self._shown.draft
        self._jobs.ask(lambda: self._part.check(drafts.tidied(draft)), lambda found: self._checked(draft, found))

    def _checked(self, draft: Draft, found: tuple[Problem, ...] | Troubled) -> None:
        self._checking = False
        if draft != self._shown.draft:
            self._check()
        elif isinstance(found, Troubled):
            self._put(replace(self._shown, troubled=True))
        else:
            self._put(replace(self._shown, problems=found, troubled=False))

    def _ask(self, work: Callable[[], T], then: Callable[[CatalogueShown, T | Troubled], CatalogueShown]) -> None:
        self._jobs.ask(work, lambda told: self._put(then(self._shown, told)))

    def _put(self, shown: CatalogueShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _as(what: str) -> Callable[[CatalogueShown, answers.Saved | Troubled], CatalogueShown]:
    return lambda shown, told: answers.saved(shown, what, told)
