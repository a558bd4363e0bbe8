"""What both rooms read: the standard library only."""
