"""The pages around the partner list: trash, history, one field of many, merging, duplicates, verification, versions, members, participants."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.partner_rules import TRANSITIONS
from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS
from desktop.services import drafts, duplicates, networks, partners, records, versions
from desktop.views import field_dialog, messages, partner_deeds, register_deeds, status_dialog, work_thread
from desktop.views.activities import ParticipantsPage
from desktop.views.bulk_change import BulkChangePage
from desktop.views.duplicates_page import DuplicatesPage
from desktop.views.history_page import HistoryPage
from desktop.views.merge_page import MergePage
from desktop.views.networks import MembersPage
from desktop.views.partner_form import PartnerForm
from desktop.views.partner_picker import PartnerPicker
from desktop.views.trash_page import TrashPage
from desktop.views.verification_page import VerificationPage
from desktop.views.versions_page import VersionsPage
from desktop.words import set_language

NAMES = ("โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านหนองบัว", "เทศบาลตำบลตัวอย่าง")


@pytest.fixture
def ids(work):
    return [
        records.save(
            work, PARTNERS,
            {"name": name, "category": "school", "province": "สุรินทร์", "amphoe": "เมืองสุรินทร์", "phones": [f"0 5555 010{place}"], "data_as_of": work.today()},
        )
        for place, name in enumerate(NAMES)
    ]  # fmt: skip


@pytest.fixture
def window(open_window, ids):
    return open_window()


def approved(work, ids, verified=None):
    partners.change_status(work, ids, "submit", work.today())
    partners.change_status(work, ids, "approve", work.today(), memo_number="ศธ 1/2569", approver="นายทดสอบ สมมติกุล")
    if verified:
        partners.verify(work, ids, verified, "", "phone")


def settled(qtbot):
    qtbot.waitUntil(lambda: not work_thread.busy())
    QApplication.processEvents()


@pytest.fixture
def answered(monkeypatch):
    """Every question is answered by its first deed."""
    monkeypatch.setattr(messages.Question, "exec", lambda self: self._choose("yes") or QDialog.DialogCode.Accepted)


# --- trash, history, one field of many ---------------------------------------------------------------------------------------


def test_the_trash_gives_back_and_removes_for_good(window, work, ids, qtbot, answered):
    records.trash(work, PARTNERS, ids[:2])
    page = TrashPage(window, PARTNERS)
    window.open_page(page)
    assert len(page.table.rows) == 2
    back = page.table.selected()[0]["id"]
    page.restore()
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    assert work.reader.get(PARTNERS, back)["deleted_at"] is None
    page.empty_all()
    qtbot.waitUntil(lambda: not page.table.rows)
    assert page.empty.isVisible()


def test_the_history_says_who_when_what_from_and_to(window, work, ids):
    records.save(work, PARTNERS, {"name_short": "บ.น.บ."}, ids[0])
    page = HistoryPage(window, PARTNERS, ids[0])
    window.open_page(page)
    model = page.table.rows_model
    newest = [model.data(model.index(0, place)) for place in range(model.columnCount())]
    assert "บ.น.บ." in newest
    assert work.actor in newest


def test_one_field_of_many_is_changed_in_one_deed(window, work, ids, qtbot):
    page = BulkChangePage(window, PARTNERS, ids)
    window.open_page(page)
    page.field.set_value("stakeholder_groups")
    page._choose()
    page.value_field.set_value([work.lists().items("stakeholder_group")[0].key])
    page.modes.button(1).setChecked(True)
    assert page.mode() == "add"
    page.change()
    settled(qtbot)
    assert all(work.reader.get(PARTNERS, one)["stakeholder_groups"] for one in ids)
    assert window.notices.bar("undo") is not None


# --- duplicates and merging --------------------------------------------------------------------------------------------------


def test_likely_duplicates_are_found_and_told_apart(window, work, ids, qtbot):
    page = DuplicatesPage(window)
    window.open_page(page)
    qtbot.waitUntil(lambda: len(page.table.rows) == 1, timeout=15000)
    page.not_the_same()
    assert not page.table.rows
    assert duplicates.pairs(work) == []


def test_work_begins_on_the_list_not_on_the_arrow_back(window, work, ids, qtbot):
    page = DuplicatesPage(window)
    window.open_page(page)
    assert page.focusWidget() is page.again
    qtbot.waitUntil(lambda: len(page.table.rows) == 1, timeout=15000)
    assert page.focusWidget() is page.table
    window.close_page()
    page = TrashPage(window, PARTNERS)
    window.open_page(page)
    assert page.focusWidget() is not page.back


def test_merging_field_by_field_leaves_one_record(window, work, ids, qtbot):
    records.save(work, PARTNERS, {"note": "ควรเก็บไว้"}, ids[1])
    page = MergePage(window, ids[:2])
    window.open_page(page)
    assert page.keep_id in ids[:2]
    page.keep_group.button(ids[0]).setChecked(True)
    chosen = page.chosen()
    assert chosen["phones"] == ["0 5555 0100", "0 5555 0101"]
    assert chosen["note"] == "ควรเก็บไว้"
    page.groups["phones"].button(ids[1]).setChecked(True)
    page.merge()
    kept = work.reader.get(PARTNERS, ids[0])
    assert kept["phones"] == ["0 5555 0101"]
    assert work.reader.get(PARTNERS, ids[1])["status"] == "merged"
    window.menus.undo()
    settled(qtbot)
    assert work.reader.get(PARTNERS, ids[1])["status"] == "draft"


def test_the_pair_leaves_the_list_when_it_was_merged(window, ids, qtbot):
    page = DuplicatesPage(window)
    window.open_page(page)
    qtbot.waitUntil(lambda: len(page.table.rows) == 1, timeout=15000)
    page.merge()
    merge_page = window.page()
    assert isinstance(merge_page, MergePage)
    merge_page.merge()
    assert window.page() is page
    assert not page.table.rows


# --- status, verification, versions ------------------------------------------------------------------------------------------


def test_a_step_asks_what_has_to_be_written_down_and_says_what_is_missing(window, work, ids):
    partners.change_status(work, ids, "submit", work.today())
    tab = window.page().current
    shown = []

    class Asked(field_dialog.FieldDialog):
        def exec(self):
            self._choose("yes")
            shown.append({one.name: one.field.fault() for one in self.asked})
            next(one for one in self.asked if one.name == "memo_number").field.set_value("ศธ 7/2569")
            self._choose("yes")
            return QDialog.DialogCode.Accepted

    original, field_dialog.FieldDialog = field_dialog.FieldDialog, Asked
    try:
        assert status_dialog.ask_step(tab, ids, "approve")
    finally:
        field_dialog.FieldDialog = original
    assert shown[0]["memo_number"]
    assert {work.reader.get(PARTNERS, one)["status"] for one in ids} <= {"active", "review_due"}
    assert partners.approvals(work, ids[0])[0]["memo_number"] == "ศธ 7/2569"


def test_many_are_marked_as_verified_from_the_list_of_what_is_due(window, work, ids, qtbot, answered):
    approved(work, ids, work.today() - timedelta(days=500))
    page = VerificationPage(window)
    window.open_page(page)
    assert len(page.table.rows) == len(ids)
    page.table.selectAll()
    page.returned()
    qtbot.waitUntil(lambda: not page.table.rows)
    assert all(work.reader.get(PARTNERS, one)["verify_method"] == "sheet" for one in ids)
    for key in ("soon", "campaign"):
        page.show_list(key)
        assert page.which == key


def test_a_version_is_made_submitted_approved_and_sent_out(window, work, ids, qtbot, answered):
    page = VersionsPage(window)
    window.open_page(page)
    page.make()
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    page.submit()
    qtbot.waitUntil(lambda: page.approve_button.isEnabled())
    version = page.table.current()
    versions.approve(work, version.id, work.today(), "นายทดสอบ สมมติกุล", "ศธ 8/2569")
    qtbot.waitUntil(lambda: page.send_button.isEnabled())
    versions.disseminate(work, version.id, "letter", "สถานศึกษาทุกแห่ง", work.today())
    qtbot.waitUntil(lambda: len(page.sendings.rows) == 1)


# --- networks and activities -------------------------------------------------------------------------------------------------


def test_members_join_a_network_and_are_taken_out(window, work, ids, qtbot, monkeypatch):
    network = records.save(work, NETWORKS, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"})
    page = MembersPage(window, network)
    window.open_page(page)
    monkeypatch.setattr(PartnerPicker, "pick", lambda self: ids[:2])
    page.add()
    qtbot.waitUntil(lambda: len(page.table.rows) == 2)
    page.table.selectRow(0)
    page.remove()
    qtbot.waitUntil(lambda: len(page.table.rows) == 1)
    assert len(networks.members(work, network)) == 1


def test_participants_of_an_activity_are_written_down(window, work, ids, qtbot, monkeypatch):
    activity = records.save(work, ACTIVITIES, {"name": "ประชุมตัวอย่าง", "starts_on": work.today()})
    page = ParticipantsPage(window, activity)
    window.open_page(page)
    monkeypatch.setattr(PartnerPicker, "pick", lambda self: list(ids))
    page.add()
    qtbot.waitUntil(lambda: len(page.table.rows) == 3)


def test_the_picker_finds_while_typing_and_keeps_what_was_ticked(window, work, ids, qtbot):
    picker = PartnerPicker(window.page(), work, "ก", "ข", "เพิ่ม", without=[ids[2]])
    assert picker.list.count() == 2
    picker.list.item(0).setCheckState(picker.list.item(0).checkState().Checked)
    picker.search.setText("ไม่มี")
    picker.fill()
    assert picker.list.count() == 0
    assert len(picker.ticked) == 1
    assert picker.words.text() != ""
    picker.search.clear()
    picker.fill()
    picker.show()
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert picker.answer == "yes"
    picker.deleteLater()


def test_the_three_registers_of_the_module_are_switched_in_place(window, work, qtbot):
    root = window.page()
    records.save(work, NETWORKS, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"})
    tab = root.show_part("network")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert root.current is tab
    root.open_record("activity", records.save(work, ACTIVITIES, {"name": "ประชุมตัวอย่าง", "starts_on": work.today()}))
    assert window.page().register is ACTIVITIES
    window.close_page()
    assert root.show_part("partner") is root.current


def test_the_selected_partners_join_a_network_from_the_list(window, work, ids, qtbot, monkeypatch):
    network = records.save(work, NETWORKS, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"})

    def choose(self):
        self.asked[0].field.set_value(network)
        self._choose("yes")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(field_dialog.FieldDialog, "exec", choose)
    partner_deeds.join_network(window.page().current, ids)
    assert len(networks.members(work, network)) == len(ids)


def test_a_person_is_made_anonymous_with_a_reason(window, work, monkeypatch):
    record_id = records.save(work, PARTNERS, {"name": "นายทดสอบ สมมติกุล", "kind": "person", "category": "individual", "phones": ["0 5555 0101"], "data_as_of": work.today()})

    def choose(self):
        self._choose("yes")
        assert self.asked[0].field.fault()
        self.asked[0].field.set_value("เจ้าของข้อมูลขอให้ลบ")
        self._choose("yes")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(field_dialog.FieldDialog, "exec", choose)
    form = PartnerForm(window, record_id)
    window.open_page(form)
    partner_deeds.anonymise(form)
    record = work.reader.get(PARTNERS, record_id)
    assert record["phones"] == []
    assert "สมมติกุล" not in record["name"]


def test_what_was_left_behind_is_offered_when_the_program_starts(window, work, ids):
    drafts.keep(work, PARTNERS, ids[0], {"name_short": "ค้าง"})
    window.page().offer_drafts()
    assert window.notices.bar("drafts") is not None
    window.page().open_draft("partner", ids[0])
    form = window.page()
    assert form.notices.bar("draft") is not None
    form.drafts.discard()
    assert drafts.all(work) == []


# --- in both languages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_page_and_dialog_opens_in_both_languages(window, work, ids, qtbot, monkeypatch, language):
    set_language(language)
    opened = []
    monkeypatch.setattr(messages.Question, "exec", lambda self: opened.append(self.windowTitle()) or QDialog.DialogCode.Rejected)
    network = records.save(work, NETWORKS, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"})
    pages = [
        TrashPage(window, PARTNERS), HistoryPage(window, PARTNERS, ids[0]), BulkChangePage(window, PARTNERS, ids), MergePage(window, ids[:2]),
        DuplicatesPage(window), VerificationPage(window), VersionsPage(window), MembersPage(window, network), PartnerForm(window, ids[0]),
    ]  # fmt: skip
    for page in pages:
        window.open_page(page)
        QApplication.processEvents()
        assert page.title
        window.close_page(page)
    for step in TRANSITIONS:
        if step.direct and step.key != "verify":
            monkeypatch.setattr(partners, "able", lambda _work, some, _key: list(some))
            status_dialog.ask_step(window.page().current, ids[:1], step.key)
    status_dialog.ask_verified(window.page().current, ids)
    VersionsPage(window).make()
    register_deeds.fill_row_menu(window.page().current, window.page().current.more_menu)
    assert len(opened) > 7
    settled(qtbot)
    set_language("th")
