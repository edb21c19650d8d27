"""What surrounds the cases of the sample office: longer time, reminders, related cases, letters, satisfaction, the improvement plan, a reported round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.thai_date import fiscal_year
from desktop.domain.thai_text import sort_key
from desktop.models import complaint_rounds
from desktop.services import surveys
from desktop.words import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.models.complaint import Case
    from desktop.services.demo_complaints import Planned
    from desktop.services.workspace import Workspace

_SURVEY_DAYS = 30
_LETTERS = 6
"""So many of the latest answers lie with their case as letters."""


class Extras:
    """Written after all cases are there. ``made``: (id, plan) of each, in the order of receipt."""

    def __init__(self, work: Workspace, session: Session, made: Sequence[tuple[int, Planned]], unit: Callable[[str], str]) -> None:
        self.work, self.session, self.unit = work, session, unit
        self.today = work.today()
        self.made = [(self._case(case_id), one) for case_id, one in made]

    def run(self) -> None:
        """Everything, in one pass."""
        self._longer()
        self._reminders()
        self._links()
        self._letters()
        self._satisfaction()
        self._improvements()
        self._round()

    def _case(self, case_id: int) -> Case:
        from desktop.models.complaint import Case as Table

        return self.session.get_one(Table, case_id)

    def _longer(self) -> None:
        """The cases a committee looks into were given a month more."""
        from desktop.models.complaint_work import CaseExtension

        for case, _one in self.made:
            if case.committee_order_on is not None and case.assigned_on is not None:
                reason = "อยู่ระหว่างสอบถ้อยคำพยาน ยังไม่ครบทุกปาก"
                decided_on = min(case.committee_order_on + timedelta(days=5), self.today)
                self.session.add(
                    CaseExtension(case_id=case.id, clock="close", amount=30, unit="calendar", decided_on=decided_on, reason=reason, memo_number=f"กม {case.id}/ขยาย")
                )

    def _reminders(self) -> None:
        """Agencies that have not reported in time were reminded."""
        from sqlalchemy import select

        from desktop.models.complaint import Referral

        for row in self.session.scalars(select(Referral).order_by(Referral.id)):
            day = row.sent_on + timedelta(days=16)
            if row.reported_on is None and day <= self.today:
                row.reminder1_on, row.reminder1_no = day, f"ศธ 04999/{900 + row.id}"
            elif row.reported_on is not None:
                row.report_no = f"สน {100 + row.id}/{row.reported_on.year + 543}"

    def _links(self) -> None:
        """The second and third case about the same matter know of the first."""
        from desktop.models.complaint_work import CaseLink

        first: dict[str, int] = {}
        links = 0
        for case, one in self.made:
            about = one.matter["name"]
            if about in first and links < 3 and not one.secret:
                self.session.add(CaseLink(case_id=first[about], other_id=case.id, why="เรื่องลักษณะเดียวกัน"))
                links += 1
            first.setdefault(about, case.id)

    def _letters(self) -> None:
        from desktop.models.complaint import CaseLetter

        office = self.work.reader.office()
        told = [(case, one) for case, one in self.made if case.reply_doc_no and case.replied_on and case.result and not one.secret]
        for case, _one in told[-_LETTERS:]:
            name = "แจ้งผลการพิจารณาเรื่องร้องเรียน"
            body = f"ตามที่ท่านแจ้งเรื่องต่อสำนักงาน เลขที่รับเรื่อง {case.number} นั้น\nสำนักงานได้ดำเนินการแล้ว ปรากฏผลว่า {case.result}\nจึงเรียนมาเพื่อโปรดทราบ"
            self.session.add(
                CaseLetter(
                    case_id=case.id, kind="answer", name=name, name_sort=sort_key(name), doc_no=case.reply_doc_no, written_on=case.replied_on, urgency="normal",
                    recipient=f"ผู้ร้องเรียน (เรื่องเลขที่ {case.number})", body=body, signer=office.get("director_name") or "นายสมมติ รักเรียนดี", signer_position=office.get("director_title") or None,
                )
            )  # fmt: skip

    def _satisfaction(self) -> None:
        """Asked of who can be asked: most answered, a few did not, the latest still may."""
        from desktop.models.complaint_work import CaseSurvey
        from desktop.services.demo_complaints import sample

        comments = sample()["comments"]
        asked = [case for case, one in self.made if case.closed_on is not None and case.replied_on is not None and one.anonymity != "anonymous"]
        for place, case in enumerate(asked):
            assert case.closed_on is not None
            row = CaseSurvey(case_id=case.id, code=_code(place), asked_on=case.closed_on, expires_on=case.closed_on + timedelta(days=_SURVEY_DAYS))
            answered_on = case.closed_on + timedelta(days=4 + place % 9)
            if place % 3 and answered_on <= self.today and place < len(asked) - 3:
                row.answered_on, row.score, row.comment = answered_on, (5, 4, 3, 5, 4, 2, 4)[place % 7], comments[place % len(comments)] or None
            self.session.add(row)

    def _improvements(self) -> None:
        """The plan of the fiscal year; the settled cases a measure came from name it."""
        from desktop.models.complaint import Improvement
        from desktop.services.demo_complaints import sample

        matters = sample()["matter"]
        for entry in sample()["improvement"]:
            values = {name: entry[name] for name in ("name", "source", "measure", "indicator", "status", "result") if name in entry}
            due_on = self.today + timedelta(days=entry["due"])
            cause = matters[entry["of"]].get("cause") or None if "of" in entry else None
            row = Improvement(
                **values, name_sort=sort_key(entry["name"]), fiscal_year=fiscal_year(self.today), owner_unit=self.unit(entry["owner_unit"]), root_cause=cause,
                starts_on=due_on - timedelta(days=90), due_on=due_on, status_on=min(due_on, self.today) if entry["status"] != "planned" else None,
                done_on=min(due_on, self.today) if "result" in entry else None, recheck_on=due_on + timedelta(days=90) if "result" in entry else None,
                recheck_result=entry.get("recheck"),
            )  # fmt: skip
            self.session.add(row)
            self.session.flush()
            about = matters[entry["of"]] if "of" in entry else None
            for case, one in self.made:
                if one.matter is about and case.resolved_on is not None:
                    case.improvement_id = row.id

    def _round(self) -> None:
        """The half year that is over, as it was reported; the one that runs."""
        from desktop.models.complaint import ComplaintRound
        from desktop.services import case_state, changes, complaint_clocks
        from desktop.services.demo_complaints import Inside

        first, last = _half(self.today)
        before = _half(first - timedelta(days=1))
        ids = {case.id for case, _one in self.made}
        self.session.flush()
        complaint_clocks.refresh(self.work, self.session, ids)
        case_state.follow(self.work, self.session, ids)
        kept = complaint_rounds.freeze(Inside(self.session), *before, self.today)
        deed = changes.recorder(self.session).deed.id
        reported: dict[str, Any] = {"figures": kept, "closed_on": self.today, "closed_deed": deed, "reported_on": min(first + timedelta(days=9), self.today)}
        words = {"problems": "หน่วยงานบางแห่งชี้แจงข้อเท็จจริงล่าช้า", "improvements": "กำหนดผู้ประสานงานประจำโรงเรียนและเตือนก่อนครบกำหนด", "memo_number": "ศธ 04999/ข 15"}
        for span, more in ((before, reported | words), ((first, last), {})):
            name = _("Half year {number} of fiscal year {year}", number=1 if span[0].month == 10 else 2, year=fiscal_year(span[0]))
            self.session.add(ComplaintRound(name=name, name_sort=sort_key(name), period="half", starts_on=span[0], ends_on=span[1], **more))


def _half(day: date) -> tuple[date, date]:
    """First and last day of the half of the fiscal year a day lies in: from October, from April."""
    if 4 <= day.month <= 9:
        return date(day.year, 4, 1), date(day.year, 9, 30)
    year = day.year if day.month >= 10 else day.year - 1
    return date(year, 10, 1), date(year + 1, 3, 31)


def _code(place: int) -> str:
    """A code of the sample, the same each time."""
    letters = surveys.LETTERS
    return "".join(letters[(place * (7 + 2 * turn) + 3 * turn + place // len(letters)) % len(letters)] for turn in range(surveys.LENGTH))
