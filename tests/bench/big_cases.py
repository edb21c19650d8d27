"""Big registers of invented cases, made in seconds: the same wishes give the same register every time, counted from the day it is.

Every case has what a real one has beside it: who complains (kept apart), what was done, the deeds of its history; some were forwarded, waited for or given longer time.
Clocks are made by the program itself. Of cases whose time is over three in a hundred are still open.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from desktop.domain.thai_date import fiscal_period, fiscal_year
from desktop.domain.thai_text import sort_key
from desktop.models import search
from desktop.models.complaint_register import ACTIONS, CASES, REFERRALS
from desktop.models.database import connect
from desktop.paths import Paths
from desktop.services import cases, changes, complaint_clocks, holidays, office
from desktop.services.workspace import Workspace
from desktop.settings import Settings

Spread = Literal["years", "year", "now"]
"""When the cases came: in the last five years, all of them in the last fiscal year that is over, or in the last days, so that all are open."""

LATE = 0.03
ACTOR = "นางสาวพิมพ์ใจ ตัวอย่างดี"
_MOMENT = "2026-06-15 02:00:00.000000"
_SUBJECTS = (
    ("การเก็บเงินบำรุงการศึกษา", "fees"), ("คุณภาพอาหารกลางวันของนักเรียน", "lunch"), ("พฤติกรรมของครู", "conduct"), ("การรับนักเรียนชั้น ม. 1", "admission"),
    ("การจัดซื้อหนังสือเรียน", "procurement"), ("การให้บริการที่เคาน์เตอร์", "service"), ("รั้วโรงเรียนชำรุด", "buildings"), ("ความปลอดภัยหน้าโรงเรียน", "safety"),
    ("การย้ายข้าราชการครู", "personnel"), ("ทุนการศึกษานักเรียนยากจน", "scholarship"), ("การเรียกรับเงินของเจ้าหน้าที่", "corruption"), ("การลงโทษเกินกว่าเหตุ", "violence"),
)  # fmt: skip
_SENTENCES = (
    "โรงเรียนแจ้งให้ผู้ปกครองนำเงินมาชำระภายในวันศุกร์โดยไม่มีใบเสร็จรับเงิน", "บุตรของผู้ร้องเรียนอยู่ชั้นประถมศึกษาปีที่ ๔ ได้รับอาหารไม่เพียงพอหลายครั้ง",
    "เหตุเกิดเมื่อเช้าวันจันทร์ก่อนเข้าแถวเคารพธงชาติ มีนักเรียนหลายคนเห็นเหตุการณ์", "เคยสอบถามทางโทรศัพท์แล้วแต่ไม่ได้รับคำตอบ จึงมาร้องเรียนด้วยตนเอง",
    "ขอให้สำนักงานเขตพื้นที่ตรวจสอบข้อเท็จจริงและแจ้งผลให้ทราบเป็นหนังสือ", "มีรูปถ่ายประกอบจำนวน ๓ รูป และสำเนาหนังสือเวียนของโรงเรียน",
    "กรรมการสถานศึกษาขั้นพื้นฐานรับทราบเรื่องนี้แล้วในการประชุมครั้งที่ ๒", "ผู้ปกครองหลายรายมีความเห็นตรงกันว่าควรมีการชี้แจง", "ไม่ทราบว่ามีระเบียบรองรับหรือไม่ ขอความกรุณาอธิบาย",
    "หากดำเนินการได้ก่อนเปิดภาคเรียนจะเป็นพระคุณอย่างยิ่ง",
)  # fmt: skip
_CHANNELS = ("walk_in", "walk_in", "phone", "letter", "email", "web", "line", "box", "facebook", "hotline", "via_agency")
_GROUPS = ("parent", "parent", "parent", "teacher", "pupil", "community", "people", None)
_TYPES = ("complaint",) * 14 + ("suggestion", "suggestion", "opinion", "compliment", "inquiry", "inquiry")
_SHORT = ("suggestion", "opinion", "compliment")
_WAY = ("screening", "assigned", "in_progress", "proposed", "resolved", "notified", "closed")
_FIRST = ("สมหญิง", "สมชาย", "พิมพ์ใจ", "วิชัย", "อารี", "มานะ", "มานี", "ปิติ", "ชูใจ", "วีระ", "สุดา", "กมล", "ดวงใจ", "ประเสริฐ", "นงเยาว์", "ทองดี")
_LAST = ("ตัวอย่างดี", "สมมุติงาม", "ใจสมมุติ", "รักตัวอย่าง", "ศรีสมมุติ", "ทองตัวอย่าง", "สาธิตงาม", "ทดสอบดี")


@dataclass
class _Tables:
    """What is written, by table."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> int:
        """One more row; its id."""
        found = self.rows.setdefault(table, [])
        found.append({"id": len(found) + 1} | values)
        return len(found)

    def write(self, connection: sqlite3.Connection) -> None:
        """All of them; ids go on where the file's end."""
        for table, rows in self.rows.items():
            names = ", ".join(f'"{name}"' for name in rows[0])
            connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({','.join('?' * len(rows[0]))})", [tuple(row.values()) for row in rows])


def make(folder: Path, count: int, spread: Spread = "years", seed: int = 1) -> Paths:
    """A data folder with ``count`` invented cases; gives its paths. A folder that already holds that many is left as it is."""
    paths = Paths(folder)
    if paths.database.exists() and _count(paths.database) == count:
        return paths
    work = Workspace.open(paths, Settings(user_name=ACTOR))
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"})
    office.apply_template(work, "B")
    holidays.ensure_filled(work)
    cases.ensure_defaults(work)
    with closing(connect(paths.database)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN IMMEDIATE")
        _fill(connection, count, spread, work.today(), random.Random(f"{seed}{spread}"))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with work.deed("import", CASES.name, str(count)) as session:
        changes.recorder(session).outside = True
        complaint_clocks.refresh(work, session, range(1, count + 1))
    work.close()
    return paths


def _count(path: Path) -> int:
    with closing(connect(path, writable=False)) as connection:
        found: int = connection.execute("SELECT count(*) FROM complaint_case").fetchone()[0]
        return found


def _fill(connection: sqlite3.Connection, count: int, spread: Spread, today: date, chance: random.Random) -> None:
    tables = _Tables()
    first_deed = (connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'deed'").fetchone() or (0,))[0] + 1
    first_change = (connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change'").fetchone() or (0,))[0] + 1
    for place, received in enumerate(sorted(_days(count, spread, today, chance))):
        _case(tables, place, received, today, chance, first_deed)
    for row in tables.rows["deed"]:
        row["id"] += first_deed - 1
    for row in tables.rows["change"]:
        row["id"] += first_change - 1
    tables.write(connection)
    for register, table in ((CASES, "complaint_case"), (ACTIONS, "case_action"), (REFERRALS, "case_referral")):
        if register.searched:
            search.refresh(connection, register, range(1, len(tables.rows.get(table, ())) + 1))


def _days(count: int, spread: Spread, today: date, chance: random.Random) -> Iterator[date]:
    """The days of receipt; working days are not looked for."""
    if spread == "year":
        first, last = fiscal_period(fiscal_year(today) - 1)
    elif spread == "now":
        first, last = today - timedelta(days=12), today - timedelta(days=2)
    else:
        first, last = today - timedelta(days=5 * 365), today - timedelta(days=1)
    for _place in range(count):
        yield first + timedelta(days=chance.randrange((last - first).days + 1))


def _case(tables: _Tables, place: int, received: date, today: date, chance: random.Random, first_deed: int) -> None:
    subject, category = chance.choice(_SUBJECTS)
    kind = chance.choice(_TYPES)
    anonymity = chance.choice(("named",) * 9 + ("confidential",) * 5 + ("anonymous",) * 6)
    secret, number = category == "corruption", received.year + 543
    name = f"{subject} โรงเรียนบ้านตัวอย่าง {chance.randrange(1, 300)} ครั้งที่ {place + 1}"
    days = _way(kind, received, today, chance)
    status, settled = next(reversed(days)), days.get("notified") or days.get("acknowledged")
    case_id = tables.add(
        "complaint_case", number=f"ร.{place + 1}/{number}", number_order=number * 1_000_000 + place + 1, series="ร.", record_type=kind, received_on=received.isoformat(),
        received_by=ACTOR, channel=chance.choice(_CHANNELS), complainant_kind="person", anonymity=anonymity, complainant_group=chance.choice(_GROUPS), name=name,
        name_sort=sort_key(name), detail=" ".join(chance.choices(_SENTENCES, k=chance.randrange(2, 14))), category=category, priority="normal", secrecy="normal",
        external_source="gcc1111" if place % 9 == 0 else None, external_ref=f"RS{number}-{place:06d}" if place % 9 == 0 else None,
        restricted=int(secret), handlers=json.dumps([ACTOR if chance.random() < 0.3 else "นายผู้รับผิดชอบ สมมุติ"], ensure_ascii=False) if secret else None,
        owner_unit=("LAW" if place % 2 else "ADMIN") if "assigned" in days else None, owner_officer=ACTOR if "assigned" in days and place % 3 == 0 else None,
        publish_flag=1, status=status, status_on=days[status].isoformat(), timing="none", screened_on=_iso(days.get("assigned") or days.get("acknowledged")),
        assigned_on=_iso(days.get("assigned")), resolved_on=_iso(days.get("resolved")), first_reply_on=_iso(days.get("proposed")), replied_on=_iso(settled),
        result_code="solved" if "resolved" in days else None, settled_on=_iso(settled), closed_on=_iso(days.get("closed")), **_stamp(first_deed),
    )  # fmt: skip
    _history(tables, case_id, days, first_deed)
    _beside(tables, case_id, days, anonymity, chance, first_deed)


def _way(kind: str, received: date, today: date, chance: random.Random) -> dict[str, date]:
    """Status → day, up to the one the case has: late ones were left where they are, the others go their way as far as today."""
    late = chance.random() < LATE
    way = ("screening", "acknowledged", "closed") if kind in _SHORT and not late else _WAY
    found, day = {"new": received}, received
    for status in way[: 2 + chance.randrange(3)] if late else way:
        day += timedelta(days=chance.choice((0, 0, 1)) if len(found) < 3 else chance.randrange(1, 10))
        if day > today:
            break
        found[status] = day
    return found


def _history(tables: _Tables, case_id: int, days: dict[str, date], first_deed: int) -> None:
    before = ""
    for status, day in days.items():
        deed = tables.add("deed", at=f"{day.isoformat()} 02:00:00.000000", who=ACTOR, kind="status" if before else "new", register="case", subject=str(case_id), record_count=1)
        changed = (("status", before, status), ("status_on", "", day.isoformat())) if before else (("+", None, None),)
        for name, old, new in changed:
            tables.add(
                "change", deed_id=deed + first_deed - 1, table_name="complaint_case", record_id=case_id, owner_register="case", owner_id=case_id, field=name,
                old=None if old is None else json.dumps(old), new=None if new is None else json.dumps(new),
            )  # fmt: skip
        before = status


def _beside(tables: _Tables, case_id: int, days: dict[str, date], anonymity: str, chance: random.Random, deed: int) -> None:
    """Who complains, what was done, and what some cases have besides."""
    stamp, received = _stamp(deed), days["new"]
    if anonymity != "anonymous":
        who = {"first_name": chance.choice(_FIRST), "last_name": f"{chance.choice(_LAST)}{chance.randrange(400)}", "phone": f"08 {chance.randrange(10000):04d} {chance.randrange(10000):04d}"}
        tables.add("case_identity", case_id=case_id, sealed=b"\0" + json.dumps(who, ensure_ascii=False, sort_keys=True).encode())
    if "in_progress" in days:
        for _time in range(chance.randrange(1, 4)):
            name = chance.choice(("สอบถามโรงเรียน", "ลงพื้นที่ตรวจสอบ", "ประชุมผู้เกี่ยวข้อง"))
            tables.add("case_action", case_id=case_id, done_on=days["in_progress"].isoformat(), kind="facts", name=name, name_sort=sort_key(name), done_by=ACTOR, **stamp)
    if "assigned" in days and case_id % 12 == 0:
        name, sent = "ศูนย์ดำรงธรรมจังหวัดตัวอย่าง", days["assigned"]
        told = sent + timedelta(days=12) if "closed" in days else None
        tables.add("case_referral", case_id=case_id, name=name, name_sort=sort_key(name), purpose="report", sent_on=sent.isoformat(), reported_on=_iso(told), **stamp)
    if case_id % 20 == 0:
        answered = received + timedelta(days=6) if len(days) > 3 else None
        tables.add("case_wait", case_id=case_id, from_on=received.isoformat(), until_on=_iso(answered), reason="ขอสำเนาใบเสร็จ", **stamp)
    if "assigned" in days and case_id % 25 == 0:
        decided = days["assigned"].isoformat()
        tables.add("case_extension", case_id=case_id, clock="close", amount=15, unit="calendar", decided_on=decided, reason="พยานติดราชการ", **stamp)


def _stamp(deed: int) -> dict[str, Any]:
    return {"created_at": _MOMENT, "updated_at": _MOMENT, "version": deed}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make a data folder with many invented cases.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("spread", choices=("years", "year", "now"), default="years", nargs="?")
    arguments = parser.parse_args()
    make(arguments.folder, arguments.count, arguments.spread)
