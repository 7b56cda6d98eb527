"""The minutes of an invented meeting, with every kind of block."""

from cochair.domain.document import (
    Amount,
    Amounts,
    Bullets,
    Card,
    Cover,
    Credit,
    Document,
    Field,
    Heading,
    Link,
    OtherForms,
    Picture,
    Say,
)

BUS = Picture("1F68D", "A bus")
TALK = Picture("E246", "People who talk")
MONEY = Picture("1F4B7", "Money")
TAXI = Picture("1F696", "A taxi")
DATE = Picture("1F5D3", "A calendar page")
NIGHT = Picture("1F303", "A town at night")
PHONE = Picture("260E", "A phone")
LETTER = Picture("2709", "A letter")
CHECK = Picture("1F50E", "A magnifying glass")
LISTEN = Picture("1F3A7", "Headphones")
PEOPLE = Picture("1F465", "2 people")
WARNING = Picture("26A0", "A warning sign")
ROUTE = Picture("E244", "A line from one place to another")
HALF_PAST_10 = Picture("1F565", "A clock at half past 10")
HALL = "St\u00a0Mark’s\u00a0Hall"
CHANGE = "**Can this still change?**"


def action(picture: Picture, who: str, what: str, when: str) -> Card:
    return Card(picture, (Field("Who", who), Field("What", what), Field("When", when)))


def answer(picture: Picture, said: str, label: str, did: str, unsettled: bool = False) -> Card:
    return Card(picture, (Field("You said", said), Field(label, did)), unsettled)


FRONT = (
    Cover(BUS, "North Town Board", "Getting around", "Easy read minutes"),
    Say(TALK, ("These are the **minutes** of our meeting.", "Minutes are notes of what people said.")),
    Say(Picture("E242", "A place on a map"), ("We met on Thursday 12 November 2026.", f"We met at {HALL}.")),
    Say(
        CHECK,
        ("This paper is not checked yet.", "Some of it may be wrong.", "Members will read it and check it."),
        notice=True,
    ),
    OtherForms(
        LISTEN,
        ("You can listen to this paper.", "You can have it in bigger words, or with no pictures.", "Please ask Ann."),
        ("You can listen to this paper.", "You can have it in bigger words, or with pictures.", "Please ask Ann."),
    ),
)

SHORT_VERSION = (
    Heading(2, "The short version"),
    Say(BUS, ("The 27 bus will run on Sundays.",)),
    Say(Picture("1F319", "The moon"), ("We will ask for a later 27 bus in the evening.",)),
    Say(NIGHT, ("The bus stop by the shops is dark.", "We will ask for a light there.")),
    Say(DATE, ("We will meet again on Thursday 10 December 2026.",)),
    Heading(2, "Who was there"),
    Say(
        PEOPLE,
        (
            "Priya and Tom ran the meeting together.",
            "They are the 2 **co-chairs**.",
            "Co-chairs help everyone to speak.",
        ),
    ),
    Bullets(
        Picture("E249", "People in a circle"), ("These people came:",), ("Sam and Mo", "Ann", "Lou, to support Mo")
    ),
    Say(Picture("270D", "A hand that writes"), ("Ann wrote down what we said.",)),
    Say(Picture("2615", "A hot drink"), ("We had a break of 10 minutes.", "Nobody made it shorter.")),
)

TALKED = (
    Heading(2, "What we talked about"),
    Heading(3, "1. Buses"),
    Say(BUS, ("Sam told us about the 27 bus.", "The last one goes at 6 o’clock in the evening.")),
    Say(Picture("1F3A8", "Paints"), ("Sam goes to an art class in the evening.", "There is no bus home after it.")),
    Say(NIGHT, ("Mo said the bus stop by the shops is dark.", "Mo does not feel safe there.")),
    Say(WARNING, ("A member said some drivers start too fast.", "People have to sit down first, or they can fall.")),
    Heading(3, "2. Money for Sunday buses"),
    Say(
        MONEY,
        (
            "Tom told us about the **budget**.",
            "A budget is how much money we can spend.",
            "The council has £8,000 for Sunday buses.",
        ),
    ),
    Say(ROUTE, ("It pays for 1 bus **route**.", "A route is the way that a bus goes.")),
    Say(
        Picture("1F46A", "A family"),
        ("A member said Sundays are long and lonely.", "“I want to see my sister on a Sunday.”"),
    ),
    Say(
        Picture("1F64B", "A person with a hand up"),
        ("Priya asked which bus helps people most.", "Members said the 27 bus."),
    ),
    Heading(3, "3. Housing"),
    Say(
        Picture("1F3D8", "Houses"),
        ("Members told us about the new flats on Mill Road.", "The flats are warm and quiet."),
    ),
    Say(
        Picture("1F6B6", "A person who walks"),
        ("The nearest bus stop is a walk of 20 minutes.", "That is too far for many people."),
    ),
    Say(
        Picture("1F9D1-200D-1F9BD", "A person in a wheelchair"),
        ("A member has no ramp at the front door.", "The member has waited for 5 months."),
    ),
    Say(
        Picture("1F442", "An ear"),
        ("Tom did not know this.", "Tom said: “Thank you for telling me.”", "Tom will ask about the ramp."),
    ),
)

DECIDED = (
    Heading(2, "What we decided"),
    Card(
        BUS, ("The 27 bus will run on Sundays.", "Everyone agreed.", CHANGE, "Yes. We will look at it again in April.")
    ),
    Card(
        HALF_PAST_10,
        (
            "Our meetings will start later.",
            "They will start at 10:30 in the morning.",
            "Everyone agreed.",
            CHANGE,
            "Yes. Tell Priya or Tom.",
        ),
    ),
    Card(
        TAXI,
        (
            "We did not decide about taxis.",
            "First we need to know what they cost.",
            CHANGE,
            "Yes. We have not decided yet.",
        ),
        unsettled=True,
    ),
    Heading(2, "Who will do what"),
    action(LETTER, "Ann", "Write to the bus company about a later 27 bus.", "Thursday 26 November 2026"),
    action(Picture("1F4F7", "A camera"), "Mo", "Take a photo of the dark bus stop.", "Friday 20 November 2026"),
    action(
        Picture("1F3DB", "The council building"),
        "Tom",
        "Ask the council for a light and a ramp.",
        "Monday 30 November 2026",
    ),
    action(PHONE, "Priya", "Phone members with the answer about the bus.", "Thursday 3 December 2026"),
    Heading(2, "You said, we did"),
    answer(
        Picture("1F321", "A thermometer"),
        "“The hall is too cold.”",
        "We did it",
        "The heating now goes on at 9 o’clock.",
    ),
    answer(
        Picture("1F4D6", "A book"),
        "“I can not read the bus times.”",
        "We are doing it",
        "Ann is making a sheet with bigger words.",
    ),
    answer(TAXI, "“Please pay for taxis.”", "We can not, because", "There is no money for it this year."),
    answer(WARNING, "“Drivers start too fast.”", "We do not know yet", "Tom will tell us when we meet next.", True),
)

SHARED = (
    Heading(2, "How we shared the time"),
    Say(
        Picture("23F3", "A sand timer"),
        ("We talked for 60 minutes.", "We agreed that members have half of the time, or more."),
    ),
    Amounts(
        Picture("1F5E3", "A person who speaks"),
        "1 block is 5 minutes.",
        (
            Amount("**Members** spoke for 35 minutes.", 7, True, "7 full blocks for members."),
            Amount("**Workers** spoke for 25 minutes.", 5, False, "5 empty blocks for workers."),
        ),
    ),
    Say(
        Picture("1F44D", "A thumb up"),
        ("Members had more than half.", "We kept 15 minutes about buses for members.", "Members used all of them."),
    ),
    Heading(2, "Hard words"),
    Say(MONEY, ("**Budget**", "A budget is how much money we can spend.")),
    Say(PEOPLE, ("**Co-chair**", "A co-chair helps to run the meeting.", "We have 2 co-chairs, and they are equal.")),
    Say(TALK, ("**Minutes**", "Minutes are notes of what people said at a meeting.")),
    Say(ROUTE, ("**Route**", "A route is the way that a bus goes.")),
)

NEXT = (
    Heading(2, "Our next meeting"),
    Say(DATE, ("We will meet on Thursday 10 December 2026.", f"We will meet at {HALL}.")),
    Say(HALF_PAST_10, ("We will start at 10:30 in the morning.", "We will end at 12 noon.", "We will have a break.")),
    Say(Picture("1F686", "A train"), ("We will talk about trains first.", "We had no time for them today.")),
    Say(LETTER, ("We will send you the plan by Thursday 26 November 2026.",)),
    Heading(2, "Is this paper right?"),
    Say(
        Picture("2753", "A question mark"),
        ("Please tell us if something is wrong.", "Please tell us if we left something out."),
    ),
    Say(PHONE, ("Phone Ann on 01632 960 123.", "Please do it by Thursday 26 November 2026.")),
    Link(
        Picture("1F4E7", "An e-mail"),
        ("You can also write to Ann.",),
        "ann@northtown.example",
        "mailto:ann@northtown.example",
    ),
    Credit(
        Picture("1F5BC", "A picture in a frame"),
        (
            "The pictures are from OpenMoji.",
            "All emojis designed by OpenMoji – the open-source emoji and icon project.",
            "License: CC\u00a0BY-SA\u00a04.0",
        ),
    ),
)

MINUTES = Document(
    "Getting around: easy read minutes, Thursday 12 November 2026",
    "Easy read minutes",
    "North Town Board",
    (*FRONT, *SHORT_VERSION, *TALKED, *DECIDED, *SHARED, *NEXT),
)
EMPTY = Document("Getting around", "Easy read minutes", "North Town Board", ())
