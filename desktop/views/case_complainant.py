"""The complainant's part of the form of a case: the fields while they may be typed, else a word for what is kept and the ways to it (domain B.3.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.complaint_register import IDENTITY
from desktop.views import theme, tokens
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import box, column, row
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.form_body import FormBody

Values = dict[str, Any]


class ComplainantPart(QWidget):
    """Stands under the fields of ``IDENTITY`` in the body of a form and says what becomes of what is typed there.

    ``look_wanted``: the clerk wants to see who it is; ``anew_wanted``: to type the complainant anew without looking; ``vault_wanted``:
    to set the password that protects the names.
    """

    look_wanted = Signal()
    anew_wanted = Signal()
    vault_wanted = Signal()

    def __init__(self, work: Workspace, body: FormBody) -> None:
        super().__init__()
        self.work, self.body = work, body
        self.kept: Values | None = {}
        """What is kept of the complainant, as far as it was shown; None while it may not be seen."""
        self._typed: Values = {}
        self.word = label("", bold=True)
        self.look_button = button(_("Look …"), "eye", "link", on_click=self.look_wanted.emit)
        self.anew_button = button(_("Type anew"), "pencil", "link", on_click=self.anew_wanted.emit)
        self._closed = box(row(self.word, 12, self.look_button, self.anew_button, None))
        self.note = Wrapped("", "muted", "small")
        self.unset = label(_("No password protects the names of complainants yet."), "warn", "small")
        self.set_button = button(_("Set the password …"), kind="link", on_click=self.vault_wanted.emit)
        theme.mark(self.set_button, "letters", "small")
        self.set_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # on the way from the address to the subject it would be a step more in every case; keys find it behind "…"
        self._unset = box(row(self.unset, self.set_button, None))
        column(self._closed, self.note, self._unset, parent=self)
        theme.follow(self, lambda: self._closed.setMinimumHeight(theme.px(tokens.CONTROL)))

    # what is shown ----------------------------------------------------------------------------------------------------

    def show_kept(self, kept: Values | None, anonymity: str) -> None:
        """Fill the fields with what is kept (None: it may not be seen now, and a word stands in their place)."""
        self.kept = kept
        self._typed = {}
        self.body.set_values({field.name: (kept or {}).get(field.name) for field in IDENTITY})
        self.follow(anonymity)

    def follow(self, anonymity: str) -> None:
        """Show what belongs to the way the complainant is named: nobody is asked for where nobody is named."""
        nobody, closed = anonymity == "anonymous", self.kept is None and anonymity != "anonymous"
        names = [field.name for field in IDENTITY if field.name in self.body.fields]
        self._keep_typed(names, nobody)
        for name in names:
            self.body.fields[name].setEnabled(not nobody)
        self.body.hidden = (self.body.hidden - set(names)) | (set(names) if closed else set())
        self._closed.setVisible(closed)
        self.word.setText(_("Hidden (complainant)") if anonymity == "confidential" else _("Locked"))
        self._say(nobody, closed)
        self.body.follow_values()

    def _keep_typed(self, names: list[str], nobody: bool) -> None:
        """What was typed goes out of the fields while nobody is named, and comes back if that was chosen by mistake."""
        if nobody and not self._typed:
            self._typed = {name: value for name, value in self.body.values_apart().items() if value not in (None, "")}
            self.body.set_values(dict.fromkeys(names))
            for name in names:
                self.body.fields[name].set_fault("")
        elif not nobody and self._typed:
            self.body.set_values(self._typed)
            self._typed = {}

    def _say(self, nobody: bool, closed: bool) -> None:
        from desktop.services import vault

        words = _("Nobody's name is kept with an anonymous case.") if nobody else _("The name is kept apart from the case and never in a draft.")
        self.note.setText(_("What is kept stays as it is unless it is typed anew.") if closed else words)
        self._unset.setVisible(not nobody and not vault.state(self.work).is_set)

    def unprotected(self) -> bool:
        """Whether names are kept without a password until now."""
        from desktop.services import vault

        return not vault.state(self.work).is_set

    # what is typed ----------------------------------------------------------------------------------------------------

    def to_save(self, anonymity: str, is_new: bool) -> Values | None:
        """What goes to the service: every field as typed; None where what is kept is to stay as it is."""
        if self.kept is None:
            return None
        if anonymity == "anonymous":
            return {}
        typed = self.body.values_apart()
        return typed if is_new or not _same(typed, self.kept) else None

    def shows_kept(self) -> bool:
        """Whether what is kept stands in the fields just as it is, so that it can be hidden again and nothing typed is lost."""
        shown = {**dict.fromkeys(self.kept or ()), **self._typed} if self._typed else self.body.values_apart()
        return self.kept is not None and any(self.kept.values()) and _same(shown, self.kept)

    def touched(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.kept is not None and not _same(self.body.values_apart(), self.kept) and not self._typed


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all((one.get(name) or None) == (other.get(name) or None) for name in one)
