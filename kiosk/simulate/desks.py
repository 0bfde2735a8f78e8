"""The desks of a pretend day: from a file, or as many as the villagers need."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.domain.catalogue import Catalogue
from kiosk.simulate.villagers import Villager

DONE_IN_MINUTES = 200.0  # each station could do its work of the day in so long, if it never waited
DOOR_FACTOR = 2  # the first station has to keep up with the rush


class DesksError(ValueError):
    """One sentence."""


def enough_desks(catalogue: Catalogue, villagers: Sequence[Villager]) -> dict[tuple[str, ...], int]:
    """By the catalogue's minutes. A clinic that is busy, and whose queues are gone by noon or soon after."""
    work: dict[str, float] = {}
    for villager in villagers:
        for one in villager.route:
            work[one.code] = work.get(one.code, 0.0) + one.minutes
    doors = {code for code, one in catalogue.stations.items() if not one.after}
    return {
        (code,): max(1, math.ceil(work.get(code, 0.0) / DONE_IN_MINUTES)) * (DOOR_FACTOR if code in doors else 1)
        for code in catalogue.stations
    }


def desks_from(data: Mapping[str, Any], catalogue: Catalogue) -> dict[tuple[str, ...], int]:
    """From parsed TOML: ``B = 2`` is two desks for blood, ``"V+P" = 1`` one desk for both.

    Errors: DesksError names the line; also for a station of the catalogue that nobody would serve.
    """
    desks: dict[tuple[str, ...], int] = {}
    for key, count in data.items():
        kind = tuple(code.strip() for code in key.split("+"))
        if unknown := [code for code in kind if code not in catalogue.stations]:
            raise DesksError(f"The desk {key!r} serves {unknown[0]!r}, which is no station of the catalogue.")
        if type(count) is not int or count < 1:
            raise DesksError(f"The number of desks {key!r} must be a whole number above 0.")
        desks[kind] = count
    served = {code for kind in desks for code in kind}
    if missing := [code for code in catalogue.stations if code not in served]:
        raise DesksError(f"The file has no desk for the station {missing[0]!r}.")
    return desks
