"""The registers of the complaint module declared once: domain.md B.3, A.2 S04 and S16, C.11. No SQLAlchemy here.

Who complains is no field of a case. ``IDENTITY`` declares those fields apart; they are kept sealed in a table of their own (``services/vault.py``), and nothing
that loops over the fields of a case can ever meet them.
"""

from __future__ import annotations

from desktop.domain.complaint_rules import OPEN
from desktop.domain.fields import Child, Derived, Field, Guard, Kind, Register, View
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.words import N_

_INTAKE = N_("Receipt of the case")
_ABOUT = N_("The matter")
_WHERE = N_("What it concerns")
_WEIGHT = N_("Weight and secrecy")
_WHO = N_("Who works on it")
_FACTS = N_("Fact-finding committee")
_OUTCOME = N_("What came of it (case)")
_LEARNED = N_("What is learned from it")
_STATE = N_("Status")
_TIME = N_("Time limits")
_SUGGESTION = N_("Suggestion or opinion")
_PRAISE = N_("Compliment")
_CHANNEL = N_("The channel")
_CHECKED = N_("Checked")
_LIMIT = N_("The limit")
_VALID = N_("In force")
_SERVICE = N_("The service")
_NAME = N_("Name")
_REACH = N_("Where to reach them")

_COMPLAINT = ("record_type", ("complaint",))
_OPINION = ("record_type", ("suggestion", "opinion"))
_COMPLIMENT = ("record_type", ("compliment",))
_INQUIRY = ("record_type", ("inquiry",))
_GUARD = Guard("complaint_case", "restricted", "handlers", "id")
_OF_CASE = Guard("complaint_case", "restricted", "handlers", "case_id")

IDENTITY = Register(
    "identity",
    "case_identity",
    N_("Complainants"),
    N_("Complainant"),
    (
        Field("title", N_("Title"), width=110, group=_NAME, max_length=40, aliases=("คำนำหน้า",)),
        Field("first_name", N_("First name (complainant)"), width=170, group=_NAME, row=True, max_length=120, aliases=("ชื่อผู้ร้อง", "ผู้ร้อง", "ผู้ร้องเรียน", "ชื่อ-สกุลผู้ร้อง", "ชื่อผู้ร้องเรียน")),
        Field("last_name", N_("Last name (complainant)"), width=170, group=_NAME, row=True, max_length=120, aliases=("นามสกุลผู้ร้อง",)),
        Field("phone", N_("Telephone (complainant)"), width=150, group=_REACH, max_length=60, check="phone", aliases=("โทรศัพท์ผู้ร้อง", "เบอร์โทรผู้ร้อง", "โทรศัพท์")),
        Field("email", N_("E-mail (complainant)"), width=200, group=_REACH, max_length=120, check="email", aliases=("อีเมลผู้ร้อง",)),
        Field("line", N_("LINE (complainant)"), width=140, group=_REACH, row=True, max_length=80),
        Field("address", N_("Address (complainant)"), Kind.LONG_TEXT, width=320, group=_REACH, max_length=400, aliases=("ที่อยู่ผู้ร้อง", "ที่อยู่")),
        Field("workplace", N_("Place of work (complainant)"), width=240, group=_REACH, max_length=200),
        Field("occupation", N_("Occupation"), width=160, group=_NAME, max_length=120, aliases=("อาชีพ",)),
        Field("age", N_("Age"), Kind.NUMBER, width=70, group=_NAME, row=True, aliases=("อายุ",)),
        Field("citizen_id", N_("Citizen ID (only if a law or fact requires it)"), width=170, group=_NAME, check="citizen_id", aliases=("เลขประจำตัวประชาชน",)),
    ),
    title="first_name",
    order=("id", False),
)
"""Who complains: the form, the import and the vault know these fields; no list, search, export, history or draft does."""

CASES = Register(
    "case",
    "complaint_case",
    N_("Complaint log"),
    N_("Case"),
    (
        Field("number", N_("Case no."), width=110, group=_INTAKE, search=True, shown=True, computed=True, aliases=("เลขที่รับเรื่อง", "เลขรับเรื่อง", "เลขที่เรื่อง")),
        Field("record_type", N_("Record type"), Kind.CHOICE, width=150, group=_INTAKE, required=True, shown=True, choices="case_type", default="complaint", aliases=("ประเภท", "ประเภทเรื่อง")),
        Field("received_on", N_("Received on"), Kind.DATE, width=112, group=_INTAKE, required=True, shown=True, default="today", aliases=("วันที่รับ", "วันที่รับเรื่อง", "วันรับเรื่อง")),
        Field("received_time", N_("Time"), width=80, group=_INTAKE, row=True, check="time", hint=N_("09.30"), aliases=("เวลา",)),
        Field("channel", N_("Channel (case)"), Kind.CHOICE, width=190, group=_INTAKE, required=True, shown=True, choices="complaint_channel", default="walk_in", aliases=("ช่องทาง", "ช่องทางการร้องเรียน")),
        Field("received_by", N_("Received by"), width=190, group=_INTAKE, max_length=200, aliases=("ผู้รับเรื่อง",)),
        Field("external_source", N_("Came through"), Kind.CHOICE, width=190, group=_INTAKE, choices="external_source", aliases=("หน่วยงานต้นทาง", "แหล่งที่มา")),
        Field("external_ref", N_("Number at the source"), width=150, group=_INTAKE, row=True, search=True, max_length=80, aliases=("เลขเรื่องต้นทาง", "เลขที่ 1111", "รหัสเรื่อง", "ticket_id")),
        Field("in_doc_no", N_("Letter received no."), width=150, group=_INTAKE, search=True, max_length=80, aliases=("เลขที่หนังสือรับ", "ที่หนังสือ")),
        Field("in_doc_on", N_("Dated"), Kind.DATE, width=124, group=_INTAKE, row=True, aliases=("ลงวันที่",)),
        Field("complainant_kind", N_("Who complains"), Kind.CHOICE, width=160, group=_INTAKE, required=True, choices="complainant_kind", default="person", aliases=("ประเภทผู้ร้อง",)),
        Field("anonymity", N_("Name of the complainant"), Kind.CHOICE, width=200, group=_INTAKE, required=True, shown=True, choices="anonymity", default="named", aliases=("การเปิดเผยชื่อ", "ปกปิดชื่อ")),
        Field("complainant_group", N_("Group of people"), Kind.CHOICE, width=180, group=_INTAKE, choices="stakeholder_group", aliases=("กลุ่มผู้รับบริการ", "กลุ่มผู้ร้อง")),
        Field("name", N_("Subject"), width=0, group=_ABOUT, required=True, search=True, shown=True, max_length=400, aliases=("เรื่อง", "ชื่อเรื่อง", "เรื่องร้องเรียน")),
        Field("detail", N_("Facts as told"), Kind.LONG_TEXT, width=420, group=_ABOUT, required=True, search=True, aliases=("รายละเอียด", "ข้อเท็จจริง", "พฤติการณ์")),
        Field("category", N_("Category (case)"), Kind.CHOICE, width=240, group=_ABOUT, required=True, shown=True, choices="complaint_category", aliases=("หมวดเรื่อง", "หมวด")),
        Field("subcategory", N_("Finer"), width=180, group=_ABOUT, row=True, max_length=120, aliases=("หมวดย่อย",)),
        Field("wish", N_("Remedy wished for"), Kind.LONG_TEXT, width=420, group=_ABOUT, search=True, aliases=("ความประสงค์", "สิ่งที่ขอให้ดำเนินการ")),
        Field("service_id", N_("Service asked for"), Kind.REFERENCE, width=260, group=_ABOUT, choices="service", only_for=_INQUIRY, aliases=("งานบริการ",)),
        Field("event_on", N_("Happened on"), Kind.DATE, width=124, group=_WHERE, aliases=("วันที่เกิดเหตุ",)),
        Field("event_time", N_("At (time)"), width=80, group=_WHERE, row=True, check="time", hint=N_("09.30"), aliases=("เวลาเกิดเหตุ",)),
        Field("event_place", N_("Place"), width=280, group=_WHERE, search=True, max_length=300, aliases=("สถานที่เกิดเหตุ",)),
        Field("event_area", N_("Subdistrict, district"), width=280, group=_WHERE, search=True, max_length=200, aliases=("พื้นที่เกิดเหตุ", "ตำบล/อำเภอ", "ตำบล/อำเภอที่เกิดเหตุ", "อำเภอที่เกิดเหตุ")),
        Field("school_id", N_("School or agency concerned"), Kind.REFERENCE, width=280, group=_WHERE, choices="partner", aliases=("โรงเรียน", "สถานศึกษา", "หน่วยงานที่ถูกร้อง")),
        Field("respondent_kind", N_("Respondent"), Kind.CHOICE, width=160, group=_WHERE, only_for=_COMPLAINT, choices="respondent_kind", aliases=("ประเภทผู้ถูกร้อง",)),
        Field("respondent_name", N_("Name of the respondent"), width=220, group=_WHERE, only_for=_COMPLAINT, search=True, max_length=200, aliases=("ผู้ถูกร้อง", "ชื่อผู้ถูกร้อง")),
        Field("respondent_position", N_("Position"), width=180, group=_WHERE, row=True, only_for=_COMPLAINT, max_length=160, aliases=("ตำแหน่งผู้ถูกร้อง",)),
        Field("respondent_unit", N_("Group of the respondent"), Kind.CHOICE, width=240, group=_WHERE, only_for=_COMPLAINT, choices="org_unit", aliases=("กลุ่มผู้ถูกร้อง",)),
        Field("witnesses", N_("Witnesses (one a line)"), Kind.LINES, width=260, group=_WHERE, only_for=_COMPLAINT, aliases=("พยาน",)),
        Field("nature", N_("Nature"), Kind.CHOICE, width=180, group=_WEIGHT, choices="case_nature", aliases=("ลักษณะเรื่อง",)),
        Field("priority", N_("Priority"), Kind.CHOICE, width=110, group=_WEIGHT, required=True, choices="priority", default="normal", aliases=("ความสำคัญ", "ความเร่งด่วน")),
        Field("importance", N_("Importance"), Kind.CHOICE, width=180, group=_WEIGHT, row=True, choices="importance", default="general"),
        Field("severity", N_("Severity"), Kind.CHOICE, width=140, group=_WEIGHT, choices="severity", aliases=("ความรุนแรง",)),
        Field("secrecy", N_("Secrecy"), Kind.CHOICE, width=120, group=_WEIGHT, required=True, row=True, choices="secrecy", default="normal", aliases=("ชั้นความลับ",)),
        Field("handlers", N_("Named handlers"), Kind.LINES, width=240, group=_WEIGHT, hint=N_("One name a line"), importable=False),
        Field("restricted", N_("Seen by named handlers only"), Kind.YES_NO, width=90, group=_WEIGHT, computed=True, importable=False),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=220, group=_WHO, shown=True, choices="org_unit", aliases=("กลุ่มผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ")),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_WHO, search=True, shown=True, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("co_units", N_("Other groups concerned"), Kind.CHOICES, width=260, group=_WHO, choices="org_unit", importable=False),
        Field("assigned_on", N_("Assigned on"), Kind.DATE, width=124, group=_WHO, computed=True),
        Field("assigned_by", N_("Assigned by"), width=200, group=_WHO, row=True, computed=True, max_length=200),
        Field("coi_checked", N_("Conflict of interest checked (s. 13): none found"), Kind.YES_NO, width=90, group=_WHO, computed=True, importable=False),
        Field("coi_note", N_("What was found, and who stands in"), width=280, group=_WHO, computed=True, max_length=400, importable=False),
        Field("inadmissible_reason", N_("Why it is not taken up"), Kind.CHOICE, width=240, group=_WHO, computed=True, choices="inadmissible_reason", aliases=("เหตุผลที่ไม่รับ",)),
        Field("forwarded_to", N_("Agency it was forwarded to"), Kind.REFERENCE, width=260, group=_WHO, computed=True, choices="partner", importable=False),
        Field("out_doc_no", N_("Letter sent no."), width=150, group=_WHO, computed=True, max_length=80, aliases=("เลขที่หนังสือส่ง",)),
        Field("out_doc_on", N_("Letter dated"), Kind.DATE, width=124, group=_WHO, computed=True, row=True),
        Field("committee_order_no", N_("Order no."), width=140, group=_FACTS, computed=True, max_length=80, importable=False),
        Field("committee_order_on", N_("Order dated"), Kind.DATE, width=124, group=_FACTS, computed=True, row=True, importable=False),
        Field("committee_members", N_("Members (one a line, chair first)"), Kind.LINES, width=260, group=_FACTS, computed=True, importable=False),
        Field("committee_concluded_on", N_("Concluded on"), Kind.DATE, width=124, group=_FACTS, importable=False),
        Field("committee_conclusion", N_("What the committee found"), Kind.LONG_TEXT, width=420, group=_FACTS, importable=False),
        Field("result_code", N_("Result (code)"), Kind.CHOICE, width=220, group=_OUTCOME, choices="case_result", computed=True, aliases=("ผล", "รหัสผล")),
        Field("result", N_("What was done and decided"), Kind.LONG_TEXT, width=420, group=_OUTCOME, computed=True, search=True, aliases=("ผลการดำเนินการ", "ผลการพิจารณา")),
        Field("resolved_on", N_("Settled on"), Kind.DATE, width=124, group=_OUTCOME, computed=True, aliases=("วันที่แล้วเสร็จ",)),
        Field("first_reply_on", N_("First reply on"), Kind.DATE, width=124, group=_OUTCOME, aliases=("วันที่ตอบครั้งแรก", "วันที่แจ้งรับเรื่อง")),
        Field("replied_on", N_("Complainant told on"), Kind.DATE, width=124, group=_OUTCOME, row=True, computed=True, aliases=("วันที่แจ้งผล",)),
        Field("reply_channel", N_("Told by"), Kind.CHOICE, width=180, group=_OUTCOME, computed=True, choices="complaint_channel"),
        Field("reply_doc_no", N_("Letter of reply no."), width=150, group=_OUTCOME, row=True, computed=True, max_length=80),
        Field("recourse", N_("Recourse offered"), width=320, group=_OUTCOME, computed=True, max_length=400, aliases=("ช่องทางโต้แย้ง",)),
        Field("outcome_accepted", N_("The complainant accepts the outcome"), Kind.CHOICE, width=150, group=_OUTCOME, computed=True, choices="accepted"),
        Field("accepted_to_plan", N_("Used for improvement"), Kind.CHOICE, width=160, group=_SUGGESTION, choices="accepted_to_plan", only_for=_OPINION, aliases=("นำไปปรับปรุง",)),
        Field("unit_reply", N_("Reply of the group"), Kind.LONG_TEXT, width=420, group=_SUGGESTION, only_for=_OPINION),
        Field("praised", N_("Person or group praised"), width=260, group=_PRAISE, only_for=_COMPLIMENT, max_length=300, aliases=("ผู้ได้รับคำชม",)),
        Field("recognition", N_("How it was passed on"), width=320, group=_PRAISE, only_for=_COMPLIMENT, max_length=300),
        Field("root_cause", N_("Root cause"), Kind.LONG_TEXT, width=420, group=_LEARNED, search=True, aliases=("สาเหตุ",)),
        Field("improvement_id", N_("Item of the improvement plan"), Kind.REFERENCE, width=280, group=_LEARNED, choices="improvement", importable=False),
        Field("publish_flag", N_("Counted in published statistics"), Kind.YES_NO, width=90, group=_LEARNED, default=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=192, group=_STATE, shown=True, computed=True, choices="case_status", default="new", aliases=("สถานะเรื่อง", "ผลการดำเนินงาน")),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("timing", N_("Against the clock"), Kind.CHOICE, width=172, group=_TIME, shown=True, computed=True, choices="case_timing", default="none", importable=False),
        Field("next_due_on", N_("Due next"), Kind.DATE, width=116, group=_TIME, shown=True, computed=True, importable=False),
        Field("next_clock", N_("What is due next"), Kind.CHOICE, width=170, group=_TIME, computed=True, choices="case_clock", importable=False),
        Field("soon_on", N_("Shown as near from"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("close_due_on", N_("To be settled by"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("screened_on", N_("Screened on"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("settled_on", N_("First answered with its result on"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("appealed_on", N_("Contested on"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("reopened_on", N_("Opened again on"), Kind.DATE, width=124, group=_TIME, computed=True, importable=False),
        Field("closed_on", N_("Closed on"), Kind.DATE, width=124, group=_STATE, computed=True, aliases=("วันที่ยุติเรื่อง", "วันที่ปิดเรื่อง")),
        Field("closed_summary", N_("Summary on closing"), Kind.LONG_TEXT, width=420, group=_STATE, computed=True, search=True),
        Field("retention_until", N_("To be kept until"), Kind.DATE, width=124, group=_STATE, computed=True, importable=False),
        Field("disposed_on", N_("Made anonymous on"), Kind.DATE, width=124, group=_STATE, computed=True, importable=False),
        Field("disposed_groups", N_("Destroyed when its time was over"), Kind.CHOICES, width=260, group=_STATE, computed=True, choices="case_data_group", importable=False),
        Field("merged_into_id", N_("Merged into"), Kind.REFERENCE, width=140, group=_STATE, computed=True, choices="case", importable=False),
        Field("detail_redacted", N_("Text for the respondent"), Kind.LONG_TEXT, width=420, group=_LEARNED, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_LEARNED, search=True, aliases=("หมายเหตุ",)),
        Field("files", N_("Evidence"), Kind.FILES, group=_ABOUT, importable=False),
    ),
    number="number",
    spoken="number",
    aside=("merged_into_id", "*"),
    guard=_GUARD,
    order=("number", True),
    views=(
        View("open", N_("Open (cases)"), (("status", OPEN),), ("next_due_on", False)),
        View("soon", N_("Due soon"), (("timing", ("due_soon",)),), ("next_due_on", False)),
        View("overdue", N_("Overdue"), (("timing", ("overdue",)),), ("next_due_on", False)),
        View("waiting", N_("Waiting for others"), (("status", ("need_info", "transferred")),), ("next_due_on", False)),
        View("inquiry", N_("Requests for information"), (("record_type", ("inquiry",)),)),
        View("closed", N_("Closed"), (("status", ("closed",)),), ("closed_on", True)),
        View("all", N_("All")),
    ),
    keys=("number",),
    joint_key=("external_source", "external_ref"),
    same_title=False,
    apart=IDENTITY,
    derived=(
        Derived("timing", "overdue", ("running",), ("next_due_on",), after=True),
        Derived("timing", "due_soon", ("running",), ("soon_on",)),
    ),
    many=N_("cases"),
    single=N_("one case"),
)

ACTIONS = Register(
    "action",
    "case_action",
    N_("What was done"),
    N_("Action"),
    (
        Field("case_id", N_("Case"), Kind.REFERENCE, width=110, required=True, shown=True, choices="case"),
        Field("done_on", N_("Date"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("done_time", N_("Time"), width=80, row=True, check="time", hint=N_("09.30")),
        Field("kind", N_("Kind"), Kind.CHOICE, width=180, required=True, shown=True, choices="action_kind", default="work"),
        Field("name", N_("What was done (in short)"), width=0, required=True, search=True, shown=True, max_length=400),
        Field("detail", N_("Details"), Kind.LONG_TEXT, width=420, search=True),
        Field("done_by", N_("Done by"), width=200, shown=True, max_length=200),
        Field("doc_no", N_("Letter no."), width=150, max_length=80),
        Field("files", N_("Attachments"), Kind.FILES),
    ),
    spoken="case_id",
    guard=_OF_CASE,
    order=("done_on", True),
    views=(View("all", N_("All")),),
)

REFERRALS = Register(
    "referral",
    "case_referral",
    N_("Forwarded cases"),
    N_("Forwarding"),
    (
        Field("case_id", N_("Case"), Kind.REFERENCE, width=110, required=True, shown=True, choices="case"),
        Field("partner_id", N_("Agency"), Kind.REFERENCE, width=260, choices="partner"),
        Field("name", N_("Forwarded to"), width=0, required=True, search=True, shown=True, max_length=300),
        Field("purpose", N_("For"), Kind.CHOICE, width=180, required=True, choices="referral_purpose", default="handle"),
        Field("sent_on", N_("Sent on"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("doc_no", N_("Letter sent no."), width=150, row=True, search=True, shown=True, max_length=80),
        Field("due_on", N_("To report by"), Kind.DATE, width=124, shown=True, computed=True),
        Field("reminder1_on", N_("First reminder"), Kind.DATE, width=124),
        Field("reminder1_no", N_("Letter no. (1)"), width=130, row=True, max_length=80),
        Field("reminder2_on", N_("Second reminder"), Kind.DATE, width=124),
        Field("reminder2_no", N_("Letter no. (2)"), width=130, row=True, max_length=80),
        Field("reminder3_on", N_("Third reminder"), Kind.DATE, width=124),
        Field("reminder3_no", N_("Letter no. (3)"), width=130, row=True, max_length=80),
        Field("reported_on", N_("Reported on"), Kind.DATE, width=124, shown=True),
        Field("report_no", N_("Their letter no."), width=150, row=True, max_length=80),
        Field("report", N_("What they reported"), Kind.LONG_TEXT, width=420, search=True),
        Field("files", N_("Attachments"), Kind.FILES),
    ),
    spoken="case_id",
    guard=_OF_CASE,
    order=("sent_on", True),
    views=(View("all", N_("All")), View("open", N_("No report yet"), (("reported_on", ("",)),), ("due_on", False))),
)

LETTERS = Register(
    "letter",
    "case_letter",
    N_("Letters of cases"),
    N_("Letter"),
    (
        Field("case_id", N_("Case"), Kind.REFERENCE, width=110, required=True, shown=True, choices="case"),
        Field("kind", N_("Kind of letter"), Kind.CHOICE, width=220, required=True, shown=True, choices="letter_kind", default="answer"),
        Field("name", N_("Subject (letter)"), width=0, required=True, search=True, shown=True, max_length=400),
        Field("doc_no", N_("Letter no."), width=150, shown=True, max_length=80),
        Field("written_on", N_("Dated"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("recipient", N_("To (line of address)"), width=280, max_length=300),
        Field("reference", N_("Refers to"), width=320, max_length=400),
        Field("enclosures", N_("Enclosures (one a line)"), Kind.LINES, width=320),
        Field("urgency", N_("Urgency"), Kind.CHOICE, width=120, choices="urgency", default="normal"),
        Field("body", N_("Text of the letter"), Kind.LONG_TEXT, width=420, required=True),
        Field("signer", N_("Signed by"), width=220, max_length=200),
        Field("signer_position", N_("Position of the signer"), width=260, max_length=300),
        Field("copies", N_("Copies to (one a line)"), Kind.LINES, width=260),
    ),
    spoken="case_id",
    guard=_OF_CASE,
    order=("written_on", True),
    views=(View("all", N_("All")),),
)

TEMPLATES = Register(
    "template",
    "case_template",
    N_("Letter templates"),
    N_("Letter template"),
    (
        Field("name", N_("Name of the template"), width=280, required=True, search=True, shown=True, max_length=200),
        Field("kind", N_("Kind of letter"), Kind.CHOICE, width=220, required=True, shown=True, choices="letter_kind", default="answer"),
        Field("record_types", N_("For record types"), Kind.CHOICES, width=220, choices="case_type"),
        Field("subject", N_("Subject (letter)"), width=320, max_length=400, check="case_template"),
        Field("recipient", N_("To (line of address)"), width=280, max_length=300, check="case_template"),
        Field("body", N_("Text of the letter"), Kind.LONG_TEXT, width=0, required=True, search=True, check="case_template"),
    ),
    views=(View("all", N_("All")),),
)

CHANNELS = Register(
    "channel",
    "listening_channel",
    N_("Listening channels"),
    N_("Listening channel"),
    (
        Field("channel", N_("Kind of channel"), Kind.CHOICE, width=190, group=_CHANNEL, required=True, shown=True, choices="complaint_channel", aliases=("ช่องทาง",)),
        Field("name", N_("Name of the channel"), width=0, group=_CHANNEL, required=True, search=True, shown=True, max_length=200, aliases=("ชื่อช่องทาง",)),
        Field("address", N_("Address, number or link"), width=200, group=_CHANNEL, search=True, shown=True, max_length=300, aliases=("ที่อยู่/หมายเลข", "ที่อยู่", "หมายเลข")),
        Field("keeper", N_("Keeper"), width=170, group=_CHANNEL, shown=True, max_length=200, aliases=("ผู้ดูแล",)),
        Field("hours", N_("Opening times"), width=200, group=_CHANNEL, max_length=200, aliases=("เวลาเปิด", "เวลาทำการ")),
        Field("starts_on", N_("In use from"), Kind.DATE, width=124, group=_CHANNEL, aliases=("วันเริ่ม",)),
        Field("active", N_("In use"), Kind.YES_NO, width=80, group=_CHANNEL, shown=True, default=True, aliases=("ใช้งาน",)),
        Field("check_days", N_("To be looked into every (days)"), Kind.NUMBER, width=90, group=_CHECKED, default=1),
        Field("checked_on", N_("Last checked"), Kind.DATE, width=124, group=_CHECKED, shown=True, row=True, aliases=("ตรวจล่าสุด",)),
        Field("checked_by", N_("Checked by"), width=200, group=_CHECKED, max_length=200),
        Field("assessment", N_("How well it works"), Kind.LONG_TEXT, width=420, group=_CHECKED, aliases=("ประเมินประสิทธิภาพ",)),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_CHECKED, search=True),
        Field("files", N_("Evidence of the channel"), Kind.FILES, group=_CHECKED, importable=False),
    ),
    views=(View("active", N_("In use"), (("active", ("1",)),)), View("all", N_("All"))),
    many=N_("channels"), single=N_("channel"),
)

LIMITS = Register(
    "limit",
    "deadline_rule",
    N_("Time limits"),
    N_("Time limit"),
    (
        Field("name", N_("Name of the limit"), width=0, group=_LIMIT, required=True, search=True, shown=True, max_length=200),
        Field("clock", N_("Clock"), Kind.CHOICE, width=200, group=_LIMIT, required=True, shown=True, choices="case_clock", default="close"),
        Field("amount", N_("Number of days"), Kind.NUMBER, width=80, group=_LIMIT, required=True, shown=True),
        Field("unit", N_("Counted in"), Kind.CHOICE, width=160, group=_LIMIT, required=True, shown=True, row=True, choices="day_unit", default="calendar"),
        Field("roll", N_("If the last day is a holiday"), Kind.CHOICE, width=240, group=_LIMIT, required=True, choices="day_roll", default="next"),
        Field("pauses", N_("Stands still while the complainant is waited for"), Kind.YES_NO, width=80, group=_LIMIT, default=True),
        Field("record_types", N_("For record types"), Kind.CHOICES, width=240, group=_LIMIT, choices="case_type", hint=N_("Empty: for all")),
        Field("categories", N_("For categories"), Kind.CHOICES, width=280, group=_LIMIT, choices="complaint_category", hint=N_("Empty: for all")),
        Field("basis", N_("Legal basis"), Kind.LONG_TEXT, width=420, group=_VALID, required=True, search=True),
        Field("valid_from", N_("In force from"), Kind.DATE, width=124, group=_VALID),
        Field("valid_until", N_("In force until"), Kind.DATE, width=124, group=_VALID, row=True),
        Field("confirmed", N_("Confirmed by the office"), Kind.YES_NO, width=124, group=_VALID, shown=True, default=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_VALID),
    ),
    views=(View("all", N_("All")),),
    many=N_("limits"), single=N_("limit"),
)

CASE_TYPES = Register(
    "case_type",
    "case_type",
    N_("Numbers and owners"),
    N_("Record type"),
    (
        Field("name", N_("Name"), width=200, required=True, search=True, shown=True, max_length=120),
        Field("record_type", N_("Record type"), Kind.CHOICE, width=180, required=True, choices="case_type"),
        Field("prefix", N_("Letters before the number"), width=148, shown=True, max_length=20, hint=N_("ร.")),
        Field("year", N_("Numbers begin anew"), Kind.CHOICE, width=200, required=True, shown=True, choices="number_year", default="calendar"),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, shown=True, choices="org_unit"),
        Field("retention_years", N_("Kept after closing (years)"), Kind.NUMBER, width=148, shown=True, default=10),
        Field("survey_days", N_("Satisfaction may be answered for (days)"), Kind.NUMBER, width=90, default=30),
    ),
    views=(View("all", N_("All")),),
    keys=("record_type",),
    many=N_("record types"), single=N_("record type (one)"),
)
"""How the office numbers each record type and which group owns it: types with the same letters share one series."""

SERVICE_STEPS = Register(
    "service_step",
    "service_step",
    N_("Steps (service)"),
    N_("Step of the service"),
    (
        Field("name", N_("Step"), width=0, required=True, search=True, shown=True, max_length=300),
        Field("amount", N_("Time"), Kind.NUMBER, width=70, shown=True),
        Field("unit", N_("Unit of time"), Kind.CHOICE, width=120, shown=True, choices="time_unit", default="minute"),
        Field("responsible", N_("Done by"), width=200, shown=True, max_length=200),
    ),
    order=("position_order", False),
)

SERVICES = Register(
    "service",
    "service",
    N_("Service standards"),
    N_("Service"),
    (
        Field("code", N_("Code"), width=90, group=_SERVICE, search=True, shown=True, max_length=40, aliases=("รหัส", "ลำดับ")),
        Field("name", N_("Name of the service"), width=0, group=_SERVICE, required=True, search=True, shown=True, max_length=300, aliases=("งานบริการ", "ชื่องานบริการ")),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_SERVICE, required=True, shown=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ",)),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_SERVICE, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("amount", N_("Finished within"), Kind.NUMBER, width=140, group=_SERVICE, required=True, shown=True, aliases=("ระยะเวลา", "ระยะเวลาแล้วเสร็จ")),
        Field("unit", N_("Unit of time"), Kind.CHOICE, width=120, group=_SERVICE, required=True, row=True, shown=True, choices="time_unit", default="working_day", aliases=("หน่วยเวลา",)),
        Field("conditions", N_("Conditions"), Kind.LONG_TEXT, width=420, group=_SERVICE, search=True, aliases=("หลักเกณฑ์", "เงื่อนไข")),
        Field("documents", N_("Documents to bring (one a line)"), Kind.LINES, width=320, group=_SERVICE, aliases=("เอกสารที่ใช้", "เอกสาร")),
        Field("fee", N_("Fee"), width=160, group=_SERVICE, max_length=120, aliases=("ค่าธรรมเนียม",)),
        Field("place", N_("Where to ask"), width=280, group=_SERVICE, max_length=300, aliases=("สถานที่ให้บริการ",)),
        Field("hours", N_("Opening times"), width=220, group=_SERVICE, max_length=200, aliases=("เวลาให้บริการ",)),
        Field("law", N_("Law or rule"), Kind.LONG_TEXT, width=420, group=_SERVICE, search=True, aliases=("กฎหมายที่เกี่ยวข้อง",)),
        Field("online", N_("Link"), width=280, group=_SERVICE, check="url", max_length=300),
        Field("announced_on", N_("Announced on"), Kind.DATE, width=124, group=_VALID),
        Field("active", N_("In use"), Kind.YES_NO, width=80, group=_VALID, default=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_VALID, search=True),
        Field("files", N_("Attachments"), Kind.FILES, group=_VALID, importable=False),
    ),
    views=(View("all", N_("All")),),
    children=(Child("steps", SERVICE_STEPS, "service_id"),),
    keys=("code",),
    many=N_("services"), single=N_("service"),
)

ROUNDS = Register(
    "round",
    "complaint_round",
    N_("Reported rounds"),
    N_("Reported round"),
    (
        Field("name", N_("Name of the round"), width=0, required=True, search=True, shown=True, max_length=300),
        Field("period", N_("Length of the round"), Kind.CHOICE, width=140, required=True, shown=True, choices="report_period", default="half"),
        Field("starts_on", N_("From"), Kind.DATE, width=124, required=True, shown=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=124, required=True, shown=True, row=True),
        Field("reported_on", N_("Reported on"), Kind.DATE, width=124, shown=True),
        Field("memo_number", N_("Memo no."), width=150, row=True, max_length=80),
        Field("problems", N_("Problems"), Kind.LONG_TEXT, width=420, search=True),
        Field("improvements", N_("Improvements"), Kind.LONG_TEXT, width=420, search=True),
        Field("closed_on", N_("Figures kept on"), Kind.DATE, width=124, computed=True, shown=True, importable=False),
        Field("files", N_("Attachments"), Kind.FILES, importable=False),
    ),
    order=("starts_on", True),
    views=(View("all", N_("All")),),
    many=N_("rounds"), single=N_("round"),
)

PURPOSES = Register(
    "purpose",
    "data_purpose",
    N_("Records of processing"),
    N_("Record of processing"),
    (
        Field("name", N_("Personal data (group of fields)"), width=0, required=True, search=True, shown=True, max_length=300),
        Field("used_in", N_("Where it is kept"), width=260, required=True, shown=True, max_length=200),
        Field("people", N_("Whose data"), width=260, required=True, max_length=200),
        Field("purpose", N_("Purpose"), Kind.LONG_TEXT, width=420, required=True, shown=True),
        Field("basis", N_("Legal basis"), Kind.LONG_TEXT, width=420, required=True, shown=True),
        Field("retention", N_("How long it is kept"), width=280, required=True, shown=True, max_length=300),
        Field("data_group", N_("Disposed of with (data of a case)"), Kind.CHOICE, width=220, choices="case_data_group"),
        Field("years", N_("Kept after closing (years)"), Kind.NUMBER, width=148, row=True, check="years", hint=N_("empty: as the record type says")),
        Field("recipients", N_("Who receives it"), width=280, max_length=300),
        Field("protection", N_("How it is protected"), Kind.LONG_TEXT, width=420),
        Field("refusals", N_("Requests refused, and why"), Kind.LONG_TEXT, width=420),
        Field("reviewed_on", N_("Last reviewed"), Kind.DATE, width=124),
    ),
    views=(View("all", N_("All")),),
    many=N_("records of processing (counted)"), single=N_("record of processing (one)"),
)
"""Purpose and retention of each group of personal data; together the record of processing activities (PDPA s. 39), by which disposal goes (``case_privacy``)."""

DISPOSALS = Register(
    "disposal",
    "case_disposal",
    N_("Disposals"),
    N_("Disposal"),
    (
        Field("name", N_("Certificate no."), width=160, required=True, search=True, shown=True, max_length=120),
        Field("disposed_on", N_("Made anonymous on"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("approver", N_("Approved by"), width=220, shown=True, max_length=200),
        Field("memo_number", N_("Memo no."), width=150, max_length=80),
        Field("case_count", N_("Number of cases"), Kind.NUMBER, width=90, shown=True, computed=True),
        Field("data_groups", N_("What was destroyed"), Kind.CHOICES, width=260, shown=True, computed=True, choices="case_data_group"),
        Field("case_numbers", N_("Cases"), Kind.LINES, width=320, computed=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420),
    ),
    order=("disposed_on", True),
    views=(View("all", N_("All")),),
)

_ALONE = (CASES, ACTIONS, REFERRALS, LETTERS, TEMPLATES, CHANNELS, LIMITS, CASE_TYPES, SERVICES, IMPROVEMENTS, ROUNDS, PURPOSES, DISPOSALS)
REGISTERS: dict[str, Register] = {register.name: register for register in _ALONE}
"""The registers of this module that stand on their own."""

ALL_REGISTERS: dict[str, Register] = REGISTERS | {SERVICE_STEPS.name: SERVICE_STEPS}
"""Every register declared here, the dependent ones too. ``IDENTITY`` is not among them: nothing generic may meet it."""
