"""Cases as they are taken in: what every office starts with, numbers, required fields, what keeps one from being saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Thread
from typing import Any

import pytest

from desktop.domain import contact
from desktop.errors import Faults, UserError
from desktop.models.complaint_register import CASE_TYPES, CASES, CHANNELS, IDENTITY, LIMITS
from desktop.models.improvement_register import IMPROVEMENTS
from desktop.models.reader import Query
from desktop.services import cases, history, identities, improvements, office, records
from desktop.services.workspace import Workspace
from tests.services.case_help import PLAIN, WHO, ago, assign, kept, step, take_in


def blocked(error: pytest.ExceptionInfo[Faults]) -> list[str]:
    return [fault.field for fault in error.value.faults if fault.blocking]


def warned(work: Workspace, values: dict[str, Any], who: dict[str, Any] | None = WHO, record_id: int | None = None) -> list[str]:
    return [fault.field for fault in cases.check(work, values, who, record_id) if not fault.blocking]


# --- What every office starts with ------------------------------------------------------------------------------------------------------------


def test_a_new_office_has_numbers_owners_and_channels(work: Workspace) -> None:
    cases.ensure_defaults(work)
    assert work.reader.count(CASE_TYPES, Query()) == 5
    found = work.reader.rows(CHANNELS, work.reader.ids(CHANNELS, Query()))
    assert len({row["channel"] for row in found}) >= 10
    assert sum(bool(row["active"]) for row in found) >= 5
    assert cases.owner_of(work, "complaint") is None
    office.apply_template(work, "B")
    assert cases.owner_of(work, "complaint") == "LAW"
    cases.ensure_defaults(work)
    assert {row["record_type"]: row["owner_unit"] for row in work.reader.rows(CASE_TYPES, work.reader.ids(CASE_TYPES, Query()))} == {
        "complaint": "LAW", "suggestion": "ADMIN", "opinion": "ADMIN", "compliment": "ADMIN", "inquiry": "ADMIN",
    }  # fmt: skip


def test_an_office_without_lawyers_leaves_complaints_with_the_directors_group(work: Workspace) -> None:
    office.apply_template(work, "A")
    cases.ensure_defaults(work)
    assert cases.owner_of(work, "complaint") == "ADMIN"


def test_what_the_office_changed_or_deleted_stays_so(work: Workspace) -> None:
    office.apply_template(work, "B")
    cases.ensure_defaults(work)
    mine = work.reader.ids(CASE_TYPES, Query(filters=(("record_type", ("complaint",)),)))[0]
    records.save(work, CASE_TYPES, {"owner_unit": "HR", "prefix": "รท."}, mine)
    records.trash(work, CHANNELS, work.reader.ids(CHANNELS, Query())[:3])
    count, before = work.reader.count(CHANNELS, Query()), work.reader.generation()
    cases.ensure_defaults(work)
    assert work.reader.generation() == before
    assert work.reader.count(CHANNELS, Query()) == count
    assert cases.owner_of(work, "complaint") == "HR"


def test_it_may_be_asked_for_from_several_threads_at_once(work: Workspace) -> None:
    office.apply_template(work, "B")
    threads = [Thread(target=cases.ensure_defaults, args=(work,)) for _number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert work.reader.count(CASE_TYPES, Query()) == 5
    assert work.reader.count(CHANNELS, Query()) == len(cases.shipped_tables()["channels"])


def test_cases_are_numbered_by_type_and_year(work: Workspace) -> None:
    cases.ensure_defaults(work)
    year = work.today().year + 543
    assert kept(work, take_in(work))["number"] == f"ร.1/{year}"
    assert kept(work, take_in(work))["number"] == f"ร.2/{year}"
    assert kept(work, take_in(work, received_on=date(work.today().year - 1, 12, 30)))["number"] == f"ร.1/{year - 1}"
    praise = take_in(work, record_type="compliment", category="service")
    assert kept(work, praise)["number"] == f"ชม.1/{year}"
    assert history.undo_title(work) == f"เพิ่ม ชม.1/{year}"


# --- Who complains --------------------------------------------------------------------------------------------------------------------------


def test_a_name_and_one_contact_unless_anonymous(work: Workspace) -> None:
    with pytest.raises(Faults) as error:
        cases.save(work, PLAIN, {})
    assert blocked(error) == ["identity.first_name", "identity.phone"]
    with pytest.raises(Faults) as error:
        cases.save(work, PLAIN, None)
    assert blocked(error) == ["identity.first_name", "identity.phone"]
    for contact_field in cases.CONTACTS:
        assert cases.save(work, PLAIN, {"first_name": "สมหญิง", contact_field: "x"})
    assert cases.save(work, PLAIN | {"anonymity": "anonymous"}, None)
    assert cases.save(work, PLAIN | {"anonymity": "anonymous"}, {"first_name": "สมหญิง"})
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (4,)


def test_the_complainant_is_kept_apart_and_left_alone_when_not_given(work: Workspace) -> None:
    case = take_in(work)
    assert identities.read(work, case) == WHO
    cases.save(work, {"wish": "ขอเงินคืน"}, None, case)
    assert identities.read(work, case) == WHO
    cases.save(work, {}, WHO | {"phone": "08 5555 0109"}, case)
    told = identities.read(work, case)
    assert told is not None
    assert told["phone"] == "08 5555 0109"
    history.undo(work)
    assert identities.read(work, case) == WHO
    cases.save(work, {"anonymity": "anonymous"}, None, case)
    assert work.reader.connection.execute("SELECT count(*) FROM case_identity").fetchone() == (0,)
    with pytest.raises(Faults) as error:
        cases.save(work, {"anonymity": "named"}, None, case)
    assert "identity.first_name" in blocked(error)


def test_the_whole_deed_is_undone_at_once(work: Workspace, everything: Callable[[], dict[str, Any]]) -> None:
    before = everything()
    take_in(work)
    history.undo(work)
    assert everything() == before


def test_who_asked_not_to_be_named_stands_in_no_text(work: Workspace) -> None:
    for values in ({"name": "สมหญิง ถูกเก็บเงิน"}, {"detail": "โทรกลับ ๐๘-๕๕๕๕-๐๑๐๑"}, {"wish": "คืนเงินให้นางสมหญิง ตัวอย่างร้อง"}, {"witnesses": ["สมหญิง ตัวอย่างร้อง"]}):
        with pytest.raises(Faults) as error:
            cases.save(work, PLAIN | {"anonymity": "confidential"} | values, WHO)
        assert blocked(error) == list(values)
        assert cases.save(work, PLAIN | values, WHO)


@pytest.mark.parametrize("number", ["1100000000016", "3100100000014", "5123456789017", "1-1000-00000-01-6", "๑๑๐๐๐๐๐๐๐๐๐๑๖", ""])
def test_a_right_citizen_number(number: str) -> None:
    assert contact.check_citizen_id(number) is None


@pytest.mark.parametrize("number", ["1100000000017", "0000000000001", "1111111111111", "123", "110000000001X"])
def test_a_citizen_number_that_cannot_be_right(work: Workspace, number: str) -> None:
    assert contact.check_citizen_id(number)
    assert "identity.citizen_id" in warned(work, PLAIN, WHO | {"citizen_id": number})


def test_what_looks_wrong_about_a_contact_only_warns(work: Workspace) -> None:
    assert warned(work, PLAIN, WHO | {"phone": "0855", "email": "x"}) == ["identity.phone", "identity.email"]
    assert IDENTITY.name not in {one for (one,) in work.reader.connection.execute("SELECT DISTINCT register FROM draft")}


# --- The case ---------------------------------------------------------------------------------------------------------------------------------


def test_what_a_case_cannot_be_without(work: Workspace) -> None:
    with pytest.raises(Faults) as error:
        cases.save(work, {"anonymity": "anonymous", "channel": None}, None)
    assert set(blocked(error)) == {"name", "detail", "category", "channel"}


def test_days_that_cannot_be(work: Workspace) -> None:
    for values, field in (
        ({"received_on": ago(work, -1)}, "received_on"),
        ({"first_reply_on": ago(work, 20)}, "first_reply_on"),
        ({"first_reply_on": ago(work, -1)}, "first_reply_on"),
    ):
        with pytest.raises(Faults) as error:
            take_in(work, **values)
        assert blocked(error) == [field]
    assert warned(work, PLAIN | {"received_on": ago(work, 5), "event_on": ago(work, 1)}) == ["event_on"]


def test_a_number_of_another_office_is_known_again(work: Workspace) -> None:
    first = take_in(work, external_source="gcc1111", external_ref="01-2569-000123")
    again = PLAIN | {"external_source": "gcc1111", "external_ref": "01-2569-000123"}
    found = [fault for fault in cases.check(work, again, WHO, None) if fault.field == "external_ref"]
    assert len(found) == 1
    assert str(kept(work, first)["number"]) in found[0].message
    assert warned(work, PLAIN | {"external_source": "traffy", "external_ref": "01-2569-000123"}) == []
    assert warned(work, {"external_ref": "01-2569-000123"}, None, first) == []


def test_who_takes_it_in_is_written_down(work: Workspace) -> None:
    assert kept(work, take_in(work))["received_by"] == work.actor
    assert kept(work, take_in(work, received_by="นายรับ ตัวอย่าง"))["received_by"] == "นายรับ ตัวอย่าง"


def test_nobody_saves_over_somebody_elses_change(work: Workspace) -> None:
    case = take_in(work)
    version = kept(work, case)["version"]
    cases.save(work, {"wish": "ก"}, None, case, version)
    with pytest.raises(UserError):
        cases.save(work, {"wish": "ข"}, None, case, version)
    with pytest.raises(UserError):
        cases.save(work, {"wish": "ข"}, None, 4711)
    assert work.reader.count(CASES, Query(text="ขอเงิน")) == 0


def test_what_was_thanked_for_does_not_become_a_complaint(work: Workspace) -> None:
    case = take_in(work, record_type="suggestion")
    step(work, case, "screen")
    step(work, case, "acknowledge", reply_channel="phone")
    with pytest.raises(Faults) as refused:
        cases.save(work, {"record_type": "complaint"}, None, case)
    assert [fault.field for fault in refused.value.faults] == ["record_type"]
    cases.save(work, {"record_type": "opinion"}, None, case)


def test_nothing_was_done_before_the_receipt(work: Workspace) -> None:
    case = take_in(work)
    assign(work, case, days_ago=8)
    with pytest.raises(Faults) as refused:
        cases.save(work, {"received_on": ago(work, 5)}, None, case)
    assert [fault.field for fault in refused.value.faults] == ["received_on"]
    cases.save(work, {"received_on": ago(work, 8)}, None, case)


@pytest.mark.parametrize("amount", [3651, 10**9, 1.5, -1])
def test_a_limit_is_a_number_of_days_that_can_be_counted(work: Workspace, amount: float) -> None:
    limit = {"name": "กำหนดเวลา", "clock": "close", "unit": "calendar", "basis": "คำสั่งสำนักงาน"}
    with pytest.raises(Faults):
        records.save(work, LIMITS, limit | {"amount": amount})
    records.save(work, LIMITS, limit | {"amount": 0})
    take_in(work)


def test_the_plan_names_no_hidden_complainant(work: Workspace) -> None:
    case = take_in(work, anonymity="confidential")
    given = improvements.from_cases(work, [case]) | {"measure": "โทรหาคุณสมหญิง ตัวอย่างร้อง"}
    with pytest.raises(Faults):
        improvements.add(work, given, [case])
    planned = improvements.add(work, given | {"measure": "ติดป้าย"}, [case])
    with pytest.raises(Faults):
        records.save(work, IMPROVEMENTS, {"result": "แจ้ง 08-5555-0101 แล้ว"}, planned)
