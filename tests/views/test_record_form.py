"""The form as a clerk works it: typed in Thai by keys, faults said at their fields, drafts kept, nothing lost, nothing asked twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.models.registers import REGISTERS
from desktop.services import attachments, drafts, history, records
from desktop.views import form_plan, messages
from desktop.views.form_plan import LINE, ROOM, Line, Section, columns, lines
from desktop.views.partner_form import PartnerForm
from desktop.views.record_form import RecordForm


def give_up(window):
    """Leave no unsaved form that would ask before the window closes."""
    while isinstance(form := window.page(), RecordForm):
        form.load()
        window.close_page(form)


@pytest.fixture
def window(open_window):
    return open_window(before_close_func=give_up)


@pytest.fixture
def stored(work):
    values = {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school", "phones": ["0 5555 0101"], "province": "สุรินทร์", "data_as_of": work.today()}
    people = [{"title": "นางสาว", "first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phones": ["0 5555 0102"]}]
    return records.save(work, PARTNERS, values, children={"contacts": people})


def open_form(window, record_id=None, **values):
    form = PartnerForm(window, record_id, values)
    window.open_page(form)
    return form


def answer(monkeypatch, key):
    monkeypatch.setattr(messages.Question, "exec", lambda self: setattr(self, "answer", key) or QDialog.DialogCode.Accepted)


# --- the plan of a form --------------------------------------------------------------------------------------------------


def test_joined_fields_share_a_line_as_long_as_they_fit():
    joined = {tuple(field.name for field in line.fields) for line in lines([field for field in PARTNERS if not field.computed])}
    assert ("scope", "kind") in joined
    assert ("tambon", "amphoe") in joined
    assert all(sum(min(field.width, 150) for field in PARTNERS if field.name in names) <= ROOM for names in joined if len(names) > 1)


@pytest.mark.parametrize("register", REGISTERS.values(), ids=lambda register: register.name)
def test_every_typed_field_is_on_the_form_once(register):
    names = [field.name for part in form_plan.sections(register) for field in part.fields]
    assert sorted(names) == sorted(field.name for field in register if not field.computed)


def test_two_columns_are_as_level_as_they_can_be_and_keep_the_order():
    parts = [Section(str(place), "", (Line((PARTNERS["name"],)),) * count) for place, count in enumerate((5, 2, 3, 1))]
    first, second = columns(parts, 2)
    assert [part.key for part in (*first, *second)] == ["0", "1", "2", "3"]
    assert abs(sum(part.height for part in first) - sum(part.height for part in second)) <= 3 * LINE + form_plan.HEADING


def test_a_form_without_groups_has_two_columns_too():
    first, second = columns(form_plan.sections(ACTIVITIES), 2)
    assert first
    assert second


# --- adding and saving ---------------------------------------------------------------------------------------------------


def test_a_partner_is_added_with_the_keyboard_alone(window, qtbot, typing):
    tab = window.page().current
    tab.add()
    form = window.page()
    assert isinstance(form, RecordForm)
    assert QApplication.focusWidget() is form.body.fields["name"].edit
    typing(QApplication.focusWidget(), "เทศบาลตำบลตัวอย่างดี")
    form.body.go_to("category")
    typing(form.body.fields["category"].edit, "อปท")
    form.body.go_to("phones")
    typing(form.body.fields["phones"].edit, "0 5555 0199")
    assert form.save(), [fault.message for fault in form.body.own_faults()]
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    record = window.work.reader.get(PARTNERS, tab.model.ids[0])
    assert (record["name"], record["category"], record["phones"]) == ("เทศบาลตำบลตัวอย่างดี", "local_gov", ["0 5555 0199"])
    assert window.page().current is tab
    assert tab.table.current_id() == record["id"]


def test_enter_goes_to_the_next_field_and_stays_in_long_text(window, qtbot):
    form = open_form(window)
    name = form.body.fields["name"].edit
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.body.fields["name_short"].edit
    mission = form.body.fields["mission"].edit
    mission.setFocus()
    qtbot.keyClick(mission, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is mission


def test_only_what_was_changed_is_written(window, stored):
    form = open_form(window, stored)
    assert not form.is_dirty()
    form.body.fields["name_short"].edit.setText("บ.ต.ย.")
    assert form.changes() == {"name_short": "บ.ต.ย."}
    assert form.save()
    line = history.of_record(window.work, PARTNERS, stored)[0]
    assert (line.old, line.new) == ("", "บ.ต.ย.")


def test_save_and_new_keeps_what_the_next_has_in_common(window):
    form = open_form(window, province="สุรินทร์", category="school", name="โรงเรียนหนึ่ง")
    form.save_and_new()
    assert form.record_id is None
    assert form.body.fields["name"].value() is None
    assert form.body.fields["province"].value() == "สุรินทร์"
    assert window.work.reader.count(PARTNERS, Query()) == 1


# --- faults --------------------------------------------------------------------------------------------------------------


def test_faults_are_counted_said_at_their_fields_and_walked_by_f8(window):
    form = open_form(window)
    form.body.fields["data_as_of"].set_typed("31/04/2569")
    assert not form.save()
    assert {"name", "category", "data_as_of"} <= set(form.body.faulty())
    assert "3" in form.notices.bar("faults").text.plain_text()
    walked = []
    for _time in range(3):
        walked.append(next(name for name in form.body.faulty() if form._holds_focus(name)))
        form.next_fault()
    assert walked == form.body.faulty()
    assert window.work.reader.count(PARTNERS, Query()) == 0


def test_mending_a_fault_takes_it_off_the_count(window, qtbot, typing):
    form = open_form(window)
    form.save()
    before = form.notices.bar("faults").text.plain_text()
    typing(form.body.fields["name"].edit, "ตัวอย่าง")
    qtbot.waitUntil(lambda: form.notices.bar("faults").text.plain_text() != before)


def test_an_odd_telephone_is_warned_about_and_never_blocks(window, stored):
    form = open_form(window, stored)
    form.body.fields["phones"].edit.setPlainText("12")
    form.body.left.emit("phones")
    assert form.body.fields["phones"].fault()
    assert form.save()
    assert window.work.reader.get(PARTNERS, stored)["phones"] == ["12"]


def test_fields_of_a_school_are_seen_only_for_schools(window, stored):
    form = open_form(window, stored)
    assert form.body.is_shown("school_id10")
    form.body.fields["category"].set_value("media")
    form.body.follow_values()
    assert not form.body.is_shown("school_id10")
    assert form.body._section_widgets["School"].isHidden()


# --- children ------------------------------------------------------------------------------------------------------------


def test_a_contact_person_is_added_changed_and_taken_out(window, stored, qtbot, typing):
    form = open_form(window, stored)
    people = form.body.children_["contacts"]
    people.add()
    typing(people.editor.fields["first_name"].edit, "สมชาย")
    assert people.commit()
    assert [person["first_name"] for person in people.records] == ["พิมพ์ใจ", "สมชาย"]
    people.table.setCurrentIndex(people.model.index(0, 0))
    people.remove()
    assert form.save()
    assert [line["first_name"] for line in window.work.reader.children(PARTNERS.child("contacts").register, stored)] == ["สมชาย"]


def test_what_stands_in_an_open_line_is_saved_with_the_form(window, stored, typing):
    form = open_form(window, stored)
    people = form.body.children_["contacts"]
    people.add()
    typing(people.editor.fields["first_name"].edit, "สมหญิง")
    assert form.is_dirty()
    assert form.save()
    assert len(window.work.reader.children(PARTNERS.child("contacts").register, stored)) == 2


def test_a_line_without_its_required_field_says_so_and_stays_open(window, stored, typing):
    form = open_form(window, stored)
    people = form.body.children_["contacts"]
    people.add()
    typing(people.editor.fields["last_name"].edit, "ไม่มีชื่อ")
    assert not people.commit()
    assert people.editor.fields["first_name"].fault()


# --- leaving, drafts, conflicts ------------------------------------------------------------------------------------------


def test_leaving_an_unsaved_form_asks_and_discards_only_when_told(window, stored, monkeypatch):
    form = open_form(window, stored)
    form.body.fields["note"].edit.setPlainText("ยังไม่บันทึก")
    answer(monkeypatch, "")
    form.leave()
    assert window.page() is form
    answer(monkeypatch, "drop")
    form.leave()
    assert window.page() is not form
    assert window.work.reader.get(PARTNERS, stored)["note"] is None


def test_leaving_without_a_change_asks_nothing(window, stored, monkeypatch):
    form = open_form(window, stored)
    monkeypatch.setattr(messages.Question, "exec", lambda self: pytest.fail("asked"))
    form.leave()
    assert window.page() is not form


def test_what_was_typed_survives_a_crash(window, stored, qtbot, typing):
    form = open_form(window, stored)
    typing(form.body.fields["name_short"].edit, "ร่าง")
    form.body.children_["contacts"].set_records([{"first_name": "ใหม่"}])
    form._touched_children.add("contacts")
    form.drafts.keep()
    qtbot.waitUntil(lambda: drafts.find(window.work, PARTNERS, stored) is not None)
    assert "name_short" in drafts.find(window.work, PARTNERS, stored)
    window.close_page(form)
    again = open_form(window, stored)
    assert again.notices.bar("draft") is not None
    again.drafts.take(drafts.find(window.work, PARTNERS, stored))
    assert again.body.fields["name_short"].value() == "ร่าง"
    assert [person["first_name"] for person in again.body.children_["contacts"].records] == ["ใหม่"]
    assert again.save()
    assert drafts.find(window.work, PARTNERS, stored) is None


def test_a_change_under_the_form_offers_both_ways(window, stored):
    form = open_form(window, stored)
    form.body.fields["note"].edit.setPlainText("ของฉัน")
    records.save(window.work, PARTNERS, {"note": "ของเขา"}, stored)
    assert not form.save()
    assert form.notices.bar("conflict") is not None
    assert window.work.reader.get(PARTNERS, stored)["note"] == "ของเขา"
    form._save_over()
    assert window.work.reader.get(PARTNERS, stored)["note"] == "ของฉัน"


def test_the_stored_state_can_be_taken_instead(window, stored):
    form = open_form(window, stored)
    form.body.fields["note"].edit.setPlainText("ของฉัน")
    records.save(window.work, PARTNERS, {"note": "ของเขา"}, stored)
    form.save()
    form._take_stored()
    assert form.body.fields["note"].value() == "ของเขา"
    assert not form.is_dirty()


# --- beside the form -----------------------------------------------------------------------------------------------------


def test_a_likely_duplicate_is_shown_while_the_name_is_typed(window, stored, qtbot, typing):
    form = open_form(window, category="school", province="สุรินทร์")
    typing(form.body.fields["name"].edit, "โรงเรียนบ้านตัวอย่าง")
    qtbot.waitUntil(lambda: not form._like_box.isHidden(), timeout=15000)


def test_trash_in_the_form_goes_back_and_can_be_undone(window, stored):
    form = open_form(window, stored)
    form.move_to_trash()
    assert window.page() is not form
    assert stored in records.trash_ids(window.work, PARTNERS)
    assert window.notices.bar("undo") is not None


def test_files_of_a_new_record_are_attached_by_its_first_save(window, tmp_path):
    paper = tmp_path / "หนังสือ.pdf"
    paper.write_bytes(b"%PDF-1.4 example")
    form = open_form(window, name="หน่วยงานมีไฟล์", category="media")
    form.body.files[0].add([paper])
    assert form.save()
    assert [one.name for one in attachments.of_record(window.work, PARTNERS, form.saved_id)] == ["หนังสือ.pdf"]


@pytest.mark.parametrize("register", [NETWORKS, ACTIVITIES], ids=lambda register: register.name)
def test_the_other_registers_have_the_same_form(window, register):
    form = RecordForm(window, register, None, {"name": "ตัวอย่าง", "kind": "publicity", "starts_on": window.work.today()})
    window.open_page(form)
    assert form.save(), form.body.faulty()
    assert window.work.reader.count(register, Query()) == 1


def test_a_narrow_window_has_one_column(window, stored):
    form = open_form(window, stored)
    assert form.body._count == 2
    window.resize(1040, 700)
    QApplication.processEvents()
    assert form.body._count == 1
