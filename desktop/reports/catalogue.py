"""The standard reports: what the window offers, what the command line writes. No PDF or Excel library is loaded until a report is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.reports import partner_list, partner_post, partner_sheet, partner_work
from desktop.reports.request import Request, Work
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.reports.blocks import Document
    from desktop.reports.faces import Faces
    from desktop.reports.page import IsCancelled, Progress

__all__ = ["REPORTS", "Choice", "Option", "OptionKind", "Report", "Request", "make", "preview", "reports_of", "write"]

PDF, XLSX = "pdf", "xlsx"


class OptionKind(StrEnum):
    """How an option is asked for."""

    YES_NO = "yes_no"  # bool
    CHOICE = "choice"  # str: the key of one of ``choices``
    NUMBER = "number"  # int between ``least`` and ``most``
    DATE = "date"  # datetime.date or None
    FISCAL_YEAR = "fiscal_year"  # int พ.ศ., None for this year, "all" for every year


@dataclass(frozen=True)
class Choice:
    """One answer to a choice: its key and its words."""

    key: str
    label: str


@dataclass(frozen=True)
class Option:
    """One thing a report asks: its name, words, kind and default."""

    name: str
    label: str
    kind: OptionKind = OptionKind.YES_NO
    default: Any = False
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 0


@dataclass(frozen=True)
class Report:
    """A standard report. ``register`` is whose list it is about; ``each`` tells that every record gets pages of its own."""

    name: str
    label: str
    description: str
    make: Callable[[Work, Request], Document]
    register: str = "partner"
    options: tuple[Option, ...] = ()
    formats: tuple[str, ...] = (PDF, XLSX)
    each: bool = False

    @property
    def defaults(self) -> dict[str, Any]:
        """Option name → default."""
        return {option.name: option.default for option in self.options}


_YEAR = Option("year", N_("Fiscal year"), OptionKind.FISCAL_YEAR, None)

REPORTS: dict[str, Report] = {
    report.name: report
    for report in (
        Report(
            "partner-register",
            N_("Register of agencies and networks"),
            N_("One line an agency, by group, ready to sign"),
            partner_list.partner_register,
            options=(
                Option("grouped", N_("By agency group"), default=True),
                Option("emails", N_("With e-mail"), default=True),
                Option("positions", N_("With position")),
                Option("address", N_("With address")),
                Option("topics", N_("With topics of cooperation")),
                Option("all_numbers", N_("Every telephone and e-mail")),
                Option("signed", N_("With signatures"), default=True),
            ),
        ),
        Report(
            "phone-directory",
            N_("Telephone directory"),
            N_("Names and telephones on one page"),
            partner_list.phone_directory,
            options=(
                Option("columns", N_("Columns (0: as many as fit)"), OptionKind.NUMBER, 0, least=0, most=3),
                Option("persons", N_("With contact persons")),
            ),
        ),
        Report(
            "partner-card",
            N_("Partner card"),
            N_("All that is known of an agency"),
            partner_sheet.partner_card,
            each=True,
        ),
        Report(
            "network-activities",
            N_("Register of networks and activities"),
            N_("Networks with their members, activities with who took part"),
            partner_work.network_activities,
            register="activity",
            options=(_YEAR,),
        ),
        Report(
            "overdue-review",
            N_("Data overdue for review"),
            N_("What was not verified in time, the longest overdue first"),
            partner_list.overdue_review,
        ),
        Report(
            "verification-sheets",
            N_("Yearly verification sheets"),
            N_("One sheet an agency, on which it checks and corrects its data"),
            partner_sheet.verification_sheets,
            options=(Option("return_by", N_("Return by"), OptionKind.DATE, None),),
            each=True,
        ),
        Report(
            "labels",
            N_("Address labels"),
            N_("Stick-on labels, from the first one left on the sheet"),
            partner_post.labels,
            options=(
                Option(
                    "sheet",
                    N_("Label sheet"),
                    OptionKind.CHOICE,
                    "",
                    (
                        Choice("3x8", N_("3 × 8 labels of 70 × 37 mm")),
                        Choice("2x8", N_("2 × 8 labels of 99.1 × 33.9 mm")),
                        Choice("3x7", N_("3 × 7 labels of 63.5 × 38.1 mm")),
                    ),
                ),
                Option("start", N_("First free label"), OptionKind.NUMBER, 1, least=1, most=24),
                Option("guides", N_("Print the edges (to try on plain paper)")),
            ),
        ),
        Report(
            "envelopes",
            N_("Envelopes"),
            N_("DL envelopes, 220 × 110 mm"),
            partner_post.envelopes,
            options=(Option("letter_number", N_("Room for the letter's number"), default=True),),
        ),
        Report(
            "participation-suggestions",
            N_("Suggestions from participation"),
            N_("What was suggested and what became part of a plan"),
            partner_work.participation_suggestions,
            register="activity",
            options=(_YEAR,),
        ),
        Report(
            "contact-statistics",
            N_("Statistics of coordination"),
            N_("Contacts by month, channel and agency group"),
            partner_work.contact_statistics,
            options=(_YEAR,),
        ),
    )
}
"""Report name → report, in the order of menus."""


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
    """Write a report as PDF or Excel, as the file's ending says; returns its pages (PDF) or rows (Excel).

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


