"""The standard reports of single instruments of the self-assessment, in the order of menus: agreements, internal control and risks, surveys, ITA, blank forms, committees (domain B.4.4–B.4.7)."""

from __future__ import annotations

from desktop.reports import (
    blank_forms,
    control_reports,
    control_risks,
    ita_reports,
    kpi_reports,
    kpi_template,
    risk_reports,
    survey_form,
    survey_reports,
)
from desktop.reports.report import FISCAL_YEAR, ONE_FISCAL_YEAR, Choice, Option, OptionKind, Report
from desktop.words import N_

UNIT = Option("unit", N_("Group (risk)"), OptionKind.CHOICE, "", (Choice("", N_("All groups")),), kept=False, list_key="org_unit")
NEWEST_CONTROL = N_("The newest round of internal control")
ALL_RISKS = N_("Every risk of the fiscal year")
NEWEST_AGREEMENT = N_("The newest agreement")
NEWEST_SURVEY = N_("The newest survey")
CONTROL, AGREEMENT, ITA = ("control",), ("agreement",), ("ita",)

_AGREEMENT = (
    Report(
        "kpi-agreement", N_("Performance agreement (document)"), N_("Parties, time, indicators with weight and five thresholds, two signatures"),
        kpi_reports.agreement, "performance_agreement", each=True, unchosen=NEWEST_AGREEMENT,
    ),
    Report(
        "kpi-templates", N_("KPI templates"), N_("Every indicator on a page of its own, with baseline, thresholds and results so far"),
        kpi_template.templates, "performance_agreement", each=True, unchosen=NEWEST_AGREEMENT,
    ),
    Report(
        "kpi-round", N_("KPI report of a round (6, 9 or 12 months)"), N_("Result, score, weighted score and working of each indicator; obstacles and suggestions"),
        kpi_reports.kpi_round, "assessment", (Option("templates", N_("With the KPI templates")),), each=True,
        unchosen=N_("The newest round of an agreement"), instruments=AGREEMENT,
    ),
)  # fmt: skip

_CONTROL = (
    Report("control-pk1", N_("Form PK 1, letter of certification"), N_("Certifies internal control of the fiscal year (rules of 2561)"), control_reports.pk1, "assessment", each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-pk4", N_("Form PK 4, components"), N_("The five components with result and conclusion (rules of 2561)"), control_reports.pk4, "assessment", each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-pk5", N_("Form PK 5 of a round"), N_("Seven columns, from the risks of the round; a sent round prints those it was sent with"), control_risks.pk5, "assessment", (UNIT,), each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-po1", N_("Form PO 1 (2544), letter of certification"), N_("The letter of the older generation of forms"), control_reports.po1, "assessment", each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-po2", N_("Form PO 2 (2544), components"), N_("Components of the older generation of forms"), control_reports.po2, "assessment", each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-po3", N_("Form PO 3 (2544), plan of improvement"), N_("What remains and how the control is improved"), control_risks.po3, "assessment", each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-py1", N_("Form PY 1 (2544), components of a group"), N_("A page for each group that answers for items"), control_reports.py1, "assessment", (UNIT,), each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
    Report("control-py2", N_("Form PY 2 (2544), plan of a group"), N_("Assessment and improvement of the control, a page for each group"), control_risks.py2, "assessment", (UNIT,), each=True, unchosen=NEWEST_CONTROL, instruments=CONTROL),
)

_ROUNDS = (
    Report(
        "ita-checklist", N_("ITA/OIT checklist"), N_("Item, there or not, link, responsible, updated on"),
        ita_reports.checklist, "assessment", each=True, unchosen=N_("The newest ITA round"), instruments=ITA,
    ),
    Report(
        "committee-lists", N_("Committees, annex of the order"), N_("Steering committee, working team, teams and champions of each category"),
        blank_forms.committees, "assessment", each=True, unchosen=N_("The newest round"),
    ),
)  # fmt: skip

_RISKS = (
    Report("risk-register", N_("Risk register (report)"), N_("Before and after control, measure, who and until when; with the map"), risk_reports.risk_register, "risk", (FISCAL_YEAR, Option("map", N_("With the map of risks"), default=True))),
    Report("risk-pk5", N_("Form PK 5 from the register"), N_("Seven columns under the three kinds of mission, to sign"), control_risks.pk5_of_register, "risk", (ONE_FISCAL_YEAR, UNIT), unchosen=ALL_RISKS),
    Report("risk-follow-up", N_("Follow-up of PK 5 (report)"), N_("State, per cent, result and obstacles of each improvement"), control_risks.follow_up, "risk", (ONE_FISCAL_YEAR, UNIT), unchosen=ALL_RISKS),
    Report("risk-map", N_("Map of risks (5×5)"), N_("Before and after control beside each other"), risk_reports.risk_map, "risk", (ONE_FISCAL_YEAR, UNIT), unchosen=ALL_RISKS),
    Report("risk-ranking", N_("Ranking of risks"), N_("The highest score first"), risk_reports.risk_ranking, "risk", (ONE_FISCAL_YEAR, UNIT), unchosen=ALL_RISKS),
    Report("risk-plan", N_("Risk plan of twelve months"), N_("Steps of each measure with weight, months and what is done"), risk_reports.risk_plan, "risk", (ONE_FISCAL_YEAR, UNIT), unchosen=ALL_RISKS),
)

_SURVEYS = (
    Report(
        "survey-form", N_("Paper form of the survey"), N_("To copy and hand out; blank, or each paper with its number"),
        survey_form.form, "survey",
        (
            Option("papers", N_("Numbered papers (0: one without a number)"), OptionKind.NUMBER, 0, most=500, kept=False),
            Option("first", N_("First number"), OptionKind.NUMBER, 1, least=1, most=9999, kept=False),
        ),
        each=True, unchosen=NEWEST_SURVEY,
    ),
    Report(
        "survey-summary", N_("Results of the satisfaction survey"), N_("n, share, mean, S.D. and level of each group; dissatisfaction and comments"),
        survey_reports.summary, "survey", (Option("comments", N_("With what was written"), default=True),), each=True, unchosen=NEWEST_SURVEY,
    ),
    Report("survey-samples", N_("Sample sizes of the survey (Yamane)"), N_("Population, working and sample of each group"), survey_reports.samples, "survey", each=True, unchosen=NEWEST_SURVEY),
)  # fmt: skip

_FORMS = (
    Report(
        "framework-form", N_("Blank form of the framework"), N_("Items with criteria, boxes and lines to write on"),
        blank_forms.blank_form, "framework", (Option("lines", N_("With lines for results, strengths and evidence"), default=True),), each=True,
        unchosen=N_("The framework put into force last"),
    ),
)  # fmt: skip

INSTRUMENT_REPORTS: tuple[Report, ...] = (*_AGREEMENT, *_CONTROL, *_ROUNDS, *_RISKS, *_SURVEYS, *_FORMS)

__all__ = ["INSTRUMENT_REPORTS"]
