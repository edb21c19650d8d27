"""How the command line is called: its commands and options, with help and complaints in the language in force."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from desktop.errors import UserError
from desktop.words import DEFAULT_LANGUAGE, LANGUAGES, N_, _

DONE, NOT_DONE, WRONG_CALL = 0, 1, 2
PROGRAM = "prasan"


class WrongCall(UserError):
    """The call named something that is not there."""


COMMANDS: dict[str, str] = {
    "demo": N_("fill a new data folder with the sample office"),
    "import": N_("bring a list into a register"),
    "export": N_("write a register to an .xlsx, .csv, .vcf or .ics file"),
    "report": N_("write a report to a .pdf, .xlsx or .docx file"),
    "framework": N_("write an assessment framework to an .xlsx or .toml file, or bring one in"),
    "text": N_("write a text of a piece of news to a .docx or .txt file"),
    "list": N_("name the registers and the reports"),
    "backup": N_("make a checked backup"),
    "restore": N_("put a backup in the place of the data"),
    "check": N_("look whether the data is sound"),
    "round": N_("evidence of an assessment round as a zip; files of assessors and schools written and taken in"),
    "assess": N_("open the file of an assessor or a school in a window of its own"),
}
"""The commands with what each does."""

WRONG_CALLS = (
    (re.compile(r"the following arguments are required: (?P<words>.+)"), N_("The command is not complete; still needed: {words}.")),
    (re.compile(r"unrecognized arguments: (?P<words>.+)"), N_("These words do not belong to the command: {words}.")),
    (re.compile(r"invalid choice: (?P<words>'[^']*')"), N_("There is no {words} here.")),
    (re.compile(r"argument (?P<words>\S+): expected .+ argument"), N_("{words} needs a value after it.")),
)
"""What argparse says → what we say."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose help and complaints are in the language in force."""

    def __init__(self, **keywords: Any) -> None:
        super().__init__(**keywords | {"add_help": False, "allow_abbrev": False, "formatter_class": Formatter})
        self.add_argument("-h", "--help", action="help", help=_("show this help"))
        self._positionals.title, self._optionals.title = _("Words"), _("Options")

    def error(self, message: str) -> NoReturn:
        """Say in one sentence what is wrong with the call, and end with exit code 2."""
        for pattern, sentence in WRONG_CALLS:
            if found := pattern.search(message):
                message = _(sentence, words=found["words"])
                break
        else:
            message = _("The command is not right.")
        print(message, _("“{program} --help” shows what there is.", program=self.prog), file=sys.stderr)
        raise SystemExit(WRONG_CALL)


class Formatter(argparse.HelpFormatter):
    """Help texts under Thai headings."""

    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        """Begin with how the command is called."""
        super().add_usage(usage, actions, groups, _("How to call it: ") if prefix is None else prefix)  # type: ignore[arg-type]


def parser() -> Parser:
    """Everything the command line understands."""
    whole = Parser(prog=PROGRAM, description=_("Without a command, the window opens."))
    whole.set_defaults(data=None, lang=None)
    add_general(whole)
    commands = whole.add_subparsers(dest="command", metavar="", title=_("Commands"), parser_class=Parser)
    made = {name: commands.add_parser(name, help=_(text), description=_(text)) for name, text in COMMANDS.items()}
    for command in made.values():
        add_general(command)
    made["demo"].add_argument("folder", type=Path, metavar="DIR", help=_("a folder that is new or empty"))
    for name in ("import", "export"):
        made[name].add_argument("register", metavar="REGISTER", help=_("the name of a register, as “list” shows it"))
        made[name].add_argument("file", type=Path, metavar="FILE", help=_("the file"))
    made["import"].add_argument("--dry-run", action="store_true", help=_("only say what would happen"))
    made["import"].add_argument("--update", action="store_true", help=_("also change the records that are already there"))
    made["import"].add_argument("--rejected", type=Path, metavar="FILE", help=_("an .xlsx file for the rows that were not brought in"))
    made["import"].add_argument("--accept-years", action="store_true", help=_("in a calendar file (.ics): years in the Buddhist Era are what is meant"))
    made["import"].add_argument("--past-published", action="store_true", help=_("in a calendar file (.ics): what is over was published"))
    made["report"].add_argument("name", metavar="NAME", help=_("the name of a report, as “list” shows it; “all” writes every one into a folder"))
    made["report"].add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=_("the file; .pdf, .xlsx or .docx"))
    report = made["report"]
    report.add_argument("--search", default="", metavar="TEXT", help=_("only the records in which the text occurs"))
    report.add_argument("--view", default="all", metavar="NAME", help=_("only the records of a view"))
    report.add_argument("--filter", action="append", default=[], metavar="FIELD=VALUE", help=_("only the records with this value; may be repeated"))
    report.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE", help=_("an option of the report; may be repeated"))
    report.add_argument("--digits", choices=("arabic", "thai"), help=_("the digits"))
    made["text"].add_argument("number", metavar="NUMBER", help=_("the number of the news, such as 12/2569"))
    made["text"].add_argument("purpose", metavar="PURPOSE", help=_("what the text is for; a wrong word is answered with the right ones"))
    made["text"].add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=_("the file; .docx or .txt"))
    _add_framework(made["framework"])
    _add_round(made["round"])
    made["backup"].add_argument("file", type=Path, nargs="?", metavar="FILE", help=_("where to; without it, the backup folder"))
    made["assess"].add_argument("file", type=Path, metavar="FILE", help=_("the .xlsx file that was sent"))
    made["restore"].add_argument("file", type=Path, metavar="FILE", help=_("the backup"))
    return whole


def _add_framework(to: Parser) -> None:
    actions = to.add_subparsers(dest="action", metavar="", title=_("Commands"), parser_class=Parser, required=True)
    export = actions.add_parser("export", help=_("write an assessment framework to a file"))
    export.add_argument("code", metavar="CODE", help=_("the code of the framework; CODE/EDITION for one of several editions"))
    into = actions.add_parser("import", help=_("bring an assessment framework in as a draft"))
    into.add_argument("--dry-run", action="store_true", help=_("only say what would happen"))
    for one in (export, into):
        one.add_argument("file", type=Path, metavar="FILE", help=_("the file; .xlsx or .toml"))
        add_general(one)


def _add_round(to: Parser) -> None:
    actions = to.add_subparsers(dest="action", metavar="", title=_("Commands"), parser_class=Parser, required=True)
    proof = actions.add_parser("evidence", help=_("write the evidence of a round to a .zip file, with its index"))
    send = actions.add_parser("send", help=_("write a file for each school of a round, or for each assessor named"))
    take = actions.add_parser("take", help=_("take in files of assessors and schools that came back"))
    for one in (proof, send):
        one.add_argument("round", metavar="ROUND", help=_("the name of the round, a part of it, or its number"))
    proof.add_argument("file", type=Path, metavar="FILE", help=_("the .zip file"))
    proof.add_argument("--with-secret", action="store_true", help=_("with the files of secret evidence"))
    proof.add_argument("--flat", action="store_true", help=_("without folders, the code of the item before each name"))
    send.add_argument("folder", type=Path, metavar="DIR", help=_("the folder for the files"))
    send.add_argument("--assessor", action="append", default=[], metavar="NAME", help=_("an assessor; may be repeated"))
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help=_("the files, or folders with them"))
    take.add_argument("--dry-run", action="store_true", help=_("only say what would happen"))
    take.add_argument("--overwrite", action="store_true", help=_("where both sides changed an answer, take that of the file"))
    for one in (proof, send, take):
        add_general(one)


def add_general(to: Parser) -> None:
    """The options of every command, which may stand before its name or after it."""
    to.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=_("the data folder"))
    to.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=_("the language"))


def language_of(words: Sequence[str]) -> str:
    """The language asked for, known before the words are read so that complaints about them are in it too."""
    finder = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    finder.add_argument("--lang", default=DEFAULT_LANGUAGE)
    try:
        return str(finder.parse_known_args(words)[0].lang)
    except argparse.ArgumentError:
        return DEFAULT_LANGUAGE


def speak_utf8() -> None:
    """Thai on a Windows console and in a pipe; a windowed program has no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
