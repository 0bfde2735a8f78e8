"""The Unicode Bidirectional Algorithm (UAX #9, Unicode 15.0): which way each character of a line runs."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.paper.shaping.bidi_classes import ISOLATES, REMOVED, bidi_class
from kiosk.paper.shaping.bidi_explicit import explicit, first_strong, matching_pdi
from kiosk.paper.shaping.bidi_resolve import Sequence, resolve


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The paragraph's level and the resolved level of every character of one paragraph on one line.

    ``base``: 0 left to right, 1 right to left, None by the first strong character (P2, P3).
    """
    original = [bidi_class(character) for character in text]
    pdi_of = matching_pdi(original)
    if base is None:
        base = first_strong(original, 0, len(text), pdi_of) or 0
    embedding, classes = explicit(original, pdi_of, base)
    resolved = list(embedding)
    for run in _isolating_runs(original, embedding, pdi_of):
        resolve(Sequence(text, run, original, classes, embedding, pdi_of, base), resolved)
    _reset_ends(original, resolved, base)
    return base, resolved


def visual_runs(text: str, base: int | None = None) -> list[tuple[int, int, int]]:
    """``(start, end, level)`` of the runs as seen from left to right (L2). Mirroring (L4) is left to the shaper."""
    runs: list[tuple[int, int, int]] = []
    for i, level in enumerate(levels(text, base)[1]):
        if runs and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], i + 1, level)
        else:
            runs.append((i, i + 1, level))
    for level in range(max((run[2] for run in runs), default=0), 0, -1):
        i = 0
        while i < len(runs):
            j = i
            while j < len(runs) and runs[j][2] >= level:
                j += 1
            runs[i:j] = runs[i:j][::-1]
            i = max(j, i + 1)
    return runs


def _isolating_runs(original: list[str], embedding: list[int], pdi_of: dict[int, int]) -> Iterator[list[int]]:  # X10
    runs: list[list[int]] = []
    for i, kind in enumerate(original):
        if kind in REMOVED:
            continue
        if runs and embedding[runs[-1][-1]] == embedding[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    closing = set(pdi_of.values())
    by_start = {run[0]: run for run in runs}
    for run in runs:
        if run[0] in closing:
            continue
        sequence = list(run)
        while (following := pdi_of.get(sequence[-1])) in by_start:
            sequence += by_start[following]
        yield sequence


def _reset_ends(original: list[str], resolved: list[int], base: int) -> None:  # L1, and levels for what X9 removed
    at_end, kept = True, set()
    for i in range(len(original) - 1, -1, -1):
        kind = original[i]
        if kind in ("B", "S"):
            resolved[i], at_end = base, True
        elif kind in ("WS", "PDI") or kind in ISOLATES or kind in REMOVED:
            if at_end:
                resolved[i] = base
                kept.add(i)
        else:
            at_end = False
    for i in range(1, len(original)):
        if original[i] in REMOVED and i not in kept:
            resolved[i] = resolved[i - 1]
