"""Every word of the pages about chances, thanks, how it was, what we keep and how, ready for translation."""

from cochair.domain.chances import ChanceKind, Taken
from cochair.domain.ease import Ease
from cochair.domain.how_was_it import Face, HadSay
from cochair.domain.keeping import AskedFor
from cochair.domain.language import Several, _

THANKS, DATA = _("Training and thanks"), _("What we keep about you")
NEW, HOW, SAFE = _("New people"), _("How was it?"), _("Keeping things safe")

NO_CHANCES = _("Nothing yet. What can we offer?")
CHANCES = Several("1 chance", "{count} chances")
THANKED = Several("thanked once", "thanked {count} times")
THANKS_ASK = _("What did we offer, and did we say thank you?")
OFFER, THANK = _("Offer something"), _("Say thank you")
OFFER_ASK, THANK_ASK = _("What do we offer {name}?"), _("What do we thank {name} for?")
WHICH_KIND = _("What kind is it?")
CHANCE_KINDS = (
    (ChanceKind.TRAINING, _("Training")),
    (ChanceKind.TALK, _("A talk to give")),
    (ChanceKind.JOB, _("A job of the board")),
    (ChanceKind.OTHER, _("Something else")),
)
WHAT, WHAT_HINT = _("What is it?"), _("Such as: a first aid day")
WHEN, WHEN_HINT = _("On which day?"), _("Empty for today")
THANKS_FOR, THANKS_HINT = _("What for?"), _("Such as: the talk about buses")
THANKS_BY, THANKS_HOW = _("Who said it?"), _("How?")
THANKS_BY_HINT, THANKS_HOW_HINT = _("Such as: both co-chairs"), _("Such as: a card, or in the meeting")
KEEP, KEPT = _("Keep it"), _("CoChair has kept this.")
CHANCE_LINE, THANKS_LINE = _("Offered on {date}. {taken}."), _("Thank you, on {date}. {more}")
THANKS_MORE = (_("By {who}."), _("How: {how}."))
TAKEN = (
    (Taken.NOT_YET, _("No answer yet")),
    (Taken.YES, _("Yes, taken")),
    (Taken.NO, _("No, thank you")),
)
DID_THEY = _("Did they say yes?")
CAME_OF, CAME_OF_HINT = _("What came of it?"), _("Such as: can help when somebody is hurt")

DATA_ASK = _("You can see all of it, and take back each yes.")
DATA_CARD = _("You can see all of it.")
DATA_TELL = Several("Yes to 1 thing.", "Yes to {count} things.")
MAKE_DATA = _("Make a paper of all of it")
DATA_HELD = _("We keep this about you:")
DATA_LINE = "{what}: {count}"
DATA_OWN = _("Your name, and what stands with it")
DATA_FOLDER = _("all-about-{name}-{day}")
DATA_FILE = _("all-we-keep")
YESES, NO_YESES = _("What you said yes or no to"), _("Nobody has asked you for a yes yet.")
SAID_YES, SAID_NO = _("You said yes on {date}."), _("You said no on {date}.")
TAKE_BACK, SAY_YES = _("Take back this yes"), _("Say yes now")
ABOUT = "{act}: {words}"
TAKEN_BACK, YES_KEPT = _("CoChair has taken back your yes."), _("CoChair has kept your yes.")

NEW_ASK = _("What helps people who are new, and the next co-chair?")
NEW_TELL = _("Ready for {title}: {done} of {all}.")
NEW_NONE = _("A list, and papers to give to people.")
EASE = _("Before “{title}” on {date}")
IS_READY, IS_NOT_READY = _("Ready"), _("Not yet")
READY, NOT_READY = _("CoChair has kept that this is ready."), _("CoChair has kept that this is not ready yet.")
EASE_NONE = _("Plan a meeting and share it. Then a list stands here.")
EASE_LINES = (
    (Ease.WHO_COMES, "1F465", _("We told people who will be there")),
    (Ease.ROOM, "1F3E0", _("We told people what the room is like")),
    (Ease.WAY, "1F5FA", _("We told people the way in")),
    (Ease.DOORS, "1F6AA", _("The doors open 15 minutes before")),
    (Ease.DOOR_PERSON, "1F44B", _("Somebody meets people at the door")),
    (Ease.NAMES, "1F4DB", _("There are names on cards, in big letters")),
    (Ease.CARDS, "1F0CF", _("Everybody has the cards and can try them")),
    (Ease.QUIET, "1F92B", _("There is a quiet place, and people know where")),
    (Ease.SEATS, "1FA91", _("People can choose where they sit")),
    (Ease.DRINKS, "2615", _("There is something to drink")),
)
MAKE_WELCOME, MAKE_HANDOVER = _("Make the welcome pack"), _("Make the hand-over pack")
WELCOME_FILE, HANDOVER_FILE = _("welcome"), _("handing-over-{day}")

HOW_ASK = _("We do not write down who said what.")
WHICH_MEETING = _("Which meeting?")
MEETING_LINE = _("{title}, {date}")
NO_ENDED = _("When a meeting is over, people can say here how it was.")
OVER_TIME = _("From meeting to meeting")
SOMEBODY_ANSWERS = _("Somebody wants to answer")
MAKE_SLIP, SLIP_FILE = _("Make the sheet to hand out"), _("how-was-it-{day}")
HOW_WAS_IT = _("How was our meeting?")
FACES = (
    (Face.GOOD, "1F642", _("It was good")),
    (Face.MIXED, "1F610", _("Some of it was good")),
    (Face.BAD, "1F641", _("It was not good")),
)
YOUR_SAY = _("Could you have your say?")
SAYS = (
    (HadSay.YES, "1F44D", _("Yes")),
    (HadSay.PARTLY, "270B", _("Partly")),
    (HadSay.NO, "1F44E", _("No")),
)
SAY_MORE_LABEL = _("Your words")
SAY_MORE, SAY_MORE_HINT = _("Do you want to say more?"), _("In your own words, or leave it empty")
DONE = _("I am done")
THANK_YOU, NEXT_PERSON = _("Thank you. Please give the laptop to the next person."), _("The next person answers")
ALL_ANSWERED = _("Everybody has answered")

SAFE_ASK = _("Who may see things, how long we keep them, and what we do.")
OLD, LENGTHS, MAY_OPEN, ASKED = (
    _("Old things"),
    _("How long we keep things"),
    _("Who may open our laptop"),
    _("Who asked us, or is not happy"),
)
MAKE_NOTICE, MAKE_LOST = _("Make the paper about what we keep"), _("Is the laptop lost? Make the list")
HEAR_NOTICE = _("Make it to listen to")
MAKE_RECORD, MAKE_RISKS = _("Make the list of what we keep, and why"), _("Make the paper about what could go wrong")
RECORD_FILE, RISKS_FILE, HEARD_FOLDER = _("what-we-keep-and-why"), _("what-could-go-wrong"), _("what-we-keep-to-hear")
NOTICE_FILE, LOST_FILE = _("what-we-keep"), _("lost-laptop-{day}")
LENGTHS_BELOW = _("After that, CoChair asks you. Nothing goes by itself.")
OLD_BELOW = _("These are older than we said. Nothing goes by itself.")
MAY_OPEN_BELOW, MAY_OPEN_TICK = _("This stands in the paper about what we keep."), _("Who may open it?")
MAY_OPEN_COUNT = Several("1 person may.", "{count} people may.")
MAY_NOBODY = _("We have not said who yet.")
ASKED_WAIT = Several("1 person waits.", "{count} people wait.")
ASKED_NOBODY = _("Nobody waits.")
TAKE_OUT, LONGER = _("Take it away"), _("Keep it 6 months longer")
GOES_WITH_IT = _("What we keep with this yes goes too. Nobody can bring it back.")
SURE, STAYS = _("Yes, take it away for good"), _("No, it stays")
GONE, LONGER_KEPT = _("It is gone."), _("We keep it until {date}.")
ASKED_BELOW = _("CoChair works out by when each must have an answer.")
NEW_DATA, NEW_COMPLAINT = _("Somebody asks for their data"), _("Somebody is not happy with us")
ASKED_FORMS = {
    AskedFor.DATA: _("Who asks what we keep about them?"),
    AskedFor.COMPLAINT: _("Who is not happy with us, and why?"),
}
WHO, WORDS = _("Who?"), _("What do they say?")
WHO_HINT, CAME = _("Their name"), _("When did it come?")
TELL_THEM, ANSWERED = _("We told them that it came"), _("They have their answer")
NOT_ANSWERED = _("No, they wait for their answer")
HOLIDAYS, HOLIDAYS_BELOW = _("Bank holidays"), _("No answer is due on a day when offices are closed.")
ADD_HOLIDAY, HOLIDAY_HINT, ADD = _("Add a bank holiday"), _("Such as: 25 December"), _("Add")
REMOVE_DAY = _("Take away {date}")
DAY_GONE = _("That day is a working day again.")
