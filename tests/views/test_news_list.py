"""The news register in the real window: its list and pane, news that comes as a file, the form with photographs and the consent for them."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton

from desktop.models.partner_register import PARTNERS
from desktop.models.publicity_register import NEWS
from desktop.models.reader import Query
from desktop.services import attachments, records
from desktop.views import messages
from desktop.views.news_form import NewsForm
from desktop.views.news_texts_page import NewsTextsPage
from desktop.views.send_page import SendPage
from desktop.views.step_dialog import ask_step
from desktop.views.widgets import thumbnails
from desktop.views.widgets.status import Status
from desktop.views.widgets.thumbnails import PictureStrip
from desktop.words import _

HEADLINE = "โรงเรียนบ้านตัวอย่างจัดวันภาษาไทย"


@pytest.fixture
def news_id(work):
    school = records.save(work, PARTNERS, {"name": "โรงเรียนบ้านตัวอย่าง", "category": "school", "province": "สุรินทร์", "data_as_of": work.today()})
    return records.save(work, NEWS, {"name": HEADLINE, "source_id": school, "place": "หอประชุม", "event_on": work.today() - timedelta(days=2)})


@pytest.fixture
def window(open_window, news_id, monkeypatch):
    monkeypatch.setattr(messages.Question, "exec", lambda self: self._choose("drop") or QDialog.DialogCode.Accepted)  # leaving never waits
    return open_window()


@pytest.fixture
def tab(window, qtbot):
    shown = window.root_page("publicity").show_part("news")
    qtbot.waitUntil(lambda: bool(shown.model.ids))
    return shown


def picture(folder, name="ภาพกิจกรรม.jpg", colour="#336699"):
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


def mail(folder, with_picture=True):
    message = EmailMessage()
    message["Subject"] = "พิธีมอบทุนการศึกษา"
    message["From"] = "ครูสมใจ <somjai@example.go.th>"
    message.set_content("วันนี้มีการมอบทุนที่หอประชุม\n")
    if with_picture:
        message.add_attachment(picture(folder, "a.jpg").read_bytes(), maintype="image", subtype="jpeg", filename="มอบทุน.jpg")
    path = folder / "ข่าว.eml"
    path.write_bytes(message.as_bytes())
    return path


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(QPoint(20, 20), *held), QDropEvent(QPointF(20, 20), *held)):
        QApplication.sendEvent(widget, event)
    return event.isAccepted()


def form_of(window, qtbot) -> NewsForm:
    qtbot.waitUntil(lambda: isinstance(window.page(), NewsForm))
    return window.page()


# --- list and pane -----------------------------------------------------------------------------------------------------------


def test_a_source_that_is_not_in_the_registry_is_named_in_the_list(tab, work):
    own = records.save(work, NEWS, {"name": "ข่าวจากชมรม", "source_name": "ชมรมผู้สื่อข่าว"})
    field = NEWS["source_id"]
    assert tab.shown.cell(field, work.reader.get(NEWS, own)) == "ชมรมผู้สื่อข่าว"
    assert tab.shown.cell(field, work.reader.rows(NEWS, list(tab.model.ids))[0]) == "โรงเรียนบ้านตัวอย่าง"


def test_the_pane_shows_the_photographs_and_whether_they_may_be_used(tab, work, news_id, qtbot, tmp_path):
    attachments.add(work, NEWS, news_id, picture(tmp_path))
    qtbot.waitUntil(lambda: bool(tab.pane.findChildren(PictureStrip)))
    strip = tab.pane.findChildren(PictureStrip)[0]
    press = next(iter(strip.buttons.values()))
    assert "ภาพกิจกรรม.jpg" in press.accessibleName()
    qtbot.waitUntil(lambda: press.iconSize().width() > 60)
    states = [one for one in tab.pane.body.findChildren(Status) if one.isVisible()]
    assert any("ยังไม่ได้ตรวจ" in one.accessibleName() for one in states)


def test_a_step_is_taken_from_the_pane(tab, work, news_id, qtbot):
    qtbot.waitUntil(lambda: bool(tab.pane.steps.buttons))
    tab.pane.steps.buttons[0].click()
    assert work.reader.get(NEWS, news_id)["status"] == "editing"
    assert tab.window_.notices.bar("undo") is not None


def test_keys_lead_to_texts_and_sending(tab, window, news_id, qtbot):
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page(), NewsTextsPage)
    window.close_page()
    qtbot.keyClick(tab.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page(), SendPage)
    assert window.page().body.fields["name"].value() == HEADLINE


def test_an_empty_register_says_how_it_begins(tab, work, news_id, qtbot):
    records.trash(work, NEWS, [news_id])
    qtbot.waitUntil(lambda: tab._empty is not None)
    words = [press.text() for press in tab._empty.findChildren(type(tab.add_button))]
    assert any("ไฟล์" in word for word in words)


# --- news that comes as a file -----------------------------------------------------------------------------------------------


def test_a_dropped_e_mail_fills_a_form_and_saves_nothing_by_itself(tab, window, work, qtbot, tmp_path):
    assert drop(tab, mail(tmp_path))
    form = form_of(window, qtbot)
    assert form.body.fields["name"].value() == "พิธีมอบทุนการศึกษา"
    assert form.body.fields["sender_emails"].value() == ["somjai@example.go.th"]
    assert len(form.photographs.pending) == 1
    assert form.is_dirty()
    assert work.reader.count(NEWS, Query()) == 1
    assert form.save()
    stored = work.reader.get(NEWS, form.saved_id)
    assert stored["name"] == "พิธีมอบทุนการศึกษา"
    assert [one.name for one in attachments.of_record(work, NEWS, form.saved_id)] == ["มอบทุน.jpg"]


def test_leaving_what_was_read_from_a_file_asks(tab, window, work, qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(messages.Question, "exec", lambda self: asked.append(self) or self._choose("drop") or QDialog.DialogCode.Accepted)
    drop(tab, mail(tmp_path, with_picture=False))
    form = form_of(window, qtbot)
    form.leave()
    assert len(asked) == 1
    assert work.reader.count(NEWS, Query()) == 1


def test_a_dropped_msg_says_how_it_can_be_read(tab, window, qtbot, tmp_path):
    path = tmp_path / "ข่าว.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200))
    assert drop(tab, path)
    qtbot.waitUntil(lambda: window.notices.bar("error") is not None)
    assert ".eml" in window.notices.bar("error").text.plain_text()


def test_a_copied_text_is_pasted_as_news(tab, window, qtbot):
    QGuiApplication.clipboard().setText("ค่ายลูกเสือ\nวันที่สองของค่าย")
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    form = form_of(window, qtbot)
    assert form.body.fields["name"].value() == "ค่ายลูกเสือ"
    assert form.body.fields["content"].value() == "วันที่สองของค่าย"
    assert form.is_dirty()


# --- the form ----------------------------------------------------------------------------------------------------------------


def test_news_is_typed_with_a_pasted_photograph(tab, window, work, qtbot, typing):
    tab.add()
    form = form_of(window, qtbot)
    typing(form.body.fields["name"].edit, "ข่าวใหม่ของสำนักงาน")
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#aa3300"))
    QGuiApplication.clipboard().setImage(image)
    form.paste()
    assert form.consent_note.isVisibleTo(form)
    assert len(form.photographs.pending) == 1
    assert form.save()
    stored = work.reader.get(NEWS, form.saved_id)
    assert stored["name"] == "ข่าวใหม่ของสำนักงาน"
    assert len(stored["files"]) == 1


def test_the_consent_stands_beside_the_photographs(tab, window, work, news_id, qtbot, tmp_path):
    attachments.add(work, NEWS, news_id, picture(tmp_path))
    tab.open_record(news_id)
    form = form_of(window, qtbot)
    assert form.consent_note.isVisibleTo(form)
    assert form.consent_note.property("role") == "warn"
    form.body.fields["child_consent"].set_value("refused")
    form.typed("child_consent")
    assert form.consent_note.property("role") == "danger"
    form.body.fields["child_consent"].set_value("given")
    form.typed("child_consent")
    assert not form.consent_note.isVisibleTo(form)


def test_news_added_from_the_offices_own_is_one_of_the_office(tab, window, qtbot):
    tab.apply_query(Query(view="own"))
    tab.add()
    assert form_of(window, qtbot).body.fields["origin"].value() == "office"


def test_publishing_unanswered_photographs_leads_to_the_answer(tab, window, work, news_id, qtbot, tmp_path):
    attachments.add(work, NEWS, news_id, picture(tmp_path))
    assert not ask_step(tab, NEWS, [news_id], "publish")
    bar = window.notices.bar("error")
    press = next(one for one in bar.findChildren(QPushButton) if one.text() == _("Open this one"))
    press.click()
    form = form_of(window, qtbot)
    assert form.record_id == news_id
    qtbot.waitUntil(lambda: form.body.fields["child_consent"].isAncestorOf(QApplication.focusWidget()))


def test_one_photograph_refused_does_not_keep_the_others_away(tab, window, work, news_id, qtbot, tmp_path):
    empty, broken = tmp_path / "ว่าง.jpg", tmp_path / "เสีย.jpg"
    empty.write_bytes(b"")
    broken.write_bytes(b"no picture")
    tab.open_record(news_id)
    form = form_of(window, qtbot)
    form.photographs.add([empty, broken, picture(tmp_path)])
    assert form.photographs.names() == ["เสีย.jpg", picture(tmp_path).name]
    assert "ว่าง.jpg" in window.notices.bar("error").text.plain_text()
    qtbot.waitUntil(lambda: _("{name}  ·  cannot be shown: damaged or too large", name="เสีย.jpg") == form.photographs.list.item(0).text())


def test_photographs_are_seen_small_in_the_form(tab, window, work, news_id, qtbot, tmp_path):
    attachments.add(work, NEWS, news_id, picture(tmp_path))
    tab.open_record(news_id)
    form = form_of(window, qtbot)
    item = form.photographs.list.item(0)
    qtbot.waitUntil(lambda: item.icon().pixmap(64, 44).toImage().pixelColor(8, 8).blue() > 120)


def test_photographs_may_be_dropped_anywhere_on_the_form(tab, window, work, news_id, qtbot, tmp_path):
    tab.open_record(news_id)
    form = form_of(window, qtbot)
    drop(form, picture(tmp_path))
    assert len(work.reader.get(NEWS, news_id)["files"]) == 1


# --- pictures ----------------------------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_damaged_or_huge_picture_is_not_opened(qapp, tmp_path):
    from PySide6.QtCore import QSize

    damaged = tmp_path / "x.jpg"
    damaged.write_bytes(b"\xff\xd8\xff\xe0" + b"x" * 300)
    assert thumbnails.read_small(damaged, QSize(64, 44)) is None
    huge = tmp_path / "huge.bmp"
    head = b"BM" + (54).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little") + (40).to_bytes(4, "little")
    huge.write_bytes(head + (60000).to_bytes(4, "little") + (60000).to_bytes(4, "little") + (1).to_bytes(2, "little") + (24).to_bytes(2, "little") + bytes(24))
    assert thumbnails.read_small(huge, QSize(64, 44)) is None
    small = thumbnails.read_small(picture(tmp_path), QSize(64, 44))
    assert small is not None
    assert small.width() <= 64
    assert small.height() <= 44


def test_every_button_of_the_pane_has_a_name(tab, qtbot):
    qtbot.waitUntil(lambda: tab.pane.record is not None)
    assert all(press.accessibleName() for press in tab.pane.findChildren(QToolButton))
