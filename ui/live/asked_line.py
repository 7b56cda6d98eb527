"""Says in the banner which question waits for an answer, as it stands now, with a way to it."""

from ui import words_consent as w
from ui.commands import key_of
from ui.live.ask_panel import AskPanel
from ui.live.consent import Consent
from ui.widgets.banner import Banner


class AskedLine:
    """One for a screen of the meeting. Another laptop may answer at any time, and then the banner tells it anew."""

    def __init__(self, banner: Banner, panel: AskPanel, consent: Consent) -> None:
        self._banner, self._panel, self._consent = banner, panel, consent
        self._shown = ""

    def show(self) -> bool:
        """Show the question that stands open, unless the window asks or says something else; return whether it was new.

        A banner of a question that stands otherwise now goes away.
        """
        asked = self._consent.waiting()
        said = self._banner.sentence()
        if said and said == self._shown != asked:
            self._banner.clear()
            said = ""
        if not asked or said or self._panel.question() is not None:
            return False
        self._shown = asked
        self._banner.say("asked", asked, w.SEE_IT, key_of("question"))
        return True
