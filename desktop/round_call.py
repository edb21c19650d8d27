"""Rounds of self-assessment on the command line: their evidence as a zip, the files of assessors and schools written and taken in."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from desktop.errors import UserError
from desktop.words import N_, _

if TYPE_CHECKING:
    from desktop.domain.assessor_book import Book
    from desktop.services.assessor_files import Looked
    from desktop.services.workspace import Workspace

Office = Callable[..., AbstractContextManager["Workspace"]]

_STATES = {"ready": N_("ready to be taken in"), "conflict": N_("changed on both sides"), "mend": N_("to be mended"), "same": N_("nothing new")}


def run(options: argparse.Namespace, office: Office) -> None:
    """Do what the words after “round” say.

    :raises UserError: there is no such round, a file cannot be written, or nothing could be taken in
    """
    {"evidence": _evidence, "send": _send, "take": _take}[options.action](options, office)


def _round_of(work: Workspace, words: str) -> int:
    """The id of the round that is meant by its name, a part of it that only one has, or its id."""
    from desktop.models.assessment_register import ASSESSMENTS
    from desktop.models.conditions import Query

    rows = work.reader.rows(ASSESSMENTS, list(work.reader.ids(ASSESSMENTS, Query(order=("fiscal_year", True)))))
    found = [row for row in rows if words in (row["name"], str(row["id"]))] or [row for row in rows if words in row["name"]]
    if len(found) != 1:
        names = "; ".join(f"{row['id']} {row['name']}" for row in (found or rows)[:10])
        message = _("There is no round “{name}”.", name=words) if not found else _("“{name}” fits {count} rounds.", name=words, count=len(found))
        raise UserError(message, _("These are there: {names}", names=names or "–"))
    return int(found[0]["id"])


def _evidence(options: argparse.Namespace, office: Office) -> None:
    from desktop.services import evidence

    with office(options) as work:
        done = evidence.export_zip(work, _round_of(work, options.round), options.file, with_secret=options.with_secret, flat=options.flat)
    print(_("{files} files of {pieces} pieces of evidence are in {name}.", files=f"{done.files:,}", pieces=f"{done.pieces:,}", name=options.file))
    if done.left_out:
        print(_("{count} secret pieces stayed out.", count=f"{done.left_out:,}"))
    for name in done.missing:
        print(_("Missing or changed: {name}", name=name))


def _send(options: argparse.Namespace, office: Office) -> None:
    from desktop.exchange import assessor_file
    from desktop.services import assessor_files

    with office(options, writes=not options.assessor) as work:
        assessment_id = _round_of(work, options.round)
        books: list[Book] = []
        if options.assessor:
            books = assessor_files.for_assessors(work, assessment_id, options.assessor)
        else:
            books = list(assessor_files.for_schools(work, assessment_id))
        if not books:
            raise UserError(_("No school is in this round yet."), _("For assessors, name each with {option}.", option="--assessor"))
        options.folder.mkdir(parents=True, exist_ok=True)
        made = assessor_file.write_all(options.folder, books)
        if not options.assessor:
            assessor_files.sent(work, assessment_id, [book.subject_id for book in books])
    print(_("{count} files are in {name}.", count=f"{len(made):,}", name=options.folder))


def _take(options: argparse.Namespace, office: Office) -> None:
    """Take in what is ready; each other file is told with what is wrong in it."""
    from desktop.exchange import assessor_file
    from desktop.exchange.assessor_file import UnreadFile
    from desktop.services import assessor_files

    for path in options.files:
        if not path.exists():
            raise UserError(_("There is no file {name}.", name=path), _("Check the name and the folder."))
    paths = [file for path in options.files for file in (assessor_file.files_in(path) if path.is_dir() else [path])]
    read = list(assessor_file.read_many(paths))
    for unread in (one for one in read if isinstance(one, UnreadFile)):
        print(unread.source, _(_STATES["mend"]), unread.message, sep="\t")
    with office(options, writes=not options.dry_run) as work:
        looked = assessor_files.look(work, [one for one in read if not isinstance(one, UnreadFile)])
        for one in looked:
            print(one.book.source, _(_STATES[one.state]), _said(one), sep="\t")
        ready = [one.book for one in looked if one.state in ("ready", "conflict")]
        if options.dry_run:
            print(_("Nothing was written."))
        elif not ready:
            raise UserError(_("No file could be taken in."), _("What is wrong with each is written above."))
        else:
            done = assessor_files.take_in(work, ready, options.overwrite)
            print(_("Took in {count} files: {new} new answers, {changed} changed", count=done.files, new=f"{done.new:,}", changed=f"{done.changed:,}"))


def _said(one: Looked) -> str:
    if one.faults:
        return "; ".join(str(fault) for fault in one.faults)
    return _("{new} new, {changed} changed, {stay} stay", new=one.count("new"), changed=one.count("changed"), stay=one.count("conflict", "closed", "kept"))
