"""A complaint of April 2569 on its page, in the real window."""

from __future__ import annotations

import pytest

from desktop.views import messages, work_thread
from desktop.views.case_page import CasePage
from tests.views.case.samples import TODAY, make


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
def window(open_window, work, monkeypatch):
    monkeypatch.setattr(messages, "choose", lambda *_args: "drop")
    return open_window()


@pytest.fixture
def page(window, case_id, qtbot):
    made = window.open_page(CasePage(window, case_id))
    qtbot.waitUntil(lambda: not work_thread.busy())
    return made
