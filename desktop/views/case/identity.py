"""Who complains: shown where it may be, else the word for what is hidden alone, and the way to look at it, which asks why and is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain import complainants
from desktop.domain.thai_date import format_date, local
from desktop.models.complaint_register import IDENTITY
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import LongTextField, TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.layout import column, pairs, section
from desktop.views.widgets.text import Wrapped
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace
    from desktop.views.page import Page

SHOWN_SECONDS = 60
"""How long a hidden complainant stays in sight once looked at."""
LOOK_AGAIN_MS = 30_000
"""How often it is seen whether the key was locked meanwhile."""


def ask_unlock(owner: QWidget, work: Workspace) -> bool:
    """Ask the office's password if the names are locked; whether they are open now."""
    from desktop.services import vault

    state = vault.state(work)
    if not state.is_set or state.unlocked:
        return True
    field = TextField(_("Password of the names"))
    field.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def deed(values: Mapping[str, Any]) -> None:
        vault.unlock(work, str(values["password"] or ""))

    sentence = _("The names of complainants are kept locked. They stay open until the program ends or nobody works for 15 minutes.")
    return ask(owner, _("Unlock the names"), sentence, [Asked("password", _("Password"), field, True)], _("Unlock"), deed)


def ask_reveal(owner: QWidget, work: Workspace, case_id: int, sentence: str) -> dict[str, Any] | None:
    """Who complains in a case that hides it, once the reason for looking is written down; None when the clerk turned back."""
    from desktop.services import identities

    found: dict[str, Any] = {}

    def deed(values: Mapping[str, Any]) -> None:
        found.update(identities.reveal(work, case_id, str(values["reason"] or "")))

    word = _("Reason for looking")
    asked = [Asked("reason", word, LongTextField(word), True)]
    return found if ask(owner, _("Look at the complainant"), sentence, asked, _("Show the complainant"), deed) else None


class IdentityPane(QWidget):
    """The complainant of one case. ``changed`` when somebody looked, ``vault_wanted`` when the key is to be set."""

    changed = Signal()
    vault_wanted = Signal()

    def __init__(self, page: Page, case_id: int) -> None:
        super().__init__()
        self.page, self.case_id = page, case_id
        self.work: Workspace = page.work
        self.revealed: dict[str, Any] | None = None
        self._record: Mapping[str, Any] = {}
        self._left = 0
        self.open_button = button(_("Look …"), "eye", "link", tip="Ctrl+Shift+I", on_click=self.look)
        self.hide_button = button(_("Hide again"), "eye-off", "link", on_click=self.cover)
        self._body = QWidget()
        self.looked = Wrapped("", "muted", "small")
        self.warning = Wrapped("", "warn", "small")
        self.set_key = button(_("Set the password …"), "lock", "link", on_click=self.vault_wanted.emit)
        layout = column(spacing=0, parent=self)
        layout.addWidget(section(_("Complainant"), self.open_button, self.hide_button))
        layout.addWidget(self._body)
        for under in (self.looked, self.warning, self.set_key):
            layout.addWidget(under)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._watch = QTimer(self, interval=LOOK_AGAIN_MS)
        self._watch.timeout.connect(self._lock_again)

    # what is shown ----------------------------------------------------------------------------------------------------

    def show_for(self, record: Mapping[str, Any]) -> None:
        """Show the complainant of the case as far as may be."""
        from desktop.services import identities, vault

        self._record = record
        anonymity = record.get("anonymity")
        state = vault.state(self.work)
        if anonymity != "confidential":
            self.cover()
        known = identities.read(self.work, self.case_id) if anonymity == "named" else None
        locked = anonymity == "named" and known is None and state.is_set and not state.unlocked and not self._destroyed()
        self.open_button.setText(_("Unlock …") if locked else _("Look …"))
        self.open_button.setVisible((anonymity == "confidential" and self.revealed is None and not self._destroyed()) or locked)
        self.hide_button.setVisible(self.revealed is not None)
        self._show_rows(record, known, locked)
        self._watch.start() if known is not None and state.is_set else self._watch.stop()
        self._say_looked(anonymity == "confidential")
        self._warn(not state.is_set and anonymity != "anonymous" and not self._destroyed())

    def _show_rows(self, record: Mapping[str, Any], known: Mapping[str, Any] | None, locked: bool) -> None:
        shown = known if known is not None else self.revealed
        if shown:
            self._swap(pairs(_rows(shown)))
        elif locked:
            self._swap(pairs([(_("Name"), _("Locked"))]))
        elif self._destroyed():
            self._swap(pairs([(_("Name"), _("(Destroyed: time of keeping is over)"))]))
        elif record.get("anonymity") == "named":
            self._swap(pairs([(_("Name"), _("Not written down"))]))
        else:
            self._swap(pairs([(_("Name"), complainants.code(str(record.get("anonymity"))))]))

    def _destroyed(self) -> bool:
        """Whether the complainant's data were destroyed when their time was over, and nothing was written down anew."""
        from desktop.services import identities

        return "identity" in (self._record.get("disposed_groups") or ()) and not identities.is_kept(self.work, self.case_id)

    def _swap(self, body: QWidget) -> None:
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _say_looked(self, hidden: bool) -> None:
        from desktop.services import identities

        looks = identities.reveals(self.work, self.case_id) if hidden else []
        words = ""
        if self.revealed is not None:
            words = _("Hidden again in {seconds} seconds", seconds=self._left)
        elif looks:
            newest = max(looks, key=lambda one: one.at)
            words = _("Looked at {count} times, last on {date} by {who}", count=len(looks), date=format_date(local(newest.at).date()), who=newest.who or "–")
        elif hidden:
            words = _("Nobody has looked yet")
        self.looked.setText(words)
        self.looked.setVisible(bool(words))

    def _warn(self, unset: bool) -> None:
        self.warning.setText(_("No password is set yet: names lie unencrypted in the data folder.") if unset else "")
        self.warning.setVisible(unset)
        self.set_key.setVisible(unset)

    # looking ----------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Unlock if need be; a hidden complainant is shown for a minute after the reason was written down."""
        if not self.open_button.isVisibleTo(self) or not ask_unlock(self.page, self.work):
            return
        if self._record.get("anonymity") == "named":
            self.show_for(self._record)
            return
        sentence = _("The complainant asked to stay hidden. Who looked, when and why is written down and cannot be removed. It is shown for {seconds} seconds.", seconds=SHOWN_SECONDS)
        found = ask_reveal(self.page, self.work, self.case_id, sentence)
        if found is not None:
            self.revealed, self._left = found, SHOWN_SECONDS
            self._clock.start()
            self.show_for(self._record)
            self.changed.emit()
            self.hide_button.setFocus()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cover()
        else:
            self.looked.setText(_("Hidden again in {seconds} seconds", seconds=self._left))

    def _lock_again(self) -> None:
        """A name that was shown while the key was open goes when it is locked."""
        from desktop.services import vault

        if not vault.state(self.work).readable:
            self.show_for(self._record)

    def cover(self) -> None:
        """Hide the complainant again."""
        self._clock.stop()
        if self.revealed is not None:
            focused = self.hide_button.hasFocus()
            self.revealed = None
            self.show_for(self._record)
            if focused:
                self.open_button.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page, or another tab in front of it, hides the complainant."""
        super().hideEvent(event)
        self.cover()


def _rows(shown: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The name as it is read aloud, then what else is known."""
    others = [field for field in IDENTITY.fields if field.name not in ("title", "first_name", "last_name") and shown.get(field.name)]
    return [(_("Name"), complainants.full_name(shown)), *((_(field.label), str(shown[field.name])) for field in others)]
