from __future__ import annotations

import pytest

from tests.conftest import PatientWorker
from ui.desk.jobs import Jobs


@pytest.fixture
def jobs(worker: PatientWorker) -> Jobs:
    return Jobs(worker, worker)
