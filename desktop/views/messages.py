"""What the program says when something went wrong or must be agreed to: few dialogs, plain text, buttons that name the deed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.errors import Cancelled, UserError
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button, press_focused_button
from desktop.views.widgets.layout import column
from desktop.views.widgets.notice import NoticeArea, NoticeBar
from desktop.views.widgets.tab_stops import stops_in
from desktop.views.widgets.text import Wrapped
from desktop.words import _

log = logging.getLogger(__name__)

_WIDTH = 560
_shown_details: set[str] = set()


class Question(QDialog):
    """A dialog that says what will happen and what goes with it; its buttons name the deeds.

    ``deeds``: (key, word, kind) from the first to the last; ``answer`` holds the key of the one that was pressed, "" if it was closed.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        deeds: tuple[tuple[str, str, str], ...],
        content: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.buttons: dict[str, QPushButton] = {}
        layout = column(
            Wrapped(title, size="head", bold=True), Wrapped(sentence, "second"), spacing=tokens.S2, parent=self
        )
        layout.setContentsMargins(*(theme.px(side) for side in (tokens.S6, tokens.S4, tokens.S6, tokens.S4)))
        if content is not None:
            layout.addWidget(content)
        layout.addSpacing(theme.px(tokens.S2))
        layout.addLayout(self._foot(deeds))
        self.setFixedWidth(theme.px(_WIDTH))

    def _foot(self, deeds: tuple[tuple[str, str, str], ...]) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(tokens.S2))
        foot.addStretch(1)
        for key, word, kind in deeds:
            press = button(word, kind=kind, on_click=partial(self._choose, key))
            self.buttons[key] = press
            foot.addWidget(press)
        return foot

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept() if key else self.reject()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its sentences are at its width, no higher."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in reading order, from the last to the first."""
        stops, focus = stops_in(self), QApplication.focusWidget()
        if focus not in stops:
            return super().focusNextPrevChild(forward)
        other = stops[(stops.index(focus) + (1 if forward else -1)) % len(stops)]
        other.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, elsewhere the default one."""
        if not press_focused_button(self, event):
            super().keyPressEvent(event)

    def ask(self) -> str:
        """Show the dialog and return the key of the chosen deed, "" when it was closed."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.dress(app)
        self.exec()
        return self.answer


def _parent(owner: QObject | None) -> QWidget | None:
    widget = owner.window() if isinstance(owner, QWidget) else QApplication.activeWindow()
    return widget


def confirm(
    owner: QWidget | None, title: str, sentence: str, deed: str, *, danger: bool = False, cancel: str = ""
) -> bool:
    """Ask before something that cannot be taken back lightly. ``title`` says what will happen, ``deed`` is the word of the button that does it."""
    kind = "danger" if danger else "primary"
    question = Question(_parent(owner), title, sentence, (("yes", deed, kind), ("", cancel or _("Cancel"), "")))
    question.buttons["" if danger else "yes"].setDefault(True)
    question.buttons["" if danger else "yes"].setFocus()
    return question.ask() == "yes"


def choose(owner: QWidget | None, title: str, sentence: str, deeds: tuple[tuple[str, str, str], ...]) -> str:
    """Let the user choose one of several deeds (key, word, kind); "" if none."""
    return Question(_parent(owner), title, sentence, deeds).ask()


def ask_text(
    owner: QWidget | None,
    title: str,
    sentence: str,
    deed: str,
    *,
    text: str = "",
    hint: str = "",
    required: bool = True,
) -> str | None:
    """Ask for one line of text; None if the user turned back."""
    field = QLineEdit(text)
    field.setPlaceholderText(hint)
    field.setAccessibleName(title)
    question = Question(_parent(owner), title, sentence, (("yes", deed, "primary"), ("", _("Cancel"), "")), field)
    press = question.buttons["yes"]
    press.setDefault(True)
    if required:
        press.setEnabled(bool(text.strip()))
        field.textChanged.connect(lambda typed: press.setEnabled(bool(typed.strip())))
    field.setFocus()
    return field.text().strip() if question.ask() == "yes" else None


def show_error(owner: QObject | None, error: BaseException) -> None:
    """Show what went wrong: what the user can mend as a notice (or a plain dialog where there is no page), anything else once with its details."""
    if isinstance(error, Cancelled):
        return
    if not isinstance(error, UserError):
        show_unexpected(owner, error)
        return
    notices = notice_area(owner)
    if notices is not None:
        notices.show_notice(NoticeBar(str(error), "danger", key="error"))
    else:
        tell(_parent(owner), error.message, error.hint)


def notice_area(owner: QObject | None) -> NoticeArea | None:
    """The notices of the main window that ``owner`` stands in, if it does."""
    window = owner.window() if isinstance(owner, QWidget) else None
    area = getattr(window, "notices", None)
    return area if isinstance(area, NoticeArea) and area.window().isVisible() else None


def tell(owner: QWidget | None, title: str, sentence: str) -> None:
    """Say something that needs no answer; only where no notice bar can be."""
    Question(_parent(owner), title, sentence, (("", _("Close"), "primary"),)).ask()


def details(error: BaseException) -> str:
    """What a developer needs to find the fault: versions and where it happened, never what a record holds."""
    import platform
    import traceback

    where = "".join(
        line
        for frame in traceback.extract_tb(error.__traceback__)
        for line in (f"{frame.filename}:{frame.lineno} {frame.name}\n",)
    )
    return f"{type(error).__module__}.{type(error).__qualname__}\n{where}Python {platform.python_version()}, {platform.platform()}"


def show_unexpected(owner: QObject | None, error: BaseException) -> None:
    """Log something unexpected and show it once; what is typed stays where it is."""
    log.error("unexpected: %s", details(error))
    told = details(error)
    if told in _shown_details:
        return
    _shown_details.add(told)
    box = QPlainTextEdit(told)
    box.setReadOnly(True)
    box.setAccessibleName(_("Details"))
    box.setFixedHeight(theme.px(120))
    question = Question(
        _parent(owner),
        _("Something unexpected happened"),
        _(
            "What you typed is still there and what was saved is safe. Copy the details and send them to whoever looks after this program."
        ),
        (("copy", _("Copy the details"), ""), ("", _("Close"), "primary")),
        box,
    )
    if question.ask() == "copy":
        QGuiApplication.clipboard().setText(told)


def guarded(owner: QObject, deed: Callable[[], object]) -> bool:
    """Run ``deed`` and show whatever it raises; returns whether it went well."""
    try:
        deed()
    except Exception as error:
        show_error(owner, error)
        return False
    return True
