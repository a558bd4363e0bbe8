"""Instances: the objects that a segmenter finds in high-resolution imagery."""
