"""What is kept for people: a button for each, and keeping, changing and taking away."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ui import words_comfort as w
from ui.comfort.name_form import NameForm
from ui.wardrobe import Wardrobe
from ui.widgets.access import announce
from ui.widgets.banner import Banner
from ui.widgets.big_button import BigButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.headed_card import HeadedCard
from ui.widgets.wrap_label import WrapLabel


class PresetsCard(HeadedCard):
    """One press puts a view on. What is done to the views can be undone."""

    def __init__(self, wardrobe: Wardrobe) -> None:
        super().__init__(w.PRESETS)
        self._wardrobe = wardrobe
        self._views: list[BigButton] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self._keep_change = BigButton("", "tick")
        self._take_away = BigButton("", "bin")
        self._new = BigButton(w.KEEP_FOR, "person-plus")
        acts = QWidget()
        row = FlowLayout(acts)
        for button in (self._new, self._keep_change, self._take_away):
            row.addWidget(button)
        self._form, self._banner = NameForm(), Banner()
        for part in (WrapLabel(w.PRESETS_WORDS, colour="muted"), self._holder, acts, self._form, self._banner):
            self.body.addWidget(part)
        self._new.clicked.connect(self._ask_name)
        self._keep_change.clicked.connect(self._change)
        self._take_away.clicked.connect(self._remove)
        self._banner.pressed.connect(self.undo)
        self._form.given.connect(self._keep)
        self._form.closed.connect(self._close_form)
        wardrobe.presets_changed.connect(self._show)
        wardrobe.changed.connect(self._show_acts)
        self._show()

    def undo(self) -> None:
        """Take the last thing that was done to the views back."""
        if self._wardrobe.undo():
            self._say(w.UNDONE, undo="")
            self._new.setFocus()

    def close_form(self) -> bool:
        """Close the line for a name, and return whether it was open."""
        if self._form.isHidden():
            return False
        self._close_form()
        return True

    def clear(self) -> None:
        """Forget what was said when the person was here last."""
        self._banner.clear()

    def _show(self) -> None:
        names = [preset.name for preset in self._wardrobe.presets]
        if [view.words() for view in self._views] != [w.VIEW_OF.format(name=name) for name in names]:
            self._make_views(names)
        for view, name in zip(self._views, names, strict=True):
            view.setChecked(name == self._wardrobe.worn)
        self._holder.setVisible(bool(names))
        self._show_acts()

    def _show_acts(self) -> None:
        worn = self._wardrobe.worn_preset()
        name = worn.name if worn is not None else ""
        self._keep_change.set_words(w.KEEP_CHANGE.format(name=name))
        self._take_away.set_words(w.TAKE_AWAY.format(name=name))
        self._keep_change.setVisible(worn is not None and worn.comfort != self._wardrobe.comfort)
        self._take_away.setVisible(worn is not None)

    def _make_views(self, names: list[str]) -> None:
        for old in self._views:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._views = [self._view(number, name) for number, name in enumerate(names)]

    def _view(self, number: int, name: str) -> BigButton:
        key = w.VIEW_KEY.format(number=number + 1)
        view = BigButton(w.VIEW_OF.format(name=name), "person", hint=key, size="lead")
        view.setCheckable(True)
        view.clicked.connect(partial(self._wear, number))
        self._flow.addWidget(view)
        return view

    def _wear(self, number: int) -> None:
        self._banner.clear()
        self._wardrobe.put_on(number)
        announce(self, w.WORN.format(name=self._wardrobe.worn))

    def _ask_name(self) -> None:
        self._banner.clear()
        self._form.open()

    def _keep(self, name: str) -> None:
        problem = self._wardrobe.keep(name)
        if problem:
            self._form.refuse(problem)
            return
        self._close_form()
        self._say(w.KEPT_FOR.format(name=self._wardrobe.worn))

    def _close_form(self) -> None:
        self._form.put_away()
        self._new.setFocus()

    def _change(self) -> None:
        self._wardrobe.keep_change()
        self._new.setFocus()
        self._say(w.CHANGED_FOR.format(name=self._wardrobe.worn))

    def _remove(self) -> None:
        name = self._wardrobe.worn
        self._new.setFocus()
        self._wardrobe.take_away()
        self._say(w.TAKEN_AWAY.format(name=name))

    def _say(self, sentence: str, undo: str = w.UNDO) -> None:
        if self._wardrobe.not_kept:
            self._banner.say("refused", self._wardrobe.not_kept)
        else:
            self._banner.say("saved", sentence, undo, w.UNDO_KEY if undo else "")
