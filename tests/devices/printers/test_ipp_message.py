from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from devices.printers.ipp_message import Group, MessageError, Resolution, Tag, answer, attribute, request

ANY_PACE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
ASKED = [
    attribute(Tag.CHARSET, "attributes-charset", "utf-8"),
    attribute(Tag.KEYWORD, "requested-attributes", "job-id", "job-state"),
]


def printer_group(*fields: tuple[int, bytes, bytes]) -> bytes:
    """A whole answer to request 7 with these attributes of the printer."""
    body = b"".join(
        bytes([tag]) + len(name).to_bytes(2, "big") + name + len(value).to_bytes(2, "big") + value
        for tag, name, value in fields
    )
    return b"\2\0\0\0\0\0\0\7" + bytes([Group.PRINTER]) + body + bytes([Group.END])


def test_a_request_is_encoded_as_the_standard_shows_it() -> None:
    # RFC 8010, appendix A.1, shortened: version, operation, number, operation attributes, the end.
    assert request(0x0B, 1, ASKED[:1]) == (
        b"\x02\x00\x00\x0b\x00\x00\x00\x01\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"
    )


def test_further_values_have_no_name() -> None:
    assert request(0x0B, 1, ASKED[1:]).endswith(b"\x00\x06job-id\x44\x00\x00\x00\x09job-state\x03")


def test_a_collection_has_members_between_its_marks() -> None:
    size = attribute(Tag.COLLECTION, "media-size", attribute(Tag.INTEGER, "x-dimension", 7200))
    encoded = request(2, 1, [], [attribute(Tag.COLLECTION, "media-col", size)])
    assert encoded[9:] == (
        b"\x02\x34\x00\x09media-col\x00\x00\x4a\x00\x00\x00\x0amedia-size\x34\x00\x00\x00\x00"
        b"\x4a\x00\x00\x00\x0bx-dimension\x21\x00\x00\x00\x04\x00\x00\x1c\x20\x37\x00\x00\x00\x00\x37\x00\x00\x00\x00\x03"
    )


def test_an_answer_gives_its_values_in_their_kinds() -> None:
    told = answer(
        printer_group(
            (0x23, b"printer-state", b"\0\0\0\3"),
            (0x22, b"printer-is-accepting-jobs", b"\1"),
            (0x44, b"printer-state-reasons", b"media-low-report"),
            (0x44, b"", b"cover-open"),
            (0x41, b"printer-info", "打印机".encode()),
            (0x32, b"printer-resolution-default", b"\0\0\0\xcb\0\0\0\xcb\3"),
            (0x32, b"", b"\0\0\0\x50\0\0\0\x50\4"),
            (0x31, b"printer-current-time", b"12345678901"),
        ),
        7,
    )
    assert told.successful
    (found,) = told.of(Group.PRINTER)
    assert dict(found) == {
        "printer-state": (3,),
        "printer-is-accepting-jobs": (True,),
        "printer-state-reasons": ("media-low-report", "cover-open"),
        "printer-info": ("打印机",),
        "printer-resolution-default": (Resolution(203, 203), Resolution(203, 203)),
        "printer-current-time": (b"12345678901",),
    }


def test_a_collection_in_an_answer_is_left_out_whole() -> None:
    told = answer(
        printer_group(
            (0x34, b"media-col-default", b""),
            (0x4A, b"", b"media-size"),
            (0x34, b"", b""),
            (0x4A, b"", b"x-dimension"),
            (0x21, b"", b"\0\0\0\1"),
            (0x37, b"", b""),
            (0x37, b"", b""),
            (0x23, b"printer-state", b"\0\0\0\4"),
        ),
        7,
    )
    assert told.of(Group.PRINTER) == ({"printer-state": (4,)},)


def test_an_answer_to_another_request_is_refused() -> None:
    with pytest.raises(MessageError):
        answer(printer_group(), 8)


def test_an_answer_cut_anywhere_is_refused() -> None:
    whole = printer_group((0x23, b"printer-state", b"\0\0\0\3"), (0x44, b"printer-state-reasons", b"none"))
    for length in range(len(whole)):
        with pytest.raises(MessageError):
            answer(whole[:length], 7)


@ANY_PACE
@given(st.binary(max_size=200))
def test_broken_bytes_are_refused_and_never_worse(content: bytes) -> None:
    for told in (content, b"\2\0\0\0\0\0\0\7" + content):
        try:
            answer(told, 7)
        except MessageError:
            continue


@ANY_PACE
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0x21, 0x23, 0x44, 0x42]), st.text("abc-", min_size=1, max_size=9), st.integers(0, 99)
        ),
        max_size=8,
        unique_by=lambda one: one[1],
    )
)
def test_what_is_sent_is_what_is_read(wanted: list[tuple[int, str, int]]) -> None:
    sent = [attribute(Tag(tag), name, value if tag < 0x40 else str(value)) for tag, name, value in wanted]
    told = answer(request(0, 5, [], sent), 5)
    assert {name: values for found in told.of(Group.JOB) for name, values in found.items()} == {
        one.name: one.values for one in sent
    }
