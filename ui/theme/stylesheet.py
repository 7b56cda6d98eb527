"""Writes the style sheets of the few controls that do not paint themselves; sizes of type are never set here.

Each control wears its own sheet. A sheet of the whole app would style every widget again at each change of colours.
"""

from typing import Literal

from ui.theme.tokens import Colours, Sizes

Sheet = Literal["line", "list", "menu", "scrolled"]
_SCROLL_BAR = """
QScrollBar:vertical {{ background: {c.bg}; width: {s.pad}px; margin: 0px; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: {s.gap}px; min-height: {s.target}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
_LINE = """
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge}; border-radius: {r}px;
    padding: {s.tight}px {s.row}px; selection-background-color: {c.primary}; selection-color: {c.on_primary};
    placeholder-text-color: {c.muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
    border: {f}px solid {c.focus}; padding: {inner}px {inner_wide}px; }}
"""
_LIST = """
QComboBox::drop-down {{ border: none; width: {s.target}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge};
    selection-background-color: {c.soft}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {s.target}px; padding: 0px {s.row}px; }}
"""
_MENU = """
QMenu {{ background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge}; padding: {s.tight}px; }}
QMenu::item {{ padding: {s.row}px {s.edge}px {s.row}px {s.row}px; border: {e}px solid transparent; }}
QMenu::item:selected {{ background: {c.soft}; color: {c.text}; border: {e}px solid {c.focus}; }}
"""
_SHEETS: dict[Sheet, str] = {
    "line": _LINE + _SCROLL_BAR,
    "list": _LINE + _LIST + _SCROLL_BAR,
    "menu": _MENU,
    "scrolled": _SCROLL_BAR,
}


def stylesheet(sheet: Sheet, colours: Colours, sizes: Sizes) -> str:
    """Return the style sheet of a line to type on, a list to pick from, a menu, or a bar that scrolls."""
    thicker = sizes.focus_width - sizes.edge_width
    return _SHEETS[sheet].format(
        c=colours,
        s=sizes,
        e=sizes.edge_width,
        r=sizes.radius,
        f=sizes.focus_width,
        inner=sizes.tight - thicker,
        inner_wide=sizes.row - thicker,
    )
