"""Rasters and features: where they lie, what they hold, and how they are written."""
