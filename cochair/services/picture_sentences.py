"""What the pictures of a board say, in one place."""

WHAT_IT_SHOWS = "Please say in a few words what the photo shows."
IS_SOMEBODY_IN_IT = "Please say whether there is a person in the photo."
NOT_YET = "That day is still to come. Please write the day with its year."
NO_YES = "Please write who said yes, and on which day. Without a yes the photo is not kept."
