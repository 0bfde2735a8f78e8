"""The wait that is told to a villager: from the queue as it stands, where the clinic works with desks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.application.catalogues import KnownCatalogues
from kiosk.application.clock import Moment
from kiosk.application.ports import Clock, OpenVisit
from kiosk.domain.calling import CAP, PASSES, Candidate
from kiosk.domain.waiting import Estimate, Line, estimate, pace, wait_range

UNKNOWN_MINUTES = 5.0  # of a station that the visit's catalogue does not have
SAME = timedelta(minutes=1)  # screen and paper of one ticket say the same


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody who waits, and the station there. ``services`` are minutes from call to finish, the newest last."""

    me: Candidate
    line: Line
    services: tuple[float, ...]


class Recent(Protocol):
    """What the store knows of the queue and of the last services. Errors: StorageError."""

    def standing(self, visit_id: str, moment: Moment) -> Standing | None:
        """None for a visit that does not wait, and in a clinic that never opened a desk here."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """``minutes`` is None where no desk is open; ``estimate`` is None then, and where only the catalogue is known."""

    minutes: tuple[int, int] | None
    estimate: Estimate | None


class Waits:
    def __init__(
        self,
        recent: Recent,
        clock: Clock,
        catalogues: KnownCatalogues,
        bound: Callable[[], tuple[timedelta, int]] = lambda: (CAP, PASSES),
    ) -> None:
        """``bound``: the cap and the passes of ``kiosk.domain.calling``, as the settings say now."""
        self._recent = recent
        self._clock = clock
        self._catalogues = catalogues
        self._bound = bound
        self._last: tuple[OpenVisit, datetime, Told] | None = None

    def told(self, visit: OpenVisit) -> Told:
        """The same within a minute, as long as the visit stands as it did."""
        moment = self._clock.now()
        if self._last is not None:
            before, at, told = self._last
            same = (before.visit_id, before.station, before.people_ahead)
            if same == (visit.visit_id, visit.station, visit.people_ahead) and abs(moment.at - at) < SAME:
                return told
        told = self._worked_out(visit, moment)
        self._last = (visit, moment.at, told)
        return told

    def _worked_out(self, visit: OpenVisit, moment: Moment) -> Told:
        station = self._catalogues.of(visit.catalogue_version).stations.get(visit.station)
        minutes = station.minutes if station else UNKNOWN_MINUTES
        standing = self._recent.standing(visit.visit_id, moment)
        if standing is None:
            return Told(wait_range(visit.people_ahead, minutes), None)
        me, line = standing.me, standing.line
        found = estimate(me, line, pace(minutes, standing.services), moment.at, me.turn, *self._bound())
        return Told(found.shown if found else None, found)
