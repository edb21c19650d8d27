"""The partner registry (ทะเบียนเครือข่าย) declared once: domain.md B.1.1–B.1.3, B.1.5. No SQLAlchemy here: a list opens before it is loaded."""

from __future__ import annotations

from desktop.domain.fields import Child, Derived, Field, Kind, Register, View
from desktop.words import N_

_OFFICE = N_("Agency")
_CONTACT = N_("Channels")
_ADDRESS = N_("Address")
_RELATION = N_("Relation to the office")
_KEEPING = N_("Keeping the data")
_SCHOOL = N_("School")
_REST = N_("Other")
_IS_SCHOOL = ("category", ("school", "private_school"))

CONTACTS = Register(
    "contact",
    "contact_person",
    N_("Contact persons"),
    N_("Contact person"),
    (
        Field("title", N_("Title"), width=90, choices="name_title", max_length=60),
        Field("first_name", N_("First name"), width=150, required=True, search=True, shown=True, max_length=120),
        Field("last_name", N_("Last name"), width=150, search=True, shown=True, row=True, max_length=120),
        Field("position", N_("Position"), width=200, search=True, shown=True, max_length=200),
        Field("phones", N_("Telephone"), Kind.LINES, width=200, search=True, shown=True, check="phone"),
        Field("emails", N_("E-mail"), Kind.LINES, width=220, search=True, check="email"),
        Field("role", N_("Role"), Kind.CHOICE, width=160, choices="contact_role"),
        Field("starts_on", N_("From"), Kind.DATE, width=120),
        Field("ends_on", N_("Until"), Kind.DATE, width=120, row=True),
    ),
    title="first_name",
    order=("position_order", False),
)

AGREEMENTS = Register(
    "agreement",
    "agreement",
    N_("Agreements"),
    N_("Agreement"),
    (
        Field("number", N_("Agreement no."), width=140, shown=True, max_length=100),
        Field("subject", N_("Subject"), width=320, required=True, shown=True, max_length=400),
        Field("signed_on", N_("Signed on"), Kind.DATE, width=120, shown=True),
        Field("ends_on", N_("Ends on"), Kind.DATE, width=120, shown=True, row=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320),
    ),
    title="subject",
    order=("signed_on", True),
)

CONTACT_LOG = Register(
    "contact_log",
    "contact_log",
    N_("Contact log"),
    N_("Contact"),
    (
        Field("on", N_("Date"), Kind.DATE, width=120, required=True, shown=True),
        Field("at", N_("Time"), width=80, row=True, check="time", hint=N_("09.30")),
        Field("direction", N_("Direction"), Kind.CHOICE, width=120, choices="direction", required=True, shown=True, default="out"),
        Field("channel", N_("Channel"), Kind.CHOICE, width=140, choices="channel", shown=True, row=True),
        Field("subject", N_("Subject"), width=320, required=True, shown=True, max_length=400),
        Field("purpose", N_("Purpose"), Kind.LONG_TEXT, width=320),
        Field("result", N_("Result"), Kind.LONG_TEXT, width=320, shown=True),
        Field("problem", N_("Problem"), Kind.LONG_TEXT, width=320),
        Field("follow_up_on", N_("Follow up by"), Kind.DATE, width=120),
    ),
    title="subject",
    order=("on", True),
)

MEMBERSHIPS = Register(
    "membership",
    "network_member",
    N_("Networks"),
    N_("Membership"),
    (
        Field("network_id", N_("Network"), Kind.REFERENCE, width=280, choices="network", required=True, shown=True),
        Field("role", N_("Role"), Kind.CHOICE, width=160, choices="network_role", shown=True),
        Field("starts_on", N_("From"), Kind.DATE, width=120, shown=True),
        Field("ends_on", N_("Until"), Kind.DATE, width=120, row=True),
    ),
    title="network_id",
    order=("starts_on", True),
)

NETWORKS = Register(
    "network",
    "network",
    N_("Networks"),
    N_("Network"),
    (
        Field("name", N_("Network name"), width=0, required=True, search=True, shown=True, max_length=300, aliases=("เครือข่าย",)),
        Field("kind", N_("Network type"), Kind.CHOICE, width=180, choices="network_kind", required=True, shown=True),
        Field("chair", N_("Chair"), width=200, search=True, shown=True, max_length=200),
        Field("order_number", N_("Appointing order"), width=160, max_length=100),
        Field("order_on", N_("Dated"), Kind.DATE, width=120, row=True),
        Field("purpose", N_("Purpose"), Kind.LONG_TEXT, width=320, search=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320),
    ),
    views=(View("all", N_("All")),),
    keys=("name",),
)

ACTIVITIES = Register(
    "activity",
    "partner_activity",
    N_("Activities"),
    N_("Activity"),
    (
        Field("name", N_("Activity name"), width=0, required=True, search=True, shown=True, max_length=400, aliases=("ชื่อกิจกรรม", "กิจกรรม")),
        Field("network_id", N_("Network"), Kind.REFERENCE, width=240, choices="network"),
        Field("starts_on", N_("Starts on"), Kind.DATE, width=120, required=True, shown=True),
        Field("ends_on", N_("Ends on"), Kind.DATE, width=120, row=True),
        Field("place", N_("Place"), width=280, search=True, shown=True, max_length=300),
        Field("purpose", N_("Purpose"), Kind.LONG_TEXT, width=320, search=True),
        Field("participants", N_("Participants"), Kind.NUMBER, width=100, shown=True),
        Field("participant_groups", N_("Participant groups"), Kind.CHOICES, width=280, choices="stakeholder_group"),
        Field("relation_level", N_("Level of participation"), Kind.CHOICE, width=160, choices="relation_level", shown=True),
        Field("suggestions", N_("Suggestions received"), Kind.LONG_TEXT, width=320, search=True),
        Field("used_in_plan", N_("Used in a plan"), Kind.YES_NO, width=100),
        Field("approval_letter", N_("Approval letter"), width=200, max_length=200),
        Field("order_number", N_("Order no."), width=160, row=True, max_length=100),
        Field("budget", N_("Budget (baht)"), Kind.NUMBER, width=120),
        Field("summary", N_("Summary of result"), Kind.LONG_TEXT, width=320, search=True),
        Field("report", N_("Report"), width=280, max_length=300),
        Field("files", N_("Attachments"), Kind.FILES),
    ),
    order=("starts_on", True),
    views=(View("all", N_("All")),),
)

PARTNERS = Register(
    "partner",
    "partner",
    N_("Partner registry"),
    N_("Agency"),
    (
        Field("number", N_("Reg. no."), width=120, group=_OFFICE, search=True, shown=True, computed=True, aliases=("เลขที่ทะเบียน", "ทะเบียนที่")),
        Field("name", N_("Full name"), width=0, group=_OFFICE, required=True, search=True, shown=True, max_length=300,
              aliases=("ชื่อ", "ชื่อหน่วยงาน", "ชื่อโรงเรียน", "ชื่อสถานศึกษา", "สถานศึกษา", "โรงเรียน", "หน่วยงาน", "รายชื่อ", "ชื่อเครือข่าย", "name", "name_th", "school_name")),
        Field("name_short", N_("Short name"), width=120, group=_OFFICE, search=True, max_length=100, aliases=("อักษรย่อ",)),
        Field("name_en", N_("English name"), width=260, group=_OFFICE, search=True, max_length=300, aliases=("ชื่อภาษาอังกฤษ", "ชื่ออังกฤษ")),
        Field("former_names", N_("Former names"), width=260, group=_OFFICE, search=True, max_length=400, aliases=("ชื่อเดิม",)),
        Field("scope", N_("Coordination"), Kind.CHOICE, width=120, group=_OFFICE, required=True, choices="scope", default="external", aliases=("ประเภทการประสาน",)),
        Field("kind", N_("Nature"), Kind.CHOICE, width=120, group=_OFFICE, required=True, choices="kind", default="agency", row=True),
        Field("category", N_("Agency group"), Kind.CHOICE, width=184, group=_OFFICE, required=True, shown=True, choices="partner_category",
              aliases=("ประเภท", "ประเภทหน่วยงาน", "กลุ่ม", "หมวด")),
        Field("sector", N_("Sector"), Kind.CHOICE, width=130, group=_OFFICE, choices="sector"),
        Field("parent_id", N_("Under"), Kind.REFERENCE, width=260, group=_OFFICE, choices="partner", aliases=("หน่วยงานต้นสังกัด", "ต้นสังกัด")),
        Field("mission", N_("Mission"), Kind.LONG_TEXT, width=320, group=_OFFICE, search=True, aliases=("ภารกิจ", "บทบาทหน้าที่")),
        Field("school_id10", N_("School code (10 digits)"), width=130, group=_SCHOOL, search=True, check="school_id10", only_for=_IS_SCHOOL,
              aliases=("รหัสโรงเรียน", "รหัสสถานศึกษา", "รหัส 10 หลัก", "school_id10", "school_id", "รหัสโรงเรียน 10 หลัก")),
        Field("smis8", N_("SMIS code (8 digits)"), width=110, group=_SCHOOL, search=True, check="smis8", only_for=_IS_SCHOOL, row=True,
              aliases=("รหัส smis", "smis", "smis8", "รหัส 8 หลัก")),
        Field("obec6", N_("OBEC code (6 digits)"), width=100, group=_SCHOOL, search=True, check="obec6", only_for=_IS_SCHOOL,
              aliases=("รหัส obec", "obec", "รหัส 6 หลัก")),
        Field("levels", N_("Levels taught"), Kind.CHOICES, width=260, group=_SCHOOL, choices="school_level", only_for=_IS_SCHOOL,
              aliases=("ระดับ", "ระดับชั้น", "ระดับที่เปิดสอน", "level", "ระดับการศึกษา")),
        Field("pupils", N_("Pupils"), Kind.NUMBER, width=90, group=_SCHOOL, only_for=_IS_SCHOOL, aliases=("จำนวนนักเรียน", "นักเรียน")),
        Field("size", N_("School size"), Kind.CHOICE, width=130, group=_SCHOOL, choices="school_size", only_for=_IS_SCHOOL, row=True, aliases=("ขนาด", "ขนาดโรงเรียน")),
        Field("founded_on", N_("Founded on"), Kind.DATE, width=130, group=_SCHOOL, only_for=_IS_SCHOOL, aliases=("วันก่อตั้ง", "วันที่ก่อตั้ง")),
        Field("school_form", N_("School form"), Kind.CHOICE, width=150, group=_SCHOOL, choices="school_form", only_for=_IS_SCHOOL, row=True),
        Field("network_group", N_("Quality network"), width=260, group=_SCHOOL, search=True, only_for=_IS_SCHOOL, max_length=200,
              aliases=("กลุ่มโรงเรียน", "ศูนย์เครือข่าย", "กลุ่มเครือข่าย")),
        Field("local_gov", N_("Local government"), width=220, group=_SCHOOL, only_for=_IS_SCHOOL, max_length=200, aliases=("อปท.", "องค์กรปกครองส่วนท้องถิ่น")),
        Field("distance_office", N_("Distance to the office (km)"), Kind.NUMBER, width=80, group=_SCHOOL, only_for=_IS_SCHOOL, aliases=("ระยะทางถึงเขต",)),
        Field("distance_amphoe", N_("Distance to the district (km)"), Kind.NUMBER, width=80, group=_SCHOOL, only_for=_IS_SCHOOL, row=True, aliases=("ระยะทางถึงอำเภอ",)),
        Field("latitude", N_("Latitude"), Kind.NUMBER, width=110, group=_SCHOOL, only_for=_IS_SCHOOL, aliases=("ละติจูด", "lat")),
        Field("longitude", N_("Longitude"), Kind.NUMBER, width=110, group=_SCHOOL, only_for=_IS_SCHOOL, row=True, aliases=("ลองจิจูด", "long", "lng")),
        Field("head_name", N_("Head"), width=220, group=_CONTACT, search=True, max_length=200, aliases=("ผู้อำนวยการ", "ผู้อำนวยการโรงเรียน", "หัวหน้าหน่วยงาน", "ชื่อผู้บริหาร")),
        Field("head_position", N_("Head's position"), width=260, group=_CONTACT, max_length=200, aliases=("ตำแหน่งผู้บริหาร",)),
        Field("phones", N_("Telephone"), Kind.LINES, width=170, group=_CONTACT, search=True, shown=True, check="phone",
              aliases=("โทรศัพท์", "โทร", "โทร.", "เบอร์โทร", "เบอร์โทรศัพท์", "หมายเลขโทรศัพท์", "มือถือ", "phone", "tel")),
        Field("fax", N_("Fax"), width=140, group=_CONTACT, check="phone", max_length=100, aliases=("โทรสาร", "แฟกซ์")),
        Field("emails", N_("E-mail"), Kind.LINES, width=220, group=_CONTACT, search=True, check="email", aliases=("อีเมล", "email", "e-mail", "จดหมายอิเล็กทรอนิกส์", "อีเมล์")),
        Field("line_id", N_("LINE"), width=140, group=_CONTACT, search=True, max_length=100, aliases=("line", "ไลน์", "line id")),
        Field("facebook", N_("Facebook"), width=200, group=_CONTACT, max_length=300, row=True, aliases=("เฟซบุ๊ก", "เพจ")),
        Field("website", N_("Website"), width=240, group=_CONTACT, max_length=300, aliases=("เว็บไซต์", "url")),
        Field("preferred_channel", N_("Preferred channel"), Kind.CHOICE, width=150, group=_CONTACT, choices="channel"),
        Field("edoc_code", N_("E-document code"), width=140, group=_CONTACT, max_length=100, aliases=("รหัสสารบรรณ",)),
        Field("address_no", N_("House no."), width=90, group=_ADDRESS, max_length=100, aliases=("บ้านเลขที่", "ที่อยู่", "ที่ตั้ง")),
        Field("moo", N_("Moo"), width=60, group=_ADDRESS, row=True, max_length=30, aliases=("หมู่ที่", "หมู่")),
        Field("village", N_("Village / building"), width=200, group=_ADDRESS, max_length=150, aliases=("หมู่บ้าน", "บ้าน", "อาคาร")),
        Field("soi", N_("Soi"), width=150, group=_ADDRESS, max_length=150, aliases=("ซอย", "ตรอก/ซอย")),
        Field("road", N_("Road"), width=150, group=_ADDRESS, row=True, max_length=150, aliases=("ถนน",)),
        Field("tambon", N_("Tambon"), width=150, group=_ADDRESS, search=True, max_length=100, check="address", aliases=("ตำบล", "แขวง", "subdistrict", "sub_district", "ตำบล/แขวง")),
        Field("amphoe", N_("Amphoe"), width=150, group=_ADDRESS, search=True, row=True, max_length=100, check="address", aliases=("อำเภอ", "เขต", "district", "อำเภอ/เขต")),
        Field("province", N_("Province"), width=150, group=_ADDRESS, search=True, max_length=100, check="address", aliases=("จังหวัด", "province")),
        Field("postcode", N_("Postcode"), width=80, group=_ADDRESS, row=True, max_length=10, check="postcode", aliases=("รหัสไปรษณีย์", "postcode", "ไปรษณีย์", "zipcode")),
        Field("stakeholder_roles", N_("Role towards the office"), Kind.CHOICES, width=280, group=_RELATION, required=True, choices="stakeholder_role",
              default=("stakeholder",), aliases=("สถานะต่อ สพท",)),
        Field("stakeholder_groups", N_("Stakeholder group"), Kind.CHOICES, width=280, group=_RELATION, choices="stakeholder_group"),
        Field("topics", N_("Topics of cooperation"), Kind.TAGS, width=280, group=_RELATION, search=True, choices="topic", aliases=("ความร่วมมือ", "เรื่องที่ประสาน")),
        Field("relation_level", N_("Level of relation"), Kind.CHOICE, width=160, group=_RELATION, choices="relation_level"),
        Field("owner_unit", N_("Data owner"), Kind.CHOICE, width=220, group=_KEEPING, required=True, choices="org_unit", default="ADMIN", aliases=("กลุ่มผู้รับผิดชอบ",)),
        Field("owner_officer", N_("Officer"), width=200, group=_KEEPING, max_length=200, aliases=("เจ้าหน้าที่ผู้รับผิดชอบ",)),
        Field("data_as_of", N_("Data as of"), Kind.DATE, width=120, group=_KEEPING, required=True, default="today", aliases=("ข้อมูล ณ วันที่", "วันที่ข้อมูล")),
        Field("last_verified_on", N_("Last verified"), Kind.DATE, width=120, group=_KEEPING, shown=True, aliases=("ตรวจสอบล่าสุด", "ปรับปรุงล่าสุด")),
        Field("verified_by", N_("Verified by"), width=180, group=_KEEPING, row=True, max_length=200),
        Field("verify_method", N_("How verified"), Kind.CHOICE, width=150, group=_KEEPING, choices="verify_method"),
        Field("next_review_on", N_("Next review"), Kind.DATE, width=120, group=_KEEPING, computed=True, importable=False),
        Field("status", N_("Status"), Kind.CHOICE, width=176, group=_KEEPING, shown=True, computed=True, choices="partner_status", default="draft", importable=False),
        Field("status_on", N_("Status since"), Kind.DATE, width=120, group=_KEEPING, computed=True, importable=False),
        Field("status_reason", N_("Reason"), width=260, group=_KEEPING, computed=True, importable=False),
        Field("publishable", N_("May be published"), Kind.YES_NO, width=90, group=_REST, default=True),
        Field("consent_basis", N_("Legal basis"), Kind.CHOICE, width=220, group=_REST, choices="legal_basis", row=True),
        Field("note", N_("Note"), Kind.LONG_TEXT, width=320, group=_REST, search=True, aliases=("หมายเหตุ",)),
        Field("files", N_("Attachments"), Kind.FILES, group=_REST, importable=False),
    ),
    aside=("status", "merged"),
    number="number",
    views=(
        View("all", N_("All")),
        View("internal", N_("Internal"), (("scope", ("internal",)),)),
        View("external", N_("External"), (("scope", ("external",)),)),
        View("review_due", N_("Review due"), (("status", ("review_due",)),), ("next_review_on", False)),
        View("to_submit", N_("To be submitted"), (("status", ("draft", "returned")),)),
        View("submitted", N_("Awaiting approval"), (("status", ("submitted",)),)),
    ),
    children=(
        Child("contacts", CONTACTS, "partner_id"),
        Child("memberships", MEMBERSHIPS, "partner_id"),
        Child("agreements", AGREEMENTS, "partner_id"),
        Child("contact_log", CONTACT_LOG, "partner_id"),
    ),
    keys=("school_id10", "number"),
    derived=(Derived("status", "review_due", ("active",), ("next_review_on",)),),
    many=N_("Agencies"),
)

REGISTERS: dict[str, Register] = {register.name: register for register in (PARTNERS, NETWORKS, ACTIVITIES)}
"""The registers that stand on their own: those a clerk opens, imports, exports and prints."""

ALL_REGISTERS: dict[str, Register] = REGISTERS | {register.name: register for register in (CONTACTS, MEMBERSHIPS, AGREEMENTS, CONTACT_LOG)}
"""Every declared register, the dependent ones too."""
