"""No colour and no size is written in the screens' code: they have names, and stand in resources/themes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_house_rules import python_files, spoken_strings, text_of, tree_of

ROOT = Path(__file__).parents[1]
FILES = python_files("ui")
SMALL = 4
"""A number of pixels up to this may stand in a call: nothing, or a hair's width."""
SIZING = {
    *("setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight", "setMinimumSize"),
    *("setMaximumWidth", "setMaximumHeight", "setMaximumSize", "resize", "setSpacing", "addSpacing", "QSize", "grow"),
    *("setContentsMargins", "setPixelSize", "setPointSize", "setIconSize", "font_px", "adjusted", "QMargins"),
}
COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})(?![0-9A-Za-z])")
PIXELS = re.compile(r"(?<![\d{}])[1-9]\d*px")


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def numbers(node: ast.AST) -> list[float]:
    """The numbers that stand in an expression as they are, and not in a call inside it."""
    if isinstance(node, ast.Constant):
        is_number = isinstance(node.value, int | float) and not isinstance(node.value, bool)
        return [float(node.value)] if is_number else []
    if isinstance(node, ast.UnaryOp | ast.Tuple | ast.List):
        return [number for part in ast.iter_child_nodes(node) for number in numbers(part)]
    return []


def colours(tree: ast.Module, strings: list[str]) -> Iterator[str]:
    """Yield every colour that is written out; `transparent` is none."""
    yield from (string for string in strings if COLOUR.search(string))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in ("QColor", "fromRgb", "fromRgbF", "qRgb"):
            yield from (ast.unparse(node) for argument in node.args if isinstance(argument, ast.Constant))
        named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)
        if named and node.value.attr == "GlobalColor" and node.attr != "transparent":
            yield ast.unparse(node)


def sizes(tree: ast.Module, strings: list[str], lines: list[str]) -> Iterator[str]:
    """Yield every size in pixels that is written out: in a call, in a style sheet, or as a constant of a module."""
    yield from (string for string in strings if PIXELS.search(string))
    for node in ast.walk(tree):
        sizes = node.args if isinstance(node, ast.Call) and name_of(node) in SIZING else ()
        if any(abs(number) > SMALL for argument in sizes for number in numbers(argument)):
            yield ast.unparse(node)
    for place, node in enumerate(tree.body):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            large = [number for number in numbers(node.value) if abs(number) > 2 * SMALL]
            if large and not unit(tree.body[place + 1 :], lines[node.lineno - 1 : node.end_lineno]):
                yield ast.unparse(node)


def unit(following: list[ast.stmt], lines: list[str]) -> str:
    """Return what a constant says that it counts, in a comment or below it; nothing when that is pixels."""
    said = " ".join(line.partition("#")[2] for line in lines).strip()
    if not said and following and isinstance(following[0], ast.Expr):
        said = ast.unparse(following[0])
    return "" if re.search(r"^\W*pixel|\bpixels\b", said, re.I) else said


def strings_of(path: Path) -> list[str]:
    return [str(node.value) for node in spoken_strings(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_colours_and_sizes_have_names(path: Path) -> None:
    tree, strings = tree_of(path), strings_of(path)
    assert list(colours(tree, strings)) == []
    assert list(sizes(tree, strings, text_of(path).splitlines())) == []


BAD = (
    "c = '#FFF'",
    "c = 'color: #1A2b3C;'",
    "c = QColor('red')",
    "c = QColor(1, 2, 3)",
    "c = Qt.GlobalColor.red",
    "s = 'QLabel { padding: 8px; }'",
    "w.setFixedWidth(120)",
    "w.resize(-5, 3)",
    "WIDE = 820",
    "WIDE = 820  # pixels at 100 % text",
    "A, B = 1366, 768",
    "WIDE = 40\n'''Pixels that a bar may take.'''",
)
GOOD = (
    "c = Qt.GlobalColor.transparent",
    "c = QColor(look.colours.text)",
    "s = 'QLabel {{ padding: {s.gap}px; margin: 0px; }}'",
    "w.setFixedWidth(look.sizes.target)",
    "w.setSpacing(0)",
    "n = '#1 in the list'",
    "PAUSE = 200  # milliseconds",
    "MOST = 30\n'''Letters in a name.'''",
    "FEW = 8",
)


def found_in(source: str) -> list[str]:
    tree = ast.parse(source)
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [*colours(tree, strings), *sizes(tree, strings, source.splitlines())]


@pytest.mark.parametrize("source", BAD)
def test_what_is_written_out_is_found(source: str) -> None:
    assert found_in(source)


@pytest.mark.parametrize("source", GOOD)
def test_what_has_a_name_or_is_no_size_is_left_alone(source: str) -> None:
    assert found_in(source) == []
