"""The text that goes to the respondent, made beside the original: left what was told, right the copy in which nobody can be recognised (domain B.3.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.domain.thai_break import atoms
from desktop.models.complaint_register import CASES
from desktop.views import messages, theme, tokens
from desktop.views.page import Page
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, foot, frame, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

WAIT_MS = 200
_MOST_TOLD = 6
Span = tuple[int, int]


def changed_places(original: str, copy: str) -> list[tuple[Span, Span]]:
    """Where the copy says something else: the place in the original and that in the copy, as (from, to) in letters. Compared word by word."""
    left, right = list(atoms(original)), list(atoms(copy))
    at, other = _starts(left), _starts(right)
    found = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [((at[a], at[b]), (other[c], other[d])) for what, a, b, c, d in found if what != "equal"]


def _starts(words: Sequence[str]) -> list[int]:
    places = [0]
    for word in words:
        places.append(places[-1] + len(word))
    return places


def _is_outdated(window: MainWindow, case_id: int) -> bool:
    from desktop.services import redaction

    return redaction.outdated(window.work, case_id)


class RedactionPage(Page):
    """Left the original, right the copy; the changed places are marked in both. ``closed`` tells whether something was kept."""

    def __init__(self, window: MainWindow, case_id: int) -> None:
        self.case_id = case_id
        self._case = window.work.reader.get(CASES, case_id) or {}
        super().__init__(window, _("Text for the respondent"))
        self.original = self._text(_("As it was told"), read_only=True)
        self.copy = self._text(_("Copy for the respondent"), read_only=False)
        self.count = label("", "second")
        self.warning = Wrapped("", "warn")
        self._stored = str(self._case.get("detail_redacted") or "")
        self._outdated = bool(self._stored) and _is_outdated(window, case_id)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self.mark)
        self._build()
        self.original.setPlainText(str(self._case.get("detail") or ""))
        self.copy.setPlainText(self._stored or self.suggestion())
        self.copy.textChanged.connect(self._soon.start)
        self.original.verticalScrollBar().valueChanged.connect(self.copy.verticalScrollBar().setValue)
        self.add_deed("records", _("Keep this text"), self.save, "Ctrl+S", "save")
        self.add_deed("records", _("Suggest it again"), self.suggest, "F5", "refresh-cw")
        self.add_deed("records", _("Black out what is selected"), self.black_out, "Ctrl+D", "eye-off")
        theme.follow(self, self.mark)

    def _text(self, name: str, *, read_only: bool) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(read_only)
        made.setAccessibleName(name)
        made.setTabChangesFocus(True)
        return made

    def _build(self) -> None:
        self.suggest_button = button(_("Suggest it again"), "refresh-cw", tip="F5", on_click=self.suggest)
        self.black_button = button(_("Black out what is selected"), "eye-off", tip="Ctrl+D", on_click=self.black_out)
        self.save_button = button(_("Keep this text (Ctrl+S)"), "save", "primary", on_click=self.save)
        cancel = button(_("Cancel"), tip="Esc", on_click=self.leave)
        halves = row(spacing=tokens.S4, margins=(tokens.S4, tokens.S2, tokens.S4, tokens.S2))
        halves.addWidget(self._half(_("As it was told"), self.original), 1)
        halves.addWidget(self._half(_("Copy for the respondent"), self.copy), 1)
        middle = frame("surface")
        layout = column(parent=middle)
        hint = Wrapped(_("Letters to the respondent take this copy, never the original. Take out names, telephones, and whatever tells who complained."), "second")
        layout.addWidget(box(row(hint, margins=(tokens.S4, tokens.S2, tokens.S4, 0))))
        layout.addWidget(box(row(self.warning, margins=(tokens.S4, 0, tokens.S4, 0))))
        layout.addLayout(halves, 1)
        outer = column(self.head(self.count, number=str(self._case.get("number") or "")), parent=self)
        outer.addWidget(middle, 1)
        outer.addWidget(foot(self.suggest_button, self.black_button, None, self.save_button, cancel))

    def _half(self, heading: str, text: QWidget) -> QWidget:
        made = column(label(heading, bold=True), spacing=tokens.S1)
        made.addWidget(text, 1)
        return box(made)

    # what is typed --------------------------------------------------------------------------------------------------

    def suggestion(self) -> str:
        """The original with what gives somebody away taken out, as far as the program can tell."""
        from desktop.services import redaction

        return redaction.suggest(self.work, self.case_id)

    def suggest(self) -> None:
        """Begin again from the suggestion; Ctrl+Z in the text brings back what was there."""
        cursor = QTextCursor(self.copy.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self.suggestion())
        cursor.endEditBlock()
        self.copy.setFocus()

    def black_out(self) -> None:
        """Put the word for what was hidden in the place of what is selected."""
        from desktop.services import redaction

        cursor = self.copy.textCursor()
        if cursor.hasSelection():
            cursor.insertText(redaction.HIDDEN)

    def mark(self) -> None:
        """Mark the places in which the copy differs, and say how many there are."""
        places = changed_places(self.original.toPlainText(), self.copy.toPlainText())
        self.original.setExtraSelections(list(self._marks(self.original, [one for one, _other in places], "warn_tint")))
        self.copy.setExtraSelections(list(self._marks(self.copy, [other for _one, other in places], "accent_tint")))
        self.count.setText(_("Hidden places: {count}", count=len(places)))
        self._warn()

    def _warn(self) -> None:
        """Say what may still tell who somebody is, and when the original was changed after the copy."""
        from desktop.services import redaction

        respondent = str(self._case.get("respondent_name") or "")
        still = [piece for piece in redaction.left(self.copy.toPlainText()) if not respondent or respondent not in piece]
        words = _("May still tell who it is: {what}", what=", ".join(still[:_MOST_TOLD])) if still else ""
        older = _("The original was changed after this copy was kept; read it again.") if self._outdated else ""
        self.warning.setText(" ".join(filter(None, (older, words))))
        self.warning.setVisible(bool(older or words))

    def _marks(self, edit: QPlainTextEdit, spans: Sequence[Span], role: str) -> Iterator[QTextEdit.ExtraSelection]:
        look = QTextCharFormat()
        look.setBackground(theme.colour(role))
        look.setForeground(theme.colour("text"))
        for first, last in spans:
            made = QTextEdit.ExtraSelection()
            made.format = look
            cursor = QTextCursor(edit.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            made.cursor = cursor
            yield made

    # keeping --------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the copy and go back. It is compared with the name of the complainant, which may have to be unlocked for that."""
        from desktop.services import identities, redaction
        from desktop.views.case.identity import ask_unlock

        if identities.is_kept(self.work, self.case_id) and not ask_unlock(self, self.work):
            return
        if messages.guarded(self, lambda: redaction.keep(self.work, self.case_id, self.copy.toPlainText())):
            self._stored = self.copy.toPlainText()
            window = self.window_
            self.finish(True)
            window.say(_("The text for the respondent was kept"))

    def may_close(self) -> bool:
        if self.copy.toPlainText() == self._stored or not self.copy.document().isModified():
            return True
        deeds = (("keep", _("Keep this text"), "primary"), ("drop", _("Leave without keeping it"), ""), ("", _("Stay here"), ""))
        chosen = messages.choose(self, _("The text was changed"), _("What you changed is not kept yet."), deeds)
        if chosen == "keep":
            self.save()
            return False
        return chosen == "drop"

    def entered(self) -> None:
        self.mark()
        self.copy.document().setModified(False)
        self.copy.setFocus()
