"""Accounts, a catalogue and settings that are invented: for pictures of the office, and for tests of its pages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files

from kiosk.application.configuring import Draft, Kind, Problem, Setting, SettingRow, Version
from kiosk.application.log import Span
from kiosk.application.settings_work import WrongSetting
from kiosk.application.staff import Account, Deed, NewPin, NotAllowed, SignedIn
from kiosk.domain.catalogue import Catalogue, catalogue_from
from kiosk.domain.catalogue_check import flaws
from kiosk.domain.catalogue_entries import Wrong
from kiosk.domain.staff import Role, fit_name
from ui.pictures.pretend_day import NOW, journal

Row = SettingRow


def shipped() -> Draft:
    """The catalogue that comes with the program."""
    return tomllib.loads(files("kiosk").joinpath("catalogue.toml").read_text("utf-8"))


def _account(id: str, name: str, role: Role = Role.STAFF, active: bool = True, locked: bool = False) -> Account:
    return Account(id, name, role, active, locked, 1, NOW - timedelta(days=90), NOW - timedelta(hours=1))


class PretendStaffOffice:
    """Refuses what the real one refuses: a name that is taken, and to be without an admin."""

    def __init__(self) -> None:
        found = (
            _account("admin", "阿曼古丽", Role.ADMIN),
            _account("nurse", "古丽"),
            _account("zhang", "张护士", locked=True),
            replace(_account("new", "Ayshe"), signed_in_at=None),
            _account("gone", "王医生", active=False),
        )
        self.there = {one.id: one for one in found}
        self.asked: list[tuple[str, Span]] = []

    def people(self) -> tuple[Account, ...]:
        return tuple(self.there.values())

    def add(self, name: str, role: Role, by: SignedIn | None) -> NewPin | NotAllowed:
        fit = fit_name(name)
        if fit is None:
            return NotAllowed.BAD_NAME
        known = self._named(fit)
        if known is not None and known.active:
            return NotAllowed.NAME_TAKEN
        made = _account(known.id if known else f"id-{len(self.there)}", fit, role)
        return NewPin(self._put(made), "471906")

    def reset_pin(self, name: str, by: SignedIn) -> NewPin | NotAllowed:
        told = self._changed(name, locked=False)
        return NewPin(told, "826350") if isinstance(told, Account) else told

    def unlock(self, name: str, by: SignedIn) -> Account | NotAllowed:
        return self._changed(name, locked=False)

    def disable(self, name: str, by: SignedIn) -> Account | NotAllowed:
        return NotAllowed.LAST_ADMIN if self._last(name) else self._changed(name, active=False)

    def set_role(self, name: str, role: Role, by: SignedIn) -> Account | NotAllowed:
        last = role is not Role.ADMIN and self._last(name)
        return NotAllowed.LAST_ADMIN if last else self._changed(name, role=role)

    def deeds(self, account_id: str, span: Span) -> tuple[Deed, ...]:
        self.asked.append((account_id, span))
        return tuple(Deed(one.at, one.event, one.label) for one in journal(span.last) if one.actor == account_id)

    def _named(self, name: str) -> Account | None:
        return next((one for one in self.there.values() if one.name == name), None)

    def _last(self, name: str) -> bool:
        admins = [one.name for one in self.there.values() if one.active and one.role is Role.ADMIN]
        return admins == [name]

    def _changed(self, name: str, **changes: object) -> Account | NotAllowed:
        known = self._named(name)
        if known is None or not known.active:
            return NotAllowed.NO_SUCH_NAME
        return self._put(replace(known, epoch=known.epoch + 1, **changes))  # type: ignore[arg-type]

    def _put(self, one: Account) -> Account:
        self.there[one.id] = one
        return one


class PretendCatalogues:
    """In memory, checked by the rules of the domain. ``ticket`` is the PNG of every sample."""

    def __init__(self, draft: Draft, ticket: bytes = b"") -> None:
        self.kept: list[tuple[Draft, datetime | None, str]] = [(draft, None, "")]
        self.ticket = ticket
        self.checked = 0

    def current(self) -> Catalogue:
        return catalogue_from(self.draft())

    def of(self, version: int) -> Catalogue:
        return catalogue_from(self.kept[version - 1][0]) if 0 < version <= len(self.kept) else self.current()

    def draft(self) -> Draft:
        return deepcopy(self.kept[-1][0])

    def check(self, draft: Draft) -> tuple[Problem, ...]:
        self.checked += 1
        return tuple(Problem(one.code, one.where, one.sentence) for one in flaws(draft))

    def save(self, draft: Draft, actor: str) -> int | tuple[Problem, ...]:
        newest = len(self.kept)
        if draft | {"version": newest} == self.draft() | {"version": newest}:
            return newest
        if problems := self.check(draft):
            return problems
        if draft.get("version", 1) < newest:
            return (Problem(Wrong.BUSY, "catalogue", f"Version {newest} was saved since."),)
        self.kept.append((deepcopy(draft) | {"version": newest + 1}, NOW, actor))
        return newest + 1

    def versions(self) -> tuple[Version, ...]:
        found = [Version(number, at, by) for number, (_, at, by) in enumerate(self.kept, start=1)]
        return tuple(reversed(found))

    def put_back(self, version: int, actor: str) -> int | tuple[Problem, ...]:
        return self.save(self.kept[version - 1][0] | {"version": len(self.kept)}, actor)

    def preview(self, draft: Draft, programme: str) -> bytes:
        if programme not in catalogue_from(draft).programmes:
            raise ValueError(programme)
        return self.ticket


class PretendSettings:
    """Some of each kind, from each place where a setting can come from."""

    def __init__(self) -> None:
        languages = ("ug", "zh", "en")
        self.there: dict[str, SettingRow] = {
            one.key: one
            for one in (
                Row("clinic.name_zh", Kind.TEXT, "柳树乡卫生院", "卫生院", "file", True),
                Row("clinic.rollover_hour", Kind.NUMBER, 3, 3, "default", True, 0, 12),
                Row("kiosk.programmes", Kind.LIST, ("elderly", "adult"), ("elderly", "adult", "child"), "office", True),
                Row("kiosk.language", Kind.CHOICE, "ug", "ug", "default", True, choices=languages),
                Row("kiosk.idle_s", Kind.NUMBER, 45, 30, "office", True, 5, 600),
                Row("kiosk.full_screen", Kind.YES_NO, True, True, "default", False),
                Row(
                    "printer.kind",
                    Kind.CHOICE,
                    "ipp",
                    "folder",
                    "environment",
                    True,
                    choices=("folder", "ipp"),
                    fixed=True,
                ),
                Row("printer.roll_mm", Kind.CHOICE, 80, 80, "default", True, choices=("80", "58")),
                Row("export.visits", Kind.LIST, ("姓名=name", "编号=label"), (), "office", True),
                Row("data.backups", Kind.TEXT, "/media/KINGSTON", "", "file", False, fixed=True),
            )
        }

    def rows(self) -> tuple[SettingRow, ...]:
        return tuple(self.there.values())

    def check(self, changes: Mapping[str, Setting]) -> tuple[Problem, ...]:
        found = []
        for key, value in changes.items():
            row = self.there[key]
            wrong = row.low is not None and row.high is not None and not row.low <= int(str(value)) <= row.high
            if row.fixed or wrong or value == ("nowhere",):
                code = (
                    WrongSetting.FIXED if row.fixed else WrongSetting.OUT_OF_RANGE if wrong else WrongSetting.BAD_LIST
                )
                found.append(Problem(code, key, f"The setting {key} cannot be that."))
        return tuple(found)

    def save(self, changes: Mapping[str, Setting], actor: str) -> tuple[Problem, ...]:
        if problems := self.check(changes):
            return problems
        for key, value in changes.items():
            from_ = "office" if value != self.there[key].default else "default"
            self.there[key] = replace(self.there[key], value=value, from_=from_)
        return ()
