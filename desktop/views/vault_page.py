"""The office's key for the names of complainants: set, opened, changed, and what is said before any of it (domain B.3.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.thai_date import format_date, local
from desktop.errors import Fault, Faults
from desktop.views import messages, theme, tokens, work_thread
from desktop.views.field_dialog import Asked, ask
from desktop.views.page import Page
from desktop.views.record_fields import TextField
from desktop.views.widgets.buttons import button
from desktop.views.widgets.flow_layout import FlowBox
from desktop.views.widgets.layout import box, column, row, scroll_area, section
from desktop.views.widgets.status import Status
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.vault import VaultState
    from desktop.views.main_window import MainWindow

_WIDEST = 760


class VaultPage(Page):
    """Where the key stands now, what can be done, and what each means. The code of a new recovery sheet is shown here once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Key for the names of complainants"))
        self.code = ""
        """The code of the sheet that was just made; it is kept nowhere else."""
        self._code_given = self._sealing = False
        self.state = Status("warn", "")
        self.about = Wrapped("", "second")
        self.code_label = label("", "second", bold=True)
        self.code_words = Wrapped("", "warn")
        self.progress = Wrapped("", "muted")
        self.old = Wrapped("", "warn")
        self._make_buttons()
        content = QWidget()
        column(
            section(_("How it stands")), self.state, self.about, tokens.S2, self.code_words, self.code_label, self.progress,
            self._presses(), tokens.S3, self.old, box(row(self.remove_button, None)), tokens.S3, section(_("Good to know")), *self._explained(), None,
            margins=(tokens.S6, tokens.S4, tokens.S6, tokens.S4), spacing=tokens.S2, parent=content,
        )  # fmt: skip
        theme.follow(content, lambda: content.setMaximumWidth(theme.px(_WIDEST)))
        column(self.head(None), scroll_area(content), parent=self)
        self.show_state()

    def _make_buttons(self) -> None:
        self.set_button = button(_("Set the key …"), "lock", "primary", on_click=self.set_key)
        self.unlock_button = button(_("Unlock the names …"), "eye", on_click=self.unlock)
        self.recover_button = button(_("Open with the recovery sheet …"), "file-text", on_click=self.recover)
        self.lock_button = button(_("Lock now"), "lock", on_click=self.lock)
        self.change_button = button(_("Change the password …"), "pencil", on_click=self.change)
        self.renew_button = button(_("New recovery sheet …"), "refresh-cw", on_click=self.renew)
        self.print_button = button(_("Print the recovery sheet"), "printer", "primary", on_click=self.print_sheet)
        self.remove_button = button(_("Remove the old backups …"), "trash-2", on_click=self.remove_backups)
        self.buttons = (
            self.set_button, self.print_button, self.unlock_button, self.lock_button, self.recover_button, self.change_button, self.renew_button,
        )  # fmt: skip

    def _presses(self) -> FlowBox:
        made = FlowBox()
        for press in self.buttons:
            made.flow.addWidget(press)
        return made

    def _explained(self) -> list[QWidget]:
        sentences = (
            _("Who complains lies apart from the case and is sealed with a key that only this office has. Taking a case in needs no password; looking at a hidden name does."),
            _("The key is opened by the password or by the recovery sheet. Who loses both cannot read the names any more; nobody can help with that."),
            _("The names lock themselves when nobody used them for 15 minutes and when the program ends. Every look at a hidden name is written down with its reason."),
            _("This PC cannot stop somebody who holds the file and the password. Keep the sheet in a locked cupboard, not beside the computer."),
        )
        return [Wrapped(sentence, "second") for sentence in sentences]

    # what is shown ------------------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Say how the key stands, and offer what can be done now."""
        from desktop.services import vault

        found = vault.state(self.work)
        say_key(self.state, found)
        since = format_date(local(found.set_at), "long") if found.set_at else ""
        self.about.setText(_("Set on {day}. Mark of the key: {mark}.", day=since, mark=found.fingerprint) if found.is_set else _("Set a key before the first complaint is taken in, at the latest before the first one that is to be kept confidential."))
        self.set_button.setVisible(not found.is_set)
        for made in (self.change_button, self.renew_button):
            made.setVisible(found.is_set)
        for made in (self.unlock_button, self.recover_button):
            made.setVisible(found.is_set and not found.unlocked)
        self.lock_button.setVisible(found.is_set and found.unlocked)
        self._show_code()
        old = len(vault.plain_backups(self.work))
        self.old.setText(_("{count} backups made before the key was set still hold names as plain text.", count=f"{old:,}") if old else "")
        self.remove_button.setVisible(bool(old))

    def _show_code(self) -> None:
        self.code_label.setText(self.code)
        self.code_words.setText(_("Code of the recovery sheet: print it now or write it down. It is shown only until this page is left.") if self.code else "")
        for made in (self.code_label, self.code_words, self.print_button):
            made.setVisible(bool(self.code))

    # deeds --------------------------------------------------------------------------------------------------------

    def set_key(self) -> None:
        """Ask for a password twice, then seal every name in the background."""
        from desktop.services import vault

        chosen: dict[str, str] = {}

        def deed(values: Mapping[str, Any]) -> None:
            vault.check_password(str(values["password"] or ""))
            _same(values)
            chosen["password"] = str(values["password"])

        sentence = _("All names of complainants are sealed with it, the history too. A backup is made first. Who loses the password and the recovery sheet cannot read the names any more.")
        asked = [_secret("password", _("Password (10 letters or more)")), _secret("again", _("The same again"))]
        if ask(self, _("Set the key"), sentence, asked, _("Set the key"), deed):
            self.set_button.setEnabled(False)
            self._sealing = True
            work_thread.run(
                self, lambda progress, cancelled: vault.set_key(self.work, chosen["password"], progress, cancelled), self._was_set, self._failed, self._step
            )

    def _step(self, done: int, total: int) -> None:
        self.progress.setText(_("Sealing the names: {percent} per cent", percent=done * 100 // max(total, 1)))

    def _was_set(self, code: str) -> None:
        self.progress.setText("")
        self.set_button.setEnabled(True)
        self._sealing = False
        self.window_.notices.drop("sealing")
        self.code, self._code_given = code, False
        self.show_state()
        self.window_.say(_("The key is set. Print the recovery sheet now."))
        self.print_button.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.progress.setText("")
        self.set_button.setEnabled(True)
        self._sealing = False
        self.window_.notices.drop("sealing")
        messages.show_error(self, error)

    def unlock(self) -> None:
        """Open the names with the password."""
        from desktop.views.case.identity import ask_unlock

        ask_unlock(self, self.work)
        self.show_state()
        self.entered()

    def recover(self) -> None:
        """Open the names with the code of the recovery sheet and give the key a new password."""
        from desktop.services import vault

        def deed(values: Mapping[str, Any]) -> None:
            vault.check_password(str(values["password"] or ""))
            _same(values)
            vault.change_password_by_recovery(self.work, str(values["code"] or ""), str(values["password"]))
            vault.unlock(self.work, str(values["password"]))

        asked = [Asked("code", _("Code of the sheet"), TextField(_("Code of the sheet")), True), _secret("password", _("New password")), _secret("again", _("The same again"))]
        sentence = _("The code stands on the recovery sheet. The key gets a new password; the sheet stays good.")
        if ask(self, _("Open with the recovery sheet"), sentence, asked, _("Open"), deed):
            self.window_.say(_("The names are open, and the key has a new password."))
        self.show_state()
        self.entered()

    def lock(self) -> None:
        """Lock the names now."""
        from desktop.services import vault

        vault.lock(self.work)
        self.show_state()
        self.entered()

    def change(self) -> None:
        """Another password for the same key."""
        from desktop.services import vault

        def deed(values: Mapping[str, Any]) -> None:
            _same(values)
            vault.change_password(self.work, str(values["old"] or ""), str(values["password"] or ""))

        asked = [_secret("old", _("Password until now")), _secret("password", _("New password")), _secret("again", _("The same again"))]
        if ask(self, _("Change the password"), _("The recovery sheet stays good."), asked, _("Change the password"), deed):
            self.window_.say(_("The key has a new password."))
        self.show_state()

    def renew(self) -> None:
        """The code of a new recovery sheet; the old one is worth nothing then."""
        from desktop.services import vault

        def deed(values: Mapping[str, Any]) -> None:
            self.code, self._code_given = vault.renew_recovery(self.work, str(values["password"] or "")), False

        sentence = _("The sheet printed before is worth nothing afterwards.")
        if ask(self, _("New recovery sheet"), sentence, [_secret("password", _("Password"))], _("Make a new sheet"), deed):
            self.window_.say(_("The new sheet is ready. Print it now."))
        self.show_state()
        self.entered()

    def remove_backups(self) -> None:
        """Remove the backups that still hold names as plain text, after a new one was made and opened."""
        from desktop.services import vault

        if messages.confirm(self, _("Remove the old backups?"), _("A new backup is made, opened and counted first. What was removed cannot be brought back."), _("Remove them")):
            if messages.guarded(self, lambda: vault.remove_plain_backups(self.work)):
                self.window_.say(_("The old backups are gone; a new one was made."))
            self.show_state()
            self.entered()

    def print_sheet(self) -> None:
        """The recovery sheet as it will be printed."""
        from desktop.reports import privacy_reports
        from desktop.services import vault
        from desktop.views.document_page import DocumentPage

        if not self.code:
            return
        code, mark = self.code, vault.state(self.work).fingerprint
        shown = DocumentPage(self.window_, _("Recovery sheet"), lambda: privacy_reports.recovery_sheet(self.work, code, mark))
        shown.given.connect(self._was_given)
        self.window_.open_page(shown)

    def _was_given(self) -> None:
        self._code_given = True

    def entered(self) -> None:
        """The focus on what is to be done next."""
        first = next((press for press in (self.print_button, *self.buttons) if press.isVisibleTo(self)), self.back)
        first.setFocus()

    def returned(self) -> None:
        self.show_state()
        self.entered()

    def may_close(self) -> bool:
        """Not while names are being sealed, for then nobody would see the code; a code that was neither printed nor saved is asked about."""
        if self._sealing:
            self.window_.notice(_("The names are being sealed; the page stays open until the code of the recovery sheet is shown."), "info", key="sealing", seconds=12)
            return False
        if not self.code or self._code_given:
            return True
        return messages.confirm(self, _("Leave without the recovery sheet?"), _("The code is shown only here. Without it, a forgotten password cannot be mended."), _("I have the code"))


def say_key(status: Status, found: VaultState) -> None:
    """Say how the key stands, as shape and word."""
    words = _("Not set: names lie in the data folder as plain text") if not found.is_set else _("Set, names open") if found.unlocked else _("Set, names locked")
    status.set_status("warn" if not found.is_set else "ok" if found.unlocked else "wait", words)


def _secret(name: str, word: str) -> Asked:
    field = TextField(word)
    field.edit.setEchoMode(QLineEdit.EchoMode.Password)
    return Asked(name, word, field, True)


def _same(values: Mapping[str, Any]) -> None:
    if values["password"] != values["again"]:
        raise Faults([Fault("again", _("The two do not match."), _("Type the same password in both."))])
