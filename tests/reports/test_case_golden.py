"""Pages of case files, forms and the service manual compared with their stored pictures (made anew by ``python -m tests.reports.test_case_golden``)."""

from __future__ import annotations

import tempfile
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

PAGES: dict[str, tuple[str, tuple[int, ...] | None, int]] = {
    "case-file-clock": ("case-file", (1,), 1),
    "case-file-long-clock": ("case-file", (2,), 3),
    "case-file-secret": ("case-file", (3,), 0),
    "service-manual-1": ("service-manual", None, 0),
    "service-page": ("service-manual", (1,), 0),
    "service-chart": ("service-manual", (1,), 1),
    "complaint-form-1": ("complaint-form", None, 0),
    "complaint-form-2": ("complaint-form", None, 1),
    "box-slip-1": ("box-slip", None, 0),
    "receipt-slip-1": ("receipt-slip", (1,), 0),
}
"""Picture → (report, records, page from 0)."""


def picture(work: Workspace, name: str) -> Image.Image:
    """The page drawn now, in a few shades of grey."""
    words.set_language("th")
    report, ids, page = PAGES[name]
    values: dict[str, Any] = {}
    return drawn_page(catalogue.preview(work, report, Request(ids=ids, values=values)), page)


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_it_did(case_work: Workspace, name: str) -> None:
    assert_as_kept(name, picture(case_work, name))


if __name__ == "__main__":
    from tests.reports import case_samples, conftest

    words.set_language("th")
    with tempfile.TemporaryDirectory() as folder:
        made = conftest.FixedWorkspace.open(Paths(Path(folder)), Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี"))
        conftest.fill(made)
        case_samples.fill(made)
        case_samples.fill_cases(made)
        for golden in PAGES:
            keep(golden, picture(made, golden))
        made.close()
