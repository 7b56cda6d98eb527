"""What makes the screen comfortable is kept whole, and nothing that was kept can stand in the way."""

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cochair.storage.store import open_store
from ui.at_hand import at_hand
from ui.comfort_keeper import ComfortKeeper
from ui.kept_comfort import CHOICES, PRESETS, RANGES, comfort_text, kept_comfort, kept_presets, presets_text
from ui.theme.comfort import Comfort
from ui.theme.preset import LONGEST_NAME, MOST_PRESETS, Preset
from ui.wardrobe import Wardrobe

DEV = Comfort(
    2.5, "cream", "candle", True, "noto", 0.12, 0.16, 1.5, True, "every", True, "steps", 4.0,
    90.0, 0.4, "gmw/en", True, True,
)  # fmt: skip
OTHER = Comfort(1.25, "yellow", "words", read_aloud="never", scanning="press")


@pytest.mark.parametrize("comfort", [Comfort(), DEV, OTHER])
def test_everything_is_kept(comfort: Comfort) -> None:
    assert kept_comfort(comfort_text(comfort)) == comfort


def test_an_older_setting_is_read() -> None:
    """Once only the size and the colours were kept."""
    assert kept_comfort('{"text_scale": 1.5, "theme": "dark"}') == Comfort(1.5, "dark")


def test_what_can_not_be_read_is_as_at_first_and_the_rest_stays() -> None:
    kept = {"text_scale": 2.0, "theme": "pink", "calm": "yes", "letters": "wide", "font": ["noto"], "lines": None}
    assert kept_comfort(json.dumps(kept)) == Comfort(2.0)


@pytest.mark.parametrize("kept", ["", "no", "[]", "7", "null", "[" * 5_000, '{"text_scale": 1e999}', '{"calm": 1}'])
def test_rubbish_is_the_first_comfort(kept: str) -> None:
    assert kept_comfort(kept) == Comfort()
    assert kept_presets(kept) == ((), "")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "true", '"2"', "[]", "1" + "0" * 400])
def test_what_is_no_number_is_as_at_first(number: str) -> None:
    for field in RANGES:
        assert kept_comfort(f'{{"{field}": {number}}}') == Comfort()


@pytest.mark.parametrize(("kept", "worn"), [(90, 3.0), (0, 1.0), (-4.5, 1.0), (1.75, 1.75)])
def test_a_size_out_of_reach_is_brought_back(kept: float, worn: float) -> None:
    assert kept_comfort(json.dumps({"text_scale": kept})).text_scale == worn


JSON = st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), lambda x: st.lists(x))


@given(
    st.dictionaries(
        st.sampled_from([*RANGES, *CHOICES, "calm", "sound", "simple", "voice", "turn_calls", "more"]), JSON
    )
)
def test_whatever_was_kept_can_be_worn(kept: dict[str, object]) -> None:
    comfort = kept_comfort(json.dumps(kept))
    for field, (least, most) in RANGES.items():
        assert least <= getattr(comfort, field) <= most and math.isfinite(getattr(comfort, field))
    for field, choices in CHOICES.items():
        assert getattr(comfort, field) in choices
    assert {type(comfort.calm), type(comfort.sound), type(comfort.simple), type(comfort.turn_calls)} == {bool}
    assert type(comfort.voice) is str


def test_views_of_people_are_kept_in_their_order() -> None:
    presets = (Preset("Dev", DEV), Preset("Mo’s “own”", OTHER))
    assert kept_presets(presets_text(presets, "Dev")) == (presets, "Dev")


def test_views_that_can_not_be_read_are_left_out() -> None:
    long, many = "x" * (LONGEST_NAME + 1), [{"name": f"n{n}"} for n in range(20)]
    rubbish = [1, None, {"name": ""}, {"name": 3}, {"name": long}, {"name": "Dev", "comfort": 7}, {"name": "DEV"}]
    presets, worn = kept_presets(json.dumps({"worn": 3, "kept": rubbish + many}))
    assert presets[0] == Preset("Dev", Comfort())
    assert [preset.name for preset in presets[1:3]] == ["n0", "n1"]
    assert (len(presets), worn) == (MOST_PRESETS, "")


@pytest.mark.usefixtures("qapp")
def test_the_view_of_somebody_who_was_forgotten_is_not_kept_again(tmp_path: Path) -> None:
    wardrobe = Wardrobe(Comfort())
    with open_store(tmp_path / "data", unlocked=True) as store:
        keeper = ComfortKeeper(wardrobe, lambda: store.library)
        store.library.keep_setting(PRESETS, presets_text((Preset("Sam", DEV), Preset("Mo", OTHER)), "Sam"))
        keeper.put_on(store.library)
        store.library.keep_setting(PRESETS, presets_text((Preset("Mo", OTHER),), ""))
        at_hand.forgot.emit()
        keeper.keep_presets()
        assert "Sam" not in store.library.setting(PRESETS)
        assert [preset.name for preset in wardrobe.presets] == ["Mo"]
    wardrobe.deleteLater()
