"""Undo to the letter, in the words of the office; and the history of each record."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from desktop.errors import UserError
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.reader import Query
from desktop.paths import Paths
from desktop.services import history, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings

SCHOOL: dict[str, Any] = {"name": "โรงเรียนบ้านหนองบัว", "category": "school"}


def state(work: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every tracked table and of the search indexes, as stored."""
    from desktop.services.changes import TRACKED

    tables = {**dict.fromkeys(TRACKED, "*"), **{f"{name}_search": "rowid, text" for name in ("partner", "network", "partner_activity")}}
    return {name: work.reader.connection.execute(f'SELECT {columns} FROM "{name}" ORDER BY 1').fetchall() for name, columns in tables.items()}


def undo_everything(work: Workspace) -> None:
    while history.undo_title(work):
        history.undo(work)


def test_the_menu_names_what_would_be_undone(work: Workspace) -> None:
    assert history.undo_title(work) == ""
    with pytest.raises(UserError):
        history.undo(work)
    one = records.save(work, PARTNERS, SCHOOL)
    assert history.undo_title(work) == "เพิ่ม โรงเรียนบ้านหนองบัว"
    records.save(work, PARTNERS, {"road": "สมมุติ"}, one)
    assert history.undo_title(work) == "แก้ไข โรงเรียนบ้านหนองบัว"
    two = records.save(work, PARTNERS, {**SCHOOL, "name": "อีกแห่ง"})
    records.trash(work, PARTNERS, [one, two])
    assert history.undo_title(work) == "ลบ 2 รายการ"
    assert "ลบ 2 รายการ" in history.undo(work)
    assert history.undo_title(work) == "เพิ่ม อีกแห่ง"


def test_an_import_is_one_undo(work: Workspace) -> None:
    from desktop.domain.thai_text import sort_key
    from desktop.models.partner import Partner
    from desktop.services import changes

    records.save(work, PARTNERS, SCHOOL)
    before = state(work)
    names = [f"โรงเรียนที่ {place}" for place in range(128)]
    rows = [
        {"name": name, "name_sort": sort_key(name), "scope": "internal", "kind": "agency", "category": "school", "owner_unit": "ADMIN", "data_as_of": date(2026, 6, 10)}
        for name in names
    ]
    with work.deed("import", "partner", "128") as session:
        ids = changes.insert_many(session, Partner, rows)
    assert [row["name"] for row in work.reader.rows(PARTNERS, ids)] == names
    assert len(work.reader.ids(PARTNERS, Query("ที่ 12"))) == 10
    assert history.undo_title(work) == "นำเข้า 128 รายการ"
    history.undo(work)
    assert state(work) == before


def test_what_removal_takes_along_comes_back(work: Workspace) -> None:
    from desktop.models.partner import Partner

    network = records.save(work, NETWORKS, {"name": "เครือข่ายตัวอย่าง", "kind": "publicity"})
    children = {
        "contacts": [{"first_name": "สมหญิง"}], "memberships": [{"network_id": network, "role": None}],
        "contact_log": [{"on": date(2026, 6, 1), "direction": "in", "subject": "ก"}], "agreements": [{"subject": "ข"}],
    }  # fmt: skip
    one = records.save(work, PARTNERS, SCHOOL, children=children)
    records.save(work, PARTNERS, {**SCHOOL, "name": "สาขา", "parent_id": one})
    before = state(work)
    with work.deed("delete", "partner", "x") as session:
        session.delete(session.get(Partner, one))
    assert work.reader.get(PARTNERS, one) is None
    history.undo(work)
    assert state(work) == before


def test_undo_stops_where_data_were_removed_for_good(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    records.trash(work, PARTNERS, [one])
    records.empty_trash(work, PARTNERS)
    assert history.undo_title(work) == ""
    records.save(work, PARTNERS, SCHOOL)
    history.undo(work)
    assert history.undo_title(work) == ""


def test_settings_are_not_undone_by_the_way(work: Workspace) -> None:
    from desktop.models.office import Office

    records.save(work, PARTNERS, SCHOOL)
    with work.deed("settings", None, "office") as session:
        session.add(Office(key="name_th", value="สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1"))
    history.undo(work)
    assert work.reader.office()["name_th"].endswith("เขต 1")
    assert history.undo_title(work) == ""


def test_a_form_opened_before_an_undo_does_not_save_over_a_later_change(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    records.save(work, PARTNERS, {"road": "ก"}, one)
    opened = (work.reader.get(PARTNERS, one) or {})["version"]
    history.undo(work)
    records.save(work, PARTNERS, {"road": "ข"}, one)
    with pytest.raises(UserError):
        records.save(work, PARTNERS, {"road": "ค"}, one, version=opened)


def test_the_history_of_a_record_speaks_the_office_s_words(work: Workspace) -> None:
    parent = records.save(work, PARTNERS, {**SCHOOL, "name": "ต้นสังกัดสมมุติ"})
    one = records.save(work, PARTNERS, SCHOOL)
    records.save(work, PARTNERS, {"category": "media", "founded_on": date(1980, 2, 3), "parent_id": parent, "phones": ["0 5555 0101"], "publishable": False}, one)
    found = {line.field_label: (line.old, line.new) for line in history.of_record(work, PARTNERS, one) if line.new}
    lists = work.lists()
    assert found["กลุ่มหน่วยงาน"] == (lists.label("partner_category", "school"), lists.label("partner_category", "media"))
    assert ("", "3 ก.พ. 2523") in found.values()
    assert ("", "ต้นสังกัดสมมุติ") in found.values()
    assert ("", "0 5555 0101") in found.values()
    assert ("ใช่", "ไม่ใช่") in found.values() or ("ใช่", "ไม่") in found.values()
    lines = history.of_record(work, PARTNERS, one)
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    assert {line.who for line in lines} == {work.actor}
    assert lines[-1].kind == "new"


def test_the_history_of_a_partner_holds_its_contact_persons(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL, children={"contacts": [{"first_name": "สมหญิง"}]})
    records.save(work, PARTNERS, {}, one, children={"contacts": []})
    assert [line.kind for line in history.of_record(work, PARTNERS, one)] == ["save", "new", "new"]


class Deeds(RuleBasedStateMachine):
    """Any acts in any order; taken back one by one, each state returns to the letter."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())

    @initialize()
    def begin(self) -> None:
        paths = Paths(self.folder / "data")
        paths.make()
        shutil.copyfile(self.template, paths.database)
        self.work = Workspace.open(paths, Settings(user_name="ผู้ทดสอบ"))
        network = records.save(self.work, NETWORKS, {"name": "เครือข่าย", "kind": "publicity"})
        one = records.save(self.work, PARTNERS, SCHOOL)
        self.network, self.ids = network, [one]
        self.done = self.work.reader.generation()
        self.states = [state(self.work)]

    def remember(self) -> None:
        if self.work.reader.generation() != self.done:
            self.done = self.work.reader.generation()
            self.states.append(state(self.work))

    def pick(self, place: int) -> int:
        return self.ids[place % len(self.ids)]

    @rule(name=st.text("กขคน้ำโ 12", min_size=1, max_size=8), place=st.integers(0, 9), people=st.integers(0, 3))
    def save_new(self, name: str, place: int, people: int) -> None:
        values = {**SCHOOL, "name": f"ร{name}", "parent_id": self.pick(place) if place % 2 else None}
        self.ids.append(records.save(self.work, PARTNERS, values, children={"contacts": [{"first_name": f"ค{one}"} for one in range(people)]}))
        self.remember()

    @rule(place=st.integers(0, 9), road=st.sampled_from([None, "ก", "ข"]), people=st.integers(0, 2), member=st.booleans())
    def save_again(self, place: int, road: str | None, people: int, member: bool) -> None:
        children = {"contacts": [{"first_name": f"น{one}"} for one in range(people)], "memberships": [{"network_id": self.network}] * member}
        records.save(self.work, PARTNERS, {"road": road}, self.pick(place), children=children)
        self.remember()

    @rule(place=st.integers(0, 9), back=st.booleans())
    def trash(self, place: int, back: bool) -> None:
        (records.restore if back else records.trash)(self.work, PARTNERS, [self.pick(place)])
        self.remember()

    @rule(field=st.sampled_from(["road", "name", "note"]), value=st.sampled_from(["ก", "น้ำ"]))
    def change_all(self, field: str, value: str) -> None:
        records.bulk_change(self.work, PARTNERS, self.ids, field, value)
        self.remember()

    @rule(place=st.integers(0, 9))
    def remove(self, place: int) -> None:
        from desktop.models.partner import Partner

        one = self.pick(place)
        if len(self.ids) > 1:
            with self.work.deed("merge", "partner", "x") as session:
                session.delete(session.get(Partner, one))
            self.ids.remove(one)
            self.remember()

    @rule()
    def undo(self) -> None:
        if len(self.states) > 1:
            history.undo(self.work)
            self.states.pop()
            self.done = self.work.reader.generation()
            assert state(self.work) == self.states[-1]
            self.ids = [row[0] for row in self.work.reader.connection.execute("SELECT id FROM partner")]

    def teardown(self) -> None:
        if hasattr(self, "work"):
            while len(self.states) > 1:
                self.undo()
            undo_everything(self.work)
            assert not state(self.work)["partner"]
            self.work.close()
        shutil.rmtree(self.folder)


def test_any_deeds_in_any_order_can_be_taken_back_to_the_letter(fresh_database: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Deeds.template = fresh_database
    quick = settings(max_examples=25, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    run_state_machine_as_test(Deeds, settings=quick)


def test_what_was_undone_can_be_done_again_step_by_step(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    states = [state(work)]
    for note in ("หนึ่ง", "สอง"):
        records.save(work, PARTNERS, {"note": note}, one)
        states.append(state(work))
    assert history.redo_title(work) == ""
    for before in states[1::-1]:
        history.undo(work)
        assert state(work) == before
    assert SCHOOL["name"] in history.redo_title(work)
    for after in states[1:]:
        history.redo(work)
        assert state(work) == after
    assert history.redo_title(work) == ""
    history.undo(work)
    assert state(work) == states[1]


def test_a_new_deed_ends_what_could_be_done_again(work: Workspace) -> None:
    one = records.save(work, PARTNERS, SCHOOL)
    records.save(work, PARTNERS, {"note": "หนึ่ง"}, one)
    history.undo(work)
    records.save(work, PARTNERS, {"note": "อื่น"}, one)
    assert history.redo_title(work) == ""
    with pytest.raises(UserError):
        history.redo(work)
