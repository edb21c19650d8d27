"""The full-text index behind a few functions: what is indexed, how a term is looked for, how the index is kept (SQLite FTS5, trigrams).

The text of a record is everything its searched fields and those of its children hold, folded by ``thai_text.fold``, one piece a line, with two line ends at
the end: so the last one and two characters also begin a trigram and can be found. Trigrams of three and more characters are matched by FTS5; for one or two
characters all the trigrams that begin with them are looked up in the index's own vocabulary.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import Any, Protocol

from desktop.domain.fields import Field, Register
from desktop.domain.thai_text import arabic_digits, fold, search_terms

TEXT_VERSION = "1"
"""Stored beside the index; when it changes the index is built anew."""

_LED = {"tambon": "ต", "amphoe": "อ", "province": "จ"}
"""อ.เมือง folds to อเมือง: the place's name is indexed with its letter before it and is found either way."""

_NOT_DIGIT = re.compile(r"[^0-9]")
_PHONE_LIKE = re.compile(r"[0-9+()\-./]{3,}")
_ABROAD = re.compile(r"\+66((?:[ ()\-.]*[0-9])+)")
_PLACE_WORDS = {"ตำบล": "ต", "อำเภอ": "อ", "จังหวัด": "จ"}
_CHUNK = 400
_RARE = 3000
"""Hits whose texts are read rather than matched with every trigram a short word begins."""


class Executes(Protocol):
    """What the index needs of a connection: sqlite3's own ``execute``."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> sqlite3.Cursor: ...


def index_table(register: Register) -> str:
    """The FTS5 table of a register."""
    return f"{register.table}_search"


def drop_and_create(connection: Executes, register: Register) -> None:
    """An empty index of the register, as the first revision creates it."""
    table = index_table(register)
    connection.execute(f"DROP TABLE IF EXISTS {table}")
    connection.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text, tokenize='trigram case_sensitive 1')")


# --- What is looked for ----------------------------------------------------------------------------------------------------------------------


def quoted(term: str) -> str:
    """``term`` as an FTS5 string."""
    return '"' + term.replace('"', '""') + '"'


def terms(text: str) -> list[tuple[str, ...]]:
    """The words of a search: each a tuple of spellings of which one must be found.

    A telephone is also looked for by its digits alone, one from abroad ("+66 5555 0101") as it is dialled at home, and a place also by the letter that
    stands for อำเภอ, ตำบล or จังหวัด. A spelling of one or two characters would say nothing of its word and is left out.
    """
    return [_spellings(term) for term in search_terms(_ABROAD.sub(_dialled_at_home, arabic_digits(text)))]


def _spellings(term: str) -> tuple[str, ...]:
    other = term
    if _PHONE_LIKE.fullmatch(term):
        other = _national_digits(term)
    elif found := next((letter + term.removeprefix(word) for word, letter in _PLACE_WORDS.items() if term.startswith(word)), ""):
        other = found
    return (term,) if other == term or len(other) < 3 else (term, other)


def _dialled_at_home(found: re.Match[str]) -> str:
    return "0" + _NOT_DIGIT.sub("", found[1])


def _national_digits(text: str) -> str:
    digits = _NOT_DIGIT.sub("", text)
    return "0" + digits[2:] if digits.startswith("66") and len(digits) >= 10 else digits


# --- What is indexed -------------------------------------------------------------------------------------------------------------------------


def own_pieces(register: Register, row: Mapping[str, Any], labels: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """The folded texts of one stored row, as SQLite holds it. ``labels``: (value list, key) → words."""
    for field in register.searched:
        value = row[field.name]
        if value is not None:
            yield from _field_pieces(field, value, labels)


def _field_pieces(field: Field, value: Any, labels: Mapping[tuple[str, str], str]) -> Iterator[str]:
    values = json.loads(value) if field.holds_list else [value]
    for one in values:
        text = labels.get((field.choices, one), one) if field.holds_keys else str(one)
        folded = fold(text)
        yield _LED.get(field.name, "") + folded
        if field.check == "phone":
            digits = _national_digits(folded)
            if digits != folded:
                yield digits


def index_text(pieces: Iterable[str]) -> str:
    """The pieces as the index keeps them."""
    return "\n".join(dict.fromkeys(piece for piece in pieces if piece)) + "\n\n"


def refresh(connection: Executes, register: Register, ids: Iterable[int]) -> None:
    """Make the index of these records what the records say, inside the caller's transaction; records that are gone leave the index."""
    wanted = sorted(set(ids))
    labels = _labels(connection, register)
    for start in range(0, len(wanted), _CHUNK):
        _refresh_chunk(connection, register, wanted[start : start + _CHUNK], labels)


def rebuild(connection: Executes, register: Register) -> None:
    """The whole index anew."""
    drop_and_create(connection, register)
    refresh(connection, register, [row[0] for row in connection.execute(f"SELECT id FROM {register.table}")])


def merge_away(connection: Executes, register: Register) -> None:
    """Let go of what was taken out of the index: FTS5 keeps it, marked as gone, until its parts are merged into one (SQLite FTS5, section 6.8)."""
    table = index_table(register)
    connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def holders(connection: Executes, register: Register, field: Field, key: str) -> list[int]:
    """The records that hold a key of a value list in ``field``: their index changes when the words of the key change."""
    column = f'"{field.name}"'
    if field.holds_list:
        return [row[0] for row in connection.execute(f"SELECT id FROM {register.table} WHERE instr({column}, ?) > 0", (json.dumps(key, ensure_ascii=False),))]
    return [row[0] for row in connection.execute(f"SELECT id FROM {register.table} WHERE {column} = ?", (key,))]


def _refresh_chunk(connection: Executes, register: Register, ids: Sequence[int], labels: Mapping[tuple[str, str], str]) -> None:
    marks = ",".join("?" * len(ids))
    table = index_table(register)
    texts = _texts(connection, register, ids, marks, labels)
    kept = dict(connection.execute(f"SELECT rowid, text FROM {table} WHERE rowid IN ({marks})", ids).fetchall())
    for record_id in ids:
        text = texts.get(record_id)
        if kept.get(record_id) == text:
            continue
        if record_id in kept:
            connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (record_id,))
        if text is not None:
            connection.execute(f"INSERT INTO {table}(rowid, text) VALUES (?, ?)", (record_id, text))


def _texts(
    connection: Executes, register: Register, ids: Sequence[int], marks: str, labels: Mapping[tuple[str, str], str]
) -> dict[int, str]:
    pieces: dict[int, list[str]] = {}
    for row in _rows(connection, f"SELECT * FROM {register.table} WHERE id IN ({marks})", ids):
        pieces[row["id"]] = list(own_pieces(register, row, labels))
    for child in register.children:
        if child.register.searched:
            sql = f"SELECT * FROM {child.register.table} WHERE {child.parent} IN ({marks}) AND deleted_at IS NULL ORDER BY id"
            for row in _rows(connection, sql, ids):
                pieces[row[child.parent]].extend(own_pieces(child.register, row, labels))
    return {record_id: index_text(found) for record_id, found in pieces.items()}


def _rows(connection: Executes, sql: str, parameters: Sequence[Any]) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, values, strict=True)) for values in cursor.fetchall())


def _labels(connection: Executes, register: Register) -> dict[tuple[str, str], str]:
    lists = {field.choices for part in (register, *(child.register for child in register.children)) for field in part.searched if field.holds_keys}
    marks = ",".join("?" * len(lists))
    rows = connection.execute(f"SELECT list_key, key, label FROM value_item WHERE list_key IN ({marks})", sorted(lists))
    return {(list_key, key): label for list_key, key, label in rows.fetchall()}


def renew_sort_keys(connection: Executes, register: Register) -> None:
    """Every stored sort key of the register's titles anew."""
    from desktop.domain.thai_text import sort_key

    for record_id, title in connection.execute(f"SELECT id, {register.title} FROM {register.table}").fetchall():
        connection.execute(f"UPDATE {register.table} SET {register.title}_sort = ? WHERE id = ?", (sort_key(title), record_id))


def is_whole(connection: Executes, register: Register) -> bool:
    """Whether the index is undamaged in itself (needs a transaction that may write)."""
    table = index_table(register)
    try:
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        return False
    return True


def says_the_same(connection: Executes, register: Register) -> bool:
    """Whether the index says exactly what the records say; reads all of them."""
    labels = _labels(connection, register)
    kept = dict(connection.execute(f"SELECT rowid, text FROM {index_table(register)}").fetchall())
    ids = [row[0] for row in connection.execute(f"SELECT id FROM {register.table}").fetchall()]
    said: dict[int, str] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        said |= _texts(connection, register, chunk, ",".join("?" * len(chunk)), labels)
    return kept == said


# --- How it is looked for --------------------------------------------------------------------------------------------------------------------


def match(connection: Executes, register: Register, wanted: Sequence[Sequence[str]]) -> tuple[str, list[str]]:
    """The condition on the index that holds when each word of ``wanted`` is found in one of its spellings, with its parameters.

    Words of three and more characters are matched. Beside one of those that is rare, a shorter word is looked for in the texts of its hits; else all the
    trigrams that begin with it are matched, except for a single Latin letter or digit: it begins so many that reading the texts is quicker.
    """
    table = index_table(register)
    long = [spellings for spellings in wanted if len(spellings[0]) >= 3]
    short = [spellings[0] for spellings in wanted if len(spellings[0]) < 3]
    matched = [" OR ".join(quoted(one) for one in spellings if len(one) >= 3) for spellings in long]
    most = _at_most(connection, table, long) if short else inf
    read = [term for term in short if most < _RARE or (len(term) == 1 and term.isascii() and (not long or most < 6 * _RARE))]
    for term in short:
        if term not in read:
            trigrams = _beginning(connection, table, term)
            if not trigrams:
                return "0", []
            matched.append(" OR ".join(map(quoted, trigrams)))
    conditions = [f"{table} MATCH ?"] if matched else []
    parameters = [" AND ".join(f"({one})" for one in matched)] if matched else []
    return " AND ".join([*conditions, *("instr(text, ?)" for _term in read)]), [*parameters, *read]


def narrows(new: Sequence[Sequence[str]], old: Sequence[Sequence[str]]) -> bool:
    """Whether all that ``new`` finds, ``old`` finds too: each old word is part of every spelling of some new one."""
    return all(any(all(any(piece in one for piece in word) for one in spellings) for spellings in new) for word in old)


def _beginning(connection: Executes, table: str, term: str) -> list[str]:
    """All trigrams of the index that begin with one or two characters."""
    after = term[:-1] + chr(ord(term[-1]) + 1)
    return [row[0] for row in connection.execute(f"SELECT term FROM {table}_terms WHERE term >= ? AND term < ?", (term, after)).fetchall()]


def _at_most(connection: Executes, table: str, wanted: Sequence[Sequence[str]]) -> float:
    """A quick upper bound of the number of hits: those of the first trigram of each word; infinite when there is none to ask."""
    sql = f"SELECT doc FROM {table}_terms WHERE term = ?"
    rows = [connection.execute(sql, (word[0][:3],)).fetchone() for word in wanted if len(word) == 1]
    return min((row[0] if row else 0 for row in rows), default=inf)


def among(connection: Executes, register: Register, ids: Sequence[int], wanted: Sequence[Sequence[str]]) -> Iterator[int]:
    """Those of ``ids`` whose text holds each word of ``wanted`` in one of its spellings, read from the texts themselves."""
    holds = " AND ".join("(" + " OR ".join("instr(c0, ?)" for _one in spellings) + ")" for spellings in wanted)
    sql = f"SELECT id FROM {index_table(register)}_content WHERE id IN ({','.join(map(str, ids))}) AND {holds}"
    return (row[0] for row in connection.execute(sql, [one for spellings in wanted for one in spellings]))
