"""The ways through a clinic that are compared: the printed order, and the program's own."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.catalogue import Station
from kiosk.domain.routing import next_station
from kiosk.simulate.villagers import Villager


def printed_order(
    villager: Villager, finished: frozenset[str], _ahead: Mapping[str, int], _desks: Mapping[str, int]
) -> Station | None:
    """Everybody walks the route as it stands on the paper."""
    return next((one for one in villager.route if one.code not in finished), None)


def least_wait(
    villager: Villager, finished: frozenset[str], ahead: Mapping[str, int], desks: Mapping[str, int]
) -> Station | None:
    """As the program sends people: ``kiosk.domain.routing``."""
    return next_station(villager.route, finished, ahead, desks)
