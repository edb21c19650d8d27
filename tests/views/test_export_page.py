"""Taking a register out: Excel, CSV and vCard, the chosen rows and fields, remembered for the next time."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
import vobject
from PySide6.QtCore import Qt

from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.services import records
from desktop.views.export_page import ExportPage

NAMES = ("โรงเรียนบ้านตัวอย่าง", "โรงเรียนวัดตัวอย่าง", "เทศบาลตำบลตัวอย่าง")


class Export(ExportPage):
    """An export page whose file dialog is answered by the test."""

    target: Path | None = None

    def ask_save_path(self, name: str, filters: str) -> Path | None:
        return self.target


@pytest.fixture
def window(work, open_window):
    for name in NAMES:
        category = "school" if name.startswith("โรงเรียน") else "local_gov"
        children = {"contacts": [{"first_name": "พิมพ์ใจ", "last_name": "ตัวอย่างดี", "phones": ["0 5555 0102"]}]}
        records.save(work, PARTNERS, {"name": name, "category": category, "phones": ["0 5555 0101"]}, children=children)
    return open_window()


def opened(window, query=Query(), ids=None, register=PARTNERS):  # noqa: B008
    page = Export(window, register, query, ids)
    window.open_page(page)
    return page


def save_as(page, qtbot, path):
    page.target = path
    page.save_button.click()
    qtbot.waitUntil(lambda: page.window_.page() is not page, timeout=15000)
    assert page.window_.notices.bar("saved") is not None


def test_excel_has_every_record_and_only_the_ticked_fields(window, qtbot, tmp_path):
    page = opened(window)
    page.tick(("name", "phones"))
    save_as(page, qtbot, tmp_path / "ทะเบียน.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "ทะเบียน.xlsx").worksheets[0].iter_rows(values_only=True))
    assert len(rows) == 4
    assert all(len(row) == 2 for row in rows)
    assert {row[0] for row in rows[1:]} == set(NAMES)


def test_csv_of_what_is_filtered(window, qtbot, tmp_path):
    page = opened(window, Query(text="โรงเรียน"))
    page.formats["csv"].click()
    page.tick(None)
    save_as(page, qtbot, tmp_path / "ทะเบียน.csv")
    with (tmp_path / "ทะเบียน.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 3


def test_vcard_of_the_chosen(window, qtbot, tmp_path, work):
    page = opened(window, ids=list(work.reader.ids(PARTNERS, Query()))[:1])
    page.formats["vcf"].click()
    save_as(page, qtbot, tmp_path / "ผู้ติดต่อ.vcf")
    cards = list(vobject.readComponents((tmp_path / "ผู้ติดต่อ.vcf").read_text(encoding="utf-8")))
    assert [card.name for card in cards] == ["VCARD", "VCARD"]


def test_fields_and_form_are_remembered(window, qtbot, tmp_path):
    page = opened(window)
    page.formats["csv"].click()
    page.tick(("name",))
    save_as(page, qtbot, tmp_path / "ทะเบียน.csv")
    again = opened(window)
    assert again.format.ending == "csv"
    assert again.names() == ["name"]


def test_nothing_ticked_cannot_be_saved(window):
    page = opened(window)
    page.tick(())
    assert not page.save_button.isEnabled()
    item = page.fields.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    assert page.save_button.isEnabled()


def test_vcard_is_offered_only_where_there_are_contact_persons(window):
    assert "vcf" not in opened(window, register=NETWORKS).formats


def test_a_folder_that_is_gone_is_a_sentence(window, qtbot, tmp_path):
    page = opened(window)
    page.target = tmp_path / "no such folder" / "ทะเบียน.xlsx"
    page.save_button.click()
    qtbot.waitUntil(lambda: page.notices.bar("failed") is not None, timeout=15000)
    assert window.page() is page


def test_the_fields_stand_in_columns_that_fit_the_page(window, qtbot):
    window.resize(1366, 768)
    page = opened(window)
    qtbot.waitUntil(lambda: page.fields.viewport().width() > 600)
    page.fields.doItemsLayout()
    assert page.fields.horizontalScrollBar().maximum() == 0
    right = max(page.fields.visualItemRect(page.fields.item(at)).right() for at in range(page.fields.count()))
    assert right <= page.fields.viewport().width()
