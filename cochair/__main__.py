"""CoChair with no screen: rehearsals, scripts, papers and checks."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Do what a command line says, in the language it asks for, and return its exit status.

    Without `--language` the words are English, for other programs read what commands say.
    """
    from cochair.services.languages import asked_for, begin

    arguments = sys.argv[1:] if argv is None else argv
    begin(asked_for(arguments))
    from cochair.commands.line import run  # after the language, for words are said when they are loaded

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
