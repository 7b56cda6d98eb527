"""What the pictures of a board say, in one place."""

from cochair.domain.language import _

WHAT_IT_SHOWS = _("Please say in a few words what the photo shows.")
TOO_MANY_WORDS = _("Please use at most {most} words between 2 commas.")
IS_SOMEBODY_IN_IT = _("Please say whether there is a person in the photo.")
NOT_YET = _("That day is still to come. Please write the day with its year.")
NO_YES = _("Please write who said yes, and on which day. Without a yes the photo is not kept.")

FOR_WORD = _("This picture is for the word “{word}” from now on.")
FOR_WORDS = _("This picture is for sentences with {words} from now on.")
FOR_SENTENCE = _("This picture is for this sentence from now on.")
NONE_FOR_WORD = _("The word “{word}” has no picture from now on.")
NONE_FOR_WORDS = _("Sentences with {words} have no picture from now on.")
NONE_FOR_SENTENCE = _("This sentence has no picture from now on.")
QUOTED = "“{word}”"
