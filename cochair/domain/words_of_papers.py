"""Every sentence that papers say by themselves, ready for translation; `**` marks a hard word or a label."""

MINUTES = "Easy read minutes"
AGENDA = "Easy read agenda"
THESE_ARE_MINUTES = ("These are the **minutes** of our meeting.", "Minutes are notes of what people said.")
THIS_IS_AGENDA = ("This is the **agenda** of our meeting.", "An agenda is a list of what we will talk about.")
WE_MET_ON = "We met on {date}."
WE_MET_AT = "We met at {place}."
WE_MEET_ON = "We will meet on {date}."
WE_MEET_AT = "We will meet at {place}."
WE_START = "We will start at {time}."
WE_END = "We will end at {time}."
NOT_CHECKED = ("This paper is not checked yet.", "Some of it may be wrong.", "{who} will check it.")
WE = "We"
CHECKED = "{names} checked this on {date}."
HELPED = "{names} helped to check it."
PUT_RIGHT_AFTER = "Something was put right after the check."
SAID_WRONG_AFTER = "Somebody said after the check that something is wrong."
VERSION = "This is version {number}."
PUT_RIGHT = "**This was put right on {date}:**"
ADDED = "**This was added on {date}:**"
SAID_WRONG = "**Somebody says that this is wrong.**"
SAID_WRONG_SO = "**Somebody says that this is wrong:**"
SAID_MISSING = "**Somebody says that this is missing:**"
NOT_ENDED = ("Our meeting has not ended yet.", "This paper shows what we have written so far.")
BIGGER_OR_NO_PICTURES = "You can have this paper in bigger words, or with no pictures."
BIGGER_OR_PICTURES = "You can have this paper in bigger words, or with pictures."
PLEASE_ASK = "Please ask {name}."

SHORT_VERSION = "The short version"
WE_DECIDED_NOTHING = "We did not decide anything at this meeting."
DECIDED_NOTHING_YET = "We have not decided anything yet."
ACTION_SHORT = "{name} will do this:"

WHO_WAS_THERE = "Who was there"
RAN_TOGETHER = "{names} ran the meeting together."
RAN = "{names} ran the meeting."
THEY_ARE_CO_CHAIRS = ("They are the **co-chairs**.", "Co-chairs help everyone to speak.")
CO_CHAIRS_RAN = "Our **co-chairs** ran the meeting."
CO_CHAIRS_HELP = "Co-chairs help everyone to speak."
PEOPLE_CAME = "{names} came."
PEOPLE_CAME_TOO = "{names} came too."
THESE_CAME = "These people came:"
THESE_CAME_TOO = "These people came too:"
SUPPORTS = "{voice}, to support {name}"
TO_WRITE = "{name}, to write the minutes"
WE_WERE = "We were {people} in all."
COULD_NOT_COME = "{names} could not come."
THESE_COULD_NOT_COME = "These people could not come:"
WROTE = "{name} wrote down what we said."
HAD_BREAK = "We had a break of {minutes}."
NOT_SHORTER = "Nobody made it shorter."
BREAKS_CALLED = "We stopped for a break when somebody needed one."
NO_NAMES = "We do not write down names."

TALKED_ABOUT = "What we talked about"
TOPIC = "{number}. {title}"
NOTHING_WRITTEN = "We talked about this. Nobody wrote anything down."
NOTHING_NEEDED = "We talked about this. Nothing needed to be written down."
SAID = "{who} said:"
MEANS = "{word} means:"
MEANING_LATER = "We will write what {word} means."
A_MEMBER = "a member"

DECIDED = "What we decided"
EVERYONE_AGREED = "Everyone agreed."
NOBODY_SAID_NO = "Nobody said no."
VOTED_YES = "{people} said yes."
VOTED_NO = "{people} said no."
WERE_THERE = "In the room: {groups}."
DID_NOT_AGREE = "{names} did not agree."
HOW_NOT_WRITTEN = "We did not write down how we decided."
CAN_CHANGE = "**Can this still change?**"
CHANGE_YES = "Yes, you can tell {names}."
CHANGE_NO = "No, it was decided somewhere else."
CHANGE_NOT_WRITTEN = "We did not write this down."
LATE_PAPERS = "The papers did not go out in time."
NO_EARLIER_TALK = "We had not talked about it before."
NOBODY_THERE = "A group whose time we keep was not there."
NOT_SAID_WHAT_CHANGES = "Nobody had written what could still change."
SAID_YES_TO_DECIDE = "{names} said yes to decide it today."
US = "us"

WILL_DO = "Who will do what"
NOBODY_WILL_DO = "Nobody took on a job at this meeting."
NOBODY_WILL_DO_YET = "Nobody has taken on a job yet."
WHO, WHAT, WHEN = "Who", "What", "When"
BY = "By {date}"

YOU_SAID = "You said"
THINGS_SAID = "You told us {things}."
ANSWERED_SOME = ("We have answered {things}.", "We will answer the others at our next meeting.")
ANSWERED_ALL = "We have answered each one."
WE_WILL_ANSWER = ("We have to answer each one.", "We will do it at our next meeting.")

SHARED_TIME = "How we shared the time"
TALKED_FOR = "People talked for {minutes}."
AGREED_SHARE = "We agreed that {group} have {share} of the time, or more."
BLOCK_IS = "1 block is {minutes}."
SPOKE_FOR = "**{group}** spoke for {minutes}."
FULL_BLOCKS = "{blocks} for {group}."
KEPT = "We kept {minutes} for {group}."
KEPT_USED = "They had all of them."
KEPT_BORROWED = "{item}: they lent {minutes} for something else."
KEPT_RELEASED = "{item}: they did not want the last {minutes}."
KEPT_OWED = ("{item}: they did not get {minutes}.", "We owe them this time.", "It goes first next time.")
ONE_PERSON = "We do not show the time of a group with 1 person."
BEFORE_MEETING = "Before the meeting CoChair said:"
WENT_ON = "The co-chairs decided to go on."
WENT_ON_ALONE = "The co-chair decided to go on."

INTERPRETED = "Somebody interprets or writes captions at this meeting."
SAID_YES_TO_AGENDA = "{names} said yes to this agenda."
ASKED_TO_CHANGE = "What people asked to change"
ASKED = "{name} asked:"
WE_ASKED = "We asked:"
REASON = "The reason: {because}"
SAID_YES = "{names} said yes."
SAID_NO = "{names} said no, so nothing changed."
TOOK_BACK = "Somebody took a yes back later."
NOT_AGREED = "We did not agree, so nothing changed."
NO_ANSWER_YET = "We do not have every answer yet."
NOT_TODAY = "We will decide it next time."
A_CO_CHAIR, CO_CHAIRS, MEMBERS = "a co-chair", "co-chairs", "members"

LATER = "For later"
PARKED = "We will come back to this:"
CARRIED = "We had no time for {item}."
PUT_OFF = "We put off {item}."
LEFT_OUT = "We left out {item}."
GOES_FIRST = "It goes first next time."
CARRIED_NEXT = "We will talk about it next time."

HARD_WORDS = "Hard words"
MINUTES_WORD = ("**Minutes**", "Minutes are notes of what people said at a meeting.")
CO_CHAIR_WORD = ("**Co-chair**", "A co-chair helps to run a meeting.", "Co-chairs are equal.")
GROUND_RULES = "How we talk with each other"
OUR_RULES = "We agreed on this:"
NOT_COMING_BACK = "What does not come back"
NOT_COMING_BACK_LEAD = ("Last time we said that this comes back.", "It is not on this agenda.")
MATTERS_TO = "This matters most to {people}."
AGENDA_WORD = ("**Agenda**", "An agenda is a list of what we will talk about.")

NEXT_MEETING = "Our next meeting"
NO_NEXT_MEETING = ("We do not know the date of our next meeting yet.", "We will send you the date.")
IS_IT_RIGHT = "Is this paper right?"
TELL_US = ("Please tell us if something is wrong.", "Please tell us if we left something out.")
HOW_TO_TELL = "You can say it, or write it on this paper."
TELL_NAMES = "You can tell {names}."
TELL_BY = "Please tell us by {date}."
TELL_UNTIL = "You can tell us until {date}."
CREDIT = (
    "The pictures are from OpenMoji.",
    "All emojis designed by OpenMoji – the open-source emoji and icon project.",
    "License: CC\u00a0BY-SA\u00a04.0",
)

WHAT_WE_WILL_DO = "What we will do"
AT_TIME = "**{time}**"
FOR_MINUTES = "{title}: {minutes}."
BREAK_FOR = ("A break of {minutes}.", "Nobody will make it shorter.")
KEPT_FOR = "{minutes} are kept for {group}."
ALL_KEPT_FOR = "All of this time is kept for {group}."
ABOUT = "**{title}**"
COULD_CHANGE = "You can still change this:"
RAN_BY = "{names} will run the meeting."
WANT = {
    "check-in": "We say hello to each other.",
    "feedback": "We tell you what happened since last time.",
    "talk": "We want to hear from you.",
    "decide": "We decide together.",
    "news": "We tell you something.",
    "round": "Everyone has a turn, and may pass.",
}
