"""How mending a damaged store is told."""

from cochair.domain.language import Several, _

BACK = _("Your meetings are back.")
FROM_COPY = _("We used this copy: {made}.")
NEWER = Several(
    "We also read {count} newer line in the damaged file.", "We also read {count} newer lines in the damaged file."
)
NOTHING_MISSING = _("Nothing is missing.")
NOTHING_KNOWN_MISSING = _("We found nothing that is missing. Please look at your newest meeting.")
LOST = Several("{count} line is missing.", "{count} lines are missing.")
NOT_WHOLE = _("These meetings are not whole: {titles}.")
OTHERS_FROM_COPY = _("People, money and agendas are as they were in that copy.")
OTHERS_LOST = _("Some things about people, money and agendas may be missing.")
ASIDE = _("The damaged file is in {folder}")
