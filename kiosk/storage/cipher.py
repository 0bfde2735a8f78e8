"""Names and numbers encrypted field by field, and found again through a keyed index."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.application.errors import DamagedError, StorageError
from kiosk.storage.keys import Keys
from kiosk.storage.signing import Signer

_VERSION = b"\x01"
_NONCE = 12  # bytes (NIST SP 800-38D, 8.2.2)


class FieldCipher:
    """AES-256-GCM, bound to table, column and row: a value moved elsewhere no longer opens."""

    def __init__(self, keys: Keys) -> None:
        self._cipher = AESGCM(keys.fields)
        self._index = keys.index
        self.signer = Signer(keys.seal)  # of the same root: what closes names also seals days

    def close(self, column: str, row: str, text: str) -> bytes:
        """29 bytes longer than ``text``; ``column`` is ``table.column``, ``row`` an id known before the insert."""
        nonce = secrets.token_bytes(_NONCE)
        return _VERSION + nonce + self._cipher.encrypt(nonce, text.encode(), f"{column}|{row}".encode())

    def open(self, column: str, row: str, stored: bytes) -> str:
        """Errors: DamagedError when the bytes were changed or moved; StorageError for a later form of key."""
        if stored[:1] != _VERSION:
            raise StorageError("A field of the clinic's database was encrypted by a later release.")
        body, nonce = stored[1 + _NONCE :], stored[1 : 1 + _NONCE]
        try:
            return self._cipher.decrypt(nonce, body, f"{column}|{row}".encode()).decode()
        except InvalidTag:
            raise DamagedError("An encrypted field of the clinic's database was changed or moved.") from None

    def index(self, column: str, normal_form: str) -> bytes:
        """32 bytes, equal for equal texts under this key only (HMAC-SHA256)."""
        return hmac.digest(self._index, f"{column}|{normal_form}".encode(), hashlib.sha256)
