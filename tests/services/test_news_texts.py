"""Texts made from a piece of news by templates the office edits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop.errors import UserError
from desktop.models.publicity_register import NEWS, TEXTS
from desktop.services import history, news_texts, office, records
from desktop.services.workspace import Workspace

NAME = "อบรมครูผู้สอนภาษาไทย"
FULL: dict[str, Any] = {
    "name": NAME, "event_on": date(2026, 6, 10), "event_time": "9.30", "place": "ห้องประชุมชั้น 2", "chair": "นายสมหวัง ตัวอย่างดี ผู้อำนวยการ",
    "participants": "ครูในสังกัด", "participant_count": 1200, "purpose": "พัฒนาครู", "content": "บรรทัดแรก\nบรรทัดที่สอง", "photographer": "สมใจ",
    "writer": "สมหมาย", "category": "academic", "links": ["https://example.go.th/1"],
}  # fmt: skip


@pytest.fixture
def news(work: Workspace) -> Callable[..., int]:
    office.set_profile(work, {"name_th": "สำนักงานเขตพื้นที่การศึกษาตัวอย่าง เขต 1", "short_name": "สพป.ตัวอย่าง 1", "phone": "0 5555 0101"})

    def adding(**values: Any) -> int:
        return records.save(work, NEWS, {"name": NAME, **values})

    return adding


def test_a_press_release_says_everything(work: Workspace, news: Callable[..., int]) -> None:
    text = news_texts.make(work, news(**FULL), purpose="press")
    for said in (
        "ข่าวที่ 1/", "วันพุธที่ 10 มิถุนายน 2569 เวลา 09.30 น. ณ ห้องประชุมชั้น 2 นายสมหวัง", "โดยมี ครูในสังกัด เข้าร่วม ผู้เข้าร่วมทั้งสิ้น 1,200 คน", "บรรทัดแรก\nบรรทัดที่สอง",
        "(สมใจ ภาพ/สมหมาย ข่าว)", "https://example.go.th/1", "โทรศัพท์ 0 5555 0101", "สำนักงานเขตพื้นที่การศึกษาตัวอย่าง เขต 1",
    ):  # fmt: skip
        assert said in text


@pytest.mark.parametrize("purpose", ["press", "webboard", "facebook", "line", "email"])
def test_what_is_not_known_leaves_no_empty_words(work: Workspace, news: Callable[..., int], purpose: str) -> None:
    text = news_texts.make(work, news(), purpose=purpose)
    assert NAME in text
    for bad in ("{", "}", "[", "]", "เวลา", " ณ ", "ประธาน:", "()", "\n\n\n", "None"):
        assert bad not in text
    assert text == text.strip()


def test_texts_are_thai_whatever_language_the_window_speaks(work: Workspace, news: Callable[..., int]) -> None:
    from desktop import words

    news_id = news(**FULL)
    words.set_language("en")
    try:
        text = news_texts.make(work, news_id, purpose="press")
    finally:
        words.set_language("th")
    assert "วันพุธที่ 10 มิถุนายน 2569" in text


def test_a_line_message_is_short_and_a_post_has_tags(work: Workspace, news: Callable[..., int]) -> None:
    news_id = news(**FULL | {"content": "ยาว " * 500})
    assert len(news_texts.make(work, news_id, purpose="line")) < 300
    assert "#สพปตัวอย่าง1 #วิชาการและการเรียนการสอน" in news_texts.make(work, news_id, purpose="facebook")


def test_the_office_edits_a_template_and_it_is_used(work: Workspace, news: Callable[..., int]) -> None:
    news_id = news(**FULL)
    template = news_texts.templates(work, "line")[0]
    records.save(work, TEXTS, {"body": "ด่วน {หัวข้อข่าว} {ไม่มีช่องนี้}"}, template.id)
    assert news_texts.make(work, news_id, template.id) == f"ด่วน {NAME} {{ไม่มีช่องนี้}}"


def test_unknown_fields_are_said_when_a_template_is_saved(work: Workspace) -> None:
    faults = records.check(work, TEXTS, {"name": "แบบ", "purpose": "line", "body": "{หัวขอข่าว} {วันที่}"})
    assert [(fault.field, fault.blocking) for fault in faults] == [("body", False)]
    assert "{หัวข้อข่าว}" in str(faults[0].message + faults[0].hint)
    half = records.check(work, TEXTS, {"name": "แบบ", "purpose": "line", "body": "{หัวข้อข่าว} [ณ {สถานที่}"})
    assert [(fault.field, fault.blocking) for fault in half] == [("body", False)]


def test_shipped_templates_come_once(work: Workspace) -> None:
    assert news_texts.ensure_shipped(work) == len(news_texts.shipped())
    assert news_texts.ensure_shipped(work) == 0
    before = {one.name for one in news_texts.templates(work)}
    records.trash(work, TEXTS, [news_texts.templates(work, "line")[0].id])
    assert news_texts.ensure_shipped(work) == 0
    records.empty_trash(work, TEXTS)
    assert news_texts.ensure_shipped(work) == 0
    assert news_texts.templates(work, "line") == []
    assert news_texts.bring_back(work) == 1
    assert {one.name for one in news_texts.templates(work)} == before


def test_shipped_templates_do_not_stand_in_the_way_of_undo(work: Workspace, news: Callable[..., int]) -> None:
    news_id = news()
    news_texts.ensure_shipped(work)
    history.undo(work)
    assert work.reader.get(NEWS, news_id) is None
    assert len(news_texts.templates(work)) == len(news_texts.shipped())


def test_without_a_template_the_shipped_one_speaks(work: Workspace, news: Callable[..., int]) -> None:
    news_id = news()
    records.trash(work, TEXTS, [one.id for one in news_texts.templates(work)])
    assert NAME in news_texts.make(work, news_id, purpose="facebook")


def test_an_edited_text_is_kept_and_undone_as_one_deed(work: Workspace, news: Callable[..., int]) -> None:
    news_id = news()
    news_texts.keep(work, news_id, "line", "ข้อความที่แก้แล้ว")
    news_texts.keep(work, news_id, "press", "ข่าวแจก\n\nสองย่อหน้า")
    assert news_texts.kept(work, news_id) == {"line": "ข้อความที่แก้แล้ว", "press": "ข่าวแจก\n\nสองย่อหน้า"}
    assert NAME in history.undo_title(work)
    history.undo(work)
    assert news_texts.kept(work, news_id) == {"line": "ข้อความที่แก้แล้ว"}
    news_texts.keep(work, news_id, "line", "ใหม่")
    assert any(line.new == "ใหม่" for line in history.of_record(work, NEWS, news_id))
    news_texts.drop(work, news_id, "line")
    assert news_texts.kept(work, news_id) == {}
    history.undo(work)
    assert news_texts.kept(work, news_id) == {"line": "ใหม่"}


def test_news_and_templates_that_are_gone_are_said(work: Workspace, news: Callable[..., int]) -> None:
    with pytest.raises(UserError):
        news_texts.make(work, 999)
    with pytest.raises(UserError):
        news_texts.make(work, news(), 999)
    with pytest.raises(UserError):
        news_texts.keep(work, 999, "line", "x")
