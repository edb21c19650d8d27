"""The garuda in the settings: chosen, seen, refused with a sentence, done without."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtWidgets import QRadioButton

from desktop.services import garuda
from desktop.settings import Settings
from desktop.views import file_dialogs, messages, work_thread
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.modules import Module
from desktop.views.page import Page
from desktop.views.settings_page import SettingsPage

MODULES = (Module("one", "house", "One", lambda window: Page(window, "หน้าแรก")),)
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="50"><path d="M0 18 L23 0 L46 18 L36 50 L10 50 Z"/></svg>'


@pytest.fixture
def row(qtbot, work, look):
    window = MainWindow(work, Live(work), MODULES)
    qtbot.addWidget(window)
    window.show()
    yield window.open_page(SettingsPage(window, 0)).section().garuda
    work_thread.wait_for_all()


@pytest.fixture
def files(tmp_path):
    made = {"png": tmp_path / "g.png", "svg": tmp_path / "g.svg", "bad": tmp_path / "bad.png"}
    Image.new("RGB", (46, 50), "black").save(made["png"])
    made["svg"].write_text(DRAWING, encoding="utf-8")
    made["bad"].write_bytes(b"nothing")
    return made


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_picture_or_drawing_is_taken_and_shown(row, files, work, monkeypatch, kind):
    assert not row.picture.isVisible()
    assert "3 ซม." in row.said.text().replace("\u200b", "")
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_args: files[kind])
    row.choose_button.click()
    assert garuda.path(work) is not None
    with Image.open(garuda.path(work)) as shown:
        assert shown.width / shown.height == pytest.approx(0.92, abs=0.02)
    assert row.picture.isVisible()
    assert not row.picture.pixmap().isNull()
    assert Settings.load(work.paths.settings).garuda == garuda.FILE_NAME


@pytest.mark.qt_log_ignore("Cannot read file")  # Qt's own word about the drawing that is none
def test_what_is_no_picture_is_said(row, files, work, monkeypatch):
    said = []
    monkeypatch.setattr(messages, "show_error", lambda _owner, error: said.append(str(error)))
    row.take(files["bad"])
    files["svg"].write_text("<nothing/>", encoding="utf-8")
    row.take(files["svg"])
    assert len(said) == 2
    assert all("PNG" in text for text in said)
    assert garuda.path(work) is None


def test_letters_can_do_without_and_it_can_stand_on_the_text(row, files, work):
    row.take(files["png"])
    row.forget_button.click()
    assert garuda.path(work) is None
    assert not row.picture.isVisible()
    assert not row.forget_button.isVisible()
    [on_text] = [press for press in row.place.findChildren(QRadioButton) if "ข้อความ" in press.text()]
    on_text.click()
    assert Settings.load(work.paths.settings).garuda_on == "text"
