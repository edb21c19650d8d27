"""Invented agreements, rounds, risks and a survey on top of the invented office. Always the same."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.models import framework_reading
from desktop.models.assessment_register import AGREEMENTS
from desktop.models.instrument_register import RISKS, SURVEYS
from desktop.services import assessments, frameworks, office, records, steps, survey_entry
from desktop.services.workspace import Workspace

YEAR = 2569
OFFICER = "นางสาวพิมพ์ใจ ตัวอย่างดี"


def fill(work: Workspace) -> dict[str, int]:
    """All of it; what was made by name."""
    office.apply_template(work, "B")
    frameworks.ensure(work)
    return {"agreement": _agreement(work), "control": _control(work), "old": _old_control(work), "ita": _ita(work), "survey": _survey(work), **_risks(work)}


def framework_id(work: Workspace, code: str) -> int:
    """The shipped edition of that code."""
    return int(work.reader.connection.execute("SELECT id FROM framework WHERE code = ?", (code,)).fetchone()[0])


def _subject(work: Workspace, round_id: int) -> int:
    return int(work.reader.connection.execute("SELECT id FROM assessment_subject WHERE assessment_id = ?", (round_id,)).fetchone()[0])


# --- the agreement -----------------------------------------------------------------------------------------------------------------------------


def _agreement(work: Workspace) -> int:
    values = {
        "name": "คำรับรองการปฏิบัติราชการ ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9",
        "fiscal_year": YEAR,
        "level": "office_obec",
        "receiver_name": "ว่าที่ร้อยตรี ธนู ตัวอย่างมั่น",
        "receiver_post": "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน",
        "giver_name": "นายธีรเดช ทดลอง",
        "giver_post": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา ประถมศึกษาสมมตินคร เขต 9",
        "starts_on": date(2025, 10, 1),
        "ends_on": date(2026, 9, 30),
        "framework_id": framework_id(work, "kpi"),
    }
    agreement = records.save(work, AGREEMENTS, values)
    for period in ("m6", "m12"):
        _kpi_round(work, agreement, period)
    return agreement


def _kpi_round(work: Workspace, agreement: int, period: str) -> None:
    round_id = assessments.create(work, {"framework_id": framework_id(work, "kpi"), "fiscal_year": YEAR, "period": period, "agreement_id": agreement, "lead_officer": OFFICER})
    subject = _subject(work, round_id)
    answers: dict[str, dict[str, Any]] = {
        "1.1": {
            "actual": 72.5 if period == "m6" else 82.5, "numbers": {"months": {"10": 60, "11": 64.25, "12": 68, "1": 70, "2": 71.5, "3": 72.5}},
            "result": "ส่งเสริมการอ่านทุกโรงเรียน จัดคลินิกภาษาไทย 24 แห่ง และติดตามเป็นรายบุคคลทุกเดือน", "support": "ผู้บริหารสถานศึกษาให้ความสำคัญ มีสื่อครบทุกห้องเรียน",
            "obstacles": "ครูบรรจุใหม่ยังไม่ผ่านการอบรม", "suggestions": "จัดอบรมออนไลน์ก่อนเปิดภาคเรียน",
        },
        "1.2": {"actual": 0.25, "result": "ติดตามนักเรียนกลุ่มเสี่ยงเป็นรายบุคคล"},
        "1.3": {"numbers": {"reached": 4}},
        "2.1": {"actual": 96.4},
        "2.2": {"numbers": {"eligible": 0}, "not_applicable": True, "na_reason": "ไม่มีเรื่องร้องเรียนที่ครบกำหนดในรอบ"},
        "3.1": {"actual": 40},
    }  # fmt: skip
    for code, values in answers.items():
        assessments.answer(work, subject, code, values)


# --- internal control --------------------------------------------------------------------------------------------------------------------------

MEMBERS = [
    {"committee": "control", "name": "นายธีรเดช ทดลอง", "post": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "role": "chair"},
    {"committee": "control", "name": OFFICER, "post": "นักวิเคราะห์นโยบายและแผนชำนาญการ", "role": "secretary"},
    {"committee": "control", "name": "ว่าที่ร้อยตรี วิทยา สาธิตวัฒนาพิพัฒน์กุล", "post": "ผู้อำนวยการกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร", "role": "member"},
    {"committee": "category", "section_code": "1", "name": "นางอรุณี ตัวอย่างงาม", "post": "ผู้อำนวยการหน่วยตรวจสอบภายใน", "role": "champion"},
]


def _control(work: Workspace) -> int:
    values = {"framework_id": framework_id(work, "control-2561"), "fiscal_year": YEAR, "report_to": ["เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน"], "order_no": "99/2569", "order_on": date(2026, 1, 15)}
    round_id = assessments.create(work, values, children={"members": MEMBERS})
    subject = _subject(work, round_id)
    assessments.answer(work, subject, "1.1", {"result": "ผู้บริหารแสดงเป็นแบบอย่างด้านความซื่อตรง ประกาศเจตนารมณ์งดรับของขวัญ และสื่อสารประมวลจริยธรรมแก่บุคลากรทุกคนปีละ 2 ครั้ง"})
    assessments.answer(work, subject, "5.2", {"result": "รายงานข้อบกพร่องในที่ประชุมผู้บริหารทุกเดือน", "improvements": "- แจ้งกลุ่มที่เกี่ยวข้องให้ทันภายใน 15 วัน"})
    assessments.answer(work, subject, "ส.1", {"result": "การควบคุมภายในเพียงพอและปฏิบัติตามอย่างต่อเนื่อง มีความเสี่ยงที่ต้องปรับปรุง 2 เรื่อง"})
    return round_id


def _old_control(work: Workspace) -> int:
    round_id = assessments.create(work, {"framework_id": framework_id(work, "control-2544"), "fiscal_year": YEAR - 1})
    subject = _subject(work, round_id)
    assessments.answer(work, subject, "1.4", {"result": "มีโครงสร้างและการมอบหมายงานชัดเจน"})
    assessments.assign(work, round_id, ["1.4"], owner_unit="FINANCE")
    return round_id


NEWS = {
    "name": "ข้อมูลข่าวสารที่เผยแพร่ไม่เป็นปัจจุบันและคลาดเคลื่อน เช่น วันเดือนปี ตำแหน่งของผู้เข้าร่วม",
    "activity": "งานประชาสัมพันธ์",
    "objective": "เพื่อให้ข้อมูลข่าวสารของสำนักงานและสถานศึกษาเผยแพร่ถึงกลุ่มเป้าหมายอย่างถูกต้อง ครบถ้วน และทันเวลา",
    "factors_inside": "ผู้เขียนข่าวมีคนเดียว ไม่มีผู้ตรวจทาน",
    "factors_outside": "โรงเรียนส่งข้อมูลช้า",
    "unit": "ADMIN",
    "mission": "law",
    "likelihood": 4,
    "impact": 5,
    "residual_likelihood": 3,
    "residual_impact": 3,
    "control": "1) คำสั่งแต่งตั้งคณะทำงาน\n2) ผู้อำนวยการกลุ่มตรวจก่อนเผยแพร่ทุกครั้ง\n3) ปฏิทินประชาสัมพันธ์รายเดือน",
    "control_result": "มีการควบคุมที่เพียงพอบางส่วน ยังพบข่าวที่แก้ไขหลังเผยแพร่ 4 เรื่อง จาก 112 เรื่อง คิดเป็นร้อยละ 3.57",
    "residual_risk": "การพิมพ์ปีพุทธศักราชและตำแหน่งผิดพลาดในข่าวเร่งด่วน",
    "response": "reduce",
    "measure": "1) ใช้แบบตรวจข่าวก่อนเผยแพร่\n2) ให้ผู้อื่นที่มิใช่ผู้เขียนตรวจทาน\n3) สรุปผลรายไตรมาส",
    "owner_unit": "ADMIN",
    "owner_officer": OFFICER,
    "due_on": date(2026, 12, 31),
}
STEPS = [
    {"name": "จัดทำแบบตรวจข่าวก่อนเผยแพร่และชี้แจงผู้เขียนข่าวทุกกลุ่ม", "weight": 40, "months": ["10", "11"], "percent_done": 100, "done_on": date(2026, 11, 10)},
    {"name": "สุ่มตรวจข่าวที่เผยแพร่แล้วเดือนละ 10 เรื่อง", "weight": 60, "months": ["11", "12", "1", "2", "3", "4", "5", "6", "7", "8", "9"], "percent_done": 25},
]
FOLLOW_UPS = [{"on": date(2026, 11, 15), "state": "doing", "percent": 55, "result": "ใช้แบบตรวจแล้วทุกกลุ่ม", "obstacle": "ข่าวเร่งด่วนนอกเวลายังไม่มีผู้ตรวจทาน", "by": OFFICER}]


def _risks(work: Workspace) -> dict[str, int]:
    """Three risks of the year under two kinds of mission, two of one activity, and one carried over from the year before."""
    base = {"fiscal_year": YEAR, "category": "operation"}
    first = records.save(work, RISKS, base | NEWS, children={"steps": STEPS, "follow_ups": FOLLOW_UPS})
    second = {"name": "ภาพนักเรียนเผยแพร่โดยไม่ได้รับความยินยอม", "likelihood": 2, "impact": 5, "category": "compliance", "control": "", "control_result": "", "measure": "", "residual_risk": "", "residual_likelihood": None, "residual_impact": None}
    records.save(work, RISKS, base | NEWS | second)
    money = {"name": "เบิกจ่ายงบประมาณไม่ทันไตรมาส", "activity": "การบริหารงบประมาณ", "objective": "เพื่อให้เบิกจ่ายตามแผน", "unit": "FINANCE", "owner_unit": "FINANCE", "mission": "plan", "category": "finance", "likelihood": 3, "impact": 3, "residual_likelihood": 1, "residual_impact": 3}
    before = records.save(work, RISKS, base | NEWS | money | {"fiscal_year": YEAR - 1})
    from desktop.services import risks

    carried = risks.carry_over(work, [before], YEAR)
    return {"risk": first, "carried": carried[0]}


# --- ITA ---------------------------------------------------------------------------------------------------------------------------------------


def _ita(work: Workspace) -> int:
    round_id = assessments.create(work, {"framework_id": framework_id(work, "ita-oit"), "fiscal_year": YEAR})
    subject = _subject(work, round_id)
    assessments.answer(
        work, subject, "O1",
        {"level": 1, "link": "https://www.example.go.th/about/structure-of-the-office-and-responsibilities", "link_updated_on": date(2026, 6, 10)},
    )  # fmt: skip
    assessments.assign(work, round_id, ["O1"], owner_unit="ADMIN", owner=OFFICER)
    assessments.answer(work, subject, "O2", {"level": 0, "note": "อยู่ระหว่างจัดทำ"})
    return round_id


# --- the survey --------------------------------------------------------------------------------------------------------------------------------


def _survey(work: Workspace) -> int:
    groups = [{"group": "teacher", "population": 1250, "sample": 310}, {"group": "parent", "population": 8400}]
    survey = records.save(
        work, SURVEYS,
        {
            "name": "แบบสำรวจความพึงพอใจของผู้รับบริการ", "fiscal_year": YEAR, "framework_id": framework_id(work, "survey-service"), "starts_on": date(2026, 7, 1),
            "ends_on": date(2026, 7, 31), "method": "paper", "problems": "ที่จอดรถไม่เพียงพอ", "improvements": "จัดที่จอดรถเพิ่ม\nเพิ่มป้ายบอกทาง",
        },
        children={"groups": groups},
    )  # fmt: skip
    steps.take(work, SURVEYS, [survey], "open", date(2026, 7, 1))
    codes = [item.code for item in framework_reading.of_id(work.reader, framework_id(work, "survey-service")) if item.scoring == "likert"]
    for number in range(1, 8):
        answers: dict[str, Any] = {code: 5 - (number + place) % 3 for place, code in enumerate(codes) if (number + place) % 11}
        answers |= {"1.1": "f" if number % 3 else "m", "1.2": "c"}
        answers |= {"6.3": "ที่จอดรถไม่พอ", "7.1": "ควรเพิ่มป้ายบอกทาง"} if number % 2 else {}
        survey_entry.save_sheet(work, survey, number, 1, "teacher" if number < 5 else "parent", answers)
    return survey
