"""The catalogue has every word of the code, and what the app reads is what the languages say."""

import ast
import re
from gettext import GNUTranslations
from io import BytesIO
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from catalogue import gather
from catalogue.parts import PARTS
from tests.test_house_rules import python_files, tree_of

CODES = gather.languages()
SPEAKING = ("_", "Several", "in_sense")
THINGS = "minutes|days|people|things|lines|items|groups|times|breaks|cards|turns|questions|changes|pictures|words"
MANY = re.compile(rf"\{{\w+\}} (?:more |old )?(?:{THINGS})\b")
"""Words that are wrong for 1."""
OF_WORDS = re.compile(r"/(?:words|sentences)(?:_\w+)?\.py$|/\w+_sentences\.py$|domain/telling\.py$")
WORDS = re.compile(r"[A-Za-z’]{2,} [A-Za-z’]{2,}|^[A-Z][a-z]{2,}\b")
KEY = re.compile(r"(?:Alt|Ctrl|Shift)\+\S*|Esc|Tab|Space|Return|PgUp|PgDown|[A-Z]\w{1,5}")
ENGLISH_ONLY = re.compile(r"/services/scripts/|/words_of_numbers\.py$")
"""The language of meeting scripts, and the plain words for numbers that take the place of hard English ones."""
NOT_TRANSLATED = {"LICENCE", "MORNING", "O_CLOCK"}
"""The words of a licence, and what takes the place of hard English words."""
NEVER_1 = {
    "{count} groups are called {name}. Please give each its own name.",
    "{count} people are called {name}. Please add something, such as {name} B.",
    "{name} is in {groups} groups. Please add a seat for this meeting.",
    "A list has at most {most} people. Please take somebody off first.",
    "A meeting has at most {most} things. Please take something away first.",
    "Please use at most {most} words between 2 commas.",
    "The {days} days are over. Please say this at the next meeting.",
    "There are {count} things to talk about. 5 are enough.",
    "There are {count} words in 1 place. Up to 50 are easy to read.",
    "{pace} words a minute",
    "This sentence has {count} words, and up to {most} are easy to read.",
}
"""Said of 2 or more only."""


@pytest.fixture(scope="module")
def template() -> Catalog:
    return gather.gathered()


def forms(message: Message) -> tuple[str, ...]:
    """What a language says for words: once, or for each kind of amount."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def test_there_is_welsh() -> None:
    assert CODES == ["cy"]


def test_the_template_has_every_word_of_the_code(template: Catalog) -> None:
    assert len(list(gather.messages(template))) > 1_900
    assert gather.as_text(template) == gather.TEMPLATE.read_text(encoding="utf-8"), "Please run: make words"


@pytest.mark.parametrize("code", CODES)
def test_a_language_stands_beside_every_word_of_the_code(code: str, template: Catalog) -> None:
    now = gather.as_text(gather.brought_up_to_date(code, template))
    assert now == gather.po_file(code).read_text(encoding="utf-8"), "Please run: make words"


@pytest.mark.parametrize("code", CODES)
def test_the_app_reads_what_the_language_says(code: str) -> None:
    kept = gather.po_file(code).with_suffix(".mo").read_bytes()
    assert kept == gather.compiled(gather.translated(code)), "Please run: make words"
    spoken = GNUTranslations(BytesIO(kept))
    assert spoken.gettext("Next item") == "Eitem nesaf"
    assert spoken.gettext("Words that nobody says") == "Words that nobody says"
    untold = [m for m in gather.messages(gather.translated(code)) if not isinstance(m.id, str) and not any(forms(m))]
    assert [
        m.id for m in untold if spoken.ngettext(*m.id, 1) != m.id[0] or spoken.ngettext(*m.id, 142) != m.id[1]
    ] == []


@pytest.mark.parametrize("code", CODES)
def test_words_keep_the_fields_that_are_filled_in(code: str) -> None:
    wrong = []
    for message in filter(gather.is_translated, gather.messages(gather.translated(code))):
        needed, allowed = set.intersection(*map(fields, sources(message))), set.union(*map(fields, sources(message)))
        wrong += [form for form in forms(message) if not needed <= fields(form) <= allowed]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_an_amount_has_every_form_of_the_language(code: str) -> None:
    catalog = gather.translated(code)
    amounts = [m for m in gather.messages(catalog) if not isinstance(m.id, str)]
    assert len(amounts) > 30
    assert {len(forms(m)) for m in amounts if any(forms(m))} == {catalog.num_plurals}
    assert [m.id for m in amounts if any(forms(m)) and not all(forms(m))] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("part", PARTS)
def test_every_word_of_what_is_begun_is_there(code: str, part: str) -> None:
    found = list(gather.messages(gather.translated(code), *PARTS[part]))
    assert len(found) > 400
    assert [m.id for m in found if not gather.is_translated(m)] == []


def test_the_file_says_that_nobody_has_checked_it_yet() -> None:
    assert "no Welsh speaker has checked" in gather.po_file("cy").read_text(encoding="utf-8")[:200]


def test_the_same_words_are_never_said_with_and_without_an_amount() -> None:
    """A catalogue has 1 place for words, so the forms of one would be lost."""
    alone, counted = set(), set()
    for _, name, call in calls():
        words = [part.value for part in call.args if isinstance(part, ast.Constant)]
        if name == "_":
            alone.add(words[0])
        elif name == "Several":
            counted.update(words[:1])
    assert len(alone) > 1_500
    assert alone & counted == set()


def test_what_is_said_is_written_out_where_it_is_said() -> None:
    """Words that are put together when the program runs can not be gathered."""
    told = [f"{path}:{call.lineno}" for path, _, call in calls() if not all(map(is_text, call.args)) or not call.args]
    assert told == []


def test_every_word_of_the_modules_of_words_is_marked() -> None:
    """What is not marked would be English for ever."""
    files = [path for path in python_files("cochair", "ui") if OF_WORDS.search(path.as_posix())]
    files = [path for path in files if not ENGLISH_ONLY.search(path.as_posix())]
    assert len(files) > 40
    told = [f"{path.name}:{node.lineno}: {node.value}" for path in files for node in unmarked(tree_of(path))]
    assert told == []


def unmarked(tree: ast.Module) -> list[ast.Constant]:
    """Give what reads as words for people and is not marked: 2 words, or 1 with a capital letter."""
    left: set[int] = set()
    for node in ast.walk(tree):
        inside: list[ast.AST] = []
        match node:
            case ast.Call():
                inside = [node]
            case ast.Expr() | ast.FunctionDef():
                inside = [node]
            case ast.Dict():
                inside = [key for key in node.keys if key is not None]
            case ast.Subscript():
                inside = [node.slice]
            case ast.Assign(targets=[ast.Name(id=name)]) if name in NOT_TRANSLATED:
                inside = [node]
            case ast.Assign(targets=[ast.Tuple(elts=[ast.Name(id=name), *_])]) if name in NOT_TRANSLATED:
                inside = [node]
        left |= {id(part) for each in inside for part in ast.walk(each)}
    texts = (node for node in ast.walk(tree) if id(node) not in left and is_text(node))
    return [
        node for node in texts if WORDS.search(re.sub(r"\{[^}]*\}", "", node.value)) and not KEY.fullmatch(node.value)
    ]


def test_nothing_is_put_in_the_plural_by_hand() -> None:
    by_hand = [
        f"{path}:{node.lineno}"
        for path in python_files("cochair", "ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.IfExp) and is_text(node.body) and is_text(node.orelse) and compares_with_1(node.test)
    ]
    assert by_hand == []


def test_words_with_an_amount_of_things_have_a_form_for_1(template: Catalog) -> None:
    alone = {m.id for m in gather.messages(template) if isinstance(m.id, str)}
    assert {words for words in alone if MANY.search(words)} == NEVER_1


def calls() -> list[tuple[str, str, ast.Call]]:
    """Every place where the code says words, with how."""
    return [
        (path.name, node.func.id, node)
        for path in python_files("cochair", "ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKING
    ]


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def compares_with_1(node: ast.expr) -> bool:
    return isinstance(node, ast.Compare) and any(
        isinstance(part, ast.Constant) and part.value == 1 for part in (node.left, *node.comparators)
    )
