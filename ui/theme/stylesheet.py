"""Writes the one style sheet: grounds and frames; sizes of type are never set here, so fonts keep growing."""

from ui.theme.tokens import Colours, Sizes

_SHEET = """
Ground[class="page"] {{ background: {c.bg}; }}
Ground[class="card"] {{ background: {c.surface}; border: {b}px solid {c.line}; border-radius: {s.card_radius}px; }}
Ground[class="top"] {{ background: {c.surface}; border: none; border-bottom: {b}px solid {c.line}; }}
Ground[class="strip"] {{ background: {c.surface}; border: none; border-top: {b}px solid {c.line}; }}
Ground[class="plain"] {{ background: transparent; border: {e}px solid transparent; border-radius: {r}px; }}
Ground[class="row"] {{ background: {c.sunk}; border: {b}px solid {c.line}; border-radius: {r}px; }}
Ground[class="soft"] {{ background: {c.soft}; border: none; border-radius: {r}px; }}
Ground[class="now"] {{ background: {c.now}; border: {e}px solid {c.now_line}; border-radius: {r}px; }}
Ground[class="keep"] {{ background: {c.now}; border: none; border-radius: {r}px; }}
Ground[class="hint"] {{ background: {c.hint}; border: {e}px solid {c.hint_line}; border-radius: {r}px; }}
Ground[class="ask"] {{ background: {c.ask}; border: {e}px solid {c.ask_line}; border-radius: {s.card_radius}px; }}
Ground[class="ask"]:focus {{ border: {f}px solid {c.focus}; }}
Ground[class="asked"] {{ background: transparent; border: {e}px dashed {c.ask_line}; border-radius: {r}px; }}
Ground[class="saved"] {{ background: {c.soft}; border: {e}px solid {c.primary}; border-radius: {r}px; }}
Ground[class="rule"] {{ background: {c.line}; border: none; min-height: {b}px; max-height: {b}px; }}
Ground[class="lined"] {{ background: transparent; border: none; border-bottom: {b}px solid {c.line}; }}
Ground[class="drop"] {{ background: {c.focus}; border: none; border-radius: {s.tight}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{
    background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge}; border-radius: {r}px;
    padding: {s.tight}px {s.row}px; selection-background-color: {c.primary}; selection-color: {c.on_primary};
    placeholder-text-color: {c.muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {{
    border: {f}px solid {c.focus}; padding: {inner}px {inner_wide}px; }}
QComboBox::drop-down {{ border: none; width: {s.target}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge};
    selection-background-color: {c.soft}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {s.target}px; padding: 0px {s.row}px; }}
QSpinBox QLineEdit {{ border: none; padding: 0px; background: transparent; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge}; padding: {s.tight}px; }}
QMenu::item {{ padding: {s.row}px {s.edge}px {s.row}px {s.row}px; border: {e}px solid transparent; }}
QMenu::item:selected {{ background: {c.soft}; color: {c.text}; border: {e}px solid {c.focus}; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: {e}px solid {c.edge}; padding: {s.gap}px; }}
QScrollBar:vertical {{ background: {c.bg}; width: {s.pad}px; margin: 0px; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: {s.gap}px; min-height: {s.target}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(colours: Colours, sizes: Sizes) -> str:
    """Return the style sheet of a theme.

    Frames choose their ground with the dynamic property `class`: page, card, top, strip, plain, row, soft, now,
    keep, hint, ask, asked, saved, rule, lined, drop or column. The buttons of `ui.widgets` paint themselves.
    """
    thicker = sizes.focus_width - sizes.edge_width
    return _SHEET.format(
        c=colours,
        s=sizes,
        b=colours.card_border,
        e=sizes.edge_width,
        r=sizes.radius,
        f=sizes.focus_width,
        inner=sizes.tight - thicker,
        inner_wide=sizes.row - thicker,
    )
