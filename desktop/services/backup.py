"""Backups: copies of the database by SQLite's own online backup, each opened, checked and counted after writing, with its sha256 beside it.

In ``backups/`` lie ``prasan-20260615-093000.db``, its ``.sha256`` (as sha256sum writes it) and its ``.json`` (when, why, how many records, which attachments);
attachments are copied once into ``backups/attachments/`` under their sha256, however many backups hold them. A backup without its ``.json`` is none.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import Cancelled, UserError
from desktop.models import database
from desktop.paths import Paths
from desktop.services import attachments, copying
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

_log = logging.getLogger(__name__)

STORE = "attachments"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT GLOB '*_search' AND name NOT GLOB '*_search_*' ORDER BY name"
"""Every table that holds something of its own; the search index is made from the others."""
KEPT_ALWAYS = ("upgrade", "restore", "manual")
"""Reasons for which a backup is never thinned out by itself."""
_PAGES = 4096
_RECENT = 3

Progress = Callable[[int, int], None] | None
Cancel = Callable[[], bool] | None


@dataclass(frozen=True)
class BackupInfo:
    """One backup. ``second`` says what became of the copy in the second place: "" none wanted, "ok", or the sentence of what went wrong."""

    name: str
    made_at: str
    why: str
    revision: str
    deed: int
    size: int
    sha256: str
    counts: dict[str, int]
    attachments: list[dict[str, Any]] = field(default_factory=list)
    second: str = ""
    folder: str = field(default="", compare=False)

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self.folder) / self.name

    @property
    def at(self) -> datetime:
        """When it was made (aware, UTC)."""
        return datetime.fromisoformat(self.made_at)

    @property
    def records(self) -> int:
        """How many partners it holds."""
        return self.counts.get("partner", 0)


# --- Making ----------------------------------------------------------------------------------------------------------------------------------


def make(
    work: Workspace, destination: Path | None = None, why: str = "automatic", progress: Progress = None, cancelled: Cancel = None
) -> BackupInfo:
    """Back up the database and its attachments into ``backups/`` (or the folder ``destination``), copy that to the second place, thin out old ones.

    Others may go on writing meanwhile; the backup is the state at its beginning. ``why``: "automatic", "manual", "restore", "upgrade".

    :raises UserError: disk full, no right to write, or the copy is not what it should be; nothing is left of it
    :raises Cancelled: the user stopped it
    """
    info = make_copy(work.paths, destination or work.paths.backups, why, progress, cancelled)
    if destination is None:
        if work.settings.second_backup:
            info = _into_second_place(work, info)
        thin_out(work.paths.backups)
        attachments.sweep(work)
    return info


def before_upgrade(paths: Paths, revision: str) -> BackupInfo:
    """The verified backup without which no database is upgraded; it is kept for good."""
    _log.info("backup before the upgrade from %s", revision)
    return make_copy(paths, paths.backups, "upgrade")


def make_copy(paths: Paths, folder: Path, why: str, progress: Progress = None, cancelled: Cancel = None) -> BackupInfo:
    """One verified backup of a data folder in ``folder`` (see ``make``)."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for leftover in folder.glob("prasan-*.part*"):
            leftover.unlink(missing_ok=True)
        target = _free_name(folder)
        part = target.with_suffix(".part")
        try:
            return _written(paths, target, part, why, progress, cancelled)
        finally:
            for leftover in copying.with_companions(part):
                leftover.unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        said = database.explain(error)
        if said is None:
            raise
        raise UserError(_("No backup could be made: {why}", why=said.message), said.hint) from error


def _written(paths: Paths, target: Path, part: Path, why: str, progress: Progress, cancelled: Cancel) -> BackupInfo:
    wanted = _copy_database(paths.database, part, progress, cancelled)
    _verify(part, wanted)
    with closing(database.connect(part, writable=False)) as copy:
        attached = _attached(copy)
        deed = (copy.execute("SELECT seq FROM sqlite_sequence WHERE name = 'deed'").fetchone() or (0,))[0]
    digest = copying.settle(part)
    part.replace(target)
    missing = _store_attachments(paths.attachments, target.parent / STORE, attached)
    if missing:
        _log.warning("%d attachments are missing in the data folder", missing)
    info = BackupInfo(
        target.name, datetime.now(UTC).isoformat(timespec="milliseconds"), why, database.revision(target) or "", deed, target.stat().st_size, digest, wanted,
        attached, folder=str(target.parent),
    )  # fmt: skip
    _write_beside(info)
    return info


def _free_name(folder: Path) -> Path:
    stamp, place = datetime.now().strftime("%Y%m%d-%H%M%S"), 1
    target = folder / f"prasan-{stamp}.db"
    while target.exists():
        place += 1
        target = folder / f"prasan-{stamp}-{place}.db"
    return target


def _copy_database(source: Path, part: Path, progress: Progress, cancelled: Cancel) -> dict[str, int]:
    """Copy in steps and give what was counted in the original at that very state: the read transaction holds it still."""

    def step(_status: int, remaining: int, total: int) -> None:
        if cancelled and cancelled():
            raise Cancelled
        if progress:
            progress(total - remaining, total)

    with closing(database.connect(source, writable=False)) as original, closing(sqlite3.connect(part, isolation_level=None)) as copy:
        original.execute("BEGIN")
        wanted = counts(original)
        original.backup(copy, pages=_PAGES, progress=step, sleep=0)
        original.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")
    return wanted


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table, whatever modules the database has."""
    names = [row[0] for row in connection.execute(_TABLES)]
    return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in names}


def _verify(part: Path, wanted: dict[str, int]) -> None:
    faults = database.integrity_faults(part)
    with closing(database.connect(part, writable=False)) as copy:
        found = counts(copy) if not faults else {}
    if faults or found != wanted:
        raise UserError(_("The backup just written cannot be read back; it was thrown away."), _("Check the disk, then make a backup again."))


def _attached(copy: sqlite3.Connection) -> list[dict[str, Any]]:
    rows = copy.execute("SELECT stored_name, sha256, size FROM attachment ORDER BY id")
    return [{"stored_name": name, "sha256": digest, "size": size} for name, digest, size in rows]


def _store_attachments(source: Path, store: Path, attached: Sequence[dict[str, Any]]) -> int:
    """Copy each attachment once; how many are missing."""
    missing = 0
    for one in attached:
        kept = store / one["sha256"]
        if kept.exists() and kept.stat().st_size == one["size"]:
            continue
        original = source / one["stored_name"]
        if original.is_file():
            copying.copy_file(original, kept)
        else:
            missing += 1
    return missing


def _write_beside(info: BackupInfo) -> None:
    known = {name: value for name, value in asdict(info).items() if name != "folder"}
    copying.write_text(info.path.with_suffix(".sha256"), f"{info.sha256}  {info.name}\n")
    copying.write_text(info.path.with_suffix(".json"), json.dumps(known, ensure_ascii=False, indent=1))


def _into_second_place(work: Workspace, info: BackupInfo) -> BackupInfo:
    """Copy a backup to the second place; a failure is kept in the backup's own notes, where the status bar reads it."""
    folder = Path(work.settings.second_backup)
    try:
        if not folder.is_dir():
            raise FileNotFoundError
        target = folder / "prasan-backups"
        copying.copy_file(info.path, target / info.name)
        if copying.sha256(target / info.name) != info.sha256:
            raise OSError("copy differs")
        _store_attachments(work.paths.attachments, target / STORE, info.attachments)
        _write_beside(replace(info, folder=str(target)))
        thin_out(target)
        said = "ok"
    except FileNotFoundError:
        said = _("The second backup place {folder} was not found.", folder=folder)
    except OSError as error:
        explained = database.explain(error)
        said = explained.message if explained else _("The copy in the second backup place {folder} could not be written.", folder=folder)
    info = replace(info, second=said)
    _write_beside(info)
    return info


# --- Looking at them -------------------------------------------------------------------------------------------------------------------------


def list_backups(paths: Paths) -> list[BackupInfo]:
    """All backups in ``backups/``, newest first. Their files are not read."""
    return _listed(paths.backups)


def _listed(folder: Path) -> list[BackupInfo]:
    found = [info for file in folder.glob("prasan-*.json") if (info := read_info(file.with_suffix(".db")))]
    return sorted(found, key=lambda info: (info.made_at, info.name), reverse=True)


def read_info(file: Path) -> BackupInfo | None:
    """What is noted beside a backup; None when there is nothing or the file is not there at its full size."""
    try:
        known = json.loads(file.with_suffix(".json").read_text("utf-8"))
        info = BackupInfo(**{**known, "name": file.name, "folder": str(file.parent)})
        return info if file.stat().st_size == info.size else None
    except (OSError, ValueError, TypeError):
        return None


def last_good(paths: Paths) -> BackupInfo | None:
    """The newest backup, for the status bar (its file is there at its full size; it was verified when it was made)."""
    return next(iter(list_backups(paths)), None)


def due(work: Workspace) -> bool:
    """Whether something was changed since the last backup."""
    generation, last = work.reader.generation(), last_good(work.paths)
    return generation > 0 if last is None else generation != last.deed


def newest_good(paths: Paths) -> Path | None:
    """The newest backup whose file is still to the letter what was written; reads the files."""
    return next((info.path for info in list_backups(paths) if is_good(info)), None)


def is_good(info: BackupInfo) -> bool:
    """Whether the file is still to the letter what was written."""
    try:
        return copying.sha256(info.path) == info.sha256
    except OSError:
        return False


def thin_out(folder: Path, daily: int = 12, weekly: int = 10, monthly: int = 9) -> list[str]:
    """Remove automatic backups but the last three and the newest of each of the last ``daily`` days, ``weekly`` weeks and ``monthly`` months.

    Gives the names removed.
    """
    listed = _listed(folder)
    kept = {info.name for info in listed[:_RECENT]} | {info.name for info in listed if info.why in KEPT_ALWAYS}
    for most, period in ((daily, "%Y%m%d"), (weekly, "%G%V"), (monthly, "%Y%m")):
        newest: dict[str, str] = {}
        for info in listed:
            newest.setdefault(info.at.astimezone().strftime(period), info.name)
        kept |= set(list(newest.values())[:most])
    gone = [info for info in listed if info.name not in kept]
    for info in gone:
        for file in (info.path.with_suffix(".json"), info.path.with_suffix(".sha256"), info.path):
            file.unlink(missing_ok=True)
    _sweep_store(folder)
    return [info.name for info in gone]


def _sweep_store(folder: Path) -> None:
    """Attachments that no backup holds any more."""
    held = {one["sha256"] for info in _listed(folder) for one in info.attachments}
    for file in (folder / STORE).glob("*"):
        if file.name not in held:
            file.unlink(missing_ok=True)


def restore(paths: Paths, file: Path) -> BackupInfo | None:
    """Put a backup in the place of the present database (see ``restoring.restore``)."""
    from desktop.services import restoring

    return restoring.restore(paths, file)


def check(paths: Paths) -> list[str]:
    """Sentences about what is not whole (see ``restoring.check``)."""
    from desktop.services import restoring

    return restoring.check(paths)
