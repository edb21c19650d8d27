"""Settings and backups as pages: what is changed there counts, and what is refused is said at its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services import backup, office
from desktop.settings import Settings
from desktop.views import messages, settings_page, theme, work_thread
from desktop.views.about import AboutPage
from desktop.views.backup_page import BackupPage
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.modules import Module
from desktop.views.page import Page
from desktop.views.settings_page import SettingsPage
from desktop.views.shortcuts import ShortcutsPage

OFFICE, UNITS, PEOPLE, LISTS, USER, LOOK, PRINT, BACKUP = range(8)
MODULES = (Module("one", "house", "One", lambda window: Page(window, "หน้าแรก")),)


@pytest.fixture
def window(qtbot, work, look):
    made = MainWindow(work, Live(work), MODULES)
    qtbot.addWidget(made)
    made.show()
    yield made
    work_thread.wait_for_all()


@pytest.fixture
def section(window):
    """Opens the settings at a section."""

    def open_at(number):
        return window.open_page(SettingsPage(window, number)).section()

    return open_at


@pytest.fixture
def answer(monkeypatch):
    """What every question is answered with."""
    given = {"key": "yes", "text": ""}
    monkeypatch.setattr(messages.Question, "ask", lambda _self: given["key"])
    monkeypatch.setattr(messages, "ask_text", lambda *_args, **_options: given["text"] or None)
    return given


def test_every_section_opens_with_a_name_for_screen_readers(section, window):
    for number in range(len(settings_page.SECTIONS)):
        assert section(number) is not None
        window.close_page()


def test_the_office_profile_is_saved_and_faults_stand_at_their_field(section, window, work):
    form = section(OFFICE)
    form.fields["name_th"].edit.clear()
    assert not form.save()
    assert form.fields["name_th"].fault()
    form.fields["name_th"].set_value("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 2")
    form.fields["phone"].set_value("0 5555 0101")
    assert form.save()
    assert office.profile(work)["phone"] == "0 5555 0101"
    assert "เขต 2" in window.windowTitle()


def test_leaving_an_unsaved_profile_asks(section, window, answer, typing):
    form = section(OFFICE)
    form.fields["name_th"].set_value("ชื่อ")
    typing(form.fields["short_name"].edit, "สพป.")
    assert window.status.unsaved.text()
    answer["key"] = ""
    assert not window.page().may_close()
    answer["key"] = "drop"
    assert window.page().may_close()
    assert window.status.unsaved.text() == ""


def test_units_come_from_a_template_and_can_be_changed(section, work, answer):
    units = section(UNITS)
    units._apply("B")
    assert len(office.units(work)) >= 10
    answer["text"] = "กลุ่มงานตัวอย่าง"
    units._add(None)
    units.entries.refresh()
    assert office.units(work)[-1]["name"] == "กลุ่มงานตัวอย่าง"
    first = units.entries.current()
    units._switch(first)
    units.entries.refresh()
    assert not units.entries.current().active


def test_an_entry_of_a_value_list_is_renamed_everywhere(section, work, answer):
    lists = section(LISTS)
    lists.which.set_value("channel")
    lists.entries.refresh()
    entry = lists.entries.current()
    answer["text"] = "ชื่อใหม่ของช่องทาง"
    lists._rename(entry)
    assert work.lists().label("channel", entry.key) == "ชื่อใหม่ของช่องทาง"


def test_what_a_service_refuses_is_shown_and_nothing_breaks(section, window, answer):
    lists = section(LISTS)
    lists.which.set_value("scope")
    lists.entries.refresh()
    answer["text"] = "อื่น ๆ"
    lists._add(None)
    assert "error" in window.notices


def test_a_person_is_added(section, work, monkeypatch):
    people = section(PEOPLE)

    def fill(question):
        from desktop.views.record_fields import TextField

        fields = {field.name: field for field in question.findChildren(TextField)}
        fields["ชื่อ"].set_value("พิมพ์ใจ")
        fields["นามสกุล"].set_value("ตัวอย่างดี")
        return "yes"

    monkeypatch.setattr(messages.Question, "ask", fill)
    people._add(None)
    assert [person["name"] for person in office.people(work)] == ["พิมพ์ใจ ตัวอย่างดี"]


def test_what_belongs_to_the_pc_is_kept_at_once(section, work, typing):
    user = section(USER)
    user.name_field.edit.clear()
    typing(user.name_field.edit, "นายทดสอบ สมมุติ")
    assert work.actor == "นายทดสอบ สมมุติ"
    section(PRINT)._set("digits", "thai")
    kept = Settings.load(work.paths.settings)
    assert (kept.user_name, kept.digits) == ("นายทดสอบ สมมุติ", "thai")


def test_letters_are_resized_from_the_settings(section):
    section(LOOK).size_box.setValue(15)
    assert theme.points() == 15
    section(LOOK).size_box.setValue(12)


def test_a_backup_is_made_checked_and_asked_about(window, work, qtbot, answer):
    page = window.open_page(BackupPage(window))
    assert not page.restore_button.isEnabled()
    page.make_now()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=20_000)
    assert page.current().why == "manual"
    page.check()
    qtbot.waitUntil(lambda: "check" in window.notices, timeout=10_000)
    wanted = []
    window.restore_wanted.connect(wanted.append)
    page.restore()
    assert wanted == [backup.list_backups(work.paths)[0].path]


def test_f1_lists_the_shortcuts_and_esc_leads_back(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert isinstance(window.page(), ShortcutsPage)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not isinstance(window.page(), ShortcutsPage)


def test_the_page_about_the_program_names_version_and_licences(window):
    from desktop import __version__

    page = window.open_page(AboutPage(window))
    from PySide6.QtWidgets import QLabel

    assert any(__version__ in label.text() for label in page.findChildren(QLabel))
