"""The rules of CONTRIBUTING.md that a machine can check over the whole tree."""

import ast
import re
import socket
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
LOCKS = tuple(f"requirements{part}.lock" for part in ("", "-dev", "-peers", "-build", "-fuzz"))
MODULE_LINES = 300
FUNCTION_LINES = 50

# Each pattern is put together from parts, so that this file does not break its own rules.
HOSTS = re.compile("|".join(("py" + r"pi\.org", "python" + r"hosted\.", "npm" + r"js\.", r"deb\." + r"debian\.")))
PLACES = re.compile(
    r"(?<![\w.$}-])/(?:" + "|".join(("wo" + "rk", "fa" + "rm", "ro" + "ot", "opt/py" + "pi", "tmp/ba" + "sh_")) + r")\b"
)
LEFT_OVERS = re.compile(
    r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b|mark\.sk" + r"ip|type: ig" + r"nore(?!\[)"
)
LABELS = re.compile(  # but what SQLite calls its own part is not a word of ours
    r"(?<![a-z])(?<!set_progress_)(?:eb[et]s?|experts?|professionals?|participants?|managers?|handlers?)(?![a-z])|\busers?\b",
    re.I,
)
SHORT_NEGATIVES = re.compile(r"n['’]t\b|\bcannot\b", re.I)
QT_PARTS = {"QtCore", "QtGui", "QtWidgets", "QtSvg"}


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is committed or about to be."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return tuple(path for name in listed if (path := ROOT / name).is_file())


def python_files(*folders: str) -> list[Path]:
    """Every Python file in these folders, or in the whole tree when none is named."""
    files = [path for path in tracked() if path.suffix == ".py"]
    return [path for path in files if not folders or path.relative_to(ROOT).parts[0] in folders]


@cache
def text_of(path: Path) -> str:
    """The words of a file; a picture has none."""
    return path.read_bytes().decode("utf-8", errors="replace")


@cache
def tree_of(path: Path) -> ast.Module:
    """The parsed source of a Python file."""
    return ast.parse(text_of(path))


def found(pattern: re.Pattern[str], paths: list[Path] | tuple[Path, ...]) -> list[str]:
    """Where the pattern occurs, as `file:line: words`."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if pattern.search(line)
    ]


def spoken_strings(path: Path) -> Iterator[ast.Constant]:
    """Every string in a file but its docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = list(ast.walk(tree_of(path)))
    docstrings = {id(node.body[0].value) for node in nodes if isinstance(node, documented) and ast.get_docstring(node)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def test_no_file_names_a_package_host_or_a_place_on_one_machine() -> None:
    """What is fetched, and from where, is the choice of the machine that runs it."""
    assert not found(HOSTS, tracked())
    assert not found(PLACES, tracked())


def test_nothing_is_left_for_later_or_switched_off() -> None:
    """No note to self, no test passed over, no silenced type error without its code."""
    assert not found(LEFT_OVERS, python_files())


def test_groups_are_named_by_the_board_and_never_by_the_code() -> None:
    """Words for people are data; nor does the code speak of people as if they were a crowd to be handled."""
    assert not found(LABELS, python_files("cochair", "ui"))


def test_our_own_words_use_no_short_negatives() -> None:
    """`do not` and `can not` are easier to read, and to hear, than the short forms."""
    assert not [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for path in python_files("cochair", "ui")
        for node in spoken_strings(path)
        if SHORT_NEGATIVES.search(str(node.value))
    ]


def test_modules_and_functions_stay_small() -> None:
    """A ceiling, not a goal."""
    files = [path for path in python_files() if path.relative_to(ROOT).parts[0] != "tests"]
    long = [f"{path.relative_to(ROOT)}" for path in files if len(text_of(path).splitlines()) > MODULE_LINES]
    for path in files:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                long += [f"{path.relative_to(ROOT)}: {node.name}: {lines}"] if lines > FUNCTION_LINES else []
    assert not long, "\n".join(long)


def test_the_screens_use_only_the_parts_of_qt_that_are_installed() -> None:
    """The Essentials are enough, and the rest would be hundreds of megabytes more."""
    parts = re.compile(r"PySide6(?:\.(\w+)| import (\w+))")
    used = {a or b for path in python_files("ui") for a, b in parts.findall(text_of(path))}
    assert used <= QT_PARTS


def test_no_window_stops_the_meeting() -> None:
    """Nothing waits inside a dialog; only the app itself runs an event loop."""
    screens = [path for path in python_files("ui") if path.name not in {"app.py", "__main__.py"}]
    assert not found(re.compile(r"\.exec_?\("), screens)


def test_no_test_sleeps() -> None:
    """Waiting for a thing to happen is quicker, and right more often."""
    assert not found(re.compile(r"\bslee" + r"p\("), python_files("tests"))


def test_fonts_come_from_their_packages() -> None:
    """They have licences and updates of their own."""
    assert [path for path in tracked() if path.suffix in {".ttf", ".otf", ".woff", ".woff2"}] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_by_hash_and_names_no_address(name: str) -> None:
    """The lock must fit any index, and refuse any file but the one it was made with."""
    lines = text_of(ROOT / name).splitlines()
    allowed = re.compile(r"[a-z0-9-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not allowed.fullmatch(line)] == []
    pins = [number for number, line in enumerate(lines) if "==" in line and not line.startswith(" ")]
    assert len(pins) > 20
    assert all("--hash=" in lines[number + 1] for number in pins)


def test_the_locks_agree_with_each_other_and_with_the_project() -> None:
    """The other locks are the run lock and more; every dependency is pinned inside its range."""
    run, test, peers, build, fuzz = ({pin.name: pin for pin in pins_of(name)} for name in LOCKS)
    for more in (test, peers, build, fuzz):
        assert {name: str(pin) for name, pin in run.items()} == {name: str(more.get(name)) for name in run}
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    groups = project["dependency-groups"]
    of_groups = ((test, "dev"), (peers, "peers"), (build, "build"), (fuzz, "fuzz"))
    wanted_of = [(run, project["project"]["dependencies"]), *((lock, groups[name]) for lock, name in of_groups)]
    for lock, wanted in wanted_of:
        for requirement in map(Requirement, wanted):
            (pinned,) = lock[requirement.name.lower()].specifier
            assert requirement.specifier.contains(pinned.version), requirement


def pins_of(name: str) -> list[Requirement]:
    """The pinned packages of a lock file."""
    return [
        Requirement(line.removesuffix("\\")) for line in text_of(ROOT / name).splitlines() if not line.startswith(" ")
    ]


def test_a_test_can_not_reach_the_network() -> None:
    """The rule is kept by conftest.py; this is how we know."""
    with socket.socket() as plug, pytest.raises(PermissionError, match="no network"):
        plug.connect(("192.0.2.1", 80))
    with pytest.raises(PermissionError, match="no network"):
        socket.create_connection(("example.org", 80))


def test_every_link_in_our_papers_leads_somewhere() -> None:
    """Pictures and pages that a paper points to are there."""
    papers = [path for path in tracked() if path.suffix == ".md"]
    links = [(paper, link) for paper in papers for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text_of(paper))]
    assert links
    assert not [f"{paper.relative_to(ROOT)}: {link}" for paper, link in links if not (paper.parent / link).exists()]


def test_a_name_is_given_once_in_a_module() -> None:
    """Two branches can each add the same name, and then one of them says what the other one meant."""
    found = []
    for path in python_files("cochair", "ui"):
        targets = [target for node in tree_of(path).body if isinstance(node, ast.Assign) for target in node.targets]
        walked = [part for target in targets for part in ast.walk(target)]
        names = Counter(part.id for part in walked if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
        found += [f"{path.relative_to(ROOT)}: {name}" for name, times in names.items() if times > 1]
    assert found == []
