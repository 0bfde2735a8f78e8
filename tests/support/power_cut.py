"""Every disk that a power cut can leave behind, from the system calls of a real program under ``strace``.

Limits: one thread and no memory-mapped writes in the program; creating a file counts as durable at once; a disk that
lies about flushing is not modelled. The idea of dropping unsynced writes is that of SQLite's own crash tests.
"""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

SECTOR = 512
CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink"
LINE = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")
QUOTED = re.compile(r'"((?:\\x..)*)"')

Disk: TypeAlias = dict[str, bytearray]


class Call(NamedTuple):
    kind: str  # create, write, truncate, sync, unlink, ack
    name: str
    where: int = 0  # offset, length or the number that was acknowledged
    data: bytes = b""


def _quoted(arguments: str) -> bytes:
    found = QUOTED.search(arguments)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""


def recorded(folder: Path, command: list[str], log: Path) -> list[Call]:
    """Runs ``command``; what it did to the files right in ``folder``, and each ``ACK n`` it wrote to its output."""
    strace = ["strace", "-f", "-xx", "-s", "70000", "-e", f"trace={CALLS}", "-o", str(log)]
    subprocess.run([*strace, *command], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    calls: list[Call] = []
    open_files: dict[int, str] = {}
    for line in log.read_text().splitlines():
        match = LINE.match(line)
        if not match or int(match[3]) < 0:
            continue
        call, arguments, result = match[1], match[2], int(match[3])
        if call in ("openat", "unlink"):
            path = Path(_quoted(arguments).decode(errors="replace"))
            ours = path.parent == folder
            if call == "openat":
                open_files.pop(result, None)
                if ours:
                    open_files[result] = path.name
                    if "O_CREAT" in arguments:
                        calls.append(Call("create", path.name))
            elif ours:
                calls.append(Call("unlink", path.name))
            continue
        descriptor = int(arguments.split(",")[0])
        if call == "write" and descriptor == 1:
            said = _quoted(arguments).split()
            if said[0] == b"ACK":
                calls.append(Call("ack", "", int(said[1])))
        elif descriptor in open_files:
            calls.append(_change(call, open_files[descriptor], arguments))
    return calls


def _change(call: str, name: str, arguments: str) -> Call:
    match call:
        case "pwrite64":
            return Call("write", name, int(arguments.rsplit(",", 1)[1]), _quoted(arguments))
        case "ftruncate":
            return Call("truncate", name, int(arguments.split(",")[1]))
        case "fsync" | "fdatasync":
            return Call("sync", name)
        case _:
            raise ValueError(f"not modelled: {call} on {name}")


def _put(disk: Disk, name: str, offset: int, data: bytes) -> None:
    file = disk.setdefault(name, bytearray())
    file.extend(b"\0" * (offset - len(file)))
    file[offset : offset + len(data)] = data


def _truncate(disk: Disk, name: str, length: int) -> None:
    file = disk.setdefault(name, bytearray())
    del file[length:]
    file.extend(b"\0" * (length - len(file)))


def _arrived(disk: Disk, pending: list[Call], chance: random.Random | None) -> None:
    """All of it, or with ``chance`` any mixture of sectors, some of them garbage."""
    for kind, name, where, data in pending:
        if kind == "truncate":
            if chance is None or chance.random() < 0.5:
                _truncate(disk, name, where)
        elif chance is None:
            _put(disk, name, where, data)
        else:
            for start in range(0, len(data), SECTOR):
                piece, fate = data[start : start + SECTOR], chance.random()
                if fate < 0.5:
                    _put(disk, name, where + start, piece)
                elif fate < 0.55:
                    _put(disk, name, where + start, chance.randbytes(len(piece)))


def disks(start: Disk, calls: list[Call], chance: random.Random) -> Iterator[tuple[Disk, set[int]]]:
    """Three for each call: nothing unsynced arrived, all, a torn mixture; and the numbers acknowledged by then."""
    durable: Disk = {name: bytearray(data) for name, data in start.items()}
    pending: dict[str, list[Call]] = {}
    acknowledged: set[int] = set()
    for call in calls:
        match call.kind:
            case "create":
                durable.setdefault(call.name, bytearray())
            case "write" | "truncate":
                pending.setdefault(call.name, []).append(call)
            case "sync":
                _arrived(durable, pending.pop(call.name, []), None)
            case "unlink":
                durable.pop(call.name, None)
                pending.pop(call.name, None)
            case _:
                acknowledged.add(call.where)
        for mode in ("none", "all", "torn"):
            disk = {file: bytearray(data) for file, data in durable.items() if not file.endswith("-shm")}
            for file, waiting in pending.items():
                if mode != "none" and not file.endswith("-shm"):
                    _arrived(disk, waiting, chance if mode == "torn" else None)
            yield disk, set(acknowledged)
