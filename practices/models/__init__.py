"""Models of the repository: cities, axes, practices."""

from .axis import AxisPage, axis_choices
from .city import City, CityPage
from .index import PracticeIndexPage
from .practice import IncompleteRecord, PracticePage
from .terms import PracticeCity, PracticeTerm, PracticeTransfer

__all__ = [
    "AxisPage",
    "City",
    "CityPage",
    "IncompleteRecord",
    "PracticeCity",
    "PracticeIndexPage",
    "PracticePage",
    "PracticeTerm",
    "PracticeTransfer",
    "axis_choices",
]
