"""What is taken out can be read by others, does no harm there, and comes back unchanged."""

from __future__ import annotations

import csv
from datetime import date

import pytest
import vobject

from desktop import words
from desktop.domain.import_plan import State
from desktop.errors import Cancelled, UserError
from desktop.exchange import importer, out, sheet, template
from desktop.models.conditions import Query
from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS
from desktop.services import imports, records

VALUES = {
    "name": "โรงเรียนบ้านตัวอย่างที่มีชื่อยาวมากพอที่จะต้องพับบรรทัดในบัตร", "category": "school", "school_id10": "1032650001", "levels": ["anubal", "prathom"],
    "phones": ["0 4451 1234", "08 1234 5678"], "fax": "0 4451 1235", "emails": ["a@example.go.th"], "website": "www.example.go.th", "address_no": "99", "moo": "4",
    "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", "postcode": "32000", "data_as_of": date(2025, 6, 10), "founded_on": date(1937, 5, 1),
    "note": "บรรทัด 1\nบรรทัด 2; มี, เครื่องหมาย", "pupils": 120,
}  # fmt: skip
CONTACT = {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "position": "ครู", "phones": ["08 0000 0007"], "emails": ["p@example.go.th"]}


@pytest.fixture
def ids(work):
    records.save(work, PARTNERS, VALUES, children={"contacts": [CONTACT]})
    records.save(work, PARTNERS, {"name": "=cmd|' /C calc'!A0", "category": "private", "phones": ["+66 4451 1234"], "note": "-1+2"})
    return work.reader.ids(PARTNERS, Query())


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_has_a_mark_and_says_everything_in_words(work, ids, tmp_path):
    path = tmp_path / "ออก.csv"
    assert out.write_csv(work, PARTNERS, ids, path) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    found = next(one for one in rows_of(path) if one[words._("Full name")] == VALUES["name"])
    said = {name: found[words._(PARTNERS[name].label)] for name in ("category", "levels", "phones", "data_as_of", "note", "pupils")}
    assert said == {
        "category": "สถานศึกษาในสังกัด", "levels": "อนุบาล, ประถมศึกษา", "phones": "0 4451 1234, 08 1234 5678", "data_as_of": "10/06/2568", "note": VALUES["note"], "pupils": "120",
    }  # fmt: skip


def test_csv_with_chosen_fields(work, ids, tmp_path):
    out.write_csv(work, PARTNERS, ids, tmp_path / "ออก.csv", ["name", "phones"])
    assert list(rows_of(tmp_path / "ออก.csv")[0]) == [words._("Full name"), words._("Telephone")]


def test_csv_runs_no_formula(work, ids, tmp_path):
    out.write_csv(work, PARTNERS, ids, tmp_path / "ออก.csv", ["name", "phones", "note"])
    (found,) = [one for one in rows_of(tmp_path / "ออก.csv") if "cmd" in one[words._("Full name")]]
    assert list(found.values()) == ["'=cmd|' /C calc'!A0", "0 4451 1234" if "0 4451" in found[words._("Telephone")] else "+66 4451 1234", "'-1+2"]


@pytest.mark.parametrize(("text", "wanted"), [("=1", "'=1"), ("@a", "'@a"), ("+66 4451 1234", "+66 4451 1234"), ("-12.5", "-12.5"), ("-1+2", "'-1+2"), ("\tก", "'\tก"), ("ก=1", "ก=1"), ("", "")])
def test_what_is_led_by_a_mark(text, wanted):
    assert out.safe(text) == wanted


def test_what_goes_out_as_csv_comes_back_unchanged(work, ids, tmp_path):
    out.write_csv(work, PARTNERS, ids, tmp_path / "ออก.csv")
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(tmp_path / "ออก.csv"))
    assert [(one.state, one.faults) for one in plan.rows] == [(State.UNCHANGED, [])] * 2


def test_vcards_can_be_read(work, ids, tmp_path):
    path = tmp_path / "ออก.vcf"
    assert out.write_vcard(work, PARTNERS, ids, path) == 3
    content = path.read_bytes()
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    cards = {card.fn.value: card for card in vobject.readComponents(content.decode())}
    agency, person = cards[VALUES["name"]], cards["นางสาวพิมพ์ใจ ตัวอย่างดี"]
    assert agency.version.value == "3.0"
    assert agency.org.value == [VALUES["name"]]
    assert [(line.value, line.params["TYPE"]) for line in agency.contents["tel"]] == [
        ("0 4451 1234", ["WORK", "VOICE"]), ("08 1234 5678", ["CELL", "VOICE"]), ("0 4451 1235", ["WORK", "FAX"]),
    ]  # fmt: skip
    assert (agency.adr.value.street, agency.adr.value.city, agency.adr.value.region, agency.adr.value.code) == ("99 หมู่ที่ 4", "ตำบลในเมือง อำเภอเมืองสุรินทร์", "สุรินทร์", "32000")
    assert "1032650001" in agency.note.value
    assert (person.n.value.family, person.n.value.given, person.n.value.prefix) == ("ตัวอย่างดี", "พิมพ์ใจ", "นางสาว")
    assert (person.org.value, person.title.value, person.email.value) == ([VALUES["name"]], "ครู", "p@example.go.th")


def test_vcards_with_chosen_parts(work, ids, tmp_path):
    assert out.write_vcard(work, PARTNERS, ids, tmp_path / "ออก.vcf", ["phones"]) == 2
    text = (tmp_path / "ออก.vcf").read_text(encoding="utf-8")
    assert "TEL" in text
    assert "ADR" not in text
    assert "EMAIL" not in text


@pytest.mark.parametrize("write", [out.write_csv, out.write_vcard])
def test_a_file_is_whole_or_not_there(work, ids, tmp_path, write):
    with pytest.raises(Cancelled):
        write(work, PARTNERS, ids, tmp_path / "ออก", cancelled=lambda: True)
    assert list(tmp_path.glob("*ออก*")) == []
    with pytest.raises(UserError):
        write(work, PARTNERS, ids, tmp_path / "ไม่มี" / "ออก")


# --- The template ----------------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("register", [PARTNERS, NETWORKS, ACTIVITIES], ids=lambda register: register.name)
def test_every_column_of_the_template_is_matched_in_both_languages(work, tmp_path, register, language):
    words.set_language(language)
    try:
        template.write(work, register, tmp_path / "แบบ.xlsx")
    finally:
        words.set_language("th")
    header, matching = importer.guess(register, sheet.read(sheet.open_workbook(tmp_path / "แบบ.xlsx")))
    assert (header.first, header.last) == (0, 0)
    assert list(matching.columns.values()) == [one.key for one in template.template_targets(register)]


def test_a_filled_template_comes_in_without_its_example(work, tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "แบบ.xlsx"
    template.write(work, PARTNERS, path)
    book = load_workbook(path)
    page = book.worksheets[0]
    column = {one.key: place for place, one in enumerate(template.template_targets(PARTNERS), 2)}
    given = {"name": "โรงเรียนบ้านหนึ่ง", "category": "สถานศึกษาในสังกัด", "data_as_of": "10/06/2568", "phones": "0 4451 1234", "contact.first_name": "สมชาย"}
    for key, text in given.items():
        page.cell(3, column[key], text)
    book.save(path)
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(path))
    assert [(one.values["name"], one.state, one.contact) for one in plan.rows] == [("โรงเรียนบ้านหนึ่ง", State.READY, {"first_name": "สมชาย"})]
    assert imports.commit(work, plan).added == 1


def test_the_template_has_drop_down_lists_of_the_office(work, tmp_path):
    from openpyxl import load_workbook

    template.write(work, PARTNERS, tmp_path / "แบบ.xlsx")
    book = load_workbook(tmp_path / "แบบ.xlsx")
    choices = book.worksheets[1]
    listed = {choices.cell(1, place).value: [choices.cell(row, place).value for row in range(2, choices.max_row + 1)] for place in range(1, choices.max_column + 1)}
    assert "สถานศึกษาในสังกัด" in listed[words._("Agency group")]
    rules = book.worksheets[0].data_validations.dataValidation
    assert all(rule.formula1.startswith(f"'{choices.title}'!$") for rule in rules)
    assert len(rules) == len(listed)


def test_the_example_of_the_template_is_itself_right(work, tmp_path):
    from openpyxl import load_workbook

    template.write(work, PARTNERS, tmp_path / "แบบ.xlsx")
    book = load_workbook(tmp_path / "แบบ.xlsx")
    book.worksheets[0].cell(2, 1, "1")
    book.save(tmp_path / "แบบ.xlsx")
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(tmp_path / "แบบ.xlsx"))
    assert [(one.state, [fault.message for fault in one.faults]) for one in plan.rows] == [(State.READY, [])]
