"""The comfort that somebody wore when the window was closed."""

import json
import math

from ui.theme.comfort import Comfort
from ui.theme.tokens import THEMES

COMFORT = "comfort"
"""The name of the setting."""


def comfort_text(comfort: Comfort) -> str:
    """Return a comfort as it is kept."""
    return json.dumps({"text_scale": comfort.text_scale, "theme": comfort.theme})


def kept_comfort(text: str) -> Comfort:
    """Return the comfort that was kept, or the first one."""
    try:
        kept = json.loads(text)
        scale, theme = float(kept["text_scale"]), kept["theme"]
    except (ValueError, KeyError, TypeError):
        return Comfort()
    return Comfort(scale, theme) if theme in ("computer", *THEMES) and math.isfinite(scale) else Comfort()
