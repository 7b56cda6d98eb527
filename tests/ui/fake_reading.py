"""Keeps what it was asked to read and to play, and does neither; a test says when it has come to an end."""

from cochair.services.voice_ports import Place, Said, Sound, State


class FakeReading:
    """Only what a meeting needs; everything else is not asked for."""

    def __init__(self) -> None:
        self.place = Place()
        self.heard: list[str] = []

    def read(self, sentences: tuple[Said, ...], start: int = 0) -> None:
        self.heard.append(" ".join(said.text for said in sentences[start:]))
        self.place = Place(State.SPEAKING)

    def play(self, sound: Sound) -> None:
        self.heard.append(f"♪ {sound.seconds:.1f}")

    def stop(self) -> None:
        if self.place.state is not State.STILL:
            self.heard.append("stop")
        self.place = Place()

    def end(self) -> None:
        """Come to the end of what is read."""
        self.place = Place()

    def fail(self, trouble: str) -> None:
        """Come to an end because of trouble."""
        self.place = Place(State.FAILED, trouble=trouble)

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def again(self) -> None: ...

    def back(self) -> None: ...

    def next(self) -> None: ...

    def set_pace(self, pace: int) -> None: ...

    def set_volume(self, volume: float) -> None: ...

    def set_voice(self, voice: str) -> None: ...

    def step(self) -> Place:
        return self.place

    def close(self) -> None: ...
