"""IPP requests and answers as bytes (RFC 8010)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeAlias


class Group(IntEnum):
    """Delimiter tags (RFC 8010, 3.5.1)."""

    OPERATION = 1
    JOB = 2
    END = 3
    PRINTER = 4


class Tag(IntEnum):
    """Value tags (RFC 8010, 3.5.2)."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RESOLUTION = 0x32
    COLLECTION = 0x34
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER = 0x4A


@dataclass(frozen=True, slots=True)
class Resolution:
    """Dots per inch across and along the paper."""

    cross: int
    feed: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """To be sent. The values of a collection are its members; more values than one make a 1setOf."""

    tag: Tag
    name: str
    values: tuple[int | bool | str | Attribute, ...]


Value: TypeAlias = int | bool | str | bytes | Resolution
Values: TypeAlias = Mapping[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """``groups`` in the order received: the tag of each and its attributes. Collections are left out."""

    status: int
    groups: tuple[tuple[int, Values], ...] = field(repr=False)

    @property
    def successful(self) -> bool:
        return self.status < 0x100  # RFC 8011, B.1.2

    def of(self, wanted: Group) -> tuple[Values, ...]:
        return tuple(found for tag, found in self.groups if tag == wanted)


class MessageError(ValueError):
    """What came is no answer to what was asked."""


def attribute(tag: Tag, name: str, *values: int | bool | str | Attribute) -> Attribute:
    return Attribute(tag, name, values)


def request(
    operation: int,
    number: int,
    about: Iterable[Attribute],
    job: Iterable[Attribute] = (),
    version: tuple[int, int] = (2, 0),
) -> bytes:
    """All but the document, which follows it. ``number`` is the request-id."""
    head = struct.pack(">BBHI", *version, operation, number) + bytes([Group.OPERATION])
    body = b"".join(_encoded(one) for one in about)
    of_job = b"".join(_encoded(one) for one in job)
    return head + body + (bytes([Group.JOB]) + of_job if of_job else b"") + bytes([Group.END])


def answer(content: bytes, number: int) -> Answer:
    """Errors: MessageError for anything but a whole answer to request ``number``."""
    try:
        return _parsed(content, number)
    except (struct.error, IndexError, UnicodeDecodeError):
        raise MessageError("an answer that is not whole") from None


def _field(tag: int, name: bytes, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(value)) + value


def _encoded(one: Attribute, name: str | None = None) -> bytes:
    label = (one.name if name is None else name).encode("ascii")
    if one.tag is Tag.COLLECTION:
        members = b""
        for member in one.values:
            assert isinstance(member, Attribute)
            members += _field(Tag.MEMBER, b"", member.name.encode("ascii")) + _encoded(member, "")
        return _field(Tag.COLLECTION, label, b"") + members + _field(Tag.END_COLLECTION, b"", b"")
    out = b""
    for value in one.values:
        if isinstance(value, bool):
            data = bytes([value])
        elif isinstance(value, int):
            data = struct.pack(">i", value)
        else:
            data = str(value).encode("utf-8")
        out += _field(one.tag, label, data)
        label = b""  # further values of the same attribute have no name
    return out


def _parsed(content: bytes, number: int) -> Answer:
    status, answered = struct.unpack_from(">HI", content, 2)
    if answered != number:
        raise MessageError("an answer to another request")
    groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
    at, last, depth = 8, "", 0
    while content[at] != Group.END:
        tag, at = content[at], at + 1
        if tag < 0x10:
            groups.append((tag, {}))
            continue
        name, at = _counted(content, at)
        value, at = _counted(content, at)
        depth += (tag == Tag.COLLECTION) - (tag == Tag.END_COLLECTION)
        last = name.decode("ascii") or last
        if not depth and tag != Tag.END_COLLECTION:
            found = groups[-1][1]
            found[last] = (*(found.get(last, ()) if not name else ()), _value(tag, value))
    return Answer(status, tuple(groups))


def _counted(content: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", content, at)
    end = at + 2 + length
    if end > len(content):
        raise IndexError
    return content[at + 2 : end], end


def _value(tag: int, value: bytes) -> Value:
    match tag:
        case Tag.INTEGER | Tag.ENUM:
            return int(struct.unpack(">i", value)[0])
        case Tag.BOOLEAN:
            return value != b"\0"
        case Tag.RESOLUTION:
            cross, feed, unit = struct.unpack(">iib", value)
            # Unit 4 is dots per centimetre (RFC 8011, 5.1.16).
            return Resolution(round(cross * 2.54), round(feed * 2.54)) if unit == 4 else Resolution(cross, feed)
        case _ if tag >= Tag.TEXT:
            return value.decode("utf-8", "replace")
        case _:
            return value
