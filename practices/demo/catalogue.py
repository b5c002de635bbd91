"""Finds the demonstration records: every module below ``records``."""

from importlib import import_module
from pkgutil import iter_modules

from practices.demo import records
from practices.demo.record import Practice


def all_records() -> list[Practice]:
    """Every record, in the order of the modules' names."""
    names = sorted(module.name for module in iter_modules(records.__path__))
    modules = (import_module(f"{records.__name__}.{name}") for name in names)
    return [module.PRACTICE for module in modules]
