"""Levels within one isolating run sequence: weak, bracket, neutral and implicit rules of UAX #9 (W1-I2)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.paper.shaping.bidi_classes import CANONICAL, CLOSER_OF, ISOLATES, MAX_BRACKETS, NEUTRAL, REMOVED, STRONG


@dataclass(frozen=True, slots=True)
class Sequence:
    """``run`` is the list of positions of the sequence in the text; the other lists are by position in the text."""

    text: str
    run: list[int]
    original: list[str]
    classes: list[str]
    embedding: list[int]
    pdi_of: dict[int, int]
    base: int

    @property
    def level(self) -> int:
        return self.embedding[self.run[0]]

    def ends(self) -> tuple[str, str]:
        """``sos`` and ``eos`` (X10)."""
        before, after = self.run[0] - 1, self.run[-1] + 1
        while before >= 0 and self.original[before] in REMOVED:
            before -= 1
        while after < len(self.text) and self.original[after] in REMOVED:
            after += 1
        cut = self.original[self.run[-1]] in ISOLATES and self.run[-1] not in self.pdi_of
        left = self.embedding[before] if before >= 0 else self.base
        right = self.embedding[after] if after < len(self.text) and not cut else self.base
        return _direction(max(self.level, left)), _direction(max(self.level, right))


def resolve(sequence: Sequence, resolved: list[int]) -> None:
    """Fills ``resolved``, by position in the text, for the positions of the sequence."""
    sos, eos = sequence.ends()
    kinds = [sequence.classes[i] for i in sequence.run]
    _weak(kinds, sos)
    _brackets(sequence, kinds, sos)
    _neutral(kinds, sequence.level, sos, eos)
    level = sequence.level
    for kind, i in zip(kinds, sequence.run, strict=True):  # I1, I2
        if level & 1:
            resolved[i] = level + (kind in ("L", "EN", "AN"))
        else:
            resolved[i] = level + {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _direction(level: int) -> str:
    return "R" if level & 1 else "L"


def _side(kind: str) -> str | None:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else None


def _weak(kinds: list[str], sos: str) -> None:
    previous = strong = sos
    for i, kind in enumerate(kinds):
        if kind == "NSM":  # W1
            kinds[i] = "ON" if previous in ISOLATES or previous == "PDI" else previous
        previous = kinds[i]
        if kinds[i] in STRONG:
            strong = kinds[i]
        elif kinds[i] == "EN" and strong == "AL":  # W2; ``previous`` keeps the class before it
            kinds[i] = "EN>AN"
    kinds[:] = [{"AL": "R", "EN>AN": "AN"}.get(kind, kind) for kind in kinds]  # W3
    for i in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[i - 1 : i + 2]
        if before == after and ((kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")):
            kinds[i] = before
    _terminators(kinds)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]  # W6
    strong = sos
    for i, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"


def _terminators(kinds: list[str]) -> None:  # W5
    i = 0
    while i < len(kinds):
        j = i
        while j < len(kinds) and kinds[j] == "ET":
            j += 1
        if j > i and "EN" in (kinds[i - 1] if i else None, kinds[j] if j < len(kinds) else None):
            kinds[i:j] = ["EN"] * (j - i)
        i = max(j, i + 1)


def _pairs(sequence: Sequence, kinds: list[str]) -> list[tuple[int, int]]:  # BD16
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for i, at in enumerate(sequence.run):
        if kinds[i] != "ON" or sequence.classes[at] != "ON":
            continue
        character = sequence.text[at]
        if closer := CLOSER_OF.get(character):
            if len(waiting) == MAX_BRACKETS:
                break
            waiting.append((CANONICAL.get(closer, closer), i))
        for k in range(len(waiting) - 1, -1, -1):
            if waiting[k][0] == CANONICAL.get(character, character):
                pairs.append((waiting[k][1], i))
                del waiting[k:]
                break
    return sorted(pairs)


def _brackets(sequence: Sequence, kinds: list[str], sos: str) -> None:  # N0
    own = _direction(sequence.level)
    for first, last in _pairs(sequence, kinds):
        inside = {_side(kind) for kind in kinds[first + 1 : last]} - {None}
        if not inside:
            continue
        direction = own
        if own not in inside:
            direction = next((side for kind in reversed(kinds[:first]) if (side := _side(kind))), sos)
        for k in (first, last):
            kinds[k] = direction
            while k + 1 < len(kinds) and sequence.original[sequence.run[k + 1]] == "NSM":
                k += 1
                kinds[k] = direction


def _neutral(kinds: list[str], level: int, sos: str, eos: str) -> None:  # N1, N2
    own, i = _direction(level), 0
    while i < len(kinds):
        j = i
        while j < len(kinds) and kinds[j] in NEUTRAL:
            j += 1
        left = _side(kinds[i - 1]) if i else sos
        right = _side(kinds[j]) if j < len(kinds) else eos
        kinds[i:j] = [left if left and left == right else own] * (j - i)
        i = max(j, i + 1)
