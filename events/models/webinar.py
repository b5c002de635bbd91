"""The page of a webinar: one address for its whole life, one page per language."""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events import ics, structured_data
from events.choices import Phase
from events.models.call import CallMixin
from events.models.event import Event
from events.situation import situation_of
from mercociudades.pages import BasePage


class WebinarPage(RoutablePageMixin, CallMixin, BasePage):
    """A webinar from its call to its conclusions; the words, not the clock."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.ConclusionsPage"]

    event = models.ForeignKey(
        Event,
        verbose_name=_("event"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pages",
    )
    # A copy is the page of another event.
    exclude_fields_in_copy = ["event"]
    related_for_serving = ("locale", "event", "hero_image")
    content_panels = Page.content_panels + [
        FieldPanel("event"),
        *CallMixin.call_panels,
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("lead"),
        index.SearchField("background"),
        index.SearchField("objective"),
    ]
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField("event", overridable=False)
    ]

    class Meta:
        verbose_name = _("webinar page")
        verbose_name_plural = _("webinar pages")

    def clean(self):
        """An event has one page in each language."""
        super().clean()
        others = WebinarPage.objects.filter(event=self.event_id, locale=self.locale_id)
        if self.event_id and others.exclude(pk=self.pk).exists():
            raise ValidationError(
                {"event": _("This event has a page in this language already.")}
            )

    @property
    def preview_modes(self):
        """As it is now, and as it will be in every phase."""
        return [("", _("Now")), *Phase.choices]

    @path("")
    def landing(self, request):
        """The page itself."""
        return self.render(request)

    @path("calendario.ics/")
    def calendar(self, request):
        """The event for calendars; 404 while it has no date."""
        if self.event is None or self.event.starts_at is None:
            raise Http404
        body = ics.calendar(self, request)
        return HttpResponse(
            body,
            content_type="text/calendar; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{self.slug}.ics"'},
        )

    def get_context(self, request, *args, **kwargs):
        """Adds the situation: phase, agenda, recordings and conclusions."""
        context = super().get_context(request, *args, **kwargs)
        mode = getattr(request, "preview_mode", "")
        context["situation"] = situation_of(self, mode)
        return context

    def get_structured_data(self, request):
        """The webinar as a schema.org Event."""
        return [structured_data.event_data(self, request)] if self.event else []
