"""The same work without a window, for those who look after the program: ``python -m desktop COMMAND``.

Exit codes: 0 done; 1 not done, with one sentence on the error stream that says why and what to do; 2 the call itself was wrong.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NoReturn

from desktop.calls import DONE, NOT_DONE, WRONG_CALL, WrongCall, language_of, parser, speak_utf8
from desktop.errors import UserError
from desktop.paths import Paths, default_data_folder
from desktop.report_call import request_of
from desktop.words import _, language, set_language

if TYPE_CHECKING:
    from desktop.domain.fields import Register
    from desktop.domain.ics_plan import IcsPlan, IcsRow
    from desktop.services.workspace import Workspace

ICS, CALENDAR = ".ics", "item"


def run(words: Sequence[str], open_window: Callable[[argparse.Namespace], int]) -> int:
    """Do what the words of the command line say; the exit code. Without a command it is ``open_window``'s."""
    speak_utf8()
    logging.getLogger().addHandler(logging.NullHandler())  # the error stream is for one sentence, not for warnings
    set_language(language_of(words))
    try:
        options = parser().parse_args(words)
    except SystemExit as ended:
        return int(ended.code or 0)
    if options.command in WINDOWS:
        return open_window(options)
    try:
        FUNCTIONS[options.command](options)
    except UserError as error:
        print(error, file=sys.stderr)
        return WRONG_CALL if isinstance(error, WrongCall) else NOT_DONE
    except BrokenPipeError:  # who reads our output had enough (“| head”)
        sys.stdout = None
        return DONE
    except Exception as error:
        from desktop.models.database import explain

        print(explain(error) or _("Something unexpected happened; what was not finished was not kept.") + "\n" + where(error), file=sys.stderr)
        return NOT_DONE
    return DONE


def where(error: BaseException) -> str:
    """What kind of error it is and where it arose, without its message, which may quote what a record holds."""
    frames = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__))
    return "\n".join((type(error).__name__, *frames))


# --- the data folder -------------------------------------------------------------------------------------------------


def paths_of(options: argparse.Namespace) -> Paths:
    """The data folder of the call."""
    return Paths((options.data or default_data_folder()).absolute())


def in_use(paths: Paths) -> bool:
    """Whether the window is open on the data folder: it keeps a lock file there with its process and the name of its program (QLockFile's form).

    A lock that a crash left behind does not count, nor one whose number now belongs to another program.
    """
    try:
        if sys.platform == "win32":
            with paths.lock.open("r+b"):  # Windows refuses this while the window holds the file
                return False
        number, program, *_rest = paths.lock.read_text(encoding="utf-8", errors="replace").splitlines()
        os.kill(int(number), 0)
        running = Path("/proc", number, "exe")
        return not running.exists() or running.resolve().name == program
    except (FileNotFoundError, ProcessLookupError, ValueError):
        return False
    except OSError:
        return True


@contextmanager
def office(options: argparse.Namespace, *, writes: bool = False, makes: bool = False) -> Iterator[Workspace]:
    """The open data folder of the call; ``makes`` it where there is none. While the window is open on it, it can be read but not written.

    :raises UserError: there is no database, it cannot be opened, or the window is open and the command would write
    """
    from desktop.services.turns import only_command
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    paths = paths_of(options)
    if not paths.database.exists() and not makes:
        raise UserError(_("There are no data in {folder}.", folder=paths.data), _("Check the folder after --data."))
    if in_use(paths):
        if writes:
            refuse_open_window(paths)
        work = Workspace(paths, Settings.load(paths.settings))
        yield work
        work.reader.close()
        return
    with only_command(paths) if writes else nullcontext():
        work = Workspace.open(paths, Settings.load(paths.settings))
        try:
            yield work
        finally:
            work.close()


@contextmanager
def empty_if_missing(options: argparse.Namespace) -> Iterator[None]:
    """For a trial on a data folder that is not there yet: an empty one that is gone afterwards, so that the trial leaves nothing behind."""
    if not options.dry_run or paths_of(options).database.exists():
        yield
        return
    with TemporaryDirectory(prefix="prasan-") as folder:
        options.data = Path(folder)
        yield


def refuse_open_window(paths: Paths) -> NoReturn:
    """The window would not hear of what is written beside it."""
    raise UserError(_("The program is open on {folder}.", folder=paths.data), _("Close its window, then try again."))


def register_named(name: str) -> Register:
    """The register of that name."""
    from desktop.models.registers import REGISTERS

    if name not in REGISTERS:
        raise WrongCall(_("There is no register “{name}”.", name=name), _("These are there: {names}", names=", ".join(REGISTERS)))
    return REGISTERS[name]


def existing(file: Path) -> Path:
    """``file`` if it is there."""
    if not file.is_file():
        raise UserError(_("There is no file {name}.", name=file), _("Check the name and the folder."))
    return file


# --- the commands ----------------------------------------------------------------------------------------------------


def list_names(options: argparse.Namespace) -> None:
    """Registers and reports, one a line: name, tab, label."""
    from desktop.models.registers import REGISTERS
    from desktop.reports.catalogue import REPORTS

    for register in REGISTERS.values():
        print(register.name, _("Register: {label}", label=_(register.label)), sep="\t")
    for report in REPORTS.values():
        print(report.name, _("Report: {label}", label=_(report.label)), sep="\t")


def import_file(options: argparse.Namespace) -> None:
    """Bring a list into a register and say what became of every row."""
    from desktop.domain.import_plan import STATE_LABELS, Mode, State
    from desktop.exchange import importer, rejected, sheet
    from desktop.services import cases, imports

    register, file = register_named(options.register), existing(options.file)
    if file.suffix.casefold() == ICS:
        import_calendar(options, register, file)
        return
    source = sheet.open_workbook(file)
    with empty_if_missing(options), office(options, writes=not options.dry_run, makes=True) as work:
        if not options.dry_run:
            cases.ensure_defaults(work)
        found = importer.plan(work, register, source, mode=Mode.UPDATE if options.update else Mode.ADD)
        waiting = found.rejected()
        for note in found.notes:
            print(note)
        for row in waiting:
            print(row.number, _(STATE_LABELS[row.state]), rejected.reason(row), sep="\t")
        counts = found.counts()
        print("; ".join(f"{_(STATE_LABELS[state])} {counts[state]:,}" for state in State))
        if options.dry_run:
            print(_("Nothing was written."))
            return
        done = imports.commit(work, found)
        if waiting and options.rejected:
            importer.write_rejected(found, options.rejected)
        print(_("Added {added:,}, updated {updated:,}, not brought in {waiting:,}.", added=done.added, updated=done.updated, waiting=len(waiting)))


def import_calendar(options: argparse.Namespace, register: Register, file: Path) -> None:
    """Bring the events of a calendar file into the calendar and say what became of every row.

    :raises UserError: the file cannot be read, or nothing of it could be brought in
    """
    from desktop.domain.import_plan import STATE_LABELS, State
    from desktop.exchange import ics_in
    from desktop.services import ics_import

    if register.name != CALENDAR:
        raise WrongCall(_("A calendar file (.ics) goes into the register “{name}”.", name=CALENDAR))
    with empty_if_missing(options), office(options, writes=not options.dry_run, makes=True) as work:
        plan = ics_in.read_calendar(file, work.today())
        plan.past_published = options.past_published
        if options.accept_years:
            plan.accept_years()
        ics_import.compare(work, plan)
        for row in plan.rows:
            row.ticked = True if options.update else None
        for note in plan.notes:
            print(note)
        left = [row for row in plan.rows if not plan.goes_in(row) and row.state is not State.UNCHANGED]
        for row in left:
            print(row.number, _(STATE_LABELS[row.state]), why_left(row, plan), sep="\t")
        if options.dry_run:
            print(_("Nothing was written."))
            return
        count = ics_import.commit(work, plan)
        print(_("Brought in {count:,}, not brought in {waiting:,}.", count=count, waiting=len(left)))
        faulty = [row for row in left if row.state is State.FAULTY]
        if faulty and len(left) == len(plan.rows):
            raise UserError(_("Nothing of “{name}” was brought in.", name=file.name), why_left(faulty[0], plan))


def why_left(row: IcsRow, plan: IcsPlan) -> str:
    """Why a row of a calendar file stays out."""
    if row.trouble:
        return row.trouble
    if row.slip:
        return _("The year is written in the Buddhist Era.") + " " + _("If that is right, add {option}.", option="--accept-years")
    if row.nameless:
        return _("The event has no name.")
    if row.record_id is not None:
        return _("There already with other details.")
    return _("It is over.") if row.is_past(plan.today) else _("Cancelled in the file.")


def make_demo(options: argparse.Namespace) -> None:
    """Fill a new data folder with the sample office."""
    from desktop.services import demo
    from desktop.services.workspace import Workspace
    from desktop.settings import Settings

    folder = options.folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(_("There is something in {folder} already.", folder=folder), _("Choose a folder that is new or empty."))
    settings = Settings(language=language(), first_run_done=True)
    work = Workspace.open(Paths(folder), settings)
    try:
        count = demo.fill(work)
    finally:
        work.close()
    settings.save(work.paths.settings)
    print(_("The sample office with {count} partners is in {folder}.", count=count, folder=folder))


def export_file(options: argparse.Namespace) -> None:
    """Write a whole register to a file, in the form its ending says."""
    from desktop.exchange import out
    from desktop.models.conditions import Query

    register, ending = register_named(options.register), options.file.suffix.casefold()
    writers: dict[str, Callable[[Workspace, Register, Sequence[int], Path], int]] = {
        ".xlsx": write_workbook,
        ".csv": out.write_csv,
        ".vcf": out.write_vcard,
        ICS: write_calendar,
    }
    if ending not in writers:
        raise WrongCall(_("“{name}” does not end in .xlsx, .csv, .vcf or .ics.", name=options.file.name))
    if ending == ICS and register.name != CALENDAR:
        raise WrongCall(_("Only the register “{name}” can become a calendar file (.ics).", name=CALENDAR))
    if ending == ".vcf" and "phones" not in register.by_name:
        raise WrongCall(_("“{register}” has no telephones and cannot become vCard.", register=_(register.label)))
    with office(options) as work:
        count = writers[ending](work, register, work.reader.ids(register, Query()), options.file)
    print(_("{count:,} records are in {name}.", count=count, name=options.file))


def write_workbook(work: Workspace, register: Register, ids: Sequence[int], path: Path) -> int:
    """Every field of the records as an Excel file; how many records."""
    from desktop.exchange import out
    from desktop.reports import xlsx
    from desktop.reports.whole_register import whole_register

    return xlsx.write(whole_register(work, register, ids, [field.name for field in out.exported_fields(register)]), path)


def write_calendar(work: Workspace, _register: Register, ids: Sequence[int], path: Path) -> int:
    """The items that have a day as a calendar file; how many. Those without one are counted aloud."""
    from desktop.exchange import ics_out
    from desktop.models.publicity_reading import items_between

    items = items_between(work.reader, date(1900, 1, 1), date(2200, 12, 31), work.today())
    if without := len(ids) - len(items):
        print(_("{count} items without a day stay out.", count=f"{without:,}"))
    return ics_out.write_calendar(work, items, path)


def write_report(options: argparse.Namespace) -> None:
    """Write one report to a file, or all of them in all their forms into a folder."""
    from desktop.reports import catalogue

    if options.name != "all" and options.name not in catalogue.REPORTS:
        raise WrongCall(_("There is no report “{name}”.", name=options.name), _("These are there: {names}", names=", ".join(catalogue.REPORTS)))
    report = catalogue.REPORTS.get(options.name)
    if report is not None and options.output.suffix.casefold().removeprefix(".") not in report.formats:
        known = ", ".join(f".{ending}" for ending in report.formats)
        raise WrongCall(_("“{name}” is no file for this report; it ends in {endings}.", name=options.output.name, endings=known))
    with office(options) as work:
        if options.digits:
            work.settings.digits = options.digits
        if report is None:
            write_all_reports(work, options.output)
        else:
            catalogue.write(work, report.name, options.output, request_of(work, options, report))


def write_all_reports(work: Workspace, folder: Path) -> None:
    """Every report in every form it has; the file names are the reports' names."""
    from desktop.reports.catalogue import REPORTS, write

    folder.mkdir(parents=True, exist_ok=True)
    for report in REPORTS.values():
        for ending in report.formats:
            write(work, report.name, folder / f"{report.name}.{ending}")


def write_news_text(options: argparse.Namespace) -> None:
    """Write a text of a piece of news, as it was kept or else as the template makes it, to a Word or a plain text file."""
    from desktop.models.conditions import Query
    from desktop.models.publicity_register import NEWS
    from desktop.reports import docx
    from desktop.services import news_texts

    ending = options.output.suffix.casefold()
    if ending not in (".docx", ".txt"):
        raise WrongCall(_("“{name}” does not end in .docx or .txt.", name=options.output.name))
    with office(options, writes=True) as work:  # the shipped templates are put into the register when they are first asked for
        purposes = [key for key, _words in news_texts.purposes(work)]
        if options.purpose not in purposes:
            raise WrongCall(_("There is no kind of text “{name}”.", name=options.purpose), _("These are there: {names}", names=", ".join(purposes)))
        found = work.reader.rows(NEWS, list(work.reader.ids(NEWS, Query(options.number))))
        news = next((one for one in found if one["number"] == options.number), None)
        if news is None:
            raise UserError(_("There is no news with the number {number}.", number=options.number), _("The number is written as in the register, such as 12/2569."))
        text = news_texts.kept(work, news["id"]).get(options.purpose) or news_texts.make(work, news["id"], purpose=options.purpose)
        if ending == ".docx":
            docx.write(options.output, news["name"], text)
        else:
            docx.write_txt(options.output, text)
    print(_("The text is in {name}.", name=options.output))


def make_backup(options: argparse.Namespace) -> None:
    """Make a verified backup in the backup folder, in another folder, or under a name of its own."""
    from desktop.services import backup

    target: Path | None = options.file
    named = target is not None and not target.is_dir()
    if target is not None and named and (target.suffix.casefold() != ".db" or target.exists()):
        raise WrongCall(_("“{name}” must be a folder, or a new file that ends in .db.", name=target))
    with office(options) as work:
        made = backup.make(work, target.absolute().parent if target and named else target, why="manual").path
        if target and named:
            for ending in (".json", ".sha256", ".db"):
                made.with_suffix(ending).replace(target.with_suffix(ending))
            made = target
    print(_("The backup is {name}.", name=made))


def restore_backup(options: argparse.Namespace) -> None:
    """Put a backup in the place of the data; what was there is kept as a backup."""
    from desktop.services import restoring
    from desktop.services.turns import only_command

    paths, file = paths_of(options), existing(options.file)
    if in_use(paths):
        refuse_open_window(paths)
    with only_command(paths):
        before = restoring.restore(paths, file.absolute())
    print(_("The data of {name} are in force again.", name=file.name))
    if before is not None:
        print(_("What was there before is kept in {name}.", name=before.path))


def check_data(options: argparse.Namespace) -> None:
    """Read the whole database and look for every attachment.

    :raises UserError: something is wrong; says what
    """
    from desktop.models import database
    from desktop.models.conditions import Query
    from desktop.models.registers import REGISTERS
    from desktop.services import attachments, backup, vault

    paths = paths_of(options)
    if paths.database.exists() and (not database.looks_like_database(paths.database) or database.integrity_faults(paths.database)):
        raise database.DamagedDatabase(backup.newest_good(paths))
    with office(options) as work:
        for register in REGISTERS.values():
            print(_(register.label), f"{work.reader.count(register, Query()):,}", sep="\t")
        print(_("Names of complainants: sealed") if vault.state(work).is_set else _("Names of complainants: plain, no key is set"))
        if lost := attachments.missing(work):
            raise UserError(_("{count} attached files are missing, the first is “{name}”.", count=len(lost), name=lost[0]), _("Restore a backup that holds them."))
    last = backup.newest_good(paths)
    print(_("The data are sound."), _("Newest good backup: {name}", name=last.name) if last else _("There is no backup yet."))


WINDOWS = (None, "assess")
"""Without a command, and with these, a window opens."""


def framework_file(options: argparse.Namespace) -> None:
    """Write an assessment framework to a file, or bring one in."""
    from desktop import framework_call

    if options.action == "import":
        existing(options.file)
    framework_call.run(options, office)


def assessment_round(options: argparse.Namespace) -> None:
    """The evidence of a round, and the files that go out for it and come back."""
    from desktop import round_call

    round_call.run(options, office)


FUNCTIONS: dict[str, Callable[[argparse.Namespace], None]] = {
    "list": list_names,
    "demo": make_demo,
    "import": import_file,
    "export": export_file,
    "report": write_report,
    "framework": framework_file,
    "round": assessment_round,
    "text": write_news_text,
    "backup": make_backup,
    "restore": restore_backup,
    "check": check_data,
}
"""Command → what does it."""
