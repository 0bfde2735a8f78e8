"""The catalogue as the office edits it: checked as a whole, saved as a version, shown as a sample ticket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.application.clock import Clock, Moment
from kiosk.application.configuring import Draft, Problem, Version
from kiosk.domain.catalogue import LANGUAGES, Catalogue, Programme, catalogue_from
from kiosk.domain.catalogue_check import flaws
from kiosk.domain.catalogue_entries import Entry, Wrong, entries, texts
from kiosk.domain.identity import Sex
from kiosk.domain.numbering import business_day, label
from kiosk.domain.routing import first_station
from kiosk.domain.visit import Names, Slip

SAMPLE_NAME = "阿*"  # invented, and masked as on every ticket
SAMPLE_AGE = 40  # years, where the programme is for all
SAMPLE_AHEAD, SAMPLE_WAIT = 3, (10, 20)


@dataclass(frozen=True, slots=True)
class Overtaken:
    """The draft was begun from another version than ``newest``, which somebody saved since."""

    newest: int


class KnownCatalogues(Protocol):
    """What is in force now, and with what a visit began. A ``Catalogue`` that nobody edits is one. Errors:
    StorageError."""

    def current(self) -> Catalogue: ...
    def of(self, version: int) -> Catalogue:
        """The current one for a version nobody kept."""
        ...


class CatalogueStore(KnownCatalogues, Protocol):
    """The versions that were kept; before the first is saved, the file's alone. Errors: StorageError."""

    def draft(self, version: int | None = None) -> Draft | None:
        """A copy of the one in force for None; None for a version nobody kept."""
        ...

    def versions(self) -> tuple[Version, ...]: ...
    def still_to_go(self) -> frozenset[str]:
        """Stations that somebody with an open visit has yet to finish."""
        ...

    def keep(self, draft: Draft, moment: Moment, actor: str) -> int | frozenset[str] | Overtaken:
        """The new version's number, in force when it returns. Else nothing was kept: the stations that may not go, or
        a draft that was not begun from the version in force."""
        ...


class CatalogueWork:
    """Fulfils ``configuring.Catalogues``. ``offered`` are the programmes that the kiosk shows, ``clinic`` its names;
    ``picture`` draws a slip as a PNG."""

    def __init__(
        self,
        store: CatalogueStore,
        clock: Clock,
        offered: Callable[[], tuple[str, ...]],
        clinic: Callable[[], Names],
        picture: Callable[[Slip], bytes],
    ) -> None:
        self._store = store
        self._clock = clock
        self._offered = offered
        self._clinic = clinic
        self._picture = picture

    def current(self) -> Catalogue:
        return self._store.current()

    def of(self, version: int) -> Catalogue:
        return self._store.of(version)

    def draft(self) -> Draft:
        return self._store.draft() or {}

    def versions(self) -> tuple[Version, ...]:
        return self._store.versions()

    def check(self, draft: Draft) -> tuple[Problem, ...]:
        now, newest, found = self.draft(), self.current().version, self._check(draft, self.draft())
        begun = draft.get("version", newest) if isinstance(draft, dict) else newest
        if begun == newest or _without_version(draft) == _without_version(now):
            return found
        return (_overtaken(newest), *found)

    def save(self, draft: Draft, actor: str) -> int | tuple[Problem, ...]:
        return self._save(draft, self.draft(), actor)

    def put_back(self, version: int, actor: str) -> int | tuple[Problem, ...]:
        found = self._store.draft(version)
        if found is None:
            sentence = f"There is no version {version} of the catalogue."
            return (Problem(Wrong.UNKNOWN_VERSION, "catalogue", sentence),)
        return self._save(found | {"version": self.current().version}, found, actor)

    def preview(self, draft: Draft, programme: str) -> bytes:
        catalogue = catalogue_from(draft)  # CatalogueError is a ValueError
        chosen = catalogue.programmes.get(programme)
        if chosen is None:
            raise ValueError(f"There is no programme {programme!r}.")
        return self._picture(self._sample(catalogue, chosen))

    def sample(self) -> Slip:
        """Of the first programme in force: for a look at the printer."""
        catalogue = self.current()
        return self._sample(catalogue, next(iter(catalogue.programmes.values())))

    def _sample(self, catalogue: Catalogue, chosen: Programme) -> Slip:
        low, high = chosen.who.age_min or 0, chosen.who.age_max
        age = max(low, SAMPLE_AGE if high is None else min(SAMPLE_AGE, high))
        route = catalogue.route(chosen, age, chosen.who.sex or Sex.FEMALE)
        now = self._clock.now().at
        return Slip(
            label=label(chosen.letter, 1),
            business_day=business_day(now, 0),
            issued_at=now,
            clinic=self._clinic(),
            programme=chosen.names,
            places=tuple(one.place() for one in route),
            first=first_station(route, {}).place(),
            people_ahead=SAMPLE_AHEAD,
            wait_minutes=SAMPLE_WAIT,
            masked_name=SAMPLE_NAME,
            sample=True,
        )

    def _save(self, draft: Draft, before: Draft, actor: str) -> int | tuple[Problem, ...]:
        now = self.draft()
        if _without_version(draft) == _without_version(now):
            return self.current().version
        problems = self._check(draft, before)
        if problems:
            return problems
        kept = self._store.keep(draft, self._clock.now(), actor)
        match kept:
            case int():
                return kept
            case Overtaken(newest):
                return (_overtaken(newest),)
            case _:
                return tuple(map(_people_there, sorted(kept)))

    def _check(self, draft: Draft, before: Draft) -> tuple[Problem, ...]:
        """``before``: a name that is the same there need not be in every language."""
        found = [Problem(one.code, one.where, one.sentence) for one in flaws(draft)]
        if not any((one.code, one.where) == (Wrong.MALFORMED, "catalogue") for one in found):
            found += _names_missing(draft, before)
            found += self._left_behind(draft)
        first: dict[tuple[str, str], Problem] = {}
        for one in found:
            first.setdefault((one.code, one.where), one)
        return tuple(first.values())

    def _left_behind(self, draft: Draft) -> Iterator[Problem]:
        stations = {str(one.get("code")) for one in entries(draft, "station")}
        programmes = entries(draft, "programme")
        on_a_route = {code for one in programmes for code in texts(one.get("route"))}
        for code in sorted(stations - on_a_route):
            yield Problem(Wrong.ORPHAN, f"station {code}", f"No programme goes to the station {code}.")
        codes = {one.get("code") for one in programmes}
        for code in self._offered():
            if code not in codes:
                sentence = f"The setting kiosk.programmes still offers the programme {code}."
                yield Problem(Wrong.PROGRAMME_OFFERED, f"programme {code}", sentence)
        yield from map(_people_there, sorted(self._store.still_to_go() - stations))


def _names_missing(draft: Draft, before: Draft) -> Iterator[Problem]:
    """In a language of the clinic, of what is new or has another name than before."""
    languages = [one for one in LANGUAGES if one in texts(draft.get("languages", LANGUAGES))]
    for kind in ("station", "programme"):
        known = {one.get("code"): one.get("name") for one in entries(before, kind)}
        for entry in entries(draft, kind):
            code, missing = entry.get("code"), _missing(entry, languages)
            if missing and (code not in known or known[code] != entry.get("name")):
                sentence = f"The name of the {kind} {code} is missing in {', '.join(missing)}."
                yield Problem(Wrong.NAME_MISSING, f"{kind} {code}", sentence)


def _missing(entry: Entry, languages: list[str]) -> list[str]:
    names = entry.get("name")
    return [one for one in languages if not isinstance(names, dict) or not names.get(one)]


def _people_there(station: str) -> Problem:
    sentence = f"Somebody still has to go to the station {station}: remove it when the day is over."
    return Problem(Wrong.PEOPLE_THERE, f"station {station}", sentence)


def _overtaken(newest: int) -> Problem:
    sentence = (
        f"Version {newest} is in force, and this was begun from another: put your changes into it, and save again."
    )
    return Problem(Wrong.BUSY, "catalogue", sentence)


def _without_version(draft: Draft) -> Draft:
    return {key: value for key, value in draft.items() if key != "version"} if isinstance(draft, dict) else {}
