"""The home page and plain pages of text."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from mercociudades.blocks import RICH_TEXT_FEATURES, BodyStreamBlock
from mercociudades.pages import BasePage


class HomePage(BasePage):
    """The front door: what this is, the axes, the webinar, the practices."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "practices.AxisPage",
        "practices.PracticeIndexPage",
        "events.WebinarPage",
    ]

    kicker = models.CharField(_("line above the title"), max_length=120, blank=True)
    headline = models.CharField(_("headline"), max_length=120, blank=True)
    lead = models.TextField(_("lead"), max_length=400, blank=True)
    axes_intro = models.TextField(_("text above the axes"), max_length=400, blank=True)
    practices_intro = models.TextField(
        _("text above the practices"), max_length=400, blank=True
    )
    map_intro = models.TextField(_("text above the map"), max_length=400, blank=True)
    about = RichTextField(
        _("about the network"), features=RICH_TEXT_FEATURES, blank=True
    )
    hero_image = models.ForeignKey(
        "home.PortalImage",
        verbose_name=_("main image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    related_for_serving = ("locale", "hero_image")
    content_panels = Page.content_panels + [
        FieldPanel("kicker"),
        FieldPanel("headline"),
        FieldPanel("lead"),
        FieldPanel("hero_image"),
        FieldPanel("axes_intro"),
        FieldPanel("practices_intro"),
        FieldPanel("map_intro"),
        FieldPanel("about"),
    ]
    search_fields = BasePage.search_fields + [index.SearchField("lead")]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")


class StandardPage(BasePage):
    """A page of text: about, how to take part, accessibility, privacy, licences."""

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    lead = models.TextField(_("lead"), max_length=400, blank=True)
    body = StreamField(BodyStreamBlock(), verbose_name=_("body"), blank=True)
    show_in_footer = models.BooleanField(_("show in the footer"), default=False)

    content_panels = Page.content_panels + [
        FieldPanel("lead"),
        FieldPanel("body"),
        FieldPanel("show_in_footer"),
    ]
    search_fields = BasePage.search_fields + [
        index.SearchField("lead"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")

    def get_meta_description(self):
        """The description for search engines, else the lead."""
        return self.search_description or self.lead
