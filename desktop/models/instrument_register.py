"""Registers of single instruments of the self-assessment, declared once: risks (domain B.4.5), surveys (B.4.6), visits and good practices (A.2 S06, S07)."""

from __future__ import annotations

from desktop.domain.fields import Child, Derived, Field, Kind, Register, View
from desktop.words import N_

_ACTIVITY = N_("Activity and risk")
_BEFORE = N_("Before control")
_AFTER = N_("After control")
_MEASURE = N_("Improvement of the control")
_STATE = N_("Status")
_SURVEY = N_("The survey")
_HOW = N_("How it is carried out")
_VISIT = N_("The visit")
_FOUND = N_("What was found")
_PRACTICE = N_("The practice")

RISK_STEPS = Register(
    "risk_step",
    "risk_step",
    N_("Steps of the measure"),
    N_("Step of the measure"),
    (
        Field("name", N_("Step (measure)"), width=320, required=True, search=True, shown=True, max_length=300),
        Field("weight", N_("Weight (%)"), Kind.NUMBER, check="percent", width=90, shown=True),
        Field("months", N_("Planned months"), Kind.CHOICES, width=240, shown=True, choices="fiscal_month"),
        Field("percent_done", N_("Done (%)"), Kind.NUMBER, check="percent", width=90, shown=True),
        Field("done_on", N_("Done on (step)"), Kind.DATE, width=124),
    ),
    order=("id", False),
)
"""The plan of twelve months of a measure, with weights (domain B.4.5)."""

RISK_FOLLOW_UPS = Register(
    "risk_follow_up",
    "risk_follow_up",
    N_("Follow-ups (risk)"),
    N_("Follow-up (risk)"),
    (
        Field("on", N_("Followed up on"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("state", N_("State of the measure"), Kind.CHOICE, width=170, required=True, shown=True, choices="risk_progress", default="doing"),
        Field("percent", N_("Progress (%)"), Kind.NUMBER, check="percent", width=90, shown=True),
        Field("result", N_("Result (follow-up)"), Kind.LONG_TEXT, width=300, shown=True),
        Field("obstacle", N_("Obstacles"), Kind.LONG_TEXT, width=300, shown=True),
        Field("by", N_("Followed up by"), width=200, max_length=200),
    ),
    title="on",
    order=("on", True),
)
"""Follow-up of item ปค.5: state, per cent and obstacles at a day (domain B.4.5 b)."""

RISKS = Register(
    "risk",
    "risk",
    N_("Risk register"),
    N_("Risk"),
    (
        Field("name", N_("The risk"), width=0, group=_ACTIVITY, required=True, search=True, shown=True, max_length=400, aliases=("ความเสี่ยง",)),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=108, group=_ACTIVITY, required=True, shown=True, check="fiscal_year", aliases=("ปีงบประมาณ",)),
        Field("unit", N_("Group (risk)"), Kind.CHOICE, width=124, group=_ACTIVITY, required=True, row=True, shown=True, choices="org_unit", default="ADMIN", aliases=("กลุ่ม", "หน่วยงาน")),
        Field("mission", N_("Kind of mission"), Kind.CHOICE, width=220, group=_ACTIVITY, required=True, choices="mission_kind", default="law"),
        Field("activity", N_("Mission or activity"), width=240, group=_ACTIVITY, required=True, search=True, shown=True, max_length=300, aliases=("ภารกิจ", "กิจกรรม")),
        Field("objective", N_("Objective (activity)"), Kind.LONG_TEXT, width=420, group=_ACTIVITY, search=True, aliases=("วัตถุประสงค์",)),
        Field("factors_inside", N_("Causes inside"), Kind.LONG_TEXT, width=420, group=_ACTIVITY, search=True, aliases=("ปัจจัยภายใน",)),
        Field("factors_outside", N_("Causes outside"), Kind.LONG_TEXT, width=420, group=_ACTIVITY, search=True, aliases=("ปัจจัยภายนอก",)),
        Field("category", N_("Category (risk)"), Kind.CHOICE, width=200, group=_ACTIVITY, required=True, shown=True, choices="risk_category", default="operation"),
        Field("likelihood", N_("Likelihood (1–5)"), Kind.NUMBER, width=70, group=_BEFORE, check="one_to_five", aliases=("โอกาส",)),
        Field("impact", N_("Impact (1–5)"), Kind.NUMBER, width=70, group=_BEFORE, row=True, check="one_to_five", aliases=("ผลกระทบ",)),
        Field("impact_kinds", N_("Impact is felt in"), Kind.CHOICES, width=280, group=_BEFORE, choices="impact_kind"),
        Field("inherent", N_("Risk score before"), Kind.NUMBER, width=80, group=_BEFORE, shown=True, computed=True, importable=False),
        Field("inherent_level", N_("Level before"), Kind.CHOICE, width=132, group=_BEFORE, shown=True, computed=True, choices="risk_level", importable=False),
        Field("place", N_("Rank of the risk"), Kind.NUMBER, width=70, group=_BEFORE, computed=True, importable=False),
        Field("control", N_("Existing control"), Kind.LONG_TEXT, width=420, group=_AFTER, search=True, aliases=("การควบคุมที่มีอยู่",)),
        Field("control_result", N_("Assessment of the control"), Kind.LONG_TEXT, width=420, group=_AFTER, search=True, aliases=("การประเมินผล",)),
        Field("residual_likelihood", N_("Likelihood after control"), Kind.NUMBER, width=70, group=_AFTER, check="one_to_five"),
        Field("residual_impact", N_("Impact after control"), Kind.NUMBER, width=70, group=_AFTER, row=True, check="one_to_five"),
        Field("residual", N_("Risk score after"), Kind.NUMBER, width=80, group=_AFTER, shown=True, computed=True, importable=False),
        Field("residual_level", N_("Level after"), Kind.CHOICE, width=132, group=_AFTER, shown=True, computed=True, choices="risk_level", importable=False),
        Field("residual_risk", N_("Risk that remains"), Kind.LONG_TEXT, width=420, group=_AFTER, search=True, aliases=("ความเสี่ยงที่ยังมีอยู่",)),
        Field("response", N_("Answer to the risk"), Kind.CHOICE, width=150, group=_MEASURE, choices="risk_response"),
        Field("measure", N_("Improvement of the internal control"), Kind.LONG_TEXT, width=420, group=_MEASURE, search=True, aliases=("การปรับปรุงการควบคุมภายใน", "มาตรการ")),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_MEASURE, choices="org_unit"),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_MEASURE, row=True, search=True, max_length=200),
        Field("due_on", N_("To be done by"), Kind.DATE, width=124, group=_MEASURE, shown=True),
        Field("progress", N_("Progress (%)"), Kind.NUMBER, width=90, group=_MEASURE, computed=True, importable=False),
        Field("carried_from_id", N_("Carried over from"), Kind.REFERENCE, width=280, group=_STATE, choices="risk", computed=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=150, group=_STATE, shown=True, computed=True, choices="risk_status", default="identified", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("inherent", True),
    views=(
        View("open", N_("Open (risks)"), (("status", ("identified", "treating", "overdue")),)),
        View("overdue", N_("Overdue"), (("status", ("overdue",)),)),
        View("all", N_("All")),
    ),
    derived=(Derived("status", "overdue", ("identified", "treating"), ("due_on",), after=True),),
    children=(Child("steps", RISK_STEPS, "risk_id"), Child("follow_ups", RISK_FOLLOW_UPS, "risk_id")),
    same_title=False,
    same_by=("fiscal_year", "unit", "activity"),
    many=N_("risks (counted)"),
    single=N_("risk (one)"),
)
"""The risks of a fiscal year, before and after control, with measure and follow-up (manual S19, steps 4–6); form ปค.5 is printed from them."""

SURVEY_GROUPS = Register(
    "survey_group",
    "survey_group",
    N_("Groups asked (survey)"),
    N_("Group asked (survey)"),
    (
        Field("group", N_("Group of people"), Kind.CHOICE, width=196, required=True, shown=True, choices="stakeholder_group"),
        Field("population", N_("Population (N)"), Kind.NUMBER, check="people", width=110, shown=True),
        Field("sample", N_("Sample aimed at (n)"), Kind.NUMBER, check="people", width=134, shown=True),
    ),
    title="group",
    order=("id", False),
)
"""Results are shown for each of these groups (manual S16, step 7)."""

SURVEYS = Register(
    "survey",
    "survey",
    N_("Satisfaction surveys"),
    N_("Satisfaction survey (one)"),
    (
        Field("name", N_("Name of the survey"), width=0, group=_SURVEY, required=True, search=True, shown=True, max_length=300),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=110, group=_SURVEY, required=True, shown=True, check="fiscal_year"),
        Field("service_id", N_("Service it is about"), Kind.REFERENCE, width=280, group=_SURVEY, choices="service"),
        Field("framework_id", N_("Questions (framework)"), Kind.REFERENCE, width=320, group=_SURVEY, required=True, choices="framework"),
        Field("starts_on", N_("From"), Kind.DATE, width=124, group=_HOW, shown=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=124, group=_HOW, row=True, shown=True),
        Field("method", N_("How it is collected"), Kind.CHOICE, width=200, group=_HOW, choices="survey_method", default="paper"),
        Field("error", N_("Error allowed (e)"), Kind.NUMBER, check="sampling_error", width=80, group=_HOW, default=0.05),
        Field("double_entry", N_("Every sheet is keyed in twice"), Kind.YES_NO, width=90, group=_HOW),
        Field("sheet_count", N_("Sheets keyed in"), Kind.NUMBER, width=136, group=_HOW, shown=True, computed=True, importable=False),
        Field("problems", N_("What the survey found wanting"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("improvements", N_("What will be improved (survey)"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("status", N_("Status"), Kind.CHOICE, width=140, group=_STATE, shown=True, computed=True, choices="survey_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("fiscal_year", True),
    views=(View("all", N_("All")), View("open", N_("Open for answers"), (("status", ("open",)),))),
    children=(Child("groups", SURVEY_GROUPS, "survey_id"),),
    same_title=False,
    same_by=("fiscal_year",),
    many=N_("surveys (counted)"),
    single=N_("survey (one)"),
)
"""Satisfaction and dissatisfaction of each group with a service (manual S16, step 7; domain B.4.6). The sheets keyed in are rows of ``survey_sheet``."""

VISITS = Register(
    "visit",
    "supervision_visit",
    N_("Supervision visits"),
    N_("Supervision visit"),
    (
        Field("name", N_("Topic of the visit"), width=0, group=_VISIT, required=True, search=True, shown=True, max_length=300),
        Field("school_id", N_("School visited"), Kind.REFERENCE, width=280, group=_VISIT, required=True, shown=True, choices="partner", aliases=("โรงเรียน",)),
        Field("visited_on", N_("Visited on"), Kind.DATE, width=124, group=_VISIT, required=True, shown=True, default="today"),
        Field("method", N_("Way of supervision"), Kind.CHOICE, width=180, group=_VISIT, row=True, choices="visit_method", default="visit"),
        Field("assessment_id", N_("Round it belongs to"), Kind.REFERENCE, width=320, group=_VISIT, choices="assessment"),
        Field("visitors", N_("Supervisors (one a line)"), Kind.LINES, width=260, group=_VISIT),
        Field("need", N_("Problem and need"), Kind.LONG_TEXT, width=420, group=_VISIT, search=True),
        Field("found", N_("Found (visit)"), Kind.LONG_TEXT, width=420, group=_FOUND, search=True),
        Field("strengths", N_("Strengths"), Kind.LONG_TEXT, width=420, group=_FOUND, search=True),
        Field("improvements", N_("To be improved"), Kind.LONG_TEXT, width=420, group=_FOUND, search=True),
        Field("advice", N_("Advice given"), Kind.LONG_TEXT, width=420, group=_FOUND, search=True),
        Field("next_on", N_("Next visit"), Kind.DATE, width=124, group=_FOUND, shown=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_FOUND, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_FOUND, importable=False),
    ),
    order=("visited_on", True),
    views=(View("all", N_("All")),),
    same_title=False,
    same_by=("school_id", "visited_on"),
    many=N_("visits (counted)"),
    single=N_("visit (one)"),
)
"""A visit to a school (manual S06 steps 4–5, S07 step 4)."""

PRACTICES = Register(
    "practice",
    "good_practice",
    N_("Good practices"),
    N_("Good practice"),
    (
        Field("name", N_("Name of the practice"), width=0, group=_PRACTICE, required=True, search=True, shown=True, max_length=300),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=110, group=_PRACTICE, required=True, shown=True, check="fiscal_year"),
        Field("school_id", N_("School (practice)"), Kind.REFERENCE, width=280, group=_PRACTICE, shown=True, choices="partner", hint=N_("Empty: the office itself")),
        Field("unit", N_("Group of the office (practice)"), Kind.CHOICE, width=220, group=_PRACTICE, choices="org_unit"),
        Field("owner", N_("Made by"), width=220, group=_PRACTICE, search=True, max_length=200),
        Field("assessment_id", N_("Round it belongs to"), Kind.REFERENCE, width=320, group=_PRACTICE, choices="assessment"),
        Field("item_code", N_("Item (code)"), width=110, group=_PRACTICE, max_length=40),
        Field("method", N_("How it is done (practice)"), Kind.LONG_TEXT, width=420, group=_PRACTICE, search=True),
        Field("result", N_("What it brought"), Kind.LONG_TEXT, width=420, group=_PRACTICE, search=True),
        Field("lesson", N_("Why it succeeded"), Kind.LONG_TEXT, width=420, group=_PRACTICE, search=True),
        Field("status", N_("Status"), Kind.CHOICE, width=140, group=_STATE, shown=True, computed=True, choices="practice_status", default="proposed", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("fiscal_year", True),
    views=(View("all", N_("All")), View("chosen", N_("Chosen (practices)"), (("status", ("chosen", "spread")),))),
    same_title=False,
    same_by=("fiscal_year", "school_id"),
    many=N_("practices (counted)"),
    single=N_("practice (one)"),
)
"""Best practices, looked at, chosen and made known (manual S07, steps 5–7); the SAR prints those of the office (S17, step 7)."""

_ALONE = (RISKS, SURVEYS, VISITS, PRACTICES)
REGISTERS: dict[str, Register] = {register.name: register for register in _ALONE}
"""The registers of this file that stand on their own."""

ALL_REGISTERS: dict[str, Register] = REGISTERS | {register.name: register for register in (RISK_STEPS, RISK_FOLLOW_UPS, SURVEY_GROUPS)}
"""Every register declared here, the dependent ones too."""
