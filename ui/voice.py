"""What is said aloud when somebody is called."""

from __future__ import annotations

from kiosk.application.queue import Call


class SilentVoice:
    """Fulfils ``ports.Voice`` where there are no clips: the chime and the large number do."""

    def say(self, call: Call) -> None:
        pass
