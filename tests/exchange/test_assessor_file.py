"""The file of an assessor or a school: what it looks like, that it survives Excel and LibreOffice, and every way it can come back broken."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from desktop.domain import assessor_book
from desktop.domain.assessor_book import Book, Misread, Slot, put, slots, understand, value_of
from desktop.domain.file_names import safe_name
from desktop.domain.framework import from_document
from desktop.errors import Cancelled, UserError
from desktop.exchange import assessor_file, safety
from desktop.models.framework_reading import canonical, digest
from tests.services.round_help import document

ANSWERS: dict[str, Any] = {
    "1.1": {"ticks": ["1.1.1", "1.1.3"], "level": 4.0, "result": "=HYPERLINK(\"http://x\")\nบรรทัดที่สอง", "strengths": "++ เด่น"},
    "1.3": {"actual": 82.5},
    "1.4": {"level": 0.0, "link": "https://www.example.go.th/oit"},
    "2.1": {"not_applicable": True, "na_reason": "ไม่มีกรณี"},
    "2.2": {"numbers": {"A": 60.0, "D": 55.0}, "level": 60.0},
    "3.1": {"result": "+ ตั้งอยู่ในเขตเทศบาล"},
}  # fmt: skip


def book(kind: Any = "school", **changed: Any) -> Book:
    found = document()
    made = {
        "assessment_id": 1, "subject_id": 7, "digest": digest(canonical(found)), "framework": from_document(found), "document": found, "who": "นายเอก ตัวอย่าง",
        "stamp": "2026-01-01", "round_name": "การประเมินตนเอง 2569", "fiscal_year": 2569, "office": "สพป.ตัวอย่าง", "subject": "โรงเรียนบ้านตัวอย่าง",
        "due_on": date(2026, 3, 31), "base": ANSWERS, "answers": ANSWERS,
    }  # fmt: skip
    return Book(kind=kind, **(made | changed))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    assessor_file.write(tmp_path / "แฟ้ม.xlsx", book())
    return tmp_path / "แฟ้ม.xlsx"


def cell_of(sheet: Worksheet, key: str) -> Any:
    """The answer cell of a key."""
    for row in sheet.iter_rows():
        if row[assessor_file.KEY_COLUMN].value == key:
            return row[assessor_file.ANSWER_COLUMN]
    raise KeyError(key)


def change(file: Path, how: Callable[[Worksheet], object]) -> Book:
    """Open the file as Excel does, change its sheet, save and read it again."""
    workbook = openpyxl.load_workbook(file)
    how(workbook.worksheets[0])
    workbook.save(file)
    return assessor_file.read(file)


@pytest.mark.parametrize("spoilt", ["base", "baseline", "document", "edition", "points"])
def test_an_inner_part_of_another_shape_is_said_to_be_changed(tmp_path: Path, spoilt: str) -> None:
    found, base = document(), {"1.2": "abc"} if spoilt == "base" else {}
    made = book(document=found, base=base, answers={})
    items = [item for section in found["sections"] for item in section["items"]]
    if spoilt == "baseline":
        items[0]["baseline"] = [[2568, 10**400]]
    elif spoilt == "points":
        items[0]["checkpoints"] = [{"code": 1, "text": [7]}]
    elif spoilt == "document":
        found["sections"] = 7
    made.digest = "0" * 64 if spoilt == "edition" else digest(canonical(found))
    assessor_file.write(tmp_path / "ก.xlsx", made)
    with pytest.raises(UserError, match="ส่วนภายใน"):
        assessor_file.read(tmp_path / "ก.xlsx")


# --- as it goes out --------------------------------------------------------------------------------------------------


def test_everything_comes_back_as_it_was_written(file: Path) -> None:
    found = assessor_file.read(file)
    assert found.answers == ANSWERS
    assert found.faults == ()
    for name in ("kind", "assessment_id", "subject_id", "digest", "who", "stamp", "round_name", "fiscal_year", "office", "subject", "due_on", "base", "framework"):
        assert getattr(found, name) == getattr(book(), name), name


def test_only_the_answers_are_open_and_text_is_never_a_formula(file: Path) -> None:
    workbook = openpyxl.load_workbook(file)
    sheet = workbook.worksheets[0]
    assert [one.sheet_state for one in workbook.worksheets] == ["visible", "hidden", "hidden"]
    assert sheet.protection.sheet
    assert not workbook.vba_archive
    open_cells = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    keys = [row[assessor_file.KEY_COLUMN] for row in sheet.iter_rows() if row[assessor_file.KEY_COLUMN].value]
    assert open_cells == {f"C{cell.row}" for cell in keys}
    assert sheet.column_dimensions["E"].hidden
    assert not any(cell.data_type == "f" for one in workbook.worksheets for row in one.iter_rows() for cell in row)
    checked = {cell for rule in sheet.data_validations.dataValidation for cell in str(rule.sqref).split()}
    assert cell_of(sheet, "1.2|level").coordinate in checked
    assert {rule.type for rule in sheet.data_validations.dataValidation} == {"list", "decimal"}


def test_a_long_answer_has_the_height_it_needs(tmp_path: Path) -> None:
    assessor_file.write(tmp_path / "a.xlsx", book(answers={"1.1": {"result": "\n".join("บรรทัด" for _line in range(9))}}))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    place = {row[assessor_file.KEY_COLUMN].value: row[0].row for row in sheet.iter_rows() if row[assessor_file.KEY_COLUMN].value}
    assert sheet.row_dimensions[place["1.1|result"]].height > sheet.row_dimensions[place["1.1|strengths"]].height


def test_an_assessor_is_asked_for_scores_and_remarks_only(tmp_path: Path) -> None:
    assessor_file.write(tmp_path / "a.xlsx", book("assessor", base={}, answers={}, who=""))
    found = assessor_file.read(tmp_path / "a.xlsx")
    assert (found.kind, found.who, found.answers) == ("assessor", "", {})
    assert "3.1" not in [item.code for item in found.items]
    names = {slot.name for item in found.items for slot in slots(found.framework, item, "assessor")}
    assert "comment" in names
    assert "result" not in names


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("ending", ["ods", "xlsx"])
def test_libreoffice_saves_it_so_that_it_can_be_read(file: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / "out"
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", home, "--headless", "--convert-to", ending, "--outdir", out, file], check=True, capture_output=True, timeout=120)
    found = assessor_file.read(out / f"{file.stem}.{ending}")
    assert found.answers == ANSWERS
    assert found.faults == ()


def test_many_are_written_one_after_the_other_and_stopping_leaves_none(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    books = [book(subject="โรงเรียนเดียวกัน"), book(subject="โรงเรียนเดียวกัน"), book(subject="a/b:c?")]
    made = assessor_file.write_all(tmp_path, books, 3, lambda *step: told.append(step))
    assert len({path.name.casefold() for path in made}) == 3
    assert all(path.is_file() for path in made)
    assert told[-1] == (3, 3)
    assert sorted(assessor_file.files_in(tmp_path)) == sorted(made)
    with pytest.raises(Cancelled):
        assessor_file.write_all(tmp_path, books, cancelled=lambda: len(list(tmp_path.iterdir())) == 5)
    assert sorted(tmp_path.iterdir()) == sorted(made)


# --- as it comes back ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("1.2|level", "ดีมาก", 4.0), ("1.2|level", "๕", 5.0), ("1.2|level", 3, 3.0), ("1.2|level", "3 ดี", 3.0), ("1.2|level", "  ", None),
        ("1.1|tick:1.1.2", "x", True), ("1.1|tick:1.1.2", "ใช่", True), ("1.1|tick:1.1.2", 1, True), ("1.1|tick:1.1.2", "-", False), ("1.1|tick:1.1.2", True, True),
        ("1.3|actual", "ร้อยละ ๘๒.๕", 82.5), ("1.3|actual", "1,250", 1250.0), ("1.3|actual", "75%", 75.0), ("2.2|level", 65, 65.0), ("1.4|level", "มี", 1.0),
    ],
)  # fmt: skip
def test_what_people_type_is_understood(file: Path, key: str, typed: object, value: object) -> None:
    code, _bar, name = key.partition("|")

    def fill(sheet: Worksheet) -> None:
        cell_of(sheet, key).value = typed

    found = change(file, fill)
    assert found.faults == ()
    assert value_of(found.answers.get(code, {}), name) == value


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("1.2|level", "6"), ("1.2|level", "เยี่ยมมาก"), ("1.2|level", 2.5), ("1.2|level", date(2026, 3, 4)), ("1.1|tick:1.1.2", "บางส่วน"), ("1.1|tick:1.1.2", 2),
        ("1.3|actual", "มาก"), ("1.3|actual", "1e999"), ("1.3|actual", "nan"), ("1.3|actual", "1_000"), ("2.2|number:A", 101), ("2.2|number:A", -1), ("2.2|level", 62),
        ("1.3|actual", "=B2"), ("1.1|result", "ก" * 20_001),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_told_with_its_cell_and_the_rest_is_read(file: Path, key: str, typed: object) -> None:
    place = []

    def fill(sheet: Worksheet) -> None:
        cell = cell_of(sheet, key)
        cell.value = typed
        place.append(cell.coordinate)

    found = change(file, fill)
    assert [(one.cell, one.code) for one in found.faults] == [(place[0], key.partition("|")[0])]
    assert place[0] in str(found.faults[0])
    assert found.answers["1.4"] == ANSWERS["1.4"]


def _delete_a_row(sheet: Worksheet) -> None:
    sheet.delete_rows(cell_of(sheet, "1.2|level").row)


def _double_a_row(sheet: Worksheet) -> None:
    row = cell_of(sheet, "1.2|level").row
    sheet.append([None, None, "5", None, sheet.cell(row, 5).value])


def _strange_row(sheet: Worksheet) -> None:
    sheet.append([None, None, "5", None, "9.9|level"])


def _no_keys(sheet: Worksheet) -> None:
    sheet.delete_cols(5)


@pytest.mark.parametrize("how", [_delete_a_row, _double_a_row, _strange_row, _no_keys])
def test_a_changed_structure_is_told(file: Path, how: Callable[[Worksheet], None]) -> None:
    found = change(file, how)
    assert found.faults
    assert all(str(one) for one in found.faults)


def test_a_column_put_in_is_one_sentence_and_nothing_is_read(file: Path) -> None:
    found = change(file, lambda sheet: sheet.insert_cols(2))
    assert (len(found.faults), found.answers) == (1, {})


def test_the_form_is_found_wherever_it_stands_and_a_second_one_is_told(file: Path) -> None:
    workbook = openpyxl.load_workbook(file)
    workbook.create_sheet("บันทึกของโรงเรียน", 0)["A1"] = "สำเนาให้ครู"
    workbook.create_sheet("ว่าง", 0)
    workbook.copy_worksheet(workbook.worksheets[2])
    workbook.save(file)
    assert (assessor_file.read(file).answers, assessor_file.read(file).faults) == (ANSWERS, ())
    workbook = openpyxl.load_workbook(file)
    cell_of(workbook.worksheets[2], "1.2|level").value = "4"
    workbook.save(file)
    found = assessor_file.read(file)
    assert (len(found.faults), found.answers) == (1, {})
    assert "Copy" in str(found.faults[0])


def test_merged_answer_cells_are_told_and_not_read_three_times(file: Path) -> None:
    def merge(sheet: Worksheet) -> None:
        row = cell_of(sheet, "1.2|result").row
        sheet.cell(row, 3).value = "ข้อความเดียว"
        sheet.merge_cells(start_row=row, end_row=row + 2, start_column=3, end_column=3)

    found = change(file, merge)
    assert len(found.faults) == 3
    assert "1.2" not in found.answers


def test_rows_put_in_between_and_cells_written_beside_do_no_harm(file: Path) -> None:
    def scribble(sheet: Worksheet) -> None:
        sheet.insert_rows(3, 4)
        sheet.cell(1, 9, "หมายเหตุของโรงเรียน")

    found = change(file, scribble)
    assert (found.answers, found.faults) == (ANSWERS, ())


def test_the_name_of_who_filled_it_in_is_read_from_its_cell(file: Path) -> None:
    def rename(sheet: Worksheet) -> None:
        cell_of(sheet, assessor_file.WHO).value = "  นางสาวสองคำ   ตัวอย่าง "

    assert change(file, rename).who == "นางสาวสองคำ ตัวอย่าง"


def _inner_changed(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    sheet = workbook[assessor_file.HIDDEN_SHEET]
    sheet["A2"].value = sheet["A2"].value[:-8] + "AAAAAAA="
    workbook.save(path)


def _inner_gone(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    del workbook[assessor_file.HIDDEN_SHEET]
    workbook.save(path)


def _inner_empty(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    for row in workbook[assessor_file.HIDDEN_SHEET].iter_rows():
        for cell in row:
            cell.value = None
    workbook.save(path)


def _form_gone(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    workbook[assessor_file.HIDDEN_SHEET].sheet_state = "visible"
    del workbook[workbook.sheetnames[0]]
    workbook.save(path)


def _torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-900])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _no_zip(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 this is no workbook")


def _gone(path: Path) -> None:
    path.unlink()


def _bits(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for place in range(200, len(content), 97):
        content[place] ^= 0x55
    path.write_bytes(bytes(content))


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet9.xml", b"<row/>" * (safety.MAX_UNPACKED // 6 + 1))


def _far_cell(path: Path) -> None:
    workbook = openpyxl.load_workbook(path)
    workbook.worksheets[0]["XFD1048576"] = "x"
    workbook.save(path)


def _inner_bomb(path: Path) -> None:
    import base64
    import hashlib
    import zlib

    workbook = openpyxl.load_workbook(path)
    sheet = workbook[assessor_file.HIDDEN_SHEET]
    packed = base64.b64encode(zlib.compress(b'"' + b"x" * (40 * 2**20) + b'"', 9)).decode()
    pieces = [packed[start : start + 30_000] for start in range(0, len(packed), 30_000)]
    for number, piece in enumerate([hashlib.sha256(packed.encode()).hexdigest(), *pieces], 1):
        sheet.cell(number, 1, piece)
    for number in range(len(pieces) + 2, sheet.max_row + 1):
        sheet.cell(number, 1).value = None
    workbook.save(path)


@pytest.mark.parametrize(
    "spoil", [_inner_changed, _inner_gone, _inner_empty, _form_gone, _torn, _empty, _no_zip, _gone, _bits, _bomb, _far_cell, _inner_bomb]
)  # fmt: skip
def test_a_broken_file_is_one_sentence(file: Path, spoil: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "MAX_UNPACKED", 20 * 2**20)
    spoil(file)
    with pytest.raises(UserError) as told:
        assessor_file.read(file)
    assert len(str(told.value)) > 20
    unread = list(assessor_file.read_many([file]))
    assert isinstance(unread[0], assessor_file.UnreadFile)
    assert not assessor_file.looks_like(file) or spoil in (_inner_changed, _inner_empty, _form_gone, _inner_bomb)


# --- what cells say, whatever they say -------------------------------------------------------------------------------


def _understood(slot: Slot, typed: object) -> Any:
    try:
        return understand(slot, typed)
    except Misread as error:
        return error


@settings(max_examples=150, deadline=None)
@given(typed=st.one_of(st.text(max_size=30), st.floats(), st.integers(), st.booleans(), st.dates()))
def test_any_cell_is_an_answer_or_a_sentence(typed: object) -> None:
    made = book()
    for item in made.items:
        for slot in slots(made.framework, item, "school"):
            value = _understood(slot, typed)
            if isinstance(value, Misread):
                assert str(value)
                continue
            answer: dict[str, Any] = {}
            put(answer, slot.name, value)
            shown = assessor_book.shown(slot, value_of(answer, slot.name))
            assert understand(slot, "" if shown is None else shown) == value or (slot.kind == "tick" and not value)


@settings(max_examples=150, deadline=None)
@given(words=st.text(max_size=120))
def test_any_words_make_a_file_name(words: str) -> None:
    name = safe_name(words, ".xlsx", {"con.xlsx"})
    assert name.endswith(".xlsx")
    assert len(name.encode()) <= 200
    assert not set('<>:"/\\|?*') & set(name)
    assert name[:1] not in (".", " ")
    assert not name.casefold().startswith(("con.", "nul.", "aux."))


def test_a_slot_without_range_takes_any_number() -> None:
    assert understand(Slot("1", "actual", "number", ""), "-12.5") == -12.5
