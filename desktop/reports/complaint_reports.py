"""The standard reports of the complaint module, in the order of menus (domain B.3.8)."""

from __future__ import annotations

from desktop.reports import complaint_lists, complaint_plan, complaint_statistics
from desktop.reports.report import FISCAL_YEAR, ONE_FISCAL_YEAR, SIGNED, Choice, Option, OptionKind, Report
from desktop.words import N_

ALL_YEARS = Option("year", N_("Fiscal year"), OptionKind.FISCAL_YEAR, "all", kept=False)
"""Of a list: every year unless one is asked for."""
PUBLISHED = Option("published", N_("For publication (counts below 3 are hidden)"), kept=False)
UNIT = Option("owner_unit", N_("Responsible group"), OptionKind.CHOICE, "", (Choice("", N_("All groups")),), kept=False, list_key="org_unit")
TYPE = Option("record_type", N_("Record type"), OptionKind.CHOICE, "", (Choice("", N_("All record types")),), kept=False, list_key="case_type")
TYPE_OF_FORM = Option("record_type", N_("Record type"), OptionKind.CHOICE, "complaint", kept=False, list_key="case_type")

_LISTS = (
    Report("case-register", N_("Register of cases"), N_("One line a case, without the names of complainants"), complaint_lists.case_register, "case", (ALL_YEARS, SIGNED)),
    Report(
        "overdue-cases",
        N_("Cases past their time limit"),
        N_("By responsible group, the longest first"),
        complaint_lists.overdue_list,
        "case",
        (TYPE, UNIT, SIGNED),
        unchosen=N_("Every open case that is late"),
    ),
    Report(
        "request-register",
        N_("Register of requests for information"),
        N_("The seven steps of each request with their days (S04)"),
        complaint_lists.request_register,
        "case",
        (ALL_YEARS, SIGNED),
        unchosen=N_("Every request for information"),
    ),
)

_FIGURES = (
    Report(
        "complaint-months",
        N_("Monthly statistics (O19)"),
        N_("October to September as it is published"),
        complaint_statistics.monthly_statistics,
        "case",
        (ONE_FISCAL_YEAR, TYPE_OF_FORM, UNIT, Option("chart", N_("With a chart")), PUBLISHED),
        unchosen=N_("Cases of the fiscal year that are counted in published statistics"),
    ),
    Report(
        "complaint-statistics",
        N_("Statistics of complaints"),
        N_("By month, type, channel, category, group, school and group of people"),
        complaint_statistics.complaint_statistics,
        "case",
        (ONE_FISCAL_YEAR, TYPE, UNIT, PUBLISHED),
        unchosen=N_("Every case of the fiscal year"),
    ),
    Report(
        "complaint-round",
        N_("Report of a round (6 or 12 months)"),
        N_("Figures, charts and words; a closed round prints what was reported"),
        complaint_statistics.complaint_round,
        "round",
        (PUBLISHED,),
        each=True,
        unchosen=N_("The newest reported round"),
    ),
)

_LEARNED = (
    Report(
        "channel-effectiveness",
        N_("Effectiveness of the listening channels"),
        N_("Cases, share on time, median, last check and evidence of each channel"),
        complaint_plan.channel_effectiveness,
        "channel",
        (ONE_FISCAL_YEAR, Option("chart", N_("With a chart"), default=True)),
        unchosen=N_("Every channel"),
    ),
    Report(
        "complaint-satisfaction",
        N_("Satisfaction of complainants"),
        N_("Satisfied and dissatisfied in each group of people"),
        complaint_plan.complaint_satisfaction,
        "case",
        (ONE_FISCAL_YEAR, PUBLISHED),
        unchosen=N_("Every case whose complainant was asked in the fiscal year"),
    ),
    Report(
        "improvement-plan",
        N_("Service-quality improvement plan"),
        N_("Issue, cause, measure, owner, due day, result and second look, to sign"),
        complaint_plan.improvement_plan,
        "improvement",
        (FISCAL_YEAR,),
    ),
)

COMPLAINT_REPORTS: tuple[Report, ...] = (*_LISTS, *_FIGURES, *_LEARNED)
