"""An office of April 2569 with its limits, channels and templates, and its real window."""

from __future__ import annotations

import pytest

from desktop.views import messages
from tests.views.case.samples import TODAY, make, settled


@pytest.fixture
def first_database(april_database):
    return april_database


@pytest.fixture
def work(work, monkeypatch):
    monkeypatch.setattr(type(work), "today", lambda _self: TODAY)
    return work


@pytest.fixture
def case_id(work):
    return make(work)


@pytest.fixture
def window(open_window, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_args: "drop")  # a form left open by a test is thrown away
    return open_window()


@pytest.fixture
def part(window, qtbot):
    """Brings a part of the complaint tab to the front and waits until it is read."""

    def show(name):
        made = window.root_page("complaints").show_part(name)
        qtbot.waitUntil(lambda: getattr(made, "_last", True) is not None)
        settled(qtbot)
        return made

    return show


@pytest.fixture
def built(window, qtbot):
    """The page in front once its pages are made."""

    def wait():
        page = window.page()
        qtbot.waitUntil(lambda: page.print_button.isEnabled() and page.view.page_count > 0, timeout=20000)
        return page

    return wait
