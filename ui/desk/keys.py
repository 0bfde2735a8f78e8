"""Which key was meant, whatever letters the keyboard writes: a Uyghur or Russian layout has no N."""

from __future__ import annotations

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Key codes of X11 and Wayland: those of Linux (input-event-codes.h) plus 8, row by row of the keyboard.
_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM", 10: "1234567890"}
PLACES = {first + step: letter for first, row in _ROWS.items() for step, letter in enumerate(row)} | {61: "/"}

ACTIONS = {
    "N": "call_next",
    "R": "recall",
    "S": "start",
    "F": "finish",
    "M": "miss",
    "P": "park",
    "T": "transfer",
    "K": "skip",
    "X": "cancel",
    "U": "undo",
    "/": "search",
    "L": "lock",
    "H": "help",
    "A": "register",
    "B": "pause",
    "D": "place",
    "E": "station",
    "O": "sign_out",
}
KEY_OF = {action: key for key, action in ACTIONS.items()}


def letter_of(key: int, scan_code: int) -> str:
    """``key`` is Qt's, ``scan_code`` the window system's; "" when neither is a letter, a digit or "/"."""
    if 0 < key < 128 and (letter := chr(key)) in f"{LETTERS}0123456789/":
        return letter
    return PLACES.get(scan_code, "") if key > 127 else ""
