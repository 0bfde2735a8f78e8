"""A sound that begins and is never waited for: where there is no sound system, nothing else changes."""

from __future__ import annotations

import logging
import wave
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

log = logging.getLogger("kiosk.screen")

FOLDER = Path(__file__).parent / "sounds"
PLAYER = ("aplay", "-q")
OVERTIME_MS = 1000  # a sound service that died while playing says nothing, for ever


class Sound(StrEnum):
    CALL = "call"
    HELP = "help"


class Chime(QObject):
    """``ring`` returns at once. While it sounds it is not begun again; a player that hangs is ended."""

    def __init__(
        self, sound: Sound = Sound.CALL, player: Sequence[str] = PLAYER, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        file = FOLDER / f"{sound}.wav"
        self._silent_told = False
        self._process = QProcess(self)
        self._process.setProgram(player[0])
        self._process.setArguments([*player[1:], str(file)])
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._failed)
        self._process.finished.connect(self._finished)
        self._end = QTimer(self, singleShot=True, interval=length_ms(file) + OVERTIME_MS)
        self._end.timeout.connect(self._process.kill)

    @property
    def sounding(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def ring(self) -> None:
        if not self.sounding:
            self._process.start()
            self._end.start()

    def close(self) -> None:
        """Ends it in the middle, if it sounds."""
        self._end.stop()
        if self.sounding:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell_silent()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end.stop()
        if code != 0 or status is QProcess.ExitStatus.CrashExit:
            self._tell_silent()

    def _tell_silent(self) -> None:
        if not self._silent_told:
            self._silent_told = True
            log.info("no_sound")


def length_ms(file: Path) -> int:
    with wave.open(str(file)) as sound:
        return int(1000 * sound.getnframes() / sound.getframerate())
