"""Thousands of damaged lists: whatever is broken in a file, the program says a sentence and lives on.

Good files of every kind are damaged at random, Excel's also inside their compressed parts, and read in a child process with limited memory, so that a reader that ends
the process or takes all memory is found too.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 4 * 2**30
SLOW = 20.0
TODAY = date(2026, 11, 21)
KINDS = ("xlsx", "inside.xlsx", "inside.ods", "xls", "csv", "html", "ics")


def run(quick: bool) -> str:
    """Damage and read ``count`` files of each kind; a sentence about what came of it.

    :raises RuntimeError: a child process ended without an answer or something else than a ``UserError`` was raised
    """
    count = 150 if quick else 3_000
    said = []
    for kind in KINDS:
        result = subprocess.run([sys.executable, __file__, kind, str(count)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
        if result.returncode:
            raise RuntimeError(f"{kind}: ended with {result.returncode}: {result.stdout[-200:]} {result.stderr[-600:]}")
        said.append(f"{kind} {result.stdout.splitlines()[-1]}")
    return "; ".join(said)


def _main(kind: str, count: int) -> None:
    sys.path.insert(0, str(ROOT))
    from desktop.errors import UserError
    from desktop.exchange import ics_in, sheet

    def read_list(path: Path) -> None:
        sheet.read(sheet.open_workbook(path))

    def read_calendar(path: Path) -> None:
        ics_in.read_calendar(path, TODAY)

    look = read_calendar if kind == "ics" else read_list
    _limit_memory()
    read = refused = 0
    with tempfile.TemporaryDirectory() as folder:
        content = _GOOD[kind.split(".")[-1]](Path(folder) / "good")
        path = Path(folder) / f"damaged.{kind.split('.')[-1]}"
        for seed in range(count):
            path.write_bytes(_damaged(content, random.Random(seed), kind.startswith("inside")))
            print("seed", seed, flush=True)
            started = time.perf_counter()
            try:
                look(path)
                read += 1
            except UserError:
                refused += 1
            if time.perf_counter() - started > SLOW:
                raise SystemExit(f"seed {seed} took {time.perf_counter() - started:.0f} s")
    print(f"{read} read, {refused} refused")


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _damaged(content: bytes, chance: random.Random, inside: bool) -> bytes:
    if not inside:
        return _spoilt(content, chance)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "source", Path(folder) / "target"
        source.write_bytes(content)
        with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as spoilt:
            victim = chance.choice(package.namelist())
            for name in package.namelist():
                spoilt.writestr(name, _spoilt(package.read(name), chance) if name == victim or "sheet1" in name else package.read(name))
        return target.read_bytes()


def _spoilt(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    for _time in range(chance.choice((1, 3, 10, 40))):
        place, how = chance.randrange(len(data) or 1), chance.random()
        if how < 0.5:
            data[place : place + 1] = bytes([chance.randrange(256)])
        elif how < 0.65:
            data[place : place + 4] = b"\xff\xff\xff\x7f"
        elif how < 0.8:
            del data[place : place + chance.randrange(1, 60)]
        elif how < 0.9:
            data[place:place] = data[place : place + chance.randrange(1, 200)]
        else:
            data[place:place] = str(chance.choice((0, -1, 65_536, 1_048_576, 2**31, 2**63))).encode()
    return bytes(data)


_ROWS = [["ที่", "ชื่อโรงเรียน", "ตำบล", "จำนวน"], *([str(number), f"โรงเรียนที่ {number}", "ในเมือง", str(number * 7)] for number in range(60))]


def _xlsx(path: Path) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for row in _ROWS:
        book.active.append([int(cell) if cell.isdigit() else cell for cell in row])
    book.active.merge_cells("A3:A5")
    book.save(path)
    return path.read_bytes()


def _xls(path: Path) -> bytes:
    import xlwt

    book = xlwt.Workbook()
    page = book.add_sheet("รายชื่อ")
    for number, row in enumerate(_ROWS):
        for column, cell in enumerate(row):
            page.write(number, column, int(cell) if cell.isdigit() else cell)
    book.save(str(path))
    return path.read_bytes()


def _ods_cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def _ods(path: Path) -> bytes:
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    cells = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in _ROWS)
    content = f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="A">{cells}</table:table></office:spreadsheet></office:body></office:document-content>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        package.writestr("META-INF/manifest.xml", '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
        package.writestr("content.xml", content)
    return path.read_bytes()


def _csv(_path: Path) -> bytes:
    return "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in _ROWS).encode("utf-8-sig")


def _html(_path: Path) -> bytes:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in _ROWS)
    return f"<html><meta charset=utf-8><body><table>{rows}</table></body></html>".encode()


_ZONE = ("BEGIN:VTIMEZONE", "TZID:Asia/Bangkok", "BEGIN:STANDARD", "DTSTART:19200401T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "END:STANDARD", "END:VTIMEZONE")
_RULES = (
    "FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=1;BYDAY=2SA", "FREQ=DAILY;COUNT=20", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;UNTIL=20270930T000000Z",
)  # fmt: skip


def _ics(_path: Path) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *_ZONE]
    for number, row in enumerate(_ROWS[1:]):
        day = f"2026{number % 12 + 1:02}{number % 28 + 1:02}"
        lines += ["BEGIN:VEVENT", f"UID:{number}@example.go.th", f"SUMMARY:{row[1]}", f"DTSTART;TZID=Asia/Bangkok:{day}T093000", f"DTEND;TZID=Asia/Bangkok:{day}T103000"]
        if number % 3 == 0:
            lines += [f"RRULE:{_RULES[number // 3 % len(_RULES)]}", f"EXDATE;TZID=Asia/Bangkok:{day}T093000"]
        lines += ["DESCRIPTION:บรรทัดแรก\\nบรรทัดที่สอง", "END:VEVENT"]
        if number % 6 == 0:
            lines += ["BEGIN:VEVENT", f"UID:{number}@example.go.th", f"RECURRENCE-ID:{day}T023000Z", f"DTSTART;VALUE=DATE:{day}", "SUMMARY:ย้าย", "END:VEVENT"]
    return "\r\n".join((*lines, "END:VCALENDAR", "")).encode()


_GOOD: dict[str, Callable[[Path], bytes]] = {"xlsx": _xlsx, "xls": _xls, "ods": _ods, "csv": _csv, "html": _html, "ics": _ics}

if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
