"""A long report as numbered chapters: headings 1 → 1.1 → 1.1.1, tables and pictures numbered through, the contents from the same chapters (PRINT.md, section 4).

Chapters give their blocks when they are asked for them, one after the other, so that a report of any length needs little memory; the contents need only the headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from desktop.reports.blocks import Block, Caption, Contents, Heading, Only, PageBreak
from desktop.words import _


@dataclass
class Numbers:
    """Tables and pictures counted through one report."""

    tables: int = 0
    pictures: int = 0

    @property
    def next_table(self) -> str:
        """What the next table will be called (ตารางที่ 3), for the text before it."""
        return _("Table {number}", number=self.tables + 1)

    def table(self, text: str) -> Caption:
        """The caption above the next table."""
        self.tables += 1
        return Caption(text, _("Table {number}", number=self.tables))

    def picture(self, text: str) -> Caption:
        """The caption below the next picture."""
        self.pictures += 1
        return Caption(text, _("Picture {number}", number=self.pictures), below=True)


@dataclass(frozen=True)
class Chapter:
    """A heading, the blocks under it, the chapters in it. A chapter that is not ``numbered`` (an appendix) stands in the contents all the same."""

    title: str
    blocks: Callable[[Numbers], Iterable[Block]] | None = None
    chapters: tuple[Chapter, ...] = ()
    numbered: bool = True
    new_page: bool = False
    on_paper: bool = False
    """Whether a workbook leaves it out, because another sheet holds the same."""


class Outlined:
    """The blocks of a report: what stands before, contents, chapters; made anew each time they are read."""

    def __init__(self, before: Sequence[Block], chapters: Sequence[Chapter], after: Sequence[Block] = (), contents: bool = True) -> None:
        self.before, self.chapters, self.after, self.contents = before, chapters, after, contents

    def __iter__(self) -> Iterator[Block]:
        yield from self.before
        if self.contents:
            yield Contents(_("Contents"), tuple(heading for heading, _chapter in _numbered(self.chapters) if heading.level <= 2))
        numbers = Numbers()
        for place, (heading, chapter) in enumerate(_numbered(self.chapters)):
            if chapter.new_page and place:
                yield PageBreak(chapter=True)
            blocks = chapter.blocks(numbers) if chapter.blocks is not None else ()
            yield from (Only("pdf", (block,)) for block in chain((heading,), blocks)) if chapter.on_paper else chain((heading,), blocks)
        yield from self.after


def _numbered(chapters: Sequence[Chapter], above: str = "", level: int = 1) -> Iterator[tuple[Heading, Chapter]]:
    """Every chapter with its heading, in the order of reading."""
    count = 0
    for chapter in chapters:
        count += chapter.numbered
        number = f"{above}{count}" if chapter.numbered else ""
        yield Heading(chapter.title, number, level), chapter
        yield from _numbered(chapter.chapters, f"{number}." if number else above, level + 1)
