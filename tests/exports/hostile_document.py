"""Papers made of what nobody should type, and what somebody will."""

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
    WriteHere,
)
from tests.exports.sample_document import BUS, MINUTES, MONEY

NASTY = (
    '<b>bold</b> & <img src="/etc/passwd">',
    "a ** b and **x** ** ** ***",
    "\x00\x01null\x1b[31m \ud800 \ufffe",
    "שלום עולם مرحبا Ali",
    "\u202ereversed\u202c",
    "x" * 300,
    "-" * 300,
    "a-" * 150,
    "李明 and 😀 👩🏽‍🦽",
    "Nguyễn Жанна Ωmega Łukasz Siân ŵŷ",
    "",
    " \t\n ",
    "**",
    "\u00a0".join(["joined"] * 60),
    "many words " * 450,
    "हिन्दी \ue000 → ✓ €£½",
    "line\nbreak\ttab",
)
ODD_PICTURE = Picture("../../x", 'A "quoted" <alt> & \x00 more')

HOSTILE = Document(
    "<title> & \x00 😀",
    "Easy read \ud800 minutes",
    "North\x00Town",
    (
        Cover(BUS, "x" * 300, "T" * 400, "<b>"),
        Heading(3, "3 comes first <i>"),
        Heading(2, "y" * 500),
        Heading(3, "many words " * 250),
        *(Say(picture, (text, text)) for text in NASTY for picture in (ODD_PICTURE, MONEY)),
        Say(BUS, tuple(f"Sentence number {number}." for number in range(100))),
        Bullets(BUS, ("Things:",), NASTY * 3),
        *(Card(BUS, (Field("Who", text), Field(text, text), text)) for text in NASTY),
        Amounts(
            BUS,
            "1 block is 1 minute.",
            (Amount("a" * 200, 1000, True, "1000 blocks."), Amount("", 0, True, ""), Amount("less", -3, False, "")),
        ),
        WriteHere(BUS, NASTY, 200),
        WriteHere(BUS, (), 3),
        WriteHere(BUS, ("No line.",), -1),
        Link(BUS, NASTY, "w" * 200, "mailto:ann@northtown.example"),
        Link(BUS, (), "Press me", "javascript:alert(1)"),
        OtherForms(BUS, (), ()),
        Credit(MONEY, ("All emojis designed by OpenMoji.",)),
        Heading(2, ""),
        Heading(2, "A heading at the end"),
    ),
)
LONG = Document(
    "A long meeting",
    "Easy read minutes",
    "North Town Board",
    (
        MINUTES.blocks[0],
        *(
            block
            for number in range(1, 201)
            for block in (Heading(3, f"{number}. A topic"), Say(BUS, (f"We talked about number {number}.",)))
        ),
    ),
)
NOTHING = Document("", "", "", ())
ONE_HEADING = Document("A", "B", "C", (Heading(2, "Only this"),))
ONE_ROW = Document("A", "B", "C", (Say(BUS, ("Only this.",)),))
