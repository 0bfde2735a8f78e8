"""Unicode's own cases for UAX #9, from Debian's package unicode-data."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.paper.shaping.bidi import levels, visual_runs
from kiosk.paper.shaping.bidi_classes import CLOSING, OPENING, bidi_class

FOLDER = Path("/usr/share/unicode")
LONG = 60
BASES = ((1, None), (2, 0), (4, 1))  # bit in BidiTest.txt, base


class Case(NamedTuple):
    text: str
    base: int | None
    levels: list[str]  # "x" for a character that X9 removes: it takes no part in the order
    order: list[int]
    paragraph: int | None = None


def lines(name: str) -> Iterator[str]:
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if content := line.split("#")[0].strip():
            yield content


def character_cases() -> Iterator[Case]:
    for line in lines("BidiCharacterTest.txt"):
        points, base, paragraph, wanted, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        yield Case(text, (0, 1, None)[int(base)], wanted.split(), [int(i) for i in order.split()], int(paragraph))


def class_cases() -> Iterator[Case]:
    example: dict[str, str] = {}
    for point in (9, 0x2029, *range(0x20, 0x3000), 0x10920):  # a character for every class, no brackets
        character = chr(point)
        if (kind := unicodedata.bidirectional(character)) and character not in OPENING + CLOSING:
            example.setdefault(kind, character)
    wanted: list[str] = []
    order: list[int] = []
    for line in lines("BidiTest.txt"):
        if line.startswith("@Levels:"):
            wanted = line[8:].split()
        elif line.startswith("@Reorder:"):
            order = [int(i) for i in line[9:].split()]
        elif not line.startswith("@"):
            kinds, bits = line.split(";")
            text = "".join(example[kind] for kind in kinds.split())
            yield from (Case(text, base, wanted, order) for bit, base in BASES if int(bits, 16) & bit)


def differs(case: Case) -> bool:
    paragraph, found = levels(case.text, case.base)
    order: list[int] = []
    for start, end, level in visual_runs(case.text, case.base):
        span = range(end - 1, start - 1, -1) if level & 1 else range(start, end)
        order += [i for i in span if case.levels[i] != "x"]
    return (
        case.paragraph not in (None, paragraph)
        or order != case.order
        or any(want not in ("x", str(level)) for want, level in zip(case.levels, found, strict=True))
    )


def wrong(cases: Iterator[Case], every: int) -> tuple[int, list[Case]]:
    """Of every so manieth case, and of the long ones: they go over the limits of nesting and of brackets."""
    chosen = [case for i, case in enumerate(cases) if i % every == 0 or len(case.text) > LONG]
    return len(chosen), [case for case in chosen if differs(case)]


sampled = pytest.mark.parametrize(
    ("every", "at_least"),
    [pytest.param(17, 4000, id="a sample"), pytest.param(1, 90000, id="all", marks=pytest.mark.long)],
)


@sampled
def test_every_text_of_the_character_test_has_the_levels_and_the_order_of_the_standard(
    every: int, at_least: int
) -> None:
    count, different = wrong(character_cases(), every)
    assert different == []
    assert count >= at_least


@sampled
def test_every_mixture_of_classes_has_the_levels_and_the_order_of_the_standard(every: int, at_least: int) -> None:
    count, different = wrong(class_cases(), 4 * every if every > 1 else 1)
    assert different == []
    assert count >= at_least


def test_the_bracket_pairs_are_those_of_the_standard() -> None:
    rows = (line.split(";") for line in lines("BidiBrackets.txt"))
    pairs = {(chr(int(one, 16)), chr(int(other, 16))) for one, other, kind in rows if kind.strip() == "o"}
    assert pairs == set(zip(OPENING, CLOSING, strict=True))


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        pytest.param("\u05ff", "R", id="unassigned among Hebrew letters"),
        pytest.param("\u070e", "AL", id="unassigned among Syriac letters"),
        pytest.param("\u2427", "L", id="unassigned elsewhere"),
    ],
)
def test_a_character_python_does_not_know_has_the_class_of_its_block(character: str, kind: str) -> None:
    assert bidi_class(character) == kind
