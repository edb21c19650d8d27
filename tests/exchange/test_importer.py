"""A file becomes a plan: every row's fate, faults at their cells, likeness, and repairs that check only what they touch."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.import_plan import Choice, Matching, Mode, State
from desktop.errors import Cancelled, UserError
from desktop.exchange import importer, sheet
from desktop.exchange.headings import Header
from desktop.exchange.sheet import Table
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.services import records

HEADS = ["ชื่อหน่วยงาน", "กลุ่มหน่วยงาน", "ตำบล", "อำเภอ", "จังหวัด", "รหัสโรงเรียน", "โทรศัพท์", "ข้อมูล ณ วันที่"]
SCHOOL = ["โรงเรียนบ้านตัวอย่าง", "โรงเรียน", "ในเมือง", "เมืองสุรินทร์", "สุรินทร์", "", "", ""]


def row(name: str, category: str = "โรงเรียน", tambon: str = "ในเมือง", code: str = "", phone: str = "", day: str = "") -> list[str]:
    return [name, category, tambon, "เมืองสุรินทร์", "สุรินทร์", code, phone, day]


@pytest.fixture
def planned(work):
    def make(*rows: list[str], mode: Mode = Mode.ADD, heads: list[str] = HEADS) -> importer.LivePlan:
        table = Table([list(heads), *(list(one) for one in rows)])
        return importer.plan_table(work, PARTNERS, table, "รายชื่อ.xlsx", mode=mode)

    return make


def states(plan: importer.LivePlan) -> list[str]:
    return [str(one.state) for one in plan.rows]


def saved(work, **values) -> int:
    given = {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", **values}
    return records.save(work, PARTNERS, given)


def test_ready_rows_hold_what_the_file_says(planned):
    plan = planned(row("โรงเรียนก", code="1032650001", phone="044511234", day="10 มิ.ย. 2568"))
    assert states(plan) == ["ready"]
    assert plan.rows[0].values == {
        "name": "โรงเรียนก", "category": "school", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", "postcode": "32000",
        "school_id10": "1032650001", "phones": ["0 4451 1234"], "data_as_of": date(2025, 6, 10),
    }  # fmt: skip


def test_nothing_is_written_by_planning(work, planned):
    before = work.reader.generation()
    planned(row("โรงเรียนก"), row("", day="31/02/2568"))
    assert work.reader.generation() == before


def test_faults_name_their_cells(planned):
    plan = planned(row(""), row("โรงเรียนข", category="สื่อชุมชน"), row("โรงเรียนค", day="10/06/2025"), row("โรงเรียนง", day="29/02/2568"))
    assert states(plan) == ["faulty"] * 4
    assert [one.faults[0].cell for one in plan.rows] == ["A2", "B3", "H4", "H5"]
    assert [one.faults[0].field for one in plan.rows] == ["name", "category", "data_as_of", "data_as_of"]


def test_odd_values_only_warn(planned):
    plan = planned(row("โรงเรียนก", code="10326", phone="ไม่ทราบเบอร์", tambon="ไม่มีตำบลนี้"))
    assert states(plan) == ["ready"]
    assert {fault.field for fault in plan.rows[0].faults} == {"school_id10", "phones", "tambon"}
    assert plan.rows[0].values["school_id10"] == "10326"


def test_one_name_in_many_places_is_no_double(planned):
    plan = planned(*(row("โรงเรียนบ้านหนองบัว", tambon=name) for name in ("ในเมือง", "ตั้งใจ", "เพี้ยราม", "นาดี", "ท่าสว่าง")))
    assert set(states(plan)) == {"ready"}


def test_the_same_row_twice_in_a_file(planned):
    plan = planned(row("โรงเรียนก"), row("โรงเรียนข"), row("โรงเรียนก"), row(" โรงเรียน ก".replace(" ก", "ก")))
    assert states(plan) == ["ready", "ready", "duplicate", "duplicate"]
    assert [one.likeness[0].row for one in plan.rows[2:]] == [2, 2]


def test_different_codes_make_different_schools(planned):
    plan = planned(row("โรงเรียนก", code="1032650001"), row("โรงเรียนก", code="1032650002"), row("โรงเรียนข", code="1032650001"))
    assert states(plan) == ["ready", "ready", "duplicate"]


def test_what_is_in_the_register_already(work, planned):
    record_id = saved(work, school_id10="1032650001", postcode="32000", data_as_of=date(2025, 6, 10))
    same = row("โรงเรียนบ้านตัวอย่าง", code="1032650001")
    changed = row("โรงเรียนบ้านตัวอย่าง (ใหม่)", code="1032650001", phone="0 4451 1234")
    assert states(planned(same)) == ["unchanged"]
    for mode, wanted in ((Mode.ADD, "duplicate"), (Mode.UPDATE, "update"), (Mode.SKIP, "skipped")):
        plan = planned(changed, mode=mode)
        assert states(plan) == [wanted]
        assert (plan.rows[0].record_id, plan.rows[0].likeness[0].record_id) == (record_id, record_id)
        assert plan.rows[0].changes == {"name": ("โรงเรียนบ้านตัวอย่าง", "โรงเรียนบ้านตัวอย่าง (ใหม่)"), "phones": ([], ["0 4451 1234"])}


def test_two_rows_of_a_file_do_not_both_change_one_record(work, planned):
    saved(work, school_id10="1032650001", postcode="32000")
    plan = planned(*(row("โรงเรียนบ้านตัวอย่าง", code="1032650001", phone=phone) for phone in ("0 4451 1234", "0 4451 9999")), mode=Mode.UPDATE)
    assert states(plan) == ["update", "duplicate"]
    assert plan.rows[1].likeness[0].row == 2
    plan.choose([2], Choice.SKIP)
    assert states(plan) == ["skipped", "update"]


def test_without_a_code_name_and_place_say_what_is_the_same(work, planned):
    saved(work, school_id10="1032650001", postcode="32000")
    plan = planned(row("โรงเรียนบ้านตัวอย่าง"), row("โรงเรียนบ้านตัวอย่าง", tambon="นาดี"))
    assert states(plan) == ["unchanged", "ready"]


def test_a_likeness_waits_for_a_decision(work, planned):
    record_id = saved(work)
    plan = planned(row("โรงเรียนบ้านตัวอยาง"))
    assert states(plan) == ["duplicate"]
    assert plan.rows[0].likeness[0].record_id == record_id
    plan.choose([2], Choice.NEW)
    assert states(plan) == ["ready"]
    plan.choose([2], Choice.UPDATE)
    assert states(plan) == ["update"]
    assert plan.rows[0].changes["name"] == ("โรงเรียนบ้านตัวอย่าง", "โรงเรียนบ้านตัวอยาง")
    plan.choose([2], Choice.SKIP)
    assert states(plan) == ["skipped"]
    plan.choose([2], Choice.NONE)
    assert states(plan) == ["duplicate"]


def test_a_repair_for_one_row_and_for_all(planned):
    plan = planned(row("โรงเรียนก", day="10/06/2025"), row("โรงเรียนข", day="11/06/2025"), row("โรงเรียนค", day="29/02/2568"))
    fault = plan.rows[0].faults[0]
    assert fault.repairs[0].text == "10/06/2568"
    assert sorted(plan.repairable(7, "ce_year")) == [2, 3]
    assert [one.number for one in plan.repair(2, 7, fault.repairs[0], everywhere=True)] == [2, 3]
    assert states(plan) == ["ready", "ready", "faulty"]
    assert [one.values["data_as_of"] for one in plan.rows[:2]] == [date(2025, 6, 10), date(2025, 6, 11)]


def test_an_edited_cell_checks_the_rows_that_were_like_it(planned):
    plan = planned(row("โรงเรียนก"), row("โรงเรียนก"), row("โรงเรียนก"))
    assert states(plan) == ["ready", "duplicate", "duplicate"]
    touched = plan.set_cell(2, 0, "โรงเรียนเปลี่ยนชื่อ")
    assert [one.number for one in touched] == [2, 3, 4]
    assert states(plan) == ["ready", "ready", "duplicate"]
    plan.set_cell(4, 0, "")
    assert states(plan) == ["ready", "ready", "faulty"]


def test_a_row_that_is_passed_over_hides_no_other(planned):
    plan = planned(row("โรงเรียนก"), row("โรงเรียนก"))
    plan.choose([2], Choice.SKIP)
    assert states(plan) == ["skipped", "ready"]


def test_the_mode_can_be_changed_without_reading_again(work, planned):
    saved(work)
    plan = planned(row("โรงเรียนบ้านตัวอย่าง", phone="0 4451 1234"))
    assert states(plan) == ["duplicate"]
    plan.set_mode(Mode.UPDATE)
    assert states(plan) == ["update"]


def test_values_for_the_whole_file_suggest_themselves(work):
    table = Table([["รายชื่อโรงเรียนเอกชน ข้อมูล ณ วันที่ 10 มิถุนายน 2568", ""], ["ชื่อโรงเรียน", "อำเภอ"], ["โรงเรียนก", "ท่าตูม"], ["โรงเรียนข", "ท่าตูม"]])
    plan = importer.plan_table(work, PARTNERS, table, "a.csv")
    assert plan.matching.constants == {"category": "private_school", "scope": "external", "data_as_of": date(2025, 6, 10)}
    new = plan.new_values(plan.rows[0])
    assert (new["category"], new["scope"], new["stakeholder_roles"]) == ("private_school", "external", ["stakeholder"])


def test_a_mixed_list_gets_its_categories_from_the_names(planned):
    plan = planned(["เทศบาลตำบลท่าตูม"], ["มูลนิธิตัวอย่าง"], ["วัดตัวอย่าง"], ["กขคง"], heads=["ชื่อหน่วยงาน"])
    assert states(plan) == ["ready", "ready", "ready", "faulty"]
    assert [plan.new_values(one)["category"] for one in plan.rows[:3]] == ["local_gov", "foundation", "religious"]
    assert plan.new_values(plan.rows[1])["kind"] == "organization"


def test_a_whole_address_and_a_contact_person(work):
    table = Table(
        [
            ["ชื่อหน่วยงาน", "ที่อยู่", "ชื่อ-สกุล ผู้ประสานงาน", "โทรศัพท์ผู้ประสานงาน"],
            ["เทศบาลตำบลตัวอย่าง", "99/1 หมู่ 4 ถ.ริมน้ำ ต.ในเมือง อ.เมือง จ.สุรินทร์ 32000", "นางสาวพิมพ์ใจ ตัวอย่างดี", "08 0000 0007"],
        ]
    )
    (found,) = importer.plan_table(work, PARTNERS, table, "a.csv").rows
    assert {name: found.values[name] for name in ("address_no", "moo", "road", "tambon", "amphoe", "province", "postcode")} == {
        "address_no": "99/1", "moo": "4", "road": "ริมน้ำ", "tambon": "ในเมือง", "amphoe": "เมืองสุรินทร์", "province": "สุรินทร์", "postcode": "32000",
    }  # fmt: skip
    assert found.contact == {"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phones": ["08 0000 0007"]}


def test_an_office_list_with_everything_at_once(work, xlsx):
    rows = [
        ["รายชื่อโรงเรียนในสังกัด ข้อมูล ณ วันที่ 10 มิถุนายน 2568"],
        ["ที่", "ชื่อโรงเรียน", "ที่ตั้ง", "", "จำนวนนักเรียน", "วันก่อตั้ง"],
        ["", "", "ตำบล", "อำเภอ", "", ""],
        ["1", "โรงเรียนบ้านหนึ่ง", "ทางเกวียน", "แกลง", 120, "๑ พ.ค. ๒๔๘๐"],
        ["2", "โรงเรียนบ้านสอง", "ทางเกวียน", "", 80, "01/05/2482"],
        ["ที่", "ชื่อโรงเรียน", "ที่ตั้ง", "", "จำนวนนักเรียน", "วันก่อตั้ง"],
        ["3", "โรงเรียนบ้านสาม", "บ้านค่าย", "บ้านค่าย", 60, date(2500, 5, 1)],
        ["", "รวมทั้งสิ้น 3 โรงเรียน", "", "", 260, ""],
    ]
    path = xlsx(rows, ["A1:F1", "C2:D2", "A2:A3", "B2:B3", "E2:E3", "F2:F3", "D4:D5"])
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(path))
    assert [one.values["name"] for one in plan.rows] == ["โรงเรียนบ้านหนึ่ง", "โรงเรียนบ้านสอง", "โรงเรียนบ้านสาม"]
    assert [one.values["amphoe"] for one in plan.rows] == ["แกลง", "แกลง", "บ้านค่าย"]
    assert [one.values["founded_on"] for one in plan.rows] == [date(1937, 5, 1), date(1939, 5, 1), date(1957, 5, 1)]
    assert [one.values["pupils"] for one in plan.rows] == [120, 80, 60]
    assert set(states(plan)) == {"ready"}
    assert [one.number for one in plan.left_out] == [6, 8]
    assert plan.matching.constants["data_as_of"] == date(2025, 6, 10)


def test_heading_rows_and_matching_can_be_chosen(work):
    table = Table([["ก", "ข"], ["โรงเรียนหนึ่ง", "แกลง"], ["โรงเรียนสอง", "แกลง"]])
    match = Matching({0: "name", 1: "amphoe"}, {"category": "school"})
    plan = importer.plan_table(work, PARTNERS, table, "a.csv", header=Header(0, 0), match=match)
    assert [one.values["amphoe"] for one in plan.rows] == ["แกลง", "แกลง"]


def test_without_a_name_column_there_is_no_plan(work):
    with pytest.raises(UserError):
        importer.plan_table(work, PARTNERS, Table([["ตำบล", "อำเภอ"], ["ก", "ข"]]), "a.csv")


def test_planning_tells_how_far_it_is_and_can_be_stopped(work, text_file):
    source = sheet.open_workbook(text_file("ชื่อโรงเรียน\n" + "".join(f"โรงเรียนที่ {number}\n" for number in range(1200))))
    heard: list[tuple[int, int]] = []
    importer.plan(work, PARTNERS, source, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(500, 1200), (1000, 1200), (1200, 1200)]
    with pytest.raises(Cancelled):
        importer.plan(work, PARTNERS, source, cancelled=lambda: True)


def test_tidied_cells_are_said_at_their_row(work, text_file):
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(text_file("ชื่อโรงเรียน,หมายเหตุ\nโรงเรียนก,\x07ข\n")))
    assert "B2" in plan.rows[0].notes[0]


def test_other_registers_are_brought_in_too(work):
    table = Table([["ชื่อเครือข่าย", "ประเภทเครือข่าย"], ["เครือข่ายตัวอย่าง", "นิเทศ"], ["เครือข่ายข", "ไม่มีประเภทนี้"]])
    plan = importer.plan_table(work, NETWORKS, table, "a.csv")
    assert states(plan) == ["ready", "faulty"]


def test_rejected_rows_are_written_with_their_reason_and_come_back(work, planned, tmp_path):
    saved(work)
    plan = planned(row("โรงเรียนก"), row("=1+1", day="10/06/2025"), row("โรงเรียนบ้านตัวอยาง"), row("", phone="\u0e51"), heads=HEADS)
    assert importer.write_rejected(plan, tmp_path / "แก้.xlsx") == 3
    page = load_workbook(tmp_path / "แก้.xlsx").worksheets[0]
    written = [[cell.value for cell in one] for one in page.iter_rows()]
    assert written[0][:8] == HEADS
    assert [one[0] for one in written[1:]] == ["=1+1", "โรงเรียนบ้านตัวอยาง", None]
    assert page["A2"].data_type == "s"
    assert [one[9] for one in written[1:]] == ["H3", None, "A5"]
    assert all(one[8] for one in written)
    again = importer.plan(work, PARTNERS, sheet.open_workbook(tmp_path / "แก้.xlsx"))
    assert states(again) == ["faulty", "duplicate", "faulty"]


def test_a_national_list(work, national_list, tmp_path):
    path = national_list.write_xlsx(tmp_path / "ทั่วประเทศ.xlsx", 600)
    plan = importer.plan(work, PARTNERS, sheet.open_workbook(path))
    assert plan.counts()[State.READY] == 600
    assert [one.reason for one in plan.left_out] == ["แถวผลรวม"]
    names = [one.values["name"] for one in plan.rows]
    assert names.count(national_list.COMMON) == 50
    assert max(map(len, names)) == 104
    assert not any("\u0e4d" in name for name in names)
    assert any('"' in name for name in names)
    odd = [fault for one in plan.rows for fault in one.faults]
    assert [fault.field for fault in odd] == ["school_id10"]
    assert set(plan.matching.columns.values()) == {
        "province", "school_id10", "smis8", "name", "levels", "tambon", "amphoe", "postcode", "phones", "pupils", "founded_on",
    }  # fmt: skip
