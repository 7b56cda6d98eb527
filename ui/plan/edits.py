"""How the parts of the Plan screen ask for a change."""

from collections.abc import Callable, Collection

from cochair.domain.agenda import Plan
from cochair.services.formerly import Formerly

Edit = Callable[[Plan], Plan]
"""Takes a draft and returns another; raises Unclear when it can not."""

Change = Callable[[Edit], str]
"""Makes an edit and saves it; returns in one sentence why not, or nothing."""

WhoseBefore = Callable[[str, Collection[str]], Formerly | None]
"""Returns who had a typed name before, of the names that are not answered yet."""
