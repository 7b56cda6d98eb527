"""The names by which facts point at each other."""

from typing import NewType

MeetingId = NewType("MeetingId", str)
GroupId = NewType("GroupId", str)
PersonId = NewType("PersonId", str)
ItemId = NewType("ItemId", int)
"""The place of an item on the agenda as it was shared, counted from 1."""
