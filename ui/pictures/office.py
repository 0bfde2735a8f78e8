"""Every page of the office in every language as PNG files, from pretend parts with invented data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import Any, TypeVar

from kiosk.application.staff import SignedIn
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.staff import Role
from ui.desk.scene import Page, Scene
from ui.desk.session import DeskSession
from ui.language import LANGUAGES
from ui.office.office import OfficeParts, open_office
from ui.pictures.desk import SHAPES, DeskCamera
from ui.pictures.kiosk import save
from ui.pictures.pretend_care import NOBODYS, NUMBER
from ui.pictures.pretend_desk import accounts
from ui.pictures.pretend_office import pretend_parts
from ui.viewmodels.office_view_model import OfficeViewModel

T = TypeVar("T")
ADMIN = SignedIn("admin", "阿曼古丽", Role.ADMIN, 1)
IN_OFFICE = Scene(Page.OFFICE, accounts(), ADMIN, back=Page.PLACE)


def as_it_opens(_part: Any) -> None:
    """Nothing is touched."""


@dataclass(frozen=True, slots=True)
class Shot:
    """``touch`` is what the admin has done there: it calls slots of the page's view model. ``typed``: a field's name,
    and what stands in it."""

    name: str
    page: str
    touch: Callable[[Any], object] = as_it_opens
    scene: Scene = IN_OFFICE
    typed: tuple[str, str] | None = None


def shots() -> Iterator[Shot]:
    yield Shot("log", "log")
    yield Shot("log-week", "log", lambda page: page.choose("week"))
    yield Shot("log-export", "log", lambda page: page.ask("export"))
    yield Shot("log-full", "log", lambda page: (page.ask("export"), page.setFull(True)))
    yield Shot("log-exported", "log", lambda page: (page.ask("export"), page.export("")))
    yield Shot("log-check", "log", lambda page: page.ask("check"))
    yield Shot("report", "report", methodcaller("turn", -1))  # of a whole day
    yield Shot("report-month", "report", lambda page: page.choose("month"))
    for tab in ("programmes", "stations", "trust"):
        yield Shot(f"report-{tab}", "report", partial(yesterday, tab))
    yield Shot("log-own", "log", lambda page: page.choose("own"))
    yield from admin_shots()
    yield from care_shots()
    yield from machine_shots()


def admin_shots() -> Iterator[Shot]:
    """Each begins where the one before has left the drafts: the last of a page throws its draft away."""
    yield Shot("staff", "staff")
    yield Shot("staff-locked", "staff", methodcaller("choose", "zhang"))
    yield Shot("staff-add", "staff", methodcaller("ask", "add"))
    yield Shot("staff-pin", "staff", lambda page: (page.choose("nurse"), page.newPin()))
    yield Shot("staff-disable", "staff", lambda page: (page.choose("nurse"), page.ask("disable")))
    yield Shot("staff-deeds", "staff", lambda page: (page.choose("nurse"), page.ask("deeds")))
    yield Shot("catalogue", "catalogue")
    yield Shot("catalogue-problems", "catalogue", lambda page: (page.add(), page.open("problems")))
    yield Shot("catalogue-leave", "catalogue", methodcaller("mayLeave"))
    yield Shot("catalogue-station", "catalogue", lambda page: (page.discard(), page.choose("station", "B")))
    yield Shot("catalogue-versions", "catalogue", methodcaller("open", "versions"))
    yield Shot("settings", "settings", methodcaller("choose", "kiosk"))
    yield Shot("settings-wrong", "settings", lambda page: (page.choose("clinic"), page.put("clinic.rollover_hour", 99)))
    yield Shot("settings-leave", "settings", methodcaller("mayLeave"))
    yield Shot("settings-fixed", "settings", lambda page: (page.discard(), page.choose("printer")))


def care_shots() -> Iterator[Shot]:
    yield Shot("copies", "copies")
    yield Shot("copies-damaged", "copies", lambda page: page.choose(page.copies[2]["code"]))
    yield Shot("copies-make", "copies", methodcaller("ask", "make"))
    yield Shot("copies-made", "copies", lambda page: (page.ask("make"), page.make()))
    yield Shot("copies-restore", "copies", methodcaller("ask", "restore"))
    yield Shot("copies-names", "copies", methodcaller("ask", "names"))
    yield Shot("copies-dropped", "copies", lambda page: (page.ask("names"), page.drop()))
    yield Shot("person", "person")
    yield Shot("person-unknown", "person", lambda page: page.show(NOBODYS, "mistake"), typed=("person number", NOBODYS))
    yield Shot("person-found", "person", found)
    yield Shot("person-export", "person", lambda page: (found(page), page.ask("export"), page.export()))
    yield Shot("person-erase", "person", lambda page: (found(page), page.ask("erase")))


def machine_shots() -> Iterator[Shot]:
    yield Shot("roster", "roster")
    yield Shot("roster-found", "roster", methodcaller("look", "村"), typed=("roster words", "村"))
    yield Shot("roster-files", "roster", methodcaller("ask", "read"))
    yield Shot("roster-dry", "roster", lambda page: look_into(page, 0))
    yield Shot("roster-strict", "roster", lambda page: (look_into(page, 0), page.setStrict(True)))
    yield Shot("roster-refused", "roster", lambda page: look_into(page, 1))
    yield Shot("roster-read", "roster", lambda page: (look_into(page, 0), page.readIn()))
    yield Shot("roster-clear", "roster", methodcaller("ask", "clear"))
    yield Shot("devices", "devices")
    yield Shot("devices-sample", "devices", methodcaller("printSample"))
    yield Shot("proof", "proof")
    yield Shot("proof-whole", "proof", methodcaller("prove"))
    yield Shot("proof-altered", "proof", methodcaller("prove"))


def look_into(page: Any, file: int) -> object:
    page.ask("read")
    return page.choose(page.files[file]["code"])


def yesterday(tab: str, page: Any) -> object:
    page.choose("day")
    page.turn(-1)
    return page.show(tab)


def found(page: Any) -> object:
    return page.show(NUMBER, "person_asks")


class Still:
    """A worker that works at once, and a desk that stands."""

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        done(work())

    def stands(self, _who: SignedIn) -> bool:
        return True


def office_camera(fonts: Path, catalogue: Catalogue, parts: OfficeParts | None = None) -> DeskCamera:
    still: Any = Still()

    def admins(session: DeskSession) -> OfficeViewModel:
        session.jobs.worker = session.jobs.papers = still
        return open_office(parts or pretend_parts(), session, still, lambda: 0.0, catalogue)

    return DeskCamera(fonts, catalogue, admins)


def show(camera: DeskCamera, shot: Shot) -> None:
    office = camera.face.office
    assert office is not None
    for scene in (Scene(), shot.scene):
        camera.session.scene = scene
        camera.face.tell()
    office.open(shot.page)
    camera.settle()
    shot.touch(office.part(shot.page))
    camera.write(shot.typed)
    camera.settle()


def render_all(
    folder: Path,
    *,
    fonts: Path,
    catalogue: Catalogue,
    shapes: Sequence[str] = tuple(SHAPES),
    languages: Sequence[str] = LANGUAGES,
    only: Sequence[str] | None = None,
) -> list[Path]:
    """Writes ``office-NAME-LANGUAGE-SHAPE.png`` for each and returns the files. Needs no display."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for shape in shapes:
        for language in languages:
            camera = office_camera(fonts, catalogue)  # anew: what was done in one language is not done in the next
            camera.shape(*SHAPES[shape])
            camera.face.language.speak(language)
            for shot in shots():
                if only is None or shot.name in only:
                    show(camera, shot)
                    files.append(folder / f"office-{shot.name}-{language}-{shape}.png")
                    save(camera.picture(), files[-1])
            camera.close()
    return files
