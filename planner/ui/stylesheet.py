"""The style of stock widgets, filled from the tokens; what is painted by hand is not here."""

from dataclasses import asdict
from string import Template

from planner.ui.tokens import DARK, Tokens
from resources import resource

_SHEET = Template("""
QMainWindow, QDialog, QStackedWidget, QScrollArea, #page { background: $panel; }
QScrollArea { border: none; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 8px; }

QMenuBar { background: $panel; color: $grey; border-bottom: 1px solid $hairline; padding: 2px 8px; font-size: 12px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hairline; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 2px; }
QMenu::indicator:checked { image: url("$mark"); }

#header, #tabs, #tray { background: $panel; }
#header, #tabs, #toolbar, #heading { border-bottom: 1px solid $line; }
#toolbar, #tray { background: $window; }
#history { border-left: 1px solid $line; }
#conflicts { background: $panel; border-top: 1px solid $line; }
#conflicts QListWidget { border: none; background: $panel; }
#conflicts QListWidget::item { padding: 4px 0; border-radius: 4px; }
#conflicts QListWidget::item:selected { background: $accent_tint; color: $ink; }
#search { background: $panel; border: 1px solid $line; }
#tray { border-right: 1px solid $line; }
#inspector, #inspector > QWidget > QWidget { background: $panel; }

QLabel[look="title"] { font-size: 15px; font-weight: 600; }
QLabel[look="heading"] { font-size: 16px; font-weight: 600; }
QLabel[look="quiet"] { color: $grey; font-size: 12px; }
QLabel[look="label"] { color: $grey; font-size: 12px; }
QLabel[look="section"] { color: $grey; font-size: 11px; font-weight: 600; }
QLabel[look="refusal"] { color: $stop; font-size: 12px; }
QLabel[look="welcome"] { font-size: 20px; font-weight: 600; }
#paper { background: #ffffff; border: 1px solid $line; border-radius: 6px; }
#paper QLabel { color: #1c2430; }
#card { background: $panel; border: 1px solid $line; border-radius: 6px; }
#card:focus { border: 2px solid $accent; }
#notice { background: $warn_tint; border-bottom: 1px solid $line; }
#notice QLabel { color: $warn; }

QPushButton, QToolButton[look="button"] {
  background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; min-height: 18px;
}
QPushButton:hover, QToolButton[look="button"]:hover { background: $hairline; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $faint; }
QPushButton[look="primary"] { background: $accent; color: $panel; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { border-color: $ink; }
QPushButton[look="primary"]:focus { border: 2px solid $ink; }
QPushButton[look="primary"]:disabled { background: $panel; border-color: $line; color: $faint; }
QPushButton[look="search"] { background: $window; padding: 0; min-height: 30px; }
QPushButton[look="search"]:hover:enabled { background: $hairline; }
QPushButton[look="search"]:focus { padding: 0; min-height: 28px; }
QPushButton[look="search"] #key {
  background: $panel; color: $grey; border: 1px solid $line; border-radius: 4px; padding: 1px 6px; font-size: 11px;
}
QPushButton[look="way"] { padding: 0; min-height: 66px; }
QPushButton[look="way"]:focus { padding: 0; min-height: 64px; }
QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; color: $grey; padding: 5px 11px; }
QPushButton[look="segment"][end="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[look="segment"][end="last"] {
  border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right-width: 1px;
}
QPushButton[look="segment"]:checked { background: $accent_tint; color: $accent; font-weight: 600; }
QPushButton[look="segment"]:focus { border: 1px solid $accent; padding: 5px 11px; }
QPushButton[look="toggle"]:checked { background: $accent_tint; color: $accent; border-color: $accent; }
#badge { background: $window; border-radius: 6px; }
QPushButton[look="chip"] {
  background: $accent_tint; color: $accent; border: 1px solid $accent_tint; border-radius: 12px; padding: 2px 10px;
}
QPushButton[look="chip"]:hover, QPushButton[look="chip"]:focus { border: 1px solid $accent; padding: 2px 10px; }
QPushButton[look="link"] {
  background: transparent; color: $accent; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px;
}
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $accent; padding: 2px 4px; }
QPushButton[look="alarm"] {
  background: transparent; color: $stop; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px;
}
QPushButton[look="alarm"]:hover { text-decoration: underline; }
QPushButton[look="alarm"]:focus { border: 1px solid $stop; padding: 2px 4px; }
QPushButton[look="fold"] {
  border: none; border-bottom: 1px solid $line; border-radius: 0; padding: 8px 0; text-align: left; font-weight: 600;
}
QPushButton[look="fold"]:hover { background: $window; }
QPushButton[look="fold"]:focus { border: none; border-bottom: 2px solid $accent; padding: 8px 0 7px 0; }
QToolButton[look="icon"] { border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton[look="icon"]:hover:enabled { background: $hairline; }
QToolButton[look="icon"]:focus { border: 1px solid $accent; }
QToolButton[look="event"] {
  border: 1px solid transparent; border-radius: 6px; padding: 0 4px; background: transparent;
  font-size: 15px; font-weight: 600;
}
QToolButton[look="event"]:disabled { color: $ink; }
QToolButton[look="event"]:hover:enabled { background: $hairline; }
QToolButton[look="event"]:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
  background: $window; color: $ink; border: 1px solid $hairline; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $panel;
}
QLineEdit { placeholder-text-color: $grey; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 18px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; }
QPlainTextEdit { padding: 2px 4px; }
#toolbar QLineEdit, #toolbar QComboBox, #tray > QLineEdit { background: $panel; border-color: $line; }
Field QLineEdit, Field QPlainTextEdit, Field QComboBox {
  background: transparent; border: 1px solid transparent; border-bottom-color: $line; border-radius: 0;
  padding: 3px 0;
}
Field QComboBox { padding-left: 2px; }
Field QLineEdit:hover, Field QPlainTextEdit:hover, Field QComboBox:hover { background: $window; }
Field QLineEdit:focus, Field QPlainTextEdit:focus, Field QComboBox:focus {
  background: $panel; border: 1px solid $accent; border-radius: 4px;
}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $line; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  background: $panel; border: 1px solid $accent;
}
Field QLineEdit[look="heading"] { font-size: 16px; font-weight: 600; }
QLineEdit[look="add"] { background: transparent; border-color: transparent; padding: 3px 5px; }
QLineEdit[look="add"]:hover { background: $window; }
QLineEdit[look="add"]:focus { background: $panel; border-color: $accent; }
QLineEdit[look="cell"] { border-radius: 0; padding: 0 8px; background: $panel; border: 2px solid $accent; }
QComboBox { combobox-popup: 0; }
QComboBox QLineEdit { background: transparent; border: none; padding: 0; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0 0 0 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: none; background: transparent; width: 20px; subcontrol-origin: border;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QComboBox QAbstractItemView {
  background: $panel; color: $ink; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_tint; selection-color: $ink; outline: none;
}

QTextBrowser {
  background: $panel; color: $ink; border: none; selection-background-color: $accent; selection-color: $panel;
}

QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent_tint; color: $ink; }
QListView[look="offers"] { border: 1px solid $line; padding: 4px; }
QListView[look="offers"]::item { min-height: 26px; padding: 0 8px; border-radius: 4px; }

QTableView, QListView, QTreeView {
  background: $panel; color: $ink; border: none; gridline-color: $hairline; outline: none;
  selection-background-color: $accent_tint; selection-color: $ink;
}
QListView#trayList { background: $window; }
QListWidget#contents { background: transparent; }
QListWidget#contents::item { padding: 6px 8px; border-radius: 4px; }
QListWidget#contents::item:hover { background: $hairline; }
QListWidget#contents::item:selected { background: $accent_tint; color: $ink; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $grey; border: none; border-bottom: 1px solid $line; padding: 0 8px;
  font-size: 11px; font-weight: 600;
}
QTableView[fit="fill"] QHeaderView::section:first { padding-left: 16px; }
QTableCornerButton::section { background: $panel; border: none; }

QStatusBar { background: $panel; border-top: 1px solid $line; color: $grey; font-size: 12px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $grey; font-size: 12px; padding: 0 8px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }

QGroupBox { border: none; margin-top: 24px; }
QGroupBox::title { subcontrol-origin: margin; color: $grey; padding: 4px 0; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabWidget QTabBar::tab { color: $grey; border: none; padding: 8px 12px; }
QTabWidget QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }

QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid $faint; border-radius: 4px; background: $panel;
}
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked {
  border-color: $accent; background: $accent; image: url("$tick");
}
QCheckBox::indicator:checked:disabled { border-color: $faint; background: $faint; }
QRadioButton::indicator:checked:disabled { border-color: $faint; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QProgressBar { background: $hairline; color: $ink; border: none; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(tokens: Tokens) -> str:
    """Give the style sheet of one set of colours."""
    tick, mark = ("tick_on_light", "tick_on_dark") if tokens is DARK else ("tick_on_dark", "tick_on_light")
    drawings = {"chevron": "chevron", "chevron_up": "chevron_up", "tick": tick, "mark": mark}
    return _SHEET.substitute(
        asdict(tokens), **{name: resource(f"icons/{drawing}.svg").as_posix() for name, drawing in drawings.items()}
    )
