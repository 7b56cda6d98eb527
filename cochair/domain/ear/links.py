"""Addresses of the web and of e-mail in words: "cochair dot org", "sam at cochair dot org"."""

import re

from cochair.domain.ear.change import Change, Changes, Rule, whole

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LINK = re.compile(
    r"(?:https?://(?:www\.)?|www\.)(?P<site>[\w.-]{1,80}\w)(?P<path>/[^\s<>\"'”’)\]]{0,2000})?"
    r"|(?P<bare>[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:org|com|net|gov|nhs|ac|co|police)(?:\.uk)?|"
    r"[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.uk)(?P<more>/[^\s<>\"'”’)\]]{0,2000})?(?![\w@])",
    re.I,
)
_END = re.compile(r"[.,;:!?]+$")
_PLAIN_PATH = re.compile(r"/?(?:[a-z0-9]{1,20}(?:[-_/.][a-z0-9]{1,20}){0,3})?/?", re.I)
_SIGNS = {"@": " at ", ".": " dot ", "-": " dash ", "_": " underscore ", "+": " plus ", "/": " slash "}
_SIGN = re.compile(r"[@.+/_-]")
_AND_MORE = ", and more"


def _mail(found: re.Match[str]) -> Changes:
    return whole(found, _words(found[0]))


def _link(found: re.Match[str]) -> Changes:
    path = found["path"] or found["more"] or ""
    end = found.end() - len(path)
    if path:
        path = _END.sub("", path)
        end += len(path)
    site = found["site"] or found["bare"]
    rest = _words(path.rstrip("/")) if _PLAIN_PATH.fullmatch(path) else _AND_MORE
    return (Change(found.start(), end, (_words(site) + rest).rstrip()),)


def _words(address: str) -> str:
    return _SIGN.sub(lambda sign: _SIGNS[sign[0]], address)


LINKS = (Rule(_MAIL, _mail), Rule(_LINK, _link))
"""For a letter or a digit."""
