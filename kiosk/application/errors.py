"""The errors of the environment, each with one sentence for a person.

    KioskError
    ├── SettingsError      a settings file or a catalogue with a wrong value
    ├── StorageError       the machine: disk full, locked, read-only, cannot be opened
    │   ├── NewerError     the file was written by a later release: refused, untouched
    │   ├── ForeignError   the file belongs to another program: refused, untouched
    │   └── DamagedError   the file is not whole: set aside, never deleted
    ├── FontError          a font file is absent or unreadable
    └── PrinterBusyError   another program holds the printer, or its lock cannot be had

Expected things (no paper, wrong card, quota) are values, never errors; bugs are neither.
"""

from __future__ import annotations


class KioskError(Exception):
    """``str(error)`` is one sentence that says what to do; no path of a person, no name, no number."""


class SettingsError(KioskError):
    pass


class StorageError(KioskError):
    pass


class NewerError(StorageError):
    pass


class ForeignError(StorageError):
    pass


class DamagedError(StorageError):
    pass


class FontError(KioskError):
    pass


class PrinterBusyError(KioskError):
    pass
