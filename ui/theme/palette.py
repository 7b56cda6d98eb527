"""Turns a theme's colours into a palette for the Fusion style."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colours


def palette(colours: Colours) -> QPalette:
    """Return the palette that every standard widget paints itself with."""
    role = QPalette.ColorRole
    chosen = {
        role.Window: colours.bg,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunk,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Link: colours.primary,
        role.Accent: colours.primary,
    }
    result = QPalette()
    for name, colour in chosen.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return result
