"""How long a register takes to print, beside what others take for the same rows. Each measurement runs in a process of its own, so that its peak memory is its own.

``run()`` gives one dictionary a line: name, seconds of ours and against what, ratio, goal, whether it is met, and the peak memory of both in MB.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

LONG_RUN = 20.0
ROOT = Path(__file__).resolve().parents[2]
HEADS = ("ที่", "เลขทะเบียน", "หน่วยงาน", "ผู้ประสานงาน", "โทรศัพท์", "อีเมล", "ความร่วมมือ", "ปรับปรุงล่าสุด")
PLACES = ["หนองสมมติ", "โคกตัวอย่าง", "ดอนทดลอง", "นาแบบฝึก", "ห้วยสาธิต", "ป่าสมมุติ", "ใหม่ทดสอบ", "โนนตัวแบบ", "ท่าจำลอง"]
NAMES = ["พิมพ์ใจ", "ก้องภพ", "รัชนี", "อรุณี", "วิทยา", "ธีรเดช", "สมหญิง", "มานะ", "ปิติ", "ชูใจ"]
WORK = (
    "เผยแพร่ข่าวสารและแลกเปลี่ยนข้อมูลพื้นฐานของหน่วยงานอย่างสม่ำเสมอ",
    "สนับสนุนวิทยากรและสถานที่จัดอบรม และสนับสนุนทุนการศึกษาแก่นักเรียนที่ขาดแคลนทุนทรัพย์",
    "ร่วมจัดกิจกรรมวันเด็กแห่งชาติและวันสำคัญของท้องถิ่น",
    "รายงานข้อมูลนักเรียนรายบุคคลตามปฏิทินและประสานงานรถรับส่งนักเรียน",
)


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """``count`` rows of 8 cells, two of them long enough to wrap."""
    chance = random.Random(1)
    for number in range(1, count + 1):
        school = f"โรงเรียนบ้าน{chance.choice(PLACES)}{chance.choice(PLACES)}วิทยาคาร มิตรภาพที่ {chance.randrange(1, 250)}"
        person = f"นางสาว{chance.choice(NAMES)} ตัวอย่าง{chance.choice(PLACES)}"
        phone = f"0 5555 {chance.randrange(10_000):04d}"
        work = f"{chance.choice(WORK)} ครั้งที่ {chance.randrange(1, 40)}/2569"
        yield number, f"{number}/2569", school, person, phone, f"school{number}@example.go.th", work, date(2026, 1 + number % 12, 1 + number % 28)


# --- what is measured; each runs in a child and returns the seconds its work took -------------------------------------------------------------


def our_pdf(count: int, folder: Path) -> float:
    """The register by the program's own engine."""
    from desktop.reports import pdf
    from desktop.reports.blocks import Column, Document, Shape, Table, Title

    shapes = (Shape.ORDINAL, Shape.CODE, Shape.NAME, Shape.NAME, Shape.CONTACT, Shape.CONTACT, Shape.TEXT, Shape.DATE)
    table = Table(tuple(Column(head, shape) for head, shape in zip(HEADS, shapes, strict=True)), list(rows(count)), dense=True)
    document = Document("ทะเบียน", (Title("ทะเบียน"), table), family="register")
    start = time.perf_counter()
    pdf.write(document, folder / "ours.pdf")
    return time.perf_counter() - start


def plain_long_table(count: int, folder: Path) -> float:
    """reportlab's LongTable of paragraphs, not shaped, no Thai line breaks: the least one would write with the library alone."""
    from xml.sax.saxutils import escape

    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    from desktop.paths import resource

    pdfmetrics.registerFont(TTFont("Bench", str(resource("fonts", "Sarabun-Regular.ttf")), shapable=False))
    style = ParagraphStyle("cell", fontName="Bench", fontSize=8.25, leading=14.75, splitLongWords=1)
    data = [HEADS, *rows(count)]
    start = time.perf_counter()
    cells = [[Paragraph(escape(str(value)), style) for value in row] for row in data]
    table = LongTable(cells, colWidths=[30, 55, 150, 120, 70, 110, 150, 60], repeatRows=1)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.35, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    SimpleDocTemplate(str(folder / "theirs.pdf"), pagesize=landscape(A4)).build([table])
    return time.perf_counter() - start


def our_xlsx(count: int, folder: Path) -> float:
    """The export by the program's own writer: styles, real dates, widths, row heights."""
    from desktop.reports import xlsx
    from desktop.reports.blocks import Column, Document, Shape, Table, Title

    shapes = (Shape.ORDINAL, Shape.CODE, Shape.NAME, Shape.NAME, Shape.CONTACT, Shape.CONTACT, Shape.TEXT, Shape.DATE, Shape.NUMBER, Shape.STATE)
    columns = tuple(Column(head, shape) for head, shape in zip((*HEADS, "จำนวน", "สถานะ"), shapes, strict=True))
    data = _ten_columns(count)
    start = time.perf_counter()
    xlsx.write(Document("ทะเบียน", (Title("ทะเบียน"), Table(columns, data)), family="register"), folder / "ours.xlsx")
    return time.perf_counter() - start


def bare_xlsx(count: int, folder: Path) -> float:
    """openpyxl's write-only mode with bare values."""
    from openpyxl import Workbook

    data = _ten_columns(count)
    start = time.perf_counter()
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    sheet.append((*HEADS, "จำนวน", "สถานะ"))
    for row in data:
        sheet.append(row)
    workbook.save(folder / "theirs.xlsx")
    return time.perf_counter() - start


def _ten_columns(count: int) -> list[tuple[Any, ...]]:
    return [(*row, row[0] * 7 % 1_900, "ใช้งาน") for row in rows(count)]


def libre_office(count: int, folder: Path) -> float:
    """LibreOffice turning a workbook of the same rows into a PDF."""
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in (HEADS, *rows(count)):
        sheet.append(row)
    workbook.save(folder / "theirs.xlsx")
    start = time.perf_counter()
    program = shutil.which("soffice") or shutil.which("libreoffice") or "soffice"
    home = (folder / "profile").as_uri()
    subprocess.run(
        [program, f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "theirs.xlsx")],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return time.perf_counter() - start


# --- running it -------------------------------------------------------------------------------------------------------------------------------


def run(quick: bool = False) -> list[dict[str, Any]]:
    """All comparisons; ``quick`` takes a tenth of the rows."""
    share = 10 if quick else 1
    pages, cells = 10_000 // share, 100_000 // share
    ours = _best("our_pdf", pages)
    made = [_line(f"PDF register, {pages:,} rows × 8, beside reportlab LongTable unshaped", ours, _best("plain_long_table", pages), 5.0)]
    if shutil.which("soffice") or shutil.which("libreoffice"):
        made.append(_line(f"PDF register, {pages:,} rows × 8, beside LibreOffice from xlsx", ours, _best("libre_office", pages), 3.0))
    made.append(_slower(f"Excel export, {cells:,} rows × 10, beside bare openpyxl write-only", _best("our_xlsx", cells), _best("bare_xlsx", cells), 1.5))
    return made


def _line(name: str, ours: dict[str, float], theirs: dict[str, float], goal: float) -> dict[str, Any]:
    """A line whose ratio tells how many times faster ours is."""
    ratio = theirs["seconds"] / ours["seconds"]
    return _both(name, ours, theirs) | {"ratio": round(ratio, 2), "goal": f"≥ {goal:g}× faster", "ok": ratio >= goal}


def _slower(name: str, ours: dict[str, float], theirs: dict[str, float], goal: float) -> dict[str, Any]:
    """A line whose ratio tells how many times as long ours takes."""
    ratio = ours["seconds"] / theirs["seconds"]
    return _both(name, ours, theirs) | {"ratio": round(ratio, 2), "goal": f"≤ {goal:g}× the time", "ok": ratio <= goal}


def _both(name: str, ours: dict[str, float], theirs: dict[str, float]) -> dict[str, Any]:
    return {
        "name": name,
        "ours": round(ours["seconds"], 2),
        "against": round(theirs["seconds"], 2),
        "peak_mb": round(ours["peak"]),
        "against_peak_mb": round(theirs["peak"]),
    }


def _best(task: str, count: int) -> dict[str, float]:
    """The faster of two runs, each in a fresh process; what takes long is run once."""
    first = _child(task, count)
    if first["seconds"] > LONG_RUN:
        return first
    return min(first, _child(task, count), key=lambda found: found["seconds"])


def _child(task: str, count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="prasan-bench-") as folder:
        done = subprocess.run([sys.executable, __file__, task, str(count), folder], cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _peak_mb() -> float:
    """The most memory this process (or the largest it started) has held."""
    try:
        import resource
    except ImportError:  # Windows
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    largest = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return largest / (1e6 if sys.platform == "darwin" else 1e3)


def main(words: list[str]) -> None:
    """One measurement for the parent, or all of them to read."""
    if len(words) == 3:
        sys.path.insert(0, str(ROOT))
        task, count, folder = words
        seconds = TASKS[task](int(count), Path(folder))
        print(json.dumps({"seconds": seconds, "peak": _peak_mb()}))
        return
    for line in run(quick="--quick" in words):
        print(json.dumps(line, ensure_ascii=False, indent=1))


TASKS = {task.__name__: task for task in (our_pdf, plain_long_table, our_xlsx, bare_xlsx, libre_office)}

if __name__ == "__main__":
    main(sys.argv[1:])
