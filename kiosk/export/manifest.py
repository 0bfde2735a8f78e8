"""What an export says of itself, and its signature: a stranger checks both with openssl and sha256sum alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.application.exporting import Log
from kiosk.application.log import File
from kiosk.export.publish import digests, piece_of

TYPE = b"clinic-kiosk-export/1//"  # nothing else that the key signs begins so
MANIFEST, SIGNED, SIGNATURE, KEY, SUMS = "MANIFEST.json", "MANIFEST.signed", "MANIFEST.sig", "clinic.pem", "SHA256SUMS"
OWN = (MANIFEST, SIGNED, SIGNATURE, KEY)  # besides SHA256SUMS, which has a line for each of them too


@dataclass(frozen=True, slots=True)
class Written:
    """One file of the log. ``pieces``: see ``publish.digests``."""

    file: File
    piece: int  # bytes
    pieces: tuple[str, ...]


def written(path: Path, rows: int) -> Written:
    pieces: list[str] = []
    piece = piece_of(path)
    sha256 = digests(path, pieces.append, piece)
    return Written(File(path.name, path.stat().st_size, rows, sha256), piece, tuple(pieces))


def public_pem(key: Ed25519PublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def key_name(key: Ed25519PublicKey) -> str:
    """16 hexadecimal digits, to be compared by eye."""
    raw = key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return hashlib.sha256(raw).hexdigest()[:16]


def manifest(log: Log, files: Sequence[Written], clinic: Mapping[str, str], version: str) -> bytes:
    """JSON, its keys in order. ``as_of`` is null when none of its days was open any more."""
    told: dict[str, Any] = {
        "format": TYPE.decode().rstrip("/"),
        "clinic": dict(clinic),
        "program": version,
        "made_at": _second(log.made_at),
        "as_of": log.as_of and _second(log.as_of),
        "open_days": [one.isoformat() for one in log.open_days],
        "first": log.span.first.isoformat(),
        "last": log.span.last.isoformat(),
        "visits": log.visits,
        "stops": log.stops,
        "names": "full" if log.full else "masked",
        "journal": {"first": log.journal.first, "last": log.journal.last, "head": log.journal.head.hex()},
        "files": {
            one.file.name: {
                "bytes": one.file.bytes,
                "rows": one.file.rows,
                "sha256": one.file.sha256,
                "piece": one.piece,
                "pieces": list(one.pieces),
            }
            for one in files
        },
    }
    return (json.dumps(told, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def _second(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def sign(folder: Path, body: bytes, files: Sequence[Written], key: Ed25519PrivateKey) -> None:
    """Writes everything that ``OWN`` and ``SUMS`` name. Errors: OSError."""
    signed = TYPE + body
    own = {
        MANIFEST: body,
        SIGNED: signed,  # the very bytes that are signed, so that no tool of ours is needed
        SIGNATURE: key.sign(signed),
        KEY: public_pem(key.public_key()),
    }
    for name, content in own.items():
        (folder / name).write_bytes(content)
    known = {one.file.name: one.file.sha256 for one in files}
    (folder / SUMS).write_bytes(sums(known | {name: hashlib.sha256(one).hexdigest() for name, one in own.items()}))


def sums(known: Mapping[str, str]) -> bytes:
    """As ``sha256sum --check`` reads it."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(known.items())).encode()
