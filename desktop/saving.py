"""A file that appears only when it is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import UserError
from desktop.words import _


@contextmanager
def whole_file(path: Path | str) -> Iterator[Path]:
    """A path beside ``path`` to write to; it takes the name of ``path`` when the block ends well and is gone otherwise.

    Raises ``UserError`` when the folder or the file cannot be written (the file is open in Excel, the disk is full).
    """
    target = Path(path)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        yield unfinished
        unfinished.replace(target)
    except OSError as error:
        raise UserError(
            _("The file could not be written: {name}", name=target.name),
            _("Close the file if it is open in another program, or choose another folder."),
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
