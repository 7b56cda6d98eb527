"""Laptops that were taken out of a meeting: each is told so when it comes, also after a new start of this one."""

import json

from cochair.domain.ids import MeetingId
from cochair.services.ports import Library

SETTING = "laptops let go"


class LetGo:
    """The certificates of the laptops that were taken out of a meeting, kept until one is taken out of another.

    After a copy was brought back a log has another device, and trusts nobody: whoever was out may have come back since.
    """

    def __init__(self, library: Library, meeting: MeetingId, device: str) -> None:
        self._library, self._of = library, [meeting, device]

    def certificates(self) -> list[bytes]:
        """Return them; raises StoreFailed."""
        kept = self._library.setting(SETTING)
        *of, certificates = json.loads(kept) if kept else ("", [])
        return [certificate.encode() for certificate in certificates] if of == self._of else []

    def add(self, certificate: bytes) -> None:
        """Keep that the laptop with a certificate was taken out; raises StoreFailed."""
        self._keep({*self.certificates(), certificate})

    def remove(self, certificate: bytes) -> None:
        """Forget it, for that laptop was let in again; raises StoreFailed."""
        kept = set(self.certificates())
        if certificate in kept:
            self._keep(kept - {certificate})

    def _keep(self, certificates: set[bytes]) -> None:
        told = sorted(each.decode() for each in certificates)
        self._library.keep_setting(SETTING, json.dumps([*self._of, told]))
