"""Whether an export is the one that was signed, and what of it is not; on any machine, without any clinic's data."""

from __future__ import annotations

import errno
import hashlib
import json
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.application.log import Verified
from kiosk.export.manifest import KEY, MANIFEST, OWN, SIGNATURE, SIGNED, SUMS, TYPE, key_name, public_pem, sums
from kiosk.export.publish import PIECE, SMALL_PIECE, digests

_NO_SIGNATURE = "The signature does not fit: the manifest, its signature or the key was changed."


def verify(folder: Path, key: Path | None, own: Ed25519PublicKey | None) -> Verified:
    """By the key in the file ``key``, else by the one in the folder, which is known when it is ``own``."""
    problems: list[str] = []
    found = _key(folder / KEY, problems)
    given = _key(key.resolve(), problems) if key else None
    if key and given is None:
        return Verified(tuple(problems), "", False)
    if given and found and public_pem(given) != public_pem(found):
        problems.append(f"{KEY} is not the key that was given.")
    use = given or found
    sure = _signed(folder, use, problems)
    told = _told(folder, sure, problems)
    files: dict[str, Any] = told.get("files", {})
    real = {name: digest for name in (*files, *OWN) if (digest := _digest(folder / name, problems)) is not None}
    for name, about in files.items():
        if name in real and real[name] != about["sha256"]:
            problems.append(_where(folder / name, about))
    problems.extend(_against_sums(folder, real, {name: about["sha256"] for name, about in files.items()}, sure))
    problems.extend(_strange(folder, {*files, *OWN, SUMS}))
    known = use is not None and (given is not None or (own is not None and public_pem(use) == public_pem(own)))
    return Verified(
        tuple(dict.fromkeys(problems)),
        key_name(use) if use else "",
        known,
        str(told.get("first", "")),
        str(told.get("last", "")),
        int(told.get("visits", 0)),
        int(told.get("stops", 0)),
        _as_of(told),
    )


def _key(path: Path, problems: list[str]) -> Ed25519PublicKey | None:
    content = _read(path, problems)
    if content is None:
        return None
    try:
        key = load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        problems.append(f"{path.name} is no public key of a clinic.")
        return None
    if path.name == KEY and public_pem(key) != content:
        problems.append(f"{path.name} was changed.")
    return key


def _signed(folder: Path, key: Ed25519PublicKey | None, problems: list[str]) -> bytes | None:
    """The bytes that the key signed; None when it did not."""
    signed, signature = _read(folder / SIGNED, problems), _read(folder / SIGNATURE, problems)
    if key is None or signed is None or signature is None:
        return None
    try:
        key.verify(signature, signed)
    except InvalidSignature:
        problems.append(_NO_SIGNATURE)
        return None
    if not signed.startswith(TYPE):
        problems.append(f"{SIGNED} is signed, but is no export.")
        return None
    return signed


def _told(folder: Path, sure: bytes | None, problems: list[str]) -> dict[str, Any]:
    """What the manifest says: as it was signed, and only without that as it stands in the folder."""
    shown = _read(folder / MANIFEST, problems)
    if sure is not None and shown is not None and TYPE + shown != sure:
        problems.append(f"{MANIFEST} was changed; it differs from {SIGNED} in line {_line(shown, sure[len(TYPE) :])}.")
    body = sure[len(TYPE) :] if sure is not None else shown
    try:
        told = json.loads(body or b"{}")
        if not isinstance(told, dict) or not isinstance(told.get("files", {}), dict):
            raise ValueError("no object")
        for name, about in told.get("files", {}).items():
            if Path(name).name != name or not isinstance(about["sha256"], str) or not isinstance(about["pieces"], list):
                raise ValueError("no file")
            piece = about.setdefault("piece", PIECE)
            if not isinstance(piece, int) or piece not in (SMALL_PIECE, PIECE):
                raise ValueError("no piece")
        for count in ("visits", "stops"):
            int(told.get(count, 0))
        _as_of(told)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        problems.append(f"{MANIFEST} cannot be understood.")
        return {}
    return told


def _as_of(told: dict[str, Any]) -> datetime | None:
    """Errors: ValueError, TypeError."""
    text = told.get("as_of")  # none in exports of an earlier release
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("no moment")
    return moment


def _where(path: Path, about: dict[str, Any]) -> str:
    """In which lines, or bytes, of a file that is not the one that was signed."""
    pieces: list[str] = []
    piece: int = about["piece"]
    digests(path, pieces.append, piece)
    known: list[str] = about["pieces"]
    first = next(
        (n for n, (a, b) in enumerate(zip(pieces, known, strict=False)) if a != b), min(len(pieces), len(known))
    )
    if path.suffix != ".csv":
        return f"{path.name} was changed, from byte {first * piece + 1} on or within the {piece} after it."
    with path.open("rb") as file:
        before = sum(file.read(piece).count(b"\n") for _ in range(first))
        within = file.read(piece).count(b"\n")
    return f"{path.name} was changed, in lines {before + 1} to {before + 1 + within}."


def _against_sums(folder: Path, real: dict[str, str], files: dict[str, str], sure: bytes | None) -> Iterator[str]:
    listed = _read(folder / SUMS, [])
    if listed is None:
        yield f"{SUMS} is missing."
        return
    pairs = (line.partition("  ") for line in listed.decode("utf-8", "replace").splitlines())
    lines = {name: digest for digest, _blanks, name in pairs}
    if sure is None:  # nothing else says which of these it was
        yield from (f"{name} was changed." for name in OWN if name in real and lines.get(name) != real[name])
        return
    right = real | files | {MANIFEST: hashlib.sha256(sure[len(TYPE) :]).hexdigest()}
    if listed != sums(right):
        yield f"{SUMS} was changed."


def _strange(folder: Path, known: set[str]) -> Iterator[str]:
    try:
        yield from (
            f"{path.name} is no part of the export." for path in sorted(folder.iterdir()) if path.name not in known
        )
    except OSError:
        return


def _digest(path: Path, problems: list[str]) -> str | None:
    try:
        _regular(path)
        return digests(path)
    except OSError as error:
        problems.append(_missing(path, error))
        return None


def _read(path: Path, problems: list[str]) -> bytes | None:
    try:
        _regular(path)
        return path.read_bytes()
    except OSError as error:
        problems.append(_missing(path, error))
        return None


def _regular(path: Path) -> None:
    """A link shows what stands elsewhere, and a pipe never ends. Errors: OSError."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(errno.EINVAL, "no file of its own")


def _missing(path: Path, error: OSError) -> str:
    return f"{path.name} is missing." if isinstance(error, FileNotFoundError) else f"{path.name} cannot be read."


def _line(a: bytes, b: bytes) -> int:
    """The first line, from 1, in which they differ."""
    same = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return b.count(b"\n", 0, same) + 1
