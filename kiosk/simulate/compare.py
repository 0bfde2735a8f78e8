"""The same days walked in two ways, and what differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.catalogue import Catalogue
from kiosk.simulate.clinic import Clinic, Desks, Where
from kiosk.simulate.desks import enough_desks
from kiosk.simulate.figures import Figures, figures
from kiosk.simulate.villagers import villagers
from kiosk.simulate.ways import least_wait, printed_order

SIZED_BY = 999  # the seed of the day that desks are counted by: a clinic does not know beforehand who comes


@dataclass(frozen=True, slots=True)
class Comparison:
    """``desks`` by the stations that they serve, joined by "+"."""

    villagers: int
    seeds: tuple[int, ...]
    desks: Mapping[str, int]
    printed_order: Figures
    least_wait: Figures

    @property
    def saved(self) -> float:
        """The share of the mean time in the clinic that is saved against the printed order."""
        return 1 - self.least_wait.mean / self.printed_order.mean


def compare(catalogue: Catalogue, count: int, seeds: Iterable[int], desks: Desks | None = None) -> Comparison:
    """Each seed is a day of ``count`` villagers; who they are and what they take is the same in every way."""
    seeds = tuple(seeds)
    desks = desks or enough_desks(catalogue, villagers(catalogue, count, SIZED_BY))
    days = [villagers(catalogue, count, seed) for seed in seeds]
    minutes = {code: one.minutes for code, one in catalogue.stations.items()}

    def walked(where: Where, *, estimates: bool = False) -> Figures:
        played = [Clinic(where, desks, minutes, estimates=estimates).play(people) for people in days]
        return figures(played, count * len(seeds))

    return Comparison(
        count,
        seeds,
        {"+".join(kind): number for kind, number in desks.items()},
        walked(printed_order),
        walked(least_wait, estimates=True),
    )
