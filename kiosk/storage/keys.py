"""The root key beside the database, and the keys derived from it."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.application.errors import StorageError

ROOT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """32 bytes each, one per purpose (HKDF-SHA256, RFC 5869)."""

    fields: bytes = field(repr=False)
    index: bytes = field(repr=False)
    code: bytes = field(repr=False)  # the MAC on the ticket
    pin: bytes = field(repr=False)  # the pepper of staff's PINs
    seal: bytes = field(repr=False)  # the seed of the clinic's Ed25519 key, which signs days and exports
    check: bytes = field(repr=False)  # kept in the database: says whether a root key belongs to it


def derived(root: bytes) -> Keys:
    def key(purpose: str) -> bytes:
        return HKDF(hashes.SHA256(), 32, None, f"clinic-kiosk/1/{purpose}".encode()).derive(root)

    return Keys(key("field"), key("index"), key("ticket-code"), key("staff-pin"), key("seal"), key("check"))


def random_root() -> bytes:
    return secrets.token_bytes(ROOT_BYTES)


def write_root(path: Path, root: bytes) -> None:
    """Mode 0600, whole or not at all; the folder is for the caller to sync."""
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, root)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    unfinished.replace(path)


def read_root(path: Path) -> Keys:
    """Errors: StorageError when the file is absent, not whole, or readable by others than its owner."""
    try:
        mode, root = path.stat().st_mode, path.read_bytes()
    except FileNotFoundError:
        raise StorageError(
            f"The key file {path.name} is missing beside the database; put back the copy that was kept in a safe place."
        ) from None
    except OSError as error:
        raise StorageError(f"The key file {path.name} cannot be read: {error.strerror}.") from None
    if mode & 0o077:
        raise StorageError(f"The key file {path.name} can be read by others; make it private with chmod 600.")
    if len(root) != ROOT_BYTES:
        raise StorageError(f"The key file {path.name} is not whole; put back the copy that was kept in a safe place.")
    return derived(root)
