"""Long work in the office: how far it is, and a way to end it; and words for each way an export may end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.application.log import NotExported, Progress
from kiosk.domain.staff import Role
from tests.conftest import PatientWorker
from tests.ui.desk.desk_screen import CATALOGUE
from tests.ui.office.office_rooms import OfficeRoom
from tests.ui.screen import FONTS
from ui.pictures.desk import DeskCamera
from ui.pictures.office import office_camera
from ui.viewmodels.office_view_model import OfficeViewModel


def test_work_of_over_a_second_tells_how_far_it_is_and_can_be_ended(worker: PatientWorker) -> None:
    room = OfficeRoom()
    room.jobs.worker = worker
    office = OfficeViewModel(room.session, room.jobs, {})
    answers = list[object]()

    def work(progress: Progress) -> bool:
        assert progress(300, 2000) and (office.rowsDone, office.rowsOf) == (300, 2000)
        office.cancel()
        assert not office.canCancel
        return progress(500, 2000)

    room.jobs.watch(work, answers.append)
    assert not office.working and office.canCancel
    room.clock.pass_(seconds=2)
    assert office.working and (office.rowsDone, office.rowsOf) == (0, 0)
    worker.finish_all()
    assert answers == [False] and not office.working and office.rowsOf == 0


def test_one_long_work_goes_on_at_a_time_and_ends_also_for_somebody_who_has_left(worker: PatientWorker) -> None:
    room = OfficeRoom()
    room.jobs.worker = worker
    answers = list[object]()
    room.jobs.watch(lambda progress: progress(1, 2), answers.append)
    with pytest.raises(RuntimeError):
        room.jobs.watch(lambda progress: progress(1, 3), answers.append)
    room.jobs.ask(lambda: "a list", answers.append)
    room.session.sign_out()
    room.be(Role.ADMIN)
    worker.waiting.popleft()()
    assert answers == [True] and room.jobs.watched is None and room.jobs.seconds == 0.0
    worker.finish_all()
    assert answers == [True]


def test_whoever_leaves_is_told_nothing_and_leaves_no_bar_behind(worker: PatientWorker) -> None:
    room = OfficeRoom()
    room.jobs.worker = worker
    answers = list[object]()
    room.jobs.ask(lambda: "a secret", answers.append)
    room.session.sign_out()
    worker.finish_all()
    assert answers == [] and room.jobs.seconds == 0.0


@pytest.fixture(scope="module")
def camera(qapp: QGuiApplication) -> Iterator[DeskCamera]:
    camera = office_camera(FONTS, CATALOGUE)
    yield camera
    camera.close()


@pytest.mark.parametrize("language", ["ug", "zh", "en"])
def test_each_way_an_export_may_fail_has_a_sentence_of_its_own(camera: DeskCamera, language: str) -> None:
    camera.face.language.speak(language)
    words = camera.face.engine.singletonInstance("Office", "LogWords")
    assert isinstance(words, QObject)
    direct = Qt.ConnectionType.DirectConnection
    said = [
        str(QMetaObject.invokeMethod(words, "refusal", direct, Q_RETURN_ARG(str), Q_ARG(str, one.value)))
        for one in NotExported
    ]
    camera.face.language.speak("en")
    assert all(said) and len(set(said)) == len(NotExported)
