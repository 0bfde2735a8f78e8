"""Explicit levels of UAX #9: embeddings, overrides and isolates (BD9, P2, P3, X1-X8)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.paper.shaping.bidi_classes import EMBEDDINGS, ISOLATES, MAX_DEPTH, REMOVED, STRONG


def matching_pdi(classes: list[str]) -> dict[int, int]:
    """Position of an isolate's start to the position of its end (BD9); those without an end are absent."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for i, kind in enumerate(classes):
        if kind in ISOLATES:
            waiting.append(i)
        elif kind == "PDI" and waiting:
            pairs[waiting.pop()] = i
    return pairs


def first_strong(classes: list[str], start: int, end: int, pdi_of: dict[int, int]) -> int | None:
    """The level that the first strong character asks for, isolates skipped (P2, P3); None without one."""
    i = start
    while i < end:
        if classes[i] in STRONG:
            return 0 if classes[i] == "L" else 1
        i = pdi_of.get(i, end) + 1 if classes[i] in ISOLATES else i + 1
    return None


@dataclass(frozen=True, slots=True)
class _Status:
    level: int
    override: str | None = None
    isolate: bool = False

    def deeper(self, to_left: bool) -> int:
        return (self.level + 1) | 1 if to_left else (self.level + 2) & ~1


def explicit(original: list[str], pdi_of: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """The embedding level of every character, and its class after overrides (X1-X8)."""
    embedding, classes = [base] * len(original), list(original)
    stack = [_Status(base)]
    lost_isolates = lost_embeddings = open_isolates = 0
    for i, kind in enumerate(original):
        if kind == "PDI":  # X6a: closes before it takes its level
            if lost_isolates:
                lost_isolates -= 1
            elif open_isolates:
                lost_embeddings, open_isolates = 0, open_isolates - 1
                while not stack[-1].isolate:
                    stack.pop()
                stack.pop()
        status = stack[-1]
        embedding[i] = status.level
        if status.override and kind not in REMOVED and kind != "B":
            classes[i] = status.override
        if kind in EMBEDDINGS:  # X2-X5
            new = status.deeper(kind[0] == "R")
            if new <= MAX_DEPTH and not lost_isolates and not lost_embeddings:
                stack.append(_Status(new, {"RLO": "R", "LRO": "L"}.get(kind)))
            elif not lost_isolates:
                lost_embeddings += 1
        elif kind in ISOLATES:  # X5a-X5c
            inner = first_strong(original, i + 1, pdi_of.get(i, len(original)), pdi_of)
            new = status.deeper(kind == "RLI" or (kind == "FSI" and inner == 1))
            if new <= MAX_DEPTH and not lost_isolates and not lost_embeddings:
                open_isolates += 1
                stack.append(_Status(new, isolate=True))
            else:
                lost_isolates += 1
        elif kind == "PDF" and not lost_isolates:  # X7
            if lost_embeddings:
                lost_embeddings -= 1
            elif not status.isolate and len(stack) > 1:
                stack.pop()
        elif kind == "B":  # X8
            embedding[i] = base
            stack, lost_isolates, lost_embeddings, open_isolates = [_Status(base)], 0, 0, 0
    return embedding, classes
