"""One command at a time works on a data folder: the operating system holds a lock on a file of it and lets go even when the command is killed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from desktop.errors import UserError
from desktop.paths import Paths
from desktop.words import _


@contextmanager
def only_command(paths: Paths) -> Iterator[None]:
    """While this lasts no other command line creates, fills or replaces the data of the folder, which is made if it is missing.

    :raises UserError: another command is at work there
    """
    paths.data.mkdir(parents=True, exist_ok=True)
    with (paths.data / "command.lock").open("a", encoding="utf-8") as file:
        try:
            _lock(file)
        except OSError:
            raise UserError(_("Another command is at work on {folder}.", folder=paths.data), _("Wait until it has ended, then try again.")) from None
        yield


def _lock(file: IO[str]) -> None:
    """Lock the file until it is closed, without waiting."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
