"""Formats that differ from those Django gives a language."""
