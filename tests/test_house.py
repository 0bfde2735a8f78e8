"""The rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]
LONGEST = 250
LONG_WITH_A_REASON = "Longer than 250 lines: "
NAMES_OF_NOTHING = re.compile(r"(Manager|Helper|Util|Utils|Base|Impl)$")
# Split, so that this file does not name them itself.
ELSEWHERE = re.compile(
    "|".join(
        [
            r"/wo" r"rk/",
            r"/ro" r"ot/",
            r"/opt/w" r"heels",
            r"/home/\w",
            r"pyp" r"i\.org",
            r"python" r"hosted",
            r"deb\.deb" r"ian\.org",
            r"npm" r"js",
            r"index-" r"url =",
            r"--extra-index" r"-url",
        ]
    )
)


def tracked() -> list[Path]:
    """What belongs to the project: in the list of git, and there."""
    told = subprocess.run(
        ["git", "-c", f"safe.directory={HOME}", "ls-files", "-z"], cwd=HOME, capture_output=True, check=True, text=True
    )
    return [HOME / name for name in told.stdout.split("\0") if name and (HOME / name).is_file()]


FILES = tracked()
SOURCES = [path for path in FILES if path.suffix == ".py"]
TEXTS = [path for path in FILES if path.suffix not in (".ttf", ".png", ".qm", ".pdf", ".wav", ".ogg")]


def of(path: Path) -> str:
    return path.relative_to(HOME).as_posix()


def test_a_file_says_one_thing_in_250_lines_or_says_why_not() -> None:
    long = [
        of(path)
        for path in FILES
        if path.suffix in (".py", ".qml", ".sh", ".c")
        and (text := path.read_text(encoding="utf-8")).count("\n") > LONGEST
        and LONG_WITH_A_REASON not in text
    ]
    assert long == []


def test_each_file_of_the_program_with_something_in_it_says_what_it_knows() -> None:
    silent = [
        of(path)
        for path in SOURCES
        if "tests" not in path.relative_to(HOME).parts
        and (tree := ast.parse(path.read_bytes())).body
        and ast.get_docstring(tree) is None
    ]
    assert silent == []


def test_no_class_and_no_file_has_a_name_that_says_nothing() -> None:
    classes = [
        f"{of(path)}: {node.name}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.ClassDef) and NAMES_OF_NOTHING.search(node.name)
    ]
    files = [of(path) for path in SOURCES if NAMES_OF_NOTHING.search(path.stem.title())]
    assert classes + files == []


def test_nothing_is_left_to_do_without_an_issue() -> None:
    mark = re.compile(r"(#|//|/\*|--)\s*(TO" r"DO|FIX" r"ME|XX" r"X)\b(?!.*#[0-9])")
    assert [of(path) for path in TEXTS if path.suffix != ".md" and mark.search(path.read_text("utf-8"))] == []


def test_no_file_names_a_place_on_somebodys_machine_or_a_registry() -> None:
    named = []
    for path in TEXTS:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if match := ELSEWHERE.search(line):
                named.append(f"{of(path)}:{number}: {match[0]}")
    assert named == []


def test_tests_use_pretend_devices_and_are_never_skipped() -> None:
    forbidden = re.compile(r"unittest\.mock|\bMagicMock\b|@patch\b|mark\.skip|pytest\.skip\(|mark\.xfail")
    here = Path(__file__)
    tests = [path for path in SOURCES if (HOME / "tests") in path.parents and path != here]
    assert [of(path) for path in tests if forbidden.search(path.read_text("utf-8"))] == []


def test_no_two_test_modules_share_a_name() -> None:
    names = [path.name for path in SOURCES if path.name.startswith("test_")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("part", ["kiosk", "test"])
def test_a_package_is_listed_once_and_says_what_for(part: str) -> None:
    text = (HOME / "packages.txt").read_text(encoding="utf-8").split(f"\n[{part}]\n", 1)[1].split("\n[", 1)[0]
    lines = [line for line in text.splitlines() if line]
    names = [line.split()[0] for line in lines]
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9.+-]+\s+# .+", line)] == []
    assert len(set(names)) == len(names)


def test_a_kiosk_never_gets_a_reader_that_listens_on_the_network() -> None:
    kiosk = (HOME / "packages.txt").read_text(encoding="utf-8").split("\n[kiosk]\n", 1)[1].split("\n[test]\n", 1)[0]
    assert "vsmartcard" not in kiosk


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_locked_package_has_its_hashes(name: str) -> None:
    text = (HOME / name).read_text(encoding="utf-8").replace("\\\n", " ")
    locked = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line.split()[0] for line in locked if not re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []


def test_what_is_locked_is_what_is_asked_for() -> None:
    text = (HOME / "pyproject.toml").read_text(encoding="utf-8")
    asked = re.findall(r'^    "([A-Za-z][\w-]*)(?:\[\w+\])?[=<>]', text, re.MULTILINE)
    locked = (HOME / "requirements.txt").read_text("utf-8") + (HOME / "requirements-dev.txt").read_text("utf-8")
    names = {line.split("==")[0] for line in locked.splitlines() if "==" in line}
    assert [name for name in asked if name.lower().replace("_", "-") not in names] == []
