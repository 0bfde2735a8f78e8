"""A chime that never keeps anybody waiting."""

from __future__ import annotations

import logging
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.sound import FOLDER, OVERTIME_MS, Chime, Sound, length_ms
from ui.sounds.make import SOUNDS, write

SLOW = 60_000  # of a loaded machine


@contextmanager
def chime(*player: str, sound: Sound = Sound.CALL) -> Iterator[Chime]:
    made = Chime(sound, player)
    yield made
    made.close()


def noting(file: Path) -> tuple[str, ...]:
    """A player that writes down what it is given."""
    return sys.executable, "-c", f"import sys; open({str(file)!r}, 'a').write(sys.argv[1] + chr(10))"


def test_a_ring_plays_the_sound_of_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    for sound in Sound:
        with chime(*noting(tmp_path / sound), sound=sound) as bell:
            bell.ring()
            qtbot.waitUntil(lambda bell=bell: not bell.sounding, timeout=SLOW)  # type: ignore[misc]
        assert (tmp_path / sound).read_text() == f"{FOLDER / sound}.wav\n"


def test_while_it_sounds_it_is_not_begun_again(qtbot: QtBot, tmp_path: Path) -> None:
    with chime(*noting(tmp_path / "played")) as bell:
        bell.ring()
        bell.ring()
        qtbot.waitUntil(lambda: not bell.sounding, timeout=SLOW)
        assert (tmp_path / "played").read_text().count("\n") == 1
        bell.ring()
        qtbot.waitUntil(lambda: not bell.sounding, timeout=SLOW)
        assert (tmp_path / "played").read_text().count("\n") == 2


def test_a_player_that_never_ends_is_ended_a_second_after_its_sound(qtbot: QtBot) -> None:
    with chime(sys.executable, "-c", "import signal; signal.pause()") as bell:
        bell.ring()
        qtbot.waitUntil(lambda: not bell.sounding, timeout=length_ms(FOLDER / "call.wav") + OVERTIME_MS + SLOW)


def test_a_chime_that_is_closed_falls_silent_at_once(qtbot: QtBot) -> None:
    with chime(sys.executable, "-c", "import signal; signal.pause()") as bell:
        bell.ring()
        assert bell.sounding
    assert not bell.sounding


@pytest.mark.parametrize(
    "player",
    [
        pytest.param(("there-is-no-such-player",), id="no player"),
        pytest.param((sys.executable, "-c", "raise SystemExit(1)"), id="no sound card"),
    ],
)
def test_without_sound_it_says_so_once_and_nothing_else_happens(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, player: tuple[str, ...]
) -> None:
    with caplog.at_level(logging.INFO), chime(*player) as bell:
        for _ in range(2):
            bell.ring()
            qtbot.waitUntil(lambda: not bell.sounding, timeout=SLOW)
    assert [record.getMessage() for record in caplog.records].count("no_sound") == 1


def test_the_sounds_are_made_from_tones_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path)
    assert set(SOUNDS) == set(Sound)
    for sound in Sound:
        assert (tmp_path / f"{sound}.wav").read_bytes() == (FOLDER / f"{sound}.wav").read_bytes()
        with wave.open(str(FOLDER / f"{sound}.wav")) as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
