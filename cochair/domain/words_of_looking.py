"""What CoChair says about minutes before they are shared: what to look at, and where.  Never a score."""

from cochair.domain.language import _

WHOLE_PAPER = _("The whole paper")
LINE = "{about}: “{text}”"
NOT_CHECKED = _("{groups} have not checked this paper.")
NOBODY_CHECKED = _("Nobody has checked this paper.")
SAID_WRONG = _("Somebody says that this is wrong.")
WHY = "“{text}”: {why}"
PLAINER = _("Plainer: {words}.")
NO_MEANING = _("Nobody has said yet what this word means.")
DAY_GONE = _("This day was before the meeting: {date}.")
MUCH_AT_ONCE = _("This is much for 1 picture. Up to 3 sentences are easy to read.")
MANY_WORDS = _("There are {count} words in 1 place. Up to 50 are easy to read.")
NOTHING_WRITTEN = _("We talked about this, and nobody wrote anything down.")
LETTERS = _("A printed paper can not show these letters: {letters}.")
LETTERS_INSTEAD = _("It says the name of the letters there. A web page can show them.")
LETTERS_IN = _("A printed paper can not show these letters: {letters}. They are in: “{line}”")
NO_PICTURE = _("There is no drawing of the picture here.")
PAGES = _("This paper has {count} pages. Up to {most} are easy to hold.")
MEANS = _("{word} means: {meaning}")
WRITE_ABOUT = _("About {item}: ")
