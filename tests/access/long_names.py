"""A board whose names and titles are as long as they get, with Welsh words that can not be cut."""

from pathlib import Path

from cochair.services.drafting import keep_draft
from cochair.services.templates import new_draft
from cochair.storage.store import open_store
from tests.access.screens import told_plan
from tests.access.steps import LARGE, Step, keys, then, wait
from tests.brought import with_text

MEMBER = "Wilhelmina-Oluwaseunfunmilayo-Rosamundine"
WORKER = "Gwenllian-Angharad-Myfanwy-Llewelynwraig"
MEMBERS, WORKERS = "Aelodau a chynrychiolwyr", "Gweithwyr cymdeithasol"
HEADER = f"""Board: Bwrdd Cydgysylltu Gwasanaethau Cymdeithasol Llanfairpwllgwyngyll
Meeting: What people told us about getting to the hospital in the evening; 12 November 2026; 10:00 to 11:00; Neuadd
Groups: {MEMBERS} (protected); {WORKERS}
Share: {MEMBERS} half
People: {MEMBER} ({MEMBERS}, co-chair); {WORKER} ({WORKERS}, co-chair); Sam ({MEMBERS})
Agenda:
  Croeso a chyflwyniadau; 5 minutes; check-in
  Cyfarwyddiadau cydgysylltu trafnidiaeth; 25 minutes; talk; 10 protected for {MEMBERS}
  Egwyl; 10 minutes
  What people told us about getting to the hospital in the evening and at weekends; 20 minutes; talk"""

TALKING = then(keys("F5", "F5"), wait(5), keys("F5", "Alt+1", "Ctrl+2"))

LONG_SCREENS: dict[str, Step] = {
    "home": keys(),
    "plan": keys("Alt+G"),
    "run": TALKING,
    "run, a question": then(TALKING, keys("F5")),
    "run, hand up": then(TALKING, keys("Alt+H")),
    "run, today": then(TALKING, LARGE, keys("Alt+T")),
}


def keep_long_names(data: Path) -> None:
    """Keep a shared agenda and one that is being made, both with long names."""
    with open_store(data, unlocked=True) as store:
        plan = told_plan(HEADER)
        store.library.new_meeting(plan, plan.starts)
        keep_draft(store.library, with_text(new_draft(plan.starts), HEADER, plan.starts.date()))
