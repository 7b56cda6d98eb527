"""Lets one switch, or one key, do everything: a thick frame goes from group to group, and then inside one."""
