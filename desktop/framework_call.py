"""The commands about assessment frameworks: write an edition to a file for changing it in Excel or an editor, bring one in as a draft."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from desktop.calls import WrongCall
from desktop.errors import UserError
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace


Office = Callable[..., AbstractContextManager["Workspace"]]
"""Opens the data folder of a call (see ``cli.office``)."""


def run(options: argparse.Namespace, office: Office) -> None:
    """Do what the words after “framework” say.

    :raises UserError: there is no such framework, the file cannot be used, or it has faults: each is named on the error stream
    """
    from desktop.exchange.framework_file import ENDINGS

    if options.file.suffix.casefold() not in ENDINGS:
        raise WrongCall(_("“{name}” does not end in .xlsx or .toml.", name=options.file.name))
    if options.action == "export":
        _export(options, office)
    else:
        _import(options, office)


def _export(options: argparse.Namespace, office: Office) -> None:
    from desktop.exchange import framework_file

    with office(options) as work:
        document = _edition(work, options.code)
    framework_file.write(document, options.file)
    print(_("“{name}” is in {file}.", name=document["name"], file=options.file))


def _edition(work: Workspace, wanted: str) -> dict[str, Any]:
    """The document a code means: of several editions the published and newest; one that is shipped and not in the register yet too."""
    from desktop.services import frameworks

    code, _slash, edition = wanted.partition("/")
    sql = "SELECT id FROM framework WHERE code = ? AND ? IN ('', edition) AND deleted_at IS NULL ORDER BY status = 'published' DESC, id DESC"
    if row := work.reader.connection.execute(sql, (code, edition)).fetchone():
        return frameworks.document(work, row[0])
    shipped = [frameworks.shipped_document(key) for key in sorted(frameworks.shipped_keys())]
    for document in shipped:
        if document["code"] == code and edition in ("", document["edition"]):
            return document
    known = {f"{one[0]}/{one[1]}" for one in work.reader.connection.execute("SELECT code, edition FROM framework WHERE deleted_at IS NULL")}
    names = sorted(known | {f"{document['code']}/{document['edition']}" for document in shipped})
    raise WrongCall(_("There is no framework “{code}”.", code=wanted), _("These are there: {names}", names=", ".join(names)))


def _import(options: argparse.Namespace, office: Office) -> None:
    from desktop.exchange import framework_file
    from desktop.models.framework_reading import items_of
    from desktop.services import frameworks

    document, faults = framework_file.read(options.file)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        message = _("{name} has {count} faults; nothing was brought in.", name=options.file.name, count=f"{len(faults):,}")
        raise UserError(message, _("Mend each of them, then try again."))
    said = {"name": document["name"], "edition": document["edition"], "count": f"{len(items_of(document)):,}"}
    if options.dry_run:
        print(_("“{name}” ({edition}) with {count} items is without fault; nothing was brought in.", **said))
        return
    with office(options, writes=True) as work:
        frameworks.import_document(work, document)
    print(_("“{name}” ({edition}) with {count} items was brought in as a draft.", **said))
