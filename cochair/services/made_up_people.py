"""Made-up people in a meeting: they come late, speak for a short or a long time, run over and answer questions."""

import math
from datetime import timedelta
from random import Random

from cochair.domain.agenda import Kind, Plan
from cochair.domain.dates import script_date
from cochair.domain.ids import GroupId, ItemId
from cochair.domain.meeting import NONE, ItemProgress
from cochair.domain.people import Coming, Person
from cochair.domain.rules.losing import waiting_groups
from cochair.domain.timing import MINUTE
from cochair.services import made_up_sentences as say
from cochair.services.made_up_answers import answer_question, close_question
from cochair.services.made_up_short import time_is_short
from cochair.services.made_up_stage import Stage

LATE = (0, 0, 1, 3, 5, 8)
"""Minutes after the planned start when people are ready."""
STAYS = (0, 0, 5, 10)
"""Minutes that people stay after the meeting had to end."""
TURN, LONG_TURN = (20, 100), (180, 420)
"""The shortest and the longest turn, in seconds; and of somebody who talks too long."""
TALKS_LONG, USES_QUEUE, SUPPORTER_SPEAKS, WRITES = 0.08, 0.4, 0.5, 0.15
PACE = (0.5, 1.7)
"""The least and the most time that an item can need, as a part of what it has."""
SIT = timedelta(minutes=60)
"""How long people sit before somebody needs a break that is not on the agenda."""
MOST_TRIES = 12


class MadeUpPeople:
    """The people of one agenda; the same agenda and the same seed always give the same meeting.

    `cut_off` is the item that was open when time was up, or None when everything was done.
    """

    def __init__(self, plan: Plan, seed: int) -> None:
        self._draw = Random(seed)
        stays = self._draw.choice(STAYS)
        self.stage = Stage(plan, plan.must_end + stays * MINUTE)
        self._stops_in = self._draw.choice([i.id for i in plan.items])
        self._coming = [p for p in plan.people if p.coming is Coming.LATER]
        self._sat_since = plan.starts
        self.cut_off: ItemId | None = None

    def play(self) -> None:
        """Have the whole meeting."""
        self.stage.wait(60 * self._draw.choice(LATE) + self._between(0, 40))
        self.stage.say("the meeting starts")
        self._sat_since = self.stage.at
        if self._draw.random() < 0.5:
            time_is_short(self.stage, self._draw)
        self._item()
        while not self.stage.over and self._move_on():
            self._item()
        if self.stage.over:
            self.cut_off = self._open().item.id
        self.stage.say("the meeting ends")

    def _item(self) -> None:
        progress = self._open()
        if progress.is_break:
            self.stage.wait(progress.minutes * 60 + self._between(0, 120))
            self._sat_since = self.stage.at
            return
        needs = progress.minutes * self._pace() * MINUTE
        self._arrive()
        self._speak(self._leader(progress))
        halted = self._stops_in != progress.item.id
        asked = False
        while self._open().used < needs and not self.stage.over:
            if not asked and self._open().used >= progress.minutes * MINUTE:
                asked = True
                time_is_short(self.stage, self._draw)
            elif not halted and self._open().used > needs / 2:
                halted = self._stop()
            self._rest()
            self._speak(self._next(needs))
            if self._draw.random() < WRITES:
                self._write()
        self.stage.say("the floor is empty")
        self._close(progress)

    def _open(self) -> ItemProgress:
        progress = self.stage.now.now_item
        assert progress is not None
        return progress

    def _between(self, least: float, most: float) -> float:
        return self._draw.uniform(least, most)

    def _pace(self) -> float:
        """Return how much of its minutes an item needs: most about as many, some far more."""
        least, most = PACE
        return min(most, max(least, math.exp(-0.08 + 0.25 * self._draw.normalvariate(0, 1))))

    def _leader(self, progress: ItemProgress) -> Person | None:
        here = self.stage.now.people_here()
        led = [p for p in here if p.id == progress.item.led_by]
        chairs = [p for p in here if p.co_chair]
        return self._draw.choice(led or chairs or list(here)) if here else None

    def _next(self, needs: timedelta) -> Person | None:
        """Return who speaks next: of a group when only its minutes are left, else who spoke least, or anyone."""
        m, progress = self.stage.now, self._open()
        left = (needs - progress.used).total_seconds()
        own = [g for g in progress.agreed if progress.account(g).reserved and progress.reserved >= left]
        return self._one_of(own[0] if own and m.people_here(own[0]) else None)

    def _one_of(self, group: GroupId | None) -> Person | None:
        m = self.stage.now
        speaking = m.turn.person if m.turn else None
        people = [p for p in m.people_here(group) if p.supports is None]
        people = [p for p in people if p.id != speaking] or people
        if not people:
            return None
        if self._draw.random() < 0.5:
            return min(people, key=lambda p: m.talk.get(p.id, NONE))
        return self._draw.choice(people)

    def _speak(self, person: Person | None, most: float = math.inf) -> None:
        """Give somebody the floor, by their own hand, the queue or a supporter, and let them speak."""
        long = self._draw.random() < TALKS_LONG
        seconds = min(most, self._between(*(LONG_TURN if long else TURN)))
        if person is None:
            self.stage.wait(seconds)
            return
        voices = [p for p in self.stage.now.people_here() if p.supports == person.id]
        if voices and self._draw.random() < SUPPORTER_SPEAKS:
            self.stage.say(f"{voices[0].name} speaks for {person.name}")
        elif self._draw.random() < USES_QUEUE and self.stage.say(f"{person.name} wants to speak"):
            self.stage.wait(self._between(5, 20))
            self.stage.say("next speaker")
        else:
            self.stage.say(f"{person.name} takes the floor")
        self.stage.wait(seconds)

    def _stop(self) -> bool:
        self.stage.say("card: stop")
        self.stage.wait(self._between(30, 90))
        return self.stage.say("card down")

    def _rest(self) -> None:
        """Call a break when people have sat for an hour."""
        if self.stage.at - self._sat_since < SIT:
            return
        self.stage.say("card: I need a break")
        self.stage.say("card down")
        self.stage.say("break for 5 minutes")
        self.stage.wait(self._between(280, 420))
        self.stage.say("break ends")
        self._sat_since = self.stage.at

    def _arrive(self) -> None:
        if self._coming and self._draw.random() < 0.6:
            self.stage.say(f"{self._coming.pop(0).name} arrives")

    def _write(self) -> None:
        m, title = self.stage.now, self._open().item.title
        people = [p for p in m.people_here() if p.supports is None]
        kind = self._draw.randrange(3)
        if kind == 0 or not people:
            self.stage.say(f"note: {self._draw.choice(say.NOTES).format(item=title)}")
        elif kind == 1:
            self.stage.say(f"{self._draw.choice(people).name} says: {self._draw.choice(say.SAID)}")
        else:
            day = script_date(m.plan.local(m.as_of).date() + timedelta(days=14))
            self.stage.say(f"action: {self._draw.choice(people).name}: {say.ACTION.format(item=title)} by {day}")

    def _close(self, progress: ItemProgress) -> None:
        """Decide, or say that nothing needs to be written."""
        if progress.item.kind is Kind.DECIDE:
            words = say.DECISION.format(item=progress.item.title)
            self.stage.say(f"decision: {words} (agreed; open to change)")
            answer_question(self.stage, self._draw)
            close_question(self.stage)
        elif not any(r.item == progress.item.id for r in self.stage.now.records):
            self.stage.say("nothing needed")

    def _move_on(self) -> bool:
        """Go to the next item; return whether one was opened before it was too late."""
        before = self.stage.now.current
        for _ in range(MOST_TRIES):
            if self.stage.over or not self.stage.now.still_to_come:
                break
            self.stage.say("next item")
            answer_question(self.stage, self._draw)
            if self.stage.now.current != before:
                return True
            self._use_up()
            close_question(self.stage)
        return self.stage.now.current != before

    def _use_up(self) -> None:
        """Let the people whose minutes are left speak until they are used."""
        while (left := waiting_groups(self.stage.now)) and not self.stage.over:
            group, seconds = left[0]
            self._speak(self._one_of(group), seconds + 1)
        self.stage.say("the floor is empty")
