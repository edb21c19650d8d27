"""The fourth tab: its parts, rounds with their form, rounds and schools compared, evidence put to items, agreements with their rounds, good practices as evidence."""

from __future__ import annotations

import shutil
import zipfile
from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.thai_date import school_year
from desktop.models import evidence_reading
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import AGREEMENTS, ASSESSMENTS, EVIDENCE, FRAMEWORKS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.instrument_register import PRACTICES, VISITS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import assessments, evidence, frameworks, history, records, steps
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import evidence_deeds, file_dialogs, school_compare_page, school_picker
from desktop.views.agreement_list import AgreementForm
from desktop.views.assessment_form import AssessmentForm
from desktop.views.assessment_page import AssessmentPage
from desktop.views.assessment_words import due_tone, scored, time_left
from desktop.views.compare_page import ComparePage
from desktop.views.framework_page import FrameworkPage
from desktop.views.modules import MODULES
from desktop.views.school_compare_page import SchoolComparePage
from desktop.views.school_picker import SchoolPicker
from desktop.views.widgets.status import Status
from tests.services import assessment_help as help_
from tests.views.case.samples import press, settled, words

TODAY = date(2026, 2, 2)


@pytest.fixture(scope="session")
def instrument_database(fresh_database, tmp_path_factory):
    """One with the shipped editions, made once."""
    paths = Paths(tmp_path_factory.mktemp("instruments"))
    shutil.copyfile(fresh_database, paths.database)
    with closing(Workspace.open(paths, Settings())) as opened:
        frameworks.ensure(opened)
    return paths.database


@pytest.fixture
def first_database(instrument_database):
    return instrument_database


@pytest.fixture
def work(work, monkeypatch):
    monkeypatch.setattr(type(work), "today", lambda _self: TODAY)
    return work


@pytest.fixture
def listed(open_window, qtbot):
    """Opens a part of the tab with everything read."""

    def show(name):
        window = open_window(*[module for module in MODULES if module.name in ("assessment", "complaints")])
        made = window.root_page("assessment").show_part(name)
        settled(qtbot)
        return made

    return show


def on(page, qtbot, record_id):
    """The row and the pane of a record."""
    page.go_to(record_id)
    qtbot.waitUntil(lambda: page.table.current_id() == record_id and page.pane.record is not None and page.pane.record["id"] == record_id)
    settled(qtbot)
    return words(page.pane)


def test_nine_parts_stand_in_a_row_and_records_open_where_the_clerk_is(listed, work, qtbot):
    page = listed("assessment")
    root = page.window_.page()
    assert list(root.parts()) == ["assessment", "evidence", "performance_agreement", "risk", "survey", "visit", "practice", "improvement", "framework"]
    for place, name in enumerate(root.parts(), 1):
        press(root.current, f"Alt+{place}")
        assert root.current.register.name == name
        assert [key for key, made in root._row.chips.items() if made.isChecked()] == [name]
    settled(qtbot)
    values = {"name": "แยกผลตามกลุ่ม", "measure": "เพิ่มรายงาน", "owner_unit": "ADMIN", "due_on": TODAY, "fiscal_year": 2569, "source": "assessment"}
    plan = records.save(work, IMPROVEMENTS, values)
    page.window_.open_record("improvement", plan)
    assert page.window_.root_page("assessment").current.register is IMPROVEMENTS
    assert page.window_.modules[page.window_.tabs.currentIndex()].name == "assessment"


@pytest.mark.parametrize(("due", "status", "tone", "said"), [(date(2026, 2, 1), "collecting", "danger", "เกินกำหนด 1 วัน"), (TODAY, "draft", "warn", "ครบกำหนดวันนี้"), (date(2026, 3, 1), "draft", None, ""), (date(2026, 1, 1), "submitted", None, "")])
def test_the_closing_day_of_a_round_says_what_is_left(due, status, tone, said):
    record = {"due_on": due, "status": status}
    assert (due_tone(record, TODAY), time_left(record, TODAY)) == (tone, said)


def test_a_score_keeps_the_decimals_of_its_model():
    assert [scored({"score": value, "grade": "ดี"}) for value in (3.5, 3.1234, None)] == ["3.50 ดี", "3.1234 ดี", ""]


def test_a_round_is_begun_with_the_editions_of_its_instrument(listed, work, qtbot, monkeypatch):
    page = listed("assessment")
    page.add()
    form = page.window_.page()
    assert isinstance(form, AssessmentForm)
    fields = form.body.fields
    fields["instrument"].set_value("supervision")
    form.body.changed.emit("instrument")
    offered = [work.reader.get(FRAMEWORKS, one) for one in fields["framework_id"].offered]
    assert {(one["instrument"], one["status"]) for one in offered} == {("supervision", "published")}
    assert fields["period"].value() == "academic"
    assert fields["fiscal_year"].value() == school_year(work.today())
    assert fields["name"].value().endswith(f"ปีการศึกษา {school_year(work.today())}")
    assert "survey" not in dict(fields["instrument"]._items)
    assert fields["framework_id"].value() == offered[0]["id"]
    assert offered[0]["name"] in fields["name"].value()
    school = help_.school(work, "โรงเรียนตัวอย่าง")
    monkeypatch.setattr(school_picker.SchoolPicker, "ask", lambda self: (self.table.tick_all(True), "yes")[1])
    form.choose_schools()
    assert form.is_dirty()
    assert form.save()
    [made] = work.reader.ids(ASSESSMENTS, Query())
    assert [one.partner_id for one in read(work.reader, made).subjects] == [school]


def test_schools_are_ticked_over_several_filters(work, qtbot, open_window):
    ids = [help_.school(work, name) for name in ("โรงเรียนบ้านแรก", "โรงเรียนบ้านกลาง", "โรงเรียนบ้านปลาย")]
    window = open_window(*[module for module in MODULES if module.name == "complaints"])
    picker = SchoolPicker(window, work, [ids[0]])
    picker.search.setText("ปลาย")
    picker.fill()
    picker.table.tick_all(True)
    picker.search.clear()
    picker.fill()
    assert set(picker.chosen()) == {ids[0], ids[2]}
    picker.deleteLater()


def test_the_pane_says_who_has_what_and_what_was_decided(listed, work, qtbot):
    sent = help_.sent_round(work)
    members = [{"committee": "working", "name": "นายสมมติ ทีมงาน", "role": "chair"}, {"committee": "steering", "name": "นางตัวอย่าง นโยบาย", "role": "chair"}]
    late = assessments.create(work, {"framework_id": help_.edition(work), "fiscal_year": 2570, "due_on": TODAY}, (), {"members": members})
    codes = help_.scored(read(work.reader, late))
    assessments.assign(work, late, codes[:2], owner="นางสาวสมมติ มีงาน", due_on=date(2026, 1, 31))
    page = listed("assessment")
    said = on(page, qtbot, late)
    assert "ครบกำหนดวันนี้" in {one.accessibleName() for one in page.pane.findChildren(Status)}
    assert "เหลือ 2 จาก 2 ข้อ" in said
    assert said.index("นางตัวอย่าง นโยบาย") < said.index("นายสมมติ ทีมงาน")
    assert "ข้อที่เกินกำหนด (2)" in said
    said = on(page, qtbot, sent)
    assert "ผอ. เห็นชอบ" in said
    assert "บันทึก 31/2569" in said
    page.edit_record(sent)
    form = page.window_.page()
    assert not form.save_button.isEnabled()
    assert not form.body.fields["name"].isEnabled()
    assert form.body.fields["files"].isEnabled()  # a scan may still be put to it


def test_the_form_of_a_round_before_the_director_is_only_looked_at(listed, work, qtbot):
    made = help_.begin(work)
    help_.answer_all(work, made)
    help_.to_director(work, made)
    page = listed("assessment")
    page.edit_record(made)
    form = page.window_.page()
    assert not form.save_button.isEnabled()
    assert not form.body.fields["period"].isEnabled()
    assert form.body.fields["files"].isEnabled()


def test_a_sent_round_is_corrected_by_a_revision_from_the_list(listed, work, qtbot, fill):
    sent = help_.sent_round(work)
    fill["reason"] = "ตัวเลขผิด"
    page = listed("assessment")
    on(page, qtbot, sent)
    page.revise()
    assert fill["_asked"] == [["reason"]]
    made = max(work.reader.ids(ASSESSMENTS, Query()))
    assert "ฉบับแก้ไขที่ 1" in on(page, qtbot, made)
    assert "ตัวเลขผิด" in words(page.pane)


def test_two_rounds_are_compared_item_by_item(listed, work, qtbot):
    first, second = help_.begin(work), help_.begin(work, fiscal_year=2570)
    codes = help_.scored(read(work.reader, first))
    for assessment_id, levels in ((first, (3, 3, 3)), (second, (2, 4, 3))):
        for code, level in zip(codes, levels, strict=False):
            assessments.answer(work, help_.office_of(work, assessment_id), code, {"level": level})
    page = listed("assessment")
    on(page, qtbot, second)
    page.compare()
    compared = page.window_.page()
    assert isinstance(compared, ComparePage)
    qtbot.waitUntil(lambda: compared.found is not None)
    assert (compared.found.first.id, compared.found.second.id) == (first, second)
    assert [line.kind for line in compared.table.rows[:4]] == ["worse", "better", "same", "open"]
    assert [line.change for line in compared.table.rows[:2]] == ["ลดลง 1", "ดีขึ้น 1"]
    press(compared, "Ctrl+Shift+2")
    assert [line.compared.code for line in compared.table.rows] == [codes[0]]
    assert "ลดลง  1" in compared.chips["worse"].text()
    compared.swap()
    qtbot.waitUntil(lambda: compared.found.first.id == second)
    assert next(line.kind for line in compared.found.lines if line.compared.code == codes[0]) == "better"
    compared.open_item(compared.table.rows[0])
    opened = page.window_.page()
    assert isinstance(opened, AssessmentPage)
    assert opened.assessment_id == first


def test_schools_are_sorted_by_any_standard_and_seen_at_one_item(listed, work, qtbot):
    schools = [help_.school(work, f"โรงเรียน{name}") for name in ("ก", "ข", "ค")]
    round_id = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, schools)
    found = read(work.reader, round_id)
    code = help_.scored(found)[0]
    for subject, level in zip(found.subjects, (3, 5), strict=False):
        assessments.answer(work, subject.id, code, {"level": level, "result": "ดีเด่น"})
    records.save(work, VISITS, {"name": "นิเทศ", "school_id": schools[2], "visited_on": TODAY, "assessment_id": round_id})
    page = listed("assessment")
    on(page, qtbot, round_id)
    page.compare_schools()
    compared = page.window_.page()
    assert isinstance(compared, SchoolComparePage)
    qtbot.waitUntil(lambda: compared.found is not None)
    assert [one.line.name for one in compared.table.rows] == ["โรงเรียนก", "โรงเรียนข", "โรงเรียนค"]
    compared.sort_by(f"section:{found.framework.section_of[code].code}", down=True)
    assert [one.line.name for one in compared.table.rows] == ["โรงเรียนข", "โรงเรียนก", "โรงเรียนค"]
    compared.sort_by("visits", down=True)
    assert compared.table.rows[0].line.name == "โรงเรียนค"
    compared.item.set_value(code)
    compared._item_chosen()
    qtbot.waitUntil(lambda: bool(compared.items))
    settled(qtbot)
    assert "ดีเด่น" in {compared.table.rows_model.columns[3].text(one) for one in compared.table.rows}
    compared.open_school()
    assert page.window_.page().desk.subject_id == compared.table.current().line.subject_id


def test_schools_come_and_go_as_one_deed_and_typed_days_stay(work, open_window):
    schools = [help_.school(work, f"โรงเรียน{name}") for name in "กขคง"]
    round_id = assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, schools[:3])
    window = open_window()
    form = window.open_page(AssessmentForm(window, round_id))
    form._schools = [schools[0], schools[3]]
    form.save()
    assert {one.partner_id for one in read(work.reader, round_id).subjects} == {schools[0], schools[3]}
    history.undo(work)
    assert {one.partner_id for one in read(work.reader, round_id).subjects} == set(schools[:3])
    fresh = window.open_page(AssessmentForm(window))
    typed = date(2026, 1, 15)
    fresh.body.set_values({"data_from": typed})
    for name, value in (("fiscal_year", 2570), ("period", "m6")):
        fresh.body.set_values({name: value})
        fresh.typed(name)
    assert fresh.body.fields["data_from"].value() == typed
    assert fresh.body.fields["data_to"].value() == assessments.dates_of(2570, "m6")[1]
    fresh._stored = fresh.body.values()
    agreed = window.open_page(AgreementForm(window))
    agreed.body.set_values({"starts_on": typed, "level": "group_director", "fiscal_year": 2571})
    agreed.typed("level")
    assert agreed.body.fields["starts_on"].value() == typed
    assert agreed.body.fields["ends_on"].value() == date(2028, 9, 30)
    agreed._stored = agreed.body.values()


def test_a_school_and_an_order_are_chosen_by_typing(work, open_window, qtbot, typing):
    names = ("วัดสระแก้ว", "บ้านหนองบัว", "บ้านคลองใหญ่")
    framework_id = help_.edition(work, "supervision-school")
    schools = [help_.school(work, f"โรงเรียน{name}") for name in names]
    first, second = (assessments.create(work, {"framework_id": framework_id, "fiscal_year": year}, schools) for year in (2569, 2570))
    window = open_window()
    compared = window.open_page(ComparePage(window, second, first))
    qtbot.waitUntil(lambda: compared.found is not None)
    shown = compared.found.second.subject.name
    compared.school.edit.setFocus()
    compared.school.edit.selectAll()
    typing(compared.school.edit, "หนองบัว")
    compared.fill()  # another deed meanwhile
    settled(qtbot)
    assert compared.school.edit.text() == "หนองบัว"
    assert compared.found.second.subject.name == shown
    qtbot.keyClick(compared.school.edit, Qt.Key.Key_Return)
    assert compared.school.edit.text() == "โรงเรียนบ้านหนองบัว"
    qtbot.waitUntil(lambda: compared.found.second.subject.name == "โรงเรียนบ้านหนองบัว")
    beside = window.open_page(SchoolComparePage(window, second))
    qtbot.waitUntil(lambda: beside.found is not None)
    beside.sort.edit.setFocus()
    beside.sort.edit.selectAll()
    typing(beside.sort.edit, "คะแน")
    assert beside.sort.edit.text() == "คะแน"
    qtbot.keyClick(beside.sort.edit, Qt.Key.Key_Return)
    assert beside._by == "score"


def test_means_of_schools_round_a_half_up():
    assert school_compare_page._number(school_compare_page._mean([3.0, 3.25])) == "3.13"


@pytest.fixture
def proof(work):
    """A piece of evidence, and a round with an item."""
    round_id = help_.begin(work)
    values = {"name": "คำสั่งแต่งตั้งคณะทำงาน", "kind": "order", "happened_on": TODAY, "entered_on": TODAY}
    return records.save(work, EVIDENCE, values), round_id, help_.scored(read(work.reader, round_id))[0]


def test_evidence_is_put_to_an_item_and_leads_back_to_it(listed, work, qtbot, fill, proof):
    evidence_id, round_id, code = proof
    fill["item"] = code
    page = listed("evidence")
    assert "ยังไม่ได้ใช้กับข้อใด" in on(page, qtbot, evidence_id)
    press(page, "Ctrl+M")
    [used] = evidence_reading.uses(work.reader, evidence_id)
    assert (used.assessment_id, used.code) == (round_id, code)
    assert work.reader.get(EVIDENCE, evidence_id)["code"] == f"{code}-01"
    settled(qtbot)
    assert used.item in on(page, qtbot, evidence_id)
    page.open_use(used)
    assert page.window_.page().board.code == code


def test_the_evidence_of_a_round_is_written_as_a_zip(listed, work, qtbot, fill, proof, tmp_path, monkeypatch):
    evidence_id, round_id, code = proof
    evidence.use(work, evidence_id, help_.office_of(work, round_id), code)
    path = tmp_path / "หลักฐาน.zip"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_asked: path)
    page = listed("evidence")
    evidence_deeds.export_zip(page, round_id)
    qtbot.waitUntil(path.exists)
    settled(qtbot)
    assert zipfile.ZipFile(path).namelist()
    assert page.window_.notices.bar("zip") is not None


def test_an_agreement_gets_its_indicators_and_its_three_rounds(listed, work, qtbot):
    page = listed("performance_agreement")
    page.add()
    form = page.window_.page()
    assert form.body.fields["receiver_post"].value() == "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน"
    for name, value in (("receiver_name", "นายสมมุติ ผู้รับ"), ("giver_name", "นายตัวอย่าง ผู้ทำ")):
        form.body.fields[name].set_value(value)
    assert form.save()
    [made] = work.reader.ids(AGREEMENTS, Query())
    on(page, qtbot, made)
    press(page, "Ctrl+M")
    assert isinstance(page.window_.page(), FrameworkPage)
    page.window_.page().leave()  # back to the agreement
    framework_id = work.reader.get(AGREEMENTS, made)["framework_id"]
    assert work.reader.get(FRAMEWORKS, framework_id)["status"] == "draft"
    frameworks.publish(work, framework_id)
    press(page, "Ctrl+Shift+M")
    assert len(work.reader.ids(ASSESSMENTS, Query())) == 3
    assert "รอบ 9 เดือน" in on(page, qtbot, made)
    history.undo(work)
    assert not work.reader.ids(ASSESSMENTS, Query())


def test_a_chosen_practice_becomes_evidence_once(listed, work, qtbot):
    practice = records.save(work, PRACTICES, {"name": "ห้องเรียนคุณธรรม", "fiscal_year": 2569})
    steps.take(work, PRACTICES, [practice], "choose", on=date(2026, 2, 1))
    page = listed("practice")
    on(page, qtbot, practice)
    for _twice in range(2):
        press(page, "Ctrl+M")
    [made] = work.reader.ids(EVIDENCE, Query())
    record = work.reader.get(EVIDENCE, made)
    assert (record["source_register"], record["source_id"], record["name"]) == ("practice", practice, "ห้องเรียนคุณธรรม")
