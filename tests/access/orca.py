"""The screen reader Orca on a screen that nobody sees, with speech that makes no sound; what it says can be read."""

import json
import re
import threading
import time

from tests.access.desktop import Desktop

SPEECH = 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nLanguageDefaultModule "en" dummy\nLogLevel 1\n'
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: {|$)", re.MULTILINE | re.DOTALL)
QUIET, LONGEST = 3.0, 30.0
"""Orca has said all when its file has not grown for so many seconds; it is never waited for longer than the second."""
IDLE = re.compile(r"^.*GENERATOR: Clearing cache\.\n+", re.MULTILINE)
"""What Orca writes each second while it has nothing to do."""
AT_ONCE = """
import builtins, functools, runpy, sys
builtins.open = functools.partial(builtins.open, buffering=1)
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Orca keeps back what it writes, and words would stand under the wrong key: here it writes each line at once."""
SETTINGS = {"enableKeyEcho": False, "enableBraille": False}
"""The keys stand in the text already."""


class Orca:
    """Speaks from the moment it is made until the desktop ends."""

    def __init__(self, desktop: Desktop) -> None:
        settings, socket = desktop.home / "speech", desktop.home / "speech.sock"
        settings.mkdir()
        (settings / "speechd.conf").write_text(SPEECH)
        self._file, self._read = desktop.home / "orca.out", 0
        desktop.env["SPEECHD_ADDRESS"] = f"unix_socket:{socket}"
        command = ("speech-dispatcher", "--run-single", "--timeout", "600", "--config-dir", str(settings))
        desktop.start(*command, "--socket-path", str(socket), env=desktop.env)
        desktop.start(LAUNCHER, "--launch-immediately", "--screen-reader=1", env=desktop.env)
        kept = desktop.home / ".local/share/orca/user-settings.conf"
        kept.parent.mkdir(parents=True)
        profile = {"default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}} | SETTINGS}
        empty = {"pronunciations": {}, "keybindings": {}}
        kept.write_text(json.dumps({"general": SETTINGS, "profiles": profile} | empty))
        arguments = ("/usr/bin/orca", "--replace", f"--debug-file={self._file}")
        command = ("/usr/bin/python3", "-c", f"import sys; sys.argv = sys.argv[1:]{AT_ONCE}", *arguments)
        desktop.start(*command, env=desktop.env)
        self._wait_for("Screen reader on.")

    def said(self) -> list[str]:
        """Return what was said since the last time, once Orca is quiet."""
        text = self._settled()
        new, self._read = text[self._read :], len(text)
        return [" ".join(words.split()) for words in SAID.findall(new)]

    def _wait_for(self, words: str) -> None:
        end = time.monotonic() + 3 * LONGEST
        while words not in self._text():
            assert time.monotonic() < end, "Orca does not speak."
            threading.Event().wait(0.2)
        self.said()

    def _settled(self) -> str:
        end, text, since = time.monotonic() + LONGEST, self._text(), time.monotonic()
        while time.monotonic() < end and time.monotonic() - since < QUIET:
            threading.Event().wait(0.1)
            now = self._text()
            if now != text:
                text, since = now, time.monotonic()
        return text

    def _text(self) -> str:
        text = self._file.read_text("utf-8", "replace") if self._file.exists() else ""
        return IDLE.sub("", text[: text.rfind("\n") + 1])
