"""Looking through an old Excel file (.xls) before a reader unpacks it: a damaged one can make a reader reserve memory until the process ends.

The container is a small file system (Microsoft [MS-CFB]): chains of sectors that must neither run in circles nor leave the file. The workbook in it is a
row of records (Microsoft [MS-XLS]): type, length, content.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END, _MOST = 0xFFFFFFFE, 0xFFFFFFFA
_HEADER = 512
_ENTRY = 128
_MINI_LIMIT = 4096
_MINI_SECTOR = 64

PASSWORD = 0x002F
_CELLS = frozenset({0x0006, 0x0203, 0x0204, 0x0205, 0x00D6, 0x00FD, 0x027E})
_SEVERAL_CELLS = 0x00BD


class Broken(Exception):
    """The container or the workbook in it cannot be right."""


class Container:
    """The streams of a compound file.

    :raises Broken: its chains run in circles or leave the file
    """

    def __init__(self, content: bytes) -> None:
        if len(content) < _HEADER + _ENTRY or not content.startswith(MAGIC):
            raise Broken
        self.content = content
        shift = struct.unpack_from("<H", content, 30)[0]
        if shift not in (9, 12):
            raise Broken
        self.size = 1 << shift
        fats, self.directory_start = struct.unpack_from("<I", content, 44)[0], struct.unpack_from("<I", content, 48)[0]
        mini_start, _mini_count, more_start, _more_count = struct.unpack_from("<4I", content, 60)
        self.table = self._numbers(self._table_sectors(fats, more_start))
        self.mini_table = self._numbers(self._chain(mini_start)) if mini_start < _MOST else []
        self.entries = list(self._directory())

    def _sector(self, number: int) -> bytes:
        start = self.size + number * self.size if self.size > _HEADER else _HEADER + number * self.size
        found = self.content[start : start + self.size]
        if not found:
            raise Broken
        return found

    def _numbers(self, sectors: list[int]) -> list[int]:
        return [number for sector in sectors for (number,) in struct.iter_unpack("<I", self._whole(sector))]

    def _whole(self, number: int) -> bytes:
        return self._sector(number).ljust(self.size, b"\xff")

    def _table_sectors(self, count: int, more: int) -> list[int]:
        """The sectors that hold the table of chains: 109 in the header, the rest in a chain of their own."""
        found = [number for number in struct.unpack_from("<109I", self.content, 76) if number < _MOST]
        seen: set[int] = set()
        while more < _MOST and len(found) < count:
            if more in seen:
                raise Broken
            seen.add(more)
            *numbers, more = struct.unpack(f"<{self.size // 4}I", self._whole(more))
            found += [number for number in numbers if number < _MOST]
        return found[:count]

    def _chain(self, start: int, table: list[int] | None = None) -> list[int]:
        """The sectors of one stream in their order."""
        chain = self.table if table is None else table
        found: list[int] = []
        while start < _MOST:
            if start >= len(chain) or len(found) >= len(chain):
                raise Broken
            found.append(start)
            start = chain[start]
        if start != _END:
            raise Broken
        return found

    def _directory(self) -> Iterator[tuple[str, int, int, int]]:
        """Name, kind, first sector and size of every entry."""
        for sector in self._chain(self.directory_start):
            block = self._whole(sector)
            for at in range(0, len(block) - _ENTRY + 1, _ENTRY):
                length, kind = struct.unpack_from("<HB", block, at + 64)
                start, size = struct.unpack_from("<II", block, at + 116)
                name = block[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                if kind in (1, 2, 5):
                    yield name, kind, start, size

    def stream(self, name: str) -> bytes | None:
        """The content of a stream; None when there is none of that name."""
        for found, kind, start, size in self.entries:
            if kind == 2 and found.casefold() == name.casefold():
                return self._read(start, size)
        return None

    def check(self) -> None:
        """Follow the chain of every stream; ``Broken`` when one cannot be read to its end."""
        for _name, kind, start, size in self.entries:
            if kind in (2, 5) and size:
                self._read(start, size)

    def _read(self, start: int, size: int) -> bytes:
        root = next((entry for entry in self.entries if entry[1] == 5), None)
        if size >= _MINI_LIMIT or root is None or start == root[2]:
            found = b"".join(self._sector(number) for number in self._chain(start))
        else:
            mini = b"".join(self._sector(number) for number in self._chain(root[2]))
            found = b"".join(mini[at * _MINI_SECTOR : (at + 1) * _MINI_SECTOR] for at in self._chain(start, self.mini_table))
        if len(found) < size:
            raise Broken
        return found[:size]


def records(workbook: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and content of each record of a workbook stream.

    :raises Broken: a record reaches beyond the end
    """
    at, end = 0, len(workbook)
    while at + 4 <= end:
        kind, length = struct.unpack_from("<HH", workbook, at)
        if at + 4 + length > end:
            raise Broken
        yield kind, workbook[at + 4 : at + 4 + length]
        at += 4 + length
        if kind == 0 and length == 0:
            return


def extent(workbook: bytes) -> tuple[int, int, bool]:
    """Rows and columns that the filled cells of all sheets reach, and whether the workbook has a password."""
    rows = columns = 0
    for kind, content in records(workbook):
        if kind == PASSWORD:
            return 0, 0, True
        if kind in _CELLS and len(content) >= 4:
            row, column = struct.unpack_from("<HH", content)
        elif kind == _SEVERAL_CELLS and len(content) >= 6:
            row, column = struct.unpack_from("<H", content)[0], struct.unpack_from("<H", content, len(content) - 2)[0]
        else:
            continue
        rows, columns = max(rows, row + 1), max(columns, column + 1)
    return rows, columns, False
