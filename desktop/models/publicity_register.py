"""The registers of the publicity module declared once: domain.md B.2.1–B.2.6, C.4 (holidays), C.12 (information index). No SQLAlchemy here."""

from __future__ import annotations

from desktop.domain.fields import Child, Derived, Field, Kind, Register, View
from desktop.domain.publicity_rules import OPEN
from desktop.words import N_

_PLAN = N_("The plan")
_WHAT = N_("What is told")
_WHOM = N_("To whom, by which channel")
_WHEN = N_("When and where")
_WHO = N_("Who does it")
_RESULT = N_("What came of it")
_STATE = N_("Status")
_PAPERS = N_("Order, budget, approval")
_EVENT = N_("The event")
_TEXT = N_("Text of the news")
_SENDER = N_("Where it comes from")
_PUBLISHING = N_("Publishing")
_PHOTOS = N_("Photographs")
_RULE = N_("When it returns")
_EACH = N_("What each one opens with")
_KEPT = N_("Where it lies")
_ROUND = N_("The round")

PLAN_INDICATORS = Register(
    "plan_indicator",
    "pr_plan_indicator",
    N_("Indicators"),
    N_("Indicator"),
    (
        Field("name", N_("Indicator"), width=320, required=True, search=True, shown=True, max_length=400),
        Field("target", N_("Target value"), width=160, shown=True, max_length=120),
        Field("result", N_("Result achieved"), width=160, shown=True, row=True, max_length=120),
    ),
    order=("position_order", False),
)

PLAN_MEMBERS = Register(
    "plan_member",
    "pr_plan_member",
    N_("Working group"),
    N_("Member"),
    (
        Field("name", N_("Name"), width=240, required=True, search=True, shown=True, max_length=200),
        Field("position", N_("Position"), width=240, shown=True, max_length=200),
        Field("duty", N_("Duty in the working group"), width=200, shown=True, max_length=200),
    ),
    order=("position_order", False),
)

PLANS = Register(
    "plan",
    "pr_plan",
    N_("Publicity plans"),
    N_("Publicity plan"),
    (
        Field("name", N_("Name of the plan"), width=0, group=_PLAN, required=True, search=True, shown=True, max_length=300, aliases=("ชื่อแผน", "แผนงาน/โครงการ", "โครงการ")),
        Field("fiscal_year", N_("Fiscal year"), Kind.NUMBER, width=110, group=_PLAN, required=True, shown=True, check="fiscal_year", aliases=("ปีงบประมาณ",)),
        Field("edition", N_("Edition"), Kind.NUMBER, width=80, group=_PLAN, row=True, default=1, aliases=("ฉบับที่",)),
        Field("rationale", N_("Rationale"), Kind.LONG_TEXT, width=420, group=_PLAN, search=True, aliases=("หลักการและเหตุผล",)),
        Field("objectives", N_("Objectives (one a line)"), Kind.LONG_TEXT, width=420, group=_PLAN, search=True, aliases=("วัตถุประสงค์",)),
        Field("target_quantity", N_("Targets in quantity"), Kind.LONG_TEXT, width=420, group=_PLAN, aliases=("เป้าหมายเชิงปริมาณ",)),
        Field("target_quality", N_("Targets in quality"), Kind.LONG_TEXT, width=420, group=_PLAN, aliases=("เป้าหมายเชิงคุณภาพ",)),
        Field("order_number", N_("Order appointing the working group"), width=180, group=_PAPERS, max_length=100, aliases=("คำสั่งแต่งตั้งคณะทำงาน",)),
        Field("order_on", N_("Dated"), Kind.DATE, width=130, group=_PAPERS, row=True),
        Field("budget", N_("Budget (baht)"), Kind.NUMBER, width=150, group=_PAPERS, shown=True, aliases=("งบประมาณ",)),
        Field("budget_source", N_("Source of the budget"), width=220, group=_PAPERS, row=True, max_length=200, aliases=("แหล่งงบประมาณ",)),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_PAPERS, required=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ",)),
        Field("owner_officer", N_("Responsible officer"), width=220, group=_PAPERS, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("status", N_("Status"), Kind.CHOICE, width=160, group=_STATE, shown=True, computed=True, choices="plan_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=420, group=_RESULT, search=True, aliases=("หมายเหตุ",)),
        Field("files", N_("Attachments"), Kind.FILES, group=_RESULT, importable=False),
    ),
    order=("fiscal_year", True),
    views=(View("all", N_("All")),),
    children=(Child("indicators", PLAN_INDICATORS, "plan_id"), Child("members", PLAN_MEMBERS, "plan_id")),
    many=N_("plans"),
    single=N_("plan"),
)

ITEM_RELAYS = Register(
    "item_relay",
    "pr_item_relay",
    N_("Networks and partners that pass it on"),
    N_("Passes it on"),
    (
        Field("network_id", N_("Network"), Kind.REFERENCE, width=240, choices="network", shown=True),
        Field("partner_id", N_("Agency"), Kind.REFERENCE, width=280, choices="partner", shown=True),
        Field("note", N_("Note"), width=240, shown=True, max_length=300),
    ),
    title="note",
    order=("position_order", False),
)

_FROM_SCHOOL = ("subject_source", ("school",))

ITEMS = Register(
    "item",
    "pr_item",
    N_("Publicity items"),
    N_("Publicity item"),
    (
        Field("name", N_("Activity / issue to be told"), width=0, group=_WHAT, required=True, search=True, shown=True, max_length=400,
              aliases=("กิจกรรม", "ชื่อกิจกรรม", "ประเด็น", "กิจกรรม/ประเด็นที่ประชาสัมพันธ์", "เรื่อง", "รายการ")),
        Field("item_type", N_("Kind"), Kind.CHOICE, width=150, group=_WHAT, required=True, shown=True, choices="pr_item_type", default="news", aliases=("ประเภท", "ประเภทสื่อ")),
        Field("approach", N_("Approach"), Kind.CHOICE, width=110, group=_WHAT, row=True, choices="pr_approach", default="proactive", aliases=("เชิงรุก/เชิงรับ", "ลักษณะ")),
        Field("issue", N_("Issue"), width=320, group=_WHAT, search=True, max_length=400, aliases=("ประเด็นหลัก",)),
        Field("key_message", N_("Key message"), Kind.LONG_TEXT, width=320, group=_WHAT, search=True, aliases=("สารสำคัญ", "สาระสำคัญ")),
        Field("plan_id", N_("In the plan"), Kind.REFERENCE, width=280, group=_WHAT, choices="plan", importable=False),
        Field("target_groups", N_("Target groups"), Kind.CHOICES, width=280, group=_WHOM, choices="pr_target_group", aliases=("กลุ่มเป้าหมาย",)),
        Field("channels", N_("Publicity channels"), Kind.CHOICES, width=280, group=_WHOM, choices="pr_channel", aliases=("ช่องทาง", "สื่อ/ช่องทาง", "ช่องทางเผยแพร่")),
        Field("subject_source", N_("About"), Kind.CHOICE, width=130, group=_WHOM, choices="pr_subject_source", default="office", aliases=("เรื่องของ",)),
        Field("school_id", N_("School or agency"), Kind.REFERENCE, width=280, group=_WHOM, choices="partner", only_for=_FROM_SCHOOL, aliases=("โรงเรียน", "สถานศึกษา")),
        Field("plan_start", N_("Planned for"), Kind.DATE, width=124, group=_WHEN, shown=True, aliases=("วันที่", "วันที่ตามแผน", "กำหนดการ", "วัน เดือน ปี", "เริ่ม", "วันที่เริ่ม")),
        Field("plan_end", N_("Until"), Kind.DATE, width=124, group=_WHEN, row=True, aliases=("ถึงวันที่", "สิ้นสุด", "วันที่สิ้นสุด")),
        Field("start_time", N_("Time"), width=90, group=_WHEN, check="time", hint=N_("09.30"), aliases=("เวลา",)),
        Field("end_time", N_("to"), width=90, group=_WHEN, row=True, check="time", aliases=("ถึงเวลา",)),
        Field("place", N_("Place"), width=280, group=_WHEN, search=True, max_length=300, aliases=("สถานที่",)),
        Field("due_on", N_("Internal deadline"), Kind.DATE, width=124, group=_WHEN, aliases=("กำหนดส่ง", "กำหนดส่งภายใน", "วันส่งต้นฉบับ")),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_WHO, required=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ")),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_WHO, search=True, shown=True, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("photographer", N_("Photographs by"), width=200, group=_WHO, max_length=200, aliases=("ผู้ถ่ายภาพ", "ภาพ")),
        Field("writer", N_("Written by"), width=200, group=_WHO, row=True, max_length=200, aliases=("ผู้เขียนข่าว", "ข่าว")),
        Field("materials", N_("Materials"), width=280, group=_WHO, max_length=300, aliases=("สื่อที่ใช้",)),
        Field("budget", N_("Budget (baht)"), Kind.NUMBER, width=130, group=_WHO, aliases=("งบประมาณ",)),
        Field("actual_start", N_("Actually published"), Kind.DATE, width=124, group=_RESULT, shown=True, aliases=("วันที่เผยแพร่", "เผยแพร่จริง", "วันที่เผยแพร่จริง")),
        Field("actual_end", N_("Until"), Kind.DATE, width=124, group=_RESULT, row=True),
        Field("reach_count", N_("People reached"), Kind.NUMBER, width=110, group=_RESULT, aliases=("จำนวนผู้เข้าถึง", "ยอดเข้าถึง", "ผู้รับรู้")),
        Field("result_summary", N_("Summary of result"), Kind.LONG_TEXT, width=320, group=_RESULT, search=True, aliases=("ผลการดำเนินงาน", "สรุปผล")),
        Field("links", N_("Links to the evidence"), Kind.LINES, width=320, group=_RESULT, check="url", aliases=("ลิงก์", "หลักฐาน")),
        Field("status", N_("Status"), Kind.CHOICE, width=150, group=_STATE, shown=True, computed=True, choices="item_status", default="planned", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("series_id", N_("Recurring item"), Kind.REFERENCE, width=240, group=_STATE, computed=True, choices="series", importable=False),
        Field("occurs_on", N_("Day by the rule"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320, group=_RESULT, search=True, aliases=("หมายเหตุ",)),
        Field("files", N_("Attachments"), Kind.FILES, group=_RESULT, importable=False),
    ),
    order=("plan_start", False),
    views=(
        View("all", N_("All")),
        View("open", N_("Not yet published"), (("status", (*OPEN, "overdue")),)),
        View("overdue", N_("Overdue"), (("status", ("overdue",)),)),
        View("undated", N_("No date yet"), (("plan_start", ("",)), ("status", OPEN))),
        View("published", N_("Published"), (("status", ("published", "evaluated")),), ("actual_start", True)),
    ),
    children=(Child("relays", ITEM_RELAYS, "item_id"),),
    derived=(Derived("status", "overdue", OPEN, ("plan_end", "plan_start"), after=True),),
)

SERIES = Register(
    "series",
    "pr_series",
    N_("Recurring items"),
    N_("Recurring item"),
    (
        Field("name", N_("Activity / issue to be told"), width=0, group=_EACH, required=True, search=True, shown=True, max_length=400),
        Field("item_type", N_("Kind"), Kind.CHOICE, width=150, group=_EACH, required=True, choices="pr_item_type", default="news"),
        Field("target_groups", N_("Target groups"), Kind.CHOICES, width=280, group=_EACH, choices="pr_target_group"),
        Field("channels", N_("Publicity channels"), Kind.CHOICES, width=280, group=_EACH, choices="pr_channel"),
        Field("place", N_("Place"), width=280, group=_EACH, max_length=300),
        Field("start_time", N_("Time"), width=90, group=_EACH, check="time", hint=N_("09.30")),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, group=_EACH, required=True, choices="org_unit", default="ADMIN"),
        Field("owner_officer", N_("Responsible officer"), width=200, group=_EACH, max_length=200),
        Field("due_days", N_("Internal deadline (working days before)"), Kind.NUMBER, width=90, group=_EACH),
        Field("rule", N_("Returns"), Kind.CHOICE, width=220, group=_RULE, required=True, shown=True, choices="recurrence_rule", default="weekly"),
        Field("weekday", N_("Day of the week"), Kind.CHOICE, width=140, group=_RULE, choices="weekday", only_for=("rule", ("weekly", "nth_weekday", "nth_weekday_of_month"))),
        Field("nth", N_("Which of the month"), Kind.CHOICE, width=140, group=_RULE, choices="nth", only_for=("rule", ("nth_weekday", "nth_weekday_of_month")), row=True),
        Field("month_day", N_("Day of the month"), Kind.NUMBER, width=80, group=_RULE, only_for=("rule", ("month_day", "yearly"))),
        Field("month", N_("Month"), Kind.CHOICE, width=140, group=_RULE, choices="month", only_for=("rule", ("yearly", "nth_weekday_of_month")), row=True),
        Field("on_holiday", N_("If it falls on a holiday"), Kind.CHOICE, width=220, group=_RULE, required=True, choices="on_holiday", default="keep"),
        Field("days", N_("Lasts (days)"), Kind.NUMBER, width=80, group=_RULE, default=1),
        Field("starts_on", N_("From"), Kind.DATE, width=124, group=_RULE, required=True, shown=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=124, group=_RULE, required=True, shown=True, row=True),
        Field("template_key", N_("Template"), width=120, group=_STATE, computed=True, importable=False),
        Field("skipped", N_("Skipped days"), Kind.LINES, width=200, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320, group=_EACH),
    ),
    views=(View("all", N_("All")),),
)

NEWS = Register(
    "news",
    "news_item",
    N_("News register"),
    N_("News"),
    (
        Field("number", N_("News no."), width=100, group=_SENDER, search=True, shown=True, computed=True, aliases=("เลขข่าว", "เลขที่ข่าว", "ที่")),
        Field("name", N_("Headline"), width=0, group=_TEXT, required=True, search=True, shown=True, max_length=400, aliases=("หัวข้อข่าว", "เรื่อง", "ชื่อข่าว", "หัวข้อ")),
        Field("origin", N_("Origin"), Kind.CHOICE, width=150, group=_SENDER, required=True, choices="news_origin", default="incoming", aliases=("ที่มา",)),
        Field("received_on", N_("Date received"), Kind.DATE, width=124, group=_SENDER, required=True, shown=True, default="today", aliases=("วันที่รับ", "วันที่ส่ง", "วันที่รับข่าว")),
        Field("urgency", N_("Urgency"), Kind.CHOICE, width=110, group=_SENDER, row=True, choices="urgency", default="normal", aliases=("ความเร่งด่วน",)),
        Field("source_id", N_("School or agency"), Kind.REFERENCE, width=200, group=_SENDER, shown=True, choices="partner", aliases=("หน่วยงาน", "โรงเรียน", "หน่วยงานต้นสังกัด")),
        Field("source_name", N_("Agency not in the registry"), width=280, group=_SENDER, search=True, max_length=300),
        Field("sender", N_("Sent by"), width=200, group=_SENDER, search=True, max_length=200, aliases=("ผู้ส่งข่าว", "ผู้ประสานงาน")),
        Field("sender_position", N_("Position"), width=200, group=_SENDER, row=True, max_length=200, aliases=("ตำแหน่ง",)),
        Field("sender_phones", N_("Telephone"), Kind.LINES, width=200, group=_SENDER, check="phone", aliases=("เบอร์โทร", "โทรศัพท์")),
        Field("sender_emails", N_("E-mail"), Kind.LINES, width=220, group=_SENDER, check="email", aliases=("อีเมล",)),
        Field("category", N_("News category"), Kind.CHOICE, width=180, group=_TEXT, shown=True, choices="news_category", aliases=("หมวดหมู่ข่าว", "หมวด", "ประเภทข่าว")),
        Field("content", N_("Text of the news"), Kind.LONG_TEXT, width=420, group=_TEXT, search=True, aliases=("เนื้อหาข่าว", "เนื้อข่าว")),
        Field("purpose", N_("Purpose"), Kind.LONG_TEXT, width=420, group=_TEXT, search=True, aliases=("วัตถุประสงค์",)),
        Field("event_on", N_("Day of the event"), Kind.DATE, width=124, group=_EVENT, aliases=("วันที่จัดกิจกรรม",)),
        Field("event_until", N_("Until"), Kind.DATE, width=124, group=_EVENT, row=True),
        Field("event_time", N_("Time"), width=90, group=_EVENT, check="time", hint=N_("09.30"), aliases=("เวลา",)),
        Field("place", N_("Place"), width=280, group=_EVENT, search=True, max_length=300, aliases=("สถานที่",)),
        Field("area", N_("Area"), width=200, group=_EVENT, max_length=200, aliases=("พื้นที่",)),
        Field("chair", N_("Presided over by (name, position)"), width=320, group=_EVENT, search=True, max_length=300, aliases=("ประธาน", "ประธาน/ผู้นำ")),
        Field("participants", N_("People taking part"), width=320, group=_EVENT, search=True, max_length=600, aliases=("ผู้เข้าร่วม",)),
        Field("participant_count", N_("Number of participants"), Kind.NUMBER, width=100, group=_EVENT, aliases=("จำนวนผู้เข้าร่วม",)),
        Field("photographer", N_("Photographs by"), width=200, group=_EVENT, max_length=200, aliases=("ผู้ถ่ายภาพ",)),
        Field("writer", N_("Written by"), width=200, group=_EVENT, row=True, max_length=200, aliases=("ผู้เขียนข่าว",)),
        Field("credit", N_("Credit to the network"), width=280, group=_EVENT, max_length=300, aliases=("เครดิต",)),
        Field("files", N_("Photographs and files"), Kind.FILES, group=_PHOTOS, importable=False),
        Field("child_consent", N_("Pupils in the photographs"), Kind.CHOICE, width=240, group=_PHOTOS, required=True, choices="child_consent", default="not_checked", aliases=("ความยินยอม",)),
        Field("embargo_on", N_("Not to be published before"), Kind.DATE, width=124, group=_PUBLISHING, aliases=("เผยแพร่ได้ตั้งแต่",)),
        Field("editor", N_("Editor"), width=200, group=_PUBLISHING, max_length=200, aliases=("บรรณาธิการ",)),
        Field("item_id", N_("Item of the calendar"), Kind.REFERENCE, width=280, group=_PUBLISHING, choices="item", importable=False),
        Field("target_groups", N_("Target groups"), Kind.CHOICES, width=280, group=_PUBLISHING, choices="pr_target_group", aliases=("กลุ่มเป้าหมาย",)),
        Field("channels", N_("Published on"), Kind.CHOICES, width=280, group=_PUBLISHING, choices="pr_channel", aliases=("ช่องทาง", "ช่องทางเผยแพร่")),
        Field("published_on", N_("Publication date"), Kind.DATE, width=124, group=_PUBLISHING, shown=True, aliases=("วันที่เผยแพร่",)),
        Field("links", N_("Links"), Kind.LINES, width=320, group=_PUBLISHING, check="url", aliases=("ลิงก์", "url")),
        Field("reach_count", N_("People reached"), Kind.NUMBER, width=110, group=_PUBLISHING, aliases=("ยอดเข้าถึง",)),
        Field("status", N_("Status"), Kind.CHOICE, width=140, group=_STATE, shown=True, computed=True, choices="news_status", default="received", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_STATE, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_STATE, computed=True, importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320, group=_PUBLISHING, search=True, aliases=("หมายเหตุ",)),
    ),
    number="number",
    order=("number", True),
    views=(
        View("all", N_("All")),
        View("new", N_("To be edited"), (("status", ("received", "editing")),)),
        View("approved", N_("To be published"), (("status", ("approved",)),)),
        View("published", N_("Published"), (("status", ("published", "archived")),), ("published_on", True)),
        View("incoming", N_("From schools and agencies"), (("origin", ("incoming",)),)),
        View("own", N_("Made by the office"), (("origin", ("office",)),)),
    ),
    keys=("number",),
    many=N_("News"),
)

RECIPIENTS = Register(
    "recipient",
    "distribution_recipient",
    N_("Recipients"),
    N_("Recipient"),
    (
        Field("name", N_("Agency or person"), width=280, required=True, search=True, shown=True, max_length=300),
        Field("contact_name", N_("Contact person"), width=200, shown=True, max_length=200),
        Field("address", N_("Sent to"), width=240, shown=True, max_length=300),
        Field("received_on", N_("Date received"), Kind.DATE, width=124, shown=True),
        Field("note", N_("Note"), width=240, row=True, max_length=300),
        Field("partner_id", N_("In the registry"), Kind.REFERENCE, width=240, computed=True, choices="partner"),
    ),
    order=("position_order", False),
)

DISTRIBUTIONS = Register(
    "distribution",
    "distribution",
    N_("Distribution"),
    N_("Sending"),
    (
        Field("name", N_("What was sent"), width=0, required=True, search=True, shown=True, max_length=400),
        Field("sent_on", N_("Sent on"), Kind.DATE, width=124, required=True, shown=True, default="today"),
        Field("sent_time", N_("Time"), width=90, row=True, check="time", hint=N_("09.30")),
        Field("channel", N_("Channel"), Kind.CHOICE, width=170, required=True, shown=True, choices="pr_channel", default="email"),
        Field("method", N_("How"), width=220, max_length=200),
        Field("sent_by", N_("Sent by"), width=200, shown=True, max_length=200),
        Field("item_id", N_("Item of the calendar"), Kind.REFERENCE, width=280, choices="item"),
        Field("news_id", N_("News"), Kind.REFERENCE, width=280, choices="news"),
        Field("recipients_from", N_("Recipients taken from"), width=280, computed=True),
        Field("recipient_count", N_("Recipients"), Kind.NUMBER, width=100, shown=True, computed=True),
        Field("proof", N_("Proof (link, clipping, letter number)"), width=320, max_length=400),
        Field("result", N_("What the sending led to"), Kind.LONG_TEXT, width=320, search=True),
        Field("files", N_("Attachments"), Kind.FILES),
    ),
    order=("sent_on", True),
    views=(View("all", N_("All")),),
    children=(Child("recipients", RECIPIENTS, "distribution_id"),),
    many=N_("times sent"),
    single=N_("time sent"),
)

EVALUATIONS = Register(
    "evaluation",
    "pr_evaluation",
    N_("Evaluations"),
    N_("Evaluation of a round"),
    (
        Field("name", N_("Round"), width=0, group=_ROUND, required=True, search=True, shown=True, max_length=300),
        Field("period", N_("Length of the round"), Kind.CHOICE, width=140, group=_ROUND, required=True, shown=True, choices="pr_period", default="quarter"),
        Field("starts_on", N_("From"), Kind.DATE, width=124, group=_ROUND, required=True, shown=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=124, group=_ROUND, required=True, shown=True, row=True),
        Field("evaluated_on", N_("Evaluated on"), Kind.DATE, width=124, group=_ROUND, default="today"),
        Field("evaluator", N_("Evaluated by"), width=220, group=_ROUND, row=True, max_length=200),
        Field("ladder", N_("Level of quality"), Kind.CHOICE, width=280, group=_ROUND, choices="pr_ladder", shown=True),
        Field("satisfaction", N_("Satisfaction (of 5)"), Kind.NUMBER, width=100, group=_ROUND),
        Field("result_summary", N_("Summary of result"), Kind.LONG_TEXT, width=420, group=_RESULT, search=True),
        Field("problems", N_("Problems"), Kind.LONG_TEXT, width=420, group=_RESULT, search=True),
        Field("improvements", N_("Improvements"), Kind.LONG_TEXT, width=420, group=_RESULT, search=True),
        Field("closed_on", N_("Figures kept on"), Kind.DATE, width=124, group=_RESULT, computed=True, shown=True, importable=False),
        Field("files", N_("Attachments"), Kind.FILES, group=_RESULT, importable=False),
    ),
    order=("starts_on", True),
    views=(View("all", N_("All")),),
    many=N_("rounds"),
    single=N_("round"),
)

ARCHIVE = Register(
    "archive",
    "archive_item",
    N_("Information archive"),
    N_("Information"),
    (
        Field("code", N_("Code"), width=100, search=True, shown=True, max_length=60, aliases=("รหัส", "เลขที่")),
        Field("name", N_("Information or work"), width=0, required=True, search=True, shown=True, max_length=400, aliases=("รายการ", "ชื่อข้อมูลข่าวสาร", "รายการข้อมูลข่าวสาร", "ชื่อเรื่อง")),
        Field("section", N_("Section of the Information Act"), Kind.CHOICE, width=220, required=True, shown=True, choices="oia_section", default="9_8", aliases=("มาตรา", "หมวด")),
        Field("form", N_("Form"), Kind.CHOICE, width=150, shown=True, choices="archive_form", default="electronic", aliases=("รูปแบบ", "ลักษณะ")),
        Field("location", N_("Kept at"), width=280, search=True, shown=True, max_length=300, aliases=("ที่จัดเก็บ", "สถานที่เก็บ", "แฟ้ม")),
        Field("links", N_("Links"), Kind.LINES, width=320, check="url", aliases=("ลิงก์", "url")),
        Field("published_on", N_("Publication date"), Kind.DATE, width=124, aliases=("วันที่เผยแพร่",)),
        Field("updated_on", N_("Last updated"), Kind.DATE, width=124, row=True, shown=True, aliases=("ปรับปรุงล่าสุด", "วันที่ปรับปรุง")),
        Field("disclosure", N_("Disclosure"), Kind.CHOICE, width=180, required=True, choices="disclosure", default="open"),
        Field("owner_unit", N_("Responsible group"), Kind.CHOICE, width=240, required=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ",)),
        Field("owner_officer", N_("Responsible officer"), width=200, max_length=200, aliases=("ผู้รับผิดชอบ",)),
        Field("item_id", N_("Item of the calendar"), Kind.REFERENCE, width=280, choices="item", importable=False),
        Field("news_id", N_("News"), Kind.REFERENCE, width=280, choices="news", importable=False),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320, search=True, aliases=("หมายเหตุ",)),
        Field("files", N_("Attachments"), Kind.FILES, importable=False),
    ),
    views=(
        View("all", N_("All")),
        View("gazette", N_("Section 7"), (("section", ("7",)),)),
        View("inspection", N_("Section 9"), (("section", ("9_1", "9_2", "9_3", "9_4", "9_5", "9_6", "9_7", "9_8")),)),
        View("news", N_("News"), (("section", ("news",)),)),
        View("works", N_("Works"), (("section", ("works",)),)),
    ),
    keys=("code",),
    many=N_("entries"),
    single=N_("entry"),
)

HOLIDAYS = Register(
    "holiday",
    "holiday",
    N_("Holidays"),
    N_("Holiday"),
    (
        Field("on", N_("Date"), Kind.DATE, width=140, required=True, shown=True, aliases=("วันที่", "วัน เดือน ปี")),
        Field("name", N_("Name of the holiday"), width=0, required=True, search=True, shown=True, max_length=200, aliases=("วันหยุด", "ชื่อวันหยุด", "รายการ")),
        Field("kind", N_("Kind"), Kind.CHOICE, width=200, required=True, shown=True, choices="holiday_kind", default="special", aliases=("ประเภท",)),
        Field("source", N_("Source (cabinet resolution, announcement)"), width=320, shown=True, max_length=300, aliases=("ที่มา", "มติ", "ประกาศ")),
    ),
    order=("on", False),
    views=(View("all", N_("All")),),
    keys=("on",),
)

TEXTS = Register(
    "text",
    "text_template",
    N_("Text templates"),
    N_("Text template"),
    (
        Field("name", N_("Name of the template"), width=280, required=True, search=True, shown=True, max_length=200),
        Field("purpose", N_("Used for"), Kind.CHOICE, width=200, required=True, shown=True, choices="text_purpose", default="press"),
        Field("body", N_("Text"), Kind.LONG_TEXT, width=0, required=True, search=True, shown=True, check="text_template"),
    ),
    views=(View("all", N_("All")),),
)

REGISTERS: dict[str, Register] = {
    register.name: register for register in (ITEMS, NEWS, PLANS, SERIES, DISTRIBUTIONS, EVALUATIONS, ARCHIVE, HOLIDAYS, TEXTS)
}
"""The registers of this module that stand on their own."""

ALL_REGISTERS: dict[str, Register] = REGISTERS | {
    register.name: register for register in (PLAN_INDICATORS, PLAN_MEMBERS, ITEM_RELAYS, RECIPIENTS)
}
"""Every register declared here, the dependent ones too."""
