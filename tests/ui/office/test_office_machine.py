"""The pages of the devices and of the proof, over a pretend doctor and a pretend journal."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.application import health
from kiosk.application.ports import Printed, PrinterState
from kiosk.domain.visit import PrintState
from tests.conftest import PatientWorker
from ui.desk.jobs import Jobs
from ui.pictures.pretend_admin import PretendStaffOffice
from ui.pictures.pretend_proof import PretendDoctor, PretendProofs
from ui.viewmodels.office_devices_view_model import OfficeDevicesViewModel
from ui.viewmodels.office_proof_view_model import PLACES, OfficeProofViewModel, problem_map

WORDS = Path(__file__).parents[3] / "ui/qml/Office/DeviceWords.qml"


@pytest.fixture
def jobs(worker: PatientWorker) -> Jobs:
    return Jobs(worker, worker)


@pytest.fixture
def doctor() -> PretendDoctor:
    return PretendDoctor()


@pytest.fixture
def devices(doctor: PretendDoctor, jobs: Jobs, worker: PatientWorker) -> OfficeDevicesViewModel:
    page = OfficeDevicesViewModel(doctor, jobs)
    page.enter()
    assert page.looking
    worker.finish_all()
    return page


@pytest.fixture
def proofs() -> PretendProofs:
    return PretendProofs()


@pytest.fixture
def proof(proofs: PretendProofs, jobs: Jobs, worker: PatientWorker) -> OfficeProofViewModel:
    page = OfficeProofViewModel(proofs, jobs, people=PretendStaffOffice().people)
    page.enter()
    worker.finish_all()
    return page


def row(page: OfficeDevicesViewModel, part: str) -> dict[str, Any]:
    return next(one for one in page.findings if one["part"] == part)


def test_what_is_not_ready_stands_first(devices: OfficeDevicesViewModel) -> None:
    states = [one["ready"] for one in devices.findings]
    assert states == sorted(states, key=["not_ready", "attention", "ready"].index)
    assert (devices.wrong, devices.doubtful) == (5, 3)


def test_the_clock_is_told_in_the_clinics_time(devices: OfficeDevicesViewModel) -> None:
    assert row(devices, "clock")["values"] == ["2020-01-01 08:03"]


def test_a_printer_that_got_its_paper_is_ready_at_the_next_look(
    devices: OfficeDevicesViewModel, doctor: PretendDoctor, worker: PatientWorker
) -> None:
    assert row(devices, "printer")["code"] == "printer_out_of_paper"
    doctor.found = (health.printer(PrinterState.READY), health.readers(True, ("ACS",)))
    devices.look()
    devices.look()
    worker.finish_all()
    assert row(devices, "printer")["ready"] == "ready" and devices.wrong == 0 and not devices.looking


def test_devices_that_cannot_be_looked_at_are_not_said_to_be_ready(
    devices: OfficeDevicesViewModel, doctor: PretendDoctor, worker: PatientWorker
) -> None:
    doctor.found = None
    devices.look()
    worker.finish_all()
    assert devices.troubled and devices.findings == []


def test_what_is_found_after_the_page_is_left_is_not_shown(
    devices: OfficeDevicesViewModel, worker: PatientWorker
) -> None:
    devices.look()
    devices.leave()
    worker.finish_all()
    assert devices.findings == [] and not devices.looking


@pytest.mark.parametrize("state", PrinterState)
def test_every_state_of_the_printer_has_words_of_the_screen(state: PrinterState) -> None:
    assert f'case "{health.printer(state).code}":' in WORDS.read_text("utf-8")


def test_every_finding_with_a_code_has_words_of_the_screen() -> None:
    source = Path(health.__file__).read_text("utf-8")
    words = WORDS.read_text("utf-8")
    parts = ("reader", "fonts", "disk", "copies", "clock", "database", "settings", "catalogue")
    codes = {word for word in source.split('"') if word.startswith(tuple(f"{part}_" for part in parts))}
    assert len(codes) > 15 and [code for code in codes if f'case "{code}":' not in words] == []


def test_the_newest_entries_say_when_what_and_who(proof: OfficeProofViewModel) -> None:
    first, *_rest = proof.last
    assert first == {
        "number": 48213,
        "time": "11-25 09:47",
        "event": "paper_printed",
        "label": "D005",
        "who": "",
        "part": "kiosk",
    }
    assert proof.last[2]["who"] == "古丽" and proof.last[2]["part"] == ""


def test_a_proof_says_how_much_was_looked_at(proof: OfficeProofViewModel, worker: PatientWorker) -> None:
    assert proof.proof == {}
    proof.prove()
    assert proof.proving
    worker.finish_all()
    assert proof.proof == {"problems": [], "wrong": 0, "entries": 48213, "sealed": 214, "head": "7f3a09c1"}


def test_what_was_altered_is_named_with_its_place(
    proof: OfficeProofViewModel, proofs: PretendProofs, worker: PatientWorker
) -> None:
    for _ in range(2):
        proof.prove()
        worker.finish_all()
    assert proof.proof["wrong"] == 2
    assert proof.proof["problems"][0] == {"place": "visit", "what": "changed", "text": proofs.problems[0]}


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("journal: entry 7 was changed", "journal", "changed"),
        ("seal 9 of day 2026-03-02: the journal does not know it", "seal", "unknown"),
        ("visit A001, or a stop of it, has a value that can never be (7)", "visit", "changed"),
        ("print_job 1 of visit 4: the row is missing", "print_job", "missing"),
        ("elsewhere: odd", "", "changed"),
    ],
)
def test_a_problem_is_told_by_place_and_by_what_became_of_it(text: str, place: str, what: str) -> None:
    assert problem_map(text) == {"place": place, "what": what, "text": text}


def test_every_place_that_a_proof_can_name_has_words_of_the_screen() -> None:
    storage = Path(health.__file__).parents[1] / "storage"
    source = "".join(one.read_text("utf-8") for one in (*storage.glob("proof*.py"), storage / "seals.py"))
    named = set(re.findall(r'(?:differing\(|yield f|append\(f|\[f)"([a-z_]+)', source)) - {"select"}
    assert len(named) > 12 and named <= set(PLACES)
    words = WORDS.with_name("ProofWords.qml").read_text("utf-8")
    assert [one for one in PLACES if f'case "{one}":' not in words] == []


def test_what_is_left_out_of_the_settings_is_told_by_name(devices: OfficeDevicesViewModel) -> None:
    assert row(devices, "settings")["values"] == ["queue.lock_s", "queue.lock_s is not a number."]


def test_a_proof_that_could_not_be_made_proves_nothing(
    proof: OfficeProofViewModel, proofs: PretendProofs, worker: PatientWorker
) -> None:
    proofs.broken = True
    proof.prove()
    worker.finish_all()
    assert proof.troubled and proof.proof == {} and not proof.proving


def test_a_proof_of_somebody_who_has_left_the_page_is_not_shown(
    proof: OfficeProofViewModel, worker: PatientWorker
) -> None:
    proof.prove()
    proof.leave()
    worker.finish_all()
    assert proof.proof == {} and proof.last == []


def test_a_sample_says_what_became_of_it(doctor: PretendDoctor, jobs: Jobs, worker: PatientWorker) -> None:
    papers = [Printed(PrintState.FAILED, PrinterState.COVER_OPEN), Printed(PrintState.PRINTED, PrinterState.READY)]
    page = OfficeDevicesViewModel(doctor, jobs, sample=lambda: papers.pop())
    page.enter()
    page.printSample()
    page.printSample()
    assert page.printing
    worker.finish_all()
    assert page.paper == {"state": "printed", "printer": "ready"} and len(papers) == 1
    page.leave()
    assert page.paper == {}


def test_without_a_printer_no_sample_is_offered(devices: OfficeDevicesViewModel, worker: PatientWorker) -> None:
    devices.printSample()
    worker.finish_all()
    assert not devices.canPrint and devices.paper == {}
