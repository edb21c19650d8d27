"""Pages of reports of rounds compared with their stored pictures (made anew by ``python -m tests.reports.test_assessment_golden``)."""

from __future__ import annotations

from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from desktop import words
from desktop.domain.framework import from_document
from desktop.reports import assessment_words, pdf, pmqa_report, sar
from desktop.reports.request import Request
from tests.reports import assessment_samples as made
from tests.reports.golden_pages import assert_as_kept, drawn_page, keep

WORK: Any = SimpleNamespace(settings=SimpleNamespace(digits="arabic", user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"), today=lambda: date(2026, 11, 20))
PAGES: dict[str, tuple[str, str]] = {
    "sar-cover": ("sar", "Self-Assessment Report"),
    "sar-contents": ("sar", "สารบัญ"),
    "sar-section": ("sar", "ผลการประเมินรายข้อ มาตรฐานที่ 2"),
    "sar-summary": ("sar", "ภาพที่ 1"),
    "pmqa-summary": ("pmqa", "ภาพที่ 1"),
}
"""Picture → (report, words on its page)."""


@cache
def printed(name: str) -> bytes:
    """The report of an invented round, one item not applicable and one not assessed."""
    words.set_language("th")
    document = made.shipped({"sar": "sar-5", "pmqa": "pmqa-2550"}[name])
    rows = made.answered(from_document(document))
    codes = [item.code for item in from_document(document) if item.scored]
    before = made.answered(from_document(document))
    rows[codes[3]] = {"not_applicable": True, "na_reason": "สำนักงานไม่มีภารกิจนี้"}
    del rows[codes[5]]
    round_ = made.before(made.round_of(document, rows), before)
    report = {"sar": sar, "pmqa": pmqa_report}[name].report(WORK, round_, Request(values={"signed": True}))
    return pdf.render(assessment_words.document(WORK, round_, "รายงาน", report, "report", "รายงาน ปีงบประมาณ 2569"))


def picture(name: str) -> Image.Image:
    """The page drawn now, in a few shades of grey."""
    from tests.reports.samples import copied

    report, said = PAGES[name]
    pages = copied(printed(report))
    return drawn_page(printed(report), next(place for place, text in enumerate(pages) if said in text))


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_it_did(name: str) -> None:
    assert_as_kept(name, picture(name))


if __name__ == "__main__":
    for golden in PAGES:
        keep(golden, picture(golden))
