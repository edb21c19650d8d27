"""The end of the time of keeping, and one person's data, in the window."""

from __future__ import annotations

import json
from datetime import date

from desktop.models.complaint_register import CASES, DISPOSALS
from desktop.models.reader import Query
from desktop.services import identities
from desktop.views import file_dialogs
from desktop.views.disposal_page import CertificatesPage, DisposalPage, ask_person
from desktop.views.document_page import DocumentPage
from desktop.views.report_page import ReportPage
from tests.views.case.samples import WHO, make, press, settled, words
from tests.views.complaints.hands import text_of


def due(work):
    one = make(work)
    with work.deed("save", "case", "x") as session:
        from desktop.models.complaint import Case

        row = session.get_one(Case, one)
        row.status, row.closed_on, row.retention_until = "closed", date(2015, 1, 5), date(2025, 1, 5)
    return one


def test_nothing_due_is_said_and_nothing_can_be_pressed(window, work):
    make(work)
    page = window.open_page(DisposalPage(window))
    assert page.empty.isVisible()
    assert not page.dispose_button.isEnabled()
    assert not page.print_button.isEnabled()


def test_ticked_cases_go_with_a_certificate_that_is_shown(window, work, fill, built):
    one = due(work)
    page = window.open_page(DisposalPage(window))
    assert not page.dispose_button.isEnabled()
    page.all_button.click()
    fill |= {"name": "1/2569", "approver": "นายสมมติ อนุมัติ", "memo_number": "ศธ 1/2569"}
    page.dispose_button.click()
    shown = built()
    assert isinstance(shown, ReportPage)
    assert shown.report.name == "disposal-certificate"
    assert "1/2569" in text_of(shown._pdf)
    assert identities.read(work, one) is None
    assert WHO["first_name"] not in str(work.reader.get(CASES, one))
    shown.leave()
    assert page.empty.isVisible()
    assert work.reader.count(DISPOSALS, Query()) == 1


def test_only_the_group_whose_time_is_over_is_shown_and_goes(window, work, fill, built):
    one = due(work)
    with work.deed("save", "case", "x") as session:
        from desktop.models.complaint import Case

        session.get_one(Case, one).retention_until = date(2035, 1, 5)
    page = window.open_page(DisposalPage(window))  # closed in January 2015; the complainant is kept for 5 years
    shown = [str(page.table.model().index(0, place).data()) for place in range(page.table.model().columnCount())]
    assert shown[-1] == "ผู้ร้อง"
    assert "2563" in shown[-2]
    page.all_button.click()
    fill |= {"name": "3/2569"}
    page.dispose_button.click()
    assert "ผู้ร้อง" in text_of(built()._pdf)
    case = work.reader.get(CASES, one)
    assert (case["disposed_groups"], case["disposed_on"]) == (["identity"], None)
    assert case["detail"]
    window.page().leave()
    assert page.empty.isVisible()
    window.open_record(CASES.name, one)
    assert "ครบกำหนดเก็บ" in words(window.page())


def test_without_a_number_of_the_certificate_nothing_goes(window, work, fill):
    due(work)
    page = window.open_page(DisposalPage(window))
    page.all_button.click()
    page.dispose_button.click()
    assert work.reader.count(DISPOSALS, Query()) == 0
    assert len(page.table.rows) == 1


def test_a_certificate_is_not_typed_by_hand(window, work, fill, qtbot, built):
    due(work)
    page = window.open_page(DisposalPage(window))
    page.open_certificates()
    settled(qtbot)
    empty = window.page()
    assert isinstance(empty, CertificatesPage)
    press(empty, "Ctrl+N")
    assert window.page() is page
    page.all_button.click()
    fill |= {"name": "2/2569"}
    page.dispose_button.click()
    built().leave()
    page.open_certificates()
    settled(qtbot)
    assert not window.page().import_button.isVisible()
    press(window.page(), "Ctrl+Shift+P")
    assert built().report.name == "disposal-certificate"


def test_one_person_gets_what_is_kept_and_the_look_is_written_down(window, work, case_id, fill, built, monkeypatch, tmp_path, qtbot):
    page = window.open_page(DisposalPage(window))
    fill |= {"first_name": WHO["first_name"], "last_name": WHO["last_name"], "reason": "ผู้ร้องยื่นคำขอ 8 เม.ย. 2569"}
    ask_person(page)
    shown = built()
    assert isinstance(shown, DocumentPage)
    assert WHO["last_name"] in text_of(shown._pdf)
    assert WHO["last_name"] not in shown.title + shown.file_name + words(shown)
    assert len(identities.reveals(work, case_id)) == 1
    target = tmp_path / "data.json"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_given: target)
    press(shown, "Ctrl+J")
    assert WHO["last_name"] in json.dumps(json.loads(target.read_text(encoding="utf-8")), ensure_ascii=False)
    settled(qtbot)


def test_nobody_of_that_name_is_said_in_the_dialog_and_what_was_typed_stays(window, work, case_id, monkeypatch):
    from desktop.views.field_dialog import FieldDialog

    seen = []

    def answer(self):
        fields = {one.name: one.field for one in self.asked}
        fields["first_name"].set_value("ไม่มีใครชื่อนี้")
        fields["reason"].set_value("ยื่นคำขอ")
        self.show()
        self.buttons["yes"].click()
        seen.append((self.isVisible(), self.error.isVisible(), self.error.plain_text(), self.error.accessibleName(), fields["first_name"].value()))
        self.buttons[""].click()
        return self.result()

    monkeypatch.setattr(FieldDialog, "exec", answer)
    page = window.open_page(DisposalPage(window))
    ask_person(page)
    ((stays, shown, said, heard, typed),) = seen
    assert (stays, shown) == (True, True)
    assert heard == said != ""
    assert typed == "ไม่มีใครชื่อนี้"
    assert window.page() is page
    assert not identities.reveals(work, case_id)
