"""Graphs of the instances in a window."""
