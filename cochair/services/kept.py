"""What is kept of the boards and their meetings, as an open store has it."""

from typing import Protocol

from cochair.services.books import Books
from cochair.services.ports import Library, RequestBook


class Kept(Protocol):
    """The meetings and drafts, what people ask for, and the tables of the boards."""

    library: Library
    requests: RequestBook
    books: Books
