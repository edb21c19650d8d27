"""A letter about a case: made, changed, seen, saved, printed with and without the name of the complainant."""

from __future__ import annotations

import zipfile

import pytest

from desktop.models.complaint_register import LETTERS, TEMPLATES
from desktop.models.reader import Query
from desktop.services import drafts, identities
from desktop.views import file_dialogs
from desktop.views.document_page import DocumentPage
from desktop.views.letter_page import LetterPage
from desktop.views.template_list import TemplateForm, TemplatesPage
from tests.views.case.samples import WHO, make, press, settled
from tests.views.complaints.hands import text_of

HIDDEN = WHO["last_name"]


@pytest.fixture
def letter(window, case_id, qtbot):
    page = window.open_page(LetterPage(window, case_id))
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=20000)
    return page


def word_text(path):
    with zipfile.ZipFile(path) as packed:
        return packed.read("word/document.xml").decode()


def save_both(shown, qtbot, monkeypatch, folder):
    """The PDF and the Word file of a document page; the names they were offered with too."""
    offered, made = [], []

    def ask(_owner, _settings, _purpose, _title, name, _filters):
        offered.append(name)
        made.append(folder / f"{len(made)}{name[name.rindex('.'):]}")
        return made[-1]

    monkeypatch.setattr(file_dialogs, "ask_save", ask)
    for deed in (shown.save_pdf, shown.save_word):
        deed()
        qtbot.waitUntil(lambda: made[-1].exists() and not shown.work_line.busy, timeout=20000)
    return text_of(made[0].read_bytes()), word_text(made[1]), offered


def test_it_opens_filled_from_a_template_and_its_pages_stand_beside_it(letter, work, case_id):
    assert letter.body.fields["body"].value()
    assert work.reader.reference_title("case", case_id) in letter.title
    assert letter.view.width() > 300
    assert not letter.is_dirty()


def test_typing_draws_it_anew_and_keeps_the_place(letter, qtbot):
    letter.view.zoom_in()
    zoom = letter.view.zoom()
    bar = letter.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    before = letter.view._pages
    letter.body.fields["body"].set_value("ข้อความใหม่ของหนังสือ")
    letter.body.changed.emit("body")
    qtbot.waitUntil(lambda: letter.view._pages is not before, timeout=20000)
    assert letter.view.zoom() == zoom
    assert bar.value() == place


def test_saved_opened_again_and_printed_without_the_name(letter, window, work, qtbot, built, monkeypatch, tmp_path):
    letter.body.fields["body"].set_value("ข้อความที่แก้ด้วยมือ")
    press(letter, "Ctrl+P")
    shown = built()
    assert isinstance(shown, DocumentPage)
    pdf, word, names = save_both(shown, qtbot, monkeypatch, tmp_path)
    assert "ข้อความที่แก้ด้วยมือ" in pdf
    assert "ข้อความที่แก้ด้วยมือ" in word
    for told in (pdf, word, *names, shown.title):
        assert HIDDEN not in told
    assert "/" not in names[0]
    stored = work.reader.ids(LETTERS, Query())
    shown.leave()
    letter.body.fields["body"].set_value("ข้อความที่แก้ด้วยมือ")
    letter.body.fields["doc_no"].set_value("ศธ 04999/77")
    assert letter.save()
    assert len(work.reader.ids(LETTERS, Query())) == 1
    assert work.reader.get(LETTERS, stored[0])["doc_no"] == "ศธ 04999/77"
    assert work.reader.get(LETTERS, stored[0])["body"] == "ข้อความที่แก้ด้วยมือ"
    assert not identities.reveals(work, letter.case_id)
    settled(qtbot)


def test_the_name_is_put_in_with_a_reason_logged_and_kept_nowhere(letter, window, work, fill, qtbot, built, monkeypatch, tmp_path):
    fill["reason"] = "ส่งทางไปรษณีย์"
    letter.name_button.click()
    assert [one.reason for one in identities.reveals(work, letter.case_id)] == ["ส่งทางไปรษณีย์"]
    assert not letter.name_button.isVisible()
    letter.open_letter()
    pdf, word, names = save_both(built(), qtbot, monkeypatch, tmp_path)
    assert HIDDEN in pdf
    assert HIDDEN in word
    assert HIDDEN not in "".join(names)
    letter_id = work.reader.ids(LETTERS, Query())[0]
    assert HIDDEN not in str(work.reader.get(LETTERS, letter_id))
    again = LetterPage(window, letter.case_id, letter_id)
    window.open_page(again)
    qtbot.waitUntil(lambda: again.view.page_count > 0, timeout=20000)
    assert again.name_button.isVisible()


def test_a_memo_to_the_director_offers_no_name(letter, qtbot):
    letter.body.fields["kind"].set_value("memo")
    letter.body.changed.emit("kind")
    settled(qtbot)
    qtbot.waitUntil(lambda: not letter._soon.isActive())
    settled(qtbot)
    assert not letter.name_button.isVisible()
    assert letter.body.fields["name"].value()


def test_another_template_asks_before_it_replaces_what_was_typed(letter, monkeypatch):
    from desktop.views import messages

    letter.body.fields["body"].set_value("พิมพ์เอง")
    monkeypatch.setattr(messages, "confirm", lambda *_given: False)
    letter.take_template(None)
    assert letter.body.fields["body"].value() == "พิมพ์เอง"
    monkeypatch.setattr(messages, "confirm", lambda *_given: True)
    letter.take_template(None)
    assert letter.body.fields["body"].value() != "พิมพ์เอง"


def test_a_template_shows_what_it_gives_and_warns_of_a_field_that_is_none(window, work, qtbot, typing):
    make(work)
    page = window.open_page(TemplatesPage(window))
    settled(qtbot)
    page.open_record(work.reader.ids(TEMPLATES, Query())[0])
    form = window.page()
    assert isinstance(form, TemplateForm)
    form.text.setPlainText("")
    form.put_in("เลขที่เรื่อง")
    qtbot.waitUntil(lambda: "2569" in form.preview.toPlainText())
    typing(form.text, " {ไม่มีช่องนี้}")
    qtbot.waitUntil(form.warning.isVisible)
    assert form.text.toPlainText() == "{เลขที่เรื่อง} {ไม่มีช่องนี้}"


def test_the_name_goes_out_of_the_letter_when_the_page_is_behind_and_before_the_next_letter(letter, fill, qtbot):
    fill["reason"] = "ส่งทางไปรษณีย์"
    letter.name_button.click()
    assert letter._person
    letter.edit_templates()
    assert letter._person is None
    assert letter.view.page_count == 0
    letter.window_.close_page()
    qtbot.waitUntil(lambda: letter.view.page_count > 0, timeout=20000)
    assert letter.name_button.isVisible()
    letter.name_button.click()
    assert letter._person
    letter.save_and_new()
    assert letter._person is None
    settled(qtbot)


def test_an_older_drawing_is_not_shown_over_a_newer_one(letter, qtbot):
    letter.show_letter()
    older = letter._job
    letter.show_letter()
    assert older.is_cancelled()
    assert not letter._job.is_cancelled()
    settled(qtbot)


def test_the_draft_of_a_new_letter_belongs_to_its_case(letter, window, work, qtbot):
    letter.body.fields["body"].set_value("เริ่มพิมพ์ไว้")
    letter.drafts.keep()
    qtbot.waitUntil(lambda: drafts.find(work, LETTERS, None) is not None)
    window.close_page(letter)
    other = window.open_page(LetterPage(window, make(work)))
    assert other.notices.bar("draft") is None
    other.leave()
    assert drafts.find(work, LETTERS, None)["body"] == "เริ่มพิมพ์ไว้"
    window.root_page("complaints").open_draft(LETTERS.name, None)
    again = window.page()
    assert isinstance(again, LetterPage)
    assert again.case_id == letter.case_id
    assert again.notices.bar("draft") is not None
    again.leave()
    assert drafts.find(work, LETTERS, None) is None
    settled(qtbot)
