"""What each command of a running meeting does. It asks the meeting; it decides nothing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

import ui.live.simple_questions as simple_questions
from cochair.domain import sentences as say
from cochair.domain.events import CardKind, EmptyItemAsked
from cochair.domain.ids import PersonId
from cochair.domain.meeting import ItemState, Phase
from cochair.domain.rules.moving import nothing_written, waiting_groups
from cochair.domain.undoing import CHANGES_THE_PAST
from cochair.domain.wording import sentence
from cochair.domain.words_of_events import CARDS
from cochair.services.heard import not_heard
from cochair.services.live import Events, LiveMeeting
from ui import words as kit
from ui import words_consent as asking
from ui import words_live as w
from ui import words_simple
from ui.commands import key_of
from ui.live import questions
from ui.live.ask_panel import AskPanel
from ui.live.asking import Asking
from ui.live.cards_strip import PICTURES
from ui.live.consent_steps import take_back
from ui.live.gestures import Gestures
from ui.live.kind_messages import KindMessages
from ui.live.meaning import Meaning
from ui.live.question import Choice, Question
from ui.live.small_groups import SmallGroups
from ui.theme.look import look
from ui.words_aloud import READ

MORE_MINUTES = 5
LAPTOP = "1F4BB"


class Doing(QObject):
    """`wished` carries the commands that are about the window, not the meeting; `asked_once` a sentence to show."""

    wished = Signal(str)
    asked_once = Signal(str)

    def __init__(self, live: LiveMeeting, gestures: Gestures, panel: AskPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._gestures, self._panel = live, gestures, panel
        self.asking = Asking(live, gestures, panel, self)
        self.meaning = Meaning(live, gestures, panel, self)
        self.groups, self.messages = SmallGroups(live, gestures, panel, self), KindMessages(live, panel, self)
        self._heard: set[int | None] = set()
        self.alone = False
        """Whether More must also offer what is not on the screen while the text is large."""
        self._acts: dict[str, Callable[[int], object]] = {
            "pause": lambda _: self._pause(),
            "more_time": lambda _: gestures.do(lambda: live.more_time(MORE_MINUTES)),
            "break": lambda _: self._break(),
            "next": lambda _: self._next(),
            "back": lambda _: self._back(),
            "next_speaker": lambda _: gestures.do(live.next_speaker),
            "finished": lambda _: gestures.do(live.clear_floor),
            "undo": lambda _: gestures.do(live.undo),
            "redo": lambda _: gestures.do(live.redo),
            "hand": lambda _: panel.ask(questions.hands(live, gestures)),
            "who": lambda _: panel.ask(simple_questions.who_speaks(live, gestures, self.floor, panel.ask)),
            "end": lambda _: self._end_simply(),
            "more": lambda _: panel.ask(self._more()),
            "plan": lambda _: self._plan(),
            "think": lambda _: gestures.do(lambda: live.think(live.meeting.plan.rules.thinking_seconds)),
            "groups": lambda _: self.groups.switch(),
            "message": lambda _: self.messages.switch(),
            "meaning": lambda _: self.meaning.ask(),
            "close": lambda _: panel.close_question(),
            "cards": lambda _: panel.ask(self._cards()),
            "card": lambda n: self.card(tuple(CardKind)[n - 1]),
            "card_down": lambda _: gestures.do(live.lower_card),
            "floor": lambda n: self._numbered(n, self.floor),
            "raise": lambda n: self._numbered(n, self._raise),
            "answer": panel.choose,
        }

    def do(self, command: str, number: int = 0) -> None:
        """Do a command of the table in `ui.commands`; `number` says which person, card or answer."""
        act = self._acts.get(command)
        if act is None:
            self.wished.emit(command)
        else:
            act(number)

    def open_item(self, number: int) -> None:
        """Open an item by its number, from 1."""
        self._leave(lambda: self._live.open_item(number))

    def item_pressed(self, number: int) -> None:
        """Ask what shall happen with an item to come or the open one; open any other, from 1."""
        progress = self._live.meeting.items[number - 1]
        running = self._live.meeting.phase is Phase.RUNNING
        if running and progress.state is ItemState.TO_COME:
            self.asking.about(progress.item.id, lambda: self.open_item(number))
        elif running and progress.state is ItemState.NOW:
            self.asking.about(progress.item.id)
        else:
            self.open_item(number)

    def card(self, card: CardKind) -> None:
        """Hold up a card; when somebody does not understand, ask what was hard."""
        held = self._gestures.do(lambda: self._live.hold_card(card))
        if held and card is CardKind.DO_NOT_UNDERSTAND and self._live.meeting.question is None:
            self.meaning.after_card()

    def floor(self, person: PersonId) -> None:
        """Give the floor; a supporter is asked for whom."""
        found = self._live.meeting.plan.person(person)
        if found.supports is not None and found.supports in self._live.meeting.here:
            self._panel.ask(questions.whose_voice(self._live, self._gestures, found))
        else:
            self._gestures.do(lambda: self._live.give_floor(person))

    def _pause(self) -> None:
        self._gestures.do(self._live.resume if self._live.meeting.paused else self._live.pause)

    def _break(self) -> None:
        in_break = self._live.meeting.break_until is not None
        minutes = self._live.meeting.plan.rules.break_minutes
        self._gestures.do(self._live.end_break if in_break else lambda: self._live.start_break(minutes))

    def _next(self) -> None:
        m = self._live.meeting
        if m.phase is Phase.PLANNED:
            self._gestures.do(self._live.start)
        elif not m.still_to_come:
            self._end()
        elif m.current not in self._heard and not_heard(m):
            self._heard.add(m.current)
            self._panel.ask(questions.heard(self._live, self._gestures, lambda: self._leave(self._live.next_item)))
        else:
            self._leave(self._live.next_item)

    def _end(self) -> None:
        if look.simple:
            self._end_simply()
            return
        question = questions.end_early(self._live, self._gestures)
        if question is None:
            self._gestures.do(self._live.end)
        else:
            self._panel.ask(question)

    def _end_simply(self) -> None:
        """End with the big buttons: nothing is left empty by a slip of the hand, and the end is asked about."""
        if nothing_written(self._live.meeting):
            self._ask_empty(self._end_simply)
        elif self._live.meeting.phase is Phase.RUNNING:
            self._panel.ask(simple_questions.end_now(self._live, self._gestures))

    def _leave(self, act: Callable[[], Events]) -> None:
        """Leave the open item; an item with nothing written is asked about once, with big buttons each time."""
        m = self._live.now()
        asked = m.now_item is not None and m.now_item.asked_empty
        if look.simple and nothing_written(m) and (asked or waiting_groups(m)):
            self._ask_empty(partial(self._leave, act))
            return
        for event in self._gestures.do(act) or ():
            if isinstance(event, EmptyItemAsked) and look.simple:
                self._ask_empty(partial(self._leave, act))
            elif isinstance(event, EmptyItemAsked):
                self.asked_once.emit(sentence(self._live.meeting, event))

    def _ask_empty(self, go_on: Callable[[], object]) -> None:
        def nothing_needed() -> None:
            if self._gestures.do(self._live.nothing_needed):
                go_on()

        write = partial(self.do, "write")
        self._panel.ask(simple_questions.nothing_written(self._live.meeting, nothing_needed, write))

    def _back(self) -> None:
        current = self._live.meeting.current
        if current:
            self.open_item(current)

    def _plan(self) -> None:
        events = self._gestures.do(self._live.propose_rebalance)
        if events is None:
            return
        if not events:
            self.asked_once.emit(say.FITS)
            return
        question = questions.rebalance(self._live, self._gestures, self._panel.ask)
        if question is not None:
            self._panel.ask(question)

    def _raise(self, person: PersonId) -> None:
        self._gestures.do(lambda: self._live.raise_hand(person))

    def _numbered(self, number: int, act: Callable[[PersonId], None]) -> None:
        people = self._live.meeting.people_here()
        if number <= len(people):
            act(people[number - 1].id)

    def _cards(self) -> Question:
        def choice(card: CardKind) -> Choice:
            return Choice(CARDS[card], lambda: self.card(card))

        down = Choice(w.CARD_DOWN, lambda: self.do("card_down"), "down")
        return Question(w.HOLD_UP, (*(choice(c) for c in PICTURES), down, self.meaning.offer()), (w.NOT_WHO,))

    def _of_window(self) -> tuple[Choice, ...]:
        """Return what the top of the window offers, for when it is not there."""
        if not self.alone:
            return ()
        in_break = self._live.meeting.break_until is not None
        found = (
            ("undo", w.UNDO, "undo"),
            ("break", w.END_BREAK if in_break else w.BREAK, "cup"),
            ("more_time", w.FIVE_MORE, "more-time"),
            ("say_now", w.SAY_NOW, "volume"),
            ("home", kit.HOME, "home"),
            ("comfort", kit.COMFORT, "comfort"),
            ("help", kit.HELP, "help"),
        )
        aloud = (Choice(READ, partial(self._wish_once, "read"), "volume"),) if look.reads else ()
        return (*(Choice(words, partial(self.do, name), icon) for name, words, icon in found), *aloud)

    def _faces(self) -> tuple[Choice, ...]:
        """Return the way to the other face of the screen, and from the few big buttons to the other cards."""
        if look.simple:
            all_buttons = Choice(words_simple.ALL_BUTTONS, lambda: self.do("simple"), "menu")
            return Choice(w.CARDS, lambda: self.do("cards"), "cards"), all_buttons
        return (Choice(words_simple.BIG_BUTTONS, lambda: self.do("simple"), "menu"),)

    def _yes_back(self) -> tuple[Choice, ...]:
        question = take_back(self._live, self._gestures)
        if question is None:
            return ()
        return (Choice(asking.TAKE_A_YES_BACK, partial(self._panel.ask, question), "undo"),)

    def _screens(self) -> Question:
        """Ask where everyone shall see the screen, beside this one or in its place; or about other laptops."""
        beside = Choice(w.ROOM_BESIDE, lambda: self._wish_once("room"), "room-screen")
        here = Choice(w.ROOM_HERE, lambda: self._wish_once("mirror"), "room-screen")
        laptops = Choice(w.OTHER_LAPTOPS, lambda: self._wish_once("laptops"), picture=LAPTOP)
        return Question(w.SCREENS, (beside, here, laptops), (w.MIRROR_WAY_BACK.format(key=key_of("mirror")),))

    def _wish_once(self, command: str) -> None:
        self._panel.close_question()
        self.wished.emit(command)

    def _more(self) -> Question:
        m, live, do = self._live.meeting, self._live, self._gestures.do
        turn_round = live.start_round if m.round is None else live.end_round
        started = Choice(w.STARTED_AGO, lambda: do(lambda: live.started_ago(MORE_MINUTES)), "clock")
        newest = live.entries[-1].event
        choices = (
            *((started,) if m.phase is Phase.PLANNED or m.current == 0 else ()),
            Choice(w.THINK.of(m.plan.rules.thinking_seconds), lambda: self.do("think"), "bulb"),
            Choice(w.START_ROUND if m.round is None else w.END_ROUND, lambda: do(turn_round), "people"),
            self.groups.offer(),
            Choice(w.ORDER, lambda: self._panel.ask(questions.orders(live, self._gestures)), "swap"),
            Choice(asking.ASK_CHANGE, self.asking.whole_meeting, "pencil"),
            *self._yes_back(),
            Choice(w.WHO_HERE, lambda: self._panel.ask(questions.attendance(live, self._gestures)), "person-plus"),
            Choice(w.NOTHING_NEEDED, lambda: do(live.nothing_needed), "check"),
            self.messages.offer(),
            Choice(w.SCREENS, lambda: self._panel.ask(self._screens()), "room-screen"),
            Choice(w.KEYS, lambda: self.do("keys"), "key"),
            Choice(w.END_MEETING, self._end, "flag"),
            *((Choice(w.REDO, lambda: self.do("redo"), "redo"),) if isinstance(newest, CHANGES_THE_PAST) else ()),
            *self._faces(),
            *self._of_window(),
        )
        return Question(w.WHAT_ELSE, choices)
