"""Nobody touches: how long until the screen asks, and how long until everything personal is wiped."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Quiet:
    """Seconds without a touch. The question comes after ``idle_s``, the end ``warning_s`` later."""

    idle_s: int
    warning_s: int
    passed_s: int = 0

    def second(self) -> Quiet:
        return replace(self, passed_s=self.passed_s + 1)

    def touched(self) -> Quiet:
        return replace(self, passed_s=0)

    @property
    def asking(self) -> bool:
        return self.passed_s >= self.idle_s

    @property
    def left_s(self) -> int:
        return max(0, self.idle_s + self.warning_s - self.passed_s)

    @property
    def over(self) -> bool:
        return self.left_s == 0
