"""The one style sheet. ``{role}`` is a colour of the palette; ``@8px`` is a distance at 12 pt that ``theme`` scales with the letters.

Widgets say what they are by a dynamic property (``role``, ``kind``, ``tone``, ``letters``, ``state``), never by a style of their own.
"""

from __future__ import annotations

SHEET = """
QToolTip {{ border: 1px solid {edge}; padding: @4px @8px; }}
QLabel[tone="muted"] {{ color: {muted}; }}   QLabel[tone="second"] {{ color: {text2}; }}
QLabel[tone="danger"] {{ color: {danger}; }} QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[tone="ok"] {{ color: {ok}; }}         QLabel[tone="link"] {{ color: {link}; }}
QLabel[tone="disabled"] {{ color: {disabled}; }}
QLabel[letters="small"], QToolButton[letters="small"], QPushButton[letters="small"] {{ font-size: {pt_small}pt; }}
QLabel[letters="head"] {{ font-size: {pt_head}pt; }}
QLabel[letters="title"] {{ font-size: {pt_title}pt; font-weight: bold; }}
QLabel[weight="bold"] {{ font-weight: bold; }}

QFrame[role="surface"] {{ background: {surface}; border: 0; }}
QFrame[role="band"] {{ background: {surface}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[role="foot"] {{ background: {surface}; border: 0; border-top: 1px solid {line}; }}
QFrame[role="pane"] {{ background: {surface}; border: 0; border-left: 1px solid {line}; }}
QFrame[role="side"] {{ background: {surface}; border: 0; border-right: 1px solid {line}; }}
QFrame[role="box"] {{ background: {surface}; border: 1px solid {line}; }}
QFrame[role="popup"] {{ background: {surface}; border: 1px solid {edge}; }}
QFrame[role="note"] {{ background: {sunken}; border: 0; }}
QFrame[role="tabs"] {{ background: {window}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[role="warn"] {{ background: {warn_tint}; border: 0; border-left: 4px solid {warn}; }}
QFrame[role="danger"] {{ background: {danger_tint}; border: 0; border-left: 4px solid {danger}; }}
QFrame[role="info"] {{ background: {info_tint}; border: 0; border-left: 4px solid {info}; }}
QFrame[role="choice"] {{ background: {surface}; border: 0; border-left: 4px solid transparent; }}
QFrame[role="chosen"] {{ background: {accent_tint}; border: 0; border-left: 4px solid {link}; }}
QFrame[role="rule"] {{ background: {line}; border: 0; max-height: 1px; min-height: 1px; }}

QPushButton, QToolButton {{ background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: {radius}px;
    padding: @2px @11px; min-height: @30px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {sunken}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {link}; padding: @1px @10px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {disabled}; border-color: {line}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: bold; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {sunken}; color: {disabled}; border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {danger}; border-color: {danger}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {danger}; }}
QPushButton[kind="danger"]:disabled {{ color: {disabled}; border-color: {line}; }}
QPushButton[kind="flat"], QToolButton[kind="flat"], QToolButton[kind="icon"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover, QToolButton[kind="icon"]:hover {{ background: {hover}; }}
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus, QToolButton[kind="icon"]:focus {{ border: 2px solid {link}; }}
QToolButton[kind="icon"] {{ padding: 0; min-width: @34px; min-height: @34px; }}
QToolButton[kind="icon"]:focus {{ padding: 0; min-width: @32px; min-height: @32px; }}
QPushButton[kind="link"] {{ background: transparent; border-color: transparent; color: {link}; padding: @1px @4px; min-height: @28px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {link}; padding: 0 @3px; }}
QPushButton[kind="link"]:disabled {{ color: {disabled}; }}
QPushButton[kind="fact"] {{ background: transparent; border: 0; border-radius: 0; color: {link}; padding: 0; min-height: @28px; text-align: left; }}
QPushButton[kind="fact"]:hover {{ text-decoration: underline; }}
QPushButton[kind="fact"]:focus {{ border: 0; border-bottom: 2px solid {link}; padding: 0; background: {accent_tint}; }}
QToolButton[kind="chip"] {{ min-height: @26px; padding: @1px @9px; border-color: {line}; color: {text2}; }}
QToolButton[kind="chip"]:checked, QToolButton[kind="chip"][held="true"] {{ background: {accent_tint}; border-color: {link}; color: {text}; }}
QToolButton[kind="chip"]:focus {{ border: 2px solid {link}; padding: 0 @8px; }}
QToolButton[kind="level"] {{ min-width: @32px; min-height: @28px; padding: @1px @1px; border-color: {line}; color: {text2}; }}
QToolButton[kind="level"]:checked {{ background: {accent_tint}; border-color: {link}; color: {text}; font-weight: bold; }}
QToolButton[kind="level"]:focus {{ border: 2px solid {link}; padding: 0; }}
QToolButton[kind="level"]:disabled {{ color: {disabled}; }} QToolButton[kind="level"]:checked:disabled {{ color: {text2}; border-color: {edge}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0; }}
QLineEdit QToolButton {{ min-height: 0; padding: 0; border: 0; background: transparent; }}

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: {radius}px;
    padding: @2px @7px; min-height: @30px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QPlainTextEdit {{ padding: @1px @4px; }}
QPlainTextEdit[look="read"] {{ background: {sunken}; border-color: {line}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {link}; padding: @1px @6px; }}
QPlainTextEdit:focus {{ padding: 0 @3px; }}
QLineEdit[state="fault"], QPlainTextEdit[state="fault"], QComboBox[state="fault"] {{ border: 2px solid {danger}; padding: @1px @6px; }}
QLineEdit[state="warning"], QPlainTextEdit[state="warning"], QComboBox[state="warning"] {{ border: 2px solid {warn}; padding: @1px @6px; }}
QPlainTextEdit[state="fault"], QPlainTextEdit[state="warning"] {{ padding: 0 @3px; }}
QLineEdit:read-only {{ background: {sunken}; border-color: {line}; color: {text2}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ background: {window}; border-color: {line}; color: {disabled}; }}
QLineEdit[look="compact"], QLineEdit[look="compact"]:focus {{ min-height: @26px; padding-top: 0; padding-bottom: 0; }}
QComboBox QLineEdit {{ border: 0; padding: 0; min-height: @28px; background: transparent; }}
QListView[look="side"]::item {{ padding: @2px @16px; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: 0; padding: 0; min-height: @26px; background: transparent; }}
QComboBox QLineEdit:focus {{ border: 0; padding: 0; }}
QComboBox::drop-down {{ border: 0; width: @26px; }}
QComboBox::down-arrow {{ image: url({chevron_down}); width: @16px; height: @16px; }}
QComboBox QAbstractItemView {{ border: 1px solid {edge}; selection-background-color: {accent_tint}; selection-color: {text}; }}
QComboBox QAbstractItemView::item {{ min-height: @28px; padding: 0 @8px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QCheckBox, QRadioButton {{ spacing: @8px; min-height: @28px; color: {text}; background: transparent; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {disabled}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: @16px; height: @16px; border: 1px solid {edge}; background: {surface}; border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({tick}); }}
QCheckBox::indicator:indeterminate {{ background: {accent_tint}; border-color: {accent}; }}
QRadioButton::indicator:checked {{ border: @5px solid {accent}; width: @8px; height: @8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {link}; width: @14px; height: @14px; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {text}; }}
QRadioButton::indicator:checked:focus {{ border: @5px solid {text}; width: @8px; height: @8px; }}

QGroupBox {{ border: 0; margin-top: @28px; font-weight: bold; }}

QMenuBar {{ background: {window}; border-bottom: 1px solid {line}; padding: @3px @6px; }}
QMenuBar::item {{ padding: @3px @10px; background: transparent; color: {text}; }}
QMenuBar::item:selected {{ background: {sunken}; }} QMenuBar::item:pressed {{ background: {accent_tint}; }}
QMenu {{ background: {surface}; border: 1px solid {edge}; padding: 4px 0; color: {text}; }}
QMenu::item {{ padding: @2px @24px @2px @12px; min-height: @28px; }}
QMenu::item:selected {{ background: {accent_tint}; color: {text}; }} QMenu::item:disabled {{ color: {disabled}; background: transparent; }}
QMenu::icon {{ padding-left: @8px; }}
QMenu::indicator {{ width: @16px; height: @16px; padding-left: @6px; }} QMenu::indicator:checked {{ image: url({check}); }}
QMenu::right-arrow {{ image: url({chevron_right}); width: @16px; height: @16px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; min-height: @32px; }} QStatusBar::item {{ border: 0; }}

QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {text2}; padding: @3px @14px @3px @12px; min-height: @28px; border: 0; border-bottom: 3px solid transparent; }}
QTabBar::tab:hover {{ background: {sunken}; }}
QTabBar::tab:selected {{ background: {surface}; color: {text}; border-bottom: 3px solid {link}; }}
QTabBar::tab:focus {{ border: 2px solid {link}; border-bottom: 3px solid {link}; padding: @1px @12px @3px @10px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; }}

QAbstractItemView {{ background: {surface}; color: {text}; border: 0; outline: 0; gridline-color: {line};
    selection-background-color: {accent_tint}; selection-color: {text}; }}
QAbstractItemView[edge="true"] {{ border: 1px solid {line}; }}
QAbstractItemView[edge="true"]:focus {{ border: 1px solid {link}; }}
QTreeView {{ show-decoration-selected: 1; }} QTreeView::item, QListView::item {{ min-height: @30px; padding: 0 @4px; }}
QTreeView::item:selected, QListView::item:selected {{ background: {accent_tint}; color: {text}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::branch {{ background: {surface}; }} QTreeView::branch:selected {{ background: {accent_tint}; }}
QTreeView::branch:has-children:closed {{ image: url({chevron_right}); }}
QTreeView::branch:has-children:open {{ image: url({chevron_down}); }}
QListView::indicator {{ width: @16px; height: @16px; border: 1px solid {edge}; background: {surface}; border-radius: 3px; }}
QListView::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({tick}); }}
QHeaderView {{ background: {sunken}; border: 0; }}
QHeaderView::section {{ background: {sunken}; color: {text2}; border: 0; border-right: 1px solid {line}; border-bottom: 1px solid {line};
    padding: 0 @8px; min-height: @31px; }}
QHeaderView::section:first, QHeaderView::section:only-one {{ padding-left: @16px; }}
QHeaderView::section:hover {{ color: {text}; }}
QHeaderView::up-arrow {{ image: url({chevron_up}); width: @14px; height: @14px; }}
QHeaderView::down-arrow {{ image: url({chevron_down}); width: @14px; height: @14px; }}
QTableCornerButton::section {{ background: {sunken}; border: 0; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {accent}; selection-color: {on_accent}; }}

QScrollArea {{ border: 0; background: transparent; }}
QScrollBar {{ background: {window}; border: 0; }} QScrollBar:vertical {{ width: 14px; }} QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {edge}; border: 4px solid {window}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }} QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {text2}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ height: 0; width: 0; background: none; }}
QSplitter::handle {{ background: {line}; }} QSplitter::handle:hover {{ background: {link}; }}
QProgressBar {{ border: 0; background: {sunken}; min-height: 8px; max-height: 8px; }} QProgressBar::chunk {{ background: {accent}; }}
QDialog {{ background: {surface}; }}
"""
