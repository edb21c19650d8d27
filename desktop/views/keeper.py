"""What goes on around the window after it is painted: loading what is heavy, backing up, the notices of the first minute."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.domain.thai_date import format_date, format_time, local
from desktop.errors import UserError
from desktop.views import messages, theme, work_thread
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.backup import BackupInfo
    from desktop.services.workspace import Workspace
    from desktop.views.main_window import MainWindow

log = logging.getLogger(__name__)

BACKUP_EVERY_MS = 30 * 60 * 1000
DAY_EVERY_MS = 60 * 1000
STATE_AFTER_MS = 250
LOAD_AFTER_MS = 600
OLD_DAYS = 7
"""A backup older than this is said to be old, if anything changed since."""


def warm_up(work: Workspace) -> None:
    """Load what the first save, the first search and the first wrapped line need; fill in holidays of years that were never filled and what every
    office starts with (other thread).

    :raises DamagedDatabase: the check after an unclean end found the file broken
    """
    from desktop.domain.thai_break import soft
    from desktop.domain.thai_sort import sort_key
    from desktop.services import cases, holidays

    soft("ประสาน")
    work.warm_up()
    with work.session():
        pass
    sort_key("ประสาน")
    holidays.ensure_filled(work)
    cases.ensure_defaults(work)


class Keeper(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work = window.work
        self._backing_up = False
        self._backups = QTimer(self, interval=BACKUP_EVERY_MS)
        self._backups.timeout.connect(self.back_up_if_due)
        self._days = QTimer(self, interval=DAY_EVERY_MS)
        self._days.timeout.connect(lambda: window.status.set_today(self._work.today()))

    def start(self) -> None:
        """Begin: a new office is greeted at once; all else waits until the first rows are on the screen, so that nothing competes with them."""
        if not self._work.reader.office().get("name_th"):
            self._greet()
        QTimer.singleShot(STATE_AFTER_MS, self, self._show_state)
        QTimer.singleShot(LOAD_AFTER_MS, self, self._load)

    def _show_state(self) -> None:
        self._window.menus.refresh_undo()
        self.show_backup_state()
        self._tell_damaged_settings()
        self._window.backed_up.connect(self.show_backup_state)
        self._window.data_changed.connect(self._follow_sample)
        self._days.start()
        self._backups.start()
        if self._work.reader.office().get("name_th"):
            self._greet()

    def _load(self) -> None:
        work_thread.run(self._window, lambda *_unused: warm_up(self._work), self._warm, self._cold)

    def _warm(self, _result: object) -> None:
        theme.words_loaded()
        self.back_up_if_due()

    def _cold(self, error: BaseException) -> None:
        theme.words_loaded()
        from desktop.models.database import DamagedDatabase

        if isinstance(error, DamagedDatabase):
            self.show_damaged(error)
        else:
            messages.show_error(self._window, error)

    def show_damaged(self, error: UserError) -> None:
        """The file is broken: nothing more is written, and the way to the newest good backup stays in sight."""
        backup = getattr(error, "backup", None)
        actions = (
            ((_("Restore the newest good backup"), lambda: self._window.restore_wanted.emit(backup)),) if backup else ()
        )
        self._window.notice(str(error), "danger", actions=actions, key="damaged", closable=False)

    def _tell_damaged_settings(self) -> None:
        aside = self._work.settings.damaged_file
        if aside:
            self._window.notice(
                _(
                    "The settings could not be read; the usual ones are used. The old file is kept as {file}.",
                    file=aside,
                ),
                "warn",
                key="settings",
            )
            self._work.settings.damaged_file = ""

    def _greet(self) -> None:
        """The first start of an office; or the sample office, with the way to take it away."""
        from desktop.services import demo, office

        if office.needs_first_start(self._work):
            from desktop.views.first_start import FirstStartPage

            self._window.open_page(FirstStartPage(self._window))
        elif demo.present(self._work):
            show_sample_notice(self._window)

    def _follow_sample(self) -> None:
        """The notice of the sample stands for as long as the sample is there, also after it was filled in later, or came back by undoing."""
        from desktop.services import demo

        if not demo.present(self._work):
            self._window.notices.drop("sample")
        elif "sample" not in self._window.notices:
            show_sample_notice(self._window)

    # --- backup -------------------------------------------------------------------------------------------------------

    def back_up_if_due(self) -> None:
        """Back up in the background when something changed since the last backup."""
        from desktop.services import backup

        if self._backing_up or not backup.due(self._work):
            return
        self._backing_up = True
        work_thread.run(
            self._window,
            lambda *told: backup.make(self._work, progress=told[0], cancelled=told[1]),
            self._made,
            self._failed,
            on_cancelled=self._stopped,
        )

    def _stopped(self) -> None:
        self._backing_up = False

    def _made(self, info: BackupInfo) -> None:
        self._backing_up = False
        self._window.notices.drop("backup")
        self.show_backup_state()

    def _failed(self, error: BaseException) -> None:
        self._backing_up = False
        log.warning("backup failed: %s", type(error).__name__)
        reason = str(error) if isinstance(error, UserError) else ""
        self._window.status.set_backup(_("The backup failed"), "danger")
        self._window.notice(
            _("The data could not be backed up. {reason}", reason=reason).strip(),
            "danger",
            actions=((_("Back up now"), self.back_up_if_due),),
            key="backup",
        )

    def show_backup_state(self) -> None:
        """Say in the status row when the last good backup was made, and in a notice when that is too long ago."""
        from desktop.services import backup

        last = backup.last_good(self._work.paths)
        if last is None:
            self._window.status.set_backup(_("No backup yet"), "muted")
            return
        old = (datetime.now(UTC) - last.at).days
        stale = old >= OLD_DAYS and backup.due(self._work)
        failed_second = last.second not in ("", "ok")
        self._window.status.set_backup(
            words_of(last, self._work), "danger" if stale else "warn" if failed_second else "ok"
        )
        if stale:
            self._window.notice(
                _("Nothing was backed up for {days} days", days=old),
                "warn",
                actions=((_("Back up now"), self.back_up_if_due),),
                key="backup",
            )
        elif failed_second:
            self._window.notice(last.second, "warn", key="backup")


def words_of(info: BackupInfo, work: Workspace) -> str:
    """When a backup was made: สำรองล่าสุด วันนี้ 08.31 น."""
    here = local(info.at)
    time = format_time(here.time())
    if here.date() == work.today():
        return _("Last backup today {time}", time=time)
    return _("Last backup {date} {time}", date=format_date(here.date()), time=time)


def back_up_at_close(work: Workspace) -> None:
    """Back up what changed before the program ends; a failure is said before the window is gone for good."""
    from desktop.services import backup

    try:
        if backup.due(work):
            backup.make(work)
    except UserError as error:
        messages.tell(
            None,
            _("The data could not be backed up at the end"),
            _("What was saved is safe. {reason}", reason=str(error)),
        )


def show_sample_notice(window: MainWindow) -> None:
    """Say that the sample office is in use, with the one click that removes it."""

    def remove() -> None:
        from desktop.services import demo

        work_thread.run(window, lambda *_unused: demo.remove(window.work), removed)

    def removed(result: object) -> None:
        window.notices.drop("sample")
        kept = getattr(result, "kept", [])
        if kept:
            window.offer_undo(
                _("The sample office was removed. {count} records that you edited stayed.", count=len(kept))
            )
        else:
            window.offer_undo(_("The sample office was removed"))

    window.notice(
        _("You are using the sample office; all its people and places are invented."),
        "info",
        actions=((_("Remove the sample"), remove),),
        key="sample",
        closable=False,
    )
