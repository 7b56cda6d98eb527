"""The rules with our own tables, made once for all tests of words."""

import pytest

from cochair.domain.plain_words.engine import PlainWords
from cochair.services.word_table import plain_words


@pytest.fixture(scope="session")
def rules() -> PlainWords:
    return plain_words()
