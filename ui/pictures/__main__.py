"""Every picture of the documents anew: ``python -m ui.pictures docs/pictures``."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from PIL import Image

from kiosk.domain.catalogue import catalogue_from
from ui.pictures import board, desk, kiosk, office

TOLD_TWICE = {"number-looking", "confirm-several", "programmes-two", "ticket-cover-open", "ticket-jammed"}
BOARD = ("calls", "again", "nobody", "closed", "stale")


def main(folder: Path) -> None:
    fonts = kiosk.FONTS
    catalogue = catalogue_from(tomllib.loads((fonts.parent / "catalogue.toml").read_text(encoding="utf-8")))
    names = [name for name, _ in kiosk.stages() if name not in TOLD_TWICE]
    kiosk.render_all(folder, fonts=fonts, small=True, only=names)
    keep(board.render_all(folder, fonts=fonts, shapes=["small"], only=BOARD), "small")
    keep(desk.render_all(folder, fonts=fonts, catalogue=catalogue, shapes=["pc"]), "pc")
    keep(office.render_all(folder, fonts=fonts, catalogue=catalogue, shapes=["pc"]), "pc")


def keep(pictures: Iterable[Path], shape: str) -> None:
    """Of these the documents have one shape, which is not in the name, and few colours."""
    for picture in pictures:
        whole = Image.open(picture).convert("RGB")
        few = whole.quantize(96, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
        few.save(picture.with_name(picture.name.replace(f"-{shape}.png", ".png")), optimize=True)
        picture.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
