"""A board of which one person, Zebedee, is in every table that can have a person, and in the words of others."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from cochair.domain.attendance import Invitation
from cochair.domain.board import BoardPerson, PersonNumber, Support
from cochair.domain.chances import Chance, ChanceKind, Thanks
from cochair.domain.consents import About
from cochair.domain.ease import Ease, EaseTick
from cochair.domain.expenses import Expense, ExpenseKind, Way
from cochair.domain.ids import MeetingId, PersonId
from cochair.domain.keeping import AskedFor, AskedOfUs, MayOpen
from cochair.domain.needs import Answered, Helps, Need, NeedAnswer, Question
from cochair.domain.offers import Offer
from cochair.domain.payments import Advice, Advised, Choice, Payment
from cochair.domain.people import Person
from cochair.domain.requests import Reply
from cochair.services.board_keeping import change_person
from cochair.services.consents import keep_answer
from cochair.services.person_card import rename
from cochair.services.picture_ports import OwnPicture
from cochair.services.scripts.player import ScriptPlayer
from cochair.storage.store import Store
from tests.storage.boards import MEMBERS, plan
from tests.told import head

DAY = date(2026, 11, 12)
ZEBEDEE, MO = "Zebedee Quillon", "Mo"
GONE = (
    *("zebedee", "quillon", "zebrina", "zebbidy"),  # what they are and were called, and how it sounds
    *("marmalade", "lanterns"),  # what they said, and asked to talk about
    *("07700 900123", "tapioca", "kumquat", "ostrich"),  # what is kept about them, and their photo
)
"""What nobody may find any more."""
_PEOPLE = (
    "Priya (Members, co-chair); Tom (Workers, co-chair); "
    f"{ZEBEDEE} (Members, said Zebbidy, may be counted); Mo (Members)"
)
_FIRST = f"""
10:00 the meeting starts
10:01 {ZEBEDEE} says: The marmalade bus never comes
10:02 {ZEBEDEE} says: It is dark there
10:03 Mo says: It is dark there
10:03 note: Zebedee would like a ZEBEDEE’s corner; quillon knows
10:04 action: {ZEBEDEE}: ring Zebedee's friend by 20 November 2026
10:05 next item
10:06 {ZEBEDEE} wants to speak
10:06 {ZEBEDEE} takes the floor
10:12 Tom takes the floor
10:14 hard word: zebedees = many of Zebedee
10:15 parked: ask Zebedee
10:17 note: Mo said yes
10:20 {ZEBEDEE} asks to lengthen Buses to 30 minutes, because Zebedee asked
10:50 the meeting ends
"""
_LATER = """
10:00 the meeting starts
10:01 answer "The marmalade bus": we did: asked the firm
10:02 Mo says: Zebedee told me
10:50 the meeting ends
"""


def play(store: Store, script: str) -> MeetingId:
    """Play a whole meeting into a store."""
    player = ScriptPlayer(store.library)
    list(player.play(script.splitlines()))
    assert player.meeting_id is not None
    return player.meeting_id


def number_of(store: Store, name: str) -> PersonNumber:
    """The number of a person of the board."""
    return store.books.of(BoardPerson).rows(name=name)[0].number


def fill(store: Store) -> None:
    """Keep two meetings, two drafts, and something of every kind about Zebedee and about Mo."""
    for title, lines in (("Getting to Zebedee; 12 November", _FIRST), ("Again; 10 December", _LATER)):
        play(store, head(People=_PEOPLE, Meeting=f"{title} 2026; 10:00 to 11:30; Hall") + lines)
    store.pictures.keep_own("North Town Board", OwnPicture("p1", "Us", ("us",), "Zebedee and Mo", DAY, b"ostrich"))
    store.pictures.keep_own("North Town Board", OwnPicture("p2", "A bus", ("bus",), "Mo", DAY, b"heron"))
    store.pictures.keep_folder("North Town Board", Path("/home/zebedee/pictures"))
    _name(store)
    for name, words in ((ZEBEDEE, "kumquat"), (MO, "walnut")):
        _keep_about(store, number_of(store, name), words)
    _keep_of_board(store)


def _name(store: Store) -> None:
    for name in ("Zebrina Quillon", ZEBEDEE):
        rename(store.books, store.library, store.books.of(BoardPerson).rows()[2].number, name)
    said = {ZEBEDEE: ("Likes tapioca", "Ring 07700 900123"), MO: ("A friend of Zebedee", "Ask Priya")}
    for name, (described, contact) in said.items():
        person = store.books.of(BoardPerson).rows(name=name)[0]
        now = replace(person, described=described, contact=contact, photo="p1")
        change_person(store.books, store.library, person, now)


def _keep_about(store: Store, whose: PersonNumber, words: str) -> None:
    books, meeting, board = store.books, store.library.meetings()[0].id, store.books.of(BoardPerson).row(whose).board
    keep_answer(books, whose, About.NAME, f"May we say {words}, Zebedee?", yes=True, today=DAY)
    books.of(NeedAnswer).add(NeedAnswer(0, whose, Question.PAPERS, Answered.THIS_HELPS, DAY))
    books.of(Need).add(Need(0, whose, Question.PAPERS, Helps.BIG_PRINT, f"{words} like Zebedee", True, DAY, DAY))
    books.of(Chance).add(Chance(0, whose, ChanceKind.TALK, f"{words} with Zebedee", DAY))
    books.of(Thanks).add(Thanks(0, whose, words, ZEBEDEE, "A card", DAY))
    books.of(Offer).add(Offer(0, whose, words, "", "", "", "", "Ask Zebedee", "", given_on=DAY))
    books.of(Advice).add(Advice(0, whose, Advised.YES, DAY))
    money = {"rate": Decimal(12), "offered": Decimal(24), "accepted": Decimal(24), "choice": Choice.ACCEPTED}
    books.of(Payment).add(Payment(0, whose, DAY, meeting, f"{words} with Zebedee", paid_by="Zebedee", **money))  # type: ignore[arg-type]  # each by its own name
    bus = f"{words} bus to Zebedee"
    books.of(Expense).add(Expense(0, whose, DAY, ExpenseKind.TRAVEL, bus, Decimal("2.50"), True, Way.AFTER, DAY))
    books.of(Invitation).add(Invitation(0, whose, meeting, support="Zebedee"))
    books.of(MayOpen).add(MayOpen(0, board, whose, DAY))
    books.of(AskedOfUs).add(AskedOfUs(0, board, AskedFor.DATA, "Zebedee", words, DAY, whose))
    for person, supporter in ((whose, number_of(store, "Priya")), (number_of(store, "Tom"), whose)):
        books.of(Support).add(Support(0, person, supporter))
    store.library.keep_draft(f"payment of {whose}", f"half a {words}")


def _keep_of_board(store: Store) -> None:
    board = store.books.of(BoardPerson).rows()[0].board
    store.books.of(EaseTick).add(EaseTick(0, board, store.library.meetings()[0].id, Ease.ROOM))
    store.library.keep_draft("run", "a ring Zebedee, 07700 900123")
    store.library.keep_setting("presets", '{"worn":"Mo","kept":[{"name":"Zebedee"},{"name":"Mo"}]}')
    for words, reply in (("lanterns by the bridge", None), ("lanterns by the bus", Reply.CAN_NOT)):
        number = store.requests.add("North Town Board", words, ZEBEDEE, DAY)
        if reply is not None:
            store.requests.answer(number, reply, DAY, because="Zebedee has one")
    store.requests.add("North Town Board", "A seat like Zebedee has", MO, DAY)
    guest = Person(PersonId("p9"), ZEBEDEE, (MEMBERS,), MEMBERS)
    for board_name in ("North Town Board", ""):
        draft = replace(plan("With Zebedee"), board=board_name, people=(*plan().people, guest))
        store.library.keep_plan(f"draft {board_name}", draft)
