"""Members of networks and participants of activities."""

from datetime import date, timedelta

import pytest

from desktop.errors import Faults, UserError
from desktop.models.partner_register import ACTIVITIES, NETWORKS, PARTNERS
from desktop.services import history, networks, records

TODAY = date.today()


@pytest.fixture
def network(work):
    return records.save(work, NETWORKS, {"name": "เครือข่ายประชาสัมพันธ์", "kind": "publicity"})


@pytest.fixture
def activity(work, network):
    return records.save(work, ACTIVITIES, {"name": "อบรมเขียนข่าว", "starts_on": TODAY, "network_id": network})


def test_members_join_once_the_chair_first(work, add, network, everything):
    first, second = add("สมาชิก ก"), add("ประธาน ข")
    before = everything()
    assert networks.add_members(work, network, [second], "chair", TODAY) == 1
    assert networks.add_members(work, network, [first, second], "member", TODAY) == 1
    assert [one.name for one in networks.members(work, network)] == ["ประธาน ข", "สมาชิก ก"]
    history.undo(work)
    history.undo(work)
    assert everything() == before


def test_a_membership_has_its_time(work, add, network):
    networks.add_members(work, network, [add("สมาชิก")], "member", TODAY - timedelta(days=100))
    (member,) = networks.members(work, network)
    networks.end_members(work, [member.id], TODAY - timedelta(days=1))
    assert networks.members(work, network, on=TODAY) == []
    assert networks.counts(work, [network])[network].members == 0
    assert len(networks.members(work, network)) == 1
    with pytest.raises(Faults):
        networks.set_member(work, member.id, "chair", TODAY, TODAY - timedelta(days=1))
    networks.set_member(work, member.id, "chair", TODAY, None)
    assert networks.members(work, network, on=TODAY)[0].role == "chair"
    assert networks.remove_members(work, [member.id]) == 1
    assert networks.members(work, network) == []
    history.undo(work)
    assert len(networks.members(work, network)) == 1


def test_participants_and_counts(work, add, network, activity):
    first, second = add("หนึ่ง"), add("สอง")
    networks.add_members(work, network, [first])
    assert networks.add_participants(work, activity, [first, second]) == 2
    assert networks.add_participants(work, activity, [second]) == 0
    assert networks.counts(work, [network])[network] == (1, 1)
    assert [one.id for one in networks.activities_of(work, second)] == [activity]
    assert networks.remove_participants(work, activity, [first]) == 1
    assert [one.partner_id for one in networks.participants(work, activity)] == [second]
    history.undo(work)
    assert len(networks.participants(work, activity)) == 2


def test_partners_in_the_trash_do_not_count(work, add, network, activity):
    member = add("หนึ่ง")
    networks.add_members(work, network, [member])
    networks.add_participants(work, activity, [member])
    records.trash(work, PARTNERS, [member])
    assert networks.counts(work, [network])[network].members == 0
    assert networks.members(work, network) == []
    assert networks.participants(work, activity) == []


def test_what_is_gone_is_said(work, add):
    with pytest.raises(UserError):
        networks.add_members(work, 999, [add("หนึ่ง")])
    with pytest.raises(UserError):
        networks.add_participants(work, 999, [])
    with pytest.raises(UserError):
        networks.remove_members(work, [999])
