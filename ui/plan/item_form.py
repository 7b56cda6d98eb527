"""Everything about one item of a draft, open below its row."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cochair.domain.agenda import Kind, Plan
from cochair.domain.dates import date_words
from cochair.domain.ids import GroupId, PersonId
from cochair.services import plan_items as items
from cochair.services import planning
from cochair.services.plain_help import names_of_plan
from cochair.services.plan_sentences import EVERYONE_PART, KINDS
from cochair.services.plan_view import KeptPart, Row
from cochair.services.story import Stories
from ui import words_plan as w
from ui.plan.edits import Change
from ui.plan.form_layout import lay_out_form
from ui.plan.plan_line import PlanLine
from ui.plan.story_part import StoryPart
from ui.plan.why_left_out import WhyLeftOut
from ui.theme.look import STRONG, look
from ui.widgets.choices import Choices
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.ground import Ground
from ui.widgets.pick_line import PickLine
from ui.widgets.plain_helper import helped
from ui.widgets.stepper import Stepper
from ui.widgets.ticks import Ticks
from ui.widgets.wrap_label import WrapLabel


class ItemForm(Ground):
    """`edited` carries a function from the plan to the changed plan; `done` asks to close the form."""

    edited = Signal(object)
    done = Signal()

    def __init__(self, row: Row, change: Change, today: date, stories: Stories | None) -> None:
        super().__init__("row")
        self._item = item = row.item.id
        self._plan: Plan | None = None
        self.title = PlanLine(w.ITEM_TITLE, lambda t: lambda p: planning.set_title(p, item, t), change)
        helped(self.title, self._names)
        self._least = PlanLine(w.LEAST, lambda t: lambda p: items.say_least(p, item, t), change, hint=w.LEAST_HINT)
        self._sent = PlanLine(w.PAPERS, lambda t: lambda p: items.say_papers_sent(p, item, t, today), change)
        self._talked = PlanLine(w.TALKED, lambda t: lambda p: items.say_talked_about(p, item, t, today), change)
        self._could = PlanLine(w.COULD, lambda t: lambda p: items.say_could_change(p, item, t), change)
        helped(self._could, self._names)
        self._matters = PlanLine(
            w.MATTERS_TO, lambda t: lambda p: items.say_matters_to(p, item, t), change, hint=w.MATTERS_TO_HINT
        )
        self._voices, self._why = Ticks(w.VOICES), WhyLeftOut(item, change)
        self._voices.ticked.connect(self._tick_voice)
        self._why.stays.connect(self._why.hide)
        self._kind, self._whose, self._leader = Choices(w.KIND), Choices(w.FOR_WHOM), PickLine(w.LEADER)
        self._kind.picked.connect(lambda k: self.edited.emit(lambda p: planning.set_kind(p, item, k)))
        self._whose.picked.connect(lambda g: self.edited.emit(lambda p: planning.set_for(p, item, g)))
        self._leader.picked.connect(lambda who: self.edited.emit(lambda p: items.choose_leader(p, item, who)))
        self._parts: dict[GroupId, Stepper] = {}
        self._kept = QWidget()
        self._kept_row = FlowLayout(self._kept, look.sizes.zone)
        self._kept_label = WrapLabel(w.KEPT_INSIDE, "small", STRONG)
        parts = (self.title, self._kind, self._whose, self._kept_label, self._kept, self._leader, self._least)
        decide = (self._sent, self._talked, self._could)
        self.story = StoryPart(stories)
        more = (self._matters, self._voices, self.story, self._why)
        lay_out_form(self, (*parts, *decide, *more), w.REMOVE_ITEM, self._remove, self.done)

    def show_item(self, plan: Plan, row: Row) -> None:
        """Show the item as it is now."""
        self._plan, item = plan, row.item
        self.title.show_value(item.title)
        self.story.show_title(item.title)
        self._kind.show_options(tuple(KINDS.items()), item.kind)
        self._whose.show_options([(None, EVERYONE_PART), *((g.id, g.name) for g in plan.groups)], item.for_group)
        self._leader.show_options([(None, w.NOBODY), *((p.id, p.name) for p in plan.people)], item.led_by)
        self._show_parts(row.parts)
        self._least.show_value("" if item.least is None else str(item.least))
        self._sent.show_value(_day(item.papers_sent))
        self._talked.show_value(_day(item.talked_about))
        self._could.show_value(item.could_change)
        self._matters.show_value(item.matters_to)
        self._voices.show_options([(p.id, p.name) for p in plan.people], item.voices)
        self._voices.setVisible(bool(item.matters_to))
        for widget in (self._whose, self._leader, self._least, self._matters):
            widget.setVisible(item.kind is not Kind.BREAK)
        for widget in (self._sent, self._talked, self._could):
            widget.setVisible(item.kind is Kind.DECIDE)

    def _names(self) -> tuple[str, ...]:
        return () if self._plan is None else names_of_plan(self._plan)

    def _show_parts(self, parts: tuple[KeptPart, ...]) -> None:
        for part in parts:
            if part.group not in self._parts:
                self._parts[part.group] = self._stepper(part)
            self._parts[part.group].set_range(0, part.most)
            self._parts[part.group].set_value(part.minutes)
        for group, stepper in self._parts.items():
            stepper.setVisible(any(part.group == group for part in parts))
        self._kept.setVisible(bool(parts))
        self._kept_label.setVisible(bool(parts))

    def _stepper(self, part: KeptPart) -> Stepper:
        item, group = self._item, part.group
        stepper = Stepper(w.KEPT.format(group=part.name), 0, part.most, part.minutes, unit=part.name)
        stepper.changed.connect(lambda n: self.edited.emit(lambda p: planning.keep_minutes(p, item, group, n)))
        self._kept_row.addWidget(stepper)
        return stepper

    def _tick_voice(self, person: PersonId, comes: bool) -> None:
        self.edited.emit(lambda p: items.choose_voice(p, self._item, person, comes=comes))

    def _remove(self) -> None:
        if self._plan is not None and planning.item_of(self._plan, self._item).carried:
            self._why.ask()
            return
        self.edited.emit(lambda p: planning.remove_item(p, self._item))


def _day(day: date | None) -> str:
    return "" if day is None else date_words(day)
