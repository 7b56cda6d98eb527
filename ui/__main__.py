"""Opens the app, or draws pictures of its screens for a rehearsal."""

import sys

from ui.app import main

if __name__ == "__main__":
    if sys.argv[1:2] == ["pictures"]:
        from cochair.services.languages import asked_for, begin

        begin(asked_for(sys.argv))
        from ui.screen_pictures import draw

        sys.exit(draw(sys.argv[2:]))
    sys.exit(main())
