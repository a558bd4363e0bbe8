"""Sentinel-2: scenes, products and the ten-band stack."""
