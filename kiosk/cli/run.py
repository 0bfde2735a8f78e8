"""``run``: the faces."""

from __future__ import annotations

import sys

import click

from kiosk.cli.common import App, common_options, refuse

FACES = ("kiosk",)


@click.command()
@click.argument("faces", nargs=-1)
@common_options
@click.pass_obj
def run(app: App, faces: tuple[str, ...]) -> None:
    """Open a face: kiosk. Without a reader, on a machine that was never used, it opens in practice mode."""
    for face in faces:
        if face not in FACES:
            refuse(app, "no_face", f"There is no face {face!r} yet; there is {', '.join(FACES)}.")
    from kiosk.faces import open_kiosk

    sys.exit(open_kiosk(app.settings))
