#!/usr/bin/env python
"""Entry point of Django's commands."""

import os
import sys
from pathlib import Path


def main():
    """Run the command given on the command line."""
    # The packages of the project live in site/, a plain folder: "site" itself is
    # a standard library module and can never be a package of ours.
    sys.path.insert(1, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mercociudades.settings.dev")

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
