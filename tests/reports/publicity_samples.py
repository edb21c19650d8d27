"""An invented year of publicity on top of the invented office: a plan, items, news, sendings, an evaluation, the archive and holidays. Always the same."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from desktop.models.conditions import Query
from desktop.models.partner_register import PARTNERS
from desktop.models.publicity_register import (
    ARCHIVE,
    DISTRIBUTIONS,
    EVALUATIONS,
    HOLIDAYS,
    ITEMS,
    NEWS,
    PLANS,
)
from desktop.services import records, steps
from desktop.services.workspace import Workspace

OFFICERS = ("นางสาวพิมพ์ใจ ตัวอย่างดี", "นายก้องภพ สมมติ", "นางรัชนี ตัวแบบ")
GROUPS = ("pupils", "parents", "teachers", "administrators", "government", "media", "community", "public")
CHANNELS = ("website", "facebook", "line", "webboard", "radio", "network", "letter")
HOLIDAYS_OF_SAMPLE = (
    (date(2026, 10, 13), "วันนวมินทรมหาราช", "public"),
    (date(2026, 10, 23), "วันปิยมหาราช", "public"),
    (date(2026, 12, 5), "วันคล้ายวันพระบรมราชสมภพพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร วันชาติ และวันพ่อแห่งชาติ", "public"),
    (date(2026, 12, 7), "ชดเชยวันพ่อแห่งชาติ", "substitute"),
    (date(2026, 12, 10), "วันรัฐธรรมนูญ", "public"),
    (date(2026, 12, 31), "วันสิ้นปี", "public"),
    (date(2027, 1, 1), "วันขึ้นปีใหม่", "public"),
    (date(2027, 4, 6), "วันจักรี", "public"),
    (date(2027, 4, 13), "วันสงกรานต์", "public"),
    (date(2027, 4, 14), "วันสงกรานต์", "public"),
    (date(2027, 4, 15), "วันสงกรานต์", "public"),
)
NAMES = (
    ("ข่าวการประชุมผู้บริหารสถานศึกษา", "news"),
    ("จดหมายข่าวรายเดือน ฉบับที่ {n}", "journal"),
    ("ประชุมผู้บริหารสถานศึกษา ครั้งที่ {n}", "event"),
    ("พฤหัสเช้า ข่าว สพฐ.", "television"),
    ("รายการวิทยุเพื่อการศึกษา", "radio"),
    ("นิทรรศการผลงานนักเรียน", "exhibition"),
    ("ส่งข้อมูลนักเรียนรายบุคคล (DMC)", "deadline"),
    ("คลิปแนะนำโรงเรียนคุณภาพ", "electronic"),
)


def fill(work: Workspace) -> None:
    """Everything, in the order in which an office would have typed it."""
    for day, name, kind in HOLIDAYS_OF_SAMPLE:
        records.save(work, HOLIDAYS, {"on": day, "name": name, "kind": kind, "source": "ประกาศสำนักนายกรัฐมนตรี (ตัวอย่าง)"})
    plan = records.save(work, PLANS, _plan(), children=_plan_parts())
    steps.take(work, PLANS, [plan], "submit")
    steps.take(work, PLANS, [plan], "approve", on=date(2026, 9, 28), memo_number="ศธ 04999/สมมติ 12", approver="นายธีรเดช ทดลอง")
    ids = _items(work, plan)
    news = _news(work)
    for number, one in enumerate(news[:2]):
        records.save(work, DISTRIBUTIONS, _sending(number, one), children={"recipients": _recipients(number)})
    records.save(work, EVALUATIONS, _evaluation())
    for number in range(6):
        records.save(work, ARCHIVE, _archived(number, ids))


def _plan() -> dict[str, Any]:
    return {
        "name": "แผนประชาสัมพันธ์ประจำปีงบประมาณ พ.ศ. 2570",
        "fiscal_year": 2570,
        "rationale": "สำนักงานเขตพื้นที่การศึกษามีหน้าที่เผยแพร่ข้อมูลข่าวสารและเสริมสร้างความเข้าใจเกี่ยวกับกิจการและผลงานของสำนักงานและสถานศึกษา "
        "ให้หน่วยงาน บุคคล ชุมชน และสาธารณชนทั่วไปทราบ จึงจัดทำแผนนี้ขึ้นเพื่อให้การประชาสัมพันธ์ครอบคลุมทุกกลุ่มเป้าหมายทั้งเชิงรุกและเชิงรับ",
        "objectives": "เพื่อเผยแพร่กิจการและผลงานของสำนักงานและสถานศึกษาในสังกัด\nเพื่อเสริมสร้างความเข้าใจอันดีกับผู้ปกครองและชุมชน\nเพื่อพัฒนาเครือข่ายประชาสัมพันธ์ของสถานศึกษา",
        "target_quantity": "เผยแพร่ข่าวสารไม่น้อยกว่า 120 เรื่องต่อปี\nสถานศึกษาในสังกัดมีเครือข่ายประชาสัมพันธ์ครบทุกแห่ง",
        "target_quality": "ผู้รับข่าวสารมีความพึงพอใจระดับมากขึ้นไป",
        "order_number": "45/2569",
        "order_on": date(2026, 9, 15),
        "budget": 85000,
        "budget_source": "งบดำเนินงาน สพฐ.",
        "owner_unit": "ADMIN",
        "owner_officer": OFFICERS[0],
    }


def _plan_parts() -> dict[str, list[dict[str, Any]]]:
    return {
        "indicators": [
            {"name": "จำนวนข่าวที่เผยแพร่", "target": "120 เรื่อง"},
            {"name": "ร้อยละของกลุ่มเป้าหมายที่ได้รับข่าวสาร", "target": "ร้อยละ 80"},
        ],
        "members": [
            {"name": "นายธีรเดช ทดลอง", "position": "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "duty": "ประธาน"},
            {"name": OFFICERS[0], "position": "เจ้าพนักงานธุรการปฏิบัติงาน", "duty": "กรรมการและเลขานุการ"},
        ],
    }


def item(number: int, day: date | None, plan: int | None = None) -> dict[str, Any]:
    """An invented item."""
    name, kind = NAMES[number % len(NAMES)]
    return {
        "name": name.format(n=number // len(NAMES) + 1),
        "item_type": kind,
        "approach": "proactive" if number % 5 else "reactive",
        "plan_id": plan,
        "target_groups": [GROUPS[number % 7], GROUPS[(number // 3) % 7]] if number % 7 != number // 3 % 7 else [GROUPS[number % 7]],
        "channels": [CHANNELS[number % 3], *([CHANNELS[3 + number % 4]] if number % 2 else [])],
        "plan_start": day,
        "plan_end": day + timedelta(days=2) if day and kind == "exhibition" else day,
        "start_time": "09:30" if kind == "event" else "",
        "place": "หอประชุมสำนักงานเขตพื้นที่การศึกษา" if kind == "event" else "",
        "due_on": day - timedelta(days=3) if day and kind == "journal" else None,
        "owner_unit": "ADMIN",
        "owner_officer": OFFICERS[number % 3],
        "budget": 1500.0 * (1 + number % 3) if number % 2 else None,
    }


def _items(work: Workspace, plan: int) -> list[int]:
    """Four items a month of the fiscal year, a crowded day, two without a day; those of October and most of November are published."""
    days = [date(2026, 10, 1) + timedelta(days=7 * number + number % 3) for number in range(51)]
    ids = [records.save(work, ITEMS, item(number, day, plan)) for number, day in enumerate(days)]
    ids += [records.save(work, ITEMS, item(number, date(2026, 11, 18))) for number in range(6)]
    ids += [records.save(work, ITEMS, item(number, None)) for number in (1, 7)]
    for number, day in enumerate(days[:7]):
        if number != 3:
            steps.take(work, ITEMS, [ids[number]], "publish", on=day + timedelta(days=1 if number == 2 else 0))
    steps.take(work, ITEMS, [ids[20]], "cancel", reason="งดจัดตามประกาศ")
    return ids


def _news(work: Workspace) -> list[int]:
    schools = work.reader.ids(PARTNERS, Query(filters=(("category", ("school",)),)))
    found = []
    for number in range(24):
        day = date(2026, 10, 2) + timedelta(days=2 * number)
        found.append(records.save(work, NEWS, _one_news(number, day, schools)))
        if number % 3 != 2:
            steps.take(work, NEWS, [found[-1]], "publish", on=day + timedelta(days=1))
    return found


def _one_news(number: int, day: date, schools: Any) -> dict[str, Any]:
    return {
        "origin": "incoming" if number % 4 else "office",
        "received_on": day,
        "source_id": schools[number % len(schools)] if number % 4 else None,
        "sender": "นางสาวอรุณี แบบฝึก" if number % 4 else "",
        "sender_position": "ครูธุรการ" if number % 4 else "",
        "sender_phones": ["0 5555 0101"] if number % 4 else [],
        "name": f"โรงเรียนจัดกิจกรรมเปิดบ้านวิชาการ ครั้งที่ {number + 1} น้อมรำลึกปิ่นเกล้าฯ",
        "category": ("student_activity", "academic", "achievement", "training")[number % 4],
        "content": "โรงเรียนจัดกิจกรรมเปิดบ้านวิชาการ โดยมีผู้ปกครองและชุมชนเข้าร่วมชมผลงานของนักเรียน ทั้งนี้เพื่อเผยแพร่ผลการจัดการเรียนรู้สู่ชุมชน",
        "purpose": "เพื่อเผยแพร่ผลการจัดการเรียนรู้",
        "event_on": day,
        "event_time": "09:00",
        "place": "หอประชุมโรงเรียน",
        "area": "อำเภอเมืองสมมตินคร",
        "chair": "นายธีรเดช ทดลอง ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
        "participants": "ผู้ปกครอง ชุมชน และคณะครู",
        "participant_count": 120 + number,
        "photographer": "นายวิทยา สาธิต",
        "writer": "นางสาวอรุณี แบบฝึก",
        "child_consent": ("none", "given", "not_checked")[number % 3],
        "target_groups": ["parents", "community"],
        "channels": [CHANNELS[number % 3], CHANNELS[3]],
        "reach_count": 300 + 10 * number,
    }


def _sending(number: int, news: int) -> dict[str, Any]:
    return {
        "name": f"ข่าวเปิดบ้านวิชาการ ครั้งที่ {number + 1}",
        "sent_on": date(2026, 10, 5 + number),
        "sent_time": "14:00",
        "channel": "email",
        "method": "สำเนาลับถึง",
        "sent_by": OFFICERS[0],
        "news_id": news,
        "proof": "https://example.go.th/news/1",
        "result": "มีผู้เปิดอ่านและนำไปเผยแพร่ต่อ 3 แห่ง",
    }


def _recipients(number: int) -> list[dict[str, Any]]:
    return [
        {
            "name": f"โรงเรียนตัวอย่างแห่งที่ {place + 1}",
            "contact_name": OFFICERS[place % 3],
            "address": f"school{place:02d}@example.go.th",
            "received_on": date(2026, 10, 6) if place % 2 else None,
        }
        for place in range(12 + number)
    ]


def _evaluation() -> dict[str, Any]:
    return {
        "name": "ไตรมาสที่ 1 ปีงบประมาณ 2570",
        "period": "quarter",
        "starts_on": date(2026, 10, 1),
        "ends_on": date(2026, 12, 31),
        "evaluated_on": date(2026, 11, 19),
        "evaluator": OFFICERS[0],
        "ladder": "3",
        "satisfaction": 4.25,
        "result_summary": "เผยแพร่ข่าวสารได้ตามแผนเป็นส่วนใหญ่ ประชาชนติดตามเพจเพิ่มขึ้น",
        "problems": "ภาพถ่ายจากสถานศึกษาส่งล่าช้า\nบางกลุ่มเป้าหมายยังไม่มีกิจกรรม",
        "improvements": "กำหนดวันส่งภาพในปฏิทินและแจ้งเตือนล่วงหน้า 3 วันทำการ",
    }


def _archived(number: int, ids: list[int]) -> dict[str, Any]:
    sections = ("9_3", "9_4", "9_8", "news", "9_3", "works")
    return {
        "code": f"ข-{number + 1:03d}",
        "name": f"เอกสารข้อมูลข่าวสารตัวอย่าง เรื่องที่ {number + 1}",
        "section": sections[number],
        "form": "both" if number % 2 else "electronic",
        "location": "ตู้เอกสาร 2 แฟ้ม 5 กลุ่มอำนวยการ",
        "links": ["https://example.go.th/oia"] if number % 2 else [],
        "published_on": date(2026, 10, 1 + number),
        "updated_on": date(2026, 11, 1 + number),
        "disclosure": "open",
        "owner_unit": "ADMIN",
        "owner_officer": OFFICERS[number % 3],
        "item_id": ids[number],
    }
