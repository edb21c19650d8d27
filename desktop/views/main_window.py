"""The window everything else lives in: menus, tabs, notices, pages that open in place, the status row."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QTabBar, QWidget

from desktop.views import theme, tokens
from desktop.views.digit_keys import DigitKeys
from desktop.views.live import Live
from desktop.views.modules import MODULES, Module
from desktop.views.page import Page
from desktop.views.status_bar import StatusRow
from desktop.views.widgets.buttons import press_focused_button
from desktop.views.widgets.layout import column, row_frame
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.text import label
from desktop.views.window_menus import WindowMenus
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Changed, Workspace
    from desktop.settings import Settings

log = logging.getLogger(__name__)

LEAST_SIZE = QSize(1024, 640)
FIRST_SIZE = QSize(1366, 768)
_SEARCH, _SEARCH_NARROW, _ROOMY = 288, 120, 1200
"""Widths (px at 12 pt) of the search over everything, and of a window in which menus, year and search have room beside each other."""


def _fills(room: QSize) -> bool:
    """Whether a window of the usual size would not fit beside a task bar, so that it had better be maximised (1366×768, the screen of many offices)."""
    fits = room.width() > FIRST_SIZE.width() and room.height() > FIRST_SIZE.height()
    return not fits and room.width() >= LEAST_SIZE.width() and room.height() >= LEAST_SIZE.height()


class PageStack(QStackedWidget):
    """The pages of one tab, one over the other; the lower ones keep their row, scroll and focus."""

    def __init__(self, root: Page) -> None:
        super().__init__()
        self._focus: list[QWidget | None] = []
        self.addWidget(root)

    def page(self) -> Page:
        """The page in front."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        return page

    def pages(self) -> list[Page]:
        """All pages from the first to the one in front."""
        return [page for at in range(self.count()) if isinstance(page := self.widget(at), Page)]

    def push(self, page: Page) -> None:
        """Put ``page`` in front."""
        here = QApplication.focusWidget()
        self._focus.append(here if here is not None and self.isAncestorOf(here) else None)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.entered()

    def pop(self, page: Page) -> None:
        """Take ``page`` and all that stand over it away, and go back to where it was opened."""
        import shiboken6

        pages = self.pages()
        at = pages.index(page)
        if at == 0:
            return
        focus = self._focus[at - 1]
        self.setCurrentWidget(pages[at - 1])
        for gone in pages[at:]:
            self.removeWidget(gone)
            gone.deleteLater()
        del self._focus[at - 1 :]
        if focus is not None and shiboken6.isValid(focus):
            focus.setFocus()
        else:
            pages[at - 1].setFocus()
        pages[at - 1].returned()


class MainWindow(QMainWindow):
    """The window of one open data folder.

    ``data_changed(Changed)`` is heard by every page; ``rebuild_wanted`` is sent when the language changed; ``painted`` after the first paint, ``ready`` when the first tab is there;
    ``restore_wanted(path)`` when the user chose a backup to go back to.
    """

    data_changed = Signal(object)
    rebuild_wanted = Signal()
    painted = Signal()
    ready = Signal()
    closing = Signal()
    restore_wanted = Signal(object)
    backed_up = Signal()

    def __init__(
        self, work: Workspace, live: Live, modules: tuple[Module, ...] = MODULES, *, frame_first: bool = False
    ) -> None:
        """``frame_first`` paints the empty frame before the first tab is built: at the start a window that is there at once counts for more."""
        super().__init__()
        self.work = work
        self.live = live
        self.modules = modules
        self._stacks: dict[int, PageStack] = {}
        self._painted = False
        self.setMinimumSize(LEAST_SIZE)
        self._build()
        self.menus = WindowMenus(self)
        self._shortcuts()
        live.changed.connect(self._on_changed)
        self._place()
        self.refresh_title()
        if not frame_first:
            self.show_tab(0)

    @property
    def settings(self) -> Settings:
        """The settings of this PC."""
        return self.work.settings

    def _build(self) -> None:
        self.tabs = self._tab_row()
        self.notices = NoticeArea()
        self.pages = QStackedWidget()
        tabs = row_frame("tabs", self.tabs, None, margins=(tokens.S2, 0, tokens.S2, 0))
        centre = QWidget()
        column(tabs, self.notices, parent=centre).addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.status = StatusRow(str(self.work.paths.data))
        self.status.set_today(self.work.today())
        self.setStatusBar(self.status)
        self._corner()

    def _corner(self) -> None:
        from desktop.domain.thai_date import fiscal_year

        self.year = label(_("Fiscal year {year}", year=fiscal_year(self.work.today())), "second")
        self.search = SearchBox(_("Search everything  (Ctrl+K)"), width=_SEARCH, wait_ms=120)
        self.search.setProperty("look", "compact")
        self._corner_box = QWidget()
        layout = QHBoxLayout(self._corner_box)
        layout.setContentsMargins(0, theme.px(2), theme.px(tokens.S4), theme.px(2))
        layout.setSpacing(theme.px(tokens.S3))
        layout.addWidget(self.year)
        layout.addWidget(self.search)
        self.menuBar().setCornerWidget(self._corner_box)
        theme.follow(self, self._fit_corner)
        self.search.searched.connect(self._search_everything)

    def _fit_corner(self) -> None:
        """Where the menus need the room the year goes and the search narrows."""
        narrow = self.width() < theme.px(_ROOMY)
        self.year.setVisible(not narrow)
        self.search.setMaximumWidth(theme.px(_SEARCH_NARROW if narrow else _SEARCH))
        QTimer.singleShot(0, self, self._place_menus)

    def _place_menus(self) -> None:
        """A menu bar places its menus and its corner anew when it is resized, but not when its corner is."""
        bar = self.menuBar()
        self._corner_box.adjustSize()
        QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_corner()

    def _tab_row(self) -> QTabBar:
        bar = QTabBar()
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setAccessibleName(_("Modules"))
        for at, module in enumerate(self.modules):
            bar.addTab(_(module.label))
            bar.setTabToolTip(at, f"{_(module.label)} (Ctrl+{at + 1})")
        bar.currentChanged.connect(self._on_tab)
        theme.follow(bar, lambda: self._dress_tabs(bar))
        return bar

    def _dress_tabs(self, bar: QTabBar) -> None:
        bar.setIconSize(theme.icon_size(tokens.ICON_TAB))
        for at, module in enumerate(self.modules):
            role = "link" if at == bar.currentIndex() else "text2"
            bar.setTabIcon(at, theme.icon(module.icon, role, tokens.ICON_TAB))

    def _shortcuts(self) -> None:
        DigitKeys(self)
        for at in range(min(6, len(self.modules))):
            QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self, lambda at=at: self.show_tab(at))
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus_search)
        QShortcut(QKeySequence("Esc"), self, self._on_escape)
        QShortcut(QKeySequence("Alt+Left"), self, self._on_escape)

    # --- tabs and pages ---------------------------------------------------------------------------------------------

    def show_tab(self, at: int) -> Page:
        """Bring a tab to the front, building its first page when it is shown for the first time."""
        self.tabs.setCurrentIndex(at)
        fresh = at not in self._stacks
        if fresh:
            self._stacks[at] = PageStack(self.modules[at].factory(self))
            self.pages.addWidget(self._stacks[at])
        self.pages.setCurrentWidget(self._stacks[at])
        self._page_changed()
        if fresh:
            self.page().entered()
        return self.page()

    def _on_tab(self, at: int) -> None:
        self._dress_tabs(self.tabs)
        if at >= 0 and (at not in self._stacks or self.pages.currentWidget() is not self._stacks[at]):
            self.show_tab(at)

    def page(self) -> Page:
        """The page in front."""
        return self._stack().page()

    def root_page(self, name: str) -> Page:
        """The first page of the module ``name``, brought to the front; ``KeyError`` if there is no such module."""
        for at, module in enumerate(self.modules):
            if module.name == name:
                self.show_tab(at)
                return self._stacks[at].pages()[0]
        raise KeyError(name)

    def _stack(self) -> PageStack:
        stack = self.pages.currentWidget()
        assert isinstance(stack, PageStack)
        return stack

    def open_page(self, page: Page) -> Page:
        """Open ``page`` in place of the one in front; Esc or its arrow leads back to the same row, scroll and focus."""
        self.notices.drop_passing()
        self._stack().push(page)
        self._page_changed()
        return page

    def close_page(self, page: Page | None = None, result: object = None) -> None:
        """Close ``page`` (the one in front by default) without asking, and tell ``result`` to who opened it."""
        gone = page if page is not None else self.page()
        for stack in self._stacks.values():
            if gone in stack.pages():
                stack.pop(gone)
                gone.closed.emit(result)
        self.status.set_unsaved("")
        self._page_changed()

    def open_record(self, register: str, record_id: int) -> None:
        """Open a record wherever it is shown (a result of the search over everything, a link)."""
        module = self.module_of(register)
        opener = getattr(self.root_page(module.name), "open_record", None) if module is not None else None
        if opener is not None:
            opener(register, record_id)

    def module_of(self, register: str) -> Module | None:
        """The module that shows a register's records: the one in front where it does, else the first; None if there is none."""
        here = self.modules[self.tabs.currentIndex()]
        return next((module for module in (here, *self.modules) if register in module.registers), None)

    def _page_changed(self) -> None:
        self.menus.show_page(self.page())

    def _on_escape(self) -> None:
        page = self.page()
        if self.search.hasFocus():
            self.search.clear()
            (page.focusWidget() or page).setFocus()
        elif page is not self._stack().pages()[0]:
            page.leave()

    # --- search over everything ---------------------------------------------------------------------------------------

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search_everything(self, text: str) -> None:
        from desktop.views.search_everywhere import search_everywhere

        search_everywhere(self, text)

    # --- what happens around ------------------------------------------------------------------------------------------

    def refresh_title(self) -> None:
        """Name the window after the office."""
        office = self.work.reader.office().get("name_th") or self.work.reader.office().get("short_name") or ""
        name = _("Prasan")
        self.setWindowTitle(f"{name} — {office}" if office else name)

    def _on_changed(self, change: Changed) -> None:
        self.menus.refresh_undo()
        if not change.register:
            self.refresh_title()
        self.data_changed.emit(change)

    def notice(self, text: str, kind: str = "note", **options: object) -> NoticeBar:
        """Show a notice over the page; see ``NoticeBar``."""
        return self.notices.show_notice(NoticeBar(text, kind, **options))  # type: ignore[arg-type]

    def say(self, text: str) -> None:
        """Say in the status row what was just done; it goes by itself."""
        self.status.say(text)

    def offer_undo(self, text: str) -> NoticeBar:
        """Say what was done, with the way to take it back (after a deletion, an import, a merge, a bulk change)."""
        for key in ("undone", "error"):  # what was wrong before is mended
            self.notices.drop(key)
        return self.notice(text, actions=((_("Undo (Ctrl+Z)"), self.menus.undo),), key="undo", seconds=30)

    def _place(self) -> None:
        kept = self.settings.window
        if len(kept) == 4:
            self.setGeometry(*kept)
            self._keep_on_screen()
        else:
            self.resize(FIRST_SIZE)
            if _fills(self.screen().availableSize()):
                self.setWindowState(Qt.WindowState.WindowMaximized)
        if self.settings.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep_on_screen(self) -> None:
        screen = QApplication.screenAt(self.geometry().center()) or QApplication.primaryScreen()
        room = screen.availableGeometry()
        self.resize(min(self.width(), room.width()), min(self.height(), room.height()))
        if not room.contains(self.geometry().topLeft()):
            self.move(room.topLeft())

    def keep_settings(self) -> None:
        """Write the settings now; a folder that cannot be written is said once, what was set holds until the end."""
        try:
            self.settings.save(self.work.paths.settings)
        except OSError:
            self.notice(_("The settings could not be written to the data folder."), "warn", key="settings")

    def keep_place(self) -> None:
        """Put place and size into the settings."""
        self.settings.maximised = self.isMaximized()
        place = self.normalGeometry() if self.isMaximized() else self.geometry()
        self.settings.window = [place.x(), place.y(), place.width(), place.height()]

    def may_close(self) -> bool:
        """Whether every open page can be left; the first that cannot comes to the front and asks."""
        for at, stack in self._stacks.items():
            for page in reversed(stack.pages()):
                if not page.may_close():
                    self.show_tab(at)
                    return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keep_place()
        self.live.stop()
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        """The window has been painted once: what is missing of it follows."""
        self.painted.emit()
        if not self._stacks:
            self.show_tab(0)
        elif self.page() is self._stack().pages()[0]:  # one opened over it was entered when it was opened
            self.page().entered()
        self.ready.emit()
