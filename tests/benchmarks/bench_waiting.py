"""The estimate of one wait with 0 to 300 people before it, in processor time; the floor is the draws alone."""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from heapq import heapreplace

from kiosk.domain.calling import CREDIT, Candidate, Tier
from kiosk.domain.waiting import Line, estimate, pace

NOW = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
LIMIT_MS, PEOPLE_AT_LIMIT, ROUNDS = 5.0, 100, 60
TIERS = (Tier.ORDINARY, Tier.ORDINARY, Tier.AGE_65, Tier.AGE_80)


def came(turn: int, people: int) -> Candidate:
    base, tier = NOW - timedelta(minutes=(people - turn) * 0.6), TIERS[turn % len(TIERS)]
    return Candidate(turn, "B", base, base - timedelta(minutes=CREDIT[tier]), tier)


def median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def floor(people: int, services: tuple[float, ...]) -> float:
    dice, ends = random.Random(1), [0.0, 1.0, 2.0]
    for _ in range(12_000 // (people + 1) if people else 200):
        for minutes in dice.choices(services, k=people):
            heapreplace(ends, ends[0] + minutes)
    return ends[0]


def main() -> int:
    speed = pace(3.0, [float(2 + one % 4) for one in range(200)])
    at_limit = 0.0
    print(f"{'people ahead':>14}{'estimate ms':>14}{'draws alone ms':>16}")
    for people in (0, 10, 30, 100, 300):
        waiting = [came(turn, people) for turn in range(1, people + 2)]
        line = Line(waiting, 3, [1.0, 2.0, 0.5], absent=0.03, coming={Tier.AGE_65: 0.2})
        took = median_ms(lambda line=line, me=waiting[-1]: estimate(me, line, speed, NOW, 1))  # type: ignore[misc]
        alone = median_ms(lambda people=people: floor(people, speed.services))  # type: ignore[misc]
        print(f"{people:>14}{took:>14.2f}{alone:>16.2f}")
        at_limit = took if people == PEOPLE_AT_LIMIT else at_limit
    print(
        f"{PEOPLE_AT_LIMIT} people: {at_limit:.2f} ms, at most {LIMIT_MS} ms: {'yes' if at_limit < LIMIT_MS else 'NO'}"
    )
    return 0 if at_limit < LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
