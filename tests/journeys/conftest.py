"""The screen's own fixtures: the real window and a finger, over a pretend clinic's work."""

from __future__ import annotations

from tests.ui.conftest import guide, screen, touch_panel, work

__all__ = ["guide", "screen", "touch_panel", "work"]
