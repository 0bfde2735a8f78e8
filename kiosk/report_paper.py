"""The report on A4 as this clinic prints it: its names, its language, its stations."""

from __future__ import annotations

from kiosk.application.report import Report
from kiosk.assembly import Clinic
from kiosk.live.in_force import clinic_names


def report_paper(clinic: Clinic, report: Report) -> bytes:
    """A PDF. Errors: FontError."""
    from kiosk.paper.report import ReportAbout, report_pdf

    settings, known = clinic.live.now(), clinic.catalogue
    about = ReportAbout(
        clinic_names(settings),
        settings.export.language,
        clinic.clock.now().at,
        {one.code: one.names for one in known.programmes.values()},
        {one.code: one.names for one in known.stations.values()},
    )
    return report_pdf(report, about)
