"""An export that takes a while: what the terminal is told meanwhile, and Ctrl-C in the middle of it."""

from __future__ import annotations

import io
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli.export_progress import Shown
from tests.support.clinic_year import multiply
from tests.support.command_line import clinic_kiosk_told

HOME = Path(__file__).parents[3]
DEADLINE_S = 120


@pytest.mark.parametrize("shown", [pytest.param(True, id="a terminal"), pytest.param(False, id="a file")])
def test_after_a_second_a_terminal_is_told_how_far_it_is(shown: bool) -> None:
    out, times = io.StringIO(), iter([100.0, 100.9, 101.0, 101.1, 101.2])
    with Shown(out, shown=shown, clock=lambda: next(times)) as told:
        for done in (1000, 2000, 3000, 4000):
            assert told.progress(done, 8000)
    assert out.getvalue() == ("\r2,000 of 8,000 rows, 25 %\r4,000 of 8,000 rows, 50 %\n" if shown else "")


def until(there: Callable[[], bool], child: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not there():
        assert child.poll() is None and time.monotonic() < deadline
        time.sleep(0.005)


def test_ctrl_c_at_a_terminal_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    assert clinic_kiosk_told("simulate", "--write", "--villagers", "14", "--data", str(data)).code == 0
    multiply(data, 150)
    last = (datetime.now(UTC).date() - timedelta(days=1)).isoformat()
    words = ["day", "export", "--from", "2020-01-01", "--until", last, "--csv", "--xlsx", "--to", str(stick)]
    words += ["--data", str(data)]
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], cwd=HOME, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs
    )
    os.close(theirs)
    try:
        until(lambda: any(stick.glob("*.unfinished/visits.csv")), child)
        child.send_signal(signal.SIGINT)
        out, _none = child.communicate(timeout=DEADLINE_S)
        said = os.read(ours, 65536).decode()
    finally:
        child.kill()
        child.wait()
        os.close(ours)
    assert child.returncode == 1 and out == b""
    assert "Cancelled; nothing was left half written." in said
    assert list(stick.iterdir()) == []
    events = clinic_kiosk_told("journal", "show", "--last", "9", "--json", "--data", str(data)).found["rows"]
    assert [one["event"] for one in events if one["event"].startswith("export")] == []
