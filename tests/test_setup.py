"""The two commands: what they take, what they would install, and how they say no."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).parents[1]


def shell(script: str, home: Path = HOME, **more: str) -> subprocess.CompletedProcess[str]:
    """A line of shell with setup.sh read in, as run and test read it."""
    return subprocess.run(
        ["sh", "-euc", f'root="{home}"; . "{home}/setup.sh"; {script}'],
        capture_output=True,
        text=True,
        env={**os.environ, **more},
    )


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=HOME, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def listed(part: str) -> set[str]:
    text = (HOME / "packages.txt").read_text(encoding="utf-8").split(f"\n[{part}]\n", 1)[1].split("\n[", 1)[0]
    return {line.split()[0] for line in text.splitlines() if line}


def copy_of_the_lists(folder: Path) -> Path:
    for name in ("setup.sh", "packages.txt", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(HOME / name, folder / name)
    return folder


def test_a_kiosk_gets_its_part_of_the_list_and_a_machine_of_checks_both() -> None:
    assert set(shell("listed_packages kiosk").stdout.split()) == listed("kiosk")
    assert set(shell("listed_packages test").stdout.split()) == listed("kiosk") | listed("test")


def test_only_packages_that_are_missing_are_installed(tmp_path: Path) -> None:
    there = tmp_path / "dpkg-query"
    there.write_text("#!/bin/sh\nprintf 'installed gcc\\ninstalled pcscd\\nconfig-files libccid\\n'\n")
    there.chmod(0o755)
    missing = set(shell("missing_packages kiosk", PATH=f"{tmp_path}:{os.environ['PATH']}").stdout.split())
    assert missing == listed("kiosk") - {"gcc", "pcscd"}


@pytest.mark.parametrize("name", ["packages.txt", "requirements.txt", "requirements-dev.txt"])
def test_another_list_sets_the_machine_up_again(tmp_path: Path, name: str) -> None:
    home = copy_of_the_lists(tmp_path)
    before = shell("wanted", home).stdout
    assert shell("wanted", home).stdout == before
    with (home / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert shell("wanted", home).stdout != before


def test_setting_up_leaves_the_words_of_a_command_alone() -> None:
    told = shell('cd /; set_up kiosk; [ "$PWD" = / ] && [ ! -e /proc/self/fd/9 ] && echo "still here"')
    assert (told.returncode, told.stdout) == (0, "still here\n")


def test_a_folder_of_wheels_that_is_not_there_is_said_in_one_sentence() -> None:
    told = command("./run", "--from", "no-such-folder", "doctor")
    assert (told.returncode, told.stdout, told.stderr) == (1, "", "There is no folder no-such-folder.\n")


def test_from_without_a_folder_is_wrong_usage() -> None:
    told = command("./run", "--from")
    assert (told.returncode, told.stderr) == (2, "Usage: ./run --from DIR [COMMAND ...]\n")


def test_a_first_start_says_how_long_and_how_much_before_anything_is_fetched(tmp_path: Path) -> None:
    home = copy_of_the_lists(tmp_path)
    script = (
        'missing_packages() { :; }; install_requirements() { say "installing"; mkdir -p "$root/.venv"; }; '
        "words_are_built() { :; }; set_up kiosk"
    )
    first, *others = shell(script, home).stderr.splitlines()
    assert (first, others) == ("First start: some minutes, and about 250 MB to download.", ["installing"])
    (home / "packages.txt").write_text("[kiosk]\n\n[test]\n", encoding="utf-8")
    assert shell(script, home).stderr == "installing\n", "an update is no first start"


@pytest.mark.parametrize("script", ["run", "test", "setup.sh", ".ci/run", "tests/fresh_root.sh"])
def test_each_script_is_plain_shell(script: str) -> None:
    assert command("sh", "-n", script).stderr == ""


def test_the_service_runs_this_very_command_and_never_gives_up() -> None:
    lines = (HOME / "docs/clinic-kiosk.service").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith(("#", "Environment=")))
    assert told["ExecStart"].split(" -- ")[1].startswith("/opt/clinic-kiosk/run run kiosk ")
    assert (told["Restart"], told["StartLimitIntervalSec"], told["User"]) == ("always", "0", "kiosk")
    assert "PAMName" not in told
    assert (told["Type"], told["NotifyAccess"], told["WatchdogSec"]) == ("notify", "all", "60")
