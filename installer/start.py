"""Where an installed CoChair begins: a window, a command, or one part of itself."""

import sys

from cochair.own_process import AS_PART, run_part


def main() -> int:
    """Be what the first word asks for and return the exit status."""
    if sys.argv[1:2] == [AS_PART]:
        run_part(sys.argv[2:])
        return 0
    from ui.app import main as app

    return app()


if __name__ == "__main__":
    sys.exit(main())
