"""One table of everything a key can do while a meeting runs. No key here moves the caret of somebody who types."""

from dataclasses import dataclass

from ui import words_live as w

PEOPLE_KEYS = 9
CARD_KEYS = 5
ANSWER_KEYS = 12


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its name, its key as Qt writes it, and a plain tip. `number` counts people, cards or answers."""

    name: str
    keys: str
    tip: str
    number: int = 0


def _one(name: str, keys: str) -> Command:
    return Command(name, keys, w.KEY_TIPS[name])


def _many(name: str, keys: str, count: int) -> tuple[Command, ...]:
    tip = w.KEY_TIPS[name]
    return tuple(Command(name, keys.format(n), tip.format(number=n), n) for n in range(1, count + 1))


COMMANDS: tuple[Command, ...] = (
    _one("pause", "F2"),
    _one("more_time", "F3"),
    _one("break", "F4"),
    _one("next", "F5"),
    _one("back", "F6"),
    _one("next_speaker", "F7"),
    _one("finished", "F8"),
    _one("undo", "F9"),
    _one("redo", "Ctrl+F9"),
    _one("write", "F10"),
    _one("kind", "F11"),
    _one("fix", "Alt+E"),
    _one("swap", "Alt+J"),
    _one("room", "F12"),
    _one("mirror", "Ctrl+F12"),
    _one("laptops", "Alt+L"),
    _one("together", "Alt+U"),
    _one("hand", "Alt+H"),
    _one("who", "Alt+P"),
    _one("more", "Alt+M"),
    _one("plan", "Alt+F"),
    _one("think", "Alt+K"),
    _one("meaning", "Alt+Y"),
    _one("groups", "Alt+G"),
    _one("since", "Alt+O"),
    _one("message", "Alt+S"),
    _one("say_now", "Alt+I"),
    _one("question", "Alt+Q"),
    _one("simple", "Alt+B"),
    _one("end", "Alt+X"),
    _one("close", "Esc"),
    _one("now", "Alt+N"),
    _one("today", "Alt+T"),
    _one("write_tab", "Alt+W"),
    *_many("card", "Ctrl+F{}", CARD_KEYS),
    _one("card_down", "Ctrl+F6"),
    *_many("floor", "Alt+{}", PEOPLE_KEYS),
    *_many("raise", "Ctrl+{}", PEOPLE_KEYS),
    *_many("answer", "Shift+F{}", ANSWER_KEYS),
)
CLICKER = (("PgDown", "next"), ("PgUp", "back"), (".", "pause"))
"""What a presentation clicker sends while a meeting runs, and the command that it is."""
WRITES = frozenset({"write", "kind", "fix", "swap", "together", "undo", "redo", "close", "answer", "laptops"})
ANSWERS = WRITES | {"question"}
"""While another laptop runs the meeting: the commands of who only writes, and of who also gives their own yes."""
OF_ROOM = frozenset({"room"})
"""What the laptop has as well whose meeting it is."""
_KEYS = {(command.name, command.number): command.keys for command in COMMANDS}


def key_of(name: str, number: int = 0) -> str:
    """Return the key of a command, or an empty text when it has none (a tenth person, say)."""
    return _KEYS.get((name, number), "")
