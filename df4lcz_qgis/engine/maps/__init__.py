"""LCZ maps: made, filtered, measured, judged, exported."""
