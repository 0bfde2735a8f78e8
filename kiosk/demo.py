"""A scripted morning: six villagers with pretend cards before the real screen, over the real store and paper."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import TypeVar

from devices.cards.pretend import PretendCardWatch
from devices.printers.folder import FolderPrinter
from devices.printers.paper_switch import PaperSwitch
from kiosk.application import journey as j
from kiosk.application.errors import KioskError
from kiosk.application.guide import Guide
from kiosk.application.ports import Moment
from kiosk.assembly import FONTS, open_clinic
from kiosk.settings import Settings
from ui.pictures.kiosk import SHAPES, Camera, render_all

T = TypeVar("T")
DAY = date(2026, 11, 25)
MARK = ".clinic-kiosk-demo"  # only a folder with this file in it is emptied
CAME = {
    "1-whole-card": "A villager with a whole card: {}.",
    "2-third-generation": "One whose card keeps the number to itself, and who typed it: {}.",
    "3-same-card-again": "The first one again: {} as before, and no second paper.",
    "4-wrong-card": "One with a bank card, who asked for a helper: {}.",
    "5-no-card": "One without a card, who typed the number: {}.",
    "6-no-paper": "One for whom the paper was out until staff put a roll in: {}.",
}
TYPED = ("65990119521201914X", "659901195511039052")  # invented, with right check digits


class DemoError(KioskError):
    """The folder is not the demo's to write to."""


@dataclass(slots=True)
class DemoClock:
    """08:12 in Beijing, and a minute and a half for each villager."""

    at: datetime = datetime(2026, 11, 25, 0, 12, tzinfo=UTC)

    def now(self) -> Moment:
        return Moment(self.at, "demo", 0)


class AtOnce:
    """A worker that does the work while one looks."""

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        done(work())


class Morning:
    """What the villagers do; ``look`` is given each villager and step, and takes a picture of what they see."""

    def __init__(
        self,
        watch: PretendCardWatch,
        printer: PaperSwitch,
        guide: Guide,
        clock: DemoClock,
        look: Callable[[str, str], None],
    ) -> None:
        self._watch = watch
        self._printer = printer
        self._guide = guide
        self._clock = clock
        self._look = look

    def play(self) -> Iterator[str]:
        """Tells of each villager, with the number that stood on the screen at the end."""
        way: dict[str, Callable[[], Iterator[str]]] = {
            "1-whole-card": self._whole_card,
            "2-third-generation": self._third_generation,
            "3-same-card-again": self._same_card_again,
            "4-wrong-card": self._wrong_card,
            "5-no-card": self._no_card,
            "6-no-paper": self._no_paper,
        }
        for villager, steps in way.items():
            for step, name in enumerate(chain(("welcome",), steps()), start=1):
                self._look(villager, f"{step}-{name}")
            stage = self._guide.stage
            yield CAME[villager].format(stage.issued.label if isinstance(stage, j.TicketReady) else "no ticket")
            self._watch.take_out()
            self._guide.happen(j.Left())
            self._clock.at += timedelta(seconds=90)

    def _whole_card(self) -> Iterator[str]:
        self._watch.insert("woman born 1944")
        yield "is-this-you"
        self._guide.happen(j.Confirmed())
        yield "ticket"

    def _third_generation(self) -> Iterator[str]:
        self._watch.insert("third generation")
        yield "type-the-number"
        yield from self._typed(TYPED[0])

    def _same_card_again(self) -> Iterator[str]:
        self._watch.insert("woman born 1944")
        yield "the-same-ticket"

    def _wrong_card(self) -> Iterator[str]:
        self._watch.insert("bank card")
        yield "wrong-card"
        self._watch.take_out()
        self._guide.happen(j.HelpTouched())
        yield "a-helper-comes"

    def _no_card(self) -> Iterator[str]:
        self._guide.happen(j.NoCardTouched())
        yield "type-the-number"
        yield from self._typed(TYPED[1])

    def _no_paper(self) -> Iterator[str]:
        self._printer.paper = False
        self._watch.insert("woman born 1959")
        yield "is-this-you"
        self._guide.happen(j.Confirmed())
        yield "no-paper"
        self._printer.paper = True
        self._guide.happen(j.PrintAgainTouched())
        yield "printed-again"

    def _typed(self, number: str) -> Iterator[str]:
        self._guide.happen(j.NumberTyped(number))
        yield "is-this-you"
        self._guide.happen(j.Confirmed())
        yield "ticket"


def play(folder: Path, say: Callable[[str], None], shapes: Sequence[str] = tuple(SHAPES)) -> None:
    """Leaves tickets, pictures and the journal in ``folder``. Errors: KioskError, one sentence."""
    _emptied(folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the same pictures with and without a display
    settings = Settings()
    clinic_names = replace(
        settings.clinic, name_ug="ئاۋات ساغلاملىق مەركىزى", name_zh="阿瓦提卫生院", name_en="Awat clinic"
    )
    settings = replace(settings, clinic=clinic_names, data=replace(settings.data, folder=str(folder / "data")))
    clock, printer = DemoClock(), PaperSwitch(FolderPrinter(folder / "tickets"))
    with open_clinic(settings, printer_is=printer, clock=clock) as clinic:
        guide = Guide(clinic.kiosk(), AtOnce())
        watch = PretendCardWatch(today=lambda: DAY)
        camera = Camera(FONTS, guide)
        camera.shape(*SHAPES["portrait"])
        watch.start(guide.card)
        guide.start()
        morning = Morning(watch, printer, guide, clock, lambda who, step: camera.take(folder / "morning" / who, step))
        for line in morning.play():
            say(line)
        watch.stop()
        camera.close()
        rows = [
            {"seq": row.seq, "at": row.at, "event": row.event, "detail": json.loads(row.detail)}
            for row in clinic.storage.journal_rows()
        ]
    (folder / "journal.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    tickets = sorted((folder / "tickets").rglob("*.pdf"))
    say(f"Papers: {', '.join(ticket.stem for ticket in tickets)}.")
    say("Now every screen, in every language and shape; this takes a minute.")
    screens = render_all(folder / "screens", fonts=FONTS, shapes=shapes)
    say(f"{len(screens)} screens, and the morning step by step.")


def _emptied(folder: Path) -> None:
    """A new folder, or an earlier demo's; anybody else's is left alone."""
    try:
        if (folder / MARK).exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise DemoError(f"The folder {folder.name} is not empty and not an earlier demo's: give another with --to.")
        (folder / MARK).touch()
    except OSError as error:
        raise DemoError(f"The folder {folder.name} cannot be written: {error.strerror}.") from None
