"""What is asked before the running of a meeting passes, or a laptop is taken out. By itself nothing passes."""

from collections.abc import Callable
from functools import partial

from cochair.services.laptop_ports import LaptopNow
from cochair.services.laptop_sentences import called
from cochair.services.laptops_here import LaptopsHere
from ui import words_laptops as w
from ui.laptops.choice_page import ChoicePage
from ui.live.question import Choice


class Sure:
    """Each method asks; no is where the keyboard begins."""

    def __init__(
        self,
        page: ChoicePage,
        here: LaptopsHere,
        tried: Callable[[Callable[[], object]], bool],
        done: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        """Take what does an act and says whether it could be done, what then gets a sentence, and what a no calls."""
        self._page, self._here, self._tried, self._done, self._back = page, here, tried, done, back

    def let_run(self, laptop: LaptopNow) -> None:
        """Ask whether another laptop may run the meeting now."""
        passed = partial(self._do, partial(self._here.let_run, laptop.place), _said(w.RUN_PASSED, laptop))
        self._ask(w.RUN_ASK.format(laptop=called(laptop)), w.RUN_WHY, w.RUN_NO, Choice(w.RUN_YES, passed, "swap"))

    def is_gone(self, laptop: LaptopNow) -> None:
        """Ask twice whether the laptop that ran the meeting is gone, before this one runs it."""
        again = Choice(w.GONE_YES, self._ask_again, "check")
        self._ask(w.GONE_ASK.format(laptop=called(laptop)), w.GONE_WHY, w.GONE_NO, again)

    def take_out(self, laptop: LaptopNow) -> None:
        """Ask whether to take a laptop out of the meeting."""
        out = partial(self._do, partial(self._here.take_out, laptop.place), _said(w.OUT_DONE, laptop))
        self._ask(w.OUT_ASK.format(laptop=called(laptop)), w.OUT_WHY, w.OUT_NO, Choice(w.OUT_YES, out, "bin"))

    def _ask_again(self) -> None:
        run = partial(self._here.let_run, self._here.own_place, gone=True)
        yes = Choice(w.SURE_YES, partial(self._do, run, w.RUNS_HERE_NOW), "play")
        self._ask(w.SURE_ASK, w.SURE_WHY, w.SURE_NO, yes)

    def _ask(self, heading: str, why: str, no: str, yes: Choice) -> None:
        self._page.ask(heading, (why,), (Choice(no, self._back, "cross"), yes))

    def _do(self, act: Callable[[], object], done: str) -> None:
        if self._tried(act):
            self._done(done)


def _said(words: str, laptop: LaptopNow) -> str:
    return words.format(laptop=called(laptop))
