"""The settings by section: what each is, where that comes from, and the changes until they are saved together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.configuring import Setting, SettingsDesk
from kiosk.domain.catalogue import Catalogue, Programme
from ui.desk.jobs import Jobs
from ui.desk.scene import Troubled
from ui.qt import Property, QmlUncreatable
from ui.viewmodels.office_settings_shown import Checked, Rows, SettingsShown, row_map, section_of, setting_of

QML_IMPORT_NAME = "Clinic.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
Map = dict[str, Any]


@QmlElement
@QmlUncreatable("made in ui/office/office.py")
class OfficeSettingsViewModel(QObject):
    """Changes outlive the page and the lock, and end with whoever began them. ``left``: the page may be left now."""

    changed = Signal()
    left = Signal()

    def __init__(
        self, part: SettingsDesk, jobs: Jobs, actor: Callable[[], str], catalogue: Callable[[], Catalogue]
    ) -> None:
        super().__init__()
        self._part, self._jobs, self._actor, self._catalogue = part, jobs, actor, catalogue
        self._shown = SettingsShown()
        self._owner = ""
        self._checking = False

    @Property("QVariantList", notify=changed, final=True)
    def sections(self) -> list[Map]:
        """``code``, how many ``changes`` of it are not saved, and whether something in it is ``wrong``."""
        found = dict.fromkeys(section_of(one.key) for one in self._shown.rows)
        wrong = {section_of(one.where) for one in self._shown.problems}
        changes = [section_of(key) for key in self._shown.changes]
        return [{"code": one, "changes": changes.count(one), "wrong": one in wrong} for one in found]

    @Property(str, notify=changed, final=True)
    def section(self) -> str:
        return self._shown.section

    @Property("QVariantList", notify=changed, final=True)
    def rows(self) -> list[Map]:
        """Of the section that is chosen."""
        shown = self._shown
        return [row_map(one, shown) for one in shown.rows if section_of(one.key) == shown.section]

    @Property("QVariantList", notify=changed, final=True)
    def programmes(self) -> list[Map]:
        """Those that there are: ``code``, ``letter`` and ``names``."""
        found = self._shown.programmes
        return [{"code": one.code, "letter": one.letter, "names": dict(one.names)} for one in found]

    @Property(int, notify=changed, final=True)
    def changes(self) -> int:
        return len(self._shown.changes)

    @Property(bool, notify=changed, final=True)
    def unsaved(self) -> bool:
        return bool(self._shown.changes)

    @Property("QVariantList", notify=changed, final=True)
    def problems(self) -> list[Map]:
        return [{"why": one.code, "key": one.where} for one in self._shown.problems]

    @Property(str, notify=changed, final=True)
    def asking(self) -> str:
        """ "leave" or ""."""
        return self._shown.asking

    @Property(bool, notify=changed, final=True)
    def done(self) -> bool:
        """They were saved just now."""
        return self._shown.done

    @Property(bool, notify=changed, final=True)
    def later(self) -> bool:
        """Something of what was saved just now needs the next start."""
        return self._shown.later

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
            self._put(SettingsShown())
        self._checking = False
        self._jobs.ask(lambda: (self._part.rows(), tuple(self._catalogue().programmes.values())), self._read)

    @Slot()
    def leave(self) -> None:
        self._checking = False
        self._put(replace(self._shown, asking="", done=False, busy=False))

    @Slot(result=bool)
    def mayLeave(self) -> bool:
        """False, and the question on the screen, while something is not saved."""
        if not self._shown.changes:
            return True
        self._put(replace(self._shown, asking="leave"))
        return False

    @Slot()
    def back(self) -> None:
        self._put(replace(self._shown, asking=""))

    @Slot(str)
    def choose(self, section: str) -> None:
        self._put(replace(self._shown, section=section, done=False))

    @Slot(str, "QVariant")
    def put(self, key: str, value: Any) -> None:
        """A list comes as a list of texts. What is as it was is no change."""
        row = next((one for one in self._shown.rows if one.key == key), None)
        if row is None or row.fixed:
            return
        wanted = setting_of(row, value)
        others = {one: kept for one, kept in self._shown.changes.items() if one != key}
        changes = others if wanted == row.value else {**others, key: wanted}
        self._put(replace(self._shown, changes=changes, done=False))
        self._check()

    @Slot(str)
    def toDefault(self, key: str) -> None:
        row = next((one for one in self._shown.rows if one.key == key), None)
        if row is not None:
            self.put(key, row.default)

    @Slot()
    def discard(self) -> None:
        leaving = self._shown.asking == "leave"
        self._put(replace(self._shown, changes={}, problems=(), asking="", done=False))
        if leaving:
            self.left.emit()

    @Slot()
    def save(self) -> None:
        if self._shown.busy or not self._shown.changes:
            return
        changes, actor = dict(self._shown.changes), self._actor()
        self._put(replace(self._shown, busy=True, done=False))
        self._jobs.ask(lambda: (self._part.save(changes, actor), self._part.rows()), self._saved)

    def _saved(self, told: tuple[Checked, Rows] | Troubled) -> None:
        free = replace(self._shown, busy=False, troubled=isinstance(told, Troubled))
        if isinstance(told, Troubled):
            self._put(free)
        elif told[0]:
            self._put(replace(free, problems=told[0], section=section_of(told[0][0].where), asking=""))
        else:
            later = any(one.key in free.changes and not one.live for one in told[1])
            new = replace(free, rows=told[1], changes={}, problems=(), asking="", done=True, later=later)
            self._put(new)

    def _read(self, told: tuple[Rows, tuple[Programme, ...]] | Troubled) -> None:
        if isinstance(told, Troubled):
            self._put(replace(self._shown, troubled=True))
            return
        rows, programmes = told
        section = self._shown.section or next((section_of(one.key) for one in rows), "")
        free = {one.key: one.value for one in rows if not one.fixed}
        kept = {key: value for key, value in self._shown.changes.items() if free.get(key, value) != value}
        self._put(replace(self._shown, rows=rows, programmes=programmes, section=section, changes=kept, troubled=False))
        if kept:
            self._check()

    def _check(self) -> None:
        """One check at a time; the last changes are checked in any case."""
        if self._checking:
            return
        self._checking = True
        changes = dict(self._shown.changes)
        self._jobs.ask(lambda: self._part.check(changes), lambda found: self._checked(changes, found))

    def _checked(self, changes: Mapping[str, Setting], found: Checked | Troubled) -> None:
        self._checking = False
        if changes != self._shown.changes:
            self._check()
        elif isinstance(found, Troubled):
            self._put(replace(self._shown, troubled=True))
        else:
            self._put(replace(self._shown, problems=found, troubled=False))

    def _put(self, shown: SettingsShown) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
