"""Pages of the publicity reports compared with their stored pictures (made anew by ``python -m tests.reports.test_publicity_golden``)."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop import words
from desktop.paths import Paths
from desktop.reports import catalogue
from desktop.reports.request import Request
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.reports.golden_pages import assert_as_kept, drawn_page, keep

PAGES: dict[str, tuple[str, dict[str, Any], int]] = {
    "month-calendar-1": ("month-calendar", {"month": date(2026, 12, 1), "week_start": "sunday", "deadlines": True}, 0),
    "month-calendar-full": ("month-calendar", {"month": date(2026, 11, 1), "week_start": "monday"}, 0),
    "year-calendar-1": ("year-calendar", {"week_start": "sunday"}, 0),
    "publicity-plan-5": ("publicity-plan", {"year": 2570}, 4),
    "coverage-matrix-1": ("coverage-matrix", {"year": 2570}, 0),
    "publicity-evaluation-1": ("publicity-evaluation", {}, 0),
    "publicity-evaluation-2": ("publicity-evaluation", {}, 1),
    "news-form-blank": ("news-form", {"blank": True}, 0),
}
"""Picture → (report, options, page from 0)."""


def picture(work: Workspace, name: str) -> Image.Image:
    """The page drawn now, in a few shades of grey."""
    words.set_language("th")
    report, values, page = PAGES[name]
    return drawn_page(catalogue.preview(work, report, Request(values=values)), page)


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_it_did(publicity_work: Workspace, name: str) -> None:
    assert_as_kept(name, picture(publicity_work, name))


if __name__ == "__main__":
    from tests.reports import conftest, publicity_samples

    words.set_language("th")
    with tempfile.TemporaryDirectory() as folder:
        made = conftest.FixedWorkspace.open(Paths(Path(folder)), Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
        conftest.fill(made)
        publicity_samples.fill(made)
        for golden in PAGES:
            keep(golden, picture(made, golden))
        made.close()
