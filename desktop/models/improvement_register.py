"""The plan of improvement (แผนปรับปรุง): one register for complaints, suggestions, participation, surveys and self-assessment (manual S16 steps 4 and 6, S20 step 6).

No SQLAlchemy here.
"""

from __future__ import annotations

from desktop.domain.fields import Field, Kind, Register, View
from desktop.words import N_

_MEASURE = N_("The measure")
_CHECK_AGAIN = N_("Result and second look")
_STATE = N_("Status")

IMPROVEMENTS = Register(
    "improvement",
    "improvement",
    N_("Improvement plan"),
    N_("Improvement"),
    (
        Field("name", N_("Issue to be improved"), width=0, group=_MEASURE, required=True, search=True, shown=True, max_length=400, aliases=("ประเด็น", "ประเด็นปัญหา")),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=116, group=_MEASURE, required=True, shown=True, check="fiscal_year", aliases=("ปีงบประมาณ",)),
        Field("source", N_("Comes from"), Kind.CHOICE, width=200, group=_MEASURE, required=True, row=True, shown=True, choices="improvement_source", default="complaint", aliases=("ที่มา",)),
        Field("activity_id", N_("Participation activity"), Kind.REFERENCE, width=280, group=_MEASURE, choices="activity", only_for=("source", ("participation",)), importable=False),
        Field("assessment_id", N_("Assessment round"), Kind.REFERENCE, width=300, group=_MEASURE, choices="assessment", only_for=("source", ("assessment",)), importable=False),
        Field("item_code", N_("Item (code)"), width=110, group=_MEASURE, row=True, only_for=("source", ("assessment",)), max_length=40, importable=False),
        Field("survey_id", N_("Satisfaction survey (one)"), Kind.REFERENCE, width=300, group=_MEASURE, choices="survey", only_for=("source", ("survey",)), importable=False),
        Field("rank", N_("Order of importance"), Kind.NUMBER, width=80, group=_MEASURE, importable=False),
        Field("root_cause", N_("Root cause"), Kind.LONG_TEXT, width=420, group=_MEASURE, search=True, aliases=("สาเหตุ",)),
        Field("measure", N_("Measure"), Kind.LONG_TEXT, width=420, group=_MEASURE, required=True, search=True, shown=True, aliases=("มาตรการ", "วิธีการปรับปรุง")),
        Field("indicator", N_("How success is seen"), width=280, group=_MEASURE, max_length=300, aliases=("ตัวชี้วัด",)),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_MEASURE, required=True, shown=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ",)),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_MEASURE, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("starts_on", N_("From"), Kind.DATE, width=124, group=_MEASURE, aliases=("เริ่ม",)),
        Field("due_on", N_("To be done by"), Kind.DATE, width=124, group=_MEASURE, required=True, row=True, shown=True, aliases=("กำหนดแล้วเสร็จ", "กำหนดเสร็จ")),
        Field("done_on", N_("Carried out on"), Kind.DATE, width=124, group=_CHECK_AGAIN, computed=True),
        Field("result", N_("Result of the measure"), Kind.LONG_TEXT, width=420, group=_CHECK_AGAIN, search=True, aliases=("ผลการดำเนินงาน",)),
        Field("recheck_on", N_("To be looked at again on"), Kind.DATE, width=124, group=_CHECK_AGAIN, shown=True, aliases=("วันติดตามผล",)),
        Field("recheck_result", N_("What the second look showed"), Kind.LONG_TEXT, width=420, group=_CHECK_AGAIN, search=True),
        Field("effect", N_("Effect on the next round"), Kind.LONG_TEXT, width=420, group=_CHECK_AGAIN, search=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=180, group=_STATE, shown=True, computed=True, choices="improvement_status", default="planned", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("due_on", False),
    views=(
        View("open", N_("Open (improvements)"), (("status", ("planned", "doing", "done", "not_effective")),)),
        View("all", N_("All")),
    ),
    many=N_("items (improvement)"),
    single=N_("item (improvement)"),
)
