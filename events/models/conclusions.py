"""What a webinar concluded on an axis."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from events.blocks import KeyPointsStreamBlock, StatementsStreamBlock
from events.forms import ConclusionsPageForm
from events.models.event import Event
from events.models.people import Person
from mercociudades.blocks import RICH_TEXT_FEATURES
from mercociudades.pages import BasePage


class ConclusionsPage(BasePage):
    """The conclusions of one axis, signed by its moderator."""

    parent_page_types = ["events.WebinarPage"]
    subpage_types = []

    event = models.ForeignKey(
        Event,
        verbose_name=_("event"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="conclusions",
    )
    axis = models.ForeignKey(
        "practices.AxisPage",
        verbose_name=_("axis"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    moderator = models.ForeignKey(
        Person,
        verbose_name=_("moderator"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    summary = RichTextField(_("summary"), features=RICH_TEXT_FEATURES, blank=True)
    key_points = StreamField(
        KeyPointsStreamBlock(), verbose_name=_("key points"), blank=True
    )
    agreements = StreamField(
        StatementsStreamBlock(), verbose_name=_("agreements"), blank=True
    )
    open_questions = StreamField(
        StatementsStreamBlock(), verbose_name=_("open questions"), blank=True
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True)

    base_form_class = ConclusionsPageForm
    related_for_serving = ("locale", "event", "axis", "moderator")
    content_panels = Page.content_panels + [
        FieldPanel("axis"),
        FieldPanel("moderator"),
        FieldPanel("summary"),
        FieldPanel("key_points"),
        FieldPanel("agreements"),
        FieldPanel("open_questions"),
        FieldPanel("signed_on"),
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("summary"),
        index.SearchField("key_points"),
    ]
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField(name, overridable=False)
        for name in ("event", "axis", "moderator", "signed_on")
    ]

    class Meta:
        verbose_name = _("conclusions page")
        verbose_name_plural = _("conclusions pages")

    def save(self, *args, **kwargs):
        """Belong to the event of the webinar page above."""
        if not self.event_id:
            above = Page.objects.get(path=self.path[: -self.steplen])
            self.event_id = above.specific.event_id
        super().save(*args, **kwargs)
