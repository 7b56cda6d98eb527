"""The sentences of a meeting script, and what each one does."""

import re
from datetime import timedelta

from cochair.domain import sentences as say
from cochair.domain.asked import Reply
from cochair.domain.events import CardKind
from cochair.domain.fairness import ORDERS
from cochair.domain.refused import Unclear
from cochair.services.live import Events
from cochair.services.scripts.changes import item_called, read_wish, split_reason
from cochair.services.scripts.checking_sentences import CHECKING
from cochair.services.scripts.scene import Act, Scene
from cochair.services.scripts.writing_sentences import SAYING, WRITING

_REPLIES = {"agrees": Reply.YES, "says yes": Reply.YES, "says no": Reply.NO, "says not yet": Reply.NOT_YET}
_CARDS = {card.value.casefold(): card for card in CardKind}


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


def _takes_back(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.take_back(scene.person(found["who"]))


def _plan_gives(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.change_rebalance(item_called(scene.live.now(), found["item"]), int(found["n"]))


def _break(scene: Scene, found: re.Match[str]) -> Events:
    return scene.live.start_break(int(found["n"]))


def _sleep(scene: Scene, found: re.Match[str]) -> Events:
    unit = "hours" if found["unit"].casefold().startswith("hour") else "minutes"
    if found["unit"].casefold().startswith("second"):
        unit = "seconds"
    return scene.live.slept(scene.live.now().as_of, timedelta(**{unit: int(found["n"])}))


_WHO = r"(?P<who>[^:]+?)"
_SENTENCES: tuple[tuple[str, Act], ...] = (
    *WRITING,
    (r"card:(?P<card>.*)", _card),
    (_WHO + r" asks to (?P<text>.*)", _asks),
    *CHECKING,
    *SAYING,
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
    (r"the (?:new )?plan gives (?P<item>.+?) (?P<n>\d{1,4}) minutes?", _plan_gives),
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
