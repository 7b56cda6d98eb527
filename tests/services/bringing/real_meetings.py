"""Four real meetings in our own words, as somebody might have written them down: an agenda, minutes and a table.

The facts are from published papers. Initials stay initials; where a paper has no minutes or dates, none are here.
"""

from dataclasses import dataclass

Items = list[tuple[str, int]]
Actions = list[tuple[str, str, str]]
"""What, who (empty for nobody) and by when (empty for no day)."""


@dataclass(frozen=True)
class RealMeeting:
    """A meeting as texts and as rows, and what must be found in them."""

    agenda: str
    agenda_items: Items
    minutes: str
    minutes_items: Items
    actions: Actions
    people: list[str]
    rows: list[list[str]]
    action_rows: list[list[str]]


AUTISM_2025 = RealMeeting(
    agenda="""County Autism Partnership Board
Agenda
Monday 15 September 2025, 13:00 to 15:30, County Hall and online

1. Welcome, introductions, apologies (10 minutes)
2. Minutes and actions from the last meeting (40 minutes)
3. Video about the all-age autism action plan – EW – 30 minutes
4. Communication plan for the action plan, 40 mins
5. Autism week 2026 (30)
""",
    agenda_items=[
        ("Welcome, introductions, apologies", 10),
        ("Minutes and actions from the last meeting", 40),
        ("Video about the all-age autism action plan – EW", 30),
        ("Communication plan for the action plan", 40),
        ("Autism week 2026", 30),
    ],
    minutes="""County Autism Partnership Board
Minutes of the meeting on 15 September 2025, 13:00 to 15:30, in person and online
Chair: a council officer
Present: TS, EW

1. Welcome, introductions, apologies
2. Minutes and actions from the last meeting
The minutes were agreed as an accurate record.
Actions 55, 56, 59, 62 and 81 to 86 were closed. Other actions were updated.
Action: TS to send out again the council's statement on using AI tools in meetings.
3. Video about the all-age autism action plan. Two versions, one with music, one without. Action: EW to find out if the
web link to the plan can be made shorter.
4. Communication plan for the action plan: newsletter every three months, social media, bulletins; good stories, news.
Agreed by the board.
ACTION – EW will look at co-producing and editing a newsletter with the action and planning group.
5. Autism week, 23 to 27 March 2026: one event in person, four lunch-time talks online, topics proposed for each day.
""".replace("if the\nweb", "if the web"),
    minutes_items=[
        ("Welcome, introductions, apologies", 10),
        ("Minutes and actions from the last meeting", 10),
        ("Video about the all-age autism action plan", 10),
        ("Communication plan for the action plan", 10),
        ("Autism week, 23 to 27 March 2026", 10),
    ],
    actions=[
        ("send out again the council's statement on using AI tools in meetings", "TS", ""),
        ("find out if the web link to the plan can be made shorter", "EW", ""),
        ("look at co-producing and editing a newsletter with the action and planning group", "EW", ""),
    ],
    people=["TS", "EW"],
    rows=[
        ["No.", "Item", "Time", "Minutes", "Lead"],
        ["1", "Welcome, introductions, apologies", "13:00", "10", ""],
        ["2", "Minutes and actions from the last meeting", "13:10", "40", "TS"],
        ["3", "Video about the all-age autism action plan – EW", "13:50", "30", "EW"],
        ["4", "Communication plan for the action plan", "14:20", "40", "EW"],
        ["5", "Autism week 2026", "15:00", "30", "TS"],
    ],
    action_rows=[
        ["Action", "Who", "By when"],
        ["send out again the council's statement on using AI tools in meetings", "TS", ""],
        ["find out if the web link to the plan can be made shorter", "EW", ""],
        ["look at co-producing and editing a newsletter with the action and planning group", "EW", ""],
    ],
)

AUTISM_2020 = RealMeeting(
    agenda="""Agenda, 29 January 2020, the community centre
10:00 Welcome
10:20 Autism data dashboard
11:05 Working group news
11:40 Break
11:55 Education
12:45 Next meeting
13:00 Close
""",
    agenda_items=[
        ("Welcome", 20),
        ("Autism data dashboard", 45),
        ("Working group news", 35),
        ("Break", 15),
        ("Education", 50),
        ("Next meeting", 15),
    ],
    minutes="""County Autism Partnership Board, 29 January 2020, 10:00 to 13:00, a community centre
Present: TK, JB, TW, WLS

1. Welcome. Communication cards were given out and explained; quiet rooms were pointed out. *Decision: TK is \
the autistic co-chair.*
2. Presentation: an autism data dashboard, measuring the strategy's 9 priorities. JB asked the board to approve it. \
*Decision: approach agreed. Decision: JB leads the data working group. Agreed: a nine-month plan. Agreed: WLS to \
send TW a table so that members can put priorities in order.*
3. Working group news (workforce, engagement, data, diagnosis). 5 to 10 minutes each.
4. Break
5. Education: understaffing and late assessments. Proposal for a working group.
6. Next meeting. Date and place.
""",
    minutes_items=[
        ("Welcome", 10),
        ("Presentation: an autism data dashboard, measuring the strategy's 9 priorities", 10),
        ("Working group news (workforce, engagement, data, diagnosis)", 10),
        ("Break", 10),
        ("Education: understaffing and late assessments", 10),
        ("Next meeting", 10),
    ],
    actions=[("send TW a table so that members can put priorities in order", "WLS", "")],
    people=["TK", "JB", "TW", "WLS"],
    rows=[
        ["Time", "Topic"],
        ["10:00 - 10:20", "Welcome"],
        ["10:20 - 11:05", "Autism data dashboard"],
        ["11:05 - 11:40", "Working group news"],
        ["11:40 - 11:55", "Break"],
        ["11:55 - 12:45", "Education"],
        ["12:45 - 13:00", "Next meeting"],
    ],
    action_rows=[
        ["Task", "Owner", "Due date"],
        ["send TW a table so that members can put priorities in order", "WLS", ""],
    ],
)

STEERING_GROUP = RealMeeting(
    agenda="""Lunch and a chat – 30 minutes
Our code of conduct – 10 minutes
Check the notes – 20 minutes
A guest asks for help with research – 40 minutes
What we do next – 20 minutes
""",
    agenda_items=[
        ("Lunch and a chat", 30),
        ("Our code of conduct", 10),
        ("Check the notes", 20),
        ("A guest asks for help with research", 40),
        ("What we do next", 20),
    ],
    minutes="""Steering group, 4 March 2026, 1pm to 3pm, the church hall
No names are written down here.
1. Lunch and a chat
2. Our code of conduct
3. Check the notes
4. A guest asks for help with research
Action: bring a folder for each member by 18 March 2026
5. What we do next
Action: somebody to print the agenda on paper
""",
    minutes_items=[
        ("Lunch and a chat", 10),
        ("Our code of conduct", 10),
        ("Check the notes", 10),
        ("A guest asks for help with research", 10),
        ("What we do next", 10),
    ],
    actions=[
        ("bring a folder for each member", "", "2026-03-18"),
        ("somebody to print the agenda on paper", "", ""),
    ],
    people=[],
    rows=[
        ["What", "How long"],
        ["Lunch and a chat", "30 mins"],
        ["Our code of conduct", "10 mins"],
        ["Check the notes", "20 mins"],
        ["A guest asks for help with research", "40 mins"],
        ["What we do next", "20 mins"],
    ],
    action_rows=[
        ["Action", "By whom", "By when"],
        ["bring a folder for each member", "", "18/03/2026"],
        ["somebody to print the agenda on paper", "", ""],
    ],
)

PARTNERSHIP_2007 = RealMeeting(
    agenda="""Learning Disability Partnership Board
Tuesday 13 March 2007 at 10:30
1) Welcome and apologies\t10 min
2) Corrections to the last minutes\t40 min
3) Matters arising: leisure and swimming\t55 min
4) Any other business\t15 min
""",
    agenda_items=[
        ("Welcome and apologies", 10),
        ("Corrections to the last minutes", 40),
        ("Matters arising: leisure and swimming", 55),
        ("Any other business", 15),
    ],
    minutes="""Learning Disability Partnership Board
Tuesday 13 March 2007, 10:30am - 12:30pm
In attendance:
SM (Workers)
Leonard
Shanice

1. Welcome and apologies
2. Corrections to the last minutes
2.1 It should say Centres for Independent Living, not Disabled Living.
3. Matters arising: leisure and swimming
The inspections go on.
Actions:
- A group to pick 3 centres as good examples
- SM to help with training by 8 May
4. Any other business
""",
    minutes_items=[
        ("Welcome and apologies", 10),
        ("Corrections to the last minutes", 10),
        ("Matters arising: leisure and swimming", 10),
        ("Any other business", 10),
    ],
    actions=[
        ("A group to pick 3 centres as good examples", "", ""),
        ("help with training", "SM", "2007-05-08"),
    ],
    people=["SM", "Leonard", "Shanice"],
    rows=[
        ["Agenda item", "Length (mins)"],
        ["Welcome and apologies", "10"],
        ["Corrections to the last minutes", "40"],
        ["Matters arising: leisure and swimming", "55"],
        ["Any other business", "15"],
    ],
    action_rows=[
        ["No", "Action", "Person responsible", "Deadline"],
        ["1", "A group to pick 3 centres as good examples", "", ""],
        ["2", "help with training", "SM", "8.5.2007"],
    ],
)

REAL_MEETINGS = {
    "autism board 2025": AUTISM_2025,
    "autism board 2020": AUTISM_2020,
    "steering group": STEERING_GROUP,
    "partnership board 2007": PARTNERSHIP_2007,
}
