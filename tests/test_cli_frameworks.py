"""Frameworks on the command line: out to Excel or TOML, in again as a draft, every fault named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop import words
from desktop.paths import Paths
from desktop.services.workspace import Workspace
from desktop.settings import Settings


def called(folder: Path, *line: str | Path) -> subprocess.CompletedProcess[str]:
    whole = [sys.executable, "-m", "desktop", "--data", str(folder), *map(str, line)]
    return subprocess.run(whole, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    words.set_language("th")
    paths = Paths(tmp_path / "สำนักงาน")
    paths.make()
    Workspace.open(paths, Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี")).close()
    return paths.data


def test_out_changed_in_excel_and_in_again(office: Path, tmp_path: Path) -> None:
    file = tmp_path / "กรอบ.xlsx"
    assert called(office, "framework", "export", "sar-3/2560", file).returncode == 0
    book = load_workbook(file)
    head = book[book.sheetnames[0]]
    head["C3"], head["C4"] = "2570", "กรอบปี 2570"
    book.save(file)
    tried = called(office, "framework", "import", file, "--dry-run")
    assert (tried.returncode, "29" in tried.stdout) == (0, True)
    done = called(office, "framework", "import", file)
    assert (done.returncode, done.stderr) == (0, "")
    again = called(office, "framework", "import", file)
    assert again.returncode == 1
    assert "2570" in called(office, "framework", "export", "sar-3/2570", tmp_path / "กรอบ.toml").stdout


def test_every_fault_of_a_file_is_named_and_a_wrong_code_answered(office: Path, tmp_path: Path) -> None:
    file = tmp_path / "กรอบ.toml"
    file.write_text('code = "ก"\nname = ""\ninstrument = "sarr"\nlevels = 5\n', encoding="utf-8")
    done = called(office, "framework", "import", file)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 6
    assert called(office, "framework", "export", "ไม่มี", tmp_path / "a.xlsx").returncode == 2
    assert called(office, "framework", "export", "sar-5", tmp_path / "a.doc").returncode == 2
