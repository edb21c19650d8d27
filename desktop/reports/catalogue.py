"""The standard reports: what the window offers, what the command line writes. No PDF or Excel library is loaded until a report is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import UserError
from desktop.reports.assessment_reports import ASSESSMENT_REPORTS
from desktop.reports.case_file_reports import CASE_FILE_REPORTS, SERVICE_REPORTS
from desktop.reports.case_letters import LETTER_REPORTS
from desktop.reports.complaint_reports import COMPLAINT_REPORTS
from desktop.reports.instrument_reports import INSTRUMENT_REPORTS
from desktop.reports.partner_reports import PARTNER_REPORTS
from desktop.reports.privacy_reports import PRIVACY_REPORTS
from desktop.reports.publicity_reports import PUBLICITY_REPORTS
from desktop.reports.report import DOCX, PDF, Choice, Option, OptionKind, Report
from desktop.reports.request import Request, Work
from desktop.words import _

if TYPE_CHECKING:
    from desktop.reports.blocks import Document
    from desktop.reports.faces import Faces
    from desktop.reports.page import IsCancelled, Progress

__all__ = ["REPORTS", "Choice", "Option", "OptionKind", "Report", "Request", "make", "preview", "reports_of", "write"]

REPORTS: dict[str, Report] = {report.name: report for report in (*PARTNER_REPORTS, *PUBLICITY_REPORTS, *COMPLAINT_REPORTS, *CASE_FILE_REPORTS, *SERVICE_REPORTS, *LETTER_REPORTS, *PRIVACY_REPORTS, *ASSESSMENT_REPORTS, *INSTRUMENT_REPORTS)}
"""Report name → report, in the order of menus."""

LETTERS = frozenset(report.name for report in LETTER_REPORTS)
"""Reports that are letters also where there is none to print."""


def reports_of(register: str) -> list[Report]:
    """The reports about one register's list, in the order of menus."""
    return [report for report in REPORTS.values() if report.register == register]


def make(work: Work, name: str, request: Request | None = None) -> Document:
    """The document of a report; options that are not given have their defaults. Raises ``UserError`` for a name that is no report."""
    report = REPORTS.get(name)
    if report is None:
        raise UserError(_("There is no report “{name}”.", name=name), _("“list” names the reports."))
    asked = request or Request()
    return report.make(work, replace(asked, values={**report.defaults, **asked.values}))


def write(
    work: Work, name: str, path: Path | str, request: Request | None = None, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> int:
    """Write a report as PDF, Excel or Word, as the file's ending says; returns its pages (PDF), rows (Excel) or letters (Word).

    Raises ``UserError`` for an unknown report, an ending the report has not, or a file that cannot be written; ``Cancelled`` when stopped.
    """
    ending = Path(path).suffix.casefold().removeprefix(".")
    document = make(work, name, request)
    if ending not in REPORTS[name].formats:
        known = " ".join(f".{one}" for one in REPORTS[name].formats)
        raise UserError(_("This report cannot be written as “{ending}”.", ending=ending), _("Choose a name that ends in {endings}.", endings=known))
    if ending == PDF:
        from desktop.reports import pdf

        return pdf.write(document, path, progress, cancelled, chosen_faces(work))
    if ending == DOCX:
        from desktop.reports import docx_letter, docx_report

        return docx_letter.write(document, Path(path)) if document.family == "letter" or name in LETTERS else docx_report.write(document, Path(path), progress, cancelled)
    from desktop.reports import xlsx

    return xlsx.write(document, path, progress, cancelled)


def preview(work: Work, name: str, request: Request | None = None) -> bytes:
    """The PDF of a report, as it will be printed."""
    from desktop.reports import pdf

    return pdf.render(make(work, name, request), chosen_faces(work))


def chosen_faces(work: Work) -> Faces | None:
    """The office's own TH Sarabun New when the settings name it, else None for the bundled face."""
    if not work.settings.sarabun_new_path:
        return None
    from desktop.reports.faces import office_faces

    return office_faces(work.settings.sarabun_new_path)


