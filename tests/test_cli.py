"""The command line as IT staff call it: child processes, real files, exit codes, one sentence."""

from __future__ import annotations

import csv
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import docx
import pypdfium2
import pytest
from openpyxl import Workbook, load_workbook

ROOT = Path(__file__).resolve().parent.parent
THAI = re.compile("[\u0e00-\u0e7f]")


def prasan(*words: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    line = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=100, check=False)


def said(*words: str | Path) -> str:
    """What a command that must succeed says."""
    done = prasan(*words)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def refused(*words: str | Path) -> str:
    """The one sentence of a command that must not succeed."""
    done = prasan(*words)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert THAI.search(done.stderr)
    return done.stderr


@pytest.fixture(scope="module")
def sample_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "สำนักงาน"
    assert "68" in said("demo", folder)
    return folder


@pytest.fixture
def office(sample_office: Path, tmp_path: Path) -> Path:
    """A copy of the sample office, for this test alone."""
    return Path(shutil.copytree(sample_office, tmp_path / "office"))


@pytest.fixture
def school_list(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ที่", "ชื่อโรงเรียน", "รหัสโรงเรียน 10 หลัก", "ตำบล"])
    for number in range(1, 4):
        sheet.append([number, f"โรงเรียนบ้านตัวอย่าง {number}", f"103220000{number}", "ในเมือง"])
    sheet.append([4, "", "", ""])
    path = tmp_path / "รายชื่อโรงเรียน.xlsx"
    book.save(path)
    return path


def count(office: Path) -> int:
    with closing(sqlite3.connect(office / "prasan.db")) as database:
        return int(database.execute("SELECT count(*) FROM partner").fetchone()[0])


def names(path: Path) -> set[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {cell for row in csv.reader(file) for cell in row}


def test_list_names_everything_first() -> None:
    lines = [line.split("\t") for line in said("list").splitlines()]
    assert {"partner", "network", "activity", "partner-register", "labels"} <= {line[0] for line in lines}
    assert all(len(line) == 2 and THAI.search(line[1]) for line in lines)
    english = said("--lang", "en", "list")
    assert not THAI.search(english)
    assert [line.split("\t")[0] for line in english.splitlines()] == [line[0] for line in lines]


def test_the_general_options_may_stand_after_the_command(sample_office: Path) -> None:
    assert said("list", "--lang", "en") == said("--lang", "en", "list")
    assert said("check", "--data", sample_office, "--lang", "en").splitlines()[0] == "Partner registry\t67"


def test_a_filter_is_named_by_key_or_words(sample_office: Path, tmp_path: Path) -> None:
    for name, word in (("key", "school"), ("words", "สถานศึกษาในสังกัด")):
        said("--data", sample_office, "report", "partner-register", "-o", tmp_path / f"{name}.xlsx", "--filter", f"category={word}")
    sizes = {load_workbook(tmp_path / f"{name}.xlsx").active.max_row for name in ("key", "words")}
    assert len(sizes) == 1
    assert sizes.pop() > 10


def test_help_is_thai_and_names_every_command() -> None:
    text = said("--help")
    assert all(command in text for command in ("demo", "import", "export", "report", "text", "list", "backup", "restore", "check"))
    assert "usage" not in text
    assert "วิธีใช้" in text
    assert "How to call it" in said("--lang", "en", "--help")


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["sing"],
        ["list", "more"],
        ["report", "labels"],
        ["--data"],
        ["--lang", "fr", "list"],
    ],
)
def test_a_wrong_call_ends_with_two(words: list[str]) -> None:
    done = prasan(*words)
    assert done.returncode == 2
    assert THAI.search(done.stderr)
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["report", "song", "-o", "x.pdf"],
        ["report", "labels", "-o", "x.pdf", "--set", "start=99"],
        ["report", "labels", "-o", "x.pdf", "--set", "tune=1"],
        ["report", "labels", "-o", "x.pdf", "--set", "start"],
        ["report", "labels", "-o", "x.pdf", "--filter", "song=1"],
        ["report", "labels", "-o", "x.pdf", "--view", "song"],
        ["report", "labels", "-o", "x.pdf", "--filter", "category=song"],
        ["report", "labels", "-o", "x"],
        ["report", "partner-card", "-o", "card.docx"],
        ["export", "partner", "list.doc"],
        ["export", "song", "list.csv"],
        ["export", "activity", "list.vcf"],
        ["text", "1/2569", "press", "-o", "news.pdf"],
        ["text", "1/2569", "song", "-o", "news.txt"],
    ],
)
def test_a_name_that_is_not_there_ends_with_two(words: list[str], sample_office: Path) -> None:
    done = prasan("--data", sample_office, *words)
    assert done.returncode == 2
    assert THAI.search(done.stderr)


def test_demo_only_into_an_empty_folder(sample_office: Path, tmp_path: Path) -> None:
    assert (sample_office / "settings.toml").exists()
    assert str(sample_office) in refused("demo", sample_office)
    assert count(sample_office) == 68
    (tmp_path / "file").write_text("", encoding="utf-8")
    refused("demo", tmp_path / "file")


def test_a_dry_run_writes_nothing(office: Path, school_list: Path) -> None:
    text = said("--data", office, "import", "partner", school_list, "--dry-run")
    assert "ยังไม่มีข้อมูลใดถูกบันทึก" in text
    assert count(office) == 68


def test_an_import_is_repeatable(office: Path, school_list: Path) -> None:
    assert "3" in said("--data", office, "import", "partner", school_list).splitlines()[-1]
    assert count(office) == 71
    said("--data", office, "import", "partner", school_list)
    assert count(office) == 71


def test_rows_that_are_not_brought_in_are_kept(office: Path, tmp_path: Path) -> None:
    source, rest = tmp_path / "list.csv", tmp_path / "rest.xlsx"
    lines = ["ชื่อหน่วยงาน,รหัสโรงเรียน 10 หลัก,วันที่ตรวจสอบล่าสุด", "โรงเรียนใหม่ตัวอย่าง,1032200009,31/04/2569", "โรงเรียนอื่นตัวอย่าง,1032200008,"]
    source.write_text("\n".join(lines), encoding="utf-8")
    text = said("--data", office, "import", "partner", source, "--rejected", rest)
    assert text.startswith("2\t"), "the row that must be mended is named by its number in the file"
    assert count(office) == 69
    cells = {str(cell) for row in load_workbook(rest).active.iter_rows(values_only=True) for cell in row}
    assert "โรงเรียนใหม่ตัวอย่าง" in cells
    assert "โรงเรียนอื่นตัวอย่าง" not in cells


def test_export_and_import_are_a_round_trip(sample_office: Path, tmp_path: Path) -> None:
    said("--data", sample_office, "export", "partner", tmp_path / "partners.csv")
    assert (tmp_path / "partners.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    text = said("--data", sample_office, "import", "partner", tmp_path / "partners.csv", "--dry-run")
    assert "67" in text.splitlines()[-2], "all but the one in the trash, and none of them changed"
    said("--data", sample_office, "export", "partner", tmp_path / "partners.vcf")
    assert (tmp_path / "partners.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") >= 67
    said("--data", sample_office, "export", "partner", tmp_path / "partners.xlsx")
    cells = {str(cell) for row in load_workbook(tmp_path / "partners.xlsx").active.iter_rows(values_only=True) for cell in row}
    assert len(cells & names(tmp_path / "partners.csv")) >= 67


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_a_report_is_written_with_its_options(sample_office: Path, tmp_path: Path) -> None:
    file = tmp_path / "ทะเบียน.pdf"
    said("--data", sample_office, "report", "partner-register", "-o", file, "--search", "โรงเรียน", "--digits", "thai", "--set", "signed=no")
    text = text_of(file)
    assert "โรงเรียน" in text
    assert re.search("[๐-๙]", text)
    said("--data", sample_office, "report", "partner-register", "-o", tmp_path / "list.xlsx")
    assert load_workbook(tmp_path / "list.xlsx").active.max_row > 68


def test_a_text_of_a_piece_of_news_is_written(office: Path, tmp_path: Path) -> None:
    said("--data", office, "export", "news", tmp_path / "news.csv")
    with (tmp_path / "news.csv").open(encoding="utf-8-sig", newline="") as file:
        news = next(csv.DictReader(file))
    said("--data", office, "text", news["เลขข่าว"], "press", "-o", tmp_path / "press.docx")
    lines = [paragraph.text for paragraph in docx.Document(str(tmp_path / "press.docx")).paragraphs]
    assert any(news["หัวข้อข่าว"] in line for line in lines)
    said("--data", office, "text", news["เลขข่าว"], "line", "-o", tmp_path / "line.txt")
    assert news["หัวข้อข่าว"] in (tmp_path / "line.txt").read_text(encoding="utf-8-sig")
    assert "9999/2569" in refused("--data", office, "text", "9999/2569", "press", "-o", tmp_path / "none.txt")
    assert not (tmp_path / "none.txt").exists()


def test_every_report_at_once(sample_office: Path, tmp_path: Path) -> None:
    said("--data", sample_office, "report", "all", "-o", tmp_path / "reports")
    made = {path.name for path in (tmp_path / "reports").iterdir()}
    assert {"partner-register.pdf", "partner-register.xlsx", "labels.pdf", "envelopes.pdf", "verification-sheets.pdf"} <= made


def test_a_report_is_not_written_to_a_place_that_is_not_there(sample_office: Path, tmp_path: Path) -> None:
    refused("--data", sample_office, "report", "partner-register", "-o", tmp_path / "no" / "where.pdf")


def test_no_data_folder_is_made_by_mistake(tmp_path: Path, school_list: Path) -> None:
    for words in (["check"], ["backup"], ["export", "partner", tmp_path / "x.csv"], ["report", "labels", "-o", tmp_path / "x.pdf"]):
        refused("--data", tmp_path / "typo", *words)
    said("--data", tmp_path / "typo", "import", "partner", school_list, "--dry-run")
    (tmp_path / "no list.pdf").write_bytes(b"%PDF-1.4")
    refused("--data", tmp_path / "typo", "import", "partner", tmp_path / "no list.pdf")
    assert not (tmp_path / "typo").exists()


def test_an_import_begins_a_register(tmp_path: Path, school_list: Path) -> None:
    said("--data", tmp_path / "new", "import", "partner", school_list)
    assert count(tmp_path / "new") == 3


def test_a_file_that_is_no_list_is_refused(office: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.xlsx").write_text("เรียน ผู้อำนวยการ", encoding="utf-8")
    refused("--data", office, "import", "partner", tmp_path / "letter.xlsx")
    refused("--data", office, "import", "partner", tmp_path / "nothing.xlsx")
    assert count(office) == 68


def test_backup_check_and_restore(office: Path, tmp_path: Path, school_list: Path) -> None:
    said("--data", office, "backup", tmp_path / "copy.db")
    said("--data", office, "import", "partner", school_list)
    assert count(office) == 71
    said("--data", office, "check")
    said("--data", office, "restore", tmp_path / "copy.db")
    assert count(office) == 68
    said("--data", office, "check")
    said("--data", tmp_path / "new pc", "restore", tmp_path / "copy.db")
    assert count(tmp_path / "new pc") == 68


def test_a_backup_without_a_name_goes_to_the_backups(office: Path) -> None:
    before = set((office / "backups").iterdir())
    said("--data", office, "backup")
    assert set((office / "backups").iterdir()) - before


def test_damage_is_told(office: Path, tmp_path: Path) -> None:
    database = office / "prasan.db"
    data = bytearray(database.read_bytes())
    data[4096 * 3 : 4096 * 12] = b"\x5a" * 4096 * 9
    database.write_bytes(data)
    refused("--data", office, "check")
    (tmp_path / "no backup.db").write_text("เรียน", encoding="utf-8")
    refused("--data", office, "restore", tmp_path / "no backup.db")
    assert database.read_bytes() == bytes(data)


def test_while_the_window_is_open_nothing_is_written(office: Path, tmp_path: Path, school_list: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([sys.executable, "-m", "desktop", "--data", str(office)], cwd=ROOT, env=environment)
    try:
        deadline = time.monotonic() + 60
        while not (office / "open").exists():
            assert window.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.1)
        refused("--data", office, "import", "partner", school_list)
        refused("--data", office, "restore", office / "prasan.db")
        assert count(office) == 68
        said("--data", office, "export", "partner", tmp_path / "partners.csv")
        said("--data", office, "backup", tmp_path / "copy.db")
        assert (office / "open").exists()
    finally:
        window.kill()
        window.wait(20)
    assert (office / "prasan.lock").exists(), "a crash leaves the lock behind"
    said("--data", office, "import", "partner", school_list)
    assert count(office) == 71


def test_one_command_at_a_time_writes(tmp_path: Path, school_list: Path) -> None:
    """Also into a folder that is not there yet: whoever comes second is told to wait, and nothing is entered twice."""
    folder = tmp_path / "new"
    line = [sys.executable, "-m", "desktop", "--data", str(folder), "import", "partner", str(school_list)]
    children = [subprocess.Popen(line, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8") for _each in range(3)]
    said_by = [(child.communicate(timeout=100)[1], child.returncode) for child in children]
    assert 0 in {code for _text, code in said_by}
    assert all("รอ" in text for text, code in said_by if code)
    assert count(folder) == 3
    said("--data", folder, "check")


def test_without_a_screen_the_window_says_so(office: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux is used without a screen")
    refused("--data", office)
