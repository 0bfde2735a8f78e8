"""Makes the sounds from plain tones, so that nobody has to ask where they come from: ``python -m ui.sounds.make``."""

from __future__ import annotations

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parent
RATE = 22_050  # samples a second
FADE_S = 0.35  # time in which a tone falls to a third
OVERTONES = ((1.0, 1.0), (2.0, 0.35), (3.01, 0.12))  # a bell's, as multiples of the pitch and shares of its loudness
LOUDEST = 0.7  # of what 16 bits hold

Tone = tuple[float, float]  # when it begins, in seconds, and its pitch in hertz
SOUNDS: dict[str, tuple[float, Sequence[Tone]]] = {
    "call": (1.9, ((0.0, 659.26), (0.55, 523.25))),  # two falling notes: known from stations and airports
    "help": (1.5, ((0.0, 783.99), (0.22, 783.99), (0.44, 1046.5))),  # three, rising: nobody takes it for a call
}


def samples(length_s: float, tones: Sequence[Tone]) -> bytes:
    """Mono, 16 bits, little endian."""
    values = []
    for at in range(round(length_s * RATE)):
        time = at / RATE
        values.append(sum(_bell(time - begin, pitch) for begin, pitch in tones if time >= begin))
    top = max(abs(value) for value in values)
    last = len(values)
    return struct.pack(
        f"<{last}h",
        *(round(LOUDEST * 32767 * value / top * min(1.0, (last - at) / 1500)) for at, value in enumerate(values)),
    )


def _bell(time: float, pitch: float) -> float:
    soft = min(1.0, time / 0.006)  # without it the tone begins with a crack
    return (
        soft
        * math.exp(-time / FADE_S)
        * sum(share * math.sin(2 * math.pi * pitch * many * time) for many, share in OVERTONES)
    )


def write(folder: Path = FOLDER) -> None:
    for name, (length_s, tones) in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(length_s, tones))


if __name__ == "__main__":
    write()
