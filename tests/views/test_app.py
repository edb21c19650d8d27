"""Starting and ending: one window per data folder, a damaged database, the log, the backup at the end, the first start."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace

import pytest

from desktop import app as application
from desktop import words
from desktop.errors import UserError
from desktop.models.partner_register import PARTNERS
from desktop.paths import Paths
from desktop.services import backup, demo, office, records
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import messages, startup, work_thread
from desktop.views.first_start import FirstStartPage, office_type, short_name, suggest_names
from desktop.views.keeper import Keeper


@pytest.fixture
def program(qapp, look, paths, fresh_database):
    """A program on a fresh office, opened as ``main`` opens it."""
    paths.make()
    paths.database.write_bytes(fresh_database.read_bytes())
    made = application.Program(qapp, paths, Settings())
    made.open()
    yield made
    if made.window is not None:
        made.window.close()
    made.close()


@pytest.fixture
def answers(monkeypatch):
    """Answers every question with what the test says, and keeps the questions."""
    asked: list[messages.Question] = []
    asked_answer = {"key": ""}

    def ask(question):
        asked.append(question.windowTitle())
        return asked_answer["key"]

    monkeypatch.setattr(messages.Question, "ask", ask)
    return asked, asked_answer


def add_partner(work, name="วัดตัวอย่าง"):
    values = records.defaults(work, PARTNERS) | {
        "name": name,
        "scope": "external",
        "kind": "agency",
        "category": "media",
    }
    return records.save(work, PARTNERS, values)


def test_a_second_window_on_the_same_folder_is_refused_with_a_sentence(program, qapp):
    other = application.Program(qapp, program.paths, Settings())
    with pytest.raises(UserError, match="ประสาน"):
        other.open()


def test_without_a_screen_there_is_a_sentence_and_no_crash(monkeypatch, capsys, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert application.main(Namespace(data=tmp_path, lang=None)) == 1
    assert words._("There is no screen to open a window on.") in capsys.readouterr().err


def test_a_damaged_database_leads_to_its_newest_good_backup(qapp, look, paths, fresh_database, answers):
    asked, answer = answers
    paths.make()
    paths.database.write_bytes(fresh_database.read_bytes())
    work = Workspace.open(paths, Settings())
    kept = add_partner(work)
    backup.make(work)
    work.close()
    paths.database.write_bytes(b"not a database at all" * 500)
    assert startup.open_workspace(paths, Settings()) is None
    answer["key"] = "yes"
    work = startup.open_workspace(paths, Settings())
    assert work.reader.get(PARTNERS, kept)["name"] == "วัดตัวอย่าง"
    work.close()
    assert len(asked) == 2


def test_a_cloud_folder_is_asked_about_once(answers, tmp_path):
    asked, answer = answers
    paths, settings = Paths(tmp_path / "OneDrive" / "ประสาน"), Settings()
    assert not startup.agree_to_folder(paths, settings)
    answer["key"] = "yes"
    assert startup.agree_to_folder(paths, settings)
    assert startup.agree_to_folder(paths, settings)
    assert len(asked) == 2


def test_the_log_never_holds_what_a_record_says(program):
    try:
        raise ValueError("นายลับ สุดยอด 1100000000016")
    except ValueError:
        logging.getLogger("desktop").exception("a save went wrong")
    text = (program.paths.logs / "prasan.log").read_text(encoding="utf-8")
    assert "a save went wrong" in text
    assert "ValueError" in text
    assert "นายลับ" not in text


def test_a_full_log_is_put_aside_and_the_oldest_goes(program, monkeypatch):
    monkeypatch.setattr(startup, "LOG_BYTES", 200)
    for number in range(40):
        logging.getLogger("desktop").warning("line %03d %s", number, "x" * 80)
    names = sorted(path.name for path in program.paths.logs.glob("prasan*.log"))
    assert names == ["prasan.1.log", "prasan.2.log", "prasan.3.log", "prasan.4.log", "prasan.5.log", "prasan.log"]
    newest = (program.paths.logs / "prasan.log").read_text(encoding="utf-8") + (
        program.paths.logs / "prasan.1.log"
    ).read_text(encoding="utf-8")
    assert "line 039" in newest
    assert "line 000" not in "".join(
        path.read_text(encoding="utf-8") for path in program.paths.logs.glob("prasan*.log")
    )


def test_what_changed_is_backed_up_at_the_end(program, paths):
    add_partner(program.work)
    program.close()
    assert backup.last_good(paths).records == 1


def test_nothing_changed_means_no_backup_at_the_end(program, paths):
    program.close()
    assert backup.list_backups(paths) == []


def test_a_backup_that_fails_is_seen(program, qtbot, monkeypatch):
    office.set_profile(program.work, {"name_th": "สำนักงานตัวอย่าง"})
    window = program.show_window()
    keeper = Keeper(window)
    monkeypatch.setattr(backup, "make", lambda *_a, **_k: (_ for _ in ()).throw(UserError("ดิสก์เต็ม")))
    add_partner(program.work)
    keeper.back_up_if_due()
    qtbot.waitUntil(lambda: "backup" in window.notices, timeout=5000)
    assert "ดิสก์เต็ม" in window.notices.bar("backup").text.plain_text()
    assert window.status.backup.property("tone") == "danger"
    monkeypatch.undo()
    keeper.back_up_if_due()
    qtbot.waitUntil(lambda: "backup" not in window.notices, timeout=10_000)
    assert window.status.backup.property("tone") == "second"


def test_going_back_to_a_backup_opens_the_window_on_it(program, qtbot):
    office.set_profile(program.work, {"name_th": "สำนักงานตัวอย่าง"})
    kept = add_partner(program.work)
    info = backup.make(program.work)
    later = add_partner(program.work, "เพิ่มทีหลัง")
    window = program.show_window()
    qtbot.waitExposed(window)
    program.restore(info.path)
    assert program.work.reader.get(PARTNERS, kept) is not None
    assert program.work.reader.get(PARTNERS, later) is None
    assert "restored" in program.window.notices


def test_the_language_changes_by_a_new_window_in_the_same_place(program, qtbot):
    office.set_profile(program.work, {"name_th": "สำนักงานตัวอย่าง"})
    window = program.show_window()
    qtbot.waitUntil(lambda: bool(window._stacks), timeout=5000)
    window.menus.set_language("en")
    assert program.window is not window
    assert program.window.menus.menu("file").title() == "File (&F)"
    qtbot.waitUntil(lambda: bool(program.window._stacks), timeout=5000)
    program.window.menus.set_language("th")
    assert program.window.menus.menu("file").title() == "แฟ้ม (&F)"


# --- the first start ------------------------------------------------------------------------------------------------------


def first_page(program, qtbot):
    window = program.show_window()
    qtbot.waitUntil(lambda: bool(window._stacks) and isinstance(window.page(), FirstStartPage), timeout=10_000)
    return window, window.page()


def test_the_first_start_asks_for_the_office_and_begins(program, qtbot):
    window, page = first_page(program, qtbot)
    page.begin()
    assert page.name_field.fault()
    page.name_field.set_value("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาตัวอย่าง")
    page.user_field.set_value("นางสาวพิมพ์ใจ ตัวอย่างดี")
    page.begin()
    qtbot.waitUntil(lambda: not isinstance(window.page(), FirstStartPage), timeout=20_000)
    kept = office.profile(program.work)
    assert (kept["short_name"], kept["office_type"]) == ("สพม.ตัวอย่าง", "secondary")
    assert office.units(program.work)
    assert program.work.actor == "นางสาวพิมพ์ใจ ตัวอย่างดี"
    assert Settings.load(program.paths.settings).first_run_done


def test_the_sample_office_is_filled_in_and_one_click_removes_it(program, qtbot):
    window, page = first_page(program, qtbot)
    page.try_sample()
    qtbot.waitUntil(lambda: "sample" in window.notices, timeout=30_000)
    assert demo.present(program.work)
    bar = window.notices.bar("sample")
    from PySide6.QtWidgets import QPushButton

    bar.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not demo.present(program.work), timeout=30_000)
    qtbot.waitUntil(lambda: "sample" not in window.notices, timeout=5000)
    work_thread.wait_for_all()


def test_the_notice_of_the_sample_follows_the_data(program, qtbot):
    """It is there when the sample is filled in from the empty register, and again when its removal is undone."""
    office.set_profile(program.work, {"name_th": "สำนักงานตัวอย่าง"})
    window = program.show_window()
    qtbot.waitUntil(lambda: bool(window.status.backup.text()), timeout=5000)
    demo.fill(program.work)
    qtbot.waitUntil(lambda: "sample" in window.notices, timeout=5000)
    demo.remove(program.work)
    qtbot.waitUntil(lambda: "sample" not in window.notices, timeout=5000)
    window.menus.undo()
    qtbot.waitUntil(lambda: "sample" in window.notices, timeout=5000)


def test_names_of_offices_follow_the_pattern_of_the_province():
    found = suggest_names("สุริน")
    assert "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสุรินทร์ เขต 1" in found
    assert "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาสุรินทร์" in found
    assert all("มัธยม" in name for name in suggest_names("สพม.สุริน"))
    assert suggest_names("") == []
    assert short_name("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาระยอง เขต 2") == "สพป.ระยอง เขต 2"
    assert office_type("สำนักงานเขตพื้นที่การศึกษาประถมศึกษาระยอง เขต 2") == "primary"
