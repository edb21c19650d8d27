"""Files written so that they are either whole or not there: under another name first, flushed to the disk, then renamed."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

_BLOCK = 1 << 20


def sha256(file: Path) -> str:
    """The sha256 of a file as hexadecimal digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def settle(file: Path) -> str:
    """Have the file on the disk itself, and give its sha256."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
    return sha256(file)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file; ``target`` appears only when it is whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    try:
        with source.open("rb") as read, part.open("wb") as written:
            shutil.copyfileobj(read, written, _BLOCK)
            written.flush()
            os.fsync(written.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write a small text file; ``target`` appears or changes only when it is whole."""
    part = target.with_name(target.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as written:
            written.write(text)
            written.flush()
            os.fsync(written.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def with_companions(database: Path) -> list[Path]:
    """A database file and what SQLite may have beside it."""
    return [database, *(database.with_name(database.name + end) for end in ("-wal", "-shm", "-journal"))]
