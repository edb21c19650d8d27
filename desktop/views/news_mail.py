"""An e-mail draft for the office's own mail program: written to a folder of its own, opened there; the program itself sends nothing."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import UserError
from desktop.models.publicity_register import RECIPIENTS
from desktop.views import file_dialogs
from desktop.views.widgets.thumbnails import is_picture
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

FOLDER = "prasan-draft-"
_KEPT_SECONDS = 24 * 3600
Files = Sequence[tuple[str, Path]]
"""(name as the office knows it, where the file lies)"""


def usable(files: Files, consent: str) -> list[tuple[str, Path]]:
    """The files of a piece of news that may leave the office: no photographs where the guardians do not agree (domain C.11)."""
    return [one for one in files if consent != "refused" or not is_picture(one[0])]


def addresses(work: Workspace, sending_id: int) -> list[str]:
    """The e-mail addresses a sending was written down with, each once."""
    found = (str(one.get("address") or "").strip() for one in work.reader.children(RECIPIENTS, sending_id))
    return list(dict.fromkeys(address for address in found if "@" in address))


def open_draft(work: Workspace, subject: str, text: str, to: Sequence[str], files: Files = ()) -> int:
    """Write an unsent e-mail with ``to`` in Bcc and open it in the mail program of the computer; how many recipients it has.

    :raises UserError: it cannot be written, or the computer has no mail program for it
    """
    from desktop.exchange import mail

    _sweep()
    path = Path(tempfile.mkdtemp(prefix=FOLDER)) / "draft.eml"  # no name from the news or of a person
    wrong = mail.write_draft(path, subject, text, list(to), [(file, name) for name, file in files], str(work.reader.office().get("email") or ""))
    if not file_dialogs.open_file(path):
        raise UserError(
            _("The draft could not be opened: this computer has no mail program for it."),
            _("Copy the text instead, or save the draft's text as .docx."),
        )
    return len(to) - len(wrong)


def _sweep() -> None:
    """Remove the drafts of yesterday: they hold addresses, and the mail program has its own copy by then."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER}*"):
        try:
            if time.time() - folder.stat().st_mtime > _KEPT_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
