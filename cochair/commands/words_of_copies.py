"""What the command line says about copies of everything."""

from cochair.domain.language import Several, _

BACKUP = _("make a copy of everything")
PLACE = _("a second place for copies, such as a stick. From now on each copy goes there too")
VERIFY = _("make no copy, and look over all that are there")
RESTORE = _("tell what is in each copy, or bring one back")
COPY = _("the number of a copy in that list, or its file")
PASSPHRASE = _("a file with the passphrase in its first line, or - to read it")
EXPORT = _("write the whole board into one locked file, for another laptop")
EXPORT_FILE = _("the file to write. It opens with the passphrase")
WIPE = _("empty this laptop, once the whole board is in a file for another one")
WIPE_FILE = _("the file that was written for the other laptop")
WIPE_YES = _("empty it now")
TO_WIPE = _("Nothing is changed yet. To empty this laptop, add --yes.")
IMPORT = _("take in the file of a whole board, where there is none yet")
IMPORT_FILE = _("the file that the other laptop wrote")

MADE = _("A new copy: {file}")
ONLY_HERE = _("Only this computer can open it. Give the meetings a passphrase, or make a recovery sheet.")
SECOND = _("It is at the second place too.")
NO_SECOND = _("The second place was not there. Put the stick in, then make a copy again.")
ALL_WHOLE = Several("{count} copy is whole.", "All {count} copies are whole.")
NUMBERED = "{number:>3}  {made}. {inside}"
TO_BRING_BACK = _("To bring one back: cochair restore 1")
NO_SUCH_COPY = _("There is no copy number {number}. Please look at the list.")
BACK = _("This copy is back: {made}.")
ASIDE = _("What was there before is in {folder}")
HANDED_OVER = _("The whole board is in {file}. It opens with the passphrase.")
NEEDS_PASSPHRASE = _("Nobody else could open this file. Please give it a passphrase.")
TAKEN_IN = _("The whole board is here.")
HAS_MEETINGS = _("There are meetings here already. To put this in their place, use: cochair restore {file}")
NAME_TAKEN = _("There is a file {file} already. Please choose another name.")
