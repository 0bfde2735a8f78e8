"""A copy that can be put back: consistent, checked, on the disk, and only then under its name."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.application.errors import StorageError
from kiosk.storage import check
from kiosk.storage.engine import told
from kiosk.storage.files import sync_folder
from kiosk.storage.store import Store


def make_backup(store: Store, target: Path) -> None:
    """``target`` ends in ``.db``, so that it is found again. The root key is never in it.

    Errors: StorageError when the copy cannot be written or does not read back whole.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with told():
            store.vacuum_into(unfinished)
        unfinished.chmod(0o600)
        check.identify(unfinished)
        check.examine(unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StorageError(f"The copy cannot be written: {error.strerror}.") from None
