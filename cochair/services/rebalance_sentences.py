"""What is said about a proposal to finish in time, in one place and ready for translation."""

from cochair.domain.language import _

RAN_OVER = _("{item} went {minutes} over. Nothing has changed yet.")
LATE = _("We are late. Nothing has changed yet.")
BREAKS_STAY = _("Breaks are never made shorter.")
PROTECTED = _("Protected for {groups}.")
SHORTEST = _("It is as short as it can be.")
STAYS = _("It stays as it is.")
LOSE_NOTHING = _("{groups} lose nothing. One co-chair can accept this.")
ONE_ACCEPTS = _("One co-chair can accept this.")
THEN_PLANNED = _("Then we finish at {time}, as planned.")
THEN = _("Then we finish at {time}.")
WITHOUT = _("With no change, we finish at {time}.")
