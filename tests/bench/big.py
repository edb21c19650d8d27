"""Big registers of invented partners, made in seconds: the same count gives the same register every time."""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop.domain.thai_text import sort_key
from desktop.models import search
from desktop.models.database import connect
from desktop.models.partner_register import PARTNERS
from desktop.paths import Paths
from desktop.services.workspace import Workspace
from desktop.settings import Settings

_KINDS = (
    ("โรงเรียนบ้าน", "school", 60), ("โรงเรียนวัด", "school", 15), ("โรงเรียนชุมชน", "school", 6), ("องค์การบริหารส่วนตำบล", "local_gov", 6),
    ("เทศบาลตำบล", "local_gov", 4), ("วัด", "religious", 3), ("ศูนย์เครือข่ายสถานศึกษา", "school_cluster", 2), ("มูลนิธิ", "foundation", 2), ("บริษัท", "private", 2),
)  # fmt: skip
_FIRST = ["หนอง", "ห้วย", "โคก", "ดอน", "นา", "ท่า", "บึง", "คลอง", "ป่า", "ภู", "แก่ง", "วัง", "ทุ่ง", "เกาะ", "บาง", "ไร่", "สระ", "ปาก", "ศรี", "ใหม่"]
_SECOND = ["บัว", "แวง", "ไผ่", "ยาง", "ขาม", "แสง", "ทอง", "สว่าง", "สะแก", "หว้า", "ม่วง", "ตาล", "กุง", "เสือ", "ช้าง", "แดง", "ขาว", "ดำ", "หลวง", "น้อย", "ใหญ่", "เหนือ", "ใต้", "กลาง", "สูง", "คำ", "เงิน", "แก้ว", "หญ้า", "ปลา"]
_THIRD = ["", "", "", "วิทยา", "พิทยาคม", "ราษฎร์บำรุง", "ประชาสรรค์", "(สาขาตัวอย่าง)", '"คุรุราษฎร์รังสรรค์"', "มิตรภาพที่ ๒"]
_PLACES = [
    (f"ตัวอย่าง{tambon}", f"อำเภอสมมุติ{amphoe}", f"จังหวัดสมมุติ{province}", f"{province}{amphoe}0")
    for province in ("หนึ่ง", "สอง", "สาม", "สี่")
    for amphoe in range(1, 9)
    for tambon in ("เหนือ", "ใต้", "ออก", "ตก", "กลาง")
]
_NAMES = ["สมหญิง", "สมชาย", "พิมพ์ใจ", "วิชัย", "อารี", "มานะ", "มานี", "ปิติ", "ชูใจ", "วีระ", "สุดา", "กมล"]
_FAMILIES = ["ตัวอย่างดี", "สมมุติงาม", "ใจสมมุติ", "รักตัวอย่าง", "ศรีสมมุติ", "ทองตัวอย่าง"]
_TITLES = ["นาย", "นาง", "นางสาว"]

_DEED = "INSERT INTO deed(at, who, kind, register, subject, record_count) VALUES ('2026-06-15 02:00:00.000000', NULL, 'import', 'partner', ?, ?)"


def make(folder: Path, count: int, seed: int = 1) -> Paths:
    """A data folder with ``count`` invented partners (each third with a contact person), searchable, as one import; gives its paths.

    A folder that already holds that many is left as it is.
    """
    paths = Paths(folder)
    if paths.database.exists() and _count(paths.database) == count:
        return paths
    Workspace.open(paths, Settings()).close()
    with closing(connect(paths.database)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_DEED, (str(count), count))
        _fill(connection, count, random.Random(seed))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return paths


def _count(path: Path) -> int:
    with closing(connect(path, writable=False)) as connection:
        found: int = connection.execute("SELECT count(*) FROM partner").fetchone()[0]
        return found


def _fill(connection: sqlite3.Connection, count: int, chance: random.Random) -> None:
    rows = [partner(place, chance) for place in range(count)]
    _insert(connection, "partner", rows)
    _insert(connection, "contact_person", list(_contacts(count, chance)))
    search.refresh(connection, PARTNERS, range(1, count + 1))
    connection.execute(f"INSERT INTO {search.index_table(PARTNERS)}({search.index_table(PARTNERS)}) VALUES ('optimize')")


def _insert(connection: sqlite3.Connection, table: str, rows: list[dict[str, Any]]) -> None:
    names = ", ".join(f'"{name}"' for name in rows[0])
    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({','.join('?' * len(rows[0]))})", [tuple(row.values()) for row in rows])


def _stamped(row: dict[str, Any]) -> dict[str, Any]:
    moment = "2026-06-15 02:00:00.000000"
    return {**row, "created_at": moment, "updated_at": moment, "version": 1}


def partner(place: int, chance: random.Random) -> dict[str, Any]:
    """One invented partner as SQLite stores it."""
    lead, category, _weight = chance.choices(_KINDS, [weight for *_rest, weight in _KINDS])[0]
    name = f"{lead}{chance.choice(_FIRST)}{chance.choice(_SECOND)}{chance.choice(_SECOND) if chance.random() < 0.5 else ''}{chance.choice(_THIRD)}"
    tambon, amphoe, province, postcode = chance.choice(_PLACES)
    school = category == "school"
    verified = date(2026, 6, 10) - timedelta(days=chance.randrange(600))
    return _stamped({
        "id": place + 1, "number": f"{place + 1}/2569", "number_order": 2569_000_000 + place + 1, "name": name, "name_sort": sort_key(name),
        "scope": "internal" if school else "external", "kind": "agency", "category": category, "sector": "state" if school else None,
        "school_id10": f"10{place:08d}" if school else None, "smis8": f"{place:08d}" if school else None, "pupils": chance.randrange(20, 1800) if school else None,
        "head_name": f"{chance.choice(_TITLES)}{chance.choice(_NAMES)} {chance.choice(_FAMILIES)}",
        "phones": json.dumps([f"0 55{chance.randrange(100):02d} {chance.randrange(10000):04d}"]), "emails": json.dumps([f"office{place}@example.go.th"]),
        "address_no": str(chance.randrange(1, 400)), "moo": str(chance.randrange(1, 15)), "tambon": tambon, "amphoe": amphoe.removeprefix("อำเภอ"),
        "province": province.removeprefix("จังหวัด"), "postcode": postcode, "stakeholder_roles": '["stakeholder"]', "owner_unit": "ADMIN",
        "data_as_of": "2026-06-10", "last_verified_on": verified.isoformat(), "next_review_on": (verified + timedelta(days=365)).isoformat(),
        "status": chance.choice(("active", "active", "active", "draft", "submitted")), "publishable": 1,
    })  # fmt: skip


def _contacts(count: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    for partner_id in range(1, count + 1, 3):
        yield _stamped({
            "partner_id": partner_id, "position_order": 0, "title": chance.choice(_TITLES), "first_name": chance.choice(_NAMES),
            "last_name": chance.choice(_FAMILIES), "position": "ครู", "phones": json.dumps([f"08 {chance.randrange(10000):04d} {chance.randrange(10000):04d}"]),
        })  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make a data folder with many invented partners.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    make(arguments.folder, arguments.count)
