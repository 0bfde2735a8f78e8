"""No Uyghur ending hangs on an inserted value: it follows the sound of the word before, which is not known.

The ending stands on a fixed word instead: *at the time %1*, not *at %1*.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ui import words

HOME = Path(__file__).parents[2]
TABLES = [file for package in ("devices", "kiosk", "ui") for file in sorted((HOME / package).rglob("*.py"))]
UYGHUR = sorted(words.FOLDER.glob("*_ug.ts"))

ENDINGS = "دىن تىن دە تە دا تا غا گە قا كە غىچە گىچە قىچە كىچە دىكى تىكى لىق لىك لۇق لۈك نچى ىنچى"
GLUED = re.compile(rf"(?:%L?\d+|%n|\{{[^}}]*\}})[\u2066-\u2069»”)]*[ \u00a0-]?(?:{'|'.join(ENDINGS.split())})\b")


def glued(sentences: Iterator[str]) -> list[str]:
    return [sentence for sentence in sentences if GLUED.search(sentence)]


def translated(ts: Path) -> Iterator[str]:
    for message in ElementTree.parse(ts).iter("translation"):
        yield "".join(message.itertext())


def written(source: str) -> Iterator[str]:
    """Every text of a Python file; what an f-string puts in is ``{}``."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.JoinedStr(values):
                yield "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in values)
            case ast.Constant(str(text)):
                yield text


@pytest.mark.parametrize("ts", UYGHUR, ids=lambda ts: ts.stem)
def test_no_words_of_a_screen_end_on_a_value(ts: Path) -> None:
    assert glued(translated(ts)) == []


def test_no_words_of_a_table_end_on_a_value() -> None:
    found = {file.name: glued(written(file.read_text("utf-8"))) for file in TABLES}
    assert {name: sentences for name, sentences in found.items() if sentences} == {}


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        pytest.param('x = "%1 دىن بۇيان"', True, id="after a blank"),
        pytest.param('x = "%1-گىچە"', True, id="after a hyphen"),
        pytest.param('x = "{} نومۇرغا"', False, id="on a fixed word"),
        pytest.param('x = f"{at}غا بېرىڭ"', True, id="on what an f-string puts in"),
        pytest.param('x = "\\u2066%1\\u2069 دا"', True, id="after the isolate"),
        pytest.param('x = "%1-يىلى"', False, id="a word of its own"),
        pytest.param('x = "%1 نومۇرنى"', False, id="an ending that has one form"),
    ],
)
def test_an_ending_on_a_value_is_seen(source: str, wrong: bool) -> None:
    assert bool(glued(written(source))) is wrong
