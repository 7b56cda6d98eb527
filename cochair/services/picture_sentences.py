"""What the pictures of a board say, in one place."""

WHAT_IT_SHOWS = "Please say in a few words what the photo shows."
IS_SOMEBODY_IN_IT = "Please say whether there is a person in the photo."
NOT_YET = "That day is still to come. Please write the day with its year."
NO_YES = "Please write who said yes, and on which day. Without a yes the photo is not kept."

FOR_WORD = "This picture is for the word “{word}” from now on."
FOR_WORDS = "This picture is for sentences with {words} from now on."
FOR_SENTENCE = "This picture is for this sentence from now on."
NONE_FOR_WORD = "The word “{word}” has no picture from now on."
NONE_FOR_WORDS = "Sentences with {words} have no picture from now on."
NONE_FOR_SENTENCE = "This sentence has no picture from now on."
QUOTED = "“{word}”"
