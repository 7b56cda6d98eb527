"""What is fuzzed: a reader, what it may say no with, and honest files to begin from."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Mutate = Callable[[bytes, random.Random], bytes]


@dataclass(frozen=True, slots=True)
class Target:
    """A reader as the app calls it. `says_no` is what it promises to raise; `apart` tells that it has a process."""

    name: str
    read: Callable[[bytes], object]
    says_no: tuple[type[Exception], ...]
    seeds: Sequence[bytes]
    mutate: Mutate
    apart: bool = False
