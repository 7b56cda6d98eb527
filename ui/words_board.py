"""Every word of the pages "Our words" and "Our rules", ready for translation."""

from cochair.domain.language import _

WORDS, RULES = _("Our words"), _("Our rules")
WORDS_PICTURE, RULES_PICTURE = "1F4AC", "1F4CB"
DONE = _("I am done here")
ANSWER = _("Your answer")
SAVED = _("CoChair keeps your answer.")

WHAT_BOARD = _("What is your board called?")
WHAT_BOARD_BELOW = _("This name stands on every screen and every paper.")
BOARD_NAME = _("The name of your board")
WHICH_WORDS = _("Which words do you use for your groups?")
WHICH_WORDS_BELOW = _("Choose one, or write your own next.")
OUR_OWN = _("We write our own words")
WRITE_WORDS = _("What do you call this group? {group}")
WRITE_WORDS_BELOW = _("Please ask the people of this group.")
SEVERAL = _("Several people of this group")
ONE = _("One person, with a or an before it")
SHORT = _("A short word for small places")
KEPT = _("Do you keep time for {group}?")
KEPT_BELOW = _("Only they can give that time away.")
YES_KEPT, NOT_KEPT = _("Yes, we keep time for them"), _("No, we do not")
SHARE = _("How much of the talking is for {group}?")
SHARE_BELOW = _("Choose what you agreed on together.")
NO_NAME = _("What do you call a person with no name?")
NO_NAME_BELOW = _("Some people do not want their name in papers.")
SOMEBODY = _("Somebody of your board, with a or an before it")
MORE_GROUPS = _("Do you have another group?")
MORE_GROUPS_BELOW = _("If you do not, you are done.")
NEW_GROUP, ADD_GROUP = _("What you call the other group"), _("Add this group")

BOARD_PICTURE, GROUPS_PICTURE, WRITE_PICTURE = "1F465", "1F4AC", "270F"
NOBODY_PICTURE = "1F464"
KEPT_PICTURE, SHARE_PICTURE, MORE_PICTURE = "1F6E1", "2696", "E249"

HOW_LONG_BREAK = _("How long is a break?")
HOW_LONG_BREAK_BELOW = _("Each break takes so long, or longer.")
HOW_SOON_BREAK = _("When must there be a break?")
HOW_SOON_BREAK_BELOW = _("Nobody has to sit longer than this.")
HOW_MUCH_NOTICE = _("How early do the papers come?")
HOW_MUCH_NOTICE_BELOW = _("People need time to read, and to ask somebody.")
HOW_LONG_MEETING = _("How long is a meeting at most?")
HOW_LONG_MEETING_BELOW = _("Count the breaks too.")
HOW_LONG_THINK = _("How long is time to think?")
HOW_LONG_THINK_BELOW = _("Nobody speaks while people think.")
HOW_OFTEN_PUT_OFF = _("How often may a topic wait?")
HOW_OFTEN_PUT_OFF_BELOW = _("This is about topics with kept time.")
HOW_TALK = _("How do you talk with each other?")
HOW_TALK_BELOW = _("Each new agenda starts with these.")
TALK_RULES, OWN_RULE = _("Choose what you agree on"), _("A rule in your own words")
ALL_RULES = _("These are your rules")
ALL_RULES_BELOW = _("Agendas that went out keep their old rules.")
MAKE_PAPER = _("Make the page “Our rules”")
RULES_FILE = _("our-rules")
MINUTES, DAYS, SECONDS, TIMES = _("minutes"), _("days before"), _("seconds"), _("times")
BREAK_PICTURE, SOON_PICTURE, NOTICE_PICTURE, LENGTH_PICTURE = "2615", "1FA91", "1F5D3", "23F1"
THINK_PICTURE, WAIT_PICTURE, TALK_PICTURE, ALL_PICTURE = "23F3", "1F4CC", "1F5E3", "1F4CB"
