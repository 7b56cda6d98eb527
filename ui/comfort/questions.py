"""The questions about size, colours, reading aloud and letters, on the first start and any day."""

from typing import Any

from ui import words_comfort as w
from ui.comfort.look_choice import Sample
from ui.comfort.look_question import Answer, LookQuestion


def how_big(number: int = 0, *, largest: bool = False) -> LookQuestion:
    """Return the question of size, with the largest size too when it is asked for."""
    sizes = (*w.SIZES, w.LARGEST) if largest else w.SIZES
    answers: list[Answer] = [(scale, name, w.TEA, Sample(scale=scale)) for scale, name in sizes]
    return LookQuestion(w.HOW_BIG, "text-size", answers, number)


def which_colours(number: int = 0) -> LookQuestion:
    """Return the question of colours, each answer in its own."""
    themes = {theme: theme if theme != "computer" else "" for theme, *_ in w.COLOURS}
    answers: list[Answer] = [(theme, name, words, Sample(theme=themes[theme])) for theme, name, words in w.COLOURS]
    return LookQuestion(w.WHICH_COLOURS, "palette", answers, number)


def read_aloud(number: int = 0) -> LookQuestion:
    """Return the question of reading aloud."""
    answers: list[Answer] = [(when, name, words, Sample(picture=code)) for when, name, words, code in w.ALOUD_CHOICES]
    return LookQuestion(w.ALOUD, "volume", answers, number)


def which_letters() -> LookQuestion:
    """Return the question of letters, each answer in its own."""
    fonts: Any = w.FONTS
    return LookQuestion(w.LETTERS, "text-size", [(font, name, words, Sample(font=font)) for font, name, words in fonts])
