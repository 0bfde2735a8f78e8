"""Which station a visit goes to, first and next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.domain.catalogue import Station

NOT_OPEN_MINUTES = 15  # a station without an open desk counts for as much of a wait more
_NOBODY: Mapping[str, int] = {}


def allowed(
    route: Sequence[Station], finished: frozenset[str] = frozenset(), down: frozenset[str] = frozenset()
) -> tuple[Station, ...]:
    """The stations open to a visit now, in the printed order: what must come before is finished or not on the route,
    fasting ones before the rest, *last* after everything else.

    Those that are down are gone round; only when nothing else is left are they among the answer.
    """
    free = reachable(route, finished, down)
    return tuple([one for one in free if one.fasting] or free)


def reachable(
    route: Sequence[Station], finished: frozenset[str] = frozenset(), down: frozenset[str] = frozenset()
) -> list[Station]:
    """As ``allowed``, with the others beside the fasting ones: all that ``next_station`` may choose from."""
    left = [station for station in route if station.code not in finished]
    on_route = {station.code for station in left}
    others_left = any(not station.last for station in left)
    free = [one for one in left if not one.after & on_route and not (one.last and others_left)]
    return [one for one in free if one.code not in down] or free


def next_station(
    route: Sequence[Station],
    finished: frozenset[str],
    ahead: Mapping[str, int],
    desks: Mapping[str, int] = _NOBODY,
    down: frozenset[str] = frozenset(),
) -> Station | None:
    """The allowed station with the least expected wait: people ahead times minutes, shared by its open desks.

    Ties in the printed order; None when the route is finished. Of somebody being served the rest is left out.
    While people wait at every fasting station, an open one where nobody waits is used meanwhile: a station that is
    not among ``ahead`` is not one of them.
    """

    def minutes(one: Station) -> float:
        at_work = desks.get(one.code, 0)
        return ahead.get(one.code, 0) * one.minutes / max(1, at_work) + (0 if at_work else NOT_OPEN_MINUTES)

    first = min(allowed(route, finished, down), key=minutes, default=None)
    if first is not None and first.fasting and ahead.get(first.code, 0):
        others = reachable(route, finished, down)
        meanwhile = [one for one in others if ahead.get(one.code, 1) == 0 and desks.get(one.code, 0)]
        return meanwhile[0] if meanwhile else first
    return first


def first_station(
    route: Sequence[Station],
    ahead: Mapping[str, int],
    desks: Mapping[str, int] = _NOBODY,
    down: frozenset[str] = frozenset(),
) -> Station:
    """Errors: ValueError for a route without stations."""
    first = next_station(route, frozenset(), ahead, desks, down)
    if first is None:
        raise ValueError("a route has a station")
    return first
