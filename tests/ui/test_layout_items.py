"""What looks through a layout leaves nothing behind that would stand for something else later."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import getAllValidWrappers

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.reading_order import laid_out, read_as_laid_out


@pytest.mark.usefixtures("qapp")
def test_items_of_qt_are_let_go_and_ours_stay() -> None:
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


def _items() -> set[int]:
    return {id(wrapper) for wrapper in getAllValidWrappers() if isinstance(wrapper, QWidgetItem)}
