"""Cases kept to named people: whoever is not named meets them nowhere, and can do nothing with them (domain B.3.7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import Faults, UserError
from desktop.exchange import importer, out, sheet
from desktop.models import case_timeline
from desktop.models.complaint_register import ACTIONS, CASES, LETTERS, REFERRALS
from desktop.models.reader import Query
from desktop.services import (
    attachments,
    case_links,
    case_merge,
    cases,
    complaint_settings,
    drafts,
    history,
    imports,
    improvements,
    office,
    records,
    referrals,
    steps,
    surveys,
)
from desktop.services.workspace import Workspace
from tests.services.case_help import PLAIN, act, assign, kept, step, take_in

STRANGER = "นายคนอื่น ตัวอย่าง"
WORD = "เรื่องลับเฉพาะ"


@pytest.fixture
def first_database(complaint_database: Path) -> Path:
    return complaint_database


@pytest.fixture
def secret(work: Workspace, tmp_path: Path) -> int:
    case = take_in(work, name=WORD, category="harassment", handlers=[work.actor], detail=f"{WORD} ในห้องเรียน")
    file = tmp_path / f"{WORD}.txt"
    file.write_text("x", encoding="utf-8")
    attachments.add(work, CASES, case, file)
    act(work, case, name=f"{WORD} สอบถาม")
    records.save(work, LETTERS, {"case_id": case, "name": WORD, "body": WORD})
    referrals.send(work, case, {"name": "สำนักงานตัวอย่าง", "purpose": "facts"})
    drafts.keep(work, CASES, case, {"detail": WORD})
    return case


def test_it_is_seen_by_whom_it_names(work: Workspace, secret: int) -> None:
    assert list(work.reader.ids(CASES, Query(text=WORD))) == [secret]
    assert len(history.of_record(work, CASES, secret)) == 3
    assert drafts.find(work, CASES, secret)


def test_nobody_else_meets_it(work: Workspace, secret: int, tmp_path: Path) -> None:
    other = take_in(work)
    case_links.link(work, other, secret)
    number = kept(work, secret)["number"]
    file_id = attachments.of_record(work, CASES, secret)[0].id
    work.settings.user_name = STRANGER
    assert list(work.reader.ids(CASES, Query())) == [other]
    assert not work.reader.ids(CASES, Query(text=WORD))
    assert not work.reader.ids(CASES, Query(trash=True))
    assert work.reader.get(CASES, secret) is None
    assert work.reader.counts(CASES, "category", Query()) == {"fees": 1}
    assert work.reader.counts(CASES, "view", Query())["all"] == 1
    assert [work.reader.count(register, Query()) for register in (ACTIONS, LETTERS, REFERRALS)] == [0, 0, 0]
    assert [name for _id, name in work.reader.find_references("case", "")] == [kept(work, other)["number"]]
    assert history.of_record(work, CASES, secret) == []
    assert case_timeline.of_case(work.reader, secret) == []
    assert attachments.of_record(work, CASES, secret) == []
    assert drafts.find(work, CASES, secret) is None
    assert not drafts.all(work)
    with pytest.raises(UserError):
        attachments.path_of(work, file_id)
    assert surveys.of_case(work, secret) is None
    assert surveys.not_asked(work) == []
    out.write_csv(work, CASES, work.reader.ids(CASES, Query()), tmp_path / "all.csv")
    assert WORD not in (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    assert WORD not in history.undo_title(work)
    assert number


def test_nobody_else_does_anything_with_it(work: Workspace, secret: int) -> None:
    before = kept(work, secret)
    action = work.reader.ids(ACTIONS, Query())[0]
    work.settings.user_name = STRANGER
    for deed in (
        lambda: cases.save(work, {"handlers": [STRANGER]}, None, secret),
        lambda: records.save(work, CASES, {"handlers": [STRANGER]}, secret),
        lambda: records.save(work, ACTIONS, {"name": "แก้"}, action),
        lambda: act(work, secret),
        lambda: step(work, secret, "screen"),
        lambda: surveys.ask(work, secret),
    ):
        with pytest.raises(UserError):
            deed()
    assert steps.allowed(work, CASES, [secret]) == []
    records.bulk_change(work, CASES, [secret], "handlers", [STRANGER])
    records.trash(work, CASES, [secret])
    work.settings.user_name = before["handlers"][0]
    assert kept(work, secret) == before


def test_a_file_brings_nothing_into_it(work: Workspace, secret: int, tmp_path: Path) -> None:
    number = kept(work, secret)["number"]
    work.settings.user_name = STRANGER
    file = tmp_path / "cases.csv"
    file.write_text(f"เลขที่รับเรื่อง,เรื่อง,รายละเอียด,หมวดเรื่อง,การเปิดเผยชื่อ\n{number},ชื่อใหม่,ใหม่,อื่น ๆ,ไม่ระบุชื่อ\n", encoding="utf-8-sig")
    from desktop.domain.import_plan import Mode

    plan = importer.plan(work, CASES, sheet.open_workbook(file), mode=Mode.UPDATE)
    assert WORD not in repr(plan.rows)
    imports.commit(work, plan)
    work.settings.user_name = "นางสาวพิมพ์ใจ ตัวอย่างดี"
    assert kept(work, secret)["name"] == WORD


def test_a_level_of_secrecy_keeps_it_too_and_is_lifted_again(work: Workspace) -> None:
    case = take_in(work)
    with pytest.raises(Faults) as error:
        cases.save(work, {"secrecy": "secret"}, None, case)
    assert [fault.field for fault in error.value.faults] == ["handlers"]
    cases.save(work, {"secrecy": "secret", "handlers": [work.actor]}, None, case)
    assert kept(work, case)["restricted"]
    with pytest.raises(UserError):
        records.bulk_change(work, CASES, [case], "handlers", [])
    cases.save(work, {"secrecy": "normal", "handlers": []}, None, case)
    assert not kept(work, case)["restricted"]
    history.undo(work)
    assert kept(work, case)["restricted"]
    with pytest.raises(UserError):
        records.bulk_change(work, CASES, [take_in(work), take_in(work)], "secrecy", "secret")


def test_who_would_lose_sight_of_it_is_told(work: Workspace) -> None:
    values = PLAIN | {"category": "harassment", "handlers": [STRANGER], "anonymity": "anonymous"}
    warned = cases.check(work, values, None, None)
    assert [(fault.field, fault.blocking) for fault in warned] == [("handlers", False)]
    cases.save(work, values, None)
    assert work.reader.count(CASES, Query()) == 0
    assert cases.is_secret(work, {"category": "harassment"})
    assert not cases.is_secret(work, {"category": "fees"})


def test_without_a_name_of_the_user_it_says_what_to_do(work: Workspace) -> None:
    work.settings.user_name = ""
    with pytest.raises(Faults) as error:
        cases.save(work, PLAIN | {"category": "harassment", "anonymity": "anonymous"}, None)
    assert "ตั้งค่า" in error.value.hint


def test_the_responsible_officer_of_a_secret_case_sees_it(work: Workspace) -> None:
    case = take_in(work, category="misconduct", handlers=[work.actor])
    assign(work, case, owner_officer="นายรับผิดชอบ ตัวอย่าง")
    assert kept(work, case)["handlers"] == [work.actor, "นายรับผิดชอบ ตัวอย่าง"]


def test_the_office_chooses_its_secret_categories(work: Workspace) -> None:
    case, about_me = take_in(work), take_in(work, respondent_name="นางสาวพิมพ์ใจ ตัวอย่างดี")
    with pytest.raises(UserError):
        complaint_settings.set_settings(work, {"secret_categories": ("fees",)})
    office.set_profile(work, {"director_name": "นายผู้อำนวยการ ตัวอย่าง"})
    complaint_settings.set_settings(work, {"secret_categories": ("fees",)})
    assert kept(work, case)["restricted"]
    assert kept(work, case)["handlers"] == [work.actor]
    assert work.reader.get(CASES, about_me) is None
    assert take_in(work, category="harassment")
    complaint_settings.set_settings(work, {"secret_categories": ()})
    assert not kept(work, case)["restricted"]
    work.settings.user_name = ""
    cases.save(work, {"handlers": []}, None, case)
    with pytest.raises(UserError):
        complaint_settings.set_settings(work, {"secret_categories": ("fees",)})
    with pytest.raises(Faults):
        complaint_settings.set_settings(work, {"secret_categories": ("nothing",)})
    assert complaint_settings.settings(work).secret_categories == ()


def test_merging_does_not_open_it(work: Workspace, secret: int) -> None:
    other = take_in(work)
    with pytest.raises(UserError, match=str(kept(work, secret)["number"])):
        case_merge.merge(work, other, [secret])
    assert case_merge.merge(work, secret, [other]) == 1


def test_the_plan_everybody_reads_takes_its_category_only(work: Workspace, secret: int) -> None:
    cases.save(work, {"root_cause": f"{WORD} ไม่มีผู้ดูแล"}, None, secret)
    given = improvements.from_cases(work, [secret])
    assert given["name"] == work.lists().label("complaint_category", "harassment")
    assert given["root_cause"] is None
    assert (given["owner_unit"], given["owner_officer"]) == ("ADMIN", None)
    planned = improvements.add(work, given | {"measure": "จัดเวรดูแล"}, [secret])
    work.settings.user_name = STRANGER
    assert improvements.cases_of(work, planned) == []
    with pytest.raises(UserError):
        improvements.tie(work, planned, [secret])


def test_who_does_not_see_it_undoes_nothing_of_it(work: Workspace, secret: int) -> None:
    step(work, secret, "screen")
    actor = work.actor
    work.settings.user_name = STRANGER
    with pytest.raises(UserError):
        history.undo(work)
    work.settings.user_name = actor
    history.undo(work)
    work.settings.user_name = STRANGER
    with pytest.raises(UserError):
        history.redo(work)
    work.settings.user_name = actor
    assert kept(work, secret)["status"] == "new"


def test_a_link_to_it_is_told_to_those_who_see_it(work: Workspace, secret: int) -> None:
    other = take_in(work)
    case_links.link(work, other, secret, WORD)
    assert any(event.kind == "link" for event in case_timeline.of_case(work.reader, other))
    work.settings.user_name = STRANGER
    assert not any(event.kind == "link" for event in case_timeline.of_case(work.reader, other))


def test_who_shut_himself_out_may_take_it_back(work: Workspace, secret: int) -> None:
    before = kept(work, secret)
    cases.save(work, {"handlers": [STRANGER]}, None, secret)
    assert work.reader.get(CASES, secret) is None
    history.undo(work)
    assert kept(work, secret)["handlers"] == before["handlers"]


def test_merging_an_open_case_shows_a_kept_one_to_nobody_else(work: Workspace, secret: int) -> None:
    other = take_in(work, handlers=[STRANGER])
    case_merge.merge(work, secret, [other])
    assert kept(work, secret)["handlers"] == [work.actor]
