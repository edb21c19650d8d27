"""A real window on a virtual screen: a walk-in complaint is taken in by nothing but keys, on one form that is seen whole at 1366×768."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing

import pytest

from desktop.paths import Paths
from desktop.services import cases, demo, identities
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from tests.window import watched
from tests.window.hands import NEEDED, Keyboard, until

pytestmark = NEEDED

SUBJECT, FACTS = "เก็บเงินเกิน", "ครูเก็บเงินค่าชุด"
NAME, PHONE = "สมมุติ", "0800000001"
EVERYDAY = {
    "record_type", "received_on", "received_time", "channel", "anonymity", "title", "first_name", "last_name", "phone", "address",
    "name", "detail", "category", "wish", "school_id", "respondent_kind", "respondent_name", "priority", "secrecy",
}  # fmt: skip


@pytest.fixture
def office(tmp_path):
    """A data folder with the sample office and the name of who works there."""
    paths = Paths(tmp_path / "data")
    paths.make()
    Settings(user_name="นางสาวพิมพ์ใจ ตัวอย่างดี", first_run_done=True).save(paths.settings)
    work = Workspace.open(paths, Settings.load(paths.settings))
    demo.fill(work)
    cases.ensure_defaults(work)
    work.close()
    return paths


def taken_in(paths: Paths, before: int):
    """(id, status, subject, facts, category, anonymity, channel) of the cases that came after so many, read from outside."""
    with closing(sqlite3.connect(f"file:{paths.database}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT id, status, name, detail, category, anonymity, channel FROM complaint_case ORDER BY id").fetchall()[before:]


def take_in(hands: Keyboard) -> None:
    """From the list to the saved case, in the order in which the fields stand."""
    hands.press("ctrl+n")
    time.sleep(1.5)
    hands.press(*["Tab"] * 4)  # type, day, time and channel stand as they are: a complaint, now, in person
    hands.type("ขอปกปิด")
    hands.press("Tab", "Tab")  # no title
    hands.type(NAME)
    hands.press("Tab", "Tab")
    hands.type(PHONE)
    hands.press("Tab", "Tab")
    hands.type(SUBJECT)
    hands.press("Tab")
    hands.type(FACTS)
    hands.press("Tab")
    hands.type("เงินบำรุง")
    hands.press("Tab")
    time.sleep(1)


def test_a_walk_in_complaint_is_taken_in_by_keyboard_alone_without_scrolling(screen, office, tmp_path):
    told, before = tmp_path / "seen.json", len(taken_in(office, 0))
    hands = Keyboard(screen, office.data, "tests.window.watched", **{watched.TOLD: str(told)})
    try:
        time.sleep(4)
        hands.press("ctrl+3")
        time.sleep(3)
        for _attempt in range(3):  # to Thai letters xdotool lends keys, and a busy program may read a wrong one: then it is typed again
            told.unlink(missing_ok=True)
            take_in(hands)
            hands.picture(tmp_path / "form.png")
            seen = json.loads(until(told.exists, "the form to be looked at") and told.read_text(encoding="utf-8"))
            hands.press("ctrl+s")
            time.sleep(2.5)
            hands.picture(tmp_path / "saved.png")
            if taken_in(office, before):
                break
            hands.press("Escape", "Tab", "Return")
            time.sleep(1)
        (saved,) = taken_in(office, before)
    finally:
        hands.close()
    assert seen["window"] == [1366, 768]
    assert seen["bars"] == []
    assert seen["cut"] == []
    assert set(seen["whole"]) >= EVERYDAY
    case_id, *kept = saved
    assert kept == ["new", SUBJECT, FACTS, "fees", "confidential", "walk_in"]
    work = Workspace.open(office, Settings.load(office.settings))
    try:
        found = identities.reveal(work, case_id, "ตรวจสอบว่าบันทึกครบ")
        assert (found["first_name"], found["phone"]) == (NAME, PHONE)
    finally:
        work.close()
