"""Hundreds of hostile lists of cases, brought in to the end: cells full of nonsense, files damaged in any place.

Whatever a list holds, it is refused with a sentence or its cases are whole: each with a number of its own, its clocks, its complainant where one may be kept, and no name that
is to be hidden in any text.
"""

from __future__ import annotations

import csv
import io
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("csv", "xlsx", "inside.xlsx")
_HEADS = ["เลขเรื่องต้นทาง", "หน่วยงานต้นทาง", "วันที่รับเรื่อง", "ช่องทาง", "เรื่อง", "รายละเอียด", "หมวดเรื่อง", "ชื่อผู้ร้อง", "โทรศัพท์ผู้ร้อง", "การเปิดเผยชื่อ", "สถานะเรื่อง", "วันที่ยุติเรื่อง"]
_GOOD = ["RS69-{place:04}", "1111", "16 พ.ค. 2569", "ผ่านหน่วยงานอื่น", "ขอให้ตรวจสอบอาหารกลางวัน", "อาหารกลางวันไม่พอ", "อาหารกลางวัน", "นางสาวมะลิวัลย์ สาธิตงาม", "08 1234 5678", "ขอปกปิด", "", ""]
_HOSTILE = (
    "", " ", "\0", "=HYPERLINK(\"http://example.go.th\")", "'; DROP TABLE complaint_case; --", "31 ก.พ. 2569", "1/1/0001", "31/12/9999", "-1", "1e309", "NaN", "๙" * 400, "ก" * 70_000,
    "\u202eกลับหลัง", "\u200b", "\ud7ff\ufffe", "<b>หนา</b>", "มะลิวัลย์ สาธิตงาม", "0812345678", "ไม่ระบุชื่อ", "ปกปิด", "เปิดเผย", "ยุติเรื่อง", "อยู่ระหว่างดำเนินการ", "ทุจริต", "RS69-0001",
    "%s%n{0}", "../../etc", "\r\n\r\n", "1111\n1567", "16 พ.ค. 2690",
)  # fmt: skip


def run(quick: bool) -> str:
    """Bring in so many lists of each kind; a sentence about what came of it.

    :raises RuntimeError: something else than a ``UserError`` was raised, or a case came in that is not whole
    """
    said = []
    for kind in KINDS:
        result = subprocess.run([sys.executable, __file__, kind, "20" if quick else "300"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
        if result.returncode:
            raise RuntimeError(f"{kind}: ended with {result.returncode}: {result.stdout[-200:]} {result.stderr[-900:]}")
        said.append(f"{kind} {result.stdout.splitlines()[-1]}")
    return "; ".join(said)


def _main(kind: str, count: int) -> None:
    sys.path.insert(0, str(ROOT))
    from torture_damaged_files import _damaged

    from desktop.errors import UserError
    from desktop.exchange import importer, sheet
    from desktop.models.complaint_register import CASES
    from desktop.paths import Paths
    from desktop.services import cases, imports
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    added = refused = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        work = Workspace.open(Paths(folder / "office"), Settings(user_name="นายผู้รับ ตัวอย่าง"))
        cases.ensure_defaults(work)
        path = folder / f"list.{kind.split('.')[-1]}"
        for seed in range(count):
            chance = random.Random(seed)
            print("seed", seed, flush=True)
            content = (_csv if kind == "csv" else _xlsx)(_rows(chance, seed))
            path.write_bytes(_damaged(content, chance, kind.startswith("inside")) if seed % 2 else content)
            try:
                plan = importer.plan_table(work, CASES, sheet.read(sheet.open_workbook(path)), path.name)
                added += imports.commit(work, plan).added
            except UserError:
                refused += 1
            _check(work)
        work.close()
    if not added:
        raise SystemExit("no case came in: the lists are not hostile but useless")
    print(f"{added} cases of {count} lists, {refused} lists refused")


def _rows(chance: random.Random, seed: int) -> list[list[str]]:
    rows = [[cell.format(place=seed * 20 + place) for cell in _GOOD] for place in range(12)]
    for _time in range(chance.randrange(20)):
        row = chance.choice(rows)
        row[chance.randrange(len(row))] = chance.choice(_HOSTILE)
    return [_HEADS, *rows]


def _csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8", "surrogatepass")


def _xlsx(rows: list[list[str]]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book, made = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append([ILLEGAL_CHARACTERS_RE.sub("", cell)[:32_000].replace("\ufffe", "") for cell in row])
    book.save(made)
    return made.getvalue()


def _check(work: object) -> None:
    """Everything that came in is whole."""
    from desktop.domain.complainants import names_in
    from desktop.models.complaint_register import CASES
    from desktop.services import identities, vault

    found = work.reader.connection  # type: ignore[attr-defined]
    assert not found.execute("PRAGMA foreign_key_check").fetchall()
    assert found.execute("SELECT count(*), count(DISTINCT number) FROM complaint_case").fetchone() == (*found.execute("SELECT count(*) FROM complaint_case").fetchone(),) * 2
    assert not found.execute("SELECT 1 FROM complaint_case AS c WHERE merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM case_clock WHERE case_id = c.id)").fetchall()
    assert not found.execute("SELECT 1 FROM case_identity AS i JOIN complaint_case AS c ON c.id = i.case_id WHERE c.anonymity = 'anonymous'").fetchall()
    opened = vault.opener(work)  # type: ignore[arg-type]
    sql = "SELECT c.*, i.sealed FROM complaint_case AS c JOIN case_identity AS i ON i.case_id = c.id WHERE anonymity = 'confidential' ORDER BY c.id DESC LIMIT 24"
    cursor = found.execute(sql)
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        row = dict(zip(names, values, strict=True))
        told = names_in(opened(row.pop("sealed")), identities.texts_of(CASES, row))
        assert not told, f"case {row['id']} gives the name away in {told}"


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
