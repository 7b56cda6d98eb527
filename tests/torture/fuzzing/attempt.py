"""One hostile input: made from its number, read as the app does, and judged."""

import random
import traceback
from pathlib import Path

from tests.torture.fuzzing.target import Target

_FEW = (1, 1, 1, 2, 4)


class TooSlow(BaseException):
    """A reader took longer than anybody waits."""


def input_of(target: Target, number: int) -> bytes:
    """Return the hostile input of a number; the same number gives the same input."""
    chance = random.Random(f"{target.name} {number}")
    data = chance.choice(list(target.seeds))
    for _ in range(chance.choice(_FEW)):
        data = target.mutate(data, chance)
    return data


def fault_of(target: Target, data: bytes) -> str:
    """Read an input, and return what went wrong and where; nothing for what was read, or refused as promised."""
    try:
        target.read(data)
    except target.says_no as no:
        return "" if target.apart or _is_sentence(str(no)) else f"{target.name}: no plain sentence: {no}"
    except (TooSlow, KeyboardInterrupt):
        raise
    except BaseException as error:
        if target.apart:
            return ""
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{target.name}: {type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
    return ""


def _is_sentence(said: str) -> bool:
    return said.rstrip("“”\"'").endswith((".", "?")) and "Traceback" not in said
