"""The registers of the self-assessment module declared once: domain.md A.2 S06, S07, S16–S20 and B.4. No SQLAlchemy here.

What is answered to the items of a round is no register: it hangs on the round (``models/assessment_work.py``) and is edited on its own page.
Risks, surveys and the rest of what is filled in as lists are declared in ``instrument_register.py``.
"""

from __future__ import annotations

from desktop.domain.assessment_rules import FROZEN
from desktop.domain.fields import Child, Derived, Field, Kind, Register, View
from desktop.words import N_

_FRAMEWORK = N_("The framework")
_VALID = N_("In force")
_ROUND = N_("The round")
_PERIOD = N_("Period and days (round)")
_WHO = N_("Who answers for it (round)")
_SENT = N_("Where it is sent")
_RESULT = N_("Result so far")
_STATE = N_("Status")
_PROOF = N_("The evidence")
_DAYS = N_("Three dates (evidence)")
_KEPT = N_("Where it is kept")
_ORIGIN = N_("Where it comes from (evidence)")
_PARTIES = N_("The parties")

FRAMEWORKS = Register(
    "framework",
    "framework",
    N_("Assessment frameworks"),
    N_("Assessment framework"),
    (
        Field("name", N_("Name of the framework"), width=0, group=_FRAMEWORK, required=True, search=True, shown=True, max_length=300),
        Field("instrument", N_("Instrument"), Kind.CHOICE, width=190, group=_FRAMEWORK, required=True, shown=True, choices="instrument", default="sar"),
        Field("code", N_("Code of the framework"), width=120, group=_FRAMEWORK, required=True, search=True, shown=True, max_length=60),
        Field("edition", N_("Edition"), width=110, group=_FRAMEWORK, required=True, row=True, search=True, shown=True, max_length=60),
        Field("authority", N_("Laid down by"), width=200, group=_FRAMEWORK, search=True, max_length=200),
        Field("starts_on", N_("In force from"), Kind.DATE, width=124, group=_VALID),
        Field("ends_on", N_("In force until"), Kind.DATE, width=124, group=_VALID, row=True),
        Field("based_on_id", N_("Made from"), Kind.REFERENCE, width=280, group=_FRAMEWORK, choices="framework", computed=True),
        Field("item_count", N_("Items (number)"), Kind.NUMBER, width=80, group=_FRAMEWORK, shown=True, computed=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=150, group=_STATE, shown=True, computed=True, choices="framework_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("name", False),
    views=(
        View("published", N_("In use (frameworks)"), (("status", ("published",)),)),
        View("draft", N_("Drafts (frameworks)"), (("status", ("draft",)),)),
        View("all", N_("All")),
    ),
    joint_key=("code", "edition"),
    same_title=False,
    many=N_("frameworks (counted)"),
    single=N_("framework (one)"),
)
"""An edition of an instrument. What it asks is one document (``domain/framework.py``) kept with it; its identity is the code and the edition, never the wording."""

MEMBERS = Register(
    "assessment_member",
    "assessment_member",
    N_("Committees and working group"),
    N_("Member"),
    (
        Field("committee", N_("Committee"), Kind.CHOICE, width=200, required=True, shown=True, choices="committee_kind", default="working"),
        Field("section_code", N_("Standard or category (code)"), width=110, shown=True, max_length=30),
        Field("name", N_("Name (member)"), width=220, required=True, search=True, shown=True, max_length=200),
        Field("post", N_("Post (member)"), width=220, search=True, shown=True, max_length=200),
        Field("role", N_("Role in the committee"), Kind.CHOICE, width=170, required=True, shown=True, choices="committee_role", default="member"),
        Field("order_no", N_("Order no."), width=130, max_length=80),
        Field("order_on", N_("Order dated"), Kind.DATE, width=124),
    ),
    order=("id", False),
)
"""Who sits on which committee: Steering Committee, Working Team, champion of a category (manual S20, step 2), working group of a standard (S17, step 3)."""

ASSESSMENTS = Register(
    "assessment",
    "assessment",
    N_("Self-assessment"),
    N_("Assessment round"),
    (
        Field("name", N_("Name of the round (assessment)"), width=0, group=_ROUND, required=True, search=True, shown=True, max_length=300),
        Field("instrument", N_("Instrument"), Kind.CHOICE, width=116, group=_ROUND, required=True, shown=True, choices="instrument", default="sar"),
        Field("framework_id", N_("Framework (edition)"), Kind.REFERENCE, width=320, group=_ROUND, required=True, choices="framework"),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=146, group=_PERIOD, required=True, shown=True, check="fiscal_year"),
        Field("period", N_("Round of the year"), Kind.CHOICE, width=150, group=_PERIOD, required=True, row=True, shown=True, choices="assessment_period", default="year"),
        Field("data_from", N_("Data from"), Kind.DATE, width=124, group=_PERIOD),
        Field("data_to", N_("Data until"), Kind.DATE, width=124, group=_PERIOD, row=True),
        Field("due_on", N_("To be sent by"), Kind.DATE, width=140, group=_PERIOD, shown=True),
        Field("agreement_id", N_("Agreement it reports on"), Kind.REFERENCE, width=300, group=_ROUND, choices="performance_agreement", only_for=("instrument", ("agreement",))),
        Field("previous_id", N_("Compared with (earlier round)"), Kind.REFERENCE, width=300, group=_ROUND, choices="assessment"),
        Field("lead_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_WHO, choices="org_unit", default="ADMIN"),
        Field("lead_officer", N_("Responsible officer"), width=220, group=_WHO, max_length=200),
        Field("order_no", N_("Order no."), width=140, group=_WHO, max_length=80),
        Field("order_on", N_("Order dated"), Kind.DATE, width=124, group=_WHO, row=True),
        Field("report_to", N_("Report goes to (one a line)"), Kind.LINES, width=300, group=_SENT),
        Field("out_doc_no", N_("Letter sent no."), width=150, group=_SENT, computed=True, max_length=80),
        Field("out_doc_on", N_("Letter dated"), Kind.DATE, width=124, group=_SENT, computed=True, row=True),
        Field("progress", N_("Assessed (of)"), width=96, group=_RESULT, shown=True, computed=True, importable=False),
        Field("score", N_("Score (round)"), Kind.NUMBER, width=104, group=_RESULT, shown=True, computed=True, importable=False),
        Field("grade", N_("Meaning of the score"), width=120, group=_RESULT, shown=True, computed=True, importable=False),
        Field("revision", N_("Revision"), Kind.NUMBER, width=80, group=_RESULT, computed=True, importable=False),
        Field("revision_of_id", N_("Corrects the round"), Kind.REFERENCE, width=300, group=_RESULT, choices="assessment", computed=True, importable=False),
        Field("revision_reason", N_("Why it is corrected"), width=300, group=_RESULT, computed=True, importable=False),
        Field("superseded", N_("Corrected by a later revision"), Kind.YES_NO, width=90, group=_RESULT, computed=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=170, group=_STATE, shown=True, computed=True, choices="assessment_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("fiscal_year", True),
    views=(
        View("open", N_("Being worked on (rounds)"), (("status", ("draft", "assigned", "collecting", "self_assessed", "team_review", "director_approval", "board_review", "more_asked")),)),
        View("sent", N_("Sent and closed (rounds)"), (("status", FROZEN),)),
        View("all", N_("All")),
    ),
    children=(Child("members", MEMBERS, "assessment_id"),),
    same_title=False,
    same_by=("fiscal_year", "period"),
    many=N_("rounds (assessment)"),
    single=N_("round (one assessment)"),
)

EVIDENCE = Register(
    "evidence",
    "evidence",
    N_("Evidence register"),
    N_("Evidence (one)"),
    (
        Field("code", N_("Evidence code"), width=110, group=_PROOF, search=True, shown=True, max_length=40, aliases=("รหัส",)),
        Field("name", N_("Name of the evidence"), width=0, group=_PROOF, required=True, search=True, shown=True, max_length=300, aliases=("ชื่อเอกสาร", "หลักฐาน")),
        Field("kind", N_("Kind of evidence"), Kind.CHOICE, width=170, group=_PROOF, required=True, shown=True, choices="evidence_kind", default="document", aliases=("ประเภท",)),
        Field("detail", N_("What it shows"), Kind.LONG_TEXT, width=420, group=_PROOF, search=True),
        Field("happened_on", N_("Happened on (evidence)"), Kind.DATE, width=124, group=_DAYS, shown=True, aliases=("ลงวันที่", "วันที่ของเอกสาร")),
        Field("period_from", N_("Proves the time from"), Kind.DATE, width=124, group=_DAYS, shown=True),
        Field("period_to", N_("Proves the time until"), Kind.DATE, width=124, group=_DAYS, row=True, shown=True),
        Field("entered_on", N_("Entered on"), Kind.DATE, width=124, group=_DAYS, default="today", required=True),
        Field("valid_until", N_("To be renewed by"), Kind.DATE, width=124, group=_DAYS, row=True),
        Field("holder", N_("Holder"), width=220, group=_KEPT, search=True, shown=True, max_length=200, aliases=("ผู้เก็บ",)),
        Field("holder_unit", N_("Group of the holder"), Kind.CHOICE, width=240, group=_KEPT, choices="org_unit"),
        Field("shelf", N_("Shelf or file no."), width=220, group=_KEPT, search=True, max_length=200, aliases=("ที่เก็บ",)),
        Field("link", N_("Link (evidence)"), width=280, group=_KEPT, search=True, max_length=400, aliases=("URL",)),
        Field("secrecy", N_("Secrecy"), Kind.CHOICE, width=120, group=_KEPT, required=True, choices="secrecy", default="normal"),
        Field("source_register", N_("Comes from (register)"), width=120, group=_ORIGIN, computed=True, importable=False),
        Field("source_id", N_("Comes from (record)"), Kind.NUMBER, width=80, group=_ORIGIN, computed=True, importable=False),
        Field("used", N_("Used by an item"), Kind.YES_NO, width=70, group=_ORIGIN, shown=True, computed=True, importable=False),
        Field("state", N_("Validity (evidence)"), Kind.CHOICE, width=120, group=_ORIGIN, shown=True, computed=True, choices="evidence_state", default="valid", importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_ORIGIN, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_KEPT, importable=False),
    ),
    order=("code", False),
    views=(
        View("all", N_("All")),
        View("unused", N_("Used nowhere (evidence)"), (("used", ("0",)),)),
        View("expired", N_("No longer valid (evidence)"), (("state", ("expired",)),)),
    ),
    derived=(Derived("state", "expired", ("valid",), ("valid_until",), after=True),),
    keys=("code",),
    same_title=False,
    many=N_("pieces of evidence"),
    single=N_("piece of evidence"),
)
"""One register of evidence for all instruments (domain B.4.1): when it happened, which time it proves, when it was entered; linked to as many items as it serves."""

AGREEMENTS = Register(
    "performance_agreement",
    "performance_agreement",
    N_("Performance agreements"),
    N_("Performance agreement"),
    (
        Field("name", N_("Name of the agreement"), width=0, group=_PARTIES, required=True, search=True, shown=True, max_length=300),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=110, group=_PARTIES, required=True, shown=True, check="fiscal_year"),
        Field("level", N_("Between whom"), Kind.CHOICE, width=220, group=_PARTIES, required=True, row=True, shown=True, choices="agreement_level", default="office_obec"),
        Field("receiver_name", N_("Receives the agreement"), width=220, group=_PARTIES, required=True, search=True, shown=True, max_length=200),
        Field("receiver_post", N_("Post (receives)"), width=260, group=_PARTIES, row=True, max_length=200),
        Field("giver_name", N_("Gives the agreement"), width=220, group=_PARTIES, required=True, search=True, shown=True, max_length=200),
        Field("giver_post", N_("Post (gives)"), width=260, group=_PARTIES, row=True, max_length=200),
        Field("giver_unit", N_("Group (gives)"), Kind.CHOICE, width=240, group=_PARTIES, choices="org_unit"),
        Field("starts_on", N_("From"), Kind.DATE, width=124, group=_VALID, required=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=124, group=_VALID, required=True, row=True),
        Field("signed_on", N_("Signed on"), Kind.DATE, width=124, group=_VALID, shown=True),
        Field("framework_id", N_("Indicators (framework)"), Kind.REFERENCE, width=320, group=_VALID, choices="framework"),
        Field("status", N_("Status"), Kind.CHOICE, width=140, group=_STATE, shown=True, computed=True, choices="agreement_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_STATE, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_STATE, importable=False),
    ),
    order=("fiscal_year", True),
    views=(View("all", N_("All")),),
    same_title=False,
    same_by=("fiscal_year", "giver_name"),
    many=N_("agreements (counted)"),
    single=N_("agreement (one)"),
)
"""An agreement between two named parties for a fiscal year (manual S18, step 7); its indicators are a framework, its rounds of 6, 9 and 12 months are assessments."""

_ALONE = (ASSESSMENTS, EVIDENCE, AGREEMENTS, FRAMEWORKS)
REGISTERS: dict[str, Register] = {register.name: register for register in _ALONE}
"""The registers of this file that stand on their own."""

ALL_REGISTERS: dict[str, Register] = REGISTERS | {MEMBERS.name: MEMBERS}
"""Every register declared here, the dependent ones too."""
