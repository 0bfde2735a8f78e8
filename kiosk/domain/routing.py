"""Which station a visit goes to first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.domain.catalogue import Station


def allowed(route: Sequence[Station], finished: frozenset[str] = frozenset()) -> tuple[Station, ...]:
    """The stations open to a visit now, in the printed order: what must come before is finished or not on the route,
    fasting ones before the rest, *last* after everything else."""
    left = [station for station in route if station.code not in finished]
    on_route = {station.code for station in left}
    free = [one for one in left if not one.after & on_route and (not one.last or len(left) == 1)]
    return tuple([one for one in free if one.fasting] or free)


def first_station(route: Sequence[Station], ahead: Mapping[str, int]) -> Station:
    """The allowed station with the least work before it (people ahead times minutes); ties in the printed order."""
    return min(allowed(route), key=lambda one: ahead.get(one.code, 0) * one.minutes)
