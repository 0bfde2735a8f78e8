"""./run keeps the kiosk open: after a bug it starts again, told to end it ends, and nothing else is done twice."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]
BUG = 70


class Stage:
    """``run`` in a folder of its own with stand-ins: for the program, for ``sleep``, and for the uptime."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.codes = folder / "codes"  # what the program ends with, in turn; then 0
        self.starts = folder / "starts"
        self.uptimes = folder / "uptimes"
        shutil.copy(HOME / "run", folder / "run")
        self.script("setup.sh", 'say() { printf "%s\\n" "$*" >&2; }\nset_up() { :; }\n')
        self.script(
            ".venv/bin/python",
            f'echo "$@" >>{self.starts}\n'
            f"code=$(head -n 1 {self.codes}); sed -i 1d {self.codes}\n"
            'if [ "$code" = wait ]; then tail -f /dev/null & trap "kill $!; exit 3" TERM; echo ready; wait; fi\n'
            "exit ${code:-0}\n",
        )
        self.script("bin/sleep", ":\n")
        self.script("bin/cut", f"head -n 1 {self.uptimes}; sed -i 1d {self.uptimes}\n")

    def script(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n" + text, encoding="utf-8")
        path.chmod(0o755)

    def run(self, *words: str, ends: list[int | str], uptimes: list[int] | None = None) -> subprocess.Popen[str]:
        self.codes.write_text("".join(f"{code}\n" for code in ends), encoding="utf-8")
        self.uptimes.write_text("".join(f"{at}\n" for at in uptimes or range(1, 30)), encoding="utf-8")
        environment = {**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}", "DISPLAY": ":7"}
        return subprocess.Popen(
            [str(self.folder / "run"), *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def started(self) -> list[str]:
        return self.starts.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    with process:
        _said, complained = process.communicate(timeout=60)
    return process.returncode, complained


@pytest.mark.parametrize(
    "words", [(), ("run", "kiosk"), ("--config", "run.toml", "--json", "run"), ("run", "kiosk", "--data", "x y")]
)
def test_after_a_bug_the_kiosk_is_started_again_with_the_same_words(stage: Stage, words: tuple[str, ...]) -> None:
    code, said = ended(stage.run(*words, ends=[BUG, BUG, 0]))
    assert (code, stage.started) == (0, [f"-m kiosk {' '.join(words or ('run', 'kiosk'))}"] * 3)
    assert said == "The kiosk met a bug and is started again.\n" * 2


def test_six_bugs_in_ten_minutes_leave_it_closed_and_say_so(stage: Stage) -> None:
    code, said = ended(stage.run("run", "kiosk", ends=[BUG] * 9))
    assert (code, len(stage.started)) == (BUG, 6)
    assert said.splitlines()[-1] == "The kiosk met a bug 6 times in ten minutes and stays closed."


def test_a_bug_now_and_then_never_closes_it(stage: Stage) -> None:
    code, _said = ended(stage.run("run", "kiosk", ends=[BUG] * 9, uptimes=[n * 121 for n in range(9)]))
    assert (code, len(stage.started)) == (0, 10)


@pytest.mark.parametrize("code", [0, 1, 2, 139])
def test_any_other_ending_is_an_ending(stage: Stage, code: int) -> None:
    assert ended(stage.run("run", "kiosk", ends=[code, 0])) == (code, "")
    assert len(stage.started) == 1


def test_no_other_command_is_ever_given_twice(stage: Stage) -> None:
    words = ("--data", "run", "register", "--name", "run")
    assert ended(stage.run(*words, ends=[BUG, 0]))[0] == BUG
    assert len(stage.started) == 1


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_told_to_end_it_ends_the_kiosk_and_waits_for_it(stage: Stage, ending: signal.Signals) -> None:
    process = stage.run("run", "kiosk", ends=["wait", 0])
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    process.send_signal(ending)
    assert ended(process) == (3, "")
    assert len(stage.started) == 1
