"""PINs as argon2id hashes that are worth nothing without the root key."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


@dataclass(frozen=True, slots=True)
class Cost:
    iterations: int
    memory_kib: int
    lanes: int


FULL = Cost(3, 64 * 1024, 1)  # 0.17 s; all million PINs on one core: two days, were the pepper known


class PinHashes:
    """``kiosk.application.staff.Pins``. Parameters are in each hash (PHC string); the pepper is argon2's secret value
    (RFC 9106, 3.1: K), and the account is hashed with its PIN, so that a hash moved to another account fits nothing."""

    def __init__(self, pepper: bytes, cost: Cost = FULL) -> None:
        self._pepper = pepper
        self._cost = cost

    def hashed(self, pin: str, account_id: str) -> str:
        cost = self._cost
        kind = Argon2id(
            salt=secrets.token_bytes(16),
            length=32,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
            secret=self._pepper,
        )
        return kind.derive_phc_encoded(_told(pin, account_id))

    def fits(self, pin: str, account_id: str, pin_hash: str) -> bool:
        try:
            Argon2id.verify_phc_encoded(_told(pin, account_id), pin_hash, self._pepper)
        except InvalidKey:
            return False
        return True


def _told(pin: str, account_id: str) -> bytes:
    return f"{account_id}|{pin}".encode()
