"""Each rule by itself: what it finds, what it says, and what it leaves alone."""

import pytest

from cochair.domain.plain_words.engine import PlainWords
from cochair.domain.plain_words.findings import Finding, Kind
from cochair.services.word_table import plain_words


def of(rules: PlainWords, kind: Kind, text: str) -> list[tuple[str, str]]:
    return [(f.text, f.suggestion) for f in rules.findings(text) if f.kind is kind]


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("We facilitate it.", "facilitate", "help with"),
        ("She facilitates it.", "facilitates", "helps with"),
        ("It was facilitated by Jo.", "facilitated", "helped with"),
        ("He is facilitating it.", "facilitating", "helping with"),
        ("Facilitation is fun.", "Facilitation", "Help"),
        ("They allocated it.", "allocated", "gave"),
        ("It was not allocated.", "allocated", "given"),
        ("It has been fully allocated.", "allocated", "given"),
        ("We commissioned a ramp.", "commissioned", "chose and paid for"),
        ("A ramp was commissioned.", "commissioned", "chosen and paid for"),
        ("The commissioners' plan.", "commissioners", "people who choose and pay for services"),
        ("The commissioner's plan.", "commissioner", "person who chooses and pays for services"),
        ("They signposted us.", "signposted", "showed the way"),
        ("We will utilize it.", "utilize", "use"),
        ("Prioritization comes first.", "Prioritization", "Choosing what comes first"),
        ("We co-produce it.", "co-produce", "make together"),
        ("We coproduced it.", "coproduced", "made together"),
        ("Stakeholders came.", "Stakeholders", "People it matters to"),
        ("After discharge he slept.", "discharge", "going home from hospital"),
        ("They will discharge him.", "discharge", "send home"),
        ("A multi-disciplinary team.", "multi-disciplinary", "with different kinds of workers"),
        ("The multidisciplinary team.", "multidisciplinary", "with different kinds of workers"),
        ("It is in\u00a0accordance with it.", "in\u00a0accordance with", "following"),
        ("A vis-à-vis talk.", "vis-à-vis", "about"),
    ],
)
def test_hard_words_in_all_their_forms(text: str, found: str, plain: str, rules: PlainWords) -> None:
    assert of(rules, Kind.HARD_WORD, text) == [(found, plain)]


@pytest.mark.parametrize(
    "text",
    [
        "The red tapestry is here.",
        "We pass away the time in order, to be quick.",
        "A prior is a monk.",
        "See https://example.org/stakeholders/commission for more.",
        "Write to governance@example.org today.",
    ],
)
def test_words_that_only_look_hard_are_left_alone(text: str, rules: PlainWords) -> None:
    assert of(rules, Kind.HARD_WORD, text) == []


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("Let us touch base.", "touch base", "talk"),
        ("We touched base.", "touched base", "talked"),
        ("I am touching base.", "touching base", "talking"),
        ("They took it offline.", "took it offline", "talked later about"),
        ("Low hanging fruit first.", "Low hanging fruit", "The easy things"),
        ("He dragged his feet.", "dragged his feet", "was slow"),
        ("It fell through the gaps.", "fell through the gaps", "got no help"),
        ("We need a bird's-eye view.", "bird's-eye view", "look at the whole"),
    ],
)
def test_sayings_are_found_bent(text: str, found: str, plain: str, rules: PlainWords) -> None:
    assert of(rules, Kind.IDIOM, text) == [(found, plain)]


def test_gentle_words_say_why_and_what_to_write(rules: PlainWords) -> None:
    (finding,) = rules.findings("She suffers from fits.")
    why = "This says that life is only pain, and few people feel so."
    assert finding == Finding(4, 16, Kind.GENTLE_WORD, "suffers from", why, "has")


@pytest.mark.parametrize("text", ["The disabled toilet is shut.", "The elderly man came.", "The deaf club met."])
def test_people_described_are_not_people_lumped_together(text: str, rules: PlainWords) -> None:
    assert rules.findings(text) == []


@pytest.mark.parametrize("text", ["The deaf are here.", "It helps the deaf.", "Ask the deaf, too."])
def test_people_lumped_together_are_found(text: str, rules: PlainWords) -> None:
    assert [plain.casefold() for _, plain in of(rules, Kind.GENTLE_WORD, text)] == ["deaf people"]


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("The ICB met.", "ICB", "Integrated Care Board"),
        ("Both ICBs met.", "ICBs", "Integrated Care Boards"),
        ("It is a DoLS.", "DoLS", "Deprivation of Liberty Safeguards"),
        ("The DOLS form.", "DOLS", "Deprivation of Liberty Safeguards"),
        ("The LeDeR team.", "LeDeR", "Learning from Lives and Deaths"),
        ("It is an s117 case.", "s117", "free help after hospital"),
        ("S117 help.", "S117", "free help after hospital"),
        ("It is s.117 help.", "s.117", "free help after hospital"),
        ("It is s99 help.", "s99", ""),
        ("It ends in Q3.", "Q3", "October to December"),
        ("A KPI is here.", "KPI", "number that shows how we do"),
        ("Our KPIs.", "KPIs", "numbers that show how we do"),
        ("The G.P. came.", "G.P.", "family doctor"),
        ("A&E is shut.", "A&E", "hospital ward for emergencies"),
        ("The ZQX met.", "ZQX", ""),
        ("The ZQXs met.", "ZQXs", ""),
        ("Our HoS came.", "HoS", ""),
        ("ICB MDT", "MDT", "team of people with different jobs"),
    ],
)
def test_letters_that_stand_for_words(text: str, found: str, plain: str, rules: PlainWords) -> None:
    assert (found, plain) in of(rules, Kind.ACRONYM, text)


def test_letters_in_full_are_a_name_and_say_what_they_mean(rules: PlainWords) -> None:
    (finding,) = rules.findings("The CQC came.")
    assert finding.why == "It is the group that checks if care is good and safe."
    assert rules.findings("The Care Quality Commission came.") == []
    assert rules.findings("Ask the MDT.")[0].why == "These letters stand for “multi-disciplinary team”."


@pytest.mark.parametrize(
    "text",
    [
        "OK, the NHS is on TV in the UK as a PDF.",
        "Henry VIII, Part IV and World War II.",
        "A.B. Jones and J.R. Smith came.",
        "JS will ring. TW to write.",
        "JS: ring the venue.",
        "ANNA: I like it.",
        "Ann Lee MBE came.",
        "MINUTES OF THE MEETING",
        "SEND US A LETTER",
        "THIS IS A PIP. It is red.",
        "Please do NOT go. It is VERY late.",
        "Mr McKay and Mr MacDonald met Ms O'Neill.",
        "YouTube, WhatsApp and an iPhone.",
        "Q1. What is your name?",
        "My flat is at SW1A 1AA.",
        "It is room B12 on the M25.",
        "This is IMPORTANT.",
        "Please DO IT.",
    ],
)
def test_capitals_that_stand_for_nothing_are_left_alone(text: str, rules: PlainWords) -> None:
    assert of(rules, Kind.ACRONYM, text) == []


FIFTEEN = "Sam and Mo will walk to the shop by the park and buy some bread"


@pytest.mark.parametrize(
    "text",
    [
        f"{FIFTEEN}.",
        f"{FIFTEEN.replace('bread', 'well-known')}. It is good.",
        f"We met Mr. Lee at No. 14 at 10.30 for 3.5 hours. {FIFTEEN}.",
        f"- {FIFTEEN}\n- {FIFTEEN}",
        f"1. {FIFTEEN}.\n2) {FIFTEEN}.\na) {FIFTEEN}",
        f"{FIFTEEN}\r\n{FIFTEEN}",
        f"{FIFTEEN}! {FIFTEEN}? {FIFTEEN}…",
        f"“{FIFTEEN}.” {FIFTEEN}.",
        f"{FIFTEEN.replace('bread', 'p.m.')} We went home.",
    ],
)
def test_15_words_are_not_too_many(text: str, rules: PlainWords) -> None:
    assert len(FIFTEEN.split()) == 15
    assert of(rules, Kind.LONG_SENTENCE, text) == []


@pytest.mark.parametrize(
    "text", [f"{FIFTEEN} now", f"{FIFTEEN}, 10.30", f"{FIFTEEN} and/or", f"{FIFTEEN} well-known", f"{FIFTEEN}—now"]
)
def test_16_words_are_too_many(text: str, rules: PlainWords) -> None:
    (finding,) = [f for f in rules.findings(text) if f.kind is Kind.LONG_SENTENCE]
    assert finding.why == "This sentence has 16 words, and up to 15 are easy to read."


@pytest.mark.parametrize(
    "short", ["Mr. Lee", "e.g. Lee", "No. 14", "10.30 am", "3.5 miles", "St. Marks", "J. Lee", "approx. ten"]
)
def test_a_stop_inside_a_sentence_does_not_end_it(short: str, rules: PlainWords) -> None:
    text = f"We all went by bus to {short} and then we had a very good lunch with tea."
    (finding,) = [f for f in rules.findings(text) if f.kind is Kind.LONG_SENTENCE]
    assert finding.text == text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{FIFTEEN} because they are hungry.", "bread"),
        ("We asked for a room near the door with soft lights; they gave us a big hall.", "lights"),
        ("The council wrote to us all last week, but it did not say when the work would start.", "week"),
        ("She came at 10:30 in the morning with tea and a cake, which she gave to us all.", "cake"),
        ("She came at 10:30 in the morning with a big cake and gave it to us all there.", "cake"),
    ],
)
def test_a_long_sentence_says_where_to_cut(text: str, word: str, rules: PlainWords) -> None:
    assert of(rules, Kind.LONG_SENTENCE, text) == [(text, f"Put a full stop after “{word}”.")]


def test_a_long_sentence_with_no_place_to_cut_still_says_what_to_do(rules: PlainWords) -> None:
    text = "In the big hall near the park there is now a table with two good chairs for us."
    assert of(rules, Kind.LONG_SENTENCE, text) == [(text, "Say 1 thing in each sentence.")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sam was told.", "was told"),
        ("Sam was not told.", "was not told"),
        ("Sam wasn’t told.", "wasn’t told"),
        ("It has been quickly written.", "has been quickly written"),
        ("It will be sent.", "be sent"),
        ("They are being moved.", "are being moved"),
        ("We're told to wait.", "We're told"),
        ("We got told nothing.", "got told"),
        ("Were you told?", "Were you told"),
        ("It is to be decided.", "is to be decided"),
        ("It was over-spent.", "was over-spent"),
        ("It was re-opened.", "was re-opened"),
        ("The form was always also read.", "was always also read"),
    ],
)
def test_passive_words_do_not_say_who(text: str, found: str, rules: PlainWords) -> None:
    assert of(rules, Kind.PASSIVE, text) == [(found, "Say who does it.")]


@pytest.mark.parametrize(
    "text",
    [
        "We are tired and she is interested.",
        "It is called Bob. It is based in Leeds.",
        "You are allowed in. He is used to it.",
        "There is need of it. It is a red bed.",
        "It is left-handed.",
        "She is well-known.",
        "We got started. They got married.",
        "Is it called Bob?",
        "He has been there. They had to go.",
        "Sam is, we hoped, at home.",
        "The work is done. They are paid well. The car was parked there. I was left with it.",
    ],
)
def test_states_are_not_passive(text: str, rules: PlainWords) -> None:
    assert of(rules, Kind.PASSIVE, text) == []


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("It is not unusual.", "not unusual", "usual"),
        ("We never disagree.", "never disagree", "agree"),
        ("It isn't unfair.", "isn't unfair", ""),
        ("Do not come unless you are well.", "not come unless", ""),
        ("You can not go without a coat.", "not go without", ""),
        ("Nobody said nothing.", "Nobody said nothing", ""),
        ("No one who is here, is unhappy.", "", ""),
        ("He is not happy, and she is unwell.", "", ""),
        ("No, I was unhappy.", "", ""),
        ("I do not know why she is unhappy.", "", ""),
        ("He is not here. She is unwell.", "", ""),
    ],
)
def test_two_words_for_no(text: str, found: str, plain: str, rules: PlainWords) -> None:
    assert of(rules, Kind.DOUBLE_NEGATIVE, text) == ([(found, plain)] if found else [])


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("47% came.", "about half"),
        ("About 47% came.", "half"),
        ("More than 12,345 homes", "12 thousand"),
        ("50 per cent came.", "half"),
        ("25% came.", "1 in 4"),
        ("33% came.", "1 in 3"),
        ("62.5% came.", "about 6 in 10"),
        ("10% came.", "1 in 10"),
        ("5 percent came.", "1 in 20"),
        ("2% came.", "2 in 100"),
        ("0.5% came.", "fewer than 1 in 100"),
        ("99% came.", "nearly all"),
        ("100% came.", "all"),
        ("0% came.", "none"),
        ("It rose by 5%.", ""),
        ("A 5% rise.", ""),
        ("£1,250,000", "about 1 million pounds"),
        ("£1.5m", "1 and a half million pounds"),
        ("£3bn", "3 billion pounds"),
        ("£45k", "45 thousand pounds"),
        ("£1,250", "about £1,300"),
        ("£999,999", "about 1 million pounds"),
        ("12,345 homes", "about 12 thousand"),
        ("24,000 homes", "24 thousand"),
        ("12345 homes", "about 12 thousand"),
        ("1.2 million people", "about 1 million"),
        ("for 3.5 hours", "3 and a half"),
        ("aged 62.9 years", "about 63"),
        ("0.67 of us", "2 in 3"),
        ("2/3 of us", "2 in 3"),
        ("two-thirds of us", "2 in 3"),
        ("¾ of us", "3 in 4"),
    ],
)
def test_numbers_that_are_hard_to_picture(text: str, plain: str, rules: PlainWords) -> None:
    assert [suggestion for _, suggestion in of(rules, Kind.NUMBER, text)] == [plain]


@pytest.mark.parametrize(
    "text",
    [
        "In 2026 we met 12 times.",
        "Ring 020 7946 0000 or 07700 900123 or +44 20 7946 0000.",
        "Come at 10:30 or from 9.15 in the morning.",
        "It was in 14/12 or 24/7.",
        "I live at 1250 Mill Lane. The bus is number 14.",
        "It costs £3.50, £999, £2,000 or £2 million.",
        "2.3 Buses",
        "See item 3.2 and ref 123456. The code is 45678, or ring ext. 12345.",
        "1 in 4 people and half of us.",
        "1,250 people",
    ],
)
def test_numbers_that_are_easy_are_left_alone(text: str, rules: PlainWords) -> None:
    assert of(rules, Kind.NUMBER, text) == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("We can't.", "can not"),
        ("We can’t.", "can not"),
        ("Don't go.", "Do not"),
        ("I cannot.", "can not"),
        ("Won’t he?", "Will not"),
    ],
)
def test_short_negatives_are_written_out(text: str, plain: str, rules: PlainWords) -> None:
    assert [suggestion for _, suggestion in of(rules, Kind.SHORT_NEGATIVE, text)] == [plain]


def test_names_of_the_board_are_left_alone() -> None:
    text = "The Commissioning Board met Mo Procure. ZQX and MP came. Cascade came."
    assert [f.text for f in plain_words().findings(text)] == ["Commissioning", "Procure", "ZQX", "MP", "Cascade"]
    named = plain_words(["Commissioning Board", "Mo Procure", "ZQX", "Cascade", "procure"])
    assert [f.text for f in named.findings(text)] == []
    assert [f.text for f in named.findings("We cascade it. We procure it. Commissioning helps.")] == [
        "cascade",
        "Commissioning",
    ]


def test_a_longer_phrase_wins_over_the_words_in_it(rules: PlainWords) -> None:
    assert of(rules, Kind.HARD_WORD, "A key performance indicator.") == [
        ("key performance indicator", "number that shows how we do")
    ]
    assert of(rules, Kind.HARD_WORD, "Safeguarding concerns") == [
        ("Safeguarding concerns", "Worries that someone is not safe")
    ]


def test_how_a_sentence_is_built_may_lie_over_its_words(rules: PlainWords) -> None:
    found = rules.findings("It was not facilitated.")
    assert [(f.kind, f.text) for f in found] == [
        (Kind.PASSIVE, "was not facilitated"),
        (Kind.HARD_WORD, "facilitated"),
    ]


COMMON = {"the": 7.0, "walk": 5.0, "family": 5.5, "cafe": 4.5, "stop": 5.4, "make": 5.9}


def test_uncommon_words_are_found_by_how_seldom_they_are_written() -> None:
    rules = plain_words(frequency=lambda word: COMMON.get(word, 0.0))
    text = "the walking families stopped making cafés; perambulation by yurt with Perambulator"
    assert [f.text for f in rules.findings(text) if f.kind is Kind.UNCOMMON_WORD] == ["perambulation"]


@pytest.mark.parametrize("text", ["an autistic neighbour", "the minibus has handrails", "drumming and hoists"])
def test_words_of_daily_life_are_known_though_they_are_seldom_written(text: str) -> None:
    assert plain_words().findings(text) == []


@pytest.mark.parametrize("word", ["recirculate", "neurodivergent", "inaccessible", "perambulation"])
def test_seldom_words_are_found_with_the_list_that_comes_with_cochair(word: str) -> None:
    assert [(f.kind, f.text) for f in plain_words().findings(f"they are {word} now")] == [(Kind.UNCOMMON_WORD, word)]


def test_the_boards_own_words_are_never_uncommon() -> None:
    rules = plain_words(["perambulation"], frequency=lambda _: 0.0)
    assert rules.findings("perambulation") == []


def test_a_hard_word_is_found_once_and_not_as_uncommon_too() -> None:
    rules = plain_words(frequency=lambda _: 0.0)
    assert [f.kind for f in rules.findings("procurement")] == [Kind.HARD_WORD]


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("Come on 14/12/2026.", "14/12/2026", "14 December 2026"),
        ("It was 1.9.98 then", "1.9.98", "1 September 1998"),
        ("due 2026-12-14", "2026-12-14", "14 December 2026"),
        ("We meet on Friday 5/6.", "5/6", "5 June"),
        ("We meet at 14:30.", "14:30", "2:30 in the afternoon"),
        ("until 20:00 today", "20:00", "8 o'clock in the evening"),
        ("from 9am on", "9am", "9 o'clock in the morning"),
        ("at 2.30 p.m. sharp", "2.30 p.m.", "2:30 in the afternoon"),
        ("at 12pm", "12pm", "12 noon"),
        ("at 12.15 AM", "12.15 AM", "12:15 in the morning"),
    ],
)
def test_dates_and_times_in_figures_are_said_in_words(text: str, found: str, plain: str) -> None:
    (finding,) = plain_words().findings(text)
    assert (finding.kind, finding.text, finding.suggestion) == (Kind.NUMBER, found, plain)


@pytest.mark.parametrize(
    "text", ["help 24/7", "at 10:30", "at 9.30", "32/12/2026", "1/13/2026", "it won 2:1", "a 5/6 share"]
)
def test_what_is_no_date_and_no_time_is_left_alone(text: str) -> None:
    assert [f for f in plain_words().findings(text) if f.kind is Kind.NUMBER] == []


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [
        ("tea & cake", "&", "and"),
        ("tea and/or cake", "and/or", "or"),
        ("Fruit, e.g. pears", "e.g.", "for example"),
        ("Fruit, eg pears", "eg", "for example"),
        ("i.e. now", "i.e.", "that is"),
        ("he/she came", "he/she", ""),
        ("Wait... what?", "...", ""),
    ],
)
def test_signs_that_stand_for_words_are_found(text: str, found: str, plain: str) -> None:
    (finding,) = plain_words().findings(text)
    assert (finding.text, finding.suggestion) == (found, plain)
    assert finding.kind is (Kind.ACRONYM if plain else Kind.HARD_WORD)


@pytest.mark.parametrize("text", ["Leeds/York", "www.board.org/news", "sam@home/now", "The end.", "10/12 came"])
def test_names_and_addresses_keep_their_signs(text: str) -> None:
    assert [f for f in plain_words().findings(text) if f.kind is not Kind.NUMBER] == []


@pytest.mark.parametrize(
    ("text", "found", "plain"),
    [("three people", "three", "3"), ("Twenty people", "Twenty", "20"), ("see part IV today", "IV", "4")],
)
def test_numbers_in_words_are_found(text: str, found: str, plain: str) -> None:
    (finding,) = plain_words().findings(text)
    assert (finding.kind, finding.text, finding.suggestion) == (Kind.NUMBER, found, plain)


@pytest.mark.parametrize(
    "text", ["one of us", "one or two of us", "a two-way road", "at Ten Trees", "Lee and I came", "Charles II"]
)
def test_words_that_only_look_like_numbers_are_left_alone(text: str) -> None:
    assert [f for f in plain_words().findings(text) if f.kind is Kind.NUMBER] == []
