"""Texts made from the news, their templates, sendings and their recipients, the e-mail draft: in the real window."""

from __future__ import annotations

import email
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.publicity_register import DISTRIBUTIONS, NEWS, RECIPIENTS, TEXTS
from desktop.models.reader import Query
from desktop.services import distribution, networks, news_texts, records
from desktop.services.distribution import ChosenSource, NetworkSource
from desktop.views import file_dialogs, messages
from desktop.views.distribution_page import DistributionForm, DistributionPage
from desktop.views.field_dialog import FieldDialog
from desktop.views.news_texts_page import NewsTextsPage
from desktop.views.recipients_page import RecipientsPage
from desktop.views.send_page import SendPage
from desktop.views.text_templates import TextForm, TextTemplatesPage

HEADLINE = "โรงเรียนบ้านตัวอย่างจัดวันภาษาไทย"


@pytest.fixture
def partners(work):
    found = []
    for place, name in enumerate(("โรงเรียนบ้านหนึ่ง", "โรงเรียนบ้านสอง", "โรงเรียนบ้านสาม")):
        values = {"name": name, "category": "school", "province": "สุรินทร์", "data_as_of": work.today(), "emails": [f"s{place}@example.go.th"] if place < 2 else []}
        found.append(records.save(work, PARTNERS, values))
    return found


@pytest.fixture
def network(work, partners):
    made = records.save(work, NETWORKS, {"name": "เครือข่ายประชาสัมพันธ์", "kind": work.lists().items("network_kind")[0].key})
    networks.add_members(work, made, partners)
    return made


@pytest.fixture
def news_id(work):
    return records.save(work, NEWS, {"name": HEADLINE, "place": "หอประชุมโรงเรียน", "event_on": work.today(), "content": "มีการประกวดคัดลายมือ", "child_consent": "none"})


@pytest.fixture
def window(open_window, news_id, network, monkeypatch):
    monkeypatch.setattr(messages.Question, "exec", lambda self: self._choose("drop") or QDialog.DialogCode.Accepted)  # leaving never waits
    return open_window()


@pytest.fixture
def opened(monkeypatch):
    """The files that were handed to the programs of the computer."""
    found: list[Path] = []
    monkeypatch.setattr(file_dialogs, "open_file", lambda path: found.append(Path(path)) or True)
    return found


def texts(window, news_id, purpose=""):
    page = NewsTextsPage(window, news_id, purpose)
    window.open_page(page)
    return page


def sent(work, partners, news_id=None, channel="email"):
    return distribution.send(work, {"name": HEADLINE, "channel": channel, "news_id": news_id}, ChosenSource(tuple(partners)))


def clicked(monkeypatch, fill=None):
    """Every dialog is answered by its first button, filled first."""

    def answer(self):
        if fill is not None:
            fill(self)
        self.buttons["yes"].click()
        return 1

    monkeypatch.setattr(FieldDialog, "exec", answer)


# --- texts -------------------------------------------------------------------------------------------------------------------


def test_each_purpose_has_its_text_made_from_a_template(window, work, news_id):
    page = texts(window, news_id)
    purposes = dict(news_texts.purposes(work))
    assert page.purposes.count() == len(purposes)
    for place in range(page.purposes.count()):
        page.purposes.setCurrentRow(place)
        assert HEADLINE in page.text()
    assert news_texts.kept(work, news_id) == {}


def test_the_whole_text_is_copied_by_keys_and_kept(window, work, news_id, qtbot, typing):
    page = texts(window, news_id, "line")
    page.edit.moveCursor(page.edit.textCursor().MoveOperation.End)
    typing(page.edit, " ขอเชิญชวน")
    qtbot.keyClick(page.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == page.text()
    assert page.text().endswith("ขอเชิญชวน")
    assert news_texts.kept(work, news_id)["line"] == page.text()
    assert window.status.work_line.text() != ""


def test_an_edited_text_made_anew_can_be_brought_back(window, work, news_id, typing):
    page = texts(window, news_id, "facebook")
    typing(page.edit, "ด่วน ")
    before = page.text()
    page.remake()
    assert "ด่วน" not in page.text()
    bar = page.notices.bar("remade")
    assert bar is not None
    next(press for press in bar.findChildren(type(page.copy_button)) if press.text()).click()
    assert page.text() == before


def test_an_edited_text_is_kept_when_leaving_and_an_untouched_one_is_not(window, work, news_id, typing):
    page = texts(window, news_id, "press")
    typing(page.edit, "ฉบับแก้ไข ")
    page.purposes.setCurrentRow(1)
    page.leave()
    assert list(news_texts.kept(work, news_id)) == ["press"]
    again = texts(window, news_id, "press")
    assert "ฉบับแก้ไข" in again.text()


def test_letters_are_counted_and_a_long_line_message_is_said(window, news_id):
    page = texts(window, news_id, "line")
    page.edit.setPlainText("ก" * 5001)
    assert "5,001" in page.count.text()
    assert page.count.property("tone") == "warn"


def test_a_text_is_saved_as_word_and_text_file(window, work, news_id, tmp_path, monkeypatch):
    import docx

    page = texts(window, news_id, "press")
    for name, save in (("ข่าว.docx", page.save_docx), ("ข่าว.txt", page.save_txt)):
        monkeypatch.setattr(file_dialogs, "ask_save", lambda *_args, name=name: tmp_path / name)
        save()
    words = "\n".join(one.text for one in docx.Document(str(tmp_path / "ข่าว.docx")).paragraphs)
    assert HEADLINE in words
    assert HEADLINE in (tmp_path / "ข่าว.txt").read_text(encoding="utf-8-sig")
    assert window.notices.bar("saved") is not None


# --- the e-mail draft ----------------------------------------------------------------------------------------------------------


def test_the_draft_has_its_recipients_in_bcc_and_no_name_in_its_file_name(window, work, news_id, partners, opened):
    sent(work, partners, news_id)
    page = texts(window, news_id, "email")
    page.facts.open_draft()
    assert [path.name for path in opened] == ["draft.eml"]
    message = email.message_from_bytes(opened[0].read_bytes())
    assert message["X-Unsent"] == "1"
    assert {one.strip(" <>") for one in message["Bcc"].split(",")} == {"s0@example.go.th", "s1@example.go.th"}
    assert message["To"] is None


def test_without_a_sending_the_draft_asks_for_recipients(window, news_id, opened):
    page = texts(window, news_id, "email")
    page.facts.open_draft()
    assert opened == []
    assert page.notices.bar("mail") is not None


def test_photographs_without_consent_are_left_out_of_the_draft(work, tmp_path):
    from desktop.views import news_mail

    files = [("ภาพ.jpg", tmp_path / "a.jpg"), ("กำหนดการ.pdf", tmp_path / "b.pdf")]
    assert [name for name, _path in news_mail.usable(files, "refused")] == ["กำหนดการ.pdf"]
    assert len(news_mail.usable(files, "given")) == 2


# --- a new sending -------------------------------------------------------------------------------------------------------------


def test_a_sending_is_written_down_with_a_network(window, work, news_id, network, partners):
    page = SendPage(window, {"news_id": news_id})
    window.open_page(page)
    page.recipients.set_source(NetworkSource(network))
    assert page.recipients.summary.property("tone") == "warn"
    assert set(page.recipients.chosen()) == set(partners[:2])
    assert page.save()
    lines = work.reader.children(RECIPIENTS, page.saved_id)
    assert {one["address"] for one in lines} == {"s0@example.go.th", "s1@example.go.th"}
    records.save(work, PARTNERS, {"emails": ["new@example.go.th"]}, partners[0])
    assert {one["address"] for one in work.reader.children(RECIPIENTS, page.saved_id)} == {"s0@example.go.th", "s1@example.go.th"}


def test_space_puts_somebody_without_address_in(window, work, news_id, network, partners, qtbot):
    page = SendPage(window, {"news_id": news_id}, NetworkSource(network))
    window.open_page(page)
    place = next(at for at, one in enumerate(page.recipients.table.rows) if not one.address)
    page.recipients.table.selectRow(place)
    qtbot.keyClick(page.recipients.table, Qt.Key.Key_Space)
    assert set(page.recipients.chosen()) == set(partners)


def test_the_channel_decides_who_has_an_address(window, work, news_id, network, partners, qtbot):
    page = SendPage(window, {"news_id": news_id}, NetworkSource(network))
    window.open_page(page)
    page.body.fields["channel"].set_value("meeting")
    page.body.changed.emit("channel")
    qtbot.waitUntil(lambda: not page.draft_button.isVisibleTo(page))
    assert set(page.recipients.chosen()) == set(partners)


def test_without_recipients_nothing_can_be_written_down(window, work, news_id):
    page = SendPage(window, {"news_id": news_id})
    window.open_page(page)
    page.recipients.choose_kind("chosen")
    assert not page.save_button.isEnabled()
    assert not page.save()
    assert work.reader.count(DISTRIBUTIONS, Query()) == 0


def test_a_missing_name_is_said_at_its_field(window, work, network):
    page = SendPage(window, {}, NetworkSource(network))
    window.open_page(page)
    assert not page.save()
    assert page.body.fields["name"].fault()


# --- afterwards ----------------------------------------------------------------------------------------------------------------


def test_many_are_marked_as_received_and_it_can_be_undone(window, work, partners, qtbot):
    sending = sent(work, partners, channel="meeting")
    page = RecipientsPage(window, sending)
    window.open_page(page)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: all(one["received_on"] == work.today() for one in page.table.rows))
    assert not page.again_button.isEnabled()
    window.menus.undo()
    qtbot.waitUntil(lambda: all(one["received_on"] is None for one in page.table.rows))


def test_the_space_bar_marks_one_and_takes_it_back(window, work, partners, qtbot):
    page = RecipientsPage(window, sent(work, partners, channel="meeting"))
    window.open_page(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [one["received_on"] for one in page.table.rows].count(work.today()) == 1)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: all(one["received_on"] is None for one in page.table.rows))


def test_a_line_is_mended_without_touching_the_registry(window, work, partners, monkeypatch):
    sending = sent(work, partners)
    page = RecipientsPage(window, sending)
    window.open_page(page)
    one = page.table.rows[0]
    clicked(monkeypatch, lambda dialog: next(asked.field for asked in dialog.asked if asked.name == "note").set_value("รับทางโทรศัพท์"))
    page.change()
    stored = work.reader.children(RECIPIENTS, sending)[0]
    assert stored["note"] == "รับทางโทรศัพท์"
    assert stored["partner_id"] == one["partner_id"]


def test_sending_again_takes_those_who_did_not_confirm(window, work, partners, news_id, qtbot):
    sending = sent(work, partners, news_id)
    lines = work.reader.children(RECIPIENTS, sending)
    distribution.mark_received(work, [lines[0]["id"]], work.today())
    page = DistributionPage(window, news_id=news_id)
    window.open_page(page)
    qtbot.waitUntil(lambda: page.table.current_id() == sending)
    page.send_again()
    again = window.page()
    assert isinstance(again, SendPage)
    assert again.recipients.chosen() == [lines[1]["partner_id"]]
    assert again.save()
    assert work.reader.count(DISTRIBUTIONS, Query()) == 2


def test_the_list_shows_the_sendings_of_one_piece_of_news_only(window, work, partners, news_id, qtbot):
    other = records.save(work, NEWS, {"name": "ข่าวอื่น"})
    mine, _not_mine = sent(work, partners, news_id), sent(work, partners, other)
    page = DistributionPage(window, news_id=news_id)
    window.open_page(page)
    qtbot.waitUntil(lambda: list(page.model.ids) == [mine])
    qtbot.waitUntil(lambda: page.pane.record is not None)
    everything = DistributionPage(window)
    window.open_page(everything)
    qtbot.waitUntil(lambda: len(everything.model.ids) == 2)
    everything.leave()
    assert window.page() is page


def test_proof_and_result_are_written_down_in_the_form(window, work, partners, news_id, typing):
    sending = sent(work, partners, news_id)
    form = DistributionForm(window, sending)
    window.open_page(form)
    assert form.notices.bar("frozen") is not None
    typing(form.body.fields["proof"].edit, "หนังสือที่ 12/2569")
    assert form.save()
    assert work.reader.get(DISTRIBUTIONS, sending)["proof"] == "หนังสือที่ 12/2569"
    assert len(work.reader.children(RECIPIENTS, sending)) == 2


# --- templates -----------------------------------------------------------------------------------------------------------------


def test_a_field_is_put_in_by_one_press_and_the_preview_shows_the_news(window, work, news_id, qtbot):
    page = TextTemplatesPage(window, news_id)
    window.open_page(page)
    qtbot.waitUntil(lambda: len(page.model.ids) >= 5)
    page.add()
    form = window.page()
    assert isinstance(form, TextForm)
    form.put_in("หัวข้อข่าว")
    form.put_in("สถานที่")
    assert form.text.toPlainText() == "{หัวข้อข่าว}{สถานที่}"
    qtbot.waitUntil(lambda: HEADLINE in form.preview.toPlainText())
    assert "หอประชุมโรงเรียน" in form.preview.toPlainText()


def test_an_unknown_field_is_warned_about_but_can_be_saved(window, work, news_id, qtbot, typing):
    form = TextForm(window, None, {"purpose": "line"}, news_id)
    window.open_page(form)
    typing(form.body.fields["name"].edit, "แบบสั้น")
    typing(form.text, "{หัวข้อขาว}")
    qtbot.waitUntil(lambda: bool(form.warning.plain_text()))
    assert form.save()
    assert "แบบสั้น" in [one["name"] for one in work.reader.rows(TEXTS, list(work.reader.ids(TEXTS, Query())))]


def test_deleted_templates_of_the_program_come_back(window, work, news_id, qtbot):
    page = TextTemplatesPage(window)
    window.open_page(page)
    qtbot.waitUntil(lambda: bool(page.model.ids))
    before = len(page.model.ids)
    records.trash(work, TEXTS, list(page.model.ids))
    qtbot.waitUntil(lambda: not page.model.ids)
    page.bring_back()
    qtbot.waitUntil(lambda: len(page.model.ids) == before)
    QApplication.processEvents()
