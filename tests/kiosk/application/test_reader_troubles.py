"""The card reader's comings and goings, once each in the journal."""

from __future__ import annotations

import pytest

from kiosk.application import journey as j
from kiosk.application import ports as p
from kiosk.application.guide import Guide
from kiosk.assembly import Clinic
from kiosk.storage import Store
from tests.conftest import PatientWorker
from tests.kiosk.application.pretend_work import PretendWork


@pytest.fixture
def told(guide: Guide, work: PretendWork, worker: PatientWorker) -> list[str]:
    worker.finish_all()
    work.done.clear()
    return work.done


def test_a_reader_that_falls_out_and_comes_back_is_told_once_each(
    guide: Guide, worker: PatientWorker, told: list[str]
) -> None:
    for event in (p.ReaderReady(), p.NoReader(), p.NoReader(), p.ReaderReady(), p.ReaderReady()):
        guide.card(event)
    assert told == []  # by the worker, never on the screen's thread
    worker.finish_all()
    assert told == ["reader no_reader", "reader ready"]


def test_a_service_that_comes_back_before_its_reader_is_one_trouble(
    guide: Guide, worker: PatientWorker, told: list[str]
) -> None:
    for event in (p.ServiceDown(), p.NoReader(), p.ReaderReady()):
        guide.card(event)
    worker.finish_all()
    assert told == ["reader no_service", "reader ready"]


def test_the_journal_says_that_the_reader_is_gone_and_back(clinic: Clinic) -> None:
    for state in (j.ReaderState.NO_SERVICE, j.ReaderState.READY):
        clinic.kiosk().note_reader(state)
    assert [(row.event, row.detail) for row in clinic.storage.journal_rows()] == [
        ("reader_gone", '{"state":"no_service"}'),
        ("reader_back", '{"state":"ready"}'),
    ]


def test_a_store_that_fails_keeps_nobody_from_the_screen(clinic: Clinic, caplog: pytest.LogCaptureFixture) -> None:
    assert isinstance(clinic.storage, Store)
    clinic.storage._db.execute("pragma query_only=on").fetchall()
    clinic.kiosk().note_reader(j.ReaderState.NO_READER)
    assert "store_failed" in caplog.text
    caplog.clear()
