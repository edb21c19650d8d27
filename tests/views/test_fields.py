"""The fields a form is made of: what is typed becomes the value a record holds, or a sentence that says why not."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.models.partner_register import PARTNERS
from desktop.services import attachments, records
from desktop.views import messages
from desktop.views.widgets.address_helper import PARTS, AddressHelper
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.files_field import FilesField
from desktop.views.widgets.layout import column
from desktop.views.widgets.lines_field import LinesField
from desktop.views.widgets.reference_field import ReferenceField
from desktop.views.widgets.tag_field import ChoicesField, TagField

CATEGORIES = [
    ("school", "สถานศึกษาในสังกัด"),
    ("media", "สื่อมวลชน"),
    ("local_gov", "อปท."),
    ("private_school", "โรงเรียนเอกชน"),
]
TODAY = date(2026, 4, 8)


@pytest.fixture
def form(qtbot, look):
    """A window that fields are put into, with something else to go to."""
    window = QWidget()
    window.other = QLineEdit()
    window.place = column(window.other, parent=window)
    window.resize(600, 400)
    qtbot.addWidget(window)

    def put(field):
        window.place.addWidget(field)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        field.setFocus()
        return field

    window.put = put
    return window


def leave(form, qtbot):
    while popup := QApplication.activePopupWidget():
        popup.close()
    form.other.setFocus()
    qtbot.wait(1)


# --- date ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("29/02/2567", date(2024, 2, 29)),
        ("29022567", date(2024, 2, 29)),
        ("๒๙/๐๒/๒๕๖๗", date(2024, 2, 29)),
        ("1/1/69", date(2026, 1, 1)),
        ("1 ม.ค. 2569", date(2026, 1, 1)),
        ("", None),
    ],
)
def test_a_date_is_read_as_an_office_types_it(form, qtbot, typing, typed, meant):
    field = form.put(DateField("ตรวจสอบล่าสุด", TODAY))
    field.set_value(date(2020, 5, 6))
    field.edit.clear()
    typing(field.edit, typed)
    leave(form, qtbot)
    assert field.value() == meant
    assert field.fault() == ""


@pytest.mark.parametrize(
    ("typed", "told"), [("31/04/2569", "30"), ("29/02/2568", "28"), ("1/13/2569", "13"), ("พรุ่งนี้", "พรุ่งนี้")]
)
def test_what_is_no_date_stays_as_typed_with_a_sentence(form, qtbot, typing, typed, told):
    field = form.put(DateField("ข้อมูล ณ วันที่", TODAY))
    typing(field.edit, typed)
    leave(form, qtbot)
    assert field.edit.text() == typed
    assert field.value() is None
    assert told in field.fault()
    assert field.own_fault()


def test_a_christian_year_is_offered_and_never_taken_silently(form, qtbot, typing):
    field = form.put(DateField("วันที่", TODAY))
    typing(field.edit, "15/08/2026")
    leave(form, qtbot)
    assert field.value() is None
    assert field.suggestion.isVisible()
    field.suggestion.click()
    assert field.value() == date(2026, 8, 15)
    assert field.fault() == ""


def test_the_long_form_stands_beside_a_date(form):
    field = form.put(DateField("วันที่", TODAY))
    field.set_value(TODAY)
    assert field.edit.text() == "08/04/2569"
    assert field.long.text() == "พุธ 8 เมษายน 2569"


def test_the_calendar_works_by_keyboard(form, qtbot):
    field = form.put(DateField("วันที่", TODAY))
    field.set_value(date(2024, 2, 29))
    QTest.keyClick(field.edit, Qt.Key.Key_F4)
    popup = field.popup
    assert popup.year.value() == 2567
    assert popup.month.currentIndex() == 1
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(popup.table, key)
    assert field.value() == date(2024, 4, 1)


def test_the_calendar_clears_and_knows_today(form):
    field = form.put(DateField("วันที่", TODAY))
    field.open_calendar()
    field.popup.today_button.click()
    assert field.value() == TODAY
    field.open_calendar()
    field.popup.clear_button.click()
    assert field.value() is None


def test_arrow_keys_step_days(form):
    field = form.put(DateField("วันที่", TODAY))
    QTest.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.value() == TODAY
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    assert field.value() == date(2026, 4, 7)


def test_changed_is_sent_for_the_user_only(form, qtbot, typing):
    field = form.put(DateField("วันที่", TODAY))
    heard = []
    field.changed.connect(lambda: heard.append(1))
    field.set_value(TODAY)
    assert not heard
    field.edit.clear()
    typing(field.edit, "9/4/2569")
    assert heard


# --- choices ------------------------------------------------------------------------------------------------------------


def test_a_choice_is_found_by_part_of_its_label(form, qtbot, typing):
    field = form.put(ChoiceField("กลุ่มหน่วยงาน", CATEGORIES))
    typing(field.edit, "มวลชน")
    leave(form, qtbot)
    assert field.value() == "media"
    assert field.edit.text() == "สื่อมวลชน"


def test_a_choice_is_found_by_another_word_for_it(form, qtbot, typing):
    field = form.put(ChoiceField("กลุ่มหน่วยงาน", CATEGORIES, key_of={"หนังสือพิมพ์": "media", "เลิกใช้": "gone"}.get))
    for words, key in (("หนังสือพิมพ์", "media"), ("เลิกใช้", None)):
        field.set_value(None)
        field.setFocus()
        typing(field.edit, words)
        leave(form, qtbot)
        assert field.value() == key


def test_what_stands_in_a_choice_is_selected_wherever_the_focus_comes_from(form, qtbot, typing):
    field = form.put(ChoiceField("กลุ่มหน่วยงาน", CATEGORIES))
    field.set_value("media")
    leave(form, qtbot)
    field.setFocus()
    assert field.edit.selectedText() == "สื่อมวลชน"
    assert field.edit.cursorPosition() == 0


def test_a_choice_that_fits_nothing_or_several_says_so(form, qtbot, typing):
    field = form.put(ChoiceField("กลุ่มหน่วยงาน", CATEGORIES))
    typing(field.edit, "สถานทูต")
    leave(form, qtbot)
    assert field.value() is None
    assert "สถานทูต" in field.fault()
    field.set_value(None)
    field.setFocus()
    typing(field.edit, "ส")
    leave(form, qtbot)
    assert field.own_fault()


def test_a_choice_can_be_emptied(form, qtbot):
    field = form.put(ChoiceField("ภาคส่วน", CATEGORIES))
    field.set_value("school")
    field.edit.clear()
    leave(form, qtbot)
    assert field.value() is None
    assert field.fault() == ""


def test_a_key_no_longer_offered_keeps_its_words(form):
    field = form.put(ChoiceField("กลุ่ม", CATEGORIES, label_of=lambda key: f"เดิม {key}"))
    field.set_value("gone")
    assert field.edit.text() == "เดิม gone"
    assert field.value() == "gone"


def test_choices_are_added_and_taken_away_by_keyboard(form, qtbot, typing):
    field = form.put(ChoicesField("สถานะต่อ สพท.", CATEGORIES))
    field.open_list()
    typing(field.popup.edit, "มวล")
    QTest.keyClick(field.popup.edit, Qt.Key.Key_Return)
    field.open_list()
    typing(field.popup.edit, "อปท")
    QTest.keyClick(field.popup.edit, Qt.Key.Key_Return)
    assert field.value() == ["media", "local_gov"]
    QTest.keyClick(field.chips()[0], Qt.Key.Key_Delete)
    assert field.value() == ["local_gov"]


def test_a_tag_that_is_not_there_is_made(form, typing):
    made = []
    field = form.put(TagField("เรื่องที่ประสาน", CATEGORIES, lambda label: made.append(label) or "own_1"))
    field.open_list()
    typing(field.popup.edit, "ค่ายวิชาการ")
    QTest.keyClick(field.popup.edit, Qt.Key.Key_Return)
    assert made == ["ค่ายวิชาการ"]
    assert field.value() == ["own_1"]
    assert field.chips()[0].text() == "ค่ายวิชาการ"


# --- several lines, references, addresses -------------------------------------------------------------------------------


def test_lines_are_split_and_warnings_do_not_block(form, qtbot):
    field = form.put(LinesField("โทรศัพท์", check=lambda value: "" if value.startswith("0") else f"{value} ผิด"))
    field.edit.setPlainText("0 5555 0101 ต่อ 12; 08 0000 0001\n99")
    leave(form, qtbot)
    assert field.value() == ["0 5555 0101 ต่อ 12", "08 0000 0001", "99"]
    assert field.fault() == "99 ผิด"
    assert field.own_fault() == ""


def test_a_reference_is_found_by_typing(form, qtbot, typing):
    records = {7: "สพฐ.", 9: "สำนักงานศึกษาธิการจังหวัด"}
    field = form.put(
        ReferenceField(
            "ต้นสังกัด",
            lambda text: [(key, title) for key, title in records.items() if text in title],
            records.__getitem__,
        )
    )
    typing(field.edit, "ศึกษาธิการ")
    field.search()
    field._take(0)
    assert field.value() == 9
    field.edit.clear()
    typing(field.edit, "ไม่มี")
    leave(form, qtbot)
    assert field.value() is None
    assert "ไม่มี" in field.fault()


def test_a_tambon_brings_the_rest_of_the_address(form, qtbot, typing):
    edits = {part: QLineEdit() for part in PARTS}
    for edit in edits.values():
        form.place.addWidget(edit)
    filled = []
    helper = AddressHelper(edits, lambda: filled.append(1), form)
    form.show()
    edits["province"].setText("สุรินทร์")
    edits["tambon"].setFocus()
    typing(edits["tambon"], "ในเมือง")
    lines = helper.suggest()
    assert any("สุรินทร์" in line for line in lines)
    helper.take(0)
    assert edits["amphoe"].text() == "เมืองสุรินทร์"
    assert edits["postcode"].text() == "32000"
    assert filled
    edits["postcode"].setText("32001")
    assert edits["postcode"].text() == "32001"


def test_every_field_has_a_name_for_screen_readers(form):
    for field in (DateField("ก", TODAY), ChoiceField("ข", CATEGORIES), ChoicesField("ค", CATEGORIES), LinesField("ง")):
        form.put(field)
        assert field.accessibleName()
        assert field.focusProxy().accessibleName()


# --- files ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "บันทึกข้อตกลง.pdf"
    path.write_bytes(b"%PDF-1.4 sample")
    return path


def test_files_of_a_new_record_wait_for_its_first_save(form, work, letter):
    field = form.put(FilesField("ไฟล์แนบ", work, "partner", None))
    field.add([letter])
    assert field.value() == []
    assert field.pending == [letter]
    values = records.defaults(work, PARTNERS) | {"name": "วัดตัวอย่าง", "scope": "external", "kind": "agency", "category": "media"}
    record_id = records.save(work, PARTNERS, values)
    field.attach(record_id)
    assert field.pending == []
    assert [one.name for one in attachments.of_record(work, PARTNERS, record_id)] == ["บันทึกข้อตกลง.pdf"]
    field.list.setCurrentRow(0)
    field.remove()
    assert field.value() == []


def test_a_copy_of_a_kept_file_goes_where_the_user_wants_it(form, work, letter, tmp_path):
    class Answered(FilesField):
        def ask_copy_path(self, name):
            return tmp_path / f"สำเนา {name}"

    values = records.defaults(work, PARTNERS) | {"name": "วัดตัวอย่าง", "scope": "external", "kind": "agency", "category": "media"}
    field = form.put(Answered("ไฟล์แนบ", work, "partner", records.save(work, PARTNERS, values)))
    field.add([letter])
    field.list.setCurrentRow(0)
    field.copy_button.click()
    assert (tmp_path / "สำเนา บันทึกข้อตกลง.pdf").read_bytes() == letter.read_bytes()


def test_a_file_that_is_gone_is_said_and_nothing_breaks(form, work, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "tell", lambda _owner, title, _sentence: told.append(title))
    values = records.defaults(work, PARTNERS) | {"name": "วัดตัวอย่าง", "scope": "external", "kind": "agency", "category": "media"}
    field = form.put(FilesField("ไฟล์แนบ", work, "partner", records.save(work, PARTNERS, values)))
    field.add([tmp_path / "หาย.pdf"])
    assert "หาย.pdf" in told[0]
    assert field.value() == []
