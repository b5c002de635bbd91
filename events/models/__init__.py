"""Models of events: the event, its page, agenda, people and conclusions."""

from .agenda import AgendaItem, Appearance, Session
from .conclusions import ConclusionsPage
from .event import Event
from .people import Person
from .webinar import WebinarPage

__all__ = [
    "AgendaItem",
    "Appearance",
    "ConclusionsPage",
    "Event",
    "Person",
    "Session",
    "WebinarPage",
]
