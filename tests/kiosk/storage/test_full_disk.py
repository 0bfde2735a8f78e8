"""A disk that is full is called full, also where SQLite only says that reading or writing failed."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kiosk.application.errors import StorageError
from kiosk.storage import engine, open_store


def failed() -> engine.OperationalError:
    error = engine.OperationalError("disk I/O error")
    error.sqlite_errorcode = 10 | 19 << 8  # SQLITE_IOERR_SHMSIZE: what a full disk says of a WAL that is opened
    return error


def test_a_failure_on_a_disk_without_room_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "technician" in str(engine.as_storage_error(failed(), tmp_path))
    monkeypatch.setattr(engine, "FULL_BELOW_BYTES", 1 << 60)
    assert str(engine.as_storage_error(failed(), tmp_path)) == engine.DISK_FULL
    assert "technician" in str(engine.as_storage_error(failed(), tmp_path / "gone"))
    assert "technician" in str(engine.as_storage_error(failed()))


def test_no_room_for_a_file_of_the_folder_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.storage.keys.write_root", no_room)
    with pytest.raises(StorageError, match="disk is full"):
        open_store(tmp_path / "data")
