"""Reads colours and sizes from the theme files into records, which are tuples: the first drawing waits for them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from cochair.resources import resource

TypeSize = Literal["small", "body", "lead", "heading", "title", "big", "huge"]
THEMES = ("light", "dark", "yellow", "cream")


class Colours(NamedTuple):
    """The named colours of one theme, each `#RRGGBB` (or `transparent` for `picture_tile`)."""

    bg: str
    surface: str
    sunk: str
    text: str
    muted: str
    line: str
    edge: str
    primary: str
    primary_down: str
    on_primary: str
    soft: str
    now: str
    now_line: str
    keep_text: str
    keep_mark: str
    disc: str
    disc_back: str
    share_solid: str
    share_hatch: str
    share_plain: str
    tick: str
    hint: str
    hint_line: str
    hint_text: str
    ask: str
    ask_line: str
    ask_text: str
    focus: str
    chip: str
    picture_tile: str
    card_border: int

    def named(self, token: str) -> str:
        """Return the colour of a token such as `"keep_text"`. Raises AttributeError for an unknown token."""
        return str(getattr(self, token))


class Sizes(NamedTuple):
    """Sizes in pixels at 100 % text size."""

    type: Mapping[str, int]
    tight: int
    gap: int
    row: int
    pad: int
    zone: int
    edge: int
    target: int
    target_live: int
    target_main: int
    radius: int
    card_radius: int
    edge_width: int
    picked_width: int
    focus_width: int
    focus_gap: int
    icon_small: int
    icon: int
    avatar: int
    picture_beside_title: int
    picture_small: int
    picture_of_now: int
    picture: int
    picture_big: int
    disc_least: int
    disc_most: int
    two_columns: int
    three_columns: int
    room_for_sample: int
    room_for_path: int
    disc_beside_words: int
    people_beside: int
    plan_row_beside: int
    banner_beside: int
    find_beside: int
    three_zones_wide: int
    three_zones_high: int
    below_with_disc: int
    call_line_high: int
    three_lines_high: int
    below_question: int
    opening_card: int
    key_column: int
    one_line: int
    window_wide: int
    window_high: int
    title_bar: int
    least_wide: int
    least_high: int
    room_wide: int
    room_high: int
    picture_in_paper: int
    picture_of_line: int
    ink_sample: int
    share_bar: int
    played_strip: int
    code_digits: int
    room_for_versions: int
    pip: int
    hatch: int
    scan_line: int
    scan_edge: int
    scan_grip: int
    aloud_bar: int
    aloud_line: int
    aloud_edge: int
    aloud_air: int
    aloud_below: int
    aloud_over: int


@cache
def load_colours(theme: str) -> Colours:
    """Read one theme by name. Raises FileNotFoundError for a name not in THEMES."""
    return Colours(**tomllib.loads(resource("themes", f"{theme}.toml").read_text(encoding="utf-8")))


@cache
def load_sizes() -> Sizes:
    """Read the sizes that all themes share."""
    tables = tomllib.loads(resource("themes", "sizes.toml").read_text(encoding="utf-8"))
    type_sizes = tables.pop("type")
    flat = {name: pixels for table in tables.values() for name, pixels in table.items()}
    return Sizes(type=type_sizes, **flat)
