"""Tables and texts come in from any program, and what is neither is refused in one sentence."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cochair.domain.agenda import Plan
from cochair.domain.refused import Unclear
from cochair.imports.files import read_bytes, read_file
from cochair.services.bringing.found import Found, Why
from cochair.services.bringing.keeping import keep
from cochair.services.bringing.reading import find
from cochair.services.bringing.view import found_view
from cochair.services.templates import new_draft

SAMPLES = Path(__file__).parents[1] / "samples"
OLD = "This file is from an older program. Please check names with accents."


def draft() -> Plan:
    return new_draft(datetime(2026, 11, 24, 9, tzinfo=UTC))


def read(text: str | bytes, name: str = "agenda.csv") -> Found:
    return find(read_bytes(text.encode() if isinstance(text, str) else text, name), draft())


def items(found: Found) -> list[tuple[str, int]]:
    return [(told.item.title, told.item.minutes) for told in found.items]


def refusal(data: bytes, name: str = "agenda.csv") -> str:
    with pytest.raises(Unclear) as no:
        find(read_bytes(data, name), draft())
    assert str(no.value).endswith(".")
    return str(no.value)


@pytest.mark.parametrize(
    "text",
    [
        "Item,Minutes\nBuses,20\nMoney,5\n",
        "Topic;Length\nBuses;20 mins\nMoney;5 mins\n",
        "Title\tDuration\nBuses\t0:20\nMoney\t00:05:00\n",
        "\ufeffAgenda item,Time\r\nBuses,10:00 - 10:20\r\nMoney,10:20 - 10:25\r\n",
        "Start,End,Subject\n10:00,10:20,Buses\n10:20,10:25,Money\n",
        "Time,What,Who\n10:00:00,Buses,Jo\n10:20:00,Money,Jo\n10:25:00,Close,\n",
        "Time,What,Who\n0.416666666666667,Buses,Jo\n0.430555555555556,Money,Jo\n0.434027777777778,End,\n",
        "Time,Item\n10:00 AM,Buses\n10:20 AM,Money\n10:25 AM,Close\n",
        'Item,"Time (mins)"\n"Buses","20"\n"Money","5.0"\n',
        'Item,Minutes\n"=""Buses""","=""20"""\nMoney,5\n',
        "Our board,\nAgenda for May,\nItem,Mins\nBuses,20\nMoney,5\n",
        "No,Topic,Details,Mins\n1,Buses,,20\n2,Money,,5\n",
        "Buses,20\nMoney,5\n",
        "Buses;20 minutes\nMoney;5 minutes\n",
    ],
)
def test_tables_as_programs_write_them(text: str) -> None:
    assert items(read(text)) == [("Buses", 20), ("Money", 5)]


def test_a_lead_in_a_table_is_a_person() -> None:
    found = read("Item,Minutes,Lead\nBuses,20,Jo Bell\nMoney,5,Jo Bell and Sam\nHomes,5,the council\n")
    assert [person.name for person in found.people] == ["Jo Bell"]
    assert [told.item.led_by for told in found.items] == [found.people[0].id, None, None]


def test_sums_are_no_words_and_no_minutes() -> None:
    found = read('Item,Minutes\nBuses,=SUM(B3:B9)\n=cmd()|x,5\n"=HYPERLINK(""a"")",5\n@x,\n-2 degrees,5\n')
    assert items(found) == [("Buses", 10), ("-2 degrees", 5)]
    assert [left.why for left in found.not_used] == [Why.SUM] * 3


def test_letters_of_other_programs_are_read_and_told() -> None:
    text = "Item,Minutes\nCafé “Zoë”,20\n"
    for data in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16")):
        found = read(data)
        assert items(found) == [("Café “Zoë”", 20)]
        assert found.notes == ()
    old = read(text.encode("cp1252"))
    assert (items(old), old.notes) == ([("Café “Zoë”", 20)], (OLD,))


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a"])
@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"\xd0\xcf\x11\xe0", b"{\\rtf1 Buses}", b"a\0b\0"],
)
def test_what_is_no_text_is_refused_whatever_its_name(name: str, data: bytes) -> None:
    assert "Please save it" in refusal(data, name)


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert refusal(data) == "There is nothing in this file."


@pytest.mark.parametrize(
    "data", [b",,,\n,,\n", b'"', b'Item,Minutes\n"Buses', b";;;", b"Item,Minutes\n", b"\xff\xfe\x00"]
)
def test_hardly_a_table_is_read_or_refused(data: bytes) -> None:
    try:
        assert read(data).items
    except Unclear as no:
        assert str(no)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    for file in (tmp_path / "none.csv", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(Unclear, match="can not open"):
            read_file(file)
    (tmp_path / "a.csv").write_text("Item,Minutes\nBuses,20\n", encoding="utf-8")
    assert items(find(read_file(tmp_path / "a.csv"), draft())) == [("Buses", 20)]


def test_a_file_that_is_far_too_big_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(70_000_000)
    with pytest.raises(Unclear, match="too big"):
        read_file(tmp_path / "a.txt")
    assert "too long" in refusal(b"Buses and more\n" * 200_000, "a.txt")


def test_300_items_fill_a_meeting_and_the_rest_is_told() -> None:
    rows = "".join(f"Thing {number},2\n" for number in range(300))
    plan = draft()
    found = read(f"Item,Minutes\n{rows}")
    assert len(found.items) == 200
    assert [left.why for left in found.not_used] == [Why.TOO_MANY] * 100
    (left,) = found_view(found, plan).not_used
    assert left.lines[-1] == "And 88 more."
    assert len(keep(plan, found, (), date(2026, 11, 24)).items) == 200


def test_10_000_words_of_notes_are_no_agenda() -> None:
    sentence = (
        "We talked for a long time about the buses and why they are late in the evening, and Jo said it is hard. "
    )
    notes = "\n".join(sentence * 4 for _ in range(120))
    assert len(notes.split()) > 10_000
    assert "No line looks like an item" in refusal(notes.encode(), "notes.txt")
    found = read(f"{notes}\nAction: Jo to ring the bus firm\n{notes}", "notes.txt")
    assert ([told.text for told in found.actions], found.items) == (["ring the bus firm"], ())
    assert len(found.not_used) == 240


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Present: محمد علي, דוד", "محمد علي"),
        ("Present: 王小明, Jo", "王小明"),
        ("Present: Zoë O’Neill-Smith", "Zoë O’Neill-Smith"),
        ("Present: Ludwig van Dyk", "Ludwig van Dyk"),
        ("Present: \u202eJo\u202c Bell", "Jo Bell"),
    ],
)
def test_names_in_any_letters_are_names(line: str, name: str) -> None:
    assert read(f"{line}\n1. Hello\n2. Buses\n", "a.txt").people[0].name == name


@pytest.mark.parametrize(
    "words",
    ["<img src=x onerror=alert(1)>", "]]> & <b>", "😀 Buses 🚌", "{curly} %s {0}", "' OR 1=1 --x", "a" * 180],
)
def test_markup_and_emoji_stay_words(words: str) -> None:
    found = read(f"1. {words}\n2. Buses\nAction: Jo to write {words}\n", "a.txt")
    assert found.items[0].item.title.startswith(words[:10].strip())
    assert words.rstrip(";,. -") in found.actions[0].text
    view = found_view(found, draft())
    assert found.actions[0].text in [row.words for part in view.parts for row in part.rows]


def test_letters_that_can_not_be_seen_are_gone() -> None:
    found = read("1. A\u200b\x07B 5 mins\n2. C\u202eD 5 mins\n", "a.txt")
    assert [told.item.title for told in found.items] == ["AB", "CD"]


def test_the_hostile_samples_are_read_or_refused() -> None:
    files = sorted(SAMPLES.glob("*.meeting"))
    assert files
    for file in files:
        try:
            found = find(read_file(file), draft())
        except Unclear as no:
            assert str(no)
        else:
            assert found_view(found, draft()).heading
