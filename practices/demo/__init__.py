"""The demonstration repository: axes, cities and practices from public sources."""
