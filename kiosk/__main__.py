"""``python -m kiosk``, also installed as ``clinic-kiosk``."""

from __future__ import annotations

from kiosk.application.errors import KioskError
from kiosk.cli import clinic_kiosk
from kiosk.cli.common import App, refuse


def main() -> None:
    app = App()
    try:
        clinic_kiosk(obj=app, prog_name="clinic-kiosk")
    except KioskError as error:
        refuse(app, "error", str(error))


if __name__ == "__main__":
    main()
