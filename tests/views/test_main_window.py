"""The window everything lives in: pages in place, menus of the page in front, undo, notices, what it remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.models.partner_register import PARTNERS
from desktop.services import history, records
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.modules import Module
from desktop.views.page import Page
from desktop.views.widgets.layout import column


class PlainPage(Page):
    """A page with two lines to type into and a deed of its own."""

    def __init__(self, window, title="หน้าแรก"):
        super().__init__(window, title)
        self.first, self.second = QLineEdit(), QLineEdit()
        self.done = []
        column(self.head(None), self.first, self.second, parent=self)
        self.add_deed("records", "เพิ่ม", lambda: self.done.append(title), "Ctrl+N")

    def open_record(self, register, record_id):
        self.done.append((register, record_id))


MODULES = (Module("one", "house", "One", PlainPage, ("partner",)), Module("two", "calendar", "Two", PlainPage))


@pytest.fixture
def window(qtbot, work, look):
    made = MainWindow(work, Live(work), MODULES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    work_thread.wait_for_all()


def menu_texts(window, key):
    return [deed.text() for deed in window.menus.menu(key).actions()]


def save_partner(work, name):
    values = records.defaults(work, PARTNERS) | {
        "name": name,
        "scope": "external",
        "kind": "agency",
        "category": "media",
    }
    return records.save(work, PARTNERS, values)


def test_the_title_names_the_program_and_the_office(window, work, qtbot):
    from desktop.services import office

    assert window.windowTitle() == "ประสาน"
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"})
    qtbot.waitUntil(lambda: window.windowTitle() == "ประสาน — สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1")


def test_a_tab_is_built_when_it_is_first_shown(window):
    assert len(window._stacks) == 1
    window.show_tab(1)
    assert len(window._stacks) == 2
    assert window.page() is window._stacks[1].page()


def test_a_page_opens_in_place_and_esc_leads_back_to_the_same_field(window, qtbot):
    root = window.page()
    root.second.setFocus()
    page = window.open_page(PlainPage(window, "แก้ไข"))
    assert window.page() is page
    told = []
    page.closed.connect(told.append)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page() is root
    assert QApplication.focusWidget() is root.second
    assert told == [None]


def test_the_menus_hold_the_deeds_of_the_page_in_front(window):
    assert "เพิ่ม" in menu_texts(window, "records")
    page = PlainPage(window, "อื่น")
    page.add_deed("records", "พิมพ์บัตร", lambda: None)
    window.open_page(page)
    assert "พิมพ์บัตร" in menu_texts(window, "records")
    window.close_page()
    assert "พิมพ์บัตร" not in menu_texts(window, "records")


def test_a_shortcut_works_on_the_page_in_front_only(window):
    root = window.page()
    page = window.open_page(PlainPage(window, "สอง"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["สอง"]
    assert root.done == []


def test_a_page_that_may_not_close_stays(window):
    page = PlainPage(window, "แบบกรอก")
    page.may_close = lambda: False
    window.open_page(page)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page() is page
    assert not window.close()
    page.may_close = lambda: True


def test_undo_is_named_and_takes_back_the_last_deed(window, work, qtbot):
    record_id = save_partner(work, "สถานีวิทยุศรีนครสมมุติ")
    qtbot.waitUntil(lambda: "สถานีวิทยุศรีนครสมมุติ" in window.menus.undo_deed.text())
    window.menus.undo_deed.trigger()
    qtbot.waitUntil(lambda: window.notices.bar("undone") is not None, timeout=5000)
    assert work.reader.get(PARTNERS, record_id) is None
    assert history.undo_title(work) == ""


def test_changes_of_any_thread_are_heard_in_the_windows_thread(window, work, qtbot):
    with qtbot.waitSignal(window.data_changed, timeout=5000) as heard:
        work_thread.run(window, lambda *_unused: save_partner(work, "วัดตัวอย่าง"))
    assert heard.args[0].register == "partner"


def test_notices_are_one_of_each_kind_and_can_be_closed(window):
    window.notice("ไม่ได้สำรองข้อมูลมา 8 วัน", "warn", key="backup")
    window.notice("ไม่ได้สำรองข้อมูลมา 9 วัน", "warn", key="backup")
    assert window.notices.keys() == ("backup",)
    assert window.notices.bar("backup").text.plain_text().endswith("9 วัน")
    window.notices.drop("backup")
    assert window.notices.keys() == ()
    assert not window.notices.isVisible()


def test_letters_grow_and_shrink_with_everything(window):
    before = window.tabs.sizeHint().height()
    window.menus.set_points(16)
    assert theme.points() == 16
    assert window.settings.font_points == 16
    assert theme.px(tokens.ROW) > tokens.ROW
    assert window.tabs.sizeHint().height() > before
    window.menus.set_points(99)
    assert theme.points() == tokens.PT_MOST
    window.menus.set_points(12)


def test_the_theme_changes_while_running(window):
    window.menus.set_theme("dark")
    assert theme.is_dark()
    assert window.settings.theme == "dark"
    window.menus.set_theme("light")


def test_the_language_asks_for_a_new_window(window, qtbot):
    with qtbot.waitSignal(window.rebuild_wanted):
        window.menus.set_language("en")
    assert window.settings.language == "en"


def test_the_place_of_the_window_is_remembered(window, work):
    window.resize(1100, 700)
    window.close()
    assert work.settings.window[2:] == [1100, 700]


def test_ctrl_k_searches_everything_and_enter_opens_the_record(window, work, qtbot, typing):
    record_id = save_partner(work, "หนังสือพิมพ์ข่าวสมมุติ")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    typing(window.search, "ข่าวสมมุติ")
    from desktop.views.search_everywhere import ResultsPopup

    qtbot.waitUntil(lambda: (popup := window.findChild(ResultsPopup)) is not None and popup.isVisible(), timeout=5000)
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page().done == [("partner", record_id)]
    assert window.search.text() == ""


def test_the_status_row_says_where_the_data_is_and_which_day_it_is(window, work):
    assert window.status.folder.text() == str(work.paths.data)
    assert str(work.today().year + 543) in window.status.today.text()


def test_work_ends_quietly_when_its_owner_is_gone(qtbot, look):
    from PySide6.QtCore import QObject

    owner, heard = QObject(), []
    job = work_thread.run(owner, lambda *_unused: 1, heard.append)
    owner.deleteLater()
    with qtbot.waitSignal(job.finished, timeout=5000):
        pass
    qtbot.wait(10)
    assert heard == []


def test_cancelled_work_says_so_and_gives_no_result(qtbot, look):
    from PySide6.QtCore import QObject

    from desktop.errors import Cancelled

    owner, heard = QObject(), []

    def slow(progress, cancelled):
        for step in range(10_000):
            progress(step, 10_000)
            if cancelled():
                raise Cancelled
            work_thread.time.sleep(0.001)

    job = work_thread.run(owner, slow, heard.append, on_cancelled=lambda: heard.append("cancelled"))
    job.cancel()
    qtbot.waitUntil(lambda: heard == ["cancelled"], timeout=5000)


@pytest.mark.unexpected
def test_a_user_error_becomes_a_notice_and_an_unexpected_one_is_shown_once(window, qtbot, monkeypatch):
    from desktop.errors import UserError

    messages.show_error(window, UserError("ดิสก์เต็ม", "ลบแฟ้มที่ไม่ใช้"))
    assert "ลบแฟ้มที่ไม่ใช้" in window.notices.bar("error").text.plain_text()
    shown = []
    monkeypatch.setattr(messages.Question, "ask", lambda self: shown.append(self.windowTitle()) or "")
    error = ValueError("โทรศัพท์ 0 5555 0101")
    for _again in range(2):
        messages.show_error(window, error)
    assert len(shown) == 1
    assert "0101" not in messages.details(error)


def test_enter_presses_the_button_that_has_the_focus(window, qtbot):
    pressed = []
    window.notice("ลบแล้ว", actions=(("เลิกทำ", lambda: pressed.append(1)),), key="undo")
    word = next(made for made in window.notices.bar("undo").findChildren(QPushButton) if made.text() == "เลิกทำ")
    word.setFocus()
    qtbot.keyClick(word, Qt.Key.Key_Return)
    assert pressed == [1]
    qtbot.keyClick(word, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]


def test_enter_in_a_dialog_presses_what_has_the_focus_not_another_button(window, qtbot):
    question = messages.Question(window, "ลบ", "จะลบ", (("yes", "ลบ", "danger"), ("", "ยกเลิก", "")))
    qtbot.addWidget(question)
    question.buttons[""].setDefault(True)
    question.show()
    question.buttons["yes"].setFocus()
    qtbot.keyClick(question.buttons["yes"], Qt.Key.Key_Return)
    assert question.answer == "yes"


def test_a_dialog_is_no_higher_than_what_it_says(window, qtbot):
    question = messages.Question(window, "โปรแกรมประสานเปิดใช้โฟลเดอร์ข้อมูลนี้อยู่แล้ว", "ใช้หน้าต่างที่เปิดอยู่ หรือปิดหน้าต่างนั้นก่อน", (("", "ปิด", "primary"),))
    qtbot.addWidget(question)
    question.show()
    assert question.height() == question.layout().totalHeightForWidth(question.width())
    assert question.height() < 190
