"""What may change while a face is open, asked again and again away from the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.application.ports import Worker
from kiosk.domain.catalogue import Catalogue

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KioskInForce:
    language: str
    idle_s: int
    warning_s: int


@dataclass(frozen=True, slots=True)
class BoardInForce:
    clinic: Mapping[str, str]
    call_s: int
    chime: bool


@dataclass(frozen=True, slots=True)
class DeskInForce:
    catalogue: Catalogue
    lock_s: int
    undo_s: int


class Watched(Generic[T]):
    """``look`` once a second: the worker asks, and ``told`` hears what differs from the answer before. None is no
    answer."""

    def __init__(self, worker: Worker, ask: Callable[[], T | None], told: Callable[[T], None]) -> None:
        self._worker = worker
        self._ask = ask
        self._told = told
        self._last: T | None = None
        self._asking = False

    def look(self) -> None:
        if not self._asking:
            self._asking = True
            self._worker.run(self._ask, self._answered)

    def _answered(self, now: T | None) -> None:
        self._asking = False
        if now is not None and now != self._last:
            self._last = now
            self._told(now)
