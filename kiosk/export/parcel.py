"""An export from nothing to its name: files, manifest, signature, read back from where they were written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.application.exporting import Log, Parcel
from kiosk.application.log import Form, NotExported, Place, Verified
from kiosk.export.manifest import Written, key_name, manifest, sign, written
from kiosk.export.publish import DiffersError, digests, name_it, settle, unfinished, why
from kiosk.export.verify import verify

Write = Callable[[Path, Log], Iterable[tuple[str, int]]]
"""Writes one form of the log into a folder; tells the names of its files and their rows. Errors: OSError."""


@dataclass(frozen=True, slots=True)
class SignedParcels:
    """``kiosk.application.exporting.Parcels``. ``clinic``: its name by language; ``seed``: 32 bytes of the key."""

    seed: bytes = field(repr=False)
    clinic: Mapping[str, str]
    version: str
    writers: Mapping[Form, Write]
    sticks: Callable[[], tuple[Place, ...]]

    @property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    def places(self) -> tuple[Place, ...]:
        return self.sticks()

    def verify(self, folder: Path, key: Path | None) -> Verified:
        return verify(folder, key, self._key.public_key())

    def make(
        self, into: Path, log: Log, forms: Collection[Form], before_naming: Callable[[], None]
    ) -> Parcel | NotExported:
        try:
            with unfinished(into, log.name) as folder:
                files = [
                    written(folder / name, rows)
                    for form in Form
                    if form in forms
                    for name, rows in self.writers[form](folder, log)
                ]
                sign(folder, manifest(log, files, self.clinic, self.version), files, self._key)
                settle(folder)
                _read_back(folder, files)
                before_naming()
                final = name_it(folder, log.name)
        except OSError as error:
            return why(error)
        return Parcel(final, tuple(one.file for one in files), key_name(self._key.public_key()))


def _read_back(folder: Path, files: Iterable[Written]) -> None:
    for one in files:
        if digests(folder / one.file.name) != one.file.sha256:
            raise DiffersError(f"{one.file.name} does not read back")
