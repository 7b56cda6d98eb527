"""The sentences of a meeting script, and what each one does."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.asked import Reply
from cochair.domain.dates import read_date
from cochair.domain.events import CardKind
from cochair.domain.fairness import ORDERS
from cochair.domain.ids import PersonId
from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules.writing import EVERYBODY
from cochair.services.live import Events, LiveMeeting
from cochair.services.ports import OpenYouSaid
from cochair.services.scripts.answering import find_said, read_answer
from cochair.services.scripts.changes import read_wish, split_reason
from cochair.services.scripts.people_line import find_person

_HOW = re.compile(r"agreed|consent|vote \d+ to \d+", re.IGNORECASE)
_OPEN = {"open to change": True, "already decided elsewhere": False}
_NAMED = re.compile(r"(.*?)\s*\(\s*may be named\s*\)\s*", re.IGNORECASE | re.DOTALL)
_REPLIES = {"agrees": Reply.YES, "says yes": Reply.YES, "says no": Reply.NO, "says not yet": Reply.NOT_YET}
_CARDS = {card.value.casefold(): card for card in CardKind}


@dataclass(frozen=True, slots=True)
class Scene:
    """The meeting a sentence is about, and what people said in earlier meetings that waits for an answer."""

    live: LiveMeeting
    earlier: Callable[[], Sequence[OpenYouSaid]] = tuple

    def person(self, name: str) -> PersonId:
        """Return the person of a name; raises Unclear when nobody is called so."""
        people = self.live.meeting.plan.people
        found = find_person(name, people) or find_person(name.rstrip("."), people)
        if found is None:
            raise Unclear(say.NO_PERSON.format(name=name.strip()[:40]))
        return found.id


Act = Callable[[Scene, re.Match[str]], Events]


def _card(scene: Scene, found: re.Match[str]) -> Events:
    card = _CARDS.get(found["card"].strip().rstrip(".").casefold())
    if card is None:
        raise Unclear(say.SENTENCE_UNCLEAR.format(words=found[0][:60]))
    return scene.live.hold_card(card)


def _asks(scene: Scene, found: re.Match[str]) -> Events:
    change, because = split_reason(found["text"])
    by = scene.person(found["who"])
    return scene.live.ask(by, read_wish(scene.live.now(), change), because)


def _answers(scene: Scene, found: re.Match[str]) -> Events:
    by = scene.person(found["who"])
    support = scene.person(found["support"]) if found["support"] else None
    return scene.live.answer(by, _REPLIES[found["reply"].casefold()], support)


def _answer_said(scene: Scene, found: re.Match[str]) -> Events:
    m = scene.live.now()
    said, said_in = find_said(m, scene.earlier(), found["start"])
    read = read_answer(found["text"], m.plan.local(m.as_of).date())
    return scene.live.answer_said(said, read.outcome, read.text, ask_again=read.ask_again, said_in=said_in)


def _takes_back(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.take_back(scene.person(found["who"]))


def _break(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.start_break(int(found["n"]))


def _sleep(scene: Scene, found: re.Match[str]) -> Events:
    unit = "hours" if found["unit"].casefold().startswith("hour") else "minutes"
    if found["unit"].casefold().startswith("second"):
        unit = "seconds"
    return scene.live.slept(scene.live.now().as_of, timedelta(**{unit: int(found["n"])}))


def _says(scene: Scene, found: re.Match[str]) -> Events:
    person, text = scene.person(found["who"]), found["text"]
    named = _NAMED.fullmatch(text)
    return scene.live.said(person, named[1] if named else text, may_be_named=named is not None)


def _hard_word(scene: Scene, found: re.Match[str]) -> Events:
    word, _, meaning = found["text"].partition("=")
    return scene.live.hard_word(word, meaning)


def read_action(scene: Scene, words: str) -> Events:
    """Write down `Ann: ring the venue by 26 November 2026`; the date follows the last "by"."""
    name, colon, rest = words.partition(":")
    if not colon:
        raise Unclear(say.ACTION_UNCLEAR)
    if name.strip().casefold() in EVERYBODY:
        raise Refused(say.ALL_CAN_NOT_OWN)
    who = find_person(name, scene.live.meeting.plan.people)
    if who is None:
        raise Refused(say.WHO_UNKNOWN.format(name=name.strip()[:40]))
    text, by, day = _last_by(rest)
    meeting = scene.live.now()
    date = read_date(day, meeting.plan.local(meeting.as_of).date()) if by else None
    if date is None:
        raise Refused(say.DATE_NEEDED)
    return scene.live.agree_action(text, who.id, date)


def _last_by(words: str) -> tuple[str, bool, str]:
    found = list(re.finditer(r"\bby\s", words, re.IGNORECASE))
    if not found:
        return words, False, ""
    return words[: found[-1].start()].rstrip(", "), True, words[found[-1].end() :]


def _decision(scene: Scene, found: re.Match[str]) -> Events:
    text, how, open_to_change = split_decision(found["text"])
    return scene.live.decide(text, how, open_to_change)


def split_decision(words: str) -> tuple[str, str | None, bool | None]:
    """Return a decision's words, how it was decided, and whether it can still change; None where nobody said."""
    found = re.fullmatch(r"(.*?)\s*\(([^()]*)\)\s*\.?", words.strip(), re.DOTALL)
    parts = [p.strip() for p in re.split(r"[;,]", found[2])] if found else []
    hows = [p.casefold() for p in parts if _HOW.fullmatch(p)]
    opens = [_OPEN[p.casefold()] for p in parts if p.casefold() in _OPEN]
    if found is None or len(hows) + len(opens) != len(parts) or len(hows) > 1 or len(opens) > 1:
        return words.strip(), None, None
    return found[1], hows[0] if hows else None, opens[0] if opens else None


_WHO = r"(?P<who>[^:]+?)"
_SUPPORT = r"(?: \(with support from (?P<support>[^()]+)\))?"
_SENTENCES: tuple[tuple[str, Act], ...] = (
    (r"note:(?P<text>.*)", lambda s, f: s.live.note(f["text"])),
    (r"parked:(?P<text>.*)", lambda s, f: s.live.park(f["text"])),
    (r"hard word:(?P<text>.*)", _hard_word),
    (r"action:(?P<text>.*)", lambda s, f: read_action(s, f["text"])),
    (r"decision:(?P<text>.*)", _decision),
    (r"card:(?P<card>.*)", _card),
    (r"answer\s*[\"“”](?P<start>[^\"“”]*)[\"“”]\s*:(?P<text>.*)", _answer_said),
    (_WHO + r" asks to (?P<text>.*)", _asks),
    (_WHO + r" says:(?P<text>.*)", _says),
    (r"card down", lambda s, _: s.live.lower_card()),
    (r"nothing needed", lambda s, _: s.live.nothing_needed()),
    (r"the meeting starts", lambda s, _: s.live.start()),
    (r"the meeting ends", lambda s, _: s.live.end()),
    (r"the meeting pauses", lambda s, _: s.live.pause()),
    (r"the meeting goes on", lambda s, _: s.live.resume()),
    (r"we started (?P<n>\d{1,3}) minutes? ago", lambda s, f: s.live.started_ago(int(f["n"]))),
    (r"the laptop sleeps for (?P<n>\d{1,5}) (?P<unit>seconds?|minutes?|hours?)", _sleep),
    (r"next item", lambda s, _: s.live.next_item()),
    (r"item (?P<n>\d{1,4}) starts", lambda s, f: s.live.open_item(int(f["n"]))),
    (r"the floor is empty", lambda s, _: s.live.clear_floor()),
    (r"next speaker", lambda s, _: s.live.next_speaker()),
    (rf"the order is:\s*(?P<order>{'|'.join(ORDERS)})", lambda s, f: s.live.choose_order(f["order"].casefold())),
    (r"wait (?P<n>\d{1,4}) seconds?", lambda s, f: s.live.think(int(f["n"]))),
    (r"round starts", lambda s, _: s.live.start_round()),
    (r"round ends", lambda s, _: s.live.end_round()),
    (r"break for (?P<n>\d{1,4}) minutes?", _break),
    (r"break ends", lambda s, _: s.live.end_break()),
    (r"small groups for (?P<n>\d{1,4}) minutes?", lambda s, f: s.live.small_groups(int(f["n"]))),
    (r"small groups end", lambda s, _: s.live.groups_back()),
    (r"re-?balance", lambda s, _: s.live.propose_rebalance()),
    (r"(?P<n>\d{1,4}) more minutes?", lambda s, f: s.live.more_time(int(f["n"]))),
    (r"undo", lambda s, _: s.live.undo()),
    (r"redo", lambda s, _: s.live.redo()),
    (_WHO + r" says nobody wants more", lambda s, f: s.live.nobody_wants_more(s.person(f["who"]))),
    (
        _WHO + r" (?P<reply>agrees|says yes|says no|says not yet)(?: \(with support from (?P<support>[^()]+)\))?",
        _answers,
    ),
    (_WHO + r" takes (?:back (?:the|a|her|his|their) yes|(?:the|her|his|their) yes back)", _takes_back),
    (_WHO + r" accepts", lambda s, f: s.live.accept_rebalance(s.person(f["who"]))),
    (_WHO + r" declines", lambda s, f: s.live.decline_rebalance(s.person(f["who"]))),
    (_WHO + r" arrives", lambda s, f: s.live.arrive(s.person(f["who"]))),
    (_WHO + r" leaves", lambda s, f: s.live.leave(s.person(f["who"]))),
    (_WHO + r" takes the floor", lambda s, f: s.live.give_floor(s.person(f["who"]))),
    (
        _WHO + r" speaks for (?P<whom>.+)",
        lambda s, f: s.live.give_floor(s.person(f["whom"]), s.person(f["who"])),
    ),
    (_WHO + r" wants to speak", lambda s, f: s.live.raise_hand(s.person(f["who"]))),
    (_WHO + r" passes", lambda s, f: s.live.pass_turn(s.person(f["who"]))),
)
_READY = tuple((re.compile(pattern, re.IGNORECASE | re.DOTALL), act) for pattern, act in _SENTENCES)


def perform(scene: Scene, sentence: str) -> Events:
    """Do what one sentence says; raises Refused, Unclear or StoreFailed."""
    plain = " ".join(sentence.split())
    for pattern, act in _READY:
        found = pattern.fullmatch(plain) or pattern.fullmatch(plain.rstrip("."))
        if found:
            return act(scene, found)
    raise Unclear(say.SENTENCE_UNCLEAR.format(words=plain[:60]))
