"""The command line: what each command takes, and who does it."""

import argparse
import subprocess
import sys
from collections.abc import Callable
from typing import NoReturn

import cochair
from cochair.commands import words
from cochair.commands import words_of_copies as of_copies
from cochair.commands import words_of_self_check as of_self_check
from cochair.commands.paper_names import PAPERS
from cochair.own_process import own_process
from cochair.services.given_file import is_given_copy
from cochair.services.languages import LANGUAGE

SELF_CHECK = "self-check"
SELF_CHECK_OPTION = f"--{SELF_CHECK}"
"""What somebody types who knows no command: it is one all the same."""
DEFAULT_SPEED = 60.0
"""A rehearsal plays an hour in a minute where nothing else is asked for."""


class _Parser(argparse.ArgumentParser):
    """Says one plain sentence when the command's own words are off."""

    def error(self, message: str) -> NoReturn:
        print(f"{words.WRONG_WORDS}\n({message})", file=sys.stderr)
        sys.exit(2)


def run(arguments: list[str]) -> int:
    """Do what a command line says and return its exit status: 0 done, 1 input wrong, 2 the command's words are off."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if not arguments or arguments[0] in ("--skip-welcome", LANGUAGE) or is_given_copy(arguments[0]):
        return subprocess.run(own_process("ui", *arguments), check=False).returncode
    options = _parser().parse_args([SELF_CHECK, *arguments[1:]] if arguments[0] == SELF_CHECK_OPTION else arguments)
    try:
        return _command(options.command)(options)
    except KeyboardInterrupt:
        print(words.STOPPED, file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Return what runs a command; only its own imports are loaded."""
    if name == "rehearse":
        from cochair.commands.rehearse import run
    elif name == "replay":
        from cochair.commands.replay import run
    elif name == "minutes":
        from cochair.commands.choose_paper import run
    elif name == "report":
        from cochair.commands.report import run
    elif name == "pictures":
        from cochair.commands.offered import run
    elif name == "words":
        from cochair.commands.find_words import run
    elif name == "requests":
        from cochair.commands.requests import run
    elif name == "story":
        from cochair.commands.story import run
    elif name == "bring-in":
        from cochair.commands.bring_in import run
    elif name == SELF_CHECK:
        from cochair.commands.self_check import run
    elif name == "forget":
        from cochair.commands.forget import run
    elif name in ("backup", "restore"):
        from cochair.commands import copies

        return copies.back_up if name == "backup" else copies.restore
    elif name in ("export", "import", "wipe"):
        from cochair.commands import hand_over

        return {"export": hand_over.export, "import": hand_over.take_in, "wipe": hand_over.wipe}[name]
    else:
        from cochair.commands.check import run
    return run


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="cochair", description=words.ABOUT)
    parser.add_argument("--version", action="version", version=f"CoChair {cochair.__version__}", help=words.VERSION)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    store = _store()

    rehearse = commands.add_parser("rehearse", parents=[store], help=words.REHEARSE)
    source = rehearse.add_mutually_exclusive_group()
    source.add_argument("--script", metavar="FILE", help=words.SCRIPT)
    source.add_argument("--meeting", metavar="ID|TITLE", help=words.REHEARSED_MEETING)
    rehearse.add_argument("--seed", type=int, metavar="N", help=words.SEED)
    rehearse.add_argument("--out", metavar="DIR", default="out", help=words.OUT)
    pace = rehearse.add_mutually_exclusive_group()
    pace.add_argument("--speed", type=_speed, default=DEFAULT_SPEED, help=words.SPEED)
    pace.add_argument("--at-once", action="store_true", help=words.AT_ONCE)

    replay = commands.add_parser("replay", parents=[store], help=words.REPLAY)
    replay.add_argument("file", metavar="FILE|-", help=words.FILE)
    replay.add_argument("--json", action="store_true", help=words.JSON)
    replay.add_argument("--resume", metavar="ID", help=words.RESUME)

    _papers(commands, store)

    pictures = commands.add_parser("pictures", parents=[store], help=words.PICTURES)
    pictures.add_argument("meeting", nargs="?", help=words.MEETING)
    pictures.add_argument("--json", action="store_true", help=words.WORDS_JSON)

    plain = commands.add_parser("words", parents=[store], help=words.WORDS)
    plain.add_argument("file", metavar="FILE|-", help=words.TEXT)
    plain.add_argument("--json", action="store_true", help=words.WORDS_JSON)
    plain.add_argument("--names", metavar="FILE", help=words.NAMES)

    _asking(commands.add_parser("requests", parents=[store], help=words.REQUESTS))
    _story(commands.add_parser("story", parents=[store], help=words.STORY))
    _bring_in(commands.add_parser("bring-in", parents=[store], help=words.BRING_IN))

    _forgetting(commands.add_parser("forget", parents=[store], help=words.FORGET))
    itself = commands.add_parser(SELF_CHECK, help=of_self_check.SELF_CHECK)
    itself.add_argument("--out", metavar="DIR", help=of_self_check.KEEP)
    itself.add_argument(LANGUAGE, metavar="CODE", help=words.LANGUAGE)
    check = commands.add_parser("check", parents=[store], help=words.CHECK)
    check.add_argument("--rebuild", action="store_true", help=words.REBUILD)
    _copies(commands, store)
    return parser


def _papers(commands: "argparse._SubParsersAction[_Parser]", store: _Parser) -> None:
    minutes = commands.add_parser("minutes", parents=[store], help=words.MINUTES)
    _paper(minutes, ("pdf", "html", "docx", "text", "audio", "calendar", "slips", "record"), looks=True)
    minutes.add_argument("--paper", choices=PAPERS, default="minutes", help=words.PAPER)
    report = commands.add_parser("report", parents=[store], help=words.REPORT)
    _paper(report, ("pdf", "html", "text", "csv"))


def _store() -> _Parser:
    """Return what every command takes: where everything lives, and the language."""
    store = _Parser(add_help=False)
    store.add_argument("--data", metavar="DIR", help=words.DATA)
    store.add_argument("--unlocked", action="store_true", help=words.UNLOCKED)
    store.add_argument(LANGUAGE, metavar="CODE", help=words.LANGUAGE)
    return store


def _copies(commands: "argparse._SubParsersAction[_Parser]", store: _Parser) -> None:
    """Add the commands for copies of everything, and for handing everything over."""
    backup = commands.add_parser("backup", parents=[store], help=of_copies.BACKUP)
    backup.add_argument("--place", metavar="DIR", help=of_copies.PLACE)
    backup.add_argument("--verify", action="store_true", help=of_copies.VERIFY)
    restore = commands.add_parser("restore", parents=[store], help=of_copies.RESTORE)
    restore.add_argument("copy", nargs="?", metavar="N|FILE", help=of_copies.COPY)
    export = commands.add_parser("export", parents=[store], help=of_copies.EXPORT)
    export.add_argument("file", metavar="FILE", help=of_copies.EXPORT_FILE)
    take_in = commands.add_parser("import", parents=[store], help=of_copies.IMPORT)
    take_in.add_argument("file", metavar="FILE", help=of_copies.IMPORT_FILE)
    wipe = commands.add_parser("wipe", parents=[store], help=of_copies.WIPE)
    wipe.add_argument("file", metavar="FILE", help=of_copies.WIPE_FILE)
    wipe.add_argument("--yes", action="store_true", help=of_copies.WIPE_YES)
    for parser in (restore, export, take_in, wipe):
        parser.add_argument("--passphrase", metavar="FILE|-", help=of_copies.PASSPHRASE)


def _bring_in(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes that brings in an agenda or old minutes."""
    parser.add_argument("file", metavar="FILE|-", help=words.BROUGHT)
    parser.add_argument("--without", metavar="N,N", action="append", default=[], help=words.WITHOUT)
    parser.add_argument("--plan", metavar="ID|TITLE", help=words.INTO_PLAN)
    parser.add_argument("--yes", action="store_true", help=words.YES)


def _forgetting(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes that forgets a person."""
    parser.add_argument("name", metavar="NAME", help=words.WHOM)
    parser.add_argument("--yes", action="store_true", help=words.FORGET_YES)
    parser.add_argument("--copies", action="store_true", help=words.FORGET_COPIES)


def _asking(parser: argparse.ArgumentParser) -> None:
    """Add what the command for requests takes."""
    parser.add_argument("--json", action="store_true", help=words.ANSWER_JSON)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="WORDS", help=words.ADD_REQUEST)
    what.add_argument("--answer", metavar="N", type=int, help=words.ANSWER_REQUEST)
    parser.add_argument("--by", metavar="NAME", default="", help=words.ASKED_BY)
    answer = parser.add_mutually_exclusive_group()
    answer.add_argument("--put-on", metavar="ID|TITLE", nargs="?", const="", help=words.PUT_ON)
    answer.add_argument("--later", metavar="DATE", help=words.ANSWER_LATER)
    answer.add_argument("--can-not", metavar="WHY", help=words.ANSWER_CAN_NOT)


def _story(parser: argparse.ArgumentParser) -> None:
    """Add what the command for stories takes."""
    parser.add_argument("words", metavar="TITLE|WORDS", help=words.STORY_OF)
    parser.add_argument("--json", action="store_true", help=words.ANSWER_JSON)


def _paper(parser: argparse.ArgumentParser, forms: tuple[str, ...], *, looks: bool = False) -> None:
    """Add what a command needs that writes a paper of one meeting, and perhaps only looks it over."""
    parser.add_argument("meeting", nargs="?", help=words.MEETING)
    parser.add_argument("--to", choices=forms, default="pdf", help=words.TO)
    parser.add_argument(
        "--profile", choices=("standard", "large", "extra", "simple"), default="standard", help=words.PROFILE
    )
    goes = parser.add_mutually_exclusive_group(required=True)
    goes.add_argument("--out", metavar="FILE", help=words.OUT_FILE)
    if looks:
        goes.add_argument("--look", action="store_true", help=words.LOOK)


def _speed(words_given: str) -> float:
    speed = float(words_given)
    if not 0 < speed <= 1_000_000:
        raise ValueError(words_given)
    return speed
