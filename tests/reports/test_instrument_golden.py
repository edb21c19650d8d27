"""Pages of agreements, internal control, risks and surveys compared with their stored pictures (made anew by ``python -m tests.reports.test_instrument_golden``)."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PIL import Image

from desktop import words
from desktop.paths import Paths
from desktop.reports import catalogue
from desktop.reports.request import Request
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.reports.golden_pages import assert_as_kept, drawn_page, keep
from tests.reports.instrument_samples import OFFICER, YEAR

PAGES: dict[str, tuple[str, tuple[int, ...] | None, int]] = {
    "pk5-1": ("risk-pk5", None, 0),
    "pk4-1": ("control-pk4", None, 0),
    "risk-map-1": ("risk-map", None, 0),
    "kpi-round-1": ("kpi-round", (2,), 0),
    "kpi-template-1": ("kpi-templates", None, 0),
    "survey-form-1": ("survey-form", None, 0),
    "survey-summary-1": ("survey-summary", None, 0),
}
"""Picture → (report, records, page from 0)."""


def picture(work: Workspace, name: str) -> Image.Image:
    """The page drawn now, in a few shades of grey."""
    words.set_language("th")
    report, ids, page = PAGES[name]
    return drawn_page(catalogue.preview(work, report, Request(ids=ids, values={"year": YEAR})), page)


@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_looks_as_it_did(instrument_work: Workspace, name: str) -> None:
    assert_as_kept(name, picture(instrument_work, name))


if __name__ == "__main__":
    from tests.reports import conftest, instrument_samples

    words.set_language("th")
    with tempfile.TemporaryDirectory() as folder:
        made = conftest.FixedWorkspace.open(Paths(Path(folder)), Settings(user_name=OFFICER))
        conftest.fill(made)
        instrument_samples.fill(made)
        for golden in PAGES:
            keep(golden, picture(made, golden))
        made.close()
