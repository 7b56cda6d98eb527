"""How copies of everything are told."""

from cochair.domain.language import Several, _

MADE = _("{date}, at {time}")
NO_MEETING = _("There is no meeting in it.")
MEETINGS = Several("There is {count} meeting in it.", "There are {count} meetings in it.")
NEWEST = _("The newest is {date}.")
LAST = _("Our last copy: {made}.")
NONE = _("There is no copy yet.")
WHEN = _("CoChair makes one at the end of each meeting, and every 10 minutes in it.")
ONLY_HERE = _("Only this computer can open our copies. Make a recovery sheet first.")
NOT_COPIED = _("CoChair could not make a new copy. {last}")
ONLY_ON_LAPTOP = _("Our last copy is only on this laptop.")
PUT_STICK_IN = _("Put the stick in. Then open “Our copies”, and make a copy.")
NO_SECOND = _("A stick keeps our meetings safe when this laptop is lost.")
SECOND_THERE = _("Each copy also goes to {place}")
SECOND_NOT_KNOWN = _("Each copy also goes to {place}. CoChair looks whether it is there.")
SECOND_AWAY = _("Each copy also goes to {place}. It is not there now.")
