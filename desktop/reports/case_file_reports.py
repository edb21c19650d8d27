"""The reports of single cases and of the services: what lies in a case's file and at the counter (domain B.3.8, manual S16)."""

from __future__ import annotations

from desktop.reports import case_file, case_slips, complaint_forms, service_manual, service_measured
from desktop.reports.report import ONE_FISCAL_YEAR, SIGNED, Option, Report
from desktop.words import N_

SERVICE_REPORTS: tuple[Report, ...] = (
    Report(
        "service-manual",
        N_("Public manual of services"),
        N_("Every service with its time, then steps, documents, conditions and a chart for each"),
        service_manual.service_manual,
        "service",
        (Option("chart", N_("With a chart of the steps"), default=True),),
        each=True,
        unchosen=N_("Every service in use"),
    ),
    Report(
        "services-measured",
        N_("Services measured against their standard"),
        N_("Requests of a fiscal year: how many, how many in time, the middle of their times"),
        service_measured.services_measured,
        "service",
        (ONE_FISCAL_YEAR, SIGNED),
        each=True,
        unchosen=N_("Every service in use"),
    ),
)

_FORMS = (
    Report("complaint-form", N_("Complaint form (blank)"), N_("For walk-in complaints: two sides of a sheet, with the privacy notice"), complaint_forms.walk_in_form, "case", unchosen=N_("A blank form")),
    Report("box-slip", N_("Slip for the suggestion box (blank)"), N_("Two slips a page to cut apart, with the privacy notice"), complaint_forms.box_slip, "case", unchosen=N_("A blank form")),
)

_SLIPS = (
    Report("receipt-slip", N_("Receipt of a complaint"), N_("Case number and day of the first reply; the stub stays with the case"), case_slips.receipt_slip, "case", each=True),
    Report("reply-slip", N_("Answer to the result"), N_("Goes out with the answer: does the complainant accept the outcome?"), case_slips.reply_slip, "case", each=True),
    Report("satisfaction-slip", N_("Satisfaction slip"), N_("With the code of the case, so that the answer needs no name"), case_slips.satisfaction_slip, "case", each=True),
)

_FILE = Report(
    "case-file",
    N_("Case file"),
    N_("What it is about, how each due day was counted, what was done and what came of it"),
    case_file.case_file,
    "case",
    (
        Option("working", N_("With the working of every due day"), default=True),
        Option("redacted", N_("With the text for the respondent"), default=True),
        Option("named", N_("With the complainant's name (never a hidden one)"), kept=False),
    ),
    each=True,
)

CASE_FILE_REPORTS: tuple[Report, ...] = (_FILE, *_SLIPS, *_FORMS)
