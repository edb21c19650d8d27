"""Who complains on the page of a case: one word, until somebody says why it must be known."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from desktop.services import (
    identities,
    vault,
)
from desktop.views import messages
from desktop.views.case import identity as identity_pane
from desktop.views.case_page import CasePage
from tests.views.case.samples import PASSWORD, make, press, settled, words


def test_a_hidden_complainant_is_one_word_until_a_reason_is_written_and_goes_again_after_a_minute(page, work, fill, qtbot, monkeypatch):
    pane = page.side.identity
    assert "ลับสุดใจ" not in words(pane)
    monkeypatch.setattr(identity_pane, "SHOWN_SECONDS", 2)
    fill |= {"reason": "ต้องโทรแจ้งนัดหมาย"}
    press(page, "Ctrl+Shift+I")
    assert fill["_asked"] == [["reason"]]
    assert "ดวงกมลวรรณ" in words(pane)
    assert len(identities.reveals(work, page.case_id)) == 1
    pane._tick()
    pane._tick()
    assert "ดวงกมลวรรณ" not in words(pane)
    settled(qtbot)
    assert "ดวงกมลวรรณ" not in words(page)
    assert any(event.kind == "reveal" for event in page.case.events)
    assert "1" in pane.looked.plain_text()


def test_a_missing_reason_shows_nothing_and_logs_nothing(page, work, monkeypatch):
    said = []

    def answer(self):
        self._choose("yes")
        said.extend(one.field.fault() for one in self.asked)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    press(page, "Ctrl+Shift+I")
    assert said
    assert said[0]
    assert page.side.identity.revealed is None
    assert identities.reveals(work, page.case_id) == []


def test_leaving_the_page_hides_the_complainant(page, window, fill):
    fill |= {"reason": "ต้องโทรแจ้งนัดหมาย"}
    press(page, "Ctrl+Shift+I")
    assert page.side.identity.revealed is not None
    window.show_tab(1)
    assert page.side.identity.revealed is None
    window.show_tab(0)
    assert "ดวงกมลวรรณ" not in words(page)


def test_a_named_complainant_is_shown_where_no_key_locks_it_and_asks_the_password_where_one_does(window, work, fill):
    one = make(work, anonymity="named")
    shown = window.open_page(CasePage(window, one))
    assert "ดวงกมลวรรณ" in words(shown.side.identity)
    vault.set_key(work, PASSWORD)
    vault.lock(work)
    shown.load()
    assert "ดวงกมลวรรณ" not in words(shown.side.identity)
    fill |= {"password": PASSWORD}
    shown.side.identity.look()
    assert "ดวงกมลวรรณ" in words(shown.side.identity)
    assert identities.reveals(work, one) == []


def test_an_anonymous_case_has_nobody_to_look_at(window, work):
    one = make(work, None, anonymity="anonymous")
    shown = window.open_page(CasePage(window, one))
    assert not shown.side.identity.open_button.isVisible()
    assert not shown.side.identity.set_key.isVisible()


def test_a_named_complainant_goes_from_the_page_when_the_key_is_locked(window, work):
    one = make(work, anonymity="named")
    vault.set_key(work, PASSWORD)
    shown = window.open_page(CasePage(window, one))
    assert "ดวงกมลวรรณ" in words(shown.side.identity)
    vault.lock(work)
    shown.side.identity._lock_again()
    assert "ดวงกมลวรรณ" not in words(shown.side.identity)
