"""What every camera does with its window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow


def shaped(window: QQuickWindow, width: int, height: int) -> None:
    """Shown, and laid out in that many pixels."""
    window.setGeometry(0, 0, width, height)
    window.show()
    content = window.contentItem()
    while (content.width(), content.height()) != (width, height):
        QCoreApplication.processEvents()
