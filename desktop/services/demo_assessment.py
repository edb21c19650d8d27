"""The self-assessment of the sample office: rounds of every instrument, sent ones and open ones, with evidence, committees, risks, a survey, visits and good practices.

Part of the deed by which ``demo.fill`` fills the sample in. Rounds lie in the fiscal year of today and the one before; nothing is left to chance.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import cycle
from typing import TYPE_CHECKING, Any

from desktop.domain.framework import Framework, Item
from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.domain.thai_text import sort_key
from desktop.models import framework_reading
from desktop.paths import resource
from desktop.services import assessments, demo_survey

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop.services.workspace import Workspace

Entry = Mapping[str, Any]

SCHOOLS = ("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12")
_ANSWERED_SCHOOLS = 9
_OWNERS = (
    ("ADMIN", "นางสาวพิมพ์ใจ ตัวอย่างดี"), ("PLAN", "นายวรพจน์ สมมติชัย"), ("SUPER", "นางกาญจนา ใฝ่ตัวอย่าง"), ("TEACHER", "นางมาลี ตัวอย่างสุข"), ("PROMOTE", "นายธนา รักตัวอย่าง"),
)  # fmt: skip
_BOARD = "กศจ.สมมตินคร"


@cache
def sample() -> dict[str, Any]:
    """The file of the sample."""
    return tomllib.loads(resource("samples", "assessment.toml").read_text(encoding="utf-8-sig"))


def fill(work: Workspace, session: Session, partners: Mapping[str, int]) -> None:
    """Fill the self-assessment in, as part of the deed of ``session``. ``partners``: what was filled in before, by its ref. The editions must be there already."""
    _Filling(work, session, partners).run()


@dataclass(frozen=True)
class Planned:
    """One round to be made: of which shipped edition, when, how far it is, and how many of its items are answered."""

    key: str
    year: int
    status: str
    share: float = 1.0
    period: str = "year"
    better: int = 0
    """So many more checkpoints hold, or levels are higher, than in the file."""


class _Filling:
    """The one pass in which the sample is written."""

    def __init__(self, work: Workspace, session: Session, partners: Mapping[str, int]) -> None:
        self.work, self.session, self.partners = work, session, partners
        self.today = work.today()
        self.year = fiscal_year(self.today)
        sql = "SELECT shipped_key, id FROM framework WHERE shipped_key IS NOT NULL"
        self.editions: dict[str, int] = dict(session.connection().exec_driver_sql(sql).fetchall())
        self.evidence: list[int] = []

    def run(self) -> None:
        last, now = self.year - 1, self.year
        for year in (last, now):
            self._evidence(year)
        before = self._round(Planned("sar-5", last, "verified"))
        self._round(Planned("sar-5", now, "collecting", 0.6, better=1), previous=before)
        self._round(Planned("pmqa-4.0", now, "collecting", 0.55), members=True)
        agreement = self._agreement(last)
        for period, status, better in (("m6", "verified", 0), ("m9", "verified", 1), ("m12", "collecting", 2)):
            self._round(Planned("agreement", last, status, 1.0, period, better), agreement=agreement)
        self._round(Planned("control-2561", last, "self_assessed"))
        self._round(Planned("ita-oit", now, "collecting", 0.6))
        schools = self._schools(now)
        self._risks()
        demo_survey.fill(self.work, self.session, sample()["survey"], self.editions["survey-service"], self.year)
        self._visits(schools)
        self._practices(before, schools)
        self._plan(before)

    # --- Rounds ----------------------------------------------------------------------------------------------------------------------

    def _framework(self, key: str) -> Framework:
        return framework_reading.of_id(self.work.reader, self.editions[key])

    def _round(self, plan: Planned, previous: int | None = None, members: bool = False, agreement: int | None = None) -> int:
        from desktop.models.assessment import Assessment
        from desktop.models.assessment_work import AssessmentSubject

        framework = self._framework(plan.key)
        row = self._add(Assessment(**self._of_round(plan, framework), previous_id=previous, agreement_id=agreement))
        subject = self._add(AssessmentSubject(assessment_id=row.id))
        if members or plan.key == "sar-5":
            self._members(row.id, framework if members else None)
        self._answers(plan, framework, row.id, subject.id)
        if plan.status == "verified":
            self._sent(plan, row)
        return int(row.id)

    def _of_round(self, plan: Planned, framework: Framework) -> dict[str, Any]:
        first, last = assessments.dates_of(plan.year, plan.period)
        name = f"{framework.name} {self.work.lists().label('assessment_period', plan.period)} {plan.year}" if plan.period != "year" else f"{framework.name} ปีงบประมาณ {plan.year}"
        assert last is not None
        return {
            "name": name, "name_sort": sort_key(name), "instrument": framework.instrument, "framework_id": self.editions[plan.key], "fiscal_year": plan.year, "period": plan.period,
            "data_from": first, "data_to": last, "due_on": last + timedelta(days=30), "lead_unit": "ADMIN", "lead_officer": "นางอรุณี ตัวอย่างงาม",
            "order_no": f"{40 + len(plan.key)}/{plan.year}", "order_on": (first or last) + timedelta(days=20), "report_to": ["เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน"], "status": plan.status,
            "status_on": min(self.today, last),
        }  # fmt: skip

    def _answers(self, plan: Planned, framework: Framework, round_id: int, subject_id: int) -> None:
        from desktop.models.assessment_work import Response
        from desktop.services import changes

        items = [item for item in framework if item.scored or item.code in sample()["texts"] or plan.key.startswith("control")]
        count = round(len(items) * plan.share)
        rows = []
        for place, (item, entry) in enumerate(zip(items, cycle(sample()["answer"]), strict=False)):
            unit, owner = _OWNERS[place % len(_OWNERS)]
            common = {"assessment_id": round_id, "subject_id": subject_id, "code": item.code, "owner_unit": unit, "owner": owner, "status": "not_started"}
            rows.append(_EMPTY | common | (self._answer(plan, framework, item, entry, place) if place < count else {}))
        if plan.status == "collecting" and plan.share < 1 and count > 2:
            rows[count - 1] |= {"status": "returned", "return_reason": "ขอหลักฐานเพิ่มเติม"}
        changes.insert_many(self.session, Response, rows)
        self._uses(round_id, subject_id, [row["code"] for row in rows if row["result"]], plan.year)

    def _answer(self, plan: Planned, framework: Framework, item: Item, entry: Entry, place: int) -> dict[str, Any]:
        done = "passed" if plan.status in ("verified", "self_assessed") else "in_progress"
        words = {"result": sample()["texts"].get(item.code) or entry["result"], "status": done, "assessor": _OWNERS[place % len(_OWNERS)][1]}
        if item.scored:
            words |= {"strengths": entry["strengths"], "improvements": entry["improvements"], "assessed_on": self.today}
        return words | _scored(framework, item, min(entry["ticks"] + plan.better, 5), plan.period)

    def _sent(self, plan: Planned, row: Any) -> None:
        """The way of a round that was sent: approvals with their memos, the letter, and the whole round kept as it was."""
        from desktop.models.office import Approval
        from desktop.services import changes, round_steps

        day = row.data_to + timedelta(days=14)
        row.out_doc_no, row.out_doc_on = f"ศธ 04999/{1000 + len(row.name)}", day
        row.status_on = day + timedelta(days=21)
        approvals = [("director_approves", "นายสมมติ รักเรียนดี", f"อก {plan.year}/118", day - timedelta(days=9)), ("submit", _BOARD, f"รายงานการประชุม 9/{plan.year}", day)]
        changes.insert_many(self.session, Approval, [
            {"register": "assessment", "record_id": row.id, "step": step, "decision": "approved", "decided_on": on, "approver": who, "memo_number": memo, "comment": None}
            for step, who, memo, on in approvals
        ])  # fmt: skip
        self.session.flush()
        round_steps.keep_whole(self.work, self.session, [row.id])

    def _members(self, round_id: int, framework: Framework | None) -> None:
        from desktop.models.assessment import AssessmentMember
        from desktop.services import changes

        rows = [{"section_code": None, **entry} for entry in sample()["member"]]
        if framework is not None:
            scored = [section for section in framework.sections if any(item.scored for item in section.items)]
            rows += [
                {"committee": "category", "role": "champion", "section_code": section.code, "name": _OWNERS[place % len(_OWNERS)][1], "post": "เจ้าภาพหมวด"}
                for place, section in enumerate(scored)
            ]
        changes.insert_many(self.session, AssessmentMember, [
            {"assessment_id": round_id, "position_order": place, "order_no": None, "order_on": None, **row} for place, row in enumerate(rows)
        ])  # fmt: skip

    # --- Schools -----------------------------------------------------------------------------------------------------------------------

    def _schools(self, year: int) -> int:
        from desktop.models.assessment import Assessment
        from desktop.models.assessment_work import AssessmentSubject, Response
        from desktop.services import changes

        plan = Planned("supervision-school", year, "collecting", period="year")
        framework = self._framework(plan.key)
        row = self._add(Assessment(**self._of_round(plan, framework)))
        begun = fiscal_period(year)[0] + timedelta(days=10)
        answers = []
        for place, ref in enumerate(SCHOOLS):
            back = place < _ANSWERED_SCHOOLS
            subject = self._add(AssessmentSubject(
                assessment_id=row.id, partner_id=self.partners[ref], name=self._partner_name(ref), sent_on=begun, received_on=begun + timedelta(days=12 + place) if back else None,
            ))  # fmt: skip
            answers += [
                _EMPTY | {"assessment_id": row.id, "subject_id": subject.id, "code": item.code, "status": "sent", "level": float(2 + (place * 3 + at * 2) % 4), "result": "ดำเนินการตามแผนของสถานศึกษา"}
                for at, item in enumerate(item for item in framework if item.scored)
            ] if back else []  # fmt: skip
        changes.insert_many(self.session, Response, answers)
        return int(row.id)

    def _partner_name(self, ref: str) -> str:
        sql = "SELECT name FROM partner WHERE id = ?"
        return str(self.session.connection().exec_driver_sql(sql, (self.partners[ref],)).scalar())

    # --- Evidence ----------------------------------------------------------------------------------------------------------------------

    def _evidence(self, year: int) -> None:
        from desktop.models.assessment import Evidence

        first, last = fiscal_period(year)
        for place, entry in enumerate(sample()["evidence"], 1):
            happened = min(first + timedelta(days=entry["happened"]), self.today)
            made = Evidence(
                code=f"{year}-{place:03}", name=f"{entry['name']} ปีงบประมาณ {year}", name_sort=sort_key(entry["name"]), kind=entry["kind"], happened_on=happened, period_from=first,
                period_to=last, entered_on=happened, valid_until=first + timedelta(days=entry["valid"]) if "valid" in entry else None, holder=entry["holder"], shelf=entry["shelf"], secrecy="normal",
            )  # fmt: skip
            self.evidence.append(self._add(made).id)

    def _uses(self, round_id: int, subject_id: int, codes: Sequence[str], year: int) -> None:
        """Each answered item gets two pieces of its year; the last two pieces of a year are used nowhere."""
        from desktop.models.assessment_work import EvidenceUse
        from desktop.services import changes

        count = len(sample()["evidence"])
        own = self.evidence[:count] if year == self.year - 1 else self.evidence[count:]
        pairs = [(code, own[(place * 2 + more) % (count - 2)]) for place, code in enumerate(codes) for more in (0, 1)]
        changes.insert_many(self.session, EvidenceUse, [
            {"evidence_id": evidence, "assessment_id": round_id, "subject_id": subject_id, "code": code, "checkpoint": None, "note": None} for code, evidence in pairs
        ])  # fmt: skip

    # --- The other registers -----------------------------------------------------------------------------------------------------------

    def _agreement(self, year: int) -> int:
        from desktop.models.assessment import PerformanceAgreement

        first, last = fiscal_period(year)
        name = f"คำรับรองการปฏิบัติราชการ ผอ.สพท. ปีงบประมาณ {year}"
        made = self._add(PerformanceAgreement(
            name=name, name_sort=sort_key(name), fiscal_year=year, level="office_obec", receiver_name="นายตัวอย่าง ใจดี", receiver_post="เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน",
            giver_name="นายสมมติ รักเรียนดี", giver_post="ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาสมมตินคร เขต 9", starts_on=first, ends_on=last, signed_on=first + timedelta(days=30),
            framework_id=self.editions["agreement"], status="signed", status_on=first + timedelta(days=30),
        ))  # fmt: skip
        return int(made.id)

    def _risks(self) -> None:
        from desktop.models.instrument import Risk, RiskFollowUp, RiskStep

        for entry in sample()["risk"]:
            values = {name: entry.get(name) for name in ("name", "unit", "mission", "activity", "objective", "factors_inside", "factors_outside", "category", "control", "control_result", "residual_risk", "measure", "status")}
            year = self.year + entry["year"]
            scores = dict(zip(("likelihood", "impact", "residual_likelihood", "residual_impact"), entry["score"], strict=True))
            first, last = fiscal_period(year)
            made = self._add(Risk(**values, **scores, name_sort=sort_key(entry["name"]), fiscal_year=year, response="reduce", owner_unit=entry["unit"], due_on=last, status_on=min(last, self.today)))
            done = 100.0 if entry["status"] == "closed" else 40.0
            self._add(RiskStep(risk_id=made.id, name="จัดทำแนวปฏิบัติและแจ้งเวียน", weight=40.0, months=["10", "11", "12"], percent_done=done))
            self._add(RiskStep(risk_id=made.id, name=entry["measure"], weight=60.0, months=["1", "2", "3"], percent_done=done - 40 if done < 100 else done))
            told = min(first + timedelta(days=120), self.today)
            self._add(RiskFollowUp(risk_id=made.id, on=told, state="done" if done == 100 else "doing", percent=done, result="ดำเนินการตามแผน", by="นางอรุณี ตัวอย่างงาม"))

    def _visits(self, round_id: int) -> None:
        from desktop.models.instrument import SupervisionVisit

        for entry in sample()["visit"]:
            on = self.today + timedelta(days=entry["days"])
            words = {name: entry[name] for name in ("name", "found", "strengths", "improvements", "advice")}
            self._add(SupervisionVisit(
                **words, name_sort=sort_key(entry["name"]), school_id=self.partners[entry["school"]], visited_on=on, method="visit", assessment_id=round_id,
                visitors=["นางกาญจนา ใฝ่ตัวอย่าง"], next_on=on + timedelta(days=90),
            ))  # fmt: skip

    def _practices(self, sar: int, schools: int) -> None:
        from desktop.models.instrument import GoodPractice

        for entry in sample()["practice"]:
            school = self.partners.get(entry.get("school", ""))
            words = {name: entry.get(name) for name in ("name", "unit", "method", "result", "lesson", "status")}
            self._add(GoodPractice(
                **words, name_sort=sort_key(entry["name"]), fiscal_year=self.year if school else self.year - 1, school_id=school, item_code=entry["item"],
                assessment_id=schools if school else sar, status_on=self.today,
            ))  # fmt: skip

    def _plan(self, sar: int) -> None:
        """Two of the improvements of the round that was sent stand in the plan of improvement."""
        from desktop.models.complaint import Improvement

        issues = (("ข้อมูลย้อนหลังยังไม่ครบ 3 ปี", "2.1", "จัดเก็บข้อมูลฐานทุกตัวบ่งชี้ตั้งแต่ต้นปี", "doing"), ("ยังไม่มีการติดตามผลหลังการอบรม", "4.1", "ติดตามผู้ผ่านการอบรมหลัง 3 เดือน", "planned"))
        for rank, (issue, code, measure, status) in enumerate(issues, 1):
            self._add(Improvement(
                name=issue, name_sort=sort_key(issue), fiscal_year=self.year, source="assessment", assessment_id=sar, item_code=code, rank=float(rank), measure=measure, owner_unit="PLAN",
                due_on=fiscal_period(self.year)[1], status=status, status_on=self.today,
            ))  # fmt: skip

    def _add(self, row: Any) -> Any:
        """Add a row whose id is needed at once."""
        self.session.add(row)
        self.session.flush()
        return row


_EMPTY: dict[str, Any] = dict.fromkeys((
    "return_reason", "owner_unit", "owner", "co_owners", "due_on", "ticks", "level", "actual", "target", "numbers", "na_reason", "decided", "decided_reason", "result", "strengths", "improvements",
    "suggestions", "support", "obstacles", "link", "link_updated_on", "assessor", "assessed_on", "review_level", "review_comment", "note", "score", "points",
)) | {"not_applicable": False}  # fmt: skip


def _scored(framework: Framework, item: Item, wanted: int, period: str) -> dict[str, Any]:
    """The numbers of an answer that stands for ``wanted`` of five."""
    ticks = [point.code for point in item.checkpoints]
    if item.scoring in ("checkpoints", "checklist"):
        return {"ticks": ticks[: round(len(ticks) * wanted / 5)]}
    if item.scoring == "success":
        measures = {one.code: {"target": 80, "actual": 60 + wanted * 4, "history": [[2567, 70], [2568, 74]]} for one in item.measures}
        return {"numbers": json.dumps({"measures": measures}, ensure_ascii=False, sort_keys=True, separators=(",", ":")), "level": float(min(3, wanted - 2))}
    if item.scoring == "interpolate":
        return {"actual": _between(framework.thresholds(item, period), wanted), "support": "ผู้บริหารให้ความสำคัญ", "obstacles": "ข้อมูลบางส่วนได้รับล่าช้า"}
    if item.scoring == "milestone":
        return {"numbers": json.dumps({"reached": wanted}, separators=(",", ":"))}
    if item.scoring == "yes_no":
        return {"level": 0.0 if wanted == 3 else 1.0, "link": "https://www.example.go.th/oit", "link_updated_on": date(2026, 1, 15)}
    return {"level": float(wanted)} if item.scored else {}


def _between(thresholds: Sequence[float], wanted: int) -> float:
    """A measured value a little better than the threshold of a level."""
    if not thresholds:
        return 80.0
    low = thresholds[max(wanted - 2, 0)]
    return round(low + (thresholds[max(wanted - 1, 1)] - low) * 0.4, 2)

