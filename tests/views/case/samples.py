"""Invented cases for the tests of their page, and the hands that work it."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.complaint_register import ACTIONS, CASES
from desktop.services import cases, records, steps
from desktop.views import work_thread

TODAY = date(2026, 4, 8)
WHO = {"title": "นาง", "first_name": "ดวงกมลวรรณ", "last_name": "ลับสุดใจ", "phone": "0812345678"}
PASSWORD = "รหัสผ่านของสำนักงานทดสอบ"


def make(work, who=WHO, **values):
    told = {
        "record_type": "complaint", "received_on": date(2026, 4, 1), "received_time": "10.15", "channel": "letter", "name": "การเรียกเก็บเงินบำรุงการศึกษา",
        "detail": "โรงเรียนเรียกเก็บเงินนอกเหนือจากที่ประกาศ โทรกลับ 0899999999", "category": "fees", "anonymity": "confidential", "respondent_kind": "school_head",
    }  # fmt: skip
    return cases.save(work, told | values, who)


def settled(qtbot):
    for _turn in range(4):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not work_thread.busy())


def press(page, keys):
    """Run the deed of the page that has these keys."""
    wanted = QKeySequence(keys)
    next(one for menu in page.deeds.values() for one in menu if wanted in one.shortcuts()).trigger()


def record(work, case_id):
    return work.reader.get(CASES, case_id)


def move(work, case_id, *taken):
    """Bring a case along its steps."""
    answers = {
        "assign": {"owner_unit": "ADMIN", "owner_officer": "นายสมมติ รับผิดชอบ", "coi_checked": True}, "resolve": {"result_code": "explained", "result": "ชี้แจงแล้ว"},
        "notify": {"reply_channel": "letter", "reply_doc_no": "ศธ 04999/1"}, "close": {"outcome_accepted": "accepted", "closed_summary": "ยุติเรื่อง"},
    }  # fmt: skip
    for key in taken:
        if key == "propose":
            records.save(work, ACTIONS, {"case_id": case_id, "name": "ตรวจสอบแล้ว", "done_on": TODAY, "kind": "work", "done_by": "นายสมมติ รับผิดชอบ"})
        steps.take(work, CASES, [case_id], key, TODAY, values=answers.get(key, {}))


def to_the_end(work, case_id):
    move(work, case_id, "screen", "assign", "accept", "propose", "resolve", "notify", "close")


def words(widget):
    """Everything a widget says."""
    for _turn in range(4):
        QApplication.processEvents()
    return " ".join(str(one.text()) for one in widget.findChildren(QWidget) if hasattr(one, "text") and callable(one.text) and one.isVisibleTo(widget)).replace("\u200b", "").replace("\xa0", " ")
