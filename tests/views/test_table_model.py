"""The one table model: pages around what is seen, nothing read while painting, right in Qt's own eyes."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.partner_register import PARTNERS
from desktop.services import records
from desktop.views.shown import Shown
from desktop.views.table_model import PAGE, RECORD_ROLE, SORT_ROLE, RegisterModel, columns_of
from desktop.views.widgets.delegate import STATUS_ROLE

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def model(work, qtbot):
    return RegisterModel(PARTNERS, Shown(work))


def partner(work, name, **values):
    return records.save(work, PARTNERS, {"name": name, "category": "school", "data_as_of": work.today(), **values})


def page(work, ids):
    return work.reader.rows(PARTNERS, ids)


def test_qt_finds_no_fault_in_an_empty_and_a_filled_model(work, model):
    tester = QAbstractItemModelTester(model, STRICT)
    ids = array("q", [partner(work, f"โรงเรียนบ้านตัวอย่าง {number}") for number in range(3)])
    model.set_result(array("q"))
    model.set_result(ids, {0: page(work, ids)})
    model.set_result(ids[:1], {0: page(work, ids[:1])})
    assert tester.model() is model
    assert model.rowCount() == 1
    assert model.columnCount() == len(columns_of(PARTNERS))


def test_a_cell_is_in_words_and_a_state_has_its_shape(work, model):
    record_id = partner(work, "โรงเรียนวัดตัวอย่าง", phones=["0 5555 0101", "0 5555 0102"])
    model.set_result(array("q", [record_id]), {0: page(work, [record_id])})

    def cell(name, role=Qt.ItemDataRole.DisplayRole):
        return model.data(model.index(0, model.column_of(name)), role)

    assert cell("name") == "โรงเรียนวัดตัวอย่าง"
    assert cell("category") == work.lists().label("partner_category", "school")
    assert cell("phones") == "0 5555 0101, 0 5555 0102"
    assert cell("last_verified_on") == "–"
    assert cell("status", STATUS_ROLE) == "draft"
    assert cell("data_as_of", SORT_ROLE) == work.today()
    assert cell("name", RECORD_ROLE)["id"] == record_id


def test_a_page_that_is_not_there_is_asked_for_once_and_painted_when_it_comes(model, qtbot):
    model.set_result(array("q", range(1, 100_001)))
    asked = []
    model.page_wanted.connect(asked.append)
    name = model.column_of("name")
    for row in range(450, 470):
        assert model.data(model.index(row, name)) == "…"
    assert asked == [2]
    with qtbot.waitSignal(model.dataChanged) as told:
        model.put_page(model.generation, 2, [{"id": 451, "name": "ตัวอย่าง"}])
    first, last = told.args[0].row(), told.args[1].row()
    assert (first, last) == (2 * PAGE, 3 * PAGE - 1)
    assert model.data(model.index(450, name)) == "ตัวอย่าง"


def test_the_rest_of_an_answer_joins_its_first_rows_without_a_reset(model):
    tester = QAbstractItemModelTester(model, STRICT)
    resets = []
    model.set_result(array("q", [1, 2]), {0: [{"id": 1, "name": "ก"}, {"id": 2, "name": "ข"}]})
    model.modelReset.connect(lambda: resets.append(1))
    model.complete(array("q", [1, 2, 3]))
    assert (model.rowCount(), resets) == (3, [])
    asked = []
    model.page_wanted.connect(asked.append)
    assert model.record(1)["name"] == "ข"
    assert model.record(2) is None
    assert asked in ([0], [])
    model.complete(array("q", [3, 1]))
    assert resets == [1]
    assert tester.model() is model


def test_a_page_of_an_older_result_is_dropped(model):
    model.set_result(array("q", [1]))
    old = model.generation
    model.set_result(array("q", [2]))
    model.put_page(old, 0, [{"id": 1, "name": "เก่า"}])
    assert model.record(0) is None


def test_what_changed_is_read_again_without_a_reset(work, model):
    record_id = partner(work, "โรงเรียนเดิม")
    model.set_result(array("q", [record_id]), {0: page(work, [record_id])})
    asked, resets = [], []
    model.page_wanted.connect(asked.append)
    model.modelReset.connect(lambda: resets.append(1))
    model.forget([record_id])
    assert (asked, resets) == ([0], [])
    assert model.record(0)["name"] == "โรงเรียนเดิม"


def test_places_are_found_both_ways(model):
    model.set_result(array("q", [7, 3, 9]))
    assert [model.id_at(0), model.id_at(3)] == [7, 0]
    assert [model.row_of(9), model.row_of(8)] == [2, -1]
    assert model.rowCount(model.index(0, 0)) == 0
    assert not model.data(QModelIndex())
