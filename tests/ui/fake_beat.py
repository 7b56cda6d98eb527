"""A timer whose time a test lets come."""

from PySide6.QtCore import QObject, Signal


class FakeBeat(QObject):
    """`milliseconds` is how often it tells, or None while it rests."""

    timeout = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds: int | None = None

    @property
    def beats(self) -> bool:
        return self.milliseconds is not None

    def start(self, milliseconds: int) -> None:
        self.milliseconds = milliseconds

    def stop(self) -> None:
        self.milliseconds = None
