"""The machine's clock: UTC, the name of this start, and the time since it, which no setting of the clock moves."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from kiosk.application.ports import Moment


class SystemClock:
    def now(self) -> Moment:
        return Moment(datetime.now(UTC), _boot(), time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000)


@cache
def _boot() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
