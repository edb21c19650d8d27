"""The office's key for the names of complainants (domain B.3.7, C.11: security measures, พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37).

Sealing needs only the public half, so that a complaint is taken in without any password. Opening needs the secret half, which lies in the database twice,
wrapped by the password and by the code of a recovery sheet (Argon2id, then XSalsa20-Poly1305). Once unlocked it stays in memory, never on the disk, until
nobody has used it for a quarter of an hour. Without a key the identities are plain text; the program says so and never falls back to that by itself.

A sealed text begins with one byte: 0 plain JSON, 1 a NaCl sealed box (X25519, XSalsa20-Poly1305) for the public half.
"""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
import sqlite3
import threading
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from desktop.errors import Cancelled, Fault, Faults, UserError
from desktop.models import database
from desktop.models.complaint_register import CASES
from desktop.services import backup, drafts, recovery_code, tidying
from desktop.words import _

if TYPE_CHECKING:
    from nacl.public import PrivateKey, SealedBox
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from desktop.services.backup import BackupInfo
    from desktop.services.workspace import Workspace

_log = logging.getLogger(__name__)

PLAIN, SEALED = 0, 1
LEAST_PASSWORD = 10
"""Fewest characters of a password."""
IDLE_SECONDS = 15 * 60
"""After so long without use it is locked again."""

_OPERATIONS, _MEMORY = 4, 128 * 1024 * 1024
"""Argon2id: passes and bytes; about half a second on a slow office computer (RFC 9106, section 4, second recommended option, with more passes)."""
_SALT = 16
_KEY = 32
_PADDED = 256
"""Sealed texts are filled up to a multiple of this, so that their length says nothing about a name."""
_SET_BACK_SECONDS = 60
_TABLE = "case_identity"
_STEP = 200

Clock = Callable[[], float]
Progress = Callable[[int, int], None] | None
Cancel = Callable[[], bool] | None


class Locked(UserError):
    """A name was asked for while the key is locked; a window asks for the password and tries again."""

    def __init__(self) -> None:
        super().__init__(_("The names of complainants are locked."), _("Unlock them with the password first."))


@dataclass(frozen=True)
class VaultState:
    """Whether a key is set and unlocked. ``fingerprint`` tells one key from another; it stands on the recovery sheet too."""

    is_set: bool
    unlocked: bool
    fingerprint: str = ""
    set_at: datetime | None = None

    @property
    def readable(self) -> bool:
        """Whether names can be read now: no key was set, or it is unlocked."""
        return not self.is_set or self.unlocked


@dataclass
class _Opened:
    """The secret half in memory, and when it was used last."""

    key: PrivateKey
    clock: Clock
    used_at: float
    memory: dict[bytes, Any] = field(default_factory=dict)
    """What was made of opened texts, by the sealed one; gone with the key."""

    def is_stale(self) -> bool:
        """Unused too long; a clock that was set back counts as that."""
        idle = self.clock() - self.used_at
        return idle >= IDLE_SECONDS or idle < -_SET_BACK_SECONDS


_opened: WeakKeyDictionary[Workspace, _Opened] = WeakKeyDictionary()
_plain: WeakKeyDictionary[Workspace, dict[bytes, Any]] = WeakKeyDictionary()
_guard = threading.RLock()


# --- State -----------------------------------------------------------------------------------------------------------------------------------


def state(work: Workspace) -> VaultState:
    """How the key stands now. Asking does not keep it unlocked."""
    row = work.reader.connection.execute("SELECT public_key, created_at FROM vault WHERE id = 1").fetchone()
    if row is None:
        return VaultState(False, False)
    return VaultState(True, _key_in_memory(work, row[0]) is not None, _fingerprint(row[0]), datetime.fromisoformat(row[1]).replace(tzinfo=UTC))


def _fingerprint(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()[:8].upper()


def _key_in_memory(work: Workspace, public: bytes) -> _Opened | None:
    with _guard:
        found = _opened.get(work)
        if found is not None and (found.is_stale() or bytes(found.key.public_key) != public):
            del _opened[work]
            return None
        return found


def lock(work: Workspace) -> None:
    """Forget the secret half at once."""
    with _guard:
        _opened.pop(work, None)


# --- Unlocking -------------------------------------------------------------------------------------------------------------------------------


def unlock(work: Workspace, password: str, clock: Clock = time.time) -> None:
    """Make names readable until they are locked or were not used for a quarter of an hour. Takes about half a second.

    :raises Faults: "password" is not the right one
    :raises UserError: no key is set
    """
    row = _row(work)
    _remember(work, _unwrapped_by_password(row, password), clock)


def _remember(work: Workspace, secret: bytes, clock: Clock) -> None:
    from nacl.public import PrivateKey

    with _guard:
        _opened[work] = _Opened(PrivateKey(secret), clock, clock())


def _row(work: Workspace) -> dict[str, Any]:
    cursor = work.reader.connection.execute("SELECT * FROM vault WHERE id = 1")
    row = cursor.fetchone()
    if row is None:
        raise UserError(_("No key is set for the names of complainants."), _("Set one in the settings of complaints."))
    return dict(zip([column[0] for column in cursor.description], row, strict=True))


def _unwrapped_by_password(row: Mapping[str, Any], password: str, where: str = "password") -> bytes:
    secret = _unwrapped(row["by_password"], _password_bytes(password), row["password_salt"], row["hardness"])
    if secret is None:
        raise Faults([Fault(where, _("The password is not right."), _("Type it again; mind the keyboard language and Caps Lock."))])
    return secret


def _unwrapped_by_code(row: Mapping[str, Any], code: str) -> bytes:
    secret = _unwrapped(row["by_recovery"], recovery_code.read(code), row["recovery_salt"], row["hardness"])
    if secret is None:
        raise Faults([Fault("code", _("This recovery sheet belongs to another key."), _("Take the newest sheet; its mark is {mark}.", mark=_fingerprint(row["public_key"])))])
    return secret


def _password_bytes(password: str) -> bytes:
    return unicodedata.normalize("NFC", password).encode()


def _stretched(secret: bytes, salt: bytes, hardness: str) -> bytes:
    from nacl.pwhash import argon2id

    wanted = json.loads(hardness)
    return argon2id.kdf(_KEY, secret, salt, opslimit=wanted["ops"], memlimit=wanted["memory"])


def _wrapped(secret: bytes, by: bytes, salt: bytes, hardness: str) -> bytes:
    from nacl.secret import SecretBox

    return bytes(SecretBox(_stretched(by, salt, hardness)).encrypt(secret))


def _unwrapped(wrapped: bytes, by: bytes, salt: bytes, hardness: str) -> bytes | None:
    """The secret half, or None if this is not what it was wrapped by."""
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return SecretBox(_stretched(by, salt, hardness)).decrypt(wrapped)
    except CryptoError:
        return None


# --- Sealing and opening ---------------------------------------------------------------------------------------------------------------------


def sealed(session: Session, values: Mapping[str, Any]) -> bytes:
    """Values as they are kept: sealed for the office's key, plain JSON only where no key was ever set. Asked in the transaction that writes them."""
    row = session.connection().exec_driver_sql("SELECT public_key FROM vault WHERE id = 1").fetchone()
    text = json.dumps(dict(values), ensure_ascii=False, sort_keys=True).encode()
    return bytes([PLAIN]) + text if row is None else _boxed(_box(row[0]), text)


def _box(public: bytes) -> SealedBox[Any]:
    from nacl.public import PublicKey, SealedBox

    return SealedBox(PublicKey(public))


def _boxed(box: SealedBox[Any], text: bytes) -> bytes:
    """Spaces at the end mean nothing in JSON."""
    return bytes([SEALED]) + box.encrypt(text + b" " * (-len(text) % _PADDED))


def opener(work: Workspace) -> Callable[[bytes], dict[str, Any]]:
    """What opens sealed texts. Having it counts as using the key.

    :raises Locked: a key is set and locked
    """
    from nacl.public import SealedBox

    row = work.reader.connection.execute("SELECT public_key FROM vault WHERE id = 1").fetchone()
    found = _key_in_memory(work, row[0]) if row else None
    if row is not None and found is None:
        raise Locked
    box = None
    if found is not None:
        found.used_at = found.clock()
        box = SealedBox(found.key)
    return lambda kept: _open(kept, box)


def memory(work: Workspace) -> dict[bytes, Any]:
    """Where to keep, in memory and no longer than the names may be read, what was made of an opened text, by the text as it is kept.

    :raises Locked: a key is set and locked
    """
    row = work.reader.connection.execute("SELECT public_key FROM vault WHERE id = 1").fetchone()
    if row is None:
        return _plain.setdefault(work, {})
    found = _key_in_memory(work, row[0])
    if found is None:
        raise Locked
    return found.memory


def _open(kept: bytes, box: SealedBox[Any] | None) -> dict[str, Any]:
    if kept[0] == PLAIN:
        text = kept[1:]
    elif box is None:
        raise Locked
    else:
        text = box.decrypt(kept[1:])
    values: dict[str, Any] = json.loads(text)
    return values


# --- Setting the key -------------------------------------------------------------------------------------------------------------------------


def check_password(password: str, where: str = "password") -> None:
    """:raises Faults: too short to keep anything"""
    if len(password.strip()) < LEAST_PASSWORD:
        raise Faults([Fault(where, _("The password needs at least {count} characters.", count=LEAST_PASSWORD), _("A sentence of several words is easy to remember."))])


def set_key(work: Workspace, password: str, progress: Progress = None, cancelled: Cancel = None) -> str:
    """Set the office's key: every identity, and what the history keeps of them, is sealed. Gives the code for the recovery sheet; it is kept nowhere.

    A backup is made first, opened and counted. The sealing is one transaction: killed at any moment, everything is plain or everything is sealed. After it the
    file is written anew, or at the next start if that was not reached. Backups made before still hold the names plainly (``plain_backups``).
    Who loses both password and sheet cannot read the names any more; say so before calling. ``progress`` counts in hundredths.

    :raises Faults: "password" is too short
    :raises UserError: a key is set already, no backup could be made, the disk is full; nothing was changed
    :raises Cancelled: stopped before the sealing; nothing was changed
    """
    from nacl.public import PrivateKey

    check_password(password)
    if state(work).is_set:
        raise _set_already()
    _back_up(work, _part(progress, 0, 40), cancelled)
    if cancelled and cancelled():
        raise Cancelled
    key, (code, code_bytes) = PrivateKey.generate(), recovery_code.new()
    row = _new_row(key, password, code_bytes)
    with work.deed("settings", CASES.name, _("Key for the names of complainants")) as session:
        from desktop.services import changes

        changes.recorder(session).outside = True
        _seal_everything(session, row, _part(progress, 40, 80))
    _plain.pop(work, None)
    _remember(work, bytes(key), time.time)
    try:
        tidying.finish(work, _part(progress, 80, 100))
    except UserError as error:  # the key is set; the rest is done at the next start
        _log.warning("not written anew: %s", type(error).__name__)
    return code


def _set_already() -> UserError:
    return UserError(_("A key is set already."), _("Change the password instead."))


def _part(progress: Progress, first: int, last: int) -> Callable[[int, int], None]:
    """A piece of a longer progress in hundredths."""
    return lambda done, total: progress(first + (last - first) * done // max(total, 1), 100) if progress else None


def _back_up(work: Workspace, progress: Callable[[int, int], None], cancelled: Cancel) -> None:
    """A verified backup that holds as many identities as the database does."""
    made = backup.make(work, progress=progress, cancelled=cancelled)
    count = work.reader.connection.execute(f"SELECT count(*) FROM {_TABLE}").fetchone()[0]
    if _identities_in(made.path) != count:
        _throw_away(work, [made])
        raise UserError(_("The backup just written cannot be read back; it was thrown away."), _("Check the disk, then make a backup again."))


def _identities_in(file: Path) -> int | None:
    """How many identities a database file holds; None when it cannot be read or knows none."""
    try:
        with closing(database.connect(file, writable=False)) as connection:
            found: int = connection.execute(f"SELECT count(*) FROM {_TABLE}").fetchone()[0]
            return found
    except sqlite3.DatabaseError:
        return None


def _holds_names(file: Path) -> bool:
    """Whether a database file holds identities, or its history does; removed ones stay there."""
    if _identities_in(file):
        return True
    try:
        with closing(database.connect(file, writable=False)) as connection:
            found: int = connection.execute("SELECT EXISTS (SELECT 1 FROM change WHERE table_name = ?)", (_TABLE,)).fetchone()[0]
            return bool(found)
    except sqlite3.DatabaseError:
        return False


def _new_row(key: PrivateKey, password: str, code: bytes) -> dict[str, Any]:
    hardness = json.dumps({"ops": _OPERATIONS, "memory": _MEMORY})
    salts = secrets.token_bytes(_SALT), secrets.token_bytes(_SALT)
    return {
        "id": 1,
        "public_key": bytes(key.public_key),
        "by_password": _wrapped(bytes(key), _password_bytes(password), salts[0], hardness),
        "password_salt": salts[0],
        "by_recovery": _wrapped(bytes(key), code, salts[1], hardness),
        "recovery_salt": salts[1],
        "hardness": hardness,
    }


def _seal_everything(session: Session, row: Mapping[str, Any], progress: Callable[[int, int], None]) -> None:
    from desktop.models.complaint_work import Vault

    if session.get(Vault, 1) is not None:
        raise _set_already()
    tidying.begin(session)
    session.add(Vault(**row))
    session.flush()
    connection, box = session.connection(), _box(row["public_key"])
    rows = connection.exec_driver_sql(f"SELECT id, sealed FROM {_TABLE}").fetchall()
    for start in range(0, len(rows), _STEP):
        found = [(_resealed(box, kept), record_id) for record_id, kept in rows[start : start + _STEP]]
        connection.exec_driver_sql(f"UPDATE {_TABLE} SET sealed = ? WHERE id = ?", found)
        progress(start, len(rows))
    _seal_history(connection, box)
    _clean_drafts(connection)


def _resealed(box: SealedBox[Any], kept: bytes) -> bytes:
    return _boxed(box, kept[1:]) if kept[0] == PLAIN else kept


def _seal_history(connection: Connection, box: SealedBox[Any]) -> None:
    """What the change log keeps of identities, for undoing: whole rows that went, and the column that was overwritten."""
    rows = connection.exec_driver_sql("SELECT id, old, new FROM change WHERE table_name = ? AND (old IS NOT NULL OR new IS NOT NULL)", (_TABLE,)).fetchall()
    for change_id, old, new in rows:
        connection.exec_driver_sql("UPDATE change SET old = ?, new = ? WHERE id = ?", (_resealed_text(box, old), _resealed_text(box, new), change_id))


def _resealed_text(box: SealedBox[Any], text: str | None) -> str | None:
    from desktop.services.changes import row_from_json, row_to_json

    if text is None or not text.startswith("{"):
        return text
    row = row_from_json(text)
    if isinstance(row.get("sealed"), bytes):
        row["sealed"] = _resealed(box, row["sealed"])
    return row_to_json(row)


def _clean_drafts(connection: Connection) -> None:
    """Nothing of an identity stays in what was typed and not saved."""
    for draft_id, text in connection.exec_driver_sql('SELECT id, "values" FROM draft WHERE register = ?', (CASES.name,)).fetchall():
        typed = json.dumps(drafts.of_register(CASES, json.loads(text)), ensure_ascii=False)
        connection.exec_driver_sql('UPDATE draft SET "values" = ? WHERE id = ?', (typed, draft_id))


# --- Changing what wraps it ------------------------------------------------------------------------------------------------------------------


def change_password(work: Workspace, old: str, new: str) -> None:
    """Another password for the same key; what is sealed stays as it is.

    :raises Faults: "old" is not right, or "new" too short
    """
    check_password(new, "new")
    row = _row(work)
    _rewrap(work, row, _unwrapped_by_password(row, old, "old"), _password_bytes(new), "password")


def change_password_by_recovery(work: Workspace, code: str, new: str) -> None:
    """A new password for who has the recovery sheet and not the old one.

    :raises Faults: "code" is not right, or "new" too short
    """
    check_password(new, "new")
    row = _row(work)
    _rewrap(work, row, _unwrapped_by_code(row, code), _password_bytes(new), "password")


def renew_recovery(work: Workspace, password: str) -> str:
    """The code of a new recovery sheet; the old sheet is worth nothing afterwards.

    :raises Faults: "password" is not right
    """
    row, (text, code) = _row(work), recovery_code.new()
    _rewrap(work, row, _unwrapped_by_password(row, password), code, "recovery")
    return text


def _rewrap(work: Workspace, row: Mapping[str, Any], secret: bytes, by: bytes, way: str) -> None:
    from desktop.models.complaint_work import Vault
    from desktop.services import changes

    salt = secrets.token_bytes(_SALT)
    wrapped = _wrapped(secret, by, salt, row["hardness"])
    title = _("Password for the names of complainants") if way == "password" else _("Recovery sheet for the names of complainants")
    with work.deed("settings", CASES.name, title) as session:
        changes.recorder(session).outside = True
        kept = session.get_one(Vault, 1)
        if kept.public_key != row["public_key"]:
            raise UserError(_("The key was changed meanwhile."), _("Try again."))
        setattr(kept, f"by_{way}", wrapped)
        setattr(kept, f"{way}_salt", salt)


# --- Backups from before ---------------------------------------------------------------------------------------------------------------------


def plain_backups(work: Workspace) -> list[BackupInfo]:
    """The backups in the backup folder that were made before the key was set and hold identities as plain text, newest first."""
    since = state(work).set_at
    if since is None:
        return []
    return [info for info in backup.list_backups(work.paths) if info.at < since and _holds_names(info.path)]


def remove_plain_backups(work: Workspace) -> int:
    """Remove those backups, once a new one was made, opened and counted; how many. The second backup place loses its copies of them too.

    :raises UserError: no backup could be made; nothing was removed
    """
    gone = plain_backups(work)
    if not gone:
        return 0
    backup.make(work)
    _throw_away(work, gone)
    return len(gone)


def _throw_away(work: Workspace, gone: Sequence[BackupInfo]) -> None:
    """Delete backups, in the second place too."""
    places = [work.paths.backups, *([Path(work.settings.second_backup) / "prasan-backups"] if work.settings.second_backup else [])]
    for info in gone:
        for folder in places:
            for ending in (".json", ".sha256", ".db"):
                (folder / info.name).with_suffix(ending).unlink(missing_ok=True)
