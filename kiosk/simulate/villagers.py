"""The villagers of a pretend day: when they come, who they are, and how long each station will take with them."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.calling import Tier, tier_by_age
from kiosk.domain.catalogue import Catalogue, Station
from kiosk.domain.identity import Sex

RUSH_MINUTES = 60.0  # they come by a gamma distribution of shape 2: half within 100 minutes of the opening, and
LAST_MINUTE = 240.0  # nobody after noon
SPREAD = 0.6  # of a service, the standard deviation over the mean (log-normal); studies of clinics found 0.35 to 0.85
STATION_SPREAD = 0.15  # of a station's true mean around the catalogue's minutes: the catalogue is never quite right
ABSENT = 0.04  # of stops: not there at the first call
LEAVES = 0.01  # of villagers: goes home in the middle and tells nobody
CARE = 0.05  # of people under 65: disabled, military or with an infant, by their own word
PREGNANT = 0.04  # of women between 18 and 40
AGES = (((65, 69), 0.20), ((70, 79), 0.18), ((80, 92), 0.07), ((15, 64), 0.49), ((1, 14), 0.06))
CHRONIC, WALK_IN = 0.08, 0.05  # of villagers: a short programme instead of the check-up of their age


@dataclass(frozen=True, slots=True)
class Villager:
    """``minutes`` and ``absent`` are of each station on the route and the same whatever way is walked; ``leaves`` is
    the number of stations after which this person goes home."""

    turn: int
    at: float  # minutes after the opening
    age: int
    sex: Sex
    tier: Tier
    programme: str
    route: tuple[Station, ...]
    minutes: Mapping[str, float]
    absent: frozenset[str]
    leaves: int | None


def villagers(catalogue: Catalogue, count: int, seed: int) -> tuple[Villager, ...]:
    """In the order in which they come; ``turn`` counts from 1."""
    dice = random.Random(seed)
    true_means = {
        code: one.minutes * math.exp(dice.gauss(-(STATION_SPREAD**2) / 2, STATION_SPREAD))
        for code, one in catalogue.stations.items()
    }
    arrivals = sorted(_arrival(dice) for _ in range(count))
    return tuple(_villager(catalogue, true_means, turn, at, dice) for turn, at in enumerate(arrivals, start=1))


def _arrival(dice: random.Random) -> float:
    while (at := dice.gammavariate(2.0, RUSH_MINUTES)) > LAST_MINUTE:
        pass
    return at


def _villager(
    catalogue: Catalogue, true_means: Mapping[str, float], turn: int, at: float, dice: random.Random
) -> Villager:
    (youngest, oldest), _share = dice.choices(AGES, [share for _ages, share in AGES])[0]
    age, sex = dice.randint(youngest, oldest), dice.choice((Sex.FEMALE, Sex.MALE))
    tier = tier_by_age(age)
    if tier is Tier.ORDINARY and dice.random() < CARE:
        tier = dice.choice((Tier.DISABLED, Tier.MILITARY, Tier.WITH_INFANT))
    pregnant = sex is Sex.FEMALE and 18 <= age <= 40 and dice.random() < PREGNANT
    if pregnant:
        tier = Tier.PREGNANT
    programme = _programme(catalogue, age, sex, dice.random())
    route = [
        one for one in catalogue.route(catalogue.programmes[programme], age, sex) if not (pregnant and "X" in one.code)
    ]
    if programme == "chronic" and dice.random() < 0.5:
        route = [one for one in route if not one.fasting]
    return Villager(
        turn,
        at,
        age,
        sex,
        tier,
        programme,
        tuple(route),
        {one.code: _lognormal(true_means[one.code], dice) for one in route},
        frozenset(one.code for one in route if dice.random() < ABSENT),
        dice.randrange(1, len(route)) if dice.random() < LEAVES else None,
    )


def _programme(catalogue: Catalogue, age: int, sex: Sex, chance: float) -> str:
    eligible = [one.code for one in catalogue.eligible(age, sex)]
    for code, share in (("chronic", CHRONIC), ("walk_in", CHRONIC + WALK_IN)):
        if code in eligible and chance < share:
            return code
    return eligible[0]


def _lognormal(mean: float, dice: random.Random) -> float:
    sigma = math.sqrt(math.log(1 + SPREAD**2))
    return mean * math.exp(dice.gauss(-(sigma**2) / 2, sigma))
