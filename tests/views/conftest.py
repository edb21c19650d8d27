"""What the tests of the window share: the look of the program, and keys that type Thai."""

from __future__ import annotations

import gc
import os
import shutil
from contextlib import closing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.paths import Paths
from desktop.services import cases, holidays
from desktop.services.workspace import Workspace
from desktop.settings import Settings
from desktop.views import garbage, messages, theme, work_thread
from desktop.views.field_dialog import FieldDialog
from desktop.views.live import Live
from desktop.views.main_window import MainWindow
from desktop.views.modules import Module
from tests.views.case.samples import TODAY


def pytest_itemcollected(item):
    """What only the screen-less platform of the tests says is no fault of ours."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` into ``widget``, one key event a character: ``qtbot.keyClicks`` cannot type Thai."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


@pytest.fixture(autouse=True)
def nothing_unexpected(request, monkeypatch):
    """Something unexpected fails the test with its traceback; a dialog that nobody answers would only make it wait until the end of its time."""
    if request.node.get_closest_marker("unexpected"):
        return

    def fail(_owner, error):
        raise error

    monkeypatch.setattr(messages, "show_unexpected", fail)


@pytest.fixture(autouse=True)
def garbage_stays_in_this_thread(qapp):
    """As at work: a widget of an earlier test is not destroyed by a thread that happens to need memory, which would end the program."""
    gc.disable()
    yield
    garbage.sweep()


@pytest.fixture(autouse=True)
def no_key_held(qapp):
    """A key of an earlier test that was pressed with Ctrl, Shift or Alt is held no more: a click would mean something else."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    assert not QApplication.keyboardModifiers().value


@pytest.fixture(scope="session")
def qapp_cls():
    return QApplication


@pytest.fixture
def look(qapp):
    """The program's look, light, 12 pt, Thai broken between words as it soon is at work; windows of earlier tests are really gone first, or they would all be dressed again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 12)
    theme.words_loaded()
    return theme


@pytest.fixture(scope="session")
def april_database(fresh_database, tmp_path_factory):
    """That of an office in April 2569 with its holidays, limits, channels and templates, made once."""
    paths = Paths(tmp_path_factory.mktemp("april"))
    shutil.copyfile(fresh_database, paths.database)
    with pytest.MonkeyPatch.context() as patch, closing(Workspace.open(paths, Settings())) as opened:
        patch.setattr(Workspace, "today", lambda _self: TODAY)
        holidays.ensure_filled(opened, (2026,))
        cases.ensure_defaults(opened)
    return paths.database


@pytest.fixture
def open_window(work, qtbot, look):
    """Opens the real window on the office, at the size of an office's screen; at the end of the test its work in other threads has ended."""
    opened = []

    def show(*modules: Module, **of_qtbot) -> MainWindow:
        window = MainWindow(work, Live(work), modules) if modules else MainWindow(work, Live(work))
        qtbot.addWidget(window, **of_qtbot)
        window.resize(1366, 768)
        window.show()
        opened.append(window)
        return window

    yield show
    assert work_thread.wait_for_all()
    for window in opened:
        window.live.stop()


@pytest.fixture
def typing():
    """The function that types Thai."""
    return type_text


@pytest.fixture
def fill(monkeypatch):
    """Answers every dialog by its first deed, with these values typed into its fields; what was asked stands under ``_asked``."""
    typed, asked = {}, []

    def answer(self):
        if isinstance(self, FieldDialog):
            asked.append([one.name for one in self.asked])
            for one in self.asked:
                if one.name in typed:
                    one.field.set_value(typed[one.name])
        self._choose("yes")
        return QDialog.DialogCode.Accepted if self.result() else QDialog.DialogCode.Rejected

    monkeypatch.setattr(messages.Question, "exec", answer)
    typed["_asked"] = asked
    return typed
