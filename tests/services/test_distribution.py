"""Sendings: recipients taken from the registry, frozen on the day, true whatever becomes of the partners."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import NETWORKS, PARTNERS
from desktop.models.publicity_register import DISTRIBUTIONS, NEWS
from desktop.models.reader import Query
from desktop.services import distribution, history, merge, networks, partners, records, saved_filters
from desktop.services.distribution import ChosenSource, NetworkSource, SavedFilterSource, TagSource
from desktop.services.workspace import Workspace

Add = Callable[..., int]
RECIPIENTS = DISTRIBUTIONS.child("recipients").register


def contact(name: str, **values: Any) -> dict[str, Any]:
    return {"first_name": name, **values}


def sent_to(work: Workspace, sending: int) -> list[tuple[Any, ...]]:
    return [(one["name"], one["contact_name"], one["address"]) for one in work.reader.children(RECIPIENTS, sending)]


def suspend(work: Workspace, partner: int, action: str = "suspend") -> None:
    partners.change_status(work, [partner], "submit", work.today(), memo_number="1/2569")
    partners.change_status(work, [partner], "approve", work.today(), memo_number="1/2569")
    partners.change_status(work, [partner], action, work.today(), reason="ย้าย", memo_number="2/2569")


@pytest.fixture
def school(add: Add) -> int:
    return add("โรงเรียนบ้านตัวอย่าง", category="school", emails=["school@example.go.th"], phones=["0 5555 0101"], topics=["publicity"], line_id="ban-line")


@pytest.fixture
def town(add: Add) -> int:
    people = [contact("ก่อน", emails=["first@example.go.th"]), contact("สมใจ", last_name="ดี", title="นางสาว", emails=["pr@example.go.th"], role="publicity", phones=["08 5555 0101"])]
    return add("เทศบาลตัวอย่าง", children={"contacts": people})


@pytest.fixture
def network(work: Workspace, school: int, town: int) -> int:
    found = records.save(work, NETWORKS, {"name": "เครือข่ายข่าว", "kind": "publicity"})
    networks.add_members(work, found, [school, town])
    return found


def test_of_a_network_those_who_belong_to_it_today(work: Workspace, network: int, school: int, add: Add) -> None:
    gone, coming = add("เคยเป็น", emails=["old@example.go.th"]), add("จะเป็น", emails=["new@example.go.th"])
    networks.add_members(work, network, [gone, coming])
    by_partner = {one.partner_id: one.id for one in networks.members(work, network)}
    networks.set_member(work, by_partner[gone], "member", date(2020, 1, 1), work.today() - timedelta(days=1))
    networks.set_member(work, by_partner[coming], "member", work.today() + timedelta(days=1), None)
    assert [line.name for line in distribution.recipients(work, NetworkSource(network))] == ["เทศบาลตัวอย่าง", "โรงเรียนบ้านตัวอย่าง"]


def test_the_publicity_contact_comes_first_then_the_agencys_own(work: Workspace, network: int) -> None:
    lines = distribution.recipients(work, NetworkSource(network))
    assert [(line.contact_name, line.address) for line in lines] == [("นางสาวสมใจ ดี", "pr@example.go.th"), ("", "school@example.go.th")]
    by_line = distribution.gather(work, NetworkSource(network), "line")
    assert [line.address for line in by_line.lines] == ["", "ban-line"]
    assert by_line.without_address == 1
    assert "1" in by_line.summary()
    assert [line.address for line in distribution.recipients(work, NetworkSource(network), "radio")] == ["08 5555 0101", "0 5555 0101"]


def test_letters_go_to_the_postal_address(work: Workspace, add: Add) -> None:
    one = add("หน่วยงานมีที่อยู่", address_no="99", tambon="เวียง", amphoe="เมืองเชียงราย", province="เชียงราย", postcode="57000")
    assert "57000" in distribution.recipients(work, ChosenSource((one,)), "letter")[0].address


def test_a_contact_person_who_left_gets_nothing(work: Workspace, add: Add) -> None:
    left = contact("ย้ายแล้ว", emails=["left@example.go.th"], ends_on=work.today() - timedelta(days=1))
    one = add("หน่วยงาน", emails=["own@example.go.th"], children={"contacts": [left]})
    assert distribution.recipients(work, ChosenSource((one,)))[0].address == "own@example.go.th"


def test_filters_tags_and_choices(work: Workspace, school: int, town: int) -> None:
    number = saved_filters.save(work, PARTNERS, "โรงเรียน", Query(filters=(("category", ("school",)),)))
    assert [line.partner_id for line in distribution.recipients(work, SavedFilterSource(number))] == [school]
    assert [line.partner_id for line in distribution.recipients(work, TagSource("publicity"))] == [school]
    assert [line.partner_id for line in distribution.recipients(work, ChosenSource((town, school, town)))] == [town, school]
    with pytest.raises(UserError):
        distribution.recipients(work, SavedFilterSource(99))
    with pytest.raises(UserError):
        distribution.recipients(work, NetworkSource(99))


def test_suspended_discontinued_merged_and_trashed_are_left_out_and_counted(work: Workspace, network: int, school: int, town: int, add: Add) -> None:
    one, two, three = (add(f"หน่วยงาน {n}", emails=[f"{n}@example.go.th"]) for n in ("ก", "ข", "ค"))
    suspend(work, one)
    suspend(work, two, "discontinue")
    records.trash(work, PARTNERS, [three])
    merge.merge(work, school, [town], {})
    found = distribution.gather(work, ChosenSource((school, one, two, three, town)))
    assert [line.partner_id for line in found.lines] == [school]
    assert found.left_out == 4
    assert "4" in found.summary()


def test_a_sending_is_one_deed(work: Workspace, network: int) -> None:
    news = records.save(work, NEWS, {"name": "ข่าว"})
    sending = distribution.send(work, {"name": "ส่งข่าว", "news_id": news, "method": "อีเมล"}, NetworkSource(network))
    record = work.reader.get(DISTRIBUTIONS, sending)
    assert record is not None
    assert (record["recipient_count"], record["channel"], record["sent_on"], record["sent_by"]) == (2, "email", work.today(), work.actor)
    assert "เครือข่ายข่าว" in record["recipients_from"]
    assert "2" in record["recipients_from"]
    assert sent_to(work, sending)[0] == ("เทศบาลตัวอย่าง", "นางสาวสมใจ ดี", "pr@example.go.th")
    history.undo(work)
    assert work.reader.get(DISTRIBUTIONS, sending) is None
    assert work.reader.children(RECIPIENTS, sending) == []
    history.redo(work)
    assert len(sent_to(work, sending)) == 2


def test_the_list_stays_true_whatever_becomes_of_the_partners(work: Workspace, network: int, school: int, town: int, add: Add) -> None:
    other, brief = add("หน่วยงานอื่น"), add("ชั่วคราว", emails=["brief@example.go.th"])
    sending = distribution.send(work, {"name": "ส่งข่าว"}, ChosenSource((school, town, brief)))
    before = sent_to(work, sending)
    records.save(work, PARTNERS, {"name": "ชื่อใหม่", "emails": ["changed@example.go.th"]}, school)
    merge.merge(work, other, [town], {})
    records.trash(work, PARTNERS, [brief])
    records.empty_trash(work, PARTNERS, [brief])
    assert work.reader.get(PARTNERS, brief) is None
    assert sent_to(work, sending) == before
    record = work.reader.get(DISTRIBUTIONS, sending)
    assert record is not None
    assert record["recipient_count"] == 3


def test_only_those_ticked_and_nobody_is_refused(work: Workspace, network: int, school: int, town: int) -> None:
    sending = distribution.send(work, {"name": "ส่งทาง LINE", "channel": "line"}, NetworkSource(network))
    assert [name for name, _who, _where in sent_to(work, sending)] == ["โรงเรียนบ้านตัวอย่าง"]
    sending = distribution.send(work, {"name": "ส่งทาง LINE", "channel": "line"}, NetworkSource(network), chosen=[town])
    assert [name for name, _who, _where in sent_to(work, sending)] == ["เทศบาลตัวอย่าง"]
    with pytest.raises(UserError):
        distribution.send(work, {"name": "ไม่มีใคร"}, ChosenSource(()))
    with pytest.raises(Faults):
        distribution.send(work, {"name": ""}, NetworkSource(network))
    assert len(work.reader.ids(DISTRIBUTIONS, Query())) == 2


def test_receipts_and_sending_again(work: Workspace, network: int, school: int, town: int) -> None:
    sending = distribution.send(work, {"name": "ส่งข่าว", "channel": "email"}, NetworkSource(network))
    first, second = work.reader.children(RECIPIENTS, sending)
    assert distribution.mark_received(work, [first["id"]], work.today()) == 1
    assert [one["received_on"] for one in work.reader.children(RECIPIENTS, sending)] == [work.today(), None]
    again = distribution.resend(work, sending)
    assert again.source.ids == (second["partner_id"],)
    assert again.values["name"] == "ส่งข่าว"
    assert again.gone == ()
    new = distribution.send(work, again.values, again.source)
    assert [name for name, _who, _where in sent_to(work, new)] == [second["name"]]
    history.undo(work)
    history.undo(work)
    assert work.reader.children(RECIPIENTS, sending)[0]["received_on"] is None
    distribution.mark_received(work, [first["id"], second["id"]], work.today())
    with pytest.raises(UserError):
        distribution.resend(work, sending)
    with pytest.raises(Faults):
        distribution.mark_received(work, [first["id"]], work.today() + timedelta(days=1))


def test_sending_again_follows_a_merge_and_names_those_who_are_gone(work: Workspace, school: int, town: int, add: Add) -> None:
    brief = add("ชั่วคราว", emails=["brief@example.go.th"])
    sending = distribution.send(work, {"name": "ส่งข่าว"}, ChosenSource((town, brief)))
    merge.merge(work, school, [town], {})
    records.trash(work, PARTNERS, [brief])
    records.empty_trash(work, PARTNERS, [brief])
    again = distribution.resend(work, sending)
    assert again.source.ids == (school,)
    assert again.gone == ("ชั่วคราว",)


def test_addresses_for_a_draft_each_once(work: Workspace, school: int, add: Add) -> None:
    twin = add("หน่วยงานเดียวกัน", emails=["school@example.go.th"])
    none = add("ไม่มีอีเมล")
    lines = distribution.recipients(work, ChosenSource((school, twin, none)))
    assert distribution.emails(lines) == ["school@example.go.th"]


def test_who_is_made_anonymous_is_forgotten_in_old_sendings(work: Workspace, add: Add) -> None:
    person = add("นายสมมุติ ตัวอย่างดี", kind="person", category="media", emails=["somebody@example.go.th"])
    sending = distribution.send(work, {"name": "ส่งข่าว"}, ChosenSource((person,)))
    news = records.save(work, NEWS, {"name": "ข่าว", "source_id": person, "sender": "นายสมมุติ ตัวอย่างดี", "sender_emails": ["somebody@example.go.th"]})
    records.save(work, NEWS, {"sender": "นายสมมุติ"}, news)
    partners.anonymise(work, person, "ขอให้ลบข้อมูล")
    assert len(sent_to(work, sending)) == 1
    database = work.paths.database.parent
    work.close()
    for file in database.glob("prasan.db*"):
        assert b"somebody@example.go.th" not in file.read_bytes()
        assert "สมมุติ".encode() not in file.read_bytes()


def test_who_was_merged_and_made_anonymous_is_forgotten_in_old_sendings(work: Workspace, school: int, add: Add) -> None:
    person = add("นายสมมุติ ตัวอย่างดี", kind="person", category="media", emails=["somebody@example.go.th"])
    sending = distribution.send(work, {"name": "ส่งข่าว"}, ChosenSource((person, school)))
    merge.merge(work, school, [person], {})
    partners.anonymise(work, person, "ขอให้ลบข้อมูล")
    names = [one["name"] for one in work.reader.children(RECIPIENTS, sending)]
    assert len(names) == 2
    assert "นายสมมุติ ตัวอย่างดี" not in names
    assert work.reader.reference_title("partner", school) in names
