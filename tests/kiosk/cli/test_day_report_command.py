"""``day report``: the same figures on the terminal, as JSON and on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.kiosk.cli.conftest import Cli
from tests.support.command_line import clinic_kiosk_told


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A day of twenty people, not long ago."""
    folder = tmp_path_factory.mktemp("pretend") / "data"
    assert clinic_kiosk_told("simulate", "--write", "--villagers", "20", "--data", str(folder)).code == 0
    return folder


@pytest.fixture(scope="module")
def day(folder: Path) -> str:
    (only,) = clinic_kiosk_told("day", "report", "--from", "2000-01-01", "--data", str(folder), "--json").found["now"][
        "days"
    ]
    code: str = only["code"]
    return code


def test_a_day_is_told_as_a_table_and_as_json(folder: Path, day: str) -> None:
    words = ("day", "report", "--day", day, "--data", str(folder))
    found = clinic_kiosk_told(*words, "--json").found
    total = found["now"]["total"]
    assert total["registered"] == 20 == sum(one["registered"] for one in found["now"]["hours"])
    assert found["before"]["total"]["registered"] == 0 and found["now"]["days"] == []
    assert set(found["now"]) == {
        "span", "total", "programmes", "stations", "hours", "days", "without_card", "estimate", "troubles",
    }  # fmt: skip
    table = clinic_kiosk_told(*words).out
    wait = f"{total['wait']['median']:.1f} / {total['wait']['p90']:.1f}"
    (line,) = [line for line in table.splitlines() if line.startswith("all ")]
    assert "20 (0)" in line and wait in line
    assert "Without a card: 20 (0)." in table and "No told wait came to its end." in table


@pytest.mark.parametrize(
    ("words", "days"),
    [
        pytest.param(("--day", "2026-03-04"), ("2026-03-04", "2026-03-04", "2026-03-03"), id="a day"),
        pytest.param(("--week", "2026-03-04"), ("2026-03-02", "2026-03-08", "2026-03-01"), id="a week"),
        pytest.param(("--month", "2026-03"), ("2026-03-01", "2026-03-31", "2026-02-28"), id="a month"),
        pytest.param(
            ("--from", "2026-03-04", "--to", "2026-03-05"), ("2026-03-04", "2026-03-05", "2026-03-03"), id="some days"
        ),
    ],
)
def test_days_are_said_in_four_ways(cli: Cli, words: tuple[str, ...], days: tuple[str, str, str]) -> None:
    found = cli("day", "report", *words, "--json").found
    assert (*found["now"]["span"].values(), found["before"]["span"]["last"]) == days


def test_from_a_day_until_today(cli: Cli) -> None:
    today = cli("day", "status", "--json").found["business_day"]
    assert cli("day", "report", "--from", "2026-03-04", "--json").found["now"]["span"]["last"] == today


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("--day", "2026-03-04", "--month", "2026-03"), id="two ways at once"),
        pytest.param(("--to", "2026-03-04"), id="an end without a beginning"),
        pytest.param(("--day", "yesterday"), id="no date"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(cli: Cli, words: tuple[str, ...]) -> None:
    assert cli("day", "report", *words).code == 2


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("--from", "2026-03-04", "--to", "2026-03-01"), id="the end before the beginning"),
        pytest.param(("--day", "2999-01-01"), id="a day to come"),
        pytest.param(("--day", "0001-01-01"), id="the first day of all"),
    ],
)
def test_days_that_have_no_report_are_refused(cli: Cli, words: tuple[str, ...]) -> None:
    told = cli("day", "report", *words, "--json")
    assert told.code == 1 and told.found["refused"] == "bad_span"


def test_the_paper_tells_the_same_figures(folder: Path, day: str, tmp_path: Path) -> None:
    paper = tmp_path / "report.pdf"
    told = clinic_kiosk_told("day", "report", "--day", day, "--pdf", str(paper), "--data", str(folder), "--json")
    text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, check=True).stdout.decode()
    lines = [line.split() for line in text.splitlines()]
    assert len(told.found["now"]["stations"]) > 8
    for one in told.found["now"]["stations"]:
        (line,) = [line for line in lines if line[:1] == [one["code"]] and "." in line[-1]]
        counts = [str(one[name]) for name in ("registered", "seen", "no_show", "unserved", "cancelled")]
        minutes = [f"{one[kind][part]:.1f}" for kind in ("wait", "service") for part in ("median", "p90")]
        assert line[-9:] == [*counts, *minutes]


def test_no_file_is_written_over(folder: Path, day: str, tmp_path: Path) -> None:
    paper = tmp_path / "report.pdf"
    paper.write_text("kept", encoding="ascii")
    for file in (paper, tmp_path / "nowhere" / "report.pdf"):
        told = clinic_kiosk_told("day", "report", "--day", day, "--pdf", str(file), "--data", str(folder), "--json")
        assert told.code == 1 and told.found["refused"] == "file"
    assert paper.read_text(encoding="ascii") == "kept"
