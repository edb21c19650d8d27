"""The office's key in the window: set, sheet, locked, opened with the right password or with the sheet; never lost by leaving the page."""

from __future__ import annotations

import pytest

from desktop.services import vault
from desktop.views import file_dialogs, messages
from desktop.views.vault_page import VaultPage
from tests.views.case.samples import PASSWORD, make, settled, words
from tests.views.complaints.hands import text_of


@pytest.fixture
def page(window, case_id):
    return window.open_page(VaultPage(window))


def set_it(page, fill, qtbot):
    fill |= {"password": PASSWORD, "again": PASSWORD}
    page.set_button.click()
    qtbot.waitUntil(lambda: bool(page.code), timeout=20000)


def test_without_a_key_it_says_so_and_offers_only_to_set_one(page):
    assert "ยังไม่ตั้งรหัส" in page.state.accessibleName()
    assert [press for press in page.buttons if press.isVisible()] == [page.set_button]
    assert page.set_button.hasFocus()


def test_two_passwords_that_differ_set_nothing(page, work, fill):
    fill |= {"password": PASSWORD, "again": PASSWORD + "อื่น"}
    page.set_button.click()
    assert not vault.state(work).is_set
    assert page.may_close()


def test_the_sheet_is_shown_once_saved_and_then_asked_about_no_more(page, window, work, fill, qtbot, built, monkeypatch, tmp_path):
    set_it(page, fill, qtbot)
    assert vault.state(work).is_set
    assert page.code in words(page)
    assert page.print_button.hasFocus()
    asked = []
    monkeypatch.setattr(messages, "confirm", lambda *given: asked.append(given) and False)
    assert not page.may_close()
    assert len(asked) == 1
    target = tmp_path / "ใบกู้รหัส.pdf"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_given: target)
    page.print_button.click()
    shown = built()
    assert page.code.split("-")[0] in text_of(shown._pdf)
    shown.save_pdf()
    qtbot.waitUntil(target.exists)
    settled(qtbot)
    shown.leave()
    assert page.may_close()
    assert len(asked) == 1
    page.leave()
    assert page.code not in words(window.open_page(VaultPage(window)))


def test_nobody_leaves_while_names_are_being_sealed_and_it_is_said_why(page, window, fill, qtbot):
    fill |= {"password": PASSWORD, "again": PASSWORD}
    page.set_button.click()
    assert not page.may_close()
    assert window.notices.bar("sealing") is not None
    qtbot.waitUntil(lambda: bool(page.code), timeout=20000)
    assert window.notices.bar("sealing") is None


def test_locked_opened_wrongly_rightly_and_with_the_sheet(page, work, fill, qtbot):
    set_it(page, fill, qtbot)
    code = page.code
    page.lock_button.click()
    assert not vault.state(work).unlocked
    assert page.unlock_button.isVisible()
    assert not page.lock_button.isVisible()
    fill["password"] = "ไม่ใช่รหัสนี้แน่นอน"
    page.unlock_button.click()
    assert not vault.state(work).unlocked
    fill["password"] = PASSWORD
    page.unlock_button.click()
    assert vault.state(work).unlocked
    assert "กำลังเปิดดู" in page.state.accessibleName()
    page.lock_button.click()
    fill |= {"code": code, "password": PASSWORD + "ใหม่", "again": PASSWORD + "ใหม่"}
    page.recover_button.click()
    assert vault.state(work).unlocked
    vault.lock(work)
    vault.unlock(work, PASSWORD + "ใหม่")


def test_the_password_changes_and_a_new_sheet_makes_the_old_one_worthless(page, work, fill, qtbot):
    set_it(page, fill, qtbot)
    old = page.code
    fill |= {"old": PASSWORD, "password": PASSWORD + "สอง", "again": PASSWORD + "สอง"}
    page.change_button.click()
    page.renew_button.click()
    assert page.code
    assert page.code != old
    page.lock_button.click()
    fill |= {"code": old, "password": PASSWORD, "again": PASSWORD}
    page.recover_button.click()
    assert not vault.state(work).unlocked


def test_backups_that_hold_names_are_named_and_removed(page, work, fill, qtbot):
    make(work)
    set_it(page, fill, qtbot)
    assert page.remove_button.isVisible()
    page.remove_button.click()
    assert not vault.plain_backups(work)
    assert not page.remove_button.isVisible()
