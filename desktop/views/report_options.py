"""What a report asks, built from its declaration: one widget an option; and which records it is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from desktop.domain.fields import Register
from desktop.domain.thai_date import buddhist_year, fiscal_year, month_after, month_name
from desktop.models.conditions import Query
from desktop.reports.catalogue import Option, OptionKind, Report
from desktop.reports.report import FISCAL
from desktop.views import theme, tokens
from desktop.views.widgets.date_field import DateField
from desktop.views.widgets.layout import column
from desktop.views.widgets.spin_box import spin_box
from desktop.views.widgets.text import label
from desktop.words import _

if TYPE_CHECKING:
    from desktop.services.workspace import Workspace

DEBOUNCE_MS = 350
YEARS_BACK = 6
MONTHS_BACK, MONTHS_AHEAD = 12, 18
LONGEST_WORDS = 248
"""Words of an option longer than this (px at 12 pt) break before their bracket."""
CHOSEN, FILTERED, ALL = "chosen", "filtered", "all"


@dataclass(frozen=True)
class Part:
    """Which records of the list: the query that finds them, or the ids that were chosen, and how many they are."""

    key: str
    words: str
    query: Query
    ids: tuple[int, ...] | None
    count: int


def parts(work: Workspace, register: Register, query: Query, ids: Sequence[int] | None) -> list[Part]:
    """The parts of a register that can be printed or taken out: what is chosen, what is filtered, all; only those that differ."""
    found: list[Part] = []
    if ids:
        words = _("The chosen {count} {what}", count=f"{len(ids):,}", what=_(register.named(len(ids))))
        found.append(Part(CHOSEN, words, query, tuple(ids), len(ids)))
    everything = Query(order=query.order)
    if replace(query, order=None) != Query():
        count = work.reader.count(register, query)
        found.append(Part(FILTERED, _("As filtered: {count} {what}", count=f"{count:,}", what=_(register.named(count))), query, None, count))
    total = work.reader.count(register, everything)
    return [*found, Part(ALL, _("All {count} {what}", count=f"{total:,}", what=_(register.named(total))), everything, None, total)]


def parts_of(report: Report, found: Sequence[Part], *, seen: bool = False) -> list[Part]:
    """The parts a report can be about: one that names its own records (the newest round, the items of a year) takes these, or those that are chosen.

    ``seen``: a calendar handed over its filter, so that its own items are what is printed.
    """
    if seen:
        return [replace(found[-1], words=_("What the calendar shows, with its filters"))]
    if not report.unchosen:
        return list(found)
    own = replace(found[-1], words=_(report.unchosen))
    return [*(part for part in found if part.key == CHOSEN and report.each), own]


class PartChoice(QWidget):
    """One of the parts of a register, the first to begin with."""

    changed = Signal()

    def __init__(self, choices: Sequence[Part]) -> None:
        super().__init__()
        self.parts = list(choices)
        layout = column(parent=self)
        self.buttons = QButtonGroup(self)
        for at, part in enumerate(self.parts):
            press = QRadioButton(part.words)
            press.setChecked(at == 0)
            self.buttons.addButton(press, at)
            layout.addWidget(press)
        self.buttons.idToggled.connect(lambda _at, on: self.changed.emit() if on else None)

    def part(self) -> Part:
        """The part that is chosen."""
        return self.parts[self.buttons.checkedId()]


class ReportOptions(QWidget):
    """The options of one report. ``changed`` comes a moment after the last change, so that typing a number builds the report once."""

    changed = Signal()

    def __init__(self, report: Report, kept: Mapping[str, Any], work: Workspace) -> None:
        super().__init__()
        self.report = report
        self._work = work
        self.widgets: dict[str, QWidget] = {}
        self._soon = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._soon.timeout.connect(self.changed)
        self._layout = column(spacing=0, parent=self)
        for option in report.options:
            self._add(option, kept.get(option.name, option.default))

    def _add(self, option: Option, value: Any) -> None:
        made = _MAKERS[option.kind](self, option, value)
        made.setAccessibleName(_(option.label))
        self.widgets[option.name] = made
        if not isinstance(made, QCheckBox):
            self._layout.addWidget(label(_(option.label), "second"))
        self._layout.addWidget(made)
        if not isinstance(made, QCheckBox):
            self._layout.addSpacing(theme.px(tokens.S2))

    def _check(self, option: Option, value: Any) -> QWidget:
        words = _(option.label)
        too_long = self.fontMetrics().horizontalAdvance(words) > theme.px(LONGEST_WORDS)
        box = QCheckBox(words.replace(" (", "\n(") if too_long else words)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if too_long:
            theme.follow(box, lambda: box.setMinimumHeight(2 * box.fontMetrics().lineSpacing() + theme.px(tokens.S1)))
        box.setChecked(bool(value))
        box.toggled.connect(lambda *_: self._soon.start())
        return box

    def _combo(self, items: Sequence[tuple[str, Any]], value: Any) -> QWidget:
        box = QComboBox()
        for words, data in items:
            box.addItem(words, data)
        box.setCurrentIndex(max(0, next((at for at, (_words, data) in enumerate(items) if data == value), 0)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setMinimumWidth(theme.px(160))
        box.currentIndexChanged.connect(lambda *_: self._soon.start())
        return box

    def _choice(self, option: Option, value: Any) -> QWidget:
        listed = self._work.lists().items(option.list_key) if option.list_key else ()
        items = [*((_(one.label), one.key) for one in option.choices), *((item.label, item.key) for item in listed)]
        return self._combo(items, value or self._work.settings.label_sheet)

    def _year(self, option: Option, value: Any) -> QWidget:
        this = fiscal_year(self._work.today())
        years: list[tuple[str, Any]] = [(_("Fiscal year {year}", year=year), year) for year in self._years(this, value)]
        if option.kind is OptionKind.FISCAL_YEAR:
            years.append((_("All years"), "all"))
        return self._combo(years, value or this)

    def _calendar_year(self, option: Option, value: Any) -> QWidget:
        today = self._work.today()
        this = fiscal_year(today) if option.default == FISCAL else buddhist_year(today)
        value = value if isinstance(value, int) else this
        return self._combo([(str(year), year) for year in self._years(this, value)], value or this)

    def _years(self, this: int, value: Any) -> list[int]:
        """The coming year, this one and some before, and the one that was asked for; the latest first."""
        asked = {value} if isinstance(value, int) else set()
        return sorted({*range(this + 1, this - YEARS_BACK, -1), *asked}, reverse=True)

    def _month(self, option: Option, value: Any) -> QWidget:
        """The months of a year back and a year and a half ahead, and the one that was asked for."""
        this = self._work.today().replace(day=1)
        chosen = value.replace(day=1) if isinstance(value, date) else this
        months = sorted({chosen, *(month_after(this, by) for by in range(-MONTHS_BACK, MONTHS_AHEAD + 1))})
        return self._combo([(f"{month_name(month.month)} {buddhist_year(month)}", month) for month in months], chosen)

    def _number(self, option: Option, value: Any) -> QWidget:
        box = spin_box(_(option.label))
        box.setRange(option.least, option.most)
        box.setValue(int(value or option.least))
        box.setMaximumWidth(theme.px(88))
        box.setToolTip(f"{option.least}–{option.most}")
        box.valueChanged.connect(lambda *_: self._soon.start())
        return box

    def _date(self, option: Option, value: Any) -> QWidget:
        field = DateField(_(option.label), self._work.today(), show_long=False)
        field.set_value(value if isinstance(value, date) else None)
        field.changed.connect(self._soon.start)
        return field

    def values(self) -> dict[str, Any]:
        """Option name → what is chosen."""
        return {name: _value(widget) for name, widget in self.widgets.items()}


_MAKERS = {
    OptionKind.YES_NO: ReportOptions._check,
    OptionKind.CHOICE: ReportOptions._choice,
    OptionKind.NUMBER: ReportOptions._number,
    OptionKind.DATE: ReportOptions._date,
    OptionKind.FISCAL_YEAR: ReportOptions._year,
    OptionKind.ONE_FISCAL_YEAR: ReportOptions._year,
    OptionKind.YEAR: ReportOptions._calendar_year,
    OptionKind.MONTH: ReportOptions._month,
}


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, DateField | QSpinBox):
        return widget.value()
    raise TypeError(type(widget))
