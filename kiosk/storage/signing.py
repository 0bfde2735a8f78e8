"""The clinic's Ed25519 key: it signs closed days and exports, and anybody with its public half can check them."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


class Signer:
    """``kind`` is signed with the bytes, so that a seal never passes for an export."""

    def __init__(self, seed: bytes) -> None:
        """``seed``: 32 bytes, ``Keys.seal``."""
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    def sign(self, kind: bytes, data: bytes) -> bytes:
        """64 bytes (RFC 8032)."""
        return self._key.sign(kind + data)

    def is_ours(self, kind: bytes, data: bytes, signature: bytes) -> bool:
        return is_signed(self._key.public_key(), kind, data, signature)

    def public_pem(self) -> bytes:
        return self._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def is_signed(key: Ed25519PublicKey, kind: bytes, data: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, kind + data)
    except InvalidSignature:
        return False
    return True
