"""What systemd hears from the screen's thread, on a real socket of its kind."""

from __future__ import annotations

import select
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.watchdog import OFTEN_MS, Watchdog


@pytest.fixture(params=["a path", "a name that is no file"])
def listening(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    path = str(tmp_path / "notify")
    abstract = request.param == "a name that is no file"
    listening.bind("\0" + path if abstract else path)
    yield listening, "@" + path if abstract else path
    listening.close()


def heard(listening: socket.socket) -> list[str]:
    words = []
    while select.select([listening], [], [], 0)[0]:
        words.append(listening.recv(100).decode())
    return words


def test_it_says_that_the_face_is_there_and_then_that_the_screen_turns(
    qtbot: QtBot, listening: tuple[socket.socket, str]
) -> None:
    listener, path = listening
    watchdog = Watchdog({"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "30000"})
    said = heard(listener)

    def turned() -> bool:
        said.extend(heard(listener))
        return said.count("WATCHDOG=1") >= 3

    qtbot.waitUntil(turned, timeout=60_000)
    watchdog.close()
    assert said[0] == "READY=1\nWATCHDOG=1" and set(said[1:]) == {"WATCHDOG=1"}


def test_it_says_so_three_times_within_what_the_service_waits(qtbot: QtBot) -> None:
    watchdog = Watchdog({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "60000000"})
    assert watchdog._timer.interval() == 20_000
    watchdog.close()
    plain = Watchdog({"NOTIFY_SOCKET": "/nowhere"})
    assert plain._timer.interval() == OFTEN_MS
    plain.close()


def test_where_nobody_asked_it_is_silent(qtbot: QtBot) -> None:
    watchdog = Watchdog({})
    assert not watchdog._timer.isActive()
    watchdog.close()


def test_a_service_manager_that_is_gone_is_no_trouble(qtbot: QtBot, listening: tuple[socket.socket, str]) -> None:
    listener, path = listening
    watchdog = Watchdog({"NOTIFY_SOCKET": path})
    listener.close()
    watchdog._tell("WATCHDOG=1")
    watchdog.close()
