"""The demonstration's home page, pages of text and settings."""
