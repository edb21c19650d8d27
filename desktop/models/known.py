"""What of every record is needed to tell whether a row of a file is already in a register: one quick pass over the table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.fields import Register

if TYPE_CHECKING:
    from desktop.models.reader import Reader

PLACE = ("tambon", "amphoe", "province")


class Known(NamedTuple):
    """One record: what it is called, its keys (as many as ``register.keys``, then the joint one), its category and place ("" where the register has none)."""

    id: int
    title: str
    keys: tuple[str, ...]
    category: str
    place: tuple[str, str, str]
    beside: tuple[str, ...] = ()
    """The stored values of ``register.same_by``."""


def known_records(reader: Reader, register: Register) -> Iterator[Known]:
    """Every record of the register that is not in the trash, in no order."""
    keys = [f'"{name}"' for name in register.keys]
    if register.joint_key:
        keys.append(" || char(10) || ".join(f"nullif({name}, '')" for name in register.joint_key))
    rest = [f'"{name}"' if name in register.by_name else "NULL" for name in ("category", *PLACE, *register.same_by)]
    sql = f'SELECT id, "{register.spoken or register.title}", {", ".join([*keys, *rest])} FROM {register.table} WHERE deleted_at IS NULL'
    for record_id, title, *values in reader.connection.execute(sql):
        texts = [value or "" for value in values]
        found, category, *after = tuple(texts[: len(keys)]), *texts[len(keys) :]
        yield Known(record_id, title or "", found, category, (after[0], after[1], after[2]), tuple(str(value) for value in after[3:]))
