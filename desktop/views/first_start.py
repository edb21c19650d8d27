"""The first start: which office this is, who works here, and a sample to try everything on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import messages, theme, tokens, work_thread
from desktop.views.page import Page
from desktop.views.record_fields import TextField
from desktop.views.settings_pc import radio_row
from desktop.views.widgets.buttons import button
from desktop.views.widgets.form_rows import form_rows
from desktop.views.widgets.layout import box, column, frame, row, scroll_area
from desktop.views.widgets.suggestions import Suggestions
from desktop.views.widgets.text import Wrapped, label
from desktop.words import _, language

if TYPE_CHECKING:
    from desktop.views.main_window import MainWindow

PRIMARY, SECONDARY = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา"
SHORT = {PRIMARY: "สพป.", SECONDARY: "สพม."}
TYPES = {PRIMARY: "primary", SECONDARY: "secondary"}
_WIDTH = 680
_AREAS = 4


def suggest_names(typed: str) -> list[str]:
    """Names of offices that follow the pattern of the real ones for the province that is being typed: สพป.… เขต n and สพม.…"""
    from desktop.domain.address import provinces

    text = typed.strip()
    for long, short in SHORT.items():
        text = text.removeprefix(long).removeprefix(short)
    kinds = [kind for kind, short in SHORT.items() if typed.startswith((kind, short))] or [PRIMARY, SECONDARY]
    province = text.split(" เขต")[0].strip()
    if not province:
        return []
    found = [name for name in provinces() if name.startswith(province)] or [
        name for name in provinces() if province in name
    ]
    return [name for place in found[:6] for name in _names_of(place, kinds)][:12]


def _names_of(province: str, kinds: list[str]) -> list[str]:
    names = [f"{PRIMARY}{province} เขต {area}" for area in range(1, _AREAS + 1)] if PRIMARY in kinds else []
    return names + ([f"{SECONDARY}{province}"] if SECONDARY in kinds else [])


def short_name(name: str) -> str:
    """สพป.ตัวอย่าง เขต 1 for สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1; "" where the name has another form."""
    for long, short in SHORT.items():
        if name.startswith(long):
            return short + name.removeprefix(long).strip()
    return ""


def office_type(name: str) -> str:
    """ "primary", "secondary" or "" as the name says."""
    return next((kind for long, kind in TYPES.items() if name.startswith(long)), "")


class FirstStartPage(Page):
    """Two fields and two ways on. Nothing here is final: all of it stands in the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, _("Welcome to Prasan"))
        self.name_field = TextField(_("Full name of the office"), hint=_("Type the province, then choose"))
        self.suggestions = Suggestions(self.name_field.edit, _("Names of offices"), theme.px(440))
        self.suggestions.taken.connect(self._take)
        self._found: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._suggest)
        self.name_field.edit.textEdited.connect(lambda _text: self._timer.start())
        self.user_field = TextField(_("Your name"), hint=_("It stands in the history of what you change"))
        self.template = "B"
        self.begin_button = button(_("Begin"), "check", "primary", on_click=self.begin)
        self.sample_button = button(_("Try it with a sample office"), "building-2", on_click=self.try_sample)
        column(parent=self).addWidget(scroll_area(self._middle()), 1)

    def _middle(self) -> QWidget:
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        theme.follow(inner, lambda: inner.setFixedWidth(theme.px(_WIDTH)))
        rows = form_rows(
            [
                (_("Full name of the office *"), self.name_field),
                (_("Your name"), self.user_field),
                (_("Groups of the office"), self._templates()),
            ],
            176,
        )
        column(
            label(self.title, size="title"),
            Wrapped(
                _(
                    "First tell the program which office this is. The name stands on every printed page, and you can change all of it in the settings."
                ),
                "second",
            ),
            tokens.S4,
            rows,
            tokens.S4,
            box(row(self.begin_button, self.sample_button, None)),
            tokens.S2,
            Wrapped(
                _(
                    "The sample holds invented agencies to try searching, printing and importing on. One click removes all of it."
                ),
                "muted",
            ),
            Wrapped(_("Everything stays in this folder: {folder}", folder=self.work.paths.data), "muted"),
            spacing=tokens.S1,
            parent=inner,
        )
        outer = frame("surface")
        layout = column(None, parent=outer)
        layout.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return outer

    def _templates(self) -> QWidget:
        from desktop.domain.shipped_lists import unit_templates

        words = [
            (key, made.th if language() == "th" else made.en)
            for key, made in sorted(unit_templates().items(), reverse=True)
        ]
        return box(
            column(
                *[radio_row(_("Groups of the office"), (one,), self.template, self._choose_template) for one in words]
            )
        )

    def _choose_template(self, key: str) -> None:
        self.template = key

    def _suggest(self) -> None:
        self._found = suggest_names(self.name_field.edit.text())
        self.suggestions.show_lines(self._found)

    def _take(self, at: int) -> None:
        self.name_field.edit.setText(self._found[at])
        self.user_field.setFocus()

    def entered(self) -> None:
        self.name_field.setFocus()

    def leave(self) -> None:
        """There is nowhere to go back to before the office has a name; the sample and "begin" lead on."""

    def begin(self) -> None:
        """Keep the office's name and go to the empty registry."""
        name = self.name_field.value()
        if not name:
            self.name_field.set_fault(_("The office has no name yet. Type the full name of the office."))
            self.name_field.setFocus()
            return
        self._busy(True)
        self._keep_user()
        work_thread.run(self, lambda *_unused: self._set_up(name), self._begun, self._failed)

    def _set_up(self, name: str) -> None:
        from desktop.services import office

        office.set_profile(
            self.work, {"name_th": name, "short_name": short_name(name), "office_type": office_type(name)}
        )
        office.apply_template(self.work, self.template)

    def try_sample(self) -> None:
        """Fill the sample office in and go to its registry."""
        self._busy(True)
        self._keep_user()
        work_thread.run(self, lambda *_unused: self._fill_sample(), self._filled, self._failed)

    def _fill_sample(self) -> None:
        from desktop.services import demo, office

        if self.name_field.value():
            self._set_up(str(self.name_field.value()))
        demo.fill(self.work)
        if not office.units(self.work):
            office.apply_template(self.work, self.template)

    def _keep_user(self) -> None:
        self.work.settings.user_name = self.user_field.value() or ""
        self.work.settings.first_run_done = True
        self.window_.keep_settings()

    def _busy(self, busy: bool) -> None:
        self.begin_button.setEnabled(not busy)
        self.sample_button.setEnabled(not busy)

    def _begun(self, _result: object) -> None:
        self.window_.refresh_title()
        self.finish()

    def _filled(self, _result: object) -> None:
        from desktop.views.keeper import show_sample_notice

        show_sample_notice(self.window_)
        self._begun(None)

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        messages.show_error(self, error)
