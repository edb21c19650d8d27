"""What was sent prints as it was sent, in every report of its instrument, whatever the office, its schools, risks, evidence, lists and people have become since."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop import words
from desktop.models.assessment_reading import read
from desktop.models.assessment_register import EVIDENCE
from desktop.models.instrument_register import RISKS
from desktop.models.partner_register import PARTNERS
from desktop.reports import catalogue, xlsx
from desktop.reports.request import Request
from desktop.services import assessments, evidence, office, records
from desktop.services.workspace import Workspace
from tests.services import assessment_help as help_


@pytest.fixture(autouse=True)
def _thai() -> None:
    words.set_language("th")


def _sent(work: Workspace) -> list[int]:
    """A sent round of each instrument: those of the invented office, a SAR, and one of three schools."""
    schools = [row[0] for row in work.reader.connection.execute("SELECT id FROM partner WHERE category = 'school' ORDER BY id LIMIT 3")]
    rounds = [row[0] for row in work.reader.connection.execute("SELECT id FROM assessment ORDER BY id")]
    rounds = [*rounds[1:2], *rounds[3:]]
    rounds += [help_.begin(work), assessments.create(work, {"framework_id": help_.edition(work, "supervision-school"), "fiscal_year": 2569}, schools)]
    piece = records.save(work, EVIDENCE, {"code": "1.1-01", "name": "คำสั่งแต่งตั้ง", "kind": "order", "shelf": "ตู้ 1"})
    for one in rounds:
        first = read(work.reader, one)
        evidence.use(work, piece, first.subject.id, next(iter(first.answers)))
        for subject in first.subjects:
            for code, _name in read(work.reader, one, subject.id).unfinished:
                assessments.answer(work, subject.id, code, {"not_applicable": True, "na_reason": "ไม่มีภารกิจนี้"})
        help_.to_director(work, one)
        if first.record["instrument"] == "sar":
            help_.step(work, one, "director_approves", memo_number="1/2569")
        help_.step(work, one, "submit" if first.record["instrument"] == "sar" else "submit_directly", memo_number="5/2569", values={"out_doc_no": "ศธ 1"})
    return rounds


def _cells(path: Path) -> list[Any]:
    book = openpyxl.load_workbook(path)
    return [(sheet.title, [(cell.coordinate, cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]) for sheet in book]


def _printed(work: Workspace, one: int, folder: Path) -> dict[str, Any]:
    """Report → the cells of its workbook and the names its pages never break."""
    instrument = read(work.reader, one).record["instrument"]
    found: dict[str, Any] = {}
    for name, report in catalogue.REPORTS.items():
        if report.register == "assessment" and name not in ("assessment-comparison", "assessment-trend") and instrument in (report.instruments or (instrument,)):
            asked = Request(ids=[one], values={"signed": True, "templates": True})
            document = catalogue.make(work, name, asked)
            xlsx.write(document, folder / "report.xlsx")
            found[name] = _cells(folder / "report.xlsx"), document.names
    return found


def _change_everything(work: Workspace) -> None:
    office.set_profile(work, {"name_th": "สำนักงานอื่น", "director_name": "คนอื่น", "director_title": "ตำแหน่งอื่น", "province": "จังหวัดอื่น"})
    work.settings.user_name = "ผู้ใช้อื่น"
    for place, row in enumerate(work.reader.connection.execute("SELECT id FROM partner WHERE category = 'school' ORDER BY id DESC").fetchall()):
        records.save(work, PARTNERS, {"name": f"{chr(ord('ก') + place)} ชื่ออื่น"}, row[0])
    for row in work.reader.connection.execute("SELECT id FROM risk").fetchall():
        records.save(work, RISKS, {"name": "ความเสี่ยงอื่น", "fiscal_year": 2570, "unit": "AUDIT"}, row[0])
    records.save(work, EVIDENCE, {"name": "หลักฐานอื่น", "code": "9-99", "shelf": "ตู้อื่น", "secrecy": "secret", "valid_until": date(2020, 1, 1)}, 1)
    with work.session() as session:
        connection = session.connection()
        connection.exec_driver_sql("UPDATE value_item SET label = 'คำอื่น', position = -position")
        connection.exec_driver_sql("UPDATE framework SET content = replace(content, 'ตัว', 'อื่น'), digest = 'x', name = 'อื่น'")


def test_every_report_of_a_sent_round_stays_to_the_letter(instrument_work: Workspace, tmp_path: Path) -> None:
    work = instrument_work
    rounds = _sent(work)
    before = {one: _printed(work, one, tmp_path) for one in rounds}
    assert sum(len(found) for found in before.values()) > 30
    _change_everything(work)
    for one in rounds:
        for name, printed in _printed(work, one, tmp_path).items():
            assert printed == before[one][name], name
