"""The standard reports of the publicity module, in the order of menus (domain B.2.7)."""

from __future__ import annotations

from desktop.reports import (
    publicity_archive,
    publicity_calendar,
    publicity_evaluation,
    publicity_forms,
    publicity_items,
    publicity_news,
    publicity_plan,
)
from desktop.reports.report import FISCAL, MONTH, ONE_FISCAL_YEAR, SIGNED, Choice, Option, OptionKind, Report
from desktop.words import N_

PAPER = Option("paper", N_("Paper"), OptionKind.CHOICE, "a4", (Choice("a4", N_("A4")), Choice("a3", N_("A3"))))
WEEK = Option(
    "week_start",
    N_("The week begins on"),
    OptionKind.CHOICE,
    "",
    (Choice("", N_("as in the settings")), Choice("sunday", N_("Sunday")), Choice("monday", N_("Monday"))),
)
DEADLINES = Option("deadlines", N_("With internal deadlines"))
YEAR = Option("year", N_("Year (B.E.)"), OptionKind.YEAR, None, kept=False)
YEAR_OF_CALENDAR = Option("year", N_("Year (B.E.)"), OptionKind.YEAR, FISCAL, kept=False)
"""Of the twelve months of a year calendar, which begin with the fiscal year: its present year, not that of January."""
BLANK = Option("blank", N_("Blank, to fill in by hand"), kept=False)
FISCAL_SPAN = Choice("fiscal", N_("Fiscal year (October to September)"))

_CALENDARS = (
    Report(
        "month-calendar",
        N_("Month calendar"),
        N_("A wall calendar of one month, and in full the days that hold more"),
        publicity_calendar.month_calendar,
        "item",
        (MONTH, PAPER, WEEK, DEADLINES),
    ),
    Report(
        "year-calendar",
        N_("Year calendar"),
        N_("Twelve months on a page, then the items by month"),
        publicity_calendar.year_calendar,
        "item",
        (Option("span", N_("Twelve months of"), OptionKind.CHOICE, FISCAL, (FISCAL_SPAN, Choice("calendar", N_("Calendar year")))), YEAR_OF_CALENDAR, PAPER, WEEK, DEADLINES),
    ),
    Report(
        "holiday-list",
        N_("Official holidays"),
        N_("The holidays of a year, their sources, and whether they are confirmed"),
        publicity_calendar.holiday_list,
        "holiday",
        (YEAR,),
        unchosen=N_("The holidays of the year"),
    ),
)

_NEWS = (
    Report(
        "news-register",
        N_("News register (report)"),
        N_("One line a piece of news"),
        publicity_news.news_register,
        "news",
        (SIGNED,),
    ),
    Report(
        "news-summary",
        N_("Summary of news"),
        N_("News of a month or a year by channel, category, target group and school"),
        publicity_news.news_summary,
        "news",
        (
            Option("span", N_("Summary of"), OptionKind.CHOICE, "month", (Choice("month", N_("One month")), Choice("year", N_("Fiscal year, by month")))),
            MONTH,
            ONE_FISCAL_YEAR,
        ),
        unchosen=N_("All news of the month or the year"),
    ),
    Report(
        "news-form",
        N_("Form for sending in news (7.2)"),
        N_("Blank to hand out, or filled from the register"),
        publicity_forms.news_form,
        "news",
        (BLANK,),
        each=True,
    ),
    Report(
        "webboard-form",
        N_("Notice board form (7.1)"),
        N_("Blank to hand out, or filled from the register"),
        publicity_forms.webboard_form,
        "news",
        (BLANK,),
        each=True,
    ),
    Report(
        "distribution-list",
        N_("List of recipients of a sending"),
        N_("Who received it, as the registry had them on that day, with room to sign"),
        publicity_news.distribution_list,
        "distribution",
        each=True,
        unchosen=N_("The newest sending"),
    ),
)

_RESULTS = (
    Report(
        "publicity-evaluation",
        N_("Report on the evaluation of publicity"),
        N_("A round in figures, charts and words, ready to sign"),
        publicity_evaluation.publicity_evaluation,
        "evaluation",
        each=True,
        unchosen=N_("The newest round"),
    ),
    Report(
        "coverage-matrix",
        N_("Coverage of target groups"),
        N_("Target group by quarter; what is missing is marked and named"),
        publicity_evaluation.coverage_matrix,
        "item",
        (ONE_FISCAL_YEAR,),
        unchosen=N_("Every item of the fiscal year that is not cancelled"),
    ),
    Report("archive-index", N_("Index of official information"), N_("By section of the Act, where it lies and when it was updated"), publicity_archive.archive_index, "archive"),
)

PUBLICITY_REPORTS: tuple[Report, ...] = (
    Report(
        "publicity-plan",
        N_("Yearly publicity plan"),
        N_("The plan as a document the office signs"),
        publicity_plan.publicity_plan,
        "plan",
        (
            ONE_FISCAL_YEAR,
            Option("by", N_("Activities by"), OptionKind.CHOICE, "month", (Choice("month", N_("Month")), Choice("quarter", N_("Quarter")))),
        ),
        each=True,
        unchosen=N_("The newest edition of the plan of the fiscal year"),
    ),
    Report(
        "item-register",
        N_("Register of publicity items"),
        N_("One line an item, by its planned day, ready to sign"),
        publicity_items.item_register,
        "item",
        (SIGNED,),
    ),
    *_CALENDARS,
    *_NEWS,
    *_RESULTS,
)
