"""Events, their pages, sessions and people for tests."""

from datetime import UTC, datetime, timedelta

import factory
import wagtail_factories

from events.models import ConclusionsPage, Event, Person, Session, WebinarPage
from home.tests.factories import HomePageFactory

START = datetime(2021, 7, 22, 13, tzinfo=UTC)  # 10:00 in Buenos Aires
END = START + timedelta(hours=2)


class EventFactory(factory.django.DjangoModelFactory):
    """A webinar of two hours in the morning of Buenos Aires."""

    key = factory.Sequence(lambda n: f"webinar-{n}")
    starts_at = START
    ends_at = END
    tz_name = "America/Argentina/Buenos_Aires"

    class Meta:
        model = Event


class WebinarPageFactory(wagtail_factories.PageFactory):
    """The page of a webinar below a home page."""

    title = "Intercambio de buenas prácticas"
    lead = "Un encuentro virtual."
    event = factory.SubFactory(EventFactory)
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = WebinarPage


class SessionFactory(factory.django.DjangoModelFactory):
    """The first half hour of a webinar."""

    event = factory.SubFactory(EventFactory)
    starts_at = START
    ends_at = START + timedelta(minutes=30)

    class Meta:
        model = Session


class PersonFactory(factory.django.DjangoModelFactory):
    """Somebody from a municipality; the private address must never be seen."""

    name = "Persona de muestra"
    institution = "Municipalidad de muestra"
    email = "privada@example.org"

    class Meta:
        model = Person


class ConclusionsPageFactory(wagtail_factories.PageFactory):
    """The conclusions on an axis below a webinar."""

    title = "Conclusiones del eje"
    parent = factory.SubFactory(WebinarPageFactory)

    class Meta:
        model = ConclusionsPage
