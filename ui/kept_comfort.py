"""The comfort that somebody wore when the window was closed, and those that are kept for people."""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, get_args

from cochair.services.ports import Library
from cochair.services.voice_ports import FASTEST, SLOWEST
from ui.theme.comfort import LEAST_SCALE, MOST_SCALE, Comfort, ReadAloud, Scanning, ThemeName
from ui.theme.look import FontName, TimeStyle
from ui.theme.preset import LONGEST_NAME, MOST_PRESETS, Preset

COMFORT, PRESETS = "comfort", "comforts of people"
"""The names of the settings."""
CHOICES: Mapping[str, tuple[object, ...]] = {
    "theme": get_args(ThemeName),
    "time_style": get_args(TimeStyle),
    "font": get_args(FontName),
    "read_aloud": get_args(ReadAloud),
    "scanning": get_args(Scanning),
}
RANGES = {
    "text_scale": (LEAST_SCALE, MOST_SCALE),
    "letters": (0.0, 0.5),
    "words": (0.0, 0.5),
    "lines": (1.0, 2.0),
    "scan_seconds": (0.5, 20.0),
    "pace": (SLOWEST, FASTEST),
    "volume": (0.0, 1.0),
}
"""The least and the most of each number; what was kept beyond them is brought back."""


def is_new(library: Library) -> bool:
    """Return whether nobody has planned, met or made the screen right here yet; raises StoreFailed."""
    return not (library.setting(COMFORT) or library.plans() or library.meetings())


def comfort_text(comfort: Comfort) -> str:
    """Return a comfort as it is kept."""
    return json.dumps(asdict(comfort))


def kept_comfort(text: str) -> Comfort:
    """Return the comfort that was kept; what can not be read of it is as at first."""
    return _comfort(_read(text))


def presets_text(presets: tuple[Preset, ...], worn: str) -> str:
    """Return what is kept for people, and which of it was put on last."""
    return json.dumps({"worn": worn, "kept": [{"name": p.name, "comfort": asdict(p.comfort)} for p in presets]})


def kept_presets(text: str) -> tuple[tuple[Preset, ...], str]:
    """Return what was kept for people, and which of it was put on last; what can not be read is left out."""
    read = _read(text)
    kept, worn = (read.get("kept"), read.get("worn")) if isinstance(read, dict) else ((), "")
    presets: dict[str, Preset] = {}
    for each in kept if isinstance(kept, list) else ():
        name = each.get("name") if isinstance(each, dict) else None
        if isinstance(name, str) and 0 < len(name.strip()) <= LONGEST_NAME and len(presets) < MOST_PRESETS:
            presets.setdefault(name.casefold(), Preset(name, _comfort(each.get("comfort"))))
    return tuple(presets.values()), worn if isinstance(worn, str) else ""


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _comfort(kept: object) -> Comfort:
    if not isinstance(kept, dict):
        return Comfort()
    fitting = {name: _fitting(name, kept.get(name), first) for name, first in asdict(Comfort()).items()}
    return Comfort(**fitting)


def _fitting(name: str, kept: object, first: Any) -> Any:
    """Return what was kept when it may be worn, else the first choice."""
    if name in RANGES:
        least, most = RANGES[name]
        number = _number(kept)
        return first if number is None else min(most, max(least, number))
    if type(first) is str and name not in CHOICES:
        return kept if isinstance(kept, str) else first
    fits = CHOICES.get(name, (True, False))
    return next((choice for choice in fits if type(kept) is type(choice) and kept == choice), first)


def _number(kept: object) -> float | None:
    if isinstance(kept, bool) or not isinstance(kept, int | float):
        return None
    try:
        return float(kept) if math.isfinite(kept) else None
    except OverflowError:
        return None
