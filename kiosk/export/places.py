"""Where an export can go: the sticks that are there now, then the clinic's own folder."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.application.log import Place

_MOUNTED = ("media", "run/media", "mnt")  # below these a desktop, or the clinic's own rule, mounts a stick


def places(own: Path, root: Path = Path("/")) -> tuple[Place, ...]:
    """``own`` is made when it is not there. ``root``: of /proc and /sys."""
    with contextlib.suppress(OSError):  # a full disk has no place of its own, and a stick may have one
        own.mkdir(parents=True, exist_ok=True, mode=0o700)
    return tuple(_with_room([*_sticks(root), Place(own, "", 0)]))


def _with_room(found: Iterable[Place]) -> Iterator[Place]:
    """A stick that goes while it is looked at is none."""
    for one in found:
        with contextlib.suppress(OSError):
            if one.path.is_dir():
                yield Place(one.path, one.name, shutil.disk_usage(one.path).free)


def _sticks(root: Path) -> Iterator[Place]:
    try:
        lines = (root / "proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        device, folder = (_plain(one) for one in line.split(" ")[:2])
        below = any(folder.startswith(f"/{one}/") for one in _MOUNTED)
        if below and device.startswith("/dev/") and _removable(root, device.removeprefix("/dev/")):
            path = root / folder.lstrip("/")
            if os.access(path, os.W_OK):
                yield Place(path, path.name, 0)


def _removable(root: Path, device: str) -> bool:
    """Of the disk or of the disk that a partition is on; a mapped (encrypted) one counts as none."""
    for name in (device, re.sub(r"p?[0-9]+$", "", device)):
        try:
            return (root / "sys/block" / name / "removable").read_text(encoding="ascii").strip() == "1"
        except OSError:
            continue
    return False


def _plain(text: str) -> str:
    """A blank stands as ``\\040`` there (proc_mounts, fstab(5))."""
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)
