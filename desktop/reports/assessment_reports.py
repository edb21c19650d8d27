"""The reports of rounds of self-assessment, of the evidence register and of supervision, in the order of menus (domain B.4.2, B.4.3; manual S06, S07, S17, S20)."""

from __future__ import annotations

from desktop.reports import (
    assessment_compare_reports,
    assessment_lists,
    assessment_school_reports,
    pmqa_report,
    round_calendar_report,
    sar,
    supervision_reports,
)
from desktop.reports.report import DOCX, PDF, SIGNED, XLSX, Choice, Option, OptionKind, Report
from desktop.words import N_

NEWEST = N_("The newest round")
LONG = (PDF, XLSX, DOCX)
INSTRUMENT = Option("instrument", N_("Instrument"), OptionKind.CHOICE, "", (Choice("", N_("That of the newest round")),), kept=False, list_key="instrument")
ORDER = Option("order", N_("Order of the schools"), OptionKind.CHOICE, "rank", (Choice("rank", N_("The highest first")), Choice("name", N_("By name (order)"))))
BY = Option("by", N_("Put together by"), OptionKind.CHOICE, "section", (Choice("section", N_("Standard or category (order)")), Choice("owner", N_("Responsible person (order)"))))
ONLY = Option(
    "only", N_("Which evidence"), OptionKind.CHOICE, "all",
    (Choice("all", N_("All of it (evidence)")), Choice("unused", N_("Used nowhere (choice)")), Choice("expired", N_("No longer valid (choice)"))), kept=False,
)  # fmt: skip

_LONG = (
    Report("sar", N_("Self-assessment report (SAR)"), N_("Cover, contents, results by standard and item, score summary, evidence and decisions"), sar.sar, "assessment", (SIGNED,), LONG,
           each=True, unchosen=NEWEST, instruments=("sar", "supervision", "ita")),
    Report("pmqa", N_("PMQA report"), N_("Organisation profile, committees, seven categories, points, opportunities by rank"), pmqa_report.pmqa, "assessment", (SIGNED,), LONG,
           each=True, unchosen=NEWEST, instruments=("pmqa",)),
    Report("pmqa-profile", N_("Organisation profile"), N_("Every question of the profile with its answer"), pmqa_report.pmqa_profile, "assessment", (), LONG,
           each=True, unchosen=NEWEST, instruments=("pmqa",)),
)  # fmt: skip

_BESIDE = (
    Report("assessment-comparison", N_("Two rounds compared (report)"), N_("Item by item, the change with its sign in words"), assessment_compare_reports.comparison, "assessment", unchosen=N_("The newest round and the one it is compared with")),
    Report("assessment-trend", N_("Trend over rounds"), N_("The totals of up to eight rounds, and their sections"), assessment_compare_reports.trend, "assessment", (INSTRUMENT,), unchosen=N_("The newest rounds of an instrument")),
    Report("school-comparison", N_("School comparison"), N_("Schools by standards, ranked or by name"), assessment_school_reports.school_comparison, "assessment", (ORDER,), unchosen=NEWEST, instruments=("supervision",)),
    Report("school-items", N_("Items over schools"), N_("How many schools stand at each level of each item"), assessment_school_reports.item_schools, "assessment", unchosen=NEWEST, instruments=("supervision",)),
)

_WORK = (
    Report("assessment-assignments", N_("Assignment list"), N_("Every item with its hosts, its day and how far it is"), assessment_lists.assignments, "assessment", (BY,), each=True, unchosen=NEWEST),
    Report("assessment-steps", N_("Steps and days of the round"), N_("The steps of the manual with their days, who does them, and how far they are"), round_calendar_report.steps, "assessment", each=True, unchosen=NEWEST,
           instruments=round_calendar_report.INSTRUMENTS),
    Report("assessment-consensus", N_("Assessors and decisions"), N_("Each assessor beside the others, the spread, what was decided"), assessment_lists.consensus, "assessment", each=True, unchosen=NEWEST),
    Report("evidence-index", N_("Evidence index of a round"), N_("Item by item with dates, holder and place"), assessment_lists.evidence_of_round, "assessment", each=True, unchosen=NEWEST),
    Report("evidence-register", N_("Evidence register (report)"), N_("All of it, what is used nowhere, or what is no longer valid"), assessment_lists.evidence_register, "evidence", (ONLY,)),
)

_SUPERVISION = (
    Report("visits", N_("Supervision visits (report)"), N_("What was found and advised at each school"), supervision_reports.visits, "visit"),
    Report("good-practices", N_("Good practices (book)"), N_("How each is done, what it brought, why it succeeded"), supervision_reports.practices, "practice", (), LONG),
)

ASSESSMENT_REPORTS: tuple[Report, ...] = (*_LONG, *_BESIDE, *_WORK, *_SUPERVISION)
