"""What cannot be put back is refused, and nothing has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.application.care import NotRestored
from kiosk.storage.backup import make_backup
from kiosk.storage.files import DataFolder
from kiosk.storage.restore import Restore
from tests.kiosk.storage.conftest import DAY, Morning
from tests.kiosk.storage.way_back import NOW, morning_of, numbers_in, opened
from tests.support.data_folder import contents, pragma


def test_nothing_is_put_back_under_an_open_clinic(folder: Path, stick: Path, morning: Morning) -> None:
    morning_of(folder, stick, morning, people=3, copied=2)
    with opened(folder, stick):
        told = Restore(DataFolder(folder, stick), [stick]).put_back(stick / "noon.db", DAY, NOW, "cli")
    assert told is NotRestored.OPEN
    assert len(numbers_in(folder)) == 3


def another_clinic(copy: Path) -> None:
    folder = copy.parent / "other"
    with opened(folder) as store:
        copy.unlink()
        make_backup(store, copy)


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        pytest.param(lambda copy: copy.unlink(), NotRestored.NO_COPY, id="there is none"),
        pytest.param(lambda copy: os.truncate(copy, 9000), NotRestored.NOT_WHOLE, id="cut off"),
        pytest.param(lambda copy: copy.write_text("holiday"), NotRestored.NOT_WHOLE, id="no database at all"),
        pytest.param(lambda copy: pragma(copy, "application_id=7"), NotRestored.NOT_WHOLE, id="another program's"),
        pytest.param(lambda copy: pragma(copy, "user_version=99"), NotRestored.NEWER, id="of a later release"),
        pytest.param(another_clinic, NotRestored.OTHER_CLINIC, id="another clinic's"),
    ],
)
def test_a_copy_that_cannot_be_put_back_is_refused_and_nothing_has_changed(
    folder: Path, stick: Path, morning: Morning, harm: Callable[[Path], object], why: NotRestored
) -> None:
    morning_of(folder, stick, morning, people=3, copied=2)
    harm(stick / "noon.db")
    before = contents(folder)
    restore = Restore(DataFolder(folder, stick), [stick])
    assert restore.look(stick / "noon.db") is why
    assert restore.put_back(stick / "noon.db", DAY, NOW, "cli") is why
    assert contents(folder) == before
