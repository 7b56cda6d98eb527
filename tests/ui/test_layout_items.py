"""What looks through a layout leaves nothing behind that would stand for something else later."""

import gc

import pytest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.reading_order import laid_out, read_as_laid_out


@pytest.mark.usefixtures("qapp")
def test_items_of_qt_are_never_held_and_ours_stay() -> None:
    before = _items()
    holder = QWidget()
    column, row, flow_holder = QVBoxLayout(holder), QHBoxLayout(), QWidget()
    flow = FlowLayout(flow_holder)
    one, two, three = QLabel("1"), QLabel("2"), QLabel("3")
    column.addLayout(row)
    row.addWidget(one)
    row.addStretch(1)
    flow.addWidget(three)
    column.addWidget(two)
    column.addWidget(flow_holder)
    ours = _items() - before
    assert laid_out(column) == [one, two, flow_holder] and laid_out(flow) == [three]
    read_as_laid_out(holder)
    assert _items() - before == ours
    assert laid_out(flow) == [three]


@pytest.mark.usefixtures("qapp")
def test_a_layout_inside_a_layout_is_read_where_it_stands() -> None:
    holder = QWidget()
    column, grid = QVBoxLayout(holder), QGridLayout()
    first, second, third, last = (QLabel(words) for words in "1234")
    column.addWidget(last)
    column.insertLayout(0, grid)
    column.insertWidget(0, first)
    grid.addWidget(second, 0, 0)
    grid.addWidget(third, 0, 1)
    QLabel("nowhere", holder)
    assert laid_out(column) == [first, second, third, last]


def _items() -> set[int]:
    return {id(thing) for thing in gc.get_objects() if isinstance(thing, QWidgetItem)}
