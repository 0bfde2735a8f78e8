"""Reading one card against a C program that sends the same commands through the same service, in alternate rounds."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from devices.cards.card_file import card_called
from devices.cards.played_card import PlayedCard
from devices.cards.pretend import PlayedConnection
from devices.cards.private_pcscd import PrivatePcscd
from devices.cards.social_security_card import read
from kiosk.domain.card import CardReading

FLOOR = Path(__file__).with_name("card_floor.c")
CARD = "B-gen2-long-name"
TODAY = date(2019, 6, 1)
GOAL = 1.15
REAL_MS = 10.0  # contact cards take 10 to 40 ms; the played one takes none, which leaves nothing to hide behind
WARM = 4


def commands() -> list[str]:
    """What our reading sends to this card, in hex."""
    played = PlayedCard(card_called(CARD))
    assert isinstance(read(PlayedConnection(played), played.card.atr, TODAY), CardReading)
    return [apdu.hex() for apdu in played.asked]


@contextmanager
def card_in(service: PrivatePcscd, delay_ms: float) -> Iterator[None]:
    """The card plays in a process of its own and takes that long for each command."""
    words = [sys.executable, __file__, "--play", str(service.port), "--delay", str(delay_ms)]
    card = subprocess.Popen(words, stdout=subprocess.PIPE)
    try:
        assert card.stdout is not None and card.stdout.readline(), "the card was not put in"
        yield
    finally:
        card.kill()
        card.communicate()


def play(port: int, delay_ms: float) -> None:
    from devices.cards.emulator import PretendSlot

    slot = PretendSlot(port)
    if delay_ms:
        slot.before = lambda _apdu: time.sleep(delay_ms / 1000)
    slot.insert(card_called(CARD))
    print("in", flush=True)
    slot.wait()


@contextmanager
def floor(reader: str, folder: Path) -> Iterator[Callable[[], int]]:
    """The C program; each call is one round in nanoseconds."""
    built = folder / "card_floor"
    flags = ["-O2", "-I/usr/include/PCSC", "-o", str(built), str(FLOOR), "-lpcsclite"]
    subprocess.run(["gcc", *flags], check=True)
    program = subprocess.Popen(
        [str(built), reader, *commands()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert program.stdin is not None and program.stdout is not None
    sent, answers = program.stdin, program.stdout

    def go() -> int:
        sent.write("\n")
        sent.flush()
        return int(answers.readline())

    try:
        yield go
    finally:
        sent.close()
        program.wait()
        answers.close()


def medians(reader: str, go: Callable[[], int], rounds: int) -> tuple[float, float]:
    """Ours and the C program's, in milliseconds, in alternate rounds that begin with either in turn."""
    from devices.cards.reading import read_card  # only now: libpcsclite looks once where its service is

    atr = card_called(CARD).atr

    def ours() -> int:
        before = time.perf_counter_ns()
        outcome = read_card(reader, atr, TODAY, lambda _s: False)
        took = time.perf_counter_ns() - before
        assert isinstance(outcome, CardReading)
        return took

    took: dict[Callable[[], int], list[int]] = {ours: [], go: []}
    for number in range(rounds + WARM):
        for one in (ours, go) if number % 2 else (go, ours):
            took[one].append(one())
    mine, bare = (statistics.median(took[one][WARM:]) / 1e6 for one in (ours, go))
    return mine, bare


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=600)
    parser.add_argument("--play", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--delay", type=float, default=0.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.play:
        play(options.play, options.delay)
        return 0
    service = PrivatePcscd()
    service.start()
    os.environ["PCSCLITE_CSOCK_NAME"] = str(service.socket)
    missed = False
    try:
        print(f"One card, {len(commands())} commands: connect, read, disconnect; goal at most {GOAL}x of a C program")
        with tempfile.TemporaryDirectory() as folder:
            for delay_ms, rounds in ((0.0, options.rounds), (REAL_MS, 20)):
                with card_in(service, delay_ms), floor(service.slots[0], Path(folder)) as go:
                    wait_for_card()
                    mine, bare = medians(service.slots[0], go, rounds)
                word = "goal reached" if mine <= GOAL * bare else "GOAL MISSED"
                print(f"  a card that takes {delay_ms:4.0f} ms a command, median of {rounds}")
                print(f"    C program, commands only   {bare:8.3f} ms")
                print(f"    ours, decoded and checked  {mine:8.3f} ms   measured {mine / bare:.2f}x   {word}")
                missed |= mine > GOAL * bare
    finally:
        service.discard()
    return int(missed)


def wait_for_card() -> None:
    from devices.cards.reader import PcscCardReader

    assert isinstance(PcscCardReader().read(30), CardReading)


if __name__ == "__main__":
    sys.exit(main())
