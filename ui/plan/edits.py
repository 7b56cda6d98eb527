"""How the parts of the Plan screen ask for a change."""

from collections.abc import Callable

from cochair.domain.agenda import Plan

Edit = Callable[[Plan], Plan]
"""Takes a draft and returns another; raises Unclear when it can not."""

Change = Callable[[Edit], str]
"""Makes an edit and saves it; returns in one sentence why not, or nothing."""
