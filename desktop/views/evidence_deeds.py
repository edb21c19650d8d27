"""What is done with evidence from lists and pages: put to an item of a round, taken out as a zip, its files looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.models import evidence_reading, framework_reading
from desktop.models.assessment_register import ASSESSMENTS, EVIDENCE
from desktop.views import file_dialogs, messages, work_thread
from desktop.views.field_dialog import Asked, ask
from desktop.views.record_fields import YesNoField
from desktop.views.widgets.choice_field import ChoiceField
from desktop.views.widgets.record_choice import RecordChoice
from desktop.words import _

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.services.evidence_zip import Zipped
    from desktop.services.workspace import Workspace
    from desktop.views.page_work import PageWork

_ZIP = "export"


class TargetFields:
    """Round, whom it is answered for, item and checkpoint: each offers what belongs to the one before it."""

    def __init__(self, work: Workspace) -> None:
        self.work = work
        self.round = RecordChoice(_("Assessment round"), lambda one: work.reader.reference_title(ASSESSMENTS.name, one))
        self.subject = RecordChoice(_("Answered for"), str)
        self.item = ChoiceField(_("Item (evidence)"), [])
        self.checkpoint = ChoiceField(_("For one checkpoint alone"), [])
        rounds = evidence_reading.open_rounds(work.reader)
        self.round.set_offered(rounds)
        self.round.changed.connect(self._follow_round)
        self.item.changed.connect(self._follow_item)
        if rounds:
            self.round.set_value(rounds[0][0])
            self._follow_round()

    def asked(self) -> list[Asked]:
        """The fields of the dialog."""
        return [
            Asked("round", _("Assessment round"), self.round, True), Asked("subject", _("Answered for"), self.subject, True),
            Asked("item", _("Item (evidence)"), self.item, True), Asked("checkpoint", _("For one checkpoint alone"), self.checkpoint),
        ]  # fmt: skip

    def _follow_round(self) -> None:
        assessment_id = self.round.value()
        reader = self.work.reader
        subjects = evidence_reading.subjects(reader, assessment_id) if assessment_id else []
        self.subject.set_offered([(one, name or _("The office itself")) for one, name in subjects])
        self.subject.set_value(subjects[0][0] if subjects else None)
        items = evidence_reading.targets(reader, assessment_id) if assessment_id else []
        self.item.set_items([(one.code, f"{one.code} {one.name}") for one in items])
        if self.item.value() not in {one.code for one in items}:
            self.item.set_value(None)
        self._follow_item()

    def _follow_item(self) -> None:
        assessment_id, code = self.round.value(), self.item.value()
        record = self.work.reader.get(ASSESSMENTS, assessment_id) if assessment_id else None
        found = framework_reading.of_id(self.work.reader, record["framework_id"]).items.get(code or "") if record else None
        checkpoints = found.checkpoints if found else ()
        self.checkpoint.set_items([(one.code, f"{one.code} {one.text}") for one in checkpoints])
        if self.checkpoint.value() not in {one.code for one in checkpoints}:
            self.checkpoint.set_value(None)


def ask_use(owner: Any, ids: Sequence[int]) -> None:
    """Ask for an item of a round that is not sent, and put the evidence to it. ``owner`` is a page."""
    from desktop.services import evidence

    work: Workspace = owner.work
    if not ids:
        return
    if not evidence_reading.open_rounds(work.reader):
        owner.window_.notice(_("There is no round that is still worked on. Begin a round first."), "info", key="evidence", seconds=8)
        return
    fields = TargetFields(work)

    def put(values: dict[str, Any]) -> None:
        if len(ids) == 1:
            evidence.use(work, ids[0], values["subject"], values["item"], values["checkpoint"])
        else:
            evidence.use_many(work, ids, values["subject"], values["item"])

    wanted = fields.asked() if len(ids) == 1 else fields.asked()[:-1]
    what = f"“{work.reader.reference_title(EVIDENCE.name, ids[0])}”" if len(ids) == 1 else _("{count} pieces of evidence", count=f"{len(ids):,}")
    sentence = _("It stays one piece of evidence, however many items it serves.")
    if ask(owner, _("Use {what} for an item", what=what), sentence, wanted, _("Use for this item"), lambda values: put(_complete(values))):
        owner.window_.offer_undo(_("{what} is evidence of {code} now", what=what, code=fields.item.value()))


def _complete(values: dict[str, Any]) -> dict[str, Any]:
    """:raises Faults: round, subject or item was left empty"""
    from desktop.errors import Fault, Faults

    empty = [name for name in ("round", "subject", "item") if not values.get(name)]
    if empty:
        raise Faults([Fault(name, _("Choose one of the list.")) for name in empty])
    return values


def export_zip(owner: Any, assessment_id: int | None = None, line: PageWork | None = None) -> None:
    """Ask for the round and the place, and write its evidence as a zip with an index, beside the window. ``owner`` is a page; ``line`` (else its ``work_line``) shows how far it is."""
    work: Workspace = owner.work
    rounds = RecordChoice(_("Assessment round"), lambda one: work.reader.reference_title(ASSESSMENTS.name, one))
    known = work.reader.ids(ASSESSMENTS, evidence_query())
    rounds.set_offered([(one["id"], str(one["name"])) for one in work.reader.rows(ASSESSMENTS, known)])
    rounds.set_value(assessment_id or next(iter(known), None))
    secret = YesNoField(_("With secret files"))
    asked = [Asked("round", _("Assessment round"), rounds, True), Asked("secret", _("With secret files"), secret)]
    sentence = _("The files lie in folders by item, with an index in Excel and in plain text. Secret ones stay out and are named in the index.")
    chosen: dict[str, Any] = {}
    if ask(owner, _("Evidence of a round as a zip"), sentence, asked, _("Choose where …"), lambda values: chosen.update(_with_round(values))):
        name = file_dialogs.dated_name(_("Evidence {round}", round=work.reader.reference_title(ASSESSMENTS.name, chosen["round"])), work.today(), ".zip")
        path = file_dialogs.ask_save(owner, work.settings, _ZIP, _("Evidence of a round as a zip"), name, _("Zip (*.zip)"))
        if path is not None:
            write_zip(owner, chosen["round"], path, chosen["secret"], line)


def _with_round(values: dict[str, Any]) -> dict[str, Any]:
    """:raises Faults: no round was chosen"""
    from desktop.errors import Fault, Faults

    if not values["round"]:
        raise Faults([Fault("round", _("Choose one of the list."))])
    return values


def write_zip(owner: Any, assessment_id: int, path: Path, with_secret: bool, line: PageWork | None = None) -> None:
    """Write the zip beside the window; with progress and cancel where the page has a line for them."""
    from desktop.services import evidence

    window, work = owner.window_, owner.work
    line = line or getattr(owner, "work_line", None)

    def write(progress: Any, cancelled: Any) -> Any:
        return evidence.export_zip(work, assessment_id, path, progress, cancelled, with_secret)

    done, failed = partial(_zipped, owner), partial(messages.show_error, owner)
    if line is None:
        window.say(_("Writing {name} …", name=path.name))
        work_thread.run(owner, write, done, failed)
    else:
        line.run(_("Writing {name} …", name=path.name), write, done, failed, lambda: window.say(_("Stopped; no file was written")), freeze=False)


def _zipped(owner: Any, done: Zipped) -> None:
    words = [_("{files} files of {pieces} pieces of evidence are in {name}.", files=f"{done.files:,}", pieces=f"{done.pieces:,}", name=done.path.name)]
    if done.left_out:
        words.append(_("{count} secret pieces stayed out.", count=f"{done.left_out:,}"))
    words += [one if isinstance(one, str) else str(one) for one in done.missing[:3]]
    if len(done.missing) > 3:
        words.append(_("{count} more files are missing or changed; the index names them.", count=f"{len(done.missing) - 3:,}"))
    ways = ((_("Open the folder"), partial(file_dialogs.open_file, done.path.parent)),)
    owner.window_.notice(" ".join(words), "warn" if done.missing else "info", actions=ways, key="zip")


def evidence_query() -> Any:
    """All rounds, the newest first."""
    from desktop.models.reader import Query

    return Query(order=("fiscal_year", True))
