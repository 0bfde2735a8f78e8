"""``run``: the faces."""

from __future__ import annotations

import os
import sys

import click

from kiosk.cli.common import App, common_options, refuse

FACES = ("kiosk", "desk", "board")
NO_DISPLAY = "No display: open it on the PC's own screen; ./run without a display plays the demo."


@click.command()
@click.argument("faces", nargs=-1, metavar="[FACE...]")
@common_options
@click.pass_obj
def run(app: App, faces: tuple[str, ...]) -> None:
    """Open a face: kiosk (the default), desk or board. Several names are several windows of one process.

    Without a reader, on a machine that was never used, they open in practice mode.
    """
    for face in faces:
        if face not in FACES:
            refuse(app, "no_face", f"There is no face {face!r}; there is {', '.join(FACES)}.")
    if not _shown():
        refuse(app, "no_display", NO_DISPLAY)
    from kiosk.faces import open_faces

    sys.exit(open_faces(app.settings, tuple(dict.fromkeys(faces)) or ("kiosk",)))


def _shown() -> bool:
    """Whether Qt has a screen to look for: without one it aborts. A platform that somebody chose needs none of X."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(platform) and not platform.startswith("xcb")
