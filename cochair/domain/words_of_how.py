"""Every sentence of the sheet that asks how a meeting was, ready for translation."""

from cochair.domain.language import _

HOW = _("How was our meeting?")
ABOUT = _("This is about our meeting on {date}.")
NO_NAME = _("Please do not write your name.")
RING, RING_ANSWER = _("Please put a ring round 1 face."), _("Please put a ring round 1 answer:")
GOOD, MIXED, BAD = _("It was good."), _("Some of it was good."), _("It was not good.")
YOUR_SAY = _("Could you have your say?")
SAY_YES, SAY_PARTLY, SAY_NO = _("Yes"), _("Partly"), _("No")
MORE = (_("Do you want to say more?"), _("You can write or draw here."))
GIVE_BACK = _("Please fold it and put it in the box.")
HAPPY, MIDDLE, SAD = _("A face that smiles"), _("A face with a straight mouth"), _("A face that is sad")
BOX = _("A box with a slot")
