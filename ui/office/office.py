"""The office: the parts of the clinic that its pages stand on, and the page made of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.application.care import Proofs
from kiosk.application.configuring import Catalogues, SettingsDesk
from kiosk.application.health import Finding
from kiosk.application.log import Exports, Place, Records
from kiosk.application.ports import Printed, Worker
from kiosk.application.report import Reports
from kiosk.domain.catalogue import Catalogue
from ui.desk.port import StaffPort
from ui.desk.session import DeskSession
from ui.office.care_port import CopiesCare, PeopleCare
from ui.office.jobs import OfficeJobs
from ui.office.roster_port import RosterOffice
from ui.office.staff_port import StaffOffice
from ui.viewmodels.office_catalogue_view_model import OfficeCatalogueViewModel
from ui.viewmodels.office_copies_view_model import CopiesPart, OfficeCopiesViewModel
from ui.viewmodels.office_devices_view_model import OfficeDevicesViewModel
from ui.viewmodels.office_log_view_model import LogPart, OfficeLogViewModel
from ui.viewmodels.office_person_view_model import OfficePersonViewModel, PersonPart
from ui.viewmodels.office_proof_view_model import OfficeProofViewModel
from ui.viewmodels.office_report_view_model import OfficeReportViewModel, ReportPart
from ui.viewmodels.office_roster_shown import ListFile, files_in
from ui.viewmodels.office_roster_view_model import OfficeRosterViewModel, RosterPart
from ui.viewmodels.office_settings_view_model import OfficeSettingsViewModel
from ui.viewmodels.office_spans import today
from ui.viewmodels.office_staff_view_model import OfficeStaffViewModel
from ui.viewmodels.office_view_model import OfficePart, OfficeViewModel


@dataclass(frozen=True, slots=True)
class OfficeParts:
    """A page is offered when all that it needs is there. All are called by the worker's thread alone."""

    records: Records | None = None
    exports: Exports | None = None
    reports: Reports | None = None
    staff: StaffOffice | None = None
    catalogues: Catalogues | None = None
    settings: SettingsDesk | None = None
    copies: CopiesCare | None = None
    people: PeopleCare | None = None
    roster: RosterOffice | None = None
    lists: Callable[[tuple[Place, ...]], tuple[ListFile, ...]] = files_in
    proofs: Proofs | None = None
    today: Callable[[], date] = today
    health: Callable[[], tuple[Finding, ...]] | None = None
    sample: Callable[[], Printed] | None = None


def pages(parts: OfficeParts, jobs: OfficeJobs, catalogue: Catalogue) -> Mapping[str, OfficePart]:
    """By the codes of ``PAGES``. Each stands on one file of QML: ``ui/qml/Office/CodePage.qml``."""
    made: dict[str, OfficePart] = {}

    def in_force() -> Catalogue:
        return parts.catalogues.current() if parts.catalogues is not None else catalogue

    if parts.records is not None and parts.exports is not None:
        log = LogPart(parts.records, parts.exports, in_force)
        made["log"] = OfficeLogViewModel(log, jobs, jobs.actor, today=parts.today)
    if parts.reports is not None:
        report = ReportPart(parts.reports, in_force)
        made["report"] = OfficeReportViewModel(report, jobs, jobs.actor, today=parts.today)
    if parts.staff is not None:
        made["staff"] = OfficeStaffViewModel(parts.staff, jobs, jobs.actor, today=parts.today)
    if parts.catalogues is not None:
        people = parts.staff.people if parts.staff is not None else tuple
        made["catalogue"] = OfficeCatalogueViewModel(parts.catalogues, jobs, jobs.actor, people=people)
    if parts.settings is not None:
        made["settings"] = OfficeSettingsViewModel(parts.settings, jobs, jobs.actor, in_force)
    places = parts.exports.places if parts.exports is not None else tuple
    if parts.copies is not None and parts.people is not None:
        kept = CopiesPart(parts.copies, parts.people, places)
        made["copies"] = OfficeCopiesViewModel(kept, jobs, jobs.actor, today=parts.today)
    if parts.people is not None:
        person = PersonPart(parts.people, places, in_force)
        made["person"] = OfficePersonViewModel(person, jobs, jobs.actor, today=parts.today)
    if parts.roster is not None:
        roster = RosterPart(parts.roster, lambda: parts.lists(places()))
        made["roster"] = OfficeRosterViewModel(roster, jobs, jobs.actor)
    if parts.health is not None:
        made["devices"] = OfficeDevicesViewModel(parts.health, jobs, sample=parts.sample)
    if parts.proofs is not None:
        named = parts.staff.people if parts.staff is not None else tuple
        made["proof"] = OfficeProofViewModel(parts.proofs, jobs, people=named)
    return made


def open_office(
    parts: OfficeParts,
    session: DeskSession,
    staff: StaffPort,
    steady: Callable[[], float],
    catalogue: Catalogue,
    worker: Worker | None = None,
) -> OfficeViewModel:
    """``worker``: see ``OfficeJobs``."""
    jobs = OfficeJobs(session, staff, steady, worker)
    return OfficeViewModel(session, jobs, pages(parts, jobs, catalogue))
