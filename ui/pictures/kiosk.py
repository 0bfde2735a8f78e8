"""Every screen in every language and shape as PNG files, from scripted stages with invented people."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtQuick import QQuickItem

from kiosk.application import journey as j
from kiosk.application.guide import Guide
from kiosk.application.ports import Person
from kiosk.domain.identity import Sex
from kiosk.domain.visit import Place, PrintState
from ui.face import KioskFace
from ui.idle import Quiet
from ui.language import LANGUAGES
from ui.pictures.camera import shaped

FONTS = Path(__file__).parents[2] / "kiosk" / "fonts"
SHAPES = {"portrait": (1080, 1920), "landscape": (1280, 800), "small": (1024, 768)}

ELDERLY = {"zh": "老年人健康体检", "ug": "ياشانغانلار سالامەتلىك تەكشۈرۈشى", "en": "Check-up from 65"}
CHRONIC = {"zh": "慢性病随访", "ug": "سوزۇلما كېسەللىك تەكشۈرۈشى", "en": "Follow-up visit"}
WALK_IN = {"zh": "普通门诊", "ug": "ئادەتتىكى ئامبۇلاتورىيە", "en": "Walk-in clinic"}
OFFERS = (
    j.Offer("elderly", "A", ELDERLY, 3),
    j.Offer("chronic", "D", CHRONIC, 0),
    j.Offer("walk_in", "E", WALK_IN, 12),
)
DESK = Place("R", {"zh": "登记建档", "ug": "تىزىملىتىش", "en": "Registration desk"}, "101")
WHO = Person(number=None, name=None, sex=Sex.FEMALE, birth_date=date(1954, 1, 1))
VISITOR = j.Visitor(WHO, "阿*丽", 1954, 7)
ONE_DIGIT_WRONG = "653101195401010023"
UNNAMED = j.Visitor(WHO, "", 1954, None)


class NothingToDo:
    """The work, the worker and the staff of a picture: none is done, and nobody is there."""

    def run(self, work: object, done: object) -> None:
        pass

    def people(self) -> tuple[()]:
        return ()


def ticket(printed: PrintState = PrintState.PRINTED, trouble: str = "", again: bool = False) -> j.Issued:
    return j.Issued("picture", "A012", ELDERLY, DESK, 3, (10, 20), printed, trouble, again, fasting=True)


def stages() -> Iterator[tuple[str, j.Stage]]:
    """A name for each thing that can stand on the screen, and the stage that shows it."""
    yield "welcome", j.Welcome(j.ReaderState.READY)
    yield "welcome-card-left", j.Welcome(j.ReaderState.READY, session=7)
    yield "welcome-no-reader", j.Welcome(j.ReaderState.NO_READER)
    yield "welcome-no-service", j.Welcome(j.ReaderState.NO_SERVICE)
    yield "welcome-closed", j.Welcome(j.ReaderState.READY, closed=True)
    yield "reading", j.Reading(7)
    yield "number", j.TypingNumber("card", 7)
    yield "number-wrong", j.TypingNumber(wrong=True)
    yield "number-looking", j.Looking()
    yield "confirm", j.Confirming(VISITOR, OFFERS[:1])
    yield "confirm-several", j.Confirming(VISITOR, OFFERS)
    yield "confirm-unnamed", j.Confirming(UNNAMED, OFFERS[1:2])
    yield "programmes", j.Choosing(VISITOR, OFFERS)
    yield "programmes-two", j.Choosing(VISITOR, OFFERS[:2])
    yield "registering", j.Registering(VISITOR, "elderly")
    yield "ticket-printing", j.TicketReady(ticket(PrintState.QUEUED), 7)
    yield "ticket", j.TicketReady(ticket(), None)
    yield "ticket-again", j.TicketReady(ticket(again=True), 7)
    for trouble in ("out_of_paper", "cover_open", "jammed", "offline"):
        yield f"ticket-{trouble.replace('_', '-')}", j.TicketReady(ticket(PrintState.FAILED, trouble), 7)
    plain = j.Issued("picture", "E1024", WALK_IN, replace(DESK, room=""), 0, None, PrintState.FOLDER, "", False)
    yield "ticket-plain", j.TicketReady(plain, None)
    for trouble in j.Trouble:
        yield (
            f"trouble-{trouble.replace('_', '-')}",
            j.InTrouble(trouble, 1, None if trouble == j.Trouble.PUT_BACK else 7),
        )
    yield "trouble-help-first", j.InTrouble(j.Trouble.BANK_CARD, 2, None)
    yield "help", j.HelpComing()
    yield "more-time", j.TicketReady(ticket(), None)


class Camera:
    """A still face that can be put at any stage."""

    def __init__(self, fonts: Path, guide: Guide | None = None) -> None:
        """``guide`` is one that does real work, for the demo."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QGuiApplication.instance() or QGuiApplication([])
        assert app is not None
        nothing = NothingToDo()
        self.guide = guide or Guide(nothing, nothing)  # type: ignore[arg-type]
        self.face = KioskFace(
            self.guide,
            fonts=fonts,
            language="en",
            quiet=Quiet(idle_s=3600, warning_s=15),
            lives=lambda _session: True,
            right=lambda _number: True,
        )
        theme = self.face.engine.singletonInstance("Theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme: QObject = theme
        self.theme.setProperty("still", True)

    def shape(self, width: int, height: int) -> None:
        shaped(self.face.window, width, height)

    def show(self, name: str, stage: j.Stage) -> None:
        spoken = self.face.language.spoken
        self.guide.stage = stage
        self.guide.on_change(stage)
        if self.face.language.spoken != spoken:  # at the welcome the kiosk goes back to its own language
            self.face.language.speak(spoken)
        self.face.idle.touched()
        if name == "number-wrong":
            QCoreApplication.sendPostedEvents(None, 52)  # deferred deletes: a pad that was left is gone
            pad = self.face.window.findChildren(QQuickItem, "pad")[-1]
            pad.setProperty("text", ONE_DIGIT_WRONG)
        if name == "more-time":
            for _ in range(3603):
                self.face.idle.tick()
        self.settle()

    def settle(self) -> None:
        """A layout inside a layout may need a frame more, and a page with too many words tries smaller type."""
        sizes: list[object] = []
        while len(sizes) < 3 or (sizes[-1] != sizes[-2] and len(sizes) < 30):
            QCoreApplication.processEvents()
            self.face.window.grabWindow()
            sizes.append(self.theme.property("squeeze"))

    def take(self, folder: Path, name: str) -> None:
        """What is shown now, ``NAME-LANGUAGE.png`` in every language."""
        folder.mkdir(parents=True, exist_ok=True)
        spoken = self.face.language.spoken
        for language in LANGUAGES:
            self.face.language.speak(language)
            self.settle()
            save(self.picture(), folder / f"{name}-{language}.png")
        self.face.language.speak(spoken)

    def picture(self) -> QImage:
        return self.face.window.grabWindow()

    def close(self) -> None:
        del self.theme
        self.face.close()


def render_all(
    folder: Path,
    *,
    fonts: Path,
    shapes: Sequence[str] = tuple(SHAPES),
    languages: Sequence[str] = LANGUAGES,
    only: Sequence[str] | None = None,
    small: bool = False,
) -> list[Path]:
    """Writes ``NAME-LANGUAGE-SHAPE.png`` for each and returns the files. Needs no display. ``small`` is for the
    documents: half the size, in 64 colours."""
    folder.mkdir(parents=True, exist_ok=True)
    camera = Camera(fonts)
    files = []
    for shape in shapes:
        camera.shape(*SHAPES[shape])
        for language in languages:
            camera.face.language.speak(language)
            for name, stage in stages():
                if only is None or name in only:
                    camera.show("welcome", j.Welcome())  # the page is new: its type does not remember what stood there
                    camera.show(name, stage)
                    files.append(folder / f"{name}-{language}-{shape}.png")
                    (save_small if small else save)(camera.picture(), files[-1])
    camera.close()
    return files


def save(picture: QImage, file: Path) -> None:
    few = picture.convertToFormat(QImage.Format.Format_RGB888)
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(100)
    writer.write(few)


def save_small(picture: QImage, file: Path) -> None:
    from PIL import Image

    rgb = picture.convertToFormat(QImage.Format.Format_RGBX8888)
    whole = Image.frombuffer(
        "RGBX", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "RGBX", rgb.bytesPerLine(), 1
    )
    half = whole.convert("RGB").resize((rgb.width() // 2, rgb.height() // 2), Image.Resampling.LANCZOS)
    half.quantize(64, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE).save(file, optimize=True)
