"""Puts a face on its screen, by the screen's name: the order of the screens is not that of the cables."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.application.errors import SettingsError


def screen_called(name: str, *, second: bool = False) -> QScreen:
    """An empty name is the first screen, or with ``second`` the next one where there are several.

    Errors: SettingsError when no such screen is connected.
    """
    primary, screens = QGuiApplication.primaryScreen(), QGuiApplication.screens()
    if name:
        found = next((screen for screen in screens if screen.name() == name), None)
        if found is None:
            there = ", ".join(sorted(screen.name() for screen in screens))
            raise SettingsError(f"There is no screen {name!r}; there is {there}.")
        return found
    others = [screen for screen in screens if screen is not primary] if second else []
    return others[0] if others else primary


def put_on(window: QQuickWindow, screen: QScreen, *, full_screen: bool, size: tuple[int, int] = (1280, 800)) -> None:
    """Shows the window. ``size`` is what it has when not in full screen, and less where the screen is smaller."""
    window.setScreen(screen)
    if full_screen:
        window.setGeometry(screen.geometry())  # X without a window manager needs it
        window.showFullScreen()
        return
    room = screen.availableGeometry()
    width, height = min(size[0], room.width()), min(size[1], room.height())
    window.setGeometry(room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2, width, height)
    window.show()
