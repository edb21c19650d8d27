"""The bundle in ``dist/prasan``, tried as an office would: no Python on the path, a data folder of its own. Run by ``python3 dev.py build``."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import docx
import pypdfium2
import pytest
import xlwt
from openpyxl import Workbook, load_workbook

from desktop.models.complaint_register import CASES
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import identities, letters, vault
from desktop.services.workspace import Workspace
from desktop.settings import Settings

FOLDER = Path(__file__).resolve().parent.parent.parent / "dist" / "prasan"
WINDOWS = sys.platform == "win32"
COMMAND = FOLDER / ("prasan-command.exe" if WINDOWS else "prasan")
WINDOW = FOLDER / ("prasan.exe" if WINDOWS else "prasan")
SCHOOLS = [("โรงเรียนบ้านตัวอย่างดี", "3200000001"), ("โรงเรียนวัดป่าทดสอบ", "3200000002"), ("โรงเรียนน้ำใสวิทยา", "3200000003")]

SUPERVISION = "แบบประเมินตนเองของสถานศึกษา"
"""Part of the name of the sample office's round of schools."""
PASSWORD, HIDDEN = "รหัสผ่านยาวพอ 2569", "นางสาวมะลิวัลย์ สาธิตงาม"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The environment of a PC without Python."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    return kept | {"PATH": str(tmp_path), "HOME": str(tmp_path), "APPDATA": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}


def call(bare: dict[str, str], *words: str | Path) -> str:
    done = subprocess.run([COMMAND, *map(str, words)], env=bare, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def office(bare: dict[str, str], tmp_path: Path) -> Path:
    """A data folder with the sample office."""
    folder = tmp_path / "สำนักงาน ตัวอย่าง"
    call(bare, "demo", folder)
    return folder


def write_list(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ลำดับ", "ชื่อหน่วยงาน", "รหัสโรงเรียน 10 หลัก"])
    for number, school in enumerate(SCHOOLS, 1):
        sheet.append([number, *school])
    book.save(path)
    return path


def test_imports_a_list_and_prints_a_report(bare: dict[str, str], office: Path, tmp_path: Path) -> None:
    call(bare, "--data", office, "import", "partner", write_list(tmp_path / "รายชื่อ.xlsx"))
    call(bare, "--data", office, "export", "partner", tmp_path / "partners.xlsx")
    cells = [str(cell) for row in load_workbook(tmp_path / "partners.xlsx").active.iter_rows(values_only=True) for cell in row]
    assert all(name in cells for name, _code in SCHOOLS)
    call(bare, "--data", office, "report", "partner-register", "-o", tmp_path / "ทะเบียน.pdf")
    with pypdfium2.PdfDocument(tmp_path / "ทะเบียน.pdf") as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert all(name in text for name, _code in SCHOOLS)


def test_everything_else_is_in_the_bundle(bare: dict[str, str], office: Path, tmp_path: Path) -> None:
    """Every report in every form, every export, a backup that is put back: each needs parts of its own."""
    call(bare, "--data", office, "report", "all", "-o", tmp_path / "reports")
    reports = {name for name, label in (line.split("\t") for line in call(bare, "list").splitlines()) if label.startswith("รายงาน")}
    assert reports == {path.stem for path in (tmp_path / "reports").iterdir()}
    for ending in ("csv", "vcf"):
        call(bare, "--data", office, "export", "partner", tmp_path / f"partners.{ending}")
    old = tmp_path / "old.xls"
    book = xlwt.Workbook()
    for column, (head, value) in enumerate((("ชื่อหน่วยงาน", "โรงเรียนเก่าตัวอย่าง"), ("โทรศัพท์", "0 5555 0101"))):
        sheet = book.add_sheet("รายชื่อ") if column == 0 else book.get_sheet(0)
        sheet.write(0, column, head)
        sheet.write(1, column, value)
    book.save(str(old))
    call(bare, "--data", office, "import", "partner", old)
    call(bare, "--data", office, "backup", tmp_path / "copy.db")
    call(bare, "--data", office, "restore", tmp_path / "copy.db")
    call(bare, "--data", office, "check")


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_calendar_is_in_the_bundle(bare: dict[str, str], office: Path, tmp_path: Path) -> None:
    """Holidays with their Thai names, a printed month, a calendar file handed out and another brought in, with a rule, a time zone and a year that slipped."""
    call(bare, "--data", office, "export", "holiday", tmp_path / "holidays.csv")
    assert any("สงกรานต์" in cell for row in table(tmp_path / "holidays.csv") for cell in row.values())
    call(bare, "--data", office, "report", "month-calendar", "-o", tmp_path / "month.pdf", "--set", "month=4/2570")
    with pypdfium2.PdfDocument(tmp_path / "month.pdf") as document:
        assert "สงกรานต์" in document[0].get_textpage().get_text_range()
    call(bare, "--data", office, "export", "item", tmp_path / "out.ics")
    handed_out = (tmp_path / "out.ics").read_text(encoding="utf-8")
    assert handed_out.count("BEGIN:VEVENT") == handed_out.count("END:VEVENT") > 20
    soon = (date.today() + timedelta(days=32)).replace(day=15)
    events = f"BEGIN:VEVENT\r\nUID:1@example.go.th\r\nSUMMARY:ประชุมทุกสัปดาห์\r\nDTSTART;TZID=Asia/Bangkok:{soon:%Y%m%d}T093000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
    events += f"BEGIN:VEVENT\r\nUID:2@example.go.th\r\nSUMMARY:วันเปิดบ้าน\r\nDTSTART;VALUE=DATE:{soon.year + 543}{soon:%m%d}\r\nEND:VEVENT\r\n"
    heading = "VERSION:2.0\r\nPRODID:-//example//TH\r\nX-WR-TIMEZONE:Asia/Bangkok\r\n"
    (tmp_path / "in.ics").write_text(f"BEGIN:VCALENDAR\r\n{heading}{events}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    call(bare, "--data", office, "import", "item", tmp_path / "in.ics", "--accept-years")
    call(bare, "--data", office, "export", "item", tmp_path / "items.csv")
    names = [row["กิจกรรม/ประเด็นที่ประชาสัมพันธ์"] for row in table(tmp_path / "items.csv")]
    assert names.count("ประชุมทุกสัปดาห์") == 3
    assert names.count("วันเปิดบ้าน") == 1


def test_a_text_of_the_news_becomes_a_word_file(bare: dict[str, str], office: Path, tmp_path: Path) -> None:
    call(bare, "--data", office, "export", "news", tmp_path / "news.csv")
    news = table(tmp_path / "news.csv")[0]
    call(bare, "--data", office, "text", news["เลขข่าว"], "press", "-o", tmp_path / "press.docx")
    assert any(news["หัวข้อข่าว"] in paragraph.text for paragraph in docx.Document(str(tmp_path / "press.docx")).paragraphs)


def write_complaints(path: Path) -> Path:
    """One complaint from another agency's system; its complainant wants to stay hidden."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["เลขเรื่องต้นทาง", "หน่วยงานต้นทาง", "วันที่รับเรื่อง", "เรื่อง", "รายละเอียด", "หมวดเรื่อง", "ชื่อผู้ร้อง", "โทรศัพท์ผู้ร้อง", "การเปิดเผยชื่อ"])
    sheet.append(["RS69-0001", "1111", "16 พ.ค. 2569", "ขอให้ตรวจสอบอาหารกลางวัน", "อาหารกลางวันไม่พอ", "อาหารกลางวัน", HIDDEN, "08 1234 5678", "ขอปกปิด"])
    book.save(path)
    return path


def test_a_case_is_sealed_and_its_file_and_letter_are_written(bare: dict[str, str], tmp_path: Path) -> None:
    """Sealing needs a library of its own. The office's key is set outside; the bundle takes the case in without the password, the test opens it with it."""
    folder = tmp_path / "office"
    paths = Paths(folder)
    paths.make()
    work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
    vault.set_key(work, PASSWORD)
    work.close()
    call(bare, "--data", folder, "import", "case", write_complaints(tmp_path / "เรื่อง.xlsx"))
    work = Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
    vault.unlock(work, PASSWORD)
    (case,) = work.reader.ids(CASES, Query())
    assert identities.reveal(work, case, "ตรวจว่าเปิดได้")["last_name"] == HIDDEN.split()[-1]
    number = work.reader.reference_title(CASES.name, case)
    letters.save(work, letters.make(work, case, "acknowledge"))
    work.close()
    call(bare, "--data", folder, "report", "case-file", "-o", tmp_path / "file.pdf", "--search", number)
    with pypdfium2.PdfDocument(tmp_path / "file.pdf") as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert number in text
    call(bare, "--data", folder, "report", "case-letter", "-o", tmp_path / "letter.docx", "--filter", f"case_id={number}")
    letter = "".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "letter.docx")).paragraphs)
    assert "ขอให้ตรวจสอบอาหารกลางวัน" in letter
    kept = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert not any(part in text + letter or part.encode() in kept for part in HIDDEN.split())


def test_a_round_is_in_the_bundle(bare: dict[str, str], office: Path, screen: dict[str, str], tmp_path: Path) -> None:
    """A framework changed in Excel comes in, the SAR is written in every form, files of schools go out and open in a window of their own."""
    call(bare, "--data", office, "framework", "export", "sar-5", tmp_path / "กรอบ.xlsx")
    book = load_workbook(tmp_path / "กรอบ.xlsx")
    head = book[book.sheetnames[0]]
    head["C3"], head["C4"] = "2570", "กรอบของสำนักงาน"
    book.save(tmp_path / "กรอบ.xlsx")
    assert "กรอบของสำนักงาน" in call(bare, "--data", office, "framework", "import", tmp_path / "กรอบ.xlsx")
    (tmp_path / "ผิด.toml").write_text('code = "ก"\nname = ""\ninstrument = "sarr"\n', encoding="utf-8")
    wrong = subprocess.run([COMMAND, "--data", office, "framework", "import", tmp_path / "ผิด.toml"], env=bare, capture_output=True, encoding="utf-8", check=False)
    assert wrong.returncode == 1
    assert len(wrong.stderr.strip().splitlines()) > 3
    for ending in ("pdf", "xlsx", "docx"):
        call(bare, "--data", office, "report", "sar", "-o", tmp_path / f"sar.{ending}")
    with pypdfium2.PdfDocument(tmp_path / "sar.pdf") as document:
        assert len(document) > 5
        assert any("สารบัญ" in page.get_textpage().get_text_range() for page in document)
    assert any("มาตรฐาน" in paragraph.text for paragraph in docx.Document(str(tmp_path / "sar.docx")).paragraphs)
    call(bare, "--data", office, "round", "send", SUPERVISION, tmp_path / "ไฟล์")
    files = sorted((tmp_path / "ไฟล์").glob("*.xlsx"))
    assert files
    stays_open([WINDOW, "assess", str(files[0])], bare, screen)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A screen to open a window on: an Xvfb of its own on Linux, the desktop on Windows."""
    if WINDOWS:
        yield {}
        return
    program = shutil.which("Xvfb")
    assert program, "install xvfb to try the window"
    reader, writer = os.pipe()
    server = subprocess.Popen([program, "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            yield {"DISPLAY": f":{pipe.readline().strip()}"}
    finally:
        server.terminate()
        server.wait(10)


def test_the_window_opens(bare: dict[str, str], office: Path, screen: dict[str, str]) -> None:
    stays_open([WINDOW, "--data", str(office)], bare, screen)


def stays_open(line: list[str | Path], bare: dict[str, str], screen: dict[str, str]) -> None:
    """The program shows a window and goes on."""
    program = subprocess.Popen(line, env=bare | screen)
    try:
        deadline = time.monotonic() + 60
        while not shown(screen):
            assert program.poll() is None, "the program ended before its window was shown"
            assert time.monotonic() < deadline, "no window was shown"
            time.sleep(0.5)
        time.sleep(2)
        assert program.poll() is None, "the program ended after its window was shown"
    finally:
        program.kill()
        program.wait(10)


def shown(screen: dict[str, str]) -> bool:
    """Whether a window of the program is shown; the screen has no others."""
    if WINDOWS:
        lines = subprocess.run(["tasklist", "/v", "/fo", "csv", "/fi", "imagename eq prasan.exe"], capture_output=True, encoding="utf-8", errors="replace", check=False)
        return "prasan.exe" in lines.stdout
    search = ["xdotool", "search", "--onlyvisible", "--name", "."]
    return bool(subprocess.run(search, env=os.environ | screen, capture_output=True, text=True, check=False).stdout.strip())
