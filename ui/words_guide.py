"""Every sentence of the quick guide, ready for translation. What stands in braces are the words of buttons and keys."""

from cochair.domain.language import _

GUIDE, GUIDE_KEY = _("Quick guide"), "Alt+G"
PRINT_GUIDE = _("Print the guide")
GUIDE_FILE = "quick-guide"
AS_PAGE_TOO = _("{file} is beside it, to read on a screen.")
BACK_TO_KEYS = _("Back to the keys")

TITLE = _("CoChair: a quick guide")

BEFORE = _("Before a meeting")
PRACTISE = (_("Press **{practise}** to try it first."), _("It is a made-up meeting. CoChair keeps nothing of it."))
PLAN = (
    _("The first time, press **{first_plan}**."),
    _("After that, press **{plan}**."),
    _("Type who comes, and what you will talk about."),
)
KEPT = (_("You can protect minutes for a group."), _("Only this group can give them away."))
SHARE = (
    _("Open **{share}**."),
    _("Each co-chair says yes to the agenda."),
    _("Then everybody gets papers they can read."),
)

DURING = _("In a meeting")
START = (
    _("Press **{start}**."),
    _("Press **{room}** for a second screen, for everybody."),
    _("It shows nothing private."),
)
CLOCK = (
    _("**{pause}** stops the clock. **{rest}** is for a rest."),
    _("**{more}** gives a few minutes more."),
    _("CoChair never takes them from protected minutes by itself."),
)
SPEAK = (_("Tell CoChair who speaks."), _("It shows who comes next, and how you share the time."))
CARDS = (_("Anybody can hold up a card."), _("At **Stop** everything stops. You lose no time."))
WRITE = (
    _("Write down what you agree. CoChair saves it at once."),
    _("A second laptop can write too: press **{laptops}**."),
    _("On that laptop, press **{join}**."),
)

AFTER = _("After a meeting")
END = (_("Press **{end}**."), _("CoChair makes minutes that are easy to read."))
CHECK = (_("Open **{check}**, and do it together."), _("Anybody may say that something is wrong."))
TAKE = (_("Open **{take}**."), _("You can print, send or listen to the minutes."))
PROMISES = (_("Each promise stays on the first screen."), _("It goes when somebody has done it, and told people."))
HOW = (_("Everybody can say how the meeting was."), _("CoChair never writes down who said it."))

STUCK = _("If you need help")
UNDO = (_("Press **{undo}**. It takes the last thing back."), _("Press **{help}** to see every key, and this guide."))
OFF = (_("The laptop went off? What you saved is still there."), _("Open CoChair, and press **{carry_on}**."))
LARGER = (
    _("Press **{larger}** for bigger letters."),
    _("Press **{colours}** for other colours."),
    _("Press **{aloud}** to hear the screen."),
)
SAFE = (
    _("Open **{lock}**, and print the recovery sheet."),
    _("Open **{copies}**, and keep a copy on a stick."),
    _("Keep both in a safe place, away from the laptop."),
)

HAT, FLAG, HAND_STOPS = _("A hat of somebody who learns"), _("A flag at the end"), _("A hand that says stop")
BACK_ARROW, PLUG, SMILE = _("An arrow that goes back"), _("A plug"), _("A face that smiles")
LOCK_SHOWS = _("A lock with a key")
